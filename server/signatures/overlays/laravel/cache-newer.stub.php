<?php
// since Laravel 9
// What versions after 8 add: cache.

namespace Illuminate\Cache {
class ArrayLock
{
  /**
   * @param int|null $seconds
   * @return bool
   */
  public function refresh($seconds = null) {}
}

class CacheManager
{
  use \Illuminate\Support\RebindsCallbacksToSelf;
  /**
   * @param \UnitEnum|string|null $driver
   * @return \Illuminate\Contracts\Cache\Repository
   */
  public function memo($driver = null) {}
  /** @return \Illuminate\Cache\Repository */
  public function build(array $config) {}
  /** @return \Illuminate\Cache\Repository */
  public function repository(\Illuminate\Contracts\Cache\Store $store, array $config = []) {}
  /**
   * @param \Illuminate\Contracts\Foundation\Application $app
   * @return $this
   */
  public function setApplication($app) {}
  public function handleUnserializableClassUsing(?callable $callback): void {}
}

class DatabaseLock
{
  use \Illuminate\Database\DetectsConcurrencyErrors;
  /**
   * @param int|null $seconds
   * @return bool
   */
  public function refresh($seconds = null) {}
  /** @return void */
  public function pruneExpiredLocks() {}
}

class DynamoDbLock
{
  /**
   * @param int|null $seconds
   * @return bool
   */
  public function refresh($seconds = null) {}
}

class FailoverStore extends TaggableStore implements \Illuminate\Contracts\Cache\CanFlushLocks, \Illuminate\Contracts\Cache\LockProvider 
{
  /** @var list<string> */
  protected array $failingCaches;
  /** @param array<int, string> $stores */
  public function __construct(protected CacheManager $cache, protected \Illuminate\Contracts\Events\Dispatcher $events, protected array $stores) {}
  /**
   * @param string $key
   * @return mixed
   */
  public function get($key) {}
  /** @return array */
  public function many(array $keys) {}
  /**
   * @param string $key
   * @param mixed $value
   * @param int $seconds
   * @return bool
   */
  public function put($key, $value, $seconds) {}
  /**
   * @param int $seconds
   * @return bool
   */
  public function putMany(array $values, $seconds) {}
  /**
   * @param string $key
   * @param mixed $value
   * @param int $seconds
   * @return bool
   */
  public function add($key, $value, $seconds) {}
  /**
   * @param string $key
   * @param mixed $value
   * @return int|false
   */
  public function increment($key, $value = 1) {}
  /**
   * @param string $key
   * @param mixed $value
   * @return int|false
   */
  public function decrement($key, $value = 1) {}
  /**
   * @param string $key
   * @param mixed $value
   * @return bool
   */
  public function forever($key, $value) {}
  /**
   * @param string $name
   * @param int $seconds
   * @param string|null $owner
   * @return \Illuminate\Contracts\Cache\Lock
   */
  public function lock($name, $seconds = 0, $owner = null) {}
  /**
   * @param string $name
   * @param string $owner
   * @return \Illuminate\Contracts\Cache\Lock
   */
  public function restoreLock($name, $owner) {}
  /**
   * @param string $key
   * @param int $seconds
   * @return bool
   */
  public function touch($key, $seconds) {}
  /**
   * @param string $key
   * @return bool
   */
  public function forget($key) {}
  /** @return bool */
  public function flush() {}
  /** @return void */
  public function flushStaleTags() {}
  public function flushLocks(): bool {}
  public function hasSeparateLockStore(): bool {}
  /** @return string */
  public function getPrefix() {}
  /** @return mixed */
  protected function attemptOnAllStores(string $method, array $arguments) {}
  /** @return \Illuminate\Contracts\Cache\Repository */
  protected function store(string $store) {}
}

class FileLock extends CacheLock 
{
  /** @return bool */
  public function acquire() {}
  /**
   * @param int|null $seconds
   * @return bool
   */
  public function refresh($seconds = null) {}
}

abstract class Lock
{
  /**
   * @param int|null $seconds
   * @return bool
   */
  public function refresh($seconds = null) {}
  public function isLocked(): bool {}
  /**
   * @param string|null $owner
   * @return bool
   */
  public function isOwnedBy($owner) {}
}

class LuaScripts
{
  /** @return string */
  public static function add() {}
  /** @return string */
  public static function refreshLock() {}
}

class MemcachedLock
{
  /**
   * @param int|null $seconds
   * @return bool
   */
  public function refresh($seconds = null) {}
}

class MemoizedStore implements \Illuminate\Contracts\Cache\CanFlushLocks, \Illuminate\Contracts\Cache\LockProvider, \Illuminate\Contracts\Cache\Store 
{
  /** @var array<string, mixed> */
  protected $cache;
  /**
   * @param string $name
   * @param \Illuminate\Cache\Repository $repository
   */
  public function __construct(protected $name, protected $repository) {}
  /**
   * @param string $key
   * @return mixed
   */
  public function get($key) {}
  /** @return array */
  public function many(array $keys) {}
  /**
   * @param string $key
   * @param mixed $value
   * @param int $seconds
   * @return bool
   */
  public function put($key, $value, $seconds) {}
  /**
   * @param int $seconds
   * @return bool
   */
  public function putMany(array $values, $seconds) {}
  /**
   * @param string $key
   * @param mixed $value
   * @return int|bool
   */
  public function increment($key, $value = 1) {}
  /**
   * @param string $key
   * @param mixed $value
   * @return int|bool
   */
  public function decrement($key, $value = 1) {}
  /**
   * @param string $key
   * @param mixed $value
   * @return bool
   */
  public function forever($key, $value) {}
  /**
   * @param string $name
   * @param int $seconds
   * @param string|null $owner
   * @return \Illuminate\Contracts\Cache\Lock
   */
  public function lock($name, $seconds = 0, $owner = null) {}
  /**
   * @param string $name
   * @param string $owner
   * @return \Illuminate\Contracts\Cache\Lock
   */
  public function restoreLock($name, $owner) {}
  public function flushLocks(): bool {}
  public function hasSeparateLockStore(): bool {}
  /**
   * @param string $key
   * @param int $seconds
   * @return bool
   */
  public function touch($key, $seconds) {}
  /**
   * @param string $key
   * @return bool
   */
  public function forget($key) {}
  /** @return bool */
  public function flush() {}
  /** @return string */
  public function getPrefix() {}
  /**
   * @param string $key
   * @return string
   */
  protected function prefix($key) {}
}

class NoLock
{
  /**
   * @param int|null $seconds
   * @return bool
   */
  public function refresh($seconds = null) {}
  public function isLocked(): bool {}
}

class NullStore extends TaggableStore implements \Illuminate\Contracts\Cache\CanFlushLocks, \Illuminate\Contracts\Cache\LockProvider
{
  public function flushLocks(): bool {}
  public function hasSeparateLockStore(): bool {}
  /**
   * @param string $key
   * @param int $seconds
   * @return bool
   */
  public function touch($key, $seconds) {}
}

class PhpRedisLock
{
  /**
   * @param int|null $seconds
   * @return bool
   */
  public function refresh($seconds = null) {}
}

class RateLimiter
{
  use \Illuminate\Support\InteractsWithTime, \Illuminate\Support\Traits\Macroable;
  /**
   * @param string $key
   * @param \DateTimeInterface|\DateInterval|int $decaySeconds
   * @param int $amount
   * @return int
   */
  public function increment($key, $decaySeconds = 60, $amount = 1) {}
  /**
   * @param string $key
   * @param \DateTimeInterface|\DateInterval|int $decaySeconds
   * @param int $amount
   * @return int
   */
  public function decrement($key, $decaySeconds = 60, $amount = 1) {}
}

class RedisLock
{
  /**
   * @param int|null $seconds
   * @return bool
   */
  public function refresh($seconds = null) {}
}

class RedisTagSet extends TagSet 
{
  /**
   * @param string|null $updateWhen
   * @return void
   */
  public function addEntry(string $key, ?int $ttl = null, $updateWhen = null) {}
  /** @return \Illuminate\Support\LazyCollection */
  public function entries() {}
  /** @return void */
  public function flushStaleEntries() {}
  /**
   * @param string $name
   * @return string
   */
  public function flushTag($name) {}
  /**
   * @param string $name
   * @return string
   */
  public function resetTag($name) {}
  /**
   * @param string $name
   * @return string
   */
  public function tagId($name) {}
  /**
   * @param string $name
   * @return string
   */
  public function tagKey($name) {}
}

class RedisTaggedCache
{
  /**
   * @param \UnitEnum|string $key
   * @param mixed $value
   * @param \DateTimeInterface|\DateInterval|int|null $ttl
   * @return bool
   */
  public function add($key, $value, $ttl = null) {}
  /** @return bool */
  public function flushStale() {}
}

class Repository
{
  use \Illuminate\Support\InteractsWithTime, \Illuminate\Support\Traits\Macroable { __call as macroCall; }
  const FLEXIBLE_CREATED_KEY_PREFIX = 'illuminate:cache:flexible:created:';
  /**
   * @param \UnitEnum|string $key
   * @param (\Closure():(string|null))|string|null $default
   */
  public function string($key, $default = null): string {}
  /**
   * @param \UnitEnum|string $key
   * @param (\Closure():(int|null))|int|null $default
   */
  public function integer($key, $default = null): int {}
  /**
   * @param \UnitEnum|string $key
   * @param (\Closure():(float|null))|float|null $default
   */
  public function float($key, $default = null): float {}
  /**
   * @param \UnitEnum|string $key
   * @param (\Closure():(bool|null))|bool|null $default
   */
  public function boolean($key, $default = null): bool {}
  /**
   * @param \UnitEnum|string $key
   * @param (\Closure():(array<array-key, mixed>|null))|array<array-key, mixed>|null $default
   * @return array<array-key, mixed>
   */
  public function array($key, $default = null): array {}
  /**
   * @template TCacheValue
   * @param \UnitEnum|string $key
   * @param \Closure|\DateTimeInterface|\DateInterval|int|null $ttl
   * @param \Closure(): TCacheValue $callback
   * @return array{TCacheValue, bool}
   */
  public function rememberWithWarmth($key, $ttl, \Closure $callback): array {}
  /**
   * @template TCacheValue
   * @param \UnitEnum|string $key
   * @param array{ 0: \DateTimeInterface|\DateInterval|int, 1: \DateTimeInterface|\DateInterval|int } $ttl
   * @param (callable(): TCacheValue) $callback
   * @param array{ seconds?: int, owner?: string }|null $lock
   * @param bool $alwaysDefer
   * @return TCacheValue
   */
  public function flexible($key, $ttl, $callback, $lock = null, $alwaysDefer = false) {}
  /**
   * @param \UnitEnum|string $key
   * @param \DateTimeInterface|\DateInterval|int $ttl
   * @return bool
   */
  public function touch($key, $ttl) {}
  /**
   * @template TReturn
   * @param \UnitEnum|string $key
   * @param callable(): TReturn $callback
   * @param int $lockFor
   * @param int $waitFor
   * @param string|null $owner
   * @return TReturn
   */
  public function withoutOverlapping($key, callable $callback, $lockFor = 0, $waitFor = 10, $owner = null) {}
  /**
   * @param \UnitEnum|string $name
   * @return \Illuminate\Cache\Limiters\ConcurrencyLimiterBuilder
   */
  public function funnel($name) {}
  public function flushLocks(): bool {}
  /** @return string|null */
  public function getName() {}
  public function supportsFlushingLocks(): bool {}
  /**
   * @param \Illuminate\Contracts\Cache\Store $store
   * @return $this
   */
  public function setStore($store) {}
  public static function handleUnserializableClassUsing(?callable $callback): void {}
}

class SessionStore implements \Illuminate\Contracts\Cache\Store 
{
  use \Illuminate\Support\InteractsWithTime, RetrievesMultipleKeys;
  /** @var string */
  public $key;
  /** @var \Illuminate\Contracts\Session\Session */
  public $session;
  /**
   * @param \Illuminate\Contracts\Session\Session $session
   * @param string $key
   */
  public function __construct($session, $key = '_cache') {}
  /** @return array<string, array{value: mixed, expiresAt: float}> */
  public function all() {}
  /**
   * @param string $key
   * @return mixed
   */
  public function get($key) {}
  /**
   * @param int|float $expiresAt
   * @return bool
   */
  protected function isExpired($expiresAt) {}
  /**
   * @param string $key
   * @param mixed $value
   * @param int $seconds
   * @return bool
   */
  public function put($key, $value, $seconds) {}
  /**
   * @param int $seconds
   * @return float
   */
  protected function toTimestamp($seconds) {}
  /**
   * @param string $key
   * @param mixed $value
   * @return int
   */
  public function increment($key, $value = 1) {}
  /**
   * @param string $key
   * @param mixed $value
   * @return int
   */
  public function decrement($key, $value = 1) {}
  /**
   * @param string $key
   * @param mixed $value
   * @return bool
   */
  public function forever($key, $value) {}
  /**
   * @param string $key
   * @param int $seconds
   * @return bool
   */
  public function touch($key, $seconds) {}
  /**
   * @param string $key
   * @return bool
   */
  public function forget($key) {}
  /** @return bool */
  public function flush() {}
  /** @return string */
  public function itemKey($key) {}
  /** @return string */
  public function getPrefix() {}
}

class StorageStore implements \Illuminate\Contracts\Cache\Store 
{
  use \Illuminate\Support\InteractsWithTime, RetrievesMultipleKeys;
  /** @var \Illuminate\Contracts\Filesystem\Filesystem */
  protected $disk;
  /** @var string */
  protected $directory;
  /** @var string */
  protected $prefix;
  /** @var array|bool|null */
  protected $serializableClasses;
  /**
   * @param string $directory
   * @param string $prefix
   * @param array|bool|null $serializableClasses
   */
  public function __construct(\Illuminate\Contracts\Filesystem\Filesystem $disk, $directory = '', $prefix = '', $serializableClasses = null) {}
  /**
   * @param string $key
   * @return mixed
   */
  public function get($key) {}
  /**
   * @param string $key
   * @param mixed $value
   * @param int $seconds
   * @return bool
   */
  public function put($key, $value, $seconds) {}
  /**
   * @param string $key
   * @param mixed $value
   * @param int $seconds
   * @return bool
   */
  public function add($key, $value, $seconds) {}
  /**
   * @param string $key
   * @param mixed $value
   * @return int
   */
  public function increment($key, $value = 1) {}
  /**
   * @param string $key
   * @param mixed $value
   * @return int
   */
  public function decrement($key, $value = 1) {}
  /**
   * @param string $key
   * @param mixed $value
   * @return bool
   */
  public function forever($key, $value) {}
  /**
   * @param string $key
   * @param int $seconds
   * @return bool
   */
  public function touch($key, $seconds) {}
  /**
   * @param string $key
   * @return bool
   */
  public function forget($key) {}
  /** @return bool */
  public function flush() {}
  /**
   * @param string $key
   * @return array
   */
  protected function getPayload($key) {}
  /**
   * @param string $value
   * @return mixed
   */
  protected function unserialize($value) {}
  /** @return array */
  protected function emptyPayload() {}
  /**
   * @param string $key
   * @return string
   */
  public function path($key) {}
  /**
   * @param int $seconds
   * @return int
   */
  protected function expiration($seconds) {}
  /** @return \Illuminate\Contracts\Filesystem\Filesystem */
  public function getDisk() {}
  /** @return string */
  public function getDirectory() {}
  /** @return string */
  public function getPrefix() {}
  /**
   * @param string $prefix
   * @return void
   */
  public function setPrefix($prefix) {}
}
}

namespace Illuminate\Cache\Limiters {
class ConcurrencyLimiter 
{
  /** @var \Illuminate\Contracts\Cache\LockProvider */
  protected $store;
  /** @var string */
  protected $name;
  /** @var int */
  protected $maxLocks;
  /** @var int */
  protected $releaseAfter;
  /**
   * @param \Illuminate\Contracts\Cache\LockProvider $store
   * @param string $name
   * @param int $maxLocks
   * @param int $releaseAfter
   */
  public function __construct($store, $name, $maxLocks, $releaseAfter) {}
  /**
   * @param int $timeout
   * @param callable|null $callback
   * @param int $sleep
   * @return mixed
   */
  public function block($timeout, $callback = null, $sleep = 250) {}
  /**
   * @param string $id
   * @return \Illuminate\Contracts\Cache\Lock|false
   */
  protected function acquire($id) {}
  /**
   * @param \Illuminate\Contracts\Cache\Lock $lock
   * @return void
   */
  protected function release($lock) {}
}

class ConcurrencyLimiterBuilder 
{
  use \Illuminate\Support\InteractsWithTime;
  /** @var \Illuminate\Cache\Repository */
  public $connection;
  /** @var string */
  public $name;
  /** @var int */
  public $maxLocks;
  /** @var int */
  public $releaseAfter;
  /** @var int */
  public $timeout;
  /** @var int */
  public $sleep;
  /**
   * @param mixed $connection
   * @param string $name
   */
  public function __construct($connection, $name) {}
  /**
   * @param int $maxLocks
   * @return $this
   */
  public function limit($maxLocks) {}
  /**
   * @param int $releaseAfter
   * @return $this
   */
  public function releaseAfter($releaseAfter) {}
  /**
   * @param int $timeout
   * @return $this
   */
  public function block($timeout) {}
  /**
   * @param int $sleep
   * @return $this
   */
  public function sleep($sleep) {}
  /** @return mixed */
  public function then(callable $callback, ?callable $failure = null) {}
  /** @return \Illuminate\Cache\Limiters\ConcurrencyLimiter */
  protected function createLimiter() {}
}

class LimiterTimeoutException extends \Exception 
{
}
}

namespace Illuminate\Cache\RateLimiting {
class Limit
{
  /** @var int */
  public $decaySeconds;
  /** @var ?callable */
  public $afterCallback;
  /**
   * @param int $maxAttempts
   * @param int $decaySeconds
   * @return static
   */
  public static function perSecond($maxAttempts, $decaySeconds = 1) {}
  /**
   * @param int $maxAttempts
   * @param int $decayMinutes
   * @return static
   */
  public static function perMinute($maxAttempts, $decayMinutes = 1) {}
  /**
   * @param callable $callback
   * @return $this
   */
  public function after($callback) {}
  /** @return string */
  public function fallbackKey() {}
}
}
