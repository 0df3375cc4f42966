<?php
// since Laravel 9
// What versions after 8 add: bus.

namespace Illuminate\Bus {
class Batch
{
  /** @return bool */
  public function hasProgressCallbacks() {}
  public function hasFailureCallbacks(): bool {}
  /**
   * @param \Throwable|null $exception
   * @return void
   */
  public function cancel(?\Throwable $exception = null) {}
}

interface BatchRepository
{
  /** @return void */
  public function rollBack();
}

trait Batchable
{
  /** @return array{0: $this, 1: \Illuminate\Support\Testing\Fakes\BatchFake} */
  public function withFakeBatch(string $id = '', string $name = '', int $totalJobs = 0, int $pendingJobs = 0, int $failedJobs = 0, array $failedJobIds = [], array $options = [], ?\Carbon\CarbonImmutable $createdAt = null, ?\Carbon\CarbonImmutable $cancelledAt = null, ?\Carbon\CarbonImmutable $finishedAt = null) {}
}

class ChainedBatch implements \Illuminate\Contracts\Queue\ShouldQueue 
{
  use Batchable, \Illuminate\Foundation\Bus\Dispatchable, \Illuminate\Queue\InteractsWithQueue, Queueable;
  public \Illuminate\Support\Collection $jobs;
  public string $name;
  public array $options;
  public function __construct(PendingBatch $batch) {}
  public static function prepareNestedBatches(\Illuminate\Support\Collection $jobs): \Illuminate\Support\Collection {}
  /** @return void */
  public function handle() {}
  /** @return \Illuminate\Bus\PendingBatch */
  public function toPendingBatch() {}
  /** @return \Illuminate\Bus\PendingBatch */
  protected function attachRemainderOfChainToEndOfBatch(PendingBatch $batch) {}
}

class DatabaseBatchRepository
{
  /**
   * @param \DateTimeInterface $before
   * @return int
   */
  public function pruneCancelled(\DateTimeInterface $before) {}
  /** @return void */
  public function rollBack() {}
  /** @return \Illuminate\Database\Connection */
  public function getConnection() {}
  /** @return void */
  public function setConnection(\Illuminate\Database\Connection $connection) {}
}

class DebounceLock 
{
  use \Illuminate\Queue\Attributes\ReadsQueueAttributes;
  /** @var \Illuminate\Contracts\Cache\Repository */
  protected $cache;
  /** @param \Illuminate\Contracts\Cache\Repository $cache */
  public function __construct(\Illuminate\Contracts\Cache\Repository $cache) {}
  /**
   * @param mixed $job
   * @param int|null $debounceFor
   * @param int|null $maxWait
   * @return array{owner: string, maxWaitExceeded: bool}
   */
  public function acquire($job, $debounceFor = null, $maxWait = null) {}
  protected function maxWaitExceeded(\Illuminate\Contracts\Cache\Repository $cache, string $key, int $ttl, ?int $maxWait): bool {}
  /**
   * @param mixed $job
   * @return string|null
   */
  public function getCurrentOwner($job) {}
  /**
   * @param mixed $job
   * @return void
   */
  public function release($job, string $owner = '') {}
  /**
   * @param mixed $job
   * @return int|null
   */
  public function getDebounceDelay($job) {}
  /**
   * @param mixed $job
   * @return int|null
   */
  public function getMaxDebounceWait($job) {}
  /**
   * @param mixed $job
   * @return string
   */
  public static function getKey($job) {}
  /**
   * @param mixed $job
   * @return \Illuminate\Contracts\Cache\Repository
   */
  protected function resolveCache($job) {}
}

class Dispatcher
{
  use \Illuminate\Queue\Attributes\ReadsQueueAttributes, \Illuminate\Support\Queue\Concerns\ResolvesQueueRoutes;
  /**
   * @param iterable $jobs
   * @return void
   */
  public function bulk($jobs) {}
  /** @return $this */
  public function withDispatchingAfterResponses() {}
  /** @return $this */
  public function withoutDispatchingAfterResponses() {}
}

class DynamoBatchRepository implements BatchRepository 
{
  /** @var \Illuminate\Bus\BatchFactory */
  protected $factory;
  /** @var \Aws\DynamoDb\DynamoDbClient */
  protected $dynamoDbClient;
  /** @var string */
  protected $applicationName;
  /** @var string */
  protected $table;
  /** @var int */
  protected $ttl;
  /** @var string */
  protected $ttlAttribute;
  /** @var \Aws\DynamoDb\Marshaler */
  protected $marshaler;
  public function __construct(BatchFactory $factory, \Aws\DynamoDb\DynamoDbClient $dynamoDbClient, string $applicationName, string $table, ?int $ttl, ?string $ttlAttribute) {}
  /**
   * @param int $limit
   * @param mixed $before
   * @return \Illuminate\Bus\Batch[]
   */
  public function get($limit = 50, $before = null) {}
  /** @return \Illuminate\Bus\Batch|null */
  public function find(string $batchId) {}
  /** @return \Illuminate\Bus\Batch */
  public function store(PendingBatch $batch) {}
  /** @return void */
  public function incrementTotalJobs(string $batchId, int $amount) {}
  /** @return \Illuminate\Bus\UpdatedBatchJobCounts */
  public function decrementPendingJobs(string $batchId, string $jobId) {}
  /** @return \Illuminate\Bus\UpdatedBatchJobCounts */
  public function incrementFailedJobs(string $batchId, string $jobId) {}
  /** @return void */
  public function markAsFinished(string $batchId) {}
  /** @return void */
  public function cancel(string $batchId) {}
  /** @return void */
  public function delete(string $batchId) {}
  /**
   * @template TReturn
   * @param (\Closure(): TReturn) $callback
   * @return TReturn
   */
  public function transaction(\Closure $callback) {}
  /** @return void */
  public function rollBack() {}
  /**
   * @param object $batch
   * @return \Illuminate\Bus\Batch
   */
  protected function toBatch($batch) {}
  public function createAwsDynamoTable(): void {}
  public function deleteAwsDynamoTable(): void {}
  protected function getExpiryTime(): ?string {}
  protected function ttlExpressionAttributeName(): array {}
  /**
   * @param mixed $value
   * @return string
   */
  protected function serialize($value) {}
  /**
   * @param string $serialized
   * @return mixed
   */
  protected function unserialize($serialized) {}
  public function getDynamoClient(): \Aws\DynamoDb\DynamoDbClient {}
  public function getTable(): string {}
}

class PendingBatch
{
  use \Illuminate\Support\Traits\Conditionable;
  /**
   * @param callable $callback
   * @return $this
   */
  public function before($callback) {}
  /** @return array */
  public function beforeCallbacks() {}
  /**
   * @param callable $callback
   * @return $this
   */
  public function progress($callback) {}
  /** @return array */
  public function progressCallbacks() {}
  /** @return array<array-key, \Closure|callable> */
  public function failureCallbacks(): array {}
  /** @return \Illuminate\Bus\Batch */
  public function dispatchAfterResponse() {}
  /**
   * @param bool|\Closure $boolean
   * @return \Illuminate\Bus\Batch|null
   */
  public function dispatchIf($boolean) {}
  /**
   * @param bool|\Closure $boolean
   * @return \Illuminate\Bus\Batch|null
   */
  public function dispatchUnless($boolean) {}
}

trait Queueable
{
  /** @var string|null */
  public $messageGroup;
  /** @var \Laravel\SerializableClosure\SerializableClosure|null */
  public $deduplicator;
  /** @var string */
  public $debounceOwner;
  /** @var string */
  public $uniqueLockOwner;
  /**
   * @param \UnitEnum|string $group
   * @return $this
   */
  public function onGroup($group) {}
  /**
   * @param callable|null $deduplicator
   * @return $this
   */
  public function withDeduplicator($deduplicator) {}
  /** @return $this */
  public function withoutDelay() {}
  /**
   * @param mixed $job
   * @return $this
   */
  public function prependToChain($job) {}
  /**
   * @param mixed $job
   * @return $this
   */
  public function appendToChain($job) {}
  /**
   * @param array $expectedChain
   * @return void
   */
  public function assertHasChain($expectedChain) {}
  /** @return void */
  public function assertDoesntHaveChain() {}
}

class UniqueLock
{
  use \Illuminate\Queue\Attributes\ReadsQueueAttributes;
  /**
   * @param mixed $job
   * @return void
   */
  public function release($job) {}
  /**
   * @param mixed $job
   * @return string
   */
  public static function getKey($job) {}
}
}
