<?php
// since Laravel 9
// What versions after 8 add: support.

namespace Illuminate\Support {
/**
 * @template TValue
 * @template TDefault
 * @param TValue $value
 * @param TDefault|callable(TValue): TDefault $default
 * @return ($value is empty ? TDefault : mixed)
 */
function enum_value($value, $default = null) {}
class Reflector
{
  /**
   * @template TAttribute of object
   * @param object|class-string $objectOrClass
   * @param class-string<TAttribute> $attribute
   * @param bool $ascend
   * @return TAttribute|null
   */
  public static function getClassAttribute($objectOrClass, $attribute, $ascend = false) {}
  /**
   * @template TTarget of object
   * @template TAttribute of object
   * @param TTarget|class-string<TTarget> $objectOrClass
   * @param class-string<TAttribute> $attribute
   * @param bool $includeParents
   * @return ($includeParents is true ? Collection<class-string<contravariant TTarget>, Collection<int, TAttribute>> : Collection<int, TAttribute>)
   */
  public static function getClassAttributes($objectOrClass, $attribute, $includeParents = false) {}
  /**
   * @param \ReflectionParameter $parameter
   * @return bool
   */
  public static function isParameterBackedEnumWithStringBackingType($parameter) {}
}

class Benchmark 
{
  use \Illuminate\Support\Traits\Macroable;
  /**
   * @param \Closure|array<callable> $benchmarkables
   * @return array<float|int|null>|float
   */
  public static function measure(\Closure|array $benchmarkables, int $iterations = 1): array|float {}
  /**
   * @template TReturn of mixed
   * @param (callable(): TReturn) $callback
   * @return array{0: TReturn, 1: float}
   */
  public static function value(callable $callback): array {}
  /** @param \Closure|array<callable> $benchmarkables */
  public static function dd(\Closure|array $benchmarkables, int $iterations = 1): never {}
}

class Carbon
{
  use \Illuminate\Support\Traits\Conditionable, \Illuminate\Support\Traits\Dumpable;
  public static function createFromId(\Ramsey\Uuid\Uuid|\Symfony\Component\Uid\Ulid|string $id): static {}
  public function plus(int $years = 0, int $months = 0, int $weeks = 0, int $days = 0, int $hours = 0, int $minutes = 0, int $seconds = 0, int $microseconds = 0, ?bool $overflow = null): static {}
  public function minus(int $years = 0, int $months = 0, int $weeks = 0, int $days = 0, int $hours = 0, int $minutes = 0, int $seconds = 0, int $microseconds = 0, ?bool $overflow = null): static {}
}

class Composer
{
  /**
   * @param string $package
   * @return bool
   */
  public function hasPackage($package) {}
  /**
   * @param array<int, string> $packages
   * @param \Closure|\Symfony\Component\Console\Output\OutputInterface|null $output
   * @param string|null $composerBinary
   * @return bool
   */
  public function requirePackages(array $packages, bool $dev = false, \Closure|\Symfony\Component\Console\Output\OutputInterface|null $output = null, $composerBinary = null) {}
  /**
   * @param array<int, string> $packages
   * @param \Closure|\Symfony\Component\Console\Output\OutputInterface|null $output
   * @param string|null $composerBinary
   * @return bool
   */
  public function removePackages(array $packages, bool $dev = false, \Closure|\Symfony\Component\Console\Output\OutputInterface|null $output = null, $composerBinary = null) {}
  /**
   * @param callable(array<string, mixed>):array<string, mixed> $callback
   * @return void
   */
  public function modify(callable $callback) {}
  /**
   * @param string|array<string> $extra
   * @param string|null $composerBinary
   * @return int
   */
  public function dumpAutoloads($extra = '', $composerBinary = null) {}
  /**
   * @param string|null $composerBinary
   * @return int
   */
  public function dumpOptimized($composerBinary = null) {}
  /**
   * @param string|null $composerBinary
   * @return array<string>
   */
  public function findComposer($composerBinary = null) {}
  /** @return string|null */
  public function getVersion() {}
}

class DefaultProviders 
{
  /** @var array<class-string> */
  protected $providers;
  /** @param array<class-string>|null $providers */
  public function __construct(?array $providers = null) {}
  /**
   * @param array<class-string> $providers
   * @return static
   */
  public function merge(array $providers) {}
  /**
   * @param array<class-string, class-string> $replacements
   * @return static
   */
  public function replace(array $replacements) {}
  /**
   * @param array<class-string> $providers
   * @return static
   */
  public function except(array $providers) {}
  /** @return array<class-string> */
  public function toArray() {}
}

class EncodedHtmlString extends HtmlString 
{
  /** @var \Illuminate\Contracts\Support\DeferringDisplayableValue|\Illuminate\Contracts\Support\Htmlable|\BackedEnum|string|int|float|null */
  protected $html;
  /** @var callable|null */
  protected static $encodeUsingFactory;
  /** @param \Illuminate\Contracts\Support\DeferringDisplayableValue|\Illuminate\Contracts\Support\Htmlable|\BackedEnum|string|int|float|null $html */
  public function __construct($html = '', protected bool $doubleEncode = true) {}
  /**
   * @param string|null $value
   * @return string
   */
  public static function convert($value, bool $withQuote = true, bool $doubleEncode = true) {}
  /** @return string */
  public function toHtml() {}
  /** @return void */
  public static function encodeUsing(?callable $factory = null) {}
  /** @return void */
  public static function flushState() {}
}

class Env
{
  public static function extend(\Closure $callback, ?string $name = null): void {}
  /**
   * @param string $key
   * @return mixed
   */
  public static function getOrFail($key) {}
  /** @param array<string, mixed> $variables */
  public static function writeVariables(array $variables, string $pathToFile, bool $overwrite = false): void {}
  public static function writeVariable(string $key, mixed $value, string $pathToFile, bool $overwrite = false): void {}
}

/**
 * @template TKey of array-key
 * @template TValue
 */
class Fluent implements \Illuminate\Contracts\Support\Arrayable, \ArrayAccess, \IteratorAggregate, \Illuminate\Contracts\Support\Jsonable, \JsonSerializable
{
  use \Illuminate\Support\Traits\Conditionable, \Illuminate\Support\Traits\InteractsWithData, \Illuminate\Support\Traits\Macroable { __call as macroCall; }
  /**
   * @param iterable<TKey, TValue> $attributes
   * @return static
   */
  public static function make($attributes = []) {}
  /**
   * @param TKey $key
   * @param TValue $value
   * @return $this
   */
  public function set($key, $value) {}
  /**
   * @param iterable<TKey, TValue> $attributes
   * @return $this
   */
  public function fill($attributes) {}
  /**
   * @param string $key
   * @param mixed $default
   * @return mixed
   */
  public function value($key, $default = null) {}
  /**
   * @param string $key
   * @param mixed $default
   * @return static
   */
  public function scope($key, $default = null) {}
  /**
   * @param mixed $keys
   * @return array<TKey, TValue>
   */
  public function all($keys = null) {}
  /** @return string */
  public function toPrettyJson(int $options = 0) {}
  public function isEmpty(): bool {}
  public function isNotEmpty(): bool {}
  /** @return \ArrayIterator<TKey, TValue> */
  public function getIterator(): \Traversable {}
}

class Js implements \Illuminate\Contracts\Support\Htmlable, \Stringable
{
  /**
   * @param mixed $data
   * @param int $flags
   * @param int $depth
   * @return string
   */
  public static function encode($data, $flags = 0, $depth = 512) {}
}

class Lottery 
{
  /** @var int|float */
  protected $chances;
  /** @var int|null */
  protected $outOf;
  /** @var null|callable */
  protected $winner;
  /** @var null|callable */
  protected $loser;
  /** @var callable|null */
  protected static $resultFactory;
  /**
   * @param int|float $chances
   * @param int<1, max>|null $outOf
   */
  public function __construct($chances, $outOf = null) {}
  /**
   * @param int|float $chances
   * @param int|null $outOf
   * @return static
   */
  public static function odds($chances, $outOf = null) {}
  /**
   * @param callable $callback
   * @return $this
   */
  public function winner($callback) {}
  /**
   * @param callable $callback
   * @return $this
   */
  public function loser($callback) {}
  /**
   * @param mixed ...$args
   * @return mixed
   */
  public function __invoke(...$args) {}
  /**
   * @param null|int $times
   * @return ($times is null ? mixed : list<mixed>)
   */
  public function choose($times = null) {}
  /**
   * @param mixed ...$args
   * @return callable
   */
  protected function runCallback(...$args) {}
  /** @return bool */
  protected function wins() {}
  /** @return callable */
  protected static function resultFactory() {}
  /**
   * @param callable|null $callback
   * @return void
   */
  public static function alwaysWin($callback = null) {}
  /**
   * @param callable|null $callback
   * @return void
   */
  public static function alwaysLose($callback = null) {}
  /**
   * @param array $sequence
   * @param callable|null $whenMissing
   * @return void
   */
  public static function fix($sequence, $whenMissing = null) {}
  /**
   * @param array $sequence
   * @param callable|null $whenMissing
   * @return void
   */
  public static function forceResultWithSequence($sequence, $whenMissing = null) {}
  /** @return void */
  public static function determineResultsNormally() {}
  /** @return void */
  public static function determineResultNormally() {}
  /**
   * @param callable $factory
   * @return void
   */
  public static function setResultFactory($factory) {}
}

abstract class Manager
{
  use RebindsCallbacksToSelf;
}

class MessageBag implements \Illuminate\Contracts\Support\Jsonable, \JsonSerializable, \Illuminate\Contracts\Support\MessageBag, \Illuminate\Contracts\Support\MessageProvider, \Stringable
{
  /**
   * @param array<string>|string|null $key
   * @return bool
   */
  public function missing($key) {}
  /**
   * @param string $key
   * @return $this
   */
  public function forget($key) {}
  /** @return string */
  public function toPrettyJson(int $options = 0) {}
}

abstract class MultipleInstanceManager
{
  use RebindsCallbacksToSelf;
  /**
   * @param \Illuminate\Contracts\Foundation\Application $app
   * @return $this
   */
  public function setApplication($app) {}
}

class Number 
{
  use \Illuminate\Support\Traits\Macroable;
  /** @var string */
  protected static $locale;
  /** @var string */
  protected static $currency;
  /** @return string|false */
  public static function format(int|float $number, ?int $precision = null, ?int $maxPrecision = null, ?string $locale = null) {}
  public static function parse(string $string, ?int $type = \NumberFormatter::TYPE_DOUBLE, ?string $locale = null): int|float|false {}
  public static function parseInt(string $string, ?string $locale = null): int|false {}
  public static function parseFloat(string $string, ?string $locale = null): float|false {}
  /** @return string|false */
  public static function spell(int|float $number, ?string $locale = null, ?int $after = null, ?int $until = null) {}
  /** @return string|false */
  public static function ordinal(int|float $number, ?string $locale = null) {}
  /** @return string|false */
  public static function spellOrdinal(int|float $number, ?string $locale = null) {}
  /** @return string|false */
  public static function percentage(int|float $number, int $precision = 0, ?int $maxPrecision = null, ?string $locale = null) {}
  /** @return string|false */
  public static function currency(int|float $number, string $in = '', ?string $locale = null, ?int $precision = null) {}
  /** @return string */
  public static function fileSize(int|float $bytes, int $precision = 0, ?int $maxPrecision = null) {}
  /** @return string|false */
  public static function abbreviate(int|float $number, int $precision = 0, ?int $maxPrecision = null) {}
  /** @return string|false */
  public static function forHumans(int|float $number, int $precision = 0, ?int $maxPrecision = null, bool $abbreviate = false) {}
  /**
   * @param array<int, string> $units
   * @return ($number is INF ? '∞' : ($number is NAN ? 'NaN' : ($number is 0 ? ($precision is non-positive-int ? '0' : non-empty-string|false) : non-empty-string|false)))
   */
  protected static function summarize(int|float $number, int $precision = 0, ?int $maxPrecision = null, array $units = []) {}
  /** @return int|float */
  public static function clamp(int|float $number, int|float $min, int|float $max) {}
  /** @return list<array{int|float, int|float}> */
  public static function pairs(int|float $to, int|float $by, int|float $start = 0, int|float $offset = 1) {}
  /** @return int|float */
  public static function trim(int|float $number) {}
  /**
   * @template TReturn
   * @param callable(): TReturn $callback
   * @return TReturn
   */
  public static function withLocale(string $locale, callable $callback) {}
  /**
   * @template TReturn
   * @param callable(): TReturn $callback
   * @return TReturn
   */
  public static function withCurrency(string $currency, callable $callback) {}
  /** @return void */
  public static function useLocale(string $locale) {}
  /** @return void */
  public static function useCurrency(string $currency) {}
  /** @return string */
  public static function defaultLocale() {}
  /** @return string */
  public static function defaultCurrency() {}
  /** @return void */
  protected static function ensureIntlExtensionIsInstalled() {}
}

class Once 
{
  /** @var static|null */
  protected static ?self $instance;
  protected static bool $enabled;
  /** @param \WeakMap<object, array<string, mixed>> $values */
  protected function __construct(protected \WeakMap $values) {}
  /** @return static */
  public static function instance() {}
  /** @return mixed */
  public function value(Onceable $onceable) {}
  /** @return void */
  public static function enable() {}
  /** @return void */
  public static function disable() {}
  /** @return void */
  public static function flush() {}
}

class Onceable 
{
  /** @param callable $callable */
  public function __construct(public string $hash, public ?object $object, public $callable) {}
  /**
   * @param array<int, array<string, mixed>> $trace
   * @return static|null
   */
  public static function tryFromTrace(array $trace, callable $callable) {}
  /**
   * @param array<int, array<string, mixed>> $trace
   * @return object|null
   */
  protected static function objectFromTrace(array $trace) {}
  /**
   * @param array<int, array<string, mixed>> $trace
   * @return string|null
   */
  protected static function hashFromTrace(array $trace, callable $callable) {}
}

class Pluralizer
{
  /** @return void */
  public static function useLanguage(string $language) {}
}

trait RebindsCallbacksToSelf 
{
  protected function bindCallbackToSelf(\Closure $callback): ?\Closure {}
}

abstract class ServiceProvider
{
  /** @var array<string, string> */
  public static array $optimizeCommands;
  /** @var array<string, string> */
  public static array $optimizeClearCommands;
  /** @var array<string, string> */
  public static array $reloadCommands;
  /** @return array */
  public static function publishableMigrationPaths() {}
  /** @return \Illuminate\Support\DefaultProviders */
  public static function defaultProviders() {}
  /** @return bool */
  public static function addProviderToBootstrapFile(string $provider, ?string $path = null) {}
  /** @return bool */
  public static function removeProviderFromBootstrapFile(string|array $providersToRemove, ?string $path = null, bool $strict = false) {}
}

class Sleep 
{
  use \Illuminate\Support\Traits\Macroable;
  /** @var array */
  public static $fakeSleepCallbacks;
  /** @var bool */
  protected static $syncWithCarbon;
  /** @var \Carbon\CarbonInterval */
  public $duration;
  /** @var \Closure */
  public $while;
  /** @var int|float|null */
  protected $pending;
  /** @var bool */
  protected static $fake;
  /** @var array<int, \Carbon\CarbonInterval> */
  protected static $sequence;
  /** @var bool */
  protected $shouldSleep;
  /** @var bool */
  protected $alreadySlept;
  /** @param int|float|\DateInterval $duration */
  public function __construct($duration) {}
  /**
   * @param \DateInterval|int|float $duration
   * @return static
   */
  public static function for($duration) {}
  /**
   * @param \DateTimeInterface|int|float|numeric-string $timestamp
   * @return static
   */
  public static function until($timestamp) {}
  /**
   * @param int $duration
   * @return static
   */
  public static function usleep($duration) {}
  /**
   * @param int|float $duration
   * @return static
   */
  public static function sleep($duration) {}
  /**
   * @param \DateInterval|int|float $duration
   * @return $this
   */
  protected function duration($duration) {}
  /** @return $this */
  public function minutes() {}
  /** @return $this */
  public function minute() {}
  /** @return $this */
  public function seconds() {}
  /** @return $this */
  public function second() {}
  /** @return $this */
  public function milliseconds() {}
  /** @return $this */
  public function millisecond() {}
  /** @return $this */
  public function microseconds() {}
  /** @return $this */
  public function microsecond() {}
  /**
   * @param int|float $duration
   * @return $this
   */
  public function and($duration) {}
  /**
   * @param \Closure $callback
   * @return $this
   */
  public function while(\Closure $callback) {}
  /** @return mixed */
  public function then(callable $then) {}
  /** @return void */
  public function __destruct() {}
  /** @return void */
  protected function goodnight() {}
  /** @return int|float */
  protected function pullPending() {}
  /**
   * @param bool $value
   * @param bool $syncWithCarbon
   * @return void
   */
  public static function fake($value = true, $syncWithCarbon = false) {}
  /**
   * @param \Closure $expected
   * @param int $times
   * @return void
   */
  public static function assertSlept($expected, $times = 1) {}
  /**
   * @param int $expected
   * @return void
   */
  public static function assertSleptTimes($expected) {}
  /**
   * @param array $sequence
   * @return void
   */
  public static function assertSequence($sequence) {}
  /** @return void */
  public static function assertNeverSlept() {}
  /** @return void */
  public static function assertInsomniac() {}
  /** @return $this */
  protected function shouldNotSleep() {}
  /**
   * @param (\Closure($this): bool)|bool $condition
   * @return $this
   */
  public function when($condition) {}
  /**
   * @param (\Closure($this): bool)|bool $condition
   * @return $this
   */
  public function unless($condition) {}
  /**
   * @param callable $callback
   * @return void
   */
  public static function whenFakingSleep($callback) {}
  /** @return void */
  public static function syncWithCarbon($value = true) {}
}

class Str
{
  const INVISIBLE_CHARACTERS = '\x{0009}\x{0020}\x{00A0}\x{00AD}\x{034F}\x{061C}\x{115F}\x{1160}\x{17B4}\x{17B5}\x{180E}\x{2000}\x{2001}\x{2002}\x{2003}\x{2004}\x{2005}\x{2006}\x{2007}\x{2008}\x{2009}\x{200A}\x{200B}\x{200C}\x{200D}\x{200E}\x{200F}\x{202F}\x{205F}\x{2060}\x{2061}\x{2062}\x{2063}\x{2064}\x{2065}\x{206A}\x{206B}\x{206C}\x{206D}\x{206E}\x{206F}\x{3000}\x{2800}\x{3164}\x{FEFF}\x{FFA0}\x{1D159}\x{1D173}\x{1D174}\x{1D175}\x{1D176}\x{1D177}\x{1D178}\x{1D179}\x{1D17A}\x{E0020}';
  /**
   * @param string $key
   * @param array $replace
   * @param string|null $locale
   * @return \Illuminate\Support\Stringable
   */
  public static function trans($key, $replace = [], $locale = null) {}
  /**
   * @param string $subject
   * @param string $from
   * @param string $to
   * @return string
   */
  public static function betweenFirst($subject, $from, $to) {}
  /**
   * @param string $subject
   * @param int $index
   * @return string|false
   */
  public static function charAt($subject, $index) {}
  /**
   * @param string $subject
   * @param string|string[] $needle
   * @return string
   */
  public static function chopStart($subject, $needle) {}
  /**
   * @param string $subject
   * @param string|string[] $needle
   * @return string
   */
  public static function chopEnd($subject, $needle) {}
  /**
   * @param string $haystack
   * @param string|iterable<string> $needles
   * @param bool $ignoreCase
   * @return ($needles is array{} ? false : ($haystack is non-empty-string ? bool : false))
   */
  public static function contains($haystack, $needles, $ignoreCase = false) {}
  /**
   * @param string $haystack
   * @param iterable<string> $needles
   * @param bool $ignoreCase
   * @return ($needles is array{} ? false : ($haystack is non-empty-string ? bool : false))
   */
  public static function containsAll($haystack, $needles, $ignoreCase = false) {}
  /**
   * @param string $haystack
   * @param string|iterable<string> $needles
   * @param bool $ignoreCase
   * @return ($needles is array{} ? true : ($haystack is non-empty-string ? bool : true))
   */
  public static function doesntContain($haystack, $needles, $ignoreCase = false) {}
  /**
   * @param MB_CASE_UPPER|MB_CASE_LOWER|MB_CASE_TITLE|MB_CASE_FOLD|MB_CASE_UPPER_SIMPLE|MB_CASE_LOWER_SIMPLE|MB_CASE_TITLE_SIMPLE|MB_CASE_FOLD_SIMPLE $mode
   * @return ($string is '' ? '' : string)
   */
  public static function convertCase(string $string, int $mode = MB_CASE_FOLD, ?string $encoding = 'UTF-8') {}
  /**
   * @param string $value
   * @param int|array|\Countable $count
   * @return string
   */
  public static function counted($value, $count) {}
  /**
   * @param array<string>|string $characters
   * @return ($string is '' ? '' : string)
   */
  public static function deduplicate(string $string, array|string $characters = ' ') {}
  /**
   * @param string $haystack
   * @param string|iterable<string> $needles
   * @return ($needles is array{} ? true : ($haystack is non-empty-string ? bool : true))
   */
  public static function doesntEndWith($haystack, $needles) {}
  /**
   * @param string $text
   * @param string $phrase
   * @param array{radius?: int|float, omission?: string} $options
   * @return string|null
   */
  public static function excerpt($text, $phrase = '', $options = []) {}
  /**
   * @param string $value
   * @param string $before
   * @param string|null $after
   * @return ($value is '' ? ($before is '' ? ($after is '' ? '' : ($after is null ? '' : non-empty-string)) : non-empty-string) : non-empty-string)
   */
  public static function wrap($value, $before, $after = null) {}
  /**
   * @param string $value
   * @param string $before
   * @param string|null $after
   * @return string
   */
  public static function unwrap($value, $before, $after = null) {}
  /**
   * @param string|iterable<string> $pattern
   * @param string $value
   * @param bool $ignoreCase
   * @return bool
   */
  public static function is($pattern, $value, $ignoreCase = false) {}
  /**
   * @param mixed $value
   * @return bool
   */
  public static function isJson($value) {}
  /**
   * @param mixed $value
   * @param string[] $protocols
   * @return bool
   */
  public static function isUrl($value, array $protocols = []) {}
  /**
   * @param mixed $value
   * @return bool
   */
  public static function isUuid($value, $version = null) {}
  /**
   * @param mixed $value
   * @return bool
   */
  public static function isUlid($value) {}
  /**
   * @param string $value
   * @param int $limit
   * @param string $end
   * @param bool $preserveWords
   * @return string
   */
  public static function limit($value, $limit = 100, $end = '...', $preserveWords = false) {}
  /**
   * @param string $string
   * @param \League\CommonMark\Extension\ExtensionInterface[] $extensions
   * @return ($string is '' ? '' : string)
   */
  public static function markdown($string, array $options = [], array $extensions = []) {}
  /**
   * @param string $string
   * @param \League\CommonMark\Extension\ExtensionInterface[] $extensions
   * @return ($string is '' ? '' : string)
   */
  public static function inlineMarkdown($string, array $options = [], array $extensions = []) {}
  /**
   * @param string|iterable<string> $pattern
   * @param string $value
   * @return ($pattern is array{} ? false : bool)
   */
  public static function isMatch($pattern, $value) {}
  /**
   * @param string|string[] $value
   * @return ($value is string ? string : string[])
   */
  public static function numbers($value) {}
  /**
   * @param string $value
   * @param int|array|\Countable $count
   * @param bool $prependCount
   * @return string
   */
  public static function plural($value, $count = 2, $prependCount = false) {}
  /**
   * @param string $value
   * @param int|array|\Countable $count
   * @return string
   */
  public static function pluralPascal($value, $count = 2) {}
  /**
   * @param int $length
   * @param bool $letters
   * @param bool $numbers
   * @param bool $symbols
   * @param bool $spaces
   * @return ($letters is false ? ($numbers is true ? ($symbols is false ? ($spaces is false ? numeric-string : string) : string) : string) : string)
   */
  public static function password($length = 32, $letters = true, $numbers = true, $symbols = true, $spaces = false) {}
  /**
   * @param string $haystack
   * @param string $needle
   * @param int $offset
   * @param string|null $encoding
   * @return ($haystack is '' ? false : ($needle is '' ? false : int|false))
   */
  public static function position($haystack, $needle, $offset = 0, $encoding = null) {}
  /**
   * @param (callable(int): string)|null $factory
   * @return void
   */
  public static function createRandomStringsUsing(?callable $factory = null) {}
  /**
   * @param string[] $sequence
   * @param (callable(int): string)|null $whenMissing
   * @return void
   */
  public static function createRandomStringsUsingSequence(array $sequence, $whenMissing = null) {}
  /** @return void */
  public static function createRandomStringsNormally() {}
  /**
   * @param string|iterable<string> $search
   * @param string|iterable<string> $replace
   * @param string|iterable<string> $subject
   * @param bool $caseSensitive
   * @return ($subject is string ? string : string[])
   */
  public static function replace($search, $replace, $subject, $caseSensitive = true) {}
  /**
   * @param string $search
   * @param string $replace
   * @param string $subject
   * @return string
   */
  public static function replaceStart($search, $replace, $subject) {}
  /**
   * @param string $search
   * @param string $replace
   * @param string $subject
   * @return string
   */
  public static function replaceEnd($search, $replace, $subject) {}
  /**
   * @param string|string[] $pattern
   * @param (\Closure(array): string)|string[]|string $replace
   * @param string[]|string $subject
   * @param int $limit
   * @return ($subject is array ? string[]|null : string|null)
   */
  public static function replaceMatches($pattern, $replace, $subject, $limit = -1) {}
  /**
   * @param string $value
   * @param bool $capitalize
   * @return string
   */
  public static function initials($value, $capitalize = false) {}
  /**
   * @param string $value
   * @return string
   */
  public static function apa($value) {}
  /**
   * @param string $title
   * @param string $separator
   * @param string|null $language
   * @param array<string, string> $dictionary
   * @return string
   */
  public static function slug($title, $separator = '-', $language = 'en', $dictionary = ['@' => 'at']) {}
  /**
   * @param string $value
   * @param string|null $charlist
   * @return string
   */
  public static function trim($value, $charlist = null) {}
  /**
   * @param string $value
   * @param string|null $charlist
   * @return string
   */
  public static function ltrim($value, $charlist = null) {}
  /**
   * @param string $value
   * @param string|null $charlist
   * @return string
   */
  public static function rtrim($value, $charlist = null) {}
  /**
   * @param string $value
   * @return string
   */
  public static function squish($value) {}
  /**
   * @param string $haystack
   * @param string|iterable<string> $needles
   * @return ($needles is array{} ? true : ($haystack is non-empty-string ? bool : true))
   */
  public static function doesntStartWith($haystack, $needles) {}
  /**
   * @param string $value
   * @return ($value is '' ? '' : string)
   */
  public static function studly($value, bool $normalize = false) {}
  /**
   * @param string $value
   * @return ($value is '' ? '' : string)
   */
  public static function pascal($value, bool $normalize = false) {}
  /**
   * @param string $string
   * @param int $start
   * @param int|null $length
   * @param string $encoding
   * @return string
   */
  public static function substr($string, $start, $length = null, $encoding = 'UTF-8') {}
  /** @param string $string */
  public static function take($string, int $limit): string {}
  /**
   * @param string $string
   * @return ($string is '' ? '' : string)
   */
  public static function toBase64($string): string {}
  /**
   * @param string $string
   * @param bool $strict
   * @return ($strict is true ? ($string is '' ? '' : string|false) : ($string is '' ? '' : string))
   */
  public static function fromBase64($string, $strict = false) {}
  /**
   * @param string $string
   * @return ($string is '' ? '' : non-empty-string)
   */
  public static function lcfirst($string) {}
  /**
   * @param string $string
   * @param string $separators
   * @return ($string is '' ? '' : non-empty-string)
   */
  public static function ucwords($string, $separators = " \t\r\n\f\v") {}
  /**
   * @param string $string
   * @param string|null $characters
   * @return non-negative-int
   */
  public static function wordCount($string, $characters = null) {}
  /**
   * @param string $string
   * @param int $characters
   * @param string $break
   * @param bool $cutLongWords
   * @return string
   */
  public static function wordWrap($string, $characters = 75, $break = "\n", $cutLongWords = false) {}
  /**
   * @param \DateTimeInterface|null $time
   * @return \Ramsey\Uuid\UuidInterface
   */
  public static function uuid7($time = null) {}
  /**
   * @param \Ramsey\Uuid\UuidInterface[] $sequence
   * @param (callable(): \Ramsey\Uuid\UuidInterface)|null $whenMissing
   * @return void
   */
  public static function createUuidsUsingSequence(array $sequence, $whenMissing = null) {}
  /**
   * @param (\Closure(\Ramsey\Uuid\UuidInterface): mixed)|null $callback
   * @return \Ramsey\Uuid\UuidInterface
   */
  public static function freezeUuids(?\Closure $callback = null) {}
  /**
   * @param \DateTimeInterface|null $time
   * @return \Symfony\Component\Uid\Ulid
   */
  public static function ulid($time = null) {}
  /** @return void */
  public static function createUlidsNormally() {}
  /**
   * @param (callable(): \Symfony\Component\Uid\Ulid)|null $factory
   * @return void
   */
  public static function createUlidsUsing(?callable $factory = null) {}
  /**
   * @param \Symfony\Component\Uid\Ulid[] $sequence
   * @param (callable(): \Symfony\Component\Uid\Ulid)|null $whenMissing
   * @return void
   */
  public static function createUlidsUsingSequence(array $sequence, $whenMissing = null) {}
  /**
   * @param (\Closure(\Symfony\Component\Uid\Ulid): mixed)|null $callback
   * @return \Symfony\Component\Uid\Ulid
   */
  public static function freezeUlids(?\Closure $callback = null) {}
  /** @return void */
  public static function resetFactoryState() {}
}

class Stringable implements \JsonSerializable, \ArrayAccess, \Stringable
{
  use \Illuminate\Support\Traits\Conditionable, \Illuminate\Support\Traits\Dumpable, \Illuminate\Support\Traits\Macroable, \Illuminate\Support\Traits\Tappable;
  /**
   * @param int $count
   * @return $this
   */
  public function newLine($count = 1) {}
  /**
   * @param int $index
   * @return string|false
   */
  public function charAt($index) {}
  /**
   * @param string|array $needle
   * @return static
   */
  public function chopStart($needle) {}
  /**
   * @param string|array $needle
   * @return static
   */
  public function chopEnd($needle) {}
  /**
   * @param string $from
   * @param string $to
   * @return static
   */
  public function betweenFirst($from, $to) {}
  /**
   * @param string|iterable<string> $needles
   * @param bool $ignoreCase
   * @return bool
   */
  public function contains($needles, $ignoreCase = false) {}
  /**
   * @param iterable<string> $needles
   * @param bool $ignoreCase
   * @return bool
   */
  public function containsAll($needles, $ignoreCase = false) {}
  /**
   * @param string|iterable<string> $needles
   * @param bool $ignoreCase
   * @return bool
   */
  public function doesntContain($needles, $ignoreCase = false) {}
  /** @return static */
  public function convertCase(int $mode = MB_CASE_FOLD, ?string $encoding = 'UTF-8') {}
  /**
   * @param int|array|\Countable $count
   * @return static
   */
  public function counted($count) {}
  /**
   * @param array<string>|string $characters
   * @return static
   */
  public function deduplicate(array|string $characters = ' ') {}
  /**
   * @param string|iterable<string> $needles
   * @return bool
   */
  public function doesntEndWith($needles) {}
  /**
   * @param string $phrase
   * @param array $options
   * @return string|null
   */
  public function excerpt($phrase = '', $options = []) {}
  /**
   * @param string|iterable<string> $pattern
   * @param bool $ignoreCase
   * @return bool
   */
  public function is($pattern, $ignoreCase = false) {}
  /** @return bool */
  public function isJson() {}
  /** @return bool */
  public function isUrl(array $protocols = []) {}
  /** @return bool */
  public function isUuid($version = null) {}
  /** @return bool */
  public function isUlid() {}
  /**
   * @param int $limit
   * @param string $end
   * @param bool $preserveWords
   * @return static
   */
  public function limit($limit = 100, $end = '...', $preserveWords = false) {}
  /** @return static */
  public function markdown(array $options = [], array $extensions = []) {}
  /** @return static */
  public function inlineMarkdown(array $options = [], array $extensions = []) {}
  /**
   * @param string|iterable<string> $pattern
   * @return bool
   */
  public function isMatch($pattern) {}
  /** @return static */
  public function numbers() {}
  /**
   * @param int|array|\Countable $count
   * @param bool $prependCount
   * @return static
   */
  public function plural($count = 2, $prependCount = false) {}
  /**
   * @param int|array|\Countable $count
   * @return static
   */
  public function pluralPascal($count = 2) {}
  /**
   * @param string $needle
   * @param int $offset
   * @param string|null $encoding
   * @return int|false
   */
  public function position($needle, $offset = 0, $encoding = null) {}
  /**
   * @param string|iterable<string> $search
   * @param string|iterable<string> $replace
   * @param bool $caseSensitive
   * @return static
   */
  public function replace($search, $replace, $caseSensitive = true) {}
  /**
   * @param string $search
   * @param string $replace
   * @return static
   */
  public function replaceStart($search, $replace) {}
  /**
   * @param string $search
   * @param string $replace
   * @return static
   */
  public function replaceEnd($search, $replace) {}
  /** @return static */
  public function squish() {}
  /**
   * @param bool $capitalize
   * @return static
   */
  public function initials($capitalize = false) {}
  /** @return static */
  public function apa() {}
  /**
   * @param string|null $unknown
   * @param bool|null $strict
   * @return static
   */
  public function transliterate($unknown = '?', $strict = false) {}
  /**
   * @param string $separator
   * @param string|null $language
   * @param array<string, string> $dictionary
   * @return static
   */
  public function slug($separator = '-', $language = 'en', $dictionary = ['@' => 'at']) {}
  /**
   * @param string|iterable<string> $needles
   * @return bool
   */
  public function doesntStartWith($needles) {}
  /** @return static */
  public function studly(bool $normalize = false) {}
  /** @return static */
  public function pascal(bool $normalize = false) {}
  /**
   * @param int $start
   * @param int|null $length
   * @param string $encoding
   * @return static
   */
  public function substr($start, $length = null, $encoding = 'UTF-8') {}
  /** @return static */
  public function take(int $limit) {}
  /** @return static */
  public function lcfirst() {}
  /**
   * @param string $separators
   * @return static
   */
  public function ucwords($separators = " \t\r\n\f\v") {}
  /**
   * @param string|iterable<string> $needles
   * @param callable $callback
   * @param callable|null $default
   * @return static
   */
  public function whenDoesntEndWith($needles, $callback, $default = null) {}
  /**
   * @param string $value
   * @param callable $callback
   * @param callable|null $default
   * @return static
   */
  public function whenNotExactly($value, $callback, $default = null) {}
  /**
   * @param callable $callback
   * @param callable|null $default
   * @return static
   */
  public function whenIsUlid($callback, $default = null) {}
  /**
   * @param string|iterable<string> $needles
   * @param callable $callback
   * @param callable|null $default
   * @return static
   */
  public function whenDoesntStartWith($needles, $callback, $default = null) {}
  /**
   * @param string|null $characters
   * @return int
   */
  public function wordCount($characters = null) {}
  /**
   * @param int $characters
   * @param string $break
   * @param bool $cutLongWords
   * @return static
   */
  public function wordWrap($characters = 75, $break = "\n", $cutLongWords = false) {}
  /**
   * @param string $before
   * @param string|null $after
   * @return static
   */
  public function wrap($before, $after = null) {}
  /**
   * @param string $before
   * @param string|null $after
   * @return static
   */
  public function unwrap($before, $after = null) {}
  /** @return static */
  public function toBase64() {}
  /**
   * @param bool $strict
   * @return static
   */
  public function fromBase64($strict = false) {}
  /** @return static */
  public function hash(string $algorithm) {}
  /** @return static */
  public function encrypt(bool $serialize = false) {}
  /** @return static */
  public function decrypt(bool $serialize = false) {}
  /**
   * @param mixed ...$args
   * @return $this
   */
  public function dump(...$args) {}
  /** @return string */
  public function value() {}
  /** @return string */
  public function toString() {}
  /**
   * @param int $base
   * @return int
   */
  public function toInteger($base = 10) {}
  /** @return float */
  public function toFloat() {}
  /** @return bool */
  public function toBoolean() {}
  /**
   * @param string|null $format
   * @param string|null $tz
   * @return \Illuminate\Support\Carbon
   */
  public function toDate($format = null, $tz = null) {}
  /** @return \Illuminate\Support\Uri */
  public function toUri() {}
}

class Uri implements \Illuminate\Contracts\Support\Htmlable, \JsonSerializable, \Illuminate\Contracts\Support\Responsable, \Stringable 
{
  use \Illuminate\Support\Traits\Conditionable, \Illuminate\Support\Traits\Dumpable, \Illuminate\Support\Traits\Macroable, \Illuminate\Support\Traits\Tappable;
  protected \League\Uri\Contracts\UriInterface $uri;
  protected static ?\Closure $urlGeneratorResolver;
  public function __construct(\League\Uri\Contracts\UriInterface|\Stringable|string $uri = '') {}
  public static function of(\League\Uri\Contracts\UriInterface|\Stringable|string $uri = ''): static {}
  public static function to(string $path): static {}
  /**
   * @param \BackedEnum|string $name
   * @param mixed $parameters
   * @param bool $absolute
   */
  public static function route($name, $parameters = [], $absolute = true): static {}
  /**
   * @param \BackedEnum|string $name
   * @param mixed $parameters
   * @param \DateTimeInterface|\DateInterval|int|null $expiration
   * @param bool $absolute
   */
  public static function signedRoute($name, $parameters = [], $expiration = null, $absolute = true): static {}
  /**
   * @param \BackedEnum|string $name
   * @param \DateTimeInterface|\DateInterval|int $expiration
   * @param array $parameters
   * @param bool $absolute
   */
  public static function temporarySignedRoute($name, $expiration, $parameters = [], $absolute = true): static {}
  /**
   * @param string|array $action
   * @param mixed $parameters
   * @param bool $absolute
   */
  public static function action($action, $parameters = [], $absolute = true): static {}
  public function authority(): ?string {}
  public function scheme(): ?string {}
  public function user(bool $withPassword = false): ?string {}
  public function password(): ?string {}
  public function host(): ?string {}
  public function port(): ?int {}
  /** @return non-empty-string */
  public function path(): string {}
  public function pathSegments(): Collection {}
  public function query(): UriQueryString {}
  public function fragment(): ?string {}
  public function withScheme(\Stringable|string $scheme): static {}
  public function withUser(\Stringable|string|null $user, \Stringable|string|null $password = null): static {}
  public function withHost(\Stringable|string $host): static {}
  public function withPort(?int $port): static {}
  public function withPath(\Stringable|string $path): static {}
  public function withQuery(array $query, bool $merge = true): static {}
  public function withQueryIfMissing(array $query): static {}
  public function pushOntoQuery(string $key, mixed $value): static {}
  public function withoutQuery(array|string $keys): static {}
  public function replaceQuery(array $query): static {}
  public function withFragment(string $fragment): static {}
  public function withoutFragment(): static {}
  public function redirect(int $status = 302, array $headers = []): \Illuminate\Http\RedirectResponse {}
  /** @return \Illuminate\Support\Stringable */
  public function toStringable() {}
  /**
   * @param \Illuminate\Http\Request $request
   * @return \Symfony\Component\HttpFoundation\Response
   */
  public function toResponse($request) {}
  /** @return string */
  public function toHtml() {}
  public function decode(): string {}
  public function value(): string {}
  public function toString(): string {}
  public function isEmpty(): bool {}
  public function isNotEmpty(): bool {}
  /**
   * @param mixed ...$args
   * @return $this
   */
  public function dump(...$args) {}
  public static function setUrlGeneratorResolver(\Closure $urlGeneratorResolver): void {}
  public function getUri(): \League\Uri\Contracts\UriInterface {}
  public function jsonSerialize(): string {}
  public function __toString(): string {}
}

class UriQueryString implements \Illuminate\Contracts\Support\Arrayable, \Stringable 
{
  use \Illuminate\Support\Traits\InteractsWithData;
  public function __construct(protected Uri $uri) {}
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
  public function get(?string $key = null, mixed $default = null): mixed {}
  public function decode(): string {}
  public function value(): string {}
  /** @return array<array-key, mixed> */
  public function toArray() {}
  public function __toString(): string {}
}

class ValidatedInput
{
  use \Illuminate\Support\Traits\Dumpable, \Illuminate\Support\Traits\InteractsWithData;
  /**
   * @param mixed $keys
   * @return array
   */
  public function all($keys = null) {}
  /** @return array */
  public function keys() {}
  /**
   * @param string|null $key
   * @param mixed $default
   * @return mixed
   */
  public function input($key = null, $default = null) {}
  /**
   * @param string $key
   * @param mixed $default
   * @return \Illuminate\Http\UploadedFile|null
   */
  public function file($key, $default = null) {}
  /**
   * @param mixed ...$keys
   * @return $this
   */
  public function dump(...$keys) {}
}

/** @return ($callback is null ? \Illuminate\Support\Defer\DeferredCallbackCollection : \Illuminate\Support\Defer\DeferredCallback) */
function defer(?callable $callback = null, ?string $name = null, bool $always = false): \Illuminate\Support\Defer\DeferredCallback|\Illuminate\Support\Defer\DeferredCallbackCollection {}
function php_binary(): string {}
function artisan_binary(): string {}
/**
 * @param \DateTimeZone|\UnitEnum|string|null $tz
 * @return \Illuminate\Support\Carbon
 */
function now($tz = null): \Carbon\CarbonInterface {}
function microseconds(int|float $microseconds): \Carbon\CarbonInterval {}
function milliseconds(int|float $milliseconds): \Carbon\CarbonInterval {}
function seconds(int|float $seconds): \Carbon\CarbonInterval {}
function minutes(int|float $minutes): \Carbon\CarbonInterval {}
function hours(int|float $hours): \Carbon\CarbonInterval {}
function days(int|float $days): \Carbon\CarbonInterval {}
function weeks(int $weeks): \Carbon\CarbonInterval {}
function months(int $months): \Carbon\CarbonInterval {}
function years(int $years): \Carbon\CarbonInterval {}
}

namespace Illuminate\Support\Defer {
class DeferredCallback 
{
  /** @param callable $callback */
  public function __construct(public $callback, public ?string $name = null, public bool $always = false) {}
  /** @return $this */
  public function name(string $name): static {}
  /** @return $this */
  public function always(bool $always = true): static {}
  public function __invoke(): void {}
}

class DeferredCallbackCollection implements \ArrayAccess, \Countable 
{
  protected array $callbacks;
  /** @return callable */
  public function first() {}
  public function invoke(): void {}
  /** @param \Closure|null $when */
  public function invokeWhen(?\Closure $when = null): void {}
  public function forget(string $name): void {}
  /** @return $this */
  protected function forgetDuplicates(): static {}
  public function offsetExists(mixed $offset): bool {}
  public function offsetGet(mixed $offset): mixed {}
  public function offsetSet(mixed $offset, mixed $value): void {}
  public function offsetUnset(mixed $offset): void {}
  public function count(): int {}
}
}

namespace Illuminate\Support\Exceptions {
class MathException extends \RuntimeException 
{
}
}

namespace Illuminate\Support\Queue\Concerns {
trait ResolvesQueueRoutes 
{
  /**
   * @param object $queueable
   * @return string|null
   */
  public function resolveConnectionFromQueueRoute($queueable) {}
  /**
   * @param object $queueable
   * @return string|null
   */
  public function resolveQueueFromQueueRoute($queueable) {}
  /** @return \Illuminate\Queue\QueueRoutes */
  protected function queueRoutes() {}
}
}

namespace Illuminate\Support\Traits {
trait TransformsToResourceCollection 
{
  /** @param class-string<\Illuminate\Http\Resources\Json\JsonResource>|null $resourceClass */
  public function toResourceCollection(?string $resourceClass = null): \Illuminate\Http\Resources\Json\ResourceCollection {}
  protected function guessResourceCollection(): \Illuminate\Http\Resources\Json\ResourceCollection {}
  /**
   * @param class-string<\Illuminate\Http\Resources\Json\JsonResource> $class
   * @return class-string<*>|null
   */
  protected function resolveResourceFromAttribute(string $class): ?string {}
  /**
   * @param class-string<\Illuminate\Http\Resources\Json\ResourceCollection> $class
   * @return class-string<*>|null
   */
  protected function resolveResourceCollectionFromAttribute(string $class): ?string {}
}

trait Dumpable 
{
  /**
   * @param mixed ...$args
   * @return never
   */
  public function dd(...$args) {}
  /**
   * @param mixed ...$args
   * @return $this
   */
  public function dump(...$args) {}
}

trait InteractsWithData 
{
  /**
   * @param mixed $keys
   * @return array
   */
  abstract public function all($keys = null);
  /**
   * @param string|null $key
   * @param mixed $default
   * @return mixed
   */
  abstract protected function data($key = null, $default = null);
  /**
   * @param string|array $key
   * @return bool
   */
  public function exists($key) {}
  /**
   * @param string|array $key
   * @return bool
   */
  public function has($key) {}
  /**
   * @param string|array $keys
   * @return bool
   */
  public function hasAny($keys) {}
  /**
   * @template TReturn
   * @template TReturnDefault = never
   * @param string $key
   * @param callable(mixed): TReturn $callback
   * @param (callable(): TReturnDefault)|null $default
   * @return $this|TReturn|TReturnDefault
   */
  public function whenHas($key, callable $callback, ?callable $default = null) {}
  /**
   * @param string|array $key
   * @return bool
   */
  public function filled($key) {}
  /**
   * @param string|array $key
   * @return bool
   */
  public function isNotFilled($key) {}
  /**
   * @param string|array $keys
   * @return bool
   */
  public function anyFilled($keys) {}
  /**
   * @template TReturn
   * @template TReturnDefault = never
   * @param string $key
   * @param callable(mixed): TReturn $callback
   * @param (callable(): TReturnDefault)|null $default
   * @return $this|TReturn|TReturnDefault
   */
  public function whenFilled($key, callable $callback, ?callable $default = null) {}
  /**
   * @template TEnum of \BackedEnum
   * @template TReturn
   * @template TReturnDefault = never
   * @param string $key
   * @param class-string<TEnum> $enumClass
   * @param callable(TEnum):TReturn $callback
   * @param (callable(): TReturnDefault)|null $default
   * @return $this|TReturn|TReturnDefault
   */
  public function whenEnum($key, string $enumClass, callable $callback, ?callable $default = null) {}
  /**
   * @param string|array $key
   * @return bool
   */
  public function missing($key) {}
  /**
   * @template TReturn
   * @template TReturnDefault = never
   * @param string $key
   * @param callable(mixed): TReturn $callback
   * @param (callable(): TReturnDefault)|null $default
   * @return $this|TReturn|TReturnDefault
   */
  public function whenMissing($key, callable $callback, ?callable $default = null) {}
  /**
   * @param string $key
   * @return bool
   */
  protected function isEmptyString($key) {}
  /**
   * @param string $key
   * @param mixed $default
   * @return \Illuminate\Support\Stringable
   */
  public function str($key, $default = null) {}
  /**
   * @param string $key
   * @param mixed $default
   * @return \Illuminate\Support\Stringable
   */
  public function string($key, $default = null) {}
  /**
   * @param string|null $key
   * @param bool $default
   * @return bool
   */
  public function boolean($key = null, $default = false) {}
  /**
   * @param string $key
   * @param int $default
   * @return int
   */
  public function integer($key, $default = 0) {}
  /**
   * @param string $key
   * @param float $default
   * @return float
   */
  public function float($key, $default = 0.0) {}
  /**
   * @param string $key
   * @param int|float $min
   * @param int|float $max
   * @param int|float $default
   * @return float|int
   */
  public function clamp($key, $min, $max, $default = 0) {}
  /**
   * @param string $key
   * @param string|null $format
   * @param \UnitEnum|string|null $tz
   * @return \Illuminate\Support\Carbon|null
   */
  public function date($key, $format = null, $tz = null) {}
  /**
   * @param string $key
   * @param \Carbon\Unit|string|null $unit
   * @return \Carbon\CarbonInterval|null
   */
  public function interval($key, $unit = null) {}
  /**
   * @template TEnum of \BackedEnum
   * @template TDefault of TEnum|null
   * @param string $key
   * @param class-string<TEnum> $enumClass
   * @param TDefault $default
   * @return TEnum|TDefault
   */
  public function enum($key, $enumClass, $default = null) {}
  /**
   * @template TEnum of \BackedEnum
   * @param string $key
   * @param class-string<TEnum> $enumClass
   * @return TEnum[]
   */
  public function enums($key, $enumClass) {}
  /**
   * @param class-string $enumClass
   * @return bool
   */
  protected function isBackedEnum($enumClass) {}
  /**
   * @param array|string|null $key
   * @return array
   */
  public function array($key = null) {}
  /**
   * @param array|string|null $key
   * @return \Illuminate\Support\Collection
   */
  public function collect($key = null) {}
  /**
   * @param mixed $keys
   * @return array
   */
  public function only($keys) {}
  /**
   * @param mixed $keys
   * @return array
   */
  public function except($keys) {}
}

trait ReadsClassAttributes 
{
  /**
   * @param object $target
   * @param class-string $attributeClass
   * @param mixed $default
   * @return mixed
   */
  protected function getAttributeValue($target, string $attributeClass, ?string $property = null, $default = null) {}
  /**
   * @param object $instance
   * @return mixed
   */
  protected function extractAttributeValue($instance) {}
  /**
   * @param object $target
   * @param class-string $attributeClass
   * @param \ReflectionClass|null $declaringClass
   * @return object|null
   */
  protected function getAttributeInstance($target, string $attributeClass, ?\ReflectionClass &$declaringClass = null) {}
  /**
   * @param object $target
   * @param \ReflectionClass $reflection
   * @param \ReflectionClass $attributeDeclaringClass
   * @return bool
   */
  protected function propertyOverridesAttribute($target, \ReflectionClass $reflection, ?string $property, \ReflectionClass $attributeDeclaringClass) {}
}
}
