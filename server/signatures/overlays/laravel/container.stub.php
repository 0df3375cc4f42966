<?php
// What the sources of version 8 leave open: container.

namespace Illuminate\Container {
class Container
{
  /**
   * @template TInstance of mixed
   * @param string $abstract
   * @param TInstance $instance
   * @return TInstance
   */
  public function instance($abstract, $instance) {}
  /** @return \Closure */
  public function wrap(\Closure $callback, array $parameters = []) {}
  /**
   * @template TClass of object
   * @param string|class-string<TClass> $abstract
   * @return ($abstract is class-string<TClass> ? \Closure(): TClass : \Closure(): mixed)
   */
  public function factory($abstract) {}
  /**
   * @template TClass of object
   * @param string|class-string<TClass>|callable $abstract
   * @return ($abstract is class-string<TClass> ? TClass : mixed)
   */
  public function makeWith($abstract, array $parameters = []) {}
  /**
   * @template TClass of object
   * @param string|class-string<TClass> $abstract
   * @return ($abstract is class-string<TClass> ? TClass : mixed)
   */
  public function make($abstract, array $parameters = []) {}
  /**
   * @template TClass of object
   * @param string|class-string<TClass> $id
   * @return ($id is class-string<TClass> ? TClass : mixed)
   */
  public function get(string $id) {}
  /**
   * @template TClass of object
   * @param \Closure(static, array): TClass|class-string<TClass> $concrete
   * @return TClass
   */
  public function build($concrete) {}
  /** @return \Illuminate\Contracts\Container\Container|static */
  public static function setInstance(?\Illuminate\Contracts\Container\Container $container = null) {}
}

class ContextualBindingBuilder
{
  /**
   * @param \Closure|string|array $implementation
   * @return $this
   */
  public function give($implementation) {}
  /**
   * @param string $tag
   * @return $this
   */
  public function giveTagged($tag) {}
  /**
   * @param string $key
   * @param mixed $default
   * @return $this
   */
  public function giveConfig($key, $default = null) {}
}

class RewindableGenerator
{
  /** @return \Traversable */
  public function getIterator(): \Traversable {}
}
}
