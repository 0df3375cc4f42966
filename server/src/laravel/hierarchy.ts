/**
 * Which class of the framework is below which. Laravel, Symfony and Carbon are closed worlds: a class of theirs that is
 * not named here has no parent that matters. Traits are left out: no type is a trait.
 */

/** Direct parents of a class of the framework; `undefined` for any other class. */
export function frameworkParents(fqn: string): readonly string[] | undefined {
  const known = PARENTS.get(fqn.toLowerCase());
  if (known !== undefined) return known;
  if (/^illuminate\\support\\facades\\(?!facade$)/i.test(fqn)) return FACADE;
  return /^(?:illuminate|symfony|carbon|psr)\\/i.test(fqn) ? NONE : undefined;
}

const NONE: readonly string[] = [];
const FACADE: readonly string[] = ['Illuminate\\Support\\Facades\\Facade'];

/** `Class: parent, parent`, sorted. */
const LINES = String.raw`
Carbon\Carbon: DateTime, Carbon\CarbonInterface
Carbon\CarbonImmutable: DateTimeImmutable, Carbon\CarbonInterface
Carbon\CarbonInterface: DateTimeInterface
Carbon\CarbonInterval: DateInterval
Carbon\CarbonPeriod: Iterator
Carbon\CarbonTimeZone: DateTimeZone
Illuminate\Auth\Access\AuthorizationException: Exception
Illuminate\Auth\Access\Gate: Illuminate\Contracts\Auth\Access\Gate
Illuminate\Auth\Access\Response: Illuminate\Contracts\Support\Arrayable
Illuminate\Auth\AuthManager: Illuminate\Contracts\Auth\Factory
Illuminate\Auth\AuthenticationException: Exception
Illuminate\Auth\DatabaseUserProvider: Illuminate\Contracts\Auth\UserProvider
Illuminate\Auth\EloquentUserProvider: Illuminate\Contracts\Auth\UserProvider
Illuminate\Auth\GenericUser: Illuminate\Contracts\Auth\Authenticatable
Illuminate\Auth\Notifications\ResetPassword: Illuminate\Notifications\Notification
Illuminate\Auth\Notifications\VerifyEmail: Illuminate\Notifications\Notification
Illuminate\Auth\RequestGuard: Illuminate\Contracts\Auth\Guard
Illuminate\Auth\SessionGuard: Illuminate\Contracts\Auth\StatefulGuard, Illuminate\Contracts\Auth\SupportsBasicAuth
Illuminate\Auth\TokenGuard: Illuminate\Contracts\Auth\Guard
Illuminate\Bus\Batch: Illuminate\Contracts\Support\Arrayable
Illuminate\Bus\Dispatcher: Illuminate\Contracts\Bus\QueueingDispatcher
Illuminate\Cache\CacheManager: Illuminate\Contracts\Cache\Factory
Illuminate\Cache\Repository: Illuminate\Contracts\Cache\Repository
Illuminate\Cache\TaggableStore: Illuminate\Contracts\Cache\Store
Illuminate\Cache\TaggedCache: Illuminate\Cache\Repository
Illuminate\Config\Repository: Illuminate\Contracts\Config\Repository
Illuminate\Console\Command: Symfony\Component\Console\Command\Command
Illuminate\Container\Container: Illuminate\Contracts\Container\Container
Illuminate\Container\ContextualBindingBuilder: Illuminate\Contracts\Container\ContextualBindingBuilder
Illuminate\Contracts\Auth\StatefulGuard: Illuminate\Contracts\Auth\Guard
Illuminate\Contracts\Bus\QueueingDispatcher: Illuminate\Contracts\Bus\Dispatcher
Illuminate\Contracts\Cache\Repository: Psr\SimpleCache\CacheInterface
Illuminate\Contracts\Container\Container: Psr\Container\ContainerInterface
Illuminate\Contracts\Cookie\QueueingFactory: Illuminate\Contracts\Cookie\Factory
Illuminate\Contracts\Filesystem\Cloud: Illuminate\Contracts\Filesystem\Filesystem
Illuminate\Contracts\Foundation\Application: Illuminate\Contracts\Container\Container
Illuminate\Contracts\Pagination\LengthAwarePaginator: Illuminate\Contracts\Pagination\Paginator
Illuminate\Contracts\Queue\ShouldBeUniqueUntilProcessing: Illuminate\Contracts\Queue\ShouldBeUnique
Illuminate\Contracts\Support\MessageBag: Illuminate\Contracts\Support\Arrayable
Illuminate\Contracts\Support\ValidatedData: Illuminate\Contracts\Support\Arrayable
Illuminate\Contracts\Validation\ImplicitRule: Illuminate\Contracts\Validation\Rule
Illuminate\Contracts\Validation\Validator: Illuminate\Contracts\Support\MessageProvider
Illuminate\Contracts\View\View: Illuminate\Contracts\Support\Renderable
Illuminate\Cookie\CookieJar: Illuminate\Contracts\Cookie\QueueingFactory
Illuminate\Database\Connection: Illuminate\Database\ConnectionInterface
Illuminate\Database\DatabaseManager: Illuminate\Database\ConnectionResolverInterface
Illuminate\Database\Eloquent\Collection: Illuminate\Support\Collection
Illuminate\Database\Eloquent\Model: Illuminate\Contracts\Support\Arrayable, Illuminate\Contracts\Support\Jsonable, Illuminate\Contracts\Routing\UrlRoutable
Illuminate\Database\Eloquent\ModelNotFoundException: Illuminate\Database\RecordsNotFoundException
Illuminate\Database\Eloquent\Relations\BelongsTo: Illuminate\Database\Eloquent\Relations\Relation
Illuminate\Database\Eloquent\Relations\BelongsToMany: Illuminate\Database\Eloquent\Relations\Relation
Illuminate\Database\Eloquent\Relations\HasMany: Illuminate\Database\Eloquent\Relations\HasOneOrMany
Illuminate\Database\Eloquent\Relations\HasManyThrough: Illuminate\Database\Eloquent\Relations\Relation
Illuminate\Database\Eloquent\Relations\HasOne: Illuminate\Database\Eloquent\Relations\HasOneOrMany
Illuminate\Database\Eloquent\Relations\HasOneOrMany: Illuminate\Database\Eloquent\Relations\Relation
Illuminate\Database\Eloquent\Relations\HasOneThrough: Illuminate\Database\Eloquent\Relations\HasManyThrough
Illuminate\Database\Eloquent\Relations\MorphMany: Illuminate\Database\Eloquent\Relations\MorphOneOrMany
Illuminate\Database\Eloquent\Relations\MorphOne: Illuminate\Database\Eloquent\Relations\MorphOneOrMany
Illuminate\Database\Eloquent\Relations\MorphOneOrMany: Illuminate\Database\Eloquent\Relations\HasOneOrMany
Illuminate\Database\Eloquent\Relations\MorphPivot: Illuminate\Database\Eloquent\Relations\Pivot
Illuminate\Database\Eloquent\Relations\MorphTo: Illuminate\Database\Eloquent\Relations\BelongsTo
Illuminate\Database\Eloquent\Relations\MorphToMany: Illuminate\Database\Eloquent\Relations\BelongsToMany
Illuminate\Database\Eloquent\Relations\Pivot: Illuminate\Database\Eloquent\Model
Illuminate\Database\MySqlConnection: Illuminate\Database\Connection
Illuminate\Database\PostgresConnection: Illuminate\Database\Connection
Illuminate\Database\QueryException: PDOException
Illuminate\Database\Query\JoinClause: Illuminate\Database\Query\Builder
Illuminate\Database\SQLiteConnection: Illuminate\Database\Connection
Illuminate\Database\SqlServerConnection: Illuminate\Database\Connection
Illuminate\Encryption\Encrypter: Illuminate\Contracts\Encryption\Encrypter, Illuminate\Contracts\Encryption\StringEncrypter
Illuminate\Filesystem\FilesystemAdapter: Illuminate\Contracts\Filesystem\Cloud
Illuminate\Filesystem\FilesystemManager: Illuminate\Contracts\Filesystem\Factory
Illuminate\Foundation\Application: Illuminate\Container\Container, Illuminate\Contracts\Foundation\Application
Illuminate\Foundation\Auth\EmailVerificationRequest: Illuminate\Foundation\Http\FormRequest
Illuminate\Foundation\Auth\User: Illuminate\Database\Eloquent\Model, Illuminate\Contracts\Auth\Authenticatable, Illuminate\Contracts\Auth\Access\Authorizable, Illuminate\Contracts\Auth\CanResetPassword
Illuminate\Foundation\Exceptions\Handler: Illuminate\Contracts\Debug\ExceptionHandler
Illuminate\Foundation\Http\Exceptions\MaintenanceModeException: Symfony\Component\HttpKernel\Exception\ServiceUnavailableHttpException
Illuminate\Foundation\Http\FormRequest: Illuminate\Http\Request, Illuminate\Contracts\Validation\ValidatesWhenResolved
Illuminate\Foundation\Http\Kernel: Illuminate\Contracts\Http\Kernel
Illuminate\Hashing\Argon2IdHasher: Illuminate\Hashing\ArgonHasher
Illuminate\Hashing\ArgonHasher: Illuminate\Hashing\AbstractHasher, Illuminate\Contracts\Hashing\Hasher
Illuminate\Hashing\BcryptHasher: Illuminate\Hashing\AbstractHasher, Illuminate\Contracts\Hashing\Hasher
Illuminate\Hashing\HashManager: Illuminate\Support\Manager, Illuminate\Contracts\Hashing\Hasher
Illuminate\Http\Client\ConnectionException: Illuminate\Http\Client\HttpClientException
Illuminate\Http\Client\HttpClientException: Exception
Illuminate\Http\Client\RequestException: Illuminate\Http\Client\HttpClientException
Illuminate\Http\Exceptions\HttpResponseException: RuntimeException
Illuminate\Http\Exceptions\PostTooLargeException: Symfony\Component\HttpKernel\Exception\HttpException
Illuminate\Http\Exceptions\ThrottleRequestsException: Symfony\Component\HttpKernel\Exception\TooManyRequestsHttpException
Illuminate\Http\File: Symfony\Component\HttpFoundation\File\File
Illuminate\Http\JsonResponse: Symfony\Component\HttpFoundation\JsonResponse
Illuminate\Http\RedirectResponse: Symfony\Component\HttpFoundation\RedirectResponse
Illuminate\Http\Request: Symfony\Component\HttpFoundation\Request, Illuminate\Contracts\Support\Arrayable
Illuminate\Http\Resources\Json\AnonymousResourceCollection: Illuminate\Http\Resources\Json\ResourceCollection
Illuminate\Http\Resources\Json\JsonResource: Illuminate\Contracts\Support\Responsable, Illuminate\Contracts\Routing\UrlRoutable
Illuminate\Http\Resources\Json\ResourceCollection: Illuminate\Http\Resources\Json\JsonResource
Illuminate\Http\Response: Symfony\Component\HttpFoundation\Response
Illuminate\Http\UploadedFile: Symfony\Component\HttpFoundation\File\UploadedFile
Illuminate\Log\LogManager: Psr\Log\LoggerInterface
Illuminate\Log\Logger: Psr\Log\LoggerInterface
Illuminate\Mail\MailManager: Illuminate\Contracts\Mail\Factory
Illuminate\Mail\Mailable: Illuminate\Contracts\Mail\Mailable, Illuminate\Contracts\Support\Renderable
Illuminate\Mail\Mailer: Illuminate\Contracts\Mail\Mailer, Illuminate\Contracts\Mail\MailQueue
Illuminate\Notifications\ChannelManager: Illuminate\Support\Manager, Illuminate\Contracts\Notifications\Dispatcher, Illuminate\Contracts\Notifications\Factory
Illuminate\Notifications\DatabaseNotification: Illuminate\Database\Eloquent\Model
Illuminate\Notifications\DatabaseNotificationCollection: Illuminate\Database\Eloquent\Collection
Illuminate\Notifications\Messages\MailMessage: Illuminate\Notifications\Messages\SimpleMessage, Illuminate\Contracts\Support\Renderable
Illuminate\Pagination\AbstractCursorPaginator: Illuminate\Contracts\Support\Htmlable
Illuminate\Pagination\AbstractPaginator: Illuminate\Contracts\Support\Htmlable
Illuminate\Pagination\Cursor: Illuminate\Contracts\Support\Arrayable
Illuminate\Pagination\CursorPaginator: Illuminate\Pagination\AbstractCursorPaginator, Illuminate\Contracts\Support\Arrayable, Illuminate\Contracts\Support\Jsonable, Illuminate\Contracts\Pagination\CursorPaginator
Illuminate\Pagination\LengthAwarePaginator: Illuminate\Pagination\AbstractPaginator, Illuminate\Contracts\Support\Arrayable, Illuminate\Contracts\Support\Jsonable, Illuminate\Contracts\Pagination\LengthAwarePaginator
Illuminate\Pagination\Paginator: Illuminate\Pagination\AbstractPaginator, Illuminate\Contracts\Support\Arrayable, Illuminate\Contracts\Support\Jsonable, Illuminate\Contracts\Pagination\Paginator
Illuminate\Queue\QueueManager: Illuminate\Contracts\Queue\Factory
Illuminate\Redis\RedisManager: Illuminate\Contracts\Redis\Factory
Illuminate\Routing\ControllerDispatcher: Illuminate\Routing\Contracts\ControllerDispatcher
Illuminate\Routing\Pipeline: Illuminate\Pipeline\Pipeline
Illuminate\Routing\RedirectController: Illuminate\Routing\Controller
Illuminate\Routing\ResponseFactory: Illuminate\Contracts\Routing\ResponseFactory
Illuminate\Routing\RouteCollection: Illuminate\Routing\AbstractRouteCollection
Illuminate\Routing\Router: Illuminate\Contracts\Routing\BindingRegistrar, Illuminate\Contracts\Routing\Registrar
Illuminate\Routing\UrlGenerator: Illuminate\Contracts\Routing\UrlGenerator
Illuminate\Routing\ViewController: Illuminate\Routing\Controller
Illuminate\Session\EncryptedStore: Illuminate\Session\Store
Illuminate\Session\SessionManager: Illuminate\Support\Manager
Illuminate\Session\Store: Illuminate\Contracts\Session\Session
Illuminate\Support\Carbon: Carbon\Carbon
Illuminate\Support\Collection: Illuminate\Support\Enumerable
Illuminate\Support\Enumerable: Illuminate\Contracts\Support\Arrayable, Illuminate\Contracts\Support\Jsonable
Illuminate\Support\Fluent: Illuminate\Contracts\Support\Arrayable, Illuminate\Contracts\Support\Jsonable
Illuminate\Support\HtmlString: Illuminate\Contracts\Support\Htmlable
Illuminate\Support\Js: Illuminate\Contracts\Support\Htmlable
Illuminate\Support\LazyCollection: Illuminate\Support\Enumerable
Illuminate\Support\ValidatedInput: Illuminate\Contracts\Support\ValidatedData
Illuminate\Validation\Factory: Illuminate\Contracts\Validation\Factory
Illuminate\Validation\UnauthorizedException: RuntimeException
Illuminate\Validation\ValidationException: Exception
Illuminate\Validation\Validator: Illuminate\Contracts\Validation\Validator
Illuminate\View\ComponentAttributeBag: Illuminate\Contracts\Support\Htmlable
Illuminate\View\ComponentSlot: Illuminate\Contracts\Support\Htmlable
Illuminate\View\Factory: Illuminate\Contracts\View\Factory
Illuminate\View\View: Illuminate\Contracts\Support\Htmlable, Illuminate\Contracts\View\View
Psr\Log\AbstractLogger: Psr\Log\LoggerInterface
Psr\Log\NullLogger: Psr\Log\AbstractLogger
Symfony\Component\HttpFoundation\BinaryFileResponse: Symfony\Component\HttpFoundation\Response
Symfony\Component\HttpFoundation\FileBag: Symfony\Component\HttpFoundation\ParameterBag
Symfony\Component\HttpFoundation\File\File: SplFileInfo
Symfony\Component\HttpFoundation\File\Stream: Symfony\Component\HttpFoundation\File\File
Symfony\Component\HttpFoundation\File\UploadedFile: Symfony\Component\HttpFoundation\File\File
Symfony\Component\HttpFoundation\InputBag: Symfony\Component\HttpFoundation\ParameterBag
Symfony\Component\HttpFoundation\JsonResponse: Symfony\Component\HttpFoundation\Response
Symfony\Component\HttpFoundation\RedirectResponse: Symfony\Component\HttpFoundation\Response
Symfony\Component\HttpFoundation\ResponseHeaderBag: Symfony\Component\HttpFoundation\HeaderBag
Symfony\Component\HttpFoundation\ServerBag: Symfony\Component\HttpFoundation\ParameterBag
Symfony\Component\HttpFoundation\Session\Session: Symfony\Component\HttpFoundation\Session\SessionInterface
Symfony\Component\HttpFoundation\StreamedResponse: Symfony\Component\HttpFoundation\Response
Symfony\Component\HttpKernel\Exception\AccessDeniedHttpException: Symfony\Component\HttpKernel\Exception\HttpException
Symfony\Component\HttpKernel\Exception\HttpException: RuntimeException
Symfony\Component\HttpKernel\Exception\MethodNotAllowedHttpException: Symfony\Component\HttpKernel\Exception\HttpException
Symfony\Component\HttpKernel\Exception\NotFoundHttpException: Symfony\Component\HttpKernel\Exception\HttpException
Symfony\Component\HttpKernel\Exception\ServiceUnavailableHttpException: Symfony\Component\HttpKernel\Exception\HttpException
Symfony\Component\HttpKernel\Exception\TooManyRequestsHttpException: Symfony\Component\HttpKernel\Exception\HttpException
`;

const PARENTS: ReadonlyMap<string, readonly string[]> = new Map(
  LINES.trim()
    .split('\n')
    .map((line) => {
      const [fqn = '', parents = ''] = line.split(': ');
      return [fqn.toLowerCase(), parents.split(', ')];
    }),
);
