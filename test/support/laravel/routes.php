<?php

// Boots the application in the current folder as a request would, and prints its routes as Laravel has them: one JSON
// array, in the order of `Route::getRoutes()`.

require 'vendor/autoload.php';

$app = require 'bootstrap/app.php';
$kernel = $app->make(Illuminate\Contracts\Http\Kernel::class);
$app->instance('request', Illuminate\Http\Request::create('http://localhost/'));
$kernel->bootstrap();
$router = $app->make('router');

$names = static fn (array $middleware): array => array_map(
    static fn ($one) => $one instanceof Closure ? 'Closure' : ltrim($one, '\\'),
    array_values($middleware)
);

$routes = [];
foreach ($router->getRoutes() as $route) {
    $routes[] = [
        'methods' => $route->methods(),
        'uri' => $route->uri(),
        'name' => $route->getName(),
        'action' => ltrim($route->getActionName(), '\\'),
        'middleware' => $names($route->gatherMiddleware()),
        'pipeline' => $names($router->gatherRouteMiddleware($route)),
        'domain' => $route->getDomain(),
        'wheres' => (object) $route->wheres,
        'bindingFields' => (object) array_filter($route->bindingFields()),
        'defaults' => (object) $route->defaults,
        'scopedBindings' => $route->enforcesScopedBindings(),
        'withTrashed' => $route->allowsTrashedBindings(),
        'fallback' => $route->isFallback,
    ];
}

echo json_encode($routes, JSON_THROW_ON_ERROR | JSON_UNESCAPED_SLASHES);
