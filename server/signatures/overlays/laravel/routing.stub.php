<?php
// What the sources of version 8 leave open: routing.

namespace Illuminate\Routing {
class CompiledRouteCollection
{
  public function __construct(array $compiled, array $attributes) {}
}

class PendingResourceRegistration
{
  /**
   * @param array|string $middleware
   * @return $this
   */
  public function withoutMiddleware($middleware) {}
}

class Redirector
{
  /**
   * @param string $url
   * @return $this
   */
  public function setIntendedUrl($url) {}
}

class Route
{
  /**
   * @param string $parameter
   * @return string|null
   */
  public function parentOfParameter($parameter) {}
  /**
   * @param \BackedEnum|string|null $domain
   * @return ($domain is null ? string|null : $this)
   */
  public function domain($domain = null) {}
  /**
   * @param array|string|null $middleware
   * @return ($middleware is null ? array : $this)
   */
  public function middleware($middleware = null) {}
  /**
   * @param array|string $middleware
   * @return $this
   */
  public function withoutMiddleware($middleware) {}
  /** @return $this */
  public function scopeBindings() {}
  /** @return array<string, null> */
  public function getOptionalParameterNames() {}
}

/** @deprecated */
trait RouteDependencyResolverTrait
{
}

/**
 * @method \Illuminate\Routing\RouteRegistrar can(\UnitEnum|string $ability, array|string $models = [])
 * @method \Illuminate\Routing\RouteRegistrar metadata(array $metadata)
 * @method \Illuminate\Routing\RouteRegistrar missing(\Closure $missing)
 * @method \Illuminate\Routing\RouteRegistrar withoutScopedBindings()
 */
class RouteRegistrar
{
}

class Router
{
}

class UrlGenerator
{
  /**
   * @param string|null $root
   * @return void
   * @deprecated
   */
  public function forceRootUrl($root) {}
}
}
