<?php
// What the sources of version 8 leave open: session.

namespace Illuminate\Session {
class ArraySessionHandler
{
  public function gc($lifetime): int {}
}

class CacheBasedSessionHandler
{
  public function read($sessionId): string {}
  public function gc($lifetime): int {}
}

class CookieSessionHandler
{
  public function gc($lifetime): int {}
}

class DatabaseSessionHandler
{
  public function gc($lifetime): int {}
}

class FileSessionHandler
{
  public function gc($lifetime): int {}
}

class NullSessionHandler
{
  public function read($sessionId): string {}
  public function gc($lifetime): int {}
}

/** @mixin \Illuminate\Session\Store */
class SessionManager
{
  /** @return string|null */
  public function getDefaultDriver() {}
}
}
