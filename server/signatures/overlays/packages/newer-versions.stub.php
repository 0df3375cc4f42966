<?php
// What the libraries beside Laravel have in newer versions: symfony 6 and 7, league/flysystem 3, nesbot/carbon 3

namespace {
enum SortDirection {
  case Ascending;
  case Descending;
}
}

namespace Symfony\Component\HttpFoundation {
class StreamedJsonResponse extends StreamedResponse {
  public function __construct(iterable $data, int $status = 200, array $headers = [], int $encodingOptions = 15) {}
}
}

namespace Symfony\Component\Uid {
abstract class AbstractUid implements \JsonSerializable, \Stringable {
  public static function fromString(string $uid): static {}
  public static function isValid(string $uid): bool {}
  public function toBase32(): string {}
  public function toBase58(): string {}
  public function toBinary(): string {}
  public function toRfc4122(): string {}
  public function toString(): string {}
  public function equals(mixed $other): bool {}
  public function compare(self $other): int {}
  public function jsonSerialize(): string {}
  public function __toString(): string {}
}
class Ulid extends AbstractUid {
  public static function generate(?\DateTimeInterface $time = null): string {}
  public function getDateTime(): \DateTimeImmutable {}
}
class Uuid extends AbstractUid {
  public static function v4(): UuidV4 {}
  public static function v7(): UuidV7 {}
}
class UuidV4 extends Uuid {}
class UuidV7 extends Uuid {}
}

namespace League\Flysystem {
interface FilesystemReader {
  public function fileExists(string $location): bool;
  public function directoryExists(string $location): bool;
  public function has(string $location): bool;
  public function read(string $location): string;
  /** @return resource */
  public function readStream(string $location);
  /** @return DirectoryListing<StorageAttributes> */
  public function listContents(string $location, bool $deep = false): DirectoryListing;
  public function lastModified(string $path): int;
  public function fileSize(string $path): int;
  public function mimeType(string $path): string;
  public function visibility(string $path): string;
}
interface FilesystemWriter {
  public function write(string $location, string $contents, array $config = []): void;
  public function writeStream(string $location, $contents, array $config = []): void;
  public function setVisibility(string $path, string $visibility): void;
  public function delete(string $location): void;
  public function deleteDirectory(string $location): void;
  public function createDirectory(string $location, array $config = []): void;
  public function move(string $source, string $destination, array $config = []): void;
  public function copy(string $source, string $destination, array $config = []): void;
}
interface FilesystemOperator extends FilesystemReader, FilesystemWriter {}
interface FilesystemAdapter {}
/**
 * @template TAttributes of StorageAttributes
 * @implements \IteratorAggregate<int, TAttributes>
 */
class DirectoryListing implements \IteratorAggregate {
  /**
   * @param callable(TAttributes): bool $filter
   * @return DirectoryListing<TAttributes>
   */
  public function filter(callable $filter): DirectoryListing {}
  /** @return array<int, TAttributes> */
  public function toArray(): array {}
}
interface StorageAttributes {
  public function path(): string;
  public function type(): string;
  public function visibility(): ?string;
  public function lastModified(): ?int;
  public function isFile(): bool;
  public function isDir(): bool;
}
class FileAttributes implements StorageAttributes {
  public function fileSize(): ?int {}
  public function mimeType(): ?string {}
}
class DirectoryAttributes implements StorageAttributes {}
}

namespace Carbon {
enum Month: int {
  case January = 1;
  case February = 2;
  case March = 3;
  case April = 4;
  case May = 5;
  case June = 6;
  case July = 7;
  case August = 8;
  case September = 9;
  case October = 10;
  case November = 11;
  case December = 12;
}
enum WeekDay: int {
  case Sunday = 0;
  case Monday = 1;
  case Tuesday = 2;
  case Wednesday = 3;
  case Thursday = 4;
  case Friday = 5;
  case Saturday = 6;
}
enum Unit: string {
  case Second = 'second';
  case Minute = 'minute';
  case Hour = 'hour';
  case Day = 'day';
  case Week = 'week';
  case Month = 'month';
  case Quarter = 'quarter';
  case Year = 'year';
}
}
