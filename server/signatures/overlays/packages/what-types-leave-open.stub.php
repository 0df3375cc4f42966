<?php
// What the declarations of the packages beside this file leave open: what relations and collections hold, what helpers
// answer by their arguments, classes that are made at run time, and the names of earlier versions.

namespace {
/** @return ($key is null ? \Akaunting\Setting\Manager : mixed) */
function setting($key = null, $default = null) {}
/** @return ($alias is null ? \Akaunting\Module\FileRepository : \Akaunting\Module\Module|null) */
function module($alias = null) {}
/** @return \Laracasts\Flash\FlashNotifier */
function flash($message = null, $level = 'info') {}
/** @return string */
function clean($dirty, $config = null) {}
/** @return \RealRashid\SweetAlert\Toaster */
function alert($title = null, $message = null, $type = null) {}
/** @return \Spatie\Activitylog\ActivityLogger */
function activity(?string $logName = null) {}
/** @return \Spatie\Fractal\Fractal */
function fractal($data = null, $transformer = null, $serializer = null) {}
}

namespace Barryvdh\DomPDF {
/** @mixin PDF */
class Facade extends \Illuminate\Support\Facades\Facade {}
}

namespace Barryvdh\Snappy {
/** @mixin PdfWrapper */
class Facade extends \Illuminate\Support\Facades\Facade {}
}

namespace Vinkla\Hashids {
/** @mixin \Hashids\Hashids */
class HashidsManager {
  public function connection(?string $name = null): \Hashids\Hashids {}
}
}

namespace Hashids {
class Hashids {
  public function encode(...$numbers): string {}
  /** @return array<int, int> */
  public function decode($hash): array {}
}
}

namespace Laravel\Sanctum {
trait HasApiTokens {
  /** @return \Illuminate\Database\Eloquent\Relations\MorphMany<PersonalAccessToken, $this> */
  public function tokens() {}
  /** @return PersonalAccessToken */
  public function currentAccessToken() {}
}
}

namespace Laravel\Passport {
trait HasApiTokens {
  /** @return \Illuminate\Database\Eloquent\Relations\HasMany<Client, $this> */
  public function clients() {}
  /** @return \Illuminate\Database\Eloquent\Relations\HasMany<Token, $this> */
  public function tokens() {}
}
class Token {
  /** @return \Illuminate\Database\Eloquent\Relations\BelongsTo<Client, $this> */
  public function client() {}
}
}

namespace Laravel\Socialite\Contracts {
/** @mixin \Laravel\Socialite\Two\AbstractProvider */
interface Provider {}
/** @mixin \Laravel\Socialite\Two\User */
interface User {}
}

namespace Laravel\Cashier {
trait Billable {
  /** @return \Illuminate\Database\Eloquent\Relations\HasMany<Subscription, $this> */
  public function subscriptions() {}
  /** @return \Illuminate\Support\Collection<int, PaymentMethod> */
  public function paymentMethods() {}
  /** @return \Illuminate\Support\Collection<int, Invoice> */
  public function invoices() {}
}
}

namespace Laravel\Scout {
trait Searchable {
  /** @return Builder<static> */
  public static function search($query = '', $callback = null) {}
}
/** @template TModel of \Illuminate\Database\Eloquent\Model */
class Builder {
  /** @return \Illuminate\Database\Eloquent\Collection<int, TModel> */
  public function get() {}
  /** @return TModel|null */
  public function first() {}
  /** @return \Illuminate\Support\Collection<int, int|string> */
  public function keys() {}
  /** @return \Illuminate\Pagination\LengthAwarePaginator<int, TModel> */
  public function paginate($perPage = null, $pageName = 'page', $page = null) {}
}
}

namespace Spatie\Permission\Traits {
trait HasPermissions {
  /** @return \Illuminate\Database\Eloquent\Relations\MorphToMany<\Spatie\Permission\Models\Permission, $this> */
  public function permissions() {}
  /** @return \Illuminate\Support\Collection<int, \Spatie\Permission\Models\Permission> */
  public function getAllPermissions() {}
  /** @return \Illuminate\Support\Collection<int, string> */
  public function getPermissionNames() {}
}
trait HasRoles {
  /** @return \Illuminate\Database\Eloquent\Relations\MorphToMany<\Spatie\Permission\Models\Role, $this> */
  public function roles() {}
  /** @return \Illuminate\Support\Collection<int, string> */
  public function getRoleNames() {}
  /** @return \Illuminate\Support\Collection<int, \Spatie\Permission\Models\Permission> */
  public function getPermissionsViaRoles() {}
}
}

namespace Spatie\MediaLibrary {
trait InteractsWithMedia {
  /** @return \Illuminate\Database\Eloquent\Relations\MorphMany<MediaCollections\Models\Media, $this> */
  public function media() {}
}
}

namespace Spatie\Tags {
trait HasTags {
  /** @return \Illuminate\Database\Eloquent\Relations\MorphToMany<Tag, $this> */
  public function tags() {}
  /** @return \Illuminate\Database\Eloquent\Collection<int, Tag> */
  public function tagsWithType(?string $type = null) {}
}
}

namespace Kalnoy\Nestedset {
trait NodeTrait {
  /** @return \Illuminate\Database\Eloquent\Relations\BelongsTo<static, $this> */
  public function parent() {}
  /** @return \Illuminate\Database\Eloquent\Relations\HasMany<static, $this> */
  public function children() {}
  /** @return Collection<int, static> */
  public function getAncestors() {}
  /** @return Collection<int, static> */
  public function getDescendants() {}
}
/**
 * @template TKey of array-key
 * @template TModel of \Illuminate\Database\Eloquent\Model
 * @extends \Illuminate\Database\Eloquent\Collection<TKey, TModel>
 */
class Collection extends \Illuminate\Database\Eloquent\Collection {}
}

namespace Intervention\Image\Laravel\Facades {
/** @mixin \Intervention\Image\ImageManager */
class Image extends \Illuminate\Support\Facades\Facade {}
}

namespace Intervention\Image {
class Image implements Interfaces\ImageInterface {}
/**
 * @method static \Intervention\Image\Image make(mixed $data)
 * @method static \Intervention\Image\Image canvas(int $width, int $height, mixed $background = null)
 * @method static \Intervention\Image\ImageManager configure(array $config = [])
 */
class ImageManagerStatic {}
}

namespace Psr\Http\Client {
interface ClientInterface {
  public function sendRequest(\Psr\Http\Message\RequestInterface $request): \Psr\Http\Message\ResponseInterface;
}
interface ClientExceptionInterface extends \Throwable {}
}

namespace GrahamCampbell\Markdown\Facades {
/** @method static \League\CommonMark\Output\RenderedContentInterface convert(string $markdown) */
class Markdown extends \Illuminate\Support\Facades\Facade {}
}

namespace Faker {
class Generator {
  public function unique($reset = false, $maxRetries = 10000): static {}
  public function optional(float $weight = 0.5, $default = null): static {}
  public function valid(?\Closure $validator = null, int $maxRetries = 10000): static {}
}
}

namespace Maatwebsite\Excel\Concerns {
trait Importable {
  /** @return \Illuminate\Support\Collection<int, \Illuminate\Support\Collection<int, mixed>> */
  public function toCollection($filePath = null, ?string $disk = null, ?string $readerType = null) {}
}
}

namespace Webpatser\Uuid {
class Uuid {
  public static function generate($ver = 1, $node = null, $ns = null): static {}
  public static function import($uuid): static {}
  public static function validate($uuid): bool {}
  public function __toString(): string {}
}
}

namespace Aws {
class AwsClient {
  /** @return \Aws\ResultInterface */
  public function execute(CommandInterface $command) {}
  public function getCommand($name, array $args = []): CommandInterface {}
  /** @return \GuzzleHttp\Promise\PromiseInterface */
  public function executeAsync(CommandInterface $command) {}
  /** @return \Aws\ResultPaginator */
  public function getPaginator($name, array $args = []) {}
  /** @return Result */
  public function __call($name, array $args) {}
}
interface CommandInterface {}
interface ResultInterface {
  public function toArray(): array;
}
class Result implements ResultInterface {
  /** @return mixed */
  public function get($key) {}
  public function hasKey($name): bool {}
  public function toArray(): array {}
}
}

namespace Aws\S3 {
class S3Client extends \Aws\AwsClient {
  public function createPresignedRequest(\Aws\CommandInterface $command, $expires, array $options = []): \Psr\Http\Message\RequestInterface {}
  public function getObjectUrl($bucket, $key): string {}
  public function doesObjectExist($bucket, $key, array $options = []): bool {}
}
}

namespace Aws\Exception {
class AwsException extends \RuntimeException {
  public function getAwsErrorCode(): ?string {}
  public function getAwsErrorMessage(): ?string {}
  public function getStatusCode(): ?int {}
}
}

namespace Jenssegers\Mongodb\Eloquent {
abstract class Model extends \Illuminate\Database\Eloquent\Model {}
}

namespace MongoDB\Laravel\Eloquent {
abstract class Model extends \Illuminate\Database\Eloquent\Model {}
}

namespace GuzzleHttp {
class Client {
  public function get($uri, array $options = []): \Psr\Http\Message\ResponseInterface {}
  public function post($uri, array $options = []): \Psr\Http\Message\ResponseInterface {}
  public function put($uri, array $options = []): \Psr\Http\Message\ResponseInterface {}
  public function patch($uri, array $options = []): \Psr\Http\Message\ResponseInterface {}
  public function delete($uri, array $options = []): \Psr\Http\Message\ResponseInterface {}
}
}
