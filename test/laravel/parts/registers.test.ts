/**
 * What providers register: each case is PHP, and what it says in a line each.
 */
import { expect, test } from 'vitest';
import type { Registration } from '../../../server/src/laravel/parts/registers/facts.ts';
import { factsOf } from './read.ts';

function print(one: Registration): string {
  switch (one.kind) {
    case 'binding':
      return `${one.lifetime}${one.ifMissing ? ' if missing' : ''} ${one.name} → ${one.to}`;
    case 'contextual':
      return `for ${one.for.join()} ${one.needs} → ${one.gives ?? JSON.stringify(one.value)}`;
    case 'path':
      return `${one.via} ${one.namespace ?? ''} ${JSON.stringify(one.path)}`;
    case 'exception':
      return `${one.via} ${one.exceptions.join()}`;
    case 'setting':
      return `${one.name} ${JSON.stringify(one.args)}`;
    default:
      return [one.kind, one.via, one.on, one.name, '→', one.to].filter((part) => part !== undefined).join(' ');
  }
}

function provider(body: string): string {
  return `namespace App\\Providers; use App\\A; use App\\B; class P extends \\Illuminate\\Support\\ServiceProvider { function register() { ${body} } }`;
}

const bindings: readonly (readonly [body: string, want: readonly string[]])[] = [
  ['$this->app->bind(A::class, B::class);', ['bind App\\A → App\\B']],
  ['$this->app->singleton(A::class);', ['singleton App\\A → App\\A']],
  ['$this->app->scoped(A::class, fn () => new B(1));', ['scoped App\\A → App\\B']],
  [
    '$this->app->singleton(A::class, function ($app) { return new B($app->make("x")); });',
    ['singleton App\\A → App\\B'],
  ],
  [
    '$this->app->bind(A::class, function ($app) { if ($x) { return new A; } return new B; });',
    ['bind App\\A → undefined'],
  ],
  ['$this->app->bind(A::class, fn ($app) => $app->make(B::class));', ['bind App\\A → App\\B']],
  ["$this->app->instance('cart', new B);", ['instance cart → App\\B']],
  ["$this->app->alias(A::class, 'a');", ['alias a → App\\A']],
  ['$this->app->bindIf(A::class, B::class);', ['bind if missing App\\A → App\\B']],
  ["$this->app->tag([A::class, B::class], 'reports');", ['tag App\\A → reports', 'tag App\\B → reports']],
  [
    'app()->bind(A::class, B::class); \\App::singleton(A::class, B::class);',
    ['bind App\\A → App\\B', 'singleton App\\A → App\\B'],
  ],
  ['$this->app->when(A::class)->needs(B::class)->give(fn () => new \\App\\C);', ['for App\\A App\\B → App\\C']],
  ["$this->app->when([A::class, B::class])->needs('$limit')->give(5);", ['for App\\A,App\\B $limit → 5']],
  ["$this->app->when(A::class)->needs('$x')->giveConfig('a.b');", ['for App\\A $x → "a.b"']],
  [
    '$this->app->bind(static function ($app): A { $made = app(B::class); if ($x) { $made->y(); } return $made; });',
    ['bind App\\A → App\\B'],
  ],
  ["$this->app->singleton('path', function () { return 'assets/'; });", ['singleton path → undefined']],
  ['$collection->bind(A::class, B::class); $pdo->bind("a", 1);', []],
];

test.each(bindings)('%s', (body, want) => {
  expect((factsOf(provider(body)).registrations ?? []).map(print)).toEqual(want);
});

const links: readonly (readonly [php: string, want: readonly string[]])[] = [
  ['Event::listen(Placed::class, SendReceipt::class);', ['listener listen Placed → SendReceipt']],
  ["Event::listen('order.*', [SendReceipt::class, 'all']);", ['listener listen order.* → SendReceipt@all']],
  ['Event::listen(function (Placed $e) {});', ['listener listen Placed → closure']],
  ['Event::listen(queueable(function (Placed $e) {}));', ['listener listen Placed → closure']],
  ['Event::listen([A::class, B::class], "X@y");', ['listener listen A → X@y', 'listener listen B → X@y']],
  ['Event::subscribe(Subscriber::class);', ['subscriber subscribe Subscriber →']],
  ["Gate::define('edit', fn ($u) => true);", ['gate define edit → closure']],
  ["Gate::define('edit', [PostPolicy::class, 'edit']);", ['gate define edit → PostPolicy@edit']],
  ['Gate::policy(Post::class, PostPolicy::class);', ['policy policy Post → PostPolicy']],
  ['Gate::before(fn ($u) => null);', ['gate before → closure']],
  ['Post::observe(PostObserver::class);', ['observer observe Post → PostObserver']],
  ['Post::observe([A::class, B::class]);', ['observer observe Post → A', 'observer observe Post → B']],
  [
    "View::composer(['a', 'b.*'], MenuComposer::class);",
    ['composer composer a → MenuComposer', 'composer composer b.* → MenuComposer'],
  ],
  [
    "view()->composer('a', fn ($v) => 1); View::share('x', 1);",
    ['composer composer a → closure', 'composer share x →'],
  ],
  [
    "Blade::directive('money', fn ($e) => 'x'); Blade::if('admin', fn () => true);",
    ['blade-directive directive money → closure', 'blade-if if admin → closure'],
  ],
  [
    "Blade::component('alert', Alert::class); Blade::component('App\\View\\Alert', 'box');",
    ['blade-component component alert →', 'blade-component component box → App\\View\\Alert'],
  ],
  [
    "\\Illuminate\\Database\\Eloquent\\Relations\\Relation::morphMap(['post' => Post::class]);",
    ['morph morphMap post → Post'],
  ],
  ["Validator::extend('even', 'EvenRule@check');", ['validator extend even → EvenRule@check']],
  [
    "Response::macro('cap', fn ($v) => $v); \\Illuminate\\Support\\Collection::mixin(new Extras);",
    [
      'macro macro Illuminate\\Support\\Facades\\Response cap → closure',
      'macro mixin Illuminate\\Support\\Collection → Extras',
    ],
  ],
  ["RateLimiter::for('api', fn () => 1);", ['rate-limiter for api → closure']],
  ["Broadcast::channel('orders.{id}', OrderChannel::class);", ['channel channel orders.{id} → OrderChannel']],
  ['Category::saved(fn () => 1); Category::saved($x);', ['model-event saved Category → closure']],
  [
    'class M { static function booted() { static::saved(fn () => 1); self::observe(O::class); } }',
    ['observer observe M → O'],
  ],
  ['Schema::defaultStringLength(191);', ['Schema::defaultStringLength [191]']],
  ['use Illuminate\\Pagination\\Paginator; Paginator::useBootstrap();', ['Paginator::useBootstrap undefined']],
  [
    "class P { function boot() { $this->loadViewsFrom(__DIR__.'/views', 'courier'); $this->mergeConfigFrom('x.php', 'courier'); } }",
    [
      'loadViewsFrom courier {"kind":"concat","parts":[{"kind":"constant","name":"__DIR__"},"/views"]}',
      'mergeConfigFrom courier "x.php"',
    ],
  ],
  ['$x->composer("a", "b"); $y->listen(A::class, B::class); $z->directive("a", "b");', []],
];

test.each(links)('%s', (php, want) => {
  expect((factsOf(php).registrations ?? []).map(print)).toEqual(want);
});

test('tables in properties of providers', () => {
  const { registrations } = factsOf(`namespace App;
    class P extends X {
      protected $listen = [Placed::class => [SendReceipt::class, [Log::class, 'all']], 'a.b' => 'App\\C@d'];
      protected $subscribe = [Sub::class];
      protected $policies = [Post::class => PostPolicy::class, 'App\\Old' => 'App\\OldPolicy'];
      protected $observers = [Post::class => [PostObserver::class]];
      public $bindings = [A::class => B::class];
      public $singletons = [C::class];
    }`);
  expect(registrations?.map(print)).toEqual([
    'listener $listen App\\Placed → App\\SendReceipt',
    'listener $listen App\\Placed → App\\Log@all',
    'listener $listen a.b → App\\C@d',
    'subscriber $subscribe App\\Sub →',
    'policy $policies App\\Post → App\\PostPolicy',
    'policy $policies App\\Old → App\\OldPolicy',
    'observer $observers App\\Post → App\\PostObserver',
    'bind App\\A → App\\B',
    'singleton App\\C → App\\C',
  ]);
});
