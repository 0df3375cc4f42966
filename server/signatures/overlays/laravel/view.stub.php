<?php
// What the sources of version 8 leave open: view.

namespace Illuminate\View {
class FileViewFinder
{
  /** @return string[] */
  public function getPaths() {}
  /** @return array<string, string> */
  public function getViews() {}
  /** @return array<string, array> */
  public function getHints() {}
  /** @return string[] */
  public function getExtensions() {}
}

class InvokableComponentVariable
{
  /** @return string */
  public function __toString() {}
}

class View
{
  /** @return string */
  public function render(?callable $callback = null) {}
}

class ViewException
{
  /**
   * @param \Illuminate\Http\Request $request
   * @return \Illuminate\Http\Response|null
   */
  public function render($request) {}
}
}

namespace Illuminate\View\Concerns {
trait ManagesComponents
{
  /**
   * @param string $key
   * @param mixed $default
   * @return mixed
   */
  public function getConsumableComponentData($key, $default = null) {}
}
}
