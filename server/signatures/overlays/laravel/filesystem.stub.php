<?php
// What the sources of version 8 leave open: filesystem.

namespace Illuminate\Filesystem {
class Filesystem
{
  /**
   * @param string $target
   * @param string $link
   * @return bool|null
   */
  public function link($target, $link) {}
  /**
   * @param string $path
   * @return string|false
   */
  public function type($path) {}
}

/** @mixin \League\Flysystem\FilesystemOperator */
class FilesystemAdapter
{
  /**
   * @param string $path
   * @return string|null
   */
  public function get($path) {}
  /**
   * @param string $path
   * @param \Psr\Http\Message\StreamInterface|\Illuminate\Http\File|\Illuminate\Http\UploadedFile|string|resource $contents
   * @param mixed $options
   * @return string|bool
   */
  public function put($path, $contents, $options = []) {}
  /**
   * @param string $path
   * @return resource|null
   */
  public function readStream($path) {}
  /**
   * @param string $path
   * @param resource $resource
   * @return bool
   */
  public function writeStream($path, $resource, array $options = []) {}
  /**
   * @param string|null $directory
   * @param bool $recursive
   * @return array<string>
   */
  public function files($directory = null, $recursive = false) {}
  /**
   * @param string|null $directory
   * @return array<string>
   */
  public function allFiles($directory = null) {}
  /**
   * @param string|null $directory
   * @param bool $recursive
   * @return array<string>
   */
  public function directories($directory = null, $recursive = false) {}
  /**
   * @param string|null $directory
   * @return array<string>
   */
  public function allDirectories($directory = null) {}
  /** @return \League\Flysystem\FilesystemOperator */
  public function getDriver() {}
}

/**
 * @mixin \Illuminate\Contracts\Filesystem\Filesystem
 * @mixin \Illuminate\Filesystem\FilesystemAdapter
 */
class FilesystemManager
{
  /** @return \Illuminate\Contracts\Filesystem\Cloud */
  public function cloud() {}
}

class LockableFile
{
  /**
   * @param string $contents
   * @return $this
   */
  public function write($contents) {}
  /**
   * @param bool $block
   * @return $this
   */
  public function getExclusiveLock($block = false) {}
}
}
