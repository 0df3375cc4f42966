<?php
// since Laravel 9
// What versions after 8 add: view.

namespace Illuminate\View {
abstract class Component
{
  /**
   * @param array $data
   * @return static
   */
  public static function resolve($data) {}
  /**
   * @param string|null $view
   * @param \Illuminate\Contracts\Support\Arrayable|array $data
   * @param array $mergeData
   * @return \Illuminate\Contracts\View\View
   */
  public function view($view, $data = [], $mergeData = []) {}
  /** @return array */
  public static function ignoredParameterNames() {}
  /** @return void */
  public static function flushCache() {}
  /** @return void */
  public static function forgetFactory() {}
  /** @return void */
  public static function forgetComponentsResolver() {}
  /**
   * @param \Closure(string $component, array $data): Component $resolver
   * @return void
   */
  public static function resolveComponentsUsing($resolver) {}
}

class ComponentAttributeBag implements \Illuminate\Contracts\Support\Arrayable, \ArrayAccess, \IteratorAggregate, \JsonSerializable, \Illuminate\Contracts\Support\Htmlable, \Stringable
{
  use \Illuminate\Support\Traits\Conditionable, \Illuminate\Support\Traits\InteractsWithData, \Illuminate\Support\Traits\Macroable;
  /**
   * @param mixed $keys
   * @return array
   */
  public function all($keys = null) {}
  /**
   * @param mixed $keys
   * @return static
   */
  public function onlyProps($keys) {}
  /**
   * @param mixed $styleList
   * @return static
   */
  public function style($styleList) {}
  /** @return bool */
  public function isEmpty() {}
  /** @return bool */
  public function isNotEmpty() {}
  /** @return array */
  public static function extractPropNames(array $keys) {}
  public function jsonSerialize(): mixed {}
  /** @return array */
  public function toArray() {}
}

class ComponentSlot implements \Illuminate\Contracts\Support\Htmlable, \Stringable
{
  /** @return bool */
  public function hasActualContent(callable|string|null $callable = null) {}
}

class Factory
{
  use \Illuminate\Support\Traits\Macroable, Concerns\ManagesComponents, Concerns\ManagesEvents, Concerns\ManagesFragments, Concerns\ManagesLayouts, Concerns\ManagesLoops, Concerns\ManagesStacks, Concerns\ManagesTranslations;
  /**
   * @param string $location
   * @return void
   */
  public function prependLocation($location) {}
}

class View implements \ArrayAccess, \Illuminate\Contracts\Support\Htmlable, \Stringable, \Illuminate\Contracts\View\View
{
  /**
   * @param string $fragment
   * @return string
   */
  public function fragment($fragment) {}
  /** @return string */
  public function fragments(?array $fragments = null) {}
  /**
   * @param bool $boolean
   * @param string $fragment
   * @return string
   */
  public function fragmentIf($boolean, $fragment) {}
  /**
   * @param bool $boolean
   * @return string
   */
  public function fragmentsIf($boolean, ?array $fragments = null) {}
}
}

namespace Illuminate\View\Concerns {
trait ManagesFragments 
{
  /** @var array */
  protected $fragments;
  /** @var array */
  protected $fragmentStack;
  /**
   * @param string $fragment
   * @return void
   */
  public function startFragment($fragment) {}
  /** @return string */
  public function stopFragment() {}
  /**
   * @param string $name
   * @param string|null $default
   * @return mixed
   */
  public function getFragment($name, $default = null) {}
  /** @return array */
  public function getFragments() {}
  /** @return void */
  public function flushFragments() {}
}

trait ManagesStacks
{
  public function isStackEmpty(string $section): bool {}
}
}

namespace Illuminate\View\Engines {
class CompilerEngine
{
  /** @return void */
  public function forgetCompiledOrNotExpired() {}
}
}
