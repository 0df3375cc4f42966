<?php
// What the framework hands to the closures that applications give it, and what it answers because of them.

namespace Illuminate\Container {
class Container
{
  /**
   * @param string $abstract
   * @param (\Closure(\Illuminate\Foundation\Application, array<string, mixed>): mixed)|string|null $concrete
   * @param bool $shared
   * @return void
   */
  public function bind($abstract, $concrete = null, $shared = false) {}
  /**
   * @param string $abstract
   * @param (\Closure(\Illuminate\Foundation\Application, array<string, mixed>): mixed)|string|null $concrete
   * @param bool $shared
   * @return void
   */
  public function bindIf($abstract, $concrete = null, $shared = false) {}
  /**
   * @param string $abstract
   * @param (\Closure(\Illuminate\Foundation\Application, array<string, mixed>): mixed)|string|null $concrete
   * @return void
   */
  public function singleton($abstract, $concrete = null) {}
  /**
   * @param string $abstract
   * @param (\Closure(\Illuminate\Foundation\Application, array<string, mixed>): mixed)|string|null $concrete
   * @return void
   */
  public function singletonIf($abstract, $concrete = null) {}
  /**
   * @param string $abstract
   * @param (\Closure(\Illuminate\Foundation\Application, array<string, mixed>): mixed)|string|null $concrete
   * @return void
   */
  public function scoped($abstract, $concrete = null) {}
  /**
   * @template TClass of object
   * @param class-string<TClass>|string $abstract
   * @param \Closure(TClass, \Illuminate\Foundation\Application): mixed $closure
   * @return void
   */
  public function extend($abstract, \Closure $closure) {}
  /**
   * @template TClass of object
   * @param class-string<TClass>|string $abstract
   * @param (\Closure(\Illuminate\Foundation\Application, TClass): mixed) $callback
   * @return mixed
   */
  public function rebinding($abstract, \Closure $callback) {}
  /**
   * @template TClass of object
   * @param class-string<TClass>|string|\Closure $abstract
   * @param (\Closure(TClass, \Illuminate\Foundation\Application): mixed)|null $callback
   * @return void
   */
  public function resolving($abstract, ?\Closure $callback = null) {}
  /**
   * @template TClass of object
   * @param class-string<TClass>|string|\Closure $abstract
   * @param (\Closure(TClass, \Illuminate\Foundation\Application): mixed)|null $callback
   * @return void
   */
  public function afterResolving($abstract, ?\Closure $callback = null) {}
}
}

namespace Illuminate\Contracts\Container {
interface Container
{
  /**
   * @param string $abstract
   * @param (\Closure(\Illuminate\Foundation\Application, array<string, mixed>): mixed)|string|null $concrete
   * @param bool $shared
   * @return void
   */
  public function bind($abstract, $concrete = null, $shared = false);
  /**
   * @param string $abstract
   * @param (\Closure(\Illuminate\Foundation\Application, array<string, mixed>): mixed)|string|null $concrete
   * @return void
   */
  public function singleton($abstract, $concrete = null);
  /**
   * @param string $abstract
   * @param (\Closure(\Illuminate\Foundation\Application, array<string, mixed>): mixed)|string|null $concrete
   * @return void
   */
  public function scoped($abstract, $concrete = null);
}
}

namespace Illuminate\Foundation {
class Application
{
  /**
   * @template TClass of object
   * @param class-string<TClass>|string $abstract
   * @return ($abstract is class-string<TClass> ? TClass : mixed)
   */
  public function make($abstract, array $parameters = []) {}
  /**
   * @param callable($this): mixed $callback
   * @return void
   */
  public function booting($callback) {}
  /**
   * @param callable($this): mixed $callback
   * @return void
   */
  public function booted($callback) {}
  /**
   * @param \Illuminate\Support\ServiceProvider|string $provider
   * @param bool $force
   * @return \Illuminate\Support\ServiceProvider
   */
  public function register($provider, $force = false) {}
}
}

namespace Illuminate\Support {
abstract class ServiceProvider
{
  /** @var \Illuminate\Foundation\Application */
  protected $app;
}
/**
 * @template TKey of array-key
 * @template TValue
 */
class Collection
{
  /** @return TValue */
  public function offsetGet($key): mixed {}
}
class Stringable
{
  /**
   * @template TReturn
   * @param callable($this): TReturn $callback
   * @return static
   */
  public function pipe(callable $callback) {}
  /**
   * @template TReturn
   * @param mixed $needles
   * @param callable($this): TReturn $callback
   * @param (callable($this): TReturn)|null $default
   * @return $this|TReturn
   */
  public function whenContains($needles, $callback, $default = null) {}
  /**
   * @template TReturn
   * @param mixed $needles
   * @param callable($this): TReturn $callback
   * @param (callable($this): TReturn)|null $default
   * @return $this|TReturn
   */
  public function whenContainsAll(array $needles, $callback, $default = null) {}
  /**
   * @template TReturn
   * @param callable($this): TReturn $callback
   * @param (callable($this): TReturn)|null $default
   * @return $this|TReturn
   */
  public function whenEmpty($callback, $default = null) {}
  /**
   * @template TReturn
   * @param callable($this): TReturn $callback
   * @param (callable($this): TReturn)|null $default
   * @return $this|TReturn
   */
  public function whenNotEmpty($callback, $default = null) {}
  /**
   * @template TReturn
   * @param mixed $needles
   * @param callable($this): TReturn $callback
   * @param (callable($this): TReturn)|null $default
   * @return $this|TReturn
   */
  public function whenEndsWith($needles, $callback, $default = null) {}
  /**
   * @template TReturn
   * @param mixed $value
   * @param callable($this): TReturn $callback
   * @param (callable($this): TReturn)|null $default
   * @return $this|TReturn
   */
  public function whenExactly($value, $callback, $default = null) {}
  /**
   * @template TReturn
   * @param mixed $pattern
   * @param callable($this): TReturn $callback
   * @param (callable($this): TReturn)|null $default
   * @return $this|TReturn
   */
  public function whenIs($pattern, $callback, $default = null) {}
  /**
   * @template TReturn
   * @param callable($this): TReturn $callback
   * @param (callable($this): TReturn)|null $default
   * @return $this|TReturn
   */
  public function whenIsAscii($callback, $default = null) {}
  /**
   * @template TReturn
   * @param callable($this): TReturn $callback
   * @param (callable($this): TReturn)|null $default
   * @return $this|TReturn
   */
  public function whenIsUuid($callback, $default = null) {}
  /**
   * @template TReturn
   * @param mixed $needles
   * @param callable($this): TReturn $callback
   * @param (callable($this): TReturn)|null $default
   * @return $this|TReturn
   */
  public function whenStartsWith($needles, $callback, $default = null) {}
  /**
   * @template TReturn
   * @param mixed $pattern
   * @param callable($this): TReturn $callback
   * @param (callable($this): TReturn)|null $default
   * @return $this|TReturn
   */
  public function whenTest($pattern, $callback, $default = null) {}
}
/**
 * @template TValue
 * @mixin TValue
 */
class Optional
{
  /** @var TValue */
  protected $value;
  /** @param TValue $value */
  public function __construct($value) {}
}
/**
 * @template TTarget
 * @mixin TTarget
 */
class HigherOrderTapProxy
{
  /** @var TTarget */
  public $target;
  /** @param TTarget $target */
  public function __construct($target) {}
  /** @return TTarget */
  public function __call($method, $parameters) {}
}
}

namespace Illuminate\Console {
class Command
{
  /** @var \Illuminate\Contracts\Foundation\Application */
  protected $laravel;
  /** @var \Symfony\Component\Console\Input\InputInterface */
  protected $input;
  /** @var \Illuminate\Console\OutputStyle */
  protected $output;
  /**
   * @param string|null $key
   * @return ($key is null ? array<string, mixed> : array|string|bool|null)
   */
  public function argument($key = null) {}
  /**
   * @param string|null $key
   * @return ($key is null ? array<string, mixed> : array|string|bool|null)
   */
  public function option($key = null) {}
  /** @return array<string, mixed> */
  public function arguments() {}
  /** @return array<string, mixed> */
  public function options() {}
  /**
   * @param iterable|int $totalSteps
   * @param \Closure(mixed, \Symfony\Component\Console\Helper\ProgressBar): mixed $callback
   * @return mixed
   */
  public function withProgressBar($totalSteps, \Closure $callback) {}
}
}

namespace Illuminate\Routing {
class Router
{
  /**
   * @param \Closure(\Illuminate\Routing\Router): mixed|string|array $routes
   * @return void
   */
  public function group(array $attributes, $routes) {}
  /**
   * @param string $key
   * @param string|(callable(string, \Illuminate\Routing\Route): mixed) $binder
   * @return void
   */
  public function bind($key, $binder) {}
  /**
   * @param string $key
   * @param string $class
   * @param (\Closure(string): mixed)|null $callback
   * @return void
   */
  public function model($key, $class, ?\Closure $callback = null) {}
}
class RouteRegistrar
{
  /**
   * @param (\Closure(\Illuminate\Routing\Router): mixed)|string|array $callback
   * @return void
   */
  public function group($callback) {}
}
class Route
{
  /**
   * @param \Closure(\Illuminate\Http\Request, \Throwable): mixed $missing
   * @return $this
   */
  public function missing($missing) {}
}
class ResponseFactory
{
  /**
   * @param \Closure(): mixed $callback
   * @param int $status
   * @return \Symfony\Component\HttpFoundation\StreamedResponse
   */
  public function stream($callback, $status = 200, array $headers = []) {}
}
}

namespace Illuminate\Database {
class Connection
{
  /**
   * @template TReturn
   * @param \Closure(static): TReturn $callback
   * @param int $attempts
   * @return TReturn
   */
  public function transaction(\Closure $callback, $attempts = 1) {}
  /**
   * @param \Closure(static): mixed $callback
   * @return array<int, array{query: string, bindings: array, time: float|null}>
   */
  public function pretend(\Closure $callback) {}
  /**
   * @param \Closure(\Illuminate\Database\Events\QueryExecuted): mixed $callback
   * @return void
   */
  public function listen(\Closure $callback) {}
  /**
   * @param string $query
   * @param array $bindings
   * @param bool $useReadPdo
   * @return array<int, \stdClass>
   */
  public function select($query, $bindings = [], $useReadPdo = true) {}
  /**
   * @param string $query
   * @param array $bindings
   * @param bool $useReadPdo
   * @return \Generator<int, \stdClass>
   */
  public function cursor($query, $bindings = [], $useReadPdo = true) {}
}
interface ConnectionInterface
{
  /**
   * @template TReturn
   * @param \Closure(\Illuminate\Database\Connection): TReturn $callback
   * @param int $attempts
   * @return TReturn
   */
  public function transaction(\Closure $callback, $attempts = 1);
}
}

namespace Illuminate\Cache {
class Repository
{
  /**
   * @template TCacheValue
   * @param string $key
   * @param \Closure|\DateTimeInterface|\DateInterval|int|null $ttl
   * @param \Closure(): TCacheValue $callback
   * @return TCacheValue
   */
  public function remember($key, $ttl, \Closure $callback) {}
  /**
   * @template TCacheValue
   * @param string $key
   * @param \Closure(): TCacheValue $callback
   * @return TCacheValue
   */
  public function rememberForever($key, \Closure $callback) {}
  /**
   * @template TCacheValue
   * @param string $key
   * @param \Closure(): TCacheValue $callback
   * @return TCacheValue
   */
  public function sear($key, \Closure $callback) {}
}
class RateLimiter
{
  /**
   * @param \Closure(\Illuminate\Http\Request): (\Illuminate\Cache\RateLimiting\Limit|array|\Symfony\Component\HttpFoundation\Response|null) $callback
   * @return $this
   */
  public function for(string $name, \Closure $callback) {}
}
}

namespace Illuminate\Auth\Access {
class Gate
{
  /**
   * @param string $ability
   * @param (callable(\Illuminate\Contracts\Auth\Authenticatable, mixed...): mixed)|string $callback
   * @return $this
   */
  public function define($ability, $callback) {}
  /**
   * @param callable(\Illuminate\Contracts\Auth\Authenticatable, string, array): mixed $callback
   * @return $this
   */
  public function before(callable $callback) {}
  /**
   * @param callable(\Illuminate\Contracts\Auth\Authenticatable, string, bool|null, array): mixed $callback
   * @return $this
   */
  public function after(callable $callback) {}
}
}

namespace Illuminate\Auth {
class AuthManager
{
  /**
   * @param string $driver
   * @param \Closure(\Illuminate\Foundation\Application, string, array): \Illuminate\Contracts\Auth\Guard $callback
   * @return $this
   */
  public function extend($driver, \Closure $callback) {}
  /**
   * @param string $name
   * @param \Closure(\Illuminate\Foundation\Application, array): \Illuminate\Contracts\Auth\UserProvider $callback
   * @return $this
   */
  public function provider($name, \Closure $callback) {}
  /**
   * @param string $driver
   * @param callable(\Illuminate\Http\Request): mixed $callback
   * @return $this
   */
  public function viaRequest($driver, callable $callback) {}
  /**
   * @param string|null $name
   * @return \Illuminate\Auth\SessionGuard
   */
  public function guard($name = null) {}
}
}

namespace Illuminate\Auth\Passwords {
class PasswordBroker
{
  /**
   * @param \Closure(\Illuminate\Contracts\Auth\CanResetPassword, string): mixed $callback
   * @return mixed
   */
  public function reset(array $credentials, \Closure $callback) {}
}
}

namespace Illuminate\View {
class Factory
{
  /**
   * @param array|string $views
   * @param (\Closure(\Illuminate\View\View): mixed)|string $callback
   * @return array
   */
  public function composer($views, $callback) {}
  /**
   * @param array|string $views
   * @param (\Closure(\Illuminate\View\View): mixed)|string $callback
   * @return array
   */
  public function creator($views, $callback) {}
  /**
   * @param string $view
   * @param \Illuminate\Contracts\Support\Arrayable|array $data
   * @param array $mergeData
   * @return \Illuminate\View\View
   */
  public function make($view, $data = [], $mergeData = []) {}
  /**
   * @param array $views
   * @param \Illuminate\Contracts\Support\Arrayable|array $data
   * @param array $mergeData
   * @return \Illuminate\View\View
   */
  public function first(array $views, $data = [], $mergeData = []) {}
}
}

namespace Illuminate\View\Compilers {
class BladeCompiler
{
  /**
   * @param string $name
   * @param callable(string): string $handler
   * @return void
   */
  public function directive($name, callable $handler) {}
}
}

namespace Illuminate\Mail {
class Mailer
{
  /**
   * @param \Illuminate\Contracts\Mail\Mailable|string|array $view
   * @param (\Closure(\Illuminate\Mail\Message): mixed)|string|null $callback
   * @return void
   */
  public function send($view, array $data = [], $callback = null) {}
  /**
   * @param string $text
   * @param \Closure(\Illuminate\Mail\Message): mixed $callback
   * @return void
   */
  public function raw($text, $callback) {}
}
}

namespace Illuminate\Validation {
class Factory
{
  /**
   * @param string $rule
   * @param (\Closure(string, mixed, array<int, string>, \Illuminate\Validation\Validator): mixed)|string $extension
   * @param string|null $message
   * @return void
   */
  public function extend($rule, $extension, $message = null) {}
}
class Validator
{
  /**
   * @param (callable(static): mixed)|array|string $callback
   * @return $this
   */
  public function after($callback) {}
  /**
   * @param string|array $attribute
   * @param string|array $rules
   * @param callable(\Illuminate\Support\Fluent): bool $callback
   * @return $this
   */
  public function sometimes($attribute, $rules, callable $callback) {}
  /** @return array<string, mixed> */
  public function validated() {}
}
class Rule
{
  /**
   * @param (callable(\Illuminate\Support\Fluent): bool)|bool $condition
   * @param array|string $rules
   * @param array|string $defaultRules
   * @return \Illuminate\Validation\ConditionalRules
   */
  public static function when($condition, $rules, $defaultRules = []) {}
}
}

namespace Illuminate\Validation\Rules {
trait DatabaseRule
{
  /**
   * @param (\Closure(\Illuminate\Database\Query\Builder): mixed)|string $column
   * @param array|string|\Closure|int|null $value
   * @return $this
   */
  public function where($column, $value = null) {}
  /**
   * @param \Closure(\Illuminate\Database\Query\Builder): mixed $callback
   * @return $this
   */
  public function using(\Closure $callback) {}
}
}

namespace Illuminate\Pagination {
/**
 * @template TKey of array-key
 * @template TValue
 */
abstract class AbstractPaginator
{
  /** @return TValue|null */
  public function offsetGet($key): mixed {}
}
/**
 * @template TKey of array-key
 * @template TValue
 */
abstract class AbstractCursorPaginator
{
  /** @return TValue|null */
  public function offsetGet($key): mixed {}
}
}

namespace Illuminate\Database\Eloquent {
abstract class Model
{
  /**
   * @template TModel of \Illuminate\Database\Eloquent\Model
   * @param array<array-key, TModel> $models
   * @return \Illuminate\Database\Eloquent\Collection<array-key, TModel>
   */
  public function newCollection(array $models = []) {}
  /**
   * @param mixed $value
   * @param string|null $field
   * @return static|null
   */
  public function resolveRouteBinding($value, $field = null) {}
}
}

namespace Illuminate\Database\Eloquent\Relations {
/**
 * @template TRelatedModel of \Illuminate\Database\Eloquent\Model
 * @template TDeclaringModel of \Illuminate\Database\Eloquent\Model
 * @template TPivotModel of \Illuminate\Database\Eloquent\Relations\Pivot = \Illuminate\Database\Eloquent\Relations\Pivot
 * @template TAccessor of string = 'pivot'
 */
class BelongsToMany
{
  /**
   * @param int $count
   * @param callable(\Illuminate\Database\Eloquent\Collection<int, TRelatedModel>, int): mixed $callback
   * @return bool
   */
  public function chunk($count, callable $callback) {}
  /**
   * @param int $count
   * @param callable(\Illuminate\Database\Eloquent\Collection<int, TRelatedModel>, int): mixed $callback
   * @param string|null $column
   * @param string|null $alias
   * @return bool
   */
  public function chunkById($count, callable $callback, $column = null, $alias = null) {}
  /**
   * @param callable(TRelatedModel, int): mixed $callback
   * @param int $count
   * @return bool
   */
  public function each(callable $callback, $count = 1000) {}
}
/**
 * @template TRelatedModel of \Illuminate\Database\Eloquent\Model
 * @template TIntermediateModel of \Illuminate\Database\Eloquent\Model
 * @template TDeclaringModel of \Illuminate\Database\Eloquent\Model
 */
class HasManyThrough
{
  /**
   * @param int $count
   * @param callable(\Illuminate\Database\Eloquent\Collection<int, TRelatedModel>, int): mixed $callback
   * @return bool
   */
  public function chunk($count, callable $callback) {}
  /**
   * @param int $count
   * @param callable(\Illuminate\Database\Eloquent\Collection<int, TRelatedModel>, int): mixed $callback
   * @param string|null $column
   * @param string|null $alias
   * @return bool
   */
  public function chunkById($count, callable $callback, $column = null, $alias = null) {}
  /**
   * @param callable(TRelatedModel, int): mixed $callback
   * @param int $count
   * @return bool
   */
  public function each(callable $callback, $count = 1000) {}
}
}

namespace Illuminate\Pipeline {
class Pipeline
{
  /**
   * @template TReturn
   * @param \Closure(mixed): TReturn $destination
   * @return TReturn
   */
  public function then(\Closure $destination) {}
}
}

namespace Illuminate\Foundation\Exceptions {
class Handler
{
  /** @var \Illuminate\Contracts\Container\Container */
  protected $container;
}
}

namespace Illuminate\Contracts\Cache {
interface Repository
{
  /**
   * @template TCacheValue
   * @param string $key
   * @param \DateTimeInterface|\DateInterval|int|null $ttl
   * @param \Closure(): TCacheValue $callback
   * @return TCacheValue
   */
  public function remember($key, $ttl, \Closure $callback);
  /**
   * @template TCacheValue
   * @param string $key
   * @param \Closure(): TCacheValue $callback
   * @return TCacheValue
   */
  public function rememberForever($key, \Closure $callback);
}
interface Lock
{
  /**
   * @template TReturn
   * @param (callable(): TReturn)|null $callback
   * @return ($callback is null ? bool : TReturn|false)
   */
  public function get($callback = null);
  /**
   * @template TReturn
   * @param int $seconds
   * @param (callable(): TReturn)|null $callback
   * @return ($callback is null ? bool : TReturn)
   */
  public function block($seconds, $callback = null);
}
}

namespace Illuminate\Http {
class Request
{
  /** @return \Illuminate\Session\Store */
  public function session() {}
}
}

namespace Illuminate\Http\Concerns {
trait InteractsWithInput
{
  /**
   * @param string|null $key
   * @param mixed $default
   * @return ($key is null ? array<string, mixed> : mixed)
   */
  public function input($key = null, $default = null) {}
  /**
   * @param string|null $key
   * @param string|array|null $default
   * @return ($key is null ? array<string, mixed> : array|string|null)
   */
  public function query($key = null, $default = null) {}
  /**
   * @param string|null $key
   * @param string|array|null $default
   * @return ($key is null ? array<string, mixed> : array|string|null)
   */
  public function post($key = null, $default = null) {}
  /**
   * @param array|mixed|null $keys
   * @return array<string, mixed>
   */
  public function all($keys = null) {}
  /**
   * @param array|mixed $keys
   * @return array<string, mixed>
   */
  public function only($keys) {}
  /**
   * @param array|mixed $keys
   * @return array<string, mixed>
   */
  public function except($keys) {}
  /**
   * @param array|string|null $key
   * @return \Illuminate\Support\Collection<array-key, mixed>
   */
  public function collect($key = null) {}
}
}

namespace Illuminate\Support\Facades {
/**
 * @method static void group(array $attributes, \Closure(\Illuminate\Routing\Router): mixed|string|array $routes)
 * @method static void bind(string $key, string|(callable(string, \Illuminate\Routing\Route): mixed) $binder)
 */
class Route
{
}
/**
 * @method static TReturn transaction<TReturn>(\Closure(\Illuminate\Database\Connection): TReturn $callback, int $attempts = 1)
 * @method static void listen(\Closure(\Illuminate\Database\Events\QueryExecuted): mixed $callback)
 * @method static array<int, \stdClass> select(string $query, array $bindings = [], bool $useReadPdo = true)
 * @method static \stdClass|null selectOne(string $query, array $bindings = [], bool $useReadPdo = true)
 */
class DB
{
}
/**
 * @method static void create(string $table, \Closure(\Illuminate\Database\Schema\Blueprint): void $callback)
 * @method static void table(string $table, \Closure(\Illuminate\Database\Schema\Blueprint): void $callback)
 */
class Schema
{
}
/**
 * @method static TCacheValue remember<TCacheValue>(string $key, \Closure|\DateTimeInterface|\DateInterval|int|null $ttl, \Closure(): TCacheValue $callback)
 * @method static TCacheValue rememberForever<TCacheValue>(string $key, \Closure(): TCacheValue $callback)
 * @method static TCacheValue sear<TCacheValue>(string $key, \Closure(): TCacheValue $callback)
 */
class Cache
{
}
/**
 * @method static \Illuminate\Auth\Access\Gate define(string $ability, (callable(\Illuminate\Contracts\Auth\Authenticatable, mixed...): mixed)|string $callback)
 * @method static \Illuminate\Auth\Access\Gate before(callable(\Illuminate\Contracts\Auth\Authenticatable, string, array): mixed $callback)
 * @method static \Illuminate\Auth\Access\Gate after(callable(\Illuminate\Contracts\Auth\Authenticatable, string, bool|null, array): mixed $callback)
 */
class Gate
{
}
/**
 * @method static array composer(array|string $views, (\Closure(\Illuminate\View\View): mixed)|string $callback)
 * @method static array creator(array|string $views, (\Closure(\Illuminate\View\View): mixed)|string $callback)
 */
class View
{
}
/**
 * @method static void send(\Illuminate\Contracts\Mail\Mailable|string|array $view, array $data = [], (\Closure(\Illuminate\Mail\Message): mixed)|string $callback = null)
 * @method static void raw(string $text, \Closure(\Illuminate\Mail\Message): mixed $callback)
 */
class Mail
{
}
/**
 * @method static \Illuminate\Cache\RateLimiter for(string $name, \Closure(\Illuminate\Http\Request): mixed $callback)
 */
class RateLimiter
{
}
/**
 * @method static void extend(string $rule, (\Closure(string, mixed, array<int, string>, \Illuminate\Validation\Validator): mixed)|string $extension, string $message = null)
 */
class Validator
{
}
/**
 * @method static void directive(string $name, callable(string): string $handler)
 */
class Blade
{
}
/**
 * @method static \Illuminate\Auth\SessionGuard guard(string|null $name = null)
 * @method static \Illuminate\Auth\AuthManager viaRequest(string $driver, callable(\Illuminate\Http\Request): mixed $callback)
 */
class Auth
{
}
/**
 * @method static \Illuminate\Database\Query\Builder table(\Closure|\Illuminate\Database\Query\Builder|string $table, string $as = null)
 */
class DB
{
}
/**
 * @method static \Illuminate\Http\Client\Response get(string $url, array|string|null $query = null)
 * @method static \Illuminate\Http\Client\Response head(string $url, array|string|null $query = null)
 * @method static \Illuminate\Http\Client\Response post(string $url, array $data = [])
 * @method static \Illuminate\Http\Client\Response patch(string $url, array $data = [])
 * @method static \Illuminate\Http\Client\Response put(string $url, array $data = [])
 * @method static \Illuminate\Http\Client\Response delete(string $url, array $data = [])
 * @method static \Illuminate\Http\Client\Response send(string $method, string $url, array $options = [])
 */
class Http
{
}
/**
 * @method static \Illuminate\Filesystem\FilesystemAdapter disk(string|null $name = null)
 */
class Storage
{
}
/**
 * @method static TClass make<TClass of object>(class-string<TClass> $abstract, array $parameters = [])
 */
class App
{
}
}
