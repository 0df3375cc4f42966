<?php
// since Laravel 9
// What versions after 8 add: pagination.

namespace Illuminate\Pagination {
/**
 * @template TKey of array-key
 * @template TValue
 */
abstract class AbstractCursorPaginator implements \Illuminate\Contracts\Support\Htmlable, \Stringable
{
  use \Illuminate\Support\Traits\ForwardsCalls, \Illuminate\Support\Traits\Tappable, \Illuminate\Support\Traits\TransformsToResourceCollection;
}

/**
 * @template TKey of array-key
 * @template TValue
 */
abstract class AbstractPaginator implements \Illuminate\Contracts\Support\CanBeEscapedWhenCastToString, \Illuminate\Contracts\Support\Htmlable, \Stringable
{
  use \Illuminate\Support\Traits\ForwardsCalls, \Illuminate\Support\Traits\Tappable, \Illuminate\Support\Traits\TransformsToResourceCollection;
  /** @return void */
  public static function useBootstrapFour() {}
  /** @return void */
  public static function useBootstrapFive() {}
  /**
   * @param bool $escape
   * @return $this
   */
  public function escapeWhenCastingToString($escape = true) {}
}

/**
 * @template TKey of array-key
 * @template TValue
 */
class CursorPaginator
{
  /** @return bool */
  public function onLastPage() {}
  /** @return string */
  public function toPrettyJson(int $options = 0) {}
}

/**
 * @template TKey of array-key
 * @template TValue
 */
class LengthAwarePaginator
{
  /** @return string */
  public function toPrettyJson(int $options = 0) {}
}

/**
 * @template TKey of array-key
 * @template TValue
 */
class Paginator
{
  /** @return string */
  public function toPrettyJson(int $options = 0) {}
}
}
