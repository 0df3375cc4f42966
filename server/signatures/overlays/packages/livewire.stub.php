<?php
// livewire/livewire, inertiajs/inertia-laravel

namespace Livewire {
abstract class Component {
  /** @return string */
  public function getId() {}
  /** @return string */
  public function getName() {}
  /** @return Features\SupportEvents\Event */
  public function dispatch($event, ...$params) {}
  /** @return Event */
  public function emit($event, ...$params) {}
  /** @return void */
  public function emitTo($name, $event, ...$params) {}
  /** @return void */
  public function emitSelf($event, ...$params) {}
  /** @return void */
  public function emitUp($event, ...$params) {}
  /** @return Event */
  public function dispatchBrowserEvent($event, $data = null) {}
  /** @return \Livewire\Redirector|null */
  public function redirect($url, $navigate = false) {}
  /** @return \Livewire\Redirector|null */
  public function redirectRoute($name, $parameters = [], $absolute = true, $navigate = false) {}
  /** @return \Livewire\Redirector|null */
  public function redirectAction($name, $parameters = [], $absolute = true, $navigate = false) {}
  /** @return array<string, mixed> */
  public function validate($rules = null, $messages = [], $attributes = []) {}
  /** @return array<string, mixed> */
  public function validateOnly($field, $rules = null, $messages = [], $attributes = [], $dataOverrides = []) {}
  /** @return \Illuminate\Support\MessageBag */
  public function getErrorBag() {}
  /** @return void */
  public function addError($name, $message) {}
  /** @return void */
  public function resetErrorBag($field = null) {}
  /** @return void */
  public function resetValidation($field = null) {}
  /** @return void */
  public function reset(...$properties) {}
  /** @return void */
  public function resetExcept(...$properties) {}
  /** @return array<string, mixed> */
  public function all() {}
  /** @return array<string, mixed> */
  public function only($properties) {}
  /** @return array<string, mixed> */
  public function except($properties) {}
  /** @return mixed */
  public function pull($properties = null) {}
  /** @return void */
  public function fill($values) {}
  /** @return void */
  public function skipRender($html = null) {}
  /** @return $this */
  public function js($expression) {}
  /** @return \Illuminate\Auth\Access\Response */
  public function authorize($ability, $arguments = []) {}
}
class Event {
  /** @return $this */
  public function to($component) {}
  /** @return $this */
  public function self() {}
  /** @return $this */
  public function up() {}
}
class Redirector extends \Illuminate\Routing\Redirector {}
class Form implements \Illuminate\Contracts\Support\Arrayable {
  /** @var Component */
  protected $component;
  /** @return array<string, mixed> */
  public function all() {}
  /** @return array<string, mixed> */
  public function only($properties) {}
  /** @return array<string, mixed> */
  public function except($properties) {}
  /** @return array<string, mixed> */
  public function validate($rules = null, $messages = [], $attributes = []) {}
  /** @return void */
  public function reset(...$properties) {}
  /** @return void */
  public function fill($values) {}
  /** @return mixed */
  public function pull($properties = null) {}
  /** @return void */
  public function addError($key, $message) {}
}
trait WithPagination {
  /** @return void */
  public function resetPage($pageName = 'page') {}
  /** @return void */
  public function setPage($page, $pageName = 'page') {}
  /** @return int */
  public function getPage($pageName = 'page') {}
  /** @return void */
  public function gotoPage($page, $pageName = 'page') {}
  /** @return void */
  public function nextPage($pageName = 'page') {}
  /** @return void */
  public function previousPage($pageName = 'page') {}
}
trait WithFileUploads {}
trait WithoutUrlPagination {}
class TemporaryUploadedFile extends \Illuminate\Http\UploadedFile {
  /** @return string */
  public function temporaryUrl() {}
}
class Livewire extends \Illuminate\Support\Facades\Facade {
  /** @return void */
  public static function component($name, $class = null) {}
  /** @return Features\SupportTesting\Testable */
  public static function test($name, $params = []) {}
  /** @return string */
  public static function mount($name, $params = [], $key = null) {}
}
}

namespace Livewire\Features\SupportEvents {
class Event {
  /** @return $this */
  public function to($component = null, $ref = null) {}
  /** @return $this */
  public function self() {}
  /** @return $this */
  public function up() {}
}
}

namespace Livewire\Features\SupportFileUploads {
class TemporaryUploadedFile extends \Illuminate\Http\UploadedFile {
  /** @return string */
  public function temporaryUrl() {}
}
}

namespace Livewire\Attributes {
class Computed {}
class Layout {}
class Title {}
class On {}
class Url {}
class Validate {}
class Rule {}
class Locked {}
class Lazy {}
class Reactive {}
class Modelable {}
class Session {}
class Renderless {}
}

namespace Livewire\Volt {
abstract class Component extends \Livewire\Component {}
}

namespace Inertia {
/**
 * @method static \Inertia\Response render(string $component, array $props = [])
 * @method static void share(string|array $key, mixed $value = null)
 * @method static \Symfony\Component\HttpFoundation\Response location(string $url)
 * @method static \Inertia\LazyProp lazy(callable $callback)
 * @method static \Inertia\OptionalProp optional(callable $callback)
 * @method static \Inertia\DeferProp defer(callable $callback, string $group = 'default')
 * @method static void version(\Closure|string|null $version)
 * @method static string getVersion()
 */
class Inertia extends \Illuminate\Support\Facades\Facade {}
class Response implements \Illuminate\Contracts\Support\Responsable {
  /** @return $this */
  public function with($key, $value = null): static {}
  /** @return $this */
  public function withViewData($key, $value = null): static {}
  /** @return $this */
  public function rootView(string $rootView): static {}
  /** @return \Symfony\Component\HttpFoundation\Response */
  public function toResponse($request) {}
}
class LazyProp {}
class OptionalProp {}
class DeferProp {}
class ResponseFactory {
  public function render(string $component, $props = []): Response {}
  /** @return void */
  public function share($key, $value = null) {}
}
class Middleware {
  /** @var string */
  protected $rootView;
  /** @return string|null */
  public function version(\Illuminate\Http\Request $request) {}
  /** @return array<string, mixed> */
  public function share(\Illuminate\Http\Request $request) {}
  /** @return \Symfony\Component\HttpFoundation\Response */
  public function handle(\Illuminate\Http\Request $request, \Closure $next) {}
}
}

namespace {
/** @return ($component is null ? \Inertia\ResponseFactory : \Inertia\Response) */
function inertia($component = null, $props = []) {}
}
