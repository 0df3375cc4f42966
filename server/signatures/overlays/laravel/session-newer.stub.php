<?php
// since Laravel 9
// What versions after 8 add: session.

namespace Illuminate\Session {
class SessionManager
{
  /** @return int */
  public function defaultRouteBlockLockSeconds() {}
  /** @return int */
  public function defaultRouteBlockWaitSeconds() {}
}

class Store
{
  use \Illuminate\Support\Traits\Macroable;
  /** @return array */
  public function except(array $keys) {}
  /**
   * @param \UnitEnum|string|array $key
   * @return bool
   */
  public function hasAny($key) {}
  /** @return \Illuminate\Contracts\Cache\Repository */
  public function cache() {}
  /** @return string */
  public function id() {}
  /** @return bool */
  public function hasPreviousUri() {}
  /** @return \Illuminate\Support\Uri */
  public function previousUri() {}
  /** @return string|null */
  public function previousRoute() {}
  /**
   * @param string|null $route
   * @return void
   */
  public function setPreviousRoute($route) {}
  /**
   * @param \SessionHandlerInterface $handler
   * @return \SessionHandlerInterface
   */
  public function setHandler(\SessionHandlerInterface $handler) {}
}

class SymfonySessionDecorator implements \Symfony\Component\HttpFoundation\Session\SessionInterface 
{
  public readonly \Illuminate\Contracts\Session\Session $store;
  public function __construct(\Illuminate\Contracts\Session\Session $store) {}
  public function start(): bool {}
  public function getId(): string {}
  public function setId(string $id): void {}
  public function getName(): string {}
  public function setName(string $name): void {}
  public function invalidate(?int $lifetime = null): bool {}
  public function migrate(bool $destroy = false, ?int $lifetime = null): bool {}
  public function save(): void {}
  public function has(string $name): bool {}
  public function get(string $name, mixed $default = null): mixed {}
  public function set(string $name, mixed $value): void {}
  public function all(): array {}
  public function replace(array $attributes): void {}
  public function remove(string $name): mixed {}
  public function clear(): void {}
  public function isStarted(): bool {}
  public function registerBag(\Symfony\Component\HttpFoundation\Session\SessionBagInterface $bag): void {}
  public function getBag(string $name): \Symfony\Component\HttpFoundation\Session\SessionBagInterface {}
  public function getMetadataBag(): \Symfony\Component\HttpFoundation\Session\Storage\MetadataBag {}
}
}

namespace Illuminate\Session\Middleware {
class AuthenticateSession implements \Illuminate\Contracts\Session\Middleware\AuthenticatesSessions
{
  /** @return void */
  public static function redirectUsing(callable $redirectToCallback) {}
}
}
