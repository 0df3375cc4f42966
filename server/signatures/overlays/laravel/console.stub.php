<?php
// What the sources of version 8 leave open: console.

namespace Illuminate\Console {
class Application
{
  /**
   * @param \Closure($this): void $callback
   * @return void
   */
  public static function starting(\Closure $callback) {}
  /**
   * @param \Symfony\Component\Console\Command\Command $command
   * @return \Symfony\Component\Console\Command\Command|null
   */
  public function add(\Symfony\Component\Console\Command\Command $command): ?\Symfony\Component\Console\Command\Command {}
  /**
   * @param \Illuminate\Console\Command|string $command
   * @return \Symfony\Component\Console\Command\Command|null
   */
  public function resolve($command) {}
}

trait ConfirmableTrait
{
  /**
   * @template TReturn of bool = bool
   * @param string $warning
   * @param (\Closure(): TReturn)|TReturn|null $callback
   * @return (TReturn is false ? true : bool)
   */
  public function confirmToProceed($warning = 'Application In Production', $callback = null) {}
}

class Parser
{
  /** @return array{string, array{}, array{}}|array{string, \Symfony\Component\Console\Input\InputArgument[], \Symfony\Component\Console\Input\InputOption[]} */
  public static function parse(string $expression) {}
}
}

namespace Illuminate\Console\Concerns {
trait InteractsWithIO
{
  /**
   * @param string|null $key
   * @return ($key is null ? array<array|string|float|int|bool|null> : array|string|float|int|bool|null)
   */
  public function argument($key = null) {}
  /** @return array<array|string|float|int|bool|null> */
  public function arguments() {}
  /**
   * @param string|null $key
   * @return ($key is null ? array<array|string|float|int|bool|null> : array|string|float|int|bool|null)
   */
  public function option($key = null) {}
  /** @return array<array|string|float|int|bool|null> */
  public function options() {}
  /**
   * @param string $question
   * @param iterable|(callable(string): string[]) $choices
   * @param string|null $default
   * @return mixed
   */
  public function askWithCompletion($question, $choices, $default = null) {}
  /**
   * @param string $question
   * @param array<\Stringable|string|float|int|bool> $choices
   * @param string|int|null $default
   * @param ?positive-int $attempts
   * @param bool $multiple
   * @return string|array
   */
  public function choice($question, array $choices, $default = null, $attempts = null, $multiple = false) {}
  /**
   * @param array $headers
   * @param \Illuminate\Contracts\Support\Arrayable|array $rows
   * @param \Symfony\Component\Console\Helper\TableStyle|string $tableStyle
   * @param array<int, \Symfony\Component\Console\Helper\TableStyle|string> $columnStyles
   * @return void
   */
  public function table($headers, $rows, $tableStyle = 'default', array $columnStyles = []) {}
  /**
   * @template TKey of array-key
   * @template TValue
   * @template TIterable of iterable<TKey, TValue>
   * @param TIterable|int $totalSteps
   * @param \Closure(\Symfony\Component\Console\Helper\ProgressBar): mixed|\Closure(TValue, \Symfony\Component\Console\Helper\ProgressBar, TKey): mixed $callback
   * @return ($totalSteps is iterable ? TIterable : void)
   */
  public function withProgressBar($totalSteps, \Closure $callback) {}
  /**
   * @param int $count
   * @return $this
   */
  public function newLine($count = 1) {}
}
}

namespace Illuminate\Console\Scheduling {
trait ManagesFrequencies
{
  /**
   * @param array|string|int<0, 59>|int<0, 59>[] $offset
   * @return $this
   */
  public function hourlyAt($offset) {}
  /**
   * @param int<0, 23> $first
   * @param int<0, 23> $second
   * @return $this
   */
  public function twiceDaily($first = 1, $second = 13) {}
  /**
   * @param int<0, 23> $first
   * @param int<0, 23> $second
   * @param int<0, 59> $offset
   * @return $this
   */
  public function twiceDailyAt($first = 1, $second = 13, $offset = 0) {}
  /**
   * @param int<1, 31> $dayOfMonth
   * @param string $time
   * @return $this
   */
  public function monthlyOn($dayOfMonth = 1, $time = '0:0') {}
  /**
   * @param int<1, 31> $first
   * @param int<1, 31> $second
   * @param string $time
   * @return $this
   */
  public function twiceMonthly($first = 1, $second = 16, $time = '0:0') {}
  /**
   * @param int $month
   * @param int<1, 31>|string $dayOfMonth
   * @param string $time
   * @return $this
   */
  public function yearlyOn($month = 1, $dayOfMonth = 1, $time = '0:0') {}
}

/** @mixin \Illuminate\Console\Scheduling\PendingEventAttributes */
class Schedule
{
}
}
