<?php
// since Laravel 9
// What versions after 8 add: process.

namespace Illuminate\Process {
class Factory 
{
  use \Illuminate\Support\Traits\Macroable { __call as macroCall; }
  /** @var bool */
  protected $recording;
  /** @var array */
  protected $recorded;
  /** @var array */
  protected $fakeHandlers;
  /** @var bool */
  protected $preventStrayProcesses;
  /** @return \Illuminate\Process\FakeProcessResult */
  public function result(array|string $output = '', array|string $errorOutput = '', int $exitCode = 0) {}
  /** @return \Illuminate\Process\FakeProcessDescription */
  public function describe() {}
  /** @return \Illuminate\Process\FakeProcessSequence */
  public function sequence(array $processes = []) {}
  /**
   * @param \Closure|array|null $callback
   * @return $this
   */
  public function fake(\Closure|array|null $callback = null) {}
  /** @return bool */
  public function isRecording() {}
  /**
   * @param \Illuminate\Contracts\Process\ProcessResult $result
   * @return $this
   */
  public function recordIfRecording(PendingProcess $process, \Illuminate\Contracts\Process\ProcessResult $result) {}
  /**
   * @param \Illuminate\Contracts\Process\ProcessResult $result
   * @return $this
   */
  public function record(PendingProcess $process, \Illuminate\Contracts\Process\ProcessResult $result) {}
  /** @return $this */
  public function preventStrayProcesses(bool $prevent = true) {}
  /** @return bool */
  public function preventingStrayProcesses() {}
  /**
   * @param \Closure|array<array-key, string>|string $callback
   * @return $this
   */
  public function assertRan(\Closure|array|string $callback) {}
  /**
   * @param \Closure|array<array-key, string>|string $callback
   * @return $this
   */
  public function assertRanTimes(\Closure|array|string $callback, int $times = 1) {}
  /**
   * @param list<\Closure|array<array-key, string>|string> $callbacks
   * @return $this
   */
  public function assertRanInOrder(array $callbacks) {}
  /** @return $this */
  protected function assertRanCount(int $count) {}
  /**
   * @param \Closure|array<array-key, string>|string $callback
   * @return $this
   */
  public function assertNotRan(\Closure|array|string $callback) {}
  /**
   * @param \Closure|array<array-key, string>|string $callback
   * @return $this
   */
  public function assertDidntRun(\Closure|array|string $callback) {}
  /** @return $this */
  public function assertNothingRan() {}
  /** @return \Illuminate\Process\Pool */
  public function pool(callable $callback) {}
  /** @return \Illuminate\Contracts\Process\ProcessResult */
  public function pipe(callable|array $callback, ?callable $output = null) {}
  /** @return \Illuminate\Process\ProcessPoolResults */
  public function concurrently(callable $callback, ?callable $output = null) {}
  /** @return \Illuminate\Process\PendingProcess */
  public function newPendingProcess() {}
  /**
   * @param string $method
   * @param array $parameters
   * @return mixed
   */
  public function __call($method, $parameters) {}
}

class FakeInvokedProcess implements \Illuminate\Contracts\Process\InvokedProcess 
{
  /** @var string */
  protected $command;
  /** @var \Illuminate\Process\FakeProcessDescription */
  protected $process;
  /** @var array */
  protected $receivedSignals;
  /** @var int|null */
  protected $remainingRunIterations;
  /** @var bool */
  protected $stopped;
  /** @var callable|null */
  protected $outputHandler;
  /** @var int */
  protected $nextOutputIndex;
  /** @var int */
  protected $nextErrorOutputIndex;
  public function __construct(string $command, FakeProcessDescription $process) {}
  /** @return int|null */
  public function id() {}
  /** @return string */
  public function command() {}
  /** @return $this */
  public function signal(int $signal) {}
  /** @return bool */
  public function hasReceivedSignal(int $signal) {}
  /** @return bool */
  public function running() {}
  /** @return array|false */
  protected function invokeOutputHandlerWithNextLineOfOutput() {}
  /** @return string */
  public function output() {}
  /** @return string */
  public function errorOutput() {}
  /** @return string */
  public function latestOutput() {}
  /** @return string */
  public function latestErrorOutput() {}
  /** @return void */
  public function ensureNotTimedOut() {}
  /** @return \Illuminate\Contracts\Process\ProcessResult */
  public function wait(?callable $output = null) {}
  /** @return \Illuminate\Contracts\Process\ProcessResult */
  public function waitUntil(?callable $output = null) {}
  /** @return int|null */
  public function stop(float $timeout = 10, ?int $signal = null) {}
  /** @return \Illuminate\Contracts\Process\ProcessResult */
  public function predictProcessResult() {}
  /** @return $this */
  public function withOutputHandler(?callable $outputHandler) {}
}

class FakeProcessDescription 
{
  /** @var int|null */
  public $processId;
  /** @var array */
  public $output;
  /** @var int */
  public $exitCode;
  /** @var int */
  public $runIterations;
  /** @return $this */
  public function id(int $processId) {}
  /** @return $this */
  public function output(array|string $output) {}
  /** @return $this */
  public function errorOutput(array|string $output) {}
  /** @return $this */
  public function replaceOutput(string $output) {}
  /** @return $this */
  public function replaceErrorOutput(string $output) {}
  /** @return $this */
  public function exitCode(int $exitCode) {}
  /** @return $this */
  public function iterations(int $iterations) {}
  /** @return $this */
  public function runsFor(int $iterations) {}
  /** @return \Symfony\Component\Process\Process */
  public function toSymfonyProcess(string $command) {}
  /** @return \Illuminate\Contracts\Process\ProcessResult */
  public function toProcessResult(string $command) {}
  /** @return string */
  protected function resolveOutput() {}
  /** @return string */
  protected function resolveErrorOutput() {}
}

class FakeProcessResult implements \Illuminate\Contracts\Process\ProcessResult 
{
  /** @var string */
  protected $command;
  /** @var int */
  protected $exitCode;
  /** @var string */
  protected $output;
  /** @var string */
  protected $errorOutput;
  public function __construct(string $command = '', int $exitCode = 0, array|string $output = '', array|string $errorOutput = '') {}
  /** @return string */
  protected function normalizeOutput(array|string $output) {}
  /** @return string */
  public function command() {}
  /** @return self */
  public function withCommand(string $command) {}
  /** @return bool */
  public function successful() {}
  /** @return bool */
  public function failed() {}
  /** @return int */
  public function exitCode() {}
  /** @return string */
  public function output() {}
  /** @return bool */
  public function seeInOutput(string $output) {}
  /** @return string */
  public function errorOutput() {}
  /** @return bool */
  public function seeInErrorOutput(string $output) {}
  /** @return $this */
  public function throw(?callable $callback = null) {}
  /** @return $this */
  public function throwIf(bool $condition, ?callable $callback = null) {}
}

class FakeProcessSequence 
{
  /** @var array */
  protected $processes;
  /** @var bool */
  protected $failWhenEmpty;
  /** @var \Illuminate\Contracts\Process\ProcessResult|\Illuminate\Process\FakeProcessDescription */
  protected $emptyProcess;
  public function __construct(array $processes = []) {}
  /**
   * @param \Illuminate\Contracts\Process\ProcessResult|\Illuminate\Process\FakeProcessDescription|array|string $process
   * @return $this
   */
  public function push(\Illuminate\Contracts\Process\ProcessResult|FakeProcessDescription|array|string $process) {}
  /**
   * @param \Illuminate\Contracts\Process\ProcessResult|\Illuminate\Process\FakeProcessDescription|array|string $process
   * @return $this
   */
  public function whenEmpty(\Illuminate\Contracts\Process\ProcessResult|FakeProcessDescription|array|string $process) {}
  /**
   * @param \Illuminate\Contracts\Process\ProcessResult|\Illuminate\Process\FakeProcessDescription|array|string $process
   * @return \Illuminate\Contracts\Process\ProcessResult|\Illuminate\Process\FakeProcessDescription
   */
  protected function toProcessResult(\Illuminate\Contracts\Process\ProcessResult|FakeProcessDescription|array|string $process) {}
  /** @return $this */
  public function dontFailWhenEmpty() {}
  /** @return bool */
  public function isEmpty() {}
  /** @return \Illuminate\Contracts\Process\ProcessResult|\Illuminate\Process\FakeProcessDescription */
  public function __invoke() {}
}

class InvokedProcess implements \Illuminate\Contracts\Process\InvokedProcess 
{
  use \Illuminate\Support\Traits\Macroable;
  /** @var \Symfony\Component\Process\Process */
  protected $process;
  public function __construct(\Symfony\Component\Process\Process $process) {}
  /** @return int|null */
  public function id() {}
  /** @return string */
  public function command() {}
  /** @return $this */
  public function signal(int $signal) {}
  /** @return int|null */
  public function stop(float $timeout = 10, ?int $signal = null) {}
  /** @return bool */
  public function running() {}
  /** @return string */
  public function output() {}
  /** @return string */
  public function errorOutput() {}
  /** @return string */
  public function latestOutput() {}
  /** @return string */
  public function latestErrorOutput() {}
  /** @return void */
  public function ensureNotTimedOut() {}
  /** @return \Illuminate\Process\ProcessResult */
  public function wait(?callable $output = null) {}
  /** @return \Illuminate\Process\ProcessResult */
  public function waitUntil(?callable $output = null) {}
}

class InvokedProcessPool implements \Countable, \IteratorAggregate 
{
  /** @var array */
  protected $invokedProcesses;
  public function __construct(array $invokedProcesses) {}
  /** @return \Illuminate\Support\Collection */
  public function signal(int $signal) {}
  /** @return \Illuminate\Support\Collection */
  public function stop(float $timeout = 10, ?int $signal = null) {}
  /** @return \Illuminate\Support\Collection */
  public function running() {}
  /** @return \Illuminate\Process\ProcessPoolResults */
  public function wait() {}
  public function count(): int {}
  /** @return \ArrayIterator */
  public function getIterator(): \Traversable {}
}

class PendingProcess 
{
  use \Illuminate\Support\Traits\Conditionable;
  /** @var \Illuminate\Process\Factory */
  protected $factory;
  /** @var array<array-key, string>|string|null */
  public $command;
  /** @var string|null */
  public $path;
  /** @var int|null */
  public $timeout;
  /** @var int */
  public $idleTimeout;
  /** @var array */
  public $environment;
  /** @var string|int|float|bool|resource|\Traversable|null */
  public $input;
  /** @var bool */
  public $quietly;
  /** @var bool */
  public $tty;
  /** @var array */
  public $options;
  /** @var array */
  protected $fakeHandlers;
  public function __construct(Factory $factory) {}
  /**
   * @param array<array-key, string>|string $command
   * @return $this
   */
  public function command(array|string $command) {}
  /** @return $this */
  public function path(string $path) {}
  /** @return $this */
  public function timeout(\Carbon\CarbonInterval|int $timeout) {}
  /** @return $this */
  public function idleTimeout(\Carbon\CarbonInterval|int $timeout) {}
  /** @return $this */
  public function forever() {}
  /** @return $this */
  public function env(array $environment) {}
  /**
   * @param \Traversable|resource|string|int|float|bool|null $input
   * @return $this
   */
  public function input($input) {}
  /** @return $this */
  public function quietly() {}
  /** @return $this */
  public function tty(bool $tty = true) {}
  /** @return $this */
  public function options(array $options) {}
  /**
   * @param array<array-key, string>|string|null $command
   * @return \Illuminate\Contracts\Process\ProcessResult
   */
  public function run(array|string|null $command = null, ?callable $output = null) {}
  /**
   * @param array<array-key, string>|string|null $command
   * @return \Illuminate\Process\InvokedProcess
   */
  public function start(array|string|null $command = null, ?callable $output = null) {}
  /**
   * @param array<array-key, string>|string|null $command
   * @return \Symfony\Component\Process\Process
   */
  protected function toSymfonyProcess(array|string|null $command) {}
  /** @return bool */
  public function supportsTty() {}
  /** @return $this */
  public function withFakeHandlers(array $fakeHandlers) {}
  /** @return \Closure|null */
  protected function fakeFor(string $command) {}
  /**
   * @param \Closure $fake
   * @return mixed
   */
  protected function resolveSynchronousFake(string $command, \Closure $fake) {}
  /**
   * @param \Closure $fake
   * @return \Illuminate\Process\FakeInvokedProcess
   */
  protected function resolveAsynchronousFake(string $command, ?callable $output, \Closure $fake) {}
}

/**
 * @mixin \Illuminate\Process\Factory
 * @mixin \Illuminate\Process\PendingProcess
 */
class Pipe 
{
  /** @var \Illuminate\Process\Factory */
  protected $factory;
  /** @var callable */
  protected $callback;
  /** @var array */
  protected $pendingProcesses;
  public function __construct(Factory $factory, callable $callback) {}
  /** @return \Illuminate\Process\PendingProcess */
  public function as(string $key) {}
  /** @return \Illuminate\Contracts\Process\ProcessResult */
  public function run(?callable $output = null) {}
  /**
   * @param string $method
   * @param array $parameters
   * @return \Illuminate\Process\PendingProcess
   */
  public function __call($method, $parameters) {}
}

/**
 * @mixin \Illuminate\Process\Factory
 * @mixin \Illuminate\Process\PendingProcess
 */
class Pool 
{
  /** @var \Illuminate\Process\Factory */
  protected $factory;
  /** @var callable */
  protected $callback;
  /** @var array */
  protected $pendingProcesses;
  public function __construct(Factory $factory, callable $callback) {}
  /** @return \Illuminate\Process\PendingProcess */
  public function as(string $key) {}
  /** @return \Illuminate\Process\InvokedProcessPool */
  public function start(?callable $output = null) {}
  /** @return \Illuminate\Process\ProcessPoolResults */
  public function run() {}
  /** @return \Illuminate\Process\ProcessPoolResults */
  public function wait() {}
  /**
   * @param string $method
   * @param array $parameters
   * @return \Illuminate\Process\PendingProcess
   */
  public function __call($method, $parameters) {}
}

class ProcessPoolResults implements \ArrayAccess, \IteratorAggregate 
{
  /** @var array */
  protected $results;
  public function __construct(array $results) {}
  /** @return bool */
  public function successful() {}
  /** @return bool */
  public function failed() {}
  /** @return \Illuminate\Support\Collection */
  public function collect() {}
  /** @param int $offset */
  public function offsetExists($offset): bool {}
  /** @param int $offset */
  public function offsetGet($offset): mixed {}
  /**
   * @param int $offset
   * @param mixed $value
   */
  public function offsetSet($offset, $value): void {}
  /** @param int $offset */
  public function offsetUnset($offset): void {}
  /** @return \ArrayIterator */
  public function getIterator(): \Traversable {}
}

class ProcessResult implements \Illuminate\Contracts\Process\ProcessResult 
{
  /** @var \Symfony\Component\Process\Process */
  protected $process;
  public function __construct(\Symfony\Component\Process\Process $process) {}
  /** @return string */
  public function command() {}
  /** @return bool */
  public function successful() {}
  /** @return bool */
  public function failed() {}
  /** @return int|null */
  public function exitCode() {}
  /** @return string */
  public function output() {}
  /** @return bool */
  public function seeInOutput(string $output) {}
  /** @return string */
  public function errorOutput() {}
  /** @return bool */
  public function seeInErrorOutput(string $output) {}
  /** @return $this */
  public function throw(?callable $callback = null) {}
  /** @return $this */
  public function throwIf(bool $condition, ?callable $callback = null) {}
}
}

namespace Illuminate\Process\Exceptions {
class ProcessFailedException extends \RuntimeException 
{
  /** @var \Illuminate\Contracts\Process\ProcessResult */
  public $result;
  public function __construct(\Illuminate\Contracts\Process\ProcessResult $result) {}
}

class ProcessIdleTimedOutException extends ProcessTimedOutException 
{
}

class ProcessTimedOutException extends \Symfony\Component\Process\Exception\RuntimeException 
{
  /** @var \Illuminate\Contracts\Process\ProcessResult */
  public $result;
  /** @var \Symfony\Component\Process\Exception\ProcessTimedOutException */
  protected $original;
  /** @param \Symfony\Component\Process\Exception\ProcessTimedOutException $original */
  public function __construct(\Symfony\Component\Process\Exception\ProcessTimedOutException $original, \Illuminate\Contracts\Process\ProcessResult $result) {}
  /**
   * @param \Symfony\Component\Process\Exception\ProcessTimedOutException $original
   * @return \Illuminate\Process\Exceptions\ProcessTimedOutException
   */
  public static function make(\Symfony\Component\Process\Exception\ProcessTimedOutException $original, \Illuminate\Contracts\Process\ProcessResult $result) {}
  /** @return float|null */
  public function exceededTimeout() {}
}
}
