<?php
// since Laravel 9
// What versions after 8 add: cookie.

namespace Illuminate\Cookie {
class CookieValuePrefix
{
  /**
   * @param string $cookieName
   * @param string $cookieValue
   * @return string|null
   */
  public static function validate($cookieName, $cookieValue, array $keys) {}
}
}

namespace Illuminate\Cookie\Middleware {
class EncryptCookies
{
  /**
   * @param array|string $cookies
   * @return void
   */
  public static function except($cookies) {}
  /** @return void */
  public static function flushState() {}
}
}
