<?php
// What the sources of version 8 leave open: cache.

namespace Illuminate\Cache {
class ApcWrapper
{
  /**
   * @param string $key
   * @param mixed $value
   * @param int $seconds
   * @return bool
   */
  public function put($key, $value, $seconds) {}
  /**
   * @param string $key
   * @param int $value
   * @return int|false
   */
  public function increment($key, $value) {}
  /**
   * @param string $key
   * @param int $value
   * @return int|false
   */
  public function decrement($key, $value) {}
}

/**
 * @mixin \Illuminate\Cache\Repository
 * @mixin \Illuminate\Contracts\Cache\LockProvider
 */
class CacheManager
{
}

class NullStore
{
  /**
   * @param string $key
   * @param mixed $value
   * @return false
   */
  public function increment($key, $value = 1) {}
  /**
   * @param string $key
   * @param mixed $value
   * @return false
   */
  public function decrement($key, $value = 1) {}
}

class PhpRedisLock
{
  /** @return bool */
  public function release() {}
}

class RateLimiter
{
  /**
   * @param \UnitEnum|string $name
   * @return \Closure|null
   */
  public function limiter($name) {}
  /**
   * @param string $key
   * @return bool
   */
  public function resetAttempts($key) {}
}

class Repository
{
  /** @param \UnitEnum|array|string $key */
  public function has($key): bool {}
  /**
   * @param \UnitEnum|array|string $key
   * @param mixed $default
   */
  public function get($key, $default = null): mixed {}
  /** @return \Illuminate\Contracts\Events\Dispatcher|null */
  public function getEventDispatcher() {}
}
}

namespace Illuminate\Cache\RateLimiting {
class Limit
{
  /** @return \Illuminate\Cache\RateLimiting\Unlimited */
  public static function none() {}
}
}
