<?php
// What the sources of version 8 leave open: cookie.

namespace Illuminate\Cookie {
class CookieJar
{
  /**
   * @template TQueuedDefault
   * @param string $key
   * @param TQueuedDefault|(\Closure(): TQueuedDefault) $default
   * @param string|null $path
   * @return \Symfony\Component\HttpFoundation\Cookie|TQueuedDefault
   */
  public function queued($key, $default = null, $path = null) {}
}
}
