<?php
// spatie/laravel-data.
// As the sources declare them; parameters and members that tell nothing of types are left out.

namespace Spatie\LaravelData {
use ArrayAccess;
use Closure;
use Countable;
use Illuminate\Contracts\Pagination\Paginator;
use Illuminate\Contracts\Support\Responsable;
use Illuminate\Pagination\CursorPaginator;
use Illuminate\Support\Enumerable;
use Illuminate\Support\Traits\Macroable;
use IteratorAggregate;
use Spatie\LaravelData\Concerns\AppendableData;
use Spatie\LaravelData\Concerns\BaseData;
use Spatie\LaravelData\Concerns\BaseDataCollectable;
use Spatie\LaravelData\Concerns\ContextableData;
use Spatie\LaravelData\Concerns\EmptyData;
use Spatie\LaravelData\Concerns\EnumerableMethods;
use Spatie\LaravelData\Concerns\IncludeableData;
use Spatie\LaravelData\Concerns\ResponsableData;
use Spatie\LaravelData\Concerns\TransformableData;
use Spatie\LaravelData\Concerns\ValidateableData;
use Spatie\LaravelData\Concerns\WrappableData;
use Spatie\LaravelData\Contracts\AppendableData as AppendableDataContract;
use Spatie\LaravelData\Contracts\BaseData as BaseDataContract;
use Spatie\LaravelData\Contracts\BaseDataCollectable as BaseDataCollectableContract;
use Spatie\LaravelData\Contracts\ContextableData as ContextableDataContract;
use Spatie\LaravelData\Contracts\EmptyData as EmptyDataContract;
use Spatie\LaravelData\Contracts\IncludeableData as IncludeableDataContract;
use Spatie\LaravelData\Contracts\ResponsableData as ResponsableDataContract;
use Spatie\LaravelData\Contracts\TransformableData as TransformableDataContract;
use Spatie\LaravelData\Contracts\ValidateableData as ValidateableDataContract;
use Spatie\LaravelData\Contracts\WrappableData as WrappableDataContract;
use Spatie\LaravelData\Support\EloquentCasts\DataCollectionEloquentCast;
use Spatie\LaravelData\Support\Lazy\ClosureLazy;
use Spatie\LaravelData\Support\Lazy\ConditionalLazy;
use Spatie\LaravelData\Support\Lazy\DefaultLazy;
use Spatie\LaravelData\Support\Lazy\InertiaDeferred;
use Spatie\LaravelData\Support\Lazy\InertiaLazy;
use Spatie\LaravelData\Support\Lazy\RelationalLazy;
/**
 * @template TKey of array-key
 * @template TValue
 * @implements IteratorAggregate<TKey, TValue>
 */
class CursorPaginatedDataCollection implements Responsable, BaseDataCollectableContract, TransformableDataContract, ContextableDataContract, ResponsableDataContract, IncludeableDataContract, WrappableDataContract, IteratorAggregate, Countable {
  use ResponsableData;
  use IncludeableData;
  use WrappableData;
  use TransformableData;
  /** @use \Spatie\LaravelData\Concerns\BaseDataCollectable<TKey, TValue> */
  use BaseDataCollectable;
  use ContextableData;
  use Macroable;
  /**
   * @param class-string<TValue> $dataClass
   * @param CursorPaginator<TValue> $items
   */
  public function __construct(public readonly string $dataClass, $items) {}
  /**
   * @param Closure(TValue, TKey): TValue $through
   * @return static<TKey, TValue>
   */
  public function through(Closure $through): static {}
  /** @return CursorPaginator<TValue> */
  public function items(): CursorPaginator {}
  /** @return DataCollectionEloquentCast */
  public static function castUsing() {}
  public function withoutWrapping(): static {}
}
abstract class Data implements Responsable, AppendableDataContract, BaseDataContract, TransformableDataContract, ContextableDataContract, IncludeableDataContract, ResponsableDataContract, ValidateableDataContract, WrappableDataContract, EmptyDataContract {
  use ResponsableData;
  use IncludeableData;
  use AppendableData;
  use ValidateableData;
  use WrappableData;
  use TransformableData;
  use BaseData;
  use EmptyData;
  use ContextableData;
}
/**
 * @template TKey of array-key
 * @template TValue
 * @implements \ArrayAccess<TKey, TValue>
 * @implements IteratorAggregate<TKey, TValue>
 */
class DataCollection implements Responsable, BaseDataCollectableContract, TransformableDataContract, ResponsableDataContract, IncludeableDataContract, WrappableDataContract, ContextableDataContract, IteratorAggregate, Countable, ArrayAccess {
  /** @use \Spatie\LaravelData\Concerns\BaseDataCollectable<TKey, TValue> */
  use BaseDataCollectable;
  use ResponsableData;
  use IncludeableData;
  use WrappableData;
  use TransformableData;
  use ContextableData;
  use Macroable;
  /** @use \Spatie\LaravelData\Concerns\EnumerableMethods<TKey, TValue> */
  use EnumerableMethods;
  /**
   * @param class-string<TValue> $dataClass
   * @param array|Enumerable<TKey, TValue>|DataCollection $items
   */
  public function __construct(public readonly string $dataClass, $items) {}
  /** @return array<TKey, TValue> */
  public function items(): array {}
  /** @return Enumerable<TKey, TValue> */
  public function toCollection(): Enumerable {}
  /**
   * @param TKey $offset
   * @return TValue
   */
  public function offsetGet($offset): mixed {}
  /** @return DataCollectionEloquentCast */
  public static function castUsing() {}
}
class Dto implements ValidateableDataContract, BaseDataContract {
  use ValidateableData;
  use BaseData;
}
abstract class Lazy {
  use Macroable;
  public static function create(Closure $value): DefaultLazy {}
  public static function when(Closure $condition, Closure $value): ConditionalLazy {}
  public static function whenLoaded($relation, $model, Closure $value): RelationalLazy {}
  public static function inertia(Closure $value): InertiaLazy {}
  public static function inertiaDeferred(): InertiaDeferred {}
  public static function closure(Closure $closure): ClosureLazy {}
  abstract public function resolve(): mixed;
  public function defaultIncluded(): static {}
}
class Optional {
  public static function create(): Optional {}
}
/**
 * @template TKey of array-key
 * @template TValue
 * @implements IteratorAggregate<TKey, TValue>
 */
class PaginatedDataCollection implements Responsable, BaseDataCollectableContract, TransformableDataContract, ContextableDataContract, ResponsableDataContract, IncludeableDataContract, WrappableDataContract, IteratorAggregate, Countable {
  use ResponsableData;
  use IncludeableData;
  use WrappableData;
  use TransformableData;
  /** @use \Spatie\LaravelData\Concerns\BaseDataCollectable<TKey, TValue> */
  use BaseDataCollectable;
  use ContextableData;
  use Macroable;
  /** @param class-string<TValue> $dataClass */
  public function __construct(public readonly string $dataClass) {}
  /**
   * @param Closure(TValue, TKey): TValue $through
   * @return static<TKey, TValue>
   */
  public function through(Closure $through): static {}
  /** @return Paginator<TKey, TValue> */
  public function items(): Paginator {}
  /** @return DataCollectionEloquentCast */
  public static function castUsing() {}
  public function withoutWrapping(): static {}
}
class Resource implements BaseDataContract, AppendableDataContract, IncludeableDataContract, TransformableDataContract, ResponsableDataContract, WrappableDataContract, EmptyDataContract, ContextableDataContract {
  use BaseData;
  use AppendableData;
  use IncludeableData;
  use ResponsableData;
  use TransformableData;
  use WrappableData;
  use EmptyData;
  use ContextableData;
  public static function pipeline(): DataPipeline {}
}
}

namespace Spatie\LaravelData\Attributes {
use Spatie\LaravelData\Casts\Cast;
use Spatie\LaravelData\Mappers\NameMapper;
use Spatie\LaravelData\Transformers\Transformer;
class Computed {}
class DataCollectionOf {
  public function __construct(public string $class) {}
}
class Hidden {}
class MapInputName {
  public function __construct(public string|int $input) {}
}
class MapName {
  public function __construct(public string|int|NameMapper $input, public string|int|NameMapper|null $output = null) {}
}
class MapOutputName {
  public function __construct(public string|int $output) {}
}
class WithCast implements GetsCast {
  public function __construct(public string $castClass) {}
  public function get(): Cast {}
}
class WithTransformer {
  public function __construct(public string $transformerClass) {}
  public function get(): Transformer {}
}
}

namespace Spatie\LaravelData\Casts {
use Spatie\LaravelData\Support\Creation\CreationContext;
use Spatie\LaravelData\Support\DataProperty;
interface Cast {
  public function cast(DataProperty $property, mixed $value, array $properties, CreationContext $context): mixed;
}
class Uncastable {
  public static Uncastable $instance;
  public static function create(): self {}
}
}

namespace Spatie\LaravelData\Concerns {
use ArrayIterator;
use Illuminate\Contracts\Pagination\CursorPaginator as CursorPaginatorContract;
use Illuminate\Contracts\Pagination\Paginator as PaginatorContract;
use Illuminate\Contracts\Support\Arrayable;
use Illuminate\Http\JsonResponse;
use Illuminate\Pagination\AbstractCursorPaginator;
use Illuminate\Pagination\AbstractPaginator;
use Illuminate\Support\Collection;
use Illuminate\Support\Enumerable;
use Illuminate\Support\LazyCollection;
use Spatie\LaravelData\CursorPaginatedDataCollection;
use Spatie\LaravelData\DataCollection;
use Spatie\LaravelData\DataPipeline;
use Spatie\LaravelData\PaginatedDataCollection;
use Spatie\LaravelData\Support\Creation\CreationContextFactory;
use Spatie\LaravelData\Support\EloquentCasts\DataEloquentCast;
use Spatie\LaravelData\Support\Partials\ForwardsToPartialsDefinition;
use Spatie\LaravelData\Support\Transformation\DataContext;
use Spatie\LaravelData\Support\Wrapping\Wrap;
trait AppendableData {
  public function additional(): static {}
}
trait BaseData {
  public static function optional(): ?static {}
  public static function from(): static {}
  public static function collect(): array|DataCollection|PaginatedDataCollection|CursorPaginatedDataCollection|Enumerable|AbstractPaginator|PaginatorContract|AbstractCursorPaginator|CursorPaginatorContract|LazyCollection|Collection {}
  public static function factory(): CreationContextFactory {}
  public static function pipeline(): DataPipeline {}
}
/**
 * @template TKey of array-key
 * @template TValue
 */
trait BaseDataCollectable {
  /** @return class-string<TValue> */
  public function getDataClass(): string {}
  /** @return \ArrayIterator<TKey, TValue> */
  public function getIterator(): ArrayIterator {}
}
trait ContextableData {
  public function getDataContext(): DataContext {}
  public function setDataContext(): static {}
}
trait EmptyData {}
/**
 * @template TKey of array-key
 * @template TValue
 * @implements \ArrayAccess<TKey, TValue>
 */
trait EnumerableMethods {
  /**
   * @template TMapValue
   * @param callable(TValue, TKey): TMapValue $through
   */
  public function through(callable $through): static {}
  /**
   * @template TMapValue
   * @param callable(TValue, TKey): TMapValue $map
   */
  public function map(callable $map): static {}
  /** @param callable(TValue): bool $filter */
  public function filter(callable $filter): static {}
  /** @param callable(TValue): bool $filter */
  public function reject(callable $filter): static {}
  /**
   * @param null| (callable(TValue,TKey): bool) $callback
   * @param TFirstDefault|(\Closure(): TFirstDefault) $default
   * @return TValue|TFirstDefault
   * @template TFirstDefault
   */
  public function first(callable|null $callback = null, $default = null) {}
  /**
   * @param null| (callable(TValue,TKey): bool) $callback
   * @param TLastDefault|(\Closure(): TLastDefault) $default
   * @return TValue|TLastDefault
   * @template TLastDefault
   */
  public function last(callable|null $callback = null, $default = null) {}
  /** @param callable(TValue, TKey): mixed $callback */
  public function each(callable $callback): static {}
  /** @return static<int, TValue> */
  public function values(): static {}
  public function where(): static {}
  /**
   * @param callable(TReduceInitial|TReduceReturnType, TValue, TKey): TReduceReturnType $callback
   * @param TReduceInitial $initial
   * @return TReduceReturnType
   * @template TReduceInitial
   * @template TReduceReturnType
   */
  public function reduce(callable $callback, $initial = null) {}
  /**
   * @param (callable(TValue, TKey): bool)|string|null $key
   * @return TValue
   */
  public function sole(callable|string|null $key = null) {}
  public function merge(): static {}
}
trait IncludeableData {
  use ForwardsToPartialsDefinition;
}
trait ResponsableData {
  /** @return JsonResponse */
  public function toResponse() {}
}
trait TransformableData {
  /** @return DataEloquentCast */
  public static function castUsing() {}
}
trait ValidateableData {
  public static function validate(): Arrayable|array {}
  public static function validateAndCreate(): static {}
}
trait WireableData {
  public static function fromLivewire(): static {}
}
/**
 * @property class-string<DataCollection> $_collectionClass
 * @property class-string<PaginatedDataCollection> $_paginatedCollectionClass
 * @property class-string<CursorPaginatedDataCollection> $_cursorPaginatedCollectionClass
 */
trait WithDeprecatedCollectionMethod {
  public static function collection(): DataCollection|CursorPaginatedDataCollection|PaginatedDataCollection {}
}
trait WrappableData {
  public function withoutWrapping(): static {}
  public function wrap(): static {}
  public function getWrap(): Wrap {}
}
}
