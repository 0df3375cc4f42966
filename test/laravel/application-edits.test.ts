/**
 * An application whose files are edited in any way is the same as one that is opened with the files as they are then.
 */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Application } from '../../server/src/laravel/application.ts';
import { openWhole, type Texts, type WholeApplication } from '../support/whole-application.ts';

const PROJECT: Texts = { 'composer.json': '{"require": {"laravel/framework": "^12.0"}}' };

/** For each file the texts that it may hold; the first is what it starts with. */
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  'app/Models/Post.php': [
    '<?php namespace App\\Models; class Post extends \\Illuminate\\Database\\Eloquent\\Model { protected $casts = ["done" => "bool"]; public function author() { return $this->belongsTo(User::class); } }',
    '<?php namespace App\\Models; class Post extends Base { protected $table = "articles"; }',
    '<?php namespace App\\Models; class Post { public function author(): User {} }',
    '<?php namespace App\\Models; class Post extends',
  ],
  'app/Models/User.php': [
    '<?php namespace App\\Models; class User extends \\Illuminate\\Foundation\\Auth\\User { public function scopeNew($q) {} }',
    '<?php namespace App\\Models; class User extends Post {}',
    '<?php // moved',
  ],
  'app/Models/Base.php': [
    '<?php namespace App\\Models; class Base extends \\Illuminate\\Database\\Eloquent\\Model { public $timestamps = false; }',
    '<?php namespace App\\Models; class Base extends Post {}',
  ],
  'app/Models/Twice.php': ['<?php namespace App\\Models; class Post { public int $other; }', '<?php'],
  'database/migrations/2020_01_01_000000_a.php': [
    "<?php class A extends \\Illuminate\\Database\\Migrations\\Migration { function up() { Schema::create('posts', function ($t) { $t->id(); $t->boolean('done'); $t->timestamps(); }); } }",
    "<?php use Illuminate\\Support\\Facades\\Schema; class A extends \\Illuminate\\Database\\Migrations\\Migration { function up() { Schema::create('posts', function ($t) { $t->id(); $t->string('title')->nullable(); }); Schema::create('articles', function ($t) { $t->uuid('id'); }); } }",
  ],
  'routes/web.php': [
    "<?php use Illuminate\\Support\\Facades\\Route; Route::get('/', [App\\PostController::class, 'show'])->middleware('auth'); Route::get('/{post}', fn (App\\Models\\Post $post) => view('post'));",
    "<?php use Illuminate\\Support\\Facades\\Route; Route::prefix(config('app.prefix'))->group(function () { Route::resource('posts', App\\PostController::class); });",
    '<?php use Illuminate\\Support\\Facades\\Route; Route::group([',
  ],
  'app/PostController.php': [
    '<?php namespace App; class PostController { public function __construct(private Clock $clock) {} public function show() { $this->clock->now()->x(); return app("clock"); } }',
    '<?php namespace App; use App\\Models\\Post; class PostController { public function show(Post $post) { event(new Made); return $post->author->name; } }',
  ],
  'app/Provider.php': [
    '<?php namespace App; class Provider extends \\Illuminate\\Support\\ServiceProvider { public function register() { $this->app->bind("clock", RealClock::class); $this->app->bind(Clock::class, RealClock::class); } }',
    '<?php namespace App; class Provider extends \\Illuminate\\Support\\ServiceProvider { public function register() { $this->app->bind("clock", Clock::class); \\Illuminate\\Support\\Facades\\Schema::defaultStringLength(191); } }',
  ],
  'app/Clock.php': [
    '<?php namespace App; interface Clock { public function now(): Made; } class RealClock implements Clock { public function now(): Made {} } class Made { const A = "a"; }',
    '<?php namespace App; abstract class Clock { abstract public function now(); } class Made extends Clock { use T; } trait T { use T; }',
  ],
  'config/app.php': [
    "<?php return ['prefix' => 'api', 'aliases' => ['Clock' => App\\Clock::class]];",
    "<?php return ['prefix' => env('P')];",
  ],
  'resources/views/post.blade.php': [
    "@extends('layout') {{ config('app.name') }}",
    "@include('post') <x-card :post='$post' />",
  ],
  'resources/views/layout.blade.php': ["@yield('body')", ''],
};

const PATHS = Object.keys(CHOICES);

type Edit = { readonly path: string; readonly choice: number; readonly lead: string };

const edit: fc.Arbitrary<Edit> = fc.record({
  path: fc.constantFrom(...PATHS),
  choice: fc.integer({ min: -1, max: 3 }),
  // Comments in front move everything behind them.
  lead: fc.constantFrom('', '// moved\n', '/* é */ '),
});

/** `undefined` when the edit takes the file away. */
function textAfter({ path, choice, lead }: Edit): string | undefined {
  const choices = CHOICES[path] ?? [];
  const text = choice < 0 ? undefined : choices[choice % choices.length];
  return text?.replace('<?php ', `<?php ${lead}`);
}

/** Everything that is put together from the files, and some answers of the types. */
function contentsOf({ routes, schema, models, parts, views, types, facts, files }: Application): string {
  const object = (name: string) => ({ kind: 'class', name }) as const;
  const answers = [
    types.property(object('App\\Models\\Post'), 'done'),
    types.property(object('App\\Models\\Post'), 'author'),
    types.property(object('App\\Models\\Post'), 'created_at'),
    types.call(object('App\\Models\\User'), 'new', []),
    types.functionCall(['app'], [{ kind: 'scalar', name: 'string', value: 'clock' }]),
    types.call(object('Clock'), 'now', []),
    types.isClass('App\\Models\\User', 'Illuminate\\Database\\Eloquent\\Model') ?? 'unknown',
  ];
  const paths = [...files.keys()].sort();
  return JSON.stringify(
    { routes, schema, models, parts, views: views.all, answers, facts: paths.map((path) => [path, facts.get(path)]) },
    undefined,
    1,
  );
}

it('edits leave what a fresh start gives', { timeout: 120_000 }, async () => {
  const start = Object.fromEntries(PATHS.map((path) => [path, CHOICES[path]?.[0] ?? '']));
  const whole: WholeApplication = await openWhole({ ...PROJECT, ...start });
  const texts = new Map<string, string>(Object.entries(start));
  const apply = (one: Edit): void => {
    const text = textAfter(one);
    if (text === undefined) texts.delete(one.path);
    else texts.set(one.path, text);
    whole.application.replaceFile(one.path, text === undefined ? undefined : whole.index(one.path, text));
  };
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 5, maxLength: 15 }), async (edits) => {
      for (const one of edits) {
        apply(one);
        // What is asked in between must not stay when it is no longer so.
        void whole.application.models;
        void whole.application.types.property({ kind: 'class', name: 'App\\Models\\Post' }, 'done');
      }
      const fresh = await openWhole({ ...PROJECT, ...Object.fromEntries(texts) });
      expect(contentsOf(whole.application)).toBe(contentsOf(fresh.application));
    }),
    // About ten edits a run.
    { numRuns: 60, seed: 20260 },
  );
});

it('the order of the files does not count', async () => {
  const start = { ...PROJECT, ...Object.fromEntries(PATHS.map((path) => [path, CHOICES[path]?.[1] ?? ''])) };
  const reversed = Object.fromEntries(Object.entries(start).reverse());
  const [a, b] = await Promise.all([openWhole(start), openWhole(reversed)]);
  expect(contentsOf(b.application)).toBe(contentsOf(a.application));
});
