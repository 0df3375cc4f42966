import { describe, expect, test } from 'vitest';
import { buildRoutes } from '../../server/src/laravel/routes/build.ts';
import type { RouteList } from '../../server/src/laravel/routes/list.ts';
import type { RouteLookups } from '../../server/src/laravel/routes/lookups.ts';
import { readRouteFiles, readRouteList } from '../support/laravel-routes.ts';

/** Reads an application; texts get their `<?php` and the facade, and lines come back as `print` writes them. */
async function list(texts: Readonly<Record<string, string>>, lookups: RouteLookups = {}): Promise<RouteList> {
  return readRouteList(withHeads(texts), lookups);
}

function withHeads(texts: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const head = '<?php\n\nuse Illuminate\\Support\\Facades\\Route;\n\n';
  return Object.fromEntries(
    Object.entries(texts).map(([path, text]) => [path, text.startsWith('<?php') ? text : head + text]),
  );
}

function print({ routes }: RouteList): readonly string[] {
  return routes.map(({ methods, domain, uri, name, action, middleware, conditional }) => {
    const where = domain === undefined ? uri : `${domain}/${uri}`;
    const marks = `${middleware.length === 0 ? '' : ` {${middleware.join(' ')}}`}${conditional ? ' ?' : ''}`;
    return `${methods.join('|')} ${where}${name === undefined ? '' : ` [${name}]`} ${action}${marks}`;
  });
}

/** The routes of one file that `bootstrap/app.php` loads as the web routes of Laravel 13. */
async function web(text: string, more: Readonly<Record<string, string>> = {}, version = 13): Promise<RouteList> {
  return list({ 'bootstrap/app.php': BOOTSTRAP, 'routes/web.php': text, ...more }, { version });
}

const BOOTSTRAP = `<?php
return Illuminate\\Foundation\\Application::configure(basePath: dirname(__DIR__))
    ->withRouting(web: __DIR__.'/../routes/web.php')
    ->create();
`;

describe('Laravel 11 and later', () => {
  test('withRouting loads files in the order of the framework', async () => {
    const read = await list(
      {
        'bootstrap/app.php': `<?php
use Illuminate\\Foundation\\Application;
use Illuminate\\Support\\Facades\\Route;
return Application::configure(basePath: dirname(__DIR__))
    ->withRouting(
        web: [__DIR__.'/../routes/web.php', __DIR__.'/../routes/pages.php'],
        api: __DIR__.'/../routes/api.php',
        health: '/up',
        apiPrefix: 'api/v1',
        then: function () {
            Route::middleware('web')->prefix('then')->group(base_path('routes/then.php'));
        },
    )->create();`,
        'routes/web.php': `Route::get('/', fn () => 1);`,
        'routes/pages.php': `Route::view('about', 'about');`,
        'routes/api.php': `Route::get('users', 'App\\Users@index');`,
        'routes/then.php': `Route::get('late', fn () => 1);`,
      },
      { version: 12 },
    );
    expect(print(read)).toEqual([
      'GET|HEAD api/v1/users App\\Users@index {api}',
      'GET|HEAD up Closure',
      'GET|HEAD / Closure {web}',
      'GET|HEAD about Illuminate\\Routing\\ViewController {web}',
      'GET|HEAD then/late Closure {web}',
    ]);
    expect(read.problems).toEqual([]);
  });

  test('using stands for all other files', async () => {
    const read = await list(
      {
        'bootstrap/app.php': `<?php
use Illuminate\\Support\\Facades\\Route;
return Illuminate\\Foundation\\Application::configure()->withRouting(using: function () {
    Route::middleware('web')->group(base_path('routes/only.php'));
})->create();`,
        'routes/only.php': `Route::get('only', fn () => 1);`,
        'routes/web.php': `Route::get('never', fn () => 1);`,
      },
      { version: 11 },
    );
    expect(print(read)).toEqual(['GET|HEAD only Closure {web}']);
  });

  test('withMiddleware changes the lists of the framework', async () => {
    const read = await list(
      {
        'bootstrap/app.php': `<?php
use Illuminate\\Foundation\\Configuration\\Middleware;
return Illuminate\\Foundation\\Application::configure()
    ->withRouting(web: __DIR__.'/../routes/web.php')
    ->withMiddleware(function (Middleware $middleware) {
        $middleware->alias(['admin' => App\\Admin::class])
            ->append([App\\Last::class])
            ->prepend(App\\First::class)
            ->remove(Illuminate\\Http\\Middleware\\TrustProxies::class);
        $middleware->web(append: ['log'], prepend: [App\\Early::class], remove: Illuminate\\Cookie\\Middleware\\EncryptCookies::class);
        $middleware->api([App\\Api::class])->throttleApi()->statefulApi();
        $middleware->appendToGroup('team', ['auth', 'admin']);
        $middleware->group('bare', [App\\Bare::class]);
        $middleware->replaceInGroup('web', Illuminate\\Session\\Middleware\\StartSession::class, App\\Session::class);
        $middleware->appendToPriorityList(Illuminate\\Auth\\Middleware\\Authorize::class, App\\Admin::class);
    })->create();`,
        'routes/web.php': `Route::get('x', fn () => 1)->middleware(['admin', 'can:see', 'bare']);`,
      },
      { version: 12 },
    );
    const { global, groups, aliases, priority } = read.middleware;
    expect([global[0], global.at(-1)]).toEqual(['App\\First', 'App\\Last']);
    expect(global).not.toContain('Illuminate\\Http\\Middleware\\TrustProxies');
    expect(groups.web?.slice(0, 3)).toEqual([
      'App\\Early',
      'Illuminate\\Cookie\\Middleware\\AddQueuedCookiesToResponse',
      'App\\Session',
    ]);
    expect(groups.web?.at(-1)).toBe('log');
    expect(groups.api).toEqual([
      'Laravel\\Sanctum\\Http\\Middleware\\EnsureFrontendRequestsAreStateful',
      'throttle:api',
      'Illuminate\\Routing\\Middleware\\SubstituteBindings',
      'App\\Api',
    ]);
    expect(groups.team).toEqual(['auth', 'admin']);
    expect([aliases.admin, aliases.verified]).toEqual([
      'App\\Admin',
      'Illuminate\\Auth\\Middleware\\EnsureEmailIsVerified',
    ]);
    expect(priority.at(-1)).toBe('App\\Admin');
    expect(read.routes[0]?.pipeline.slice(-4)).toEqual([
      'log',
      'Illuminate\\Auth\\Middleware\\Authorize:see',
      'App\\Admin',
      'App\\Bare',
    ]);
  });

  test('singletons', async () => {
    const read = await web(`
Route::singleton('profile', App\\Profile::class);
Route::singleton('photos.thumbnail', App\\Thumb::class)->creatable();
Route::singleton('avatar', App\\Avatar::class)->destroyable()->except('edit');
Route::apiSingleton('account', App\\Account::class);
Route::apiSingleton('key', App\\Key::class)->creatable();
Route::singletons(['one' => App\\One::class], ['only' => ['show']]);
`);
    expect(print(read).map((line) => line.replace(' {web}', ''))).toEqual([
      'GET|HEAD profile [profile.show] App\\Profile@show',
      'GET|HEAD profile/edit [profile.edit] App\\Profile@edit',
      'PUT|PATCH profile [profile.update] App\\Profile@update',
      'GET|HEAD photos/{photo}/thumbnail [photos.thumbnail.show] App\\Thumb@show',
      'GET|HEAD photos/{photo}/thumbnail/edit [photos.thumbnail.edit] App\\Thumb@edit',
      'PUT|PATCH photos/{photo}/thumbnail [photos.thumbnail.update] App\\Thumb@update',
      'GET|HEAD photos/{photo}/thumbnail/create [photos.thumbnail.create] App\\Thumb@create',
      'POST photos/{photo}/thumbnail [photos.thumbnail.store] App\\Thumb@store',
      'DELETE photos/{photo}/thumbnail [photos.thumbnail.destroy] App\\Thumb@destroy',
      'GET|HEAD avatar [avatar.show] App\\Avatar@show',
      'PUT|PATCH avatar [avatar.update] App\\Avatar@update',
      'DELETE avatar [avatar.destroy] App\\Avatar@destroy',
      'GET|HEAD account [account.show] App\\Account@show',
      'PUT|PATCH account [account.update] App\\Account@update',
      'GET|HEAD key [key.show] App\\Key@show',
      'PUT|PATCH key [key.update] App\\Key@update',
      'POST key [key.store] App\\Key@store',
      'DELETE key [key.destroy] App\\Key@destroy',
      'GET|HEAD one [one.show] App\\One@show',
    ]);
  });

  test('what groups, resources and routes have learned since', async () => {
    const read = await web(
      `
Route::can('administer')->prefix('admin')->group(fn () => Route::get('panel', fn () => 1)->whereUlid('id')->whereIn('kind', ['a', 'b']));
Route::withoutScopedBindings()->group(fn () => Route::get('loose/{a}/{b:c}', fn () => 1));
Route::softDeletableResources(['files' => App\\Files::class]);
Route::apiResource('logs', App\\Logs::class)->middlewareFor(['index', 'show'], 'see')->withoutMiddlewareFor('store', 'web')->except(['update', 'destroy']);
Route::prefix('many')->group([__DIR__.'/a.php', __DIR__.'/b.php']);
Route::get('when', fn () => 1)->when(config('app.debug'), fn ($route) => $route->middleware('debug'));
Route::get(uri: 'named-arguments', action: [App\\Named::class, 'show']);
Route::whereNumber('n')->get('numbers/{n}', fn () => 1);
Route::middleware([App\\Http\\Middleware\\Ability::using('read', 'write')])->get('using', fn () => 1);
`,
      { 'routes/a.php': `Route::get('a', fn () => 1);`, 'routes/b.php': `Route::get('b', fn () => 1);` },
    );
    expect(print(read).filter((line) => !line.includes('files'))).toEqual([
      'GET|HEAD admin/panel Closure {web can:administer}',
      'GET|HEAD loose/{a}/{b} Closure {web}',
      'GET|HEAD logs [logs.index] App\\Logs@index {web see}',
      'POST logs [logs.store] App\\Logs@store {web}',
      'GET|HEAD logs/{log} [logs.show] App\\Logs@show {web see}',
      'GET|HEAD many/a Closure {web}',
      'GET|HEAD many/b Closure {web}',
      'GET|HEAD when Closure {web debug}',
      'GET|HEAD named-arguments App\\Named@show {web}',
      'GET|HEAD numbers/{n} Closure {web}',
      'GET|HEAD using Closure {web App\\Http\\Middleware\\Ability:read,write}',
    ]);
    const byUri = new Map(read.routes.map((route) => [`${route.methods[0]} ${route.uri}`, route]));
    expect(byUri.get('GET admin/panel')?.wheres).toEqual({
      id: '[0-7][0-9a-hjkmnp-tv-zA-HJKMNP-TV-Z]{25}',
      kind: 'a|b',
    });
    expect(byUri.get('GET loose/{a}/{b}')).toMatchObject({ scopedBindings: false, bindingFields: { b: 'c' } });
    expect(byUri.get('GET files/{file}')?.withTrashed).toBe(true);
    expect(byUri.get('GET files')?.withTrashed).toBeUndefined();
    expect(byUri.get('POST logs')?.excluded).toEqual(['web']);
    expect(byUri.get('GET numbers/{n}')?.wheres).toEqual({ n: '[0-9]+' });
  });

  test('routes of a domain come first since Laravel 13', async () => {
    const text = `Route::get('a', fn () => 1); Route::domain('x.test')->get('b', fn () => 1);`;
    expect(print(await web(text))).toEqual(['GET|HEAD x.test/b Closure {web}', 'GET|HEAD a Closure {web}']);
    expect(print(await web(text, {}, 12))).toEqual(['GET|HEAD a Closure {web}', 'GET|HEAD x.test/b Closure {web}']);
  });

  test('middleware of controllers: the interface and attributes', async () => {
    const read = await web(
      `Route::resource('p', App\\Http\\Controllers\\P::class)->only(['index', 'store', 'show']);`,
      {
        'app/Http/Controllers/P.php': `<?php
namespace App\\Http\\Controllers;
use Illuminate\\Routing\\Attributes\\Controllers\\Authorize;
use Illuminate\\Routing\\Attributes\\Controllers\\Middleware as With;
use Illuminate\\Routing\\Attributes\\Controllers\\WithoutMiddleware;
use Illuminate\\Routing\\Controllers\\HasMiddleware;
use Illuminate\\Routing\\Controllers\\Middleware;
#[With('class', only: ['index', 'store'])]
#[WithoutMiddleware('web', only: ['show'])]
class P implements HasMiddleware {
    public static function middleware(): array {
        return ['auth', new Middleware('log', only: ['index']), (new Middleware('late'))->except('index')];
    }
    public function index() {}
    #[With('method')]
    #[Authorize('create', 'App\\Post')]
    public function store() {}
    public function show() {}
}`,
      },
    );
    expect(read.routes.map((route) => route.middleware.join(' '))).toEqual([
      'web auth log class',
      'web auth late class method Illuminate\\Auth\\Middleware\\Authorize:create,App\\Post',
      'web auth late',
    ]);
    expect(read.routes[2]?.excluded).toEqual(['web']);
  });
});

describe('Laravel 6 and 7', () => {
  const app = (version: number, extra = '') =>
    list(
      {
        'config/app.php': `<?php return ['providers' => [App\\Providers\\RouteServiceProvider::class]];`,
        'app/Providers/RouteServiceProvider.php': `<?php
namespace App\\Providers;
use Illuminate\\Foundation\\Support\\Providers\\RouteServiceProvider as ServiceProvider;
use Illuminate\\Support\\Facades\\Route;
class RouteServiceProvider extends ServiceProvider {
    protected $namespace = 'App\\Http\\Controllers';
    public function boot() { Route::get('before', 'B@b'); parent::boot(); Route::get('behind', 'A@a'); }
    public function map() { $this->mapWebRoutes(); }
    protected function mapWebRoutes() {
        Route::middleware('web')->namespace($this->namespace)->group(base_path('routes/web.php'));
    }
}`,
        'routes/web.php': `Auth::routes(${extra}); Route::get('home', 'HomeController@index')->name('home');`,
      },
      { version },
    );

  test('the provider maps where its boot calls the parent', async () => {
    const uris = async (version: number) =>
      (await app(version, "['register' => false, 'reset' => false]")).routes.map((route) => route.uri);
    expect(await uris(6)).toEqual(['before', 'login', 'login', 'logout', 'home', 'behind']);
    expect(await uris(8)).toEqual(['before', 'behind', 'login', 'login', 'logout', 'home']);
  });

  test('Auth::routes()', async () => {
    const read = await app(7, "['verify' => true, 'confirm' => true]");
    expect(print(read).filter((line) => !/ (?:before|behind|home) /.test(line))).toEqual([
      'GET|HEAD login [login] App\\Http\\Controllers\\Auth\\LoginController@showLoginForm {web}',
      'POST login App\\Http\\Controllers\\Auth\\LoginController@login {web}',
      'POST logout [logout] App\\Http\\Controllers\\Auth\\LoginController@logout {web}',
      'GET|HEAD register [register] App\\Http\\Controllers\\Auth\\RegisterController@showRegistrationForm {web}',
      'POST register App\\Http\\Controllers\\Auth\\RegisterController@register {web}',
      'GET|HEAD password/reset [password.request] App\\Http\\Controllers\\Auth\\ForgotPasswordController@showLinkRequestForm {web}',
      'POST password/email [password.email] App\\Http\\Controllers\\Auth\\ForgotPasswordController@sendResetLinkEmail {web}',
      'GET|HEAD password/reset/{token} [password.reset] App\\Http\\Controllers\\Auth\\ResetPasswordController@showResetForm {web}',
      'POST password/reset [password.update] App\\Http\\Controllers\\Auth\\ResetPasswordController@reset {web}',
      'GET|HEAD password/confirm [password.confirm] App\\Http\\Controllers\\Auth\\ConfirmPasswordController@showConfirmForm {web}',
      'POST password/confirm App\\Http\\Controllers\\Auth\\ConfirmPasswordController@confirm {web}',
      'GET|HEAD email/verify [verification.notice] App\\Http\\Controllers\\Auth\\VerificationController@show {web}',
      'GET|HEAD email/verify/{id}/{hash} [verification.verify] App\\Http\\Controllers\\Auth\\VerificationController@verify {web}',
      'POST email/resend [verification.resend] App\\Http\\Controllers\\Auth\\VerificationController@resend {web}',
    ]);
  });
});

test('Lumen', async () => {
  const read = await list({
    'bootstrap/app.php': `<?php
$app = new Laravel\\Lumen\\Application(dirname(__DIR__));
$app->middleware([App\\Every::class]);
$app->routeMiddleware(['auth' => App\\Auth::class]);
$app->router->group(['namespace' => 'App\\Http\\Controllers'], function ($router) {
    require __DIR__.'/../routes/web.php';
});
return $app;`,
    'routes/web.php': `
$router->get('/', function () use ($router) { return $router->app->version(); });
$router->group(['prefix' => 'v1', 'as' => 'v1', 'middleware' => 'auth|log'], function () use ($router) {
    $router->get('users[/{id}]', ['as' => 'users', 'uses' => 'UserController@index', 'middleware' => 'x']);
    $router->group(['prefix' => 'deep', 'as' => 'deep', 'namespace' => 'Deep', 'suffix' => '.json'], function () use ($router) {
        $router->addRoute(['GET', 'POST'], '/both/', 'BothController@run');
    });
});
$router->get('/', 'HomeController@index');
`,
  });
  expect(print(read)).toEqual([
    'GET / App\\Http\\Controllers\\HomeController@index',
    'GET /v1/users[/{id}] [v1.users] App\\Http\\Controllers\\UserController@index {auth log x}',
    'GET /v1/deep/both.json [v1.deep] App\\Http\\Controllers\\Deep\\BothController@run {auth log}',
    'POST /v1/deep/both.json [v1.deep] App\\Http\\Controllers\\Deep\\BothController@run {auth log}',
  ]);
  expect(read.routes[1]?.pipeline).toEqual(['App\\Auth', 'log', 'x']);
  expect(read.middleware.global).toEqual(['App\\Every']);
});

describe('what cannot be known is said', () => {
  const cases: readonly (readonly [name: string, text: string, problem: string, lines: readonly string[]])[] = [
    [
      'a config value',
      `Route::prefix(config('x.y'))->get('a', fn () => 1);`,
      'unknown-value',
      ['GET|HEAD ⟨config(x.y)⟩/a Closure {web}'],
    ],
    ['a variable', `Route::get($x.'/a', fn () => 1);`, 'unknown-value', ['GET|HEAD ⟨$x⟩/a Closure {web}']],
    ['a macro', `Route::feeds();`, 'unknown-call', []],
    [
      'a macro around routes',
      `Route::localized(function () { Route::get('in', fn () => 1); });`,
      'unknown-call',
      ['GET|HEAD in Closure {web}'],
    ],
    ['a package', `Laravel\\Passport\\Passport::routes();`, 'package-routes', []],
    [
      'a file that is not there',
      `require __DIR__.'/gone.php'; Route::get('a', fn () => 1);`,
      'missing-file',
      ['GET|HEAD a Closure {web}'],
    ],
    [
      'a file that loads itself',
      `Route::get('a', fn () => 1); require __FILE__;`,
      'cyclic-include',
      ['GET|HEAD a Closure {web}'],
    ],
    [
      'a loop',
      `foreach (App\\Page::all() as $page) { Route::get($page->slug, fn () => 1); }`,
      'unknown-loop',
      ['GET|HEAD ⟨$page->slug⟩ Closure {web} ?'],
    ],
    ['a file of unknown name', `require base_path($name);`, 'unknown-value', []],
  ];
  test.each(cases)('%s', async (_, text, problem, lines) => {
    const read = await web(text);
    expect(print(read)).toEqual(lines);
    expect(read.problems.map((one) => one.kind)).toContain(problem);
    expect(read.problems.every((one) => one.path !== '' && one.end >= one.start)).toBe(true);
  });

  test('conditions keep all their branches', async () => {
    const read = await web(`
if (app()->environment('local')) {
    Route::get('a', 'A@local');
} else {
    Route::get('a', 'A@other');
}
Route::get('b', fn () => 1);
`);
    expect(print(read)).toEqual([
      'GET|HEAD a A@local {web} ?',
      'GET|HEAD a A@other {web} ?',
      'GET|HEAD b Closure {web}',
    ]);
  });

  test('a config value that the caller knows, and the default of env()', async () => {
    const config = (key: string) =>
      key === 'api.prefix'
        ? ({ kind: 'call', name: 'env', args: ['API_PREFIX', 'v9'] } as const)
        : key === 'api.domain'
          ? null
          : undefined;
    const read = await list(
      {
        'bootstrap/app.php': BOOTSTRAP,
        'routes/web.php': `Route::group(['prefix' => config('api.prefix'), 'domain' => config('api.domain')], fn () => Route::get('a', fn () => 1));`,
      },
      { config },
    );
    expect(print(read)).toEqual(['GET|HEAD v9/a Closure {web}']);
    expect(read.problems.map((one) => one.kind)).toEqual(['assumed-value']);
  });

  test('without a provider the layout of Laravel is assumed', async () => {
    const read = await list({
      'routes/web.php': `Route::get('a', fn () => 1);`,
      'routes/api.php': `Route::get('b', fn () => 1);`,
    });
    expect(print(read)).toEqual(['GET|HEAD api/b Closure {api}', 'GET|HEAD a Closure {web}']);
    expect(read.problems.map((one) => one.kind)).toEqual(['assumed-files', 'assumed-files']);
  });
});

describe('hostile input', () => {
  test('a group that never ends leaves the other files intact', async () => {
    const read = await web(`require __DIR__.'/broken.php'; Route::get('intact', fn () => 1);`, {
      'routes/broken.php': `Route::get('first', fn () => 1); Route::prefix('p')->group(function () { Route::get('second', fn () => 1); Route::get('third', [`,
    });
    expect(print(read)).toEqual(
      expect.arrayContaining(['GET|HEAD first Closure {web}', 'GET|HEAD intact Closure {web}']),
    );
  });

  test('macros, methods and closures that call themselves end', async () => {
    const read = await web(`
Route::macro('again', function () { Route::get('x', fn () => 1); Route::again(); });
Route::again();
$self = function () use (&$self) { Route::prefix('s')->group($self); };
Route::group([], $self);
Route::get('reached', fn () => 1);
`);
    expect(print(read)).toContain('GET|HEAD x Closure {web}');
    expect(read.routes.length).toBeGreaterThan(0);
  });

  test('groups of middleware that hold one another end', async () => {
    const names = Array.from({ length: 12 }, (_, at) => `g${at}`);
    const groups = names.map((name) => `Route::middlewareGroup('${name}', ['${names.join("', '")}', 'last']);`);
    const read = await web(`${groups.join('')} Route::get('a', fn () => 1)->middleware('g0');`);
    expect(read.routes[0]?.middleware).toEqual(['web', 'g0']);
    expect(read.routes[0]?.pipeline).toContain('last');
  });

  test('facts are plain JSON, and the order of files does not matter', async () => {
    const texts = withHeads({
      'bootstrap/app.php': BOOTSTRAP,
      'routes/web.php': `foreach (glob(__DIR__.'/m/*.php') as $file) { require $file; }`,
      'routes/m/b.php': `Route::get('b', fn () => 1);`,
      'routes/m/a.php': `Route::resource('as', App\\A::class)->only(['index']);`,
    });
    const files = await readRouteFiles(texts);
    expect(JSON.parse(JSON.stringify(files))).toEqual(files);
    const once = buildRoutes(files);
    expect(print(once)).toEqual(['GET|HEAD as [as.index] App\\A@index {web}', 'GET|HEAD b Closure {web}']);
    expect(buildRoutes([...files].reverse())).toEqual(once);
  });
});
