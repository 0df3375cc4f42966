<?php
// laravel/scout, laravel/horizon, laravel/telescope, laravel/pennant, laravel/slack-notification-channel.
// As the sources declare them; parameters and members that tell nothing of types are left out.

namespace Illuminate\Notifications {
class SlackNotificationRouterChannel {
  public function __construct() {}
  /** @return \Psr\Http\Message\ResponseInterface|null */
  public function send() {}
}
}

namespace Illuminate\Notifications\Channels {
class SlackWebhookChannel {
  public function __construct() {}
  /** @return \Psr\Http\Message\ResponseInterface|null */
  public function send() {}
}
}

namespace Illuminate\Notifications\Messages {
use Closure;
use Illuminate\Support\InteractsWithTime;
class SlackAttachment {
  use InteractsWithTime;
  public function title(): static {}
  public function pretext(): static {}
  public function content(): static {}
  public function fallback(): static {}
  public function color(): static {}
  public function field(): static {}
  public function fields(): static {}
  public function markdown(): static {}
  public function image(): static {}
  public function thumb(): static {}
  public function action(): static {}
  public function author(): static {}
  public function footer(): static {}
  public function footerIcon(): static {}
  public function timestamp(): static {}
  public function callbackId(): static {}
}
class SlackAttachmentField {
  public function title(): static {}
  public function content(): static {}
  public function long(): static {}
}
class SlackMessage {
  public function info(): static {}
  public function success(): static {}
  public function warning(): static {}
  public function error(): static {}
  public function from(): static {}
  public function image(): static {}
  public function to(): static {}
  public function content(): static {}
  public function attachment(Closure $callback): static {}
  public function linkNames(): static {}
  public function unfurlLinks(): static {}
  public function unfurlMedia(): static {}
  public function http(): static {}
}
}

namespace Illuminate\Notifications\Slack {
use Closure;
use Illuminate\Contracts\Support\Arrayable;
use Illuminate\Http\Client\Response;
use Illuminate\Support\Traits\Conditionable;
class EventMetadata implements Arrayable {
  public function __construct() {}
  public static function make(): self {}
}
class SlackChannel {
  public function __construct() {}
  public function send(): ?Response {}
}
class SlackMessage implements Arrayable {
  use Conditionable;
  public function to(): static {}
  public function text(): static {}
  public function actionsBlock(Closure $callback): static {}
  public function contextBlock(Closure $callback): static {}
  public function dividerBlock(): static {}
  public function headerBlock($text, Closure $callback = null): static {}
  public function imageBlock($url, Closure|string $altText = null, Closure $callback = null): static {}
  public function sectionBlock(Closure $callback): static {}
  public function emoji(): static {}
  public function image(): static {}
  public function metadata(): static {}
  public function disableMarkdownParsing(): static {}
  public function unfurlLinks(): static {}
  public function unfurlMedia(): static {}
  public function username(): static {}
  public function threadTimestamp(): static {}
  public function broadcastReply(): static {}
  public function usingBlockKitTemplate(): static {}
}
class SlackRoute {
  public function __construct() {}
  public static function make(): self {}
}
}

namespace Illuminate\Notifications\Slack\BlockKit\Blocks {
use Closure;
use Illuminate\Notifications\Slack\BlockKit\Composites\PlainTextOnlyTextObject;
use Illuminate\Notifications\Slack\BlockKit\Composites\TextObject;
use Illuminate\Notifications\Slack\BlockKit\Elements\ButtonElement;
use Illuminate\Notifications\Slack\BlockKit\Elements\ImageElement;
use Illuminate\Notifications\Slack\Contracts\BlockContract;
class ActionsBlock implements BlockContract {
  public function id(): static {}
  public function button(): ButtonElement {}
}
class ContextBlock implements BlockContract {
  public function id(): static {}
  public function image(): ImageElement {}
  public function text(): TextObject {}
}
class DividerBlock implements BlockContract {
  public function id(): static {}
}
class HeaderBlock implements BlockContract {
  public function __construct($text, Closure $callback = null) {}
  public function id(): static {}
}
class ImageBlock implements BlockContract {
  public function __construct() {}
  public function id(): static {}
  public function alt(): static {}
  public function title(): PlainTextOnlyTextObject {}
}
class SectionBlock implements BlockContract {
  public function id(): static {}
  public function text(): TextObject {}
  public function field(): TextObject {}
  public function accessory(): static {}
}
}

namespace Illuminate\Notifications\Slack\BlockKit\Composites {
use Illuminate\Notifications\Slack\Contracts\ObjectContract;
class ConfirmObject implements ObjectContract {
  public function __construct() {}
  public function title(): PlainTextOnlyTextObject {}
  public function text(): TextObject {}
  public function confirm(): PlainTextOnlyTextObject {}
  public function deny(): PlainTextOnlyTextObject {}
  public function danger(): static {}
}
class PlainTextOnlyTextObject implements ObjectContract {
  public function __construct() {}
  public function emoji(): static {}
}
class TextObject extends PlainTextOnlyTextObject {
  public function markdown(): static {}
  public function verbatim(): static {}
}
}

namespace Illuminate\Notifications\Slack\BlockKit\Elements {
use Closure;
use Illuminate\Notifications\Slack\BlockKit\Composites\ConfirmObject;
use Illuminate\Notifications\Slack\Contracts\ElementContract;
class ButtonElement implements ElementContract {
  public function __construct($text, Closure $callback = null) {}
  public function url(): static {}
  public function id(): static {}
  public function value(): static {}
  public function primary(): static {}
  public function danger(): static {}
  public function confirm($text, Closure $callback = null): ConfirmObject {}
  public function accessibilityLabel(): static {}
}
class ImageElement implements ElementContract {
  public function __construct() {}
  public function alt(): static {}
}
}

namespace Laravel\Horizon {
use Closure;
use Illuminate\Support\ServiceProvider;
class Horizon {
  /** @var \Closure */
  public static $authUsing;
  /** @var string */
  public static $slackWebhookUrl;
  /** @var string */
  public static $slackChannel;
  /** @var string */
  public static $smsNumber;
  /** @var string */
  public static $email;
  /** @var bool */
  public static $useDarkTheme;
  /** @var array */
  public static $databases;
  /** @return bool */
  public static function check() {}
  public static function auth(Closure $callback): static {}
  public static function use() {}
  /** @return Illuminate\Contracts\Support\Htmlable */
  public static function css() {}
  /** @return \Illuminate\Contracts\Support\Htmlable */
  public static function js() {}
  public static function night(): static {}
  /** @return array */
  public static function scriptVariables() {}
  public static function routeMailNotificationsTo(): static {}
  public static function routeSlackNotificationsTo(): static {}
  public static function routeSmsNotificationsTo(): static {}
}
class HorizonApplicationServiceProvider extends ServiceProvider {
  public function boot() {}
  public function register() {}
}
}

namespace Laravel\Horizon\Contracts {
use Illuminate\Support\Collection;
use Laravel\Horizon\JobPayload;
use Laravel\Horizon\MasterSupervisor;
interface JobRepository {
  /** @return string */
  public function nextJobId();
  /** @return int */
  public function totalRecent();
  /** @return int */
  public function totalFailed();
  /** @return \Illuminate\Support\Collection */
  public function getRecent();
  /** @return \Illuminate\Support\Collection */
  public function getFailed();
  /** @return \Illuminate\Support\Collection */
  public function getPending();
  /** @return \Illuminate\Support\Collection */
  public function getCompleted();
  /** @return \Illuminate\Support\Collection */
  public function getSilenced();
  /** @return int */
  public function countRecent();
  /** @return int */
  public function countFailed();
  /** @return int */
  public function countPending();
  /** @return int */
  public function countCompleted();
  /** @return int */
  public function countSilenced();
  /** @return int */
  public function countRecentlyFailed();
  /** @return \Illuminate\Support\Collection */
  public function getJobs();
  public function pushed($connection, $queue, JobPayload $payload);
  public function reserved($connection, $queue, JobPayload $payload);
  public function released($connection, $queue, JobPayload $payload);
  public function remember($connection, $queue, JobPayload $payload);
  public function migrated($connection, $queue, Collection $payloads);
  public function completed(JobPayload $payload);
  public function deleteMonitored();
  public function trimRecentJobs();
  public function trimFailedJobs();
  public function trimMonitoredJobs();
  /** @return \stdClass|null */
  public function findFailed();
  public function failed($exception, $connection, $queue, JobPayload $payload);
  public function storeRetryReference();
  /** @return int */
  public function deleteFailed();
}
interface MasterSupervisorRepository {
  /** @return array */
  public function names();
  /** @return array */
  public function all();
  /** @return array */
  public function find();
  /** @return array */
  public function get();
  public function update(MasterSupervisor $master);
  public function forget();
  public function flushExpired();
}
interface MetricsRepository {
  /** @return array */
  public function measuredJobs();
  /** @return array */
  public function measuredQueues();
  /** @return int */
  public function jobsProcessedPerMinute();
  /** @return int */
  public function throughput();
  /** @return int */
  public function throughputForJob();
  /** @return int */
  public function throughputForQueue();
  /** @return float */
  public function runtimeForJob();
  /** @return float */
  public function runtimeForQueue();
  /** @return int */
  public function queueWithMaximumRuntime();
  /** @return int */
  public function queueWithMaximumThroughput();
  public function incrementJob();
  public function incrementQueue();
  /** @return array */
  public function snapshotsForJob();
  /** @return array */
  public function snapshotsForQueue();
  public function snapshot();
  /** @return bool */
  public function acquireWaitTimeMonitorLock();
  public function forget();
  public function clear();
}
}

namespace Laravel\Horizon\Events {
class LongWaitDetected {
  /** @var string */
  public $connection;
  /** @var string */
  public $queue;
  /** @var int */
  public $seconds;
  public function __construct() {}
  /** @return \Laravel\Horizon\Notifications\LongWaitDetected */
  public function toNotification() {}
}
}

namespace Laravel\Pennant {
use Closure;
use Illuminate\Support\Facades\Facade;
/**
 * @method static \Laravel\Pennant\Drivers\Decorator store()
 * @method static \Laravel\Pennant\Drivers\Decorator driver()
 * @method static \Laravel\Pennant\Drivers\ArrayDriver createArrayDriver()
 * @method static \Laravel\Pennant\Drivers\DatabaseDriver createDatabaseDriver()
 * @method static \Laravel\Pennant\FeatureManager useMorphMap()
 * @method static \Laravel\Pennant\FeatureManager forgetDriver()
 * @method static \Laravel\Pennant\FeatureManager forgetDrivers()
 * @method static \Laravel\Pennant\FeatureManager extend()
 * @method static \Laravel\Pennant\FeatureManager setContainer()
 * @method static \Laravel\Pennant\Contracts\Driver getDriver()
 * @method static \Laravel\Pennant\PendingScopedFeatureInteraction for()
 * @mixin FeatureManager
 */
class Feature extends Facade {}
/** @mixin \Laravel\Pennant\Drivers\Decorator */
class FeatureManager {
  public function __construct() {}
  /** @return \Laravel\Pennant\Drivers\Decorator */
  public function store() {}
  /** @return \Laravel\Pennant\Drivers\Decorator */
  public function driver() {}
  public function useMorphMap(): static {}
  /** @param (callable(string): mixed) $resolver */
  public function resolveScopeUsing($resolver) {}
  public function forgetDrivers(): static {}
  public function extend($driver, Closure $callback): static {}
  public function setContainer(): static {}
}
class PendingScopedFeatureInteraction {
  public function __construct() {}
  public function for(): static {}
}
}

namespace Laravel\Pennant\Concerns {
trait HasFeatures {
  /** @return \Laravel\Pennant\PendingScopedFeatureInteraction */
  public function features() {}
}
}

namespace Laravel\Pennant\Contracts {
interface CanListStoredFeatures {
  /** @return array<string> */
  public function stored(): array;
}
interface Driver {
  /** @param (callable(mixed $scope): mixed) $resolver */
  public function define(string $feature, callable $resolver): void;
  /** @return array<string> */
  public function defined(): array;
  /** @return array<string, array<int, mixed>> */
  public function getAll(): array;
  public function get(): mixed;
  public function set(): void;
  public function setForAllScopes(): void;
  public function delete(): void;
  public function purge(): void;
}
interface FeatureScopeable {
  public function toFeatureIdentifier(): mixed;
}
}

namespace Laravel\Scout {
use Illuminate\Database\Eloquent\Scope;
use Illuminate\Support\Manager;
use Illuminate\Support\Traits\Conditionable;
use Illuminate\Support\Traits\Macroable;
use Illuminate\Support\Traits\Tappable;
class Builder {
  use Conditionable, Macroable, Tappable;
  /** @var \Illuminate\Database\Eloquent\Model */
  public $model;
  /** @var \Closure|null */
  public $callback;
  /** @var \Closure|null */
  public $queryCallback;
  public function __construct() {}
  public function within(): static {}
  public function where(): static {}
  public function whereIn(): static {}
  public function whereNotIn(): static {}
  public function withTrashed(): static {}
  public function onlyTrashed(): static {}
  public function take(): static {}
  public function orderBy(): static {}
  public function latest(): static {}
  public function oldest(): static {}
  public function options(): static {}
  public function query(): static {}
  /** @return \Illuminate\Support\Collection */
  public function keys() {}
  /** @return \Illuminate\Database\Eloquent\Model */
  public function first() {}
  /** @return \Illuminate\Database\Eloquent\Collection */
  public function get() {}
  /** @return \Illuminate\Support\LazyCollection */
  public function cursor() {}
  /** @return \Illuminate\Contracts\Pagination\Paginator */
  public function simplePaginate() {}
  /** @return \Illuminate\Contracts\Pagination\Paginator */
  public function simplePaginateRaw() {}
  /** @return \Illuminate\Contracts\Pagination\LengthAwarePaginator */
  public function paginate() {}
  /** @return \Illuminate\Contracts\Pagination\LengthAwarePaginator */
  public function paginateRaw() {}
}
class EngineManager extends Manager {
  /** @return \Laravel\Scout\Engines\Engine */
  public function engine() {}
  /** @return \Laravel\Scout\Engines\AlgoliaEngine */
  public function createAlgoliaDriver() {}
  /** @return \Laravel\Scout\Engines\MeilisearchEngine */
  public function createMeilisearchDriver() {}
  /** @return \Laravel\Scout\Engines\TypesenseEngine */
  public function createTypesenseDriver() {}
  /** @return \Laravel\Scout\Engines\DatabaseEngine */
  public function createDatabaseDriver() {}
  /** @return \Laravel\Scout\Engines\CollectionEngine */
  public function createCollectionDriver() {}
  /** @return \Laravel\Scout\Engines\NullEngine */
  public function createNullDriver() {}
  public function forgetEngines(): static {}
}
class ModelObserver {
  public function __construct() {}
}
class Scout {}
trait Searchable {
  /** @return \Laravel\Scout\Builder */
  public static function search() {}
  /** @return \Illuminate\Support\Collection */
  public function makeSearchableUsing() {}
  public function pushSoftDeleteMetadata(): static {}
  public function withScoutMetadata(): static {}
}
class SearchableScope implements Scope {}
}

namespace Laravel\Scout\Contracts {
use Laravel\Scout\Builder;
interface PaginatesEloquentModels {
  /** @return \Illuminate\Contracts\Pagination\LengthAwarePaginator */
  public function paginate(Builder $builder);
  /** @return \Illuminate\Contracts\Pagination\Paginator */
  public function simplePaginate(Builder $builder);
}
interface PaginatesEloquentModelsUsingDatabase {
  /** @return \Illuminate\Contracts\Pagination\LengthAwarePaginator */
  public function paginateUsingDatabase(Builder $builder);
  /** @return \Illuminate\Contracts\Pagination\Paginator */
  public function simplePaginateUsingDatabase(Builder $builder);
}
}

namespace Laravel\Scout\Engines {
use Laravel\Scout\Builder;
abstract class Engine {
  abstract public function update($models);
  abstract public function delete($models);
  abstract public function search(Builder $builder);
  abstract public function paginate(Builder $builder);
  /** @return \Illuminate\Support\Collection */
  abstract public function mapIds();
  /** @return \Illuminate\Database\Eloquent\Collection */
  abstract public function map(Builder $builder, $results, $model);
  /** @return \Illuminate\Support\LazyCollection */
  abstract public function lazyMap(Builder $builder, $results, $model);
  /** @return int */
  abstract public function getTotalCount();
  abstract public function flush($model);
  abstract public function createIndex();
  abstract public function deleteIndex();
  /** @return \Illuminate\Support\Collection */
  public function mapIdsFrom() {}
  /** @return \Illuminate\Support\Collection */
  public function keys() {}
  /** @return \Illuminate\Database\Eloquent\Collection */
  public function get() {}
  /** @return \Illuminate\Database\Eloquent\Collection */
  public function cursor() {}
}
}

namespace Laravel\Scout\Events {
class ModelsFlushed {
  /** @var \Illuminate\Database\Eloquent\Collection */
  public $models;
  public function __construct() {}
}
class ModelsImported {
  /** @var \Illuminate\Database\Eloquent\Collection */
  public $models;
  public function __construct() {}
}
}

namespace Laravel\Telescope {
use Closure;
use Illuminate\Support\ServiceProvider;
class EntryType {}
class IncomingEntry {
  /** @var \DateTimeInterface */
  public $recordedAt;
  public function __construct() {}
  public static function make(): static {}
  public function withFamilyHash(): static {}
  public function user(): static {}
  public function tags(): static {}
}
class Telescope {
  use AuthorizesRequests, ExtractsMailableTags, ListensForStorageOpportunities, RegistersWatchers;
  /** @var \Closure */
  public static $afterRecordingHook;
  /** @var \Closure */
  public static $afterStoringHooks;
  /** @var \Closure[] */
  public static $tagUsing;
  public static function filter(Closure $callback): static {}
  public static function filterBatch(Closure $callback): static {}
  public static function afterRecording(Closure $callback): static {}
  public static function afterStoring(Closure $callback): static {}
  public static function tag(Closure $callback): static {}
  public static function hideRequestHeaders(): static {}
  public static function hideRequestParameters(): static {}
  public static function hideResponseParameters(): static {}
  public static function recordFrameworkEvents(): static {}
  public static function night(): static {}
  public static function avatar(Closure $callback): static {}
}
class TelescopeApplicationServiceProvider extends ServiceProvider {}
}
