<?php
// tymon/jwt-auth, dingo/api, lcobucci/jwt, league/oauth2-client, zircote/swagger-php.
// As the sources declare them; parameters and members that tell nothing of types are left out.

namespace Dingo\Api\Exception {
use Dingo\Api\Contract\Debug\MessageBagErrors;
use Symfony\Component\HttpKernel\Exception\HttpException;
class ResourceException extends HttpException implements MessageBagErrors {
  public function __construct() {}
  /** @return \Illuminate\Support\MessageBag */
  public function getErrors() {}
}
class ValidationHttpException extends ResourceException {
  public function __construct() {}
}
}

namespace Dingo\Api\Facade {
use Illuminate\Support\Facades\Facade;
class API extends Facade {
  /** @return \Dingo\Api\Transformer\Binding */
  public static function transform() {}
  /** @return \Dingo\Api\Auth\Auth */
  public static function auth() {}
  /** @return \Illuminate\Auth\GenericUser|\Illuminate\Database\Eloquent\Model */
  public static function user() {}
  /** @return \Dingo\Api\Http\Response\Factory */
  public static function response() {}
  /** @return \Dingo\Api\Routing\Router */
  public static function router() {}
}
/** @mixin \Dingo\Api\Routing\Router */
class Route extends Facade {}
}

namespace Dingo\Api\Http {
use Dingo\Api\Contract\Http\Request as RequestInterface;
use Illuminate\Contracts\Validation\ValidatesWhenResolved;
use Illuminate\Http\Request as IlluminateRequest;
use Illuminate\Http\Response as IlluminateResponse;
use Illuminate\Validation\ValidatesWhenResolvedTrait;
class FormRequest extends \Illuminate\Http\Request implements ValidatesWhenResolved {
  use ValidatesWhenResolvedTrait;
  /** @return \Symfony\Component\HttpFoundation\Response */
  public function response() {}
  public function setRedirector(): static {}
  public function setContainer(): static {}
}
class Request extends IlluminateRequest implements RequestInterface {
  /** @return \Dingo\Api\Http\Request */
  public function createFromIlluminate() {}
  /** @return \Dingo\Api\Http\Parser\Accept */
  public static function getAcceptParser() {}
}
class Response extends IlluminateResponse {
  /** @var \Exception */
  public $exception;
  public function __construct() {}
  /** @return \Dingo\Api\Http\Response */
  public static function makeFromExisting() {}
  /** @return \Dingo\Api\Http\Response */
  public static function makeFromJson() {}
  public function morph(): static {}
  /** @return \Dingo\Api\Http\Response\Format\Format */
  public static function getFormatter() {}
  /** @return \Dingo\Api\Transformer\Factory */
  public static function getTransformer() {}
  public function addMeta(): static {}
  /** @return \Dingo\Api\Http\Response */
  public function meta() {}
  public function setMeta(): static {}
  /** @return \Dingo\Api\Http\Response */
  public function cookie() {}
  /** @return \Dingo\Api\Http\Response */
  public function withHeader() {}
  /** @return \Dingo\Api\Http\Response */
  public function statusCode() {}
}
}

namespace Dingo\Api\Http\Response {
use Closure;
use Dingo\Api\Http\Response;
class Factory {
  public function __construct() {}
  /** @return \Dingo\Api\Http\Response */
  public function created() {}
  /** @return \Dingo\Api\Http\Response */
  public function accepted() {}
  /** @return \Dingo\Api\Http\Response */
  public function noContent() {}
  /** @return \Dingo\Api\Http\Response */
  public function collection($collection, $transformer = null, $parameters = [], Closure $after = null) {}
  /** @return \Dingo\Api\Http\Response */
  public function item($item, $transformer = null, $parameters = [], Closure $after = null) {}
  /** @return Response */
  public function array($array, $transformer = null, $parameters = [], Closure $after = null) {}
  /** @return \Dingo\Api\Http\Response */
  public function paginator($paginator, $transformer = null, $parameters = [], Closure $after = null) {}
}
}

namespace Dingo\Api\Routing {
/**
 * @property \Dingo\Api\Dispatcher $api
 * @property \Illuminate\Auth\GenericUser|\Illuminate\Database\Eloquent\Model $user
 * @property \Dingo\Api\Auth\Auth $auth
 * @property \Dingo\Api\Http\Response\Factory $response
 */
trait Helpers {
  /** @return \Dingo\Api\Dispatcher */
  public function api() {}
  /** @return \Dingo\Api\Http\Response */
  public function __call($method, $parameters) {}
}
class Router {
  public function __construct() {}
  /** @return \Dingo\Api\Http\Response */
  public function dispatch() {}
  /** @return \Dingo\Api\Http\Request */
  public function getCurrentRequest() {}
  /** @return \Dingo\Api\Routing\Route */
  public function getCurrentRoute() {}
  /** @return \Illuminate\Routing\Route */
  public function current() {}
  /** @return \Dingo\Api\Routing\Route */
  public function createRoute() {}
  public function flushMiddlewareGroups(): static {}
}
}

namespace Lcobucci\JWT {
use DateTimeImmutable;
use DateTimeInterface;
use Lcobucci\JWT\Signer\Key;
use Lcobucci\JWT\Token\DataSet;
use Lcobucci\JWT\Token\Signature;
use Lcobucci\JWT\Validation\Constraint;
interface Builder {
  public function permittedFor(): Builder;
  public function expiresAt(DateTimeImmutable $expiration): Builder;
  public function identifiedBy(): Builder;
  public function issuedAt(DateTimeImmutable $issuedAt): Builder;
  public function issuedBy(): Builder;
  public function canOnlyBeUsedAfter(DateTimeImmutable $notBefore): Builder;
  public function relatedTo(): Builder;
  public function withHeader(): Builder;
  public function withClaim(): Builder;
  public function getToken(Signer $signer, Key $key): UnencryptedToken;
}
final class Configuration {
  public static function forAsymmetricSigner(): self {}
  public static function forSymmetricSigner(): self {}
  /** @param callable(ClaimsFormatter): Builder $builderFactory */
  public function setBuilderFactory(callable $builderFactory): void {}
  public function builder(): Builder {}
  public function parser(): Parser {}
  public function signer(): Signer {}
  public function signingKey(): Key {}
  public function verificationKey(): Key {}
  public function validator(): Validator {}
  /** @return Constraint[] */
  public function validationConstraints(): array {}
}
interface Parser {
  public function parse(): Token;
}
interface Token {
  public function headers(): DataSet;
  public function isPermittedFor(): bool;
  public function isIdentifiedBy(): bool;
  public function isRelatedTo(): bool;
  public function hasBeenIssuedBy(): bool;
  public function hasBeenIssuedBefore(DateTimeInterface $now): bool;
  public function isMinimumTimeBefore(DateTimeInterface $now): bool;
  public function isExpired(DateTimeInterface $now): bool;
  /** @return non-empty-string */
  public function toString(): string;
}
interface UnencryptedToken extends Token {
  public function claims(): DataSet;
  public function signature(): Signature;
  /** @return non-empty-string */
  public function payload(): string;
}
interface Validator {
  public function assert(Token $token, Constraint ...$constraints): void;
  public function validate(Token $token, Constraint ...$constraints): bool;
}
}

namespace Lcobucci\JWT\Signer {
use InvalidArgumentException;
use Lcobucci\JWT\Exception;
final class InvalidKeyProvided extends InvalidArgumentException implements Exception {
  public static function cannotBeParsed(): self {}
  public static function incompatibleKeyType(): self {}
  public static function incompatibleKeyLength(): self {}
  public static function cannotBeEmpty(): self {}
  public static function tooShort(): self {}
}
interface Key {
  /** @return non-empty-string */
  public function contents(): string;
  public function passphrase(): string;
}
}

namespace Lcobucci\JWT\Signer\Key {
use Lcobucci\JWT\Signer\Key;
final class InMemory implements Key {
  public static function plainText(): self {}
  public static function base64Encoded(): self {}
  public static function file(): self {}
}
}

namespace Lcobucci\JWT\Token {
use Lcobucci\JWT\Builder as BuilderInterface;
use Lcobucci\JWT\UnencryptedToken;
final class Builder implements BuilderInterface {
  public function __construct() {}
  public function permittedFor(): BuilderInterface {}
  public function expiresAt(): BuilderInterface {}
  public function identifiedBy(): BuilderInterface {}
  public function issuedAt(): BuilderInterface {}
  public function issuedBy(): BuilderInterface {}
  public function canOnlyBeUsedAfter(): BuilderInterface {}
  public function relatedTo(): BuilderInterface {}
  public function withHeader(): BuilderInterface {}
  public function withClaim(): BuilderInterface {}
  public function getToken(): UnencryptedToken {}
}
final class DataSet {
  public function __construct() {}
}
final class Plain implements UnencryptedToken {
  public function __construct() {}
  public function headers(): DataSet {}
  public function claims(): DataSet {}
  public function signature(): Signature {}
}
}

namespace League\OAuth2\Client\Provider {
use GuzzleHttp\ClientInterface as HttpClientInterface;
use League\OAuth2\Client\Grant\GrantFactory;
use League\OAuth2\Client\OptionProvider\OptionProviderInterface;
use League\OAuth2\Client\Token\AccessToken;
use League\OAuth2\Client\Token\AccessTokenInterface;
use League\OAuth2\Client\Tool\ArrayAccessorTrait;
use League\OAuth2\Client\Tool\BearerAuthorizationTrait;
use League\OAuth2\Client\Tool\GuardedPropertyTrait;
use League\OAuth2\Client\Tool\QueryBuilderTrait;
use League\OAuth2\Client\Tool\RequestFactory;
use Psr\Http\Message\RequestInterface;
use Psr\Http\Message\ResponseInterface;
abstract class AbstractProvider {
  use ArrayAccessorTrait;
  use GuardedPropertyTrait;
  use QueryBuilderTrait;
  public function __construct() {}
  public function setGrantFactory(): static {}
  /** @return GrantFactory */
  public function getGrantFactory() {}
  public function setRequestFactory(): static {}
  /** @return RequestFactory */
  public function getRequestFactory() {}
  public function setHttpClient(): static {}
  /** @return HttpClientInterface */
  public function getHttpClient() {}
  public function setOptionProvider(): static {}
  /** @return OptionProviderInterface */
  public function getOptionProvider() {}
  public function setPkceCode(): static {}
  /** @return string */
  abstract public function getBaseAuthorizationUrl();
  /** @return string */
  abstract public function getBaseAccessTokenUrl();
  /** @return string */
  abstract public function getResourceOwnerDetailsUrl(AccessToken $token);
  /** @return AccessTokenInterface */
  public function getAccessToken() {}
  /** @return RequestInterface */
  public function getRequest() {}
  /** @return RequestInterface */
  public function getAuthenticatedRequest() {}
  /** @return ResponseInterface */
  public function getResponse() {}
  /** @return ResourceOwnerInterface */
  public function getResourceOwner() {}
}
class GenericProvider extends AbstractProvider {
  use BearerAuthorizationTrait;
  public function __construct() {}
}
class GenericResourceOwner implements ResourceOwnerInterface {
  public function __construct() {}
}
interface ResourceOwnerInterface {
  public function getId();
  /** @return array */
  public function toArray();
}
}

namespace League\OAuth2\Client\Provider\Exception {
class IdentityProviderException extends \Exception {
  public function __construct() {}
}
}

namespace League\OAuth2\Client\Token {
use JsonSerializable;
class AccessToken implements AccessTokenInterface, ResourceOwnerAccessTokenInterface, SettableRefreshTokenInterface {
  public function __construct() {}
}
interface AccessTokenInterface extends JsonSerializable {
  /** @return string */
  public function getToken();
  /** @return string|null */
  public function getRefreshToken();
  /** @return integer|null */
  public function getExpires();
  /** @return boolean */
  public function hasExpired();
  /** @return array */
  public function getValues();
  /** @return string */
  public function __toString();
}
interface ResourceOwnerAccessTokenInterface extends AccessTokenInterface {
  /** @return string|null */
  public function getResourceOwnerId();
}
interface SettableRefreshTokenInterface {
  public function setRefreshToken();
}
}

namespace OpenApi {
use OpenApi\Analysers\AnalyserInterface;
use OpenApi\Annotations\OpenApi;
use OpenApi\Utils\Pipeline;
use Psr\Log\LoggerInterface;
class Generator {
  public static ?Context $context;
  public function __construct() {}
  /** @return $this */
  public function addAlias(): Generator {}
  /** @return $this */
  public function setAliases(): Generator {}
  public function addNamespace(): Generator {}
  /** @return $this */
  public function setNamespaces(): Generator {}
  public function getAnalyser(): AnalyserInterface {}
  /** @return $this */
  public function setAnalyser(): Generator {}
  /** @return $this */
  public function setConfig(): Generator {}
  public function getProcessorPipeline(): Pipeline {}
  /** @return $this */
  public function setProcessorPipeline(): Generator {}
  /** @return $this */
  public function withProcessorPipeline(callable $with): Generator {}
  /** @return $this */
  public function setTypeResolver(): Generator {}
  public function getTypeResolver(): TypeResolverInterface {}
  public function getLogger(): ?LoggerInterface {}
  /** @return $this */
  public function setVersion(): Generator {}
  public function generate(): ?OpenApi {}
}
}

namespace Tymon\JWTAuth {
use ArrayAccess;
use Countable;
use Illuminate\Auth\GuardHelpers;
use Illuminate\Contracts\Auth\Guard;
use Illuminate\Contracts\Support\Arrayable;
use Illuminate\Contracts\Support\Jsonable;
use Illuminate\Support\Traits\Macroable;
use JsonSerializable;
use Tymon\JWTAuth\Support\CustomClaims;
use Tymon\JWTAuth\Support\RefreshFlow;
class Blacklist {
  public function __construct() {}
  public function setGracePeriod(): static {}
  public function setKey(): static {}
  public function setRefreshTTL(): static {}
}
class Factory {
  use CustomClaims, RefreshFlow;
  public function __construct() {}
  /** @return \Tymon\JWTAuth\Payload */
  public function make() {}
  public function emptyClaims(): static {}
  /** @return \Tymon\JWTAuth\Claims\Collection */
  public function buildClaimsCollection() {}
  /** @return \Tymon\JWTAuth\Payload */
  public function withClaims() {}
  public function setDefaultClaims(): static {}
  public function setTTL(): static {}
  /** @return \Tymon\JWTAuth\Validators\PayloadValidator */
  public function validator() {}
  public function __call($method, $parameters): static {}
}
class JWT {
  use CustomClaims;
  public function __construct() {}
  public function invalidate(): static {}
  /** @return \Tymon\JWTAuth\Payload */
  public function checkOrFail() {}
  /** @return \Tymon\JWTAuth\Payload|bool */
  public function check() {}
  /** @return \Tymon\JWTAuth\Token|null */
  public function getToken() {}
  public function parseToken(): static {}
  /** @return \Tymon\JWTAuth\Payload */
  public function getPayload() {}
  /** @return \Tymon\JWTAuth\Payload */
  public function payload() {}
  /** @return \Tymon\JWTAuth\Payload */
  public function makePayload() {}
  public function setToken(): static {}
  public function unsetToken(): static {}
  public function setRequest(): static {}
  public function lockSubject(): static {}
  /** @return \Tymon\JWTAuth\Manager */
  public function manager() {}
  /** @return \Tymon\JWTAuth\Http\Parser\Parser */
  public function parser() {}
  /** @return \Tymon\JWTAuth\Factory */
  public function factory() {}
  /** @return \Tymon\JWTAuth\Blacklist */
  public function blacklist() {}
}
class JWTAuth extends JWT {
  public function __construct() {}
  /** @return \Tymon\JWTAuth\Contracts\JWTSubject|false */
  public function authenticate() {}
  /** @return \Tymon\JWTAuth\Contracts\JWTSubject|false */
  public function toUser() {}
  /** @return \Tymon\JWTAuth\Contracts\JWTSubject */
  public function user() {}
}
class JWTGuard implements Guard {
  use GuardHelpers, Macroable { __call as macroCall; }
  public function __construct() {}
  /** @return \Illuminate\Contracts\Auth\Authenticatable|null */
  public function user() {}
  /** @return \Illuminate\Contracts\Auth\Authenticatable */
  public function userOrFail() {}
  /** @return \Tymon\JWTAuth\JWT */
  public function invalidate() {}
  public function claims(): static {}
  /** @return \Tymon\JWTAuth\Payload */
  public function getPayload() {}
  /** @return \Tymon\JWTAuth\Payload */
  public function payload() {}
  public function setToken(): static {}
  public function setTTL(): static {}
  /** @return \Illuminate\Contracts\Auth\UserProvider */
  public function getProvider() {}
  public function setProvider(): static {}
  /** @return \Illuminate\Contracts\Auth\Authenticatable|null */
  public function getUser() {}
  /** @return \Illuminate\Http\Request */
  public function getRequest() {}
  public function setRequest(): static {}
  /** @return \Tymon\JWTAuth\Factory */
  public function factory() {}
  /** @return \Illuminate\Contracts\Auth\Authenticatable */
  public function getLastAttempted() {}
}
class Manager {
  use CustomClaims, RefreshFlow;
  public function __construct() {}
  /** @return \Tymon\JWTAuth\Token */
  public function encode() {}
  /** @return \Tymon\JWTAuth\Payload */
  public function decode() {}
  /** @return \Tymon\JWTAuth\Token */
  public function refresh() {}
  /** @return \Tymon\JWTAuth\Factory */
  public function getPayloadFactory() {}
  /** @return \Tymon\JWTAuth\Contracts\Providers\JWT */
  public function getJWTProvider() {}
  /** @return \Tymon\JWTAuth\Blacklist */
  public function getBlacklist() {}
  public function setBlacklistEnabled(): static {}
  public function setPersistentClaims(): static {}
}
class Payload implements ArrayAccess, Arrayable, Countable, Jsonable, JsonSerializable {
  public function __construct() {}
  /** @return \Tymon\JWTAuth\Claims\Collection */
  public function getClaims() {}
  /** @return \Tymon\JWTAuth\Claims\Claim */
  public function getInternal() {}
}
class Token {
  public function __construct() {}
}
}

namespace Tymon\JWTAuth\Claims {
use Illuminate\Contracts\Support\Arrayable;
use Illuminate\Contracts\Support\Jsonable;
use Illuminate\Support\Collection as IlluminateCollection;
use JsonSerializable;
use Tymon\JWTAuth\Contracts\Claim as ClaimContract;
abstract class Claim implements Arrayable, ClaimContract, Jsonable, JsonSerializable {
  public function __construct() {}
  public function setValue(): static {}
  public function setName(): static {}
}
class Collection extends IlluminateCollection {
  public function __construct() {}
  /** @return \Tymon\JWTAuth\Claims\Claim */
  public function getByClaimName($name, callable $callback = null) {}
  public function validate(): static {}
}
class Factory {
  public function __construct() {}
  /** @return \Tymon\JWTAuth\Claims\Claim */
  public function get() {}
  /** @return \Tymon\JWTAuth\Claims\Claim */
  public function make() {}
  public function extend(): static {}
  public function setRequest(): static {}
  public function setTTL(): static {}
  public function setLeeway(): static {}
}
}

namespace Tymon\JWTAuth\Contracts {
interface Claim {
  public function setValue(): static;
  public function getValue();
  public function setName(): static;
  /** @return string */
  public function getName();
  /** @return bool */
  public function validateCreate();
}
interface JWTSubject {
  public function getJWTIdentifier();
  /** @return array */
  public function getJWTCustomClaims();
}
interface Validator {
  public function check();
  /** @return bool */
  public function isValid();
}
}

namespace Tymon\JWTAuth\Exceptions {
class InvalidClaimException extends JWTException {
  public function __construct() {}
}
}

namespace Tymon\JWTAuth\Facades {
use Illuminate\Support\Facades\Facade;
/** @mixin \Tymon\JWTAuth\JWTAuth */
class JWTAuth extends Facade {}
/** @mixin \Tymon\JWTAuth\Factory */
class JWTFactory extends Facade {}
class JWTProvider extends Facade {}
}

namespace Tymon\JWTAuth\Support {
trait CustomClaims {
  public function customClaims(): static {}
  public function claims(): static {}
}
trait RefreshFlow {
  public function setRefreshFlow(): static {}
}
class Utils {
  /** @return \Carbon\Carbon */
  public static function now() {}
  /** @return \Carbon\Carbon */
  public static function timestamp() {}
}
}
