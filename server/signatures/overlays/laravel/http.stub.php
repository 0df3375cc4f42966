<?php
// What the sources of version 8 leave open: http.

namespace Illuminate\Http {
trait FileHelpers
{
  /** @return string|null */
  public function extension() {}
}

class RedirectResponse
{
  /** @return $this */
  public function withInput(?array $input = null) {}
  /** @return $this */
  public function setRequest(Request $request) {}
  /**
   * @param \Illuminate\Session\Store $session
   * @return $this
   */
  public function setSession(\Illuminate\Session\Store $session) {}
}

/**
 * @method bool hasValidRelativeSignature()
 * @method bool hasValidSignatureWhileIgnoring($ignoreQuery = [], $absolute = true)
 * @method bool hasValidRelativeSignatureWhileIgnoring($ignoreQuery = [])
 */
class Request
{
  /** @deprecated */
  public function get(string $key, mixed $default = null): mixed {}
  /**
   * @param string|null $key
   * @param mixed $default
   * @return ($key is null ? \Symfony\Component\HttpFoundation\InputBag : mixed)
   */
  public function json($key = null, $default = null) {}
  public function getSession(): \Symfony\Component\HttpFoundation\Session\SessionInterface {}
  /**
   * @param string|null $param
   * @param mixed $default
   * @return ($param is null ? \Illuminate\Routing\Route : object|string|null)
   */
  public function route($param = null, $default = null) {}
}

class Response
{
  /** @return $this */
  public function setContent(mixed $content): static {}
}

trait ResponseTrait
{
  /** @return never */
  public function throwResponse() {}
}
}

namespace Illuminate\Http\Client {
/** @mixin \Illuminate\Http\Client\PendingRequest */
class Factory
{
  public function __construct(?\Illuminate\Contracts\Events\Dispatcher $dispatcher = null) {}
  /**
   * @param callable|array<string, mixed>|null $callback
   * @return $this
   */
  public function fake($callback = null) {}
  /**
   * @param callable|(\Closure(\Illuminate\Http\Client\Request, \Illuminate\Http\Client\Response|null): bool) $callback
   * @return void
   */
  public function assertSent($callback) {}
  /**
   * @param list<string|(\Closure(\Illuminate\Http\Client\Request, \Illuminate\Http\Client\Response|null): bool)|callable> $callbacks
   * @return void
   */
  public function assertSentInOrder($callbacks) {}
  /**
   * @param callable|(\Closure(\Illuminate\Http\Client\Request, \Illuminate\Http\Client\Response|null): bool) $callback
   * @return void
   */
  public function assertNotSent($callback) {}
  /**
   * @param (\Closure(\Illuminate\Http\Client\Request, \Illuminate\Http\Client\Response|null): bool)|callable $callback
   * @return \Illuminate\Support\Collection<int, array{0: \Illuminate\Http\Client\Request, 1: \Illuminate\Http\Client\Response|null}>
   */
  public function recorded($callback = null) {}
}

class PendingRequest
{
  /**
   * @param array|string|null $query
   * @return \Illuminate\Http\Client\Response
   */
  public function get(string $url, $query = null) {}
  /**
   * @param array|string|null $query
   * @return \Illuminate\Http\Client\Response
   */
  public function head(string $url, $query = null) {}
  /**
   * @param array|\JsonSerializable|\Illuminate\Contracts\Support\Arrayable $data
   * @return \Illuminate\Http\Client\Response
   */
  public function post(string $url, $data = []) {}
  /**
   * @param array|\JsonSerializable|\Illuminate\Contracts\Support\Arrayable $data
   * @return \Illuminate\Http\Client\Response
   */
  public function patch(string $url, $data = []) {}
  /**
   * @param array|\JsonSerializable|\Illuminate\Contracts\Support\Arrayable $data
   * @return \Illuminate\Http\Client\Response
   */
  public function put(string $url, $data = []) {}
  /**
   * @param array|\JsonSerializable|\Illuminate\Contracts\Support\Arrayable $data
   * @return \Illuminate\Http\Client\Response
   */
  public function delete(string $url, $data = []) {}
  /** @return \Illuminate\Http\Client\Response */
  public function send(string $method, string $url, array $options = []) {}
  /**
   * @param T $async
   * @return $this
   */
  public function async(bool $async = true) {}
}

class Pool
{
  public function __construct(?Factory $factory = null) {}
  /** @return array<array-key, \Illuminate\Http\Client\PendingRequest> */
  public function getRequests() {}
  /**
   * @param string $method
   * @param array $parameters
   * @return \Illuminate\Http\Client\PendingRequest|\GuzzleHttp\Promise\Promise
   */
  public function __call($method, $parameters) {}
}

class Request
{
  /** @param \Psr\Http\Message\RequestInterface $request */
  public function __construct($request) {}
  /** @param string $offset */
  public function offsetExists($offset): bool {}
  /** @param string $offset */
  public function offsetGet($offset): mixed {}
  /**
   * @param string $offset
   * @param mixed $value
   */
  public function offsetSet($offset, $value): void {}
  /** @param string $offset */
  public function offsetUnset($offset): void {}
}

/** @mixin \Psr\Http\Message\ResponseInterface */
class Response
{
  /** @param \Psr\Http\Message\MessageInterface $response */
  public function __construct($response) {}
  /**
   * @param callable|(\Closure(\Illuminate\Http\Client\Response): mixed) $callback
   * @return $this
   */
  public function onError(callable $callback) {}
  /** @param string $offset */
  public function offsetExists($offset): bool {}
  /** @param string $offset */
  public function offsetGet($offset): mixed {}
  /**
   * @param string $offset
   * @param mixed $value
   */
  public function offsetSet($offset, $value): void {}
  /** @param string $offset */
  public function offsetUnset($offset): void {}
}

class ResponseSequence
{
  public function __construct(array $responses) {}
}
}

namespace Illuminate\Http\Concerns {
trait InteractsWithInput
{
  /** @return array<string, \Illuminate\Http\UploadedFile|\Illuminate\Http\UploadedFile[]> */
  public function allFiles() {}
  /**
   * @param string|null $key
   * @param mixed $default
   * @return ($key is null ? array<string, \Illuminate\Http\UploadedFile|\Illuminate\Http\UploadedFile[]> : \Illuminate\Http\UploadedFile|\Illuminate\Http\UploadedFile[]|null)
   */
  public function file($key = null, $default = null) {}
}
}

namespace Illuminate\Http\Resources\Json {
class AnonymousResourceCollection
{
  /**
   * @param mixed $resource
   * @param string $collects
   */
  public function __construct($resource, $collects) {}
}

class JsonResource
{
  /** @return array|\Illuminate\Contracts\Support\Arrayable|\JsonSerializable */
  public function toArray(\Illuminate\Http\Request $request) {}
  /** @return array */
  public function with(\Illuminate\Http\Request $request) {}
  /** @return void */
  public function withResponse(\Illuminate\Http\Request $request, \Illuminate\Http\JsonResponse $response) {}
}

class ResourceCollection
{
  /** @param mixed $resource */
  public function __construct($resource) {}
  /** @return array|\Illuminate\Contracts\Support\Arrayable|\JsonSerializable */
  public function toArray(\Illuminate\Http\Request $request) {}
}
}
