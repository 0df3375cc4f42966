<?php
// since Laravel 9
// What versions after 8 add: relations.

namespace Illuminate\Database\Eloquent\Relations {
/**
 * @template TRelatedModel of \Illuminate\Database\Eloquent\Model
 * @template TDeclaringModel of \Illuminate\Database\Eloquent\Model
 */
class BelongsTo
{
  /** @return void */
  public function touch() {}
}

/**
 * @template TRelatedModel of \Illuminate\Database\Eloquent\Model
 * @template TDeclaringModel of \Illuminate\Database\Eloquent\Model
 * @template TPivotModel of \Illuminate\Database\Eloquent\Relations\Pivot = \Illuminate\Database\Eloquent\Relations\Pivot
 * @template TAccessor of string = 'pivot'
 */
class BelongsToMany
{
  /**
   * @param string|\Illuminate\Contracts\Database\Query\Expression $column
   * @return $this
   */
  public function orderByPivotDesc($column) {}
  /**
   * @param (\Closure(): array)|array $values
   * @return TRelatedModel
   */
  public function firstOrNew(array $attributes = [], \Closure|array $values = []) {}
  /**
   * @param (\Closure(): array)|array $values
   * @param bool $touch
   * @return TRelatedModel
   */
  public function firstOrCreate(array $attributes = [], \Closure|array $values = [], array $joining = [], $touch = true) {}
  /**
   * @param (\Closure(): array)|array $values
   * @param bool $touch
   * @return TRelatedModel
   */
  public function createOrFirst(array $attributes = [], \Closure|array $values = [], array $joining = [], $touch = true) {}
  /**
   * @param mixed $id
   * @param array $columns
   * @return TRelatedModel
   */
  public function findSole($id, $columns = ['*']) {}
  /**
   * @template TValue
   * @param mixed $id
   * @param (\Closure(): TValue)|list<string>|string $columns
   * @param (\Closure(): TValue)|null $callback
   * @return ( $id is (\Illuminate\Contracts\Support\Arrayable<array-key, mixed>|array<mixed>) ? \Illuminate\Database\Eloquent\Collection<int, TRelatedModel>|TValue : TRelatedModel|TValue )
   */
  public function findOr($id, $columns = ['*'], ?\Closure $callback = null) {}
  /**
   * @param int $count
   * @param string|null $column
   * @param string|null $alias
   * @return bool
   */
  public function chunkByIdDesc($count, callable $callback, $column = null, $alias = null) {}
  /**
   * @param int $count
   * @param string|null $column
   * @param string|null $alias
   * @return bool
   */
  public function eachById(callable $callback, $count = 1000, $column = null, $alias = null) {}
  /**
   * @param int $count
   * @param string|null $column
   * @param string|null $alias
   * @param \SortDirection|bool $descending
   * @return bool
   */
  public function orderedChunkById($count, callable $callback, $column = null, $alias = null, $descending = false) {}
  /**
   * @param int $chunkSize
   * @param string|null $column
   * @param string|null $alias
   * @return \Illuminate\Support\LazyCollection<int, TRelatedModel>
   */
  public function lazyByIdDesc($chunkSize = 1000, $column = null, $alias = null) {}
  /**
   * @param TRelatedModel $model
   * @param bool $touch
   * @return TRelatedModel
   */
  public function saveQuietly(\Illuminate\Database\Eloquent\Model $model, array $pivotAttributes = [], $touch = true) {}
  /**
   * @template TContainer of \Illuminate\Support\Collection<array-key, TRelatedModel>|array<array-key, TRelatedModel>
   * @param TContainer $models
   * @return TContainer
   */
  public function saveManyQuietly($models, array $pivotAttributes = []) {}
  /**
   * @param int $value
   * @return $this
   */
  public function take($value) {}
  /**
   * @param int $value
   * @return $this
   */
  public function limit($value) {}
}

/**
 * @template TRelatedModel of \Illuminate\Database\Eloquent\Model
 * @template TDeclaringModel of \Illuminate\Database\Eloquent\Model
 */
class HasMany
{
  /** @return \Illuminate\Database\Eloquent\Relations\HasOne<TRelatedModel, TDeclaringModel> */
  public function one() {}
}

/**
 * @template TRelatedModel of \Illuminate\Database\Eloquent\Model
 * @template TIntermediateModel of \Illuminate\Database\Eloquent\Model
 * @template TDeclaringModel of \Illuminate\Database\Eloquent\Model
 */
class HasManyThrough extends HasOneOrManyThrough
{
  /** @return \Illuminate\Database\Eloquent\Relations\HasOneThrough<TRelatedModel, TIntermediateModel, TDeclaringModel> */
  public function one() {}
}

/**
 * @template TRelatedModel of \Illuminate\Database\Eloquent\Model
 * @template TDeclaringModel of \Illuminate\Database\Eloquent\Model
 * @template TResult
 */
abstract class HasOneOrMany
{
  use \Illuminate\Database\Eloquent\Relations\Concerns\InteractsWithDictionary, \Illuminate\Database\Eloquent\Relations\Concerns\SupportsInverseRelations;
  /**
   * @param (\Closure(): array)|array $values
   * @return TRelatedModel
   */
  public function createOrFirst(array $attributes = [], \Closure|array $values = []) {}
  /**
   * @param array|string $uniqueBy
   * @param array|null $update
   * @return int
   */
  public function upsert(array $values, $uniqueBy, $update = null) {}
  /**
   * @param TRelatedModel $model
   * @return TRelatedModel|false
   */
  public function saveQuietly(\Illuminate\Database\Eloquent\Model $model) {}
  /**
   * @param iterable<TRelatedModel> $models
   * @return iterable<TRelatedModel>
   */
  public function saveManyQuietly($models) {}
  /** @return TRelatedModel */
  public function createQuietly(array $attributes = []) {}
  /** @return TRelatedModel */
  public function forceCreateQuietly(array $attributes = []) {}
  /** @return \Illuminate\Database\Eloquent\Collection<int, TRelatedModel> */
  public function createManyQuietly(iterable $records) {}
  /** @return \Illuminate\Database\Eloquent\Collection<int, TRelatedModel> */
  public function forceCreateMany(iterable $records) {}
  /** @return \Illuminate\Database\Eloquent\Collection<int, TRelatedModel> */
  public function forceCreateManyQuietly(iterable $records) {}
  /**
   * @param int $value
   * @return $this
   */
  public function take($value) {}
  /**
   * @param int $value
   * @return $this
   */
  public function limit($value) {}
}

/**
 * @template TRelatedModel of \Illuminate\Database\Eloquent\Model
 * @template TIntermediateModel of \Illuminate\Database\Eloquent\Model
 * @template TDeclaringModel of \Illuminate\Database\Eloquent\Model
 * @template TResult
 * @extends \Illuminate\Database\Eloquent\Relations\Relation<TRelatedModel, TIntermediateModel, TResult>
 */
abstract class HasOneOrManyThrough extends Relation 
{
  use \Illuminate\Database\Eloquent\Relations\Concerns\InteractsWithDictionary;
  /** @var TIntermediateModel */
  protected $throughParent;
  /** @var TDeclaringModel */
  protected $farParent;
  /** @var string */
  protected $firstKey;
  /** @var string */
  protected $secondKey;
  /** @var string */
  protected $localKey;
  /** @var string */
  protected $secondLocalKey;
  /**
   * @param \Illuminate\Database\Eloquent\Builder<TRelatedModel> $query
   * @param TDeclaringModel $farParent
   * @param TIntermediateModel $throughParent
   * @param string $firstKey
   * @param string $secondKey
   * @param string $localKey
   * @param string $secondLocalKey
   */
  public function __construct(\Illuminate\Database\Eloquent\Builder $query, \Illuminate\Database\Eloquent\Model $farParent, \Illuminate\Database\Eloquent\Model $throughParent, $firstKey, $secondKey, $localKey, $secondLocalKey) {}
  /** @return void */
  public function addConstraints() {}
  /**
   * @param \Illuminate\Database\Eloquent\Builder<TRelatedModel>|null $query
   * @return void
   */
  protected function performJoin(?\Illuminate\Database\Eloquent\Builder $query = null) {}
  /** @return string */
  public function getQualifiedParentKeyName() {}
  /** @return bool */
  public function throughParentSoftDeletes() {}
  /** @return $this */
  public function withTrashedParents() {}
  /**
   * @param array<int, TDeclaringModel> $models
   * @return void
   */
  public function addEagerConstraints(array $models) {}
  /**
   * @param \Illuminate\Database\Eloquent\Collection<int, TRelatedModel> $results
   * @return array<array<array-key, TRelatedModel>>
   */
  protected function buildDictionary(\Illuminate\Database\Eloquent\Collection $results) {}
  /** @return TRelatedModel */
  public function firstOrNew(array $attributes = [], array $values = []) {}
  /**
   * @param (\Closure(): array)|array $values
   * @return TRelatedModel
   */
  public function firstOrCreate(array $attributes = [], \Closure|array $values = []) {}
  /**
   * @param (\Closure(): array)|array $values
   * @return TRelatedModel
   */
  public function createOrFirst(array $attributes = [], \Closure|array $values = []) {}
  /** @return TRelatedModel */
  public function updateOrCreate(array $attributes, array $values = []) {}
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
  /**
   * @param mixed $id
   * @param array $columns
   * @return ($id is (\Illuminate\Contracts\Support\Arrayable<array-key, mixed>|array<mixed>) ? \Illuminate\Database\Eloquent\Collection<int, TRelatedModel> : TRelatedModel|null)
   */
  public function find($id, $columns = ['*']) {}
  /**
   * @param mixed $id
   * @param array $columns
   * @return TRelatedModel
   */
  public function findSole($id, $columns = ['*']) {}
  /**
   * @param \Illuminate\Contracts\Support\Arrayable|array $ids
   * @param array $columns
   * @return \Illuminate\Database\Eloquent\Collection<int, TRelatedModel>
   */
  public function findMany($ids, $columns = ['*']) {}
  /**
   * @param mixed $id
   * @param array $columns
   * @return ($id is (\Illuminate\Contracts\Support\Arrayable<array-key, mixed>|array<mixed>) ? \Illuminate\Database\Eloquent\Collection<int, TRelatedModel> : TRelatedModel)
   */
  public function findOrFail($id, $columns = ['*']) {}
  /**
   * @template TValue
   * @param mixed $id
   * @param (\Closure(): TValue)|list<string>|string $columns
   * @param (\Closure(): TValue)|null $callback
   * @return ( $id is (\Illuminate\Contracts\Support\Arrayable<array-key, mixed>|array<mixed>) ? \Illuminate\Database\Eloquent\Collection<int, TRelatedModel>|TValue : TRelatedModel|TValue )
   */
  public function findOr($id, $columns = ['*'], ?\Closure $callback = null) {}
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
   * @return \Illuminate\Pagination\LengthAwarePaginator
   */
  public function paginate($perPage = null, $columns = ['*'], $pageName = 'page', $page = null) {}
  /**
   * @param int|null $perPage
   * @param array $columns
   * @param string $pageName
   * @param int|null $page
   * @return \Illuminate\Contracts\Pagination\Paginator
   */
  public function simplePaginate($perPage = null, $columns = ['*'], $pageName = 'page', $page = null) {}
  /**
   * @param int|null $perPage
   * @param array $columns
   * @param string $cursorName
   * @param string|null $cursor
   * @return \Illuminate\Contracts\Pagination\CursorPaginator
   */
  public function cursorPaginate($perPage = null, $columns = ['*'], $cursorName = 'cursor', $cursor = null) {}
  /** @return array */
  protected function shouldSelect(array $columns = ['*']) {}
  /**
   * @param int $count
   * @return bool
   */
  public function chunk($count, callable $callback) {}
  /**
   * @param int $count
   * @param string|null $column
   * @param string|null $alias
   * @return bool
   */
  public function chunkById($count, callable $callback, $column = null, $alias = null) {}
  /**
   * @param int $count
   * @param string|null $column
   * @param string|null $alias
   * @return bool
   */
  public function chunkByIdDesc($count, callable $callback, $column = null, $alias = null) {}
  /**
   * @param int $count
   * @param string|null $column
   * @param string|null $alias
   * @return bool
   */
  public function eachById(callable $callback, $count = 1000, $column = null, $alias = null) {}
  /** @return \Illuminate\Support\LazyCollection<int, TRelatedModel> */
  public function cursor() {}
  /**
   * @param int $count
   * @return bool
   */
  public function each(callable $callback, $count = 1000) {}
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
  /**
   * @param int $chunkSize
   * @param string|null $column
   * @param string|null $alias
   * @return \Illuminate\Support\LazyCollection<int, TRelatedModel>
   */
  public function lazyByIdDesc($chunkSize = 1000, $column = null, $alias = null) {}
  /**
   * @param array $columns
   * @return \Illuminate\Database\Eloquent\Builder<TRelatedModel>
   */
  protected function prepareQueryBuilder($columns = ['*']) {}
  /**
   * @param \Illuminate\Database\Eloquent\Builder<TRelatedModel> $query
   * @param \Illuminate\Database\Eloquent\Builder<TDeclaringModel> $parentQuery
   * @param mixed $columns
   * @return \Illuminate\Database\Eloquent\Builder<TRelatedModel>
   */
  public function getRelationExistenceQuery(\Illuminate\Database\Eloquent\Builder $query, \Illuminate\Database\Eloquent\Builder $parentQuery, $columns = ['*']) {}
  /**
   * @param \Illuminate\Database\Eloquent\Builder<TRelatedModel> $query
   * @param \Illuminate\Database\Eloquent\Builder<TDeclaringModel> $parentQuery
   * @param mixed $columns
   * @return \Illuminate\Database\Eloquent\Builder<TRelatedModel>
   */
  public function getRelationExistenceQueryForSelfRelation(\Illuminate\Database\Eloquent\Builder $query, \Illuminate\Database\Eloquent\Builder $parentQuery, $columns = ['*']) {}
  /**
   * @param \Illuminate\Database\Eloquent\Builder<TRelatedModel> $query
   * @param \Illuminate\Database\Eloquent\Builder<TDeclaringModel> $parentQuery
   * @param mixed $columns
   * @return \Illuminate\Database\Eloquent\Builder<TRelatedModel>
   */
  public function getRelationExistenceQueryForThroughSelfRelation(\Illuminate\Database\Eloquent\Builder $query, \Illuminate\Database\Eloquent\Builder $parentQuery, $columns = ['*']) {}
  /**
   * @param int $value
   * @return $this
   */
  public function take($value) {}
  /**
   * @param int $value
   * @return $this
   */
  public function limit($value) {}
  /** @return string */
  public function getQualifiedFarKeyName() {}
  /** @return string */
  public function getFirstKeyName() {}
  /** @return string */
  public function getQualifiedFirstKeyName() {}
  /** @return string */
  public function getForeignKeyName() {}
  /** @return string */
  public function getQualifiedForeignKeyName() {}
  /** @return string */
  public function getLocalKeyName() {}
  /** @return string */
  public function getQualifiedLocalKeyName() {}
  /** @return string */
  public function getSecondLocalKeyName() {}
}

/**
 * @template TRelatedModel of \Illuminate\Database\Eloquent\Model
 * @template TIntermediateModel of \Illuminate\Database\Eloquent\Model
 * @template TDeclaringModel of \Illuminate\Database\Eloquent\Model
 */
class HasOneThrough extends HasOneOrManyThrough implements \Illuminate\Contracts\Database\Eloquent\SupportsPartialRelations
{
  use \Illuminate\Database\Eloquent\Relations\Concerns\ComparesRelatedModels, \Illuminate\Database\Eloquent\Relations\Concerns\CanBeOneOfMany, \Illuminate\Database\Eloquent\Relations\Concerns\InteractsWithDictionary, \Illuminate\Database\Eloquent\Relations\Concerns\SupportsDefaultModels;
  public function getOneOfManySubQuerySelectColumns() {}
  public function getParentKey() {}
}

/**
 * @template TRelatedModel of \Illuminate\Database\Eloquent\Model
 * @template TDeclaringModel of \Illuminate\Database\Eloquent\Model
 */
class MorphMany
{
  /** @return \Illuminate\Database\Eloquent\Relations\MorphOne<TRelatedModel, TDeclaringModel> */
  public function one() {}
}

/**
 * @template TRelatedModel of \Illuminate\Database\Eloquent\Model
 * @template TDeclaringModel of \Illuminate\Database\Eloquent\Model
 * @template TResult
 */
abstract class MorphOneOrMany
{
  /** @return TRelatedModel */
  public function forceCreate(array $attributes = []) {}
  /**
   * @param array|string $uniqueBy
   * @param array|null $update
   * @return int
   */
  public function upsert(array $values, $uniqueBy, $update = null) {}
}

/**
 * @template TRelatedModel of \Illuminate\Database\Eloquent\Model
 * @template TDeclaringModel of \Illuminate\Database\Eloquent\Model
 */
class MorphTo
{
  /** @return $this */
  public function withTrashed() {}
  /** @return $this */
  public function withoutTrashed() {}
  /** @return $this */
  public function onlyTrashed() {}
  /** @return string */
  public function getQualifiedOwnerKeyName() {}
}

/**
 * @template TRelatedModel of \Illuminate\Database\Eloquent\Model
 * @template TDeclaringModel of \Illuminate\Database\Eloquent\Model
 * @template TPivotModel of \Illuminate\Database\Eloquent\Relations\Pivot = \Illuminate\Database\Eloquent\Relations\MorphPivot
 * @template TAccessor of string = 'pivot'
 */
class MorphToMany
{
  /** @return string */
  public function getQualifiedMorphTypeName() {}
}

/**
 * @template TRelatedModel of \Illuminate\Database\Eloquent\Model
 * @template TDeclaringModel of \Illuminate\Database\Eloquent\Model
 * @template TResult
 */
abstract class Relation implements \Illuminate\Contracts\Database\Eloquent\Builder
{
  use \Illuminate\Support\Traits\ForwardsCalls, \Illuminate\Support\Traits\Macroable { \Illuminate\Support\Traits\Macroable::__call as macroCall; }
  /**
   * @template TReturn of mixed
   * @param \Closure(): TReturn $callback
   * @return TReturn
   */
  public static function noConstraintsForRelation(\Closure $callback) {}
  /**
   * @template TReturn of mixed
   * @param \Closure(): TReturn $callback
   * @return TReturn
   */
  public static function withConstraints(\Closure $callback) {}
  /**
   * @template TReturn of mixed
   * @param \Closure(): TReturn $callback
   * @return TReturn
   */
  public static function withConstraintsForNestedRelation(\Closure $callback) {}
  /** @return \Illuminate\Database\Query\Builder */
  public function toBase() {}
  /** @return class-string<TRelatedModel> */
  public function getRelatedClass() {}
  /**
   * @param class-string<\Illuminate\Database\Eloquent\Model> $className
   * @return int|string
   */
  public static function getMorphAlias(string $className) {}
}
}

namespace Illuminate\Database\Eloquent\Relations\Concerns {
trait AsPivot
{
  /** @var \Illuminate\Database\Eloquent\Model */
  public $pivotRelated;
  /** @return $this */
  public function setRelatedModel(?\Illuminate\Database\Eloquent\Model $related = null) {}
}

trait InteractsWithPivotTable
{
  /**
   * @param mixed $ids
   * @param bool $touch
   * @return array
   */
  public function toggleOrFail($ids, $touch = true) {}
  /**
   * @param \Illuminate\Support\Collection|\Illuminate\Database\Eloquent\Model|array $ids
   * @param bool $detaching
   * @return array{attached: array, detached: array, updated: array}
   */
  public function syncOrFail($ids, $detaching = true) {}
  /**
   * @param \Illuminate\Support\Collection|\Illuminate\Database\Eloquent\Model|array $ids
   * @return array{attached: array, detached: array, updated: array}
   */
  public function syncWithoutDetachingOrFail($ids) {}
  /**
   * @param \Illuminate\Support\Collection|\Illuminate\Database\Eloquent\Model|array|int|string $ids
   * @return array{attached: array, detached: array, updated: array}
   */
  public function syncWithPivotValuesOrFail($ids, array $values, bool $detaching = true) {}
  /**
   * @param mixed $id
   * @param bool $touch
   * @return int
   */
  public function updateExistingPivotOrFail($id, array $attributes, $touch = true) {}
  /**
   * @param mixed $ids
   * @param bool $touch
   * @return void
   */
  public function attachOrFail($ids, array $attributes = [], $touch = true) {}
  /**
   * @param mixed $ids
   * @param bool $touch
   * @return int
   */
  public function detachOrFail($ids = null, $touch = true) {}
}

trait SupportsInverseRelations 
{
  protected ?string $inverseRelationship;
  /** @return $this */
  public function inverse(?string $relation = null) {}
  /** @return $this */
  public function chaperone(?string $relation = null) {}
  protected function guessInverseRelation(): ?string {}
  /** @return array<non-empty-string> */
  protected function getPossibleInverseRelations(): array {}
  /**
   * @param \Illuminate\Database\Eloquent\Collection $models
   * @return \Illuminate\Database\Eloquent\Collection
   */
  protected function applyInverseRelationToCollection($models, ?\Illuminate\Database\Eloquent\Model $parent = null) {}
  /** @return \Illuminate\Database\Eloquent\Model */
  protected function applyInverseRelationToModel(\Illuminate\Database\Eloquent\Model $model, ?\Illuminate\Database\Eloquent\Model $parent = null) {}
  /** @return string|null */
  public function getInverseRelationship() {}
  /** @return $this */
  public function withoutInverse() {}
  /** @return $this */
  public function withoutChaperone() {}
}
}
