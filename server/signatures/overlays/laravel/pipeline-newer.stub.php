<?php
// since Laravel 9
// What versions after 8 add: pipeline.

namespace Illuminate\Pipeline {
class Pipeline
{
  use \Illuminate\Support\Traits\Conditionable;
  use \Illuminate\Support\Traits\Macroable;
  /**
   * @param mixed $pipes
   * @return $this
   */
  public function pipe($pipes) {}
  /**
   * @param \Closure $callback
   * @return $this
   */
  public function finally(\Closure $callback) {}
  /**
   * @param string|null|\UnitEnum|false $withinTransaction
   * @return $this
   */
  public function withinTransaction($withinTransaction = null) {}
}
}
