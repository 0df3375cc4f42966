<?php
// What the sources of version 8 leave open: bus.

namespace Illuminate\Bus {
class Batch
{
  /** @return self|null */
  public function fresh() {}
  /**
   * @param \Illuminate\Support\Enumerable|object|array $jobs
   * @return self|null
   */
  public function add($jobs) {}
  /** @return int<0, 100> */
  public function progress() {}
}

interface BatchRepository
{
  /**
   * @template TReturn
   * @param (\Closure(): TReturn) $callback
   * @return TReturn
   */
  public function transaction(\Closure $callback);
}

class DatabaseBatchRepository
{
  /**
   * @template TReturn
   * @param (\Closure(): TReturn) $callback
   * @return TReturn
   */
  public function transaction(\Closure $callback) {}
}

class Dispatcher
{
  /**
   * @param mixed $command
   * @return mixed
   */
  public function getCommandHandler($command) {}
}

class PendingBatch
{
  /**
   * @param bool|mixed|array<array-key, mixed> $param
   * @return $this
   */
  public function allowFailures($param = true) {}
  /**
   * @param \UnitEnum|string $connection
   * @return $this
   */
  public function onConnection(\UnitEnum|string $connection) {}
  /**
   * @param \UnitEnum|string|null $queue
   * @return $this
   */
  public function onQueue($queue) {}
}
}
