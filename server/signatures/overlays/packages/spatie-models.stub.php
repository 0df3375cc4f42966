<?php
// spatie/laravel-permission, spatie/laravel-medialibrary, spatie/laravel-activitylog, spatie/laravel-tags,
// spatie/laravel-sluggable, spatie/laravel-translatable, spatie/eloquent-sortable.
// As the sources declare them; parameters and members that tell nothing of types are left out.

namespace {
use Spatie\Activitylog\ActivityLogger;
function setPermissionsTeamId(): void {}
function getPermissionsTeamId(): int|string|null {}
function activity(): ActivityLogger {}
}

namespace Spatie\Activitylog {
use Closure;
use Illuminate\Support\Traits\Conditionable;
use Illuminate\Support\Traits\Macroable;
use Spatie\Activitylog\Contracts\Activity as ActivityContract;
class ActivityLogger {
  use Conditionable;
  use Macroable;
  public function __construct() {}
  public function setLogStatus(): static {}
  public function performedOn(): static {}
  public function on(): static {}
  public function causedBy(): static {}
  public function by(): static {}
  public function causedByAnonymous(): static {}
  public function byAnonymous(): static {}
  public function event(): static {}
  public function setEvent(): static {}
  public function withProperties(): static {}
  public function withProperty(): static {}
  public function createdAt(): static {}
  public function useLog(): static {}
  public function inLog(): static {}
  public function tap(callable $callback): static {}
  public function enableLogging(): static {}
  public function disableLogging(): static {}
  public function log(): ?ActivityContract {}
}
class LogOptions {
  public ?Closure $descriptionForEvent;
  public static function defaults(): self {}
  public function logAll(): self {}
  public function logUnguarded(): static {}
  public function logFillable(): static {}
  public function dontLogFillable(): static {}
  public function logOnlyDirty(): static {}
  public function logOnly(): static {}
  public function logExcept(): static {}
  public function dontLogIfAttributesChangedOnly(): static {}
  public function dontSubmitEmptyLogs(): static {}
  public function submitEmptyLogs(): static {}
  public function useLogName(): static {}
  public function setDescriptionForEvent(Closure $callback): static {}
  public function useAttributeRawValues(): static {}
}
}

namespace Spatie\Activitylog\Contracts {
use Closure;
use Illuminate\Database\Eloquent\Builder;
use Illuminate\Database\Eloquent\Model;
use Illuminate\Database\Eloquent\Relations\MorphTo;
use Illuminate\Support\Collection;
use Spatie\Activitylog\EventLogBag;
interface Activity {
  public function subject(): MorphTo;
  public function causer(): MorphTo;
  public function getExtraProperty(): mixed;
  public function changes(): Collection;
  public function scopeInLog(Builder $query): Builder;
  public function scopeCausedBy(Builder $query, Model $causer): Builder;
  public function scopeForEvent(Builder $query): Builder;
  public function scopeForSubject(Builder $query, Model $subject): Builder;
}
interface LoggablePipe {
  public function handle(EventLogBag $event, Closure $next): EventLogBag;
}
}

namespace Spatie\Activitylog\Facades {
use Illuminate\Support\Facades\Facade;
use Spatie\Activitylog\PendingActivityLog;
/**
 * @method static \Spatie\Activitylog\ActivityLogger setLogStatus()
 * @method static \Spatie\Activitylog\ActivityLogger performedOn()
 * @method static \Spatie\Activitylog\ActivityLogger on()
 * @method static \Spatie\Activitylog\ActivityLogger causedBy()
 * @method static \Spatie\Activitylog\ActivityLogger by()
 * @method static \Spatie\Activitylog\ActivityLogger causedByAnonymous()
 * @method static \Spatie\Activitylog\ActivityLogger byAnonymous()
 * @method static \Spatie\Activitylog\ActivityLogger event()
 * @method static \Spatie\Activitylog\ActivityLogger setEvent()
 * @method static \Spatie\Activitylog\ActivityLogger withProperties()
 * @method static \Spatie\Activitylog\ActivityLogger withProperty()
 * @method static \Spatie\Activitylog\ActivityLogger createdAt()
 * @method static \Spatie\Activitylog\ActivityLogger useLog()
 * @method static \Spatie\Activitylog\ActivityLogger inLog()
 * @method static \Spatie\Activitylog\ActivityLogger tap()
 * @method static \Spatie\Activitylog\ActivityLogger enableLogging()
 * @method static \Spatie\Activitylog\ActivityLogger disableLogging()
 * @method static \Spatie\Activitylog\Contracts\Activity|null log()
 * @method static \Spatie\Activitylog\ActivityLogger|mixed when()
 * @method static \Spatie\Activitylog\ActivityLogger|mixed unless()
 * @mixin PendingActivityLog
 */
class Activity extends Facade {}
}

namespace Spatie\Activitylog\Models {
use Illuminate\Database\Eloquent\Builder;
use Illuminate\Database\Eloquent\Model;
use Illuminate\Database\Eloquent\Relations\MorphTo;
use Illuminate\Support\Collection;
use Spatie\Activitylog\Contracts\Activity as ActivityContract;
/**
 * @property \Illuminate\Support\Collection|null $properties
 * @property \Carbon\Carbon|null $created_at
 * @property \Carbon\Carbon|null $updated_at
 * @property-read \Illuminate\Database\Eloquent\Model|\Eloquent|null $causer
 * @property-read \Illuminate\Support\Collection $changes
 * @property-read \Illuminate\Database\Eloquent\Model|\Eloquent|null $subject
 * @method static \Illuminate\Database\Eloquent\Builder|\Spatie\Activitylog\Models\Activity causedBy()
 * @method static \Illuminate\Database\Eloquent\Builder|\Spatie\Activitylog\Models\Activity forBatch()
 * @method static \Illuminate\Database\Eloquent\Builder|\Spatie\Activitylog\Models\Activity forEvent()
 * @method static \Illuminate\Database\Eloquent\Builder|\Spatie\Activitylog\Models\Activity forSubject()
 * @method static \Illuminate\Database\Eloquent\Builder|\Spatie\Activitylog\Models\Activity hasBatch()
 * @method static \Illuminate\Database\Eloquent\Builder|\Spatie\Activitylog\Models\Activity inLog()
 * @method static \Illuminate\Database\Eloquent\Builder|\Spatie\Activitylog\Models\Activity newModelQuery()
 * @method static \Illuminate\Database\Eloquent\Builder|\Spatie\Activitylog\Models\Activity newQuery()
 * @method static \Illuminate\Database\Eloquent\Builder|\Spatie\Activitylog\Models\Activity query()
 */
class Activity extends Model implements ActivityContract {
  public function __construct() {}
  /** @return MorphTo<Model, $this> */
  public function subject(): MorphTo {}
  /** @return MorphTo<Model, $this> */
  public function causer(): MorphTo {}
  public function changes(): Collection {}
  public function getChangesAttribute(): Collection {}
  public function scopeInLog($query): Builder {}
  public function scopeCausedBy($query): Builder {}
  public function scopeForSubject($query): Builder {}
  public function scopeForEvent($query): Builder {}
  public function scopeHasBatch($query): Builder {}
  public function scopeForBatch($query): Builder {}
}
}

namespace Spatie\Activitylog\Traits {
use Illuminate\Database\Eloquent\Relations\MorphMany;
use Spatie\Activitylog\LogOptions;
use Spatie\Activitylog\Models\Activity;
trait CausesActivity {
  /** @return MorphMany<Activity, $this> */
  public function actions(): MorphMany {}
}
trait LogsActivity {
  abstract public function getActivitylogOptions(): LogOptions;
  public function disableLogging(): static {}
  public function enableLogging(): static {}
  public function activities(): MorphMany {}
}
}

namespace Spatie\EloquentSortable {
use Illuminate\Database\Eloquent\Builder;
class EloquentModelSortedEvent {
  public string $model;
  public function __construct() {}
  public function isFor(): bool {}
}
interface Sortable {
  public function setHighestOrderNumber(): void;
  /** @return \Illuminate\Database\Query\Builder */
  public function scopeOrdered(Builder $query);
  public static function setNewOrder($ids): void;
  public function shouldSortWhenCreating(): bool;
}
trait SortableTrait {
  public static function bootSortableTrait() {}
  public function setHighestOrderNumber(): void {}
  public function getHighestOrderNumber(): int {}
  public function getLowestOrderNumber(): int {}
  /** @return \Illuminate\Database\Eloquent\Builder */
  public function scopeOrdered($query) {}
  public static function setNewOrder($ids, $startOrder = 1, $primaryKeyColumn = null, ?callable $modifyQuery = null): void {}
  public static function setNewOrderByCustomColumn() {}
  public function determineOrderColumnName(): string {}
  public function shouldSortWhenCreating(): bool {}
  public function moveAfter(): void {}
  public function moveBefore(): void {}
  public function moveOrderDown(): static {}
  public function moveOrderUp(): static {}
  public function swapOrderWithModel(): static {}
  public static function swapOrder(): void {}
  public function moveToStart(): static {}
  public function moveToEnd(): static {}
  public function isLastInOrder(): bool {}
  public function isFirstInOrder(): bool {}
  public function buildSortQuery(): Builder {}
}
}

namespace Spatie\MediaLibrary {
use Illuminate\Database\Eloquent\Model;
use Illuminate\Database\Eloquent\Relations\MorphMany;
use Illuminate\Support\Collection;
use Spatie\MediaLibraryPro\PendingMediaLibraryRequestHandler;
use Spatie\MediaLibrary\Conversions\Conversion;
use Spatie\MediaLibrary\MediaCollections\FileAdder;
use Spatie\MediaLibrary\MediaCollections\MediaCollection;
use Spatie\MediaLibrary\MediaCollections\MediaRepository;
use Spatie\MediaLibrary\MediaCollections\Models\Media;
use Symfony\Component\HttpFoundation\File\UploadedFile;
/**
 * @mixin Model
 * @property ?MediaCollection $mediaCollections
 */
interface HasMedia {
  public function media(): MorphMany;
  public function addMedia(string|UploadedFile $file): FileAdder;
  public function copyMedia(string|UploadedFile $file): FileAdder;
  public function hasMedia(): bool;
  public function getMedia(): Collection;
  public function clearMediaCollection(): HasMedia;
  public function clearMediaCollectionExcept(string $collectionName = 'default', array|Collection $excludedMedia = []): HasMedia;
  public function shouldDeletePreservingMedia(): bool;
  public function loadMedia();
  public function addMediaConversion(): Conversion;
  public function registerMediaConversions(?Media $media = null): void;
  public function registerMediaCollections(): void;
  public function registerAllMediaConversions(): void;
  public function getMediaCollection(): ?MediaCollection;
  public function getMediaModel(): string;
}
/** @template TMedia of \Spatie\MediaLibrary\MediaCollections\Models\Media = \Spatie\MediaLibrary\MediaCollections\Models\Media */
trait InteractsWithMedia {
  /** @var Conversion[] */
  public array $mediaConversions;
  /** @var MediaCollection[] */
  public array $mediaCollections;
  /** @return MorphMany<TMedia, $this> */
  public function media(): MorphMany {}
  /** @return FileAdder<TMedia> */
  public function addMedia(): FileAdder {}
  /** @return FileAdder<TMedia> */
  public function addMediaFromRequest(): FileAdder {}
  /** @return FileAdder<TMedia> */
  public function addMediaFromDisk(): FileAdder {}
  public function addFromMediaLibraryRequest(): PendingMediaLibraryRequestHandler {}
  public function syncFromMediaLibraryRequest(): PendingMediaLibraryRequestHandler {}
  /** @return Collection<int, FileAdder<TMedia>> */
  public function addMultipleMediaFromRequest(): Collection {}
  /** @return Collection<int, FileAdder<TMedia>> */
  public function addAllMediaFromRequest(): Collection {}
  /** @return FileAdder<TMedia> */
  public function addMediaFromUrl(): FileAdder {}
  /** @return FileAdder<TMedia> */
  public function addMediaFromString(): FileAdder {}
  /** @return FileAdder<TMedia> */
  public function addMediaFromBase64(): FileAdder {}
  /** @return FileAdder<TMedia> */
  public function addMediaFromStream(): FileAdder {}
  /** @return FileAdder<TMedia> */
  public function copyMedia(): FileAdder {}
  /** @return MediaCollections\Models\Collections\MediaCollection<int, TMedia> */
  public function getMedia(): MediaCollections\Models\Collections\MediaCollection {}
  public function getMediaRepository(): MediaRepository {}
  /** @return TMedia|null */
  public function getFirstMedia(): ?Media {}
  /** @return TMedia|null */
  public function getLastMedia(): ?Media {}
  public function getRegisteredMediaCollections(): Collection {}
  public function getMediaCollection(): ?MediaCollection {}
  public function updateMedia(): Collection {}
  /** @return $this */
  public function clearMediaCollection(): HasMedia {}
  /** @return $this */
  public function clearMediaCollectionExcept(): HasMedia {}
  public function addMediaConversion(): Conversion {}
  public function addMediaCollection(): MediaCollection {}
  public function loadMedia(): Collection {}
  public function deleteAllMedia(): static {}
}
}

namespace Spatie\MediaLibrary\Conversions {
use Illuminate\Support\Traits\Conditionable;
use Spatie\Image\Drivers\ImageDriver;
use Spatie\MediaLibrary\ResponsiveImages\WidthCalculator\WidthCalculator;
/** @mixin ImageDriver */
class Conversion {
  use Conditionable;
  public function __construct(protected string $name) {}
  public static function create(): self {}
  public function extractVideoFrameAtSecond(): static {}
  public function keepOriginalImageFormat(): static {}
  public function getManipulations(): Manipulations {}
  public function removeManipulation(): static {}
  public function withoutManipulations(): static {}
  public function __call($name, $arguments): static {}
  public function setManipulations(): static {}
  public function addAsFirstManipulations(): static {}
  public function performOnCollections(): static {}
  public function queued(): static {}
  public function nonQueued(): static {}
  public function deferred(): static {}
  public function nonOptimized(): static {}
  public function withResponsiveImages(): static {}
  public function withWidthCalculator(): static {}
  public function getWidthCalculator(): ?WidthCalculator {}
  public function useLoadingAttributeValue(): static {}
  public function pdfPageNumber(): static {}
}
}

namespace Spatie\MediaLibrary\MediaCollections {
use Illuminate\Support\Collection;
use Illuminate\Support\LazyCollection;
use Illuminate\Support\Traits\Macroable;
use Spatie\MediaLibrary\MediaCollections\Models\Media;
/** @template TMedia of \Spatie\MediaLibrary\MediaCollections\Models\Media = \Spatie\MediaLibrary\MediaCollections\Models\Media */
class FileAdder {
  use Macroable;
  public function __construct(protected ?Filesystem $filesystem) {}
  public function setSubject(): static {}
  public function setFile(): static {}
  public function preservingOriginal(): static {}
  public function usingName(): static {}
  public function setName(): static {}
  public function setOrder(): static {}
  public function usingFileName(): static {}
  public function setFileName(): static {}
  public function setFileSize(): static {}
  public function withCustomProperties(): static {}
  public function storingConversionsOnDisk(): static {}
  public function onQueue(): static {}
  public function withManipulations(): static {}
  public function withProperties(): static {}
  public function withAttributes(): static {}
  public function withResponsiveImages(): static {}
  public function withResponsiveImagesIf(): static {}
  public function addCustomHeaders(): static {}
  /** @return TMedia */
  public function toMediaCollectionOnCloudDisk(): Media {}
  /** @return TMedia */
  public function toMediaCollectionFromRemote(): Media {}
  /** @return TMedia */
  public function toMediaCollection(): Media {}
  /** @return TMedia */
  public function toMediaLibrary(): Media {}
  public function sanitizingFileName(callable $fileNameSanitizer): static {}
}
class FileAdderFactory {
  public static function create(): FileAdder {}
  public static function createFromDisk(): FileAdder {}
  public static function createFromRequest(): FileAdder {}
  public static function createMultipleFromRequest(): Collection {}
  public static function createAllFromRequest(): Collection {}
  public static function createForPendingMedia(): FileAdder {}
}
class MediaCollection {
  use Macroable;
  public function __construct(public string $name) {}
  public static function create(): self {}
  public function useDisk(): static {}
  public function storeConversionsOnDisk(): static {}
  public function acceptsFile(callable $acceptsFile): static {}
  public function acceptsMimeTypes(): static {}
  public function singleFile(): self {}
  public function onlyKeepLatest(): static {}
  public function useFallbackUrl(): static {}
  public function useFallbackPath(): static {}
  public function withResponsiveImages(): static {}
  public function withResponsiveImagesIf(): static {}
}
class MediaRepository {
  public function __construct(protected Media $model) {}
  public function getCollection(): Collection {}
  public function all(): LazyCollection {}
  public function allIds(): Collection {}
  public function allDiskNames(): Collection {}
  public function getByModelType(): LazyCollection {}
  public function getByIds(): LazyCollection {}
  public function getByIdGreaterThan(): LazyCollection {}
  public function getByModelTypeAndCollectionName(): LazyCollection {}
  public function getByCollectionName(): LazyCollection {}
  public function getOrphans(): LazyCollection {}
  public function getOrphansByCollectionName(): LazyCollection {}
}
}

namespace Spatie\MediaLibrary\MediaCollections\Events {
use Illuminate\Queue\SerializesModels;
use Spatie\MediaLibrary\HasMedia;
use Spatie\MediaLibrary\MediaCollections\Models\Media;
class CollectionHasBeenClearedEvent {
  use SerializesModels;
  public function __construct(public HasMedia $model, public string $collectionName) {}
}
class MediaHasBeenAddedEvent {
  use SerializesModels;
  public function __construct(public Media $media) {}
}
}

namespace Spatie\MediaLibrary\MediaCollections\Models {
use Closure;
use Illuminate\Contracts\Mail\Attachable;
use Illuminate\Contracts\Support\Htmlable;
use Illuminate\Contracts\Support\Responsable;
use Illuminate\Database\Eloquent\Collection as EloquentCollection;
use Illuminate\Database\Eloquent\Model;
use Illuminate\Database\Eloquent\Relations\BelongsTo;
use Illuminate\Database\Eloquent\Relations\MorphTo;
use Illuminate\Mail\Attachment;
use Illuminate\Support\Carbon;
use Illuminate\Support\Collection;
use Spatie\MediaLibrary\MediaCollections\FileAdder;
use Spatie\MediaLibrary\MediaCollections\HtmlableMedia;
use Spatie\MediaLibrary\MediaCollections\Models\Collections\MediaCollection;
use Spatie\MediaLibrary\MediaCollections\Models\Concerns\CustomMediaProperties;
use Spatie\MediaLibrary\MediaCollections\Models\Concerns\HasUuid;
use Spatie\MediaLibrary\MediaCollections\Models\Concerns\IsSorted;
use Spatie\MediaLibrary\ResponsiveImages\RegisteredResponsiveImages;
use Spatie\MediaLibrary\Support\UrlGenerator\UrlGenerator;
use Symfony\Component\HttpFoundation\StreamedResponse;
/**
 * @property-read ?Carbon $created_at
 * @property-read ?Carbon $updated_at
 */
class Media extends Model implements Attachable, Htmlable, Responsable {
  use CustomMediaProperties;
  use HasUuid;
  use IsSorted;
  public function newCollection(): MediaCollection {}
  public function model(): MorphTo {}
  public function getUrlGenerator(): UrlGenerator {}
  public function setCustomProperty(): static {}
  public function forgetCustomProperty(): static {}
  public function getGeneratedConversions(): Collection {}
  public function markAsConversionGenerated(): static {}
  public function markAsConversionNotGenerated(): static {}
  public function setStreamChunkSize(): static {}
  public function toResponse(): StreamedResponse {}
  public function toInlineResponse(): StreamedResponse {}
  public function toAvailableResponse(): StreamedResponse {}
  public function toAvailableInlineResponse(): StreamedResponse {}
  public function move(): self {}
  /** @param null|Closure(FileAdder): FileAdder $fileAdderCallback */
  public function copy($model, $collectionName = 'default', $diskName = '', $fileName = '', ?Closure $fileAdderCallback = null): self {}
  public function responsiveImages(): RegisteredResponsiveImages {}
  public function img(): HtmlableMedia {}
  public function __invoke(...$arguments): HtmlableMedia {}
  public function temporaryUpload(): BelongsTo {}
  public static function findWithTemporaryUploadInCurrentSession(): EloquentCollection {}
  public function mailAttachment(): Attachment {}
  public function toMailAttachment(): Attachment {}
}
}

namespace Spatie\MediaLibrary\MediaCollections\Models\Collections {
use Illuminate\Contracts\Support\Htmlable;
use Illuminate\Database\Eloquent\Collection;
/**
 * @template TKey of array-key
 * @template TModel of \Spatie\MediaLibrary\MediaCollections\Models\Media
 * @extends Collection<TKey, TModel>
 */
class MediaCollection extends Collection implements Htmlable {
  public function collectionName(): static {}
  public function formFieldName(): static {}
}
}

namespace Spatie\MediaLibrary\MediaCollections\Models\Concerns {
use Illuminate\Database\Eloquent\Builder;
use Illuminate\Database\Eloquent\Model;
trait CustomMediaProperties {
  public function setCustomHeaders(): static {}
}
trait HasUuid {
  public static function findByUuid(): ?Model {}
}
trait IsSorted {
  public function scopeOrdered($query): Builder {}
}
}

namespace Spatie\MediaLibrary\Support {
use Illuminate\Contracts\Support\Responsable;
use Illuminate\Support\Collection;
use Symfony\Component\HttpFoundation\StreamedResponse;
use ZipStream\ZipStream;
class MediaStream implements Responsable {
  public static function create(): self {}
  public function __construct(protected string $zipName) {}
  public function useZipOptions(callable $zipOptionsCallable): static {}
  public function addMedia(): static {}
  public function getMediaItems(): Collection {}
  public function toResponse(): StreamedResponse {}
  public function getZipStream(): ZipStream {}
}
}

namespace Spatie\MediaLibrary\Support\PathGenerator {
use Spatie\MediaLibrary\MediaCollections\Models\Media;
interface PathGenerator {
  public function getPath(Media $media): string;
  public function getPathForConversions(Media $media): string;
  public function getPathForResponsiveImages(Media $media): string;
}
}

namespace Spatie\Permission {
use DateInterval;
use Illuminate\Contracts\Cache\Repository;
use Illuminate\Contracts\Cache\Store;
use Illuminate\Database\Eloquent\Collection;
use Spatie\Permission\Contracts\PermissionsTeamResolver;
class DefaultTeamResolver implements PermissionsTeamResolver {
  public function setPermissionsTeamId(): void {}
  public function getPermissionsTeamId(): int|string|null {}
}
class PermissionRegistrar {
  public string $pivotRole;
  public string $pivotPermission;
  public DateInterval|int $cacheExpirationTime;
  public bool $teams;
  public string $teamsKey;
  public string $cacheKey;
  public function __construct() {}
  public function initializeCache(): void {}
  public function setPermissionsTeamId(): void {}
  public function getPermissionsTeamId(): int|string|null {}
  public function registerPermissions(): bool {}
  public function forgetCachedPermissions(): bool {}
  public function forgetWildcardPermissionIndex(): void {}
  public function getWildcardPermissionIndex(): array {}
  public function clearPermissionsCollection(): void {}
  public function getPermissions(): Collection {}
  public function getPermissionClass(): string {}
  public function setPermissionClass(): static {}
  public function getRoleClass(): string {}
  public function setRoleClass(): static {}
  public function getTeamClass(): ?string {}
  public function setTeamClass(): static {}
  public function getCacheRepository(): Repository {}
  public function getCacheStore(): Store {}
  public static function isUid(): bool {}
}
}

namespace Spatie\Permission\Contracts {
use BackedEnum;
use Illuminate\Database\Eloquent\Model;
use Illuminate\Database\Eloquent\Relations\BelongsToMany;
/**
 * @property int|string $id
 * @property string $name
 * @property string|null $guard_name
 * @mixin \Spatie\Permission\Models\Permission
 */
interface Permission {
  public function roles(): BelongsToMany;
  public static function findByName(BackedEnum|string $name): self;
  public static function findById(): self;
  public static function findOrCreate(BackedEnum|string $name): self;
}
interface PermissionsTeamResolver {
  public function getPermissionsTeamId(): int|string|null;
  public function setPermissionsTeamId(int|string|Model|null $id): void;
}
/**
 * @property int|string $id
 * @property string $name
 * @property string|null $guard_name
 * @mixin \Spatie\Permission\Models\Role
 */
interface Role {
  public function permissions(): BelongsToMany;
  public static function findByName(BackedEnum|string $name): self;
  public static function findById(): self;
  public static function findOrCreate(BackedEnum|string $name): self;
  public function hasPermissionTo(string|int|Permission|BackedEnum $permission): bool;
}
}

namespace Spatie\Permission\Exceptions {
use Symfony\Component\HttpKernel\Exception\HttpException;
class UnauthorizedException extends HttpException {
  public static function forRoles(): static {}
  public static function forPermissions(): static {}
  public static function forRolesOrPermissions(): static {}
  public static function missingTraitHasRoles(): static {}
  public static function notLoggedIn(): static {}
  public function getRequiredRoles(): array {}
  public function getRequiredPermissions(): array {}
}
}

namespace Spatie\Permission\Models {
use Illuminate\Database\Eloquent\Collection;
use Illuminate\Database\Eloquent\Model;
use Illuminate\Database\Eloquent\Relations\BelongsToMany;
use Illuminate\Support\Carbon;
use Spatie\Permission\Contracts\Permission as PermissionContract;
use Spatie\Permission\Contracts\Role as RoleContract;
use Spatie\Permission\Traits\HasAssignedModels;
use Spatie\Permission\Traits\HasPermissions;
use Spatie\Permission\Traits\HasRoles;
use Spatie\Permission\Traits\RefreshesPermissionCache;
/**
 * @property int|string $id
 * @property string $name
 * @property string $guard_name
 * @property ?Carbon $created_at
 * @property ?Carbon $updated_at
 * @property-read Collection<int, Role> $roles
 * @property-read Collection<int, Model> $users
 */
class Permission extends Model implements PermissionContract {
  use HasRoles;
  use RefreshesPermissionCache;
  public function __construct() {}
  /** @return PermissionContract|Permission */
  public static function create() {}
  public function roles(): BelongsToMany {}
  public function users(): BelongsToMany {}
  /** @return PermissionContract|Permission */
  public static function findByName(): PermissionContract {}
  /** @return PermissionContract|Permission */
  public static function findById(): PermissionContract {}
  /** @return PermissionContract|Permission */
  public static function findOrCreate(): PermissionContract {}
}
/**
 * @property int|string $id
 * @property string $name
 * @property string $guard_name
 * @property ?Carbon $created_at
 * @property ?Carbon $updated_at
 * @property-read Collection<int, Permission> $permissions
 * @property-read Collection<int, Model> $users
 */
class Role extends Model implements RoleContract {
  use HasAssignedModels;
  use HasPermissions;
  use RefreshesPermissionCache;
  public function __construct() {}
  /** @return RoleContract|Role */
  public static function create() {}
  public function permissions(): BelongsToMany {}
  public function users(): BelongsToMany {}
  /** @return RoleContract|Role */
  public static function findByName(): RoleContract {}
  /** @return RoleContract|Role */
  public static function findById(): RoleContract {}
  /** @return RoleContract|Role */
  public static function findOrCreate(): RoleContract {}
  public function hasPermissionTo(): bool {}
}
}

namespace Spatie\Permission\Traits {
use Illuminate\Database\Eloquent\Builder;
use Illuminate\Database\Eloquent\Relations\BelongsToMany;
use Illuminate\Support\Collection;
use Spatie\Permission\Contracts\Permission;
trait HasAssignedModels {
  /** @return $this */
  public function assignToModels(): static {}
  /** @return $this */
  public function removeFromModels(): static {}
  /** @return $this */
  public function syncModels(): static {}
}
trait HasPermissions {
  public static function bootHasPermissions(): void {}
  public function getPermissionClass(): string {}
  public function getWildcardClass(): string {}
  public function permissions(): BelongsToMany {}
  public function scopePermission($query): Builder {}
  public function scopeWithoutPermission($query): Builder {}
  public function filterPermission(): Permission {}
  public function hasPermissionTo(): bool {}
  public function checkPermissionTo(): bool {}
  public function hasAnyPermission(): bool {}
  public function hasAllPermissions(): bool {}
  public function hasDirectPermission(): bool {}
  public function getPermissionsViaRoles(): Collection {}
  public function getAllPermissions(): Collection {}
  /** @return $this */
  public function givePermissionTo(): static {}
  public function forgetWildcardPermissionIndex(): void {}
  /** @return $this */
  public function syncPermissions(): static {}
  /** @return $this */
  public function revokePermissionTo(): static {}
  public function getPermissionNames(): Collection {}
  public function forgetCachedPermissions(): void {}
  public function hasAllDirectPermissions(): bool {}
  public function hasAnyDirectPermission(): bool {}
}
trait HasRoles {
  use HasPermissions;
  public static function bootHasRoles(): void {}
  public function getRoleClass(): string {}
  public function roles(): BelongsToMany {}
  public function scopeRole($query): Builder {}
  public function scopeWithoutRole($query): Builder {}
  public function teams(): BelongsToMany {}
  public function scopeTeam($query): Builder {}
  public function scopeWithoutTeam($query): Builder {}
  /** @return $this */
  public function assignRole(): static {}
  /** @return $this */
  public function removeRole(): static {}
  /** @return $this */
  public function syncRoles(): static {}
  public function hasRole(): bool {}
  public function hasAnyRole(): bool {}
  public function hasAllRoles(): bool {}
  public function hasExactRoles(): bool {}
  public function getDirectPermissions(): Collection {}
  public function getRoleNames(): Collection {}
}
trait RefreshesPermissionCache {
  public static function bootRefreshesPermissionCache() {}
}
}

namespace Spatie\Sluggable {
use Closure;
use Illuminate\Database\Eloquent\Builder;
use Illuminate\Database\Eloquent\Model;
use Illuminate\Database\Eloquent\Relations\Relation;
use Illuminate\Support\Traits\Localizable;
trait HasSlug {
  abstract public function getSlugOptions(): SlugOptions;
  public function resolveRouteBinding(): ?Model {}
  public static function findBySlug($slug, $columns = [], ?Closure $additionalQuery = null): ?Model {}
}
trait HasTranslatableSlug {
  use HasSlug;
  use Localizable;
  public static function findBySlug($slug, $columns = [], ?Closure $additionalQuery = null): ?Model {}
  public function resolveRouteBindingQuery(): Builder|Relation {}
}
class SlugOptions {
  /** @var array<int, string>|Closure */
  public array|Closure $generateSlugFrom;
  public ?Closure $skipGenerateWhen;
  public ?Closure $extraScopeCallback;
  /** @var (Closure(string, int): string)|null */
  public ?Closure $suffixGenerator;
  public static function create(): static {}
  public static function createWithLocales(): static {}
  public function generateSlugsFrom(): static {}
  public function saveSlugsTo(): static {}
  public function allowDuplicateSlugs(): static {}
  public function slugsShouldBeNoLongerThan(): static {}
  public function skipGenerateWhen(Closure $callable): static {}
  public function doNotGenerateSlugsOnCreate(): static {}
  public function doNotGenerateSlugsOnUpdate(): static {}
  public function preventOverwrite(): static {}
  public function usingSeparator(): static {}
  public function usingLanguage(): static {}
  public function extraScope(Closure $callbackMethod): static {}
  public function startSlugSuffixFrom(): static {}
  public function useSuffixOnFirstOccurrence(): static {}
  public function selfHealing(): static {}
  /** @param Closure(string $slug, int $iteration): string $generator */
  public function usingSuffixGenerator(Closure $generator): static {}
}
}

namespace Spatie\Tags {
use Illuminate\Database\Eloquent\Builder;
use Illuminate\Database\Eloquent\Collection;
use Illuminate\Database\Eloquent\Relations\MorphToMany;
trait HasSlug {
  public static function bootHasSlug() {}
}
trait HasTags {
  public static function getTagClassName(): string {}
  public static function getTagTableName(): string {}
  public static function getTagTablePrimaryKeyName(): string {}
  public static function getTagPrimaryKey(): string {}
  public function getTaggableMorphName(): string {}
  public function getTaggableTableName(): string {}
  public function getPivotModelClassName(): string {}
  public static function bootHasTags() {}
  public function tags(): MorphToMany {}
  public function tagsTranslated(): MorphToMany {}
  public function setTagsAttribute() {}
  public function scopeWithAllTags($query): Builder {}
  public function scopeWithAnyTags($query): Builder {}
  public function scopeWithoutTags($query): Builder {}
  public function scopeWithAllTagsOfAnyType($query): Builder {}
  public function scopeWithAnyTagsOfAnyType($query): Builder {}
  public function scopeWithAnyTagsOfType($query): Builder {}
  public function tagsWithType(): Collection {}
  public function attachTags(): static {}
  public function attachTag() {}
  public function detachTags(): static {}
  public function detachTag(): static {}
  public function syncTags(): static {}
  public function syncTagsWithType(): static {}
  public function syncTagIds(): void {}
  public function hasTag(): bool {}
}
}

namespace Spatie\Tags {
use Illuminate\Database\Eloquent\Builder;
use Illuminate\Database\Eloquent\Collection as DbCollection;
use Illuminate\Database\Eloquent\Factories\HasFactory;
use Illuminate\Database\Eloquent\Model;
use Illuminate\Support\Collection;
use Spatie\EloquentSortable\Sortable;
use Spatie\EloquentSortable\SortableTrait;
use Spatie\Translatable\HasTranslations;
class Tag extends Model implements Sortable {
  use SortableTrait;
  use HasTranslations;
  use HasSlug;
  use HasFactory;
  public array $translatable;
  public $guarded;
  public static function getLocale() {}
  public function scopeWithType($query): Builder {}
  public function scopeContaining($query): Builder {}
  public static function findOrCreate(): Collection | Tag | static {}
  public static function getWithType(): DbCollection {}
  public static function findFromString() {}
  public static function findFromStringOfAnyType() {}
  public static function findOrCreateFromString() {}
  public static function getTypes(): Collection {}
  public function setAttribute() {}
}
}

namespace Spatie\Translatable {
use Closure;
use Illuminate\Database\Eloquent\Builder;
use Illuminate\Database\Eloquent\Casts\Attribute;
trait HasTranslations {
  public function initializeHasTranslations(): void {}
  public static function usingLocale(): self {}
  public function useFallbackLocale(): bool {}
  public function getAttributeValue(): mixed {}
  public function setAttribute() {}
  public function translate(): mixed {}
  public function getTranslation(): mixed {}
  public function getTranslationWithFallback(): mixed {}
  public function getTranslationWithoutFallback(): mixed {}
  public function getTranslations(): array {}
  public function setTranslation(): static {}
  public function setTranslations(): static {}
  public function forgetTranslation(): static {}
  public function forgetTranslations(): static {}
  public function forgetAllTranslations(): static {}
  public function getTranslatedLocales(): array {}
  public function isNestedKey(): bool {}
  public function isTranslatableAttribute(): bool {}
  public function hasTranslation(): bool {}
  public function replaceTranslations(): static {}
  public function setLocale(): static {}
  public function getLocale(): string {}
  public function getTranslatableAttributes(): array {}
  public function translations(): Attribute {}
  public function locales(): array {}
  public function scopeWhereLocale($query): void {}
  public function scopeWhereLocales($query): void {}
  public function scopeWhereJsonContainsLocale($query): void {}
  public function scopeWhereJsonContainsLocales($query): void {}
  public static function whereLocale(): Builder {}
  public static function whereLocales(): Builder {}
}
class Translatable {
  public ?string $fallbackLocale;
  public bool $fallbackAny;
  public ?Closure $missingKeyCallback;
  public bool $allowNullForTranslation;
  public bool $allowEmptyStringForTranslation;
  public function fallback($fallbackLocale = null, $fallbackAny = false, ?Closure $missingKeyCallback = null): static {}
  public function allowNullForTranslation(): static {}
  public function allowEmptyStringForTranslation(): static {}
}
}

namespace Spatie\Translatable\Attributes {
class Translatable {
  public array $columns;
  public function __construct() {}
}
}

namespace Spatie\Translatable\Events {
class TranslationHasBeenSetEvent {
  public function __construct(public mixed $model, public string $key, public string $locale, public mixed $oldValue, public mixed $newValue) {}
}
}

namespace Spatie\Translatable\Exceptions {
use Exception;
class AttributeIsNotTranslatable extends Exception {
  public static function make(): self {}
}
}

namespace Spatie\Translatable\Facades {
use Illuminate\Support\Facades\Facade;
/**
 * @method static void fallback()
 * @method static void allowNullForTranslation()
 * @method static void allowEmptyStringForTranslation()
 */
class Translatable extends Facade {}
}
