<?php
// What the sources of version 8 leave open: queue.

namespace Illuminate\Queue\Jobs {
abstract class Job
{
  /** @return string|int|null */
  abstract public function getJobId();
  /** @return int|int[]|null */
  public function backoff() {}
}
}

namespace Illuminate\Queue\Middleware {
class ThrottlesExceptions
{
  /**
   * @param int|(\Closure(\Throwable): int) $backoff
   * @return $this
   */
  public function backoff($backoff) {}
}
}
