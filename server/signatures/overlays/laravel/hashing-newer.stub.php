<?php
// since Laravel 9
// What versions after 8 add: hashing.

namespace Illuminate\Hashing {
class ArgonHasher
{
  public function verifyConfiguration($value) {}
}

class BcryptHasher
{
  public function verifyConfiguration($value) {}
}

class HashManager
{
  /**
   * @param string $value
   * @return bool
   */
  public function isHashed($value) {}
  /**
   * @param array $value
   * @return bool
   */
  public function verifyConfiguration($value) {}
}
}
