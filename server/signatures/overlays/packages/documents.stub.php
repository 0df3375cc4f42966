<?php
// maatwebsite/excel, barryvdh/laravel-dompdf, barryvdh/laravel-snappy, league/csv, maennchen/zipstream-php,
// erusev/parsedown, graham-campbell/markdown, mews/purifier, stevebauman/purify, enshrined/svg-sanitize.
// As the sources declare them; parameters and members that tell nothing of types are left out.

namespace {
class Parsedown {
  function setBreaksEnabled(): static {}
  function setMarkupEscaped(): static {}
  function setUrlsLinked(): static {}
  function setSafeMode(): static {}
  function setStrictMode(): static {}
}
function clean() {}
}

namespace Barryvdh\DomPDF {
use Dompdf\Dompdf;
use Dompdf\Options;
use Illuminate\Http\Response;
/**
 * @method PDF setBaseHost()
 * @method PDF setBasePath()
 * @method PDF setCanvas()
 * @method PDF setCallbacks()
 * @method PDF setCss()
 * @method PDF setDefaultView()
 * @method PDF setDom()
 * @method PDF setFontMetrics()
 * @method PDF setHttpContext()
 * @method PDF setPaper()
 * @method PDF setProtocol()
 * @method PDF setTree()
 * @method \Dompdf\Canvas getCanvas()
 * @method \Dompdf\Css\Stylesheet getCss()
 * @method \DOMDocument getDom()
 * @method \Dompdf\FontMetrics getFontMetrics()
 * @method Options getOptions()
 * @method \Dompdf\Frame\FrameTree getTree()
 */
class PDF {
  public function __construct() {}
  public function getDomPDF(): Dompdf {}
  public function setWarnings(): static {}
  public function loadHTML(): static {}
  public function loadFile(): static {}
  public function addInfo(): static {}
  public function loadView(): self {}
  public function setOption(): static {}
  public function setOptions(): static {}
  public function save(): static {}
  public function download(): Response {}
  public function stream(): Response {}
}
}

namespace Barryvdh\DomPDF\Facade {
use Barryvdh\DomPDF\PDF as BasePDF;
use Illuminate\Support\Facades\Facade as IlluminateFacade;
/**
 * @method static BasePDF setBaseHost()
 * @method static BasePDF setBasePath()
 * @method static BasePDF setCanvas()
 * @method static BasePDF setCallbacks()
 * @method static BasePDF setCss()
 * @method static BasePDF setDefaultView()
 * @method static BasePDF setDom()
 * @method static BasePDF setFontMetrics()
 * @method static BasePDF setHttpContext()
 * @method static BasePDF setPaper()
 * @method static BasePDF setProtocol()
 * @method static BasePDF setTree()
 * @method static BasePDF setWarnings()
 * @method static BasePDF setOption()
 * @method static BasePDF setOptions()
 * @method static BasePDF loadView()
 * @method static BasePDF loadHTML()
 * @method static BasePDF loadFile()
 * @method static BasePDF addInfo()
 * @method static BasePDF save()
 * @method static \Illuminate\Http\Response download()
 * @method static \Illuminate\Http\Response stream()
 * @mixin \Barryvdh\DomPDF\PDF
 */
class Pdf extends IlluminateFacade {}
}

namespace Barryvdh\Snappy {
use Knp\Snappy\Image;
use Knp\Snappy\Pdf;
class IlluminateSnappyImage extends Image {
  public function __construct() {}
}
class IlluminateSnappyPdf extends Pdf {
  public function __construct() {}
}
class ImageWrapper {
  public function __construct() {}
  /** @return \Knp\Snappy\Image */
  public function snappy() {}
  public function setOption(): static {}
  public function setOptions(): static {}
  public function loadHTML(): static {}
  public function loadFile(): static {}
  public function loadView(): static {}
  public function save(): static {}
  /** @return \Symfony\Component\HttpFoundation\Response */
  public function download() {}
  /** @return \Illuminate\Http\Response */
  public function inline() {}
  /** @return \Symfony\Component\HttpFoundation\Response */
  public function stream() {}
}
class PdfFaker extends PdfWrapper {
  public function loadView(): static {}
  public function assertViewIs(): static {}
  public function assertViewHas(): static {}
  public function assertViewHasAll(): static {}
  public function assertViewMissing(): static {}
  public function assertSee(): static {}
  public function assertSeeText(): static {}
  public function assertDontSee(): static {}
  public function assertDontSeeText(): static {}
  public function assertFileNameIs(): static {}
  public function save(): static {}
}
class PdfWrapper {
  public function __construct() {}
  /** @return \Knp\Snappy\Pdf */
  public function snappy() {}
  public function setTemporaryFolder(): static {}
  public function setPaper(): static {}
  public function setOrientation(): static {}
  public function setWarnings(): static {}
  public function setOption(): static {}
  public function setOptions(): static {}
  public function loadHTML(): static {}
  public function loadFile(): static {}
  public function loadView(): static {}
  public function save(): static {}
  /** @return \Illuminate\Http\Response */
  public function download() {}
  /** @return \Illuminate\Http\Response */
  public function inline() {}
  /** @return \Symfony\Component\HttpFoundation\StreamedResponse */
  public function stream() {}
}
}

namespace Barryvdh\Snappy\Facades {
use Illuminate\Support\Facades\Facade as BaseFacade;
/** @mixin \Barryvdh\Snappy\ImageWrapper */
class SnappyImage extends BaseFacade {}
/**
 * @method static \Barryvdh\Snappy\PdfWrapper setPaper()
 * @method static \Barryvdh\Snappy\PdfWrapper setWarnings()
 * @method static \Barryvdh\Snappy\PdfWrapper setOptions()
 * @method static \Barryvdh\Snappy\PdfWrapper loadView()
 * @method static \Barryvdh\Snappy\PdfWrapper loadHTML()
 * @method static \Barryvdh\Snappy\PdfWrapper loadFile()
 * @method static \Barryvdh\Snappy\PdfWrapper save()
 * @method static \Illuminate\Http\Response download()
 * @method static \Illuminate\Http\Response inline()
 * @mixin \Barryvdh\Snappy\PdfWrapper
 */
class SnappyPdf extends BaseFacade {}
}

namespace GrahamCampbell\Markdown\Facades {
use Illuminate\Support\Facades\Facade;
/** @mixin \League\CommonMark\MarkdownConverter */
class Markdown extends Facade {}
}

namespace GrahamCampbell\Markdown\View\Compiler {
use Illuminate\View\Compilers\Compiler;
use Illuminate\View\Compilers\CompilerInterface;
final class CommonMarkCompiler extends Compiler implements CompilerInterface {
  public function __construct() {}
}
}

namespace GrahamCampbell\Markdown\View\Directive {
final class CommonMarkDirective implements DirectiveInterface {
  public function __construct() {}
}
interface DirectiveInterface {
  public function render(): string;
}
}

namespace GrahamCampbell\Markdown\View\Engine {
use Illuminate\View\Engines\CompilerEngine;
use Illuminate\View\Engines\PhpEngine;
final class BladeCommonMarkEngine extends CompilerEngine {
  public function __construct() {}
}
final class PhpCommonMarkEngine extends PhpEngine {
  public function __construct() {}
}
}

namespace League\Csv {
use Closure;
use Countable;
use Generator;
use Iterator;
use IteratorAggregate;
use JsonSerializable;
use php_user_filter;
abstract class AbstractCsv implements ByteSequence {
  public static function createFromFileObject(): static {}
  public static function createFromStream(): static {}
  public static function createFromString(): static {}
  public static function createFromPath(): static {}
  public function chunk(): Generator {}
  public function setDelimiter(): static {}
  public function setEnclosure(): static {}
  public function setEscape(): static {}
  public function skipInputBOM(): static {}
  public function includeInputBOM(): static {}
  public function setOutputBOM(): static {}
  public function addStreamFilter(): static {}
}
class CannotInsertRecord extends Exception {
  public static function triggerOnInsertion(): self {}
  public static function triggerOnValidation(): self {}
}
class CharsetConverter extends php_user_filter {
  public static function addBOMSkippingTo(): Reader {}
  public static function addTo(): AbstractCsv {}
  public function inputEncoding(): self {}
  public function outputEncoding(): self {}
}
/** @template TValue of array */
class Reader extends AbstractCsv implements TabularDataReader, JsonSerializable {
  public static function createFromPath(): static {}
  public function addFormatter(callable $formatter): static {}
  public function setHeaderOffset(): static {}
  public function skipEmptyRecords(): static {}
  public function includeEmptyRecords(): static {}
  public function fetchColumn(): Iterator {}
  public function fetchColumnByName(): Iterator {}
  public function fetchColumnByOffset(): Iterator {}
  /** @param class-string $className */
  public function nthAsObject($nth, $className): ?object {}
  /** @param class-string $className */
  public function firstAsObject($className): ?object {}
  public function fetchPairs(): Iterator {}
  public function getIterator(): Iterator {}
  /** @param Closure(array<mixed>, array-key=): (void|bool|null) $callback */
  public function each(Closure $callback): bool {}
  /** @param Closure(array<mixed>, array-key=): bool $callback */
  public function exists(Closure $callback): bool {}
  /**
   * @param Closure(TInitial|null, array<mixed>, array-key=): TInitial $callback
   * @param TInitial|null $initial
   * @template TInitial
   * @return TInitial|null
   */
  public function reduce(Closure $callback, $initial = null): mixed {}
  /** @return iterable<TabularDataReader> */
  public function chunkBy(): iterable {}
  public function mapHeader(): TabularDataReader {}
  /** @param \League\Csv\Query\Predicate|Closure(array, array-key): bool $predicate */
  public function filter($predicate): TabularDataReader {}
  public function slice(): TabularDataReader {}
  /** @param Closure(mixed, mixed): int $orderBy */
  public function sorted($orderBy): TabularDataReader {}
  public function matchingFirst(): ?TabularDataReader {}
  public function matchingFirstOrFail(): TabularDataReader {}
  public function select(): TabularDataReader {}
  /** @return Iterator<array-key, TValue> */
  public function getRecords(): Iterator {}
  /**
   * @template T of object
   * @param class-string<T> $className
   * @return iterator<T>
   */
  public function getRecordsAsObject($className): Iterator {}
  /** @param class-string $className */
  public function getObjects($className): Iterator {}
}
/** @template TValue of array */
class ResultSet implements TabularDataReader, JsonSerializable {
  public function __construct() {}
  public static function createFromTabularDataReader(): self {}
  public static function createFromRecords(): self {}
  public function getIterator(): Iterator {}
  /** @param Closure(array<mixed>, array-key=): mixed $callback */
  public function each(Closure $callback): bool {}
  /** @param Closure(array<mixed>, array-key=): bool $callback */
  public function exists(Closure $callback): bool {}
  /**
   * @param Closure(TInitial|null, array<mixed>, array-key=): TInitial $callback
   * @param TInitial|null $initial
   * @template TInitial
   * @return TInitial|null
   */
  public function reduce(Closure $callback, $initial = null): mixed {}
  /** @return iterable<TabularDataReader> */
  public function chunkBy(): iterable {}
  public function mapHeader(): TabularDataReader {}
  public function filter($predicate): TabularDataReader {}
  public function slice(): TabularDataReader {}
  public function sorted(): TabularDataReader {}
  public function select(): TabularDataReader {}
  public function matchingFirst(): ?TabularDataReader {}
  public function matchingFirstOrFail(): TabularDataReader {}
  /** @return Iterator<array-key, TValue> */
  public function getRecords(): Iterator {}
  /**
   * @template T of object
   * @param class-string<T> $className
   * @return iterator<T>
   */
  public function getRecordsAsObject($className): Iterator {}
  /** @param class-string $className */
  public function nthAsObject($nth, $className): ?object {}
  /** @param class-string $className */
  public function firstAsObject($className): ?object {}
  public function fetchColumn(): Iterator {}
  public function fetchColumnByName(): Iterator {}
  public function fetchColumnByOffset(): Iterator {}
  public function fetchPairs(): Iterator {}
  /** @param class-string $className */
  public function getObjects($className): Iterator {}
}
class Statement {
  /** @param ?callable(array, array-key): bool $where */
  public static function create(?callable $where = null): self {}
  public function select(): self {}
  /** @param callable(array, array-key): bool $where */
  public function where(callable $where): self {}
  public function andWhere(): self {}
  public function orWhere(): self {}
  public function whereNot(): self {}
  public function xorWhere(): self {}
  public function andWhereColumn(): self {}
  public function orWhereColumn(): self {}
  public function xorWhereColumn(): self {}
  public function whereNotColumn(): self {}
  public function andWhereOffset(): self {}
  public function orWhereOffset(): self {}
  public function xorWhereOffset(): self {}
  public function whereNotOffset(): self {}
  public function orderBy(callable|Query\Sort|Closure $order_by): self {}
  public function orderByAsc($column, ?Closure $callback = null): self {}
  public function orderByDesc($column, ?Closure $callback = null): self {}
  public function offset(): self {}
  public function limit(): self {}
  public function process(): TabularDataReader {}
}
/**
 * @method Iterator fetchColumnByName()
 * @method Iterator fetchColumnByOffset()
 * @method Iterator nthAsObject()
 * @method Iterator firstAsObject()
 * @method Iterator getObjects()
 * @method Iterator getRecordsAsObject()
 * @method TabularDataReader filter()
 * @method TabularDataReader slice()
 * @method TabularDataReader sorted()
 * @method TabularDataReader select()
 * @method TabularDataReader matchingFirstOrFail()
 * @method TabularDataReader|null matchingFirst()
 * @method iterable<int, TabularDataReader> matching()
 * @method iterable<TabularDataReader> chunkBy()
 * @method TabularDataReader mapHeader()
 * @template TValue of array
 */
interface TabularDataReader extends Countable, IteratorAggregate {
  public function count(): int;
  /** @return Iterator<array-key, array<array-key, mixed>> */
  public function getIterator(): Iterator;
  /** @return array<string> */
  public function getHeader(): array;
  /** @return Iterator<array-key, array<array-key, mixed>> */
  public function getRecords(): Iterator;
  public function fetchPairs(): Iterator;
  public function fetchOne(): array;
  /** @return Iterator<int, mixed> */
  public function fetchColumn(): Iterator;
}
class Writer extends AbstractCsv implements TabularDataWriter {
  public function addFormatter(callable $formatter): static {}
  public function addValidator(callable $validator): static {}
  public function setEndOfLine(): static {}
  public function setFlushThreshold(): static {}
  public function relaxEnclosure(): static {}
  public function forceEnclosure(): static {}
  public function setNewline(): self {}
}
}

namespace Maatwebsite\Excel {
use ArrayAccess;
use Illuminate\Contracts\Queue\ShouldQueue;
use Illuminate\Support\Collection;
use Illuminate\Support\Traits\Macroable;
use Maatwebsite\Excel\Concerns\Importable;
use Maatwebsite\Excel\Concerns\WithLimit;
use Maatwebsite\Excel\Concerns\WithMapping;
use Maatwebsite\Excel\Concerns\WithStartRow;
use Maatwebsite\Excel\Files\TemporaryFile;
use PhpOffice\PhpSpreadsheet\Cell\Cell as SpreadsheetCell;
use PhpOffice\PhpSpreadsheet\Reader\IReader;
use PhpOffice\PhpSpreadsheet\Spreadsheet;
use PhpOffice\PhpSpreadsheet\Worksheet\Row as SpreadsheetRow;
use PhpOffice\PhpSpreadsheet\Worksheet\Worksheet;
/** @mixin SpreadsheetCell */
class Cell {
  use DelegatedMacroable;
  public function __construct() {}
  /** @return Cell */
  public static function make() {}
  public function getDelegate(): SpreadsheetCell {}
}
trait DelegatedMacroable {
  use Macroable { __call as __callMacro; }
  /** @return object */
  abstract public function getDelegate();
}
class Excel implements Exporter, Importer {
  use RegistersCustomConcerns;
  public function __construct() {}
  public function toCollection(): Collection {}
}
interface Exporter {
  /** @return \Symfony\Component\HttpFoundation\BinaryFileResponse */
  public function download();
  /** @return bool */
  public function store();
  /** @return \Illuminate\Foundation\Bus\PendingDispatch */
  public function queue();
  /** @return string */
  public function raw();
}
class HeadingRowImport implements WithStartRow, WithLimit, WithMapping {
  use Importable;
  public function __construct() {}
}
interface Importer {
  /** @return Reader|\Illuminate\Foundation\Bus\PendingDispatch */
  public function import($import, $filePath);
  public function toArray($import, $filePath): array;
  public function toCollection($import, $filePath): Collection;
  /** @return \Illuminate\Foundation\Bus\PendingDispatch */
  public function queueImport(ShouldQueue $import, $filePath);
}
/** @mixin Spreadsheet */
class Reader {
  use DelegatedMacroable, HasEventBus;
  public function __construct() {}
  /** @return \Illuminate\Foundation\Bus\PendingDispatch|$this */
  public function read() {}
  public function toCollection(): Collection {}
  /** @return Spreadsheet */
  public function getDelegate() {}
  public function setDefaultValueBinder(): static {}
  public function getPhpSpreadsheetReader(): IReader {}
}
/** @mixin SpreadsheetRow */
class Row implements ArrayAccess {
  use DelegatedMacroable;
  public function __construct() {}
  public function getDelegate(): SpreadsheetRow {}
  public function toCollection(): Collection {}
}
/** @mixin Worksheet */
class Sheet {
  use DelegatedMacroable, HasEventBus;
  public function __construct() {}
  /** @return Sheet */
  public static function make() {}
  public static function byIndex(): Sheet {}
  public static function byName(): Sheet {}
  public function toCollection(): Collection {}
  public function chunkSize(): static {}
  /** @return Worksheet */
  public function getDelegate() {}
}
/** @mixin Spreadsheet */
class Writer {
  use DelegatedMacroable, HasEventBus;
  public function __construct() {}
  public function export(): TemporaryFile {}
  public function open(): static {}
  public function reopen(): static {}
  public function write(): TemporaryFile {}
  /** @return Sheet */
  public function addNewSheet() {}
  /** @return Spreadsheet */
  public function getDelegate() {}
  public function setDefaultValueBinder(): static {}
  /** @return Sheet */
  public function getSheetByIndex() {}
}
}

namespace Maatwebsite\Excel\Concerns {
use Generator;
use Illuminate\Console\OutputStyle;
use Illuminate\Contracts\View\View;
use Illuminate\Database\Eloquent\Builder as EloquentBuilder;
use Illuminate\Database\Eloquent\Model;
use Illuminate\Database\Eloquent\Relations\Relation;
use Illuminate\Database\Query\Builder;
use Illuminate\Foundation\Bus\PendingDispatch;
use Illuminate\Support\Collection;
use Iterator;
use Laravel\Scout\Builder as ScoutBuilder;
use Maatwebsite\Excel\Importer;
use Maatwebsite\Excel\Row;
use Maatwebsite\Excel\Validators\Failure;
use PhpOffice\PhpSpreadsheet\Chart\Chart;
use PhpOffice\PhpSpreadsheet\Reader\IReadFilter;
use PhpOffice\PhpSpreadsheet\Style\Color;
use PhpOffice\PhpSpreadsheet\Style\Style;
use PhpOffice\PhpSpreadsheet\Worksheet\BaseDrawing;
use PhpOffice\PhpSpreadsheet\Worksheet\Worksheet;
use Throwable;
trait Exportable {
  /** @return \Illuminate\Http\Response|\Symfony\Component\HttpFoundation\BinaryFileResponse */
  public function download() {}
  /** @return bool|PendingDispatch */
  public function store() {}
  /** @return PendingDispatch */
  public function queue() {}
  /** @return \Illuminate\Http\Response */
  public function toResponse() {}
}
interface FromArray {
  public function array(): array;
}
interface FromCollection {
  /** @return Collection */
  public function collection();
}
interface FromGenerator {
  public function generator(): Generator;
}
interface FromIterator {
  public function iterator(): Iterator;
}
interface FromQuery {
  /** @return Builder|EloquentBuilder|Relation|ScoutBuilder */
  public function query();
}
interface FromView {
  public function view(): View;
}
trait Importable {
  /** @return Importer|PendingDispatch */
  public function import() {}
  public function toCollection(): Collection {}
  /** @return PendingDispatch */
  public function queue() {}
  public function withOutput(): static {}
  public function getConsoleOutput(): OutputStyle {}
}
trait MapsCsvSettings {}
interface OnEachRow {
  public function onRow(Row $row);
}
trait RegistersEventListeners {}
trait RemembersChunkOffset {}
trait RemembersRowNumber {}
trait SkipsErrors {
  /** @return Throwable[]|Collection */
  public function errors(): Collection {}
}
trait SkipsFailures {
  /** @return Failure[]|Collection */
  public function failures(): Collection {}
}
interface SkipsOnError {
  public function onError(Throwable $e);
}
interface SkipsOnFailure {
  public function onFailure(Failure ...$failures);
}
interface SkipsUnknownSheets {
  public function onUnknownSheet();
}
interface ToArray {
  public function array();
}
interface ToCollection {
  public function collection(Collection $collection);
}
interface ToModel {
  /** @return Model|Model[]|null */
  public function model();
}
interface WithBackgroundColor {
  /** @return string|array|Color */
  public function backgroundColor();
}
interface WithBatchInserts {
  public function batchSize(): int;
}
interface WithCharts {
  /** @return Chart|Chart[] */
  public function charts();
}
interface WithChunkReading {
  public function chunkSize(): int;
}
interface WithColumnFormatting {
  public function columnFormats(): array;
}
interface WithColumnLimit {
  public function endColumn(): string;
}
interface WithColumnWidths {
  public function columnWidths(): array;
}
trait WithConditionalSheets {
  public function onlySheets(): static {}
  abstract public function conditionalSheets(): array;
}
interface WithCustomChunkSize {
  public function chunkSize(): int;
}
interface WithCustomCsvSettings {
  public function getCsvSettings(): array;
}
interface WithCustomQuerySize {
  public function querySize(): int;
}
interface WithCustomStartCell {
  public function startCell(): string;
}
interface WithDefaultStyles {
  /** @return array|void */
  public function defaultStyles(Style $defaultStyle);
}
interface WithDrawings {
  /** @return BaseDrawing|BaseDrawing[] */
  public function drawings();
}
interface WithEvents {
  public function registerEvents(): array;
}
interface WithHeadings {
  public function headings(): array;
}
interface WithLimit {
  public function limit(): int;
}
interface WithMappedCells {
  public function mapping(): array;
}
/** @template RowType of mixed */
interface WithMapping {
  public function map($row): array;
}
interface WithMultipleSheets {
  public function sheets(): array;
}
interface WithProgressBar {
  public function getConsoleOutput(): OutputStyle;
}
interface WithProperties {
  public function properties(): array;
}
interface WithReadFilter {
  public function readFilter(): IReadFilter;
}
interface WithStartRow {
  public function startRow(): int;
}
interface WithStyles {
  public function styles(Worksheet $sheet);
}
interface WithTitle {
  public function title(): string;
}
interface WithUpsertColumns {
  /** @return array */
  public function upsertColumns();
}
interface WithUpserts {
  /** @return string|array */
  public function uniqueBy();
}
interface WithValidation {
  public function rules(): array;
}
}

namespace Maatwebsite\Excel\Events {
use Maatwebsite\Excel\Reader;
use Maatwebsite\Excel\Sheet;
use Maatwebsite\Excel\Writer;
use Throwable;
class AfterImport extends Event {
  /** @var Reader */
  public $reader;
  public function __construct() {}
  public function getReader(): Reader {}
}
class AfterSheet extends Event {
  /** @var Sheet */
  public $sheet;
  public function __construct() {}
  public function getSheet(): Sheet {}
}
class BeforeExport extends Event {
  /** @var Writer */
  public $writer;
  public function __construct() {}
  public function getWriter(): Writer {}
}
class BeforeImport extends Event {
  /** @var Reader */
  public $reader;
  public function __construct() {}
  public function getReader(): Reader {}
}
class BeforeSheet extends Event {
  /** @var Sheet */
  public $sheet;
  public function __construct() {}
  public function getSheet(): Sheet {}
}
class BeforeWriting extends Event {
  /** @var Writer */
  public $writer;
  public function __construct() {}
  public function getWriter(): Writer {}
}
abstract class Event {
  public function __construct() {}
  abstract public function getDelegate();
}
class ImportFailed {
  /** @var Throwable */
  public $e;
  public function __construct() {}
  public function getException(): Throwable {}
}
}

namespace Maatwebsite\Excel\Facades {
use Illuminate\Foundation\Bus\PendingDispatch;
use Illuminate\Support\Collection;
use Illuminate\Support\Facades\Facade;
use Maatwebsite\Excel\Excel as BaseExcel;
use Symfony\Component\HttpFoundation\BinaryFileResponse;
/**
 * @method static BinaryFileResponse download()
 * @method static PendingDispatch queue()
 * @method static BaseExcel import()
 * @method static Collection toCollection()
 * @method static PendingDispatch queueImport()
 * @mixin \Maatwebsite\Excel\Excel
 */
class Excel extends Facade {}
}

namespace Maatwebsite\Excel\Validators {
use Illuminate\Contracts\Support\Arrayable;
use Illuminate\Validation\ValidationException as IlluminateValidationException;
use JsonSerializable;
class Failure implements Arrayable, JsonSerializable {
  public function __construct() {}
}
class RowValidator {
  public function __construct() {}
}
class ValidationException extends IlluminateValidationException {
  public function __construct() {}
}
}

namespace Mews\Purifier {
class Purifier {
  public function __construct() {}
  /** @return \HTMLPurifier */
  public function getInstance() {}
}
}

namespace Mews\Purifier\Casts {
use Illuminate\Contracts\Database\Eloquent\CastsAttributes;
class CleanHtml implements CastsAttributes {
  use WithConfig;
}
class CleanHtmlInput implements CastsAttributes {
  use WithConfig;
}
class CleanHtmlOutput implements CastsAttributes {
  use WithConfig;
}
trait WithConfig {
  public function __construct() {}
}
}

namespace Mews\Purifier\Facades {
use Illuminate\Support\Facades\Facade;
/** @mixin \Mews\Purifier\Purifier */
class Purifier extends Facade {}
}

namespace Stevebauman\Purify {
use HTMLPurifier;
use Illuminate\Support\Manager;
class Purify {
  public function __construct() {}
  /** @return HTMLPurifier */
  public function getPurifier() {}
}
class PurifyManager extends Manager {
  public function __construct() {}
  /** @return Purify */
  public function config() {}
  /** @return Purify */
  public function driver() {}
}
}

namespace Stevebauman\Purify\Facades {
use Illuminate\Support\Facades\Facade;
/**
 * @method static \HTMLPurifier getPurifier()
 * @method static \Stevebauman\Purify\Purify config()
 * @mixin \Stevebauman\Purify\Purify
 */
class Purify extends Facade {}
}

namespace ZipStream {
use Closure;
use DateTimeInterface;
use Psr\Http\Message\StreamInterface;
abstract class CentralDirectoryFileHeader {}
enum CompressionMethod : int {
  case STORE = 0x00;
  case DEFLATE = 0x08;
}
abstract class DataDescriptor {}
abstract class EndOfCentralDirectory {}
final class File {
  /** @param Closure(): resource $dataCallback */
  public function __construct($fileName, private readonly Closure $dataCallback, private readonly OperationMode $operationMode, private readonly int $startOffset, private readonly CompressionMethod $compressionMethod, private readonly string $comment, private readonly DateTimeInterface $lastModificationDateTime, private readonly int $deflateLevel, private readonly ?int $maxSize, private readonly ?int $exactSize, private readonly bool $enableZip64, private readonly bool $enableZeroHeader, private readonly Closure $send, private readonly Closure $recordSentBytes) {}
  public function cloneSimulationExecution(): self {}
}
abstract class GeneralPurposeBitFlag {}
abstract class LocalFileHeader {}
enum OperationMode {
  case NORMAL;
  case SIMULATE_STRICT;
  case SIMULATE_LAX;
}
final class PackField {
  public function __construct(public readonly string $format, public readonly int|string $value) {}
}
abstract class Time {}
enum Version : int {
  case STORE = 0x000A;
  case DEFLATE = 0x0014;
  case ZIP64 = 0x002D;
}
class ZipStream {
  /** @return self */
  public function __construct(private OperationMode $operationMode = OperationMode::NORMAL, private readonly string $comment = '', $outputStream = null, private readonly CompressionMethod $defaultCompressionMethod = CompressionMethod::DEFLATE, private readonly int $defaultDeflateLevel = 6, private readonly bool $enableZip64 = true, private readonly bool $defaultEnableZeroHeader = true, private bool $sendHttpHeaders = true, ?Closure $httpHeaderCallback = null) {}
  /** @param Closure(): (resource|StreamInterface|string) $callback */
  public function addFileFromCallback($fileName, Closure $callback): void {}
}
}

namespace ZipStream\Exception {
use DateTimeInterface;
use ZipStream\Exception;
class DosTimeOverflowException extends Exception {
  public function __construct(public readonly DateTimeInterface $dateTime) {}
}
class FileNotFoundException extends Exception {
  public function __construct(public readonly string $path) {}
}
class FileNotReadableException extends Exception {
  public function __construct(public readonly string $path) {}
}
class FileSizeIncorrectException extends Exception {
  public function __construct(public readonly int $expectedSize, public readonly int $actualSize) {}
}
class OverflowException extends Exception {
  public function __construct() {}
}
class ResourceActionException extends Exception {
  public function __construct(public readonly string $function) {}
}
class SimulationFileUnknownException extends Exception {
  public function __construct() {}
}
class StreamNotReadableException extends Exception {
  public function __construct() {}
}
class StreamNotSeekableException extends Exception {
  public function __construct() {}
}
}

namespace enshrined\svgSanitize {
class Helper {}
class Sanitizer {}
}
