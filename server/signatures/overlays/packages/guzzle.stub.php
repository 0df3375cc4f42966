<?php
// psr/http-message, guzzlehttp/guzzle, guzzlehttp/promises, guzzlehttp/psr7.
// As the sources declare them; parameters and members that tell nothing of types are left out.

namespace GuzzleHttp {
use GuzzleHttp\Promise\PromiseInterface;
use GuzzleHttp\Promise\PromisorInterface;
use Psr\Http\Message\RequestInterface;
use Psr\Http\Message\ResponseInterface;
use Psr\Http\Message\UriInterface;
class Client implements ClientInterface, \Psr\Http\Client\ClientInterface {
  use ClientTrait;
  public function __construct() {}
  public function sendAsync(): PromiseInterface {}
  public function send(): ResponseInterface {}
  public function sendRequest(): ResponseInterface {}
  public function requestAsync(): PromiseInterface {}
  public function request(): ResponseInterface {}
}
interface ClientInterface {
  public function send(RequestInterface $request): ResponseInterface;
  public function sendAsync(RequestInterface $request): PromiseInterface;
  public function request(string $method, $uri): ResponseInterface;
  public function requestAsync(string $method, $uri): PromiseInterface;
  public function getConfig();
}
trait ClientTrait {
  abstract public function request(string $method, $uri): ResponseInterface;
  public function get(): ResponseInterface {}
  public function head(): ResponseInterface {}
  public function put(): ResponseInterface {}
  public function post(): ResponseInterface {}
  public function patch(): ResponseInterface {}
  public function delete(): ResponseInterface {}
  abstract public function requestAsync(string $method, $uri): PromiseInterface;
  public function getAsync(): PromiseInterface {}
  public function headAsync(): PromiseInterface {}
  public function putAsync(): PromiseInterface {}
  public function postAsync(): PromiseInterface {}
  public function patchAsync(): PromiseInterface {}
  public function deleteAsync(): PromiseInterface {}
}
class HandlerStack {
  /** @param (callable(RequestInterface, array): PromiseInterface)|null $handler */
  public static function create(callable $handler = null): self {}
  /** @param (callable(RequestInterface, array): PromiseInterface)|null $handler */
  public function __construct(callable $handler = null) {}
  /** @return ResponseInterface|PromiseInterface */
  public function __invoke($request, $options) {}
  /** @param callable(RequestInterface, array): PromiseInterface $handler */
  public function setHandler(callable $handler): void {}
  /** @param callable(callable): callable $middleware */
  public function unshift(callable $middleware): void {}
  /** @param callable(callable): callable $middleware */
  public function push(callable $middleware): void {}
  /** @param callable(callable): callable $middleware */
  public function before($findName, callable $middleware): void {}
  /** @param callable(callable): callable $middleware */
  public function after($findName, callable $middleware): void {}
  /** @return callable(RequestInterface, array): PromiseInterface */
  public function resolve(): callable {}
}
class MessageFormatter implements MessageFormatterInterface {
  public function __construct() {}
}
final class Middleware {
  public static function cookies(): callable {}
  /** @return callable(callable): callable */
  public static function httpErrors(): callable {}
  /** @return callable(callable): callable */
  public static function history(&$container): callable {}
  public static function tap(callable $before = null, callable $after = null): callable {}
  public static function redirect(): callable {}
  public static function retry(callable $decider, callable $delay = null): callable {}
  public static function log(): callable {}
  public static function prepareBody(): callable {}
  public static function mapRequest(callable $fn): callable {}
  public static function mapResponse(callable $fn): callable {}
}
class Pool implements PromisorInterface {
  public function __construct() {}
  public function promise(): PromiseInterface {}
}
final class RequestOptions {}
final class TransferStats {
  public function __construct() {}
  public function getRequest(): RequestInterface {}
  public function getResponse(): ?ResponseInterface {}
  public function getEffectiveUri(): UriInterface {}
}
final class Utils {
  /** @return callable(\Psr\Http\Message\RequestInterface, array): \GuzzleHttp\Promise\PromiseInterface */
  public static function chooseHandler(): callable {}
  public static function idnUriConvert(): UriInterface {}
}
}

namespace GuzzleHttp\Cookie {
use Psr\Http\Message\RequestInterface;
use Psr\Http\Message\ResponseInterface;
class CookieJar implements CookieJarInterface {
  public function __construct() {}
  public static function fromArray(): self {}
  public function getCookieByName(): ?SetCookie {}
  /** @return \ArrayIterator<int, SetCookie> */
  public function getIterator(): \ArrayIterator {}
  public function withCookieHeader(): RequestInterface {}
}
/** @extends \IteratorAggregate<SetCookie> */
interface CookieJarInterface extends \Countable, \IteratorAggregate {
  public function withCookieHeader(RequestInterface $request): RequestInterface;
  public function extractCookies(RequestInterface $request, ResponseInterface $response): void;
  public function setCookie(SetCookie $cookie): bool;
  public function clear(): void;
  public function clearSessionCookies(): void;
  public function toArray(): array;
}
class FileCookieJar extends CookieJar {
  public function __construct() {}
}
class SessionCookieJar extends CookieJar {
  public function __construct() {}
}
class SetCookie {
  public static function fromString(): self {}
  public function __construct() {}
}
}

namespace GuzzleHttp\Exception {
use Psr\Http\Client\ClientExceptionInterface;
use Psr\Http\Client\NetworkExceptionInterface;
use Psr\Http\Client\RequestExceptionInterface;
use Psr\Http\Message\RequestInterface;
use Psr\Http\Message\ResponseInterface;
class BadResponseException extends RequestException {
  public function __construct() {}
  public function getResponse(): ResponseInterface {}
}
class ClientException extends BadResponseException {}
class ConnectException extends TransferException implements NetworkExceptionInterface {
  public function __construct() {}
  public function getRequest(): RequestInterface {}
}
interface GuzzleException extends ClientExceptionInterface {}
final class InvalidArgumentException extends \InvalidArgumentException implements GuzzleException {}
class RequestException extends TransferException implements RequestExceptionInterface {
  public function __construct() {}
  public static function wrapException(): RequestException {}
  public static function create(): self {}
  public function getRequest(): RequestInterface {}
  public function getResponse(): ?ResponseInterface {}
}
class ServerException extends BadResponseException {}
class TooManyRedirectsException extends RequestException {}
class TransferException extends \RuntimeException implements GuzzleException {}
}

namespace GuzzleHttp\Promise {
final class Create {
  public static function promiseFor(): PromiseInterface {}
  public static function rejectionFor(): PromiseInterface {}
  public static function exceptionFor(): \Throwable {}
  public static function iterFor(): \Iterator {}
}
class FulfilledPromise implements PromiseInterface {
  public function __construct() {}
  public function then(?callable $onFulfilled = null, ?callable $onRejected = null): PromiseInterface {}
  public function otherwise(callable $onRejected): PromiseInterface {}
}
class Promise implements PromiseInterface {
  public function __construct(?callable $waitFn = null, ?callable $cancelFn = null) {}
  public function then(?callable $onFulfilled = null, ?callable $onRejected = null): PromiseInterface {}
  public function otherwise(callable $onRejected): PromiseInterface {}
}
interface PromiseInterface {
  public function then(?callable $onFulfilled = null, ?callable $onRejected = null): PromiseInterface;
  public function otherwise(callable $onRejected): PromiseInterface;
  public function getState(): string;
  public function resolve(): void;
  public function reject(): void;
  public function cancel(): void;
  public function wait();
}
interface PromisorInterface {
  public function promise(): PromiseInterface;
}
class RejectedPromise implements PromiseInterface {
  public function __construct() {}
  public function then(?callable $onFulfilled = null, ?callable $onRejected = null): PromiseInterface {}
  public function otherwise(callable $onRejected): PromiseInterface {}
}
final class Utils {
  public static function queue(): TaskQueueInterface {}
  public static function task(callable $task): PromiseInterface {}
  public static function all(): PromiseInterface {}
  public static function some(): PromiseInterface {}
  public static function any(): PromiseInterface {}
  public static function settle(): PromiseInterface {}
}
}

namespace GuzzleHttp\Psr7 {
use Psr\Http\Message\MessageInterface;
use Psr\Http\Message\RequestInterface;
use Psr\Http\Message\ResponseInterface;
use Psr\Http\Message\ServerRequestInterface;
use Psr\Http\Message\StreamInterface;
use Psr\Http\Message\UploadedFileInterface;
use Psr\Http\Message\UriInterface;
trait MessageTrait {
  public function withProtocolVersion(): MessageInterface {}
  public function withHeader(): MessageInterface {}
  public function withAddedHeader(): MessageInterface {}
  public function withoutHeader(): MessageInterface {}
  public function getBody(): StreamInterface {}
  public function withBody(): MessageInterface {}
}
final class MultipartStream implements StreamInterface {
  use StreamDecoratorTrait;
  public function __construct() {}
}
class Request implements RequestInterface {
  use MessageTrait;
  public function __construct() {}
  public function withRequestTarget(): RequestInterface {}
  public function withMethod(): RequestInterface {}
  public function getUri(): UriInterface {}
  public function withUri(): RequestInterface {}
}
class Response implements ResponseInterface {
  use MessageTrait;
  public function __construct() {}
  public function withStatus(): ResponseInterface {}
}
class ServerRequest extends Request implements ServerRequestInterface {
  public function __construct() {}
  public static function fromGlobals(): ServerRequestInterface {}
  public static function getUriFromGlobals(): UriInterface {}
  public function withUploadedFiles(): ServerRequestInterface {}
  public function withCookieParams(): ServerRequestInterface {}
  public function withQueryParams(): ServerRequestInterface {}
  public function withParsedBody(): ServerRequestInterface {}
  public function withAttribute(): ServerRequestInterface {}
  public function withoutAttribute(): ServerRequestInterface {}
}
class Stream implements StreamInterface {
  public function __construct() {}
}
class UploadedFile implements UploadedFileInterface {
  public function __construct() {}
  public function getStream(): StreamInterface {}
}
class Uri implements UriInterface, \JsonSerializable {
  public function __construct() {}
  public static function withoutQueryValue(): UriInterface {}
  public static function withQueryValue(): UriInterface {}
  public static function withQueryValues(): UriInterface {}
  public static function fromParts(): UriInterface {}
  public function withScheme(): UriInterface {}
  public function withUserInfo(): UriInterface {}
  public function withHost(): UriInterface {}
  public function withPort(): UriInterface {}
  public function withPath(): UriInterface {}
  public function withQuery(): UriInterface {}
  public function withFragment(): UriInterface {}
}
final class Utils {
  public static function modifyRequest(): RequestInterface {}
  public static function streamFor(): StreamInterface {}
  public static function uriFor(): UriInterface {}
}
}

namespace Psr\Http\Message {
interface MessageInterface {
  public function getProtocolVersion(): string;
  /** @return static */
  public function withProtocolVersion(): MessageInterface;
  /** @return string[][] */
  public function getHeaders(): array;
  public function hasHeader(): bool;
  /** @return string[] */
  public function getHeader(): array;
  public function getHeaderLine(): string;
  /** @return static */
  public function withHeader(): MessageInterface;
  /** @return static */
  public function withAddedHeader(): MessageInterface;
  /** @return static */
  public function withoutHeader(): MessageInterface;
  public function getBody(): StreamInterface;
  /** @return static */
  public function withBody(StreamInterface $body): MessageInterface;
}
interface RequestInterface extends MessageInterface {
  public function getRequestTarget(): string;
  /** @return static */
  public function withRequestTarget(): RequestInterface;
  public function getMethod(): string;
  /** @return static */
  public function withMethod(): RequestInterface;
  public function getUri(): UriInterface;
  /** @return static */
  public function withUri(UriInterface $uri): RequestInterface;
}
interface ResponseInterface extends MessageInterface {
  public function getStatusCode(): int;
  /** @return static */
  public function withStatus(): ResponseInterface;
  public function getReasonPhrase(): string;
}
interface ServerRequestInterface extends RequestInterface {
  public function getServerParams(): array;
  public function getCookieParams(): array;
  /** @return static */
  public function withCookieParams(): ServerRequestInterface;
  public function getQueryParams(): array;
  /** @return static */
  public function withQueryParams(): ServerRequestInterface;
  public function getUploadedFiles(): array;
  /** @return static */
  public function withUploadedFiles(): ServerRequestInterface;
  /** @return null|array|object */
  public function getParsedBody();
  /** @return static */
  public function withParsedBody(): ServerRequestInterface;
  public function getAttributes(): array;
  public function getAttribute();
  /** @return static */
  public function withAttribute(): ServerRequestInterface;
  /** @return static */
  public function withoutAttribute(): ServerRequestInterface;
}
interface StreamInterface {
  public function __toString(): string;
  public function close(): void;
  /** @return resource|null */
  public function detach();
  public function getSize(): ?int;
  public function tell(): int;
  public function eof(): bool;
  public function isSeekable(): bool;
  public function seek(): void;
  public function rewind(): void;
  public function isWritable(): bool;
  public function write(): int;
  public function isReadable(): bool;
  public function read(): string;
  public function getContents(): string;
  /** @return array|mixed|null */
  public function getMetadata();
}
interface UploadedFileInterface {
  public function getStream(): StreamInterface;
  public function moveTo(): void;
  public function getSize(): ?int;
  public function getError(): int;
  public function getClientFilename(): ?string;
  public function getClientMediaType(): ?string;
}
interface UriInterface {
  public function getScheme(): string;
  public function getAuthority(): string;
  public function getUserInfo(): string;
  public function getHost(): string;
  public function getPort(): ?int;
  public function getPath(): string;
  public function getQuery(): string;
  public function getFragment(): string;
  /** @return static */
  public function withScheme(): UriInterface;
  /** @return static */
  public function withUserInfo(): UriInterface;
  /** @return static */
  public function withHost(): UriInterface;
  /** @return static */
  public function withPort(): UriInterface;
  /** @return static */
  public function withPath(): UriInterface;
  /** @return static */
  public function withQuery(): UriInterface;
  /** @return static */
  public function withFragment(): UriInterface;
  public function __toString(): string;
}
}
