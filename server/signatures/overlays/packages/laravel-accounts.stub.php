<?php
// laravel/sanctum, laravel/passport, laravel/socialite, laravel/fortify, laravel/jetstream.
// As the sources declare them; parameters and members that tell nothing of types are left out.

namespace Laravel\Fortify {
use Laravel\Fortify\Contracts\TwoFactorAuthenticationProvider as TwoFactorAuthenticationProviderContract;
class Features {}
class Fortify {
  public static function ignoreRoutes(): static {}
}
class LoginRateLimiter {
  public function __construct() {}
}
class RecoveryCode {}
class RoutePath {}
trait TwoFactorAuthenticatable {}
class TwoFactorAuthenticationProvider implements TwoFactorAuthenticationProviderContract {
  public function __construct() {}
}
}

namespace Laravel\Fortify\Contracts {
interface TwoFactorAuthenticationProvider {
  /** @return string */
  public function generateSecretKey();
  /** @return string */
  public function qrCodeUrl();
  /** @return bool */
  public function verify();
}
}

namespace Laravel\Fortify\Events {
use Illuminate\Foundation\Events\Dispatchable;
use Illuminate\Queue\SerializesModels;
class PasswordUpdatedViaController {
  use Dispatchable;
  /** @var \App\Models\User */
  public $user;
  public function __construct() {}
}
class RecoveryCodeReplaced {
  use Dispatchable, SerializesModels;
  /** @var \Illuminate\Contracts\Auth\Authenticatable */
  public $user;
  public function __construct() {}
}
class RecoveryCodesGenerated {
  use Dispatchable;
  /** @var \App\Models\User */
  public $user;
  public function __construct() {}
}
abstract class TwoFactorAuthenticationEvent {
  use Dispatchable;
  /** @var \App\Models\User */
  public $user;
  public function __construct() {}
}
}

namespace Laravel\Fortify\Http\Requests {
use Illuminate\Foundation\Http\FormRequest;
class LoginRequest extends FormRequest {}
class TwoFactorLoginRequest extends FormRequest {}
class VerifyEmailRequest extends FormRequest {}
}

namespace Laravel\Fortify\Rules {
use Illuminate\Contracts\Validation\Rule;
class Password implements Rule {
  public function length(): static {}
  public function requireUppercase(): static {}
  public function requireNumeric(): static {}
  public function requireSpecialCharacter(): static {}
  public function withMessage(): static {}
}
}

namespace Laravel\Jetstream {
use Detection\MobileDetect;
use Illuminate\Database\Eloquent\Casts\Attribute;
use Illuminate\Database\Eloquent\Model;
use Illuminate\Database\Eloquent\Relations\Pivot;
use JsonSerializable;
class Agent extends MobileDetect {}
class Features {}
trait HasProfilePhoto {
  public function profilePhotoUrl(): Attribute {}
}
trait HasTeams {
  /** @return \Illuminate\Database\Eloquent\Relations\BelongsTo */
  public function currentTeam() {}
  /** @return \Illuminate\Support\Collection */
  public function allTeams() {}
  /** @return \Illuminate\Database\Eloquent\Relations\HasMany */
  public function ownedTeams() {}
  /** @return \Illuminate\Database\Eloquent\Relations\BelongsToMany */
  public function teams() {}
  /** @return \App\Models\Team */
  public function personalTeam() {}
  /** @return \Laravel\Jetstream\Role|null */
  public function teamRole() {}
}
trait InteractsWithBanner {}
class Jetstream {
  /** @var \Laravel\Jetstream\InertiaManager */
  public static $inertiaManager;
  /** @return \Laravel\Jetstream\Role */
  public static function findRole() {}
  /** @return \Laravel\Jetstream\Role */
  public static function role() {}
  public static function permissions(): static {}
  public static function defaultApiTokenPermissions(): static {}
  public static function useUserModel(): static {}
  public static function useTeamModel(): static {}
  public static function useMembershipModel(): static {}
  public static function useTeamInvitationModel(): static {}
  /** @return \Laravel\Jetstream\InertiaManager */
  public static function inertia() {}
  public static function ignoreRoutes(): static {}
}
abstract class Membership extends Pivot {}
class OwnerRole extends Role {
  public function __construct() {}
}
class Role implements JsonSerializable {
  public function __construct() {}
  public function description(): static {}
}
abstract class Team extends Model {
  /** @return \Illuminate\Database\Eloquent\Relations\BelongsTo */
  public function owner() {}
  /** @return \Illuminate\Support\Collection */
  public function allUsers() {}
  /** @return \Illuminate\Database\Eloquent\Relations\BelongsToMany */
  public function users() {}
  /** @return \Illuminate\Database\Eloquent\Relations\HasMany */
  public function teamInvitations() {}
}
class TeamInvitation extends Model {
  /** @return \Illuminate\Database\Eloquent\Relations\BelongsTo */
  public function team() {}
}
}

namespace Laravel\Passport {
use Illuminate\Contracts\Support\Arrayable;
use Illuminate\Contracts\Support\Jsonable;
use Illuminate\Database\Eloquent\Factories\HasFactory;
use Illuminate\Database\Eloquent\Model;
class AuthCode extends Model {
  /** @return \Illuminate\Database\Eloquent\Relations\BelongsTo */
  public function client() {}
}
class Client extends Model {
  use HasFactory;
  use ResolvesInheritedScopes;
  /** @return \Illuminate\Database\Eloquent\Relations\BelongsTo */
  public function user() {}
  /** @return \Illuminate\Database\Eloquent\Relations\HasMany */
  public function authCodes() {}
  /** @return \Illuminate\Database\Eloquent\Relations\HasMany */
  public function tokens() {}
}
class ClientRepository {
  public function __construct() {}
  /** @return \Laravel\Passport\Client|null */
  public function find() {}
  /** @return \Laravel\Passport\Client|null */
  public function findActive() {}
  /** @return \Laravel\Passport\Client|null */
  public function findForUser() {}
  /** @return \Illuminate\Database\Eloquent\Collection */
  public function forUser() {}
  /** @return \Illuminate\Database\Eloquent\Collection */
  public function activeForUser() {}
  /** @return \Laravel\Passport\Client */
  public function personalAccessClient() {}
  /** @return \Laravel\Passport\Client */
  public function create() {}
  /** @return \Laravel\Passport\Client */
  public function createPersonalAccessClient() {}
  /** @return \Laravel\Passport\Client */
  public function createPasswordGrantClient() {}
  /** @return \Laravel\Passport\Client */
  public function update() {}
  /** @return \Laravel\Passport\Client */
  public function regenerateSecret() {}
}
trait HasApiTokens {
  /** @return \Illuminate\Database\Eloquent\Relations\HasMany */
  public function clients() {}
  /** @return \Illuminate\Database\Eloquent\Relations\HasMany */
  public function tokens() {}
  /** @return \Laravel\Passport\Token|\Laravel\Passport\TransientToken|null */
  public function token() {}
  /** @return \Laravel\Passport\PersonalAccessTokenResult */
  public function createToken() {}
  public function withAccessToken(): static {}
}
class Passport {
  /** @var \DateInterval|null */
  public static $tokensExpireIn;
  /** @var \DateInterval|null */
  public static $refreshTokensExpireIn;
  /** @var \DateInterval|null */
  public static $personalAccessTokensExpireIn;
  /** @var \League\OAuth2\Server\ResponseTypes\ResponseTypeInterface|null */
  public static $authorizationServerResponseType;
  public static function enableImplicitGrant(): static {}
  public static function enablePasswordGrant(): static {}
  /** @return \Illuminate\Support\Collection */
  public static function scopes() {}
  /** @return \DateInterval|static */
  public static function tokensExpireIn() {}
  /** @return \DateInterval|static */
  public static function refreshTokensExpireIn() {}
  /** @return \DateInterval|static */
  public static function personalAccessTokensExpireIn() {}
  /** @return string|static */
  public static function cookie() {}
  public static function ignoreCsrfToken(): static {}
  /** @return \Illuminate\Contracts\Auth\Authenticatable */
  public static function actingAs() {}
  /** @return \Laravel\Passport\Client */
  public static function actingAsClient() {}
  /** @return \Laravel\Passport\AuthCode */
  public static function authCode() {}
  /** @return \Laravel\Passport\Client */
  public static function client() {}
  /** @return \Laravel\Passport\PersonalAccessClient */
  public static function personalAccessClient() {}
  /** @return \Laravel\Passport\Token */
  public static function token() {}
  /** @return \Laravel\Passport\RefreshToken */
  public static function refreshToken() {}
  public static function hashClientSecrets(): static {}
  public static function encryptTokensUsing(): static {}
  public static function ignoreRoutes(): static {}
  public static function withCookieSerialization(): static {}
  public static function withoutCookieSerialization(): static {}
  public static function withCookieEncryption(): static {}
  public static function withoutCookieEncryption(): static {}
}
class PersonalAccessTokenFactory {
  public function __construct() {}
  /** @return \Laravel\Passport\PersonalAccessTokenResult */
  public function make() {}
  /** @return \Laravel\Passport\Token */
  public function findAccessToken() {}
}
class PersonalAccessTokenResult implements Arrayable, Jsonable {
  /** @var \Laravel\Passport\Token */
  public $token;
  public function __construct() {}
}
class RefreshToken extends Model {
  /** @return \Illuminate\Database\Eloquent\Relations\BelongsTo */
  public function accessToken() {}
}
class RefreshTokenRepository {
  /** @return \Laravel\Passport\RefreshToken */
  public function create() {}
  /** @return \Laravel\Passport\RefreshToken */
  public function find() {}
}
class Scope implements Arrayable, Jsonable {
  public function __construct() {}
}
class Token extends Model {
  use ResolvesInheritedScopes;
  /** @return \Illuminate\Database\Eloquent\Relations\BelongsTo */
  public function client() {}
  /** @return \Illuminate\Database\Eloquent\Relations\HasOne */
  public function refreshToken() {}
  /** @return \Illuminate\Database\Eloquent\Relations\BelongsTo */
  public function user() {}
}
class TokenRepository {
  /** @return \Laravel\Passport\Token */
  public function create() {}
  /** @return \Laravel\Passport\Token */
  public function find() {}
  /** @return \Laravel\Passport\Token|null */
  public function findForUser() {}
  /** @return \Illuminate\Database\Eloquent\Collection */
  public function forUser() {}
  /** @return \Laravel\Passport\Token|null */
  public function getValidToken() {}
  /** @return \Laravel\Passport\Token|null */
  public function findValidToken() {}
}
class TransientToken {}
}

namespace Laravel\Passport\Events {
class AccessTokenCreated {
  public function __construct() {}
}
class AccessTokenRevoked {
  public function __construct(public string $tokenId) {}
}
class RefreshTokenCreated {
  public function __construct() {}
}
}

namespace Laravel\Passport\Exceptions {
use Exception;
use Illuminate\Auth\Access\AuthorizationException;
class InvalidAuthTokenException extends AuthorizationException {
  public static function different(): static {}
}
class MissingScopeException extends AuthorizationException {
  public function __construct() {}
}
class OAuthServerException extends Exception {
  public function __construct() {}
  /** @return \Illuminate\Http\Response */
  public function render() {}
}
}

namespace Laravel\Sanctum {
use Illuminate\Contracts\Support\Arrayable;
use Illuminate\Contracts\Support\Jsonable;
use Illuminate\Database\Eloquent\Model;
use Laravel\Sanctum\Contracts\HasAbilities;
class Guard {
  public function __construct() {}
  public function __invoke($request) {}
}
trait HasApiTokens {
  /** @return \Illuminate\Database\Eloquent\Relations\MorphMany */
  public function tokens() {}
  /** @return bool */
  public function tokenCan() {}
  /** @return \Laravel\Sanctum\NewAccessToken */
  public function createToken() {}
  /** @return string */
  public function generateTokenString() {}
  /** @return \Laravel\Sanctum\Contracts\HasAbilities */
  public function currentAccessToken() {}
  public function withAccessToken(): static {}
}
class NewAccessToken implements Arrayable, Jsonable {
  /** @var \Laravel\Sanctum\PersonalAccessToken */
  public $accessToken;
  /** @var string */
  public $plainTextToken;
  public function __construct() {}
  /** @return array */
  public function toArray() {}
  /** @return string */
  public function toJson() {}
}
class PersonalAccessToken extends Model implements HasAbilities {
  /** @return \Illuminate\Database\Eloquent\Relations\MorphTo */
  public function tokenable() {}
  /** @return static|null */
  public static function findToken() {}
  /** @return bool */
  public function can() {}
  /** @return bool */
  public function cant() {}
}
class Sanctum {
  /** @var string */
  public static $personalAccessTokenModel;
  /** @var callable|null */
  public static $accessTokenRetrievalCallback;
  /** @var callable|null */
  public static $accessTokenAuthenticationCallback;
  /** @return string */
  public static function currentApplicationUrlWithPort() {}
  /** @return \Illuminate\Contracts\Auth\Authenticatable */
  public static function actingAs() {}
  public static function usePersonalAccessTokenModel() {}
  public static function getAccessTokenFromRequestUsing(?callable $callback) {}
  public static function authenticateAccessTokensUsing(callable $callback) {}
  /** @return string */
  public static function personalAccessTokenModel() {}
}
class TransientToken implements HasAbilities {
  /** @return bool */
  public function can() {}
  /** @return bool */
  public function cant() {}
}
}

namespace Laravel\Sanctum\Contracts {
use DateTimeInterface;
interface HasAbilities {
  /** @return bool */
  public function can();
  /** @return bool */
  public function cant();
}
interface HasApiTokens {
  /** @return \Illuminate\Database\Eloquent\Relations\MorphMany */
  public function tokens();
  /** @return bool */
  public function tokenCan();
  /** @return \Laravel\Sanctum\NewAccessToken */
  public function createToken(string $name, array $abilities = [], DateTimeInterface $expiresAt = null);
  /** @return \Laravel\Sanctum\Contracts\HasAbilities */
  public function currentAccessToken();
  /** @return \Laravel\Sanctum\Contracts\HasApiTokens */
  public function withAccessToken($accessToken);
}
}

namespace Laravel\Sanctum\Events {
class TokenAuthenticated {
  /** @var \Laravel\Sanctum\PersonalAccessToken */
  public $token;
  public function __construct() {}
}
}

namespace Laravel\Sanctum\Exceptions {
use Illuminate\Auth\Access\AuthorizationException;
class MissingAbilityException extends AuthorizationException {
  public function __construct() {}
  /** @return array */
  public function abilities() {}
}
class MissingScopeException extends AuthorizationException {
  public function __construct() {}
  /** @return array */
  public function scopes() {}
}
}

namespace Laravel\Sanctum\Http\Controllers {
class CsrfCookieController {
  /** @return \Illuminate\Http\Response|\Illuminate\Http\JsonResponse */
  public function show() {}
}
}

namespace Laravel\Socialite {
use ArrayAccess;
use Laravel\Socialite\Contracts\User;
abstract class AbstractUser implements ArrayAccess, User {
  public function setRaw(): static {}
  public function map(): static {}
}
}

namespace Laravel\Socialite\Contracts {
interface Factory {
  /** @return \Laravel\Socialite\Contracts\Provider */
  public function driver();
}
interface Provider {
  /** @return \Symfony\Component\HttpFoundation\RedirectResponse|\Illuminate\Http\RedirectResponse */
  public function redirect();
  /** @return \Laravel\Socialite\Contracts\User */
  public function user();
}
interface User {
  /** @return string */
  public function getId();
  /** @return string|null */
  public function getNickname();
  /** @return string|null */
  public function getName();
  /** @return string|null */
  public function getEmail();
  /** @return string|null */
  public function getAvatar();
}
}

namespace Laravel\Socialite\Facades {
use Illuminate\Support\Facades\Facade;
use Laravel\Socialite\Contracts\Factory;
/**
 * @method static \Laravel\Socialite\Contracts\Provider driver()
 * @method static \Laravel\Socialite\Two\AbstractProvider buildProvider()
 * @method \Laravel\Socialite\Contracts\Provider scopes()
 * @method \Laravel\Socialite\Contracts\Provider setScopes()
 * @method \Laravel\Socialite\Contracts\Provider redirectUrl()
 * @mixin Factory
 */
class Socialite extends Facade {}
}

namespace Laravel\Socialite\One {
use Laravel\Socialite\AbstractUser;
class User extends AbstractUser {
  public function setToken(): static {}
}
}

namespace Laravel\Socialite\Two {
use Laravel\Socialite\AbstractUser;
use Laravel\Socialite\Contracts\Provider as ProviderContract;
abstract class AbstractProvider implements ProviderContract {
  public function __construct() {}
  /** @return \Illuminate\Http\RedirectResponse */
  public function redirect() {}
  /** @return \Laravel\Socialite\Two\User */
  public function userFromToken() {}
  /** @return \Laravel\Socialite\Two\Token */
  public function refreshToken() {}
  public function scopes(): static {}
  public function setScopes(): static {}
  public function redirectUrl(): static {}
  public function setHttpClient(): static {}
  public function setRequest(): static {}
  public function stateless(): static {}
  public function enablePKCE(): static {}
  public function with(): static {}
}
interface ProviderInterface {
  /** @return \Symfony\Component\HttpFoundation\RedirectResponse */
  public function redirect();
  /** @return \Laravel\Socialite\Two\User */
  public function user();
}
class User extends AbstractUser {
  public function setToken(): static {}
  public function setRefreshToken(): static {}
  public function setExpiresIn(): static {}
  public function setApprovedScopes(): static {}
}
}
