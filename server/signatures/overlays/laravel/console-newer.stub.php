<?php
// since Laravel 9
// What versions after 8 add: console.

namespace Illuminate\Console {
class Application
{
  /**
   * @param \Symfony\Component\Console\Command\Command|callable $command
   * @return \Symfony\Component\Console\Command\Command|null
   */
  public function addCommand(\Symfony\Component\Console\Command\Command|callable $command): ?\Symfony\Component\Console\Command\Command {}
  /** @return $this */
  public function setContainerCommandLoader() {}
}

class CacheCommandMutex implements CommandMutex 
{
  use \Illuminate\Support\InteractsWithTime;
  /** @var \Illuminate\Contracts\Cache\Factory */
  public $cache;
  /** @var string|null */
  public $store;
  /** @param \Illuminate\Contracts\Cache\Factory $cache */
  public function __construct(\Illuminate\Contracts\Cache\Factory $cache) {}
  /**
   * @param \Illuminate\Console\Command $command
   * @return bool
   */
  public function create($command) {}
  /**
   * @param \Illuminate\Console\Command $command
   * @return bool
   */
  public function exists($command) {}
  /**
   * @param \Illuminate\Console\Command $command
   * @return bool
   */
  public function forget($command) {}
  /**
   * @param \Illuminate\Console\Command $command
   * @return string
   */
  protected function commandMutexName($command) {}
  /**
   * @param string|null $store
   * @return $this
   */
  public function useStore($store) {}
  /**
   * @param \Illuminate\Contracts\Cache\Store $store
   * @return bool
   */
  protected function shouldUseLocks($store) {}
}

class CommandInput 
{
  use \Illuminate\Support\Traits\Dumpable, \Illuminate\Support\Traits\InteractsWithData;
  /** @var array */
  protected $arguments;
  /** @var array */
  protected $options;
  public function __construct(array $arguments = [], array $options = []) {}
  /**
   * @param mixed $keys
   * @return array
   */
  public function all($keys = null) {}
  /**
   * @param string|null $key
   * @param mixed $default
   * @return mixed
   */
  protected function data($key = null, $default = null) {}
  /** @return array */
  public function arguments() {}
  /** @return array */
  public function options() {}
  /** @return array */
  public function toArray() {}
  /**
   * @param string $name
   * @return mixed
   */
  public function __get($name) {}
  /**
   * @param string $name
   * @return bool
   */
  public function __isset($name) {}
}

interface CommandMutex 
{
  /**
   * @param \Illuminate\Console\Command $command
   * @return bool
   */
  public function create($command);
  /**
   * @param \Illuminate\Console\Command $command
   * @return bool
   */
  public function exists($command);
  /**
   * @param \Illuminate\Console\Command $command
   * @return bool
   */
  public function forget($command);
}

class ContainerCommandLoader implements \Symfony\Component\Console\CommandLoader\CommandLoaderInterface 
{
  /** @var \Psr\Container\ContainerInterface */
  protected $container;
  /** @var array<string, \Illuminate\Console\Command|string> */
  protected $commandMap;
  /** @param array<string, \Illuminate\Console\Command|string> $commandMap */
  public function __construct(\Psr\Container\ContainerInterface $container, array $commandMap) {}
  public function get(string $name): \Symfony\Component\Console\Command\Command {}
  public function has(string $name): bool {}
  /** @return string[] */
  public function getNames(): array {}
}

class ManuallyFailedException extends \RuntimeException 
{
}

class OutputStyle extends \Symfony\Component\Console\Style\SymfonyStyle implements \Illuminate\Console\Contracts\NewLineAware
{
  public function askQuestion(\Symfony\Component\Console\Question\Question $question): mixed {}
  public function write(string|iterable $messages, bool $newline = false, int $options = 0): void {}
  public function writeln(string|iterable $messages, int $type = self::OUTPUT_NORMAL): void {}
  public function newLine(int $count = 1): void {}
  /** @return int */
  public function newLinesWritten() {}
  /** @deprecated */
  public function newLineWritten() {}
}

trait Prohibitable 
{
  /** @var bool */
  protected static $prohibitedFromRunning;
  /**
   * @param bool $prohibit
   * @return void
   */
  public static function prohibit($prohibit = true) {}
  /** @return bool */
  protected function isProhibited(bool $quiet = false) {}
}

class PromptValidationException extends \RuntimeException 
{
}

class Signals 
{
  /** @var \Symfony\Component\Console\SignalRegistry\SignalRegistry */
  protected $registry;
  /** @var array<int, array<int, callable(int): void>>|null */
  protected $previousHandlers;
  /** @var (callable(): bool)|null */
  protected static $availabilityResolver;
  /** @param \Symfony\Component\Console\SignalRegistry\SignalRegistry $registry */
  public function __construct($registry) {}
  /**
   * @param int $signal
   * @param callable(int $signal): void $callback
   * @return void
   */
  public function register($signal, $callback) {}
  /** @return array<int, callable(int $signal): void>|null */
  protected function initializeSignal($signal) {}
  /** @return void */
  public function unregister() {}
  /**
   * @param callable $callback
   * @return void
   */
  public static function whenAvailable($callback) {}
  /** @return array<int, array<int, callable>> */
  protected function getHandlers() {}
  /**
   * @param array<int, array<int, callable(int $signal):void>> $handlers
   * @return void
   */
  protected function setHandlers($handlers) {}
  /**
   * @param (callable(): bool) $resolver
   * @return void
   */
  public static function resolveAvailabilityUsing($resolver) {}
}
}

namespace Illuminate\Console\Attributes {
class Aliases 
{
  /** @param string[] $aliases */
  public function __construct(public array $aliases) {}
}

class Description 
{
  public function __construct(public string $description) {}
}

class Help 
{
  public function __construct(public string $help) {}
}

class Hidden 
{
  public function __construct() {}
}

class Signature 
{
  /** @param string[]|null $aliases */
  public function __construct(public string $signature, public ?array $aliases = null) {}
}

class Usage 
{
  public function __construct(public string $usage) {}
}
}

namespace Illuminate\Console\Concerns {
trait ConfiguresPrompts 
{
  /** @return void */
  protected function configurePrompts(\Symfony\Component\Console\Input\InputInterface $input) {}
  /**
   * @template PResult
   * @param \Closure(): PResult $prompt
   * @param bool|string $required
   * @param (\Closure(PResult): mixed)|null $validate
   * @return PResult
   */
  protected function promptUntilValid($prompt, $required, $validate) {}
  /**
   * @param mixed $value
   * @param mixed $rules
   * @return ?string
   */
  protected function validatePrompt($value, $rules) {}
  /**
   * @param mixed $field
   * @param mixed $value
   * @param mixed $rules
   * @return \Illuminate\Validation\Validator
   */
  protected function getPromptValidatorInstance($field, $value, $rules, array $messages = [], array $attributes = []) {}
  /** @return array<string, string> */
  protected function validationMessages() {}
  /** @return array<string, string> */
  protected function validationAttributes() {}
  /** @return void */
  protected function restorePrompts() {}
}

trait InteractsWithIO
{
  /**
   * @param string|null $key
   * @param mixed $default
   * @return ($key is null ? \Illuminate\Console\CommandInput : mixed)
   */
  public function input($key = null, $default = null) {}
  /**
   * @param string $string
   * @return void
   */
  public function alert($string, $verbosity = null) {}
  /** @return \Illuminate\Console\View\Components\Factory */
  public function outputComponents() {}
}

trait InteractsWithSignals 
{
  /** @var \Illuminate\Console\Signals|null */
  protected $signals;
  /**
   * @template TSignals of iterable<array-key, int>|int
   * @param (\Closure():(TSignals))|TSignals $signals
   * @param callable(int $signal): void $callback
   * @return void
   */
  public function trap($signals, $callback) {}
  /** @return void */
  public function untrap() {}
}

trait PromptsForMissingInput 
{
  protected function interact(\Symfony\Component\Console\Input\InputInterface $input, \Symfony\Component\Console\Output\OutputInterface $output): void {}
  /** @return void */
  protected function promptForMissingArguments(\Symfony\Component\Console\Input\InputInterface $input, \Symfony\Component\Console\Output\OutputInterface $output) {}
  /** @return array<string, string|array{string, string}|\Closure(): (array<int|string>|string|int|bool)> */
  protected function promptForMissingArgumentsUsing() {}
  /** @return void */
  protected function afterPromptingForMissingArguments(\Symfony\Component\Console\Input\InputInterface $input, \Symfony\Component\Console\Output\OutputInterface $output) {}
  /** @return bool */
  protected function didReceiveOptions(\Symfony\Component\Console\Input\InputInterface $input) {}
}
}

namespace Illuminate\Console\Contracts {
interface NewLineAware 
{
  /** @return int */
  public function newLinesWritten();
  /**
   * @return bool
   * @deprecated
   */
  public function newLineWritten();
}
}

namespace Illuminate\Console\Scheduling {
class CallbackEvent
{
  /** @return bool */
  public function shouldSkipDueToOverlapping() {}
  /** @return void */
  public function runInBackground() {}
  /**
   * @param int $expiresAt
   * @return $this
   */
  public function withoutOverlapping($expiresAt = 1440, $releaseOnTerminationSignals = true) {}
}

class CronExpressionTimezoneConverter 
{
  /**
   * @param \DateTimeZone $timezone
   * @return array<string>
   */
  public static function forEvent(Event $event, \DateTimeZone $timezone) {}
  /**
   * @param \DateTimeZone $defaultTimezone
   * @return \DateTimeZone
   */
  protected static function resolveEventTimezone(Event $event, \DateTimeZone $defaultTimezone) {}
  /** @return array{int, int, int}|null */
  protected static function offsetComponents(Event $event, \DateTimeZone $eventTimezone, \DateTimeZone $displayTimezone) {}
  /**
   * @param array<int, string> $segments
   * @return array<int, string>|null
   */
  protected static function convert(array $segments, int $hourOffset, int $minuteOffset) {}
  /**
   * @param array<int, string> $segments
   * @param array<int, string> $parts
   * @return array<int, string>|null
   */
  protected static function expressionsForHourCarry(array $segments, array $parts, int $hourCarry) {}
  /** @return array<int, array{string, string}>|null */
  protected static function shiftDaysOfMonth(string $domField, string $monthField, int $carry) {}
  /** @return int */
  protected static function daysInMonth(int $month) {}
  /** @return array<int, string>|null */
  protected static function shiftedGroups(string $field, int $offset, int $min, int $max, bool $mergeCarries) {}
  /** @return array<int, int>|null */
  protected static function expand(string $field, int $min, int $max) {}
  /**
   * @param array<int, int> $values
   * @return array<int, array<int, int>>
   */
  protected static function shiftAndGroupValues(array $values, int $offset, int $mod, int $min = 0) {}
  /**
   * @param array<int, int> $values
   * @return array<int, int>
   */
  protected static function shiftWrapped(array $values, int $offset, int $mod, int $min = 0) {}
  /**
   * @param array<int, array<int, int>> $groups
   * @return array<int, int>
   */
  protected static function mergeGroups(array $groups) {}
  /**
   * @param array<int, int> $values
   * @return string
   */
  protected static function collapse(array $values, int $min, int $max) {}
  /**
   * @param array<int, int> $values
   * @return string
   */
  protected static function collapseRuns(array $values) {}
}

class Event
{
  use \Illuminate\Support\Traits\Macroable, ManagesAttributes, ManagesFrequencies, \Illuminate\Support\Traits\ReflectsClosures, \Illuminate\Support\Traits\Tappable;
  /** @var \Closure|null */
  public $mutexNameResolver;
  /** @var bool */
  public $skippedBecauseOverlapping;
  /** @return bool */
  public function shouldSkipDueToOverlapping() {}
  /** @return bool */
  public function isRepeatable() {}
  /** @return bool */
  public function shouldRepeatNow() {}
  /**
   * @param int $exitCode
   * @return void
   */
  public function finish(\Illuminate\Contracts\Container\Container $container, $exitCode) {}
  /** @return bool */
  public function runsWhenPaused() {}
  /**
   * @param bool $value
   * @param string $url
   * @return $this
   */
  public function pingOnSuccessIf($value, $url) {}
  /**
   * @param bool $value
   * @param string $url
   * @return $this
   */
  public function pingOnFailureIf($value, $url) {}
  /**
   * @param \Closure|string $mutexName
   * @return $this
   */
  public function createMutexNameUsing(\Closure|string $mutexName) {}
  /**
   * @param string $command
   * @return string
   */
  public static function normalizeCommand($command) {}
}

trait ManagesAttributes 
{
  /** @var string */
  public $expression;
  /** @var int|null */
  public $repeatSeconds;
  /** @var \DateTimeZone|string */
  public $timezone;
  /** @var string|null */
  public $user;
  /** @var array */
  public $environments;
  /** @var bool */
  public $evenInMaintenanceMode;
  /** @var bool */
  public $evenWhenPaused;
  /** @var bool */
  public $withoutOverlapping;
  /** @var bool */
  public $releaseOnTerminationSignals;
  /** @var bool */
  public $onOneServer;
  /** @var int */
  public $expiresAt;
  /** @var bool */
  public $runInBackground;
  /** @var array */
  protected $filters;
  /** @var array */
  protected $rejects;
  /** @var string|null */
  public $description;
  /** @var array<array-key, mixed> */
  public $attributes;
  /**
   * @param string $user
   * @return $this
   */
  public function user($user) {}
  /**
   * @param mixed $environments
   * @return $this
   */
  public function environments($environments) {}
  /** @return $this */
  public function evenInMaintenanceMode() {}
  /** @return $this */
  public function evenWhenPaused() {}
  /**
   * @param int $expiresAt
   * @param bool $releaseOnTerminationSignals
   * @return $this
   */
  public function withoutOverlapping($expiresAt = 1440, $releaseOnTerminationSignals = true) {}
  /** @return $this */
  public function onOneServer() {}
  /** @return $this */
  public function runInBackground() {}
  /**
   * @param \Closure|bool $callback
   * @return $this
   */
  public function when($callback) {}
  /**
   * @param \Closure|bool $callback
   * @return $this
   */
  public function skip($callback) {}
  /**
   * @param string $description
   * @return $this
   */
  public function name($description) {}
  /**
   * @param string $description
   * @return $this
   */
  public function description($description) {}
  /**
   * @param array<array-key, mixed> $attributes
   * @return $this
   */
  public function withAttributes($attributes) {}
}

trait ManagesFrequencies
{
  /** @return $this */
  public function everySecond() {}
  /** @return $this */
  public function everyTwoSeconds() {}
  /** @return $this */
  public function everyFiveSeconds() {}
  /** @return $this */
  public function everyTenSeconds() {}
  /** @return $this */
  public function everyFifteenSeconds() {}
  /** @return $this */
  public function everyTwentySeconds() {}
  /** @return $this */
  public function everyThirtySeconds() {}
  /**
   * @param array|string|int $offset
   * @return $this
   */
  public function everyOddHour($offset = 0) {}
  /**
   * @param array|string|int $offset
   * @return $this
   */
  public function everyTwoHours($offset = 0) {}
  /**
   * @param array|string|int $offset
   * @return $this
   */
  public function everyThreeHours($offset = 0) {}
  /**
   * @param array|string|int $offset
   * @return $this
   */
  public function everyFourHours($offset = 0) {}
  /**
   * @param array|string|int $offset
   * @return $this
   */
  public function everySixHours($offset = 0) {}
  /**
   * @param array<int<1, 31>>|int<1, 31> ...$days
   * @return $this
   */
  public function daysOfMonth(...$days) {}
  /**
   * @param int $dayOfQuarter
   * @param string $time
   * @return $this
   */
  public function quarterlyOn($dayOfQuarter = 1, $time = '0:0') {}
}

/** @mixin \Illuminate\Console\Scheduling\Schedule */
class PendingEventAttributes 
{
  use ManagesAttributes, ManagesFrequencies;
  const DEFERRED_EVENT_METHODS = [ 'before', 'after', 'then', 'thenWithOutput', 'onSuccess', 'onSuccessWithOutput', 'onFailure', 'onFailureWithOutput', 'pingBefore', 'pingBeforeIf', 'thenPing', 'thenPingIf', 'pingOnSuccess', 'pingOnSuccessIf', 'pingOnFailure', 'pingOnFailureIf', 'sendOutputTo', 'appendOutputTo', 'emailOutputTo', 'emailWrittenOutputTo', 'emailOutputOnFailure', ];
  /** @var array<int, array{string, array}> */
  protected array $macros;
  public function __construct(protected Schedule $schedule) {}
  /**
   * @param int $expiresAt
   * @param bool $releaseOnTerminationSignals
   * @return $this
   */
  public function withoutOverlapping($expiresAt = 1440, $releaseOnTerminationSignals = true) {}
  public function mergeAttributes(Event $event): void {}
  public function __call(string $method, array $parameters): mixed {}
}

class Schedule
{
  use \Illuminate\Support\Traits\Macroable { __call as macroCall; }
  /** @var bool */
  public static $pausable;
  /** @var bool */
  public static $interruptible;
  /**
   * @param \Closure $events
   * @return void
   */
  public function group(\Closure $events) {}
  /**
   * @param list<string> $environments
   * @return \Illuminate\Console\Scheduling\Event[]
   */
  public function eventsForEnvironments(array $environments): array {}
  /** @return void */
  public static function withoutInterruptionPolling() {}
}
}
