<?php
// What the sources of version 8 leave open: support.

namespace Illuminate\Support {
class Carbon
{
  public static function setTestNow(mixed $testNow = null): void {}
}

class ConfigurationUrlParser
{
  /**
   * @param array<string, mixed>|string $config
   * @return array<string, mixed>
   */
  public function parseConfiguration($config) {}
  /** @return array<string, string> */
  public static function getDriverAliases() {}
}

/**
 * @method bool canBeCreatedFromFormat(?string $date, string $format)
 * @method \Illuminate\Support\Carbon|null create($year = 0, $month = 1, $day = 1, $hour = 0, $minute = 0, $second = 0, $timezone = null)
 * @method \Illuminate\Support\Carbon|null createFromFormat($format, $time, $timezone = null)
 * @method \Illuminate\Support\Carbon|null createFromIsoFormat(string $format, string $time, $timezone = null, ?string $locale = 'en', ?\Symfony\Contracts\Translation\TranslatorInterface $translator = null)
 * @method \Illuminate\Support\Carbon|null createFromLocaleFormat(string $format, string $locale, string $time, $timezone = null)
 * @method \Illuminate\Support\Carbon|null createFromLocaleIsoFormat(string $format, string $locale, string $time, $timezone = null)
 * @method \Illuminate\Support\Carbon createFromTimestampMsUTC($timestamp)
 * @method \Illuminate\Support\Carbon|null createSafe($year = null, $month = null, $day = null, $hour = null, $minute = null, $second = null, $timezone = null)
 * @method \Illuminate\Support\Carbon createStrict(?int $year = 0, ?int $month = 1, ?int $day = 1, ?int $hour = 0, ?int $minute = 0, ?int $second = 0, $timezone = null)
 * @method void disableHumanDiffOption($humanDiffOption)
 * @method void enableHumanDiffOption($humanDiffOption)
 * @method array getAvailableLocalesInfo()
 * @method ?string getFallbackLocale()
 * @method array getFormatsToIsoReplacements()
 * @method array|false getLastErrors()
 * @method string getTimeFormatByPrecision(string $unitPrecision)
 * @method string|\Closure|null getTranslationMessageWith($translator, string $key, ?string $locale = null, ?string $default = null)
 * @method \Illuminate\Support\Carbon|null getTestNow()
 * @method bool hasFormatWithModifiers(string $date, string $format)
 * @method bool isMutable()
 * @method \Illuminate\Support\Carbon parseFromLocale(string $time, ?string $locale = null, \DateTimeZone|string|int|null $timezone = null)
 * @method \Illuminate\Support\Carbon|null rawCreateFromFormat(string $format, string $time, $timezone = null)
 * @method \Illuminate\Support\Carbon rawParse(\DateTimeInterface|\Carbon\WeekDay|\Carbon\Month|string|int|float|null $time, \DateTimeZone|string|int|null $timezone = null)
 * @method void setFallbackLocale(string $locale)
 * @method void setHumanDiffOptions($humanDiffOptions)
 * @method void setLocale(string $locale)
 * @method void setTestNowAndTimezone(mixed $testNow = null, $timezone = null)
 * @method void sleep(int|float $seconds)
 * @method string translateTimeString(string $timeString, ?string $from = null, ?string $to = null, int $mode = \Carbon\CarbonInterface::TRANSLATE_ALL)
 * @method string translateWith(\Symfony\Contracts\Translation\TranslatorInterface $translator, string $key, array $parameters = [], $number = null)
 * @method void useStrictMode($strictModeEnabled = true)
 * @method mixed withTestNow(mixed $testNow, callable $callback)
 * @method static withTimeZone(\DateTimeZone|string|int|null $timezone)
 */
class DateFactory
{
}

/**
 * @template TKey of array-key
 * @template TValue
 * @implements \Illuminate\Contracts\Support\Arrayable<TKey, TValue>
 * @implements \ArrayAccess<TKey, TValue>
 */
class Fluent implements \Illuminate\Contracts\Support\Arrayable, \ArrayAccess, \IteratorAggregate, \Illuminate\Contracts\Support\Jsonable, \JsonSerializable
{
  /** @var array<TKey, TValue> */
  protected $attributes;
  /** @param iterable<TKey, TValue> $attributes */
  public function __construct($attributes = []) {}
  /**
   * @template TGetDefault
   * @param TKey $key
   * @param TGetDefault|(\Closure(): TGetDefault) $default
   * @return TValue|TGetDefault
   */
  public function get($key, $default = null) {}
  /** @return array<TKey, TValue> */
  public function getAttributes() {}
  /** @return array<TKey, TValue> */
  public function toArray() {}
  /** @return array<TKey, TValue> */
  public function jsonSerialize(): array {}
  /**
   * @param TKey $key
   * @return TValue|null
   */
  public function __get($key) {}
  /**
   * @param TKey $key
   * @param TValue $value
   * @return void
   */
  public function __set($key, $value) {}
  /**
   * @param TKey $key
   * @return bool
   */
  public function __isset($key) {}
  /**
   * @param TKey $key
   * @return void
   */
  public function __unset($key) {}
}

abstract class Manager
{
  /** @return string|null */
  abstract public function getDefaultDriver();
  /** @return array<string, mixed> */
  public function getDrivers() {}
}

class MessageBag
{
  /** @param array<string, \Illuminate\Contracts\Support\Arrayable|string|array<string>> $messages */
  public function __construct(array $messages = []) {}
  /** @return array<string> */
  public function keys() {}
  /**
   * @param \Illuminate\Contracts\Support\MessageProvider|array<string, array<string>> $messages
   * @return $this
   */
  public function merge($messages) {}
  /**
   * @param array<string>|string|null $key
   * @return bool
   */
  public function has($key) {}
  /**
   * @param array<string>|string|null $keys
   * @return bool
   */
  public function hasAny($keys = []) {}
  /**
   * @param string $key
   * @param string|null $format
   * @return array<string>|array<string, array<string>>
   */
  public function get($key, $format = null) {}
  /**
   * @param string|null $format
   * @return array<string>
   */
  public function all($format = null) {}
  /**
   * @param string|null $format
   * @return array<string>
   */
  public function unique($format = null) {}
  /** @return array<string, array<string>> */
  public function messages() {}
  /** @return array<string, array<string>> */
  public function getMessages() {}
  /** @return array<string, array<string>> */
  public function toArray() {}
  /** @return array<string, array<string>> */
  public function jsonSerialize(): array {}
}

/**
 * @property array<string, string> $bindings
 * @property array<array-key, string> $singletons
 */
abstract class ServiceProvider
{
}

class Str
{
  /**
   * @param string $value
   * @return ($value is '' ? '' : string)
   */
  public static function camel($value) {}
  /**
   * @param string $haystack
   * @param string|iterable<string> $needles
   * @return ($needles is array{} ? false : ($haystack is non-empty-string ? bool : false))
   */
  public static function endsWith($haystack, $needles) {}
  /**
   * @param string $value
   * @param string $cap
   * @return ($value is '' ? ($cap is '' ? '' : non-empty-string) : non-empty-string)
   */
  public static function finish($value, $cap) {}
  /**
   * @param string $value
   * @return ($value is '' ? '' : string)
   */
  public static function kebab($value) {}
  /**
   * @param string $value
   * @param string|null $encoding
   * @return non-negative-int
   */
  public static function length($value, $encoding = null) {}
  /**
   * @param string $value
   * @return ($value is '' ? '' : non-empty-string&lowercase-string)
   */
  public static function lower($value) {}
  /**
   * @param string $search
   * @param iterable<string> $replace
   * @param string $subject
   * @return string
   */
  public static function replaceArray($search, $replace, $subject) {}
  /**
   * @param string|iterable<string> $search
   * @param string|iterable<string> $subject
   * @param bool $caseSensitive
   * @return string
   */
  public static function remove($search, $subject, $caseSensitive = true) {}
  /**
   * @param string $value
   * @param string $prefix
   * @return ($value is '' ? ($prefix is '' ? '' : non-empty-string): non-empty-string)
   */
  public static function start($value, $prefix) {}
  /**
   * @param string $value
   * @return ($value is '' ? '' : non-empty-string&uppercase-string)
   */
  public static function upper($value) {}
  /**
   * @param string $haystack
   * @param string|iterable<string> $needles
   * @return ($needles is array{} ? false : ($haystack is non-empty-string ? bool : false))
   */
  public static function startsWith($haystack, $needles) {}
  /**
   * @param string|string[] $string
   * @param string|string[] $replace
   * @param int|int[] $offset
   * @param int|int[]|null $length
   * @return string|string[]
   */
  public static function substrReplace($string, $replace, $offset = 0, $length = null) {}
  /**
   * @param array<string, string> $map
   * @param string $subject
   * @return string
   */
  public static function swap(array $map, $subject) {}
  /**
   * @param string $string
   * @return ($string is '' ? '' : non-empty-string)
   */
  public static function ucfirst($string) {}
  /**
   * @param string $string
   * @return ($string is '' ? array{} : string[])
   */
  public static function ucsplit($string) {}
  /**
   * @param (callable(): \Ramsey\Uuid\UuidInterface)|null $factory
   * @return void
   */
  public static function createUuidsUsing(?callable $factory = null) {}
}

class Stringable
{
  /**
   * @param string|iterable<string> $needles
   * @return bool
   */
  public function endsWith($needles) {}
  /**
   * @param string $delimiter
   * @param int $limit
   * @return \Illuminate\Support\Collection<int, string>
   */
  public function explode($delimiter, $limit = PHP_INT_MAX) {}
  /**
   * @param string|int $pattern
   * @param int $limit
   * @param int $flags
   * @return \Illuminate\Support\Collection<int, string>
   */
  public function split($pattern, $limit = -1, $flags = 0) {}
  /**
   * @param string|null $default
   * @return array<int, string|null>
   */
  public function parseCallback($default = null) {}
  /**
   * @param string|iterable<string> $search
   * @param bool $caseSensitive
   * @return static
   */
  public function remove($search, $caseSensitive = true) {}
  /**
   * @param string $search
   * @param iterable<string> $replace
   * @return static
   */
  public function replaceArray($search, $replace) {}
  /**
   * @param string|iterable<string> $needles
   * @return bool
   */
  public function startsWith($needles) {}
  /** @return \Illuminate\Support\Collection<int, string> */
  public function ucsplit() {}
}

class Timebox
{
  /**
   * @template TCallReturnType
   * @param (callable($this): TCallReturnType) $callback
   * @return TCallReturnType
   */
  public function call(callable $callback, int $microseconds) {}
}

class ValidatedInput
{
  /**
   * @param string $name
   * @return bool
   */
  public function __isset($name) {}
}

class ViewErrorBag
{
  /** @return array<string, \Illuminate\Contracts\Support\MessageBag> */
  public function getBags() {}
}
}

namespace Illuminate\Support\Traits {
trait Conditionable
{
  /**
   * @template TWhenParameter
   * @template TWhenReturnType
   * @param (\Closure($this): TWhenParameter)|TWhenParameter|null $value
   * @param (callable($this, TWhenParameter): TWhenReturnType)|null $callback
   * @param (callable($this, TWhenParameter): TWhenReturnType)|null $default
   * @return $this|TWhenReturnType
   */
  public function when($value = null, ?callable $callback = null, ?callable $default = null) {}
  /**
   * @template TUnlessParameter
   * @template TUnlessReturnType
   * @param (\Closure($this): TUnlessParameter)|TUnlessParameter|null $value
   * @param (callable($this, TUnlessParameter): TUnlessReturnType)|null $callback
   * @param (callable($this, TUnlessParameter): TUnlessReturnType)|null $default
   * @return $this|TUnlessReturnType
   */
  public function unless($value = null, ?callable $callback = null, ?callable $default = null) {}
}

trait Localizable
{
  /**
   * @template TReturn
   * @param string $locale
   * @param \Closure(): TReturn $callback
   * @return TReturn
   */
  public function withLocale($locale, $callback) {}
}

trait Tappable
{
  /**
   * @param (callable($this): mixed)|null $callback
   * @return ($callback is null ? \Illuminate\Support\HigherOrderTapProxy : $this)
   */
  public function tap($callback = null) {}
}
}
