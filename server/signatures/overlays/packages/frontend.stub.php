<?php
// livewire/volt, inertiajs/inertia-laravel, tightenco/ziggy.
// As the sources declare them; parameters and members that tell nothing of types are left out.

namespace {
/** @return \Inertia\ResponseFactory|\Inertia\Response */
function inertia() {}
/** @return \Symfony\Component\HttpFoundation\Response */
function inertia_location() {}
}

namespace Inertia {
use Closure;
use Illuminate\Contracts\Support\Responsable;
use Illuminate\Support\Facades\Facade;
use Illuminate\Support\Traits\Macroable;
use Symfony\Component\HttpFoundation\Response as SymfonyResponse;
class AlwaysProp {
  public function __construct() {}
}
class Directive {}
/**
 * @method static \Inertia\LazyProp lazy()
 * @method static \Inertia\AlwaysProp always()
 * @method static \Inertia\Response render()
 * @method static \Symfony\Component\HttpFoundation\Response location()
 * @mixin ResponseFactory
 */
class Inertia extends Facade {}
class LazyProp {
  public function __construct(callable $callback) {}
}
class Middleware {
  /** @return \Symfony\Component\HttpFoundation\Response */
  public function handle($request, Closure $next) {}
  public function onEmptyResponse(): \Symfony\Component\HttpFoundation\Response {}
  public function onVersionChange(): \Symfony\Component\HttpFoundation\Response {}
}
class Response implements Responsable {
  use Macroable;
  public function __construct() {}
  public function with(): static {}
  public function withViewData(): static {}
  public function rootView(): static {}
  /** @return \Symfony\Component\HttpFoundation\Response */
  public function toResponse() {}
}
class ResponseFactory {
  use Macroable;
  public function lazy(callable $callback): LazyProp {}
  public function always(): AlwaysProp {}
  public function render(): Response {}
  public function location(): SymfonyResponse {}
}
}

namespace Livewire\Volt {
use Illuminate\Support\Facades\Facade;
use Livewire\Component as LivewireComponent;
abstract class Component extends LivewireComponent {
  public function __construct() {}
}
/**
 * @method static \Livewire\Features\SupportTesting\Testable test()
 * @method static static actingAs()
 * @method static static withQueryParams()
 * @method static \Illuminate\Routing\Route route()
 * @mixin VoltManager
 */
class Volt extends Facade {}
}

namespace Tighten\Ziggy {
use JsonSerializable;
class Ziggy implements JsonSerializable {
  public function __construct(protected $group = null, protected ?string $url = null) {}
  public function filter($filters = [], $include = true): static {}
}
}
