<?php
// What the sources of version 8 leave open: config.

namespace Illuminate\Config {
class Repository
{
  /**
   * @param array<string|int,mixed> $keys
   * @return array<string,mixed>
   */
  public function getMany($keys) {}
  /** @return array<string, mixed> */
  public function all() {}
}
}
