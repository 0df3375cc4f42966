<?php
// laravel/helpers, and Laravel itself before 6: the helpers that Arr and Str replaced

namespace {
/** @return array<array-key, mixed> */
function array_add($array, $key, $value) {}
/** @return array<int, mixed> */
function array_collapse($array) {}
/** @return array<string, mixed> */
function array_dot($array, $prepend = '') {}
/** @return array<array-key, mixed> */
function array_except($array, $keys) {}
/**
 * @template TValue
 * @param iterable<TValue> $array
 * @param (callable(TValue, array-key): bool)|null $callback
 * @return TValue|null
 */
function array_first($array, ?callable $callback = null, $default = null) {}
/** @return array<int, mixed> */
function array_flatten($array, $depth = INF) {}
/** @return void */
function array_forget(&$array, $keys) {}
/** @return mixed */
function array_get($array, $key, $default = null) {}
/** @return bool */
function array_has($array, $keys) {}
/**
 * @template TValue
 * @param iterable<TValue> $array
 * @param (callable(TValue, array-key): bool)|null $callback
 * @return TValue|null
 */
function array_last($array, ?callable $callback = null, $default = null) {}
/** @return array<array-key, mixed> */
function array_only($array, $keys) {}
/** @return array<array-key, mixed> */
function array_pluck($array, $value, $key = null) {}
/** @return array<array-key, mixed> */
function array_prepend($array, $value, $key = null) {}
/** @return mixed */
function array_pull(&$array, $key, $default = null) {}
/** @return mixed */
function array_random($array, $num = null) {}
/** @return array<array-key, mixed> */
function array_set(&$array, $key, $value) {}
/** @return array<array-key, mixed> */
function array_sort($array, $callback = null) {}
/**
 * @template TKey of array-key
 * @template TValue
 * @param array<TKey, TValue> $array
 * @param callable(TValue, TKey): bool $callback
 * @return array<TKey, TValue>
 */
function array_where($array, callable $callback) {}
/** @return array<array-key, mixed> */
function array_wrap($value) {}
/** @return string */
function camel_case($value) {}
/** @return bool */
function ends_with($haystack, $needles) {}
/** @return string */
function kebab_case($value) {}
/** @return string */
function snake_case($value, $delimiter = '_') {}
/** @return bool */
function starts_with($haystack, $needles) {}
/** @return string */
function str_after($subject, $search) {}
/** @return string */
function str_before($subject, $search) {}
/** @return string */
function str_finish($value, $cap) {}
/** @return bool */
function str_is($pattern, $value) {}
/** @return string */
function str_limit($value, $limit = 100, $end = '...') {}
/** @return string */
function str_plural($value, $count = 2) {}
/** @return string */
function str_random($length = 16) {}
/** @return string */
function str_replace_array($search, array $replace, $subject) {}
/** @return string */
function str_replace_first($search, $replace, $subject) {}
/** @return string */
function str_replace_last($search, $replace, $subject) {}
/** @return string */
function str_singular($value) {}
/** @return string */
function str_slug($title, $separator = '-', $language = 'en') {}
/** @return string */
function str_start($value, $prefix) {}
/** @return string */
function studly_case($value) {}
/** @return string */
function title_case($value) {}
}

namespace Illuminate\Support\Facades {
/**
 * @method static mixed get(string $key = null, mixed $default = null)
 * @method static array all()
 * @method static bool has(string|array $key)
 * @method static array only(array|mixed $keys)
 * @method static array except(array|mixed $keys)
 * @method static \Illuminate\Http\UploadedFile|null file(string $key)
 */
class Input extends Facade {}
}

namespace Illuminate\Database\Eloquent {
/** @template TModel of Model */
class FactoryBuilder {
  /** @return $this */
  public function times($amount) {}
  /** @return $this */
  public function states($states) {}
  /** @return $this */
  public function state($state) {}
  /** @return TModel */
  public function create(array $attributes = []) {}
  /** @return TModel */
  public function make(array $attributes = []) {}
  /** @return array<string, mixed> */
  public function raw(array $attributes = []) {}
}
}

namespace {
/**
 * @template TModel of \Illuminate\Database\Eloquent\Model
 * @param class-string<TModel> $class
 * @param int|null $amount
 * @return \Illuminate\Database\Eloquent\FactoryBuilder<TModel>
 */
function factory($class, $amount = null) {}
}
