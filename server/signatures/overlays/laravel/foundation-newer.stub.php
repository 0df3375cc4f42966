<?php
// since Laravel 9
// What versions after 8 add: foundation.

namespace Illuminate\Foundation {
class Application
{
  use \Illuminate\Support\Traits\Macroable;
  /** @return \Illuminate\Foundation\Configuration\ApplicationBuilder */
  public static function configure(?string $basePath = null) {}
  /** @return string */
  public static function inferBasePath() {}
  /** @return string */
  public function getBootstrapProvidersPath() {}
  /**
   * @param string $path
   * @return $this
   */
  public function useBootstrapPath($path) {}
  /**
   * @param string $path
   * @return $this
   */
  public function useConfigPath($path) {}
  /**
   * @param string $path
   * @return string
   */
  public function langPath($path = '') {}
  /**
   * @param string $path
   * @return string
   */
  public function publicPath($path = '') {}
  /**
   * @param string $path
   * @return $this
   */
  public function usePublicPath($path) {}
  /**
   * @param string $path
   * @return string
   */
  public function storagePath($path = '') {}
  /**
   * @param string $basePath
   * @param string $path
   * @return string
   */
  public function joinPaths($basePath, $path = '') {}
  /**
   * @param string|array ...$commands
   * @return bool
   */
  public function runningConsoleCommand(...$commands) {}
  /**
   * @param callable $callback
   * @return void
   */
  public function registered($callback) {}
  /** @return void */
  public function handleRequest(\Illuminate\Http\Request $request) {}
  /** @return int */
  public function handleCommand(\Symfony\Component\Console\Input\InputInterface $input) {}
  /** @return bool */
  public function shouldMergeFrameworkConfiguration() {}
  /** @return $this */
  public function dontMergeFrameworkConfiguration() {}
  /** @return \Illuminate\Contracts\Foundation\MaintenanceMode */
  public function maintenanceMode() {}
  /** @return void */
  public function removeDeferredServices(array $services) {}
}

class ComposerScripts
{
  /** @return void */
  public static function prePackageUninstall(\Composer\Installer\PackageEvent $event) {}
}

class Inspiring
{
  /** @return \Illuminate\Support\Collection */
  public static function quotes() {}
}

class LaravelCloudJsonFormatter extends \Monolog\Formatter\JsonFormatter 
{
  protected function normalizeRecord(\Monolog\LogRecord $record): array {}
}

class MaintenanceModeManager extends \Illuminate\Support\Manager 
{
  protected function createFileDriver(): FileBasedMaintenanceMode {}
  protected function createArrayDriver(): ArrayMaintenanceMode {}
  protected function createCacheDriver(): CacheBasedMaintenanceMode {}
  public function getDefaultDriver(): string {}
}

class MixFileNotFoundException extends \Exception 
{
}

class MixManifestNotFoundException extends \Exception 
{
}

class Precognition 
{
  /**
   * @param \Illuminate\Http\Request $request
   * @return \Closure
   */
  public static function afterValidationHook($request) {}
}

class Vite implements \Illuminate\Contracts\Support\Htmlable 
{
  use \Illuminate\Support\Traits\Macroable;
  /** @var string|null */
  protected $nonce;
  /** @var string|false */
  protected $integrityKey;
  /** @var array */
  protected $entryPoints;
  /** @var string|null */
  protected $hotFile;
  /** @var string */
  protected $buildDirectory;
  /** @var string */
  protected $manifestFilename;
  /** @var callable|null */
  protected $assetPathResolver;
  /** @var array */
  protected $scriptTagAttributesResolvers;
  /** @var array */
  protected $styleTagAttributesResolvers;
  /** @var array */
  protected $preloadTagAttributesResolvers;
  /** @var array */
  protected $preloadedAssets;
  /** @var array */
  protected static $manifests;
  /** @var \Illuminate\Foundation\ViteFonts|null */
  protected $fonts;
  /** @var string */
  protected $fontsManifestFilename;
  /** @var null|'waterfall'|'aggressive' */
  protected $prefetchStrategy;
  /** @var int */
  protected $prefetchConcurrently;
  /** @var string */
  protected $prefetchEvent;
  /** @return array */
  public function preloadedAssets() {}
  /** @return string|null */
  public function cspNonce() {}
  /**
   * @param string|null $nonce
   * @return string
   */
  public function useCspNonce($nonce = null) {}
  /**
   * @param string|false $key
   * @return $this
   */
  public function useIntegrityKey($key) {}
  /**
   * @param array $entryPoints
   * @return $this
   */
  public function withEntryPoints($entryPoints) {}
  /**
   * @param array $entryPoints
   * @return $this
   */
  public function mergeEntryPoints($entryPoints) {}
  /**
   * @param string $filename
   * @return $this
   */
  public function useManifestFilename($filename) {}
  /**
   * @param callable|null $resolver
   * @return $this
   */
  public function createAssetPathsUsing($resolver) {}
  /** @return string */
  public function hotFile() {}
  /**
   * @param string $path
   * @return $this
   */
  public function useHotFile($path) {}
  /**
   * @param string $path
   * @return $this
   */
  public function useBuildDirectory($path) {}
  /**
   * @param (callable(string, string, ?array, ?array): array)|array $attributes
   * @return $this
   */
  public function useScriptTagAttributes($attributes) {}
  /**
   * @param (callable(string, string, ?array, ?array): array)|array $attributes
   * @return $this
   */
  public function useStyleTagAttributes($attributes) {}
  /**
   * @param (callable(string, string, ?array, ?array): (array|false))|array|false $attributes
   * @return $this
   */
  public function usePreloadTagAttributes($attributes) {}
  /**
   * @param int|null $concurrency
   * @param string $event
   * @return $this
   */
  public function prefetch($concurrency = null, $event = 'load') {}
  /** @return $this */
  public function useWaterfallPrefetching(?int $concurrency = null) {}
  /** @return $this */
  public function useAggressivePrefetching() {}
  /**
   * @param array $config
   * @return $this
   */
  public function usePrefetchStrategy($strategy, $config = []) {}
  /**
   * @param string|string[] $entrypoints
   * @param string|null $buildDirectory
   * @return \Illuminate\Support\HtmlString
   */
  public function __invoke($entrypoints, $buildDirectory = null) {}
  /**
   * @param string $src
   * @param string $url
   * @param array|null $chunk
   * @param array|null $manifest
   * @return string
   */
  protected function makeTagForChunk($src, $url, $chunk, $manifest) {}
  /**
   * @param string $src
   * @param string $url
   * @param array $chunk
   * @param array $manifest
   * @return string
   */
  protected function makePreloadTagForChunk($src, $url, $chunk, $manifest) {}
  /**
   * @param string $src
   * @param string $url
   * @param array|null $chunk
   * @param array|null $manifest
   * @return array
   */
  protected function resolveScriptTagAttributes($src, $url, $chunk, $manifest) {}
  /**
   * @param string $src
   * @param string $url
   * @param array|null $chunk
   * @param array|null $manifest
   * @return array
   */
  protected function resolveStylesheetTagAttributes($src, $url, $chunk, $manifest) {}
  /**
   * @param string $src
   * @param string $url
   * @param array $chunk
   * @param array $manifest
   * @return array|false
   */
  protected function resolvePreloadTagAttributes($src, $url, $chunk, $manifest) {}
  /**
   * @deprecated
   * @param string $url
   * @return string
   */
  protected function makeTag($url) {}
  /**
   * @deprecated
   * @param string $url
   * @return string
   */
  protected function makeScriptTag($url) {}
  /**
   * @deprecated
   * @param string $url
   * @return string
   */
  protected function makeStylesheetTag($url) {}
  /**
   * @param string $url
   * @param array $attributes
   * @return string
   */
  protected function makeScriptTagWithAttributes($url, $attributes) {}
  /**
   * @param string $url
   * @param array $attributes
   * @return string
   */
  protected function makeStylesheetTagWithAttributes($url, $attributes) {}
  /**
   * @param string $path
   * @return bool
   */
  protected function isCssPath($path) {}
  /**
   * @param array $attributes
   * @return array
   */
  protected function parseAttributes($attributes) {}
  /** @return \Illuminate\Support\HtmlString|void */
  public function reactRefresh() {}
  /** @return string */
  protected function hotAsset($asset) {}
  /**
   * @param string $asset
   * @param string|null $buildDirectory
   * @return string
   */
  public function asset($asset, $buildDirectory = null) {}
  /**
   * @param string $asset
   * @param string|null $buildDirectory
   * @return string
   */
  public function content($asset, $buildDirectory = null) {}
  /**
   * @param string $path
   * @param bool|null $secure
   * @return string
   */
  protected function assetPath($path, $secure = null) {}
  /**
   * @param string $path
   * @return string
   */
  protected function publicPath($path) {}
  /**
   * @param string $buildDirectory
   * @return array
   */
  protected function manifest($buildDirectory) {}
  /**
   * @param string $buildDirectory
   * @return string
   */
  protected function manifestPath($buildDirectory) {}
  /**
   * @param string|null $buildDirectory
   * @return string|null
   */
  public function manifestHash($buildDirectory = null) {}
  /**
   * @param array $manifest
   * @param array $chunk
   * @param array $seen
   * @return array
   */
  protected function resolveImports($manifest, $chunk, $seen = []) {}
  /**
   * @param array $manifest
   * @param string $file
   * @return array
   */
  protected function chunk($manifest, $file) {}
  /** @return \Illuminate\Support\HtmlString */
  protected function nonceAttribute() {}
  /**
   * @param list<string>|string|null $aliases
   * @return \Illuminate\Support\HtmlString
   */
  public function fonts($aliases = null) {}
  /**
   * @param list<array<string, string>> $preloads
   * @return string
   */
  protected function renderFontPreloads($preloads) {}
  /**
   * @param string $url
   * @param array<string, string> $preload
   * @return array<string, string|false>|false
   */
  protected function resolveFontPreloadAttributes($url, $preload) {}
  /**
   * @param array<string, mixed> $manifest
   * @param list<string>|null $aliases
   * @return string
   */
  protected function renderFontStyle($manifest, $aliases) {}
  /** @return \Illuminate\Foundation\ViteFonts */
  protected function viteFonts() {}
  /**
   * @param string $filename
   * @return $this
   */
  public function useFontsManifestFilename($filename) {}
  /** @return bool */
  public function isRunningHot() {}
  /** @return string */
  public function toHtml() {}
  /** @return void */
  public function flush() {}
}

class ViteException extends \Exception 
{
}

/** @deprecated */
class ViteManifestNotFoundException extends ViteException 
{
}
}

namespace Illuminate\Foundation\Bootstrap {
class HandleExceptions
{
  /**
   * @param string $message
   * @param string $file
   * @param int $line
   * @param int $level
   * @return void
   */
  public function handleDeprecationError($message, $file, $line, $level = E_DEPRECATED) {}
  /**
   * @return void
   * @deprecated
   */
  public static function forgetApp() {}
  /** @return void */
  public static function flushState(?\PHPUnit\Framework\TestCase $testCase = null) {}
  /** @return void */
  public static function flushHandlersState(?\PHPUnit\Framework\TestCase $testCase = null) {}
}

class LoadConfiguration
{
  /** @param (\Closure(\Illuminate\Contracts\Foundation\Application): array<array-key, mixed>)|null $alwaysUseConfig */
  public static function alwaysUse(?\Closure $alwaysUseConfig): void {}
}

class RegisterProviders
{
  /** @return void */
  public static function merge(array $providers, ?string $bootstrapProviderPath = null) {}
  /** @return void */
  public static function flushState() {}
}
}

namespace Illuminate\Foundation\Bus {
class PendingChain
{
  use \Illuminate\Support\Traits\Conditionable;
  /**
   * @param mixed $job
   * @return $this
   */
  public function prepend($job) {}
  /**
   * @param mixed $job
   * @return $this
   */
  public function append($job) {}
  /**
   * @param bool|\Closure $boolean
   * @return \Illuminate\Foundation\Bus\PendingDispatch|null
   */
  public function dispatchIf($boolean) {}
  /**
   * @param bool|\Closure $boolean
   * @return \Illuminate\Foundation\Bus\PendingDispatch|null
   */
  public function dispatchUnless($boolean) {}
}

class PendingDispatch
{
  use \Illuminate\Support\Traits\Conditionable, \Illuminate\Foundation\Queue\InteractsWithUniqueJobs, \Illuminate\Queue\Attributes\ReadsQueueAttributes;
  /**
   * @param \UnitEnum|string $group
   * @return $this
   */
  public function onGroup($group) {}
  /**
   * @param callable|null $deduplicator
   * @return $this
   */
  public function withDeduplicator($deduplicator) {}
  /** @return $this */
  public function withoutDelay() {}
  /**
   * @param bool $afterResponse
   * @return $this
   */
  public function afterResponse($afterResponse = true) {}
  /** @return mixed */
  public function getJob() {}
}
}

namespace Illuminate\Foundation\Configuration {
class ApplicationBuilder 
{
  protected array $pendingProviders;
  protected array $additionalRoutingCallbacks;
  protected array $pageMiddleware;
  public function __construct(protected \Illuminate\Foundation\Application $app) {}
  /** @return $this */
  public function withKernels() {}
  /** @return $this */
  public function withProviders(array $providers = [], bool $withBootstrapProviders = true) {}
  /**
   * @param iterable<int, string>|bool $discover
   * @return $this
   */
  public function withEvents(iterable|bool $discover = true) {}
  /** @return $this */
  public function withBroadcasting(string $channels, array $attributes = []) {}
  /**
   * @param \Closure|null $using
   * @return $this
   */
  public function withRouting(?\Closure $using = null, array|string|null $web = null, array|string|null $api = null, ?string $commands = null, ?string $channels = null, ?string $pages = null, ?string $health = null, string $apiPrefix = 'api', ?callable $then = null) {}
  /** @return \Closure */
  protected function buildRoutingCallback(array|string|null $web, array|string|null $api, ?string $pages, ?string $health, string $apiPrefix, ?callable $then) {}
  /** @return $this */
  public function withMiddleware(?callable $callback = null) {}
  /** @return $this */
  public function withCommands(array $commands = []) {}
  /** @return $this */
  protected function withCommandRouting(array $paths) {}
  /**
   * @param callable(\Illuminate\Console\Scheduling\Schedule $schedule): void $callback
   * @return $this
   */
  public function withSchedule(callable $callback) {}
  /**
   * @param (callable(\Illuminate\Foundation\Configuration\Exceptions): mixed)|null $using
   * @return $this
   */
  public function withExceptions(?callable $using = null) {}
  /** @return $this */
  public function withBindings(array $bindings) {}
  /** @return $this */
  public function withSingletons(array $singletons) {}
  /** @return $this */
  public function withScopedSingletons(array $scopedSingletons) {}
  /** @return $this */
  public function prefersJsonResponses(bool $prefer = true) {}
  /** @return $this */
  public function registered(callable $callback) {}
  /** @return $this */
  public function booting(callable $callback) {}
  /** @return $this */
  public function booted(callable $callback) {}
  /** @return \Illuminate\Foundation\Application */
  public function create() {}
}

class Exceptions 
{
  public function __construct(public \Illuminate\Foundation\Exceptions\Handler $handler) {}
  /** @return \Illuminate\Foundation\Exceptions\ReportableHandler */
  public function report(callable $using) {}
  /** @return \Illuminate\Foundation\Exceptions\ReportableHandler */
  public function reportable(callable $reportUsing) {}
  /** @return $this */
  public function render(callable $using) {}
  /** @return $this */
  public function renderable(callable $renderUsing) {}
  /** @return $this */
  public function respond(callable $using) {}
  /** @return $this */
  public function throttle(callable $throttleUsing) {}
  /**
   * @param \Closure|string $from
   * @param \Closure|string|null $to
   * @return $this
   */
  public function map($from, $to = null) {}
  /**
   * @param class-string<\Throwable> $type
   * @param \Psr\Log\LogLevel::* $level
   * @return $this
   */
  public function level(string $type, string $level) {}
  /**
   * @param \Closure $contextCallback
   * @return $this
   */
  public function context(\Closure $contextCallback) {}
  /** @return $this */
  public function dontReport(array|string $class) {}
  /** @return $this */
  public function dontRetry(array|string $class) {}
  /**
   * @param (\Closure(\Throwable): bool) $dontReportWhen
   * @return $this
   */
  public function dontReportWhen(\Closure $dontReportWhen) {}
  /**
   * @param (\Closure(\Throwable): bool) $dontRetryWhen
   * @return $this
   */
  public function dontRetryWhen(\Closure $dontRetryWhen) {}
  /** @return $this */
  public function dontReportDuplicates() {}
  /** @return $this */
  public function dontFlash(array|string $attributes) {}
  /**
   * @param callable(\Illuminate\Http\Request $request, \Throwable): bool $callback
   * @return $this
   */
  public function shouldRenderJsonWhen(callable $callback) {}
  /**
   * @param array<int, class-string<\Throwable>>|class-string<\Throwable> $class
   * @return $this
   */
  public function stopIgnoring(array|string $class) {}
  /** @return $this */
  public function truncateRequestExceptionsAt(int $length) {}
  /** @return $this */
  public function dontTruncateRequestExceptions() {}
}

class Middleware 
{
  /** @var array */
  protected $global;
  /** @var array */
  protected $prepends;
  /** @var array */
  protected $appends;
  /** @var array */
  protected $removals;
  /** @var array */
  protected $replacements;
  /** @var array */
  protected $groups;
  /** @var array */
  protected $groupPrepends;
  /** @var array */
  protected $groupAppends;
  /** @var array */
  protected $groupRemovals;
  /** @var array */
  protected $groupReplacements;
  /** @var array */
  protected $pageMiddleware;
  /** @var bool */
  protected $trustHosts;
  /** @var bool */
  protected $statefulApi;
  /** @var string */
  protected $apiLimiter;
  /** @var bool */
  protected $throttleWithRedis;
  /** @var bool */
  protected $authenticatedSessions;
  /** @var array */
  protected $customAliases;
  /** @var array */
  protected $priority;
  /** @var array */
  protected $prependPriority;
  /** @var array */
  protected $appendPriority;
  /** @return $this */
  public function prepend(array|string $middleware) {}
  /** @return $this */
  public function append(array|string $middleware) {}
  /** @return $this */
  public function remove(array|string $middleware) {}
  /** @return $this */
  public function replace(string $search, string $replace) {}
  /** @return $this */
  public function use(array $middleware) {}
  /** @return $this */
  public function group(string $group, array $middleware) {}
  /** @return $this */
  public function prependToGroup(string $group, array|string $middleware) {}
  /** @return $this */
  public function appendToGroup(string $group, array|string $middleware) {}
  /** @return $this */
  public function removeFromGroup(string $group, array|string $middleware) {}
  /** @return $this */
  public function replaceInGroup(string $group, string $search, string $replace) {}
  /** @return $this */
  public function web(array|string $append = [], array|string $prepend = [], array|string $remove = [], array $replace = []) {}
  /** @return $this */
  public function api(array|string $append = [], array|string $prepend = [], array|string $remove = [], array $replace = []) {}
  /** @return $this */
  protected function modifyGroup(string $group, array|string $append, array|string $prepend, array|string $remove, array $replace) {}
  /** @return $this */
  public function pages(array $middleware) {}
  /** @return $this */
  public function alias(array $aliases) {}
  /** @return $this */
  public function priority(array $priority) {}
  /**
   * @param array|string $before
   * @param string $prepend
   * @return $this
   */
  public function prependToPriorityList($before, $prepend) {}
  /**
   * @param array|string $after
   * @param string $append
   * @return $this
   */
  public function appendToPriorityList($after, $append) {}
  /** @return array */
  public function getGlobalMiddleware() {}
  /** @return array */
  public function getMiddlewareGroups() {}
  /** @return $this */
  public function redirectGuestsTo(callable|string|null $redirect) {}
  /** @return $this */
  public function redirectUsersTo(callable|string $redirect) {}
  /** @return $this */
  public function redirectTo(callable|string|null $guests = null, callable|string|null $users = null) {}
  /**
   * @param array<int, string> $except
   * @return $this
   */
  public function encryptCookies(array $except = []) {}
  /** @return $this */
  public function preventRequestForgery(array $except = [], bool $originOnly = false, bool $allowSameSite = false) {}
  /**
   * @deprecated
   * @return $this
   */
  public function validateCsrfTokens(array $except = []) {}
  /** @return $this */
  public function validateSignatures(array $except = []) {}
  /**
   * @param array<int, (\Closure(\Illuminate\Http\Request): bool)> $except
   * @return $this
   */
  public function convertEmptyStringsToNull(array $except = []) {}
  /**
   * @param array<int, (\Closure(\Illuminate\Http\Request): bool)|string> $except
   * @return $this
   */
  public function trimStrings(array $except = []) {}
  /**
   * @param array<int, string>|(callable(): array<int, string>)|null $at
   * @return $this
   */
  public function trustHosts(array|callable|null $at = null, bool $subdomains = true) {}
  /**
   * @param array<int, string>|string|null $at
   * @return $this
   */
  public function trustProxies(array|string|null $at = null, ?int $headers = null) {}
  /**
   * @param array<int, string> $except
   * @return $this
   */
  public function preventRequestsDuringMaintenance(array $except = []) {}
  /** @return $this */
  public function statefulApi() {}
  /**
   * @param string $limiter
   * @param bool $redis
   * @return $this
   */
  public function throttleApi($limiter = 'api', $redis = false) {}
  /** @return $this */
  public function throttleWithRedis() {}
  /** @return $this */
  public function authenticateSessions() {}
  /** @return array */
  public function getPageMiddleware() {}
  /** @return array */
  public function getMiddlewareAliases() {}
  /** @return array */
  protected function defaultAliases() {}
  /** @return array */
  public function getMiddlewarePriority() {}
  /** @return array */
  public function getMiddlewarePriorityPrepends() {}
  /** @return array */
  public function getMiddlewarePriorityAppends() {}
}
}

namespace Illuminate\Foundation\Exceptions {
class Handler
{
  /** @return $this */
  public function dontReport(array|string $exceptions) {}
  /**
   * @param (callable(\Throwable): bool) $dontReportWhen
   * @return $this
   */
  public function dontReportWhen(callable $dontReportWhen) {}
  /** @return $this */
  public function dontRetry(array|string $exceptions) {}
  /**
   * @param (callable(\Throwable): bool) $dontRetryWhen
   * @return $this
   */
  public function dontRetryWhen(callable $dontRetryWhen) {}
  /**
   * @param \Throwable $e
   * @return bool
   */
  public function shouldStopRetries(\Throwable $e) {}
  /** @return $this */
  public function dontFlash(array|string $attributes) {}
  /**
   * @param class-string<\Throwable> $type
   * @param \Psr\Log\LogLevel::* $level
   * @return $this
   */
  public function level($type, $level) {}
  public function isReporting(\Throwable $e): bool {}
  /** @return $this */
  public function throttleUsing(callable $throttleUsing) {}
  /** @return $this */
  public function stopIgnoring(array|string $exceptions) {}
  /** @return array<array-key, mixed> */
  public function buildContextForException(\Throwable $e) {}
  /**
   * @param \Closure $contextCallback
   * @return $this
   */
  public function buildContextUsing(\Closure $contextCallback) {}
  /**
   * @param callable $callback
   * @return $this
   */
  public function respondUsing($callback) {}
  /**
   * @param callable(\Illuminate\Http\Request $request, \Throwable): bool $callback
   * @return $this
   */
  public function shouldRenderJsonWhen($callback) {}
  /** @return $this */
  public function dontReportDuplicates() {}
}
}

namespace Illuminate\Foundation\Http {
class FormRequest
{
  /**
   * @param array|int|string|null $key
   * @param mixed $default
   * @return ($key is null ? array<string, mixed> : mixed)
   */
  public function validated($key = null, $default = null) {}
  public static function failOnUnknownFields(bool $value = true): void {}
  public static function flushState(): void {}
}

class Kernel
{
  use \Illuminate\Support\InteractsWithTime;
  /**
   * @param \DateTimeInterface|\Carbon\CarbonInterval|float|int $threshold
   * @param callable $handler
   * @return void
   */
  public function whenRequestLifecycleIsLongerThan($threshold, $handler) {}
  /** @return \Illuminate\Support\Carbon|null */
  public function requestStartedAt() {}
  /**
   * @param array|string $before
   * @param string $middleware
   * @return $this
   */
  public function addToMiddlewarePriorityBefore($before, $middleware) {}
  /**
   * @param array|string $after
   * @param string $middleware
   * @return $this
   */
  public function addToMiddlewarePriorityAfter($after, $middleware) {}
  /** @return array<int, class-string|string> */
  public function getGlobalMiddleware() {}
  /** @return $this */
  public function setGlobalMiddleware(array $middleware) {}
  /** @return $this */
  public function setMiddlewareGroups(array $groups) {}
  /** @return array */
  public function getMiddlewareAliases() {}
  /** @return $this */
  public function setMiddlewareAliases(array $aliases) {}
  /** @return $this */
  public function setMiddlewarePriority(array $priority) {}
}
}

namespace Illuminate\Foundation\Http\Attributes {
class ErrorBag 
{
  public function __construct(public string $name) {}
}

class FailOnUnknownFields 
{
  public function __construct(public bool $value = true) {}
}

class RedirectTo 
{
  public function __construct(public string $url) {}
}

class RedirectToRoute 
{
  public function __construct(public string $route) {}
}

class StopOnFirstFailure 
{
}
}

namespace Illuminate\Foundation\Http\Middleware {
class ConvertEmptyStringsToNull
{
  /** @return void */
  public static function flushState() {}
}

class HandlePrecognitiveRequests 
{
  /** @var \Illuminate\Container\Container */
  protected $container;
  public function __construct(\Illuminate\Container\Container $container) {}
  /**
   * @param \Illuminate\Http\Request $request
   * @param \Closure $next
   * @return \Illuminate\Http\Response
   */
  public function handle($request, $next) {}
  /**
   * @param \Illuminate\Http\Request $request
   * @return void
   */
  protected function prepareForPrecognition($request) {}
  /**
   * @param \Illuminate\Http\Request $request
   * @param \Illuminate\Http\Response $response
   * @return \Illuminate\Http\Response
   */
  protected function appendVaryHeader($request, $response) {}
  /**
   * @param array|null $callableBinding
   * @param array|null $controllerBinding
   * @return void
   */
  protected function restoreDispatchers($callableBinding, $controllerBinding) {}
}

class InvokeDeferredCallbacks 
{
  /**
   * @param \Closure $next
   * @return \Symfony\Component\HttpFoundation\Response
   */
  public function handle(\Illuminate\Http\Request $request, \Closure $next) {}
  /** @return void */
  public function terminate(\Illuminate\Http\Request $request, \Symfony\Component\HttpFoundation\Response $response) {}
}

class PreventRequestForgery 
{
  use \Illuminate\Foundation\Http\Middleware\Concerns\ExcludesPaths, \Illuminate\Support\InteractsWithTime;
  /** @var \Illuminate\Contracts\Foundation\Application */
  protected $app;
  /** @var \Illuminate\Contracts\Encryption\Encrypter */
  protected $encrypter;
  /** @var array<int, string> */
  protected $except;
  /** @var array */
  protected static $neverVerify;
  /** @var bool */
  protected $addHttpCookie;
  /** @var bool */
  protected static $allowSameSite;
  /** @var bool */
  protected static $originOnly;
  public function __construct(\Illuminate\Contracts\Foundation\Application $app, \Illuminate\Contracts\Encryption\Encrypter $encrypter) {}
  /**
   * @param \Illuminate\Http\Request $request
   * @param \Closure $next
   * @return mixed
   */
  public function handle($request, \Closure $next) {}
  /**
   * @param \Illuminate\Http\Request $request
   * @return bool
   */
  protected function isReading($request) {}
  /** @return bool */
  protected function runningUnitTests() {}
  /**
   * @param \Illuminate\Http\Request $request
   * @return bool
   */
  protected function hasValidOrigin($request) {}
  /**
   * @param \Illuminate\Http\Request $request
   * @return bool
   */
  protected function tokensMatch($request) {}
  /**
   * @param \Illuminate\Http\Request $request
   * @return string|null
   */
  protected function getTokenFromRequest($request) {}
  /** @return bool */
  public function shouldAddXsrfTokenCookie() {}
  /**
   * @param \Illuminate\Http\Request $request
   * @param \Symfony\Component\HttpFoundation\Response $response
   * @return \Symfony\Component\HttpFoundation\Response
   */
  protected function addCookieToResponse($request, $response) {}
  /**
   * @param \Illuminate\Http\Request $request
   * @param array $config
   * @return \Symfony\Component\HttpFoundation\Cookie
   */
  protected function newCookie($request, $config) {}
  /**
   * @param array|string $uris
   * @return void
   */
  public static function except($uris) {}
  /**
   * @param bool $allow
   * @return void
   */
  public static function allowSameSite($allow = true) {}
  /**
   * @param bool $originOnly
   * @return void
   */
  public static function useOriginOnly($originOnly = true) {}
  /** @return array */
  public function getExcludedPaths() {}
  /** @return bool */
  public static function serialized() {}
  /** @return void */
  public static function flushState() {}
}

class PreventRequestsDuringMaintenance
{
  use \Illuminate\Foundation\Http\Middleware\Concerns\ExcludesPaths;
  /**
   * @param array|string $uris
   * @return void
   */
  public static function except($uris) {}
  /** @return void */
  public static function flushState() {}
}

class TrimStrings
{
  /**
   * @param array|string $attributes
   * @return void
   */
  public static function except($attributes) {}
  /** @return void */
  public static function flushState() {}
}

/** @deprecated */
class ValidateCsrfToken extends PreventRequestForgery 
{
}
}

namespace Illuminate\Foundation\Http\Middleware\Concerns {
trait ExcludesPaths 
{
  /**
   * @param \Illuminate\Http\Request $request
   * @return bool
   */
  protected function inExceptArray($request) {}
  /** @return array */
  public function getExcludedPaths() {}
}
}

namespace Illuminate\Foundation\Queue {
trait InteractsWithUniqueJobs 
{
  /** @param mixed $job */
  public function addUniqueJobInformationToContext($job): void {}
  /** @param mixed $job */
  public function removeUniqueJobInformationFromContext($job): void {}
  /** @param mixed $job */
  protected function getUniqueJobCacheStore($job): ?string {}
}

trait Queueable 
{
  use \Illuminate\Foundation\Bus\Dispatchable, \Illuminate\Queue\InteractsWithQueue, \Illuminate\Bus\Queueable, \Illuminate\Queue\SerializesModels;
}
}

namespace Illuminate\Foundation\Routing {
class PrecognitionCallableDispatcher extends \Illuminate\Routing\CallableDispatcher 
{
  /**
   * @param callable $callable
   * @return mixed
   */
  public function dispatch(\Illuminate\Routing\Route $route, $callable) {}
}

class PrecognitionControllerDispatcher extends \Illuminate\Routing\ControllerDispatcher 
{
  /**
   * @param mixed $controller
   * @param string $method
   * @return void
   */
  public function dispatch(\Illuminate\Routing\Route $route, $controller, $method) {}
  /**
   * @param object $controller
   * @param string $method
   * @return $this
   */
  protected function ensureMethodExists($controller, $method) {}
}
}

namespace Illuminate\Foundation\Support\Providers {
class AuthServiceProvider
{
  /** @return void */
  public function register() {}
}

class EventServiceProvider
{
  /**
   * @param string|iterable<int, string> $paths
   * @return void
   */
  public static function addEventDiscoveryPaths(iterable|string $paths) {}
  /**
   * @param iterable<int, string> $paths
   * @return void
   */
  public static function setEventDiscoveryPaths(iterable $paths) {}
  /** @return void */
  public static function disableEventDiscovery() {}
}

class RouteServiceProvider
{
  /**
   * @param \Closure|null $routesCallback
   * @return void
   */
  public static function loadRoutesUsing(?\Closure $routesCallback) {}
  /**
   * @param \Closure|null $routesCallback
   * @return void
   */
  public static function loadCachedRoutesUsing(?\Closure $routesCallback) {}
}
}
