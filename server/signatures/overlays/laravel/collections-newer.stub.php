<?php
// since Laravel 9
// What versions after 8 add: collections.

namespace Illuminate\Support {
class Arr
{
  /**
   * @param mixed $value
   * @return bool
   */
  public static function arrayable($value) {}
  public static function array(\ArrayAccess|array $array, string|int|null $key, ?array $default = null): array {}
  public static function boolean(\ArrayAccess|array $array, string|int|null $key, ?bool $default = null): bool {}
  /**
   * @param iterable $array
   * @param string $prepend
   * @param int $depth
   * @return array
   */
  public static function dot($array, $prepend = '', $depth = INF) {}
  /**
   * @param array $array
   * @param mixed $values
   * @param bool $strict
   * @return array
   */
  public static function exceptValues($array, $values, $strict = false) {}
  /**
   * @param array $array
   * @param int $limit
   * @return array
   */
  public static function take($array, $limit) {}
  public static function float(\ArrayAccess|array $array, string|int|null $key, ?float $default = null): float {}
  /**
   * @template TKey of array-key = array-key
   * @template TValue = mixed
   * @param array<TKey, TValue>|Enumerable<TKey, TValue>|\Illuminate\Contracts\Support\Arrayable<TKey, TValue>|\WeakMap<object, TValue>|\Traversable<TKey, TValue>|\Illuminate\Contracts\Support\Jsonable|\JsonSerializable|object $items
   * @return ($items is \WeakMap ? list<TValue> : array<TKey, TValue>)
   */
  public static function from($items) {}
  /**
   * @param \ArrayAccess|array $array
   * @param string|array $keys
   * @return bool
   */
  public static function hasAll($array, $keys) {}
  /**
   * @param iterable $array
   * @param (callable(mixed, array-key): bool) $callback
   * @return bool
   */
  public static function every($array, callable $callback) {}
  /**
   * @param iterable $array
   * @param (callable(mixed, array-key): bool) $callback
   * @return bool
   */
  public static function some($array, callable $callback) {}
  public static function integer(\ArrayAccess|array $array, string|int|null $key, ?int $default = null): int {}
  /**
   * @param array $array
   * @param string $glue
   * @param string $finalGlue
   * @return string
   */
  public static function join($array, $glue, $finalGlue = '') {}
  /**
   * @param iterable $array
   * @param callable|array|string $keyBy
   * @return array
   */
  public static function keyBy($array, $keyBy) {}
  /**
   * @template TValue
   * @param array<TValue> $array
   * @param string $prependWith
   * @return array<string, TValue>
   */
  public static function prependKeysWith($array, $prependWith) {}
  /**
   * @param array $array
   * @param mixed $values
   * @param bool $strict
   * @return array
   */
  public static function onlyValues($array, $values, $strict = false) {}
  /**
   * @param array $array
   * @param array|string $keys
   * @return array
   */
  public static function select($array, $keys) {}
  /** @return array */
  public static function map(array $array, callable $callback) {}
  /**
   * @template TKey
   * @template TValue
   * @template TMapWithKeysKey of array-key
   * @template TMapWithKeysValue
   * @param array<TKey, TValue> $array
   * @param callable(TValue, TKey): array<TMapWithKeysKey, TMapWithKeysValue> $callback
   * @return array
   */
  public static function mapWithKeys(array $array, callable $callback) {}
  /**
   * @template TKey
   * @template TValue
   * @param array<TKey, array> $array
   * @param callable(mixed...): TValue $callback
   * @return array<TKey, TValue>
   */
  public static function mapSpread(array $array, callable $callback) {}
  /** @param \ArrayAccess|array $array */
  public static function push(\ArrayAccess|array &$array, string|int|null $key, mixed ...$values): array {}
  /**
   * @param array $array
   * @param (callable(mixed, array-key): array)|null $callback
   */
  public static function sole($array, ?callable $callback = null) {}
  /**
   * @template TKey of array-key
   * @template TValue
   * @param iterable<TKey, TValue> $array
   * @param callable|string|null|array<int, (callable(TValue, TValue): int)|array{string, 'asc'|'desc'}> $callback
   * @return array<TKey, TValue>
   */
  public static function sortDesc($array, $callback = null) {}
  /**
   * @template TKey of array-key
   * @template TValue
   * @param array<TKey, TValue> $array
   * @param int $options
   * @return array<TKey, TValue>
   */
  public static function sortRecursiveDesc($array, $options = SORT_REGULAR) {}
  public static function string(\ArrayAccess|array $array, string|int|null $key, ?string $default = null): string {}
  /**
   * @param array<string, bool>|array<int, string|int>|string $array
   * @return string
   */
  public static function toCssStyles($array) {}
  /**
   * @template TKey of array-key
   * @template TValue
   * @param array<TKey, TValue> $array
   * @param callable(TValue, TKey): bool $callback
   * @return array<TKey, TValue>
   */
  public static function reject($array, callable $callback) {}
  /**
   * @template TKey of array-key
   * @template TValue of mixed
   * @param iterable<TKey, TValue> $array
   * @param callable(TValue, TKey): bool $callback
   * @return array<int<0, 1>, array<TKey, TValue>>
   */
  public static function partition($array, callable $callback) {}
}

/**
 * @template TKey of array-key
 * @template TValue
 */
class Collection
{
  /** @use \Illuminate\Support\Traits\EnumeratesValues<TKey, TValue> */
  use \Illuminate\Support\Traits\EnumeratesValues, \Illuminate\Support\Traits\Macroable, \Illuminate\Support\Traits\TransformsToResourceCollection;
  /**
   * @param int $from
   * @param int $to
   * @param int $step
   * @return static<int, int>
   */
  public static function range($from, $to, $step = 1, ...$args) {}
  /** @return static<mixed, mixed> */
  public function collapseWithKeys() {}
  /**
   * @param (callable(TValue): bool)|TValue|array-key $key
   * @param TValue|null $value
   * @return bool
   */
  public function containsStrict($key, $value = null) {}
  /**
   * @param mixed $key
   * @param mixed $operator
   * @param mixed $value
   * @return bool
   */
  public function doesntContainStrict($key, $operator = null, $value = null) {}
  /**
   * @param \Illuminate\Contracts\Support\Arrayable<array-key, TValue>|iterable<array-key, TValue> $items
   * @param callable(TValue, TValue): int $callback
   * @return static
   */
  public function intersectUsing($items, callable $callback) {}
  /**
   * @param \Illuminate\Contracts\Support\Arrayable<TKey, TValue>|iterable<TKey, TValue> $items
   * @return static
   */
  public function intersectAssoc($items) {}
  /**
   * @param \Illuminate\Contracts\Support\Arrayable<array-key, TValue>|iterable<array-key, TValue> $items
   * @param callable(TValue, TValue): int $callback
   * @return static
   */
  public function intersectAssocUsing($items, callable $callback) {}
  /**
   * @param (callable(TValue, TKey): bool)|null $callback
   * @deprecated
   */
  public function containsOneItem(?callable $callback = null): bool {}
  /**
   * @param (callable(TValue, TKey): bool)|null $callback
   * @deprecated
   */
  public function containsManyItems(?callable $callback = null): bool {}
  /** @return static */
  public function multiply(int $multiplier) {}
  /**
   * @param \Illuminate\Support\Enumerable<int, string>|list<string>|string|null $keys
   * @return static
   */
  public function select($keys) {}
  /**
   * @param TValue ...$values
   * @return $this
   */
  public function unshift(...$values) {}
  /**
   * @param (callable(self<TKey, TValue>): int)|int|null $number
   * @param bool $preserveKeys
   * @return ($number is null ? TValue : static<int, TValue>)
   */
  public function random($number = null, $preserveKeys = false) {}
  /**
   * @param TValue|(callable(TValue,TKey): bool) $value
   * @param bool $strict
   * @return TValue|null
   */
  public function before($value, $strict = false) {}
  /**
   * @param TValue|(callable(TValue,TKey): bool) $value
   * @param bool $strict
   * @return TValue|null
   */
  public function after($value, $strict = false) {}
  /**
   * @param (callable(TValue, TKey): bool)|string|null $key
   * @param mixed $operator
   * @param mixed $value
   */
  public function hasSole($key = null, $operator = null, $value = null): bool {}
  /**
   * @param int $size
   * @param bool $preserveKeys
   * @return ($preserveKeys is true ? static<int, static> : static<int, static<int, TValue>>)
   */
  public function chunk($size, $preserveKeys = true) {}
  /**
   * @param int $depth
   * @return static
   */
  public function dot($depth = INF) {}
}

/**
 * @template TKey of array-key
 * @template TValue
 */
interface Enumerable
{
  /**
   * @param int $from
   * @param int $to
   * @param int $step
   * @return static<int, int>
   */
  public static function range($from, $to, $step = 1);
  /**
   * @param mixed $key
   * @param mixed $operator
   * @param mixed $value
   * @return bool
   */
  public function doesntContain($key, $operator = null, $value = null);
  /**
   * @param mixed ...$args
   * @return $this
   */
  public function dump(...$args);
  /**
   * @param mixed $key
   * @return bool
   */
  public function hasAny($key);
  /**
   * @param \Illuminate\Contracts\Support\Arrayable<array-key, TValue>|iterable<array-key, TValue> $items
   * @param callable(TValue, TValue): int $callback
   * @return static
   */
  public function intersectUsing($items, callable $callback);
  /**
   * @param \Illuminate\Contracts\Support\Arrayable<TKey, TValue>|iterable<TKey, TValue> $items
   * @return static
   */
  public function intersectAssoc($items);
  /**
   * @param \Illuminate\Contracts\Support\Arrayable<array-key, TValue>|iterable<array-key, TValue> $items
   * @param callable(TValue, TValue): int $callback
   * @return static
   */
  public function intersectAssocUsing($items, callable $callback);
  /** @return bool */
  public function containsOneItem();
  /** @return bool */
  public function containsManyItems();
  /**
   * @param (callable(TValue, TKey): bool)|string|null $key
   * @param mixed $operator
   * @param mixed $value
   * @return bool
   */
  public function hasSole($key = null, $operator = null, $value = null);
  /**
   * @param (callable(TValue, TKey): bool)|string|null $key
   * @param mixed $operator
   * @param mixed $value
   * @return bool
   */
  public function hasMany($key = null, $operator = null, $value = null);
  /**
   * @template TReduceIntoInitial
   * @param TReduceIntoInitial $initial
   * @param callable(TReduceIntoInitial, TValue, TKey): void $callback
   * @return TReduceIntoInitial
   */
  public function reduceInto($initial, callable $callback);
  /**
   * @param mixed ...$initial
   * @return array
   */
  public function reduceSpread(callable $callback, ...$initial);
  /**
   * @param TValue|(callable(TValue,TKey): bool) $value
   * @param bool $strict
   * @return TValue|null
   */
  public function before($value, $strict = false);
  /**
   * @param TValue|(callable(TValue,TKey): bool) $value
   * @param bool $strict
   * @return TValue|null
   */
  public function after($value, $strict = false);
  /**
   * @param int $size
   * @param int $step
   * @return static<int, static>
   */
  public function sliding($size = 2, $step = 1);
  /**
   * @param (callable(TValue, TKey): bool)|string $key
   * @param mixed $operator
   * @param mixed $value
   * @return TValue
   */
  public function sole($key = null, $operator = null, $value = null);
  /**
   * @param (callable(TValue, TKey): bool)|string|null $key
   * @param mixed $operator
   * @param mixed $value
   * @return TValue
   */
  public function firstOrFail($key = null, $operator = null, $value = null);
  /**
   * @param int $numberOfGroups
   * @return static<int, static>
   */
  public function splitIn($numberOfGroups);
  /**
   * @param callable(TKey, TKey): int $callback
   * @return static
   */
  public function sortKeysUsing(callable $callback);
  /**
   * @template TPipeIntoValue
   * @param class-string<TPipeIntoValue> $class
   * @return TPipeIntoValue
   */
  public function pipeInto($class);
  /**
   * @param array<callable> $pipes
   * @return mixed
   */
  public function pipeThrough($pipes);
  /** @return static */
  public function undot();
  /** @return \Traversable<TKey, TValue> */
  public function getIterator(): \Traversable;
  public function count(): int;
  /** @return array<TKey, mixed> */
  public function toArray();
  public function jsonSerialize(): mixed;
  /**
   * @param int $options
   * @return string
   */
  public function toJson($options = 0);
  /** @return string */
  public function toPrettyJson(int $options = 0);
  /**
   * @param int $flags
   * @return \CachingIterator
   */
  public function getCachingIterator($flags = \CachingIterator::CALL_TOSTRING);
  /**
   * @param bool $escape
   * @return $this
   */
  public function escapeWhenCastingToString($escape = true);
}

/**
 * @template TKey of array-key
 * @template TValue
 */
class LazyCollection
{
  /**
   * @template TMakeKey of array-key
   * @template TMakeValue
   * @param \Illuminate\Contracts\Support\Arrayable<TMakeKey, TMakeValue>|iterable<TMakeKey, TMakeValue>|(\Closure(): \Generator<TMakeKey, TMakeValue, mixed, void>)|self<TMakeKey, TMakeValue>|array<TMakeKey, TMakeValue>|null $items
   * @return static<TMakeKey, TMakeValue>
   */
  public static function make($items = [], ...$args) {}
  /**
   * @param int $from
   * @param int $to
   * @param int $step
   * @return static<int, int>
   */
  public static function range($from, $to, $step = 1, ...$args) {}
  /** @return static<mixed, mixed> */
  public function collapseWithKeys() {}
  /**
   * @param (callable(TValue): bool)|TValue|array-key $key
   * @param TValue|null $value
   * @return bool
   */
  public function containsStrict($key, $value = null) {}
  /**
   * @param mixed $key
   * @param mixed $operator
   * @param mixed $value
   * @return bool
   */
  public function doesntContainStrict($key, $operator = null, $value = null) {}
  /**
   * @param \Illuminate\Contracts\Support\Arrayable<array-key, TValue>|iterable<array-key, TValue> $items
   * @param callable(TValue, TValue): int $callback
   * @return static
   */
  public function intersectUsing($items, callable $callback) {}
  /**
   * @param \Illuminate\Contracts\Support\Arrayable<TKey, TValue>|iterable<TKey, TValue> $items
   * @return static
   */
  public function intersectAssoc($items) {}
  /**
   * @param \Illuminate\Contracts\Support\Arrayable<array-key, TValue>|iterable<array-key, TValue> $items
   * @param callable(TValue, TValue): int $callback
   * @return static
   */
  public function intersectAssocUsing($items, callable $callback) {}
  /**
   * @param (callable(TValue, TKey): bool)|null $callback
   * @deprecated
   */
  public function containsOneItem(?callable $callback = null): bool {}
  /** @deprecated */
  public function containsManyItems(): bool {}
  /** @return static */
  public function multiply(int $multiplier) {}
  /**
   * @param \Illuminate\Support\Enumerable<array-key, TKey>|array<array-key, TKey>|string $keys
   * @return static
   */
  public function select($keys) {}
  /**
   * @param int|null $number
   * @param bool $preserveKeys
   * @return ($number is null ? TValue : static<int, TValue>)
   */
  public function random($number = null, $preserveKeys = false) {}
  /**
   * @param TValue|(callable(TValue,TKey): bool) $value
   * @param bool $strict
   * @return TValue|null
   */
  public function before($value, $strict = false) {}
  /**
   * @param TValue|(callable(TValue,TKey): bool) $value
   * @param bool $strict
   * @return TValue|null
   */
  public function after($value, $strict = false) {}
  /**
   * @param (callable(TValue, TKey): bool)|string|null $key
   * @param mixed $operator
   * @param mixed $value
   */
  public function hasSole($key = null, $operator = null, $value = null): bool {}
  /**
   * @param int $size
   * @param bool $preserveKeys
   * @return ($preserveKeys is true ? static<int, static> : static<int, static<int, TValue>>)
   */
  public function chunk($size, $preserveKeys = true) {}
  /**
   * @param \DateTimeInterface $timeout
   * @param callable(TValue|null, TKey|null): mixed|null $callback
   * @return static<TKey, TValue>
   */
  public function takeUntilTimeout(\DateTimeInterface $timeout, ?callable $callback = null) {}
  /** @return static<TKey, TValue> */
  public function throttle(float $seconds) {}
  /**
   * @param int $depth
   * @return static
   */
  public function dot($depth = INF) {}
  /** @return static<TKey, TValue> */
  public function withHeartbeat(\DateInterval|int $interval, callable $callback) {}
}

class MultipleItemsFoundException
{
  /** @var int */
  public $count;
  /** @return int */
  public function getCount() {}
}

class HigherOrderWhenProxy
{
  /**
   * @param bool $condition
   * @return $this
   */
  public function condition($condition) {}
  /** @return $this */
  public function negateConditionOnCapture() {}
}
}

namespace Illuminate\Support\Traits {
/**
 * @template TKey of array-key
 * @template TValue
 */
trait EnumeratesValues
{
  use Conditionable;
  /**
   * @template TMakeKey of array-key
   * @template TMakeValue
   * @param \Illuminate\Contracts\Support\Arrayable<TMakeKey, TMakeValue>|iterable<TMakeKey, TMakeValue>|null $items
   * @return static<TMakeKey, TMakeValue>
   */
  public static function make($items = [], ...$args) {}
  /**
   * @template TWrapValue
   * @param iterable<array-key, TWrapValue>|TWrapValue $value
   * @return static<array-key, TWrapValue>
   */
  public static function wrap($value, ...$args) {}
  /** @return static */
  public static function empty(...$args) {}
  /**
   * @template TTimesValue
   * @param int $number
   * @param (callable(int): TTimesValue)|null $callback
   * @return static<int, TTimesValue>
   */
  public static function times($number, ?callable $callback = null, ...$args) {}
  /**
   * @param string $json
   * @param int $depth
   * @param int $flags
   * @return static<TKey, TValue>
   */
  public static function fromJson($json, $depth = 512, $flags = 0, ...$args) {}
  /**
   * @param (callable(TValue): float|int)|string|null $callback
   * @return float|int|null
   */
  public function avg($callback = null) {}
  /**
   * @param mixed ...$args
   * @return $this
   */
  public function dump(...$args) {}
  /**
   * @param (callable(TValue, TKey): bool)|string|null $key
   * @param mixed $operator
   * @param mixed $value
   */
  public function hasMany($key = null, $operator = null, $value = null): bool {}
  /**
   * @template TValueDefault
   * @param string $key
   * @param TValueDefault|(\Closure(): TValueDefault) $default
   * @return ($default is null ? TValue|null : TValue|TValueDefault)
   */
  public function value($key, $default = null) {}
  /**
   * @template TEnsureOfType
   * @return static<TKey, TEnsureOfType>
   */
  public function ensure($type) {}
  /**
   * @param (callable(TValue, TKey): bool) $callback
   * @return float|null
   */
  public function percentage(callable $callback, int $precision = 2) {}
  /**
   * @template TReduceIntoInitial
   * @param TReduceIntoInitial $initial
   * @param callable(TReduceIntoInitial, TValue, TKey): void $callback
   * @return TReduceIntoInitial
   */
  public function reduceInto($initial, callable $callback) {}
  /**
   * @param (callable(TValue, TKey): mixed)|string|null $key
   * @param bool $strict
   * @return static
   */
  public function unique($key = null, $strict = false) {}
  /** @return string */
  public function toPrettyJson(int $options = 0) {}
}
}
