<?php
// What the sources of version 8 leave open: translation.

namespace Illuminate\Translation {
class ArrayLoader
{
  /** @return array<string, string> */
  public function namespaces() {}
}

class FileLoader
{
  /** @return array<string, string> */
  public function namespaces() {}
}
}
