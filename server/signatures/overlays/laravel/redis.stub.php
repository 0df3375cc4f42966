<?php
// What the sources of version 8 leave open: redis.

namespace Illuminate\Redis\Limiters {
class ConcurrencyLimiterBuilder
{
  /** @return mixed */
  public function then(callable $callback, ?callable $failure = null) {}
}

class DurationLimiterBuilder
{
  /** @return mixed */
  public function then(callable $callback, ?callable $failure = null) {}
}
}
