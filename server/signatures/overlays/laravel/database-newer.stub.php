<?php
// since Laravel 9
// What versions after 8 add: database.

namespace Illuminate\Database {
class ConcurrencyErrorDetector implements \Illuminate\Contracts\Database\ConcurrencyErrorDetector 
{
  /** @param \Throwable $e */
  public function causedByConcurrencyError(\Throwable $e): bool {}
}

class Connection
{
  use DetectsConcurrencyErrors, DetectsLostConnections, Concerns\ManagesTransactions, \Illuminate\Support\InteractsWithTime, \Illuminate\Support\Traits\Macroable;
  /**
   * @param string $query
   * @param array $bindings
   * @param bool $useReadPdo
   * @return mixed
   */
  public function scalar($query, $bindings = [], $useReadPdo = true) {}
  /**
   * @param string $query
   * @param array $bindings
   * @param bool $useReadPdo
   * @return array
   */
  public function selectResultSets($query, $bindings = [], $useReadPdo = true, array $fetchUsing = []) {}
  /** @return int|null */
  public function threadCount() {}
  /**
   * @template TReturn
   * @param \Closure(): TReturn $callback
   * @return TReturn
   */
  public function withoutPretending(\Closure $callback) {}
  /**
   * @param \DateTimeInterface|\Carbon\CarbonInterval|float|int $threshold
   * @param (callable(\Illuminate\Database\Connection, \Illuminate\Database\Events\QueryExecuted): mixed) $handler
   * @return void
   */
  public function whenQueryingForLongerThan($threshold, $handler) {}
  /** @return void */
  public function allowQueryDurationHandlersToRunAgain() {}
  /** @return float */
  public function totalQueryDuration() {}
  /** @return void */
  public function resetTotalQueryDuration() {}
  /**
   * @param \Closure $callback
   * @return $this
   */
  public function beforeStartingTransaction(\Closure $callback) {}
  /**
   * @param string|float|int|bool|null $value
   * @param bool $binary
   * @return string
   */
  public function escape($value, $binary = false) {}
  /** @return \PDO */
  public function getDirectPdo() {}
  /** @return \PDO|\Closure|null */
  public function getRawDirectPdo() {}
  /** @return $this */
  public function setReadPdoConfig(array $config) {}
  /**
   * @param \PDO|\Closure|null $pdo
   * @return $this
   */
  public function setDirectPdo($pdo) {}
  /** @return $this */
  public function setDirectPdoConfig(array $config) {}
  /** @return array */
  public function getDirectPdoConfig() {}
  /** @return bool */
  public function hasDirectConnection() {}
  /** @return string */
  public function getDriverTitle() {}
  /** @return array */
  public function getRawQueryLog() {}
  /**
   * @template TReturn
   * @param (\Closure($this): TReturn) $callback
   * @return TReturn
   */
  public function withoutTablePrefix(\Closure $callback): mixed {}
  public function getServerVersion(): string {}
  /** @return void */
  public function __clone() {}
}

interface ConnectionInterface
{
  /**
   * @param string $query
   * @param array $bindings
   * @param bool $useReadPdo
   * @return mixed
   */
  public function scalar($query, $bindings = [], $useReadPdo = true);
  /**
   * @param string $query
   * @param array $bindings
   * @param bool $useReadPdo
   * @return array
   */
  public function select($query, $bindings = [], $useReadPdo = true, array $fetchUsing = []);
  /**
   * @param string $query
   * @param array $bindings
   * @param bool $useReadPdo
   * @return \Generator
   */
  public function cursor($query, $bindings = [], $useReadPdo = true, array $fetchUsing = []);
}

class DatabaseManager
{
  use \Illuminate\Support\Traits\Macroable { __call as macroCall; }
  /** @return \Illuminate\Database\ConnectionInterface */
  public function build(array $config) {}
  /** @return string */
  public static function calculateDynamicConnectionName(array $config) {}
  /**
   * @param \UnitEnum|string $name
   * @return \Illuminate\Database\ConnectionInterface
   */
  public function connectUsing(\UnitEnum|string $name, array $config, bool $force = false) {}
  /**
   * @param string $name
   * @return void
   */
  public function forgetExtension($name) {}
}

class DatabaseTransactionRecord
{
  /** @var \Illuminate\Database\DatabaseTransactionRecord */
  public $parent;
  /**
   * @param callable $callback
   * @return void
   */
  public function addCallbackForRollback($callback) {}
  /** @return void */
  public function executeCallbacksForRollback() {}
  /** @return array */
  public function getCallbacksForRollback() {}
}

class DeadlockException extends \PDOException 
{
}

abstract class Grammar
{
  /**
   * @param \Illuminate\Contracts\Database\Query\Expression|string $table
   * @param string|null $prefix
   * @return string
   */
  public function wrapTable($table, $prefix = null) {}
  /**
   * @param string|float|int|bool|null $value
   * @param bool $binary
   * @return string
   */
  public function escape($value, $binary = false) {}
}

class LostConnectionDetector implements \Illuminate\Contracts\Database\LostConnectionDetector 
{
  /** @param \Throwable $e */
  public function causedByLostConnection(\Throwable $e): bool {}
}

class LostConnectionException extends \LogicException 
{
}

class MultipleColumnsSelectedException extends \RuntimeException 
{
}

class MultipleRecordsFoundException
{
  /** @var int */
  public $count;
  /** @return int */
  public function getCount() {}
}

class QueryException
{
  /** @var string */
  public $connectionName;
  /** @var null|'read'|'write'|'direct' */
  public $readWriteType;
  /** @return string */
  public function getConnectionName() {}
  public function getRawSql(): string {}
  /** @return array */
  public function getConnectionDetails() {}
}

class RecordNotFoundException extends \RuntimeException 
{
}

class SQLiteDatabaseDoesNotExistException extends \InvalidArgumentException 
{
  /** @var string */
  public $path;
  /** @param string $path */
  public function __construct($path) {}
}

abstract class Seeder
{
  /**
   * @param array|string $class
   * @param bool $silent
   * @return void
   */
  public function callOnce($class, $silent = false, array $parameters = []) {}
}

class UniqueConstraintViolationException extends QueryException 
{
  public ?string $index;
  /** @var list<string> */
  public array $columns;
  /** @return $this */
  public function setIndex(?string $index): self {}
  /**
   * @param list<string> $columns
   * @return $this
   */
  public function setColumns(array $columns): self {}
}
}

namespace Illuminate\Database\Concerns {
/** @template TValue */
trait BuildsQueries
{
  /**
   * @param int $count
   * @param callable(\Illuminate\Support\Collection<int, TValue>, int): mixed $callback
   * @param string|null $column
   * @param string|null $alias
   * @return bool
   */
  public function chunkByIdDesc($count, callable $callback, $column = null, $alias = null) {}
  /**
   * @param int $count
   * @param callable(\Illuminate\Support\Collection<int, TValue>, int): mixed $callback
   * @param string|null $column
   * @param string|null $alias
   * @param \SortDirection|bool $descending
   * @return bool
   */
  public function orderedChunkById($count, callable $callback, $column = null, $alias = null, $descending = false) {}
  /**
   * @param array|string $columns
   * @param string|null $message
   * @return TValue
   */
  public function firstOrFail($columns = ['*'], $message = null) {}
  /**
   * @template TReturn
   * @param (callable($this): TReturn) $callback
   * @return (TReturn is null|void ? $this : TReturn)
   */
  public function pipe($callback) {}
}

trait BuildsWhereDateClauses 
{
  /**
   * @param array|string $columns
   * @return $this
   */
  public function wherePast($columns) {}
  /**
   * @param array|string $columns
   * @return $this
   */
  public function whereNowOrPast($columns) {}
  /**
   * @param array|string $columns
   * @return $this
   */
  public function orWherePast($columns) {}
  /**
   * @param array|string $columns
   * @return $this
   */
  public function orWhereNowOrPast($columns) {}
  /**
   * @param array|string $columns
   * @return $this
   */
  public function whereFuture($columns) {}
  /**
   * @param array|string $columns
   * @return $this
   */
  public function whereNowOrFuture($columns) {}
  /**
   * @param array|string $columns
   * @return $this
   */
  public function orWhereFuture($columns) {}
  /**
   * @param array|string $columns
   * @return $this
   */
  public function orWhereNowOrFuture($columns) {}
  /**
   * @param array|string $columns
   * @param string $operator
   * @param string $boolean
   * @return $this
   */
  protected function wherePastOrFuture($columns, $operator, $boolean) {}
  /**
   * @param array|string $columns
   * @param string $boolean
   * @return $this
   */
  public function whereToday($columns, $boolean = 'and') {}
  /**
   * @param array|string $columns
   * @return $this
   */
  public function whereBeforeToday($columns) {}
  /**
   * @param array|string $columns
   * @return $this
   */
  public function whereTodayOrBefore($columns) {}
  /**
   * @param array|string $columns
   * @return $this
   */
  public function whereAfterToday($columns) {}
  /**
   * @param array|string $columns
   * @return $this
   */
  public function whereTodayOrAfter($columns) {}
  /**
   * @param array|string $columns
   * @return $this
   */
  public function orWhereToday($columns) {}
  /**
   * @param array|string $columns
   * @return $this
   */
  public function orWhereBeforeToday($columns) {}
  /**
   * @param array|string $columns
   * @return $this
   */
  public function orWhereTodayOrBefore($columns) {}
  /**
   * @param array|string $columns
   * @return $this
   */
  public function orWhereAfterToday($columns) {}
  /**
   * @param array|string $columns
   * @return $this
   */
  public function orWhereTodayOrAfter($columns) {}
  /**
   * @param array|string $columns
   * @param string $operator
   * @param string $boolean
   * @return $this
   */
  protected function whereTodayBeforeOrAfter($columns, $operator, $boolean) {}
}

trait CompilesJsonPaths 
{
  /**
   * @param string $column
   * @return array
   */
  protected function wrapJsonFieldAndPath($column) {}
  /**
   * @param string $value
   * @param string $delimiter
   * @return string
   */
  protected function wrapJsonPath($value, $delimiter = '->') {}
  /**
   * @param string $segment
   * @return string
   */
  protected function wrapJsonPathSegment($segment) {}
}

trait ManagesTransactions
{
  /**
   * @param callable $callback
   * @return void
   */
  public function afterRollBack($callback) {}
}

trait ParsesSearchPath 
{
  /**
   * @param string|array|null $searchPath
   * @return array
   */
  protected function parseSearchPath($searchPath) {}
}
}

namespace Illuminate\Database\Migrations {
abstract class Migration
{
  public function shouldRun(): bool {}
}
}

namespace Illuminate\Database\Query {
class Builder implements \Illuminate\Contracts\Database\Query\Builder
{
  /** @use \Illuminate\Database\Concerns\BuildsQueries<\stdClass> */
  use \Illuminate\Database\Concerns\BuildsWhereDateClauses, \Illuminate\Database\Concerns\BuildsQueries, \Illuminate\Database\Concerns\ExplainsQueries, \Illuminate\Support\Traits\ForwardsCalls, \Illuminate\Support\Traits\Macroable { __call as macroCall; }
  /** @var \Illuminate\Database\Query\IndexHint|null */
  public $indexHint;
  /** @var array|null */
  public $groupLimit;
  /** @var int|null */
  public $timeout;
  public array $fetchUsing;
  /**
   * @param \Illuminate\Contracts\Database\Query\Expression|literal-string $expression
   * @param string $as
   * @return $this
   */
  public function selectExpression($expression, $as) {}
  /**
   * @param \Illuminate\Contracts\Database\Query\Expression|string $column
   * @param \Illuminate\Support\Collection<int, float>|\Illuminate\Contracts\Support\Arrayable|array<int, float>|string $vector
   * @param string|null $as
   * @return $this
   */
  public function selectVectorDistance($column, $vector, $as = null) {}
  /**
   * @param string $index
   * @return $this
   */
  public function useIndex($index) {}
  /**
   * @param string $index
   * @return $this
   */
  public function forceIndex($index) {}
  /**
   * @param string $index
   * @return $this
   */
  public function ignoreIndex($index) {}
  /**
   * @param (\Closure(\Illuminate\Database\Query\Builder): mixed)|\Illuminate\Database\Query\Builder|\Illuminate\Database\Eloquent\Builder<*>|string $query
   * @return $this
   */
  public function joinLateral($query, string $as, string $type = 'inner') {}
  /**
   * @param (\Closure(\Illuminate\Database\Query\Builder): mixed)|\Illuminate\Database\Query\Builder|\Illuminate\Database\Eloquent\Builder<*>|string $query
   * @return $this
   */
  public function leftJoinLateral($query, string $as) {}
  /**
   * @param \Illuminate\Contracts\Database\Query\Expression|string $table
   * @param (\Closure(\Illuminate\Database\Query\JoinClause): mixed)|string $first
   * @param string|null $operator
   * @param \Illuminate\Contracts\Database\Query\Expression|string|null $second
   * @return $this
   */
  public function straightJoin($table, $first, $operator = null, $second = null) {}
  /**
   * @param \Illuminate\Contracts\Database\Query\Expression|string $table
   * @param (\Closure(\Illuminate\Database\Query\JoinClause): mixed)|\Illuminate\Contracts\Database\Query\Expression|string $first
   * @param string $operator
   * @param \Illuminate\Contracts\Database\Query\Expression|string $second
   * @return $this
   */
  public function straightJoinWhere($table, $first, $operator, $second) {}
  /**
   * @param (\Closure(\Illuminate\Database\Query\Builder): mixed)|\Illuminate\Database\Query\Builder|\Illuminate\Database\Eloquent\Builder<*>|string $query
   * @param string $as
   * @param (\Closure(\Illuminate\Database\Query\JoinClause): mixed)|\Illuminate\Contracts\Database\Query\Expression|string $first
   * @param string|null $operator
   * @param \Illuminate\Contracts\Database\Query\Expression|string|null $second
   * @return $this
   */
  public function straightJoinSub($query, $as, $first, $operator = null, $second = null) {}
  /**
   * @param (\Closure(\Illuminate\Database\Query\Builder): mixed)|string|array|\Illuminate\Contracts\Database\Query\Expression $column
   * @param mixed $operator
   * @param mixed $value
   * @param string $boolean
   * @return $this
   */
  public function whereNot($column, $operator = null, $value = null, $boolean = 'and') {}
  /**
   * @param (\Closure(\Illuminate\Database\Query\Builder): mixed)|string|array|\Illuminate\Contracts\Database\Query\Expression $column
   * @param mixed $operator
   * @param mixed $value
   * @return $this
   */
  public function orWhereNot($column, $operator = null, $value = null) {}
  /**
   * @param \Illuminate\Contracts\Database\Query\Expression|string $column
   * @param \Illuminate\Support\Collection<int, float>|\Illuminate\Contracts\Support\Arrayable|array<int, float>|string $vector
   * @param float $minSimilarity
   * @param bool $order
   * @return $this
   */
  public function whereVectorSimilarTo($column, $vector, $minSimilarity = 0.6, $order = true) {}
  /**
   * @param \Illuminate\Contracts\Database\Query\Expression|string $column
   * @param \Illuminate\Support\Collection<int, float>|\Illuminate\Contracts\Support\Arrayable|array<int, float>|string $vector
   * @param float $maxDistance
   * @param string $boolean
   * @return $this
   */
  public function whereVectorDistanceLessThan($column, $vector, $maxDistance, $boolean = 'and') {}
  /**
   * @param \Illuminate\Contracts\Database\Query\Expression|string $column
   * @param \Illuminate\Support\Collection<int, float>|\Illuminate\Contracts\Support\Arrayable|array<int, float>|string $vector
   * @param float $maxDistance
   * @return $this
   */
  public function orWhereVectorDistanceLessThan($column, $vector, $maxDistance) {}
  /**
   * @param \Illuminate\Contracts\Database\Query\Expression|string $column
   * @param string $value
   * @param string $boolean
   * @param bool $not
   * @return $this
   */
  public function whereBinary($column, $value, $boolean = 'and', $not = false) {}
  /**
   * @param \Illuminate\Contracts\Database\Query\Expression|string $column
   * @param string $value
   * @return $this
   */
  public function orWhereBinary($column, $value) {}
  /**
   * @param \Illuminate\Contracts\Database\Query\Expression|string $column
   * @param string $value
   * @param string $boolean
   * @return $this
   */
  public function whereNotBinary($column, $value, $boolean = 'and') {}
  /**
   * @param \Illuminate\Contracts\Database\Query\Expression|string $column
   * @param string $value
   * @return $this
   */
  public function orWhereNotBinary($column, $value) {}
  /**
   * @param \Illuminate\Contracts\Database\Query\Expression|string $column
   * @param string $value
   * @param bool $caseSensitive
   * @param string $boolean
   * @param bool $not
   * @return $this
   */
  public function whereLike($column, $value, $caseSensitive = false, $boolean = 'and', $not = false) {}
  /**
   * @param \Illuminate\Contracts\Database\Query\Expression|string $column
   * @param string $value
   * @param bool $caseSensitive
   * @return $this
   */
  public function orWhereLike($column, $value, $caseSensitive = false) {}
  /**
   * @param \Illuminate\Contracts\Database\Query\Expression|string $column
   * @param string $value
   * @param bool $caseSensitive
   * @param string $boolean
   * @return $this
   */
  public function whereNotLike($column, $value, $caseSensitive = false, $boolean = 'and') {}
  /**
   * @param \Illuminate\Contracts\Database\Query\Expression|string $column
   * @param string $value
   * @param bool $caseSensitive
   * @return $this
   */
  public function orWhereNotLike($column, $value, $caseSensitive = false) {}
  /**
   * @param \Illuminate\Contracts\Database\Query\Expression|string $column
   * @param mixed $value
   * @param string $boolean
   * @return $this
   */
  public function whereNullSafeEquals($column, $value, $boolean = 'and') {}
  /**
   * @param \Illuminate\Contracts\Database\Query\Expression|string $column
   * @param mixed $value
   * @return $this
   */
  public function orWhereNullSafeEquals($column, $value) {}
  /**
   * @param mixed $value
   * @param array{\Illuminate\Contracts\Database\Query\Expression|string, \Illuminate\Contracts\Database\Query\Expression|string} $columns
   * @param string $boolean
   * @param bool $not
   * @return $this
   */
  public function whereValueBetween($value, array $columns, $boolean = 'and', $not = false) {}
  /**
   * @param mixed $value
   * @param array{\Illuminate\Contracts\Database\Query\Expression|string, \Illuminate\Contracts\Database\Query\Expression|string} $columns
   * @return $this
   */
  public function orWhereValueBetween($value, array $columns) {}
  /**
   * @param mixed $value
   * @param array{\Illuminate\Contracts\Database\Query\Expression|string, \Illuminate\Contracts\Database\Query\Expression|string} $columns
   * @param string $boolean
   * @return $this
   */
  public function whereValueNotBetween($value, array $columns, $boolean = 'and') {}
  /**
   * @param mixed $value
   * @param array{\Illuminate\Contracts\Database\Query\Expression|string, \Illuminate\Contracts\Database\Query\Expression|string} $columns
   * @return $this
   */
  public function orWhereValueNotBetween($value, array $columns) {}
  /**
   * @param string $column
   * @param mixed $value
   * @param string $boolean
   * @param bool $not
   * @return $this
   */
  public function whereJsonOverlaps($column, $value, $boolean = 'and', $not = false) {}
  /**
   * @param string $column
   * @param mixed $value
   * @return $this
   */
  public function orWhereJsonOverlaps($column, $value) {}
  /**
   * @param string $column
   * @param mixed $value
   * @param string $boolean
   * @return $this
   */
  public function whereJsonDoesntOverlap($column, $value, $boolean = 'and') {}
  /**
   * @param string $column
   * @param mixed $value
   * @return $this
   */
  public function orWhereJsonDoesntOverlap($column, $value) {}
  /**
   * @param string $column
   * @param string $boolean
   * @param bool $not
   * @return $this
   */
  public function whereJsonContainsKey($column, $boolean = 'and', $not = false) {}
  /**
   * @param string $column
   * @return $this
   */
  public function orWhereJsonContainsKey($column) {}
  /**
   * @param string $column
   * @param string $boolean
   * @return $this
   */
  public function whereJsonDoesntContainKey($column, $boolean = 'and') {}
  /**
   * @param string $column
   * @return $this
   */
  public function orWhereJsonDoesntContainKey($column) {}
  /**
   * @param \Illuminate\Contracts\Database\Query\Expression[]|(\Closure(\Illuminate\Database\Query\Builder): mixed)[]|string[] $columns
   * @param mixed $operator
   * @param mixed $value
   * @param string $boolean
   * @return $this
   */
  public function whereAll($columns, $operator = null, $value = null, $boolean = 'and') {}
  /**
   * @param \Illuminate\Contracts\Database\Query\Expression[]|(\Closure(\Illuminate\Database\Query\Builder): mixed)[]|string[] $columns
   * @param mixed $operator
   * @param mixed $value
   * @return $this
   */
  public function orWhereAll($columns, $operator = null, $value = null) {}
  /**
   * @param \Illuminate\Contracts\Database\Query\Expression[]|(\Closure(\Illuminate\Database\Query\Builder): mixed)[]|string[] $columns
   * @param mixed $operator
   * @param mixed $value
   * @param string $boolean
   * @return $this
   */
  public function whereAny($columns, $operator = null, $value = null, $boolean = 'and') {}
  /**
   * @param \Illuminate\Contracts\Database\Query\Expression[]|(\Closure(\Illuminate\Database\Query\Builder): mixed)[]|string[] $columns
   * @param mixed $operator
   * @param mixed $value
   * @return $this
   */
  public function orWhereAny($columns, $operator = null, $value = null) {}
  /**
   * @param \Illuminate\Contracts\Database\Query\Expression[]|(\Closure(\Illuminate\Database\Query\Builder): mixed)[]|string[] $columns
   * @param mixed $operator
   * @param mixed $value
   * @param string $boolean
   * @return $this
   */
  public function whereNone($columns, $operator = null, $value = null, $boolean = 'and') {}
  /**
   * @param \Illuminate\Contracts\Database\Query\Expression[]|(\Closure(\Illuminate\Database\Query\Builder): mixed)[]|string[] $columns
   * @param mixed $operator
   * @param mixed $value
   * @return $this
   */
  public function orWhereNone($columns, $operator = null, $value = null) {}
  /**
   * @param string $boolean
   * @return $this
   */
  public function havingNested(\Closure $callback, $boolean = 'and') {}
  /**
   * @param \Illuminate\Database\Query\Builder $query
   * @param string $boolean
   * @return $this
   */
  public function addNestedHavingQuery($query, $boolean = 'and') {}
  /**
   * @param array|string $columns
   * @param string $boolean
   * @param bool $not
   * @return $this
   */
  public function havingNull($columns, $boolean = 'and', $not = false) {}
  /**
   * @param string $column
   * @return $this
   */
  public function orHavingNull($column) {}
  /**
   * @param array|string $columns
   * @param string $boolean
   * @return $this
   */
  public function havingNotNull($columns, $boolean = 'and') {}
  /**
   * @param string $column
   * @return $this
   */
  public function orHavingNotNull($column) {}
  /**
   * @param string $column
   * @param string $boolean
   * @return $this
   */
  public function havingNotBetween($column, iterable $values, $boolean = 'and') {}
  /**
   * @param string $column
   * @return $this
   */
  public function orHavingBetween($column, iterable $values) {}
  /**
   * @param string $column
   * @return $this
   */
  public function orHavingNotBetween($column, iterable $values) {}
  /**
   * @param \Illuminate\Contracts\Database\Query\Expression|string $column
   * @param \Illuminate\Support\Collection<int, float>|\Illuminate\Contracts\Support\Arrayable|array<int, float> $vector
   * @return $this
   */
  public function orderByVectorDistance($column, $vector) {}
  /**
   * @param \Illuminate\Contracts\Database\Query\Expression|string $column
   * @param \Illuminate\Contracts\Support\Arrayable|array<\UnitEnum|string|int|float|bool> $values
   * @return $this
   */
  public function inOrderOf($column, $values) {}
  /**
   * @param int $value
   * @param string $column
   * @return $this
   */
  public function groupLimit($value, $column) {}
  /**
   * @param (\Closure(\Illuminate\Database\Query\Builder): mixed)|\Illuminate\Database\Query\Builder|\Illuminate\Contracts\Database\Query\Expression|string|null $column
   * @return $this
   */
  public function reorderDesc($column) {}
  /** @return $this */
  public function timeout(?int $seconds): static {}
  /** @return $this */
  public function afterQuery(\Closure $callback) {}
  /**
   * @param mixed $result
   * @return mixed
   */
  public function applyAfterQueryCallbacks($result) {}
  /** @return string */
  public function toRawSql() {}
  /**
   * @template TValue
   * @param mixed $id
   * @param (\Closure(): TValue)|string|\Illuminate\Contracts\Database\Query\Expression|array<string|\Illuminate\Contracts\Database\Query\Expression> $columns
   * @param (\Closure(): TValue)|null $callback
   * @return \stdClass|TValue
   */
  public function findOr($id, $columns = ['*'], ?\Closure $callback = null) {}
  /**
   * @param literal-string $expression
   * @return mixed
   */
  public function rawValue(string $expression, array $bindings = []) {}
  /**
   * @param string $column
   * @return mixed
   */
  public function soleValue($column) {}
  /**
   * @param int|\Closure $perPage
   * @param string|\Illuminate\Contracts\Database\Query\Expression|array<string|\Illuminate\Contracts\Database\Query\Expression> $columns
   * @param string $pageName
   * @param int|null $page
   * @param \Closure|int|null $total
   * @return \Illuminate\Pagination\LengthAwarePaginator<int, \stdClass>
   */
  public function paginate($perPage = 15, $columns = ['*'], $pageName = 'page', $page = null, $total = null) {}
  /**
   * @param non-empty-array<non-empty-string> $returning
   * @param non-empty-string|non-empty-array<non-empty-string>|null $uniqueBy
   * @return \Illuminate\Support\Collection
   */
  public function insertOrIgnoreReturning(array $values, array $returning = ['*'], array|string|null $uniqueBy = null) {}
  /**
   * @param (\Closure(\Illuminate\Database\Query\Builder): mixed)|\Illuminate\Database\Query\Builder|\Illuminate\Database\Eloquent\Builder<*>|string $query
   * @return int
   */
  public function insertOrIgnoreUsing(array $columns, $query) {}
  /**
   * @param array<string, float|int|numeric-string> $columns
   * @param array<string, mixed> $extra
   * @return int<0, max>
   */
  public function incrementEach(array $columns, array $extra = []) {}
  /**
   * @param array<string, float|int|numeric-string> $columns
   * @param array<string, mixed> $extra
   * @return int<0, max>
   */
  public function decrementEach(array $columns, array $extra = []) {}
  /** @return list<string> */
  public function getColumns() {}
  /** @return mixed */
  public function getLimit() {}
  /** @return mixed */
  public function getOffset() {}
  /**
   * @param mixed ...$fetchUsing
   * @return $this
   */
  public function fetchUsing(...$fetchUsing) {}
  /**
   * @param mixed ...$args
   * @return $this
   */
  public function dump(...$args) {}
  /** @return $this */
  public function dumpRawSql() {}
  /** @return never */
  public function ddRawSql() {}
}

class IndexHint 
{
  /** @var string */
  public $type;
  /** @var string */
  public $index;
  /**
   * @param string $type
   * @param string $index
   */
  public function __construct($type, $index) {}
}

class JoinLateralClause extends JoinClause 
{
}
}

namespace Illuminate\Database\Schema {
class Blueprint
{
  /** @return void */
  public function addAlterCommands() {}
  /**
   * @param string $engine
   * @return void
   */
  public function engine($engine) {}
  /** @return void */
  public function innoDb() {}
  /**
   * @param string $charset
   * @return void
   */
  public function charset($charset) {}
  /**
   * @param string $collation
   * @return void
   */
  public function collation($collation) {}
  /**
   * @param \Illuminate\Database\Eloquent\Model|string $model
   * @param string|null $column
   * @return \Illuminate\Support\Fluent
   */
  public function dropForeignIdFor($model, $column = null) {}
  /**
   * @param \Illuminate\Database\Eloquent\Model|string $model
   * @param string|null $column
   * @return \Illuminate\Support\Fluent
   */
  public function dropConstrainedForeignIdFor($model, $column = null) {}
  /**
   * @param string|array $columns
   * @param string|null $name
   * @param string|null $operatorClass
   * @return \Illuminate\Database\Schema\IndexDefinition
   */
  public function spatialIndex($columns, $name = null, $operatorClass = null) {}
  /**
   * @param string $column
   * @param string|null $name
   * @return \Illuminate\Database\Schema\IndexDefinition
   */
  public function vectorIndex($column, $name = null) {}
  /**
   * @param \Illuminate\Database\Eloquent\Model|string $model
   * @param string|null $column
   * @return \Illuminate\Database\Schema\ForeignIdColumnDefinition
   */
  public function foreignUuidFor($model, $column = null) {}
  /**
   * @param \Illuminate\Database\Eloquent\Model|string $model
   * @param string|null $column
   * @return \Illuminate\Database\Schema\ForeignIdColumnDefinition
   */
  public function foreignUlidFor($model, $column = null) {}
  /**
   * @param int|null $precision
   * @return \Illuminate\Support\Collection<int, \Illuminate\Database\Schema\ColumnDefinition>
   */
  public function nullableTimestampsTz($precision = null) {}
  /**
   * @param int|null $precision
   * @return \Illuminate\Support\Collection<int, \Illuminate\Database\Schema\ColumnDefinition>
   */
  public function datetimes($precision = null) {}
  /**
   * @param string $column
   * @param int|null $precision
   * @return \Illuminate\Database\Schema\ColumnDefinition
   */
  public function softDeletesDatetime($column = 'deleted_at', $precision = null) {}
  /**
   * @param string $column
   * @param int|null $length
   * @param bool $fixed
   * @return \Illuminate\Database\Schema\ColumnDefinition
   */
  public function binary($column, $length = null, $fixed = false) {}
  /**
   * @param string $column
   * @param int|null $length
   * @return \Illuminate\Database\Schema\ColumnDefinition
   */
  public function ulid($column = 'ulid', $length = 26) {}
  /**
   * @param string $column
   * @param int|null $length
   * @return \Illuminate\Database\Schema\ForeignIdColumnDefinition
   */
  public function foreignUlid($column, $length = 26) {}
  /**
   * @param string $column
   * @param string|null $subtype
   * @param int $srid
   * @return \Illuminate\Database\Schema\ColumnDefinition
   */
  public function geometry($column, $subtype = null, $srid = 0) {}
  /**
   * @param string $column
   * @param string|null $subtype
   * @param int $srid
   * @return \Illuminate\Database\Schema\ColumnDefinition
   */
  public function geography($column, $subtype = null, $srid = 4326) {}
  /**
   * @param string $column
   * @param int|null $dimensions
   * @return \Illuminate\Database\Schema\ColumnDefinition
   */
  public function vector($column, $dimensions = null) {}
  /**
   * @param string $column
   * @return \Illuminate\Database\Schema\ColumnDefinition
   */
  public function tsvector($column) {}
  /**
   * @param string $name
   * @param string|null $indexName
   * @param string|null $after
   * @return void
   */
  public function morphs($name, $indexName = null, $after = null) {}
  /**
   * @param string $name
   * @param string|null $indexName
   * @param string|null $after
   * @return void
   */
  public function nullableMorphs($name, $indexName = null, $after = null) {}
  /**
   * @param string $name
   * @param string|null $indexName
   * @param string|null $after
   * @return void
   */
  public function numericMorphs($name, $indexName = null, $after = null) {}
  /**
   * @param string $name
   * @param string|null $indexName
   * @param string|null $after
   * @return void
   */
  public function nullableNumericMorphs($name, $indexName = null, $after = null) {}
  /**
   * @param string $name
   * @param string|null $indexName
   * @param string|null $after
   * @return void
   */
  public function uuidMorphs($name, $indexName = null, $after = null) {}
  /**
   * @param string $name
   * @param string|null $indexName
   * @param string|null $after
   * @return void
   */
  public function nullableUuidMorphs($name, $indexName = null, $after = null) {}
  /**
   * @param string $name
   * @param string|null $indexName
   * @param string|null $after
   * @return void
   */
  public function ulidMorphs($name, $indexName = null, $after = null) {}
  /**
   * @param string $name
   * @param string|null $indexName
   * @param string|null $after
   * @return void
   */
  public function nullableUlidMorphs($name, $indexName = null, $after = null) {}
  /**
   * @param string $column
   * @param string $definition
   * @return \Illuminate\Database\Schema\ColumnDefinition
   */
  public function rawColumn($column, $definition) {}
  /**
   * @param string $comment
   * @return \Illuminate\Support\Fluent
   */
  public function comment($comment) {}
  /**
   * @deprecated
   * @return string
   */
  public function getPrefix() {}
  /** @return \Illuminate\Database\Schema\BlueprintState */
  public function getState() {}
}

class Builder
{
  use \Illuminate\Support\Traits\Macroable;
  public static ?int $defaultTimePrecision;
  public static function defaultTimePrecision(?int $precision): void {}
  /** @return void */
  public static function morphUsingUlids() {}
  /** @return list<array{name: string, path: string|null, default: bool}> */
  public function getSchemas() {}
  /**
   * @param string $view
   * @return bool
   */
  public function hasView($view) {}
  /**
   * @param string|string[]|null $schema
   * @return list<array{name: string, schema: string|null, schema_qualified_name: string, size: int|null, comment: string|null, collation: string|null, engine: string|null}>
   */
  public function getTables($schema = null) {}
  /**
   * @param string|string[]|null $schema
   * @param bool $schemaQualified
   * @return list<string>
   */
  public function getTableListing($schema = null, $schemaQualified = true) {}
  /**
   * @param string|string[]|null $schema
   * @return list<array{name: string, schema: string|null, schema_qualified_name: string, definition: string}>
   */
  public function getViews($schema = null) {}
  /**
   * @param string|string[]|null $schema
   * @return list<array{name: string, schema: string, schema_qualified_name: string, type: string, category: string, implicit: bool}>
   */
  public function getTypes($schema = null) {}
  /**
   * @param \Closure(\Illuminate\Database\Schema\Blueprint): void $callback
   * @return void
   */
  public function whenTableHasColumn(string $table, string $column, \Closure $callback) {}
  /**
   * @param \Closure(\Illuminate\Database\Schema\Blueprint): void $callback
   * @return void
   */
  public function whenTableDoesntHaveColumn(string $table, string $column, \Closure $callback) {}
  /**
   * @param \Closure(\Illuminate\Database\Schema\Blueprint): void $callback
   * @return void
   */
  public function whenTableHasIndex(string $table, string|array $index, \Closure $callback, ?string $type = null) {}
  /**
   * @param \Closure(\Illuminate\Database\Schema\Blueprint): void $callback
   * @return void
   */
  public function whenTableDoesntHaveIndex(string $table, string|array $index, \Closure $callback, ?string $type = null) {}
  /**
   * @param string $table
   * @param string $column
   * @param bool $fullDefinition
   * @return string
   */
  public function getColumnType($table, $column, $fullDefinition = false) {}
  /**
   * @param string $table
   * @return list<array{name: string, type: string, type_name: string, collation: string|null, nullable: bool, default: mixed, auto_increment: bool, comment: string|null, generation: array{type: string, expression: string|null}|null}>
   */
  public function getColumns($table) {}
  /**
   * @param string $table
   * @return list<array{name: string, columns: list<string>, type: string, unique: bool, primary: bool}>
   */
  public function getIndexes($table) {}
  /**
   * @param string $table
   * @return list<string>
   */
  public function getIndexListing($table) {}
  /**
   * @param string $table
   * @param string|array $index
   * @param string|null $type
   * @return bool
   */
  public function hasIndex($table, $index, $type = null) {}
  /**
   * @param string $table
   * @param array|string $foreignKey
   * @return bool
   */
  public function hasForeignKey($table, $foreignKey) {}
  /**
   * @param string $table
   * @return list<array{name: string|null, columns: list<string>, foreign_schema: string|null, foreign_table: string, foreign_columns: list<string>, on_update: string|null, on_delete: string|null}>
   */
  public function getForeignKeys($table) {}
  /**
   * @template TReturn
   * @param (\Closure(): TReturn) $callback
   * @return TReturn
   */
  public function withoutForeignKeyConstraints(\Closure $callback) {}
  /**
   * @param string|null $schema
   * @return void
   */
  public function ensureVectorExtensionExists($schema = null) {}
  /**
   * @param string $name
   * @param string|null $schema
   * @return void
   */
  public function ensureExtensionExists($name, $schema = null) {}
  /** @return string[]|null */
  public function getCurrentSchemaListing() {}
  /** @return string|null */
  public function getCurrentSchemaName() {}
  /**
   * @param string $reference
   * @param string|bool|null $withDefaultSchema
   * @return array{string|null, string}
   */
  public function parseSchemaAndTable($reference, $withDefaultSchema = null) {}
}

class ForeignIdColumnDefinition
{
  /**
   * @param string|null $table
   * @param string|null $column
   * @param string|null $indexName
   * @return \Illuminate\Database\Schema\ForeignKeyDefinition
   */
  public function constrained($table = null, $column = null, $indexName = null) {}
  /**
   * @param string $column
   * @param string|null $indexName
   * @return \Illuminate\Database\Schema\ForeignKeyDefinition
   */
  public function references($column, $indexName = null) {}
}

class ForeignKeyDefinition
{
  /** @return $this */
  public function nullOnUpdate() {}
  /** @return $this */
  public function noActionOnUpdate() {}
  /** @return $this */
  public function noActionOnDelete() {}
}

/**
 * @method $this algorithm(string $algorithm)
 * @method $this deferrable(bool $value = true)
 * @method $this initiallyImmediate(bool $value = true)
 * @method $this language(string $language)
 * @method $this lock(('none'|'shared'|'default'|'exclusive') $value)
 * @method $this nullsNotDistinct(bool $value = true)
 * @method $this online(bool $value = true)
 */
class IndexDefinition extends \Illuminate\Support\Fluent 
{
}

class MariaDbBuilder extends MySqlBuilder 
{
}

class MySqlBuilder
{
  /** @return string[] */
  public function getCurrentSchemaListing() {}
}

class PostgresBuilder
{
  use \Illuminate\Database\Concerns\ParsesSearchPath;
  /** @return string[] */
  public function getCurrentSchemaListing() {}
}

class SQLiteBuilder
{
  /**
   * @param string|string[]|null $schema
   * @return list<array{name: string, schema: string|null, schema_qualified_name: string, size: int|null, comment: string|null, collation: string|null, engine: string|null}>
   */
  public function getTables($schema = null) {}
  /**
   * @param string|string[]|null $schema
   * @return list<array{name: string, schema: string|null, schema_qualified_name: string, definition: string}>
   */
  public function getViews($schema = null) {}
  /**
   * @param string $table
   * @return list<array{name: string, type: string, type_name: string, collation: string|null, nullable: bool, default: mixed, auto_increment: bool, comment: string|null, generation: array{type: string, expression: string|null}|null}>
   */
  public function getColumns($table) {}
  /**
   * @param string $key
   * @param mixed $value
   * @return mixed
   */
  public function pragma($key, $value = null) {}
  /**
   * @param string|null $path
   * @return void
   */
  public function refreshDatabaseFile($path = null) {}
  /** @return string[] */
  public function getCurrentSchemaListing() {}
}

class SqlServerBuilder
{
  /** @return string|null */
  public function getCurrentSchemaName() {}
}
}
