<?php
// What the sources of version 8 leave open: auth.

namespace Illuminate\Auth {
/**
 * @mixin \Illuminate\Contracts\Auth\Guard
 * @mixin \Illuminate\Contracts\Auth\StatefulGuard
 */
class AuthManager
{
}

class EloquentUserProvider
{
  /**
   * @param mixed $identifier
   * @return (\Illuminate\Contracts\Auth\Authenticatable&\Illuminate\Database\Eloquent\Model)|null
   */
  public function retrieveById($identifier) {}
  /**
   * @param mixed $identifier
   * @param string $token
   * @return (\Illuminate\Contracts\Auth\Authenticatable&\Illuminate\Database\Eloquent\Model)|null
   */
  public function retrieveByToken($identifier, $token) {}
  /** @return (\Illuminate\Contracts\Auth\Authenticatable&\Illuminate\Database\Eloquent\Model)|null */
  public function retrieveByCredentials(array $credentials) {}
  /** @return \Illuminate\Contracts\Auth\Authenticatable&\Illuminate\Database\Eloquent\Model */
  public function createModel() {}
  /** @return class-string<\Illuminate\Contracts\Auth\Authenticatable&\Illuminate\Database\Eloquent\Model> */
  public function getModel() {}
  /**
   * @param class-string<\Illuminate\Contracts\Auth\Authenticatable&\Illuminate\Database\Eloquent\Model> $model
   * @return $this
   */
  public function setModel($model) {}
}

class SessionGuard
{
  /**
   * @param string $password
   * @return \Illuminate\Contracts\Auth\Authenticatable|null
   */
  public function logoutOtherDevices($password, $attribute = 'password') {}
}

class TokenGuard
{
  /** @return string|null */
  public function getTokenForRequest() {}
}
}

namespace Illuminate\Auth\Notifications {
class ResetPassword
{
  /** @var (\Closure(mixed, string): string)|null */
  public static $createUrlCallback;
  /** @var (\Closure(mixed, string): \Illuminate\Notifications\Messages\MailMessage|\Illuminate\Contracts\Mail\Mailable)|null */
  public static $toMailCallback;
  /**
   * @param \Closure(mixed, string): string $callback
   * @return void
   */
  public static function createUrlUsing($callback) {}
  /**
   * @param \Closure(mixed, string): (\Illuminate\Notifications\Messages\MailMessage|\Illuminate\Contracts\Mail\Mailable) $callback
   * @return void
   */
  public static function toMailUsing($callback) {}
}

class VerifyEmail
{
  /** @var (\Closure(mixed, string): \Illuminate\Notifications\Messages\MailMessage|\Illuminate\Contracts\Mail\Mailable)|null */
  public static $toMailCallback;
  /**
   * @param \Closure(mixed, string): (\Illuminate\Notifications\Messages\MailMessage|\Illuminate\Contracts\Mail\Mailable) $callback
   * @return void
   */
  public static function toMailUsing($callback) {}
}
}

namespace Illuminate\Auth\Passwords {
class PasswordBroker
{
}
}
