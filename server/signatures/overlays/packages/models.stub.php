<?php
// astrotomic/laravel-translatable, cviebrock/eloquent-sluggable, tucker-eric/eloquentfilter, silber/bouncer,
// zizaco/entrust.
// As the sources declare them; parameters and members that tell nothing of types are left out.

namespace Astrotomic\Translatable {
use ArrayAccess;
use Astrotomic\Translatable\Traits\Relationship;
use Astrotomic\Translatable\Traits\Scopes;
use Illuminate\Contracts\Support\Arrayable;
use Illuminate\Database\Eloquent\Collection;
use Illuminate\Database\Eloquent\Model;
/**
 * @implements Arrayable<string, string>
 * @implements ArrayAccess<string, string>
 */
class Locales implements Arrayable, ArrayAccess {
  public function __construct() {}
}
/**
 * @property-read null|Model $translation
 * @property-read Collection|Model[] $translations
 * @mixin Model
 */
trait Translatable {
  use Relationship, Scopes;
  public function getNewTranslation(): Model {}
  public function getTranslation(): ?Model {}
  public function getTranslationOrNew(): Model {}
  public function getTranslationOrFail(): Model {}
  public function replicateWithTranslations(): Model {}
  public function setDefaultLocale(): static {}
  public function translate(): ?Model {}
  public function translateOrDefault(): ?Model {}
  public function translateOrNew(): Model {}
  public function translateOrFail(): Model {}
}
}

namespace Astrotomic\Translatable\Contracts {
use Illuminate\Database\Eloquent\Model;
use Illuminate\Database\Eloquent\Relations\HasMany;
use Illuminate\Database\Eloquent\Relations\HasOne;
interface Translatable {
  public static function defaultAutoloadTranslations(): void;
  public static function disableAutoloadTranslations(): void;
  public static function enableAutoloadTranslations(): void;
  public static function disableDeleteTranslationsCascade(): void;
  public static function enableDeleteTranslationsCascade(): void;
  public function deleteTranslations(): void;
  public function getDefaultLocale(): ?string;
  public function getNewTranslation(): Model;
  public function getTranslation(): ?Model;
  public function getTranslationOrNew(): Model;
  /** @return array<string,array<string,mixed>> */
  public function getTranslationsArray(): array;
  public function hasTranslation(): bool;
  public function isTranslationAttribute(): bool;
  public function replicateWithTranslations(): Model;
  public function setDefaultLocale();
  public function translate(): ?Model;
  public function translateOrDefault(): ?Model;
  public function translateOrNew(): Model;
  /** @return HasOne<Model> */
  public function translation(): HasOne;
  /** @return HasMany<Model> */
  public function translations(): HasMany;
}
}

namespace Astrotomic\Translatable\Exception {
class LocalesNotDefinedException extends \Exception {
  public static function make(): self {}
}
}

namespace Astrotomic\Translatable\Traits {
use Illuminate\Database\Eloquent\Relations\HasMany;
use Illuminate\Database\Eloquent\Relations\HasOne;
trait Relationship {
  public function translation(): HasOne {}
  public function translations(): HasMany {}
}
trait Scopes {
  /** @return \Illuminate\Database\Eloquent\Builder */
  public function scopeListsTranslations($query) {}
  /** @return \Illuminate\Database\Eloquent\Builder */
  public function scopeNotTranslatedIn($query) {}
  /** @return \Illuminate\Database\Eloquent\Builder */
  public function scopeOrderByTranslation($query) {}
  /** @return \Illuminate\Database\Eloquent\Builder */
  public function scopeOrWhereTranslation($query) {}
  /** @return \Illuminate\Database\Eloquent\Builder */
  public function scopeOrWhereTranslationLike($query) {}
  /** @return \Illuminate\Database\Eloquent\Builder */
  public function scopeTranslated($query) {}
  /** @return \Illuminate\Database\Eloquent\Builder */
  public function scopeTranslatedIn($query) {}
  /** @return \Illuminate\Database\Eloquent\Builder */
  public function scopeWhereTranslation($query) {}
  /** @return \Illuminate\Database\Eloquent\Builder */
  public function scopeWhereTranslationLike($query) {}
  /** @return \Illuminate\Database\Eloquent\Builder */
  public function scopeWithTranslation($query) {}
}
}

namespace Astrotomic\Translatable\Validation {
class RuleFactory {
  public function __construct() {}
  public function setLocales(): static {}
}
}

namespace Astrotomic\Translatable\Validation\Rules {
use Closure;
use Illuminate\Contracts\Validation\InvokableRule;
use Illuminate\Database\Eloquent\Model;
use Illuminate\Translation\PotentiallyTranslatedString;
class TranslatableExists implements InvokableRule {
  /** @param class-string<Model> $model */
  public function __construct(protected string $model, protected string $field) {}
  public function ignore(): static {}
  public function ignoreModel(): static {}
  /** @param Closure(string): PotentiallyTranslatedString $fail */
  public function validate($attribute, $value, Closure $fail): void {}
  /** @param Closure(string): PotentiallyTranslatedString $fail */
  public function __invoke($attribute, $value, $fail): void {}
}
class TranslatableUnique extends TranslatableExists implements InvokableRule {
  /** @param Closure(string): PotentiallyTranslatedString $fail */
  public function validate($attribute, $value, Closure $fail): void {}
  /** @param Closure(string): PotentiallyTranslatedString $fail */
  public function __invoke($attribute, $value, $fail): void {}
}
}

namespace Cviebrock\EloquentSluggable {
use Cocur\Slugify\Slugify;
use Illuminate\Database\Eloquent\Builder;
use Illuminate\Database\Eloquent\Collection;
use Illuminate\Database\Eloquent\Model;
trait Sluggable {
  public function scopeFindSimilarSlugs($query): Builder {}
  abstract public function sluggable(): array;
  public function customizeSlugEngine(): Slugify {}
  public function scopeWithUniqueSlugConstraints($query): Builder {}
}
class SluggableObserver {
  public function __construct() {}
}
trait SluggableScopeHelpers {
  public function scopeWhereSlug($scope): Builder {}
  /** @return Collection|Model|static|static[]|null */
  public static function findBySlug() {}
  /** @return Model|static */
  public static function findBySlugOrFail() {}
}
}

namespace Cviebrock\EloquentSluggable\Services {
class SlugService {
  final public function __construct() {}
  public function setModel(): static {}
}
}

namespace EloquentFilter {
use Illuminate\Database\Eloquent\Builder as QueryBuilder;
trait Filterable {
  /** @return \Illuminate\Database\Eloquent\Builder */
  public function scopeFilter($query) {}
  /** @return \Illuminate\Contracts\Pagination\LengthAwarePaginator */
  public function scopePaginateFilter($query) {}
  /** @return \Illuminate\Contracts\Pagination\LengthAwarePaginator */
  public function scopeSimplePaginateFilter($query) {}
  /** @return \Illuminate\Database\Eloquent\Builder */
  public function scopeWhereLike($query) {}
  /** @return \Illuminate\Database\Eloquent\Builder */
  public function scopeWhereBeginsWith($query) {}
  /** @return \Illuminate\Database\Eloquent\Builder */
  public function scopeWhereEndsWith($query) {}
}
/** @mixin QueryBuilder */
abstract class ModelFilter {
  public function __construct() {}
  /** @return QueryBuilder */
  public function handle() {}
  public function addRelated($relation, \Closure $closure): static {}
  public function related(): static {}
  public function filterRelations(): static {}
  /** @return \Illuminate\Database\Eloquent\Model */
  public function getRelatedModel() {}
  public function disableRelations(): static {}
  public function enableRelations(): static {}
  public function blacklistMethod(): static {}
  public function whitelistMethod(): static {}
}
}

namespace Silber\Bouncer {
use Illuminate\Auth\Access\HandlesAuthorization;
use Illuminate\Support\Facades\Facade;
abstract class BaseClipboard implements Contracts\Clipboard {
  /** @return \Illuminate\Support\Collection */
  public function getRoles() {}
  /** @return \Illuminate\Database\Eloquent\Collection */
  public function getAbilities() {}
  /** @return \Illuminate\Database\Eloquent\Collection */
  public function getForbiddenAbilities() {}
}
class Bouncer {
  public function __construct() {}
  public static function create(): static {}
  /** @return \Silber\Bouncer\Factory */
  public static function make() {}
  /** @return \Silber\Bouncer\Conductors\GivesAbilities */
  public function allow() {}
  /** @return \Silber\Bouncer\Conductors\GivesAbilities */
  public function allowEveryone() {}
  /** @return \Silber\Bouncer\Conductors\RemovesAbilities */
  public function disallow() {}
  /** @return \Silber\Bouncer\Conductors\RemovesAbilities */
  public function disallowEveryone() {}
  /** @return \Silber\Bouncer\Conductors\GivesAbilities */
  public function forbid() {}
  /** @return \Silber\Bouncer\Conductors\GivesAbilities */
  public function forbidEveryone() {}
  /** @return \Silber\Bouncer\Conductors\RemovesAbilities */
  public function unforbid() {}
  /** @return \Silber\Bouncer\Conductors\RemovesAbilities */
  public function unforbidEveryone() {}
  /** @return \Silber\Bouncer\Conductors\AssignsRoles */
  public function assign() {}
  /** @return \Silber\Bouncer\Conductors\RemovesRoles */
  public function retract() {}
  /** @return \Silber\Bouncer\Conductors\SyncsRolesAndAbilities */
  public function sync() {}
  /** @return \Silber\Bouncer\Conductors\ChecksRoles */
  public function is() {}
  /** @return \Silber\Bouncer\Contracts\Clipboard */
  public function getClipboard() {}
  public function setClipboard(): static {}
  public function registerClipboardAtContainer(): static {}
  public function cache(): static {}
  public function dontCache(): static {}
  public function refresh(): static {}
  public function refreshFor(): static {}
  public function setGate(): static {}
  /** @return \Illuminate\Contracts\Auth\Access\Gate|null */
  public function getGate() {}
  /** @return \Illuminate\Contracts\Auth\Access\Gate */
  public function gate() {}
  public function define(): static {}
  /** @return \Illuminate\Auth\Access\Response */
  public function authorize() {}
  /** @return \Silber\Bouncer\Database\Role */
  public function role() {}
  /** @return \Silber\Bouncer\Database\Ability */
  public function ability() {}
  public function runBeforePolicies(): static {}
  public function ownedVia(): static {}
  public function useAbilityModel(): static {}
  public function useRoleModel(): static {}
  public function useUserModel(): static {}
  public function tables(): static {}
}
/**
 * @method static \Silber\Bouncer\Conductors\GivesAbilities allow()
 * @method static \Silber\Bouncer\Conductors\GivesAbilities allowEveryone()
 * @method static \Silber\Bouncer\Conductors\RemovesAbilities disallow()
 * @method static \Silber\Bouncer\Conductors\RemovesAbilities disallowEveryone()
 * @method static \Silber\Bouncer\Conductors\GivesAbilities forbid()
 * @method static \Silber\Bouncer\Conductors\GivesAbilities forbidEveryone()
 * @method static \Silber\Bouncer\Conductors\RemovesAbilities unforbid()
 * @method static \Silber\Bouncer\Conductors\RemovesAbilities unforbidEveryone()
 * @method static \Silber\Bouncer\Conductors\AssignsRoles assign()
 * @method static \Silber\Bouncer\Conductors\RemovesRoles retract()
 * @method static \Silber\Bouncer\Conductors\SyncsRolesAndAbilities sync()
 * @method static \Silber\Bouncer\Conductors\ChecksRoles is()
 * @method static \Silber\Bouncer\Contracts\Clipboard getClipboard()
 * @method static self setClipboard()
 * @method static self registerClipboardAtContainer()
 * @method static self cache()
 * @method static self dontCache()
 * @method static self refresh()
 * @method static self refreshFor()
 * @method static self setGate()
 * @method static \Illuminate\Contracts\Auth\Access\Gate|null getGate()
 * @method static \Illuminate\Contracts\Auth\Access\Gate gate()
 * @method static self define()
 * @method static \Illuminate\Auth\Access\Response authorize()
 * @method static \Silber\Bouncer\Database\Role role()
 * @method static \Silber\Bouncer\Database\Ability ability()
 * @method static self runBeforePolicies()
 * @method static self ownedVia()
 * @method static self useAbilityModel()
 * @method static self useRoleModel()
 * @method static self useUserModel()
 * @method static self tables()
 * @mixin Bouncer
 */
class BouncerFacade extends Facade {}
class CachedClipboard extends BaseClipboard implements Contracts\CachedClipboard {
  public function __construct() {}
  public function setCache(): static {}
  /** @return \Illuminate\Contracts\Cache\Store */
  public function getCache() {}
  /** @return \Illuminate\Database\Eloquent\Collection */
  public function getAbilities() {}
  /** @return \Illuminate\Database\Eloquent\Collection */
  public function getFreshAbilities() {}
  public function refresh(): static {}
  public function refreshFor(): static {}
}
class Clipboard extends BaseClipboard {}
class Guard {
  use HandlesAuthorization;
  public function __construct() {}
  /** @return \Silber\Bouncer\Contracts\Clipboard */
  public function getClipboard() {}
  public function setClipboard(): static {}
  /** @return $this|string */
  public function slot() {}
  public function registerAt(): static {}
}
}

namespace Silber\Bouncer\Conductors {
class AssignsRoles {
  public function __construct() {}
}
class ChecksRoles {
  public function __construct() {}
}
class RemovesRoles {
  public function __construct() {}
}
}

namespace Silber\Bouncer\Database {
use Illuminate\Database\Eloquent\Model;
class Ability extends Model {
  use Concerns\IsAbility;
  public function __construct() {}
}
class Role extends Model {
  use Concerns\IsRole;
  public function __construct() {}
}
}

namespace Silber\Bouncer\Database\Concerns {
use Illuminate\Database\Eloquent\Relations\MorphToMany;
trait Authorizable {}
trait HasRoles {
  public function roles(): MorphToMany {}
  /** @return \Illuminate\Support\Collection */
  public function getRoles() {}
  public function assign(): static {}
  public function retract(): static {}
  /** @return \Illuminate\Database\Eloquent\Builder */
  public function scopeWhereIs($query) {}
  /** @return \Illuminate\Database\Eloquent\Builder */
  public function scopeWhereIsAll($query) {}
  /** @return \Illuminate\Database\Eloquent\Builder */
  public function scopeWhereIsNot($query) {}
}
trait IsAbility {
  /** @return \Silber\Bouncer\Constraints\Constrainer */
  public function getConstraints() {}
  public function setConstraints(): static {}
  public static function createForModel(): static {}
  public static function makeForModel(): static {}
  public function roles(): MorphToMany {}
  public function users(): MorphToMany {}
  /** @return \Illuminate\Database\Eloquent\Builder */
  public function scopeSimpleAbility($query) {}
  /** @return \Illuminate\Database\Eloquent\Builder */
  public function scopeForModel($query) {}
}
trait IsRole {
  use Authorizable, HasAbilities;
  /** @return \Illuminate\Database\Eloquent\Relations\MorphedToMany */
  public function users(): MorphToMany {}
  public function assignTo(): static {}
  /** @return \Illuminate\Database\Eloquent\Collection */
  public function findOrCreateRoles() {}
  public function retractFrom(): static {}
  /** @return \Illuminate\Database\Eloquent\Builder */
  public function scopeWhereAssignedTo($query) {}
}
}

namespace Silber\Bouncer\Database\Scope {
use Silber\Bouncer\Contracts\Scope as ScopeContract;
class Scope implements ScopeContract {
  public function to(): static {}
  public function onlyRelations(): static {}
  public function dontScopeRoleAbilities(): static {}
  /** @return \Illuminate\Database\Eloquent\Model */
  public function applyToModel() {}
  /** @return \Illuminate\Database\Query\Builder|\Illuminate\Database\Eloquent\Builder */
  public function applyToModelQuery() {}
  /** @return \Illuminate\Database\Query\Builder|\Illuminate\Database\Eloquent\Builder */
  public function applyToRelationQuery() {}
  /** @return \Illuminate\Database\Eloquent\Relations\BelongsToMany */
  public function applyToRelation() {}
  public function remove(): static {}
}
}

namespace Zizaco\Entrust {
use Illuminate\Database\Eloquent\Model;
use Illuminate\Support\Facades\Facade;
use Zizaco\Entrust\Contracts\EntrustPermissionInterface;
use Zizaco\Entrust\Contracts\EntrustRoleInterface;
use Zizaco\Entrust\Traits\EntrustPermissionTrait;
use Zizaco\Entrust\Traits\EntrustRoleTrait;
class Entrust {
  /** @var \Illuminate\Foundation\Application */
  public $app;
  public function __construct() {}
  /** @return Illuminate\Auth\UserInterface|null */
  public function user() {}
}
/** @mixin \Zizaco\Entrust\Entrust */
class EntrustFacade extends Facade {}
class EntrustPermission extends Model implements EntrustPermissionInterface {
  use EntrustPermissionTrait;
  public function __construct() {}
}
class EntrustRole extends Model implements EntrustRoleInterface {
  use EntrustRoleTrait;
  public function __construct() {}
}
}

namespace Zizaco\Entrust\Contracts {
interface EntrustPermissionInterface {
  /** @return \Illuminate\Database\Eloquent\Relations\BelongsToMany */
  public function roles();
}
interface EntrustRoleInterface {
  /** @return \Illuminate\Database\Eloquent\Relations\BelongsToMany */
  public function users();
  /** @return \Illuminate\Database\Eloquent\Relations\BelongsToMany */
  public function perms();
  public function savePermissions();
  public function attachPermission();
  public function detachPermission();
  public function attachPermissions();
  public function detachPermissions();
}
interface EntrustUserInterface {
  /** @return \Illuminate\Database\Eloquent\Relations\BelongsToMany */
  public function roles();
  /** @return bool */
  public function hasRole();
  /** @return bool */
  public function can();
  /** @return array|bool */
  public function ability();
  public function attachRole();
  public function detachRole();
  public function attachRoles();
  public function detachRoles();
}
}

namespace Zizaco\Entrust\Traits {
trait EntrustPermissionTrait {
  /** @return \Illuminate\Database\Eloquent\Relations\BelongsToMany */
  public function roles() {}
}
trait EntrustRoleTrait {
  /** @return \Illuminate\Database\Eloquent\Relations\BelongsToMany */
  public function users() {}
  /** @return \Illuminate\Database\Eloquent\Relations\BelongsToMany */
  public function perms() {}
}
trait EntrustUserTrait {
  /** @return \Illuminate\Database\Eloquent\Relations\BelongsToMany */
  public function roles() {}
}
}
