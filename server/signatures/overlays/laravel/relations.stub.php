<?php
// What the sources of version 8 leave open: relations.

namespace Illuminate\Database\Eloquent\Relations {
/**
 * @template TRelatedModel of \Illuminate\Database\Eloquent\Model
 * @template TDeclaringModel of \Illuminate\Database\Eloquent\Model
 * @extends \Illuminate\Database\Eloquent\Relations\Relation<TRelatedModel, TDeclaringModel, ?TRelatedModel>
 */
class BelongsTo extends Relation
{
  /** @var TDeclaringModel */
  protected $child;
  /** @return TRelatedModel|null */
  public function getResults() {}
  /**
   * @param TRelatedModel|int|string|null $model
   * @return TDeclaringModel
   */
  public function associate($model) {}
  /** @return TDeclaringModel */
  public function dissociate() {}
  /** @return TDeclaringModel */
  public function disassociate() {}
  /** @return TDeclaringModel */
  public function getChild() {}
}

/**
 * @template TRelatedModel of \Illuminate\Database\Eloquent\Model
 * @template TDeclaringModel of \Illuminate\Database\Eloquent\Model
 * @template TPivotModel of \Illuminate\Database\Eloquent\Relations\Pivot = \Illuminate\Database\Eloquent\Relations\Pivot
 * @template TAccessor of string = 'pivot'
 * @extends \Illuminate\Database\Eloquent\Relations\Relation<TRelatedModel, TDeclaringModel, \Illuminate\Database\Eloquent\Collection<int, TRelatedModel&object{pivot: TPivotModel}>>
 */
class BelongsToMany extends Relation
{
  /** @var class-string<TPivotModel> */
  protected $using;
  /** @var TAccessor */
  protected $accessor;
  /** @return class-string<TPivotModel> */
  public function getPivotClass() {}
  /**
   * @template TNewPivotModel of \Illuminate\Database\Eloquent\Relations\Pivot
   * @param class-string<TNewPivotModel> $class
   * @return $this
   */
  public function using($class) {}
  /**
   * @template TNewAccessor of string
   * @param TNewAccessor $accessor
   * @return $this
   */
  public function as($accessor) {}
  /**
   * @param (\Closure(\Illuminate\Database\Eloquent\Builder<TPivotModel>): mixed)|string|\Illuminate\Contracts\Database\Query\Expression $column
   * @param mixed $operator
   * @param mixed $value
   * @param string $boolean
   * @return $this
   */
  public function wherePivot($column, $operator = null, $value = null, $boolean = 'and') {}
  /**
   * @param (\Closure(\Illuminate\Database\Eloquent\Builder<TPivotModel>): mixed)|string|\Illuminate\Contracts\Database\Query\Expression $column
   * @param mixed $operator
   * @param mixed $value
   * @return $this
   */
  public function orWherePivot($column, $operator = null, $value = null) {}
  /**
   * @param string|\Illuminate\Contracts\Database\Query\Expression|array<string, string> $column
   * @param mixed $value
   * @return $this
   */
  public function withPivotValue($column, $value = null) {}
  /**
   * @param mixed $id
   * @param array $columns
   * @return ( $id is (\Illuminate\Contracts\Support\Arrayable<array-key, mixed>|array<mixed>) ? \Illuminate\Database\Eloquent\Collection<int, TRelatedModel> : TRelatedModel )
   */
  public function findOrNew($id, $columns = ['*']) {}
  /**
   * @param (\Closure(): array)|array $values
   * @param bool $touch
   * @return TRelatedModel
   */
  public function updateOrCreate(array $attributes, \Closure|array $values = [], array $joining = [], $touch = true) {}
  /**
   * @param mixed $id
   * @param array $columns
   * @return ( $id is (\Illuminate\Contracts\Support\Arrayable<array-key, mixed>|array<mixed>) ? \Illuminate\Database\Eloquent\Collection<int, TRelatedModel> : TRelatedModel|null )
   */
  public function find($id, $columns = ['*']) {}
  /**
   * @param \Illuminate\Contracts\Support\Arrayable|array $ids
   * @param array $columns
   * @return \Illuminate\Database\Eloquent\Collection<int, TRelatedModel>
   */
  public function findMany($ids, $columns = ['*']) {}
  /**
   * @param mixed $id
   * @param array $columns
   * @return ( $id is (\Illuminate\Contracts\Support\Arrayable<array-key, mixed>|array<mixed>) ? \Illuminate\Database\Eloquent\Collection<int, TRelatedModel> : TRelatedModel )
   */
  public function findOrFail($id, $columns = ['*']) {}
  /**
   * @param \Closure|string|array $column
   * @param mixed $operator
   * @param mixed $value
   * @param string $boolean
   * @return TRelatedModel|null
   */
  public function firstWhere($column, $operator = null, $value = null, $boolean = 'and') {}
  /**
   * @param array $columns
   * @return TRelatedModel|null
   */
  public function first($columns = ['*']) {}
  /**
   * @param array $columns
   * @return TRelatedModel
   */
  public function firstOrFail($columns = ['*']) {}
  /**
   * @template TValue
   * @param (\Closure(): TValue)|list<string> $columns
   * @param (\Closure(): TValue)|null $callback
   * @return TRelatedModel|TValue
   */
  public function firstOr($columns = ['*'], ?\Closure $callback = null) {}
  /** @return \Illuminate\Database\Eloquent\Collection<int, TRelatedModel> */
  public function getResults() {}
  /**
   * @param array $columns
   * @return \Illuminate\Database\Eloquent\Collection<int, TRelatedModel>
   */
  public function get($columns = ['*']) {}
  /**
   * @param int|null $perPage
   * @param array $columns
   * @param string $pageName
   * @param int|null $page
   * @return \Illuminate\Pagination\LengthAwarePaginator<int, TRelatedModel>
   */
  public function paginate($perPage = null, $columns = ['*'], $pageName = 'page', $page = null) {}
  /**
   * @param int|null $perPage
   * @param array $columns
   * @param string $pageName
   * @param int|null $page
   * @return \Illuminate\Pagination\Paginator<int, TRelatedModel>
   */
  public function simplePaginate($perPage = null, $columns = ['*'], $pageName = 'page', $page = null) {}
  /**
   * @param int|null $perPage
   * @param array $columns
   * @param string $cursorName
   * @param string|null $cursor
   * @return \Illuminate\Pagination\CursorPaginator<int, TRelatedModel>
   */
  public function cursorPaginate($perPage = null, $columns = ['*'], $cursorName = 'cursor', $cursor = null) {}
  /**
   * @param int $chunkSize
   * @return \Illuminate\Support\LazyCollection<int, TRelatedModel>
   */
  public function lazy($chunkSize = 1000) {}
  /**
   * @param int $chunkSize
   * @param string|null $column
   * @param string|null $alias
   * @return \Illuminate\Support\LazyCollection<int, TRelatedModel>
   */
  public function lazyById($chunkSize = 1000, $column = null, $alias = null) {}
  /** @return \Illuminate\Support\LazyCollection<int, TRelatedModel> */
  public function cursor() {}
  /** @return \Illuminate\Support\Collection<int, int|string> */
  public function allRelatedIds() {}
  /**
   * @param TRelatedModel $model
   * @param bool $touch
   * @return TRelatedModel
   */
  public function save(\Illuminate\Database\Eloquent\Model $model, array $pivotAttributes = [], $touch = true) {}
  /**
   * @template TContainer of \Illuminate\Support\Collection<array-key, TRelatedModel>|array<array-key, TRelatedModel>
   * @param TContainer $models
   * @return TContainer
   */
  public function saveMany($models, array $pivotAttributes = []) {}
  /**
   * @param bool $touch
   * @return TRelatedModel
   */
  public function create(array $attributes = [], array $joining = [], $touch = true) {}
  /** @return array<int, TRelatedModel> */
  public function createMany(iterable $records, array $joinings = []) {}
  /** @return TAccessor */
  public function getPivotAccessor() {}
  /** @return array<string|\Illuminate\Contracts\Database\Query\Expression> */
  public function getPivotColumns() {}
  /**
   * @param string|\Illuminate\Contracts\Database\Query\Expression $column
   * @return string|\Illuminate\Contracts\Database\Query\Expression
   */
  public function qualifyPivotColumn($column) {}
}

/**
 * @template TRelatedModel of \Illuminate\Database\Eloquent\Model
 * @template TDeclaringModel of \Illuminate\Database\Eloquent\Model
 * @extends \Illuminate\Database\Eloquent\Relations\HasOneOrMany<TRelatedModel, TDeclaringModel, \Illuminate\Database\Eloquent\Collection<int, TRelatedModel>>
 */
class HasMany extends HasOneOrMany
{
  /** @return \Illuminate\Database\Eloquent\Collection<int, TRelatedModel> */
  public function getResults() {}
}

/**
 * @template TRelatedModel of \Illuminate\Database\Eloquent\Model
 * @template TIntermediateModel of \Illuminate\Database\Eloquent\Model
 * @template TDeclaringModel of \Illuminate\Database\Eloquent\Model
 * @extends \Illuminate\Database\Eloquent\Relations\HasOneOrManyThrough<TRelatedModel, TIntermediateModel, TDeclaringModel, \Illuminate\Database\Eloquent\Collection<int, TRelatedModel>>
 */
class HasManyThrough extends HasOneOrManyThrough
{
  /** @return \Illuminate\Database\Eloquent\Collection<int, TRelatedModel> */
  public function getResults() {}
}

/**
 * @template TRelatedModel of \Illuminate\Database\Eloquent\Model
 * @template TDeclaringModel of \Illuminate\Database\Eloquent\Model
 * @extends \Illuminate\Database\Eloquent\Relations\HasOneOrMany<TRelatedModel, TDeclaringModel, ?TRelatedModel>
 */
class HasOne extends HasOneOrMany implements \Illuminate\Contracts\Database\Eloquent\SupportsPartialRelations
{
  /** @return TRelatedModel|null */
  public function getResults() {}
}

/**
 * @template TRelatedModel of \Illuminate\Database\Eloquent\Model
 * @template TDeclaringModel of \Illuminate\Database\Eloquent\Model
 * @template TResult
 * @extends \Illuminate\Database\Eloquent\Relations\Relation<TRelatedModel, TDeclaringModel, TResult>
 */
abstract class HasOneOrMany extends Relation
{
  /** @return TRelatedModel */
  public function make(array $attributes = []) {}
  /**
   * @param iterable $records
   * @return \Illuminate\Database\Eloquent\Collection<int, TRelatedModel>
   */
  public function makeMany($records) {}
  /**
   * @param mixed $id
   * @param array $columns
   * @return ($id is (\Illuminate\Contracts\Support\Arrayable<array-key, mixed>|array<mixed>) ? \Illuminate\Database\Eloquent\Collection<int, TRelatedModel> : TRelatedModel)
   */
  public function findOrNew($id, $columns = ['*']) {}
  /**
   * @param (\Closure(): array)|array $values
   * @return TRelatedModel
   */
  public function firstOrNew(array $attributes = [], \Closure|array $values = []) {}
  /**
   * @param (\Closure(): array)|array $values
   * @return TRelatedModel
   */
  public function firstOrCreate(array $attributes = [], \Closure|array $values = []) {}
  /**
   * @param (\Closure(): array)|array $values
   * @return TRelatedModel
   */
  public function updateOrCreate(array $attributes, \Closure|array $values = []) {}
  /**
   * @param TRelatedModel $model
   * @return TRelatedModel|false
   */
  public function save(\Illuminate\Database\Eloquent\Model $model) {}
  /**
   * @param iterable<TRelatedModel> $models
   * @return iterable<TRelatedModel>
   */
  public function saveMany($models) {}
  /** @return TRelatedModel */
  public function create(array $attributes = []) {}
  /** @return TRelatedModel */
  public function forceCreate(array $attributes = []) {}
  /** @return \Illuminate\Database\Eloquent\Collection<int, TRelatedModel> */
  public function createMany(iterable $records) {}
}

/**
 * @template TRelatedModel of \Illuminate\Database\Eloquent\Model
 * @template TIntermediateModel of \Illuminate\Database\Eloquent\Model
 * @template TDeclaringModel of \Illuminate\Database\Eloquent\Model
 * @extends \Illuminate\Database\Eloquent\Relations\HasOneOrManyThrough<TRelatedModel, TIntermediateModel, TDeclaringModel, ?TRelatedModel>
 */
class HasOneThrough extends HasOneOrManyThrough implements \Illuminate\Contracts\Database\Eloquent\SupportsPartialRelations
{
  /** @return TRelatedModel|null */
  public function getResults() {}
}

/**
 * @template TRelatedModel of \Illuminate\Database\Eloquent\Model
 * @template TDeclaringModel of \Illuminate\Database\Eloquent\Model
 * @extends \Illuminate\Database\Eloquent\Relations\MorphOneOrMany<TRelatedModel, TDeclaringModel, \Illuminate\Database\Eloquent\Collection<int, TRelatedModel>>
 */
class MorphMany extends MorphOneOrMany
{
  /** @return \Illuminate\Database\Eloquent\Collection<int, TRelatedModel> */
  public function getResults() {}
  /** @return TRelatedModel */
  public function forceCreate(array $attributes = []) {}
}

/**
 * @template TRelatedModel of \Illuminate\Database\Eloquent\Model
 * @template TDeclaringModel of \Illuminate\Database\Eloquent\Model
 * @extends \Illuminate\Database\Eloquent\Relations\MorphOneOrMany<TRelatedModel, TDeclaringModel, ?TRelatedModel>
 */
class MorphOne extends MorphOneOrMany implements \Illuminate\Contracts\Database\Eloquent\SupportsPartialRelations
{
  /** @return TRelatedModel|null */
  public function getResults() {}
}

/**
 * @template TRelatedModel of \Illuminate\Database\Eloquent\Model
 * @template TDeclaringModel of \Illuminate\Database\Eloquent\Model
 * @template TResult
 * @extends \Illuminate\Database\Eloquent\Relations\HasOneOrMany<TRelatedModel, TDeclaringModel, TResult>
 */
abstract class MorphOneOrMany extends HasOneOrMany
{
  /** @var class-string<TDeclaringModel>|string */
  protected $morphClass;
  /** @return class-string<TDeclaringModel>|string */
  public function getMorphClass() {}
}

class MorphPivot
{
  /**
   * @param array|int $ids
   * @return \Illuminate\Database\Eloquent\Builder<static>
   */
  public function newQueryForRestoration($ids) {}
}

/**
 * @template TRelatedModel of \Illuminate\Database\Eloquent\Model
 * @template TDeclaringModel of \Illuminate\Database\Eloquent\Model
 * @extends \Illuminate\Database\Eloquent\Relations\BelongsTo<TRelatedModel, TDeclaringModel>
 */
class MorphTo extends BelongsTo
{
  /** @var \Illuminate\Database\Eloquent\Collection<int, TDeclaringModel> */
  protected $models;
  /**
   * @param string $type
   * @return TRelatedModel
   */
  public function createModelByType($type) {}
  /**
   * @param TRelatedModel|null $model
   * @return TDeclaringModel
   */
  public function associate($model) {}
  /** @return TDeclaringModel */
  public function dissociate() {}
  /** @return $this */
  public function morphWith(array $with) {}
  /** @return $this */
  public function morphWithCount(array $withCount) {}
  /** @return $this */
  public function constrain(array $callbacks) {}
}

/**
 * @template TRelatedModel of \Illuminate\Database\Eloquent\Model
 * @template TDeclaringModel of \Illuminate\Database\Eloquent\Model
 * @template TPivotModel of \Illuminate\Database\Eloquent\Relations\Pivot = \Illuminate\Database\Eloquent\Relations\MorphPivot
 * @template TAccessor of string = 'pivot'
 * @extends \Illuminate\Database\Eloquent\Relations\BelongsToMany<TRelatedModel, TDeclaringModel, TPivotModel, TAccessor>
 */
class MorphToMany extends BelongsToMany
{
  /**
   * @param bool $exists
   * @return TPivotModel
   */
  public function newPivot(array $attributes = [], $exists = false) {}
  /** @return class-string|string */
  public function getMorphClass() {}
}

/**
 * @template TRelatedModel of \Illuminate\Database\Eloquent\Model
 * @template TDeclaringModel of \Illuminate\Database\Eloquent\Model
 * @template TResult
 * @mixin \Illuminate\Database\Eloquent\Builder<TRelatedModel>
 */
abstract class Relation
{
  /** @var \Illuminate\Database\Eloquent\Builder<TRelatedModel> */
  protected $query;
  /** @var TDeclaringModel */
  protected $parent;
  /** @var TRelatedModel */
  protected $related;
  /** @var array<string, class-string<\Illuminate\Database\Eloquent\Model>> */
  public static $morphMap;
  /**
   * @template TReturn of mixed
   * @param \Closure(): TReturn $callback
   * @return TReturn
   */
  public static function noConstraints(\Closure $callback) {}
  /** @return TResult */
  abstract public function getResults();
  /**
   * @param array|string $columns
   * @return TRelatedModel
   */
  public function sole($columns = ['*']) {}
  /**
   * @param array $columns
   * @return \Illuminate\Database\Eloquent\Collection<int, TRelatedModel>
   */
  public function get($columns = ['*']) {}
  /** @return \Illuminate\Database\Eloquent\Builder<TRelatedModel> */
  public function getQuery() {}
  /** @return TDeclaringModel */
  public function getParent() {}
  /** @return TRelatedModel */
  public function getRelated() {}
  /**
   * @param array<array-key, class-string<\Illuminate\Database\Eloquent\Model>> $map
   * @param bool $merge
   * @return array
   */
  public static function enforceMorphMap(array $map, $merge = true) {}
  /**
   * @param array<array-key, class-string<\Illuminate\Database\Eloquent\Model>>|null $map
   * @param bool $merge
   * @return array<string, class-string<\Illuminate\Database\Eloquent\Model>>
   */
  public static function morphMap(?array $map = null, $merge = true) {}
  /**
   * @param string|int|null $alias
   * @return class-string<\Illuminate\Database\Eloquent\Model>|null
   */
  public static function getMorphedModel($alias) {}
}
}

namespace Illuminate\Database\Eloquent\Relations\Concerns {
trait AsPivot
{
  /**
   * @param int[]|string[]|string $ids
   * @return \Illuminate\Database\Eloquent\Builder<static>
   */
  public function newQueryForRestoration($ids) {}
}

trait CanBeOneOfMany
{
  /** @return \Illuminate\Database\Eloquent\Builder<*>|void */
  public function getOneOfManySubQuery() {}
}

trait InteractsWithPivotTable
{
  /**
   * @param \Illuminate\Support\Collection|\Illuminate\Database\Eloquent\Model|array|int|string $ids
   * @return array{attached: array, detached: array, updated: array}
   */
  public function syncWithoutDetaching($ids) {}
  /**
   * @param \Illuminate\Support\Collection|\Illuminate\Database\Eloquent\Model|array|int|string $ids
   * @param bool $detaching
   * @return array{attached: array, detached: array, updated: array}
   */
  public function sync($ids, $detaching = true) {}
  /**
   * @param \Illuminate\Support\Collection|\Illuminate\Database\Eloquent\Model|array|int|string $ids
   * @return array{attached: array, detached: array, updated: array}
   */
  public function syncWithPivotValues($ids, array $values, bool $detaching = true) {}
}
}
