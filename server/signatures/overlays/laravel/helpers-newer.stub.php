<?php
// since Laravel 9
// What versions after 8 add: helpers.

namespace {
/**
 * @param mixed $target
 * @param string|array|int|null $key
 */
function data_has($target, $key): bool {}
/**
 * @param mixed $target
 * @param string|array|int|null $key
 * @return mixed
 */
function data_forget(&$target, $key) {}
/**
 * @template TValue
 * @template TArgs
 * @template TDefault
 * @param mixed $condition
 * @param TValue|\Closure(TArgs): TValue $value
 * @param TDefault|\Closure(): TDefault $default
 * @return TValue|TDefault
 */
function when($condition, $value, $default = null) {}
/**
 * @param bool $boolean
 * @param mixed $event
 */
function broadcast_if($boolean, $event = null): \Illuminate\Broadcasting\PendingBroadcast {}
/**
 * @param bool $boolean
 * @param mixed $event
 */
function broadcast_unless($boolean, $event = null): \Illuminate\Broadcasting\PendingBroadcast {}
/**
 * @param string|array<string, mixed>|null $key
 * @param mixed $default
 * @return ($key is null ? \Illuminate\Cache\CacheManager : ($key is string ? mixed : bool))
 */
function cache($key = null, $default = null) {}
/**
 * @param array|string|null $key
 * @param mixed $default
 * @return ($key is string ? mixed : \Illuminate\Log\Context\Repository)
 */
function context($key = null, $default = null) {}
/** @return ($callback is null ? \Illuminate\Support\Defer\DeferredCallbackCollection : \Illuminate\Support\Defer\DeferredCallback) */
function defer(?callable $callback = null, ?string $name = null, bool $always = false): \Illuminate\Support\Defer\DeferredCallback|\Illuminate\Support\Defer\DeferredCallbackCollection {}
/** @param string|null $locale */
function fake($locale = null): \Faker\Generator {}
/**
 * @param null|callable $callable
 * @return mixed
 */
function precognitive($callable = null) {}
/**
 * @param bool $boolean
 * @param \Throwable|string $exception
 */
function report_if($boolean, $exception): void {}
/**
 * @param bool $boolean
 * @param \Throwable|string $exception
 */
function report_unless($boolean, $exception): void {}
/**
 * @param string|array $action
 * @param mixed $parameters
 * @param int $status
 * @param array $headers
 * @return \Illuminate\Http\RedirectResponse
 */
function to_action($action, $parameters = [], $status = 302, $headers = []) {}
/**
 * @param \BackedEnum|string $route
 * @param mixed $parameters
 * @param int $status
 * @param array $headers
 * @return \Illuminate\Http\RedirectResponse
 */
function to_route($route, $parameters = [], $status = 302, $headers = []) {}
function uri(\League\Uri\Contracts\UriInterface|Stringable|array|string $uri, mixed $parameters = [], bool $absolute = true): \Illuminate\Support\Uri {}
/**
 * @template TValue of object
 * @param class-string<TValue>|(\Closure(TValue): mixed) $class
 * @param (\Closure(TValue): mixed)|int $callback
 * @param int $options
 * @param array<string, mixed> $eager
 * @return TValue
 */
function lazy($class, $callback = 0, $options = 0, $eager = []) {}
/**
 * @template TValue of object
 * @param class-string<TValue>|(\Closure(TValue): TValue) $class
 * @param (\Closure(TValue): TValue)|int $callback
 * @param int $options
 * @param array<string, mixed> $eager
 * @return TValue
 */
function proxy($class, $callback = 0, $options = 0, $eager = []) {}
/** @param iterable|object|null $value */
function fluent($value = null): \Illuminate\Support\Fluent {}
/** @return mixed */
function literal(...$arguments) {}
function laravel_cloud(): bool {}
/**
 * @template TReturnType
 * @param callable(): TReturnType $callback
 * @return TReturnType
 */
function once(callable $callback) {}
/**
 * @param string|null $string
 * @return \Illuminate\Support\Stringable
 */
function str($string = null) {}
}
