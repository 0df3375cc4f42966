<?php
// What the sources of version 8 leave open: database.

namespace Illuminate\Database {
class Connection
{
  /** @return mixed|false */
  public function reconnect() {}
  /**
   * @param (callable(\Illuminate\Database\Connection): mixed) $reconnector
   * @return $this
   */
  public function setReconnector(callable $reconnector) {}
  /** @return \Illuminate\Contracts\Events\Dispatcher|null */
  public function getEventDispatcher() {}
  /** @return array{query: string, bindings: array, time: float|null}[] */
  public function getQueryLog() {}
  /**
   * @param string $driver
   * @return \Closure|null
   */
  public static function getResolver($driver) {}
}

interface ConnectionInterface
{
}

class DatabaseManager
{
  /**
   * @template TReturn
   * @param \UnitEnum|string $name
   * @param (callable(): TReturn) $callback
   * @return TReturn
   */
  public function usingConnection($name, callable $callback) {}
  /** @return string[] */
  public function supportedDrivers() {}
  /** @return string[] */
  public function availableDrivers() {}
  /** @return array<string, \Illuminate\Database\Connection> */
  public function getConnections() {}
}

abstract class Grammar
{
  /**
   * @param array<\Illuminate\Contracts\Database\Query\Expression|string> $values
   * @return array<string>
   */
  public function wrapArray(array $values) {}
  /**
   * @param \Illuminate\Contracts\Database\Query\Expression|string $value
   * @return string
   */
  public function wrap($value, $prefixAlias = false) {}
  /**
   * @param array<\Illuminate\Contracts\Database\Query\Expression|string> $columns
   * @return string
   */
  public function columnize(array $columns) {}
  /**
   * @param array<mixed> $values
   * @return string
   */
  public function parameterize(array $values) {}
  /**
   * @param string|array<string> $value
   * @return string
   */
  public function quoteString($value) {}
  /**
   * @param \Illuminate\Contracts\Database\Query\Expression|string|int|float $expression
   * @return string|int|float
   */
  public function getValue($expression) {}
  /**
   * @deprecated
   * @return string
   */
  public function getTablePrefix() {}
}
}

namespace Illuminate\Database\Concerns {
/**
 * @template TValue
 * @mixin \Illuminate\Database\Query\Builder
 */
trait BuildsQueries
{
  /**
   * @param int $count
   * @param callable(\Illuminate\Support\Collection<int, TValue>, int): mixed $callback
   * @return bool
   */
  public function chunk($count, callable $callback) {}
  /**
   * @template TReturn
   * @param callable(TValue): TReturn $callback
   * @param int $count
   * @return \Illuminate\Support\Collection<int, TReturn>
   */
  public function chunkMap(callable $callback, $count = 1000) {}
  /**
   * @param callable(TValue, int): mixed $callback
   * @param int $count
   * @return bool
   */
  public function each(callable $callback, $count = 1000) {}
  /**
   * @param int $count
   * @param callable(\Illuminate\Support\Collection<int, TValue>, int): mixed $callback
   * @param string|null $column
   * @param string|null $alias
   * @return bool
   */
  public function chunkById($count, callable $callback, $column = null, $alias = null) {}
  /**
   * @param callable(TValue, int): mixed $callback
   * @param int $count
   * @param string|null $column
   * @param string|null $alias
   * @return bool
   */
  public function eachById(callable $callback, $count = 1000, $column = null, $alias = null) {}
  /**
   * @param int $chunkSize
   * @return \Illuminate\Support\LazyCollection<int, TValue>
   */
  public function lazy($chunkSize = 1000) {}
  /**
   * @param int $chunkSize
   * @param string|null $column
   * @param string|null $alias
   * @return \Illuminate\Support\LazyCollection<int, TValue>
   */
  public function lazyById($chunkSize = 1000, $column = null, $alias = null) {}
  /**
   * @param int $chunkSize
   * @param string|null $column
   * @param string|null $alias
   * @return \Illuminate\Support\LazyCollection<int, TValue>
   */
  public function lazyByIdDesc($chunkSize = 1000, $column = null, $alias = null) {}
  /**
   * @param array|string $columns
   * @return TValue|null
   */
  public function first($columns = ['*']) {}
  /**
   * @param array|string $columns
   * @return TValue
   */
  public function sole($columns = ['*']) {}
  /**
   * @param callable($this): mixed $callback
   * @return $this
   */
  public function tap($callback) {}
}

/** @mixin \Illuminate\Database\Connection */
trait ManagesTransactions
{
  /**
   * @template TReturn of mixed
   * @param (\Closure(static): TReturn) $callback
   * @param int $attempts
   * @return TReturn
   */
  public function transaction(\Closure $callback, $attempts = 1) {}
}
}

namespace Illuminate\Database\Query {
class Builder
{
  /** @var array{ select: list<mixed>, from: list<mixed>, join: list<mixed>, where: list<mixed>, groupBy: list<mixed>, having: list<mixed>, order: list<mixed>, union: list<mixed>, unionOrder: list<mixed>, } */
  public $bindings;
  /** @var array{ function: string, columns: array<\Illuminate\Contracts\Database\Query\Expression|string> }|null */
  public $aggregate;
  /** @var array<string|\Illuminate\Contracts\Database\Query\Expression>|null */
  public $columns;
  /**
   * @param (\Closure(\Illuminate\Database\Query\Builder): mixed)|\Illuminate\Database\Query\Builder|\Illuminate\Database\Eloquent\Builder<*>|string $query
   * @param string $as
   * @return $this
   */
  public function selectSub($query, $as) {}
  /**
   * @param (\Closure(\Illuminate\Database\Query\Builder): mixed)|\Illuminate\Database\Query\Builder|\Illuminate\Database\Eloquent\Builder<*>|string $query
   * @param string $as
   * @return $this
   */
  public function fromSub($query, $as) {}
  /** @return $this */
  public function distinct() {}
  /**
   * @param (\Closure(\Illuminate\Database\Query\Builder): mixed)|\Illuminate\Database\Query\Builder|\Illuminate\Database\Eloquent\Builder<*>|\Illuminate\Contracts\Database\Query\Expression|string $table
   * @param string|null $as
   * @return $this
   */
  public function from($table, $as = null) {}
  /**
   * @param \Illuminate\Contracts\Database\Query\Expression|string $table
   * @param (\Closure(\Illuminate\Database\Query\JoinClause): mixed)|\Illuminate\Contracts\Database\Query\Expression|string $first
   * @param string|null $operator
   * @param \Illuminate\Contracts\Database\Query\Expression|string|null $second
   * @param string $type
   * @param bool $where
   * @return $this
   */
  public function join($table, $first, $operator = null, $second = null, $type = 'inner', $where = false) {}
  /**
   * @param \Illuminate\Contracts\Database\Query\Expression|string $table
   * @param (\Closure(\Illuminate\Database\Query\JoinClause): mixed)|\Illuminate\Contracts\Database\Query\Expression|string $first
   * @param string $operator
   * @param \Illuminate\Contracts\Database\Query\Expression|string $second
   * @param string $type
   * @return $this
   */
  public function joinWhere($table, $first, $operator, $second, $type = 'inner') {}
  /**
   * @param (\Closure(\Illuminate\Database\Query\Builder): mixed)|\Illuminate\Database\Query\Builder|\Illuminate\Database\Eloquent\Builder<*>|string $query
   * @param string $as
   * @param (\Closure(\Illuminate\Database\Query\JoinClause): mixed)|\Illuminate\Contracts\Database\Query\Expression|string $first
   * @param string|null $operator
   * @param \Illuminate\Contracts\Database\Query\Expression|string|null $second
   * @param string $type
   * @param bool $where
   * @return $this
   */
  public function joinSub($query, $as, $first, $operator = null, $second = null, $type = 'inner', $where = false) {}
  /**
   * @param \Illuminate\Contracts\Database\Query\Expression|string $table
   * @param (\Closure(\Illuminate\Database\Query\JoinClause): mixed)|\Illuminate\Contracts\Database\Query\Expression|string $first
   * @param string|null $operator
   * @param \Illuminate\Contracts\Database\Query\Expression|string|null $second
   * @return $this
   */
  public function leftJoin($table, $first, $operator = null, $second = null) {}
  /**
   * @param \Illuminate\Contracts\Database\Query\Expression|string $table
   * @param (\Closure(\Illuminate\Database\Query\JoinClause): mixed)|\Illuminate\Contracts\Database\Query\Expression|string $first
   * @param string $operator
   * @param \Illuminate\Contracts\Database\Query\Expression|string|null $second
   * @return $this
   */
  public function leftJoinWhere($table, $first, $operator, $second) {}
  /**
   * @param (\Closure(\Illuminate\Database\Query\Builder): mixed)|\Illuminate\Database\Query\Builder|\Illuminate\Database\Eloquent\Builder<*>|string $query
   * @param string $as
   * @param (\Closure(\Illuminate\Database\Query\JoinClause): mixed)|\Illuminate\Contracts\Database\Query\Expression|string $first
   * @param string|null $operator
   * @param \Illuminate\Contracts\Database\Query\Expression|string|null $second
   * @return $this
   */
  public function leftJoinSub($query, $as, $first, $operator = null, $second = null) {}
  /**
   * @param \Illuminate\Contracts\Database\Query\Expression|string $table
   * @param (\Closure(\Illuminate\Database\Query\JoinClause): mixed)|string $first
   * @param string|null $operator
   * @param \Illuminate\Contracts\Database\Query\Expression|string|null $second
   * @return $this
   */
  public function rightJoin($table, $first, $operator = null, $second = null) {}
  /**
   * @param \Illuminate\Contracts\Database\Query\Expression|string $table
   * @param (\Closure(\Illuminate\Database\Query\JoinClause): mixed)|\Illuminate\Contracts\Database\Query\Expression|string $first
   * @param string $operator
   * @param \Illuminate\Contracts\Database\Query\Expression|string $second
   * @return $this
   */
  public function rightJoinWhere($table, $first, $operator, $second) {}
  /**
   * @param (\Closure(\Illuminate\Database\Query\Builder): mixed)|\Illuminate\Database\Query\Builder|\Illuminate\Database\Eloquent\Builder<*>|string $query
   * @param string $as
   * @param (\Closure(\Illuminate\Database\Query\JoinClause): mixed)|\Illuminate\Contracts\Database\Query\Expression|string $first
   * @param string|null $operator
   * @param \Illuminate\Contracts\Database\Query\Expression|string|null $second
   * @return $this
   */
  public function rightJoinSub($query, $as, $first, $operator = null, $second = null) {}
  /**
   * @param \Illuminate\Contracts\Database\Query\Expression|string $table
   * @param (\Closure(\Illuminate\Database\Query\JoinClause): mixed)|\Illuminate\Contracts\Database\Query\Expression|string|null $first
   * @param string|null $operator
   * @param \Illuminate\Contracts\Database\Query\Expression|string|null $second
   * @return $this
   */
  public function crossJoin($table, $first = null, $operator = null, $second = null) {}
  /**
   * @param (\Closure(\Illuminate\Database\Query\Builder): mixed)|\Illuminate\Database\Query\Builder|\Illuminate\Database\Eloquent\Builder<*>|string $query
   * @param string $as
   * @return $this
   */
  public function crossJoinSub($query, $as) {}
  /**
   * @param array $wheres
   * @param array $bindings
   * @return $this
   */
  public function mergeWheres($wheres, $bindings) {}
  /**
   * @param (\Closure(\Illuminate\Database\Query\Builder): mixed)|string|array|\Illuminate\Contracts\Database\Query\Expression $column
   * @param mixed $operator
   * @param mixed $value
   * @param string $boolean
   * @return $this
   */
  public function where($column, $operator = null, $value = null, $boolean = 'and') {}
  /**
   * @param (\Closure(\Illuminate\Database\Query\Builder): mixed)|string|array|\Illuminate\Contracts\Database\Query\Expression $column
   * @param mixed $operator
   * @param mixed $value
   * @return $this
   */
  public function orWhere($column, $operator = null, $value = null) {}
  /**
   * @param \Illuminate\Database\Query\Builder|\Illuminate\Database\Eloquent\Builder<*>|\Illuminate\Contracts\Database\Query\Expression|string $column
   * @param string $boolean
   * @param bool $not
   * @return $this
   */
  public function whereBetween($column, iterable $values, $boolean = 'and', $not = false) {}
  /**
   * @param \Illuminate\Database\Query\Builder|\Illuminate\Database\Eloquent\Builder<*>|\Illuminate\Contracts\Database\Query\Expression|string $column
   * @return $this
   */
  public function orWhereBetween($column, iterable $values) {}
  /**
   * @param \Illuminate\Database\Query\Builder|\Illuminate\Database\Eloquent\Builder<*>|\Illuminate\Contracts\Database\Query\Expression|string $column
   * @param string $boolean
   * @return $this
   */
  public function whereNotBetween($column, iterable $values, $boolean = 'and') {}
  /**
   * @param \Illuminate\Database\Query\Builder|\Illuminate\Database\Eloquent\Builder<*>|\Illuminate\Contracts\Database\Query\Expression|string $column
   * @return $this
   */
  public function orWhereNotBetween($column, iterable $values) {}
  /**
   * @param (\Closure(\Illuminate\Database\Query\Builder): mixed)|\Illuminate\Database\Query\Builder|\Illuminate\Database\Eloquent\Builder<*> $callback
   * @param string $boolean
   * @param bool $not
   * @return $this
   */
  public function whereExists($callback, $boolean = 'and', $not = false) {}
  /**
   * @param (\Closure(\Illuminate\Database\Query\Builder): mixed)|\Illuminate\Database\Query\Builder|\Illuminate\Database\Eloquent\Builder<*> $callback
   * @param bool $not
   * @return $this
   */
  public function orWhereExists($callback, $not = false) {}
  /**
   * @param (\Closure(\Illuminate\Database\Query\Builder): mixed)|\Illuminate\Database\Query\Builder|\Illuminate\Database\Eloquent\Builder<*> $callback
   * @param string $boolean
   * @return $this
   */
  public function whereNotExists($callback, $boolean = 'and') {}
  /**
   * @param (\Closure(\Illuminate\Database\Query\Builder): mixed)|\Illuminate\Database\Query\Builder|\Illuminate\Database\Eloquent\Builder<*> $callback
   * @return $this
   */
  public function orWhereNotExists($callback) {}
  /**
   * @param \Illuminate\Contracts\Database\Query\Expression|(\Closure(\Illuminate\Database\Query\Builder): mixed)|string $column
   * @param \DateTimeInterface|string|int|float|null $operator
   * @param \Illuminate\Contracts\Database\Query\Expression|\DateTimeInterface|string|int|float|null $value
   * @param string $boolean
   * @return $this
   */
  public function having($column, $operator = null, $value = null, $boolean = 'and') {}
  /**
   * @param \Illuminate\Contracts\Database\Query\Expression|(\Closure(\Illuminate\Database\Query\Builder): mixed)|string $column
   * @param \DateTimeInterface|string|int|float|null $operator
   * @param \Illuminate\Contracts\Database\Query\Expression|\DateTimeInterface|string|int|float|null $value
   * @return $this
   */
  public function orHaving($column, $operator = null, $value = null) {}
  /**
   * @param (\Closure(\Illuminate\Database\Query\Builder): mixed)|\Illuminate\Database\Query\Builder|\Illuminate\Database\Eloquent\Builder<*>|\Illuminate\Contracts\Database\Query\Expression|string $column
   * @return $this
   */
  public function orderBy($column, $direction = \SortDirection::Ascending) {}
  /**
   * @param (\Closure(\Illuminate\Database\Query\Builder): mixed)|\Illuminate\Database\Query\Builder|\Illuminate\Database\Eloquent\Builder<*>|\Illuminate\Contracts\Database\Query\Expression|string $column
   * @return $this
   */
  public function orderByDesc($column) {}
  /**
   * @param (\Closure(\Illuminate\Database\Query\Builder): mixed)|\Illuminate\Database\Query\Builder|\Illuminate\Contracts\Database\Query\Expression|string $column
   * @return $this
   */
  public function latest($column = 'created_at') {}
  /**
   * @param (\Closure(\Illuminate\Database\Query\Builder): mixed)|\Illuminate\Database\Query\Builder|\Illuminate\Contracts\Database\Query\Expression|string $column
   * @return $this
   */
  public function oldest($column = 'created_at') {}
  /**
   * @param (\Closure(\Illuminate\Database\Query\Builder): mixed)|\Illuminate\Database\Query\Builder|\Illuminate\Contracts\Database\Query\Expression|string|null $column
   * @return $this
   */
  public function reorder($column = null, $direction = \SortDirection::Ascending) {}
  /**
   * @param (\Closure(\Illuminate\Database\Query\Builder): mixed)|\Illuminate\Database\Query\Builder|\Illuminate\Database\Eloquent\Builder<*> $query
   * @param bool $all
   * @return $this
   */
  public function union($query, $all = false) {}
  /**
   * @param (\Closure(\Illuminate\Database\Query\Builder): mixed)|\Illuminate\Database\Query\Builder|\Illuminate\Database\Eloquent\Builder<*> $query
   * @return $this
   */
  public function unionAll($query) {}
  /** @return $this */
  public function lockForUpdate() {}
  /** @return $this */
  public function sharedLock() {}
  /**
   * @param int|string $id
   * @param string|\Illuminate\Contracts\Database\Query\Expression|array<string|\Illuminate\Contracts\Database\Query\Expression> $columns
   * @return \stdClass|null
   */
  public function find($id, $columns = ['*']) {}
  /**
   * @param string|\Illuminate\Contracts\Database\Query\Expression|array<string|\Illuminate\Contracts\Database\Query\Expression> $columns
   * @return \Illuminate\Support\Collection<int, \stdClass>
   */
  public function get($columns = ['*']) {}
  /**
   * @param int $perPage
   * @param string|\Illuminate\Contracts\Database\Query\Expression|array<string|\Illuminate\Contracts\Database\Query\Expression> $columns
   * @param string $pageName
   * @param int|null $page
   * @return \Illuminate\Pagination\Paginator<int, \stdClass>
   */
  public function simplePaginate($perPage = 15, $columns = ['*'], $pageName = 'page', $page = null) {}
  /**
   * @param int|null $perPage
   * @param string|\Illuminate\Contracts\Database\Query\Expression|array<string|\Illuminate\Contracts\Database\Query\Expression> $columns
   * @param string $cursorName
   * @param \Illuminate\Pagination\Cursor|string|null $cursor
   * @return \Illuminate\Pagination\CursorPaginator<int, \stdClass>
   */
  public function cursorPaginate($perPage = 15, $columns = ['*'], $cursorName = 'cursor', $cursor = null) {}
  /**
   * @param array<string|\Illuminate\Contracts\Database\Query\Expression> $columns
   * @return int<0, max>
   */
  public function getCountForPagination($columns = ['*']) {}
  /** @return \Illuminate\Support\LazyCollection<int, \stdClass> */
  public function cursor() {}
  /**
   * @param \Illuminate\Contracts\Database\Query\Expression|string $column
   * @param string|null $key
   * @return \Illuminate\Support\Collection<array-key, mixed>
   */
  public function pluck($column, $key = null) {}
  /** @return mixed */
  public function existsOr(\Closure $callback) {}
  /** @return mixed */
  public function doesntExistOr(\Closure $callback) {}
  /**
   * @param \Illuminate\Contracts\Database\Query\Expression|string $columns
   * @return int<0, max>
   */
  public function count($columns = '*') {}
  /** @return int<0, max> */
  public function insertOrIgnore(array $values) {}
  /**
   * @param (\Closure(\Illuminate\Database\Query\Builder): mixed)|\Illuminate\Database\Query\Builder|\Illuminate\Database\Eloquent\Builder<*>|string $query
   * @return int
   */
  public function insertUsing(array $columns, $query) {}
  /** @return int<0, max> */
  public function update(array $values) {}
  /**
   * @param non-empty-string|non-empty-array<int, non-empty-string> $uniqueBy
   * @return int
   */
  public function upsert(array $values, array|string $uniqueBy, ?array $update = null) {}
  /**
   * @param string $column
   * @param float|int $amount
   * @return int<0, max>
   */
  public function increment($column, $amount = 1, array $extra = []) {}
  /**
   * @param string $column
   * @param float|int $amount
   * @return int<0, max>
   */
  public function decrement($column, $amount = 1, array $extra = []) {}
  /** @return list<mixed> */
  public function getBindings() {}
  /** @return array{ select: list<mixed>, from: list<mixed>, join: list<mixed>, where: list<mixed>, groupBy: list<mixed>, having: list<mixed>, order: list<mixed>, union: list<mixed>, unionOrder: list<mixed>, } */
  public function getRawBindings() {}
  /**
   * @param list<mixed> $bindings
   * @return $this
   */
  public function setBindings(array $bindings, $type = 'where') {}
  /** @return $this */
  public function mergeBindings(self $query) {}
  /**
   * @param array<mixed> $bindings
   * @return list<mixed>
   */
  public function cleanBindings(array $bindings) {}
}

/** @template TValue of literal-string|int|float */
class Expression
{
}

class JoinClause
{
  /**
   * @param (\Closure(static): mixed)|\Illuminate\Contracts\Database\Query\Expression|string $first
   * @param string|null $operator
   * @param \Illuminate\Contracts\Database\Query\Expression|string|null $second
   * @param string $boolean
   * @return $this
   */
  public function on($first, $operator = null, $second = null, $boolean = 'and') {}
  /**
   * @param (\Closure(static): mixed)|\Illuminate\Contracts\Database\Query\Expression|string $first
   * @param string|null $operator
   * @param \Illuminate\Contracts\Database\Query\Expression|string|null $second
   * @return \Illuminate\Database\Query\JoinClause
   */
  public function orOn($first, $operator = null, $second = null) {}
}
}

namespace Illuminate\Database\Schema {
class Blueprint
{
  /** @return void */
  public function build(\Illuminate\Database\Connection $connection, \Illuminate\Database\Schema\Grammars\Grammar $grammar) {}
  /** @return array */
  public function toSql(\Illuminate\Database\Connection $connection, \Illuminate\Database\Schema\Grammars\Grammar $grammar) {}
  /** @return void */
  public function addFluentCommands(\Illuminate\Database\Schema\Grammars\Grammar $grammar) {}
  /**
   * @param string|array $columns
   * @param string|null $name
   * @param string|null $algorithm
   * @return \Illuminate\Database\Schema\IndexDefinition
   */
  public function primary($columns, $name = null, $algorithm = null) {}
  /**
   * @param string|array $columns
   * @param string|null $name
   * @param string|null $algorithm
   * @return \Illuminate\Database\Schema\IndexDefinition
   */
  public function unique($columns, $name = null, $algorithm = null) {}
  /**
   * @param string|array $columns
   * @param string|null $name
   * @param string|null $algorithm
   * @return \Illuminate\Database\Schema\IndexDefinition
   */
  public function index($columns, $name = null, $algorithm = null) {}
  /**
   * @param string|array $columns
   * @param string|null $name
   * @param string|null $algorithm
   * @return \Illuminate\Database\Schema\IndexDefinition
   */
  public function fullText($columns, $name = null, $algorithm = null) {}
  /**
   * @param string $expression
   * @param string $name
   * @return \Illuminate\Database\Schema\IndexDefinition
   */
  public function rawIndex($expression, $name) {}
  /**
   * @param string $column
   * @param int $precision
   * @return \Illuminate\Database\Schema\ColumnDefinition
   */
  public function float($column, $total = 8, $places = 2, $unsigned = false) {}
  /**
   * @param string $column
   * @return \Illuminate\Database\Schema\ColumnDefinition
   */
  public function double($column, $total = null, $places = null, $unsigned = false) {}
  /**
   * @param string $column
   * @param int $total
   * @param int $places
   * @return \Illuminate\Database\Schema\ColumnDefinition
   */
  public function decimal($column, $total = 8, $places = 2, $unsigned = false) {}
  /**
   * @param int|null $precision
   * @return \Illuminate\Support\Collection<int, \Illuminate\Database\Schema\ColumnDefinition>
   */
  public function timestamps($precision = null) {}
  /**
   * @param int|null $precision
   * @return \Illuminate\Support\Collection<int, \Illuminate\Database\Schema\ColumnDefinition>
   */
  public function nullableTimestamps($precision = null) {}
  /**
   * @param int|null $precision
   * @return \Illuminate\Support\Collection<int, \Illuminate\Database\Schema\ColumnDefinition>
   */
  public function timestampsTz($precision = null) {}
  /**
   * @param string $column
   * @param (\Closure(self): void) $callback
   * @return void
   */
  public function after($column, \Closure $callback) {}
  /**
   * @deprecated
   * @return \Illuminate\Database\Schema\ColumnDefinition[]
   */
  public function getChangedColumns() {}
}

class Builder
{
  /**
   * @param string $table
   * @param array<string> $columns
   * @return bool
   */
  public function hasColumns($table, array $columns) {}
  /**
   * @param string $table
   * @return list<string>
   */
  public function getColumnListing($table) {}
  /**
   * @param string $table
   * @param \Closure(\Illuminate\Database\Schema\Blueprint): void $callback
   * @return void
   */
  public function table($table, \Closure $callback) {}
  /**
   * @param string $table
   * @param \Closure(\Illuminate\Database\Schema\Blueprint): void $callback
   * @return void
   */
  public function create($table, \Closure $callback) {}
  /**
   * @param string $table
   * @param string|array<string> $columns
   * @return void
   */
  public function dropColumns($table, $columns) {}
  /**
   * @param \Closure(\Illuminate\Database\Connection, string, \Closure|null): \Illuminate\Database\Schema\Blueprint $resolver
   * @return void
   */
  public function blueprintResolver(\Closure $resolver) {}
}

/**
 * @method $this instant()
 * @method $this lock(('none'|'shared'|'default'|'exclusive') $value)
 * @method $this vectorIndex(bool|string $indexName = null)
 * @method $this using(string|\Illuminate\Contracts\Database\Query\Expression $expression)
 */
class ColumnDefinition
{
}

/**
 * @method ForeignKeyDefinition lock(('none'|'shared'|'default'|'exclusive') $value)
 */
class ForeignKeyDefinition
{
}
}
