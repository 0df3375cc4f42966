<?php
// What the sources of version 8 leave open: pagination.

namespace Illuminate\Pagination {
/**
 * @template TKey of array-key
 * @template TValue
 * @mixin \Illuminate\Support\Collection<TKey, TValue>
 */
abstract class AbstractCursorPaginator
{
  /** @var \Illuminate\Support\Collection<TKey, TValue> */
  protected $items;
  /**
   * @param string|null $fragment
   * @return ($fragment is null ? string|null : $this)
   */
  public function fragment($fragment = null) {}
  /** @return array<TKey, TValue> */
  public function items() {}
  /**
   * @template TThroughValue
   * @param callable(TValue, TKey): TThroughValue $callback
   * @return $this
   */
  public function through(callable $callback) {}
  /** @return \ArrayIterator<TKey, TValue> */
  public function getIterator(): \Traversable {}
  /** @return \Illuminate\Support\Collection<TKey, TValue> */
  public function getCollection() {}
  /**
   * @template TSetKey of array-key
   * @template TSetValue
   * @param \Illuminate\Support\Collection<TSetKey, TSetValue> $collection
   * @return $this
   */
  public function setCollection(\Illuminate\Support\Collection $collection) {}
}

/**
 * @template TKey of array-key
 * @template TValue
 * @mixin \Illuminate\Support\Collection<TKey, TValue>
 */
abstract class AbstractPaginator
{
  /** @var \Illuminate\Support\Collection<TKey, TValue> */
  protected $items;
  /**
   * @param string|null $fragment
   * @return ($fragment is null ? string|null : $this)
   */
  public function fragment($fragment = null) {}
  /** @return array<TKey, TValue> */
  public function items() {}
  /** @return int|null */
  public function firstItem() {}
  /** @return int|null */
  public function lastItem() {}
  /**
   * @template TMapValue
   * @param callable(TValue, TKey): TMapValue $callback
   * @return $this
   */
  public function through(callable $callback) {}
  /** @return \ArrayIterator<TKey, TValue> */
  public function getIterator(): \Traversable {}
  /** @return \Illuminate\Support\Collection<TKey, TValue> */
  public function getCollection() {}
  /**
   * @param \Illuminate\Support\Collection<TKey, TValue> $collection
   * @return $this
   */
  public function setCollection(\Illuminate\Support\Collection $collection) {}
}

/** @implements \Illuminate\Contracts\Support\Arrayable<array-key, mixed> */
class Cursor implements \Illuminate\Contracts\Support\Arrayable
{
}

/**
 * @template TKey of array-key
 * @template TValue
 * @extends AbstractCursorPaginator<TKey, TValue>
 * @implements \Illuminate\Contracts\Support\Arrayable<TKey, TValue>
 * @implements \ArrayAccess<TKey, TValue>
 * @implements \IteratorAggregate<TKey, TValue>
 * @implements \Illuminate\Contracts\Pagination\CursorPaginator<TKey, TValue>
 */
class CursorPaginator extends AbstractCursorPaginator implements \Illuminate\Contracts\Support\Arrayable, \ArrayAccess, \Countable, \IteratorAggregate, \Illuminate\Contracts\Support\Jsonable, \JsonSerializable, \Illuminate\Contracts\Pagination\CursorPaginator
{
  /**
   * @param \Illuminate\Support\Collection<TKey, TValue>|\Illuminate\Contracts\Support\Arrayable<TKey, TValue>|iterable<TKey, TValue>|null $items
   * @param int $perPage
   * @param \Illuminate\Pagination\Cursor|null $cursor
   */
  public function __construct($items, $perPage, $cursor = null, array $options = []) {}
}

/**
 * @template TKey of array-key
 * @template TValue
 * @extends AbstractPaginator<TKey, TValue>
 * @implements \Illuminate\Contracts\Support\Arrayable<TKey, TValue>
 * @implements \ArrayAccess<TKey, TValue>
 * @implements \IteratorAggregate<TKey, TValue>
 * @implements \Illuminate\Contracts\Pagination\LengthAwarePaginator<TKey, TValue>
 */
class LengthAwarePaginator extends AbstractPaginator implements \Illuminate\Contracts\Support\Arrayable, \ArrayAccess, \Countable, \IteratorAggregate, \Illuminate\Contracts\Support\Jsonable, \JsonSerializable, \Illuminate\Contracts\Pagination\LengthAwarePaginator
{
  /**
   * @param \Illuminate\Support\Collection<TKey, TValue>|\Illuminate\Contracts\Support\Arrayable<TKey, TValue>|iterable<TKey, TValue>|null $items
   * @param int $total
   * @param int $perPage
   * @param int|null $currentPage
   */
  public function __construct($items, $total, $perPage, $currentPage = null, array $options = []) {}
}

/**
 * @template TKey of array-key
 * @template TValue
 * @extends AbstractPaginator<TKey, TValue>
 * @implements \Illuminate\Contracts\Support\Arrayable<TKey, TValue>
 * @implements \ArrayAccess<TKey, TValue>
 * @implements \IteratorAggregate<TKey, TValue>
 * @implements \Illuminate\Contracts\Pagination\Paginator<TKey, TValue>
 */
class Paginator extends AbstractPaginator implements \Illuminate\Contracts\Support\Arrayable, \ArrayAccess, \Countable, \IteratorAggregate, \Illuminate\Contracts\Support\Jsonable, \JsonSerializable, \Illuminate\Contracts\Pagination\Paginator
{
  /**
   * @param \Illuminate\Support\Collection<TKey, TValue>|\Illuminate\Contracts\Support\Arrayable<TKey, TValue>|iterable<TKey, TValue> $items
   * @param int $perPage
   * @param int|null $currentPage
   */
  public function __construct($items, $perPage, $currentPage = null, array $options = []) {}
}
}
