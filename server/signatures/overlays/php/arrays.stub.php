<?php
// What PHP's functions on arrays answer, by what they are given.

namespace {
/**
 * @template TKey of array-key
 * @template TValue
 * @template TResult
 * @param (callable(TValue, mixed...): TResult)|null $callback
 * @param array<TKey, TValue> $array
 * @return ($callback is null ? array<TKey, TValue> : array<TKey, TResult>)
 */
function array_map(?callable $callback, array $array, array ...$arrays): array {}
/**
 * @template TKey of array-key
 * @template TValue
 * @param array<TKey, TValue> $array
 * @param (callable(TValue, TKey): mixed)|null $callback
 * @return array<TKey, TValue>
 */
function array_filter(array $array, ?callable $callback = null, int $mode = 0): array {}
/**
 * @template TValue
 * @template TResult
 * @template TInitial
 * @param array<TValue> $array
 * @param callable(TInitial|TResult, TValue): TResult $callback
 * @param TInitial $initial
 * @return TInitial|TResult
 */
function array_reduce(array $array, callable $callback, mixed $initial = null): mixed {}
/**
 * @template TKey of array-key
 * @template TValue
 * @param array<TKey, TValue>|object $array
 * @param callable(TValue, TKey, mixed): mixed $callback
 */
function array_walk(array|object &$array, callable $callback, mixed $arg = UNKNOWN): bool {}
/**
 * @template TValue
 * @param array<TValue> $array
 * @return array<int, TValue>
 */
function array_values(array $array): array {}
/**
 * @template TKey of array-key
 * @param array<TKey, mixed> $array
 * @return array<int, TKey>
 */
function array_keys(array $array, mixed $filter_value = UNKNOWN, bool $strict = false): array {}
/**
 * @template TKey of array-key
 * @template TValue
 * @param array<TKey, TValue> ...$arrays
 * @return array<TKey, TValue>
 */
function array_merge(array ...$arrays): array {}
/**
 * @template TKey of array-key
 * @template TValue
 * @param array<TKey, TValue> $array
 * @param array<TKey, TValue> ...$replacements
 * @return array<TKey, TValue>
 */
function array_replace(array $array, array ...$replacements): array {}
/**
 * @template TValue
 * @param array<TValue> $array
 * @return TValue|null
 */
function array_pop(array &$array): mixed {}
/**
 * @template TValue
 * @param array<TValue> $array
 * @return TValue|null
 */
function array_shift(array &$array): mixed {}
/**
 * @template TValue
 * @param array<TValue> $array
 * @param TValue ...$values
 */
function array_push(array &$array, mixed ...$values): int {}
/**
 * @template TKey of array-key
 * @template TValue
 * @param array<TKey, TValue> $array
 * @return array<TKey, TValue>
 */
function array_slice(array $array, int $offset, ?int $length = null, bool $preserve_keys = false): array {}
/**
 * @template TValue
 * @param array<TValue> $array
 * @return array<TValue>
 */
function array_splice(array &$array, int $offset, ?int $length = null, mixed $replacement = []): array {}
/**
 * @template TKey of array-key
 * @template TValue
 * @param array<TKey, TValue> $array
 * @return array<TKey, TValue>
 */
function array_reverse(array $array, bool $preserve_keys = false): array {}
/**
 * @template TKey of array-key
 * @template TValue
 * @param array<TKey, TValue> $array
 * @return array<TKey, TValue>
 */
function array_unique(array $array, int $flags = SORT_STRING): array {}
/**
 * @template TKey of array-key
 * @template TValue
 * @param array<TKey, TValue> $array
 * @return array<int, array<TKey, TValue>>
 */
function array_chunk(array $array, int $length, bool $preserve_keys = false): array {}
/**
 * @template TKey of array-key
 * @template TValue
 * @param array<TKey> $keys
 * @param array<TValue> $values
 * @return array<TKey, TValue>
 */
function array_combine(array $keys, array $values): array {}
/**
 * @template TKey of array-key
 * @template TValue of array-key
 * @param array<TKey, TValue> $array
 * @return array<TValue, TKey>
 */
function array_flip(array $array): array {}
/**
 * @template TValue
 * @param TValue $value
 * @return array<int, TValue>
 */
function array_fill(int $start_index, int $count, mixed $value): array {}
/**
 * @template TKey of array-key
 * @template TValue
 * @param array<TKey> $keys
 * @param TValue $value
 * @return array<TKey, TValue>
 */
function array_fill_keys(array $keys, mixed $value): array {}
/**
 * @template TKey of array-key
 * @template TValue
 * @param array<TKey, TValue> $array
 * @param TValue $value
 * @return array<TKey, TValue>
 */
function array_pad(array $array, int $length, mixed $value): array {}
/**
 * @template TKey of array-key
 * @template TValue
 * @param array<TKey, TValue> $array
 * @param array<mixed> ...$arrays
 * @return array<TKey, TValue>
 */
function array_diff(array $array, array ...$arrays): array {}
/**
 * @template TKey of array-key
 * @template TValue
 * @param array<TKey, TValue> $array
 * @param array<mixed> ...$arrays
 * @return array<TKey, TValue>
 */
function array_diff_key(array $array, array ...$arrays): array {}
/**
 * @template TKey of array-key
 * @template TValue
 * @param array<TKey, TValue> $array
 * @param array<mixed> ...$arrays
 * @return array<TKey, TValue>
 */
function array_diff_assoc(array $array, array ...$arrays): array {}
/**
 * @template TKey of array-key
 * @template TValue
 * @param array<TKey, TValue> $array
 * @param array<mixed> ...$arrays
 * @return array<TKey, TValue>
 */
function array_intersect(array $array, array ...$arrays): array {}
/**
 * @template TKey of array-key
 * @template TValue
 * @param array<TKey, TValue> $array
 * @param array<mixed> ...$arrays
 * @return array<TKey, TValue>
 */
function array_intersect_key(array $array, array ...$arrays): array {}
/**
 * @template TKey of array-key
 * @template TValue
 * @param array<TKey, TValue> $array
 * @return TKey|false
 */
function array_search(mixed $needle, array $haystack, bool $strict = false): int|string|false {}
/**
 * @template TKey of array-key
 * @param array<TKey, mixed> $array
 * @return TKey|null
 */
function array_key_first(array $array): int|string|null {}
/**
 * @template TKey of array-key
 * @param array<TKey, mixed> $array
 * @return TKey|null
 */
function array_key_last(array $array): int|string|null {}
/**
 * @template TKey of array-key
 * @param array<TKey, mixed> $array
 * @return ($num is 1 ? TKey : array<int, TKey>)
 */
function array_rand(array $array, int $num = 1): int|string|array {}
/**
 * @template TValue of array-key
 * @param array<TValue> $array
 * @return array<TValue, int>
 */
function array_count_values(array $array): array {}
/** @return array<array-key, mixed> */
function array_column(array $array, int|string|null $column_key, int|string|null $index_key = null): array {}
/** @return array<int, mixed> */
function func_get_args(): array {}
/** @return array<string, mixed> */
function get_object_vars(object $object): array {}
/**
 * @param array<string>|string $var_name
 * @param array<string>|string ...$var_names
 * @return array<string, mixed>
 */
function compact($var_name, ...$var_names): array {}
/**
 * @template TValue
 * @param array<TValue>|object $array
 * @return TValue|false
 */
function current(array|object $array): mixed {}
/**
 * @template TValue
 * @param array<TValue>|object $array
 * @return TValue|false
 */
function pos(array|object $array): mixed {}
/**
 * @template TValue
 * @param array<TValue>|object $array
 * @return TValue|false
 */
function reset(array|object &$array): mixed {}
/**
 * @template TValue
 * @param array<TValue>|object $array
 * @return TValue|false
 */
function end(array|object &$array): mixed {}
/**
 * @template TValue
 * @param array<TValue>|object $array
 * @return TValue|false
 */
function next(array|object &$array): mixed {}
/**
 * @template TValue
 * @param array<TValue>|object $array
 * @return TValue|false
 */
function prev(array|object &$array): mixed {}
/**
 * @template TKey of array-key
 * @param array<TKey, mixed>|object $array
 * @return TKey|null
 */
function key(array|object $array): int|string|null {}
/**
 * @template TValue
 * @param array<TValue> $array
 * @param callable(TValue, TValue): int $callback
 */
function usort(array &$array, callable $callback): bool {}
/**
 * @template TValue
 * @param array<TValue> $array
 * @param callable(TValue, TValue): int $callback
 */
function uasort(array &$array, callable $callback): bool {}
/**
 * @template TKey of array-key
 * @param array<TKey, mixed> $array
 * @param callable(TKey, TKey): int $callback
 */
function uksort(array &$array, callable $callback): bool {}
/**
 * @template TKey
 * @template TValue
 * @param Traversable<TKey, TValue> $iterator
 * @return array<TKey, TValue>
 */
function iterator_to_array(Traversable $iterator, bool $preserve_keys = true): array {}
/**
 * @template TValue
 * @param TValue|array<TValue> $value
 * @param TValue ...$values
 * @return TValue
 */
function max(mixed $value, mixed ...$values): mixed {}
/**
 * @template TValue
 * @param TValue|array<TValue> $value
 * @param TValue ...$values
 * @return TValue
 */
function min(mixed $value, mixed ...$values): mixed {}
/**
 * @template TResult
 * @param callable(mixed...): TResult $callback
 * @return TResult
 */
function call_user_func(callable $callback, mixed ...$args): mixed {}
/**
 * @template TResult
 * @param callable(mixed...): TResult $callback
 * @return TResult
 */
function call_user_func_array(callable $callback, array $args): mixed {}
}
