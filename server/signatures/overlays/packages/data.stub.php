<?php
// league/fractal, kalnoy/nestedset, yajra/laravel-datatables, lorisleiva/laravel-actions, prettus/l5-repository,
// konekt/concord, owen-it/laravel-auditing, bensampo/laravel-enum.
// As the sources declare them; parameters and members that tell nothing of types are left out.

namespace {
use Yajra\DataTables\DataTableAbstract;
use Yajra\DataTables\DataTables;
/** @return ($source is null ? DataTables : DataTableAbstract) */
function datatables($source = null) {}
}

namespace BenSampo\Enum {
use BenSampo\Enum\Casts\EnumCast;
use BenSampo\Enum\Contracts\EnumContract;
use Illuminate\Contracts\Database\Eloquent\Castable;
use Illuminate\Contracts\Support\Arrayable;
use Illuminate\Support\Traits\Macroable;
/**
 * @template TValue
 * @implements Arrayable<array-key, mixed>
 */
abstract class Enum implements EnumContract, Castable, Arrayable, \JsonSerializable {
  use Macroable { __callStatic as macroCallStatic; __call as macroCall; }
  /** @var TValue */
  public $value;
  /** @param TValue $enumValue */
  public function __construct($enumValue) {}
  /** @param TValue $enumValue */
  public static function fromValue($enumValue): static {}
  public static function fromKey(): static {}
  /** @return array<string, static> */
  public static function getInstances(): array {}
  public static function coerce(): ?static {}
  /**
   * @param TValue|array<TValue>|null $values
   * @return array<int, string>
   */
  public static function getKeys($values = null): array {}
  /** @return array<int, TValue> */
  public static function getValues(): array {}
  /** @param TValue $value */
  public static function getKey($value): string {}
  /** @return TValue */
  public static function getValue(): mixed {}
  /** @param TValue $value */
  public static function getDescription($value): string {}
  /** @return TValue */
  public static function getRandomValue(): mixed {}
  public static function getRandomInstance(): static {}
  /** @return array<string, TValue> */
  public static function asArray(): array {}
  /** @return TValue|null */
  public static function parseDatabase(): mixed {}
  /** @param TValue $value */
  public static function serializeDatabase($value): mixed {}
  public static function castUsing(): EnumCast {}
  /** @return TValue */
  public function toArray(): mixed {}
}
/**
 * @method static static None()
 * @extends Enum<int>
 */
abstract class FlaggedEnum extends Enum {
  public function __construct() {}
  public static function fromValue(): static {}
  public static function coerce(): ?static {}
  public static function flags(): static {}
  public function setFlags(): static {}
  public function addFlag(): static {}
  public function addFlags(): static {}
  public function addAllFlags(): static {}
  public function removeFlag(): static {}
  public function removeFlags(): static {}
  public function removeAllFlags(): static {}
  /** @return array<static> */
  public function getFlags(): array {}
}
}

namespace BenSampo\Enum\Contracts {
interface EnumContract {
  public function is(): bool;
}
interface LocalizedEnum {
  public static function getLocalizationKey(): string;
}
}

namespace BenSampo\Enum\Rules {
use Illuminate\Contracts\Validation\Rule;
class Enum implements Rule {
  public function __construct(protected string $enumClass) {}
}
class EnumKey implements Rule {
  public function __construct(protected string $enumClass) {}
}
class EnumValue implements Rule {
  public function __construct(protected string $enumClass, protected bool $strict = true) {}
}
}

namespace Kalnoy\Nestedset {
use Illuminate\Database\Eloquent\Builder;
use Illuminate\Database\Eloquent\Collection as BaseCollection;
use Illuminate\Database\Eloquent\Relations\BelongsTo;
use Illuminate\Database\Eloquent\Relations\HasMany;
use Illuminate\Database\Eloquent\Relations\Relation;
class AncestorsRelation extends BaseRelation {}
abstract class BaseRelation extends Relation {
  public function __construct() {}
}
class Collection extends BaseCollection {
  public function linkNodes(): static {}
  /** @return Collection */
  public function toTree() {}
  public function toFlatTree(): static {}
}
class DescendantsRelation extends BaseRelation {}
class NestedSet {}
trait NodeTrait {
  /** @var \Carbon\Carbon */
  public static $deletedAt;
  /** @return BelongsTo */
  public function parent() {}
  /** @return HasMany */
  public function children() {}
  /** @return DescendantsRelation */
  public function descendants() {}
  /** @return QueryBuilder */
  public function siblings() {}
  /** @return \Kalnoy\Nestedset\QueryBuilder */
  public function siblingsAndSelf() {}
  /** @return \Illuminate\Database\Eloquent\Collection */
  public function getSiblingsAndSelf() {}
  /** @return QueryBuilder */
  public function nextSiblings() {}
  /** @return QueryBuilder */
  public function prevSiblings() {}
  /** @return QueryBuilder */
  public function nextNodes() {}
  /** @return QueryBuilder */
  public function prevNodes() {}
  /** @return AncestorsRelation */
  public function ancestors() {}
  public function makeRoot(): static {}
  public function appendToNode(): static {}
  public function prependToNode(): static {}
  /** @return self */
  public function appendOrPrependTo() {}
  public function afterNode(): static {}
  public function beforeNode(): static {}
  /** @return self */
  public function beforeOrAfterNode() {}
  public function rawNode(): static {}
  /** @return QueryBuilder */
  public function newEloquentBuilder() {}
  /** @return QueryBuilder */
  public function newNestedSetQuery() {}
  /** @return QueryBuilder */
  public function newScopedQuery() {}
  /** @return QueryBuilder */
  public static function scoped() {}
  /** @return Collection */
  public function newCollection() {}
  /** @return self */
  public function getNextNode() {}
  /** @return self */
  public function getPrevNode() {}
  /** @return Collection */
  public function getAncestors() {}
  /** @return Collection|self[] */
  public function getDescendants() {}
  /** @return Collection|self[] */
  public function getSiblings() {}
  /** @return Collection|self[] */
  public function getNextSiblings() {}
  /** @return Collection|self[] */
  public function getPrevSiblings() {}
  /** @return self */
  public function getNextSibling() {}
  /** @return self */
  public function getPrevSibling() {}
  public function setLft(): static {}
  public function setRgt(): static {}
  public function setParentId(): static {}
  /** @return \Illuminate\Database\Eloquent\Model */
  public function replicate() {}
}
class QueryBuilder extends Builder {
  public function whereIsRoot(): static {}
  public function whereAncestorOf(): static {}
  public function orWhereAncestorOf(): static {}
  /** @return QueryBuilder */
  public function whereAncestorOrSelf() {}
  /** @return \Kalnoy\Nestedset\Collection */
  public function ancestorsOf() {}
  /** @return \Kalnoy\Nestedset\Collection */
  public function ancestorsAndSelf() {}
  public function whereNodeBetween(): static {}
  public function orWhereNodeBetween(): static {}
  public function whereDescendantOf(): static {}
  /** @return QueryBuilder */
  public function whereNotDescendantOf() {}
  /** @return QueryBuilder */
  public function orWhereDescendantOf() {}
  /** @return QueryBuilder */
  public function orWhereNotDescendantOf() {}
  public function whereDescendantOrSelf(): static {}
  /** @return Collection */
  public function descendantsOf() {}
  /** @return Collection */
  public function descendantsAndSelf() {}
  public function whereIsAfter(): static {}
  public function whereIsBefore(): static {}
  public function whereIsLeaf(): static {}
  /** @return Collection */
  public function leaves() {}
  public function withDepth(): static {}
  public function withoutRoot(): static {}
  public function hasParent(): static {}
  public function hasChildren(): static {}
  public function defaultOrder(): static {}
  public function reversed(): static {}
  public function applyNestedSetScope(): static {}
  /** @return self */
  public function root() {}
}
}

namespace Konekt\Concord {
use Illuminate\Support\Collection;
use Konekt\Concord\Contracts\Concord as ConcordContract;
use Konekt\Concord\Contracts\Convention;
class Concord implements ConcordContract {
  public function __construct() {}
  public function getModules(): Collection {}
  public function getModelBindings(): Collection {}
  public function getConvention(): Convention {}
  public function getEnumBindings(): Collection {}
  public function getRequestBindings(): Collection {}
}
}

namespace Konekt\Concord\Facades {
use Illuminate\Support\Facades\Facade;
/** @mixin \Konekt\Concord\Concord */
class Concord extends Facade {}
class Helper extends Facade {}
}

namespace Konekt\Concord\Proxies {
use Konekt\Concord\Contracts\Concord;
abstract class BaseProxy {
  /** @var Concord */
  public $concord;
  public function __construct() {}
  /** @return BaseProxy */
  public static function getInstance() {}
}
class EnumProxy extends BaseProxy {}
/**
 * @method static \Illuminate\Database\Eloquent\Model|\Illuminate\Database\Eloquent\Collection|null find()
 * @method static \Illuminate\Database\Eloquent\Model|\Illuminate\Database\Eloquent\Collection findOrFail()
 * @method static \Illuminate\Database\Eloquent\Collection findMany()
 * @method static \Illuminate\Database\Eloquent\Model findOrNew()
 * @method static \Illuminate\Database\Eloquent\Model|object|null first()
 * @method static \Illuminate\Support\Collection get()
 * @method static \Illuminate\Database\Query\Builder query()
 * @method static \Illuminate\Database\Query\Builder where()
 * @method static \Illuminate\Database\Query\Builder whereIn()
 * @method static \Illuminate\Database\Query\Builder whereNotIn()
 * @method static \Illuminate\Database\Query\Builder whereBetween()
 * @method static \Illuminate\Database\Query\Builder whereExists()
 * @method static \Illuminate\Database\Query\Builder whereNotExists()
 * @method static \Illuminate\Database\Query\Builder whereNull()
 * @method static \Illuminate\Database\Query\Builder whereNotNull()
 * @method static \Illuminate\Database\Query\Builder latest()
 * @method static \Illuminate\Database\Query\Builder oldest()
 * @method static \Illuminate\Database\Query\Builder limit()
 * @method static \Illuminate\Database\Query\Builder take()
 * @method static \Illuminate\Database\Query\Builder tap()
 * @method static \Illuminate\Database\Query\Builder|mixed when()
 * @method static \Illuminate\Database\Query\Builder orderBy()
 * @method static \Illuminate\Database\Query\Builder orderByDesc()
 * @method static \Illuminate\Support\Collection pluck()
 */
abstract class ModelProxy extends BaseProxy {}
}

namespace League\Fractal {
use League\Fractal\Resource\Collection;
use League\Fractal\Resource\Item;
use League\Fractal\Resource\NullResource;
use League\Fractal\Resource\Primitive;
use League\Fractal\Resource\ResourceInterface;
use League\Fractal\Serializer\Serializer;
class Manager {
  public function __construct() {}
  public function createData(): Scope {}
  public function getIncludeParams(): ParamBag {}
  public function getRequestedIncludes(): array {}
  public function getRequestedExcludes(): array {}
  public function getSerializer(): Serializer {}
  public function parseIncludes(): static {}
  public function parseFieldsets(): static {}
  public function getRequestedFieldsets(): array {}
  public function getFieldset(): ?ParamBag {}
  public function parseExcludes(): static {}
  public function setRecursionLimit(): static {}
  public function setSerializer(): static {}
}
class ParamBag implements \ArrayAccess, \IteratorAggregate {
  public function __construct() {}
  public function get() {}
  public function getIterator(): \ArrayIterator {}
}
class Scope implements \JsonSerializable {
  public function __construct() {}
  public function embedChildScope(): Scope {}
  public function getScopeIdentifier(): ?string {}
  public function getIdentifier(): string {}
  public function getParentScopes() {}
  public function getResource(): ResourceInterface {}
  public function getManager(): Manager {}
  public function isRequested(): bool {}
  public function isExcluded(): bool {}
  public function pushParentScope(): int {}
  public function setParentScopes(): static {}
  public function toArray(): ?array {}
  public function toJson(): string {}
  public function transformPrimitiveResource() {}
}
class ScopeFactory implements ScopeFactoryInterface {
  public function createScopeFor(): Scope {}
  public function createChildScopeFor(): Scope {}
}
interface ScopeFactoryInterface {
  public function createScopeFor(Manager $manager, ResourceInterface $resource): Scope;
  public function createChildScopeFor(Manager $manager, Scope $parentScope, ResourceInterface $resource): Scope;
}
abstract class TransformerAbstract {
  protected array $availableIncludes;
  protected array $defaultIncludes;
  protected ?Scope $currentScope;
  public function getAvailableIncludes(): array {}
  public function getDefaultIncludes(): array {}
  public function getCurrentScope(): ?Scope {}
  /** @return array|false */
  public function processIncludedResources() {}
  /** @return \League\Fractal\Resource\ResourceInterface|false */
  protected function callIncludeMethod() {}
  public function setAvailableIncludes(): static {}
  public function setDefaultIncludes(): static {}
  public function setCurrentScope(): static {}
  protected function primitive($data, ?callable $transformer = null): Primitive {}
  protected function item(): Item {}
  protected function collection(): Collection {}
  protected function null(): NullResource {}
}
}

namespace League\Fractal\Pagination {
use Illuminate\Contracts\Pagination\LengthAwarePaginator;
use Laminas\Paginator\Paginator;
use Pagerfanta\Pagerfanta;
class Cursor implements CursorInterface {
  public function __construct() {}
  public function getCurrent() {}
  public function setCurrent(): static {}
  public function getPrev() {}
  public function setPrev(): static {}
  public function getNext() {}
  public function setNext(): static {}
  public function getCount(): ?int {}
  public function setCount(): static {}
}
interface CursorInterface {
  public function getCurrent();
  public function getPrev();
  public function getNext();
  public function getCount(): ?int;
}
class DoctrinePaginatorAdapter implements PaginatorInterface {
  use PaginatorCountTrait;
  public function __construct($paginator, callable $routeGenerator) {}
  public function getCurrentPage(): int {}
  public function getLastPage(): int {}
  public function getTotal(): int {}
  public function getCount(): int {}
  public function getPerPage(): int {}
  public function getUrl(): string {}
}
class IlluminatePaginatorAdapter implements PaginatorInterface {
  public function __construct() {}
  public function getCurrentPage(): int {}
  public function getLastPage(): int {}
  public function getTotal(): int {}
  public function getCount(): int {}
  public function getPerPage(): int {}
  public function getUrl(): string {}
  public function getPaginator(): LengthAwarePaginator {}
}
class LaminasPaginatorAdapter implements PaginatorInterface {
  public function __construct($paginator, callable $routeGenerator) {}
  public function getCurrentPage(): int {}
  public function getLastPage(): int {}
  public function getTotal(): int {}
  public function getCount(): int {}
  public function getPerPage(): int {}
  public function getUrl(): string {}
  public function getPaginator(): Paginator {}
  public function getRouteGenerator(): callable {}
}
class PagerfantaPaginatorAdapter implements PaginatorInterface {
  use PaginatorCountTrait;
  public function __construct($paginator, callable $routeGenerator) {}
  public function getCurrentPage(): int {}
  public function getLastPage(): int {}
  public function getTotal(): int {}
  public function getCount(): int {}
  public function getPerPage(): int {}
  public function getUrl(): string {}
  public function getPaginator(): Pagerfanta {}
  public function getRouteGenerator(): callable {}
}
trait PaginatorCountTrait {}
interface PaginatorInterface {
  public function getCurrentPage(): int;
  public function getLastPage(): int;
  public function getTotal(): int;
  public function getCount(): int;
  public function getPerPage(): int;
  public function getUrl(): string;
}
class PhalconFrameworkPaginatorAdapter implements PaginatorInterface {
  public function __construct() {}
  public function getCurrentPage(): int {}
  public function getLastPage(): int {}
  public function getTotal(): int {}
  public function getCount(): int {}
  public function getPerPage(): int {}
  public function getNext(): int {}
  public function getUrl(): string {}
}
}

namespace League\Fractal\Pagination {
use Zend\Paginator\Paginator;
class ZendFrameworkPaginatorAdapter implements PaginatorInterface {
  public function __construct($paginator, callable $routeGenerator) {}
  public function getCurrentPage(): int {}
  public function getLastPage(): int {}
  public function getTotal(): int {}
  public function getCount(): int {}
  public function getPerPage(): int {}
  public function getUrl(): string {}
  public function getPaginator(): Paginator {}
  public function getRouteGenerator(): callable {}
}
}

namespace League\Fractal\Resource {
use League\Fractal\Pagination\CursorInterface;
use League\Fractal\Pagination\PaginatorInterface;
use League\Fractal\TransformerAbstract;
class Collection extends ResourceAbstract {
  public function getPaginator(): ?PaginatorInterface {}
  public function hasPaginator(): bool {}
  public function getCursor(): ?CursorInterface {}
  public function hasCursor(): bool {}
  public function setPaginator(): static {}
  public function setCursor(): static {}
}
class Item extends ResourceAbstract {}
class NullResource extends ResourceAbstract {
  public function getData() {}
}
class Primitive extends ResourceAbstract {}
abstract class ResourceAbstract implements ResourceInterface {
  /** @var mixed */
  protected $data;
  protected array $meta;
  protected ?string $resourceKey;
  /** @var callable|TransformerAbstract|null */
  protected $transformer;
  public function __construct() {}
  public function getData() {}
  public function setData(): static {}
  public function getMeta(): array {}
  public function getMetaValue() {}
  public function getResourceKey(): string {}
  /** @return callable|TransformerAbstract|null */
  public function getTransformer() {}
  public function setTransformer(): static {}
  public function setMeta(): static {}
  public function setMetaValue(): static {}
  public function setResourceKey(): static {}
}
interface ResourceInterface {
  public function getResourceKey(): string;
  public function getData();
  /** @return callable|\League\Fractal\TransformerAbstract|null */
  public function getTransformer();
  public function setData(): self;
  public function setTransformer($transformer): self;
  public function getMeta(): array;
}
}

namespace League\Fractal\Serializer {
use League\Fractal\Pagination\CursorInterface;
use League\Fractal\Pagination\PaginatorInterface;
use League\Fractal\Resource\ResourceInterface;
class ArraySerializer extends SerializerAbstract {
  public function collection(): array {}
  public function item(): array {}
  public function null(): ?array {}
  public function includedData(): array {}
  public function meta(): array {}
  public function paginator(): array {}
  public function cursor(): array {}
}
class DataArraySerializer extends ArraySerializer {
  public function collection(): array {}
  public function item(): array {}
  public function null(): ?array {}
}
class JsonApiSerializer extends ArraySerializer {
  public function __construct() {}
  public function collection(): array {}
  public function item(): array {}
  public function paginator(): array {}
  public function meta(): array {}
  public function null(): ?array {}
  public function includedData(): array {}
  public function sideloadIncludes(): bool {}
  public function injectData(): array {}
  public function filterIncludes(): array {}
  public function getMandatoryFields(): array {}
  public function injectAvailableIncludeData(): array {}
}
interface Serializer {
  public function collection(): array;
  public function item(): array;
  public function null(): ?array;
  public function includedData(ResourceInterface $resource): array;
  public function meta(): array;
  public function paginator(PaginatorInterface $paginator): array;
  public function cursor(CursorInterface $cursor): array;
  public function mergeIncludes(): array;
  public function injectAvailableIncludeData(): array;
  public function sideloadIncludes(): bool;
  public function injectData(): array;
  public function filterIncludes(): array;
  public function getMandatoryFields(): array;
}
abstract class SerializerAbstract implements Serializer {
  public function mergeIncludes(): array {}
  public function sideloadIncludes(): bool {}
  public function injectData(): array {}
  public function injectAvailableIncludeData(): array {}
  public function filterIncludes(): array {}
  public function getMandatoryFields(): array {}
}
}

namespace Lorisleiva\Actions {
use Illuminate\Contracts\Queue\ShouldBeUnique;
use Illuminate\Foundation\Bus\PendingChain;
use Illuminate\Foundation\Bus\PendingDispatch;
use Illuminate\Foundation\Http\FormRequest;
use Lorisleiva\Actions\Concerns\AsAction;
use Lorisleiva\Actions\Concerns\ValidateActions;
use Lorisleiva\Actions\Decorators\JobDecorator;
use Lorisleiva\Actions\DesignPatterns\DesignPattern;
class Action {
  use AsAction;
}
class ActionManager {
  /** @var class-string<JobDecorator> */
  public static string $jobDecorator;
  /** @var class-string<JobDecorator&ShouldBeUnique> */
  public static string $uniqueJobDecorator;
  public function __construct() {}
  /** @param class-string<JobDecorator> $jobDecoratorClass */
  public static function useJobDecorator($jobDecoratorClass): void {}
  /** @param class-string<JobDecorator&ShouldBeUnique> $uniqueJobDecoratorClass */
  public static function useUniqueJobDecorator($uniqueJobDecoratorClass): void {}
  /** @return $this */
  public function setBacktraceLimit(): ActionManager {}
  /** @return $this */
  public function setDesignPatterns(): ActionManager {}
  /** @return $this */
  public function registerDesignPattern(): ActionManager {}
  public function identifyFromBacktrace($usedTraits, &$frame = null): ?DesignPattern {}
}
class ActionPendingChain extends PendingChain {
  public function dispatch(): ?PendingDispatch {}
}
class ActionRequest extends FormRequest {
  use ValidateActions;
}
class AttributeValidator {
  use ValidateActions;
  public function __construct() {}
  public static function for(): self {}
}
class BacktraceFrame {
  public function __construct() {}
}
}

namespace Lorisleiva\Actions\Concerns {
use Illuminate\Foundation\Bus\PendingDispatch;
use Illuminate\Support\Fluent;
use Lorisleiva\Actions\ActionPendingChain;
use Lorisleiva\Actions\Decorators\JobDecorator;
use Lorisleiva\Actions\Decorators\UniqueJobDecorator;
use Mockery\Expectation;
use Mockery\ExpectationInterface;
use Mockery\HigherOrderMessage;
use Mockery\MockInterface;
trait AsAction {
  use AsObject;
  use AsController;
  use AsListener;
  use AsJob;
  use AsCommand;
  use AsFake;
}
/**
 * @method \Illuminate\Http\Resources\Json\JsonResource jsonResponse()
 * @method \Illuminate\Http\Response htmlResponse()
 * @method \Illuminate\Http\Response asController()
 */
trait AsController {}
trait AsFake {
  public static function mock(): MockInterface {}
  public static function spy(): MockInterface {}
  public static function partialMock(): MockInterface {}
  public static function shouldRun(): Expectation|ExpectationInterface|HigherOrderMessage {}
  public static function shouldNotRun(): Expectation|ExpectationInterface|HigherOrderMessage {}
  public static function allowToRun(): Expectation|ExpectationInterface|HigherOrderMessage|MockInterface {}
}
/**
 * @property-read \DateTime|int $jobRetryUntil
 * @method \DateTime|int getJobRetryUntil()
 */
trait AsJob {
  public static function makeJob(): JobDecorator {}
  public static function makeUniqueJob(): UniqueJobDecorator {}
  public static function dispatch(): PendingDispatch {}
  public static function dispatchIf(): PendingDispatch|Fluent {}
  public static function dispatchUnless(): PendingDispatch|Fluent {}
  public static function withChain(): ActionPendingChain {}
}
trait AsListener {}
trait AsObject {
  public static function make(): static {}
}
trait DecorateActions {
  public function setAction(): static {}
}
trait ValidateActions {
  use DecorateActions;
}
/**
 * @method bool|\Illuminate\Auth\Access\Response authorize()
 * @method \Illuminate\Validation\Validator getValidator()
 */
trait WithAttributes {
  public function setRawAttributes(): static {}
  public function fill(): static {}
  public function fillFromRequest(): static {}
  public function set(): static {}
}
}

namespace OwenIt\Auditing {
use Illuminate\Database\Eloquent\Relations\MorphMany;
trait Audit {}
trait Auditable {
  public function audits(): MorphMany {}
  public function preloadResolverData(): static {}
  /** @return $this */
  public function setAuditEvent(): Contracts\Auditable {}
  /** @return $this */
  public function transitionTo(): Contracts\Auditable {}
}
}

namespace OwenIt\Auditing\Contracts {
use Illuminate\Database\Eloquent\Relations\MorphMany;
/** @mixin \OwenIt\Auditing\Models\Audit */
interface Audit {
  /** @return string|null */
  public function getConnectionName();
  /** @return string */
  public function getTable();
  public function auditable();
  public function user();
  /** @return array<string,mixed> */
  public function resolveData(): array;
  public function getDataValue();
  /** @return array<string,mixed>|string */
  public function getMetadata();
  /** @return array<string,mixed>|string */
  public function getModified();
}
interface Auditable {
  /** @return MorphMany<\OwenIt\Auditing\Models\Audit, \Illuminate\Database\Eloquent\Model> */
  public function audits(): MorphMany;
  public function setAuditEvent(): Auditable;
  /** @return string|null */
  public function getAuditEvent();
  /** @return array<string> */
  public function getAuditEvents(): array;
  public function readyForAuditing(): bool;
  /** @return array<string,mixed> */
  public function toAudit(): array;
  /** @return array<string> */
  public function getAuditInclude(): array;
  /** @return array<string> */
  public function getAuditExclude(): array;
  public function getAuditStrict(): bool;
  public function getAuditTimestamps(): bool;
  /** @return string|null */
  public function getAuditDriver();
  public function getAuditThreshold(): int;
  /** @return array<string,string> */
  public function getAttributeModifiers(): array;
  /** @return array<string,mixed> */
  public function transformAudit(): array;
  /** @return array<string> */
  public function generateTags(): array;
  public function transitionTo(Audit $audit): Auditable;
}
}

namespace OwenIt\Auditing\Models {
use Illuminate\Database\Eloquent\Model;
use Illuminate\Support\Carbon;
/**
 * @property Carbon|null $created_at
 * @property Carbon|null $updated_at
 */
class Audit extends Model implements \OwenIt\Auditing\Contracts\Audit {
  use \OwenIt\Auditing\Audit;
}
}

namespace Prettus\Repository\Contracts {
interface CriteriaInterface {
  public function apply($model, RepositoryInterface $repository);
}
interface RepositoryInterface {
  /** @return \Illuminate\Support\Collection|array */
  public function lists();
  /** @return \Illuminate\Support\Collection|array */
  public function pluck();
  public function sync();
  public function syncWithoutDetaching();
  public function all();
  public function paginate();
  public function simplePaginate();
  public function find();
  public function findByField();
  public function findWhere();
  public function findWhereIn();
  public function findWhereNotIn();
  public function findWhereBetween();
  public function create();
  public function update();
  public function updateOrCreate();
  /** @return int */
  public function delete();
  public function orderBy(): static;
  public function with(): static;
  public function whereHas(): static;
  public function withCount(): static;
  public function hidden(): static;
  public function visible(): static;
  public function scopeQuery(\Closure $scope): static;
  public function resetScope(): static;
  /** @return array */
  public function getFieldsSearchable();
  public function setPresenter();
  public function skipPresenter(): static;
  public function firstOrNew();
  public function firstOrCreate();
}
}

namespace Prettus\Repository\Criteria {
use Prettus\Repository\Contracts\CriteriaInterface;
class RequestCriteria implements CriteriaInterface {
  public function __construct() {}
}
}

namespace Prettus\Repository\Eloquent {
use Illuminate\Container\Container as Application;
use Illuminate\Database\Eloquent\Model;
use Illuminate\Support\Collection;
use Prettus\Repository\Contracts\PresenterInterface;
use Prettus\Repository\Contracts\RepositoryCriteriaInterface;
use Prettus\Repository\Contracts\RepositoryInterface;
use Prettus\Repository\Traits\ComparesVersionsTrait;
use Prettus\Validator\Contracts\ValidatorInterface;
abstract class BaseRepository implements RepositoryInterface, RepositoryCriteriaInterface {
  use ComparesVersionsTrait;
  /** @var Application */
  protected $app;
  /** @var Model */
  protected $model;
  /** @var array */
  protected $fieldSearchable;
  /** @var PresenterInterface */
  protected $presenter;
  /** @var ValidatorInterface */
  protected $validator;
  /** @var array */
  protected $rules;
  /** @var Collection */
  protected $criteria;
  /** @var bool */
  protected $skipCriteria;
  /** @var bool */
  protected $skipPresenter;
  /** @var \Closure */
  protected $scopeQuery;
  public function __construct() {}
  /** @return Model */
  public function getModel() {}
  /** @return string */
  abstract public function model();
  public function setPresenter(): static {}
  /** @return Model */
  public function makeModel() {}
  /** @return PresenterInterface */
  public function makePresenter() {}
  /** @return null|ValidatorInterface */
  public function makeValidator() {}
  public function scopeQuery(\Closure $scope): static {}
  /** @return \Illuminate\Support\Collection|array */
  public function lists() {}
  /** @return \Illuminate\Support\Collection|array */
  public function pluck() {}
  public function has(): static {}
  public function with(): static {}
  public function withCount(): static {}
  public function whereHas(): static {}
  public function hidden(): static {}
  public function orderBy(): static {}
  public function take(): static {}
  public function visible(): static {}
  public function pushCriteria(): static {}
  public function popCriteria(): static {}
  /** @return Collection */
  public function getCriteria() {}
  public function skipCriteria(): static {}
  public function resetCriteria(): static {}
  public function resetScope(): static {}
  protected function applyScope(): static {}
  protected function applyCriteria(): static {}
  public function skipPresenter(): static {}
}
}

namespace Prettus\Repository\Traits {
use Illuminate\Contracts\Cache\Repository as CacheRepository;
use Prettus\Repository\Contracts\PresenterInterface;
trait CacheableRepository {
  /** @var CacheRepository */
  protected $cacheRepository;
  public function setCacheRepository(): static {}
  /** @return CacheRepository */
  public function getCacheRepository() {}
  public function skipCache(): static {}
  /** @return \Prettus\Repository\Contracts\CriteriaInterface|array */
  protected function serializeCriterion() {}
}
trait ComparesVersionsTrait {}
trait PresentableTrait {
  /** @var PresenterInterface */
  protected $presenter;
  public function setPresenter(): static {}
  /** @return $this|mixed */
  public function presenter() {}
}
trait TransformableTrait {}
}

namespace Yajra\DataTables {
use Illuminate\Contracts\Database\Eloquent\Builder as EloquentBuilder;
use Illuminate\Contracts\Database\Query\Builder as QueryBuilder;
use Illuminate\Database\Connection;
use Illuminate\Http\JsonResponse;
use Illuminate\Pagination\LengthAwarePaginator;
use Illuminate\Support\Collection;
use Illuminate\Support\Traits\Macroable;
use Psr\Log\LoggerInterface;
use Yajra\DataTables\Contracts\DataTable;
use Yajra\DataTables\Utilities\Config as DataTablesConfig;
use Yajra\DataTables\Utilities\Request;
class ApiResourceDataTable extends CollectionDataTable {
  /** @return ApiResourceDataTable|DataTableAbstract */
  public static function create() {}
  public function __construct() {}
}
class CollectionDataTable extends DataTableAbstract {
  /** @var Collection<array-key, array> */
  public Collection $original;
  public function __construct(public Collection $collection) {}
  public static function create(): static {}
  public function make(): JsonResponse {}
  /** @return Collection<array-key, array> */
  public function results(): Collection {}
  public function setOffset(): static {}
}
/**
 * @method static setTransformer()
 * @method static setSerializer()
 */
abstract class DataTableAbstract implements DataTable {
  use Macroable;
  public Utilities\Request $request;
  public static function create(): static {}
  /** @return $this */
  public function formatColumn(): static {}
  /** @return $this */
  public function addColumn(): static {}
  /** @return $this */
  public function addIndexColumn(): static {}
  /** @return $this */
  public function ignoreGetters(): static {}
  /** @return $this */
  public function editColumn(): static {}
  /** @return $this */
  public function removeColumn(): static {}
  /** @return $this */
  public function only(): static {}
  /** @return $this */
  public function escapeColumns(): static {}
  /** @return $this */
  public function makeHidden(): static {}
  /** @return $this */
  public function makeVisible(): static {}
  /** @return $this */
  public function rawColumns(): static {}
  /** @return $this */
  public function setRowClass(): static {}
  /** @return $this */
  public function setRowId(): static {}
  /** @return $this */
  public function setRowData(): static {}
  /** @return $this */
  public function addRowData(): static {}
  /** @return $this */
  public function setRowAttr(): static {}
  /** @return $this */
  public function addRowAttr(): static {}
  /** @return $this */
  public function with(): static {}
  /** @return $this */
  public function withQuery($key, callable $value): static {}
  /** @return $this */
  public function order(callable $closure): static {}
  /** @return $this */
  public function blacklist(): static {}
  /** @return $this */
  public function whitelist(): static {}
  /** @return $this */
  public function smart(): static {}
  /** @return $this */
  public function startsWithSearch(): static {}
  /** @return $this */
  public function setMultiTerm(): static {}
  /** @return $this */
  public function setTotalRecords(): static {}
  /** @return $this */
  public function skipTotalRecords(): static {}
  /** @return $this */
  public function setFilteredRecords(): static {}
  /** @return $this */
  public function skipPaging(): static {}
  /** @return $this */
  public function skipAutoFilter(): static {}
  /** @return $this */
  public function pushToBlacklist(): static {}
  public function filter(callable $callback, $globalSearch = false): static {}
  /** @return JsonResponse */
  public function toJson() {}
  /** @return $this */
  public function searchPane($column, $options, ?callable $builder = null): static {}
  public function editOnlySelectedColumns(): static {}
  /** @return LoggerInterface */
  public function getLogger() {}
  /** @return $this */
  public function setLogger(): static {}
  public function minSearchLength(): static {}
}
class DataTables {
  use Macroable;
  /** @return DataTableAbstract */
  public static function of() {}
  /** @return DataTableAbstract */
  public static function make() {}
  public function getRequest(): Request {}
  public function getConfig(): DataTablesConfig {}
  public function query(): QueryDataTable {}
  public function eloquent(): EloquentDataTable {}
  public function collection(): CollectionDataTable {}
  /** @return ApiResourceDataTable|DataTableAbstract */
  public function resource() {}
}
/** @property EloquentBuilder $query */
class EloquentDataTable extends QueryDataTable {
  public function __construct() {}
  public function addColumns(): static {}
  /** @return $this */
  public function enableEagerJoinAliases(): static {}
}
class PaginatorDataTable extends CollectionDataTable {
  public function __construct(protected LengthAwarePaginator $paginator) {}
}
class QueryDataTable extends DataTableAbstract {
  public function __construct(protected QueryBuilder $query) {}
  public function getConnection(): Connection {}
  public function make(): JsonResponse {}
  /** @return Collection<int, \stdClass> */
  public function results(): Collection {}
  /** @return $this */
  public function prepareQuery(): static {}
  public function prepareCountQuery(): QueryBuilder {}
  /** @return $this */
  public function keepSelectBindings(): static {}
  public function getQuery(): QueryBuilder {}
  /** @return $this */
  public function filterColumn($column, callable $callback): static {}
  /** @return $this */
  public function orderColumns(): static {}
  /** @return $this */
  public function orderColumn(): static {}
  /** @return $this */
  public function orderByNullsLast(): static {}
  /** @return $this */
  public function limit(callable $callback): static {}
  /** @return $this */
  public function addColumn(): static {}
  public function getFilteredQuery(): QueryBuilder {}
  /** @return $this */
  public function ignoreSelectsInCountQuery(): static {}
  /** @return $this */
  public function enableScoutSearch(): static {}
  /** @return $this */
  public function scoutFilter(callable $callback): static {}
}
}

namespace Yajra\DataTables\Contracts {
use Illuminate\Http\JsonResponse;
use Illuminate\Support\Collection;
interface DataTable {
  /** @return Collection<int, \stdClass>|Collection<array-key, array> */
  public function results(): Collection;
  public function count(): int;
  public function totalCount(): int;
  public function filter(callable $callback, bool $globalSearch = false): static;
  public function filtering(): void;
  public function columnSearch(): void;
  public function paging(): void;
  public function ordering(): void;
  public function make(): JsonResponse;
}
interface Formatter {
  /** @return string */
  public function format(mixed $value, $row);
}
}

namespace Yajra\DataTables\Facades {
use Illuminate\Support\Facades\Facade;
/**
 * @mixin \Yajra\DataTables\DataTables
 * @method static \Yajra\DataTables\EloquentDataTable eloquent()
 * @method static \Yajra\DataTables\QueryDataTable query()
 * @method static \Yajra\DataTables\CollectionDataTable collection()
 */
class DataTables extends Facade {}
}

namespace Yajra\DataTables\Utilities {
use Illuminate\Http\Request as BaseRequest;
/** @mixin BaseRequest */
class Request {
  public function getBaseRequest(): BaseRequest {}
}
}
