<?php
// since Laravel 9
// What versions after 8 add: eloquent.

namespace Illuminate\Database\Eloquent {
class BroadcastableModelEventOccurred
{
  /** @var bool|null */
  public $afterCommit;
}

trait BroadcastsEventsAfterCommit 
{
  use BroadcastsEvents;
  /** @return bool */
  public function broadcastAfterCommit() {}
}

/** @template TModel of \Illuminate\Database\Eloquent\Model */
class Builder implements \Illuminate\Contracts\Database\Eloquent\Builder
{
  /** @use \Illuminate\Database\Concerns\BuildsQueries<TModel> */
  use \Illuminate\Database\Concerns\BuildsQueries, \Illuminate\Support\Traits\ForwardsCalls, \Illuminate\Database\Eloquent\Concerns\QueriesRelationships { \Illuminate\Database\Concerns\BuildsQueries::sole as baseSole; }
  /** @var array */
  public $pendingAttributes;
  /** @return $this */
  public function withoutGlobalScopesExcept(array $scopes = []) {}
  /**
   * @param mixed $id
   * @return $this
   */
  public function orWhereKey($id) {}
  /**
   * @param mixed $id
   * @return $this
   */
  public function orWhereKeyNot($id) {}
  /**
   * @param iterable|mixed $models
   * @return static
   */
  public function except($models) {}
  /**
   * @param (\Closure(static): mixed)|string|array|\Illuminate\Contracts\Database\Query\Expression $column
   * @param mixed $operator
   * @param mixed $value
   * @param string $boolean
   * @return $this
   */
  public function whereNot($column, $operator = null, $value = null, $boolean = 'and') {}
  /**
   * @param (\Closure(static): mixed)|array|string|\Illuminate\Contracts\Database\Query\Expression $column
   * @param mixed $operator
   * @param mixed $value
   * @return $this
   */
  public function orWhereNot($column, $operator = null, $value = null) {}
  /**
   * @param array<int, array<string, mixed>> $values
   * @return bool
   */
  public function fillAndInsert(array $values) {}
  /**
   * @param array<int, array<string, mixed>> $values
   * @return int
   */
  public function fillAndInsertOrIgnore(array $values) {}
  /**
   * @param array<string, mixed> $values
   * @return int
   */
  public function fillAndInsertGetId(array $values) {}
  /**
   * @param array<int, array<string, mixed>> $values
   * @return array<int, array<string, mixed>>
   */
  public function fillForInsert(array $values) {}
  /**
   * @param mixed $id
   * @param array|string $columns
   * @return TModel
   */
  public function findSole($id, $columns = ['*']) {}
  /**
   * @template TValue
   * @param mixed $id
   * @param (\Closure(): TValue)|list<string>|string $columns
   * @param (\Closure(): TValue)|null $callback
   * @return ( $id is (\Illuminate\Contracts\Support\Arrayable<array-key, mixed>|array<mixed>) ? \Illuminate\Database\Eloquent\Collection<int, TModel> : TModel|TValue )
   */
  public function findOr($id, $columns = ['*'], ?\Closure $callback = null) {}
  /**
   * @param (\Closure(): array)|array $values
   * @return TModel
   */
  public function createOrFirst(array $attributes = [], \Closure|array $values = []) {}
  /**
   * @param int|float $default
   * @param int|float $step
   * @return TModel
   */
  public function incrementOrCreate(array $attributes, string $column = 'count', $default = 1, $step = 1, array $extra = []) {}
  /**
   * @param string|\Illuminate\Contracts\Database\Query\Expression $column
   * @return mixed
   */
  public function soleValue($column) {}
  /**
   * @param \Closure $callback
   * @return $this
   */
  public function afterQuery(\Closure $callback) {}
  /**
   * @param mixed $result
   * @return mixed
   */
  public function applyAfterQueryCallbacks($result) {}
  /** @return array<int, array-key> */
  public function modelKeys() {}
  /**
   * @param int|null|\Closure $perPage
   * @param array|string $columns
   * @param string $pageName
   * @param int|null $page
   * @param \Closure|int|null $total
   * @return \Illuminate\Pagination\LengthAwarePaginator<int, TModel>
   */
  public function paginate($perPage = null, $columns = ['*'], $pageName = 'page', $page = null, $total = null) {}
  /** @return TModel */
  public function createQuietly(array $attributes = []) {}
  /** @return TModel */
  public function forceCreateQuietly(array $attributes = []) {}
  /**
   * @param array|string|null $column
   * @return int|false
   */
  public function touch($column = null) {}
  /**
   * @param array<string, float|int|numeric-string> $columns
   * @param array<string, mixed> $extra
   * @return int
   */
  public function incrementEach(array $columns, array $extra = []) {}
  /**
   * @param array<string, float|int|numeric-string> $columns
   * @param array<string, mixed> $extra
   * @return int
   */
  public function decrementEach(array $columns, array $extra = []) {}
  /**
   * @param mixed $value
   * @param bool $asConditions
   * @return $this
   */
  public function withAttributes(\Illuminate\Contracts\Database\Query\Expression|array|string $attributes, $value = null, $asConditions = true) {}
  /**
   * @template TModelValue
   * @param \Closure(): TModelValue $scope
   * @return TModelValue
   */
  public function withSavepointIfNeeded(\Closure $scope): mixed {}
  /** @return $this */
  public function withoutEagerLoad(array $relations) {}
  /** @return $this */
  public function withoutEagerLoads() {}
  /** @return mixed */
  public function getLimit() {}
  /** @return mixed */
  public function getOffset() {}
  /**
   * @param \Closure $callback
   * @return $this
   */
  public function onClone(\Closure $callback) {}
}

/**
 * @template TKey of array-key
 * @template TModel of \Illuminate\Database\Eloquent\Model
 */
class Collection
{
  use \Illuminate\Database\Eloquent\Relations\Concerns\InteractsWithDictionary;
  /**
   * @param mixed $key
   * @return TModel
   */
  public function findOrFail($key) {}
  /**
   * @param array<int, array<string, class-string>> $tuples
   * @return void
   */
  public function loadMissingRelationshipChain(array $tuples) {}
  /**
   * @param (callable(TModel, TKey): bool)|TModel|string|int $key
   * @param mixed $operator
   * @param mixed $value
   * @return bool
   */
  public function doesntContain($key, $operator = null, $value = null) {}
  /**
   * @param array<array-key, string>|string $attributes
   * @return $this
   */
  public function mergeHidden($attributes) {}
  /**
   * @param array<int, string> $hidden
   * @return $this
   */
  public function setHidden($hidden) {}
  /**
   * @param array<array-key, string>|string $attributes
   * @return $this
   */
  public function mergeVisible($attributes) {}
  /**
   * @param array<int, string> $visible
   * @return $this
   */
  public function setVisible($visible) {}
  /**
   * @param array<array-key, mixed> $appends
   * @return $this
   */
  public function setAppends(array $appends) {}
  /** @return $this */
  public function withoutAppends() {}
  /** @return \Illuminate\Support\Collection<array-key, int> */
  public function countBy($countBy = null) {}
  /** @return \Illuminate\Support\Collection<int<0, 1>, static<TKey, TModel>> */
  public function partition($key, $operator = null, $value = null) {}
  /** @return $this */
  public function withRelationshipAutoloading() {}
}

/** @template TBuilder of \Illuminate\Database\Eloquent\Builder */
trait HasBuilder 
{
  /** @return TBuilder */
  public static function query() {}
  /**
   * @param \Illuminate\Database\Query\Builder $query
   * @return TBuilder
   */
  public function newEloquentBuilder($query) {}
  /** @return TBuilder */
  public function newQuery() {}
  /** @return TBuilder */
  public function newModelQuery() {}
  /** @return TBuilder */
  public function newQueryWithoutRelationships() {}
  /** @return TBuilder */
  public function newQueryWithoutScopes() {}
  /**
   * @param \Illuminate\Database\Eloquent\Scope|string $scope
   * @return TBuilder
   */
  public function newQueryWithoutScope($scope) {}
  /**
   * @param array|int $ids
   * @return TBuilder
   */
  public function newQueryForRestoration($ids) {}
  /**
   * @param string|null $connection
   * @return TBuilder
   */
  public static function on($connection = null) {}
  /** @return TBuilder */
  public static function onWriteConnection() {}
  /**
   * @param array|string $relations
   * @return TBuilder
   */
  public static function with($relations) {}
}

/** @template TCollection of \Illuminate\Database\Eloquent\Collection */
trait HasCollection 
{
  /** @var array<class-string<static>, class-string<TCollection>> */
  protected static array $resolvedCollectionClasses;
  /**
   * @param array<array-key, \Illuminate\Database\Eloquent\Model> $models
   * @return TCollection
   */
  public function newCollection(array $models = []) {}
  /** @return class-string<TCollection>|null */
  public function resolveCollectionFromAttribute() {}
}

class MissingAttributeException extends \OutOfBoundsException 
{
  /**
   * @param \Illuminate\Database\Eloquent\Model $model
   * @param string $key
   */
  public function __construct($model, $key) {}
}

abstract class Model implements \Illuminate\Contracts\Support\Arrayable, \ArrayAccess, \Illuminate\Contracts\Support\CanBeEscapedWhenCastToString, \Illuminate\Contracts\Broadcasting\HasBroadcastChannel, \Illuminate\Contracts\Support\Jsonable, \JsonSerializable, \Illuminate\Contracts\Queue\QueueableEntity, \Stringable, \Illuminate\Contracts\Routing\UrlRoutable
{
  use Concerns\HasAttributes, Concerns\HasEvents, Concerns\HasGlobalScopes, Concerns\HasRelationships, Concerns\HasTimestamps, Concerns\HasUniqueIds, Concerns\HidesAttributes, Concerns\GuardsAttributes, Concerns\PreventsCircularRecursion, Concerns\TransformsToResource, \Illuminate\Support\Traits\ForwardsCalls;
  /** @use HasCollection<\Illuminate\Database\Eloquent\Collection<array-key, static & self>> */
  use HasCollection;
  /** @return void */
  public function initializeModelAttributes() {}
  /** @return void */
  public static function shouldBeStrict(bool $shouldBeStrict = true) {}
  /**
   * @param bool $value
   * @return void
   */
  public static function automaticallyEagerLoadRelationships($value = true) {}
  /**
   * @param bool $value
   * @return void
   */
  public static function preventSilentlyDiscardingAttributes($value = true) {}
  /**
   * @param (callable(self, array): mixed)|null $callback
   * @return void
   */
  public static function handleDiscardedAttributeViolationUsing(?callable $callback) {}
  /**
   * @param bool $value
   * @return void
   */
  public static function preventAccessingMissingAttributes($value = true) {}
  /**
   * @param (callable(self, string): mixed)|null $callback
   * @return void
   */
  public static function handleMissingAttributeViolationUsing(?callable $callback) {}
  /** @return bool */
  public function pushQuietly() {}
  /** @return bool */
  public function saveOrIgnore(array $options = [], array|string|null $uniqueBy = null) {}
  /** @return bool */
  public function deleteQuietly() {}
  /**
   * @param \Illuminate\Support\Collection|array|int|string $ids
   * @return bool|null
   */
  public static function forceDestroy($ids) {}
  /** @return string */
  public function toPrettyJson(int $options = 0) {}
  /** @return $this */
  public function refreshForUpdate() {}
  /**
   * @param \Illuminate\Database\Eloquent\Builder<static> $query
   * @return $this
   */
  protected function refreshUsingQuery(Builder $query) {}
  /** @return static */
  public function replicateQuietly(?array $except = null) {}
  public static function isSoftDeletable(): bool {}
  /** @return bool */
  public static function isAutomaticallyEagerLoadingRelationships() {}
  /** @return bool */
  public static function preventsSilentlyDiscardingAttributes() {}
  /** @return bool */
  public static function preventsAccessingMissingAttributes() {}
}

/**
 * @template TIntermediateModel of \Illuminate\Database\Eloquent\Model
 * @template TDeclaringModel of \Illuminate\Database\Eloquent\Model
 * @template TLocalRelationship of \Illuminate\Database\Eloquent\Relations\HasOneOrMany<TIntermediateModel, TDeclaringModel>
 */
class PendingHasThroughRelationship 
{
  /** @var TDeclaringModel */
  protected $rootModel;
  /** @var TLocalRelationship */
  protected $localRelationship;
  /**
   * @param TDeclaringModel $rootModel
   * @param TLocalRelationship $localRelationship
   */
  public function __construct($rootModel, $localRelationship) {}
  /**
   * @template TRelatedModel of \Illuminate\Database\Eloquent\Model
   * @param string|(callable(TIntermediateModel): (\Illuminate\Database\Eloquent\Relations\HasOne<TRelatedModel, TIntermediateModel>|\Illuminate\Database\Eloquent\Relations\HasMany<TRelatedModel, TIntermediateModel>|\Illuminate\Database\Eloquent\Relations\MorphOneOrMany<TRelatedModel, TIntermediateModel>)) $callback
   * @return ( $callback is string ? \Illuminate\Database\Eloquent\Relations\HasManyThrough<\Illuminate\Database\Eloquent\Model, TIntermediateModel, TDeclaringModel>|\Illuminate\Database\Eloquent\Relations\HasOneThrough<\Illuminate\Database\Eloquent\Model, TIntermediateModel, TDeclaringModel> : ( TLocalRelationship is \Illuminate\Database\Eloquent\Relations\HasMany<TIntermediateModel, TDeclaringModel> ? \Illuminate\Database\Eloquent\Relations\HasManyThrough<TRelatedModel, TIntermediateModel, TDeclaringModel> : ( $callback is callable(TIntermediateModel): \Illuminate\Database\Eloquent\Relations\HasMany<TRelatedModel, TIntermediateModel> ? \Illuminate\Database\Eloquent\Relations\HasManyThrough<TRelatedModel, TIntermediateModel, TDeclaringModel> : \Illuminate\Database\Eloquent\Relations\HasOneThrough<TRelatedModel, TIntermediateModel, TDeclaringModel> ) ) )
   */
  public function has($callback) {}
  /**
   * @param string $method
   * @param array $parameters
   * @return mixed
   */
  public function __call($method, $parameters) {}
}

trait SoftDeletes
{
  /** @return bool|null */
  public function forceDeleteQuietly() {}
  /**
   * @param \Illuminate\Support\Collection|array|int|string $ids
   * @return int
   */
  public static function forceDestroy($ids) {}
  /** @return bool */
  public function restoreQuietly() {}
  /**
   * @param \Illuminate\Events\QueuedClosure|callable|class-string $callback
   * @return void
   */
  public static function forceDeleting($callback) {}
}
}

namespace Illuminate\Database\Eloquent\Attributes {
class Appends 
{
  /** @var array<int, string> */
  public array $columns;
  /** @param array<int, string>|string ...$columns */
  public function __construct(array|string ...$columns) {}
}

class Boot 
{
}

class CollectedBy 
{
  /** @param class-string<\Illuminate\Database\Eloquent\Collection<*, *>> $collectionClass */
  public function __construct(public string $collectionClass) {}
}

class Connection 
{
  public function __construct(public \UnitEnum|string $name) {}
}

class DateFormat 
{
  public function __construct(public string $format) {}
}

class Fillable 
{
  /** @var array<int, string> */
  public array $columns;
  /** @param array<int, string>|string ...$columns */
  public function __construct(array|string ...$columns) {}
}

class Guarded 
{
  /** @var array<int, string> */
  public array $columns;
  /** @param array<int, string>|string ...$columns */
  public function __construct(array|string ...$columns) {}
}

class Hidden 
{
  /** @var array<int, string> */
  public array $columns;
  /** @param array<int, string>|string ...$columns */
  public function __construct(array|string ...$columns) {}
}

class Initialize 
{
}

class ObservedBy 
{
  public function __construct(public array|string $classes) {}
}

class RouteKey 
{
  public function __construct(public string $key) {}
}

class Scope 
{
  public function __construct() {}
}

class ScopedBy 
{
  public function __construct(public array|string $classes) {}
}

class Table 
{
  public function __construct(public ?string $name = null, public ?string $key = null, public ?string $keyType = null, public ?bool $incrementing = null, public ?bool $timestamps = null, public ?string $dateFormat = null) {}
}

class Touches 
{
  /** @var array<int, string> */
  public array $relations;
  /** @param array<int, string>|string ...$relations */
  public function __construct(array|string ...$relations) {}
}

class Unguarded 
{
}

class UseEloquentBuilder 
{
  /** @param class-string<\Illuminate\Database\Eloquent\Builder> $builderClass */
  public function __construct(public string $builderClass) {}
}

class UseFactory 
{
  /** @param class-string<\Illuminate\Database\Eloquent\Factories\Factory> $factoryClass */
  public function __construct(public string $factoryClass) {}
}

class UsePolicy 
{
  /** @param class-string<*> $class */
  public function __construct(public string $class) {}
}

class UseResource 
{
  /** @param class-string<*> $class */
  public function __construct(public string $class) {}
}

class UseResourceCollection 
{
  /** @param class-string<*> $class */
  public function __construct(public string $class) {}
}

class Visible 
{
  /** @var array<int, string> */
  public array $columns;
  /** @param array<int, string>|string ...$columns */
  public function __construct(array|string ...$columns) {}
}

class WithoutIncrementing 
{
  public function __construct() {}
}

class WithoutTimestamps 
{
  public function __construct() {}
}
}

namespace Illuminate\Database\Eloquent\Casts {
class AsBinary implements \Illuminate\Contracts\Database\Eloquent\Castable 
{
  /**
   * @param array{string} $arguments
   * @return \Illuminate\Contracts\Database\Eloquent\CastsAttributes
   */
  public static function castUsing(array $arguments) {}
  public static function uuid(): string {}
  public static function ulid(): string {}
  public static function of(string $format): string {}
}

class AsCollection
{
  /**
   * @param array{class-string, string}|class-string $map
   * @return string
   */
  public static function of($map) {}
  /**
   * @param class-string $class
   * @param array{class-string, string}|class-string|null $map
   * @return string
   */
  public static function using($class, $map = null) {}
}

class AsEncryptedCollection
{
  /**
   * @param array{class-string, string}|class-string $map
   * @return string
   */
  public static function of($map) {}
  /**
   * @param class-string $class
   * @param array{class-string, string}|class-string|null $map
   * @return string
   */
  public static function using($class, $map = null) {}
}

class AsEnumArrayObject implements \Illuminate\Contracts\Database\Eloquent\Castable 
{
  /**
   * @template TEnum of \UnitEnum
   * @param array{class-string<TEnum>} $arguments
   * @return \Illuminate\Contracts\Database\Eloquent\CastsAttributes<\Illuminate\Database\Eloquent\Casts\ArrayObject<array-key, TEnum>, iterable<TEnum>>
   */
  public static function castUsing(array $arguments) {}
  /**
   * @param class-string $class
   * @return string
   */
  public static function of($class) {}
}

class AsEnumCollection implements \Illuminate\Contracts\Database\Eloquent\Castable 
{
  /**
   * @template TEnum of \UnitEnum
   * @param array{class-string<TEnum>} $arguments
   * @return \Illuminate\Contracts\Database\Eloquent\CastsAttributes<\Illuminate\Support\Collection<array-key, TEnum>, iterable<TEnum>>
   */
  public static function castUsing(array $arguments) {}
  /**
   * @param class-string $class
   * @return string
   */
  public static function of($class) {}
}

class AsFluent implements \Illuminate\Contracts\Database\Eloquent\Castable 
{
  /** @return \Illuminate\Contracts\Database\Eloquent\CastsAttributes<\Illuminate\Support\Fluent, string> */
  public static function castUsing(array $arguments) {}
}

class AsHtmlString implements \Illuminate\Contracts\Database\Eloquent\Castable 
{
  /** @return \Illuminate\Contracts\Database\Eloquent\CastsAttributes<\Illuminate\Support\HtmlString, string|\Illuminate\Support\HtmlString> */
  public static function castUsing(array $arguments) {}
}

class AsUri implements \Illuminate\Contracts\Database\Eloquent\Castable 
{
  /** @return \Illuminate\Contracts\Database\Eloquent\CastsAttributes<\Illuminate\Support\Uri, string|\Illuminate\Support\Uri> */
  public static function castUsing(array $arguments) {}
}

class Attribute
{
  /** @var bool */
  public $withCaching;
  public static function make(?callable $get = null, ?callable $set = null): static {}
  /** @return $this */
  public function shouldCache() {}
}

class Json 
{
  /** @var callable|null */
  protected static $encoder;
  /** @var callable|null */
  protected static $decoder;
  public static function encode(mixed $value, int $flags = 0): mixed {}
  public static function decode(mixed $value, ?bool $associative = true): mixed {}
  public static function encodeUsing(?callable $encoder): void {}
  public static function decodeUsing(?callable $decoder): void {}
}
}

namespace Illuminate\Database\Eloquent\Concerns {
trait GuardsAttributes
{
  /** @return void */
  public function initializeGuardsAttributes() {}
}

trait HasAttributes
{
  /**
   * @param string $key
   * @return bool
   */
  public function hasAttribute($key) {}
  /**
   * @param string $key
   * @return bool
   */
  public function hasAnyGetMutator($key) {}
  /** @return \Illuminate\Contracts\Encryption\Encrypter */
  public static function currentEncrypter() {}
  /** @return array<string, \Stringable|string> */
  protected function casts() {}
  /**
   * @param array<string>|mixed $attributes
   * @return array
   */
  public function except($attributes) {}
  /** @return $this */
  public function discardChanges() {}
  /** @return array<string, mixed> */
  protected function getDirtyForUpdate() {}
  /** @return array<string, mixed> */
  public function getPrevious() {}
  /** @return array */
  public function getAppends() {}
  /**
   * @param array<string> $appends
   * @return $this
   */
  public function mergeAppends(array $appends) {}
  /** @return $this */
  public function withoutAppends() {}
}

trait HasEvents
{
  /** @return void */
  public static function bootHasEvents() {}
  /** @return array */
  public static function resolveObserveAttributes() {}
  /** @return array<string, class-string> */
  public function dispatchesEvents() {}
}

trait HasGlobalScopes
{
  /** @return void */
  public static function bootHasGlobalScopes() {}
  /** @return array */
  public static function resolveGlobalScopeAttributes() {}
  /** @return void */
  public static function addGlobalScopes(array $scopes) {}
  /** @return array */
  public static function getAllGlobalScopes() {}
  /**
   * @param array $scopes
   * @return void
   */
  public static function setAllGlobalScopes($scopes) {}
}

trait HasRelationships
{
  /** @return void */
  public function initializeHasRelationships() {}
  /**
   * @template TRelatedModel of \Illuminate\Database\Eloquent\Model
   * @param class-string<TRelatedModel> $class
   * @param string $key
   * @return \Closure|null
   */
  public function relationResolver($class, $key) {}
  /** @return bool */
  public function hasRelationAutoloadCallback() {}
  /**
   * @param \Closure $callback
   * @param mixed $context
   * @return $this
   */
  public function autoloadRelationsUsing(\Closure $callback, $context = null) {}
  /**
   * @template TIntermediateModel of \Illuminate\Database\Eloquent\Model
   * @param string|\Illuminate\Database\Eloquent\Relations\HasMany<TIntermediateModel, covariant $this>|\Illuminate\Database\Eloquent\Relations\HasOne<TIntermediateModel, covariant $this> $relationship
   * @return ( $relationship is string ? \Illuminate\Database\Eloquent\PendingHasThroughRelationship<\Illuminate\Database\Eloquent\Model, $this> : ( $relationship is \Illuminate\Database\Eloquent\Relations\HasMany<TIntermediateModel, $this> ? \Illuminate\Database\Eloquent\PendingHasThroughRelationship<TIntermediateModel, $this, \Illuminate\Database\Eloquent\Relations\HasMany<TIntermediateModel, $this>> : \Illuminate\Database\Eloquent\PendingHasThroughRelationship<TIntermediateModel, $this, \Illuminate\Database\Eloquent\Relations\HasOne<TIntermediateModel, $this>> ) )
   */
  public function through($relationship) {}
  /**
   * @template TRelatedModel of \Illuminate\Database\Eloquent\Model
   * @param class-string<TRelatedModel> $related
   * @param string $name
   * @param string|null $table
   * @param string|null $foreignPivotKey
   * @param string|null $relatedPivotKey
   * @param string|null $parentKey
   * @param string|null $relatedKey
   * @param string|null $relation
   * @param bool $inverse
   * @return \Illuminate\Database\Eloquent\Relations\MorphToMany<TRelatedModel, $this>
   */
  public function morphToMany($related, $name, $table = null, $foreignPivotKey = null, $relatedPivotKey = null, $parentKey = null, $relatedKey = null, $relation = null, $inverse = false) {}
  /**
   * @template TRelatedModel of \Illuminate\Database\Eloquent\Model
   * @param class-string<TRelatedModel> $related
   * @param string $name
   * @param string|null $table
   * @param string|null $foreignPivotKey
   * @param string|null $relatedPivotKey
   * @param string|null $parentKey
   * @param string|null $relatedKey
   * @param string|null $relation
   * @return \Illuminate\Database\Eloquent\Relations\MorphToMany<TRelatedModel, $this>
   */
  public function morphedByMany($related, $name, $table = null, $foreignPivotKey = null, $relatedPivotKey = null, $parentKey = null, $relatedKey = null, $relation = null) {}
  /**
   * @template TRelatedModel of \Illuminate\Database\Eloquent\Model
   * @param class-string<TRelatedModel> $class
   * @return TRelatedModel
   */
  protected function newRelatedThroughInstance($class) {}
  /** @return $this */
  public function withRelationshipAutoloading() {}
  /**
   * @param array|string $relations
   * @return $this
   */
  public function withoutRelation($relations) {}
}

trait HasTimestamps
{
  /** @return void */
  public function initializeHasTimestamps() {}
  /**
   * @param array|string|null $attribute
   * @return bool
   */
  public function touch($attribute = null) {}
  /**
   * @param array|string|null $attribute
   * @return bool
   */
  public function touchQuietly($attribute = null) {}
  /**
   * @template TReturn
   * @param (callable(): TReturn) $callback
   * @return TReturn
   */
  public static function withoutTimestamps(callable $callback) {}
  /**
   * @template TReturn
   * @param array $models
   * @param callable(): TReturn $callback
   * @return TReturn
   */
  public static function withoutTimestampsOn($models, $callback) {}
  /**
   * @param string|null $class
   * @return bool
   */
  public static function isIgnoringTimestamps($class = null) {}
}

trait HasUlids 
{
  use HasUniqueStringIds;
  /** @return string */
  public function newUniqueId() {}
  /** @param mixed $value */
  protected function isValidUniqueId($value): bool {}
}

trait HasUniqueIds 
{
  /** @var bool */
  public $usesUniqueIds;
  /** @return bool */
  public function usesUniqueIds() {}
  /** @return void */
  public function setUniqueIds() {}
  /** @return string|null */
  public function newUniqueId() {}
  /** @return array */
  public function uniqueIds() {}
}

trait HasUniqueStringIds 
{
  /** @return mixed */
  abstract public function newUniqueId();
  /** @param mixed $value */
  abstract protected function isValidUniqueId($value): bool;
  /** @return void */
  public function initializeHasUniqueStringIds() {}
  /** @return array */
  public function uniqueIds() {}
  /**
   * @param \Illuminate\Database\Eloquent\Model|\Illuminate\Database\Eloquent\Relations\Relation<*, *, *> $query
   * @param mixed $value
   * @param string|null $field
   * @return \Illuminate\Contracts\Database\Eloquent\Builder
   */
  public function resolveRouteBindingQuery($query, $value, $field = null) {}
  /** @return string */
  public function getKeyType() {}
  /** @return bool */
  public function getIncrementing() {}
  /**
   * @param mixed $value
   * @param string|null $field
   * @return never
   */
  protected function handleInvalidUniqueId($value, $field) {}
}

trait HasUuids 
{
  use HasUniqueStringIds;
  /** @return string */
  public function newUniqueId() {}
  /** @param mixed $value */
  protected function isValidUniqueId($value): bool {}
}

trait HasVersion4Uuids 
{
  use HasUuids;
  /** @return string */
  public function newUniqueId() {}
}

trait HidesAttributes
{
  /** @return void */
  public function initializeHidesAttributes() {}
  /**
   * @param array<string> $hidden
   * @return $this
   */
  public function mergeHidden(array $hidden) {}
  /**
   * @param array<string> $visible
   * @return $this
   */
  public function mergeVisible(array $visible) {}
}

trait PreventsCircularRecursion 
{
  /** @var \WeakMap<static, array<string, mixed>> */
  protected static $recursionCache;
  /**
   * @param callable $callback
   * @param mixed $default
   * @return mixed
   */
  protected function withoutRecursion($callback, $default = null) {}
  /** @param object $object */
  protected static function clearRecursiveCallValue($object, string $hash) {}
  /** @param object $object */
  protected static function getRecursiveCallStack($object): array {}
  /** @return \WeakMap */
  protected static function getRecursionCache() {}
  /**
   * @param object $object
   * @param mixed $value
   * @return mixed
   */
  protected static function setRecursiveCallValue($object, string $hash, $value) {}
}

trait QueriesRelationships
{
  /**
   * @param string $relation
   * @param (\Closure(\Illuminate\Database\Eloquent\Builder<*>|\Illuminate\Database\Eloquent\Relations\Relation<*, *, *>): mixed)|null $callback
   * @param string $operator
   * @param \Illuminate\Contracts\Database\Query\Expression|int $count
   * @return $this
   */
  public function withWhereHas($relation, ?\Closure $callback = null, $operator = '>=', $count = 1) {}
  /**
   * @param \Illuminate\Database\Eloquent\Relations\Relation<*, *, *>|string $relation
   * @param \Closure|string|array|\Illuminate\Contracts\Database\Query\Expression $column
   * @param mixed $operator
   * @param mixed $value
   * @return $this
   */
  public function withWhereRelation($relation, $column, $operator = null, $value = null) {}
  /**
   * @template TRelatedModel of \Illuminate\Database\Eloquent\Model
   * @param \Illuminate\Database\Eloquent\Relations\Relation<TRelatedModel, *, *>|string $relation
   * @param (\Closure(\Illuminate\Database\Eloquent\Builder<TRelatedModel>): mixed)|string|array|\Illuminate\Contracts\Database\Query\Expression $column
   * @param mixed $operator
   * @param mixed $value
   * @return $this
   */
  public function whereDoesntHaveRelation($relation, $column, $operator = null, $value = null) {}
  /**
   * @template TRelatedModel of \Illuminate\Database\Eloquent\Model
   * @param \Illuminate\Database\Eloquent\Relations\Relation<TRelatedModel, *, *>|string $relation
   * @param (\Closure(\Illuminate\Database\Eloquent\Builder<TRelatedModel>): mixed)|string|array|\Illuminate\Contracts\Database\Query\Expression $column
   * @param mixed $operator
   * @param mixed $value
   * @return $this
   */
  public function orWhereDoesntHaveRelation($relation, $column, $operator = null, $value = null) {}
  /**
   * @template TRelatedModel of \Illuminate\Database\Eloquent\Model
   * @param \Illuminate\Database\Eloquent\Relations\MorphTo<TRelatedModel, *>|string $relation
   * @param string|array<int, string> $types
   * @param (\Closure(\Illuminate\Database\Eloquent\Builder<TRelatedModel>): mixed)|string|array|\Illuminate\Contracts\Database\Query\Expression $column
   * @param mixed $operator
   * @param mixed $value
   * @return $this
   */
  public function whereMorphDoesntHaveRelation($relation, $types, $column, $operator = null, $value = null) {}
  /**
   * @template TRelatedModel of \Illuminate\Database\Eloquent\Model
   * @param \Illuminate\Database\Eloquent\Relations\MorphTo<TRelatedModel, *>|string $relation
   * @param string|array<int, string> $types
   * @param (\Closure(\Illuminate\Database\Eloquent\Builder<TRelatedModel>): mixed)|string|array|\Illuminate\Contracts\Database\Query\Expression $column
   * @param mixed $operator
   * @param mixed $value
   * @return $this
   */
  public function orWhereMorphDoesntHaveRelation($relation, $types, $column, $operator = null, $value = null) {}
  /**
   * @param \Illuminate\Database\Eloquent\Relations\MorphTo<*, *>|string $relation
   * @param \Illuminate\Database\Eloquent\Model|iterable<int, \Illuminate\Database\Eloquent\Model>|string $model
   * @return $this
   */
  public function whereNotMorphedTo($relation, $model, $boolean = 'and') {}
  /**
   * @param \Illuminate\Database\Eloquent\Relations\MorphTo<*, *>|string $relation
   * @param \Illuminate\Database\Eloquent\Model|iterable<int, \Illuminate\Database\Eloquent\Model>|string $model
   * @return $this
   */
  public function orWhereNotMorphedTo($relation, $model) {}
  /**
   * @param \Illuminate\Database\Eloquent\Model|\Illuminate\Database\Eloquent\Collection<int, \Illuminate\Database\Eloquent\Model> $related
   * @param string|null $relationshipName
   * @param string $boolean
   * @return $this
   */
  public function whereAttachedTo($related, $relationshipName = null, $boolean = 'and') {}
  /**
   * @param \Illuminate\Database\Eloquent\Model $related
   * @param string|null $relationshipName
   * @return $this
   */
  public function orWhereAttachedTo($related, $relationshipName = null) {}
  /**
   * @param string $column
   * @param \Illuminate\Database\Eloquent\Relations\Relation<*, *, *> $relation
   * @return string
   */
  protected function getRelationHashedColumn($column, $relation) {}
}

trait TransformsToResource 
{
  /** @param class-string<\Illuminate\Http\Resources\Json\JsonResource>|null $resourceClass */
  public function toResource(?string $resourceClass = null): \Illuminate\Http\Resources\Json\JsonResource {}
  protected function guessResource(): \Illuminate\Http\Resources\Json\JsonResource {}
  /** @return array{class-string<\Illuminate\Http\Resources\Json\JsonResource>, class-string<\Illuminate\Http\Resources\Json\JsonResource>} */
  public static function guessResourceName(): array {}
  /**
   * @param class-string<\Illuminate\Http\Resources\Json\JsonResource> $class
   * @return class-string<*>|null
   */
  protected function resolveResourceFromAttribute(string $class): ?string {}
}
}

namespace Illuminate\Database\Eloquent\Factories {
class BelongsToManyRelationship
{
  /**
   * @param \Illuminate\Support\Collection $recycle
   * @return $this
   */
  public function recycle($recycle) {}
}

class BelongsToRelationship
{
  /**
   * @param \Illuminate\Support\Collection $recycle
   * @return $this
   */
  public function recycle($recycle) {}
}

/** @template TModel of \Illuminate\Database\Eloquent\Model */
abstract class Factory
{
  /** @var array<class-string, callable(self): class-string<TModel>> */
  protected static $modelNameResolvers;
  /** @var array<class-string, class-string<TModel>|false> */
  protected static $cachedModelAttributes;
  /**
   * @param iterable<int, array<string, mixed>>|int|null $records
   * @return \Illuminate\Database\Eloquent\Collection<int, TModel>
   */
  public function makeMany(iterable|int|null $records = null) {}
  /** @param array<string, mixed> $attributes */
  public function insert(array $attributes = [], ?\Illuminate\Database\Eloquent\Model $parent = null): void {}
  /**
   * @param (callable(array<string, mixed>, \Illuminate\Database\Eloquent\Model|null): array<string, mixed>)|array<string, mixed> $state
   * @return static
   */
  public function prependState($state) {}
  /**
   * @param string|int $key
   * @param mixed $value
   * @return static
   */
  public function set($key, $value) {}
  /**
   * @param array ...$sequence
   * @return static
   */
  public function forEachSequence(...$sequence) {}
  /**
   * @param \Illuminate\Database\Eloquent\Model|\Illuminate\Support\Collection|array $model
   * @return static
   */
  public function recycle($model) {}
  /**
   * @template TClass of \Illuminate\Database\Eloquent\Model
   * @param class-string<TClass> $modelClassName
   * @return TClass|null
   */
  public function getRandomRecycledModel($modelClassName) {}
  /** @return static */
  public function withoutAfterMaking() {}
  /** @return static */
  public function withoutAfterCreating() {}
  /**
   * @param array<string|class-string<\Illuminate\Database\Eloquent\Model>> $parents
   * @return static
   */
  public function withoutParents($parents = []) {}
  /** @return string */
  public function getConnectionName() {}
  /** @return void */
  public static function expandRelationshipsByDefault() {}
  /** @return void */
  public static function dontExpandRelationshipsByDefault() {}
  /** @return void */
  public static function flushState() {}
}

/** @template TFactory of \Illuminate\Database\Eloquent\Factories\Factory */
trait HasFactory
{
  /**
   * @param (callable(array<string, mixed>, static|null): array<string, mixed>)|array<string, mixed>|int|null $count
   * @param (callable(array<string, mixed>, static|null): array<string, mixed>)|array<string, mixed> $state
   * @return TFactory
   */
  public static function factory($count = null, $state = []) {}
}

class Relationship
{
  /**
   * @param \Illuminate\Support\Collection $recycle
   * @return $this
   */
  public function recycle($recycle) {}
}

class Sequence
{
  /**
   * @param array<string, mixed> $attributes
   * @param \Illuminate\Database\Eloquent\Model|null $parent
   * @return mixed
   */
  public function __invoke($attributes = [], $parent = null) {}
}
}

namespace Illuminate\Database\Eloquent\Factories\Attributes {
class UseModel 
{
  public function __construct(public string $class) {}
}
}
