<?php
// What the sources of version 8 leave open: contracts.

namespace Illuminate\Contracts\Auth {
interface Authenticatable
{
  /** @return string|null */
  public function getRememberToken();
}

interface Guard
{
  /** @return $this */
  public function setUser(Authenticatable $user);
}

interface PasswordBrokerFactory
{
  /**
   * @param string|null $name
   * @return \Illuminate\Contracts\Auth\PasswordBroker
   */
  public function broker($name = null);
}

interface StatefulGuard
{
  /**
   * @param mixed $id
   * @param bool $remember
   * @return \Illuminate\Contracts\Auth\Authenticatable|false
   */
  public function loginUsingId($id, $remember = false);
  /**
   * @param mixed $id
   * @return \Illuminate\Contracts\Auth\Authenticatable|false
   */
  public function onceUsingId($id);
}
}

namespace Illuminate\Contracts\Bus {
interface Dispatcher
{
  /**
   * @param mixed $command
   * @return mixed
   */
  public function getCommandHandler($command);
}
}

namespace Illuminate\Contracts\Cache {
interface Repository
{
  /**
   * @template TCacheValue
   * @param \UnitEnum|array|string $key
   * @param TCacheValue|(\Closure(): TCacheValue) $default
   * @return (TCacheValue is null ? mixed : TCacheValue)
   */
  public function pull($key, $default = null);
  /**
   * @template TCacheValue
   * @param \UnitEnum|string $key
   * @param \Closure(): TCacheValue $callback
   * @return TCacheValue
   */
  public function sear($key, \Closure $callback);
}
}

namespace Illuminate\Contracts\Config {
interface Repository
{
  /** @return array<string, mixed> */
  public function all();
}
}

namespace Illuminate\Contracts\Container {
interface Container
{
  /**
   * @template TInstance of mixed
   * @param \Closure|string $abstract
   * @param TInstance $instance
   * @return TInstance
   */
  public function instance($abstract, $instance);
  /**
   * @template TClass of object
   * @param string|class-string<TClass> $abstract
   * @return ($abstract is class-string<TClass> ? \Closure(): TClass : \Closure(): mixed)
   */
  public function factory($abstract);
  /**
   * @template TClass of object
   * @param string|class-string<TClass> $abstract
   * @return ($abstract is class-string<TClass> ? TClass : mixed)
   */
  public function make($abstract, array $parameters = []);
}

interface ContextualBindingBuilder
{
  /**
   * @param \Closure|string|array $implementation
   * @return $this
   */
  public function give($implementation);
  /**
   * @param string $tag
   * @return $this
   */
  public function giveTagged($tag);
}
}

namespace Illuminate\Contracts\Database {
class ModelIdentifier
{
  /** @var class-string<\Illuminate\Database\Eloquent\Model>|string|null */
  public $class;
}
}

namespace Illuminate\Contracts\Database\Eloquent {
interface Castable
{
  /**
   * @param string[] $arguments
   * @return class-string<CastsAttributes|CastsInboundAttributes>|CastsAttributes|CastsInboundAttributes
   */
  public static function castUsing(array $arguments);
}

/**
 * @template TGet
 * @template TSet
 */
interface CastsAttributes
{
  /**
   * @param array<string, mixed> $attributes
   * @return TGet|null
   */
  public function get(\Illuminate\Database\Eloquent\Model $model, string $key, mixed $value, array $attributes);
  /**
   * @param TSet|null $value
   * @param array<string, mixed> $attributes
   * @return mixed
   */
  public function set(\Illuminate\Database\Eloquent\Model $model, string $key, mixed $value, array $attributes);
}

interface CastsInboundAttributes
{
  /**
   * @param array<string, mixed> $attributes
   * @return mixed
   */
  public function set(\Illuminate\Database\Eloquent\Model $model, string $key, mixed $value, array $attributes);
}

interface SerializesCastableAttributes
{
  /**
   * @param array<string, mixed> $attributes
   * @return mixed
   */
  public function serialize(\Illuminate\Database\Eloquent\Model $model, string $key, mixed $value, array $attributes);
}
}

namespace Illuminate\Contracts\Debug {
/**
 * @method bool isReporting(\Throwable $e)
 * @method array buildContextForException()
 * @method bool shouldStopRetries(\Throwable $e)
 */
interface ExceptionHandler
{
}
}

namespace Illuminate\Contracts\Filesystem {
interface Filesystem
{
  /**
   * @param string $path
   * @return string|null
   */
  public function get($path);
  /**
   * @param string|null $directory
   * @param bool $recursive
   * @return array<string>
   */
  public function files($directory = null, $recursive = false);
  /**
   * @param string|null $directory
   * @return array<string>
   */
  public function allFiles($directory = null);
  /**
   * @param string|null $directory
   * @param bool $recursive
   * @return array<string>
   */
  public function directories($directory = null, $recursive = false);
  /**
   * @param string|null $directory
   * @return array<string>
   */
  public function allDirectories($directory = null);
}
}

namespace Illuminate\Contracts\Mail {
interface Mailable
{
  /**
   * @param \Illuminate\Contracts\Mail\Factory|\Illuminate\Contracts\Mail\Mailer $mailer
   * @return \Illuminate\Mail\SentMessage|null
   */
  public function send($mailer);
  /**
   * @param object|array|string $address
   * @param string|null $name
   * @return $this
   */
  public function cc($address, $name = null);
}

interface Mailer
{
  /**
   * @param string $text
   * @param mixed $callback
   * @return \Illuminate\Mail\SentMessage|null
   */
  public function raw($text, $callback);
  /**
   * @param \Illuminate\Contracts\Mail\Mailable|string|array $view
   * @param \Closure|string|null $callback
   * @return \Illuminate\Mail\SentMessage|null
   */
  public function send($view, array $data = [], $callback = null);
}
}

namespace Illuminate\Contracts\Pagination {
/**
 * @template TKey of array-key
 * @template TValue
 * @method $this through(callable(TValue): mixed $callback)
 */
interface CursorPaginator
{
  /**
   * @param string|null $fragment
   * @return ($fragment is null ? string|null : $this)
   */
  public function fragment($fragment = null);
  /** @return array<TKey, TValue> */
  public function items();
}

/**
 * @template TKey of array-key
 * @template TValue
 * @extends Paginator<TKey, TValue>
 */
interface LengthAwarePaginator extends Paginator
{
}

/**
 * @template TKey of array-key
 * @template TValue
 * @method $this through(callable(TValue): mixed $callback)
 */
interface Paginator
{
  /**
   * @param string|null $fragment
   * @return ($fragment is null ? string|null : $this)
   */
  public function fragment($fragment = null);
  /** @return array<TKey, TValue> */
  public function items();
  /** @return int|null */
  public function firstItem();
  /** @return int|null */
  public function lastItem();
}
}

namespace Illuminate\Contracts\Queue {
interface QueueableCollection
{
  /** @return array<int, mixed> */
  public function getQueueableIds();
  /** @return array<int, string> */
  public function getQueueableRelations();
}
}

namespace Illuminate\Contracts\Routing {
interface BindingRegistrar
{
  /**
   * @param string $key
   * @return \Closure|null
   */
  public function getBindingCallback($key);
}
}

namespace Illuminate\Contracts\Support {
/**
 * @template TKey of array-key
 * @template TValue
 */
interface Arrayable
{
  /** @return array<TKey, TValue> */
  public function toArray();
}
}

namespace Illuminate\Contracts\Translation {
interface Loader
{
  /** @return array<string, string> */
  public function namespaces();
}
}

namespace Illuminate\Contracts\Validation {
interface DataAwareRule
{
  /** @return $this */
  public function setData(array $data);
}

/** @deprecated */
interface ImplicitRule
{
}

/** @deprecated */
interface Rule
{
}

interface ValidatorAwareRule
{
  /** @return $this */
  public function setValidator(\Illuminate\Validation\Validator $validator);
}
}
