<?php
// symfony/yaml, symfony/dom-crawler, symfony/http-client, symfony/mailer, symfony/filesystem.
// As the sources declare them; parameters and members that tell nothing of types are left out.

namespace Symfony\Component\BrowserKit {
use Symfony\Component\DomCrawler\Crawler;
abstract class AbstractBrowser {
  public function __construct() {}
  public function xmlHttpRequest(): Crawler {}
  public function jsonRequest(): Crawler {}
  public function getHistory(): History {}
  public function getCookieJar(): CookieJar {}
  public function getCrawler(): Crawler {}
  /** @return $this */
  public function useHtml5Parser(): static {}
  public function getInternalResponse(): Response {}
  public function getInternalRequest(): Request {}
  public function click(): Crawler {}
  public function clickLink(): Crawler {}
  public function submit(): Crawler {}
  public function submitForm(): Crawler {}
  public function request(): Crawler {}
  public function back(): Crawler {}
  public function forward(): Crawler {}
  public function reload(): Crawler {}
  public function followRedirect(): Crawler {}
}
class CookieJar {
  public function get(): ?Cookie {}
  /** @return Cookie[] */
  public function all(): array {}
}
class HttpBrowser extends AbstractBrowser {
  public function __construct() {}
}
class Request {
  public function __construct() {}
}
final class Response {
  public function __construct() {}
}
}

namespace Symfony\Component\CssSelector {
class CssSelectorConverter {
  public function __construct() {}
}
}

namespace Symfony\Component\DomCrawler {
use Symfony\Component\DomCrawler\Field\FormField;
abstract class AbstractUriElement {
  public function __construct() {}
  public function getNode(): \DOMElement {}
}
/** @implements \IteratorAggregate<int, \DOMNode> */
class Crawler implements \Countable, \IteratorAggregate {
  public function __construct() {}
  public function eq(): static {}
  public function each(\Closure $closure): array {}
  public function slice(): static {}
  public function reduce(\Closure $closure): static {}
  public function first(): static {}
  public function last(): static {}
  public function siblings(): static {}
  public function closest(): ?self {}
  public function nextAll(): static {}
  public function previousAll(): static {}
  public function ancestors(): static {}
  public function children(): static {}
  public function evaluate(): array|self {}
  public function filterXPath(): static {}
  public function filter($selector): static {}
  public function selectLink(): static {}
  public function selectImage(): static {}
  public function selectButton(): static {}
  public function link(): Link {}
  /** @return Link[] */
  public function links(): array {}
  public function image(): Image {}
  /** @return Image[] */
  public function images(): array {}
  public function form(): Form {}
  public function getNode(): ?\DOMNode {}
  /** @return \ArrayIterator<int, \DOMNode> */
  public function getIterator(): \ArrayIterator {}
}
class Form extends Link implements \ArrayAccess {
  public function __construct() {}
  public function getFormNode(): \DOMElement {}
  /** @return $this */
  public function setValues(): static {}
  /** @return FormField|FormField[]|FormField[][] */
  public function get(): FormField|array {}
  /** @return FormField[] */
  public function all(): array {}
  /** @return $this */
  public function disableValidation(): static {}
}
class FormFieldRegistry {
  /** @return FormField|FormField[]|FormField[][] */
  public function &get(): FormField|array {}
  /** @return FormField[] */
  public function all(): array {}
}
class Image extends AbstractUriElement {
  public function __construct() {}
}
class Link extends AbstractUriElement {}
class UriResolver {}
}

namespace Symfony\Component\Filesystem {
class Filesystem {}
final class Path {}
}

namespace Symfony\Component\HttpClient {
use Symfony\Contracts\HttpClient\HttpClientInterface;
final class HttpClient {
  public static function create(): HttpClientInterface {}
  public static function createForBaseUri(): HttpClientInterface {}
}
class HttpOptions {
  /** @return $this */
  public function setAuthBasic(): static {}
  /** @return $this */
  public function setAuthBearer(): static {}
  /** @return $this */
  public function setQuery(): static {}
  /** @return $this */
  public function setHeaders(): static {}
  /** @return $this */
  public function setBody(): static {}
  /** @return $this */
  public function setJson(): static {}
  /** @return $this */
  public function setUserData(): static {}
  /** @return $this */
  public function setMaxRedirects(): static {}
  /** @return $this */
  public function setHttpVersion(): static {}
  /** @return $this */
  public function setBaseUri(): static {}
  /** @return $this */
  public function setVars(): static {}
  /** @return $this */
  public function buffer(): static {}
  /** @return $this */
  public function setOnProgress(callable $callback): static {}
  /** @return $this */
  public function resolve(): static {}
  /** @return $this */
  public function setProxy(): static {}
  /** @return $this */
  public function setNoProxy(): static {}
  /** @return $this */
  public function setTimeout(): static {}
  /** @return $this */
  public function setMaxDuration(): static {}
  /** @return $this */
  public function bindTo(): static {}
  /** @return $this */
  public function verifyPeer(): static {}
  /** @return $this */
  public function verifyHost(): static {}
  /** @return $this */
  public function setCaFile(): static {}
  /** @return $this */
  public function setCaPath(): static {}
  /** @return $this */
  public function setLocalCert(): static {}
  /** @return $this */
  public function setLocalPk(): static {}
  /** @return $this */
  public function setPassphrase(): static {}
  /** @return $this */
  public function setCiphers(): static {}
  /** @return $this */
  public function setPeerFingerprint(): static {}
  /** @return $this */
  public function capturePeerCertChain(): static {}
  /** @return $this */
  public function setExtra(): static {}
}
}

namespace Symfony\Component\Mailer {
use Symfony\Component\Mailer\Transport\TransportFactoryInterface;
use Symfony\Component\Mailer\Transport\TransportInterface;
use Symfony\Component\Mailer\Transport\Transports;
use Symfony\Component\Mime\Address;
use Symfony\Component\Mime\RawMessage;
class Envelope {
  public function __construct() {}
  public static function create(): self {}
  public function getSender(): Address {}
  /** @return Address[] */
  public function getRecipients(): array {}
}
final class Mailer implements MailerInterface {
  public function __construct() {}
}
interface MailerInterface {
  public function send(RawMessage $message, ?Envelope $envelope = null): void;
}
class SentMessage {
  public function __construct() {}
  public function getMessage(): RawMessage {}
  public function getOriginalMessage(): RawMessage {}
  public function getEnvelope(): Envelope {}
}
final class Transport {
  public static function fromDsn(): TransportInterface {}
  public static function fromDsns(): TransportInterface {}
  public function __construct() {}
  public function fromStrings(): Transports {}
  public function fromString(): TransportInterface {}
  public function fromDsnObject(): TransportInterface {}
  /** @return \Traversable<int, TransportFactoryInterface> */
  public static function getDefaultFactories(): \Traversable {}
}
}

namespace Symfony\Component\Mailer\Event {
use Symfony\Component\Mailer\Envelope;
use Symfony\Component\Mailer\SentMessage;
use Symfony\Component\Messenger\Stamp\StampInterface;
use Symfony\Component\Mime\RawMessage;
use Symfony\Contracts\EventDispatcher\Event;
final class MessageEvent extends Event {
  public function __construct() {}
  public function getMessage(): RawMessage {}
  public function getEnvelope(): Envelope {}
  /** @return StampInterface[] */
  public function getStamps(): array {}
}
final class SentMessageEvent extends Event {
  public function __construct() {}
  public function getMessage(): SentMessage {}
}
}

namespace Symfony\Component\Mailer\Exception {
interface TransportExceptionInterface extends ExceptionInterface {
  public function getDebug(): string;
  public function appendDebug(): void;
}
}

namespace Symfony\Component\Mailer\Transport {
use Symfony\Component\Mailer\Envelope;
use Symfony\Component\Mailer\SentMessage;
use Symfony\Component\Mime\RawMessage;
abstract class AbstractTransport implements TransportInterface {
  public function __construct() {}
  /** @return $this */
  public function setMaxPerSecond(): static {}
  public function send(): ?SentMessage {}
}
abstract class AbstractTransportFactory implements TransportFactoryInterface {
  public function __construct() {}
}
final class Dsn {
  public function __construct() {}
  public static function fromString(): self {}
}
interface TransportInterface extends \Stringable {
  public function send(RawMessage $message, ?Envelope $envelope = null): ?SentMessage;
}
}

namespace Symfony\Component\Mailer\Transport\Smtp {
use Symfony\Component\Mailer\SentMessage;
use Symfony\Component\Mailer\Transport\AbstractTransport;
use Symfony\Component\Mailer\Transport\Smtp\Stream\AbstractStream;
class EsmtpTransport extends SmtpTransport {
  public function __construct() {}
  /** @return $this */
  public function setUsername(): static {}
  /** @return $this */
  public function setPassword(): static {}
}
class SmtpTransport extends AbstractTransport {
  public function __construct() {}
  public function getStream(): AbstractStream {}
  /** @return $this */
  public function setRestartThreshold(): static {}
  /** @return $this */
  public function setPingThreshold(): static {}
  /** @return $this */
  public function setLocalDomain(): static {}
  public function send(): ?SentMessage {}
}
}

namespace Symfony\Component\PropertyAccess {
final class PropertyAccess {
  public static function createPropertyAccessor(): PropertyAccessor {}
  public static function createPropertyAccessorBuilder(): PropertyAccessorBuilder {}
}
interface PropertyAccessorInterface {
  public function setValue(object|array &$objectOrArray, string|PropertyPathInterface $propertyPath);
  public function getValue(object|array $objectOrArray, string|PropertyPathInterface $propertyPath): mixed;
  public function isWritable(object|array $objectOrArray, string|PropertyPathInterface $propertyPath): bool;
  public function isReadable(object|array $objectOrArray, string|PropertyPathInterface $propertyPath): bool;
}
}

namespace Symfony\Component\Stopwatch {
use Symfony\Contracts\Service\ResetInterface;
class Stopwatch implements ResetInterface {
  public function __construct() {}
  /** @return Section[] */
  public function getSections(): array {}
  public function start(): StopwatchEvent {}
  public function stop(): StopwatchEvent {}
  public function lap(): StopwatchEvent {}
  public function getEvent(): StopwatchEvent {}
  /** @return StopwatchEvent[] */
  public function getSectionEvents(): array {}
}
class StopwatchEvent {
  public function __construct() {}
  /** @return $this */
  public function start(): static {}
  /** @return $this */
  public function stop(): static {}
  /** @return $this */
  public function lap(): static {}
  /** @return StopwatchPeriod[] */
  public function getPeriods(): array {}
}
}

namespace Symfony\Component\Yaml {
class Dumper {
  public function __construct() {}
}
class Parser {}
class Yaml {}
}

namespace Symfony\Component\Yaml\Exception {
class ParseException extends RuntimeException {
  public function __construct() {}
}
}
