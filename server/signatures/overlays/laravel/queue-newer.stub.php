<?php
// since Laravel 9
// What versions after 8 add: queue.

namespace Illuminate\Queue {
class BackgroundQueue extends SyncQueue 
{
  /**
   * @param string $job
   * @param mixed $data
   * @param string|null $queue
   * @return mixed
   */
  public function push($job, $data = '', $queue = null) {}
}

class CallQueuedClosure
{
  /** @var string|null */
  public $name;
  /**
   * @param string $name
   * @return $this
   */
  public function name($name) {}
}

class CallQueuedHandler
{
  /**
   * @param \Throwable|null $e
   * @return void
   */
  public function failed(array $data, $e, string $uuid, ?\Illuminate\Contracts\Queue\Job $job = null) {}
  /** @return mixed */
  public function getRunningCommand() {}
}

class DeferredQueue extends SyncQueue 
{
  /**
   * @param string $job
   * @param mixed $data
   * @param string|null $queue
   * @return mixed
   */
  public function push($job, $data = '', $queue = null) {}
}

class FailoverQueue extends Queue implements \Illuminate\Contracts\Queue\Queue 
{
  /** @var list<string> */
  protected array $failingQueues;
  public function __construct(public QueueManager $manager, public \Illuminate\Contracts\Events\Dispatcher $events, public array $connections) {}
  /**
   * @param \UnitEnum|string|null $queue
   * @return int
   */
  public function size($queue = null) {}
  /**
   * @param \UnitEnum|string|null $queue
   * @return int
   */
  public function pendingSize($queue = null) {}
  /**
   * @param \UnitEnum|string|null $queue
   * @return int
   */
  public function delayedSize($queue = null) {}
  /**
   * @param \UnitEnum|string|null $queue
   * @return int
   */
  public function reservedSize($queue = null) {}
  /** @return int */
  public function totalPendingSize() {}
  /** @return int */
  public function totalDelayedSize() {}
  /** @return int */
  public function totalReservedSize() {}
  /** @param \UnitEnum|string|null $queue */
  public function pendingJobs($queue = null): \Illuminate\Support\Collection {}
  /** @param \UnitEnum|string|null $queue */
  public function delayedJobs($queue = null): \Illuminate\Support\Collection {}
  /** @param \UnitEnum|string|null $queue */
  public function reservedJobs($queue = null): \Illuminate\Support\Collection {}
  public function allPendingJobs(): \Illuminate\Support\Collection {}
  public function allDelayedJobs(): \Illuminate\Support\Collection {}
  public function allReservedJobs(): \Illuminate\Support\Collection {}
  /**
   * @param \UnitEnum|string|null $queue
   * @return int|null
   */
  public function creationTimeOfOldestPendingJob($queue = null) {}
  /**
   * @param object|string $job
   * @param mixed $data
   * @param \UnitEnum|string|null $queue
   * @return mixed
   */
  public function push($job, $data = '', $queue = null) {}
  /**
   * @param string $payload
   * @param \UnitEnum|string|null $queue
   * @return mixed
   */
  public function pushRaw($payload, $queue = null, array $options = []) {}
  /**
   * @param \DateTimeInterface|\DateInterval|int $delay
   * @param string $job
   * @param mixed $data
   * @param \UnitEnum|string|null $queue
   * @return mixed
   */
  public function later($delay, $job, $data = '', $queue = null) {}
  /**
   * @param array $jobs
   * @param mixed $data
   * @param \UnitEnum|string|null $queue
   * @return void
   */
  public function bulk($jobs, $data = '', $queue = null) {}
  /**
   * @param \UnitEnum|string|null $queue
   * @return \Illuminate\Contracts\Queue\Job|null
   */
  public function pop($queue = null) {}
  /**
   * @param mixed $job
   * @return mixed
   */
  protected function attemptOnAllConnections(string $method, array $arguments, $job = null) {}
}

trait InteractsWithQueue
{
  use \Illuminate\Support\InteractsWithTime;
  /** @return $this */
  public function withFakeQueueInteractions() {}
  /** @return $this */
  public function assertDeleted() {}
  /** @return $this */
  public function assertNotDeleted() {}
  /** @return $this */
  public function assertFailed() {}
  /**
   * @param \Throwable|string $exception
   * @return $this
   */
  public function assertFailedWith($exception) {}
  /** @return $this */
  public function assertNotFailed() {}
  /**
   * @param \DateTimeInterface|\DateInterval|int|null $delay
   * @return $this
   */
  public function assertReleased($delay = null) {}
  /** @return $this */
  public function assertNotReleased() {}
}

class InvalidPayloadException
{
  /** @var mixed */
  public $value;
}

class LuaScripts
{
  /** @return string */
  public static function later() {}
}

class MaxAttemptsExceededException
{
  /** @var \Illuminate\Contracts\Queue\Job|null */
  public $job;
  /**
   * @param \Illuminate\Contracts\Queue\Job $job
   * @return static
   */
  public static function forJob($job) {}
}

class NullQueue
{
  /**
   * @param string|null $queue
   * @return int
   */
  public function pendingSize($queue = null) {}
  /**
   * @param string|null $queue
   * @return int
   */
  public function delayedSize($queue = null) {}
  /**
   * @param string|null $queue
   * @return int
   */
  public function reservedSize($queue = null) {}
  /** @return int */
  public function totalPendingSize() {}
  /** @return int */
  public function totalDelayedSize() {}
  /** @return int */
  public function totalReservedSize() {}
  /** @param string|null $queue */
  public function pendingJobs($queue = null): \Illuminate\Support\Collection {}
  /** @param string|null $queue */
  public function delayedJobs($queue = null): \Illuminate\Support\Collection {}
  /** @param string|null $queue */
  public function reservedJobs($queue = null): \Illuminate\Support\Collection {}
  public function allPendingJobs(): \Illuminate\Support\Collection {}
  public function allDelayedJobs(): \Illuminate\Support\Collection {}
  public function allReservedJobs(): \Illuminate\Support\Collection {}
  /**
   * @param string|null $queue
   * @return int|null
   */
  public function creationTimeOfOldestPendingJob($queue = null) {}
}

abstract class Queue
{
  use \Illuminate\Support\InteractsWithTime, \Illuminate\Queue\Attributes\ReadsQueueAttributes, \Illuminate\Support\Queue\Concerns\ResolvesQueueRoutes;
  /**
   * @param mixed $job
   * @return mixed
   */
  public function getJobTries($job) {}
  /** @return array */
  public function getConfig() {}
  /** @return $this */
  public function setConfig(array $config) {}
}

class QueueManager
{
  use \Illuminate\Support\Queue\Concerns\ResolvesQueueRoutes;
  /**
   * @param mixed $callback
   * @return void
   */
  public function starting($callback) {}
  /**
   * @param array|class-string $class
   * @param \UnitEnum|string|null $queue
   * @param \UnitEnum|string|null $connection
   * @return void
   */
  public function route(array|string $class, $queue = null, $connection = null) {}
  /**
   * @param array<string, \UnitEnum|string>|\UnitEnum|string $queue
   * @param \UnitEnum|string|null $to
   * @param \UnitEnum|string|null $connection
   * @return void
   */
  public function forward(array|string|\UnitEnum $queue, $to = null, $connection = null) {}
  /**
   * @param string $connection
   * @param string $queue
   * @return void
   */
  public function pause($connection, $queue) {}
  /**
   * @param string $connection
   * @param string $queue
   * @param \DateTimeInterface|\DateInterval|int $ttl
   * @return void
   */
  public function pauseFor($connection, $queue, $ttl) {}
  /** @return void */
  public function pauseAll() {}
  /**
   * @param string $connection
   * @param string $queue
   * @return void
   */
  public function resume($connection, $queue) {}
  /** @return void */
  public function resumeAll() {}
  /**
   * @param string $connection
   * @param string $queue
   * @return bool
   */
  public function isPaused($connection, $queue) {}
  /**
   * @param string $connection
   * @param array $queues
   * @return array
   */
  public function getPausedQueues($connection, $queues) {}
  /** @return void */
  public function withoutInterruptionPolling() {}
}

class QueueRoutes 
{
  use \Illuminate\Support\Traits\ReadsClassAttributes;
  /** @var array<class-string, array|string> */
  protected $routes;
  /** @var array<string, array> */
  protected $forwards;
  /**
   * @param object $queueable
   * @return string|null
   */
  public function getConnection($queueable) {}
  /**
   * @param \UnitEnum|string|null $queue
   * @return string|null
   */
  protected function forwardedConnection($queue) {}
  /**
   * @param object $queueable
   * @return string|null
   */
  public function getQueue($queueable) {}
  /**
   * @param string $queue
   * @param string|null $connection
   * @return string
   */
  public function forwardedQueue($queue, $connection = null) {}
  /**
   * @param object $queueable
   * @return array|string|null
   */
  public function getRoute($queueable) {}
  /**
   * @param array|class-string $class
   * @param \UnitEnum|string|null $queue
   * @param \UnitEnum|string|null $connection
   * @return void
   */
  public function set(array|string $class, $queue = null, $connection = null) {}
  /**
   * @param \UnitEnum|array<string, \UnitEnum|string>|string $queue
   * @param \UnitEnum|string|null $to
   * @param \UnitEnum|string|null $connection
   * @return void
   */
  public function forward(\UnitEnum|array|string $queue, $to = null, $connection = null) {}
  /** @return array<class-string, array|string> */
  public function all() {}
}

class SyncQueue
{
  /**
   * @param string|null $queue
   * @return int
   */
  public function pendingSize($queue = null) {}
  /**
   * @param string|null $queue
   * @return int
   */
  public function delayedSize($queue = null) {}
  /**
   * @param string|null $queue
   * @return int
   */
  public function reservedSize($queue = null) {}
  /** @return int */
  public function totalPendingSize() {}
  /** @return int */
  public function totalDelayedSize() {}
  /** @return int */
  public function totalReservedSize() {}
  /** @param string|null $queue */
  public function pendingJobs($queue = null): \Illuminate\Support\Collection {}
  /** @param string|null $queue */
  public function delayedJobs($queue = null): \Illuminate\Support\Collection {}
  /** @param string|null $queue */
  public function reservedJobs($queue = null): \Illuminate\Support\Collection {}
  public function allPendingJobs(): \Illuminate\Support\Collection {}
  public function allDelayedJobs(): \Illuminate\Support\Collection {}
  public function allReservedJobs(): \Illuminate\Support\Collection {}
  /**
   * @param string|null $queue
   * @return int|null
   */
  public function creationTimeOfOldestPendingJob($queue = null) {}
}

class TimeoutExceededException extends MaxAttemptsExceededException 
{
  /**
   * @param \Illuminate\Contracts\Queue\Job $job
   * @return static
   */
  public static function forJob($job) {}
}
}

namespace Illuminate\Queue\Attributes {
class Backoff 
{
  /** @var array<int>|int */
  public array|int $backoff;
  /** @param array<int>|int ...$backoff */
  public function __construct(array|int ...$backoff) {}
}

class Connection 
{
  public function __construct(public \UnitEnum|string $connection) {}
}

class DebounceFor 
{
  public function __construct(public int $debounceFor, public ?int $maxWait = null) {}
}

class Delay 
{
  public function __construct(public int $delay) {}
}

class DeleteWhenMissingModels 
{
}

class FailOnTimeout 
{
}

class MaxExceptions 
{
  public function __construct(public int $maxExceptions) {}
}

class Queue 
{
  public function __construct(public \UnitEnum|string $queue) {}
}

trait ReadsQueueAttributes 
{
  use \Illuminate\Support\Traits\ReadsClassAttributes;
}

class Timeout 
{
  public function __construct(public int $timeout) {}
}

class Tries 
{
  public function __construct(public int $tries) {}
}

class UniqueFor 
{
  public function __construct(public int $uniqueFor) {}
}

class WithoutRelations 
{
}
}

namespace Illuminate\Queue\Jobs {
abstract class Job
{
  /** @return string */
  public function resolveQueuedJobClass() {}
}
}

namespace Illuminate\Queue\Middleware {
class FailOnException 
{
  /** @var \Closure(\Throwable, mixed): bool */
  protected \Closure $callback;
  /** @param (\Closure(\Throwable, mixed): bool)|array<array-key, class-string<\Throwable>> $callback */
  public function __construct($callback) {}
  /**
   * @param array<array-key, class-string<\Throwable>> $exceptions
   * @return \Closure(\Throwable, mixed): bool
   */
  protected function failForExceptions(array $exceptions) {}
  /**
   * @param mixed $job
   * @return mixed
   */
  public function handle($job, callable $next) {}
}

class RateLimited
{
  /** @var \DateTimeInterface|int|null */
  public $releaseAfter;
  /**
   * @param \DateTimeInterface|int $releaseAfter
   * @return $this
   */
  public function releaseAfter($releaseAfter) {}
}

class RateLimitedWithRedis
{
  /** @return $this */
  public function connection(string $name) {}
  /** @return array */
  public function __sleep() {}
}

class Release 
{
  public function __construct(protected bool $release = false, protected int $releaseAfter = 0) {}
  /** @param bool|(\Closure(): bool) $condition */
  public static function when(\Closure|bool $condition, int $releaseAfter = 0): static {}
  /** @param bool|(\Closure(): bool) $condition */
  public static function unless(\Closure|bool $condition, int $releaseAfter = 0): static {}
  public function handle(mixed $job, callable $next): mixed {}
}

class Skip 
{
  public function __construct(protected bool $skip = false) {}
  /** @param bool|(\Closure(): bool) $condition */
  public static function when(\Closure|bool $condition): static {}
  /** @param bool|(\Closure(): bool) $condition */
  public static function unless(\Closure|bool $condition): static {}
  public function handle(mixed $job, callable $next): mixed {}
}

class SkipIfBatchCancelled 
{
  /**
   * @param mixed $job
   * @param callable $next
   * @return mixed
   */
  public function handle($job, $next) {}
}

class ThrottlesExceptions
{
  /** @return $this */
  public function deleteWhen(callable|string $callback) {}
  /** @return $this */
  public function failWhen(callable|string $callback) {}
  /** @return $this */
  public function report(?callable $callback = null) {}
}

class ThrottlesExceptionsWithRedis
{
  /** @return $this */
  public function connection(string $name) {}
}

class WithoutOverlapping
{
  /** @var bool */
  public $shareKey;
  /** @return $this */
  public function shared() {}
}
}
