import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openWhole, reachedBy, readTexts, type Texts } from '../support/whole-application.ts';

const SHOP = fileURLToPath(new URL('../fixtures/shop', import.meta.url));

const shop = openWhole(readTexts(SHOP)).then(({ graph }) => graph());

describe('the endpoints of the shop', () => {
  it('are its routes, in their order', async () => {
    const ids = (await shop).endpoints.map(({ id }) => id);
    expect(ids).toHaveLength(47);
    expect(ids.slice(0, 3)).toEqual(['GET /api/ping', 'POST /api/v1/login', 'POST /api/v1/register']);
    expect(ids).toContain('PUT|PATCH /admin/categories/{category}');
  });

  it('lead from placing an order to all that it takes', async () => {
    const reached = reachedBy(await shop, 'POST /api/v1/orders');
    expect(reached).toEqual(
      expect.arrayContaining([
        'App\\Http\\Middleware\\Authenticate',
        'App\\Http\\Middleware\\LogApiRequests::handle',
        'Illuminate\\Routing\\Middleware\\ThrottleRequests',
        'App\\Http\\Requests\\StoreOrderRequest',
        'App\\Http\\Requests\\StoreOrderRequest::rules',
        'App\\Http\\Controllers\\Api\\OrderController::__construct',
        'App\\Http\\Controllers\\Api\\OrderController::store',
        'App\\Services\\OrderService::place',
        'App\\Services\\OrderService::nextNumber',
        'App\\Services\\PriceCalculator::totals',
        'App\\Models\\Product::scopeActive',
        'App\\Models\\Coupon',
        'App\\Models\\Order',
        'table:orders',
        'table:order_items',
        'table:products',
        'App\\Http\\Resources\\OrderItemResource::toArray',
        'config:shop.currency',
        'App\\Events\\OrderPlaced',
      ]),
    );
  });

  it('tell what runs in a queue from what runs in the request', async () => {
    const reached = reachedBy(await shop, 'POST /api/v1/orders');
    expect(reached).toContain('App\\Jobs\\SendOrderToWarehouse');
    expect(reached.filter((id) => id.endsWith('(queued)'))).toEqual([
      'App\\Listeners\\SendOrderReceipt::handle (queued)',
      'App\\Jobs\\SendOrderToWarehouse::handle (queued)',
      'App\\Jobs\\SendOrderToWarehouse::failed (queued)',
      'App\\Models\\Order::user (queued)',
      'App\\Mail\\OrderReceipt (queued)',
      'App\\Models\\OrderItem::product (queued)',
      'config:shop.warehouse.url (queued)',
      expect.stringMatching(/^disk:app\/Jobs\/SendOrderToWarehouse\.php@\d+ \(queued\)$/),
      expect.stringMatching(/^http:app\/Jobs\/SendOrderToWarehouse\.php@\d+ \(queued\)$/),
      'config:shop.warehouse.token (queued)',
      'App\\Mail\\OrderReceipt::__construct (queued)',
      'App\\Mail\\OrderReceipt::build (queued)',
      'view:emails.receipt (queued)',
      'money() (queued)',
    ]);
  });

  it('lead through views to layouts, includes and what those use', async () => {
    const reached = reachedBy(await shop, 'GET /products/{product}');
    expect(reached.filter((id) => id.startsWith('view:'))).toEqual([
      'view:products.show',
      'view:layouts.app',
      'view:products.related',
      'view:partials.flash',
      'view:partials.product-card',
    ]);
    expect(reached).toEqual(
      expect.arrayContaining(['App\\Models\\Product', 'money()', 'cart_count()', 'config:app.name', 'session:cart']),
    );
  });

  it('ask policies and gates', async () => {
    const graph = await shop;
    expect(reachedBy(graph, 'GET /api/v1/orders/{order}')).toEqual(
      expect.arrayContaining(['gate:view', 'App\\Policies\\OrderPolicy::view']),
    );
    expect(reachedBy(graph, 'GET /admin/export/orders')).toContain('gate:export-orders');
  });

  it('lead from a closure to what stands in it, and not to the rest of its file', async () => {
    const reached = reachedBy(await shop, 'GET /api/v1/suggest');
    expect(reached).toContain('App\\Models\\Product');
    expect(reachedBy(await shop, 'GET /api/ping')).not.toContain('App\\Models\\Product');
  });

  it('share what several reach', async () => {
    const { nodes, endpoints } = await shop;
    const shared = new Map(nodes.map(({ node, endpoints: count }) => [node.id, count]));
    expect(shared.get('Illuminate\\Foundation\\Http\\Middleware\\TrimStrings')).toBe(endpoints.length);
    expect(shared.get('App\\Services\\OrderService::place')).toBe(1);
    for (const { node, endpoints: count } of nodes) {
      const reaching = endpoints.filter(({ reaches }) => reaches.some((one) => one.node.id === node.id));
      expect(reaching, node.id).toHaveLength(count);
    }
  });
});

const WEB = (routes: string, uses = ''): string =>
  `<?php\nuse Illuminate\\Support\\Facades\\Route;\n${uses}\n${routes}`;

const LARAVEL: Texts = { 'composer.json': '{"require": {"laravel/framework": "^12.0"}}' };

async function reach(files: Texts, id: string): Promise<readonly string[]> {
  return reachedBy((await openWhole({ ...LARAVEL, ...files })).graph(), id);
}

describe('what is reached', () => {
  const controller = (body: string): string => `<?php
namespace App\\Http\\Controllers;
class HomeController {
    public function __construct(private \\App\\Contracts\\Clock $clock) {}
    public function show() { ${body} }
}`;
  const routes = WEB("Route::get('/', [App\\Http\\Controllers\\HomeController::class, 'show']);");
  const contract = '<?php namespace App\\Contracts; interface Clock { public function now(): int; }';
  const clock = (name: string): string =>
    `<?php namespace App\\Services; class ${name} implements \\App\\Contracts\\Clock { public function now(): int { return config('clock.${name}'); } }`;
  const files: Texts = {
    'routes/web.php': routes,
    'app/Http/Controllers/HomeController.php': controller('return $this->clock->now();'),
    'app/Contracts/Clock.php': contract,
    'app/Services/Real.php': clock('Real'),
    'app/Services/Fake.php': clock('Fake'),
  };

  it('of an interface is what the container gives', async () => {
    const reached = await reach(
      {
        ...files,
        'app/Providers/AppServiceProvider.php': `<?php
namespace App\\Providers;
class AppServiceProvider extends \\Illuminate\\Support\\ServiceProvider {
    public function register() { $this->app->bind(\\App\\Contracts\\Clock::class, \\App\\Services\\Real::class); }
}`,
      },
      'GET /',
    );
    expect(reached).toEqual(
      expect.arrayContaining(['App\\Contracts\\Clock::now', 'App\\Services\\Real::now', 'config:clock.Real']),
    );
    expect(reached).not.toContain('App\\Services\\Fake::now');
  });

  it('of an interface that nothing binds is every class behind it', async () => {
    expect(await reach(files, 'GET /')).toEqual(
      expect.arrayContaining(['App\\Services\\Fake::now', 'App\\Services\\Real::now']),
    );
  });

  it('through a facade of the application is the method of what is behind it', async () => {
    const facade = (name: string): Texts => ({
      'app/Facades/Tariff.php': `<?php namespace App\\Facades; class Tariff extends \\Illuminate\\Support\\Facades\\Facade { protected static function getFacadeAccessor() { return ${name}; } }`,
      'app/Services/Prices.php':
        "<?php namespace App\\Services; class Prices { public function of($item) { return env('PRICE'); } }",
      'app/Providers/PriceProvider.php': `<?php namespace App\\Providers; class PriceProvider extends \\Illuminate\\Support\\ServiceProvider { public function register() { $this->app->singleton('prices', fn () => new \\App\\Services\\Prices); } }`,
      'routes/web.php': WEB("Route::get('/', function () { return Tariff::of(1); });", 'use App\\Facades\\Tariff;'),
    });
    for (const name of ["'prices'", '\\App\\Services\\Prices::class']) {
      expect(await reach(facade(name), 'GET /')).toEqual(
        expect.arrayContaining(['App\\Services\\Prices::of', 'env:PRICE']),
      );
    }
  });

  it('of a static call is the method, and not the constructor', async () => {
    const reached = await reach(
      {
        'app/Text.php':
          '<?php namespace App; class Text { public function __construct() {} public static function up() { return strtoupper(config("a")); } }',
        'routes/web.php': WEB("Route::get('/', fn () => App\\Text::up());"),
      },
      'GET /',
    );
    expect(reached).toEqual(expect.arrayContaining(['App\\Text::up', 'config:a']));
    expect(reached).not.toContain('App\\Text::__construct');
  });

  it('by writing a model is its observer, and not by reading it', async () => {
    const model: Texts = {
      'app/Models/Post.php': `<?php
namespace App\\Models;
#[\\Illuminate\\Database\\Eloquent\\Attributes\\ObservedBy(\\App\\Observers\\PostObserver::class)]
class Post extends \\Illuminate\\Database\\Eloquent\\Model {}`,
      'app/Observers/PostObserver.php': `<?php
namespace App\\Observers;
class PostObserver { public function created(\\App\\Models\\Post $post): void {} }`,
      'routes/web.php': WEB(
        "Route::get('/posts', function () { return Post::all(); });\nRoute::post('/posts', function () { return Post::create([]); });",
        'use App\\Models\\Post;',
      ),
    };
    expect(await reach(model, 'GET /posts')).toEqual(expect.arrayContaining(['App\\Models\\Post', 'table:posts']));
    expect(await reach(model, 'GET /posts')).not.toContain('App\\Observers\\PostObserver');
    expect(await reach(model, 'POST /posts')).toContain('App\\Observers\\PostObserver::created');
  });
});

describe('a job', () => {
  const job = `<?php
namespace App\\Jobs;
class Count implements \\Illuminate\\Contracts\\Queue\\ShouldQueue {
    use \\Illuminate\\Foundation\\Bus\\Dispatchable;
    public function handle(): void { cache()->put('count', 1); }
}`;
  const reachedThrough = (code: string) =>
    reach(
      {
        'app/Jobs/Count.php': job,
        'routes/web.php': WEB(`Route::post('/', function () { ${code}; });`, 'use App\\Jobs\\Count;'),
      },
      'POST /',
    );

  it.each(['Count::dispatch()', 'dispatch(new Count)', 'Illuminate\\Support\\Facades\\Bus::dispatch(new Count())'])(
    'that %s hands to a queue runs there',
    async (code) => {
      expect(await reachedThrough(code)).toEqual(
        expect.arrayContaining(['App\\Jobs\\Count', 'App\\Jobs\\Count::handle (queued)', 'cache:count (queued)']),
      );
    },
  );

  it.each(['Count::dispatchSync()', 'dispatch_sync(new Count)'])(
    'that %s runs at once is part of the request',
    async (code) => {
      expect(await reachedThrough(code)).toEqual(expect.arrayContaining(['App\\Jobs\\Count::handle', 'cache:count']));
    },
  );
});

describe('hostile applications end, and the rest of them stays understood', () => {
  const ping = "Route::get('/ping', function () { return ping(); });";
  const helpers = '<?php function ping() { return ping(); }';

  it.each<[string, Texts]>([
    [
      'classes that extend each other',
      {
        'app/A.php': '<?php class A extends B { function f() { return $this->f(); } }',
        'app/B.php': '<?php class B extends A {}',
      },
    ],
    ['a class that extends itself', { 'app/A.php': '<?php class A extends A { public A $a; }' }],
    ['a trait that uses itself', { 'app/T.php': '<?php trait T { use T; function g() { return $this->g(); } }' }],
    [
      'a class twice',
      { 'app/A.php': '<?php class A { function a() {} }', 'app/B.php': '<?php class A { function b() {} }' },
    ],
    [
      'a model that extends itself',
      {
        'app/M.php':
          '<?php class M extends M { protected $casts = []; function ms() { return $this->hasMany(M::class); } }',
      },
    ],
    [
      'views that include each other',
      {
        'routes/web.php': WEB(`${ping}\nRoute::view('/a', 'a');`),
        'resources/views/a.blade.php': "@extends('b') @include('a') <x-c />",
        'resources/views/b.blade.php': "@include('a') @each('b', [], 'x')",
        'resources/views/components/c.blade.php': '<x-c />',
      },
    ],
    [
      'route files that load each other',
      {
        'routes/web.php': WEB(`${ping}\nrequire __DIR__.'/other.php';`),
        'routes/other.php': WEB("require __DIR__.'/web.php';"),
      },
    ],
    [
      'a group that never ends',
      { 'routes/web.php': WEB(`${ping}\nRoute::group(['prefix' => 'x'], function () { Route::get('/a', 'A@b');`) },
    ],
    [
      'bindings that stand for each other',
      {
        'app/P.php':
          "<?php class P extends Illuminate\\Support\\ServiceProvider { function register() { $this->app->bind('a', 'b'); $this->app->bind('b', 'a'); app('a')->x(); } }",
      },
    ],
    [
      'an event that its listener fires',
      {
        'app/E.php':
          '<?php class E { use Illuminate\\Foundation\\Events\\Dispatchable; } class L { function handle(E $e) { event(new E); } }',
      },
    ],
    [
      'a type of itself',
      {
        'app/A.php':
          '<?php /** @template T of A<T> @extends A<A<T>> */ class A { /** @return A<A<static>> */ function a() { return $this->a()->a()->a(); } }',
      },
    ],
    [
      'a schedule and constants of themselves',
      { 'app/C.php': '<?php class C { const A = self::B; const B = self::A; protected $table = self::A; }' },
    ],
  ])('%s', async (_, files) => {
    const whole = await openWhole({ ...LARAVEL, 'routes/web.php': WEB(ping), 'app/helpers.php': helpers, ...files });
    const { application } = whole;
    expect(reachedBy(whole.graph(), 'GET /ping')).toContain('ping()');
    for (const part of [application.models, application.schema, application.parts, application.views.all]) {
      expect(part).toBeDefined();
    }
  });
});
