<?php
// since Laravel 9
// What versions after 8 add: log.

namespace Illuminate\Log {
class LogManager
{
  use ParsesLogConfiguration, \Illuminate\Support\RebindsCallbacksToSelf;
  /** @return $this */
  public function shareContext(array $context) {}
  /** @return array */
  public function sharedContext() {}
  /**
   * @param string[]|null $keys
   * @return $this
   */
  public function withoutContext(?array $keys = null) {}
  /** @return $this */
  public function flushSharedContext() {}
  /**
   * @param \Illuminate\Contracts\Foundation\Application $app
   * @return $this
   */
  public function setApplication($app) {}
}

class Logger
{
  use \Illuminate\Support\Traits\Conditionable;
  /**
   * @param string[]|null $keys
   * @return $this
   */
  public function withoutContext(?array $keys = null) {}
}

/**
 * @param string|null $message
 * @return ($message is null ? \Psr\Log\LoggerInterface: null)
 */
function log($message = null, array $context = []): ?\Psr\Log\LoggerInterface {}
}

namespace Illuminate\Log\Context {
class ContextLogProcessor implements \Illuminate\Contracts\Log\ContextLogProcessor 
{
  public function __invoke(\Monolog\LogRecord $record): \Monolog\LogRecord {}
}

class Repository 
{
  use \Illuminate\Support\Traits\Conditionable, \Illuminate\Support\Traits\Macroable, \Illuminate\Queue\SerializesModels;
  /** @var \Illuminate\Contracts\Events\Dispatcher */
  protected $events;
  /** @var array<string, mixed> */
  protected $data;
  /** @var array<string, mixed> */
  protected $hidden;
  /** @var callable|null */
  protected static $handleUnserializeExceptionsUsing;
  public function __construct(\Illuminate\Contracts\Events\Dispatcher $events) {}
  /**
   * @param string $key
   * @return bool
   */
  public function has($key) {}
  /**
   * @param string $key
   * @return bool
   */
  public function missing($key) {}
  /**
   * @param string $key
   * @return bool
   */
  public function hasHidden($key) {}
  /**
   * @param string $key
   * @return bool
   */
  public function missingHidden($key) {}
  /** @return array<string, mixed> */
  public function all() {}
  /** @return array<string, mixed> */
  public function allHidden() {}
  /**
   * @param string $key
   * @param mixed $default
   * @return mixed
   */
  public function get($key, $default = null) {}
  /**
   * @param string $key
   * @param mixed $default
   * @return mixed
   */
  public function getHidden($key, $default = null) {}
  /**
   * @param string $key
   * @param mixed $default
   * @return mixed
   */
  public function pull($key, $default = null) {}
  /**
   * @param string $key
   * @param mixed $default
   * @return mixed
   */
  public function pullHidden($key, $default = null) {}
  /**
   * @param array<int, string> $keys
   * @return array<string, mixed>
   */
  public function only($keys) {}
  /**
   * @param array<int, string> $keys
   * @return array<string, mixed>
   */
  public function onlyHidden($keys) {}
  /**
   * @param array<int, string> $keys
   * @return array<string, mixed>
   */
  public function except($keys) {}
  /**
   * @param array<int, string> $keys
   * @return array<string, mixed>
   */
  public function exceptHidden($keys) {}
  /**
   * @param string|array<string, mixed> $key
   * @param mixed $value
   * @return $this
   */
  public function add($key, $value = null) {}
  /**
   * @param string|array<string, mixed> $key
   * @param mixed $value
   * @return $this
   */
  public function addHidden($key, $value = null) {}
  /**
   * @param string $key
   * @param mixed $value
   * @return mixed
   */
  public function remember($key, $value) {}
  /**
   * @param string $key
   * @param mixed $value
   * @return mixed
   */
  public function rememberHidden($key, $value) {}
  /**
   * @param string|array<int, string> $key
   * @return $this
   */
  public function forget($key) {}
  /**
   * @param string|array<int, string> $key
   * @return $this
   */
  public function forgetHidden($key) {}
  /**
   * @param string $key
   * @param mixed $value
   * @return $this
   */
  public function addIf($key, $value) {}
  /**
   * @param string $key
   * @param mixed $value
   * @return $this
   */
  public function addHiddenIf($key, $value) {}
  /**
   * @param string $key
   * @param mixed ...$values
   * @return $this
   */
  public function push($key, ...$values) {}
  /**
   * @param string $key
   * @return mixed
   */
  public function pop($key) {}
  /**
   * @param string $key
   * @param mixed ...$values
   * @return $this
   */
  public function pushHidden($key, ...$values) {}
  /**
   * @param string $key
   * @return mixed
   */
  public function popHidden($key) {}
  /** @return $this */
  public function increment(string $key, int $amount = 1) {}
  /** @return $this */
  public function decrement(string $key, int $amount = 1) {}
  public function stackContains(string $key, mixed $value, bool $strict = false): bool {}
  public function hiddenStackContains(string $key, mixed $value, bool $strict = false): bool {}
  /**
   * @param string $key
   * @return bool
   */
  protected function isStackable($key) {}
  /**
   * @param string $key
   * @return bool
   */
  protected function isHiddenStackable($key) {}
  /**
   * @template TReturn of mixed
   * @param (callable(): TReturn) $callback
   * @param array<string, mixed> $data
   * @param array<string, mixed> $hidden
   * @return TReturn
   */
  public function scope(callable $callback, array $data = [], array $hidden = []) {}
  /** @return bool */
  public function isEmpty() {}
  /**
   * @param (callable(static): void) $callback
   * @return $this
   */
  public function dehydrating($callback) {}
  /**
   * @param (callable(static): void) $callback
   * @return $this
   */
  public function hydrated($callback) {}
  /**
   * @param callable|null $callback
   * @return $this
   */
  public function handleUnserializeExceptionsUsing($callback) {}
  /** @return $this */
  public function flush() {}
  /** @return ?array */
  public function dehydrate() {}
  /**
   * @param ?array $context
   * @return $this
   */
  public function hydrate($context) {}
}
}

namespace Illuminate\Log\Formatters {
class JsonFormatter extends \Monolog\Formatter\JsonFormatter 
{
  protected function normalizeException(\Throwable $e, int $depth = 0): array {}
  /** @return array<array-key, mixed> */
  protected function getExceptionContext(\Throwable $e, int $depth): array {}
}
}
