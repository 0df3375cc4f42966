/** The bare Laravel that executes single routes: what a routes file may rely on. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type LaravelApp, startLaravelKernel } from '../support/laravel.ts';
import { requirePart } from '../support/requirements.ts';
import { type Sending, visit } from './visitor.ts';

const routes = String.raw`<?php
use App\Models\User;
use Illuminate\Http\Request;
use Illuminate\Support\Facades\{Cache, DB, Hash, Log, Route, Storage};

class Note extends Illuminate\Database\Eloquent\Model { public $timestamps = false; }

Route::get('/query', fn (Request $r) => response()->json([$r->query('q'), $r->cookie('c'), $r->ip()]));
Route::post('/rules', fn (Request $r) => $r->validate(['age' => 'required|integer|min:3']));
Route::get('/rows', fn () => DB::table('notes')->pluck('text'));
Route::get('/notes/{note}', fn (Note $note) => $note);
Route::get('/page', fn () => view('hello', ['name' => '<b>']));
Route::get('/count', fn () => session()->increment('n'));
Route::get('/warning', fn () => []['missing']);
Route::get('/deprecated', fn () => 'len ' . strlen(null));
Route::get('/me', fn (Request $r) => $r->user())->middleware('auth:api');
Route::get('/cookie', fn () => response('set')->cookie('a', 'b'));
Route::get('/env', fn () => env('GREETING'));
Route::post('/file', fn (Request $r) => Storage::put('x', $r->file('f')->get()) ? Storage::get('x') : '');
Route::get('/services', fn () => [Cache::remember('k', 60, fn () => 1), Hash::check('p', Hash::make('p')), Log::info('hi')]);
`;

const setup = String.raw`<?php
use Illuminate\Support\Facades\{DB, Schema};

Schema::create('notes', function ($table) { $table->id(); $table->string('text'); });
DB::table('notes')->insert(['text' => 'first']);
Schema::create('users', function ($table) { $table->id(); $table->string('name'); $table->string('api_token'); $table->timestamps(); });
App\Models\User::create(['name' => 'Ada', 'api_token' => 'token']);
`;

const json: Sending = { headers: { accept: 'application/json' } };

const examples: readonly [method: string, path: string, sending: Sending, status: number, body: unknown][] = [
  ['GET', '/query?q=go', { headers: { cookie: 'c=plain' } }, 200, ['go', 'plain', '127.0.0.1']],
  ['POST', '/rules', { json: { age: 9 } }, 200, { age: 9 }],
  ['POST', '/rules', { json: { age: 2 } }, 422, { errors: { age: ['The age must be at least 3.'] } }],
  ['GET', '/rows', json, 200, ['first']],
  ['GET', '/notes/1', json, 200, { id: 1, text: 'first' }],
  ['GET', '/notes/2', json, 404, { message: 'No query results for model [Note] 2' }],
  ['GET', '/page', {}, 200, 'Hello &lt;b&gt;'],
  ['GET', '/warning', json, 500, { message: 'Server Error' }],
  ['GET', '/deprecated', {}, 200, 'len 0'],
  ['GET', '/me', json, 401, { message: 'Unauthenticated.' }],
  ['GET', '/me', { token: 'token' }, 200, { name: 'Ada' }],
  ['GET', '/env', {}, 200, 'a "b" $c'],
  ['POST', '/file', { form: { f: new Blob(['bytes']) } }, 200, 'bytes'],
  ['GET', '/services', json, 200, [1, true, null]],
];

describe.skipIf(!requirePart('laravel'))('the bare Laravel kernel', () => {
  let kernel: LaravelApp;
  let dir: string;

  beforeAll(async () => {
    dir = mkdtempSync(join(tmpdir(), 'laragin-kernel-'));
    writeFileSync(join(dir, 'routes.php'), routes);
    writeFileSync(join(dir, 'setup.php'), setup);
    writeFileSync(join(dir, 'hello.blade.php'), 'Hello {{ $name }}');
    kernel = await startLaravelKernel({
      routesFile: join(dir, 'routes.php'),
      setupFile: join(dir, 'setup.php'),
      viewsDir: dir,
      tempDir: join(dir, 'app'),
      env: { GREETING: 'a "b" $c' },
    });
  });
  afterAll(async () => {
    await kernel?.stop();
    rmSync(dir, { recursive: true, force: true });
  });

  for (const [method, path, sending, status, body] of examples) {
    test(`${method} ${path} answers ${status}`, async () => {
      const answer = await visit(kernel.url).send(method, path, sending);
      expect(answer.status, answer.text).toBe(status);
      if (typeof body === 'string') expect(answer.text).toBe(body);
      else expect(answer.json()).toMatchObject(Object(body));
    });
  }

  test('a session lasts from request to request', async () => {
    const visitor = visit(kernel.url);
    await visitor.send('GET', '/count');
    expect((await visitor.send('GET', '/count')).text).toBe('2');
  });

  test('cookies are sent in plain', async () => {
    const answer = await visit(kernel.url).send('GET', '/cookie');
    expect(answer.headers.getSetCookie()).toContain('a=b; path=/; httponly; samesite=lax');
  });
});
