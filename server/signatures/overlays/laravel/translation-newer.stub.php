<?php
// since Laravel 9
// What versions after 8 add: translation.

namespace Illuminate\Translation {
trait CreatesPotentiallyTranslatedStrings 
{
  /**
   * @param string $attribute
   * @param string|null $message
   * @return \Illuminate\Translation\PotentiallyTranslatedString
   */
  protected function pendingPotentiallyTranslatedString($attribute, $message) {}
}

class FileLoader
{
  /**
   * @param string $path
   * @return void
   */
  public function addPath($path) {}
  /** @return array */
  public function paths() {}
}

class PotentiallyTranslatedString implements \Stringable 
{
  /** @var string */
  protected $string;
  /** @var string|null */
  protected $translation;
  /** @var \Illuminate\Contracts\Translation\Translator */
  protected $translator;
  /**
   * @param string $string
   * @param \Illuminate\Contracts\Translation\Translator $translator
   */
  public function __construct($string, $translator) {}
  /**
   * @param array $replace
   * @param string|null $locale
   * @return $this
   */
  public function translate($replace = [], $locale = null) {}
  /**
   * @param \Countable|int|float|array $number
   * @param string|null $locale
   * @return $this
   */
  public function translateChoice($number, array $replace = [], $locale = null) {}
  /** @return string */
  public function original() {}
  /** @return string */
  public function __toString() {}
  /** @return string */
  public function toString() {}
}

class Translator
{
  use \Illuminate\Support\Traits\Macroable, \Illuminate\Support\Traits\ReflectsClosures;
  public function string(string $key, array $replace = [], ?string $locale = null, bool $fallback = true): string {}
  /** @return array<array-key, mixed> */
  public function array(string $key, array $replace = [], ?string $locale = null, bool $fallback = true): array {}
  /** @return $this */
  public function handleMissingKeysUsing(?callable $callback) {}
  /**
   * @param string $path
   * @return void
   */
  public function addPath($path) {}
  /**
   * @param callable $callback
   * @return void
   */
  public function determineLocalesUsing($callback) {}
  /**
   * @param callable|string $class
   * @param callable|null $handler
   * @return void
   */
  public function stringable($class, $handler = null) {}
}
}
