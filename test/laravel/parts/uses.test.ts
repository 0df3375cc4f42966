/**
 * What code uses by name: each case is PHP and its uses as `kind name via`, with what else is known behind.
 */
import { describe, expect, test } from 'vitest';
import type { Use } from '../../../server/src/laravel/parts/uses/facts.ts';
import { factsOf } from './read.ts';

type Cases = Readonly<Record<string, readonly string[]>>;

function check(title: string, cases: Cases): void {
  describe(title, () => {
    test.each(Object.entries(cases))('%s', (php, want) => {
      expect((factsOf(php).uses ?? []).flatMap(({ uses }) => uses.map(printUse))).toEqual(want);
    });
  });
}

function printUse({ kind, name, via, at: _, prefix, write, on, data, ...rest }: Use): string {
  const parts = [kind, name ?? (prefix === undefined ? '?' : `${prefix}…`), via];
  if (write) parts.push('write');
  if (on !== undefined) parts.push(`on ${on}`);
  if (data !== undefined) parts.push(`data ${data.join(',')}`);
  if ('default' in rest) parts.push(`default ${JSON.stringify(rest.default)}`);
  return parts.join(' ');
}

const CONTROLLER = 'class C { function f(\\Illuminate\\Http\\Request $request) {';

check('settings', {
  "config('app.name');": ['config app.name config'],
  "config('app.name', 'x');": ['config app.name config default "x"'],
  "config(['a.b' => 1]);": ['config a.b config write'],
  "config()->get('a.b'); config()->set('a.c', 1);": ['config a.b ->get', 'config a.c ->set write'],
  "Config::get('a.b', 5);": ['config a.b Config::get default 5'],
  "$this->app['config']['x.y'];": ["config x.y ['config'][]", 'container config []'],
  "config('shop.' . $key);": ['config shop.… config'],
  "app('config')->get('x');": ['config x ->get', 'container config app'],
  'class A { function __construct(private \\Illuminate\\Contracts\\Config\\Repository $config) {} function f() { $this->config->get("a"); } }':
    ['config a ->get'],
  "namespace App; Config::get('a');": [],
  "namespace App; \\Config::get('a');": ['config a Config::get'],
  "namespace App; use Config; Config::get('a');": ['config a Config::get'],
  "namespace App; config('a');": ['config a config'],
  "namespace App; use function Other\\config; config('a');": [],
  "$collection->get('a.b');": [],
  "env('A'); env('B', 'c'); getenv('D'); $_ENV['E']; Env::get('F');": [
    'env A env',
    'env B env default "c"',
    'env D getenv',
    'env E $_ENV',
  ],
  "use Illuminate\\Support\\Env; Env::get('F', 1);": ['env F Env::get default 1'],
});

check('views and pages', {
  "view('a.b');": ['view a.b view'],
  "view('a.b', ['x' => 1, 'y' => 2])->with('z', 3);": ['view a.b view data x,y,z'],
  "view('a', compact('x', 'y'))->withUser($u);": ['view a view data x,y,user'],
  "View::make('a', $data);": ['view a View::make'],
  "View::first(['a', 'b']);": ['view a View::first', 'view b View::first'],
  "response()->view('a', ['x' => 1], 200);": ['view a ->view data x'],
  'view($name);': ['view ? view'],
  "view('mails.' . $name);": ['view mails.… view'],
  "class M extends \\Illuminate\\Mail\\Mailable { function build() { return $this->subject('x')->view('m.a')->text('m.b'); } }":
    ['view m.b ->text on $this', 'view m.a ->view on $this'],
  "use Illuminate\\Mail\\Mailables\\Content; new Content(markdown: 'm.a', with: ['x' => 1]);": [
    'view m.a new Content(markdown) data x',
  ],
  "use Illuminate\\Notifications\\Messages\\MailMessage; (new MailMessage)->markdown('m.a', ['x' => 1]);": [
    'view m.a ->markdown data x',
  ],
  "$builder->view('x');": [],
  "use Inertia\\Inertia; Inertia::render('Users/Index', ['users' => $u]); inertia('Home');": [
    'inertia Users/Index Inertia::render data users',
    'inertia Home inertia',
  ],
  "__('a.b'); trans('c'); trans_choice('d', 2); Lang::get('e');": [
    'translation a.b __',
    'translation c trans',
    'translation d trans_choice',
    'translation e Lang::get',
  ],
});

check('routes', {
  "route('a.b', $x); to_route('c'); redirect()->route('d'); URL::signedRoute('e'); Redirect::route('f');": [
    'route a.b route',
    'route c to_route',
    'route d ->route',
    'route e URL::signedRoute',
    'route f Redirect::route',
  ],
  "$router->route('x'); $map->route('y');": [],
});

check('work handed over', {
  'use App\\Jobs\\Ship; Ship::dispatch($o)->onQueue("low"); dispatch(new Ship($o)); Bus::dispatch(new Ship);': [
    'queue low ->onQueue',
    'dispatch App\\Jobs\\Ship ::dispatch',
    'dispatch App\\Jobs\\Ship dispatch',
    'dispatch App\\Jobs\\Ship Bus::dispatch',
  ],
  'Bus::chain([new A, new B([1]), [new C]])->dispatch(); Bus::batch([new D]);': [
    'dispatch A Bus::chain',
    'dispatch B Bus::chain',
    'dispatch C Bus::chain',
    'dispatch D Bus::batch',
  ],
  'class C { function f() { $this->dispatch((new Ship)->delay(5)); $this->dispatch("saved"); } }': [
    'dispatch Ship ->dispatch on $this',
  ],
  "event(new Placed($o)); Event::dispatch(new Placed); event('order.placed'); broadcast(new Placed)->toOthers();": [
    'event Placed event',
    'event Placed Event::dispatch',
    'event order.placed event',
    'event Placed broadcast',
  ],
  "Mail::to($u)->cc('x')->send(new Receipt($o)); Mail::send(new Receipt); Mail::raw('x', $f); Mail::send('m.a', ['x' => 1], $f);":
    [
      'mail Receipt ->send',
      'mail Receipt Mail::send',
      'mail ? Mail::raw',
      'mail ? Mail::send',
      'view m.a Mail::send data x',
    ],
  'Mail::to($u)->later(5, new Receipt);': ['mail Receipt ->later'],
  '$user->notify(new Shipped($o)); Notification::send($users, new Shipped); Notification::route("mail", "x")->notify(new Shipped);':
    [
      'notification Shipped ->notify on $user',
      'notification Shipped Notification::send',
      'notification Shipped ->notify on Illuminate\\Support\\Facades\\Notification::route',
    ],
  "Queue::push(new Ship); Queue::pushOn('low', new Ship);": [
    'dispatch Ship Queue::push',
    'dispatch Ship Queue::pushOn',
    'queue low Queue::pushOn',
  ],
  "Artisan::call('a:b', ['--x' => 1]);": ['command a:b Artisan::call'],
  "class S { function run() { $this->call([A::class, B::class]); $this->call('a:b'); } }": [
    'seeder A ->call on $this',
    'seeder B ->call on $this',
    'command a:b ->call on $this',
  ],
});

check('permissions and the container', {
  "Gate::allows('edit', $p); Gate::any(['a', 'b']); $this->authorize('view', $o); $user->can('export');": [
    'gate edit Gate::allows',
    'gate a Gate::any',
    'gate b Gate::any',
    'gate view ->authorize on $this',
    'gate export ->can on $user',
  ],
  "Route::get('/x', $a)->can('update', 'post');": [],
  "app('x'); resolve(Foo::class); App::make('y'); app()->make(Bar::class); $this->app->make('z'); $app['w'];": [
    'container x app',
    'container Foo resolve',
    'container y App::make',
    'container Bar ->make',
    'container z ->make',
    'container w []',
  ],
  'Coupon::make(1); $factory->make("x");': [],
});

check('state', {
  "session('a'); session(['b' => 1]); session()->get('c'); session()->put('d', 1); Session::flash('e', 1);": [
    'session a session',
    'session b session write',
    'session c ->get',
    'session d ->put write',
    'session e Session::flash write',
  ],
  [`${CONTROLLER} $request->session()->put('a', 1); $request->cookie('b'); } }`]: [
    'session a ->put write',
    'cookie b ->cookie',
  ],
  "redirect('/x')->with('status', 'y'); back()->with(['a' => 1, 'b' => 2]); $query->with('items');": [
    'session status ->with write',
    'session a ->with write',
    'session b ->with write',
  ],
  "Cache::remember('a', 5, $f); cache('b'); cache()->forget('c'); Cache::tags(['t'])->put('d', 1); Cache::store('redis')->get('e');":
    [
      'cache a Cache::remember write',
      'cache b cache',
      'cache c ->forget write',
      'cache d ->put write',
      'cache e ->get',
    ],
  "Cookie::queue('a', 1); response('x')->cookie('b', 1);": ['cookie a Cookie::queue write', 'cookie b ->cookie write'],
  "Storage::disk('s3')->put('a', 'b'); Storage::put('a', 'b'); Storage::fake('x');": [
    'disk s3 Storage::disk',
    'disk ? Storage::put',
  ],
  [`${CONTROLLER} $request->file('i')->store('a', 's3'); $request->file('i')->storeAs('a', 'b'); } }`]: [
    'disk s3 ->store',
    'disk ? ->storeAs',
  ],
  "Redis::get('x');": ['redis ? Redis::get'],
});

check('databases and the world outside', {
  "DB::raw('count(*)'); DB::select('select 1'); $q->whereRaw('a > ?', [1]); $q->whereRaw('a > ' . $b);": [
    'sql count(*) DB::raw',
    'sql select 1 DB::select',
    'sql a > ? ->whereRaw',
    'sql a > … ->whereRaw',
  ],
  "DB::connection('x')->select('select 2'); $collection->select('a');": ['sql select 2 ->select'],
  'DB::transaction($f); DB::connection()->beginTransaction();': [
    'transaction ? DB::transaction',
    'transaction ? ->beginTransaction',
  ],
  "Http::withToken($t)->timeout(5)->post('https://a.test/x', []); new \\GuzzleHttp\\Client; curl_init('https://b.test');":
    ['http https://a.test/x Http::post', 'http ? new GuzzleHttp\\Client', 'http https://b.test curl_init'],
  "file_get_contents('https://a.test'); file_get_contents('a.txt'); Http::fake();": [
    'http https://a.test file_get_contents',
  ],
  "shell_exec('ls'); exec($x); `ls`; Process::run('ls');": [
    'shell ls shell_exec',
    'shell ? exec',
    'shell ? ``',
    'shell ls Process::run',
  ],
  'eval($x); $$a; new $b; $o->$m(); A::$m(); include $p; require __DIR__ . "/x.php"; call_user_func($f);': [
    'dynamic ? eval',
    'dynamic ? $$',
    'dynamic ? new',
    'dynamic ? ->$',
    'dynamic ? ::$',
    'dynamic ? include',
    'dynamic ? call_user_func',
  ],
});

test('uses stand under the function around them', () => {
  const facts = factsOf(`namespace App;
    config('top');
    function helper() { config('in.function'); }
    class A {
      function m() { config('in.method'); $f = function () { config('in.closure'); }; }
      function n() { return new class { function x() { config('in.anonymous'); } }; }
      function o() { config('again'); }
    }
    config('bottom');`);
  expect(facts.uses?.map((one) => [one.class, one.function, one.uses.map(({ name }) => name).join()])).toEqual([
    [undefined, undefined, 'top,bottom'],
    [undefined, 'App\\helper', 'in.function'],
    ['App\\A', 'm', 'in.method,in.closure'],
    ['class@anonymous', 'x', 'in.anonymous'],
    ['App\\A', 'o', 'again'],
  ]);
});
