<?php
// What the sources of version 8 leave open: helpers.

namespace {
/**
 * @param \Symfony\Component\HttpFoundation\Response|\Illuminate\Contracts\Support\Responsable|int $code
 * @param string $message
 */
function abort($code, $message = '', array $headers = []): never {}
/** @param \DateTimeZone|string|null $tz */
function today($tz = null): \Illuminate\Support\Carbon {}
/**
 * @template TKey of array-key
 * @template TValue
 * @param \Illuminate\Contracts\Support\Arrayable<TKey, TValue>|iterable<TKey, TValue>|null $value
 * @return \Illuminate\Support\Collection<TKey, TValue>
 */
function collect($value = []): \Illuminate\Support\Collection {}
/**
 * @template TValue
 * @template TArgs
 * @param TValue|\Closure(TArgs): TValue $value
 * @param TArgs ...$args
 * @return TValue
 */
function value($value, ...$args) {}
/**
 * @param bool $boolean
 * @param \Symfony\Component\HttpFoundation\Response|\Illuminate\Contracts\Support\Responsable|int $code
 * @param string $message
 */
function abort_if($boolean, $code, $message = '', array $headers = []): void {}
/**
 * @param bool $boolean
 * @param \Symfony\Component\HttpFoundation\Response|\Illuminate\Contracts\Support\Responsable|int $code
 * @param string $message
 */
function abort_unless($boolean, $code, $message = '', array $headers = []): void {}
/**
 * @param string|array $name
 * @param mixed $parameters
 * @param bool $absolute
 */
function action($name, $parameters = [], $absolute = true): string {}
/**
 * @template TClass of object
 * @param string|class-string<TClass>|null $abstract
 * @return ($abstract is class-string<TClass> ? TClass : ($abstract is null ? \Illuminate\Foundation\Application : mixed))
 */
function app($abstract = null, array $parameters = []) {}
/** @param string $path */
function app_path($path = ''): string {}
/**
 * @param string $path
 * @param bool|null $secure
 */
function asset($path, $secure = null): string {}
/**
 * @param string|null $guard
 * @return ($guard is null ? \Illuminate\Auth\AuthManager : \Illuminate\Contracts\Auth\StatefulGuard)
 */
function auth($guard = null) {}
/**
 * @param int $status
 * @param array $headers
 * @param mixed $fallback
 */
function back($status = 302, $headers = [], $fallback = false): \Illuminate\Http\RedirectResponse {}
/** @param string $path */
function base_path($path = ''): string {}
/**
 * @param string $value
 * @param array $options
 */
function bcrypt($value, $options = []): string {}
/** @param mixed $event */
function broadcast($event = null): \Illuminate\Broadcasting\PendingBroadcast {}
/**
 * @param array<string, mixed>|string|null $key
 * @param mixed $default
 * @return ($key is null ? \Illuminate\Config\Repository : ($key is string ? mixed : null))
 */
function config($key = null, $default = null) {}
/** @param string $path */
function config_path($path = ''): string {}
/**
 * @param string|null $name
 * @param string|null $value
 * @param int $minutes
 * @param string|null $path
 * @param string|null $domain
 * @param bool|null $secure
 * @param bool $httpOnly
 * @param bool $raw
 * @param string|null $sameSite
 * @return ($name is null ? \Illuminate\Cookie\CookieJar : \Symfony\Component\HttpFoundation\Cookie)
 */
function cookie($name = null, $value = null, $minutes = 0, $path = null, $domain = null, $secure = null, $httpOnly = true, $raw = false, $sameSite = null): \Illuminate\Cookie\CookieJar|\Symfony\Component\HttpFoundation\Cookie {}
function csrf_token(): ?string {}
/** @param string $path */
function database_path($path = ''): string {}
/**
 * @param mixed $job
 * @return ($job is \Closure ? \Illuminate\Foundation\Bus\PendingClosureDispatch : \Illuminate\Foundation\Bus\PendingDispatch)
 */
function dispatch($job): \Illuminate\Foundation\Bus\PendingDispatch|\Illuminate\Foundation\Bus\PendingClosureDispatch {}
/**
 * @param mixed $value
 * @param bool $serialize
 */
function encrypt($value, $serialize = true): string {}
/**
 * @param string $message
 * @param array $context
 */
function info($message, $context = []): void {}
/** @param string $path */
function lang_path($path = ''): string {}
/**
 * @param string|null $message
 * @return ($message is null ? \Psr\Log\LoggerInterface : null)
 */
function logger($message = null, array $context = []): ?\Psr\Log\LoggerInterface {}
/**
 * @param string|null $driver
 * @return ($driver is null ? \Illuminate\Log\LogManager : \Psr\Log\LoggerInterface)
 */
function logs($driver = null): \Psr\Log\LoggerInterface|\Illuminate\Log\LogManager {}
/** @param string $method */
function method_field($method): \Illuminate\Support\HtmlString {}
/**
 * @param string $path
 * @param string $manifestDirectory
 */
function mix($path, $manifestDirectory = ''): \Illuminate\Support\HtmlString|string {}
/** @param \DateTimeZone|\UnitEnum|string|null $tz */
function now($tz = null): \Illuminate\Support\Carbon {}
/**
 * @param string|null $key
 * @param \Illuminate\Database\Eloquent\Model|string|array|null $default
 * @return string|array|null
 */
function old($key = null, $default = null) {}
/** @param string $path */
function public_path($path = ''): string {}
/**
 * @param string|null $to
 * @param int $status
 * @param array $headers
 * @param bool|null $secure
 * @return ($to is null ? \Illuminate\Routing\Redirector : \Illuminate\Http\RedirectResponse)
 */
function redirect($to = null, $status = 302, $headers = [], $secure = null): \Illuminate\Routing\Redirector|\Illuminate\Http\RedirectResponse {}
/** @param \Throwable|string $exception */
function report($exception): void {}
/**
 * @param list<string>|string|null $key
 * @param mixed $default
 * @return ($key is null ? \Illuminate\Http\Request : ($key is string ? mixed : array<string, mixed>))
 */
function request($key = null, $default = null) {}
/**
 * @template TValue
 * @template TFallback
 * @param callable(): TValue $callback
 * @param (callable(\Throwable): TFallback)|TFallback $rescue
 * @param bool|callable(\Throwable): bool $report
 * @return TValue|TFallback
 */
function rescue(callable $callback, $rescue = null, $report = true) {}
/**
 * @template TClass of object
 * @param string|class-string<TClass> $name
 * @return ($name is class-string<TClass> ? TClass : mixed)
 */
function resolve($name, array $parameters = []) {}
/** @param string $path */
function resource_path($path = ''): string {}
/**
 * @param \Illuminate\Contracts\View\View|string|array|null $content
 * @param int $status
 * @return ($content is null ? \Illuminate\Routing\ResponseFactory : \Illuminate\Http\Response)
 */
function response($content = null, $status = 200, array $headers = []) {}
/**
 * @param \BackedEnum|string $name
 * @param mixed $parameters
 * @param bool $absolute
 */
function route($name, $parameters = [], $absolute = true): string {}
/** @param string $path */
function secure_asset($path): string {}
/**
 * @param array<string, mixed>|string|null $key
 * @param mixed $default
 * @return ($key is null ? \Illuminate\Session\SessionManager : ($key is string ? mixed : null))
 */
function session($key = null, $default = null) {}
/** @param string $path */
function storage_path($path = ''): string {}
/**
 * @param string|null $key
 * @param array $replace
 * @param string|null $locale
 * @return ($key is null ? \Illuminate\Contracts\Translation\Translator : array|string)
 */
function trans($key = null, $replace = [], $locale = null) {}
/**
 * @param string $key
 * @param \Countable|int|float|array $number
 * @param string|null $locale
 */
function trans_choice($key, $number, array $replace = [], $locale = null): string {}
/**
 * @param string|null $key
 * @param array $replace
 * @param string|null $locale
 * @return ($key is null ? null : array|string)
 */
function __($key = null, $replace = [], $locale = null): string|array|null {}
/**
 * @param string|null $path
 * @param mixed $parameters
 * @param bool|null $secure
 * @return ($path is null ? \Illuminate\Routing\UrlGenerator : string)
 */
function url($path = null, $parameters = [], $secure = null) {}
/** @return ($data is null ? \Illuminate\Validation\Factory : \Illuminate\Validation\Validator) */
function validator(?array $data = null, array $rules = [], array $messages = [], array $attributes = []) {}
/**
 * @param string|null $view
 * @param \Illuminate\Contracts\Support\Arrayable|array $data
 * @param array $mergeData
 * @return ($view is null ? \Illuminate\View\Factory : \Illuminate\View\View)
 */
function view($view = null, $data = [], $mergeData = []) {}
/** @param mixed $value */
function blank($value): bool {}
/** @param string|object $class */
function class_basename($class): string {}
/**
 * @param object|string $class
 * @return array<string, string>
 */
function class_uses_recursive($class): array {}
/**
 * @param \Illuminate\Contracts\Support\DeferringDisplayableValue|\Illuminate\Contracts\Support\Htmlable|\BackedEnum|string|int|float|null $value
 * @param bool $doubleEncode
 */
function e($value, $doubleEncode = true): string {}
/** @param mixed $value */
function filled($value): bool {}
/**
 * @template TValue of object
 * @param TValue $object
 * @param string|null $key
 * @param mixed $default
 * @return mixed
 */
function object_get($object, $key, $default = null) {}
/**
 * @template TValue
 * @template TReturn
 * @param TValue $value
 * @param (callable(TValue): TReturn)|null $callback
 * @return ($callback is null ? \Illuminate\Support\Optional<TValue> : ($value is null ? null : TReturn))
 */
function optional($value = null, ?callable $callback = null) {}
/**
 * @param string $pattern
 * @param string $subject
 */
function preg_replace_array($pattern, array $replacements, $subject): string {}
/**
 * @template TValue
 * @param int|array<int, int> $times
 * @param callable(int): TValue $callback
 * @param \Carbon\CarbonInterval|int|\Closure(int, \Throwable): \Carbon\CarbonInterval|int $sleepMilliseconds
 * @param (callable(\Throwable): bool)|null $when
 * @return TValue
 */
function retry($times, callable $callback, $sleepMilliseconds = 0, $when = null) {}
/**
 * @template TValue
 * @param TValue $value
 * @param (callable(TValue): mixed)|null $callback
 * @return ($callback is null ? \Illuminate\Support\HigherOrderTapProxy<TValue> : TValue)
 */
function tap($value, $callback = null) {}
/**
 * @template TValue
 * @template TParams of mixed
 * @template TException of \Throwable
 * @template TExceptionValue of TException|class-string<TException>|string
 * @param TValue $condition
 * @param \Closure(TParams): TExceptionValue|TExceptionValue $exception
 * @param TParams ...$parameters
 * @return TValue
 */
function throw_if($condition, $exception = 'RuntimeException', ...$parameters) {}
/**
 * @template TValue
 * @template TParams of mixed
 * @template TException of \Throwable
 * @template TExceptionValue of TException|class-string<TException>|string
 * @param TValue $condition
 * @param \Closure(TParams): TExceptionValue|TExceptionValue $exception
 * @param TParams ...$parameters
 * @return TValue
 */
function throw_unless($condition, $exception = 'RuntimeException', ...$parameters) {}
/**
 * @param object|string $trait
 * @return array<string, string>
 */
function trait_uses_recursive($trait): array {}
/**
 * @template TValue
 * @template TReturn
 * @template TDefault
 * @param TValue $value
 * @param callable(TValue): TReturn $callback
 * @param TDefault|callable(TValue): TDefault $default
 * @return TReturn|TDefault
 */
function transform($value, callable $callback, $default = null) {}
/**
 * @template TValue
 * @template TReturn
 * @param TValue $value
 * @param (callable(TValue): (TReturn))|null $callback
 * @return ($callback is null ? TValue : TReturn)
 */
function with($value, ?callable $callback = null) {}
}
