<?php
// since Laravel 9
// What versions after 8 add: auth.

namespace Illuminate\Auth {
class AuthManager
{
  use CreatesUserProviders, \Illuminate\Support\RebindsCallbacksToSelf;
}

trait Authenticatable
{
  /** @return string */
  public function getAuthPasswordName() {}
}

class AuthenticationException
{
  /** @return void */
  public static function redirectUsing(callable $redirectToCallback) {}
}

class DatabaseUserProvider
{
  /**
   * @param \Illuminate\Contracts\Auth\Authenticatable $user
   * @return void
   */
  public function rehashPasswordIfRequired(\Illuminate\Contracts\Auth\Authenticatable $user, array $credentials, bool $force = false) {}
}

class EloquentUserProvider
{
  /**
   * @param \Illuminate\Contracts\Auth\Authenticatable&\Illuminate\Database\Eloquent\Model $user
   * @return void
   */
  public function rehashPasswordIfRequired(\Illuminate\Contracts\Auth\Authenticatable $user, array $credentials, bool $force = false) {}
  /** @return (\Closure(\Illuminate\Database\Eloquent\Builder<*>):mixed)|null */
  public function getQueryCallback() {}
  /**
   * @param (\Closure(\Illuminate\Database\Eloquent\Builder<*>):mixed)|null $queryCallback
   * @return $this
   */
  public function withQuery($queryCallback = null) {}
}

class GenericUser
{
  /** @return string */
  public function getAuthPasswordName() {}
}

trait GuardHelpers
{
  /** @return $this */
  public function forgetUser() {}
}

trait MustVerifyEmail
{
  /** @return bool */
  public function markEmailAsUnverified() {}
}

class Recaller
{
  /** @return array */
  public function segments() {}
}

class SessionGuard
{
  /**
   * @param string $passwordHash
   * @return string
   */
  public function hashPasswordForCookie($passwordHash) {}
}

class TokenGuard
{
  use GuardHelpers, \Illuminate\Support\Traits\Macroable;
}
}

namespace Illuminate\Auth\Access {
class AuthorizationException
{
  /**
   * @param int|null $status
   * @return $this
   */
  public function withStatus($status) {}
  /** @return $this */
  public function asNotFound() {}
  /** @return bool */
  public function hasStatus() {}
  /** @return int|null */
  public function status() {}
}

class Gate
{
  /** @return $this */
  public function defaultDenialResponse(Response $response) {}
}

trait HandlesAuthorization
{
  /**
   * @param int $status
   * @param string|null $message
   * @param int|null $code
   * @return \Illuminate\Auth\Access\Response
   */
  public function denyWithStatus($status, $message = null, $code = null) {}
  /**
   * @param string|null $message
   * @param int|null $code
   * @return \Illuminate\Auth\Access\Response
   */
  public function denyAsNotFound($message = null, $code = null) {}
}

class Response implements \Illuminate\Contracts\Support\Arrayable, \Stringable
{
  /**
   * @param int $status
   * @param string|null $message
   * @param mixed $code
   * @return \Illuminate\Auth\Access\Response
   */
  public static function denyWithStatus($status, $message = null, $code = null) {}
  /**
   * @param string|null $message
   * @param mixed $code
   * @return \Illuminate\Auth\Access\Response
   */
  public static function denyAsNotFound($message = null, $code = null) {}
  /**
   * @param null|int $status
   * @return $this
   */
  public function withStatus($status) {}
  /** @return $this */
  public function asNotFound() {}
  /** @return int|null */
  public function status() {}
}
}

namespace Illuminate\Auth\Middleware {
class Authenticate
{
  /**
   * @param string $guard
   * @param string $others
   * @return string
   */
  public static function using($guard, ...$others) {}
  /** @return void */
  public static function redirectUsing(callable $redirectToCallback) {}
}

class AuthenticateWithBasicAuth
{
  /**
   * @param string|null $guard
   * @param string|null $field
   * @return string
   */
  public static function using($guard = null, $field = null) {}
}

class Authorize
{
  /**
   * @param \UnitEnum|string $ability
   * @param string ...$models
   * @return string
   */
  public static function using($ability, ...$models) {}
}

class EnsureEmailIsVerified
{
  /**
   * @param string $route
   * @return string
   */
  public static function redirectTo($route) {}
}

class RedirectIfAuthenticated 
{
  /** @var callable|null */
  protected static $redirectToCallback;
  /**
   * @param string $guard
   * @param string $others
   * @return string
   */
  public static function using($guard, ...$others) {}
  /** @param \Closure(\Illuminate\Http\Request): (\Symfony\Component\HttpFoundation\Response) $next */
  public function handle(\Illuminate\Http\Request $request, \Closure $next, string ...$guards): \Symfony\Component\HttpFoundation\Response {}
  protected function redirectTo(\Illuminate\Http\Request $request): ?string {}
  protected function defaultRedirectUri(): string {}
  /** @return void */
  public static function redirectUsing(callable $redirectToCallback) {}
}

class RequirePassword
{
  /**
   * @param string|null $redirectToRoute
   * @param string|int|null $passwordTimeoutSeconds
   * @return string
   */
  public static function using($redirectToRoute = null, $passwordTimeoutSeconds = null) {}
  /**
   * @param \Illuminate\Http\Request $request
   * @param \Closure $next
   * @param string|null $redirectToRoute
   * @param string|int|null $passwordTimeoutSeconds
   * @return mixed
   */
  public function handle($request, \Closure $next, $redirectToRoute = null, $passwordTimeoutSeconds = null) {}
}
}

namespace Illuminate\Auth\Passwords {
class CacheTokenRepository implements TokenRepositoryInterface 
{
  protected string $format;
  public function __construct(protected \Illuminate\Cache\Repository $cache, protected \Illuminate\Contracts\Hashing\Hasher $hasher, protected string $hashKey, protected int $expires = 3600, protected int $throttle = 60) {}
  /**
   * @param \Illuminate\Contracts\Auth\CanResetPassword $user
   * @return string
   */
  public function create(\Illuminate\Contracts\Auth\CanResetPassword $user) {}
  /**
   * @param \Illuminate\Contracts\Auth\CanResetPassword $user
   * @param string $token
   * @return bool
   */
  public function exists(\Illuminate\Contracts\Auth\CanResetPassword $user, $token) {}
  /**
   * @param string $createdAt
   * @return bool
   */
  protected function tokenExpired($createdAt) {}
  /**
   * @param \Illuminate\Contracts\Auth\CanResetPassword $user
   * @return bool
   */
  public function recentlyCreatedToken(\Illuminate\Contracts\Auth\CanResetPassword $user) {}
  /**
   * @param string $createdAt
   * @return bool
   */
  protected function tokenRecentlyCreated($createdAt) {}
  /**
   * @param \Illuminate\Contracts\Auth\CanResetPassword $user
   * @return void
   */
  public function delete(\Illuminate\Contracts\Auth\CanResetPassword $user) {}
  /** @return void */
  public function deleteExpired() {}
  /** @param \Illuminate\Contracts\Auth\CanResetPassword $user */
  public function cacheKey(\Illuminate\Contracts\Auth\CanResetPassword $user): string {}
}

class PasswordBroker
{
  /** @return \Illuminate\Support\Timebox */
  public function getTimebox() {}
}
}
