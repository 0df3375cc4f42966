<?php
// laravel/nova 3 to 5. Its fields, filters and actions are configured by methods that answer what they are called on,
// each taking a value or a closure; the parameters differ from version to version and are left open.

namespace Laravel\Nova {
trait Makeable {
  public static function make(): static {}
}
abstract class Element {
  use Makeable;
  public function withMeta(): static {}
  public function canSee(): static {}
  public function canSeeWhen(): static {}
  public function onlyOnDetail(): static {}
}
/**
 * @template TModel of \Illuminate\Database\Eloquent\Model
 * @mixin TModel
 */
abstract class Resource {
  /** @var TModel|null */
  public $resource;
  public static function label(): string {}
  public static function singularLabel(): string {}
  public static function uriKey(): string {}
  /** @return TModel */
  public static function newModel() {}
  /** @return TModel */
  public function model() {}
  /** @return \Illuminate\Database\Eloquent\Builder<TModel> */
  public static function indexQuery(Http\Requests\NovaRequest $request, \Illuminate\Database\Eloquent\Builder $query) {}
  /** @return \Illuminate\Database\Eloquent\Builder<TModel> */
  public static function detailQuery(Http\Requests\NovaRequest $request, \Illuminate\Database\Eloquent\Builder $query) {}
  /** @return \Illuminate\Database\Eloquent\Builder<TModel> */
  public static function relatableQuery(Http\Requests\NovaRequest $request, \Illuminate\Database\Eloquent\Builder $query) {}
  /** @return \Laravel\Scout\Builder<TModel> */
  public static function scoutQuery(Http\Requests\NovaRequest $request, \Laravel\Scout\Builder $query) {}
  public function fields(Http\Requests\NovaRequest $request) {}
  public function cards(Http\Requests\NovaRequest $request) {}
  public function filters(Http\Requests\NovaRequest $request) {}
  public function lenses(Http\Requests\NovaRequest $request) {}
  public function actions(Http\Requests\NovaRequest $request) {}
}
class Nova {
  public static function resourcesIn($directory): static {}
  public static function resources(array $resources): static {}
  public static function cards(array $cards): static {}
  public static function tools(array $tools): static {}
  public static function dashboards(array $dashboards): static {}
  public static function script($name, $path): static {}
  public static function style($name, $path): static {}
  public static function path(): string {}
  public static function routes(): PendingRouteRegistration {}
}
class PendingRouteRegistration {
  public function withAuthenticationRoutes(): static {}
  public function withPasswordResetRoutes(): static {}
  public function withEmailVerificationRoutes(): static {}
}
abstract class NovaApplicationServiceProvider extends \Illuminate\Support\ServiceProvider {}
abstract class Card extends Element {
  public function width(): static {}
  public function height(): static {}
  public function fixedHeight(): static {}
  public function dynamicHeight(): static {}
  public function onlyOnIndex(): static {}
}
abstract class Dashboard extends Element {}
abstract class Tool extends Element {}
abstract class ResourceTool extends Element {}
class Panel extends Element {
  public function limit(): static {}
  public function help(): static {}
  public function collapsable(): static {}
  public function collapsedByDefault(): static {}
}
}

namespace Laravel\Nova\Http\Requests {
class NovaRequest extends \Illuminate\Foundation\Http\FormRequest {
  /** @return \Illuminate\Database\Eloquent\Model */
  public function model() {}
  public function newResource(): \Laravel\Nova\Resource {}
  /** @return \Illuminate\Database\Eloquent\Model|null */
  public function findModel($resourceId = null) {}
  /** @return \Illuminate\Database\Eloquent\Model */
  public function findModelOrFail($resourceId = null) {}
  /** @return \Illuminate\Database\Eloquent\Builder<\Illuminate\Database\Eloquent\Model> */
  public function findModelQuery($resourceId = null) {}
  /** @return \Laravel\Nova\Resource */
  public function findResourceOrFail($resourceId = null) {}
  /** @return \Illuminate\Database\Eloquent\Model|null */
  public function findParentModel($resourceId = null) {}
  public function viaRelationship(): bool {}
  public function isCreateOrAttachRequest(): bool {}
  public function isUpdateOrUpdateAttachedRequest(): bool {}
  public function isResourceIndexRequest(): bool {}
  public function isResourceDetailRequest(): bool {}
}
class ActionRequest extends NovaRequest {}
class LensRequest extends NovaRequest {
  /** @return \Illuminate\Database\Eloquent\Builder<\Illuminate\Database\Eloquent\Model> */
  public function withOrdering($query, $defaultCallback = null) {}
  /** @return \Illuminate\Database\Eloquent\Builder<\Illuminate\Database\Eloquent\Model> */
  public function withFilters($query) {}
}
class ResourceIndexRequest extends NovaRequest {}
}

namespace Laravel\Nova\Fields {
abstract class FieldElement extends \Laravel\Nova\Element {
  public function hideFromIndex(): static {}
  public function hideFromDetail(): static {}
  public function hideWhenCreating(): static {}
  public function hideWhenUpdating(): static {}
  public function showOnIndex(): static {}
  public function showOnDetail(): static {}
  public function showOnCreating(): static {}
  public function showOnUpdating(): static {}
  public function showOnPreview(): static {}
  public function showWhenPeeking(): static {}
  public function onlyOnIndex(): static {}
  public function onlyOnDetail(): static {}
  public function onlyOnForms(): static {}
  public function exceptOnForms(): static {}
}
abstract class Field extends FieldElement {
  public function help(): static {}
  public function stacked(): static {}
  public function fullWidth(): static {}
  public function withLabel(): static {}
  public function displayUsing(): static {}
  public function resolveUsing(): static {}
  public function fillUsing(): static {}
  public function rules(): static {}
  public function creationRules(): static {}
  public function updateRules(): static {}
  public function nullable(): static {}
  public function nullValues(): static {}
  public function sortable(): static {}
  public function required(): static {}
  public function readonly(): static {}
  public function immutable(): static {}
  public function placeholder(): static {}
  public function default(): static {}
  public function textAlign(): static {}
  public function showOnIndex(): static {}
  public function asHtml(): static {}
  public function dependsOn(): static {}
  public function dependsOnCreating(): static {}
  public function dependsOnUpdating(): static {}
  public function copyable(): static {}
  public function filterable(): static {}
  public function maxlength(): static {}
  public function enforceMaxlength(): static {}
  public function size(): static {}
  public function suggestions(): static {}
  public function hide(): static {}
  public function show(): static {}
  public function setValue(): static {}
  public function autocomplete(): static {}
}
class Text extends Field {
  public function asEncodedHtml(): static {}
  public function withMeta(): static {}
}
class Textarea extends Field {
  public function rows(): static {}
  public function alwaysShow(): static {}
  public function withFiles(): static {}
}
class Trix extends Field {
  public function alwaysShow(): static {}
  public function withFiles(): static {}
  public function disk(): static {}
}
class Markdown extends Field {
  public function alwaysShow(): static {}
  public function preset(): static {}
  public function withFiles(): static {}
}
class Code extends Field {
  public function json(): static {}
  public function language(): static {}
  public function height(): static {}
  public function options(): static {}
}
class Number extends Field {
  public function min(): static {}
  public function max(): static {}
  public function step(): static {}
}
class Date extends Field {
  public function format(): static {}
  public function min(): static {}
  public function max(): static {}
  public function step(): static {}
  public function pickerFormat(): static {}
  public function firstDayOfWeek(): static {}
}
class DateTime extends Field {
  public function format(): static {}
  public function min(): static {}
  public function max(): static {}
  public function step(): static {}
  public function pickerFormat(): static {}
  public function firstDayOfWeek(): static {}
}
class Boolean extends Field {
  public function trueValue(): static {}
  public function falseValue(): static {}
  public function values(): static {}
}
class BooleanGroup extends Field {
  public function options(): static {}
  public function hideFalseValues(): static {}
  public function hideTrueValues(): static {}
  public function noValueText(): static {}
}
class Select extends Field {
  public function options(): static {}
  public function displayUsingLabels(): static {}
  public function searchable(): static {}
}
class MultiSelect extends Field {
  public function options(): static {}
  public function displayUsingLabels(): static {}
  public function searchable(): static {}
}
class Badge extends Field {
  public function map(): static {}
  public function types(): static {}
  public function labels(): static {}
  public function label(): static {}
  public function addTypes(): static {}
  public function icons(): static {}
  public function withIcons(): static {}
}
class Status extends Field {
  public function loadingWhen(): static {}
  public function failedWhen(): static {}
}
class KeyValue extends Field {
  public function keyLabel(): static {}
  public function valueLabel(): static {}
  public function actionText(): static {}
  public function disableAddingRows(): static {}
  public function disableEditingKeys(): static {}
  public function disableDeletingRows(): static {}
}
class Currency extends Field {
  public function currency(): static {}
  public function locale(): static {}
  public function symbol(): static {}
  public function asMinorUnits(): static {}
  public function asMajorUnits(): static {}
  public function min(): static {}
  public function max(): static {}
  public function step(): static {}
}
class File extends Field {
  public function disk(): static {}
  public function path(): static {}
  public function store(): static {}
  public function storeAs(): static {}
  public function storeOriginalName(): static {}
  public function storeSize(): static {}
  public function delete(): static {}
  public function preview(): static {}
  public function thumbnail(): static {}
  public function download(): static {}
  public function disableDownload(): static {}
  public function prunable(): static {}
  public function deletable(): static {}
  public function acceptedTypes(): static {}
}
class Slug extends Field {
  public function from(): static {}
  public function separator(): static {}
}
class Stack extends Field {}
class Sparkline extends Field {
  public function data(): static {}
  public function asBarChart(): static {}
  public function height(): static {}
  public function width(): static {}
}
class Timezone extends Field {}
class Country extends Field {}
class Color extends Field {}
class Password extends Field {}
class PasswordConfirmation extends Field {}
class Heading extends Field {}
class Hidden extends Field {}
class ID extends Field {
  public function asBigInt(): static {}
}
class Line extends Field {
  public function asHeading(): static {}
  public function asSubTitle(): static {}
  public function asSmall(): static {}
  public function asBase(): static {}
  public function extraClasses(): static {}
}
class Tag extends Field {
  public function withPreview(): static {}
  public function displayAsList(): static {}
  public function showCreateRelationButton(): static {}
}
class Repeater extends Field {
  public function repeatables(): static {}
  public function asJson(): static {}
  public function asHasMany(): static {}
  public function uniqueField(): static {}
}
class UiAvatar extends Field {}
class Place extends Field {}
class Image extends File {
  public function squared(): static {}
  public function rounded(): static {}
  public function maxWidth(): static {}
  public function indexWidth(): static {}
  public function detailWidth(): static {}
  public function disableDownload(): static {}
}
class Avatar extends Image {}
class Gravatar extends Avatar {}
class Audio extends File {}
class VaporFile extends File {}
class VaporImage extends Image {}
class Email extends Text {}
class URL extends Text {}
class BelongsTo extends Field {
  public function searchable(): static {}
  public function withSubtitles(): static {}
  public function showCreateRelationButton(): static {}
  public function hideCreateRelationButton(): static {}
  public function display(): static {}
  public function withoutTrashed(): static {}
  public function modalSize(): static {}
  public function relatableQueryUsing(): static {}
  public function dontReorderAssociatables(): static {}
  public function noPeeking(): static {}
  public function peekable(): static {}
  public function collapsable(): static {}
  public function collapsedByDefault(): static {}
  public function singularLabel(): static {}
  public function inverse(): static {}
  public function viewable(): static {}
}
class HasMany extends Field {
  public function collapsable(): static {}
  public function collapsedByDefault(): static {}
  public function singularLabel(): static {}
}
class HasOne extends Field {
  public function collapsable(): static {}
  public function collapsedByDefault(): static {}
  public function singularLabel(): static {}
  /** @return static */
  public static function ofMany() {}
}
class HasManyThrough extends Field {
  public function collapsable(): static {}
  public function collapsedByDefault(): static {}
  public function singularLabel(): static {}
}
class HasOneThrough extends Field {
  public function collapsable(): static {}
  public function collapsedByDefault(): static {}
  public function singularLabel(): static {}
}
class MorphTo extends Field {
  public function searchable(): static {}
  public function types(): static {}
  public function withSubtitles(): static {}
  public function nullable(): static {}
  public function showCreateRelationButton(): static {}
  public function defaultResource(): static {}
}
class MorphMany extends Field {
  public function collapsable(): static {}
  public function collapsedByDefault(): static {}
  public function singularLabel(): static {}
}
class MorphOne extends Field {
  public function collapsable(): static {}
  public function collapsedByDefault(): static {}
  public function singularLabel(): static {}
  /** @return static */
  public static function ofMany() {}
}
class BelongsToMany extends Field {
  public function fields(): static {}
  public function actions(): static {}
  public function searchable(): static {}
  public function withSubtitles(): static {}
  public function allowDuplicateRelations(): static {}
  public function showCreateRelationButton(): static {}
  public function referToPivotAs(): static {}
  public function collapsable(): static {}
  public function collapsedByDefault(): static {}
  public function singularLabel(): static {}
}
class MorphToMany extends Field {
  public function fields(): static {}
  public function actions(): static {}
  public function searchable(): static {}
  public function withSubtitles(): static {}
  public function allowDuplicateRelations(): static {}
  public function showCreateRelationButton(): static {}
  public function referToPivotAs(): static {}
  public function collapsable(): static {}
  public function collapsedByDefault(): static {}
  public function singularLabel(): static {}
}
class MorphedByMany extends MorphToMany {}
class ActionFields extends \Illuminate\Support\Fluent {}
}

namespace Laravel\Nova\Actions {
class ActionResponse {
  public static function message(): static {}
  public static function danger(): static {}
  public static function deleted(): static {}
  public static function redirect(): static {}
  public static function openInNewTab(): static {}
  public static function download(): static {}
  public static function visit(): static {}
  public static function modal(): static {}
}
class Action {
  use \Laravel\Nova\Makeable;
  public static function message($message): ActionResponse {}
  public static function danger($message): ActionResponse {}
  public static function deleted(): ActionResponse {}
  public static function redirect($url): ActionResponse {}
  public static function openInNewTab($url): ActionResponse {}
  public static function download($url, $name): ActionResponse {}
  public static function visit($path, $options = []): ActionResponse {}
  public function canSee(): static {}
  public function canSeeWhen(): static {}
  public function canRun(): static {}
  public function onlyOnIndex(): static {}
  public function exceptOnIndex(): static {}
  public function onlyOnDetail(): static {}
  public function exceptOnDetail(): static {}
  public function onlyOnTableRow(): static {}
  public function exceptOnTableRow(): static {}
  public function onlyInline(): static {}
  public function exceptInline(): static {}
  public function showOnIndex(): static {}
  public function showOnDetail(): static {}
  public function showOnTableRow(): static {}
  public function showInline(): static {}
  public function confirmText(): static {}
  public function confirmButtonText(): static {}
  public function cancelButtonText(): static {}
  public function withoutConfirmation(): static {}
  public function withoutActionEvents(): static {}
  public function standalone(): static {}
  public function sole(): static {}
  public function withName(): static {}
  public function withMeta(): static {}
  public function fullscreen(): static {}
  public function size(): static {}
  public function then(): static {}
}
class DestructiveAction extends Action {}
trait Actionable {
  /** @return \Illuminate\Database\Eloquent\Relations\MorphMany<ActionEvent, $this> */
  public function actions() {}
}
class ActionEvent extends \Illuminate\Database\Eloquent\Model {}
}

namespace Laravel\Nova\Filters {
abstract class Filter {
  use \Laravel\Nova\Makeable;
  public function apply(\Laravel\Nova\Http\Requests\NovaRequest $request, \Illuminate\Database\Eloquent\Builder $query, $value) {}
  public function canSee(): static {}
  public function canSeeWhen(): static {}
  public function withMeta(): static {}
}
abstract class BooleanFilter extends Filter {}
abstract class DateFilter extends Filter {}
}

namespace Laravel\Nova\Lenses {
abstract class Lens extends \Laravel\Nova\Element {}
}

namespace Laravel\Nova\Metrics {
abstract class Metric extends \Laravel\Nova\Card {
  public function icon(): static {}
  public function help(): static {}
  public function refreshWhenActionsRun(): static {}
  public function refreshWhenFiltersChange(): static {}
}
class ValueResult {
  public function previous(): static {}
  public function previousResult(): static {}
  public function prefix(): static {}
  public function suffix(): static {}
  public function dollars(): static {}
  public function euros(): static {}
  public function currency(): static {}
  public function format(): static {}
  public function allowZeroResult(): static {}
  public function withoutSuffixInflection(): static {}
  public function transform(): static {}
  public function copyable(): static {}
}
class TrendResult {
  public function result(): static {}
  public function showLatestValue(): static {}
  public function showSumValue(): static {}
  public function showCurrentValue(): static {}
  public function trend(): static {}
  public function prefix(): static {}
  public function suffix(): static {}
  public function dollars(): static {}
  public function euros(): static {}
  public function currency(): static {}
  public function format(): static {}
  public function withoutSuffixInflection(): static {}
  public function transform(): static {}
}
class PartitionResult {
  public function label(): static {}
  public function colors(): static {}
}
abstract class Value extends Metric {
  public function result(): ValueResult {}
  public function count(): ValueResult {}
  public function average(): ValueResult {}
  public function sum(): ValueResult {}
  public function max(): ValueResult {}
  public function min(): ValueResult {}
}
abstract class Trend extends Metric {
  public function countByMonths(): TrendResult {}
  public function countByWeeks(): TrendResult {}
  public function countByDays(): TrendResult {}
  public function countByHours(): TrendResult {}
  public function countByMinutes(): TrendResult {}
  public function averageByMonths(): TrendResult {}
  public function averageByWeeks(): TrendResult {}
  public function averageByDays(): TrendResult {}
  public function averageByHours(): TrendResult {}
  public function averageByMinutes(): TrendResult {}
  public function sumByMonths(): TrendResult {}
  public function sumByWeeks(): TrendResult {}
  public function sumByDays(): TrendResult {}
  public function sumByHours(): TrendResult {}
  public function sumByMinutes(): TrendResult {}
  public function maxByMonths(): TrendResult {}
  public function maxByWeeks(): TrendResult {}
  public function maxByDays(): TrendResult {}
  public function maxByHours(): TrendResult {}
  public function maxByMinutes(): TrendResult {}
  public function minByMonths(): TrendResult {}
  public function minByWeeks(): TrendResult {}
  public function minByDays(): TrendResult {}
  public function minByHours(): TrendResult {}
  public function minByMinutes(): TrendResult {}
  public function result($value = null): TrendResult {}
}
abstract class Partition extends Metric {
  public function result(): PartitionResult {}
  public function count(): PartitionResult {}
  public function average(): PartitionResult {}
  public function sum(): PartitionResult {}
  public function max(): PartitionResult {}
  public function min(): PartitionResult {}
}
abstract class Progress extends Metric {}
}

namespace Laravel\Nova\Menu {
class MenuItem {
  use \Laravel\Nova\Makeable;
  public static function resource(): static {}
  public static function link(): static {}
  public static function externalLink(): static {}
  public static function dashboard(): static {}
  public static function lens(): static {}
  public static function filter(): static {}
  public function canSee(): static {}
  public function withBadge(): static {}
  public function withBadgeIf(): static {}
  public function method(): static {}
  public function data(): static {}
  public function openInNewTab(): static {}
  public function path(): static {}
  public function name(): static {}
}
class MenuSection {
  use \Laravel\Nova\Makeable;
  public static function resource(): static {}
  public static function dashboard(): static {}
  public static function lens(): static {}
  public function icon(): static {}
  public function path(): static {}
  public function collapsable(): static {}
  public function collapsedByDefault(): static {}
  public function canSee(): static {}
  public function withBadge(): static {}
}
class MenuGroup {
  use \Laravel\Nova\Makeable;
  public function canSee(): static {}
  public function collapsable(): static {}
  public function collapsedByDefault(): static {}
}
}

namespace Laravel\Nova\Notifications {
class NovaNotification {
  use \Laravel\Nova\Makeable;
  public function message(): static {}
  public function action(): static {}
  public function openInNewTab(): static {}
  public function icon(): static {}
  public function type(): static {}
}
class NovaChannel {}
}
