<?php
// What the sources of version 8 leave open: log.

namespace Illuminate\Log {
/** @mixin \Illuminate\Log\Logger */
class LogManager
{
  /**
   * @param \UnitEnum|string|null $driver
   * @return void
   */
  public function forgetChannel($driver = null) {}
  /** @param string|\Stringable $message */
  public function emergency($message, array $context = []): void {}
  /** @param string|\Stringable $message */
  public function alert($message, array $context = []): void {}
  /** @param string|\Stringable $message */
  public function critical($message, array $context = []): void {}
  /** @param string|\Stringable $message */
  public function error($message, array $context = []): void {}
  /** @param string|\Stringable $message */
  public function warning($message, array $context = []): void {}
  /** @param string|\Stringable $message */
  public function notice($message, array $context = []): void {}
  /** @param string|\Stringable $message */
  public function info($message, array $context = []): void {}
  /** @param string|\Stringable $message */
  public function debug($message, array $context = []): void {}
  /**
   * @param mixed $level
   * @param string|\Stringable $message
   */
  public function log($level, $message, array $context = []): void {}
}

class Logger
{
  /** @param \Illuminate\Contracts\Support\Arrayable|\Illuminate\Contracts\Support\Jsonable|\Illuminate\Support\Stringable|array|string $message */
  public function emergency($message, array $context = []): void {}
  /** @param \Illuminate\Contracts\Support\Arrayable|\Illuminate\Contracts\Support\Jsonable|\Illuminate\Support\Stringable|array|string $message */
  public function alert($message, array $context = []): void {}
  /** @param \Illuminate\Contracts\Support\Arrayable|\Illuminate\Contracts\Support\Jsonable|\Illuminate\Support\Stringable|array|string $message */
  public function critical($message, array $context = []): void {}
  /** @param \Illuminate\Contracts\Support\Arrayable|\Illuminate\Contracts\Support\Jsonable|\Illuminate\Support\Stringable|array|string $message */
  public function error($message, array $context = []): void {}
  /** @param \Illuminate\Contracts\Support\Arrayable|\Illuminate\Contracts\Support\Jsonable|\Illuminate\Support\Stringable|array|string $message */
  public function warning($message, array $context = []): void {}
  /** @param \Illuminate\Contracts\Support\Arrayable|\Illuminate\Contracts\Support\Jsonable|\Illuminate\Support\Stringable|array|string $message */
  public function notice($message, array $context = []): void {}
  /** @param \Illuminate\Contracts\Support\Arrayable|\Illuminate\Contracts\Support\Jsonable|\Illuminate\Support\Stringable|array|string $message */
  public function info($message, array $context = []): void {}
  /** @param \Illuminate\Contracts\Support\Arrayable|\Illuminate\Contracts\Support\Jsonable|\Illuminate\Support\Stringable|array|string $message */
  public function debug($message, array $context = []): void {}
  /**
   * @param string $level
   * @param \Illuminate\Contracts\Support\Arrayable|\Illuminate\Contracts\Support\Jsonable|\Illuminate\Support\Stringable|array|string $message
   */
  public function log($level, $message, array $context = []): void {}
  /**
   * @param string $level
   * @param \Illuminate\Contracts\Support\Arrayable|\Illuminate\Contracts\Support\Jsonable|\Illuminate\Support\Stringable|array|string $message
   */
  public function write($level, $message, array $context = []): void {}
  /** @return \Illuminate\Contracts\Events\Dispatcher|null */
  public function getEventDispatcher() {}
}
}
