<?php
// What the sources of version 8 leave open: eloquent.

namespace Illuminate\Database\Eloquent {
/**
 * @template TModel of \Illuminate\Database\Eloquent\Model
 * @property-read HigherOrderBuilderProxy|$this $orWhere
 * @property-read HigherOrderBuilderProxy|$this $whereNot
 * @property-read HigherOrderBuilderProxy|$this $orWhereNot
 * @mixin \Illuminate\Database\Query\Builder
 */
class Builder
{
  /** @var TModel */
  protected $model;
  /** @return TModel */
  public function make(array $attributes = []) {}
  /** @return $this */
  public function withoutGlobalScopes(?array $scopes = null) {}
  /**
   * @param (\Closure(static): mixed)|string|array|\Illuminate\Contracts\Database\Query\Expression $column
   * @param mixed $operator
   * @param mixed $value
   * @param string $boolean
   * @return $this
   */
  public function where($column, $operator = null, $value = null, $boolean = 'and') {}
  /**
   * @param (\Closure(static): mixed)|string|array|\Illuminate\Contracts\Database\Query\Expression $column
   * @param mixed $operator
   * @param mixed $value
   * @param string $boolean
   * @return TModel|null
   */
  public function firstWhere($column, $operator = null, $value = null, $boolean = 'and') {}
  /**
   * @param (\Closure(static): mixed)|array|string|\Illuminate\Contracts\Database\Query\Expression $column
   * @param mixed $operator
   * @param mixed $value
   * @return $this
   */
  public function orWhere($column, $operator = null, $value = null) {}
  /** @return \Illuminate\Database\Eloquent\Collection<int, TModel> */
  public function hydrate(array $items) {}
  /**
   * @param string $query
   * @param array $bindings
   * @return \Illuminate\Database\Eloquent\Collection<int, TModel>
   */
  public function fromQuery($query, $bindings = []) {}
  /**
   * @param mixed $id
   * @param array|string $columns
   * @return ($id is (\Illuminate\Contracts\Support\Arrayable<array-key, mixed>|array<mixed>) ? \Illuminate\Database\Eloquent\Collection<int, TModel> : TModel|null)
   */
  public function find($id, $columns = ['*']) {}
  /**
   * @param \Illuminate\Contracts\Support\Arrayable|array $ids
   * @param array|string $columns
   * @return \Illuminate\Database\Eloquent\Collection<int, TModel>
   */
  public function findMany($ids, $columns = ['*']) {}
  /**
   * @param mixed $id
   * @param array|string $columns
   * @return ($id is (\Illuminate\Contracts\Support\Arrayable<array-key, mixed>|array<mixed>) ? \Illuminate\Database\Eloquent\Collection<int, TModel> : TModel)
   */
  public function findOrFail($id, $columns = ['*']) {}
  /**
   * @param mixed $id
   * @param array|string $columns
   * @return ($id is (\Illuminate\Contracts\Support\Arrayable<array-key, mixed>|array<mixed>) ? \Illuminate\Database\Eloquent\Collection<int, TModel> : TModel)
   */
  public function findOrNew($id, $columns = ['*']) {}
  /**
   * @param (\Closure(): array)|array $values
   * @return TModel
   */
  public function firstOrNew(array $attributes = [], \Closure|array $values = []) {}
  /**
   * @param (\Closure(): array)|array $values
   * @return TModel
   */
  public function firstOrCreate(array $attributes = [], \Closure|array $values = []) {}
  /**
   * @param (\Closure(): array)|array $values
   * @return TModel
   */
  public function updateOrCreate(array $attributes, \Closure|array $values = []) {}
  /**
   * @param array|string $columns
   * @return TModel
   */
  public function firstOrFail($columns = ['*']) {}
  /**
   * @template TValue
   * @param (\Closure(): TValue)|list<string> $columns
   * @param (\Closure(): TValue)|null $callback
   * @return TModel|TValue
   */
  public function firstOr($columns = ['*'], ?\Closure $callback = null) {}
  /**
   * @param array|string $columns
   * @return TModel
   */
  public function sole($columns = ['*']) {}
  /**
   * @param array|string $columns
   * @return \Illuminate\Database\Eloquent\Collection<int, TModel>
   */
  public function get($columns = ['*']) {}
  /**
   * @param array|string $columns
   * @return array<int, TModel>
   */
  public function getModels($columns = ['*']) {}
  /**
   * @param string $name
   * @return \Illuminate\Database\Eloquent\Relations\Relation<\Illuminate\Database\Eloquent\Model, TModel, *>
   */
  public function getRelation($name) {}
  /** @return \Illuminate\Support\LazyCollection<int, TModel> */
  public function cursor() {}
  /**
   * @param string|\Illuminate\Contracts\Database\Query\Expression $column
   * @param string|null $key
   * @return \Illuminate\Support\Collection<array-key, mixed>
   */
  public function pluck($column, $key = null) {}
  /**
   * @param int|null $perPage
   * @param array|string $columns
   * @param string $pageName
   * @param int|null $page
   * @return \Illuminate\Pagination\Paginator<int, TModel>
   */
  public function simplePaginate($perPage = null, $columns = ['*'], $pageName = 'page', $page = null) {}
  /**
   * @param int|null $perPage
   * @param array|string $columns
   * @param string $cursorName
   * @param \Illuminate\Pagination\Cursor|string|null $cursor
   * @return \Illuminate\Pagination\CursorPaginator<int, TModel>
   */
  public function cursorPaginate($perPage = null, $columns = ['*'], $cursorName = 'cursor', $cursor = null) {}
  /** @return TModel */
  public function create(array $attributes = []) {}
  /** @return TModel */
  public function forceCreate(array $attributes) {}
  /**
   * @param array<array-key, array|(\Closure(\Illuminate\Database\Eloquent\Relations\Relation<*,*,*>): mixed)|string>|string $relations
   * @param (\Closure(\Illuminate\Database\Eloquent\Relations\Relation<*,*,*>): mixed)|string|null $callback
   * @return $this
   */
  public function with($relations, $callback = null) {}
  /**
   * @param array<array-key, array|(\Closure(\Illuminate\Database\Eloquent\Relations\Relation<*,*,*>): mixed)|string>|string $relations
   * @return $this
   */
  public function withOnly($relations) {}
  /**
   * @param array $attributes
   * @return TModel
   */
  public function newModelInstance($attributes = []) {}
  /** @return TModel */
  public function getModel() {}
  /**
   * @template TModelNew of \Illuminate\Database\Eloquent\Model
   * @param TModelNew $model
   * @return static<TModelNew>
   */
  public function setModel(Model $model) {}
}

/**
 * @template TKey of array-key
 * @template TModel of \Illuminate\Database\Eloquent\Model
 * @extends \Illuminate\Support\Collection<TKey, TModel>
 */
class Collection extends \Illuminate\Support\Collection implements \Illuminate\Contracts\Queue\QueueableCollection
{
  /**
   * @template TFindDefault
   * @param mixed $key
   * @param TFindDefault $default
   * @return ($key is (\Illuminate\Contracts\Support\Arrayable<array-key, mixed>|array<mixed>) ? static : TModel|TFindDefault|null)
   */
  public function find($key, $default = null) {}
  /**
   * @param array<array-key, array|(callable(\Illuminate\Database\Eloquent\Relations\Relation<*, *, *>): mixed)|string>|string $relations
   * @return $this
   */
  public function load($relations) {}
  /**
   * @param array<array-key, array|(callable(\Illuminate\Database\Eloquent\Relations\Relation<*, *, *>): mixed)|string>|string $relations
   * @param string $column
   * @param string|null $function
   * @return $this
   */
  public function loadAggregate($relations, $column, $function = null) {}
  /**
   * @param array<array-key, array|(callable(\Illuminate\Database\Eloquent\Relations\Relation<*, *, *>): mixed)|string>|string $relations
   * @return $this
   */
  public function loadCount($relations) {}
  /**
   * @param array<array-key, array|(callable(\Illuminate\Database\Eloquent\Relations\Relation<*, *, *>): mixed)|string>|string $relations
   * @param string $column
   * @return $this
   */
  public function loadMax($relations, $column) {}
  /**
   * @param array<array-key, array|(callable(\Illuminate\Database\Eloquent\Relations\Relation<*, *, *>): mixed)|string>|string $relations
   * @param string $column
   * @return $this
   */
  public function loadMin($relations, $column) {}
  /**
   * @param array<array-key, array|(callable(\Illuminate\Database\Eloquent\Relations\Relation<*, *, *>): mixed)|string>|string $relations
   * @param string $column
   * @return $this
   */
  public function loadSum($relations, $column) {}
  /**
   * @param array<array-key, array|(callable(\Illuminate\Database\Eloquent\Relations\Relation<*, *, *>): mixed)|string>|string $relations
   * @param string $column
   * @return $this
   */
  public function loadAvg($relations, $column) {}
  /**
   * @param array<array-key, array|(callable(\Illuminate\Database\Eloquent\Relations\Relation<*, *, *>): mixed)|string>|string $relations
   * @return $this
   */
  public function loadExists($relations) {}
  /**
   * @param array<array-key, array|(callable(\Illuminate\Database\Eloquent\Relations\Relation<*, *, *>): mixed)|string>|string $relations
   * @return $this
   */
  public function loadMissing($relations) {}
  /**
   * @param string $relation
   * @param array<array-key, array|(callable(\Illuminate\Database\Eloquent\Relations\Relation<*, *, *>): mixed)|string> $relations
   * @return $this
   */
  public function loadMorph($relation, $relations) {}
  /**
   * @param string $relation
   * @param array<array-key, array|(callable(\Illuminate\Database\Eloquent\Relations\Relation<*, *, *>): mixed)|string> $relations
   * @return $this
   */
  public function loadMorphCount($relation, $relations) {}
  /**
   * @param (callable(TModel, TKey): bool)|TModel|string|int $key
   * @param mixed $operator
   * @param mixed $value
   * @return bool
   */
  public function contains($key, $operator = null, $value = null) {}
  /** @return array<int, array-key> */
  public function modelKeys() {}
  /**
   * @param iterable<array-key, TModel> $items
   * @return static
   */
  public function merge($items) {}
  /**
   * @template TMapValue
   * @param callable(TModel, TKey): TMapValue $callback
   * @return (TMapValue is \Illuminate\Database\Eloquent\Model ? static<TKey, TMapValue> : \Illuminate\Support\Collection<TKey, TMapValue>)
   */
  public function map(callable $callback) {}
  /**
   * @template TMapWithKeysKey of array-key
   * @template TMapWithKeysValue
   * @param callable(TModel, TKey): array<TMapWithKeysKey, TMapWithKeysValue> $callback
   * @return (TMapWithKeysValue is \Illuminate\Database\Eloquent\Model ? static<TMapWithKeysKey, TMapWithKeysValue> : \Illuminate\Support\Collection<TMapWithKeysKey, TMapWithKeysValue>)
   */
  public function mapWithKeys(callable $callback) {}
  /**
   * @param array<array-key, string>|string $with
   * @return static
   */
  public function fresh($with = []) {}
  /**
   * @param iterable<array-key, TModel> $items
   * @return static
   */
  public function diff($items) {}
  /**
   * @param iterable<array-key, TModel> $items
   * @return static
   */
  public function intersect($items) {}
  /**
   * @param (callable(TModel, TKey): mixed)|string|null $key
   * @param bool $strict
   * @return static
   */
  public function unique($key = null, $strict = false) {}
  /**
   * @param array<array-key, mixed>|null $keys
   * @return static
   */
  public function only($keys) {}
  /**
   * @param array<array-key, mixed>|null $keys
   * @return static
   */
  public function except($keys) {}
  /**
   * @param array<array-key, string>|string $attributes
   * @return $this
   */
  public function makeHidden($attributes) {}
  /**
   * @param array<array-key, string>|string $attributes
   * @return $this
   */
  public function makeVisible($attributes) {}
  /**
   * @param array<array-key, string>|string $attributes
   * @return $this
   */
  public function append($attributes) {}
  /**
   * @param iterable<array-key, TModel>|null $items
   * @return array<array-key, TModel>
   */
  public function getDictionary($items = null) {}
  /** @return \Illuminate\Support\Collection<int, mixed> */
  public function collapse() {}
  /** @return \Illuminate\Support\Collection<int, mixed> */
  public function flatten($depth = INF) {}
  /** @return \Illuminate\Support\Collection<TModel, TKey> */
  public function flip() {}
  /** @return \Illuminate\Support\Collection<int, TKey> */
  public function keys() {}
  /**
   * @template TPadValue
   * @return \Illuminate\Support\Collection<int, TModel|TPadValue>
   */
  public function pad($size, $value) {}
  /** @return \Illuminate\Support\Collection<array-key, mixed> */
  public function pluck($value, $key = null) {}
  /**
   * @template TZipValue
   * @return \Illuminate\Support\Collection<int, \Illuminate\Support\Collection<int, TModel|TZipValue>>
   */
  public function zip($items) {}
  /** @return array<int, mixed> */
  public function getQueueableIds() {}
  /** @return array<int, string> */
  public function getQueueableRelations() {}
  /** @return \Illuminate\Database\Eloquent\Builder<TModel> */
  public function toQuery() {}
}

class HigherOrderBuilderProxy
{
  /**
   * @param \Illuminate\Database\Eloquent\Builder<*> $builder
   * @param string $method
   */
  public function __construct(Builder $builder, $method) {}
}

trait MassPrunable
{
  /** @return \Illuminate\Database\Eloquent\Builder<static> */
  public function prunable() {}
}

abstract class Model
{
  /**
   * @param (callable(self, string): mixed)|null $callback
   * @return void
   */
  public static function handleLazyLoadingViolationUsing(?callable $callback) {}
  /**
   * @template TReturn
   * @param callable(): TReturn $callback
   * @return TReturn
   */
  public static function withoutBroadcasting(callable $callback) {}
  /**
   * @param array<string, mixed> $attributes
   * @return $this
   */
  public function fill(array $attributes) {}
  /**
   * @param array<string, mixed> $attributes
   * @return $this
   */
  public function forceFill(array $attributes) {}
  /**
   * @param array<string, mixed> $attributes
   * @param bool $exists
   * @return static
   */
  public function newInstance($attributes = [], $exists = false) {}
  /**
   * @param array<string, mixed> $attributes
   * @param \UnitEnum|string|null $connection
   * @return static
   */
  public function newFromBuilder($attributes = [], $connection = null) {}
  /**
   * @param \UnitEnum|string|null $connection
   * @return \Illuminate\Database\Eloquent\Builder<static>
   */
  public static function on($connection = null) {}
  /** @return \Illuminate\Database\Eloquent\Builder<static> */
  public static function onWriteConnection() {}
  /**
   * @param array|string $columns
   * @return \Illuminate\Database\Eloquent\Collection<int, static>
   */
  public static function all($columns = ['*']) {}
  /**
   * @param array|string $relations
   * @return \Illuminate\Database\Eloquent\Builder<static>
   */
  public static function with($relations) {}
  /**
   * @param array<string, mixed> $attributes
   * @param array<string, mixed> $options
   * @return bool
   */
  public function update(array $attributes = [], array $options = []) {}
  /**
   * @param array<string, mixed> $attributes
   * @param array<string, mixed> $options
   * @return bool
   */
  public function updateOrFail(array $attributes = [], array $options = []) {}
  /**
   * @param array<string, mixed> $attributes
   * @param array<string, mixed> $options
   * @return bool
   */
  public function updateQuietly(array $attributes = [], array $options = []) {}
  /**
   * @param \Illuminate\Database\Eloquent\Builder<static> $query
   * @return \Illuminate\Database\Eloquent\Builder<static>
   */
  protected function setKeysForSelectQuery($query) {}
  /**
   * @param \Illuminate\Database\Eloquent\Builder<static> $query
   * @return \Illuminate\Database\Eloquent\Builder<static>
   */
  protected function setKeysForSaveQuery($query) {}
  /**
   * @param \Illuminate\Database\Eloquent\Builder<static> $query
   * @param array<string, mixed> $attributes
   * @return void
   */
  protected function insertAndSetId(Builder $query, $attributes) {}
  /** @return \Illuminate\Database\Eloquent\Builder<static> */
  public static function query() {}
  /** @return \Illuminate\Database\Eloquent\Builder<static> */
  public function newQuery() {}
  /** @return \Illuminate\Database\Eloquent\Builder<static> */
  public function newModelQuery() {}
  /** @return \Illuminate\Database\Eloquent\Builder<static> */
  public function newQueryWithoutRelationships() {}
  /**
   * @param \Illuminate\Database\Eloquent\Builder<static> $builder
   * @return \Illuminate\Database\Eloquent\Builder<static>
   */
  public function registerGlobalScopes($builder) {}
  /** @return \Illuminate\Database\Eloquent\Builder<static> */
  public function newQueryWithoutScopes() {}
  /**
   * @param \Illuminate\Database\Eloquent\Scope|string $scope
   * @return \Illuminate\Database\Eloquent\Builder<static>
   */
  public function newQueryWithoutScope($scope) {}
  /**
   * @param array|int $ids
   * @return \Illuminate\Database\Eloquent\Builder<static>
   */
  public function newQueryForRestoration($ids) {}
  /**
   * @param \Illuminate\Database\Query\Builder $query
   * @return \Illuminate\Database\Eloquent\Builder<*>
   */
  public function newEloquentBuilder($query) {}
  /**
   * @param \Illuminate\Database\Eloquent\Model $parent
   * @param array<string, mixed> $attributes
   * @param string $table
   * @param bool $exists
   * @param string|null $using
   * @return \Illuminate\Database\Eloquent\Relations\Pivot
   */
  public function newPivot(self $parent, array $attributes, $table, $exists, $using = null) {}
  public function jsonSerialize(): mixed {}
  /** @return static */
  public function replicate(?array $except = null) {}
  /** @return \Illuminate\Database\ConnectionResolverInterface|null */
  public static function getConnectionResolver() {}
  /**
   * @param \Illuminate\Database\Eloquent\Model|\Illuminate\Contracts\Database\Eloquent\Builder|\Illuminate\Database\Eloquent\Relations\Relation $query
   * @param mixed $value
   * @param string|null $field
   * @return \Illuminate\Contracts\Database\Eloquent\Builder
   */
  public function resolveRouteBindingQuery($query, $value, $field = null) {}
}

/** @template TModel of \Illuminate\Database\Eloquent\Model */
class ModelNotFoundException
{
  /** @var class-string<TModel> */
  protected $model;
  /**
   * @param class-string<TModel> $model
   * @param array<int, int|string>|int|string $ids
   * @return $this
   */
  public function setModel($model, $ids = []) {}
  /** @return class-string<TModel> */
  public function getModel() {}
  /** @return array<int, int|string> */
  public function getIds() {}
}

trait Prunable
{
  /** @return \Illuminate\Database\Eloquent\Builder<static> */
  public function prunable() {}
}

/** @template TModel of \Illuminate\Database\Eloquent\Model */
interface Scope
{
  /**
   * @param \Illuminate\Database\Eloquent\Builder<covariant TModel> $builder
   * @param TModel $model
   * @return void
   */
  public function apply(Builder $builder, Model $model);
}

/**
 * @method static \Illuminate\Database\Eloquent\Builder<static> withTrashed(bool $withTrashed = true)
 * @method static \Illuminate\Database\Eloquent\Builder<static> onlyTrashed()
 * @method static \Illuminate\Database\Eloquent\Builder<static> withoutTrashed()
 * @method static static restoreOrCreate(array<string, mixed> $attributes = [], array<string, mixed> $values = [])
 * @method static static createOrRestore(array<string, mixed> $attributes = [], array<string, mixed> $values = [])
 */
trait SoftDeletes
{
  /** @return bool */
  public function restore() {}
}

/**
 * @template TModel of \Illuminate\Database\Eloquent\Model
 * @implements \Illuminate\Database\Eloquent\Scope<TModel>
 */
class SoftDeletingScope implements Scope
{
  /**
   * @param \Illuminate\Database\Eloquent\Builder<TModel> $builder
   * @param TModel $model
   * @return void
   */
  public function apply(Builder $builder, Model $model) {}
  /**
   * @param \Illuminate\Database\Eloquent\Builder<*> $builder
   * @return void
   */
  public function extend(Builder $builder) {}
}
}

namespace Illuminate\Database\Eloquent\Casts {
/**
 * @template TKey of array-key
 * @template TItem
 * @extends \ArrayObject<TKey, TItem>
 */
class ArrayObject extends \ArrayObject implements \Illuminate\Contracts\Support\Arrayable, \JsonSerializable
{
}

class AsArrayObject
{
  /** @return \Illuminate\Contracts\Database\Eloquent\CastsAttributes<\Illuminate\Database\Eloquent\Casts\ArrayObject<array-key, mixed>, iterable> */
  public static function castUsing(array $arguments) {}
}

class AsCollection
{
  /** @return \Illuminate\Contracts\Database\Eloquent\CastsAttributes<\Illuminate\Support\Collection<array-key, mixed>, iterable> */
  public static function castUsing(array $arguments) {}
}

class AsEncryptedArrayObject
{
  /** @return \Illuminate\Contracts\Database\Eloquent\CastsAttributes<\Illuminate\Database\Eloquent\Casts\ArrayObject<array-key, mixed>, iterable> */
  public static function castUsing(array $arguments) {}
}

class AsEncryptedCollection
{
  /** @return \Illuminate\Contracts\Database\Eloquent\CastsAttributes<\Illuminate\Support\Collection<array-key, mixed>, iterable> */
  public static function castUsing(array $arguments) {}
}

class AsStringable
{
  /** @return \Illuminate\Contracts\Database\Eloquent\CastsAttributes<\Illuminate\Support\Stringable, string|\Stringable> */
  public static function castUsing(array $arguments) {}
}

class Attribute
{
  public function __construct(?callable $get = null, ?callable $set = null) {}
  /** @return $this */
  public function withoutObjectCaching() {}
}
}

namespace Illuminate\Database\Eloquent\Concerns {
trait GuardsAttributes
{
  /** @return array<string> */
  public function getFillable() {}
  /**
   * @param array<string> $fillable
   * @return $this
   */
  public function fillable(array $fillable) {}
  /**
   * @param array<string> $fillable
   * @return $this
   */
  public function mergeFillable(array $fillable) {}
  /** @return array<string> */
  public function getGuarded() {}
  /**
   * @param array<string> $guarded
   * @return $this
   */
  public function guard(array $guarded) {}
  /**
   * @param array<string> $guarded
   * @return $this
   */
  public function mergeGuarded(array $guarded) {}
  /**
   * @template TReturn
   * @param callable(): TReturn $callback
   * @return TReturn
   */
  public static function unguarded(callable $callback) {}
  /**
   * @param array<string, mixed> $attributes
   * @return array<string, mixed>
   */
  protected function fillableFromArray(array $attributes) {}
}

trait HasAttributes
{
  /** @return array<string, mixed> */
  public function attributesToArray() {}
  /**
   * @param array<string, mixed> $attributes
   * @return array<string, mixed>
   */
  protected function addDateAttributesToArray(array $attributes) {}
  /**
   * @param array<string, mixed> $attributes
   * @param array<string, mixed> $mutatedAttributes
   * @return array<string, mixed>
   */
  protected function addMutatedAttributesToArray(array $attributes, array $mutatedAttributes) {}
  /**
   * @param array<string, mixed> $attributes
   * @param array<string, mixed> $mutatedAttributes
   * @return array<string, mixed>
   */
  protected function addCastAttributesToArray(array $attributes, array $mutatedAttributes) {}
  /** @return array<string, mixed> */
  protected function getArrayableAttributes() {}
  /** @return array<int, string|null> */
  public function getDates() {}
  /** @return array<string, mixed> */
  public function getAttributes() {}
  /**
   * @param string|null $key
   * @param mixed $default
   * @return ($key is null ? array<string, mixed> : mixed)
   */
  public function getOriginal($key = null, $default = null) {}
  /**
   * @param string|null $key
   * @param mixed $default
   * @return ($key is null ? array<string, mixed> : mixed)
   */
  protected function getOriginalWithoutRewindingModel($key = null, $default = null) {}
  /**
   * @param string|null $key
   * @param mixed $default
   * @return ($key is null ? array<string, mixed> : mixed)
   */
  public function getRawOriginal($key = null, $default = null) {}
  /**
   * @param array<string>|mixed $attributes
   * @return array<string, mixed>
   */
  public function only($attributes) {}
  /**
   * @param array<string>|string $attributes
   * @return $this
   */
  public function syncOriginalAttributes($attributes) {}
  /**
   * @param array<string>|string|null $attributes
   * @return bool
   */
  public function isDirty($attributes = null) {}
  /**
   * @param array<string>|string|null $attributes
   * @return bool
   */
  public function isClean($attributes = null) {}
  /**
   * @param array<string>|string|null $attributes
   * @return bool
   */
  public function wasChanged($attributes = null) {}
  /**
   * @param array<string> $changes
   * @param array<string>|string|null $attributes
   * @return bool
   */
  protected function hasChanges($changes, $attributes = null) {}
  /** @return array<string, mixed> */
  public function getDirty() {}
  /** @return array<string, mixed> */
  public function getChanges() {}
  /**
   * @param array<string>|string $attributes
   * @return $this
   */
  public function append($attributes) {}
}

trait HasEvents
{
  /** @return string[] */
  public function getObservableEvents() {}
  /**
   * @param string[] $observables
   * @return $this
   */
  public function setObservableEvents(array $observables) {}
  /** @return \Illuminate\Contracts\Events\Dispatcher|null */
  public static function getEventDispatcher() {}
  /**
   * @template TReturn
   * @param callable(): TReturn $callback
   * @return TReturn
   */
  public static function withoutEvents(callable $callback) {}
}

trait HasGlobalScopes
{
  /**
   * @param \Illuminate\Database\Eloquent\Scope|(\Closure(\Illuminate\Database\Eloquent\Builder<static>): mixed)|string $scope
   * @param \Illuminate\Database\Eloquent\Scope|(\Closure(\Illuminate\Database\Eloquent\Builder<static>): mixed)|null $implementation
   * @return mixed
   */
  public static function addGlobalScope($scope, $implementation = null) {}
  /**
   * @param \Illuminate\Database\Eloquent\Scope|string $scope
   * @return \Illuminate\Database\Eloquent\Scope|(\Closure(\Illuminate\Database\Eloquent\Builder<static>): mixed)|null
   */
  public static function getGlobalScope($scope) {}
}

trait HasRelationships
{
  /**
   * @template TRelatedModel of \Illuminate\Database\Eloquent\Model
   * @param class-string<TRelatedModel> $related
   * @param string|null $foreignKey
   * @param string|null $localKey
   * @return \Illuminate\Database\Eloquent\Relations\HasOne<TRelatedModel, $this>
   */
  public function hasOne($related, $foreignKey = null, $localKey = null) {}
  /**
   * @template TRelatedModel of \Illuminate\Database\Eloquent\Model
   * @template TDeclaringModel of \Illuminate\Database\Eloquent\Model
   * @param \Illuminate\Database\Eloquent\Builder<TRelatedModel> $query
   * @param TDeclaringModel $parent
   * @param string $foreignKey
   * @param string $localKey
   * @return \Illuminate\Database\Eloquent\Relations\HasOne<TRelatedModel, TDeclaringModel>
   */
  protected function newHasOne(\Illuminate\Database\Eloquent\Builder $query, \Illuminate\Database\Eloquent\Model $parent, $foreignKey, $localKey) {}
  /**
   * @template TRelatedModel of \Illuminate\Database\Eloquent\Model
   * @template TIntermediateModel of \Illuminate\Database\Eloquent\Model
   * @param class-string<TRelatedModel> $related
   * @param class-string<TIntermediateModel> $through
   * @param string|null $firstKey
   * @param string|null $secondKey
   * @param string|null $localKey
   * @param string|null $secondLocalKey
   * @return \Illuminate\Database\Eloquent\Relations\HasOneThrough<TRelatedModel, TIntermediateModel, $this>
   */
  public function hasOneThrough($related, $through, $firstKey = null, $secondKey = null, $localKey = null, $secondLocalKey = null) {}
  /**
   * @template TRelatedModel of \Illuminate\Database\Eloquent\Model
   * @template TIntermediateModel of \Illuminate\Database\Eloquent\Model
   * @template TDeclaringModel of \Illuminate\Database\Eloquent\Model
   * @param \Illuminate\Database\Eloquent\Builder<TRelatedModel> $query
   * @param TDeclaringModel $farParent
   * @param TIntermediateModel $throughParent
   * @param string $firstKey
   * @param string $secondKey
   * @param string $localKey
   * @param string $secondLocalKey
   * @return \Illuminate\Database\Eloquent\Relations\HasOneThrough<TRelatedModel, TIntermediateModel, TDeclaringModel>
   */
  protected function newHasOneThrough(\Illuminate\Database\Eloquent\Builder $query, \Illuminate\Database\Eloquent\Model $farParent, \Illuminate\Database\Eloquent\Model $throughParent, $firstKey, $secondKey, $localKey, $secondLocalKey) {}
  /**
   * @template TRelatedModel of \Illuminate\Database\Eloquent\Model
   * @param class-string<TRelatedModel> $related
   * @param string $name
   * @param string|null $type
   * @param string|null $id
   * @param string|null $localKey
   * @return \Illuminate\Database\Eloquent\Relations\MorphOne<TRelatedModel, $this>
   */
  public function morphOne($related, $name, $type = null, $id = null, $localKey = null) {}
  /**
   * @template TRelatedModel of \Illuminate\Database\Eloquent\Model
   * @template TDeclaringModel of \Illuminate\Database\Eloquent\Model
   * @param \Illuminate\Database\Eloquent\Builder<TRelatedModel> $query
   * @param TDeclaringModel $parent
   * @param string $type
   * @param string $id
   * @param string $localKey
   * @return \Illuminate\Database\Eloquent\Relations\MorphOne<TRelatedModel, TDeclaringModel>
   */
  protected function newMorphOne(\Illuminate\Database\Eloquent\Builder $query, \Illuminate\Database\Eloquent\Model $parent, $type, $id, $localKey) {}
  /**
   * @template TRelatedModel of \Illuminate\Database\Eloquent\Model
   * @param class-string<TRelatedModel> $related
   * @param string|null $foreignKey
   * @param string|null $ownerKey
   * @param string|null $relation
   * @return \Illuminate\Database\Eloquent\Relations\BelongsTo<TRelatedModel, $this>
   */
  public function belongsTo($related, $foreignKey = null, $ownerKey = null, $relation = null) {}
  /**
   * @template TRelatedModel of \Illuminate\Database\Eloquent\Model
   * @template TDeclaringModel of \Illuminate\Database\Eloquent\Model
   * @param \Illuminate\Database\Eloquent\Builder<TRelatedModel> $query
   * @param TDeclaringModel $child
   * @param string $foreignKey
   * @param string $ownerKey
   * @param string $relation
   * @return \Illuminate\Database\Eloquent\Relations\BelongsTo<TRelatedModel, TDeclaringModel>
   */
  protected function newBelongsTo(\Illuminate\Database\Eloquent\Builder $query, \Illuminate\Database\Eloquent\Model $child, $foreignKey, $ownerKey, $relation) {}
  /**
   * @param string|null $name
   * @param string|null $type
   * @param string|null $id
   * @param string|null $ownerKey
   * @return \Illuminate\Database\Eloquent\Relations\MorphTo<\Illuminate\Database\Eloquent\Model, $this>
   */
  public function morphTo($name = null, $type = null, $id = null, $ownerKey = null) {}
  /**
   * @param string $name
   * @param string $type
   * @param string $id
   * @param string|null $ownerKey
   * @return \Illuminate\Database\Eloquent\Relations\MorphTo<\Illuminate\Database\Eloquent\Model, $this>
   */
  protected function morphEagerTo($name, $type, $id, $ownerKey) {}
  /**
   * @param string $target
   * @param string $name
   * @param string $type
   * @param string $id
   * @param string|null $ownerKey
   * @return \Illuminate\Database\Eloquent\Relations\MorphTo<\Illuminate\Database\Eloquent\Model, $this>
   */
  protected function morphInstanceTo($target, $name, $type, $id, $ownerKey) {}
  /**
   * @template TRelatedModel of \Illuminate\Database\Eloquent\Model
   * @template TDeclaringModel of \Illuminate\Database\Eloquent\Model
   * @param \Illuminate\Database\Eloquent\Builder<TRelatedModel> $query
   * @param TDeclaringModel $parent
   * @param string $foreignKey
   * @param string|null $ownerKey
   * @param string $type
   * @param string $relation
   * @return \Illuminate\Database\Eloquent\Relations\MorphTo<TRelatedModel, TDeclaringModel>
   */
  protected function newMorphTo(\Illuminate\Database\Eloquent\Builder $query, \Illuminate\Database\Eloquent\Model $parent, $foreignKey, $ownerKey, $type, $relation) {}
  /**
   * @template TRelatedModel of \Illuminate\Database\Eloquent\Model
   * @param class-string<TRelatedModel> $related
   * @param string|null $foreignKey
   * @param string|null $localKey
   * @return \Illuminate\Database\Eloquent\Relations\HasMany<TRelatedModel, $this>
   */
  public function hasMany($related, $foreignKey = null, $localKey = null) {}
  /**
   * @template TRelatedModel of \Illuminate\Database\Eloquent\Model
   * @template TDeclaringModel of \Illuminate\Database\Eloquent\Model
   * @param \Illuminate\Database\Eloquent\Builder<TRelatedModel> $query
   * @param TDeclaringModel $parent
   * @param string $foreignKey
   * @param string $localKey
   * @return \Illuminate\Database\Eloquent\Relations\HasMany<TRelatedModel, TDeclaringModel>
   */
  protected function newHasMany(\Illuminate\Database\Eloquent\Builder $query, \Illuminate\Database\Eloquent\Model $parent, $foreignKey, $localKey) {}
  /**
   * @template TRelatedModel of \Illuminate\Database\Eloquent\Model
   * @template TIntermediateModel of \Illuminate\Database\Eloquent\Model
   * @param class-string<TRelatedModel> $related
   * @param class-string<TIntermediateModel> $through
   * @param string|null $firstKey
   * @param string|null $secondKey
   * @param string|null $localKey
   * @param string|null $secondLocalKey
   * @return \Illuminate\Database\Eloquent\Relations\HasManyThrough<TRelatedModel, TIntermediateModel, $this>
   */
  public function hasManyThrough($related, $through, $firstKey = null, $secondKey = null, $localKey = null, $secondLocalKey = null) {}
  /**
   * @template TRelatedModel of \Illuminate\Database\Eloquent\Model
   * @template TIntermediateModel of \Illuminate\Database\Eloquent\Model
   * @template TDeclaringModel of \Illuminate\Database\Eloquent\Model
   * @param \Illuminate\Database\Eloquent\Builder<TRelatedModel> $query
   * @param TDeclaringModel $farParent
   * @param TIntermediateModel $throughParent
   * @param string $firstKey
   * @param string $secondKey
   * @param string $localKey
   * @param string $secondLocalKey
   * @return \Illuminate\Database\Eloquent\Relations\HasManyThrough<TRelatedModel, TIntermediateModel, TDeclaringModel>
   */
  protected function newHasManyThrough(\Illuminate\Database\Eloquent\Builder $query, \Illuminate\Database\Eloquent\Model $farParent, \Illuminate\Database\Eloquent\Model $throughParent, $firstKey, $secondKey, $localKey, $secondLocalKey) {}
  /**
   * @template TRelatedModel of \Illuminate\Database\Eloquent\Model
   * @param class-string<TRelatedModel> $related
   * @param string $name
   * @param string|null $type
   * @param string|null $id
   * @param string|null $localKey
   * @return \Illuminate\Database\Eloquent\Relations\MorphMany<TRelatedModel, $this>
   */
  public function morphMany($related, $name, $type = null, $id = null, $localKey = null) {}
  /**
   * @template TRelatedModel of \Illuminate\Database\Eloquent\Model
   * @template TDeclaringModel of \Illuminate\Database\Eloquent\Model
   * @param \Illuminate\Database\Eloquent\Builder<TRelatedModel> $query
   * @param TDeclaringModel $parent
   * @param string $type
   * @param string $id
   * @param string $localKey
   * @return \Illuminate\Database\Eloquent\Relations\MorphMany<TRelatedModel, TDeclaringModel>
   */
  protected function newMorphMany(\Illuminate\Database\Eloquent\Builder $query, \Illuminate\Database\Eloquent\Model $parent, $type, $id, $localKey) {}
  /**
   * @template TRelatedModel of \Illuminate\Database\Eloquent\Model
   * @template TPivotModel of \Illuminate\Database\Eloquent\Relations\Pivot = \Illuminate\Database\Eloquent\Relations\Pivot
   * @template TPivotTable of string|null
   * @param class-string<TRelatedModel> $related
   * @param class-string<TPivotModel>|TPivotTable $table
   * @param string|null $foreignPivotKey
   * @param string|null $relatedPivotKey
   * @param string|null $parentKey
   * @param string|null $relatedKey
   * @param string|null $relation
   * @return \Illuminate\Database\Eloquent\Relations\BelongsToMany<TRelatedModel, $this, TPivotModel>
   */
  public function belongsToMany($related, $table = null, $foreignPivotKey = null, $relatedPivotKey = null, $parentKey = null, $relatedKey = null, $relation = null) {}
  /**
   * @template TRelatedModel of \Illuminate\Database\Eloquent\Model
   * @template TDeclaringModel of \Illuminate\Database\Eloquent\Model
   * @param \Illuminate\Database\Eloquent\Builder<TRelatedModel> $query
   * @param TDeclaringModel $parent
   * @param string|class-string<\Illuminate\Database\Eloquent\Model> $table
   * @param string $foreignPivotKey
   * @param string $relatedPivotKey
   * @param string $parentKey
   * @param string $relatedKey
   * @param string|null $relationName
   * @return \Illuminate\Database\Eloquent\Relations\BelongsToMany<TRelatedModel, TDeclaringModel, \Illuminate\Database\Eloquent\Relations\Pivot>
   */
  protected function newBelongsToMany(\Illuminate\Database\Eloquent\Builder $query, \Illuminate\Database\Eloquent\Model $parent, $table, $foreignPivotKey, $relatedPivotKey, $parentKey, $relatedKey, $relationName = null) {}
  /**
   * @template TRelatedModel of \Illuminate\Database\Eloquent\Model
   * @template TDeclaringModel of \Illuminate\Database\Eloquent\Model
   * @param \Illuminate\Database\Eloquent\Builder<TRelatedModel> $query
   * @param TDeclaringModel $parent
   * @param string $name
   * @param string $table
   * @param string $foreignPivotKey
   * @param string $relatedPivotKey
   * @param string $parentKey
   * @param string $relatedKey
   * @param string|null $relationName
   * @param bool $inverse
   * @return \Illuminate\Database\Eloquent\Relations\MorphToMany<TRelatedModel, TDeclaringModel>
   */
  protected function newMorphToMany(\Illuminate\Database\Eloquent\Builder $query, \Illuminate\Database\Eloquent\Model $parent, $name, $table, $foreignPivotKey, $relatedPivotKey, $parentKey, $relatedKey, $relationName = null, $inverse = false) {}
  /**
   * @template TRelatedModel of \Illuminate\Database\Eloquent\Model
   * @param class-string<TRelatedModel> $class
   * @return TRelatedModel
   */
  protected function newRelatedInstance($class) {}
}

trait HasTimestamps
{
  /** @return $this */
  public function updateTimestamps() {}
}

trait HidesAttributes
{
  /** @return array<string> */
  public function getHidden() {}
  /**
   * @param array<string> $hidden
   * @return $this
   */
  public function setHidden(array $hidden) {}
  /** @return array<string> */
  public function getVisible() {}
  /**
   * @param array<string> $visible
   * @return $this
   */
  public function setVisible(array $visible) {}
  /**
   * @param array<string>|string|null $attributes
   * @return $this
   */
  public function makeVisible($attributes) {}
  /**
   * @param bool|\Closure $condition
   * @param array<string>|string|null $attributes
   * @return $this
   */
  public function makeVisibleIf($condition, $attributes) {}
  /**
   * @param array<string>|string|null $attributes
   * @return $this
   */
  public function makeHidden($attributes) {}
  /**
   * @param bool|\Closure $condition
   * @param array<string>|string|null $attributes
   * @return $this
   */
  public function makeHiddenIf($condition, $attributes) {}
}

/** @mixin \Illuminate\Database\Eloquent\Builder */
trait QueriesRelationships
{
  /**
   * @template TRelatedModel of \Illuminate\Database\Eloquent\Model
   * @param \Illuminate\Database\Eloquent\Relations\Relation<TRelatedModel, *, *>|string $relation
   * @param string $operator
   * @param \Illuminate\Contracts\Database\Query\Expression|int $count
   * @param string $boolean
   * @param (\Closure(\Illuminate\Database\Eloquent\Builder<TRelatedModel>): mixed)|null $callback
   * @return $this
   */
  public function has($relation, $operator = '>=', $count = 1, $boolean = 'and', ?\Closure $callback = null) {}
  /**
   * @param string $relations
   * @param string $operator
   * @param \Illuminate\Contracts\Database\Query\Expression|int $count
   * @param string $boolean
   * @param (\Closure(\Illuminate\Database\Eloquent\Builder<*>): mixed)|null $callback
   * @return $this
   */
  protected function hasNested($relations, $operator = '>=', $count = 1, $boolean = 'and', $callback = null) {}
  /**
   * @param \Illuminate\Database\Eloquent\Relations\Relation<*, *, *>|string $relation
   * @param string $operator
   * @param \Illuminate\Contracts\Database\Query\Expression|int $count
   * @return $this
   */
  public function orHas($relation, $operator = '>=', $count = 1) {}
  /**
   * @template TRelatedModel of \Illuminate\Database\Eloquent\Model
   * @param \Illuminate\Database\Eloquent\Relations\Relation<TRelatedModel, *, *>|string $relation
   * @param string $boolean
   * @param (\Closure(\Illuminate\Database\Eloquent\Builder<TRelatedModel>): mixed)|null $callback
   * @return $this
   */
  public function doesntHave($relation, $boolean = 'and', ?\Closure $callback = null) {}
  /**
   * @param \Illuminate\Database\Eloquent\Relations\Relation<*, *, *>|string $relation
   * @return $this
   */
  public function orDoesntHave($relation) {}
  /**
   * @template TRelatedModel of \Illuminate\Database\Eloquent\Model
   * @param \Illuminate\Database\Eloquent\Relations\Relation<TRelatedModel, *, *>|string $relation
   * @param (\Closure(\Illuminate\Database\Eloquent\Builder<TRelatedModel>): mixed)|null $callback
   * @param string $operator
   * @param \Illuminate\Contracts\Database\Query\Expression|int $count
   * @return $this
   */
  public function whereHas($relation, ?\Closure $callback = null, $operator = '>=', $count = 1) {}
  /**
   * @template TRelatedModel of \Illuminate\Database\Eloquent\Model
   * @param \Illuminate\Database\Eloquent\Relations\Relation<TRelatedModel, *, *>|string $relation
   * @param (\Closure(\Illuminate\Database\Eloquent\Builder<TRelatedModel>): mixed)|null $callback
   * @param string $operator
   * @param \Illuminate\Contracts\Database\Query\Expression|int $count
   * @return $this
   */
  public function orWhereHas($relation, ?\Closure $callback = null, $operator = '>=', $count = 1) {}
  /**
   * @template TRelatedModel of \Illuminate\Database\Eloquent\Model
   * @param \Illuminate\Database\Eloquent\Relations\Relation<TRelatedModel, *, *>|string $relation
   * @param (\Closure(\Illuminate\Database\Eloquent\Builder<TRelatedModel>): mixed)|null $callback
   * @return $this
   */
  public function whereDoesntHave($relation, ?\Closure $callback = null) {}
  /**
   * @template TRelatedModel of \Illuminate\Database\Eloquent\Model
   * @param \Illuminate\Database\Eloquent\Relations\Relation<TRelatedModel, *, *>|string $relation
   * @param (\Closure(\Illuminate\Database\Eloquent\Builder<TRelatedModel>): mixed)|null $callback
   * @return $this
   */
  public function orWhereDoesntHave($relation, ?\Closure $callback = null) {}
  /**
   * @template TRelatedModel of \Illuminate\Database\Eloquent\Model
   * @param \Illuminate\Database\Eloquent\Relations\MorphTo<TRelatedModel, *>|string $relation
   * @param string|array<int, string> $types
   * @param string $operator
   * @param \Illuminate\Contracts\Database\Query\Expression|int $count
   * @param string $boolean
   * @param (\Closure(\Illuminate\Database\Eloquent\Builder<TRelatedModel>, string): mixed)|null $callback
   * @return $this
   */
  public function hasMorph($relation, $types, $operator = '>=', $count = 1, $boolean = 'and', ?\Closure $callback = null) {}
  /**
   * @template TRelatedModel of \Illuminate\Database\Eloquent\Model
   * @template TDeclaringModel of \Illuminate\Database\Eloquent\Model
   * @param \Illuminate\Database\Eloquent\Relations\MorphTo<*, TDeclaringModel> $relation
   * @param class-string<TRelatedModel> $type
   * @return \Illuminate\Database\Eloquent\Relations\BelongsTo<TRelatedModel, TDeclaringModel>
   */
  protected function getBelongsToRelation(\Illuminate\Database\Eloquent\Relations\MorphTo $relation, $type) {}
  /**
   * @param \Illuminate\Database\Eloquent\Relations\MorphTo<*, *>|string $relation
   * @param string|array<int, string> $types
   * @param string $operator
   * @param \Illuminate\Contracts\Database\Query\Expression|int $count
   * @return $this
   */
  public function orHasMorph($relation, $types, $operator = '>=', $count = 1) {}
  /**
   * @template TRelatedModel of \Illuminate\Database\Eloquent\Model
   * @param \Illuminate\Database\Eloquent\Relations\MorphTo<TRelatedModel, *>|string $relation
   * @param string|array<int, string> $types
   * @param string $boolean
   * @param (\Closure(\Illuminate\Database\Eloquent\Builder<TRelatedModel>, string): mixed)|null $callback
   * @return $this
   */
  public function doesntHaveMorph($relation, $types, $boolean = 'and', ?\Closure $callback = null) {}
  /**
   * @param \Illuminate\Database\Eloquent\Relations\MorphTo<*, *>|string $relation
   * @param string|array<int, string> $types
   * @return $this
   */
  public function orDoesntHaveMorph($relation, $types) {}
  /**
   * @template TRelatedModel of \Illuminate\Database\Eloquent\Model
   * @param \Illuminate\Database\Eloquent\Relations\MorphTo<TRelatedModel, *>|string $relation
   * @param string|array<int, string> $types
   * @param (\Closure(\Illuminate\Database\Eloquent\Builder<TRelatedModel>, string): mixed)|null $callback
   * @param string $operator
   * @param \Illuminate\Contracts\Database\Query\Expression|int $count
   * @return $this
   */
  public function whereHasMorph($relation, $types, ?\Closure $callback = null, $operator = '>=', $count = 1) {}
  /**
   * @template TRelatedModel of \Illuminate\Database\Eloquent\Model
   * @param \Illuminate\Database\Eloquent\Relations\MorphTo<TRelatedModel, *>|string $relation
   * @param string|array<int, string> $types
   * @param (\Closure(\Illuminate\Database\Eloquent\Builder<TRelatedModel>, string): mixed)|null $callback
   * @param string $operator
   * @param \Illuminate\Contracts\Database\Query\Expression|int $count
   * @return $this
   */
  public function orWhereHasMorph($relation, $types, ?\Closure $callback = null, $operator = '>=', $count = 1) {}
  /**
   * @template TRelatedModel of \Illuminate\Database\Eloquent\Model
   * @param \Illuminate\Database\Eloquent\Relations\MorphTo<TRelatedModel, *>|string $relation
   * @param string|array<int, string> $types
   * @param (\Closure(\Illuminate\Database\Eloquent\Builder<TRelatedModel>, string): mixed)|null $callback
   * @return $this
   */
  public function whereDoesntHaveMorph($relation, $types, ?\Closure $callback = null) {}
  /**
   * @template TRelatedModel of \Illuminate\Database\Eloquent\Model
   * @param \Illuminate\Database\Eloquent\Relations\MorphTo<TRelatedModel, *>|string $relation
   * @param string|array<int, string> $types
   * @param (\Closure(\Illuminate\Database\Eloquent\Builder<TRelatedModel>, string): mixed)|null $callback
   * @return $this
   */
  public function orWhereDoesntHaveMorph($relation, $types, ?\Closure $callback = null) {}
  /**
   * @template TRelatedModel of \Illuminate\Database\Eloquent\Model
   * @param \Illuminate\Database\Eloquent\Relations\Relation<TRelatedModel, *, *>|string $relation
   * @param (\Closure(\Illuminate\Database\Eloquent\Builder<TRelatedModel>): mixed)|string|array|\Illuminate\Contracts\Database\Query\Expression $column
   * @param mixed $operator
   * @param mixed $value
   * @return $this
   */
  public function whereRelation($relation, $column, $operator = null, $value = null) {}
  /**
   * @template TRelatedModel of \Illuminate\Database\Eloquent\Model
   * @param \Illuminate\Database\Eloquent\Relations\Relation<TRelatedModel, *, *>|string $relation
   * @param (\Closure(\Illuminate\Database\Eloquent\Builder<TRelatedModel>): mixed)|string|array|\Illuminate\Contracts\Database\Query\Expression $column
   * @param mixed $operator
   * @param mixed $value
   * @return $this
   */
  public function orWhereRelation($relation, $column, $operator = null, $value = null) {}
  /**
   * @template TRelatedModel of \Illuminate\Database\Eloquent\Model
   * @param \Illuminate\Database\Eloquent\Relations\MorphTo<TRelatedModel, *>|string $relation
   * @param string|array<int, string> $types
   * @param (\Closure(\Illuminate\Database\Eloquent\Builder<TRelatedModel>): mixed)|string|array|\Illuminate\Contracts\Database\Query\Expression $column
   * @param mixed $operator
   * @param mixed $value
   * @return $this
   */
  public function whereMorphRelation($relation, $types, $column, $operator = null, $value = null) {}
  /**
   * @template TRelatedModel of \Illuminate\Database\Eloquent\Model
   * @param \Illuminate\Database\Eloquent\Relations\MorphTo<TRelatedModel, *>|string $relation
   * @param string|array<int, string> $types
   * @param (\Closure(\Illuminate\Database\Eloquent\Builder<TRelatedModel>): mixed)|string|array|\Illuminate\Contracts\Database\Query\Expression $column
   * @param mixed $operator
   * @param mixed $value
   * @return $this
   */
  public function orWhereMorphRelation($relation, $types, $column, $operator = null, $value = null) {}
  /**
   * @param \Illuminate\Database\Eloquent\Relations\MorphTo<*, *>|string $relation
   * @param \Illuminate\Database\Eloquent\Model|iterable<int, \Illuminate\Database\Eloquent\Model>|string|null $model
   * @return $this
   */
  public function whereMorphedTo($relation, $model, $boolean = 'and') {}
  /**
   * @param \Illuminate\Database\Eloquent\Relations\MorphTo<*, *>|string $relation
   * @param \Illuminate\Database\Eloquent\Model|iterable<int, \Illuminate\Database\Eloquent\Model>|string|null $model
   * @return $this
   */
  public function orWhereMorphedTo($relation, $model) {}
  /**
   * @param \Illuminate\Database\Eloquent\Model|\Illuminate\Database\Eloquent\Collection<int, \Illuminate\Database\Eloquent\Model> $related
   * @param string|null $relationshipName
   * @param string $boolean
   * @return $this
   */
  public function whereBelongsTo($related, $relationshipName = null, $boolean = 'and') {}
  /**
   * @param \Illuminate\Database\Eloquent\Builder<*> $hasQuery
   * @param \Illuminate\Database\Eloquent\Relations\Relation<*, *, *> $relation
   * @param string $operator
   * @param \Illuminate\Contracts\Database\Query\Expression|int $count
   * @param string $boolean
   * @return $this
   */
  protected function addHasWhere(\Illuminate\Database\Eloquent\Builder $hasQuery, \Illuminate\Database\Eloquent\Relations\Relation $relation, $operator, $count, $boolean) {}
  /**
   * @param \Illuminate\Database\Eloquent\Builder<*> $from
   * @return $this
   */
  public function mergeConstraintsFrom(\Illuminate\Database\Eloquent\Builder $from) {}
  /**
   * @param string $relation
   * @return \Illuminate\Database\Eloquent\Relations\Relation<*, *, *>
   */
  protected function getRelationWithoutConstraints($relation) {}
}
}

namespace Illuminate\Database\Eloquent\Factories {
/**
 * @template TModel of \Illuminate\Database\Eloquent\Model
 * @method $this trashed()
 */
abstract class Factory
{
  /** @var class-string<TModel> */
  protected $model;
  /**
   * @deprecated
   * @var callable(self): class-string<TModel>
   */
  protected static $modelNameResolver;
  /** @return array<string, mixed> */
  abstract public function definition();
  /**
   * @param (callable(array<string, mixed>): array<string, mixed>)|array<string, mixed> $attributes
   * @return static
   */
  public static function new($attributes = []) {}
  /** @return static */
  public function configure() {}
  /**
   * @param (callable(array<string, mixed>): array<string, mixed>)|array<string, mixed> $attributes
   * @return array<int|string, mixed>
   */
  public function raw($attributes = [], ?\Illuminate\Database\Eloquent\Model $parent = null) {}
  /**
   * @param (callable(array<string, mixed>): array<string, mixed>)|array<string, mixed> $attributes
   * @return TModel
   */
  public function createOne($attributes = []) {}
  /**
   * @param (callable(array<string, mixed>): array<string, mixed>)|array<string, mixed> $attributes
   * @return TModel
   */
  public function createOneQuietly($attributes = []) {}
  /**
   * @param int|null|iterable<int, array<string, mixed>> $records
   * @return \Illuminate\Database\Eloquent\Collection<int, TModel>
   */
  public function createMany(int|iterable|null $records = null) {}
  /**
   * @param int|null|iterable<int, array<string, mixed>> $records
   * @return \Illuminate\Database\Eloquent\Collection<int, TModel>
   */
  public function createManyQuietly(int|iterable|null $records = null) {}
  /**
   * @param (callable(array<string, mixed>): array<string, mixed>)|array<string, mixed> $attributes
   * @return \Illuminate\Database\Eloquent\Collection<int, TModel>|TModel
   */
  public function create($attributes = [], ?\Illuminate\Database\Eloquent\Model $parent = null) {}
  /**
   * @param (callable(array<string, mixed>): array<string, mixed>)|array<string, mixed> $attributes
   * @return \Illuminate\Database\Eloquent\Collection<int, TModel>|TModel
   */
  public function createQuietly($attributes = [], ?\Illuminate\Database\Eloquent\Model $parent = null) {}
  /**
   * @param array<string, mixed> $attributes
   * @return \Closure(): (\Illuminate\Database\Eloquent\Collection<int, TModel>|TModel)
   */
  public function lazy(array $attributes = [], ?\Illuminate\Database\Eloquent\Model $parent = null) {}
  /**
   * @param (callable(array<string, mixed>): array<string, mixed>)|array<string, mixed> $attributes
   * @return TModel
   */
  public function makeOne($attributes = []) {}
  /**
   * @param (callable(array<string, mixed>): array<string, mixed>)|array<string, mixed> $attributes
   * @return \Illuminate\Database\Eloquent\Collection<int, TModel>|TModel
   */
  public function make($attributes = [], ?\Illuminate\Database\Eloquent\Model $parent = null) {}
  /**
   * @param (callable(array<string, mixed>, \Illuminate\Database\Eloquent\Model|null): array<string, mixed>)|array<string, mixed> $state
   * @return static
   */
  public function state($state) {}
  /**
   * @param \Illuminate\Database\Eloquent\Factories\Factory|\Illuminate\Support\Collection|\Illuminate\Database\Eloquent\Model|array $factory
   * @param (callable(): array<string, mixed>)|array<string, mixed> $pivot
   * @param string|null $relationship
   * @return static
   */
  public function hasAttached($factory, $pivot = [], $relationship = null) {}
  /**
   * @param \Closure(TModel): mixed $callback
   * @return static
   */
  public function afterMaking(\Closure $callback) {}
  /**
   * @param \Closure(TModel, \Illuminate\Database\Eloquent\Model|null): mixed $callback
   * @return static
   */
  public function afterCreating(\Closure $callback) {}
  /**
   * @param \UnitEnum|string|null $connection
   * @return static
   */
  public function connection(\UnitEnum|string|null $connection) {}
  /**
   * @param array<string, mixed> $attributes
   * @return TModel
   */
  public function newModel(array $attributes = []) {}
  /** @return class-string<TModel> */
  public function modelName() {}
  /**
   * @param callable(self): class-string<TModel> $callback
   * @return void
   */
  public static function guessModelNamesUsing(callable $callback) {}
  /**
   * @template TClass of \Illuminate\Database\Eloquent\Model
   * @param class-string<TClass> $modelName
   * @return \Illuminate\Database\Eloquent\Factories\Factory<TClass>
   */
  public static function factoryForModel(string $modelName) {}
  /**
   * @param callable(class-string<\Illuminate\Database\Eloquent\Model>): class-string<\Illuminate\Database\Eloquent\Factories\Factory> $callback
   * @return void
   */
  public static function guessFactoryNamesUsing(callable $callback) {}
  /**
   * @template TClass of \Illuminate\Database\Eloquent\Model
   * @param class-string<TClass> $modelName
   * @return class-string<\Illuminate\Database\Eloquent\Factories\Factory<TClass>>
   */
  public static function resolveFactoryName(string $modelName) {}
}

/** @template TFactory of \Illuminate\Database\Eloquent\Factories\Factory */
trait HasFactory
{
}
}
