<?php
// since Laravel 9
// What versions after 8 add: routing.

namespace Illuminate\Routing {
class CallableDispatcher implements \Illuminate\Routing\Contracts\CallableDispatcher 
{
  use ResolvesRouteDependencies;
  /** @var \Illuminate\Container\Container */
  protected $container;
  public function __construct(\Illuminate\Container\Container $container) {}
  /**
   * @param callable $callable
   * @return mixed
   */
  public function dispatch(Route $route, $callable) {}
  /**
   * @param callable $callable
   * @return array
   */
  protected function resolveParameters(Route $route, $callable) {}
}

class ControllerDispatcher
{
  use FiltersControllerMiddleware, ResolvesRouteDependencies;
}

trait CreatesRegularExpressionRouteConstraints
{
  /**
   * @param array|string $parameters
   * @return $this
   */
  public function whereUlid($parameters) {}
  /**
   * @param array|string $parameters
   * @return $this
   */
  public function whereIn($parameters, array $values) {}
}

trait FiltersControllerMiddleware 
{
  /**
   * @param string $method
   * @return bool
   */
  public static function methodExcludedByOptions($method, array $options) {}
}

class PendingResourceRegistration
{
  /**
   * @param array|string $methods
   * @param array|string $middleware
   * @return $this
   */
  public function middlewareFor($methods, $middleware) {}
  /**
   * @param array|string $methods
   * @param array|string $middleware
   * @return $this
   */
  public function withoutMiddlewareFor($methods, $middleware) {}
  /** @return $this */
  public function metadata(array $metadata) {}
  /** @return \Illuminate\Routing\PendingResourceRegistration */
  public function withTrashed(array $methods = []) {}
}

class PendingSingletonResourceRegistration 
{
  use CreatesRegularExpressionRouteConstraints, \Illuminate\Support\Traits\Macroable;
  /** @var \Illuminate\Routing\ResourceRegistrar */
  protected $registrar;
  /** @var string */
  protected $name;
  /** @var string */
  protected $controller;
  /** @var array */
  protected $options;
  /** @var bool */
  protected $registered;
  /**
   * @param string $name
   * @param string $controller
   */
  public function __construct(ResourceRegistrar $registrar, $name, $controller, array $options) {}
  /**
   * @param mixed $methods
   * @return \Illuminate\Routing\PendingSingletonResourceRegistration
   */
  public function only($methods) {}
  /**
   * @param mixed $methods
   * @return \Illuminate\Routing\PendingSingletonResourceRegistration
   */
  public function except($methods) {}
  /** @return $this */
  public function creatable() {}
  /** @return $this */
  public function destroyable() {}
  /**
   * @param array|string $names
   * @return \Illuminate\Routing\PendingSingletonResourceRegistration
   */
  public function names($names) {}
  /**
   * @param string $method
   * @param string $name
   * @return \Illuminate\Routing\PendingSingletonResourceRegistration
   */
  public function name($method, $name) {}
  /**
   * @param array|string $parameters
   * @return \Illuminate\Routing\PendingSingletonResourceRegistration
   */
  public function parameters($parameters) {}
  /**
   * @param string $previous
   * @param string $new
   * @return \Illuminate\Routing\PendingSingletonResourceRegistration
   */
  public function parameter($previous, $new) {}
  /**
   * @param mixed $middleware
   * @return \Illuminate\Routing\PendingSingletonResourceRegistration
   */
  public function middleware($middleware) {}
  /**
   * @param array|string $methods
   * @param array|string $middleware
   * @return $this
   */
  public function middlewareFor($methods, $middleware) {}
  /**
   * @param array|string $middleware
   * @return $this
   */
  public function withoutMiddleware($middleware) {}
  /**
   * @param array|string $methods
   * @param array|string $middleware
   * @return $this
   */
  public function withoutMiddlewareFor($methods, $middleware) {}
  /**
   * @param mixed $wheres
   * @return \Illuminate\Routing\PendingSingletonResourceRegistration
   */
  public function where($wheres) {}
  /** @return $this */
  public function metadata(array $metadata) {}
  /** @return \Illuminate\Routing\RouteCollection */
  public function register() {}
  /** @return void */
  public function __destruct() {}
}

class Redirector
{
  /** @return string|null */
  public function getIntendedUrl() {}
}

trait ResolvesRouteDependencies 
{
  /**
   * @param object $instance
   * @param string $method
   * @return array
   */
  protected function resolveClassMethodDependencies(array $parameters, $instance, $method) {}
  /**
   * @param \ReflectionFunctionAbstract $reflector
   * @return array
   */
  public function resolveMethodDependencies(array $parameters, \ReflectionFunctionAbstract $reflector) {}
  /**
   * @param \ReflectionParameter $parameter
   * @param array $parameters
   * @param object $skippableValue
   * @return mixed
   */
  protected function transformDependency(\ReflectionParameter $parameter, $parameters, $skippableValue) {}
  /**
   * @param string $class
   * @return bool
   */
  protected function alreadyInParameters($class, array $parameters) {}
  /**
   * @param string $offset
   * @param mixed $value
   * @return void
   */
  protected function spliceIntoParameters(array &$parameters, $offset, $value) {}
}

class ResourceRegistrar
{
  /**
   * @param string $name
   * @param string $controller
   * @return \Illuminate\Routing\RouteCollection
   */
  public function singleton($name, $controller, array $options = []) {}
}

class ResponseFactory
{
  /**
   * @param \Closure $callback
   * @return \Symfony\Component\HttpFoundation\StreamedResponse
   */
  public function eventStream(\Closure $callback, array $headers = [], \Illuminate\Http\StreamedEvent|string|null $endStreamWith = '</stream>') {}
  /**
   * @param array $data
   * @param int $status
   * @param array $headers
   * @param int $encodingOptions
   * @return \Symfony\Component\HttpFoundation\StreamedJsonResponse
   */
  public function streamJson($data, $status = 200, $headers = [], $encodingOptions = \Illuminate\Http\JsonResponse::DEFAULT_ENCODING_OPTIONS) {}
}

class Route
{
  use \Illuminate\Support\Traits\Conditionable, CreatesRegularExpressionRouteConstraints, FiltersControllerMiddleware, \Illuminate\Support\Traits\Macroable, ResolvesRouteDependencies;
  /** @return string|null */
  public function getControllerClass() {}
  /** @return array */
  public function excludedControllerMiddleware() {}
  /** @return $this */
  public function withoutScopedBindings() {}
  /** @return bool */
  public function preventsScopedBindings() {}
  /** @return $this */
  public function metadata(array $metadata) {}
  /**
   * @param string|null $key
   * @param mixed $default
   * @return ($key is null ? array<array-key, mixed> : mixed)
   */
  public function getMetadata($key = null, $default = null) {}
  /** @return $this */
  public function setMetadata(array $metadata) {}
}

trait RouteDependencyResolverTrait
{
  use ResolvesRouteDependencies;
}

class RouteGroup
{
  /** @return array */
  public static function mergeMetadata(array $old, array $new) {}
}

class RouteRegistrar
{
  use CreatesRegularExpressionRouteConstraints;
  use \Illuminate\Support\Traits\Macroable { __call as macroCall; }
  /**
   * @param string $name
   * @param string $controller
   * @return \Illuminate\Routing\PendingSingletonResourceRegistration
   */
  public function singleton($name, $controller, array $options = []) {}
  /**
   * @param string $name
   * @param string $controller
   * @return \Illuminate\Routing\PendingSingletonResourceRegistration
   */
  public function apiSingleton($name, $controller, array $options = []) {}
  /** @return $this */
  public function metadata(array $metadata) {}
}

class Router
{
  use \Illuminate\Support\Traits\Tappable;
  /** @return void */
  public function softDeletableResources(array $resources, array $options = []) {}
  /** @return void */
  public function singletons(array $singletons, array $options = []) {}
  /**
   * @param string $name
   * @param string $controller
   * @return \Illuminate\Routing\PendingSingletonResourceRegistration
   */
  public function singleton($name, $controller, array $options = []) {}
  /** @return void */
  public function apiSingletons(array $singletons, array $options = []) {}
  /**
   * @param string $name
   * @param string $controller
   * @return \Illuminate\Routing\PendingSingletonResourceRegistration
   */
  public function apiSingleton($name, $controller, array $options = []) {}
  /** @return array */
  public function resolveMiddleware(array $middleware, array $excluded = []) {}
  /**
   * @param callable $callback
   * @return $this
   */
  public function substituteImplicitBindingsUsing($callback) {}
  /**
   * @param string $group
   * @param string $middleware
   * @return $this
   */
  public function removeMiddlewareFromGroup($group, $middleware) {}
}

class UrlGenerator
{
  /**
   * @param mixed $fallback
   * @return string
   */
  public function previousPath($fallback = false) {}
  /**
   * @param string $path
   * @param array $query
   * @param mixed $extra
   * @param bool|null $secure
   * @return string
   */
  public function query($path, $query = [], $extra = [], $secure = null) {}
  /**
   * @param bool $absolute
   * @param \Closure|array $ignoreQuery
   * @return bool
   */
  public function hasValidSignature(\Illuminate\Http\Request $request, $absolute = true, \Closure|array $ignoreQuery = []) {}
  /**
   * @param \Closure|array $ignoreQuery
   * @return bool
   */
  public function hasValidRelativeSignature(\Illuminate\Http\Request $request, \Closure|array $ignoreQuery = []) {}
  /**
   * @param bool $absolute
   * @param \Closure|array $ignoreQuery
   * @return bool
   */
  public function hasCorrectSignature(\Illuminate\Http\Request $request, $absolute = true, \Closure|array $ignoreQuery = []) {}
  /**
   * @param bool $force
   * @return void
   */
  public function forceHttps($force = true) {}
  /** @return void */
  public function useOrigin(?string $root) {}
  /** @return void */
  public function useAssetOrigin(?string $root) {}
  /** @return \Illuminate\Routing\UrlGenerator */
  public function withKeyResolver(callable $keyResolver) {}
  /** @return $this */
  public function resolveMissingNamedRoutesUsing(callable $missingNamedRouteResolver) {}
  /** @return string */
  public function getRootControllerNamespace() {}
}

class ViewController
{
  /**
   * @param string $method
   * @param array $parameters
   * @return \Symfony\Component\HttpFoundation\Response
   */
  public function callAction($method, $parameters) {}
}
}

namespace Illuminate\Routing\Attributes\Controllers {
class Authorize extends Middleware 
{
  /** @param array<string>|string|null $models */
  public function __construct(\UnitEnum|string $ability, array|string|null $models = null, ?array $only = null, ?array $except = null) {}
}

class Middleware 
{
  /**
   * @param array<string>|null $only
   * @param array<string>|null $except
   */
  public function __construct(public \Closure|string $middleware, public ?array $only = null, public ?array $except = null) {}
}

class WithoutMiddleware 
{
  /**
   * @param array<string>|null $only
   * @param array<string>|null $except
   */
  public function __construct(public string $middleware, public ?array $only = null, public ?array $except = null) {}
}
}

namespace Illuminate\Routing\Contracts {
interface CallableDispatcher 
{
  /**
   * @param callable $callable
   * @return mixed
   */
  public function dispatch(\Illuminate\Routing\Route $route, $callable);
}
}

namespace Illuminate\Routing\Controllers {
interface HasMiddleware 
{
  /** @return array<int,\Illuminate\Routing\Controllers\Middleware|\Closure|string> */
  public static function middleware();
}

class Middleware 
{
  /**
   * @param (\Closure(\Illuminate\Http\Request, \Closure): \Symfony\Component\HttpFoundation\Response)|string|array $middleware
   * @param array<string>|null $only
   * @param array<string>|null $except
   */
  public function __construct(public \Closure|string|array $middleware, public ?array $only = null, public ?array $except = null) {}
  /** @return $this */
  public function only(array|string $only) {}
  /** @return $this */
  public function except(array|string $except) {}
}
}

namespace Illuminate\Routing\Exceptions {
class BackedEnumCaseNotFoundException extends \RuntimeException 
{
  /**
   * @param string $backedEnumClass
   * @param string $case
   */
  public function __construct($backedEnumClass, $case) {}
}

class MissingRateLimiterException extends \Exception 
{
  /** @return static */
  public static function forLimiter(string $limiter) {}
  /**
   * @param class-string $model
   * @return static
   */
  public static function forLimiterAndUser(string $limiter, string $model) {}
}

class StreamedResponseException extends \RuntimeException 
{
  /** @var \Throwable */
  public $originalException;
  /** @param \Throwable $originalException */
  public function __construct(\Throwable $originalException) {}
  /** @return \Illuminate\Http\Response */
  public function render() {}
  /** @return \Throwable */
  public function getInnerException() {}
}
}

namespace Illuminate\Routing\Middleware {
class ThrottleRequests
{
  /**
   * @param \UnitEnum|string $name
   * @return string
   */
  public static function using($name) {}
  /**
   * @param int $maxAttempts
   * @param int $decayMinutes
   * @param string $prefix
   * @return string
   */
  public static function with($maxAttempts = 60, $decayMinutes = 1, $prefix = '') {}
  /** @return void */
  public static function shouldHashKeys(bool $shouldHashKeys = true) {}
}

class ValidateSignature
{
  /**
   * @param array|string $ignore
   * @return string
   */
  public static function relative($ignore = []) {}
  /**
   * @param array|string $ignore
   * @return class-string
   */
  public static function absolute($ignore = []) {}
  /**
   * @param array|string $parameters
   * @return void
   */
  public static function except($parameters) {}
}
}
