<?php
// since Laravel 9
// What versions after 8 add: filesystem.

namespace Illuminate\Filesystem {
class AwsS3V3Adapter extends FilesystemAdapter 
{
  use \Illuminate\Support\Traits\Conditionable;
  /** @var \Aws\S3\S3Client */
  protected $client;
  /** @param \League\Flysystem\FilesystemAdapter $adapter */
  public function __construct(\League\Flysystem\FilesystemOperator $driver, \League\Flysystem\FilesystemAdapter $adapter, array $config, \Aws\S3\S3Client $client) {}
  /**
   * @param string $path
   * @return string
   */
  public function url($path) {}
  /** @return bool */
  public function providesTemporaryUrls() {}
  /** @return bool */
  public function providesTemporaryUploadUrls() {}
  /**
   * @param string $path
   * @param \DateTimeInterface $expiration
   * @return string
   */
  public function temporaryUrl($path, $expiration, array $options = []) {}
  /**
   * @param string $path
   * @param \DateTimeInterface $expiration
   * @return array
   */
  public function temporaryUploadUrl($path, $expiration, array $options = []) {}
  /** @return \Aws\S3\S3Client */
  public function getClient() {}
}

class Filesystem
{
  use \Illuminate\Support\Traits\Conditionable, \Illuminate\Support\Traits\Macroable;
  /**
   * @param string $path
   * @param int $flags
   * @param bool $lock
   * @return array
   */
  public function json($path, $flags = 0, $lock = false) {}
  /**
   * @param string $path
   * @param string $algorithm
   * @return string|false
   */
  public function hash($path, $algorithm = 'md5') {}
  /**
   * @param string $path
   * @param string $content
   * @param int|null $mode
   * @return void
   */
  public function replace($path, $content, $mode = null) {}
  /**
   * @param string $path
   * @param string $data
   * @param bool $lock
   * @return int
   */
  public function append($path, $data, $lock = false) {}
  /**
   * @param string $directory
   * @param bool $ignoreDotFiles
   * @return bool
   */
  public function isEmptyDirectory($directory, $ignoreDotFiles = false) {}
  /**
   * @param string $firstFile
   * @param string $secondFile
   * @return bool
   */
  public function hasSameHash($firstFile, $secondFile) {}
  /**
   * @param string $directory
   * @param bool $hidden
   * @return \Symfony\Component\Finder\SplFileInfo[]
   */
  public function files($directory, $hidden = false, array|string|int $depth = 0) {}
  /**
   * @param string $directory
   * @return array
   */
  public function directories($directory, array|string|int $depth = 0) {}
  public function allDirectories(string $directory): array {}
}

class FilesystemAdapter
{
  use \Illuminate\Support\Traits\Conditionable;
  /**
   * @param string $path
   * @param int $count
   * @param bool $recursive
   * @return $this
   */
  public function assertCount($path, $count, $recursive = false) {}
  /**
   * @param string $path
   * @return $this
   */
  public function assertDirectoryEmpty($path) {}
  /** @return $this */
  public function assertEmpty() {}
  /**
   * @param string $path
   * @return bool
   */
  public function fileExists($path) {}
  /**
   * @param string $path
   * @return bool
   */
  public function fileMissing($path) {}
  /**
   * @param string $path
   * @return bool
   */
  public function directoryExists($path) {}
  /**
   * @param string $path
   * @return bool
   */
  public function directoryMissing($path) {}
  /**
   * @param string $path
   * @param int $flags
   * @return array|null
   */
  public function json($path, $flags = 0) {}
  /**
   * @param string $path
   * @param string|null $name
   * @return \Symfony\Component\HttpFoundation\StreamedResponse
   */
  public function serve(\Illuminate\Http\Request $request, $path, $name = null, array $headers = []) {}
  public function image(string $path): \Illuminate\Image\Image {}
  /** @return string|false */
  public function checksum(string $path, array $options = []) {}
  /** @return bool */
  public function providesTemporaryUrls() {}
  /** @return bool */
  public function providesTemporaryUploadUrls() {}
  /**
   * @param string $path
   * @param \DateTimeInterface $expiration
   * @return array
   */
  public function temporaryUploadUrl($path, $expiration, array $options = []) {}
  /** @return \League\Flysystem\FilesystemAdapter */
  public function getAdapter() {}
  /** @return array */
  public function getConfig() {}
  /**
   * @param \Closure $callback
   * @return void
   */
  public function serveUsing(\Closure $callback) {}
  /**
   * @param \Closure $callback
   * @return void
   */
  public function buildTemporaryUploadUrlsUsing(\Closure $callback) {}
}

class FilesystemManager
{
  use \Illuminate\Support\RebindsCallbacksToSelf;
  /** @return \Illuminate\Contracts\Filesystem\Filesystem */
  public function createLocalDriver(array $config, string $name = 'local') {}
  /** @return \Illuminate\Contracts\Filesystem\Filesystem */
  public function createReadThroughDriver(array $config, string $name = 'read-through') {}
  /** @return \Illuminate\Contracts\Filesystem\Filesystem */
  public function createScopedDriver(array $config) {}
}

class LocalFilesystemAdapter extends FilesystemAdapter 
{
  use \Illuminate\Support\Traits\Conditionable;
  /** @var string */
  protected $disk;
  /** @var bool */
  protected $shouldServeSignedUrls;
  /** @var \Closure */
  protected $urlGeneratorResolver;
  /** @return bool */
  public function providesTemporaryUrls() {}
  /** @return bool */
  public function providesTemporaryUploadUrls() {}
  /**
   * @param string $path
   * @param \DateTimeInterface $expiration
   * @return string
   */
  public function temporaryUrl($path, $expiration, array $options = []) {}
  /**
   * @param string $path
   * @param \DateTimeInterface $expiration
   * @return array
   */
  public function temporaryUploadUrl($path, $expiration, array $options = []) {}
  /** @return $this */
  public function diskName(string $disk) {}
  /**
   * @param \Closure|null $urlGeneratorResolver
   * @return $this
   */
  public function shouldServeSignedUrls(bool $serve = true, ?\Closure $urlGeneratorResolver = null) {}
}

class ReadThroughFilesystem extends FilesystemAdapter 
{
  /** @param \League\Flysystem\FilesystemAdapter $adapter */
  public function __construct(\League\Flysystem\FilesystemOperator $driver, \League\Flysystem\FilesystemAdapter $adapter, array $config, protected FilesystemAdapter $primary, protected FilesystemAdapter $fallback) {}
  /**
   * @param string $path
   * @return string
   */
  public function url($path) {}
  /**
   * @param string $path
   * @param \DateTimeInterface $expiration
   * @return string
   */
  public function temporaryUrl($path, $expiration, array $options = []) {}
  /** @return bool */
  public function providesTemporaryUploadUrls() {}
  /**
   * @param string $path
   * @param \DateTimeInterface $expiration
   * @return array
   */
  public function temporaryUploadUrl($path, $expiration, array $options = []) {}
  /** @return bool */
  public function providesTemporaryUrls() {}
  protected function readerFor($path) {}
}

class ReadThroughFilesystemAdapter implements \League\Flysystem\FilesystemAdapter 
{
  public function __construct(protected \League\Flysystem\FilesystemOperator $primary, protected \League\Flysystem\FilesystemOperator $fallback, protected bool $throwOnPromotionFailure = false, protected bool $copy = true) {}
  public function fileExists(string $path): bool {}
  public function directoryExists(string $path): bool {}
  public function write(string $path, string $contents, \League\Flysystem\Config $config): void {}
  public function writeStream(string $path, $contents, \League\Flysystem\Config $config): void {}
  public function read(string $path): string {}
  public function readStream(string $path) {}
  public function delete(string $path): void {}
  public function deleteDirectory(string $path): void {}
  public function createDirectory(string $path, \League\Flysystem\Config $config): void {}
  public function setVisibility(string $path, string $visibility): void {}
  public function visibility(string $path): \League\Flysystem\FileAttributes {}
  public function mimeType(string $path): \League\Flysystem\FileAttributes {}
  public function lastModified(string $path): \League\Flysystem\FileAttributes {}
  public function fileSize(string $path): \League\Flysystem\FileAttributes {}
  public function listContents(string $path, bool $deep): iterable {}
  public function move(string $source, string $destination, \League\Flysystem\Config $config): void {}
  public function copy(string $source, string $destination, \League\Flysystem\Config $config): void {}
  protected function moveOnPrimary(string $source, string $destination, \League\Flysystem\Config $config): void {}
  protected function copyFromFallback(string $source, string $destination, \League\Flysystem\Config $config): void {}
  protected function readerFor(string $path): \League\Flysystem\FilesystemOperator {}
  protected function handlePromotionFailure(string $path, \League\Flysystem\FilesystemException $exception): void {}
}

class ReceiveFile 
{
  public function __construct(protected string $disk, protected array $config, protected bool $isProduction) {}
  public function __invoke(\Illuminate\Http\Request $request, string $path): \Illuminate\Http\Response {}
  protected function hasValidSignature(\Illuminate\Http\Request $request): bool {}
}

class ServeFile 
{
  public function __construct(protected string $disk, protected array $config, protected bool $isProduction) {}
  public function __invoke(\Illuminate\Http\Request $request, string $path) {}
  protected function hasValidSignature(\Illuminate\Http\Request $request): bool {}
}

/**
 * @param string|null $basePath
 * @param string ...$paths
 */
function join_paths($basePath, ...$paths): string {}
}
