<?php
// phpoffice/phpspreadsheet.
// As the sources declare them; parameters and members that tell nothing of types are left out.

namespace PhpOffice\PhpSpreadsheet {
use JsonSerializable;
use PhpOffice\PhpSpreadsheet\Document\Properties;
use PhpOffice\PhpSpreadsheet\Document\Security;
use PhpOffice\PhpSpreadsheet\Reader\IReader;
use PhpOffice\PhpSpreadsheet\Style\Style;
use PhpOffice\PhpSpreadsheet\Worksheet\Iterator;
use PhpOffice\PhpSpreadsheet\Worksheet\Table;
use PhpOffice\PhpSpreadsheet\Worksheet\Worksheet;
use PhpOffice\PhpSpreadsheet\Writer\IWriter;
abstract class IOFactory {
  public static function createWriter(): IWriter {}
  public static function createReader(): IReader {}
  public static function load(): Spreadsheet {}
  public static function createReaderForFile(): IReader {}
  /** @param class-string<IWriter> $writerClass */
  public static function registerWriter($writerType, $writerClass): void {}
}
class Spreadsheet implements JsonSerializable {
  public function getProperties(): Properties {}
  public function getSecurity(): Security {}
  public function getActiveSheet(): Worksheet {}
  public function createSheet(): Worksheet {}
  public function addSheet(): Worksheet {}
  public function getSheet(): Worksheet {}
  /** @return Worksheet[] */
  public function getAllSheets(): array {}
  public function getSheetByName(): ?Worksheet {}
  public function getSheetByNameOrThrow(): Worksheet {}
  public function setActiveSheetIndex(): Worksheet {}
  public function setActiveSheetIndexByName(): Worksheet {}
  public function addExternalSheet(): Worksheet {}
  /** @return DefinedName[] */
  public function getNamedRanges(): array {}
  /** @return DefinedName[] */
  public function getNamedFormulae(): array {}
  /** @return DefinedName[] */
  public function getDefinedNames(): array {}
  public function getNamedRange(): ?NamedRange {}
  public function getNamedFormula(): ?NamedFormula {}
  public function getDefinedName(): ?DefinedName {}
  public function removeNamedRange(): static {}
  public function removeNamedFormula(): static {}
  public function removeDefinedName(): static {}
  public function getWorksheetIterator(): Iterator {}
  public function copy(): self {}
  /** @return Style[] */
  public function getCellXfCollection(): array {}
  public function getCellXfByIndex(): Style {}
  /** @return false|Style */
  public function getCellXfByHashCode(): bool|Style {}
  public function getDefaultStyle(): Style {}
  public function getCellXfSupervisor(): Style {}
  /** @return Style[] */
  public function getCellStyleXfCollection(): array {}
  public function getCellStyleXfByIndex(): Style {}
  /** @return false|Style */
  public function getCellStyleXfByHashCode(): bool|Style {}
  public function getTableByName(): ?Table {}
}
}

namespace PhpOffice\PhpSpreadsheet\Cell {
use PhpOffice\PhpSpreadsheet\Collection\Cells;
use PhpOffice\PhpSpreadsheet\Style\Style;
use PhpOffice\PhpSpreadsheet\Worksheet\Worksheet;
use Stringable;
class Cell implements Stringable {
  public function updateInCollection(): static {}
  public function setValue(): static {}
  public function setValueExplicit(): self {}
  public function setCalculatedValue(): self {}
  public function setDataType(): static {}
  public function getDataValidation(): DataValidation {}
  public function setDataValidation(): self {}
  public function getHyperlink(): Hyperlink {}
  public function setHyperlink(): self {}
  public function getParent(): ?Cells {}
  public function getWorksheet(): Worksheet {}
  public function getWorksheetOrNull(): ?Worksheet {}
  public function getStyle(): Style {}
  public function getAppliedStyle(): Style {}
  public function rebindParent(): self {}
  public static function getValueBinder(): IValueBinder {}
  public function setXfIndex(): self {}
  public function setFormulaAttributes(): static {}
  public function getIgnoredErrors(): IgnoredErrors {}
}
abstract class Coordinate {}
}

namespace PhpOffice\PhpSpreadsheet\Document {
class Properties {
  public function setCreator(): static {}
  public function setLastModifiedBy(): static {}
  public function setCreated(): static {}
  public function setModified(): static {}
  public function setTitle(): static {}
  public function setDescription(): static {}
  public function setSubject(): static {}
  public function setKeywords(): static {}
  public function setCategory(): static {}
  public function setCompany(): static {}
  public function setManager(): static {}
  public function setCustomProperty(): static {}
  public function setHyperlinkBase(): static {}
  public function setViewport(): static {}
}
}

namespace PhpOffice\PhpSpreadsheet\Reader {
use PhpOffice\PhpSpreadsheet\Reader\Security\XmlScanner;
use PhpOffice\PhpSpreadsheet\Spreadsheet;
use SimpleXMLElement;
abstract class BaseReader implements IReader {
  public function setReadDataOnly(): static {}
  public function setReadEmptyCells(): static {}
  public function setIgnoreRowsWithNoCells(): static {}
  public function setLoadSheetsOnly(): self {}
  public function setLoadAllSheets(): static {}
  public function getReadFilter(): IReadFilter {}
  public function setReadFilter(): static {}
  public function setAllowExternalImages(): static {}
  public function getSecurityScanner(): ?XmlScanner {}
  public function getSecurityScannerOrThrow(): XmlScanner {}
  public function load(): Spreadsheet {}
}
class Csv extends BaseReader {
  public static function getConstructorCallback(): ?callable {}
  public function setInputEncoding(): static {}
  public function setFallbackEncoding(): static {}
  public function loadSpreadsheetFromString(): Spreadsheet {}
  public function setTestAutoDetect(): static {}
  public function loadIntoExisting(): Spreadsheet {}
  public function setDelimiter(): static {}
  public function setEnclosure(): static {}
  public function setSheetIndex(): static {}
  public function setContiguous(): static {}
  public function setEscapeCharacter(): static {}
  public function setPreserveNullString(): static {}
  public function setSheetNameIsFileName(): static {}
}
interface IReadFilter {
  public function readCell(): bool;
}
interface IReader {
  public function canRead(): bool;
  public function getReadDataOnly(): bool;
  public function setReadDataOnly(): static;
  public function getReadEmptyCells(): bool;
  public function setReadEmptyCells(): static;
  public function getLoadSheetsOnly(): ?array;
  public function setLoadSheetsOnly(): static;
  public function setLoadAllSheets(): static;
  public function getReadFilter(): IReadFilter;
  public function setReadFilter(IReadFilter $readFilter): static;
  public function setAllowExternalImages(): self;
  public function getAllowExternalImages(): bool;
  public function load(): Spreadsheet;
}
class Xls extends BaseReader {}
class Xlsx extends BaseReader {
  public static function testSimpleXml(): SimpleXMLElement {}
  public static function getAttributes(): SimpleXMLElement {}
}
}

namespace PhpOffice\PhpSpreadsheet\RichText {
use PhpOffice\PhpSpreadsheet\Style\Font;
class Run extends TextElement implements ITextElement {
  public function getFont(): ?Font {}
  public function getFontOrThrow(): Font {}
  /** @return $this */
  public function setFont(): static {}
}
}

namespace PhpOffice\PhpSpreadsheet\Shared {
use DateTime;
use DateTimeZone;
class Date {
  public static function getDefaultTimezone(): DateTimeZone {}
  public static function getDefaultOrLocalTimezone(): DateTimeZone {}
  public static function getDefaultTimezoneOrNull(): ?DateTimeZone {}
  public static function excelToDateTimeObject(): DateTime {}
  public static function dateTimeFromTimestamp(): DateTime {}
}
}

namespace PhpOffice\PhpSpreadsheet\Style {
use PhpOffice\PhpSpreadsheet\Chart\ChartColor;
use PhpOffice\PhpSpreadsheet\Spreadsheet;
class Alignment extends Supervisor {
  public function getSharedComponent(): self {}
  /** @return $this */
  public function applyFromArray(): static {}
  /** @return $this */
  public function setHorizontal(): static {}
  /** @return $this */
  public function setVertical(): static {}
  /** @return $this */
  public function setTextRotation(): static {}
  /** @return $this */
  public function setWrapText(): static {}
  /** @return $this */
  public function setShrinkToFit(): static {}
  /** @return $this */
  public function setIndent(): static {}
  /** @return $this */
  public function setReadOrder(): static {}
}
class Border extends Supervisor {
  public function getSharedComponent(): self {}
  /** @return $this */
  public function applyFromArray(): static {}
  /** @return $this */
  public function setBorderStyle(): static {}
  public function getColor(): Color {}
  /** @return $this */
  public function setColor(): static {}
}
class Borders extends Supervisor {
  public function getSharedComponent(): self {}
  /** @return $this */
  public function applyFromArray(): static {}
  public function getLeft(): Border {}
  public function getRight(): Border {}
  public function getTop(): Border {}
  public function getBottom(): Border {}
  public function getDiagonal(): Border {}
  public function getAllBorders(): Border {}
  public function getOutline(): Border {}
  public function getInside(): Border {}
  public function getVertical(): Border {}
  public function getHorizontal(): Border {}
  /** @return $this */
  public function setDiagonalDirection(): static {}
}
class Color extends Supervisor {
  public function getSharedComponent(): self {}
  /** @return $this */
  public function applyFromArray(): static {}
  /** @return $this */
  public function setARGB(): static {}
  /** @return $this */
  public function setRGB(): static {}
  public static function indexedColor(): self {}
}
class Fill extends Supervisor {
  public function getSharedComponent(): self {}
  /** @return $this */
  public function applyFromArray(): static {}
  /** @return $this */
  public function setFillType(): static {}
  /** @return $this */
  public function setRotation(): static {}
  public function getStartColor(): Color {}
  /** @return $this */
  public function setStartColor(): static {}
  public function getEndColor(): Color {}
  /** @return $this */
  public function setEndColor(): static {}
}
class Font extends Supervisor {
  public function getSharedComponent(): self {}
  /** @return $this */
  public function applyFromArray(): static {}
  public function setName(): self {}
  public function setLatin(): static {}
  public function setEastAsian(): static {}
  public function setComplexScript(): static {}
  /** @return $this */
  public function setSize(): static {}
  /** @return $this */
  public function setBold(): static {}
  /** @return $this */
  public function setItalic(): static {}
  /** @return $this */
  public function setSuperscript(): static {}
  /** @return $this */
  public function setSubscript(): static {}
  public function setBaseLine(): static {}
  public function setStrikeType(): static {}
  public function getUnderlineColor(): ?ChartColor {}
  public function setUnderlineColor(): static {}
  /** @return $this */
  public function setUnderline(): static {}
  /** @return $this */
  public function setStrikethrough(): static {}
  public function getColor(): Color {}
  /** @return $this */
  public function setColor(): static {}
  public function setScheme(): static {}
  public function setCap(): static {}
}
class NumberFormat extends Supervisor {
  public function getSharedComponent(): self {}
  /** @return $this */
  public function applyFromArray(): static {}
  /** @return $this */
  public function setFormatCode(): static {}
  /** @return $this */
  public function setBuiltInFormatCode(): static {}
}
class Protection extends Supervisor {
  public function getSharedComponent(): self {}
  /** @return $this */
  public function applyFromArray(): static {}
  /** @return $this */
  public function setLocked(): static {}
  /** @return $this */
  public function setHidden(): static {}
}
class Style extends Supervisor {
  public function getSharedComponent(): self {}
  public function getParent(): Spreadsheet {}
  /** @return $this */
  public function applyFromArray(): static {}
  public function getFill(): Fill {}
  public function getFont(): Font {}
  /** @return $this */
  public function setFont(): static {}
  public function getBorders(): Borders {}
  public function getAlignment(): Alignment {}
  public function getNumberFormat(): NumberFormat {}
  public function getProtection(): Protection {}
  /** @return $this */
  public function setQuotePrefix(): static {}
}
}

namespace PhpOffice\PhpSpreadsheet\Worksheet {
use ArrayObject;
use Generator;
use Iterator as NativeIterator;
use PhpOffice\PhpSpreadsheet\Cell\Cell;
use PhpOffice\PhpSpreadsheet\Cell\DataValidation;
use PhpOffice\PhpSpreadsheet\Cell\Hyperlink;
use PhpOffice\PhpSpreadsheet\Collection\Cells;
use PhpOffice\PhpSpreadsheet\IComparable;
use PhpOffice\PhpSpreadsheet\Spreadsheet;
use PhpOffice\PhpSpreadsheet\Style\Color;
use PhpOffice\PhpSpreadsheet\Style\Style;
use PhpOffice\PhpSpreadsheet\Worksheet\Drawing\Shadow;
use SimpleXMLElement;
class BaseDrawing implements IComparable {
  public function setName(): static {}
  public function setDescription(): static {}
  public function getWorksheet(): ?Worksheet {}
  public function setWorksheet(): static {}
  public function setCoordinates(): static {}
  public function setOffsetX(): static {}
  public function setOffsetY(): static {}
  public function setCoordinates2(): static {}
  public function setOffsetX2(): static {}
  public function setOffsetY2(): static {}
  public function setWidth(): static {}
  public function setHeight(): static {}
  public function setWidthAndHeight(): static {}
  public function setResizeProportional(): static {}
  public function setRotation(): static {}
  public function getShadow(): Shadow {}
  public function setShadow(): static {}
  public function getHyperlink(): ?Hyperlink {}
  public function setEditAs(): static {}
  /** @return null|SimpleXMLElement|string[] */
  public function getSrcRect() {}
  public function setSrcRect(): static {}
  public function setFlipHorizontal(): static {}
  public function setFlipVertical(): static {}
}
class ColumnDimension extends Dimension {
  public function setColumnIndex(): static {}
  public function setColumnNumeric(): static {}
  /** @return $this */
  public function setWidth(): static {}
  /** @return $this */
  public function setAutoSize(): static {}
}
abstract class Dimension {
  public function setVisible(): static {}
  public function setOutlineLevel(): static {}
  public function setCollapsed(): static {}
  public function setXfIndex(): static {}
}
class Drawing extends BaseDrawing {
  /** @return $this */
  public function setPath(): static {}
  public function setIsURL(): static {}
}
class PageSetup {
  /** @return $this */
  public function setPaperSize(): static {}
  /** @return $this */
  public function setOrientation(): static {}
  /** @return $this */
  public function setScale(): static {}
  /** @return $this */
  public function setFitToPage(): static {}
  /** @return $this */
  public function setFitToHeight(): static {}
  /** @return $this */
  public function setFitToWidth(): static {}
  /** @return $this */
  public function setColumnsToRepeatAtLeft(): static {}
  /** @return $this */
  public function setColumnsToRepeatAtLeftByStartAndEnd(): static {}
  /** @return $this */
  public function setRowsToRepeatAtTop(): static {}
  /** @return $this */
  public function setRowsToRepeatAtTopByStartAndEnd(): static {}
  /** @return $this */
  public function setHorizontalCentered(): static {}
  /** @return $this */
  public function setVerticalCentered(): static {}
  /** @return $this */
  public function clearPrintArea(): static {}
  /** @return $this */
  public function setPrintArea(): static {}
  /** @return $this */
  public function addPrintArea(): static {}
  /** @return $this */
  public function setPrintAreaByColumnAndRow(): static {}
  /** @return $this */
  public function addPrintAreaByColumnAndRow(): static {}
  /** @return $this */
  public function setFirstPageNumber(): static {}
  /** @return $this */
  public function resetFirstPageNumber(): static {}
  public function setPageOrder(): static {}
}
class Row {
  public function getCellIterator(): RowCellIterator {}
  public function getColumnIterator(): RowCellIterator {}
  public function getWorksheet(): Worksheet {}
}
class RowDimension extends Dimension {
  /** @return $this */
  public function setRowIndex(): static {}
  /** @return $this */
  public function setRowHeight(): static {}
  /** @return $this */
  public function setZeroHeight(): static {}
}
/** @implements NativeIterator<int, Row> */
class RowIterator implements NativeIterator {
  /** @return $this */
  public function resetStart(): static {}
  /** @return $this */
  public function resetEnd(): static {}
  /** @return $this */
  public function seek(): static {}
  public function current(): Row {}
}
class Worksheet {
  public function getCellCollection(): Cells {}
  /** @return RowDimension[] */
  public function getRowDimensions(): array {}
  public function getDefaultRowDimension(): RowDimension {}
  /** @return ColumnDimension[] */
  public function getColumnDimensions(): array {}
  public function getDefaultColumnDimension(): ColumnDimension {}
  /** @return ArrayObject<int, BaseDrawing> */
  public function getDrawingCollection(): ArrayObject {}
  /** @return $this */
  public function refreshColumnDimensions(): static {}
  /** @return $this */
  public function refreshRowDimensions(): static {}
  /** @return $this */
  public function calculateColumnWidths(): static {}
  public function getParent(): ?Spreadsheet {}
  public function getParentOrThrow(): Spreadsheet {}
  /** @return $this */
  public function rebindParent(): static {}
  /** @return $this */
  public function setTitle(): static {}
  /** @return $this */
  public function setSheetState(): static {}
  public function getPageSetup(): PageSetup {}
  /** @return $this */
  public function setPageSetup(): static {}
  public function getPageMargins(): PageMargins {}
  /** @return $this */
  public function setPageMargins(): static {}
  public function getSheetView(): SheetView {}
  /** @return $this */
  public function setSheetView(): static {}
  public function getProtection(): Protection {}
  /** @return $this */
  public function setProtection(): static {}
  /** @return $this */
  public function setCellValue(): static {}
  /** @return $this */
  public function setCellValueExplicit(): static {}
  public function getCell(): Cell {}
  public function createNewCell(): Cell {}
  public function getRowDimension(): RowDimension {}
  public function getColumnDimension(): ColumnDimension {}
  public function getColumnDimensionByColumn(): ColumnDimension {}
  /** @return Style[] */
  public function getStyles(): array {}
  public function getStyle(): Style {}
  /** @return $this */
  public function duplicateStyle(): static {}
  /** @return $this */
  public function mergeCells(): static {}
  /** @return $this */
  public function unmergeCells(): static {}
  /** @return $this */
  public function setMergeCells(): static {}
  /** @return $this */
  public function protectCells(): static {}
  /** @return $this */
  public function unprotectCells(): static {}
  /** @return ProtectedRange[] */
  public function getProtectedCellRanges(): array {}
  /** @return ArrayObject<int, Table> */
  public function getTableCollection(): ArrayObject {}
  public function addTable(): static {}
  public function getTableByName(): ?Table {}
  public function removeTableByName(): static {}
  public function removeTableCollection(): static {}
  public function setTopLeftCell(): static {}
  public function setXSplit(): static {}
  public function setYSplit(): static {}
  /** @return $this */
  public function insertNewRowBefore(): static {}
  /** @return $this */
  public function insertNewColumnBefore(): static {}
  /** @return $this */
  public function insertNewColumnBeforeByIndex(): static {}
  /** @return $this */
  public function removeRow(): static {}
  /** @return $this */
  public function removeColumn(): static {}
  /** @return $this */
  public function removeColumnByIndex(): static {}
  public function setShowGridlines(): static {}
  public function setPrintGridlines(): static {}
  public function setShowRowColHeaders(): static {}
  public function setShowSummaryBelow(): static {}
  public function setShowSummaryRight(): static {}
  /** @return $this */
  public function setSelectedCell(): static {}
  /** @return $this */
  public function setSelectedCells(): static {}
  /** @return $this */
  public function setRightToLeft(): static {}
  /** @return $this */
  public function fromArray(): static {}
  /** @return Generator<array> */
  public function rangeToArrayYieldRows() {}
  public function getRowIterator(): RowIterator {}
  public function getColumnIterator(): ColumnIterator {}
  /** @return $this */
  public function garbageCollect(): static {}
  /** @return ($range is non-empty-string ? ($returnRange is true ? array{0: string, 1: string} : string) : ($returnRange is true ? array{0: null, 1: null} : null)) */
  public static function extractSheetTitle($range, $returnRange = false): array|null|string {}
  public function getHyperlink(): Hyperlink {}
  /** @return $this */
  public function setHyperlink(): static {}
  /** @return Hyperlink[] */
  public function getHyperlinkCollection(): array {}
  public function getDataValidation(): DataValidation {}
  /** @return $this */
  public function setDataValidation(): static {}
  /** @return DataValidation[] */
  public function getDataValidationCollection(): array {}
  public function getTabColor(): Color {}
  /** @return $this */
  public function resetTabColor(): static {}
  public function copy(): static {}
  public function setBackgroundImage(): static {}
}
}

namespace PhpOffice\PhpSpreadsheet\Writer {
use PhpOffice\PhpSpreadsheet\HashTable;
use PhpOffice\PhpSpreadsheet\Spreadsheet;
use PhpOffice\PhpSpreadsheet\Style\Borders;
use PhpOffice\PhpSpreadsheet\Style\Fill;
use PhpOffice\PhpSpreadsheet\Style\Font;
use PhpOffice\PhpSpreadsheet\Style\NumberFormat;
use PhpOffice\PhpSpreadsheet\Worksheet\BaseDrawing;
use PhpOffice\PhpSpreadsheet\Writer\Xlsx\ContentTypes;
use PhpOffice\PhpSpreadsheet\Writer\Xlsx\DocProps;
use PhpOffice\PhpSpreadsheet\Writer\Xlsx\Drawing;
use PhpOffice\PhpSpreadsheet\Writer\Xlsx\Rels;
use PhpOffice\PhpSpreadsheet\Writer\Xlsx\RelsVBA;
use PhpOffice\PhpSpreadsheet\Writer\Xlsx\StringTable;
use PhpOffice\PhpSpreadsheet\Writer\Xlsx\Style;
use PhpOffice\PhpSpreadsheet\Writer\Xlsx\Table;
use PhpOffice\PhpSpreadsheet\Writer\Xlsx\Workbook;
use PhpOffice\PhpSpreadsheet\Writer\Xlsx\Worksheet;
abstract class BaseWriter implements IWriter {
  public function setPreCalculateFormulas(): static {}
  public function setUseDiskCaching(): static {}
}
class Csv extends BaseWriter {
  public function setDelimiter(): static {}
  public function setEnclosure(): static {}
  public function setLineEnding(): static {}
  public function setUseBOM(): static {}
  public function setIncludeSeparatorLine(): static {}
  public function setExcelCompatibility(): static {}
  public function setSheetIndex(): static {}
  public function setOutputEncoding(): static {}
  public function setEnclosureRequired(): static {}
  public function setVariableColumns(): static {}
}
interface IWriter {
  public function getPreCalculateFormulas(): bool;
  public function setPreCalculateFormulas(): static;
  public function save(): void;
  public function getUseDiskCaching(): bool;
  public function setUseDiskCaching(): static;
  public function getDiskCachingDirectory(): string;
}
class Xls extends BaseWriter {}
class Xlsx extends BaseWriter {
  public function getWriterPartContentTypes(): ContentTypes {}
  public function getWriterPartDocProps(): DocProps {}
  public function getWriterPartDrawing(): Drawing {}
  public function getWriterPartRels(): Rels {}
  public function getWriterPartRelsVBA(): RelsVBA {}
  public function getWriterPartStringTable(): StringTable {}
  public function getWriterPartStyle(): Style {}
  public function getWriterPartTable(): Table {}
  public function getWriterPartWorkbook(): Workbook {}
  public function getWriterPartWorksheet(): Worksheet {}
  public function getSpreadsheet(): Spreadsheet {}
  /** @return $this */
  public function setSpreadsheet(): static {}
  /** @return HashTable<\PhpOffice\PhpSpreadsheet\Style\Style> */
  public function getStyleHashTable(): HashTable {}
  /** @return HashTable<Fill> */
  public function getFillHashTable(): HashTable {}
  /** @return HashTable<Font> */
  public function getFontHashTable(): HashTable {}
  /** @return HashTable<Borders> */
  public function getBordersHashTable(): HashTable {}
  /** @return HashTable<NumberFormat> */
  public function getNumFmtHashTable(): HashTable {}
  /** @return HashTable<BaseDrawing> */
  public function getDrawingHashTable(): HashTable {}
  /** @return $this */
  public function setOffice2003Compatibility(): static {}
  public function setExplicitStyle0(): static {}
}
}
