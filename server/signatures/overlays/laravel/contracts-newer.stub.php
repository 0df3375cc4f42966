<?php
// since Laravel 9
// What versions after 8 add: contracts.

namespace Illuminate\Contracts\Auth {
interface Authenticatable
{
  /** @return string */
  public function getAuthPasswordName();
}

interface Guard
{
  /** @return bool */
  public function hasUser();
}

interface MustVerifyEmail
{
  /** @return bool */
  public function markEmailAsUnverified();
}

interface UserProvider
{
  /** @return void */
  public function rehashPasswordIfRequired(Authenticatable $user, array $credentials, bool $force = false);
}
}

namespace Illuminate\Contracts\Broadcasting {
interface ShouldBeUnique 
{
}

interface ShouldRescue 
{
}
}

namespace Illuminate\Contracts\Bus {
interface Dispatcher
{
  /**
   * @param mixed $command
   * @param mixed $handler
   * @return void
   */
  public function dispatchAfterResponse($command, $handler = null);
  /**
   * @param \Illuminate\Support\Collection|array|null $jobs
   * @return mixed
   */
  public function chain($jobs = null);
}
}

namespace Illuminate\Contracts\Cache {
interface CanFlushLocks 
{
  public function flushLocks(): bool;
  public function hasSeparateLockStore(): bool;
}

interface Repository
{
  /**
   * @param \UnitEnum|string $key
   * @param \DateTimeInterface|\DateInterval|int $ttl
   * @return bool
   */
  public function touch($key, $ttl);
}

interface Store
{
  /**
   * @param string $key
   * @param int $seconds
   * @return bool
   */
  public function touch($key, $seconds);
}
}

namespace Illuminate\Contracts\Concurrency {
interface Driver 
{
  public function run(\Closure|array $tasks, \Carbon\CarbonInterval|int|null $timeout = null): array;
  public function defer(\Closure|array $tasks): \Illuminate\Support\Defer\DeferredCallback;
}
}

namespace Illuminate\Contracts\Console {
interface Isolatable 
{
}

interface PromptsForMissingInput 
{
}
}

namespace Illuminate\Contracts\Container {
interface Container
{
  /**
   * @template TClass of object
   * @param string|class-string<TClass> $id
   * @return ($id is class-string<TClass> ? TClass : mixed)
   */
  public function get(string $id);
  /**
   * @param array|string $method
   * @param \Closure $callback
   * @return void
   */
  public function bindMethod($method, $callback);
  /**
   * @param \Closure|string $abstract
   * @param \Closure|string|null $concrete
   * @return void
   */
  public function scopedIf($abstract, $concrete = null);
  /**
   * @param \Closure|string $abstract
   * @param \Closure|null $callback
   * @return void
   */
  public function beforeResolving($abstract, ?\Closure $callback = null);
}

interface ContextualAttribute 
{
}

interface ContextualBindingBuilder
{
  /**
   * @param string $key
   * @param mixed $default
   * @return $this
   */
  public function giveConfig($key, $default = null);
}

/** @method static static newInstance() */
interface SelfBuilding 
{
}
}

namespace Illuminate\Contracts\Database {
interface ConcurrencyErrorDetector 
{
  /** @param \Throwable $e */
  public function causedByConcurrencyError(\Throwable $e): bool;
}

interface LostConnectionDetector 
{
  /** @param \Throwable $e */
  public function causedByLostConnection(\Throwable $e): bool;
}

class ModelIdentifier
{
  /** @var class-string<\Illuminate\Database\Eloquent\Collection>|null */
  public $collectionClass;
  /**
   * @param class-string<\Illuminate\Database\Eloquent\Collection> $collectionClass
   * @return $this
   */
  public function useCollectionClass(?string $collectionClass) {}
  /** @return class-string<\Illuminate\Database\Eloquent\Model>|null */
  public function getClass(): ?string {}
  public static function useMorphMap(bool $useMorphMap = true): void {}
}
}

namespace Illuminate\Contracts\Database\Eloquent {
/** @mixin \Illuminate\Database\Eloquent\Builder */
interface Builder extends \Illuminate\Contracts\Database\Query\Builder 
{
}

interface ComparesCastableAttributes 
{
  /** @return bool */
  public function compare(\Illuminate\Database\Eloquent\Model $model, string $key, mixed $firstValue, mixed $secondValue);
}
}

namespace Illuminate\Contracts\Database\Query {
/** @mixin \Illuminate\Database\Query\Builder */
interface Builder 
{
}

interface ConditionExpression extends Expression 
{
}

interface Expression 
{
  /** @return string|int|float */
  public function getValue(\Illuminate\Database\Grammar $grammar);
}
}

namespace Illuminate\Contracts\Debug {
interface ShouldntReport 
{
}
}

namespace Illuminate\Contracts\Encryption {
interface Encrypter
{
  /** @return string */
  public function getKey();
  /** @return array */
  public function getAllKeys();
  /** @return array */
  public function getPreviousKeys();
}
}

namespace Illuminate\Contracts\Filesystem {
interface Filesystem
{
  /**
   * @param string $path
   * @return string
   */
  public function path($path);
  /**
   * @param \Illuminate\Http\File|\Illuminate\Http\UploadedFile|string $path
   * @param \Illuminate\Http\File|\Illuminate\Http\UploadedFile|string|array|null $file
   * @param mixed $options
   * @return string|false
   */
  public function putFile($path, $file = null, $options = []);
  /**
   * @param \Illuminate\Http\File|\Illuminate\Http\UploadedFile|string $path
   * @param \Illuminate\Http\File|\Illuminate\Http\UploadedFile|string|array|null $file
   * @param string|array|null $name
   * @param mixed $options
   * @return string|false
   */
  public function putFileAs($path, $file, $name = null, $options = []);
}
}

namespace Illuminate\Contracts\Foundation {
interface Application
{
  /**
   * @param string $path
   * @return string
   */
  public function langPath($path = '');
  /**
   * @param string $path
   * @return string
   */
  public function publicPath($path = '');
  /**
   * @param string $path
   * @return string
   */
  public function storagePath($path = '');
  /** @return bool */
  public function hasDebugModeEnabled();
  /** @return \Illuminate\Contracts\Foundation\MaintenanceMode */
  public function maintenanceMode();
  /**
   * @param callable|string $callback
   * @return \Illuminate\Contracts\Foundation\Application
   */
  public function terminating($callback);
}

interface ExceptionRenderer 
{
  /**
   * @param \Throwable $throwable
   * @return string
   */
  public function render($throwable);
}
}

namespace Illuminate\Contracts\Image {
interface Driver 
{
  public function process(string $contents, \Illuminate\Image\ImagePipeline $pipeline): string;
  /** @return array{0: int, 1: int} */
  public function dimensions(string $contents): array;
  public function dominantColor(string $contents): string;
  /** @param class-string<\Illuminate\Contracts\Image\Transformation> $transformation */
  public function transformUsing(string $transformation, callable $callback): static;
}

interface Transformation 
{
}
}

namespace Illuminate\Contracts\Log {
interface ContextLogProcessor extends \Monolog\Processor\ProcessorInterface 
{
}
}

namespace Illuminate\Contracts\Mail {
interface Attachable 
{
  /** @return \Illuminate\Mail\Attachment */
  public function toMailAttachment();
}

interface Mailer
{
  /**
   * @param mixed $users
   * @return \Illuminate\Mail\PendingMail
   */
  public function cc($users);
  /**
   * @param \Illuminate\Contracts\Mail\Mailable|string|array $mailable
   * @param \Closure|string|null $callback
   * @return \Illuminate\Mail\SentMessage|null
   */
  public function sendNow($mailable, array $data = [], $callback = null);
}
}

namespace Illuminate\Contracts\Notifications {
interface Dispatcher
{
  /**
   * @param \Illuminate\Support\Collection|mixed $notifiables
   * @param mixed $notification
   * @return void
   */
  public function sendNow($notifiables, $notification, ?array $channels = null);
}
}

namespace Illuminate\Contracts\Pagination {
/**
 * @template TKey of array-key
 * @template TValue
 */
interface CursorPaginator
{
  /** @return $this */
  public function withQueryString();
  /** @return bool */
  public function hasMorePages();
}

/**
 * @template TKey of array-key
 * @template TValue
 */
interface Paginator
{
  /** @return $this */
  public function withQueryString();
}
}

namespace Illuminate\Contracts\Process {
interface InvokedProcess 
{
  /** @return int|null */
  public function id();
  /** @return string */
  public function command();
  /** @return $this */
  public function signal(int $signal);
  /** @return bool */
  public function running();
  /** @return string */
  public function output();
  /** @return string */
  public function errorOutput();
  /** @return string */
  public function latestOutput();
  /** @return string */
  public function latestErrorOutput();
  /** @return \Illuminate\Process\ProcessResult */
  public function wait(?callable $output = null);
  /** @return \Illuminate\Process\ProcessResult */
  public function waitUntil(?callable $output = null);
}

interface ProcessResult 
{
  /** @return string */
  public function command();
  /** @return bool */
  public function successful();
  /** @return bool */
  public function failed();
  /** @return int|null */
  public function exitCode();
  /** @return string */
  public function output();
  /** @return bool */
  public function seeInOutput(string $output);
  /** @return string */
  public function errorOutput();
  /** @return bool */
  public function seeInErrorOutput(string $output);
  /** @return $this */
  public function throw(?callable $callback = null);
  /** @return $this */
  public function throwIf(bool $condition, ?callable $callback = null);
}
}

namespace Illuminate\Contracts\Queue {
interface Interruptible 
{
  public function interrupted(int $signal): void;
}

interface Job
{
  /** @return string */
  public function resolveQueuedJobClass();
}

interface Monitor
{
  /**
   * @param mixed $callback
   * @return void
   */
  public function starting($callback);
}

interface PreparesForDispatch 
{
  /** @return bool|void */
  public function prepareForDispatch();
}

interface Queue
{
  /**
   * @param string|null $queue
   * @return int
   */
  public function pendingSize($queue = null);
  /**
   * @param string|null $queue
   * @return int
   */
  public function delayedSize($queue = null);
  /**
   * @param string|null $queue
   * @return int
   */
  public function reservedSize($queue = null);
  /**
   * @param string|null $queue
   * @return int|null
   */
  public function creationTimeOfOldestPendingJob($queue = null);
}

interface ShouldQueueAfterCommit extends ShouldQueue 
{
}
}

namespace Illuminate\Contracts\Routing {
interface ResponseFactory
{
  /**
   * @param \Closure $callback
   * @return \Symfony\Component\HttpFoundation\StreamedResponse
   */
  public function eventStream(\Closure $callback, array $headers = [], \Illuminate\Http\StreamedEvent|string|null $endStreamWith = '</stream>');
  /**
   * @param array $data
   * @param int $status
   * @param array $headers
   * @param int $encodingOptions
   * @return \Symfony\Component\HttpFoundation\StreamedJsonResponse
   */
  public function streamJson($data, $status = 200, $headers = [], $encodingOptions = 15);
}

interface UrlGenerator
{
  /**
   * @param string $name
   * @param mixed $parameters
   * @param \DateTimeInterface|\DateInterval|int|null $expiration
   * @param bool $absolute
   * @return string
   */
  public function signedRoute($name, $parameters = [], $expiration = null, $absolute = true);
  /**
   * @param string $name
   * @param \DateTimeInterface|\DateInterval|int $expiration
   * @param array $parameters
   * @param bool $absolute
   * @return string
   */
  public function temporarySignedRoute($name, $expiration, $parameters = [], $absolute = true);
  /**
   * @param string $path
   * @param array $query
   * @param mixed $extra
   * @param bool|null $secure
   * @return string
   */
  public function query($path, $query = [], $extra = [], $secure = null);
  /** @return string */
  public function getRootControllerNamespace();
}
}

namespace Illuminate\Contracts\Session {
interface Session
{
  /**
   * @param mixed $value
   * @return void
   */
  public function flash(string $key, $value = true);
}
}

namespace Illuminate\Contracts\Session\Middleware {
interface AuthenticatesSessions 
{
}
}

namespace Illuminate\Contracts\Support {
interface HasOnceHash 
{
  /** @return string */
  public function onceHash();
}

interface MessageBag
{
  /**
   * @param string $key
   * @return $this
   */
  public function forget($key);
}
}

namespace Illuminate\Contracts\Validation {
interface CompilableRules 
{
  /**
   * @param string $attribute
   * @param mixed $value
   * @param mixed $data
   * @param mixed $context
   * @return \stdClass
   */
  public function compile($attribute, $value, $data = null, $context = null);
}

/** @deprecated */
interface InvokableRule 
{
  /**
   * @param \Closure(string, ?string=): \Illuminate\Translation\PotentiallyTranslatedString $fail
   * @return void
   */
  public function __invoke(string $attribute, mixed $value, \Closure $fail);
}

interface ValidationRule 
{
  /** @param \Closure(string, ?string=): \Illuminate\Translation\PotentiallyTranslatedString $fail */
  public function validate(string $attribute, mixed $value, \Closure $fail): void;
}
}

namespace Illuminate\Contracts\View {
class ViewCompilationException extends \Exception 
{
}
}
