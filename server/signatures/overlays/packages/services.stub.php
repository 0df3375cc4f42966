<?php
// pragmarx/google2fa, pragmarx/google2fa-laravel, pusher/pusher-php-server, sentry/sentry, sentry/sentry-laravel,
// league/omnipay, phpseclib/phpseclib, laravel-notification-channels/telegram, laravel-notification-channels/twilio,
// laravel-notification-channels/webpush.
// As the sources declare them; parameters and members that tell nothing of types are left out.

namespace NotificationChannels\Telegram {
use JsonSerializable;
use NotificationChannels\Telegram\Contracts\TelegramSenderContract;
use NotificationChannels\Telegram\Enums\FileType;
use NotificationChannels\Telegram\Traits\HasSharedLogic;
use NotificationChannels\Telegram\Traits\InteractsWithTelegramMedia;
use Psr\Http\Message\ResponseInterface;
class TelegramBase implements JsonSerializable {
  use HasSharedLogic;
  public Telegram $telegram;
  public function __construct() {}
}
class TelegramFile extends TelegramBase implements TelegramSenderContract {
  use InteractsWithTelegramMedia;
  public FileType $type;
  public function __construct() {}
  public static function create(): self {}
  public function content(): static {}
  public function file(): static {}
  public function photo(): self {}
  public function audio(): self {}
  public function document(): self {}
  public function video(): self {}
  public function animation(): self {}
  public function voice(): self {}
  public function videoNote(): self {}
  public function sticker(): self {}
  public function view(): self {}
  public function captionEntities(): static {}
  public function showCaptionAboveMedia(): static {}
  /** @return array<string, mixed>|list<MultipartItem> */
  public function toArray(): array {}
  /** @return list<MultipartItem> */
  public function toMultipart(): array {}
  public function send(): ?ResponseInterface {}
}
class TelegramLocation extends TelegramBase implements TelegramSenderContract {
  public function __construct() {}
  public static function create(): self {}
  public function latitude(): static {}
  public function longitude(): static {}
  public function horizontalAccuracy(): static {}
  public function livePeriod(): static {}
  public function heading(): static {}
  public function proximityAlertRadius(): static {}
  public function send(): ?ResponseInterface {}
}
final class TelegramMessage extends TelegramBase implements TelegramSenderContract {
  public function __construct($content = '', public int $chunkSize = 0) {}
  public static function create(): self {}
  public function content(): static {}
  public function line(): static {}
  public function lineIf(): static {}
  public function escapedLine(): self {}
  public function view(): self {}
  public function entities(): static {}
  public function linkPreviewOptions(): static {}
  public function chunk(): static {}
  /** @return array<int, array<string, mixed>>|ResponseInterface|null */
  public function send(): array|ResponseInterface|null {}
}
}

namespace NotificationChannels\Telegram\Contracts {
use Psr\Http\Message\ResponseInterface;
interface TelegramSenderContract {
  /** @return ResponseInterface|array<int, array<string, mixed>>|null */
  public function send(): ResponseInterface|array|null;
}
}

namespace NotificationChannels\Telegram\Traits {
use Closure;
use Illuminate\Support\Traits\Conditionable;
trait HasSharedLogic {
  use Conditionable;
  public ?Closure $exceptionHandler;
  public function to(): static {}
  public function keyboardMarkup(): static {}
  public function normal(): static {}
  public function parseMode(): static {}
  public function keyboard(): static {}
  public function button(): static {}
  public function buttonWithCallback(): static {}
  public function buttonWithWebApp(): static {}
  public function disableNotification(): static {}
  public function businessConnectionId(): static {}
  public function messageThreadId(): static {}
  public function directMessagesTopicId(): static {}
  public function protectContent(): static {}
  public function allowPaidBroadcast(): static {}
  public function messageEffectId(): static {}
  public function replyParameters(): static {}
  public function suggestedPostParameters(): static {}
  public function token(): static {}
  public function options(): static {}
  public function onError(callable $callback): static {}
  public function sendWhen(): static {}
  /** @return PayloadValue */
  public function getPayloadValue(): string|int|float|bool|array|null {}
  /** @return Payload */
  public function toArray(): array {}
}
trait InteractsWithTelegramMedia {}
}

namespace NotificationChannels\Twilio {
class TwilioCallMessage extends TwilioMessage {
  public function url(): static {}
  public function method(): static {}
  public function status(): static {}
  public function fallbackUrl(): static {}
  public function fallbackMethod(): static {}
}
class TwilioContentTemplateMessage extends TwilioSmsMessage {
  public function contentSid(): static {}
  public function contentVariables(): static {}
}
abstract class TwilioMessage {
  public function __construct(public string $content = '') {}
  public static function create(): self {}
  public function content(): static {}
  public function from(): static {}
  public function statusCallback(): static {}
  public function statusCallbackMethod(): static {}
}
class TwilioMmsMessage extends TwilioSmsMessage {
  public function mediaUrl(): static {}
}
class TwilioSmsMessage extends TwilioMessage {
  public function messagingServiceSid(): static {}
  public function sender(): static {}
  public function applicationSid(): static {}
  public function forceDelivery(): static {}
  public function maxPrice(): static {}
  public function provideFeedback(): static {}
  public function validityPeriod(): static {}
  public function attempt(): static {}
  public function contentRetention(): static {}
  public function addressRetention(): static {}
  public function smartEncoded(): static {}
  public function persistentAction(): static {}
  public function scheduleType(): static {}
  public function sendAt(): static {}
  public function sendAsMms(): static {}
  public function riskCheck(): static {}
}
}

namespace NotificationChannels\WebPush {
use Illuminate\Database\Eloquent\Collection;
use Illuminate\Database\Eloquent\Model;
use Illuminate\Database\Eloquent\Relations\MorphMany;
use Illuminate\Database\Eloquent\Relations\MorphTo;
use Minishlink\WebPush\ContentEncoding;
trait HasPushSubscriptions {
  /** @return MorphMany<PushSubscription, $this> */
  public function pushSubscriptions(): MorphMany {}
  public function updatePushSubscription(): PushSubscription {}
  /** @return Collection<array-key, PushSubscription> */
  public function routeNotificationForWebPush(): Collection {}
}
/** @property ContentEncoding|null $content_encoding */
class PushSubscription extends Model {
  public function __construct() {}
  /** @return MorphTo<Model, $this> */
  public function subscribable(): MorphTo {}
  public static function findByEndpoint(): ?static {}
}
class WebPushMessage implements WebPushMessageInterface {
  /** @return $this */
  public function title(): static {}
  /** @return $this */
  public function action(): static {}
  /** @return $this */
  public function badge(): static {}
  /** @return $this */
  public function body(): static {}
  /** @return $this */
  public function dir(): static {}
  /** @return $this */
  public function icon(): static {}
  /** @return $this */
  public function image(): static {}
  /** @return $this */
  public function lang(): static {}
  /** @return $this */
  public function renotify(): static {}
  /** @return $this */
  public function requireInteraction(): static {}
  /** @return $this */
  public function tag(): static {}
  /** @return $this */
  public function vibrate(): static {}
  /** @return $this */
  public function data(): static {}
  /** @return $this */
  public function options(): static {}
}
}

namespace Omnipay {
use Omnipay\Common\GatewayFactory;
/** @method static \Omnipay\Common\GatewayInterface create() */
class Omnipay {
  /** @return GatewayFactory */
  public static function getFactory() {}
}
}

namespace Omnipay\Common {
use Omnipay\Common\Http\ClientInterface;
use Symfony\Component\HttpFoundation\ParameterBag;
use Symfony\Component\HttpFoundation\Request as HttpRequest;
abstract class AbstractGateway implements GatewayInterface {
  use ParametersTrait { setParameter as traitSetParameter; getParameter as traitGetParameter; }
  /** @var ClientInterface */
  protected $httpClient;
  /** @var \Symfony\Component\HttpFoundation\Request */
  protected $httpRequest;
  public function __construct() {}
  public function initialize(): static {}
  public function setParameter(): static {}
  public function setTestMode(): static {}
  public function setCurrency(): static {}
  /** @return \Omnipay\Common\Message\AbstractRequest */
  protected function createRequest() {}
  /** @return ClientInterface */
  protected function getDefaultHttpClient() {}
  /** @return HttpRequest */
  protected function getDefaultHttpRequest() {}
}
/**
 * @method \Omnipay\Common\Message\NotificationInterface acceptNotification()
 * @method \Omnipay\Common\Message\RequestInterface authorize()
 * @method \Omnipay\Common\Message\RequestInterface completeAuthorize()
 * @method \Omnipay\Common\Message\RequestInterface capture()
 * @method \Omnipay\Common\Message\RequestInterface purchase()
 * @method \Omnipay\Common\Message\RequestInterface completePurchase()
 * @method \Omnipay\Common\Message\RequestInterface refund()
 * @method \Omnipay\Common\Message\RequestInterface fetchTransaction()
 * @method \Omnipay\Common\Message\RequestInterface void()
 * @method \Omnipay\Common\Message\RequestInterface createCard()
 * @method \Omnipay\Common\Message\RequestInterface updateCard()
 * @method \Omnipay\Common\Message\RequestInterface deleteCard()
 */
interface GatewayInterface {
  /** @return string */
  public function getName();
  /** @return string */
  public function getShortName();
  /** @return array */
  public function getDefaultParameters();
  public function initialize(): static;
  /** @return array */
  public function getParameters();
}
trait ParametersTrait {
  /** @var ParameterBag */
  protected $parameters;
  protected function setParameter(): static {}
  public function initialize(): static {}
}
}

namespace Omnipay\Common\Exception {
class InvalidResponseException extends \Exception implements OmnipayException {
  public function __construct() {}
}
}

namespace Omnipay\Common\Message {
use Money\Currencies\ISOCurrencies;
use Omnipay\Common\CreditCard;
use Omnipay\Common\Http\ClientInterface;
use Omnipay\Common\ItemBag;
use Omnipay\Common\ParametersTrait;
use Symfony\Component\HttpFoundation\RedirectResponse as HttpRedirectResponse;
use Symfony\Component\HttpFoundation\Response as HttpResponse;
abstract class AbstractRequest implements RequestInterface {
  use ParametersTrait { setParameter as traitSetParameter; }
  /** @var ClientInterface */
  protected $httpClient;
  /** @var \Symfony\Component\HttpFoundation\Request */
  protected $httpRequest;
  /** @var ResponseInterface */
  protected $response;
  /** @var ISOCurrencies */
  protected $currencies;
  /** @var bool */
  protected $zeroAmountAllowed;
  /** @var bool */
  protected $negativeAmountAllowed;
  public function __construct() {}
  public function initialize(): static {}
  protected function setParameter(): static {}
  public function setTestMode(): static {}
  /** @return CreditCard */
  public function getCard() {}
  public function setCard(): static {}
  public function setToken(): static {}
  public function setCardReference(): static {}
  /** @return ISOCurrencies */
  protected function getCurrencies() {}
  public function setAmount(): static {}
  public function setAmountInteger(): static {}
  public function setMoney(): static {}
  public function setCurrency(): static {}
  public function setDescription(): static {}
  public function setTransactionId(): static {}
  public function setTransactionReference(): static {}
  /** @return ItemBag|null */
  public function getItems() {}
  public function setItems(): static {}
  public function setClientIp(): static {}
  public function setReturnUrl(): static {}
  public function setCancelUrl(): static {}
  public function setNotifyUrl(): static {}
  public function setIssuer(): static {}
  public function setPaymentMethod(): static {}
  /** @return ResponseInterface */
  public function send() {}
  /** @return ResponseInterface */
  public function getResponse() {}
}
abstract class AbstractResponse implements ResponseInterface {
  /** @var RequestInterface */
  protected $request;
  /** @var mixed */
  protected $data;
  public function __construct() {}
  /** @return RequestInterface */
  public function getRequest() {}
  /** @return HttpRedirectResponse|HttpResponse */
  public function getRedirectResponse() {}
}
interface NotificationInterface extends MessageInterface {
  /** @return string */
  public function getTransactionReference();
  /** @return string */
  public function getTransactionStatus();
  /** @return string */
  public function getMessage();
}
interface RedirectResponseInterface extends ResponseInterface {
  /** @return string */
  public function getRedirectUrl();
  /** @return string */
  public function getRedirectMethod();
  /** @return array */
  public function getRedirectData();
  public function redirect();
}
interface RequestInterface extends MessageInterface {
  public function initialize();
  /** @return array */
  public function getParameters();
  /** @return ResponseInterface */
  public function getResponse();
  /** @return ResponseInterface */
  public function send();
  /** @return ResponseInterface */
  public function sendData();
}
interface ResponseInterface extends MessageInterface {
  /** @return RequestInterface */
  public function getRequest();
  /** @return boolean */
  public function isSuccessful();
  /** @return boolean */
  public function isRedirect();
  /** @return boolean */
  public function isCancelled();
  /** @return null|string */
  public function getMessage();
  /** @return null|string */
  public function getCode();
  /** @return null|string */
  public function getTransactionReference();
}
}

namespace PragmaRX\Google2FA {
use PragmaRX\Google2FA\Support\Base32;
use PragmaRX\Google2FA\Support\QRCode;
class Google2FA {
  use QRCode;
  use Base32;
  public function setEnforceGoogleAuthenticatorCompatibility(): static {}
  public function setAlgorithm(): static {}
}
}

namespace PragmaRX\Google2FALaravel {
use Illuminate\Support\Facades\Facade as IlluminateFacade;
use PragmaRX\Google2FALaravel\Support\Auth;
use PragmaRX\Google2FALaravel\Support\Config;
use PragmaRX\Google2FALaravel\Support\Request;
use PragmaRX\Google2FALaravel\Support\Session;
use PragmaRX\Google2FAQRCode\Google2FA as Google2FAService;
/** @mixin \PragmaRX\Google2FALaravel\Google2FA */
class Facade extends IlluminateFacade {}
class Google2FA extends Google2FAService {
  use Auth;
  use Config;
  use Request;
  use Session;
  public function setQrCodeBackend(): static {}
  public function __construct() {}
  public function boot(): static {}
}
}

namespace PragmaRX\Google2FALaravel\Support {
use PragmaRX\Google2FALaravel\Google2FA;
class Authenticator extends Google2FA {
  use ErrorBag;
  use Input;
  use Response;
  use Session;
  public function __construct() {}
  public function boot(): static {}
  public function bootStateless(): static {}
}
}

namespace PragmaRX\Google2FA\Support {
trait Base32 {}
class Constants {}
trait QRCode {}
}

namespace Pusher {
use GuzzleHttp\Promise\PromiseInterface;
use GuzzleHttp\Psr7\Request;
use Psr\Log\LoggerAwareInterface;
use Psr\Log\LoggerAwareTrait;
class Pusher implements LoggerAwareInterface, PusherInterface {
  use LoggerAwareTrait;
  public function __construct() {}
  public function make_request(): Request {}
  public function triggerAsync(): PromiseInterface {}
  public function sendToUserAsync(): PromiseInterface {}
  public function make_batch_request(): Request {}
  public function triggerBatchAsync(): PromiseInterface {}
  public function terminateUserConnectionsAsync(): PromiseInterface {}
  public function postAsync(): PromiseInterface {}
  /** @return Webhook */
  public function webhook(): object {}
}
class PusherCrypto {
  public function __construct() {}
}
class PusherInstance {
  /** @return Pusher */
  public static function get_pusher() {}
}
interface PusherInterface {
  /** @return array */
  public function getSettings();
  public function trigger(): object;
  public function triggerAsync(): PromiseInterface;
  public function triggerBatch(): object;
  public function triggerBatchAsync(): PromiseInterface;
  public function getChannelInfo(): object;
  public function getChannels(): object;
  public function getPresenceUsers(): object;
  public function get();
  public function socketAuth(): string;
  public function presenceAuth(): string;
  /** @return Webhook */
  public function webhook(): object;
  public function verifySignature();
  public function get_channel_info(): object;
  public function get_channels(): object;
  public function get_users_info(): object;
  public function socket_auth(): string;
  public function presence_auth(): string;
  public function ensure_valid_signature();
}
class Webhook {
  public function __construct() {}
}
}

namespace Sentry {
use Psr\Log\LoggerInterface;
use Sentry\HttpClient\HttpClientInterface;
use Sentry\Integration\IntegrationInterface;
use Sentry\Metrics\Metrics;
use Sentry\State\HubInterface;
use Sentry\State\Scope;
use Sentry\Tracing\Transaction;
use Sentry\Tracing\TransactionContext;
final class EventId implements \Stringable {
  public function __construct() {}
  public static function generate(): self {}
}
final class SentrySdk {
  public static function init(): HubInterface {}
  public static function getCurrentHub(): HubInterface {}
  public static function setCurrentHub(): HubInterface {}
}
final class Severity implements \Stringable {
  public function __construct() {}
  public static function fromError(): self {}
  public static function debug(): self {}
  public static function info(): self {}
  public static function warning(): self {}
  public static function error(): self {}
  public static function fatal(): self {}
}
/** @param array{ attach_metric_code_locations?: bool, attach_stacktrace?: bool, before_breadcrumb?: callable, before_send?: callable, before_send_check_in?: callable, before_send_transaction?: callable, capture_silenced_errors?: bool, context_lines?: int|null, default_integrations?: bool, dsn?: string|bool|null|Dsn, environment?: string|null, error_types?: int|null, http_client?: HttpClientInterface|null, http_compression?: bool, http_connect_timeout?: int|float, http_proxy?: string|null, http_proxy_authentication?: string|null, http_ssl_verify_peer?: bool, http_timeout?: int|float, ignore_exceptions?: array<class-string>, ignore_transactions?: array<string>, in_app_exclude?: array<string>, in_app_include?: array<string>, integrations?: IntegrationInterface[]|callable(IntegrationInterface[]): IntegrationInterface[], logger?: LoggerInterface|null, max_breadcrumbs?: int, max_request_body_size?: "none"|"never"|"small"|"medium"|"always", max_value_length?: int, prefixes?: array<string>, profiles_sample_rate?: int|float|null, release?: string|null, sample_rate?: float|int, send_attempts?: int, send_default_pii?: bool, server_name?: string, server_name?: string, spotlight?: bool, spotlight_url?: string, tags?: array<string>, trace_propagation_targets?: array<string>|null, traces_sample_rate?: float|int|null, traces_sampler?: callable|null, transport?: callable, } $options */
function init($options = []): void {}
function captureMessage(): ?EventId {}
function captureException(): ?EventId {}
function captureEvent(): ?EventId {}
function captureLastError(): ?EventId {}
function captureCheckIn(): ?string {}
function withMonitor($slug, callable $callback) {}
function addBreadcrumb(): void {}
function configureScope(callable $callback): void {}
/**
 * @template T
 * @param callable(Scope): T $callback
 * @return T
 */
function withScope(callable $callback) {}
function startTransaction(): Transaction {}
/**
 * @template T
 * @param callable(Scope): T $trace
 * @return T
 */
function trace(callable $trace) {}
function getTraceparent(): string {}
function getW3CTraceparent(): string {}
function getBaggage(): string {}
function continueTrace(): TransactionContext {}
function metrics(): Metrics {}
}

namespace Sentry\Laravel {
use Sentry\EventId;
use Sentry\Integration\IntegrationInterface;
use Sentry\State\HubInterface;
/**
 * @method static \Sentry\ClientInterface|null getClient()
 * @method static \Sentry\EventId|null getLastEventId()
 * @method static \Sentry\State\Scope pushScope()
 * @method static \Sentry\EventId|null captureMessage()
 * @method static \Sentry\EventId|null captureException()
 * @method static \Sentry\EventId|null captureEvent()
 * @method static \Sentry\EventId|null captureLastError()
 * @method static \Sentry\Integration\IntegrationInterface|null getIntegration()
 * @method static \Sentry\Tracing\Transaction startTransaction()
 * @method static \Sentry\Tracing\Transaction|null getTransaction()
 * @method static \Sentry\Tracing\Span|null getSpan()
 * @method static \Sentry\State\HubInterface setSpan()
 * @mixin HubInterface
 */
class Facade extends \Illuminate\Support\Facades\Facade {}
class Integration implements IntegrationInterface {
  /** @return array{0: string, 1: \Sentry\Tracing\TransactionSource} */
  public static function extractNameAndSourceForRoute(): array {}
  /** @return array{0: string, 1: \Sentry\Tracing\TransactionSource} */
  public static function extractNameAndSourceForLumenRoute(): array {}
  public static function captureUnhandledException(): ?EventId {}
  public static function missingAttributeViolationReporter(?callable $callback = null): callable {}
  public static function lazyLoadingViolationReporter(?callable $callback = null): callable {}
  public static function discardedAttributeViolationReporter(?callable $callback = null): callable {}
}
}

namespace Sentry\State {
use Sentry\Breadcrumb;
use Sentry\CheckInStatus;
use Sentry\ClientInterface;
use Sentry\Event;
use Sentry\EventHint;
use Sentry\EventId;
use Sentry\Integration\IntegrationInterface;
use Sentry\MonitorConfig;
use Sentry\Severity;
use Sentry\Tracing\PropagationContext;
use Sentry\Tracing\Span;
use Sentry\Tracing\Transaction;
use Sentry\Tracing\TransactionContext;
use Sentry\UserDataBag;
interface HubInterface {
  public function getClient(): ?ClientInterface;
  public function getLastEventId(): ?EventId;
  public function pushScope(): Scope;
  public function popScope(): bool;
  /**
   * @template T
   * @param callable(Scope): T $callback
   * @return T
   */
  public function withScope(callable $callback);
  public function configureScope(callable $callback): void;
  public function bindClient(ClientInterface $client): void;
  public function captureMessage(string $message, ?Severity $level = null, ?EventHint $hint = null): ?EventId;
  public function captureException(\Throwable $exception, ?EventHint $hint = null): ?EventId;
  public function captureEvent(Event $event, ?EventHint $hint = null): ?EventId;
  public function captureLastError(?EventHint $hint = null): ?EventId;
  public function addBreadcrumb(Breadcrumb $breadcrumb): bool;
  public function captureCheckIn(string $slug, CheckInStatus $status, $duration = null, ?MonitorConfig $monitorConfig = null): ?string;
  /**
   * @template T of IntegrationInterface
   * @param class-string<T> $className
   * @return T|null
   */
  public function getIntegration(string $className): ?IntegrationInterface;
  public function startTransaction(TransactionContext $context): Transaction;
  public function getTransaction(): ?Transaction;
  public function getSpan(): ?Span;
  public function setSpan(?Span $span): HubInterface;
}
class Scope {
  public function __construct() {}
  public function setTag(): static {}
  public function setTags(): static {}
  public function removeTag(): static {}
  public function setContext(): static {}
  public function removeContext(): static {}
  public function setExtra(): static {}
  public function setExtras(): static {}
  public function getUser(): ?UserDataBag {}
  public function setUser(): static {}
  public function removeUser(): static {}
  public function setFingerprint(): static {}
  public function setLevel(): static {}
  public function addBreadcrumb(): static {}
  public function clearBreadcrumbs(): static {}
  public function addEventProcessor(callable $eventProcessor): static {}
  public function clear(): static {}
  public function applyToEvent(): ?Event {}
  public function getSpan(): ?Span {}
  public function setSpan(): static {}
  public function getTransaction(): ?Transaction {}
  public function getPropagationContext(): PropagationContext {}
  public function setPropagationContext(): static {}
}
}

namespace phpseclib3\Crypt {
use phpseclib3\Crypt\Common\AsymmetricKey;
use phpseclib3\Crypt\EC\PrivateKey;
class AES extends Rijndael {}
abstract class EC extends AsymmetricKey {
  /** @return PrivateKey */
  public static function createKey() {}
}
abstract class Random {}
}

namespace phpseclib3\Crypt {
use phpseclib3\Crypt\Common\AsymmetricKey;
use phpseclib3\Crypt\Common\PrivateKey;
use phpseclib3\Crypt\Common\PublicKey;
abstract class PublicKeyLoader {
  /** @return AsymmetricKey */
  public static function load() {}
  /** @return PrivateKey */
  public static function loadPrivateKey() {}
  /** @return PublicKey */
  public static function loadPublicKey() {}
  /** @return AsymmetricKey */
  public static function loadParameters() {}
}
}

namespace phpseclib3\Crypt {
use phpseclib3\Crypt\Common\AsymmetricKey;
use phpseclib3\Crypt\RSA\PrivateKey;
abstract class RSA extends AsymmetricKey {
  /** @return PrivateKey */
  public static function createKey() {}
}
}

namespace phpseclib3\Crypt\Common {
abstract class AsymmetricKey {
  /** @return array|string */
  abstract public function toString();
  /** @return PublicKey|PrivateKey */
  public static function load() {}
  /** @return PrivateKey */
  public static function loadPrivateKey() {}
  /** @return PublicKey */
  public static function loadPublicKey() {}
  /** @return AsymmetricKey */
  public static function loadParameters() {}
  public static function loadFormat(): static {}
  /** @return PrivateKey */
  public static function loadPrivateKeyFormat() {}
  /** @return PublicKey */
  public static function loadPublicKeyFormat() {}
  /** @return AsymmetricKey */
  public static function loadParametersFormat() {}
}
interface PrivateKey {
  public function sign();
  public function getPublicKey();
  public function toString();
  public function withPassword();
}
interface PublicKey {
  public function verify();
  public function toString();
  public function getFingerprint();
}
}

namespace phpseclib3\Crypt\EC {
use phpseclib3\Crypt\Common;
use phpseclib3\Crypt\EC;
final class PrivateKey extends EC implements Common\PrivateKey {
  use Common\Traits\PasswordProtected;
}
final class PublicKey extends EC implements Common\PublicKey {
  use Common\Traits\Fingerprint;
}
}

namespace phpseclib3\Crypt\RSA {
use phpseclib3\Crypt\Common;
use phpseclib3\Crypt\RSA;
final class PrivateKey extends RSA implements Common\PrivateKey {
  use Common\Traits\PasswordProtected;
}
final class PublicKey extends RSA implements Common\PublicKey {
  use Common\Traits\Fingerprint;
  /** @return RSA */
  public function asPrivateKey() {}
}
}

namespace phpseclib3\Net {
class SFTP extends SSH2 {
  public function __construct() {}
}
class SSH2 {
  public function __construct() {}
  /** @return ($callback is callable ? bool : string|bool) */
  public function exec($command, callable $callback = null) {}
  /** @return bool|SSH2 */
  public static function getConnectionByResourceId() {}
  /** @return array<string, SSH2> */
  public static function getConnections() {}
}
}
