<?php
// What the sources of version 8 leave open: foundation.

namespace Illuminate\Foundation {
class Application
{
  /** @return array<string, bool> */
  public function getLoadedProviders() {}
}
}

namespace Illuminate\Foundation\Auth {
class EmailVerificationRequest
{
  /** @return \Illuminate\Validation\Validator */
  public function withValidator(\Illuminate\Validation\Validator $validator) {}
}
}

namespace Illuminate\Foundation\Bootstrap {
class HandleExceptions
{
  /**
   * @param int $level
   * @param string $message
   * @param string $file
   * @param int $line
   * @return void
   */
  public function handleError($level, $message, $file = '', $line = 0, $context = []) {}
}
}

namespace Illuminate\Foundation\Bus {
trait Dispatchable
{
  /**
   * @param mixed ...$arguments
   * @return \Illuminate\Foundation\Bus\PendingDispatch
   */
  public static function dispatch(...$arguments) {}
  /**
   * @param mixed ...$arguments
   * @return mixed
   */
  public static function dispatchSync(...$arguments) {}
  /**
   * @param mixed ...$arguments
   * @return mixed
   */
  public static function dispatchAfterResponse(...$arguments) {}
}
}

namespace Illuminate\Foundation\Http {
class FormRequest
{
  /**
   * @param array<int, string>|null $keys
   * @return ($keys is array ? array<string, mixed> : \Illuminate\Support\ValidatedInput)
   */
  public function safe(?array $keys = null) {}
  /** @return array<string, string> */
  public function messages() {}
  /** @return array<string, string> */
  public function attributes() {}
}

class Kernel
{
  /** @return array<string, array<int, class-string|string>> */
  public function getMiddlewareGroups() {}
}
}

namespace Illuminate\Foundation\Http\Middleware {
/** @deprecated */
class VerifyCsrfToken
{
}
}

namespace Illuminate\Foundation\Support\Providers {
class AuthServiceProvider
{
  /** @return array<class-string, class-string> */
  public function policies() {}
}

class EventServiceProvider
{
  /** @return array<string, array<int, string>> */
  public function listens() {}
}
}
