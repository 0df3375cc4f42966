<?php
// The templates of PHP's own classes, and the members that its reflection does not type.

namespace {
/**
 * @template TKey
 * @template TValue
 */
interface Traversable {}
/**
 * @template TKey
 * @template TValue
 * @extends Traversable<TKey, TValue>
 */
interface Iterator extends Traversable {
  /** @return TValue */
  public function current(): mixed;
  /** @return TKey */
  public function key(): mixed;
}
/**
 * @template TKey
 * @template TValue
 * @extends Traversable<TKey, TValue>
 */
interface IteratorAggregate extends Traversable {
  /** @return Traversable<TKey, TValue> */
  public function getIterator(): Traversable;
}
/**
 * @template TKey
 * @template TValue
 * @template TSend
 * @template TReturn
 * @implements Iterator<TKey, TValue>
 */
final class Generator implements Iterator {
  /** @return TValue|null */
  public function current(): mixed {}
  /** @return TKey */
  public function key(): mixed {}
  /**
   * @param TSend $value
   * @return TValue|null
   */
  public function send(mixed $value): mixed {}
  /** @return TReturn */
  public function getReturn(): mixed {}
}
/**
 * @template TKey
 * @template TValue
 */
interface ArrayAccess {
  /** @param TKey $offset */
  public function offsetExists(mixed $offset): bool;
  /**
   * @param TKey $offset
   * @return TValue
   */
  public function offsetGet(mixed $offset): mixed;
  /**
   * @param TKey|null $offset
   * @param TValue $value
   */
  public function offsetSet(mixed $offset, mixed $value): void;
  /** @param TKey $offset */
  public function offsetUnset(mixed $offset): void;
}
/**
 * @template TKey
 * @template TValue
 * @extends Iterator<TKey, TValue>
 */
interface OuterIterator extends Iterator {
  /** @return Iterator<TKey, TValue>|null */
  public function getInnerIterator(): ?Iterator;
}
/**
 * @template TKey
 * @template TValue
 * @extends Iterator<TKey, TValue>
 */
interface RecursiveIterator extends Iterator {}
/**
 * @template TKey
 * @template TValue
 * @extends Iterator<TKey, TValue>
 */
interface SeekableIterator extends Iterator {}
/**
 * @template TKey of array-key
 * @template TValue
 * @implements SeekableIterator<TKey, TValue>
 * @implements ArrayAccess<TKey, TValue>
 */
class ArrayIterator implements SeekableIterator, ArrayAccess, Serializable, Countable {
  /** @param array<TKey, TValue>|object $array */
  public function __construct(array|object $array = [], int $flags = 0) {}
  /** @return TValue */
  public function current(): mixed {}
  /** @return TKey|null */
  public function key(): string|int|null {}
  /** @return TValue */
  public function offsetGet(mixed $key): mixed {}
  /** @return array<TKey, TValue> */
  public function getArrayCopy(): array {}
}
/**
 * @template TKey of array-key
 * @template TValue
 * @implements IteratorAggregate<TKey, TValue>
 * @implements ArrayAccess<TKey, TValue>
 */
class ArrayObject implements IteratorAggregate, ArrayAccess, Serializable, Countable {
  /** @param array<TKey, TValue>|object $array */
  public function __construct(array|object $array = [], int $flags = 0, string $iteratorClass = ArrayIterator::class) {}
  /** @return TValue */
  public function offsetGet(mixed $key): mixed {}
  /** @return array<TKey, TValue> */
  public function getArrayCopy(): array {}
  /** @return ArrayIterator<TKey, TValue> */
  public function getIterator(): Iterator {}
}
/**
 * @template TKey
 * @template TValue
 * @implements OuterIterator<TKey, TValue>
 */
class IteratorIterator implements OuterIterator {
  /** @param Traversable<TKey, TValue> $iterator */
  public function __construct(Traversable $iterator, ?string $class = null) {}
  /** @return TValue */
  public function current(): mixed {}
  /** @return TKey */
  public function key(): mixed {}
}
/**
 * @template TKey
 * @template TValue
 * @extends IteratorIterator<TKey, TValue>
 */
abstract class FilterIterator extends IteratorIterator {
  /** @param Iterator<TKey, TValue> $iterator */
  public function __construct(Iterator $iterator) {}
}
/**
 * @template TKey
 * @template TValue
 * @extends FilterIterator<TKey, TValue>
 */
class CallbackFilterIterator extends FilterIterator {
  /**
   * @param Iterator<TKey, TValue> $iterator
   * @param callable(TValue, TKey, Iterator<TKey, TValue>): bool $callback
   */
  public function __construct(Iterator $iterator, callable $callback) {}
}
/**
 * @template TKey
 * @template TValue
 * @extends FilterIterator<TKey, TValue>
 */
class RegexIterator extends FilterIterator {}
/**
 * @template TKey
 * @template TValue
 * @extends IteratorIterator<TKey, TValue>
 */
class LimitIterator extends IteratorIterator {
  /** @param Iterator<TKey, TValue> $iterator */
  public function __construct(Iterator $iterator, int $offset = 0, int $limit = -1) {}
}
/**
 * @template TKey
 * @template TValue
 * @implements OuterIterator<TKey, TValue>
 */
class RecursiveIteratorIterator implements OuterIterator {
  /** @param RecursiveIterator<TKey, TValue>|IteratorAggregate<TKey, TValue> $iterator */
  public function __construct(Traversable $iterator, int $mode = RecursiveIteratorIterator::LEAVES_ONLY, int $flags = 0) {}
  /** @return TValue */
  public function current(): mixed {}
  /** @return TKey */
  public function key(): mixed {}
}
/** @implements SeekableIterator<int, DirectoryIterator> */
class DirectoryIterator extends SplFileInfo implements SeekableIterator {
  /** @return DirectoryIterator */
  public function current(): mixed {}
}
/** @implements SeekableIterator<string, SplFileInfo> */
class FilesystemIterator extends DirectoryIterator {
  /** @return SplFileInfo */
  public function current(): string|SplFileInfo|FilesystemIterator {}
}
/** @implements RecursiveIterator<string, SplFileInfo> */
class RecursiveDirectoryIterator extends FilesystemIterator implements RecursiveIterator {}
/**
 * @template TObject of object
 * @template TData
 * @implements Iterator<int, TObject>
 * @implements ArrayAccess<TObject, TData>
 */
class SplObjectStorage implements Countable, Iterator, Serializable, ArrayAccess {
  /**
   * @param TObject $object
   * @param TData $info
   */
  public function attach(object $object, mixed $info = null): void {}
  /** @return TObject */
  public function current(): object {}
  /** @return TData */
  public function getInfo(): mixed {}
}
/**
 * @template TValue
 * @implements Iterator<int, TValue>
 * @implements ArrayAccess<int, TValue>
 */
class SplDoublyLinkedList implements Iterator, Countable, ArrayAccess, Serializable {
  /** @return TValue */
  public function pop(): mixed {}
  /** @return TValue */
  public function shift(): mixed {}
  /** @param TValue $value */
  public function push(mixed $value): void {}
  /** @return TValue */
  public function top(): mixed {}
  /** @return TValue */
  public function bottom(): mixed {}
  /** @return TValue */
  public function current(): mixed {}
}
/**
 * @template TValue
 * @extends SplDoublyLinkedList<TValue>
 */
class SplQueue extends SplDoublyLinkedList {
  /** @param TValue $value */
  public function enqueue(mixed $value): void {}
  /** @return TValue */
  public function dequeue(): mixed {}
}
/**
 * @template TValue
 * @extends SplDoublyLinkedList<TValue>
 */
class SplStack extends SplDoublyLinkedList {}
/**
 * @template TValue
 * @implements IteratorAggregate<int, TValue|null>
 * @implements ArrayAccess<int, TValue|null>
 */
class SplFixedArray implements IteratorAggregate, ArrayAccess, Countable, JsonSerializable {}
/**
 * @template TKey of object
 * @template TValue
 * @implements ArrayAccess<TKey, TValue>
 * @implements IteratorAggregate<TKey, TValue>
 */
final class WeakMap implements ArrayAccess, Countable, IteratorAggregate {}
/** @template TObject of object */
final class WeakReference {
  /**
   * @template T of object
   * @param T $object
   * @return WeakReference<T>
   */
  public static function create(object $object): WeakReference {}
  /** @return TObject|null */
  public function get(): ?object {}
}

interface Throwable extends Stringable {
  /** @return array<int, array<string, mixed>> */
  public function getTrace(): array;
}
class Exception implements Throwable {
  /** @var string */
  protected $message;
  /** @var int */
  protected $code;
  protected string $file;
  protected int $line;
}
class Error implements Throwable {
  /** @var string */
  protected $message;
  /** @var int */
  protected $code;
  protected string $file;
  protected int $line;
}

/** @implements IteratorAggregate<int, array<string, mixed>> */
class PDOStatement implements IteratorAggregate {
  /** @return array<int, mixed> */
  public function fetchAll(int $mode = PDO::FETCH_DEFAULT, mixed ...$args): array {}
  /**
   * @template TClass of object
   * @param class-string<TClass>|null $class
   * @return ($class is null ? stdClass|false : TClass|false)
   */
  public function fetchObject(?string $class = "stdClass", array $constructorArgs = []): object|false {}
}
/** @implements IteratorAggregate<int, array<string, mixed>> */
class mysqli_result implements IteratorAggregate {
  /** @return array<string, string|int|float|null>|null|false */
  public function fetch_assoc(): array|null|false {}
  /** @return array<int, array<array-key, string|int|float|null>> */
  public function fetch_all(int $mode = MYSQLI_NUM): array {}
}
class mysqli {
  public readonly int|string $affected_rows;
  public readonly ?string $client_info;
  public readonly int $connect_errno;
  public readonly ?string $connect_error;
  public readonly int $errno;
  public readonly string $error;
  public readonly int $field_count;
  public readonly int|string $insert_id;
}

/** @implements IteratorAggregate<int, DOMNode> */
class DOMNodeList implements IteratorAggregate, Countable {
  public readonly int $length;
  /** @return DOMElement|null */
  public function item(int $index) {}
  /** @return Iterator<int, DOMElement> */
  public function getIterator(): Iterator {}
}
/** @implements IteratorAggregate<string, DOMAttr> */
class DOMNamedNodeMap implements IteratorAggregate, Countable {
  /** @return DOMAttr|null */
  public function getNamedItem(string $qualifiedName) {}
  /** @return DOMAttr|null */
  public function item(int $index) {}
}
class DOMNode {
  /**
   * @template TNode of DOMNode
   * @param TNode $node
   * @return TNode|false
   */
  public function appendChild(DOMNode $node) {}
  /**
   * @template TNode of DOMNode
   * @param TNode $node
   * @return TNode|false
   */
  public function insertBefore(DOMNode $node, ?DOMNode $child = null) {}
  /**
   * @template TNode of DOMNode
   * @param TNode $child
   * @return TNode|false
   */
  public function removeChild(DOMNode $child) {}
  /**
   * @template TNode of DOMNode
   * @param TNode $child
   * @return TNode|false
   */
  public function replaceChild(DOMNode $node, DOMNode $child) {}
  /** @return static */
  public function cloneNode(bool $deep = false) {}
}
class DOMDocument extends DOMNode {
  /** @return DOMElement|false */
  public function createElement(string $localName, string $value = '') {}
  /** @return DOMElement|false */
  public function createElementNS(?string $namespace, string $qualifiedName, string $value = '') {}
  /** @return DOMAttr|false */
  public function createAttribute(string $localName) {}
  /** @return DOMCdataSection|false */
  public function createCDATASection(string $data) {}
  /**
   * @template TNode of DOMNode
   * @param TNode $node
   * @return TNode|false
   */
  public function importNode(DOMNode $node, bool $deep = false) {}
  /** @return bool */
  public function load(string $filename, int $options = 0) {}
  /** @return bool */
  public function loadHTML(string $source, int $options = 0) {}
  /** @return bool */
  public function loadHTMLFile(string $filename, int $options = 0) {}
  /** @return bool */
  public function loadXML(string $source, int $options = 0) {}
}
class DOMElement extends DOMNode {
  /** @return DOMAttr|false */
  public function getAttributeNode(string $qualifiedName) {}
  /** @return DOMAttr|bool */
  public function setAttribute(string $qualifiedName, string $value) {}
}
class DOMXPath {
  /** @return DOMNodeList|false */
  public function query(string $expression, ?DOMNode $contextNode = null, bool $registerNodeNS = true): mixed {}
}
/** @implements RecursiveIterator<string, SimpleXMLElement> */
class SimpleXMLElement implements Stringable, Countable, RecursiveIterator {
  public function __get(string $name): static {}
  public function children(?string $namespaceOrPrefix = null, bool $isPrefix = false): ?static {}
  public function attributes(?string $namespaceOrPrefix = null, bool $isPrefix = false): ?static {}
  /** @return array<int, static>|false|null */
  public function xpath(string $expression): array|false|null {}
  /** @return array<string, string> */
  public function getNamespaces(bool $recursive = false): array {}
}

class DatePeriod implements IteratorAggregate {
  /** @return Iterator<int, DateTimeInterface> */
  public function getIterator(): Iterator {}
}
class DateInterval {
  public int $y;
  public int $m;
  public int $d;
  public int $h;
  public int $i;
  public int $s;
  public float $f;
  public int $invert;
  public int|false $days;
}
class DateTimeZone {
  /** @return array<int, string> */
  public static function listIdentifiers(int $timezoneGroup = DateTimeZone::ALL, ?string $countryCode = null): array {}
}
/** @template TClass of object */
class ReflectionClass {
  /** @param TClass|class-string<TClass> $objectOrClass */
  public function __construct($objectOrClass) {}
  /** @return class-string<TClass> */
  public function getName(): string {}
  /** @return TClass */
  public function newInstance(mixed ...$args): object {}
  /** @return TClass */
  public function newInstanceArgs(array $args = []): ?object {}
  /** @return TClass */
  public function newInstanceWithoutConstructor(): object {}
  /** @return array<int, ReflectionMethod> */
  public function getMethods(?int $filter = null): array {}
  /** @return array<int, ReflectionProperty> */
  public function getProperties(?int $filter = null): array {}
  /** @return array<int, ReflectionClassConstant> */
  public function getReflectionConstants(?int $filter = null): array {}
  /** @return array<string, mixed> */
  public function getConstants(?int $filter = null): array {}
  /** @return array<string, ReflectionClass<object>> */
  public function getInterfaces(): array {}
  /** @return array<string, ReflectionClass<object>> */
  public function getTraits(): array {}
  /** @return array<int, ReflectionAttribute<object>> */
  public function getAttributes(?string $name = null, int $flags = 0): array {}
}
abstract class ReflectionFunctionAbstract {
  /** @return array<int, ReflectionParameter> */
  public function getParameters(): array {}
  /** @return array<int, ReflectionAttribute<object>> */
  public function getAttributes(?string $name = null, int $flags = 0): array {}
}
/** @template TClass of object */
class ReflectionAttribute {
  /** @return TClass */
  public function newInstance(): object {}
}
}
