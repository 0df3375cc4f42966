<?php
// laravel/lumen-framework

namespace Laravel\Lumen {
class Application extends \Illuminate\Container\Container {
  /** @var Routing\Router */
  public $router;
  public function __construct($basePath = null) {}
  /** @return string */
  public function version() {}
  /** @return string|bool */
  public function environment() {}
  /** @return void */
  public function register($provider) {}
  /** @return $this */
  public function middleware($middleware) {}
  /** @return $this */
  public function routeMiddleware(array $middleware) {}
  /** @return void */
  public function configure($name) {}
  /** @return void */
  public function withFacades($aliases = true, $userAliases = []) {}
  /** @return void */
  public function withEloquent() {}
  /** @return string */
  public function basePath($path = '') {}
  /** @return bool */
  public function runningInConsole() {}
}
}

namespace Laravel\Lumen\Routing {
class Router {
  /** @param \Closure(Router): mixed $callback */
  public function group(array $attributes, \Closure $callback): void {}
  /** @return $this */
  public function get($uri, $action) {}
  /** @return $this */
  public function post($uri, $action) {}
  /** @return $this */
  public function put($uri, $action) {}
  /** @return $this */
  public function patch($uri, $action) {}
  /** @return $this */
  public function delete($uri, $action) {}
  /** @return $this */
  public function options($uri, $action) {}
}
class Controller {
  use ProvidesConvenienceMethods;
  /** @return void */
  public function middleware($middleware, array $options = []) {}
}
trait ProvidesConvenienceMethods {
  /** @return array<string, mixed> */
  public function validate(\Illuminate\Http\Request $request, array $rules, array $messages = [], array $customAttributes = []) {}
  /** @return \Illuminate\Auth\Access\Response */
  public function authorize($ability, $arguments = []) {}
  /** @return mixed */
  public function dispatch($job) {}
}
}

namespace Laravel\Lumen\Http {
class Request extends \Illuminate\Http\Request {}
class Redirector {
  /** @return \Illuminate\Http\RedirectResponse */
  public function to($path, $status = 302, $headers = [], $secure = null) {}
  /** @return \Illuminate\Http\RedirectResponse */
  public function route($route, $parameters = [], $status = 302, $headers = []) {}
  /** @return \Illuminate\Http\RedirectResponse */
  public function back($status = 302, $headers = []) {}
}
class ResponseFactory {
  /** @return \Illuminate\Http\Response */
  public function make($content = '', $status = 200, array $headers = []) {}
  /** @return \Illuminate\Http\JsonResponse */
  public function json($data = [], $status = 200, array $headers = [], $options = 0) {}
}
}

namespace Laravel\Lumen\Console {
class Kernel {
  protected function schedule(\Illuminate\Console\Scheduling\Schedule $schedule) {}
}
}

namespace Laravel\Lumen\Exceptions {
class Handler {
  /** @return void */
  public function report(\Throwable $e) {}
  /** @return \Illuminate\Http\Response|\Illuminate\Http\JsonResponse */
  public function render($request, \Throwable $e) {}
}
}
