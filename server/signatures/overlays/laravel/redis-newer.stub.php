<?php
// since Laravel 9
// What versions after 8 add: redis.

namespace Illuminate\Redis {
class RedisManager
{
  use \Illuminate\Support\RebindsCallbacksToSelf;
}
}

namespace Illuminate\Redis\Limiters {
class ConcurrencyLimiter
{
  /**
   * @param int $timeout
   * @param callable|null $callback
   * @param int $sleep
   * @return mixed
   */
  public function block($timeout, $callback = null, $sleep = 250) {}
}

class ConcurrencyLimiterBuilder
{
  /** @var int */
  public $sleep;
  /**
   * @param int $sleep
   * @return $this
   */
  public function sleep($sleep) {}
}

class DurationLimiter
{
  /**
   * @param int $timeout
   * @param callable|null $callback
   * @param int $sleep
   * @return mixed
   */
  public function block($timeout, $callback = null, $sleep = 750) {}
}

class DurationLimiterBuilder
{
  /** @var int */
  public $sleep;
  /**
   * @param int $sleep
   * @return $this
   */
  public function sleep($sleep) {}
}
}
