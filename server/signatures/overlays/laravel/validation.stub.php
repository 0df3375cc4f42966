<?php
// What the sources of version 8 leave open: validation.

namespace Illuminate\Validation {
class Factory
{
  /** @return \Illuminate\Contracts\Container\Container|null */
  public function getContainer() {}
}

class Rule
{
  /**
   * @param (\Closure(): bool)|bool $callback
   * @return \Illuminate\Validation\Rules\RequiredIf
   */
  public static function requiredIf($callback) {}
}

class Validator
{
  /**
   * @param array<int, string>|null $keys
   * @return ($keys is array ? array<string, mixed> : \Illuminate\Support\ValidatedInput)
   */
  public function safe(?array $keys = null) {}
  /** @return $this */
  public function setImplicitAttributesFormatter(?callable $formatter = null) {}
  /**
   * @param class-string<\Illuminate\Validation\ValidationException> $exception
   * @return $this
   */
  public function setException($exception) {}
}
}

namespace Illuminate\Validation\Concerns {
}

namespace Illuminate\Validation\Rules {
class Password
{
  /**
   * @param static|callable|null $callback
   * @return ($callback is null ? static : void)
   */
  public static function defaults($callback = null) {}
  /** @return static */
  public static function required() {}
  /** @return static */
  public static function sometimes() {}
  /**
   * @param int $size
   * @return static
   */
  public static function min($size) {}
}

class RequiredIf
{
  /** @var (\Closure(): bool)|bool */
  public $condition;
}
}
