/**
 * PHP's own classes and interfaces, with their direct parents, of the extensions that web applications use.
 */

/** `undefined` when PHP has no such class. */
export function builtinParents(fqn: string): readonly string[] | undefined {
  return PARENTS.get(fqn.toLowerCase());
}

/** `Class` or `Class: parent, parent`, sorted. */
const LINES = `
AddressInfo
AllowDynamicProperties
AppendIterator: IteratorIterator
ArgumentCountError: TypeError
ArithmeticError: Error
ArrayAccess
ArrayIterator: SeekableIterator, ArrayAccess, Serializable, Countable
ArrayObject: IteratorAggregate, ArrayAccess, Serializable, Countable
AssertionError: Error
Attribute
BackedEnum: UnitEnum
BadFunctionCallException: LogicException
BadMethodCallException: BadFunctionCallException
CURLFile
CURLStringFile
CachingIterator: IteratorIterator, Stringable, ArrayAccess, Countable
CallbackFilterIterator: FilterIterator
ClosedGeneratorException: Exception
Closure
Collator
CompileError: Error
Countable
CurlHandle
CurlMultiHandle
CurlShareHandle
DOMAttr: DOMNode
DOMCdataSection: DOMText
DOMCharacterData: DOMNode, DOMChildNode
DOMChildNode
DOMComment: DOMCharacterData
DOMDocument: DOMNode, DOMParentNode
DOMDocumentFragment: DOMNode, DOMParentNode
DOMDocumentType: DOMNode
DOMElement: DOMNode, DOMParentNode, DOMChildNode
DOMEntity: DOMNode
DOMEntityReference: DOMNode
DOMException: Exception
DOMImplementation
DOMNameSpaceNode
DOMNamedNodeMap: IteratorAggregate, Countable
DOMNode
DOMNodeList: IteratorAggregate, Countable
DOMNotation: DOMNode
DOMParentNode
DOMProcessingInstruction: DOMNode
DOMText: DOMCharacterData
DOMXPath
DateInterval
DatePeriod: IteratorAggregate
DateTime: DateTimeInterface
DateTimeImmutable: DateTimeInterface
DateTimeInterface
DateTimeZone
Directory
DirectoryIterator: SplFileInfo, SeekableIterator
DivisionByZeroError: ArithmeticError
DomainException: LogicException
EmptyIterator: Iterator
Error: Throwable
ErrorException: Exception
Exception: Throwable
Fiber
FiberError: Error
FilesystemIterator: DirectoryIterator
FilterIterator: IteratorIterator
Generator: Iterator
GlobIterator: FilesystemIterator, Countable
HashContext
Imagick
InfiniteIterator: IteratorIterator
IntlDateFormatter
InvalidArgumentException: LogicException
Iterator: Traversable
IteratorAggregate: Traversable
IteratorIterator: OuterIterator
JsonException: Exception
JsonSerializable
LengthException: LogicException
LibXMLError
LimitIterator: IteratorIterator
LogicException: Exception
Memcached
MultipleIterator: Iterator
NoRewindIterator: IteratorIterator
NumberFormatter
OpenSSLAsymmetricKey
OpenSSLCertificate
OpenSSLCertificateSigningRequest
OutOfBoundsException: RuntimeException
OutOfRangeException: LogicException
OuterIterator: Iterator
OverflowException: RuntimeException
PDO
PDOException: RuntimeException
PDORow
PDOStatement: IteratorAggregate
ParentIterator: RecursiveFilterIterator
ParseError: CompileError
Phar: RecursiveDirectoryIterator, Countable, ArrayAccess
PharData: RecursiveDirectoryIterator, Countable, ArrayAccess
PharException: Exception
PharFileInfo: SplFileInfo
RandomBrokenRandomEngineError: RandomRandomError
RandomCryptoSafeEngine: RandomEngine
RandomEngine
RandomEngineMt19937: RandomEngine
RandomEnginePcgOneseq128XslRr64: RandomEngine
RandomEngineSecure: RandomCryptoSafeEngine
RandomEngineXoshiro256StarStar: RandomEngine
RandomRandomError: Error
RandomRandomException: Exception
RandomRandomizer
RangeException: RuntimeException
RecursiveArrayIterator: ArrayIterator, RecursiveIterator
RecursiveCachingIterator: CachingIterator, RecursiveIterator
RecursiveCallbackFilterIterator: CallbackFilterIterator, RecursiveIterator
RecursiveDirectoryIterator: FilesystemIterator, RecursiveIterator
RecursiveFilterIterator: FilterIterator, RecursiveIterator
RecursiveIterator: Iterator
RecursiveIteratorIterator: OuterIterator
RecursiveRegexIterator: RegexIterator, RecursiveIterator
RecursiveTreeIterator: RecursiveIteratorIterator
Redis
RegexIterator: FilterIterator
ReturnTypeWillChange
RuntimeException: Exception
SQLite3
SQLite3Result
SQLite3Stmt
SeekableIterator: Iterator
SensitiveParameter
SensitiveParameterValue
Serializable
SessionHandler: SessionHandlerInterface, SessionIdInterface
SessionHandlerInterface
SessionIdInterface
SessionUpdateTimestampHandlerInterface
SimpleXMLElement: Stringable, Countable, RecursiveIterator
SimpleXMLIterator: SimpleXMLElement
SoapClient
Socket
SplDoublyLinkedList: Iterator, Countable, ArrayAccess, Serializable
SplFileInfo: Stringable
SplFileObject: SplFileInfo, RecursiveIterator, SeekableIterator
SplFixedArray: IteratorAggregate, ArrayAccess, Countable, JsonSerializable
SplHeap: Iterator, Countable
SplMaxHeap: SplHeap
SplMinHeap: SplHeap
SplObjectStorage: Countable, Iterator, Serializable, ArrayAccess
SplObserver
SplPriorityQueue: Iterator, Countable
SplQueue: SplDoublyLinkedList
SplStack: SplDoublyLinkedList
SplSubject
SplTempFileObject: SplFileObject
Stringable
Throwable: Stringable
Traversable
TypeError: Error
UnderflowException: RuntimeException
UnexpectedValueException: RuntimeException
UnhandledMatchError: Error
UnitEnum
ValueError: Error
WeakMap: ArrayAccess, Countable, IteratorAggregate
WeakReference
XMLReader
XMLWriter
ZipArchive: Countable
__PHP_Incomplete_Class
finfo
mysqli
mysqli_result
mysqli_sql_exception: RuntimeException
mysqli_stmt
php_user_filter
stdClass
`;

const PARENTS: ReadonlyMap<string, readonly string[]> = new Map(
  LINES.trim()
    .split('\n')
    .map((line) => {
      const [fqn = '', parents = ''] = line.split(': ');
      return [fqn.toLowerCase(), parents === '' ? [] : parents.split(', ')];
    }),
);
