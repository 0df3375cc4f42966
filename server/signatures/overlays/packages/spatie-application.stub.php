<?php
// spatie/laravel-query-builder, spatie/laravel-backup, spatie/laravel-settings, spatie/laravel-responsecache,
// spatie/laravel-feed, spatie/laravel-markdown, spatie/laravel-health, spatie/laravel-analytics, spatie/laravel-menu,
// spatie/menu, spatie/laravel-fractal, spatie/fractalistic.
// As the sources declare them; parameters and members that tell nothing of types are left out.

namespace {
/** @return \Spatie\Fractal\Fractal */
function fractal() {}
}

namespace Spatie\Analytics {
use Carbon\Carbon;
use DateTimeInterface;
use Google\Analytics\Data\V1beta\DateRange;
use Google\Analytics\Data\V1beta\MinuteRange;
use Google\Analytics\Data\V1beta\OrderBy as GoogleOrderBy;
use Illuminate\Support\Collection;
use Illuminate\Support\Traits\Macroable;
class Analytics {
  use Macroable;
  public function __construct(protected AnalyticsClient $client, protected string $propertyId) {}
  public function setPropertyId(): static {}
  /** @return Collection<int, array{ pageTitle: string, activeUsers: int, screenPageViews: int }> */
  public function fetchVisitorsAndPageViews(): Collection {}
  /** @return Collection<int, array{ pageTitle: string, date: Carbon, activeUsers: int, screenPageViews: int }> */
  public function fetchVisitorsAndPageViewsByDate(): Collection {}
  /** @return Collection<int, array{ date: Carbon, activeUsers: int, screenPageViews: int }> */
  public function fetchTotalVisitorsAndPageViews(): Collection {}
  /** @return Collection<int, array{ pageTitle: string, fullPageUrl: string, screenPageViews: int }> */
  public function fetchMostVisitedPages(): Collection {}
  /** @return Collection<int, array{ pageReferrer: string, screenPageViews: int }> */
  public function fetchTopReferrers(): Collection {}
  /** @return Collection<int, array{ newVsReturning: string, activeUsers: int }> */
  public function fetchUserTypes(): Collection {}
  /** @return Collection<int, array{ browser: string, screenPageViews: int }> */
  public function fetchTopBrowsers(): Collection {}
  /** @return Collection<int, array{ country: string, screenPageViews: int }> */
  public function fetchTopCountries(): Collection {}
  /** @return Collection<int, array{ operatingSystem: string, screenPageViews: int }> */
  public function fetchTopOperatingSystems(): Collection {}
  public function get(): Collection {}
  public function getRealtime(): Collection {}
}
class OrderBy {
  public static function dimension(): GoogleOrderBy {}
  public static function metric(): GoogleOrderBy {}
}
class Period {
  use Macroable;
  public DateTimeInterface $startDate;
  public DateTimeInterface $endDate;
  public static function create(): self {}
  public static function days(): static {}
  public static function months(): static {}
  public static function years(): static {}
  public function __construct() {}
  public function toDateRange(): DateRange {}
  public function toMinuteRange(): MinuteRange {}
}
}

namespace Spatie\Analytics\Facades {
use Illuminate\Support\Facades\Facade;
/** @mixin \Spatie\Analytics\Analytics */
class Analytics extends Facade {}
}

namespace Spatie\Backup\BackupDestination {
use Carbon\Carbon;
use Exception;
use Illuminate\Contracts\Filesystem\Filesystem;
use Illuminate\Support\Collection;
class Backup {
  public function __construct(protected Filesystem $disk, protected string $path) {}
  public function disk(): Filesystem {}
  public function date(): Carbon {}
}
/** @extends Collection<int,Backup> */
class BackupCollection extends Collection {
  public static function createFromFiles(): self {}
  public function newest(): ?Backup {}
  public function oldest(): ?Backup {}
}
class BackupDestination {
  public ?Exception $connectionError;
  public function __construct(protected ?Filesystem $disk, protected string $backupName, protected string $diskName) {}
  public function disk(): Filesystem {}
  public static function create(): self {}
  public function backups(): BackupCollection {}
  public function connectionError(): Exception {}
  public function newestBackup(): ?Backup {}
  public function oldestBackup(): ?Backup {}
  public function fresh(): static {}
}
class BackupDestinationFactory {
  /** @return Collection<int, BackupDestination> */
  public static function createFromArray(): Collection {}
}
}

namespace Spatie\Backup\Events {
use Exception;
use Spatie\Backup\BackupDestination\BackupDestination;
use Spatie\Backup\Tasks\Backup\Manifest;
use Spatie\Backup\Tasks\Monitor\BackupDestinationStatus;
use Spatie\DbDumper\DbDumper;
class BackupHasFailed {
  public function __construct(public Exception $exception, public ?BackupDestination $backupDestination = null) {}
}
class BackupManifestWasCreated {
  public function __construct(public Manifest $manifest) {}
}
class BackupWasSuccessful {
  public function __construct(public BackupDestination $backupDestination) {}
}
class BackupZipWasCreated {
  public function __construct(public string $pathToZip) {}
}
class CleanupHasFailed {
  public function __construct(public Exception $exception, public ?BackupDestination $backupDestination = null) {}
}
class CleanupWasSuccessful {
  public function __construct(public BackupDestination $backupDestination) {}
}
class DumpingDatabase {
  public function __construct(public DbDumper $dbDumper) {}
}
class HealthyBackupWasFound {
  public function __construct(public BackupDestinationStatus $backupDestinationStatus) {}
}
class UnhealthyBackupWasFound {
  public function __construct(public BackupDestinationStatus $backupDestinationStatus) {}
}
}

namespace Spatie\Backup\Helpers {
class Format {}
}

namespace Spatie\Backup\Notifications {
use Illuminate\Notifications\Notifiable as NotifiableTrait;
use Illuminate\Notifications\Notification;
use Spatie\Backup\BackupDestination\BackupDestination;
use Spatie\Backup\Config\Config;
abstract class BaseNotification extends Notification {
  public function config(): Config {}
  public function backupDestination(): ?BackupDestination {}
}
class Notifiable {
  use NotifiableTrait;
}
}

namespace Spatie\Backup\Tasks\Backup {
use Generator;
use Spatie\Backup\Config\Config;
class BackupJob {
  public function __construct(protected Config $config) {}
  public function dontBackupFilesystem(): static {}
  public function onlyDbName(): static {}
  public function dontBackupDatabases(): static {}
  public function disableNotifications(): static {}
  public function disableSignals(): static {}
  public function setDefaultFilename(): static {}
  public function setFileSelection(): static {}
  public function setDbDumpers(): static {}
  public function setFilename(): static {}
  public function onlyBackupTo(): static {}
  public function setBackupDestinations(): static {}
  public function filesToBeBackedUp(): Generator {}
}
class BackupJobFactory {
  public static function createFromConfig(): BackupJob {}
}
}

namespace Spatie\Backup\Tasks\Cleanup {
use Illuminate\Contracts\Config\Repository;
use Spatie\Backup\BackupDestination\BackupCollection;
use Spatie\Backup\BackupDestination\BackupDestination;
abstract class CleanupStrategy {
  public function __construct(protected Repository $config) {}
  abstract public function deleteOldBackups(BackupCollection $backups): void;
  public function setBackupDestination(): static {}
  public function backupDestination(): BackupDestination {}
}
}

namespace Spatie\Backup\Tasks\Monitor {
use Illuminate\Support\Collection;
use Spatie\Backup\BackupDestination\BackupDestination;
class BackupDestinationStatus {
  public function __construct(protected BackupDestination $backupDestination, protected array $healthChecks = []) {}
  public function backupDestination(): BackupDestination {}
  public function check(): bool|HealthCheckFailure {}
  /** @return Collection<int, HealthCheck> */
  public function getHealthChecks(): Collection {}
  public function getHealthCheckFailure(): ?HealthCheckFailure {}
}
class BackupDestinationStatusFactory {
  /** @return Collection<int, BackupDestinationStatus> */
  public static function createForMonitorConfig(): Collection {}
  /**
   * @param array{name: string, disks: array<string>, healthChecks: array<class-string|int, array<string, mixed>>} $monitorConfig
   * @return Collection<int, BackupDestinationStatus>
   */
  public static function createForSingleMonitor($monitorConfig): Collection {}
}
}

namespace Spatie\Feed {
use Illuminate\Contracts\Support\Responsable;
use Illuminate\Http\Response;
use Illuminate\Support\Collection;
class Feed implements Responsable {
  public function __construct(protected string $title, protected Collection $items, protected string $url = '', protected string $view = 'feed::atom', protected string $description = '', protected string $language = '', protected string $image = '', protected string $format = 'atom', protected string $xsl = '') {}
  public function toResponse(): Response {}
}
class FeedItem {
  public ?Feed $feed;
  public function __construct() {}
  public static function create(): static {}
  public function id(): static {}
  public function title(): static {}
  public function updated(): static {}
  public function summary(): static {}
  public function link(): static {}
  public function enclosure(): static {}
  public function enclosureLength(): static {}
  public function enclosureType(): static {}
  public function image(): static {}
  public function authorName(): static {}
  public function authorEmail(): static {}
  public function category(): static {}
}
interface Feedable {
  public function toFeedItem(): FeedItem;
}
}

namespace Spatie\Fractal {
use Illuminate\Http\JsonResponse;
use Illuminate\Support\Traits\Macroable;
use Spatie\Fractalistic\Fractal as Fractalistic;
class Fractal extends Fractalistic {
  use Macroable { Macroable::__call as macroCall; }
  public function __construct() {}
  public static function create(): static {}
  public function respond(callable|int $statusCode = 200, callable|array $headers = [], callable|int $options = 0): JsonResponse {}
}
}

namespace Spatie\Fractal\Facades {
use Illuminate\Support\Facades\Facade;
/** @mixin \Spatie\Fractal\Fractal */
class Fractal extends Facade {}
}

namespace Spatie\Fractalistic {
use JsonSerializable;
use League\Fractal\Serializer\ArraySerializer as BaseArraySerializer;
class ArraySerializer extends BaseArraySerializer {}
class Fractal implements JsonSerializable {
  /** @return \Spatie\Fractalistic\Fractal */
  public static function create() {}
  public function __construct() {}
  public function collection(): static {}
  public function item(): static {}
  public function primitive(): static {}
  public function data(): static {}
  public function transformWith(): static {}
  public function serializeWith(): static {}
  public function paginateWith(): static {}
  public function withCursor(): static {}
  public function parseIncludes(): static {}
  public function parseExcludes(): static {}
  public function parseFieldsets(): static {}
  public function addMeta(): static {}
  public function withResourceName(): static {}
  public function limitRecursion(): static {}
  /** @return \League\Fractal\Scope */
  public function createData() {}
  /** @return \League\Fractal\Resource\ResourceInterface */
  public function getResource() {}
  /** @return string|callable|\League\Fractal\TransformerAbstract|null */
  public function getTransformer() {}
  public function __call($name, $arguments): static {}
}
}

namespace Spatie\Health {
use Illuminate\Support\Collection;
use Illuminate\Support\HtmlString;
use Spatie\Health\Checks\Check;
use Spatie\Health\ResultStores\ResultStore;
class Health {
  public function checks(): static {}
  public function clearChecks(): static {}
  /** @return Collection<int, Check> */
  public function registeredChecks(): Collection {}
  /** @return Collection<int, ResultStore> */
  public function resultStores(): Collection {}
  public function inlineStylesheet(): static {}
  public function assets(): HtmlString {}
}
}

namespace Spatie\Health\Checks {
use Carbon\CarbonInterface;
use Illuminate\Console\Scheduling\ManagesFrequencies;
use Illuminate\Support\Traits\Conditionable;
use Illuminate\Support\Traits\Macroable;
use Spatie\Health\Enums\Status;
abstract class Check {
  use Conditionable { unless as doUnless; }
  use Macroable;
  use ManagesFrequencies;
  public function __construct() {}
  public static function new(): static {}
  public function name(): static {}
  public function label(): static {}
  public function if(): static {}
  public function unless(): static {}
  abstract public function run(): Result;
  public function markAsCrashed(): Result {}
}
class Result {
  public Check $check;
  public ?CarbonInterface $ended_at;
  public static function make(): self {}
  public function __construct(public Status $status, public string $notificationMessage = '', public string $shortSummary = '') {}
  public function shortSummary(): static {}
  public function check(): static {}
  public function notificationMessage(): static {}
  public function ok(): static {}
  public function warning(): static {}
  public function failed(): static {}
  public function meta(): static {}
  public function appendMeta(): static {}
  public function endedAt(): static {}
}
}

namespace Spatie\Health\Checks\Checks {
use Spatie\Health\Checks\Check;
use Spatie\Health\Checks\Result;
use Spatie\Health\Traits\HasDatabaseConnection;
use Spatie\Health\Traits\HasFailedAfter;
use Spatie\Health\Traits\Pingable;
class CacheCheck extends Check {
  public function driver(): static {}
  public function run(): Result {}
}
class DatabaseCheck extends Check {
  use HasDatabaseConnection;
  public function run(): Result {}
}
class HorizonCheck extends Check {
  use HasFailedAfter;
  use Pingable;
  public function heartbeatUrl(): static {}
  public function run(): Result {}
}
class PingCheck extends Check {
  use HasFailedAfter;
  public function url(): static {}
  public function timeout(): static {}
  public function timeoutMs(): static {}
  public function method(): static {}
  public function retryTimes(): static {}
  public function headers(): static {}
  public function failureMessage(): static {}
  public function run(): Result {}
}
class QueueCheck extends Check {
  use HasFailedAfter;
  public function cacheKey(): static {}
  public function failWhenHealthJobTakesLongerThanMinutes(): static {}
  public function onQueue(): static {}
  public function run(): Result {}
}
class RedisCheck extends Check {
  public function connectionName(): static {}
  public function run(): Result {}
}
class ScheduleCheck extends Check {
  use Pingable;
  public function useCacheStore(): static {}
  public function cacheKey(): static {}
  public function heartbeatMaxAgeInMinutes(): static {}
  public function run(): Result {}
}
class UsedDiskSpaceCheck extends Check {
  public function filesystemName(): static {}
  public function warnWhenUsedSpaceIsAbovePercentage(): static {}
  public function failWhenUsedSpaceIsAbovePercentage(): static {}
  public function run(): Result {}
}
}

namespace Spatie\Health\Facades {
use Closure;
use Illuminate\Support\Facades\Facade;
use Spatie\Health\Checks\Check;
use Spatie\Health\Checks\Result;
use Spatie\Health\Testing\FakeHealth;
use Spatie\Health\Testing\FakeValues;
/** @mixin \Spatie\Health\Health */
class Health extends Facade {
  /** @param array<class-string<Check>, Result|FakeValues|(Closure(Check): Result|FakeValues)> $checks */
  public static function fake($checks = []): FakeHealth {}
}
}

namespace Spatie\LaravelMarkdown {
use Illuminate\View\Component;
use Illuminate\View\View;
use League\CommonMark\Output\RenderedContentInterface;
class MarkdownBladeComponent extends Component {
  public function __construct(protected ?array $options = [], protected ?bool $highlightCode = null, protected ?string $theme = null, protected ?bool $anchors = null, protected ?bool $anchorsLinks = null) {}
  public function render(): View {}
}
class MarkdownRenderer {
  public function __construct(protected array $commonmarkOptions = [], protected bool $highlightCode = true, protected mixed $highlightTheme = 'github-light', protected string | bool | null $cacheStoreName = null, protected bool $renderAnchors = true, protected bool $renderAnchorsAsLinks = false, protected array $extensions = [], protected array $blockRenderers = [], protected array $inlineRenderers = [], protected array $inlineParsers = [], protected int | null $cacheDuration = null) {}
  public function commonmarkOptions(): static {}
  public function highlightCode(): static {}
  public function disableHighlighting(): static {}
  public function highlightTheme(): static {}
  public function cacheStoreName(): static {}
  public function cacheDuration(): static {}
  public function renderAnchors(): static {}
  public function disableAnchors(): static {}
  public function renderAnchorsAsLinks(): static {}
  public function enableAnchorsAsLinks(): static {}
  public function addExtension(): static {}
  public function addBlockRenderer(): static {}
  public function addInlineRenderer(): static {}
  public function convertToHtml(): RenderedContentInterface {}
}
}

namespace Spatie\LaravelSettings {
use Illuminate\Contracts\Support\Arrayable;
use Illuminate\Contracts\Support\Jsonable;
use Illuminate\Contracts\Support\Responsable;
use Illuminate\Support\Collection;
use Spatie\LaravelSettings\SettingsRepositories\SettingsRepository;
abstract class Settings implements Arrayable, Jsonable, Responsable {
  abstract public static function group(): string;
  public static function fake(): static {}
  final public function __construct() {}
  public function fill(): static {}
  public function save(): static {}
  public function toCollection(): Collection {}
  public function getRepository(): SettingsRepository {}
  public function refresh(): static {}
  public function settingsConfig(): SettingsConfig {}
}
}

namespace Spatie\Menu {
use Countable;
use IteratorAggregate;
use Spatie\Menu\Traits\Activatable as ActivatableTrait;
use Spatie\Menu\Traits\Conditions as ConditionsTrait;
use Spatie\Menu\Traits\HasHtmlAttributes as HasHtmlAttributesTrait;
use Spatie\Menu\Traits\HasParentAttributes as HasParentAttributesTrait;
use Spatie\Menu\Traits\HasTextAttributes as HasAttributesTrait;
use Traversable;
interface Activatable {
  public function setActive(): static;
  public function setInactive(): static;
  public function url(): string | null;
  public function hasUrl(): bool;
  public function setUrl(): static;
  public function determineActiveForUrl(): void;
}
class Html implements Item, Activatable, HasParentAttributes {
  use ActivatableTrait;
  use HasParentAttributesTrait;
  public static function raw(): static {}
  public static function empty(): static {}
}
interface Item {
  public function isActive(): bool;
  public function render(): string;
}
class Link implements Item, HasHtmlAttributes, HasParentAttributes, Activatable {
  use ActivatableTrait;
  use HasHtmlAttributesTrait;
  use HasParentAttributesTrait;
  use ConditionsTrait;
  use HasAttributesTrait;
  public static function to(): static {}
}
class Menu implements Item, Countable, HasHtmlAttributes, HasParentAttributes, IteratorAggregate {
  use HasHtmlAttributesTrait;
  use HasParentAttributesTrait;
  use ConditionsTrait;
  use HasAttributesTrait;
  public static function new(): static {}
  public static function build($items, callable $callback): static {}
  public function fill($items, callable $callback): static {}
  public function add(): static {}
  public function addIf(): static {}
  public function link(): static {}
  public function empty(): static {}
  public function linkIf(): static {}
  public function html(): static {}
  public function htmlIf(): static {}
  public function submenu(callable | self | Item | string $header, callable | self | null $menu = null): self {}
  public function submenuIf($condition, callable | self | Item | string $header, callable | self | null $menu = null): static {}
  public function each(callable $callable): static {}
  public function registerFilter(callable $callable): static {}
  public function applyToAll(callable $callable): static {}
  public function wrap(): static {}
  public function setActive(callable | string $urlOrCallable): static {}
  public function setExactActiveClass(): static {}
  public function setActiveFromUrl(): static {}
  public function setActiveFromCallable(callable $callable): static {}
  public function setActiveClass(): static {}
  public function addItemClass(): static {}
  public function setItemAttribute(): static {}
  public function addItemParentClass(): static {}
  public function setItemParentAttribute(): static {}
  public function setWrapperTag(): static {}
  public function withoutWrapperTag(): static {}
  public function setParentTag(): static {}
  public function withoutParentTag(): static {}
  public function setActiveClassOnLink(): static {}
  public function setActiveClassOnParent(): static {}
  public function if($condition, callable $callable): static {}
  public function blueprint(): static {}
  public function getIterator(): Traversable {}
}
}

namespace Spatie\Menu\Laravel {
use Illuminate\Contracts\Support\Htmlable;
use Illuminate\Support\Traits\Macroable;
use Spatie\Menu\Activatable;
use Spatie\Menu\HasParentAttributes;
use Spatie\Menu\Html as BaseHtml;
use Spatie\Menu\Item;
use Spatie\Menu\Link as BaseLink;
use Spatie\Menu\Menu as BaseMenu;
use Spatie\Menu\Traits\Activatable as ActivatableTrait;
use Spatie\Menu\Traits\HasParentAttributes as HasParentAttributesTrait;
class Html extends BaseHtml {
  use Macroable;
}
class Link extends BaseLink {
  use Macroable;
  public static function toUrl(): static {}
  public static function to(): static {}
  public static function toAction(): static {}
  public static function toRoute(): static {}
}
class Menu extends BaseMenu implements Htmlable {
  use Macroable;
  public function setActiveFromRequest(): static {}
  public function url(): self {}
  public function action(): self {}
  public function route(): self {}
  public function view(): self {}
  public function urlIf(): self {}
  public function actionIf(): self {}
  public function routeIf(): self {}
  public function viewIf(): self {}
  public function addIfCan(): self {}
  public function linkIfCan(): self {}
  public function htmlIfCan(): Menu {}
  public function submenuIfCan($authorization, callable | BaseMenu | Item $header, callable | BaseMenu | null $menu = null): self {}
  public function urlIfCan(): self {}
  public function actionIfCan(): self {}
  public function routeIfCan(): self {}
  public function viewIfCan(): self {}
}
class View implements Item, Activatable, HasParentAttributes {
  use ActivatableTrait;
  use Macroable;
  use HasParentAttributesTrait;
  public function __construct(protected string $name, protected array $data = []) {}
  public static function create(): static {}
}
}

namespace Spatie\Menu\Laravel\Facades {
use Illuminate\Support\Facades\Facade;
/** @mixin \Spatie\Menu\Laravel\Menu */
class Menu extends Facade {}
}

namespace Spatie\Menu\Traits {
trait Activatable {
  public function setActive(): static {}
  public function setInactive(): static {}
  public function setUrl(): static {}
  public function setExactActive(): static {}
}
trait Conditions {}
trait HasHtmlAttributes {
  public function setAttribute(): static {}
  public function setAttributes(): static {}
  public function addClass(): static {}
  public function id(): static {}
}
trait HasParentAttributes {
  public function setParentAttribute(): static {}
  public function setParentAttributes(): static {}
  public function addParentClass(): static {}
  public function parentId(): static {}
}
trait HasTextAttributes {
  public function prepend(): static {}
  public function prependIf(): static {}
  public function append(): static {}
  public function appendIf(): static {}
}
}

namespace Spatie\QueryBuilder {
use ArrayAccess;
use Closure;
use Illuminate\Database\Eloquent\Builder as EloquentBuilder;
use Illuminate\Database\Eloquent\Model;
use Illuminate\Database\Eloquent\Relations\Relation;
use Illuminate\Http\Request;
use Illuminate\Support\Collection;
use Illuminate\Support\Traits\ForwardsCalls;
use Spatie\QueryBuilder\Concerns\AddsFieldsToQuery;
use Spatie\QueryBuilder\Concerns\AddsIncludesToQuery;
use Spatie\QueryBuilder\Concerns\FiltersQuery;
use Spatie\QueryBuilder\Concerns\SortsQuery;
use Spatie\QueryBuilder\Filters\Filter;
use Spatie\QueryBuilder\Includes\IncludeInterface;
use Spatie\QueryBuilder\Sorts\Sort;
class AllowedFilter {
  public function __construct(protected string $name, protected Filter $filterClass) {}
  public static function exact(): static {}
  public static function partial(): static {}
  public static function beginsWithStrict(): static {}
  public static function endsWithStrict(): static {}
  public static function belongsTo(): static {}
  public static function scope(): static {}
  public static function callback(): static {}
  public static function trashed(): static {}
  public static function custom(): static {}
  public static function operator(): self {}
  public function getFilterClass(): Filter {}
  public function ignore(): static {}
  public function default(): static {}
  public function nullable(): static {}
  public function unsetDefault(): static {}
}
class AllowedInclude {
  public function __construct(protected string $name, protected IncludeInterface $includeClass) {}
  public static function relationship(): Collection {}
  public static function count(): Collection {}
  public static function exists(): Collection {}
  public static function callback($name, Closure $callback): Collection {}
  public static function custom(): Collection {}
}
class AllowedSort {
  public function __construct(protected string $name, protected Sort $sortClass) {}
  public static function field(): self {}
  public static function custom(): self {}
  public static function callback(): self {}
  public function defaultDirection(): static {}
}
/**
 * @template TModel of Model
 * @mixin EloquentBuilder<TModel>
 */
class QueryBuilder implements ArrayAccess {
  use FiltersQuery;
  use SortsQuery;
  use AddsIncludesToQuery;
  use AddsFieldsToQuery;
  use ForwardsCalls;
  public function __construct(protected EloquentBuilder|Relation $subject) {}
  public function getEloquentBuilder(): EloquentBuilder {}
  public function getSubject(): Relation|EloquentBuilder {}
  public static function for(): static {}
  public function clone(): static {}
}
class QueryBuilderRequest extends Request {
  public static function fromRequest(): self {}
  public function includes(): Collection {}
  public function appends(): Collection {}
  public function fields(): Collection {}
  public function sorts(): Collection {}
  public function filters(): Collection {}
}
}

namespace Spatie\QueryBuilder\Concerns {
trait AddsFieldsToQuery {
  public function allowedFields(): static {}
}
trait AddsIncludesToQuery {
  public function allowedIncludes(): static {}
}
trait FiltersQuery {
  public function allowedFilters(): static {}
}
trait SortsQuery {
  public function allowedSorts(): static {}
  public function defaultSort(): static {}
  public function defaultSorts(): static {}
}
}

namespace Spatie\QueryBuilder\Exceptions {
use Illuminate\Support\Collection;
class InvalidFilterQuery extends InvalidQuery {
  public function __construct(public Collection $unknownFilters, public Collection $allowedFilters) {}
  public static function filtersNotAllowed(): static {}
}
class InvalidSortQuery extends InvalidQuery {
  public function __construct(public Collection $unknownSorts, public Collection $allowedSorts) {}
  public static function sortsNotAllowed(): static {}
}
}

namespace Spatie\QueryBuilder\Filters {
use Illuminate\Database\Eloquent\Builder;
/** @template TModelClass of \Illuminate\Database\Eloquent\Model */
interface Filter {
  /** @param \Illuminate\Database\Eloquent\Builder<TModelClass> $query */
  public function __invoke(Builder $query, mixed $value, string $property);
}
}

namespace Spatie\QueryBuilder\Includes {
use Illuminate\Database\Eloquent\Builder;
/** @template TModelClass of \Illuminate\Database\Eloquent\Model */
interface IncludeInterface {
  /** @param \Illuminate\Database\Eloquent\Builder<TModelClass> $query */
  public function __invoke(Builder $query, string $include);
}
}

namespace Spatie\QueryBuilder\Sorts {
use Illuminate\Database\Eloquent\Builder;
interface Sort {
  public function __invoke(Builder $query, bool $descending, string $property);
}
}

namespace Spatie\ResponseCache {
use Closure;
use Spatie\ResponseCache\CacheItemSelector\CacheItemSelector;
use Spatie\ResponseCache\CacheProfiles\CacheProfile;
use Spatie\ResponseCache\Concerns\TaggedCacheAware;
use Spatie\ResponseCache\Hasher\RequestHasher;
use Symfony\Component\HttpFoundation\Response;
class ResponseCache {
  use TaggedCacheAware;
  public function __construct(protected ResponseCacheRepository $cache, protected RequestHasher $hasher, protected CacheProfile $cacheProfile) {}
  public function cacheResponse(): Response {}
  public function getCachedResponseFor(): Response {}
  public function forget(): static {}
  public function selectCachedItems(): CacheItemSelector {}
  public function flexible($key, $seconds, Closure $callback): Response {}
}
}

namespace Spatie\ResponseCache\CacheProfiles {
use Illuminate\Http\Request;
use Symfony\Component\HttpFoundation\Response;
abstract class BaseCacheProfile implements CacheProfile {}
interface CacheProfile {
  public function enabled(Request $request): bool;
  public function shouldCacheRequest(Request $request): bool;
  public function shouldCacheResponse(Response $response): bool;
  public function cacheLifetimeInSeconds(Request $request): int;
  public function useCacheNameSuffix(Request $request): string;
}
}

namespace Spatie\ResponseCache\Facades {
use Illuminate\Support\Facades\Facade;
use Spatie\ResponseCache\CacheItemSelector\CacheItemSelector;
use Symfony\Component\HttpFoundation\Response;
/**
 * @method static \Spatie\ResponseCache\ResponseCache forget()
 * @method static Response cacheResponse()
 * @method static Response getCachedResponseFor()
 * @method static CacheItemSelector selectCachedItems()
 * @method static Response flexible()
 * @mixin \Spatie\ResponseCache\ResponseCache
 */
class ResponseCache extends Facade {}
}
