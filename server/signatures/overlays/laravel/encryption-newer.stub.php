<?php
// since Laravel 9
// What versions after 8 add: encryption.

namespace Illuminate\Encryption {
class Encrypter
{
  /**
   * @param mixed $value
   * @return bool
   */
  public static function appearsEncrypted($value) {}
  /** @return array */
  public function getAllKeys() {}
  /** @return array */
  public function getPreviousKeys() {}
  /** @return $this */
  public function previousKeys(array $keys) {}
}
}
