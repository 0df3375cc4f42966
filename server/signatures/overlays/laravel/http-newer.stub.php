<?php
// since Laravel 9
// What versions after 8 add: http.

namespace Illuminate\Http {
trait FileHelpers
{
  /** @return array|null */
  public function dimensions() {}
}

class RedirectResponse
{
  public function enforceSameOrigin(string $fallback, bool $validateScheme = true, bool $validatePort = true): static {}
}

class Request
{
  use Concerns\CanBePrecognitive, Concerns\InteractsWithContentTypes, Concerns\InteractsWithFlashData, Concerns\InteractsWithInput, \Illuminate\Support\Traits\Conditionable, \Illuminate\Support\Traits\Macroable;
  /** @return \Illuminate\Support\Uri */
  public function uri() {}
  /** @return string */
  public function host() {}
  /** @return string */
  public function httpHost() {}
  /** @return string */
  public function schemeAndHttpHost() {}
  public function getAcceptableContentTypes(): array {}
  public function hasSession(bool $skipIfUninitialized = false): bool {}
  /** @return void */
  public function setRequestLocale(string $locale) {}
  /** @return void */
  public function setDefaultRequestLocale(string $locale) {}
}

class Response
{
  public function getContent(): string|false {}
}

trait ResponseTrait
{
  /**
   * @param array|string $key
   * @return $this
   */
  public function withoutHeader($key) {}
  /** @return $this */
  public function withCookies(array $cookies) {}
  /**
   * @param string|null $path
   * @param string|null $domain
   * @return $this
   */
  public function withoutCookies(array $cookies, $path = null, $domain = null) {}
}

class StreamedEvent 
{
  public string $event;
  public mixed $data;
  public function __construct(string $event, mixed $data) {}
}
}

namespace Illuminate\Http\Client {
/** @mixin \Illuminate\Http\Client\Factory */
class Batch 
{
  /** @var \Illuminate\Http\Client\Factory */
  protected $factory;
  /** @var array<array-key, \Illuminate\Http\Client\PendingRequest> */
  protected $requests;
  /** @var non-negative-int */
  public $totalRequests;
  /** @var non-negative-int */
  public $pendingRequests;
  /** @var non-negative-int */
  public $failedRequests;
  /** @var callable */
  protected $handler;
  /** @var (\Closure($this): void)|null */
  protected $beforeCallback;
  /** @var (\Closure($this, int|string, \Illuminate\Http\Client\Response): void)|null */
  protected $progressCallback;
  /** @var (\Closure($this, int|string, \Illuminate\Http\Client\Response|\Illuminate\Http\Client\RequestException|\Illuminate\Http\Client\ConnectionException): void)|null */
  protected $catchCallback;
  /** @var (\Closure($this, array<int|string, \Illuminate\Http\Client\Response>): void)|null */
  protected $thenCallback;
  /** @var (\Closure($this, array<int|string, \Illuminate\Http\Client\Response>): void)|null */
  protected $finallyCallback;
  /** @var bool */
  protected $inProgress;
  /** @var \Carbon\CarbonImmutable|null */
  public $createdAt;
  /** @var \Carbon\CarbonImmutable|null */
  public $finishedAt;
  /** @var int|null */
  protected $concurrencyLimit;
  public function __construct(?Factory $factory = null) {}
  /** @return \Illuminate\Http\Client\PendingRequest */
  public function as(string $key) {}
  /** @return \Illuminate\Http\Client\PendingRequest|\GuzzleHttp\Promise\Promise */
  public function newRequest() {}
  /**
   * @param (\Closure($this): void) $callback
   * @return Batch
   */
  public function before(\Closure $callback): self {}
  /**
   * @param (\Closure($this, int|string, \Illuminate\Http\Client\Response): void) $callback
   * @return Batch
   */
  public function progress(\Closure $callback): self {}
  /**
   * @param (\Closure($this, int|string, \Illuminate\Http\Client\Response|\Illuminate\Http\Client\RequestException|\Illuminate\Http\Client\ConnectionException): void) $callback
   * @return Batch
   */
  public function catch(\Closure $callback): self {}
  /**
   * @param (\Closure($this, array<int|string, \Illuminate\Http\Client\Response>): void) $callback
   * @return Batch
   */
  public function then(\Closure $callback): self {}
  /**
   * @param (\Closure($this, array<int|string, \Illuminate\Http\Client\Response>): void) $callback
   * @return Batch
   */
  public function finally(\Closure $callback): self {}
  /** @return Batch */
  public function concurrency(int $limit): self {}
  public function defer(): \Illuminate\Support\Defer\DeferredCallback {}
  /** @return array<int|string, \Illuminate\Http\Client\Response|\Illuminate\Http\Client\RequestException> */
  public function send(): array {}
  /** @return \Illuminate\Http\Client\PendingRequest */
  protected function asyncRequest() {}
  /** @return non-negative-int */
  public function processedRequests(): int {}
  public function finished(): bool {}
  protected function incrementPendingRequests(): void {}
  protected function decrementPendingRequests(): void {}
  public function hasFailures(): bool {}
  protected function incrementFailedRequests(): void {}
  /** @return array<array-key, \Illuminate\Http\Client\PendingRequest> */
  public function getRequests(): array {}
  /** @return \Illuminate\Http\Client\PendingRequest|\GuzzleHttp\Promise\Promise */
  public function __call(string $method, array $parameters) {}
}

class BatchInProgressException extends HttpClientException 
{
  public function __construct() {}
}

class Factory
{
  /**
   * @param callable $middleware
   * @return $this
   */
  public function globalMiddleware($middleware) {}
  /**
   * @param callable $middleware
   * @return $this
   */
  public function globalRequestMiddleware($middleware) {}
  /**
   * @param callable $middleware
   * @return $this
   */
  public function globalResponseMiddleware($middleware) {}
  /**
   * @param \Closure|array $options
   * @return $this
   */
  public function globalOptions($options) {}
  /**
   * @template TReturn
   * @param (\Closure(): TReturn) $callback
   * @return TReturn
   */
  public function withoutGlobalConfiguration(\Closure $callback) {}
  /**
   * @param \Psr\Http\Message\StreamInterface|array|string|resource|null $body
   * @param int $status
   * @param array $headers
   * @return \GuzzleHttp\Psr7\Response
   */
  public static function psr7Response($body = null, $status = 200, $headers = []) {}
  /**
   * @param \Psr\Http\Message\StreamInterface|array|string|resource|null $body
   * @param int $status
   * @param array $headers
   * @return \Illuminate\Http\Client\RequestException
   */
  public static function failedRequest($body = null, $status = 200, $headers = []) {}
  /**
   * @param string|null $message
   * @return \Closure(\Illuminate\Http\Client\Request): \GuzzleHttp\Promise\PromiseInterface
   */
  public static function failedConnection($message = null) {}
  /**
   * @param bool $prevent
   * @return $this
   */
  public function preventStrayRequests($prevent = true) {}
  /** @return bool */
  public function preventingStrayRequests() {}
  /**
   * @param array<int, string>|null $only
   * @return $this
   */
  public function allowStrayRequests(?array $only = null) {}
  /** @return \Illuminate\Http\Client\PendingRequest */
  public function createPendingRequest() {}
  /** @return array */
  public function getGlobalMiddleware() {}
}

class PendingRequest
{
  /** @param array $middleware */
  public function __construct(?Factory $factory = null, $middleware = []) {}
  /** @return $this */
  public function withQueryParameters(array $parameters) {}
  /**
   * @param string $name
   * @param mixed $value
   * @return $this
   */
  public function withHeader($name, $value) {}
  /** @return $this */
  public function replaceHeaders(array $headers) {}
  /**
   * @param string $username
   * @param string $password
   * @return $this
   */
  public function withNtlmAuth($username, $password) {}
  /** @return $this */
  public function withUrlParameters(array $parameters = []) {}
  /** @return $this */
  public function maxRedirects(int $max) {}
  /** @return $this */
  public function connectTimeout(int|float $seconds) {}
  /**
   * @param (\Closure(int, mixed): int)|int $sleepMilliseconds
   * @param (callable(\Throwable, static, string|null): bool)|null $when
   * @return $this
   */
  public function retry(array|int $times, \Closure|int $sleepMilliseconds = 0, ?callable $when = null, bool $throw = true) {}
  /** @return $this */
  public function withRequestMiddleware(callable $middleware) {}
  /** @return $this */
  public function withResponseMiddleware(callable $middleware) {}
  /**
   * @param array<array-key, mixed> $attributes
   * @return $this
   */
  public function withAttributes($attributes) {}
  /**
   * @param callable(\Illuminate\Http\Client\Response, \Illuminate\Http\Client\Request): (\Illuminate\Http\Client\Response|null) $callback
   * @return $this
   */
  public function afterResponse(callable $callback) {}
  /** @return $this */
  public function throw(?callable $callback = null) {}
  /**
   * @param callable|bool $condition
   * @return $this
   */
  public function throwIf($condition) {}
  /**
   * @param callable|bool $condition
   * @return $this
   */
  public function throwUnless($condition) {}
  /**
   * @param array|\JsonSerializable|\Illuminate\Contracts\Support\Arrayable $data
   * @return \Illuminate\Http\Client\Response
   */
  public function query(string $url, $data = []) {}
  /**
   * @param (callable(\Illuminate\Http\Client\Pool): mixed) $callback
   * @param non-negative-int|null $concurrency
   * @return array<array-key, \Illuminate\Http\Client\Response|\Throwable>
   */
  public function pool(callable $callback, ?int $concurrency = 0) {}
  public function batch(callable $callback): Batch {}
  /**
   * @param bool $prevent
   * @return $this
   */
  public function preventStrayRequests($prevent = true) {}
  /**
   * @param array<int, string> $only
   * @return $this
   */
  public function allowStrayRequests(array $only) {}
  /**
   * @param string $url
   * @return bool
   */
  public function isAllowedRequestUrl($url) {}
  /**
   * @param int<1, max> $length
   * @return $this
   */
  public function truncateExceptionsAt(int $length) {}
  /** @return $this */
  public function dontTruncateExceptions() {}
}

class Pool
{
  /** @return \Illuminate\Http\Client\PendingRequest|\GuzzleHttp\Promise\Promise */
  public function newRequest() {}
}

class Request
{
  /** @return \Illuminate\Support\Uri */
  public function uri() {}
  /** @return array<array-key, mixed> */
  public function attributes() {}
  /**
   * @param array<array-key, mixed> $attributes
   * @return $this
   */
  public function setRequestAttributes($attributes) {}
}

class RequestException
{
  /** @var int|false|null */
  public $truncateExceptionsAt;
  /** @var int|false */
  public static $truncateAt;
  /** @var bool */
  public $hasBeenSummarized;
  /** @param int|false|null $truncateExceptionsAt */
  public function __construct(Response $response, $truncateExceptionsAt = null) {}
  /** @return void */
  public static function truncate() {}
  /** @return void */
  public static function truncateAt(int $length) {}
  /** @return void */
  public static function dontTruncate() {}
  /** @return bool */
  public function report() {}
}

class Response implements \ArrayAccess, \Stringable
{
  use Concerns\DeterminesStatusCode, \Illuminate\Support\Traits\Tappable, \Illuminate\Support\Traits\Macroable { __call as macroCall; }
  /** @var \GuzzleHttp\Cookie\CookieJar */
  public $cookies;
  /** @var \GuzzleHttp\TransferStats|null */
  public $transferStats;
  /** @var int-mask<JSON_BIGINT_AS_STRING, JSON_INVALID_UTF8_IGNORE, JSON_INVALID_UTF8_SUBSTITUTE, JSON_OBJECT_AS_ARRAY, JSON_THROW_ON_ERROR> */
  public static int $defaultJsonDecodingFlags;
  /**
   * @param string|null $key
   * @param mixed $default
   * @param int-mask<JSON_BIGINT_AS_STRING, JSON_INVALID_UTF8_IGNORE, JSON_INVALID_UTF8_SUBSTITUTE, JSON_OBJECT_AS_ARRAY, JSON_THROW_ON_ERROR>|null $flags
   * @return mixed
   */
  public function json($key = null, $default = null, $flags = null) {}
  /**
   * @param int-mask<JSON_BIGINT_AS_STRING, JSON_INVALID_UTF8_IGNORE, JSON_INVALID_UTF8_SUBSTITUTE, JSON_OBJECT_AS_ARRAY, JSON_THROW_ON_ERROR>|null $flags
   * @return object|null
   */
  public function object($flags = null) {}
  /**
   * @param string|null $key
   * @param int-mask<JSON_BIGINT_AS_STRING, JSON_INVALID_UTF8_IGNORE, JSON_INVALID_UTF8_SUBSTITUTE, JSON_OBJECT_AS_ARRAY, JSON_THROW_ON_ERROR>|null $flags
   * @return \Illuminate\Support\Collection
   */
  public function collect($key = null, $flags = null) {}
  /**
   * @param string|null $key
   * @param int-mask<JSON_BIGINT_AS_STRING, JSON_INVALID_UTF8_IGNORE, JSON_INVALID_UTF8_SUBSTITUTE, JSON_OBJECT_AS_ARRAY, JSON_THROW_ON_ERROR>|null $flags
   * @return \Illuminate\Support\Fluent
   */
  public function fluent($key = null, $flags = null) {}
  /** @return resource */
  public function resource() {}
  /**
   * @param null|(\Closure(\Illuminate\Http\Client\Response, \Illuminate\Http\Client\RequestException): mixed) $callback
   * @return $this
   */
  public function throw($callback = null) {}
  /**
   * @param \Closure|bool $condition
   * @param null|(\Closure(\Illuminate\Http\Client\Response, \Illuminate\Http\Client\RequestException): mixed) $callback
   * @return $this
   */
  public function throwIf($condition, $callback = null) {}
  /**
   * @param \Closure|bool $condition
   * @return $this
   */
  public function throwUnless($condition) {}
  /**
   * @param int|(\Closure(int, \Illuminate\Http\Client\Response): bool)|callable $statusCode
   * @return $this
   */
  public function throwIfStatus($statusCode) {}
  /**
   * @param int|(\Closure(int, \Illuminate\Http\Client\Response): bool)|callable $statusCode
   * @return $this
   */
  public function throwUnlessStatus($statusCode) {}
  /** @return $this */
  public function throwIfClientError() {}
  /** @return $this */
  public function throwIfServerError() {}
  /**
   * @param int<1, max> $length
   * @return $this
   */
  public function truncateExceptionsAt(int $length) {}
  /** @return $this */
  public function dontTruncateExceptions() {}
  /**
   * @param string|null $key
   * @return $this
   */
  public function dump($key = null) {}
  /**
   * @param string|null $key
   * @return never
   */
  public function dd($key = null) {}
  /** @return $this */
  public function dumpHeaders() {}
  /** @return never */
  public function ddHeaders() {}
  public static function flushState(): void {}
}

class ResponseSequence
{
  /**
   * @param string|null $message
   * @return $this
   */
  public function pushFailedConnection($message = null) {}
}

class StrayRequestException extends \RuntimeException 
{
  public function __construct(string $uri) {}
}
}

namespace Illuminate\Http\Client\Concerns {
trait DeterminesStatusCode 
{
  /** @return bool */
  public function ok() {}
  /** @return bool */
  public function created() {}
  /** @return bool */
  public function accepted() {}
  /**
   * @param int $status
   * @return bool
   */
  public function noContent($status = 204) {}
  /** @return bool */
  public function movedPermanently() {}
  /** @return bool */
  public function found() {}
  /** @return bool */
  public function notModified() {}
  /** @return bool */
  public function badRequest() {}
  /** @return bool */
  public function unauthorized() {}
  /** @return bool */
  public function paymentRequired() {}
  /** @return bool */
  public function forbidden() {}
  /** @return bool */
  public function notFound() {}
  /** @return bool */
  public function requestTimeout() {}
  /** @return bool */
  public function conflict() {}
  /** @return bool */
  public function unprocessableContent() {}
  /** @return bool */
  public function unprocessableEntity() {}
  /** @return bool */
  public function tooManyRequests() {}
}
}

namespace Illuminate\Http\Client\Promises {
class FluentPromise implements \GuzzleHttp\Promise\PromiseInterface 
{
  use \Illuminate\Support\Traits\ForwardsCalls;
  public function __construct(protected \GuzzleHttp\Promise\PromiseInterface $guzzlePromise) {}
  public function then(?callable $onFulfilled = null, ?callable $onRejected = null): \GuzzleHttp\Promise\PromiseInterface {}
  public function otherwise(callable $onRejected): \GuzzleHttp\Promise\PromiseInterface {}
  public function resolve($value = null): void {}
  public function reject($reason): void {}
  public function cancel(): void {}
  public function wait(bool $unwrap = true) {}
  public function getState(): string {}
  public function getGuzzlePromise(): \GuzzleHttp\Promise\PromiseInterface {}
  /**
   * @param string $method
   * @param array $parameters
   * @return mixed
   */
  public function __call($method, $parameters) {}
}

class LazyPromise implements \GuzzleHttp\Promise\PromiseInterface 
{
  /** @var list<callable> */
  protected array $pending;
  protected \GuzzleHttp\Promise\PromiseInterface $guzzlePromise;
  /** @param (\Closure(): \GuzzleHttp\Promise\PromiseInterface) $promiseBuilder */
  public function __construct(protected \Closure $promiseBuilder) {}
  public function buildPromise(): \GuzzleHttp\Promise\PromiseInterface {}
  public function then(?callable $onFulfilled = null, ?callable $onRejected = null): \GuzzleHttp\Promise\PromiseInterface {}
  public function otherwise(callable $onRejected): \GuzzleHttp\Promise\PromiseInterface {}
  public function getState(): string {}
  public function resolve($value = null): void {}
  public function reject($reason): void {}
  public function cancel(): void {}
  public function wait(bool $unwrap = true) {}
  public function promiseNeedsBuilt(): bool {}
}
}

namespace Illuminate\Http\Concerns {
trait CanBePrecognitive 
{
  /**
   * @param array $rules
   * @return array
   */
  public function filterPrecognitiveRules($rules) {}
  /**
   * @param string $attribute
   * @param array $validateOnly
   * @return bool
   */
  protected function shouldValidatePrecognitiveAttribute($attribute, $validateOnly) {}
  /** @return bool */
  public function isAttemptingPrecognition() {}
  /** @return bool */
  public function isPrecognitive() {}
}

trait InteractsWithContentTypes
{
  /** @return bool */
  public function wantsMarkdown() {}
  /** @return bool */
  public function acceptsMarkdown() {}
}

trait InteractsWithInput
{
  use \Illuminate\Support\Traits\Dumpable, \Illuminate\Support\Traits\InteractsWithData;
  /**
   * @param array|string|null $key
   * @return \Illuminate\Support\Fluent
   */
  public function fluent($key = null, array $default = []) {}
  public function image(string $key): ?\Illuminate\Image\Image {}
}
}

namespace Illuminate\Http\Exceptions {
class MalformedUrlException extends \Symfony\Component\HttpKernel\Exception\HttpException 
{
  public function __construct() {}
}

class OriginMismatchException extends \Exception 
{
}
}

namespace Illuminate\Http\Middleware {
class AddLinkHeadersForPreloadedAssets 
{
  /**
   * @param int $limit
   * @return string
   */
  public static function using($limit) {}
  /**
   * @param \Illuminate\Http\Request $request
   * @param \Closure $next
   * @param int|null $limit
   * @return \Illuminate\Http\Response
   */
  public function handle($request, $next, $limit = null) {}
}

class HandleCors 
{
  /** @var \Illuminate\Contracts\Container\Container */
  protected $container;
  /** @var \Fruitcake\Cors\CorsService */
  protected $cors;
  /** @var array<int, \Closure(\Illuminate\Http\Request): bool> */
  protected static $skipCallbacks;
  public function __construct(\Illuminate\Contracts\Container\Container $container, \Fruitcake\Cors\CorsService $cors) {}
  /**
   * @param \Illuminate\Http\Request $request
   * @param \Closure $next
   * @return \Illuminate\Http\Response
   */
  public function handle($request, \Closure $next) {}
  protected function hasMatchingPath(\Illuminate\Http\Request $request): bool {}
  /** @return array */
  protected function getPathsByHost(string $host) {}
  /**
   * @param \Closure $callback
   * @return void
   */
  public static function skipWhen(\Closure $callback) {}
  /** @return void */
  public static function flushState() {}
}

class PrefersJsonResponses 
{
  /**
   * @param \Illuminate\Http\Request $request
   * @param \Closure $next
   * @return mixed
   */
  public function handle($request, \Closure $next) {}
  /**
   * @param string|null $accept
   * @return bool
   */
  protected function acceptHeaderIsBroad($accept) {}
}

class SetCacheHeaders
{
  /**
   * @param array|string $options
   * @return string
   */
  public static function using($options) {}
}

class TrustHosts
{
  /**
   * @param array<int, string>|(callable(): array<int, string>) $hosts
   * @return void
   */
  public static function at(array|callable $hosts, bool $subdomains = true) {}
  /** @return void */
  public static function flushState() {}
}

class TrustProxies
{
  /** @return void */
  public static function at(array|string $proxies) {}
  /** @return void */
  public static function withHeaders(int $headers) {}
  /** @return void */
  public static function flushState() {}
}

class ValidatePathEncoding 
{
  /**
   * @param \Closure $next
   * @return \Symfony\Component\HttpFoundation\Response
   */
  public function handle(\Illuminate\Http\Request $request, \Closure $next) {}
}

class ValidatePostSize 
{
  /**
   * @param \Illuminate\Http\Request $request
   * @param \Closure $next
   * @return mixed
   */
  public function handle($request, \Closure $next) {}
  /** @return int */
  protected function getPostMaxSize() {}
}
}

namespace Illuminate\Http\Resources {
trait ConditionallyLoadsAttributes
{
  /**
   * @param bool $condition
   * @param mixed $value
   * @param mixed $default
   * @return \Illuminate\Http\Resources\MissingValue|mixed
   */
  public function unless($condition, $value, $default = new MissingValue) {}
  /**
   * @param string $attribute
   * @param mixed $value
   * @param mixed $default
   * @return \Illuminate\Http\Resources\MissingValue|mixed
   */
  public function whenHas($attribute, $value = null, $default = new MissingValue) {}
  /**
   * @param string $relationship
   * @param mixed $value
   * @param mixed $default
   * @return \Illuminate\Http\Resources\MissingValue|mixed
   */
  public function whenCounted($relationship, $value = null, $default = new MissingValue) {}
  /**
   * @param string $relationship
   * @param string $column
   * @param string $aggregate
   * @param mixed $value
   * @param mixed $default
   * @return \Illuminate\Http\Resources\MissingValue|mixed
   */
  public function whenAggregated($relationship, $column, $aggregate, $value = null, $default = new MissingValue) {}
  /**
   * @param string $relationship
   * @param mixed $value
   * @param mixed $default
   * @return \Illuminate\Http\Resources\MissingValue|mixed
   */
  public function whenExistsLoaded($relationship, $value = null, $default = new MissingValue) {}
}

trait DelegatesToResource
{
  use \Illuminate\Support\Traits\ForwardsCalls, \Illuminate\Support\Traits\Macroable { __call as macroCall; }
}
}

namespace Illuminate\Http\Resources\Attributes {
class Collects 
{
  public function __construct(public string $class) {}
}

class PreserveKeys 
{
  public function __construct() {}
}
}

namespace Illuminate\Http\Resources\Json {
class AnonymousResourceCollection
{
  /** @var bool */
  public $preserveKeys;
  public function preserveKeys(bool $value = true): static {}
}

class JsonResource
{
  public static bool $forceWrapping;
  /** @return array|\Illuminate\Contracts\Support\Arrayable|\JsonSerializable */
  public function toAttributes(\Illuminate\Http\Request $request) {}
  /** @return array */
  public function resolveResourceData(\Illuminate\Http\Request $request) {}
  /** @return string */
  public function toPrettyJson(int $options = 0) {}
  /** @return void */
  public static function flushState() {}
}
}

namespace Illuminate\Http\Resources\JsonApi {
class AnonymousResourceCollection extends \Illuminate\Http\Resources\Json\AnonymousResourceCollection 
{
  use Concerns\ResolvesJsonApiRequest;
  /**
   * @param \Illuminate\Http\Request $request
   * @return array
   */
  public function with($request) {}
  /** @return array */
  public function toAttributes(\Illuminate\Http\Request $request) {}
  public function withResponse(\Illuminate\Http\Request $request, \Illuminate\Http\JsonResponse $response): void {}
  /**
   * @param \Illuminate\Http\Request $request
   * @return \Illuminate\Http\JsonResponse
   */
  public function toResponse($request) {}
  /** @return \Illuminate\Http\Resources\JsonApi\JsonApiRequest */
  protected function resolveRequestFromContainer() {}
}

class JsonApiRequest extends \Illuminate\Http\Request 
{
  protected ?array $cachedSparseFields;
  protected ?array $cachedSparseIncluded;
  public function sparseFields(string $key): array {}
  public function hasSparseFieldset(string $key): bool {}
  public function sparseIncluded(?string $key = null): ?array {}
}

class JsonApiResource extends \Illuminate\Http\Resources\Json\JsonResource 
{
  use Concerns\ResolvesJsonApiElements, Concerns\ResolvesJsonApiRequest;
  /** @var string|null */
  public static $wrap;
  /** @var array{version?: string, ext?: array, profile?: array, meta?: array} */
  public static $jsonApiInformation;
  protected array $jsonApiLinks;
  protected array $jsonApiMeta;
  /** @return void */
  public static function configure(?string $version = null, array $ext = [], array $profile = [], array $meta = []) {}
  /** @return string|null */
  public function toId(\Illuminate\Http\Request $request) {}
  /** @return string|null */
  public function toType(\Illuminate\Http\Request $request) {}
  /** @return \Illuminate\Contracts\Support\Arrayable|\JsonSerializable|array */
  public function toAttributes(\Illuminate\Http\Request $request) {}
  /** @return \Illuminate\Contracts\Support\Arrayable|array */
  public function toRelationships(\Illuminate\Http\Request $request) {}
  /** @return array */
  public function toLinks(\Illuminate\Http\Request $request) {}
  /** @return array */
  public function toMeta(\Illuminate\Http\Request $request) {}
  /**
   * @param \Illuminate\Http\Request $request
   * @return array
   */
  public function with($request) {}
  /**
   * @param \Illuminate\Http\Request|null $request
   * @return array
   */
  public function resolve($request = null) {}
  /** @return array */
  public function resolveResourceData(\Illuminate\Http\Request $request) {}
  public function withResponse(\Illuminate\Http\Request $request, \Illuminate\Http\JsonResponse $response): void {}
  /**
   * @param \Illuminate\Http\Request $request
   * @return \Illuminate\Http\JsonResponse
   */
  public function toResponse($request) {}
  /** @return \Illuminate\Http\Resources\JsonApi\JsonApiRequest */
  protected function resolveRequestFromContainer() {}
  /**
   * @param mixed $resource
   * @return \Illuminate\Http\Resources\JsonApi\AnonymousResourceCollection
   */
  protected static function newCollection($resource) {}
  /**
   * @param string $value
   * @return never
   */
  public static function wrap($value) {}
  /** @return never */
  public static function withoutWrapping() {}
  /** @return void */
  public static function flushState() {}
}

class RelationResolver 
{
  /** @var \Closure(mixed):(\Illuminate\Database\Eloquent\Collection|\Illuminate\Database\Eloquent\Model|\Illuminate\Http\Resources\JsonApi\JsonApiResource|\Illuminate\Http\Resources\JsonApi\AnonymousResourceCollection|null) */
  public \Closure $relationResolver;
  /** @var class-string<\Illuminate\Http\Resources\JsonApi\JsonApiResource>|null */
  public ?string $relationResourceClass;
  /** @param \Closure(mixed):(\Illuminate\Database\Eloquent\Collection|\Illuminate\Database\Eloquent\Model|\Illuminate\Http\Resources\JsonApi\JsonApiResource|\Illuminate\Http\Resources\JsonApi\AnonymousResourceCollection|null)|class-string<\Illuminate\Http\Resources\JsonApi\JsonApiResource>|null $resolver */
  public function __construct(public string $relationName, \Closure|string|null $resolver = null) {}
  public function handle(mixed $resource): \Illuminate\Database\Eloquent\Collection|\Illuminate\Database\Eloquent\Model|null {}
  /** @return class-string<\Illuminate\Http\Resources\JsonApi\JsonApiResource>|null */
  public function resourceClass(): ?string {}
}
}

namespace Illuminate\Http\Resources\JsonApi\Concerns {
trait ResolvesJsonApiElements 
{
  protected bool $usesRequestQueryString;
  protected bool $includesPreviouslyLoadedRelationships;
  /** @var array<int, array{0: \Illuminate\Http\Resources\JsonApi\JsonApiResource, 1: string, 2: string, 3: bool}>|null */
  public $loadedRelationshipsMap;
  protected array $loadedRelationshipIdentifiers;
  public static int $maxRelationshipDepth;
  /** @param non-negative-int $depth */
  public static function maxRelationshipDepth(int $depth): void {}
  protected function resolveResourceObject(\Illuminate\Http\Resources\JsonApi\JsonApiRequest $request): array {}
  public function resolveResourceIdentifier(\Illuminate\Http\Resources\JsonApi\JsonApiRequest $request): string {}
  public function resolveResourceType(\Illuminate\Http\Resources\JsonApi\JsonApiRequest $request): string {}
  protected function resolveResourceAttributes(\Illuminate\Http\Resources\JsonApi\JsonApiRequest $request, string $resourceType): array {}
  protected function resolveResourceRelationshipIdentifiers(\Illuminate\Http\Resources\JsonApi\JsonApiRequest $request): array {}
  protected function compileResourceRelationships(\Illuminate\Http\Resources\JsonApi\JsonApiRequest $request): void {}
  protected function compileResourceRelationshipUsingResolver(\Illuminate\Http\Resources\JsonApi\JsonApiRequest $request, mixed $resource, \Illuminate\Http\Resources\JsonApi\RelationResolver $relationResolver, \Illuminate\Support\Collection|\Illuminate\Database\Eloquent\Model|null $relatedModels): \Generator {}
  public function resolveIncludedResourceObjects(\Illuminate\Http\Resources\JsonApi\JsonApiRequest $request): \Illuminate\Support\Collection {}
  /** @return array<string, mixed> */
  protected function resolveResourceLinks(\Illuminate\Http\Resources\JsonApi\JsonApiRequest $request): array {}
  /** @return array<string, mixed> */
  protected function resolveResourceMetaInformation(\Illuminate\Http\Resources\JsonApi\JsonApiRequest $request): array {}
  /** @return $this */
  public function respectFieldsAndIncludesInQueryString(bool $value = true) {}
  /** @return $this */
  public function ignoreFieldsAndIncludesInQueryString() {}
  /** @return $this */
  public function includePreviouslyLoadedRelationships() {}
}

trait ResolvesJsonApiRequest 
{
  /** @return \Illuminate\Http\Resources\JsonApi\JsonApiRequest */
  protected function resolveJsonApiRequestFrom(\Illuminate\Http\Request $request) {}
}
}

namespace Illuminate\Http\Resources\JsonApi\Exceptions {
class ResourceIdentificationException extends \RuntimeException 
{
  /**
   * @param mixed $resource
   * @return self
   */
  public static function attemptingToDetermineIdFor($resource) {}
  /**
   * @param mixed $resource
   * @return self
   */
  public static function attemptingToDetermineTypeFor($resource) {}
}
}
