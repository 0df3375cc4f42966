<?php
// filament/filament 2 to 5. Its components are configured by methods that answer the component, each taking a value or
// a closure; the parameters differ from version to version and are left open.

namespace Filament\Support\Components {
abstract class Component {
  public static function configureUsing(): static {}
  /** @return $this */
  public function when(mixed $value = null, ?callable $callback = null, ?callable $default = null) {}
  /** @return $this */
  public function tap(callable $callback): static {}
}
abstract class ViewComponent extends Component {
  public function view(): static {}
  public function viewData(): static {}
  public function render(): \Illuminate\Contracts\View\View {}
  public function toHtml(): string {}
}
}

namespace Filament\Schemas\Components {
class Component extends \Filament\Support\Components\ViewComponent {
  public static function make(): static {}
  public function label(): static {}
  public function hiddenLabel(): static {}
  public function hidden(): static {}
  public function visible(): static {}
  public function columnSpan(): static {}
  public function columnSpanFull(): static {}
  public function columnStart(): static {}
  public function columns(): static {}
  public function key(): static {}
  public function id(): static {}
  public function live(): static {}
  public function reactive(): static {}
  public function lazy(): static {}
  public function statePath(): static {}
  public function state(): static {}
  public function afterStateUpdated(): static {}
  public function afterStateHydrated(): static {}
  public function dehydrated(): static {}
  public function dehydrateStateUsing(): static {}
  public function extraAttributes(): static {}
  public function schema(): static {}
  public function components(): static {}
  public function childComponents(): static {}
  public function hiddenOn(): static {}
  public function visibleOn(): static {}
  public function disabled(): static {}
  public function disabledOn(): static {}
  public function inlineLabel(): static {}
  public function relationship(): static {}
  public function maxWidth(): static {}
  public function icon(): static {}
  public function iconColor(): static {}
  public function heading(): static {}
  public function description(): static {}
  public function aside(): static {}
  public function collapsible(): static {}
  public function collapsed(): static {}
  public function compact(): static {}
  public function persistCollapsed(): static {}
  public function headerActions(): static {}
  public function footerActions(): static {}
  public function badge(): static {}
  public function badgeColor(): static {}
  public function color(): static {}
  public function tooltip(): static {}
  public function size(): static {}
  public function weight(): static {}
  public function grow(): static {}
  public function gap(): static {}
  public function dense(): static {}
  public function divided(): static {}
  public function contained(): static {}
  public function secondary(): static {}
  public function tabs(): static {}
  public function steps(): static {}
  public function skippable(): static {}
  public function activeTab(): static {}
  public function persistTab(): static {}
  public function persistTabInQueryString(): static {}
  public function submitAction(): static {}
  public function cancelAction(): static {}
  public function action(): static {}
  public function actions(): static {}
  public function default(): static {}
  public function hint(): static {}
  public function hintIcon(): static {}
  public function hintColor(): static {}
  public function hintAction(): static {}
  public function hintActions(): static {}
  public function helperText(): static {}
  public function model(): static {}
  public function operation(): static {}
  public function record(): static {}
  public function from(): static {}
  public function alignment(): static {}
  public function verticallyAlignCenter(): static {}
  public function getRecord(): ?\Illuminate\Database\Eloquent\Model {}
  public function getState(): mixed {}
  public function getLivewire(): \Livewire\Component {}
}
class Section extends Component {}
class Grid extends Component {}
class Group extends Component {}
class Fieldset extends Component {}
class Tabs extends Component {}
class Wizard extends Component {}
class Flex extends Component {}
class Split extends Component {}
class Actions extends Component {}
class Html extends Component {}
class View extends Component {}
class Text extends Component {}
class Image extends Component {}
class Icon extends Component {}
class Form extends Component {}
class FusedGroup extends Component {}
class EmptyState extends Component {}
class UnorderedList extends Component {}
class Livewire extends Component {}
}

namespace Filament\Schemas\Components\Tabs {
class Tab extends \Filament\Schemas\Components\Component {}
}

namespace Filament\Schemas\Components\Wizard {
class Step extends \Filament\Schemas\Components\Component {}
}

namespace Filament\Schemas\Components\Utilities {
class Get {
  public function __invoke(string $path = '', bool $isAbsolute = false): mixed {}
}
class Set {
  public function __invoke(string $path, mixed $state, bool $isAbsolute = false): mixed {}
}
}

namespace Filament\Schemas {
class Schema extends \Filament\Support\Components\ViewComponent {
  public static function make(): static {}
  public function components(): static {}
  public function schema(): static {}
  public function columns(): static {}
  public function statePath(): static {}
  public function model(): static {}
  public function operation(): static {}
  public function record(): static {}
  public function inlineLabel(): static {}
  public function disabled(): static {}
  public function state(): static {}
  public function fill(): static {}
  public function live(): static {}
  public function extraAttributes(): static {}
  /** @return array<string, mixed> */
  public function getState(bool $shouldCallHooksBefore = true): array {}
  public function getRecord(): ?\Illuminate\Database\Eloquent\Model {}
}
}

namespace Filament\Forms\Components {
class Component extends \Filament\Schemas\Components\Component {}
class Field extends Component {
  public function required(): static {}
  public function rules(): static {}
  public function rule(): static {}
  public function nullable(): static {}
  public function unique(): static {}
  public function exists(): static {}
  public function regex(): static {}
  public function same(): static {}
  public function different(): static {}
  public function in(): static {}
  public function notIn(): static {}
  public function confirmed(): static {}
  public function after(): static {}
  public function before(): static {}
  public function afterOrEqual(): static {}
  public function beforeOrEqual(): static {}
  public function gt(): static {}
  public function gte(): static {}
  public function lt(): static {}
  public function lte(): static {}
  public function startsWith(): static {}
  public function endsWith(): static {}
  public function prohibited(): static {}
  public function requiredIf(): static {}
  public function requiredWith(): static {}
  public function requiredWithout(): static {}
  public function requiredUnless(): static {}
  public function validationAttribute(): static {}
  public function validationMessages(): static {}
  public function placeholder(): static {}
  public function prefix(): static {}
  public function suffix(): static {}
  public function prefixIcon(): static {}
  public function suffixIcon(): static {}
  public function prefixAction(): static {}
  public function suffixAction(): static {}
  public function prefixIconColor(): static {}
  public function suffixIconColor(): static {}
  public function autofocus(): static {}
  public function autocomplete(): static {}
  public function datalist(): static {}
  public function email(): static {}
  public function url(): static {}
  public function tel(): static {}
  public function numeric(): static {}
  public function integer(): static {}
  public function password(): static {}
  public function revealable(): static {}
  public function mask(): static {}
  public function step(): static {}
  public function minValue(): static {}
  public function maxValue(): static {}
  public function minLength(): static {}
  public function maxLength(): static {}
  public function length(): static {}
  public function readOnly(): static {}
  public function alphaDash(): static {}
  public function alpha(): static {}
  public function alphaNum(): static {}
  public function ip(): static {}
  public function uuid(): static {}
  public function ulid(): static {}
  public function inputMode(): static {}
  public function type(): static {}
  public function trim(): static {}
  public function stripCharacters(): static {}
  public function options(): static {}
  public function multiple(): static {}
  public function searchable(): static {}
  public function preload(): static {}
  public function native(): static {}
  public function selectablePlaceholder(): static {}
  public function getOptionLabelUsing(): static {}
  public function getOptionLabelsUsing(): static {}
  public function getSearchResultsUsing(): static {}
  public function getOptionLabelFromRecordUsing(): static {}
  public function createOptionForm(): static {}
  public function createOptionUsing(): static {}
  public function createOptionAction(): static {}
  public function editOptionForm(): static {}
  public function allowHtml(): static {}
  public function optionsLimit(): static {}
  public function searchPrompt(): static {}
  public function noSearchResultsMessage(): static {}
  public function loadingMessage(): static {}
  public function boolean(): static {}
  public function inline(): static {}
  public function bulkToggleable(): static {}
  public function descriptions(): static {}
  public function enum(): static {}
  public function disableOptionWhen(): static {}
  public function grouped(): static {}
  public function colors(): static {}
  public function icons(): static {}
  public function onColor(): static {}
  public function offColor(): static {}
  public function onIcon(): static {}
  public function offIcon(): static {}
  public function accepted(): static {}
  public function declined(): static {}
  public function minDate(): static {}
  public function maxDate(): static {}
  public function disabledDates(): static {}
  public function displayFormat(): static {}
  public function format(): static {}
  public function seconds(): static {}
  public function timezone(): static {}
  public function closeOnDateSelection(): static {}
  public function firstDayOfWeek(): static {}
  public function weekStartsOnMonday(): static {}
  public function directory(): static {}
  public function disk(): static {}
  public function visibility(): static {}
  public function image(): static {}
  public function avatar(): static {}
  public function acceptedFileTypes(): static {}
  public function maxSize(): static {}
  public function minSize(): static {}
  public function maxFiles(): static {}
  public function minFiles(): static {}
  public function imageEditor(): static {}
  public function imageCropAspectRatio(): static {}
  public function imageResizeTargetWidth(): static {}
  public function imageResizeTargetHeight(): static {}
  public function imageResizeMode(): static {}
  public function imagePreviewHeight(): static {}
  public function preserveFilenames(): static {}
  public function downloadable(): static {}
  public function openable(): static {}
  public function previewable(): static {}
  public function reorderable(): static {}
  public function appendFiles(): static {}
  public function storeFileNamesIn(): static {}
  public function getUploadedFileNameForStorageUsing(): static {}
  public function panelLayout(): static {}
  public function moveFiles(): static {}
  public function storeFiles(): static {}
  public function fetchFileInformation(): static {}
  public function uploadingMessage(): static {}
  public function collection(): static {}
  public function conversion(): static {}
  public function responsiveImages(): static {}
  public function toolbarButtons(): static {}
  public function disableToolbarButtons(): static {}
  public function enableToolbarButtons(): static {}
  public function fileAttachmentsDisk(): static {}
  public function fileAttachmentsDirectory(): static {}
  public function fileAttachmentsVisibility(): static {}
  public function rows(): static {}
  public function cols(): static {}
  public function autosize(): static {}
  public function itemLabel(): static {}
  public function addActionLabel(): static {}
  public function addable(): static {}
  public function deletable(): static {}
  public function reorderableWithButtons(): static {}
  public function reorderableWithDragAndDrop(): static {}
  public function orderColumn(): static {}
  public function orderable(): static {}
  public function cloneable(): static {}
  public function defaultItems(): static {}
  public function minItems(): static {}
  public function maxItems(): static {}
  public function grid(): static {}
  public function simple(): static {}
  public function collapsible(): static {}
  public function collapseAllAction(): static {}
  public function expandAllAction(): static {}
  public function deleteAction(): static {}
  public function addAction(): static {}
  public function mutateRelationshipDataBeforeCreateUsing(): static {}
  public function mutateRelationshipDataBeforeSaveUsing(): static {}
  public function mutateRelationshipDataBeforeFillUsing(): static {}
  public function saveRelationshipsUsing(): static {}
  public function loadStateFromRelationshipsUsing(): static {}
  public function keyLabel(): static {}
  public function valueLabel(): static {}
  public function keyPlaceholder(): static {}
  public function valuePlaceholder(): static {}
  public function separator(): static {}
  public function suggestions(): static {}
  public function splitKeys(): static {}
  public function content(): static {}
  public function blocks(): static {}
  public function blockNumbers(): static {}
  public function blockIcons(): static {}
  public function table(): static {}
  public function extraInputAttributes(): static {}
  public function extraAlpineAttributes(): static {}
  public function currencyMask(): static {}
  public function money(): static {}
}
class TextInput extends Field {}
class Select extends Field {}
class Checkbox extends Field {}
class Toggle extends Field {}
class Radio extends Field {}
class DateTimePicker extends Field {}
class FileUpload extends Field {}
class RichEditor extends Field {}
class MarkdownEditor extends Field {}
class Repeater extends Field {}
class Builder extends Field {}
class TagsInput extends Field {}
class Textarea extends Field {}
class KeyValue extends Field {}
class ColorPicker extends Field {}
class ToggleButtons extends Field {}
class CheckboxList extends Field {}
class Hidden extends Field {}
class Placeholder extends Field {}
class ViewField extends Field {}
class CodeEditor extends Field {}
class Slider extends Field {}
class OneTimeCodeInput extends Field {}
class MorphToSelect extends Field {}
class ModalTableSelect extends Field {}
class TableSelect extends Field {}
class SpatieMediaLibraryFileUpload extends Field {}
class SpatieTagsInput extends Field {}
class BelongsToSelect extends Field {}
class MultiSelect extends Field {}
class DatePicker extends DateTimePicker {}
class TimePicker extends DateTimePicker {}
class Section extends Component {}
class Grid extends Component {}
class Group extends Component {}
class Fieldset extends Component {}
class Tabs extends Component {}
class Wizard extends Component {}
class Card extends Component {}
class Split extends Component {}
class Actions extends Component {}
class View extends Component {}
class Livewire extends Component {}
}

namespace Filament\Forms\Components\Builder {
class Block extends \Filament\Forms\Components\Component {}
}

namespace Filament\Forms\Components\Tabs {
class Tab extends \Filament\Forms\Components\Component {}
}

namespace Filament\Forms\Components\Wizard {
class Step extends \Filament\Forms\Components\Component {}
}

namespace Filament\Forms\Components\Actions {
class Action extends \Filament\Actions\Action {}
}

namespace Filament\Forms {
class Form extends \Filament\Schemas\Schema {}
class Get {
  public function __invoke(string $path = '', bool $isAbsolute = false): mixed {}
}
class Set {
  public function __invoke(string $path, mixed $state, bool $isAbsolute = false): mixed {}
}
}

namespace Filament\Forms\Concerns {
trait InteractsWithForms {
  /** @return mixed */
  public function getForm(string $name) {}
}
}

namespace Filament\Forms\Contracts {
interface HasForms {}
}

namespace Filament\Infolists\Components {
class Component extends \Filament\Schemas\Components\Component {}
class Entry extends Component {
  public function label(): static {}
  public function alignment(): static {}
  public function alignCenter(): static {}
  public function alignEnd(): static {}
  public function alignRight(): static {}
  public function alignStart(): static {}
  public function sortable(): static {}
  public function searchable(): static {}
  public function toggleable(): static {}
  public function toggledHiddenByDefault(): static {}
  public function hidden(): static {}
  public function visible(): static {}
  public function url(): static {}
  public function openUrlInNewTab(): static {}
  public function action(): static {}
  public function tooltip(): static {}
  public function badge(): static {}
  public function color(): static {}
  public function colors(): static {}
  public function icon(): static {}
  public function icons(): static {}
  public function iconColor(): static {}
  public function iconPosition(): static {}
  public function size(): static {}
  public function weight(): static {}
  public function fontFamily(): static {}
  public function limit(): static {}
  public function words(): static {}
  public function wrap(): static {}
  public function lineClamp(): static {}
  public function date(): static {}
  public function dateTime(): static {}
  public function time(): static {}
  public function since(): static {}
  public function isoDate(): static {}
  public function isoDateTime(): static {}
  public function money(): static {}
  public function numeric(): static {}
  public function prefix(): static {}
  public function suffix(): static {}
  public function formatStateUsing(): static {}
  public function getStateUsing(): static {}
  public function state(): static {}
  public function default(): static {}
  public function placeholder(): static {}
  public function description(): static {}
  public function copyable(): static {}
  public function copyMessage(): static {}
  public function copyMessageDuration(): static {}
  public function html(): static {}
  public function markdown(): static {}
  public function listWithLineBreaks(): static {}
  public function bulleted(): static {}
  public function limitList(): static {}
  public function expandableLimitedList(): static {}
  public function separator(): static {}
  public function summarize(): static {}
  public function counts(): static {}
  public function exists(): static {}
  public function avg(): static {}
  public function max(): static {}
  public function min(): static {}
  public function sum(): static {}
  public function boolean(): static {}
  public function trueIcon(): static {}
  public function falseIcon(): static {}
  public function trueColor(): static {}
  public function falseColor(): static {}
  public function circular(): static {}
  public function square(): static {}
  public function stacked(): static {}
  public function height(): static {}
  public function width(): static {}
  public function imageSize(): static {}
  public function disk(): static {}
  public function visibility(): static {}
  public function defaultImageUrl(): static {}
  public function checkFileExistence(): static {}
  public function overlap(): static {}
  public function ring(): static {}
  public function disabled(): static {}
  public function rules(): static {}
  public function type(): static {}
  public function options(): static {}
  public function selectablePlaceholder(): static {}
  public function beforeStateUpdated(): static {}
  public function afterStateUpdated(): static {}
  public function updateStateUsing(): static {}
  public function extraAttributes(): static {}
  public function extraCellAttributes(): static {}
  public function extraHeaderAttributes(): static {}
  public function grow(): static {}
  public function verticallyAlignStart(): static {}
  public function verticalAlignment(): static {}
  public function translateLabel(): static {}
  public function disableClick(): static {}
  public function rowIndex(): static {}
  public function timezone(): static {}
  public function wrapHeader(): static {}
  public function columnSpan(): static {}
  public function columnSpanFull(): static {}
  public function inlineLabel(): static {}
  public function hiddenLabel(): static {}
  public function helperText(): static {}
  public function hint(): static {}
  public function hintIcon(): static {}
  public function bold(): static {}
  public function enum(): static {}
  public function schema(): static {}
  public function columns(): static {}
  public function contained(): static {}
  public function grid(): static {}
  public function relationship(): static {}
}
class TextEntry extends Entry {}
class IconEntry extends Entry {}
class ImageEntry extends Entry {}
class ColorEntry extends Entry {}
class RepeatableEntry extends Entry {}
class KeyValueEntry extends Entry {}
class ViewEntry extends Entry {}
class CodeEntry extends Entry {}
class SpatieMediaLibraryImageEntry extends Entry {}
class Section extends Component {}
class Grid extends Component {}
class Group extends Component {}
class Fieldset extends Component {}
class Tabs extends Component {}
class Split extends Component {}
class Actions extends Component {}
class View extends Component {}
}

namespace Filament\Infolists\Components\Tabs {
class Tab extends \Filament\Infolists\Components\Component {}
}

namespace Filament\Infolists {
class Infolist extends \Filament\Schemas\Schema {}
}

namespace Filament\Tables\Columns {
class Column extends \Filament\Support\Components\ViewComponent {
  public static function make(): static {}
  public function label(): static {}
  public function alignment(): static {}
  public function alignCenter(): static {}
  public function alignEnd(): static {}
  public function alignRight(): static {}
  public function alignStart(): static {}
  public function sortable(): static {}
  public function searchable(): static {}
  public function toggleable(): static {}
  public function toggledHiddenByDefault(): static {}
  public function hidden(): static {}
  public function visible(): static {}
  public function url(): static {}
  public function openUrlInNewTab(): static {}
  public function action(): static {}
  public function tooltip(): static {}
  public function badge(): static {}
  public function color(): static {}
  public function colors(): static {}
  public function icon(): static {}
  public function icons(): static {}
  public function iconColor(): static {}
  public function iconPosition(): static {}
  public function size(): static {}
  public function weight(): static {}
  public function fontFamily(): static {}
  public function limit(): static {}
  public function words(): static {}
  public function wrap(): static {}
  public function lineClamp(): static {}
  public function date(): static {}
  public function dateTime(): static {}
  public function time(): static {}
  public function since(): static {}
  public function isoDate(): static {}
  public function isoDateTime(): static {}
  public function money(): static {}
  public function numeric(): static {}
  public function prefix(): static {}
  public function suffix(): static {}
  public function formatStateUsing(): static {}
  public function getStateUsing(): static {}
  public function state(): static {}
  public function default(): static {}
  public function placeholder(): static {}
  public function description(): static {}
  public function copyable(): static {}
  public function copyMessage(): static {}
  public function copyMessageDuration(): static {}
  public function html(): static {}
  public function markdown(): static {}
  public function listWithLineBreaks(): static {}
  public function bulleted(): static {}
  public function limitList(): static {}
  public function expandableLimitedList(): static {}
  public function separator(): static {}
  public function summarize(): static {}
  public function counts(): static {}
  public function exists(): static {}
  public function avg(): static {}
  public function max(): static {}
  public function min(): static {}
  public function sum(): static {}
  public function boolean(): static {}
  public function trueIcon(): static {}
  public function falseIcon(): static {}
  public function trueColor(): static {}
  public function falseColor(): static {}
  public function circular(): static {}
  public function square(): static {}
  public function stacked(): static {}
  public function height(): static {}
  public function width(): static {}
  public function imageSize(): static {}
  public function disk(): static {}
  public function visibility(): static {}
  public function defaultImageUrl(): static {}
  public function checkFileExistence(): static {}
  public function overlap(): static {}
  public function ring(): static {}
  public function disabled(): static {}
  public function rules(): static {}
  public function type(): static {}
  public function options(): static {}
  public function selectablePlaceholder(): static {}
  public function beforeStateUpdated(): static {}
  public function afterStateUpdated(): static {}
  public function updateStateUsing(): static {}
  public function extraAttributes(): static {}
  public function extraCellAttributes(): static {}
  public function extraHeaderAttributes(): static {}
  public function grow(): static {}
  public function verticallyAlignStart(): static {}
  public function verticalAlignment(): static {}
  public function translateLabel(): static {}
  public function disableClick(): static {}
  public function rowIndex(): static {}
  public function timezone(): static {}
  public function wrapHeader(): static {}
  public function columnSpan(): static {}
  public function columnSpanFull(): static {}
  public function inlineLabel(): static {}
  public function hiddenLabel(): static {}
  public function helperText(): static {}
  public function hint(): static {}
  public function hintIcon(): static {}
  public function bold(): static {}
  public function enum(): static {}
  public function schema(): static {}
  public function columns(): static {}
  public function contained(): static {}
  public function grid(): static {}
  public function relationship(): static {}
}
class TextColumn extends Column {}
class IconColumn extends Column {}
class ImageColumn extends Column {}
class ColorColumn extends Column {}
class BadgeColumn extends Column {}
class BooleanColumn extends Column {}
class TagsColumn extends Column {}
class ToggleColumn extends Column {}
class SelectColumn extends Column {}
class TextInputColumn extends Column {}
class CheckboxColumn extends Column {}
class ViewColumn extends Column {}
class ColumnGroup extends Column {}
class SpatieMediaLibraryImageColumn extends Column {}
class SpatieTagsColumn extends Column {}
}

namespace Filament\Tables\Columns\Layout {
class Stack extends \Filament\Tables\Columns\Column {}
class Split extends \Filament\Tables\Columns\Column {}
class Panel extends \Filament\Tables\Columns\Column {}
class Grid extends \Filament\Tables\Columns\Column {}
}

namespace Filament\Tables\Columns\Summarizers {
class Summarizer extends \Filament\Support\Components\ViewComponent {
  public static function make(): static {}
  public function label(): static {}
  public function query(): static {}
  public function using(): static {}
  public function money(): static {}
  public function numeric(): static {}
  public function formatStateUsing(): static {}
  public function prefix(): static {}
  public function suffix(): static {}
  public function hidden(): static {}
  public function visible(): static {}
}
class Sum extends Summarizer {}
class Average extends Summarizer {}
class Count extends Summarizer {}
class Range extends Summarizer {}
}

namespace Filament\Tables\Filters {
class BaseFilter extends \Filament\Support\Components\Component {
  public static function make(): static {}
  public function label(): static {}
  public function query(): static {}
  public function form(): static {}
  public function schema(): static {}
  public function indicateUsing(): static {}
  public function indicator(): static {}
  public function default(): static {}
  public function options(): static {}
  public function multiple(): static {}
  public function searchable(): static {}
  public function preload(): static {}
  public function relationship(): static {}
  public function native(): static {}
  public function toggle(): static {}
  public function hidden(): static {}
  public function visible(): static {}
  public function placeholder(): static {}
  public function trueLabel(): static {}
  public function falseLabel(): static {}
  public function queries(): static {}
  public function attribute(): static {}
  public function modifyQueryUsing(): static {}
  public function columnSpan(): static {}
  public function columnSpanFull(): static {}
  public function columns(): static {}
  public function baseQuery(): static {}
  public function nullable(): static {}
  public function boolean(): static {}
  public function constraints(): static {}
  public function selectablePlaceholder(): static {}
  public function getOptionLabelFromRecordUsing(): static {}
}
class Filter extends BaseFilter {}
class SelectFilter extends BaseFilter {}
class MultiSelectFilter extends SelectFilter {}
class TernaryFilter extends BaseFilter {}
class TrashedFilter extends TernaryFilter {}
class QueryBuilder extends BaseFilter {}
}

namespace Filament\Tables\Grouping {
class Group extends \Filament\Support\Components\Component {
  public static function make(): static {}
  public function label(): static {}
  public function collapsible(): static {}
  public function date(): static {}
  public function getTitleFromRecordUsing(): static {}
  public function getDescriptionFromRecordUsing(): static {}
  public function getKeyFromRecordUsing(): static {}
  public function orderQueryUsing(): static {}
  public function titlePrefixedWithLabel(): static {}
  public function scopeQueryByKeyUsing(): static {}
  public function groupQueryUsing(): static {}
}
}

namespace Filament\Tables {
class Table extends \Filament\Support\Components\ViewComponent {
  public static function make(): static {}
  public function query(): static {}
  public function columns(): static {}
  public function filters(): static {}
  public function filtersLayout(): static {}
  public function filtersFormColumns(): static {}
  public function filtersFormWidth(): static {}
  public function filtersTriggerAction(): static {}
  public function actions(): static {}
  public function recordActions(): static {}
  public function recordActionsPosition(): static {}
  public function bulkActions(): static {}
  public function toolbarActions(): static {}
  public function groupedBulkActions(): static {}
  public function headerActions(): static {}
  public function emptyState(): static {}
  public function emptyStateHeading(): static {}
  public function emptyStateDescription(): static {}
  public function emptyStateIcon(): static {}
  public function emptyStateActions(): static {}
  public function heading(): static {}
  public function description(): static {}
  public function defaultSort(): static {}
  public function reorderable(): static {}
  public function paginated(): static {}
  public function paginationPageOptions(): static {}
  public function defaultPaginationPageOption(): static {}
  public function poll(): static {}
  public function striped(): static {}
  public function recordUrl(): static {}
  public function recordAction(): static {}
  public function recordClasses(): static {}
  public function recordTitle(): static {}
  public function recordTitleAttribute(): static {}
  public function modifyQueryUsing(): static {}
  public function groups(): static {}
  public function defaultGroup(): static {}
  public function groupingSettingsHidden(): static {}
  public function searchable(): static {}
  public function searchPlaceholder(): static {}
  public function searchDebounce(): static {}
  public function persistFiltersInSession(): static {}
  public function persistSortInSession(): static {}
  public function persistSearchInSession(): static {}
  public function deferLoading(): static {}
  public function deferFilters(): static {}
  public function checkIfRecordIsSelectableUsing(): static {}
  public function selectable(): static {}
  public function contentGrid(): static {}
  public function content(): static {}
  public function header(): static {}
  public function relationship(): static {}
  public function inverseRelationship(): static {}
  public function modelLabel(): static {}
  public function pluralModelLabel(): static {}
  public function queryStringIdentifier(): static {}
  public function actionsPosition(): static {}
  public function actionsColumnLabel(): static {}
  public function extremePaginationLinks(): static {}
  public function columnToggleFormColumns(): static {}
  public function columnManager(): static {}
  public function openRecordUrlInNewTab(): static {}
  public function stackedOnMobile(): static {}
  public function records(): static {}
  public function deferColumnManager(): static {}
  public function hiddenFilterIndicators(): static {}
  public function getLivewire(): \Livewire\Component {}
}
}

namespace Filament\Tables\Concerns {
trait InteractsWithTable {}
}

namespace Filament\Tables\Contracts {
interface HasTable {}
}

namespace Filament\Actions {
class Action extends \Filament\Support\Components\ViewComponent {
  public static function make(): static {}
  public function label(): static {}
  public function hiddenLabel(): static {}
  public function hidden(): static {}
  public function visible(): static {}
  public function authorize(): static {}
  public function color(): static {}
  public function icon(): static {}
  public function iconButton(): static {}
  public function iconPosition(): static {}
  public function button(): static {}
  public function link(): static {}
  public function outlined(): static {}
  public function size(): static {}
  public function tooltip(): static {}
  public function badge(): static {}
  public function badgeColor(): static {}
  public function url(): static {}
  public function openUrlInNewTab(): static {}
  public function action(): static {}
  public function requiresConfirmation(): static {}
  public function modalHeading(): static {}
  public function modalDescription(): static {}
  public function modalSubheading(): static {}
  public function modalSubmitActionLabel(): static {}
  public function modalButton(): static {}
  public function modalCancelActionLabel(): static {}
  public function modalSubmitAction(): static {}
  public function modalCancelAction(): static {}
  public function modalContent(): static {}
  public function modalContentFooter(): static {}
  public function modalWidth(): static {}
  public function modalIcon(): static {}
  public function modalIconColor(): static {}
  public function modalAlignment(): static {}
  public function modalFooterActions(): static {}
  public function modalHidden(): static {}
  public function modal(): static {}
  public function slideOver(): static {}
  public function closeModalByClickingAway(): static {}
  public function form(): static {}
  public function schema(): static {}
  public function infolist(): static {}
  public function steps(): static {}
  public function skippableSteps(): static {}
  public function fillForm(): static {}
  public function mountUsing(): static {}
  public function mutateFormDataUsing(): static {}
  public function mutateDataUsing(): static {}
  public function mutateRecordDataUsing(): static {}
  public function using(): static {}
  public function before(): static {}
  public function after(): static {}
  public function beforeFormFilled(): static {}
  public function afterFormFilled(): static {}
  public function beforeFormValidated(): static {}
  public function afterFormValidated(): static {}
  public function successNotification(): static {}
  public function successNotificationTitle(): static {}
  public function successNotificationMessage(): static {}
  public function failureNotification(): static {}
  public function failureNotificationTitle(): static {}
  public function successRedirectUrl(): static {}
  public function failureRedirectUrl(): static {}
  public function deselectRecordsAfterCompletion(): static {}
  public function accessSelectedRecords(): static {}
  public function keyBindings(): static {}
  public function extraAttributes(): static {}
  public function extraModalFooterActions(): static {}
  public function disabled(): static {}
  public function record(): static {}
  public function model(): static {}
  public function recordTitle(): static {}
  public function recordTitleAttribute(): static {}
  public function createAnother(): static {}
  public function disableCreateAnother(): static {}
  public function preloadRecordSelect(): static {}
  public function recordSelect(): static {}
  public function recordSelectOptionsQuery(): static {}
  public function recordSelectSearchColumns(): static {}
  public function attachAnother(): static {}
  public function associateAnother(): static {}
  public function arguments(): static {}
  public function databaseTransaction(): static {}
  public function dispatch(): static {}
  public function emit(): static {}
  public function dispatchSelf(): static {}
  public function dispatchTo(): static {}
  public function close(): static {}
  public function cancelParentActions(): static {}
  public function grouped(): static {}
  public function dropdown(): static {}
  public function dropdownPlacement(): static {}
  public function dropdownWidth(): static {}
  public function actions(): static {}
  public function exporter(): static {}
  public function importer(): static {}
  public function columnMapping(): static {}
  public function fileName(): static {}
  public function formats(): static {}
  public function maxRows(): static {}
  public function chunkSize(): static {}
  public function options(): static {}
  public function job(): static {}
  public function groupedIcon(): static {}
  public function labeledFrom(): static {}
  public function view(): static {}
  public function shouldOpenUrlInNewTab(): static {}
  public function defaultColor(): static {}
  public function submit(): static {}
  public function alpineClickHandler(): static {}
  public function extraViewData(): static {}
  public function rateLimit(): static {}
  public function replicate(): static {}
  public function excludeAttributes(): static {}
  public function beforeReplicaSaved(): static {}
  public function authorizeIndividualRecords(): static {}
  public function chunkSelectedRecords(): static {}
  public function fetchSelectedRecords(): static {}
  public function headerActions(): static {}
  public function stickyModalHeader(): static {}
  public function stickyModalFooter(): static {}
  public function postToUrl(): static {}
  public function getRecord(bool $withDefault = true): ?\Illuminate\Database\Eloquent\Model {}
  /** @return array<string, mixed> */
  public function getArguments(): array {}
  public function getLivewire(): \Livewire\Component {}
  public function halt(bool $shouldRollBackDatabaseTransaction = false): never {}
  public function cancel(bool $shouldRollBackDatabaseTransaction = false): never {}
  public function success(): void {}
  public function failure(): void {}
  public function sendSuccessNotification(): static {}
  public function sendFailureNotification(): static {}
}
class CreateAction extends Action {}
class EditAction extends Action {}
class ViewAction extends Action {}
class DeleteAction extends Action {}
class RestoreAction extends Action {}
class ForceDeleteAction extends Action {}
class ReplicateAction extends Action {}
class AttachAction extends Action {}
class DetachAction extends Action {}
class AssociateAction extends Action {}
class DissociateAction extends Action {}
class ExportAction extends Action {}
class ImportAction extends Action {}
class BulkAction extends Action {}
class DeleteBulkAction extends Action {}
class RestoreBulkAction extends Action {}
class ForceDeleteBulkAction extends Action {}
class DetachBulkAction extends Action {}
class DissociateBulkAction extends Action {}
class ExportBulkAction extends Action {}
class ActionGroup extends Action {}
class BulkActionGroup extends ActionGroup {}
}

namespace Filament\Tables\Actions {
class Action extends \Filament\Actions\Action {}
class HeaderAction extends \Filament\Actions\Action {}
class CreateAction extends \Filament\Actions\Action {}
class EditAction extends \Filament\Actions\Action {}
class ViewAction extends \Filament\Actions\Action {}
class DeleteAction extends \Filament\Actions\Action {}
class RestoreAction extends \Filament\Actions\Action {}
class ForceDeleteAction extends \Filament\Actions\Action {}
class ReplicateAction extends \Filament\Actions\Action {}
class AttachAction extends \Filament\Actions\Action {}
class DetachAction extends \Filament\Actions\Action {}
class AssociateAction extends \Filament\Actions\Action {}
class DissociateAction extends \Filament\Actions\Action {}
class ExportAction extends \Filament\Actions\Action {}
class ImportAction extends \Filament\Actions\Action {}
class BulkAction extends \Filament\Actions\Action {}
class DeleteBulkAction extends \Filament\Actions\Action {}
class RestoreBulkAction extends \Filament\Actions\Action {}
class ForceDeleteBulkAction extends \Filament\Actions\Action {}
class DetachBulkAction extends \Filament\Actions\Action {}
class DissociateBulkAction extends \Filament\Actions\Action {}
class ExportBulkAction extends \Filament\Actions\Action {}
class ActionGroup extends \Filament\Actions\Action {}
class BulkActionGroup extends \Filament\Actions\Action {}
}

namespace Filament\Pages\Actions {
class Action extends \Filament\Actions\Action {}
class CreateAction extends \Filament\Actions\Action {}
class EditAction extends \Filament\Actions\Action {}
class ViewAction extends \Filament\Actions\Action {}
class DeleteAction extends \Filament\Actions\Action {}
class RestoreAction extends \Filament\Actions\Action {}
class ForceDeleteAction extends \Filament\Actions\Action {}
class ReplicateAction extends \Filament\Actions\Action {}
class AttachAction extends \Filament\Actions\Action {}
class DetachAction extends \Filament\Actions\Action {}
class AssociateAction extends \Filament\Actions\Action {}
class DissociateAction extends \Filament\Actions\Action {}
class ExportAction extends \Filament\Actions\Action {}
class ImportAction extends \Filament\Actions\Action {}
class ActionGroup extends \Filament\Actions\Action {}
}

namespace Filament\Notifications\Actions {
class Action extends \Filament\Actions\Action {}
}

namespace Filament\Infolists\Components\Actions {
class Action extends \Filament\Actions\Action {}
}

namespace Filament\Actions\Exports {
class ExportColumn extends \Filament\Support\Components\Component {
  public static function make(): static {}
  public function label(): static {}
  public function formatStateUsing(): static {}
  public function state(): static {}
  public function getStateUsing(): static {}
  public function counts(): static {}
  public function exists(): static {}
  public function avg(): static {}
  public function max(): static {}
  public function min(): static {}
  public function sum(): static {}
  public function prefix(): static {}
  public function suffix(): static {}
  public function limit(): static {}
  public function words(): static {}
  public function enabledByDefault(): static {}
  public function listAsJson(): static {}
  public function default(): static {}
}
abstract class Exporter {}
}

namespace Filament\Actions\Imports {
class ImportColumn extends \Filament\Support\Components\Component {
  public static function make(): static {}
  public function label(): static {}
  public function rules(): static {}
  public function requiredMapping(): static {}
  public function relationship(): static {}
  public function example(): static {}
  public function examples(): static {}
  public function guess(): static {}
  public function boolean(): static {}
  public function numeric(): static {}
  public function integer(): static {}
  public function castStateUsing(): static {}
  public function fillRecordUsing(): static {}
  public function array(): static {}
  public function ignoreBlankState(): static {}
  public function helperText(): static {}
  public function multiple(): static {}
}
abstract class Importer {}
}

namespace Filament\Notifications {
class Notification extends \Filament\Support\Components\ViewComponent {
  public static function make(): static {}
  public function title(): static {}
  public function body(): static {}
  public function icon(): static {}
  public function iconColor(): static {}
  public function color(): static {}
  public function success(): static {}
  public function danger(): static {}
  public function warning(): static {}
  public function info(): static {}
  public function status(): static {}
  public function actions(): static {}
  public function duration(): static {}
  public function persistent(): static {}
  public function seconds(): static {}
  public function send(): static {}
  public function sendToDatabase(): static {}
  public function broadcast(): static {}
  public function date(): static {}
  public function id(): static {}
  public function view(): static {}
  public function close(): static {}
  /** @return array<string, mixed> */
  public function getDatabaseMessage(): array {}
  public function toDatabase(): \Illuminate\Notifications\Messages\DatabaseMessage {}
}
}

namespace Filament\Navigation {
class NavigationItem extends \Filament\Support\Components\Component {
  public static function make(): static {}
  public function label(): static {}
  public function icon(): static {}
  public function activeIcon(): static {}
  public function url(): static {}
  public function group(): static {}
  public function sort(): static {}
  public function badge(): static {}
  public function isActiveWhen(): static {}
  public function visible(): static {}
  public function hidden(): static {}
  public function openUrlInNewTab(): static {}
  public function parentItem(): static {}
  public function childItems(): static {}
}
class NavigationGroup extends \Filament\Support\Components\Component {
  public static function make(): static {}
  public function label(): static {}
  public function icon(): static {}
  public function items(): static {}
  public function collapsed(): static {}
  public function collapsible(): static {}
}
class MenuItem extends NavigationItem {}
class UserMenuItem extends NavigationItem {}
}

namespace Filament {
class Panel extends \Filament\Support\Components\Component {
  public static function make(): static {}
  public function default(): static {}
  public function id(): static {}
  public function path(): static {}
  public function domain(): static {}
  public function login(): static {}
  public function registration(): static {}
  public function passwordReset(): static {}
  public function emailVerification(): static {}
  public function emailChangeVerification(): static {}
  public function profile(): static {}
  public function colors(): static {}
  public function font(): static {}
  public function brandName(): static {}
  public function brandLogo(): static {}
  public function brandLogoHeight(): static {}
  public function favicon(): static {}
  public function darkMode(): static {}
  public function viteTheme(): static {}
  public function theme(): static {}
  public function discoverResources(): static {}
  public function discoverPages(): static {}
  public function discoverWidgets(): static {}
  public function discoverClusters(): static {}
  public function discoverLivewireComponents(): static {}
  public function resources(): static {}
  public function pages(): static {}
  public function widgets(): static {}
  public function middleware(): static {}
  public function authMiddleware(): static {}
  public function tenantMiddleware(): static {}
  public function authGuard(): static {}
  public function authPasswordBroker(): static {}
  public function plugin(): static {}
  public function plugins(): static {}
  public function navigation(): static {}
  public function navigationGroups(): static {}
  public function navigationItems(): static {}
  public function userMenuItems(): static {}
  public function topNavigation(): static {}
  public function sidebarCollapsibleOnDesktop(): static {}
  public function sidebarFullyCollapsibleOnDesktop(): static {}
  public function sidebarWidth(): static {}
  public function maxContentWidth(): static {}
  public function databaseNotifications(): static {}
  public function databaseNotificationsPolling(): static {}
  public function globalSearch(): static {}
  public function globalSearchKeyBindings(): static {}
  public function spa(): static {}
  public function breadcrumbs(): static {}
  public function unsavedChangesAlerts(): static {}
  public function tenant(): static {}
  public function tenantRegistration(): static {}
  public function tenantProfile(): static {}
  public function tenantMenuItems(): static {}
  public function homeUrl(): static {}
  public function renderHook(): static {}
  public function bootUsing(): static {}
  public function errorNotifications(): static {}
  public function strictAuthorization(): static {}
  public function multiFactorAuthentication(): static {}
  public function subNavigationPosition(): static {}
  public function simplePageMaxContentWidth(): static {}
  public function revealablePasswords(): static {}
  public function readOnlyRelationManagersOnResourceViewPagesByDefault(): static {}
  public function databaseTransactions(): static {}
  public function assets(): static {}
  public function broadcasting(): static {}
  public function getId(): string {}
}
abstract class PanelProvider extends \Illuminate\Support\ServiceProvider {
  abstract public function panel(Panel $panel): Panel;
}
}

namespace Filament\Facades {
/**
 * @method static \Illuminate\Contracts\Auth\StatefulGuard auth()
 * @method static \Filament\Panel|null getPanel(?string $id = null, bool $isStrict = true)
 * @method static \Filament\Panel|null getCurrentPanel()
 * @method static \Illuminate\Database\Eloquent\Model|null getTenant()
 * @method static string|null getUrl(?\Illuminate\Database\Eloquent\Model $tenant = null)
 */
class Filament extends \Illuminate\Support\Facades\Facade {}
}

namespace Filament\Pages {
abstract class Page extends \Livewire\Component {
  /** @return array<int, \Filament\Actions\Action> */
  protected function getHeaderActions(): array {}
  public static function getUrl(array $parameters = [], bool $isAbsolute = true, ?string $panel = null, ?\Illuminate\Database\Eloquent\Model $tenant = null): string {}
  public function getTitle(): string|\Illuminate\Contracts\Support\Htmlable {}
}
class Dashboard extends Page {}
}

namespace Filament\Resources\Pages {
abstract class Page extends \Filament\Pages\Page {
  /** @return class-string<\Filament\Resources\Resource> */
  public static function getResource(): string {}
}
abstract class ListRecords extends Page {}
abstract class ManageRecords extends ListRecords {}
abstract class ManageRelatedRecords extends Page {
  public function getRecord(): \Illuminate\Database\Eloquent\Model {}
}
abstract class CreateRecord extends Page {
  /** @var \Illuminate\Database\Eloquent\Model|null */
  public $record;
  public function getRecord(): \Illuminate\Database\Eloquent\Model {}
  protected function handleRecordCreation(array $data): \Illuminate\Database\Eloquent\Model {}
  /** @return array<string, mixed> */
  protected function mutateFormDataBeforeCreate(array $data): array {}
  protected function getRedirectUrl(): string {}
}
abstract class EditRecord extends Page {
  public function getRecord(): \Illuminate\Database\Eloquent\Model {}
  protected function handleRecordUpdate(\Illuminate\Database\Eloquent\Model $record, array $data): \Illuminate\Database\Eloquent\Model {}
  /** @return array<string, mixed> */
  protected function mutateFormDataBeforeSave(array $data): array {}
  protected function getRedirectUrl(): ?string {}
}
abstract class ViewRecord extends Page {
  public function getRecord(): \Illuminate\Database\Eloquent\Model {}
}
}

namespace Filament\Resources {
abstract class Resource {
  /** @return \Illuminate\Database\Eloquent\Builder<\Illuminate\Database\Eloquent\Model> */
  public static function getEloquentQuery(): \Illuminate\Database\Eloquent\Builder {}
  /** @return class-string<\Illuminate\Database\Eloquent\Model> */
  public static function getModel(): string {}
  public static function getUrl(?string $name = null, array $parameters = [], bool $isAbsolute = true, ?string $panel = null, ?\Illuminate\Database\Eloquent\Model $tenant = null): string {}
  public static function getModelLabel(): string {}
  public static function getPluralModelLabel(): string {}
}
}

namespace Filament\Resources\RelationManagers {
abstract class RelationManager extends \Livewire\Component {
  public function getOwnerRecord(): \Illuminate\Database\Eloquent\Model {}
}
}

namespace Filament\Widgets {
abstract class Widget extends \Livewire\Component {}
class TableWidget extends Widget {}
class ChartWidget extends Widget {}
class StatsOverviewWidget extends Widget {}
}

namespace Filament\Widgets\StatsOverviewWidget {
class Stat extends \Filament\Support\Components\ViewComponent {
  public static function make(mixed $label, mixed $value): static {}
  public function label(): static {}
  public function value(): static {}
  public function description(): static {}
  public function descriptionIcon(): static {}
  public function descriptionColor(): static {}
  public function icon(): static {}
  public function color(): static {}
  public function chart(): static {}
  public function chartColor(): static {}
  public function url(): static {}
  public function openUrlInNewTab(): static {}
  public function extraAttributes(): static {}
}
class Card extends Stat {}
}
