<?php
// laravel/prompts.
// As the sources declare them; parameters and members that tell nothing of types are left out.

namespace Laravel\Prompts {
use Closure;
use Illuminate\Support\Collection;
/** @template TSteps of iterable<mixed>|int */
class Progress extends Prompt {
  /** @param TSteps $steps */
  public function __construct(public string $label, public iterable|int $steps, public string $hint = '') {}
  /**
   * @template TReturn
   * @param Closure((TSteps is int ? int : value-of<TSteps>), $this): TReturn $callback
   * @return array<TReturn>
   */
  public function map(Closure $callback): array {}
  public function label(): static {}
  public function hint(): static {}
}
class Spinner extends Prompt {
  public function __construct(public string $message = '') {}
  /**
   * @template TReturn of mixed
   * @param Closure(): TReturn $callback
   * @return TReturn
   */
  public function spin(Closure $callback): mixed {}
}
function text($label, $placeholder = '', $default = '', $required = false, $validate = null, $hint = '', ?Closure $transform = null): string {}
/** @param array<string>|Collection<int, string>|Closure(string): (array<string>|Collection<int, string>) $options */
function autocomplete($label, $options = [], $placeholder = '', $default = '', $required = false, $validate = null, $hint = '', ?Closure $transform = null): string {}
function number(): int|string {}
function textarea($label, $placeholder = '', $default = '', $required = false, $validate = null, $hint = '', $rows = 5, ?Closure $transform = null): string {}
function password($label, $placeholder = '', $required = false, $validate = null, $hint = '', ?Closure $transform = null): string {}
function select($label, $options, $default = null, $scroll = 5, $validate = null, $hint = '', $required = true, ?Closure $transform = null): int|string {}
/** @return array<int|string> */
function multiselect($label, $options, $default = [], $scroll = 5, $required = false, $validate = null, $hint = '', ?Closure $transform = null): array {}
function confirm($label, $default = true, $yes = 'Yes', $no = 'No', $required = false, $validate = null, $hint = '', ?Closure $transform = null): bool {}
function pause(): bool {}
function clear(): void {}
/** @param array<string>|Collection<int, string>|Closure(string): array<string> $options */
function suggest($label, $options, $placeholder = '', $default = '', $scroll = 5, $required = false, $validate = null, $hint = '', ?Closure $transform = null): string {}
/** @param Closure(string): array<int|string, string> $options */
function search($label, Closure $options, $placeholder = '', $scroll = 5, $validate = null, $hint = '', $required = true, ?Closure $transform = null): int|string {}
/**
 * @param Closure(string): array<int|string, string> $options
 * @return array<int|string>
 */
function multisearch($label, Closure $options, $placeholder = '', $scroll = 5, $required = false, $validate = null, $hint = '', ?Closure $transform = null): array {}
/**
 * @template TReturn of mixed
 * @param Closure(): TReturn $callback
 * @return TReturn
 */
function spin(Closure $callback): mixed {}
function note(): void {}
function callout(): void {}
function error(): void {}
function warning(): void {}
function alert(): void {}
function info(): void {}
function intro(): void {}
function outro(): void {}
function notify(): void {}
function table(): void {}
function grid(): void {}
/**
 * @template TSteps of iterable<mixed>|int
 * @template TReturn
 * @param TSteps $steps
 * @param ?Closure((TSteps is int ? int : value-of<TSteps>), Progress<TSteps>): TReturn $callback
 * @return ($callback is null ? Progress<TSteps> : array<TReturn>)
 */
function progress($label, $steps, ?Closure $callback = null): array|Progress {}
function form(): FormBuilder {}
function title(): void {}
function stream(): Stream {}
/**
 * @template TReturn of mixed
 * @param Closure(Support\Logger): TReturn $callback
 * @return TReturn
 */
function task($label, Closure $callback): mixed {}
function datatable($headers = [], $rows = null, $scroll = 10, $label = '', $hint = '', $required = false, $validate = null, ?Closure $transform = null, ?Closure $filter = null): mixed {}
}
