<?php
// since Laravel 9
// What versions after 8 add: concurrency.

namespace Illuminate\Concurrency {
/** @mixin \Illuminate\Contracts\Concurrency\Driver */
class ConcurrencyManager extends \Illuminate\Support\MultipleInstanceManager 
{
  /**
   * @param \UnitEnum|string|null $name
   * @return mixed
   */
  public function driver($name = null) {}
  /** @return \Illuminate\Concurrency\ProcessDriver */
  public function createProcessDriver() {}
  /** @return \Illuminate\Concurrency\ForkDriver */
  public function createForkDriver() {}
  /** @return \Illuminate\Concurrency\SyncDriver */
  public function createSyncDriver() {}
  /** @return string */
  public function getDefaultInstance() {}
  /**
   * @param string $name
   * @return void
   */
  public function setDefaultInstance($name) {}
  /**
   * @param string $name
   * @return array
   */
  public function getInstanceConfig($name) {}
}

class ForkDriver implements \Illuminate\Contracts\Concurrency\Driver 
{
  public function run(\Closure|array $tasks, \Carbon\CarbonInterval|int|null $timeout = null): array {}
  public function defer(\Closure|array $tasks): \Illuminate\Support\Defer\DeferredCallback {}
}

class ProcessDriver implements \Illuminate\Contracts\Concurrency\Driver 
{
  public function __construct(protected \Illuminate\Process\Factory $processFactory) {}
  public function run(\Closure|array $tasks, \Carbon\CarbonInterval|int|null $timeout = null): array {}
  public function defer(\Closure|array $tasks): \Illuminate\Support\Defer\DeferredCallback {}
}

class SyncDriver implements \Illuminate\Contracts\Concurrency\Driver 
{
  public function run(\Closure|array $tasks, \Carbon\CarbonInterval|int|null $timeout = null): array {}
  public function defer(\Closure|array $tasks): \Illuminate\Support\Defer\DeferredCallback {}
}
}
