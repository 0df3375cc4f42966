<?php
// since Laravel 9
// What versions after 8 add: config.

namespace Illuminate\Config {
class Repository
{
  use \Illuminate\Support\Traits\Macroable;
  /** @param (\Closure():(string|null))|string|null $default */
  public function string(string $key, $default = null): string {}
  /** @param (\Closure():(int|null))|int|null $default */
  public function integer(string $key, $default = null): int {}
  /** @param (\Closure():(float|null))|float|null $default */
  public function float(string $key, $default = null): float {}
  /** @param (\Closure():(bool|null))|bool|null $default */
  public function boolean(string $key, $default = null): bool {}
  /**
   * @param (\Closure():(array<array-key, mixed>|null))|array<array-key, mixed>|null $default
   * @return array<array-key, mixed>
   */
  public function array(string $key, $default = null): array {}
  /**
   * @param (\Closure():(array<array-key, mixed>|null))|array<array-key, mixed>|null $default
   * @return \Illuminate\Support\Collection<array-key, mixed>
   */
  public function collection(string $key, $default = null): \Illuminate\Support\Collection {}
}
}
