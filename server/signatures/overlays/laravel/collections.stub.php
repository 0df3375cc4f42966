<?php
// What the sources of version 8 leave open: collections.

namespace Illuminate\Support {
class Arr
{
  /**
   * @template TValue
   * @param iterable<TValue> ...$arrays
   * @return array<int, array<array-key, TValue>>
   */
  public static function crossJoin(...$arrays) {}
  /**
   * @template TKey of array-key
   * @template TValue
   * @param array<TKey, TValue> $array
   * @return array{TKey[], TValue[]}
   */
  public static function divide($array) {}
  /**
   * @template TKey
   * @template TValue
   * @template TFirstDefault
   * @param iterable<TKey, TValue> $array
   * @param (callable(TValue, TKey): bool)|null $callback
   * @param TFirstDefault|(\Closure(): TFirstDefault) $default
   * @return ($default is null ? TValue|null : TValue|TFirstDefault)
   */
  public static function first($array, ?callable $callback = null, $default = null) {}
  /**
   * @template TKey
   * @template TValue
   * @template TLastDefault
   * @param iterable<TKey, TValue> $array
   * @param (callable(TValue, TKey): bool)|null $callback
   * @param TLastDefault|(\Closure(): TLastDefault) $default
   * @return ($default is null ? TValue|null : TValue|TLastDefault)
   */
  public static function last($array, ?callable $callback = null, $default = null) {}
  /** @return bool */
  public static function isAssoc(array $array) {}
  /**
   * @param array $array
   * @return bool
   */
  public static function isList($array) {}
  /**
   * @param array $array
   * @param int|null $number
   * @param bool $preserveKeys
   * @return ($number is null ? mixed : array)
   */
  public static function random($array, $number = null, $preserveKeys = false) {}
  /**
   * @param array $array
   * @return array
   */
  public static function shuffle($array, $seed = null) {}
  /**
   * @template TKey of array-key
   * @template TValue
   * @param iterable<TKey, TValue> $array
   * @param callable|string|null|array<int, (callable(TValue, TValue): int)|array{string, \SortDirection|'asc'|'desc'}> $callback
   * @return array<TKey, TValue>
   */
  public static function sort($array, $callback = null) {}
  /**
   * @template TKey of array-key
   * @template TValue
   * @param array<TKey, TValue> $array
   * @param int $options
   * @param \SortDirection|bool $descending
   * @return array<TKey, TValue>
   */
  public static function sortRecursive($array, $options = SORT_REGULAR, $descending = false) {}
  /**
   * @param array<string, bool>|array<int, string|int>|string $array
   * @return string
   */
  public static function toCssClasses($array) {}
  /**
   * @template TKey of array-key
   * @template TValue
   * @param array<TKey, TValue> $array
   * @param callable(TValue, TKey): bool $callback
   * @return array<TKey, TValue>
   */
  public static function where($array, callable $callback) {}
  /**
   * @template TKey of array-key
   * @template TValue
   * @param array<TKey, TValue|null> $array
   * @return array<TKey, TValue>
   */
  public static function whereNotNull($array) {}
  /**
   * @template TKey of array-key = array-key
   * @template TValue
   * @param array<TKey, TValue>|TValue|null $value
   * @return ($value is null ? array{} : ($value is array ? array<TKey, TValue> : array{TValue}))
   */
  public static function wrap($value) {}
}

/**
 * @template TKey of array-key
 * @template TValue
 * @implements \ArrayAccess<TKey, TValue>
 * @implements \Illuminate\Support\Enumerable<TKey, TValue>
 */
class Collection implements \ArrayAccess, \Illuminate\Contracts\Support\CanBeEscapedWhenCastToString, Enumerable
{
  /** @var array<TKey, TValue> */
  protected $items;
  /** @param \Illuminate\Contracts\Support\Arrayable<TKey, TValue>|iterable<TKey, TValue>|null $items */
  public function __construct($items = []) {}
  /** @return array<TKey, TValue> */
  public function all() {}
  /** @return \Illuminate\Support\LazyCollection<TKey, TValue> */
  public function lazy() {}
  /**
   * @param string|array<array-key, string>|null $key
   * @return float|int|null
   */
  public function median($key = null) {}
  /**
   * @param string|array<array-key, string>|null $key
   * @return array<int, float|int>|null
   */
  public function mode($key = null) {}
  /** @return static<int, mixed> */
  public function collapse() {}
  /**
   * @param (callable(TValue, TKey): bool)|TValue|string $key
   * @param mixed $operator
   * @param mixed $value
   * @return bool
   */
  public function contains($key, $operator = null, $value = null) {}
  /**
   * @template TCrossJoinKey
   * @template TCrossJoinValue
   * @param \Illuminate\Contracts\Support\Arrayable<TCrossJoinKey, TCrossJoinValue>|iterable<TCrossJoinKey, TCrossJoinValue> ...$lists
   * @return static<int, array<int, TValue|TCrossJoinValue>>
   */
  public function crossJoin(...$lists) {}
  /**
   * @param \Illuminate\Contracts\Support\Arrayable<array-key, TValue>|iterable<array-key, TValue> $items
   * @return static
   */
  public function diff($items) {}
  /**
   * @param \Illuminate\Contracts\Support\Arrayable<array-key, TValue>|iterable<array-key, TValue> $items
   * @param callable(TValue, TValue): int $callback
   * @return static
   */
  public function diffUsing($items, callable $callback) {}
  /**
   * @param \Illuminate\Contracts\Support\Arrayable<TKey, TValue>|iterable<TKey, TValue> $items
   * @return static
   */
  public function diffAssoc($items) {}
  /**
   * @param \Illuminate\Contracts\Support\Arrayable<TKey, TValue>|iterable<TKey, TValue> $items
   * @param callable(TKey, TKey): int $callback
   * @return static
   */
  public function diffAssocUsing($items, callable $callback) {}
  /**
   * @param \Illuminate\Contracts\Support\Arrayable<TKey, mixed>|iterable<TKey, mixed> $items
   * @return static
   */
  public function diffKeys($items) {}
  /**
   * @param \Illuminate\Contracts\Support\Arrayable<TKey, mixed>|iterable<TKey, mixed> $items
   * @param callable(TKey, TKey): int $callback
   * @return static
   */
  public function diffKeysUsing($items, callable $callback) {}
  /**
   * @template TMapValue
   * @param (callable(TValue): TMapValue)|string|null $callback
   * @param bool $strict
   * @return static
   */
  public function duplicates($callback = null, $strict = false) {}
  /**
   * @template TMapValue
   * @param (callable(TValue): TMapValue)|string|null $callback
   * @return static
   */
  public function duplicatesStrict($callback = null) {}
  /**
   * @param \Illuminate\Support\Enumerable<array-key, TKey>|array<array-key, TKey>|string $keys
   * @return static
   */
  public function except($keys) {}
  /**
   * @param (callable(TValue, TKey): bool)|null $callback
   * @return static
   */
  public function filter(?callable $callback = null) {}
  /**
   * @template TFirstDefault
   * @param (callable(TValue, TKey): bool)|null $callback
   * @param TFirstDefault|(\Closure(): TFirstDefault) $default
   * @return ($default is null ? TValue|null : TValue|TFirstDefault)
   */
  public function first(?callable $callback = null, $default = null) {}
  /**
   * @param int $depth
   * @return static<int, mixed>
   */
  public function flatten($depth = INF) {}
  /** @return static<TValue, TKey> */
  public function flip() {}
  /**
   * @param \Illuminate\Contracts\Support\Arrayable<array-key, TValue>|iterable<array-key, TKey>|TKey $keys
   * @return $this
   */
  public function forget($keys) {}
  /**
   * @template TGetDefault
   * @param TKey|null $key
   * @param TGetDefault|(\Closure(): TGetDefault) $default
   * @return ($default is null ? TValue|null : TValue|TGetDefault)
   */
  public function get($key, $default = null) {}
  /**
   * @template TGetOrPutValue
   * @param mixed $key
   * @param TGetOrPutValue|(\Closure(): TGetOrPutValue) $value
   * @return TValue|TGetOrPutValue
   */
  public function getOrPut($key, $value) {}
  /**
   * @template TGroupKey of array-key|\UnitEnum|\Stringable
   * @param (callable(TValue, TKey): TGroupKey)|array|string $groupBy
   * @param bool $preserveKeys
   * @return static<array-key, static<array-key, TValue>>
   */
  public function groupBy($groupBy, $preserveKeys = false) {}
  /**
   * @template TNewKey of array-key|\UnitEnum
   * @param (callable(TValue, TKey): TNewKey)|array|string $keyBy
   * @return static<array-key, TValue>
   */
  public function keyBy($keyBy) {}
  /**
   * @param TKey|array<array-key, TKey> $key
   * @return bool
   */
  public function has($key) {}
  /**
   * @param TKey|array<array-key, TKey> $key
   * @return bool
   */
  public function hasAny($key) {}
  /**
   * @param (callable(TValue, TKey): mixed)|string|null $value
   * @param string|null $glue
   * @return string
   */
  public function implode($value, $glue = null) {}
  /**
   * @param \Illuminate\Contracts\Support\Arrayable<TKey, TValue>|iterable<TKey, TValue> $items
   * @return static
   */
  public function intersect($items) {}
  /**
   * @param \Illuminate\Contracts\Support\Arrayable<TKey, mixed>|iterable<TKey, mixed> $items
   * @return static
   */
  public function intersectByKeys($items) {}
  /**
   * @param string $glue
   * @param string $finalGlue
   * @return TValue|string
   */
  public function join($glue, $finalGlue = '') {}
  /** @return static<int, TKey> */
  public function keys() {}
  /**
   * @template TLastDefault
   * @param (callable(TValue, TKey): bool)|null $callback
   * @param TLastDefault|(\Closure(): TLastDefault) $default
   * @return ($default is null ? TValue|null : TValue|TLastDefault)
   */
  public function last(?callable $callback = null, $default = null) {}
  /**
   * @param \Closure|string|int|array<array-key, string>|null $value
   * @param \Closure|string|null $key
   * @return static<array-key, mixed>
   */
  public function pluck($value, $key = null) {}
  /**
   * @template TMapValue
   * @param callable(TValue, TKey): TMapValue $callback
   * @return static<TKey, TMapValue>
   */
  public function map(callable $callback) {}
  /**
   * @template TMapToDictionaryKey of array-key
   * @template TMapToDictionaryValue
   * @param callable(TValue, TKey): array<TMapToDictionaryKey, TMapToDictionaryValue> $callback
   * @return static<TMapToDictionaryKey, array<int, TMapToDictionaryValue>>
   */
  public function mapToDictionary(callable $callback) {}
  /**
   * @template TMapWithKeysKey of array-key
   * @template TMapWithKeysValue
   * @param callable(TValue, TKey): array<TMapWithKeysKey, TMapWithKeysValue> $callback
   * @return static<TMapWithKeysKey, TMapWithKeysValue>
   */
  public function mapWithKeys(callable $callback) {}
  /**
   * @template TMergeValue
   * @param \Illuminate\Contracts\Support\Arrayable<TKey, TMergeValue>|iterable<TKey, TMergeValue> $items
   * @return static<TKey, TValue|TMergeValue>
   */
  public function merge($items) {}
  /**
   * @template TMergeRecursiveValue
   * @param \Illuminate\Contracts\Support\Arrayable<TKey, TMergeRecursiveValue>|iterable<TKey, TMergeRecursiveValue> $items
   * @return static<TKey, TValue|TMergeRecursiveValue>
   */
  public function mergeRecursive($items) {}
  /**
   * @template TCombineValue
   * @param \Illuminate\Contracts\Support\Arrayable<array-key, TCombineValue>|iterable<array-key, TCombineValue> $values
   * @return static<TValue, TCombineValue>
   */
  public function combine($values) {}
  /**
   * @param \Illuminate\Contracts\Support\Arrayable<TKey, TValue>|iterable<TKey, TValue> $items
   * @return static
   */
  public function union($items) {}
  /**
   * @param int $step
   * @param int $offset
   * @return static
   */
  public function nth($step, $offset = 0) {}
  /**
   * @param \Illuminate\Support\Enumerable<array-key, TKey>|array<array-key, TKey>|string|null $keys
   * @return static
   */
  public function only($keys) {}
  /**
   * @param int $count
   * @return ($count is 1 ? TValue|null : static<int, TValue>)
   */
  public function pop($count = 1) {}
  /**
   * @param TValue $value
   * @param TKey $key
   * @return $this
   */
  public function prepend($value, $key = null) {}
  /**
   * @param TValue ...$values
   * @return $this
   */
  public function push(...$values) {}
  /**
   * @template TConcatKey of array-key
   * @template TConcatValue
   * @param iterable<TConcatKey, TConcatValue> $source
   * @return static<TKey|TConcatKey, TValue|TConcatValue>
   */
  public function concat($source) {}
  /**
   * @template TPullDefault
   * @param TKey $key
   * @param TPullDefault|(\Closure(): TPullDefault) $default
   * @return ($default is null ? TValue|null : TValue|TPullDefault)
   */
  public function pull($key, $default = null) {}
  /**
   * @param TKey $key
   * @param TValue $value
   * @return $this
   */
  public function put($key, $value) {}
  /**
   * @param \Illuminate\Contracts\Support\Arrayable<TKey, TValue>|iterable<TKey, TValue> $items
   * @return static
   */
  public function replace($items) {}
  /**
   * @param \Illuminate\Contracts\Support\Arrayable<TKey, TValue>|iterable<TKey, TValue> $items
   * @return static
   */
  public function replaceRecursive($items) {}
  /**
   * @param TValue|(callable(TValue,TKey): bool) $value
   * @param bool $strict
   * @return TKey|false
   */
  public function search($value, $strict = false) {}
  /**
   * @param int<0, max> $count
   * @return ($count is 1 ? TValue|null : static<int, TValue>)
   */
  public function shift($count = 1) {}
  /** @return static */
  public function shuffle($seed = null) {}
  /**
   * @param positive-int $size
   * @param positive-int $step
   * @return static<int, static>
   */
  public function sliding($size = 2, $step = 1) {}
  /**
   * @param TValue|callable(TValue,TKey): bool $value
   * @return static
   */
  public function skipUntil($value) {}
  /**
   * @param TValue|callable(TValue,TKey): bool $value
   * @return static
   */
  public function skipWhile($value) {}
  /**
   * @param int $numberOfGroups
   * @return static<int, static>
   */
  public function split($numberOfGroups) {}
  /**
   * @param int $numberOfGroups
   * @return static<int, static>
   */
  public function splitIn($numberOfGroups) {}
  /**
   * @param (callable(TValue, TKey): bool)|string|null $key
   * @param mixed $operator
   * @param mixed $value
   * @return TValue
   */
  public function sole($key = null, $operator = null, $value = null) {}
  /**
   * @param (callable(TValue, TKey): bool)|string $key
   * @param mixed $operator
   * @param mixed $value
   * @return TValue
   */
  public function firstOrFail($key = null, $operator = null, $value = null) {}
  /**
   * @param callable(TValue, TKey, static<TKey, TValue>): bool $callback
   * @return static<int, static<TKey, TValue>>
   */
  public function chunkWhile(callable $callback) {}
  /**
   * @param (callable(TValue, TValue): int)|null|int $callback
   * @return static
   */
  public function sort($callback = null) {}
  /**
   * @param int $options
   * @return static
   */
  public function sortDesc($options = SORT_REGULAR) {}
  /**
   * @param array<array-key, (callable(TValue, TValue): mixed)|(callable(TValue, TKey): mixed)|string|array{string, \SortDirection|'asc'|'desc'}>|(callable(TValue, TKey): mixed)|string|int $callback
   * @param int $options
   * @param \SortDirection|bool $descending
   * @return static
   */
  public function sortBy($callback, $options = SORT_REGULAR, $descending = false) {}
  /**
   * @param array<array-key, (callable(TValue, TValue): mixed)|(callable(TValue, TKey): mixed)|string|array{string, \SortDirection|'asc'|'desc'}>|(callable(TValue, TKey): mixed)|string|int $callback
   * @param int $options
   * @return static
   */
  public function sortByDesc($callback, $options = SORT_REGULAR) {}
  /**
   * @param int $options
   * @param \SortDirection|bool $descending
   * @return static
   */
  public function sortKeys($options = SORT_REGULAR, $descending = false) {}
  /**
   * @param int $options
   * @return static
   */
  public function sortKeysDesc($options = SORT_REGULAR) {}
  /**
   * @param callable(TKey, TKey): int $callback
   * @return static
   */
  public function sortKeysUsing(callable $callback) {}
  /**
   * @param int $offset
   * @param int|null $length
   * @param array<array-key, TValue> $replacement
   * @return static
   */
  public function splice($offset, $length = null, $replacement = []) {}
  /**
   * @param TValue|callable(TValue,TKey): bool $value
   * @return static
   */
  public function takeUntil($value) {}
  /**
   * @param TValue|callable(TValue,TKey): bool $value
   * @return static
   */
  public function takeWhile($value) {}
  /**
   * @template TMapValue
   * @param callable(TValue, TKey): TMapValue $callback
   * @return $this
   */
  public function transform(callable $callback) {}
  /**
   * @param (callable(TValue, TKey): mixed)|string|null $key
   * @param bool $strict
   * @return static
   */
  public function unique($key = null, $strict = false) {}
  /** @return static<int, TValue> */
  public function values() {}
  /**
   * @template TZipValue
   * @param \Illuminate\Contracts\Support\Arrayable<array-key, TZipValue>|iterable<array-key, TZipValue> ...$items
   * @return static<int, static<int, TValue|TZipValue>>
   */
  public function zip($items) {}
  /**
   * @template TPadValue
   * @param int $size
   * @param TPadValue $value
   * @return static<int, TValue|TPadValue>
   */
  public function pad($size, $value) {}
  /** @return \ArrayIterator<TKey, TValue> */
  public function getIterator(): \Traversable {}
  /** @return int<0, max> */
  public function count(): int {}
  /**
   * @param (callable(TValue, TKey): (array-key|\UnitEnum))|string|null $countBy
   * @return static<array-key, int>
   */
  public function countBy($countBy = null) {}
  /**
   * @param TValue $item
   * @return $this
   */
  public function add($item) {}
  /** @return \Illuminate\Support\Collection<TKey, TValue> */
  public function toBase() {}
}

/**
 * @template TKey of array-key
 * @template TValue
 * @extends \Illuminate\Contracts\Support\Arrayable<TKey, TValue>
 * @extends \IteratorAggregate<TKey, TValue>
 */
interface Enumerable extends \Illuminate\Contracts\Support\Arrayable, \Countable, \IteratorAggregate, \Illuminate\Contracts\Support\Jsonable, \JsonSerializable
{
  /**
   * @template TMakeKey of array-key
   * @template TMakeValue
   * @param \Illuminate\Contracts\Support\Arrayable<TMakeKey, TMakeValue>|iterable<TMakeKey, TMakeValue>|null $items
   * @return static<TMakeKey, TMakeValue>
   */
  public static function make($items = []);
  /**
   * @template TTimesValue
   * @param int $number
   * @param (callable(int): TTimesValue)|null $callback
   * @return static<int, TTimesValue>
   */
  public static function times($number, ?callable $callback = null);
  /**
   * @template TWrapValue
   * @param iterable<array-key, TWrapValue>|TWrapValue $value
   * @return static<array-key, TWrapValue>
   */
  public static function wrap($value);
  /**
   * @template TUnwrapKey of array-key
   * @template TUnwrapValue
   * @param array<TUnwrapKey, TUnwrapValue>|static<TUnwrapKey, TUnwrapValue> $value
   * @return array<TUnwrapKey, TUnwrapValue>
   */
  public static function unwrap($value);
  /** @return array<TKey, TValue> */
  public function all();
  /**
   * @param (callable(TValue): float|int)|string|null $callback
   * @return float|int|null
   */
  public function average($callback = null);
  /**
   * @param string|array<array-key, string>|null $key
   * @return float|int|null
   */
  public function median($key = null);
  /**
   * @param string|array<array-key, string>|null $key
   * @return array<int, float|int>|null
   */
  public function mode($key = null);
  /** @return static<int, mixed> */
  public function collapse();
  /**
   * @param (callable(TValue, TKey): bool)|TValue|string $key
   * @param mixed $operator
   * @param mixed $value
   * @return bool
   */
  public function some($key, $operator = null, $value = null);
  /**
   * @param (callable(TValue): bool)|TValue|array-key $key
   * @param TValue|null $value
   * @return bool
   */
  public function containsStrict($key, $value = null);
  /**
   * @param (callable(TValue): float|int)|string|null $callback
   * @return float|int|null
   */
  public function avg($callback = null);
  /**
   * @param (callable(TValue, TKey): bool)|TValue|string $key
   * @param mixed $operator
   * @param mixed $value
   * @return bool
   */
  public function contains($key, $operator = null, $value = null);
  /**
   * @template TCrossJoinKey
   * @template TCrossJoinValue
   * @param \Illuminate\Contracts\Support\Arrayable<TCrossJoinKey, TCrossJoinValue>|iterable<TCrossJoinKey, TCrossJoinValue> ...$lists
   * @return static<int, array<int, TValue|TCrossJoinValue>>
   */
  public function crossJoin(...$lists);
  /**
   * @param mixed ...$args
   * @return never
   */
  public function dd(...$args);
  /**
   * @param \Illuminate\Contracts\Support\Arrayable<array-key, TValue>|iterable<array-key, TValue> $items
   * @return static
   */
  public function diff($items);
  /**
   * @param \Illuminate\Contracts\Support\Arrayable<array-key, TValue>|iterable<array-key, TValue> $items
   * @param callable(TValue, TValue): int $callback
   * @return static
   */
  public function diffUsing($items, callable $callback);
  /**
   * @param \Illuminate\Contracts\Support\Arrayable<TKey, TValue>|iterable<TKey, TValue> $items
   * @return static
   */
  public function diffAssoc($items);
  /**
   * @param \Illuminate\Contracts\Support\Arrayable<TKey, TValue>|iterable<TKey, TValue> $items
   * @param callable(TKey, TKey): int $callback
   * @return static
   */
  public function diffAssocUsing($items, callable $callback);
  /**
   * @param \Illuminate\Contracts\Support\Arrayable<TKey, mixed>|iterable<TKey, mixed> $items
   * @return static
   */
  public function diffKeys($items);
  /**
   * @param \Illuminate\Contracts\Support\Arrayable<TKey, mixed>|iterable<TKey, mixed> $items
   * @param callable(TKey, TKey): int $callback
   * @return static
   */
  public function diffKeysUsing($items, callable $callback);
  /**
   * @param (callable(TValue): bool)|string|null $callback
   * @param bool $strict
   * @return static
   */
  public function duplicates($callback = null, $strict = false);
  /**
   * @param (callable(TValue): bool)|string|null $callback
   * @return static
   */
  public function duplicatesStrict($callback = null);
  /**
   * @param callable(TValue, TKey): mixed $callback
   * @return $this
   */
  public function each(callable $callback);
  /**
   * @param (callable(TValue, TKey): bool)|TValue|string $key
   * @param mixed $operator
   * @param mixed $value
   * @return bool
   */
  public function every($key, $operator = null, $value = null);
  /**
   * @param \Illuminate\Support\Enumerable<array-key, TKey>|array<array-key, TKey> $keys
   * @return static
   */
  public function except($keys);
  /**
   * @param (callable(TValue): bool)|null $callback
   * @return static
   */
  public function filter(?callable $callback = null);
  /**
   * @template TWhenReturnType
   * @param bool $value
   * @param (callable($this): TWhenReturnType)|null $callback
   * @param (callable($this): TWhenReturnType)|null $default
   * @return $this|TWhenReturnType
   */
  public function when($value, ?callable $callback = null, ?callable $default = null);
  /**
   * @template TWhenEmptyReturnType
   * @param (callable($this): TWhenEmptyReturnType) $callback
   * @param (callable($this): TWhenEmptyReturnType)|null $default
   * @return $this|TWhenEmptyReturnType
   */
  public function whenEmpty(callable $callback, ?callable $default = null);
  /**
   * @template TWhenNotEmptyReturnType
   * @param callable($this): TWhenNotEmptyReturnType $callback
   * @param (callable($this): TWhenNotEmptyReturnType)|null $default
   * @return $this|TWhenNotEmptyReturnType
   */
  public function whenNotEmpty(callable $callback, ?callable $default = null);
  /**
   * @template TUnlessReturnType
   * @param bool $value
   * @param (callable($this): TUnlessReturnType) $callback
   * @param (callable($this): TUnlessReturnType)|null $default
   * @return $this|TUnlessReturnType
   */
  public function unless($value, callable $callback, ?callable $default = null);
  /**
   * @template TUnlessEmptyReturnType
   * @param callable($this): TUnlessEmptyReturnType $callback
   * @param (callable($this): TUnlessEmptyReturnType)|null $default
   * @return $this|TUnlessEmptyReturnType
   */
  public function unlessEmpty(callable $callback, ?callable $default = null);
  /**
   * @template TUnlessNotEmptyReturnType
   * @param callable($this): TUnlessNotEmptyReturnType $callback
   * @param (callable($this): TUnlessNotEmptyReturnType)|null $default
   * @return $this|TUnlessNotEmptyReturnType
   */
  public function unlessNotEmpty(callable $callback, ?callable $default = null);
  /**
   * @template TWhereInstanceOf
   * @param class-string<TWhereInstanceOf>|array<array-key, class-string<TWhereInstanceOf>> $type
   * @return static<TKey, TWhereInstanceOf>
   */
  public function whereInstanceOf($type);
  /**
   * @template TFirstDefault
   * @param (callable(TValue,TKey): bool)|null $callback
   * @param TFirstDefault|(\Closure(): TFirstDefault) $default
   * @return ($default is null ? TValue|null : TValue|TFirstDefault)
   */
  public function first(?callable $callback = null, $default = null);
  /**
   * @param string $key
   * @param mixed $operator
   * @param mixed $value
   * @return TValue|null
   */
  public function firstWhere($key, $operator = null, $value = null);
  /**
   * @param int $depth
   * @return static<int, mixed>
   */
  public function flatten($depth = INF);
  /** @return static<TValue, TKey> */
  public function flip();
  /**
   * @template TGetDefault
   * @param TKey $key
   * @param TGetDefault|(\Closure(): TGetDefault) $default
   * @return ($default is null ? TValue|null : TValue|TGetDefault)
   */
  public function get($key, $default = null);
  /**
   * @template TGroupKey of array-key|\UnitEnum|\Stringable
   * @param (callable(TValue, TKey): TGroupKey)|array|string $groupBy
   * @param bool $preserveKeys
   * @return static<array-key, static<array-key, TValue>>
   */
  public function groupBy($groupBy, $preserveKeys = false);
  /**
   * @template TNewKey of array-key|\UnitEnum
   * @param (callable(TValue, TKey): TNewKey)|array|string $keyBy
   * @return static<array-key, TValue>
   */
  public function keyBy($keyBy);
  /**
   * @param TKey|array<array-key, TKey> $key
   * @return bool
   */
  public function has($key);
  /**
   * @param (callable(TValue, TKey): mixed)|string $value
   * @param string|null $glue
   * @return string
   */
  public function implode($value, $glue = null);
  /**
   * @param \Illuminate\Contracts\Support\Arrayable<TKey, TValue>|iterable<TKey, TValue> $items
   * @return static
   */
  public function intersect($items);
  /**
   * @param \Illuminate\Contracts\Support\Arrayable<TKey, mixed>|iterable<TKey, mixed> $items
   * @return static
   */
  public function intersectByKeys($items);
  /** @return static<int, TKey> */
  public function keys();
  /**
   * @template TLastDefault
   * @param (callable(TValue, TKey): bool)|null $callback
   * @param TLastDefault|(\Closure(): TLastDefault) $default
   * @return ($default is null ? TValue|null : TValue|TLastDefault)
   */
  public function last(?callable $callback = null, $default = null);
  /**
   * @template TMapValue
   * @param callable(TValue, TKey): TMapValue $callback
   * @return static<TKey, TMapValue>
   */
  public function map(callable $callback);
  /**
   * @template TMapToDictionaryKey of array-key
   * @template TMapToDictionaryValue
   * @param callable(TValue, TKey): array<TMapToDictionaryKey, TMapToDictionaryValue> $callback
   * @return static<TMapToDictionaryKey, array<int, TMapToDictionaryValue>>
   */
  public function mapToDictionary(callable $callback);
  /**
   * @template TMapToGroupsKey of array-key
   * @template TMapToGroupsValue
   * @param callable(TValue, TKey): array<TMapToGroupsKey, TMapToGroupsValue> $callback
   * @return static<TMapToGroupsKey, static<int, TMapToGroupsValue>>
   */
  public function mapToGroups(callable $callback);
  /**
   * @template TMapWithKeysKey of array-key
   * @template TMapWithKeysValue
   * @param callable(TValue, TKey): array<TMapWithKeysKey, TMapWithKeysValue> $callback
   * @return static<TMapWithKeysKey, TMapWithKeysValue>
   */
  public function mapWithKeys(callable $callback);
  /**
   * @template TFlatMapKey of array-key
   * @template TFlatMapValue
   * @param callable(TValue, TKey): (\Illuminate\Support\Collection<TFlatMapKey, TFlatMapValue>|array<TFlatMapKey, TFlatMapValue>) $callback
   * @return static<TFlatMapKey, TFlatMapValue>
   */
  public function flatMap(callable $callback);
  /**
   * @template TMapIntoValue
   * @param class-string<TMapIntoValue> $class
   * @return static<TKey, TMapIntoValue>
   */
  public function mapInto($class);
  /**
   * @template TMergeValue
   * @param \Illuminate\Contracts\Support\Arrayable<TKey, TMergeValue>|iterable<TKey, TMergeValue> $items
   * @return static<TKey, TValue|TMergeValue>
   */
  public function merge($items);
  /**
   * @template TMergeRecursiveValue
   * @param \Illuminate\Contracts\Support\Arrayable<TKey, TMergeRecursiveValue>|iterable<TKey, TMergeRecursiveValue> $items
   * @return static<TKey, TValue|TMergeRecursiveValue>
   */
  public function mergeRecursive($items);
  /**
   * @template TCombineValue
   * @param \Illuminate\Contracts\Support\Arrayable<array-key, TCombineValue>|iterable<array-key, TCombineValue> $values
   * @return static<TValue, TCombineValue>
   */
  public function combine($values);
  /**
   * @param \Illuminate\Contracts\Support\Arrayable<TKey, TValue>|iterable<TKey, TValue> $items
   * @return static
   */
  public function union($items);
  /**
   * @template TMinResult = mixed
   * @param (callable(TValue): TMinResult)|string|null $callback
   * @return ($callback is callable ? ?TMinResult : ($callback is null ? ?TValue : mixed))
   */
  public function min($callback = null);
  /**
   * @template TMaxResult = mixed
   * @param (callable(TValue): TMaxResult)|string|null $callback
   * @return ($callback is callable ? ?TMaxResult : ($callback is null ? ?TValue : mixed))
   */
  public function max($callback = null);
  /**
   * @param \Illuminate\Support\Enumerable<array-key, TKey>|array<array-key, TKey>|string $keys
   * @return static
   */
  public function only($keys);
  /**
   * @param (callable(TValue, TKey): bool)|TValue|string $key
   * @param mixed $operator
   * @param mixed $value
   * @return static<int<0, 1>, static<TKey, TValue>>
   */
  public function partition($key, $operator = null, $value = null);
  /**
   * @template TConcatKey of array-key
   * @template TConcatValue
   * @param iterable<TConcatKey, TConcatValue> $source
   * @return static<TKey|TConcatKey, TValue|TConcatValue>
   */
  public function concat($source);
  /**
   * @param int|null $number
   * @return ($number is null ? TValue : static<int, TValue>)
   */
  public function random($number = null);
  /**
   * @template TReduceInitial
   * @template TReduceReturnType
   * @param callable(TReduceInitial|TReduceReturnType, TValue, TKey): TReduceReturnType $callback
   * @param TReduceInitial $initial
   * @return TReduceInitial|TReduceReturnType
   */
  public function reduce(callable $callback, $initial = null);
  /**
   * @param \Illuminate\Contracts\Support\Arrayable<TKey, TValue>|iterable<TKey, TValue> $items
   * @return static
   */
  public function replace($items);
  /**
   * @param \Illuminate\Contracts\Support\Arrayable<TKey, TValue>|iterable<TKey, TValue> $items
   * @return static
   */
  public function replaceRecursive($items);
  /**
   * @param TValue|callable(TValue,TKey): bool $value
   * @param bool $strict
   * @return TKey|false
   */
  public function search($value, $strict = false);
  /** @return static */
  public function shuffle($seed = null);
  /**
   * @param TValue|callable(TValue,TKey): bool $value
   * @return static
   */
  public function skipUntil($value);
  /**
   * @param TValue|callable(TValue,TKey): bool $value
   * @return static
   */
  public function skipWhile($value);
  /**
   * @param int $numberOfGroups
   * @return static<int, static>
   */
  public function split($numberOfGroups);
  /**
   * @param int $size
   * @return static<int, static>
   */
  public function chunk($size);
  /**
   * @param callable(TValue, TKey, static<int, TValue>): bool $callback
   * @return static<int, static<int, TValue>>
   */
  public function chunkWhile(callable $callback);
  /**
   * @param (callable(TValue, TValue): int)|null|int $callback
   * @return static
   */
  public function sort($callback = null);
  /**
   * @param int $options
   * @return static
   */
  public function sortDesc($options = SORT_REGULAR);
  /**
   * @param array<array-key, (callable(TValue, TValue): mixed)|(callable(TValue, TKey): mixed)|string|array{string, \SortDirection|'asc'|'desc'}>|(callable(TValue, TKey): mixed)|string|int $callback
   * @param int $options
   * @param bool $descending
   * @return static
   */
  public function sortBy($callback, $options = SORT_REGULAR, $descending = false);
  /**
   * @param array<array-key, (callable(TValue, TValue): mixed)|(callable(TValue, TKey): mixed)|string|array{string, \SortDirection|'asc'|'desc'}>|(callable(TValue, TKey): mixed)|string|int $callback
   * @param int $options
   * @return static
   */
  public function sortByDesc($callback, $options = SORT_REGULAR);
  /**
   * @param int $options
   * @param bool $descending
   * @return static
   */
  public function sortKeys($options = SORT_REGULAR, $descending = false);
  /**
   * @param int $options
   * @return static
   */
  public function sortKeysDesc($options = SORT_REGULAR);
  /**
   * @param (callable(TValue, TKey): mixed)|string|null $callback
   * @return mixed
   */
  public function sum($callback = null);
  /**
   * @param TValue|callable(TValue,TKey): bool $value
   * @return static
   */
  public function takeUntil($value);
  /**
   * @param TValue|callable(TValue,TKey): bool $value
   * @return static
   */
  public function takeWhile($value);
  /**
   * @param callable(TValue): mixed $callback
   * @return $this
   */
  public function tap(callable $callback);
  /**
   * @template TPipeReturnType
   * @param callable($this): TPipeReturnType $callback
   * @return TPipeReturnType
   */
  public function pipe(callable $callback);
  /**
   * @param string|array<array-key, string> $value
   * @param string|null $key
   * @return static<array-key, mixed>
   */
  public function pluck($value, $key = null);
  /**
   * @param (callable(TValue, TKey): bool)|bool|TValue $callback
   * @return static
   */
  public function reject($callback = true);
  /**
   * @param (callable(TValue, TKey): mixed)|string|null $key
   * @param bool $strict
   * @return static
   */
  public function unique($key = null, $strict = false);
  /**
   * @param (callable(TValue, TKey): mixed)|string|null $key
   * @return static
   */
  public function uniqueStrict($key = null);
  /** @return static<int, TValue> */
  public function values();
  /**
   * @template TPadValue
   * @param int $size
   * @param TPadValue $value
   * @return static<int, TValue|TPadValue>
   */
  public function pad($size, $value);
  /**
   * @param (callable(TValue, TKey): (array-key|\UnitEnum))|string|null $countBy
   * @return static<array-key, int>
   */
  public function countBy($countBy = null);
  /**
   * @template TZipValue
   * @param \Illuminate\Contracts\Support\Arrayable<array-key, TZipValue>|iterable<array-key, TZipValue> ...$items
   * @return static<int, static<int, TValue|TZipValue>>
   */
  public function zip($items);
  /** @return \Illuminate\Support\Collection<TKey, TValue> */
  public function collect();
}

/**
 * @template TKey of array-key
 * @template TValue
 * @mixin \Illuminate\Support\Enumerable<TKey, TValue>
 * @mixin TValue
 */
class HigherOrderCollectionProxy
{
  /** @var \Illuminate\Support\Enumerable<TKey, TValue> */
  protected $collection;
  /**
   * @param \Illuminate\Support\Enumerable<TKey, TValue> $collection
   * @param string $method
   */
  public function __construct(Enumerable $collection, $method) {}
}

/**
 * @template TKey of array-key
 * @template TValue
 * @implements \Illuminate\Support\Enumerable<TKey, TValue>
 */
class LazyCollection implements \Illuminate\Contracts\Support\CanBeEscapedWhenCastToString, Enumerable
{
  /** @use \Illuminate\Support\Traits\EnumeratesValues<TKey, TValue> */
  use \Illuminate\Support\Traits\EnumeratesValues, \Illuminate\Support\Traits\Macroable;
  /** @var (\Closure(): \Generator<TKey, TValue, mixed, void>)|static|array<TKey, TValue> */
  public $source;
  /** @param \Illuminate\Contracts\Support\Arrayable<TKey, TValue>|iterable<TKey, TValue>|(\Closure(): \Generator<TKey, TValue, mixed, void>)|self<TKey, TValue>|array<TKey, TValue>|null $source */
  public function __construct($source = null) {}
  /** @return array<TKey, TValue> */
  public function all() {}
  /** @return static<TKey, TValue> */
  public function eager() {}
  /** @return static<TKey, TValue> */
  public function remember() {}
  /**
   * @param string|array<array-key, string>|null $key
   * @return float|int|null
   */
  public function median($key = null) {}
  /**
   * @param string|array<string>|null $key
   * @return array<int, float|int>|null
   */
  public function mode($key = null) {}
  /** @return static<int, mixed> */
  public function collapse() {}
  /**
   * @param (callable(TValue, TKey): bool)|TValue|string $key
   * @param mixed $operator
   * @param mixed $value
   * @return bool
   */
  public function contains($key, $operator = null, $value = null) {}
  /**
   * @template TCrossJoinKey
   * @template TCrossJoinValue
   * @param \Illuminate\Contracts\Support\Arrayable<TCrossJoinKey, TCrossJoinValue>|iterable<TCrossJoinKey, TCrossJoinValue> ...$lists
   * @return static<int, array<int, TValue|TCrossJoinValue>>
   */
  public function crossJoin(...$arrays) {}
  /**
   * @param (callable(TValue, TKey): (array-key|\UnitEnum))|string|null $countBy
   * @return static<array-key, int>
   */
  public function countBy($countBy = null) {}
  /**
   * @param \Illuminate\Contracts\Support\Arrayable<array-key, TValue>|iterable<array-key, TValue> $items
   * @return static
   */
  public function diff($items) {}
  /**
   * @param \Illuminate\Contracts\Support\Arrayable<array-key, TValue>|iterable<array-key, TValue> $items
   * @param callable(TValue, TValue): int $callback
   * @return static
   */
  public function diffUsing($items, callable $callback) {}
  /**
   * @param \Illuminate\Contracts\Support\Arrayable<TKey, TValue>|iterable<TKey, TValue> $items
   * @return static
   */
  public function diffAssoc($items) {}
  /**
   * @param \Illuminate\Contracts\Support\Arrayable<TKey, TValue>|iterable<TKey, TValue> $items
   * @param callable(TKey, TKey): int $callback
   * @return static
   */
  public function diffAssocUsing($items, callable $callback) {}
  /**
   * @param \Illuminate\Contracts\Support\Arrayable<TKey, mixed>|iterable<TKey, mixed> $items
   * @return static
   */
  public function diffKeys($items) {}
  /**
   * @param \Illuminate\Contracts\Support\Arrayable<TKey, mixed>|iterable<TKey, mixed> $items
   * @param callable(TKey, TKey): int $callback
   * @return static
   */
  public function diffKeysUsing($items, callable $callback) {}
  /**
   * @param (callable(TValue): bool)|string|null $callback
   * @param bool $strict
   * @return static
   */
  public function duplicates($callback = null, $strict = false) {}
  /**
   * @param (callable(TValue): bool)|string|null $callback
   * @return static
   */
  public function duplicatesStrict($callback = null) {}
  /**
   * @param \Illuminate\Support\Enumerable<array-key, TKey>|array<array-key, TKey> $keys
   * @return static
   */
  public function except($keys) {}
  /**
   * @param (callable(TValue, TKey): bool)|null $callback
   * @return static
   */
  public function filter(?callable $callback = null) {}
  /**
   * @template TFirstDefault
   * @param (callable(TValue): bool)|null $callback
   * @param TFirstDefault|(\Closure(): TFirstDefault) $default
   * @return ($default is null ? TValue|null : TValue|TFirstDefault)
   */
  public function first(?callable $callback = null, $default = null) {}
  /**
   * @param int $depth
   * @return static<int, mixed>
   */
  public function flatten($depth = INF) {}
  /** @return static<TValue, TKey> */
  public function flip() {}
  /**
   * @template TGetDefault
   * @param TKey|null $key
   * @param TGetDefault|(\Closure(): TGetDefault) $default
   * @return ($default is null ? TValue|null : TValue|TGetDefault)
   */
  public function get($key, $default = null) {}
  /**
   * @template TGroupKey of array-key|\UnitEnum|\Stringable
   * @param (callable(TValue, TKey): TGroupKey)|array|string $groupBy
   * @param bool $preserveKeys
   * @return static<array-key, static<array-key, TValue>>
   */
  public function groupBy($groupBy, $preserveKeys = false) {}
  /**
   * @template TNewKey of array-key|\UnitEnum
   * @param (callable(TValue, TKey): TNewKey)|array|string $keyBy
   * @return static<array-key, TValue>
   */
  public function keyBy($keyBy) {}
  /**
   * @param (callable(TValue, TKey): mixed)|string $value
   * @param string|null $glue
   * @return string
   */
  public function implode($value, $glue = null) {}
  /**
   * @param \Illuminate\Contracts\Support\Arrayable<TKey, TValue>|iterable<TKey, TValue> $items
   * @return static
   */
  public function intersect($items) {}
  /**
   * @param \Illuminate\Contracts\Support\Arrayable<TKey, mixed>|iterable<TKey, mixed> $items
   * @return static
   */
  public function intersectByKeys($items) {}
  /** @return static<int, TKey> */
  public function keys() {}
  /**
   * @template TLastDefault
   * @param (callable(TValue, TKey): bool)|null $callback
   * @param TLastDefault|(\Closure(): TLastDefault) $default
   * @return ($default is null ? TValue|null : TValue|TLastDefault)
   */
  public function last(?callable $callback = null, $default = null) {}
  /**
   * @param string|array<array-key, string> $value
   * @param string|null $key
   * @return static<array-key, mixed>
   */
  public function pluck($value, $key = null) {}
  /**
   * @template TMapValue
   * @param callable(TValue, TKey): TMapValue $callback
   * @return static<TKey, TMapValue>
   */
  public function map(callable $callback) {}
  /**
   * @template TMapToDictionaryKey of array-key
   * @template TMapToDictionaryValue
   * @param callable(TValue, TKey): array<TMapToDictionaryKey, TMapToDictionaryValue> $callback
   * @return static<TMapToDictionaryKey, array<int, TMapToDictionaryValue>>
   */
  public function mapToDictionary(callable $callback) {}
  /**
   * @template TMapWithKeysKey of array-key
   * @template TMapWithKeysValue
   * @param callable(TValue, TKey): array<TMapWithKeysKey, TMapWithKeysValue> $callback
   * @return static<TMapWithKeysKey, TMapWithKeysValue>
   */
  public function mapWithKeys(callable $callback) {}
  /**
   * @template TMergeValue
   * @param \Illuminate\Contracts\Support\Arrayable<TKey, TMergeValue>|iterable<TKey, TMergeValue> $items
   * @return static<TKey, TValue|TMergeValue>
   */
  public function merge($items) {}
  /**
   * @template TMergeRecursiveValue
   * @param \Illuminate\Contracts\Support\Arrayable<TKey, TMergeRecursiveValue>|iterable<TKey, TMergeRecursiveValue> $items
   * @return static<TKey, TValue|TMergeRecursiveValue>
   */
  public function mergeRecursive($items) {}
  /**
   * @template TCombineValue
   * @param \IteratorAggregate<array-key, TCombineValue>|array<array-key, TCombineValue>|(callable(): \Generator<array-key, TCombineValue>) $values
   * @return static<TValue, TCombineValue>
   */
  public function combine($values) {}
  /**
   * @param \Illuminate\Contracts\Support\Arrayable<TKey, TValue>|iterable<TKey, TValue> $items
   * @return static
   */
  public function union($items) {}
  /**
   * @param int $step
   * @param int $offset
   * @return static
   */
  public function nth($step, $offset = 0) {}
  /**
   * @param \Illuminate\Support\Enumerable<array-key, TKey>|array<array-key, TKey>|string $keys
   * @return static
   */
  public function only($keys) {}
  /**
   * @template TConcatKey of array-key
   * @template TConcatValue
   * @param iterable<TConcatKey, TConcatValue> $source
   * @return static<TKey|TConcatKey, TValue|TConcatValue>
   */
  public function concat($source) {}
  /**
   * @param \Illuminate\Contracts\Support\Arrayable<TKey, TValue>|iterable<TKey, TValue> $items
   * @return static
   */
  public function replace($items) {}
  /**
   * @param \Illuminate\Contracts\Support\Arrayable<TKey, TValue>|iterable<TKey, TValue> $items
   * @return static
   */
  public function replaceRecursive($items) {}
  /**
   * @param TValue|(callable(TValue,TKey): bool) $value
   * @param bool $strict
   * @return TKey|false
   */
  public function search($value, $strict = false) {}
  /** @return static */
  public function shuffle($seed = null) {}
  /**
   * @param positive-int $size
   * @param positive-int $step
   * @return static<int, static>
   */
  public function sliding($size = 2, $step = 1) {}
  /**
   * @param TValue|callable(TValue,TKey): bool $value
   * @return static
   */
  public function skipUntil($value) {}
  /**
   * @param TValue|callable(TValue,TKey): bool $value
   * @return static
   */
  public function skipWhile($value) {}
  /**
   * @param int $numberOfGroups
   * @return static<int, static>
   */
  public function split($numberOfGroups) {}
  /**
   * @param (callable(TValue, TKey): bool)|string|null $key
   * @param mixed $operator
   * @param mixed $value
   * @return TValue
   */
  public function sole($key = null, $operator = null, $value = null) {}
  /**
   * @param (callable(TValue, TKey): bool)|string|null $key
   * @param mixed $operator
   * @param mixed $value
   * @return TValue
   */
  public function firstOrFail($key = null, $operator = null, $value = null) {}
  /**
   * @param int $numberOfGroups
   * @return static<int, static>
   */
  public function splitIn($numberOfGroups) {}
  /**
   * @param callable(TValue, TKey, Collection<TKey, TValue>): bool $callback
   * @return static<int, static<TKey, TValue>>
   */
  public function chunkWhile(callable $callback) {}
  /**
   * @param (callable(TValue, TValue): int)|null|int $callback
   * @return static
   */
  public function sort($callback = null) {}
  /**
   * @param int $options
   * @return static
   */
  public function sortDesc($options = SORT_REGULAR) {}
  /**
   * @param array<array-key, (callable(TValue, TValue): mixed)|(callable(TValue, TKey): mixed)|string|array{string, \SortDirection|'asc'|'desc'}>|(callable(TValue, TKey): mixed)|string|int $callback
   * @param int $options
   * @param bool $descending
   * @return static
   */
  public function sortBy($callback, $options = SORT_REGULAR, $descending = false) {}
  /**
   * @param array<array-key, (callable(TValue, TValue): mixed)|(callable(TValue, TKey): mixed)|string|array{string, \SortDirection|'asc'|'desc'}>|(callable(TValue, TKey): mixed)|string|int $callback
   * @param int $options
   * @return static
   */
  public function sortByDesc($callback, $options = SORT_REGULAR) {}
  /**
   * @param int $options
   * @param bool $descending
   * @return static
   */
  public function sortKeys($options = SORT_REGULAR, $descending = false) {}
  /**
   * @param int $options
   * @return static
   */
  public function sortKeysDesc($options = SORT_REGULAR) {}
  /**
   * @param callable(TKey, TKey): int $callback
   * @return static
   */
  public function sortKeysUsing(callable $callback) {}
  /**
   * @param int $limit
   * @return static<TKey, TValue>
   */
  public function take($limit) {}
  /**
   * @param TValue|callable(TValue,TKey): bool $value
   * @return static<TKey, TValue>
   */
  public function takeUntil($value) {}
  /**
   * @param TValue|callable(TValue,TKey): bool $value
   * @return static<TKey, TValue>
   */
  public function takeWhile($value) {}
  /**
   * @param callable(TValue, TKey): mixed $callback
   * @return static<TKey, TValue>
   */
  public function tapEach(callable $callback) {}
  /**
   * @param (callable(TValue, TKey): mixed)|string|null $key
   * @param bool $strict
   * @return static<TKey, TValue>
   */
  public function unique($key = null, $strict = false) {}
  /** @return static<int, TValue> */
  public function values() {}
  /**
   * @template TZipValue
   * @param \Illuminate\Contracts\Support\Arrayable<array-key, TZipValue>|iterable<array-key, TZipValue> ...$items
   * @return static<int, static<int, TValue|TZipValue>>
   */
  public function zip($items) {}
  /**
   * @template TPadValue
   * @param int $size
   * @param TPadValue $value
   * @return static<int, TValue|TPadValue>
   */
  public function pad($size, $value) {}
  /** @return \Traversable<TKey, TValue> */
  public function getIterator(): \Traversable {}
}

class HigherOrderWhenProxy
{
  /** @param mixed $target */
  public function __construct(Enumerable $collection, $condition) {}
}

/** @template TTarget */
class HigherOrderTapProxy
{
}
}

namespace Illuminate\Support\Traits {
/**
 * @template TKey of array-key
 * @template TValue
 * @property-read \Illuminate\Support\HigherOrderCollectionProxy<TKey, TValue> $average
 * @property-read \Illuminate\Support\HigherOrderCollectionProxy<TKey, TValue> $avg
 * @property-read \Illuminate\Support\HigherOrderCollectionProxy<TKey, TValue> $contains
 * @property-read \Illuminate\Support\HigherOrderCollectionProxy<TKey, TValue> $doesntContain
 * @property-read \Illuminate\Support\HigherOrderCollectionProxy<TKey, TValue> $each
 * @property-read \Illuminate\Support\HigherOrderCollectionProxy<TKey, TValue> $every
 * @property-read \Illuminate\Support\HigherOrderCollectionProxy<TKey, TValue> $filter
 * @property-read \Illuminate\Support\HigherOrderCollectionProxy<TKey, TValue> $first
 * @property-read \Illuminate\Support\HigherOrderCollectionProxy<TKey, TValue> $flatMap
 * @property-read \Illuminate\Support\HigherOrderCollectionProxy<TKey, TValue> $groupBy
 * @property-read \Illuminate\Support\HigherOrderCollectionProxy<TKey, TValue> $hasMany
 * @property-read \Illuminate\Support\HigherOrderCollectionProxy<TKey, TValue> $hasSole
 * @property-read \Illuminate\Support\HigherOrderCollectionProxy<TKey, TValue> $keyBy
 * @property-read \Illuminate\Support\HigherOrderCollectionProxy<TKey, TValue> $last
 * @property-read \Illuminate\Support\HigherOrderCollectionProxy<TKey, TValue> $map
 * @property-read \Illuminate\Support\HigherOrderCollectionProxy<TKey, TValue> $max
 * @property-read \Illuminate\Support\HigherOrderCollectionProxy<TKey, TValue> $min
 * @property-read \Illuminate\Support\HigherOrderCollectionProxy<TKey, TValue> $partition
 * @property-read \Illuminate\Support\HigherOrderCollectionProxy<TKey, TValue> $percentage
 * @property-read \Illuminate\Support\HigherOrderCollectionProxy<TKey, TValue> $reject
 * @property-read \Illuminate\Support\HigherOrderCollectionProxy<TKey, TValue> $skipUntil
 * @property-read \Illuminate\Support\HigherOrderCollectionProxy<TKey, TValue> $skipWhile
 * @property-read \Illuminate\Support\HigherOrderCollectionProxy<TKey, TValue> $some
 * @property-read \Illuminate\Support\HigherOrderCollectionProxy<TKey, TValue> $sortBy
 * @property-read \Illuminate\Support\HigherOrderCollectionProxy<TKey, TValue> $sortByDesc
 * @property-read \Illuminate\Support\HigherOrderCollectionProxy<TKey, TValue> $sum
 * @property-read \Illuminate\Support\HigherOrderCollectionProxy<TKey, TValue> $takeUntil
 * @property-read \Illuminate\Support\HigherOrderCollectionProxy<TKey, TValue> $takeWhile
 * @property-read \Illuminate\Support\HigherOrderCollectionProxy<TKey, TValue> $unique
 * @property-read \Illuminate\Support\HigherOrderCollectionProxy<TKey, TValue> $unless
 * @property-read \Illuminate\Support\HigherOrderCollectionProxy<TKey, TValue> $until
 * @property-read \Illuminate\Support\HigherOrderCollectionProxy<TKey, TValue> $when
 */
trait EnumeratesValues
{
  /**
   * @template TUnwrapKey of array-key
   * @template TUnwrapValue
   * @param array<TUnwrapKey, TUnwrapValue>|static<TUnwrapKey, TUnwrapValue> $value
   * @return array<TUnwrapKey, TUnwrapValue>
   */
  public static function unwrap($value) {}
  /**
   * @param (callable(TValue): float|int)|string|null $callback
   * @return float|int|null
   */
  public function average($callback = null) {}
  /**
   * @param (callable(TValue, TKey): bool)|TValue|string $key
   * @param mixed $operator
   * @param mixed $value
   * @return bool
   */
  public function some($key, $operator = null, $value = null) {}
  /**
   * @param mixed ...$args
   * @return never
   */
  public function dd(...$args) {}
  /**
   * @param callable(TValue, TKey): mixed $callback
   * @return $this
   */
  public function each(callable $callback) {}
  /**
   * @param callable(...mixed): mixed $callback
   * @return static
   */
  public function eachSpread(callable $callback) {}
  /**
   * @param (callable(TValue, TKey): bool)|TValue|string $key
   * @param mixed $operator
   * @param mixed $value
   * @return bool
   */
  public function every($key, $operator = null, $value = null) {}
  /**
   * @param callable|string $key
   * @param mixed $operator
   * @param mixed $value
   * @return TValue|null
   */
  public function firstWhere($key, $operator = null, $value = null) {}
  /**
   * @template TMapSpreadValue
   * @param callable(mixed...): TMapSpreadValue $callback
   * @return static<TKey, TMapSpreadValue>
   */
  public function mapSpread(callable $callback) {}
  /**
   * @template TMapToGroupsKey of array-key
   * @template TMapToGroupsValue
   * @param callable(TValue, TKey): array<TMapToGroupsKey, TMapToGroupsValue> $callback
   * @return static<TMapToGroupsKey, static<int, TMapToGroupsValue>>
   */
  public function mapToGroups(callable $callback) {}
  /**
   * @template TFlatMapKey of array-key
   * @template TFlatMapValue
   * @param callable(TValue, TKey): (\Illuminate\Support\Collection<TFlatMapKey, TFlatMapValue>|array<TFlatMapKey, TFlatMapValue>) $callback
   * @return static<TFlatMapKey, TFlatMapValue>
   */
  public function flatMap(callable $callback) {}
  /**
   * @template TMapIntoValue
   * @param class-string<TMapIntoValue> $class
   * @return static<TKey, TMapIntoValue>
   */
  public function mapInto($class) {}
  /**
   * @template TMinResult = mixed
   * @param (callable(TValue): TMinResult)|string|null $callback
   * @return ($callback is callable ? ?TMinResult : ($callback is null ? ?TValue : mixed))
   */
  public function min($callback = null) {}
  /**
   * @template TMaxResult = mixed
   * @param (callable(TValue): TMaxResult)|string|null $callback
   * @return ($callback is callable ? ?TMaxResult : ($callback is null ? ?TValue : mixed))
   */
  public function max($callback = null) {}
  /**
   * @param (callable(TValue, TKey): bool)|TValue|string $key
   * @param mixed $operator
   * @param mixed $value
   * @return static<int<0, 1>, static<TKey, TValue>>
   */
  public function partition($key, $operator = null, $value = null) {}
  /**
   * @template TReturnType
   * @param (callable(TValue, TKey): TReturnType)|string|null $callback
   * @return ($callback is callable ? TReturnType : mixed)
   */
  public function sum($callback = null) {}
  /**
   * @template TWhenEmptyReturnType
   * @param (callable($this): TWhenEmptyReturnType) $callback
   * @param (callable($this): TWhenEmptyReturnType)|null $default
   * @return $this|TWhenEmptyReturnType
   */
  public function whenEmpty(callable $callback, ?callable $default = null) {}
  /**
   * @template TWhenNotEmptyReturnType
   * @param callable($this): TWhenNotEmptyReturnType $callback
   * @param (callable($this): TWhenNotEmptyReturnType)|null $default
   * @return $this|TWhenNotEmptyReturnType
   */
  public function whenNotEmpty(callable $callback, ?callable $default = null) {}
  /**
   * @template TUnlessEmptyReturnType
   * @param callable($this): TUnlessEmptyReturnType $callback
   * @param (callable($this): TUnlessEmptyReturnType)|null $default
   * @return $this|TUnlessEmptyReturnType
   */
  public function unlessEmpty(callable $callback, ?callable $default = null) {}
  /**
   * @template TUnlessNotEmptyReturnType
   * @param callable($this): TUnlessNotEmptyReturnType $callback
   * @param (callable($this): TUnlessNotEmptyReturnType)|null $default
   * @return $this|TUnlessNotEmptyReturnType
   */
  public function unlessNotEmpty(callable $callback, ?callable $default = null) {}
  /**
   * @template TWhereInstanceOf
   * @param class-string<TWhereInstanceOf>|array<array-key, class-string<TWhereInstanceOf>> $type
   * @return static<TKey, TWhereInstanceOf>
   */
  public function whereInstanceOf($type) {}
  /**
   * @template TPipeReturnType
   * @param callable($this): TPipeReturnType $callback
   * @return TPipeReturnType
   */
  public function pipe(callable $callback) {}
  /**
   * @template TPipeIntoValue
   * @param class-string<TPipeIntoValue> $class
   * @return TPipeIntoValue
   */
  public function pipeInto($class) {}
  /**
   * @param array<callable> $callbacks
   * @return mixed
   */
  public function pipeThrough($callbacks) {}
  /**
   * @template TReduceInitial
   * @template TReduceReturnType
   * @param callable(TReduceInitial|TReduceReturnType, TValue, TKey): TReduceReturnType $callback
   * @param TReduceInitial $initial
   * @return TReduceInitial|TReduceReturnType
   */
  public function reduce(callable $callback, $initial = null) {}
  /**
   * @template TReduceWithKeysInitial
   * @template TReduceWithKeysReturnType
   * @param callable(TReduceWithKeysInitial|TReduceWithKeysReturnType, TValue, TKey): TReduceWithKeysReturnType $callback
   * @param TReduceWithKeysInitial $initial
   * @return TReduceWithKeysInitial|TReduceWithKeysReturnType
   */
  public function reduceWithKeys(callable $callback, $initial = null) {}
  /**
   * @param (callable(TValue, TKey): bool)|bool|TValue $callback
   * @return static
   */
  public function reject($callback = true) {}
  /**
   * @param callable($this): mixed $callback
   * @return $this
   */
  public function tap(callable $callback) {}
  /**
   * @param (callable(TValue, TKey): mixed)|string|null $key
   * @return static
   */
  public function uniqueStrict($key = null) {}
  /** @return \Illuminate\Support\Collection<TKey, TValue> */
  public function collect() {}
  /** @return array<TKey, mixed> */
  public function toArray() {}
  /** @return array<TKey, mixed> */
  public function jsonSerialize(): array {}
}
}
