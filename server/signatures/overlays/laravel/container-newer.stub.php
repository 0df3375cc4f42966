<?php
// since Laravel 9
// What versions after 8 add: container.

namespace Illuminate\Container {
class Container
{
  use \Illuminate\Support\Traits\ReflectsClosures;
  /** @var array[] */
  public $contextualAttributes;
  /** @return void */
  public function whenHasAttribute(string $attribute, \Closure $handler) {}
  /** @return mixed */
  public function resolveFromAttribute(\ReflectionAttribute $attribute, \ReflectionParameter $parameter) {}
  /** @return void */
  public function afterResolvingAttribute(string $attribute, \Closure $callback) {}
  /**
   * @param \ReflectionAttribute[] $attributes
   * @param mixed $object
   * @return void
   */
  public function fireAfterResolvingAttributeCallbacks(array $attributes, $object) {}
  /** @return class-string|string|null */
  public function currentlyResolving() {}
  /**
   * @param (callable(array<int, string>|string): bool|string)|null $callback
   * @return void
   */
  public function resolveEnvironmentUsing(?callable $callback) {}
  /**
   * @param array<int, string>|string $environments
   * @return bool
   */
  public function currentEnvironmentIs($environments) {}
}

class Util
{
  /**
   * @param mixed $value
   * @param mixed ...$args
   * @return mixed
   */
  public static function unwrapIfClosure($value, ...$args) {}
  /**
   * @param \ReflectionParameter $dependency
   * @return \ReflectionAttribute|null
   */
  public static function getContextualAttributeFromDependency($dependency) {}
}
}

namespace Illuminate\Container\Attributes {
class Auth implements \Illuminate\Contracts\Container\ContextualAttribute 
{
  public function __construct(public \UnitEnum|string|null $guard = null) {}
  /** @return \Illuminate\Contracts\Auth\Guard|\Illuminate\Contracts\Auth\StatefulGuard */
  public static function resolve(self $attribute, \Illuminate\Contracts\Container\Container $container) {}
}

class Authenticated implements \Illuminate\Contracts\Container\ContextualAttribute 
{
  public function __construct(public \UnitEnum|string|null $guard = null) {}
  /** @return \Illuminate\Contracts\Auth\Authenticatable|null */
  public static function resolve(self $attribute, \Illuminate\Contracts\Container\Container $container) {}
}

class Bind 
{
  /** @var class-string */
  public string $concrete;
  /** @var non-empty-array<int, string> */
  public array $environments;
  /**
   * @param class-string $concrete
   * @param non-empty-array<int, \UnitEnum|non-empty-string>|non-empty-string|\UnitEnum $environments
   */
  public function __construct(string $concrete, string|array|\UnitEnum $environments = ['*']) {}
}

class BindWhen 
{
  /** @var class-string */
  public string $concrete;
  /** @var \Closure(\Illuminate\Contracts\Container\Container): bool */
  public \Closure $condition;
  /**
   * @param class-string $concrete
   * @param \Closure(\Illuminate\Contracts\Container\Container): bool $condition
   */
  public function __construct(string $concrete, \Closure $condition) {}
}

class Cache implements \Illuminate\Contracts\Container\ContextualAttribute 
{
  public function __construct(public \UnitEnum|string|null $store = null, public bool $memo = false) {}
  /** @return \Illuminate\Contracts\Cache\Repository */
  public static function resolve(self $attribute, \Illuminate\Contracts\Container\Container $container) {}
}

class Config implements \Illuminate\Contracts\Container\ContextualAttribute 
{
  public function __construct(public string $key, public mixed $default = null) {}
  /** @return mixed */
  public static function resolve(self $attribute, \Illuminate\Contracts\Container\Container $container) {}
}

class Context implements \Illuminate\Contracts\Container\ContextualAttribute 
{
  public function __construct(public string $key, public mixed $default = null, public bool $hidden = false) {}
  public static function resolve(self $attribute, \Illuminate\Contracts\Container\Container $container): mixed {}
}

class CurrentUser extends Authenticated 
{
}

class DB extends Database 
{
}

class Database implements \Illuminate\Contracts\Container\ContextualAttribute 
{
  public function __construct(public \UnitEnum|string|null $connection = null) {}
  /** @return \Illuminate\Database\Connection */
  public static function resolve(self $attribute, \Illuminate\Contracts\Container\Container $container) {}
}

class Give implements \Illuminate\Contracts\Container\ContextualAttribute 
{
  /** @param array|null $params */
  public function __construct(public string $class, public array $params = []) {}
  public static function resolve(self $attribute, \Illuminate\Contracts\Container\Container $container): mixed {}
}

class Log implements \Illuminate\Contracts\Container\ContextualAttribute 
{
  public function __construct(public \UnitEnum|string|null $channel = null, public \UnitEnum|string|null $name = null) {}
  /** @return \Psr\Log\LoggerInterface */
  public static function resolve(self $attribute, \Illuminate\Contracts\Container\Container $container) {}
}

class RequestAttribute implements \Illuminate\Contracts\Container\ContextualAttribute 
{
  public function __construct(public string $parameter) {}
  /** @return mixed */
  public static function resolve(self $attribute, \Illuminate\Contracts\Container\Container $container, \ReflectionParameter $parameter) {}
}

class RouteParameter implements \Illuminate\Contracts\Container\ContextualAttribute 
{
  public function __construct(public ?string $parameter = null) {}
  /** @return mixed */
  public static function resolve(self $attribute, \Illuminate\Contracts\Container\Container $container, \ReflectionParameter $parameter) {}
}

final class Scoped 
{
}

final class Singleton 
{
}

class Storage implements \Illuminate\Contracts\Container\ContextualAttribute 
{
  public function __construct(public \UnitEnum|string|null $disk = null) {}
  /** @return \Illuminate\Contracts\Filesystem\Filesystem */
  public static function resolve(self $attribute, \Illuminate\Contracts\Container\Container $container) {}
}

final class Tag implements \Illuminate\Contracts\Container\ContextualAttribute 
{
  public function __construct(public string $tag) {}
  /** @return mixed */
  public static function resolve(self $attribute, \Illuminate\Contracts\Container\Container $container) {}
}
}
