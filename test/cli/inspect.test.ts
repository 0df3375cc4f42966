import { chmodSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import schema from '../../server/src/inspect/inspection.schema.json' with { type: 'json' };
import type { Inspection } from '../../server/src/inspect/inspection.ts';
import { builtAssets } from '../workspace/assets.ts';
import { folder } from '../workspace/folder.ts';
import { type RunOptions, runCli } from './run.ts';

const SHOP = fileURLToPath(new URL('../fixtures/shop', import.meta.url));
const PLAIN = fileURLToPath(new URL('../fixtures/plain', import.meta.url));

const assets = builtAssets();
const validate = new Ajv({ strict: true, strictTypes: false, allErrors: true }).compile(schema);

/** Without a cache unless the test brings one. */
async function run(args: readonly string[], options: RunOptions = {}) {
  return runCli(
    assets,
    ['inspect', ...args, ...(options.env?.XDG_CACHE_HOME === undefined ? ['--no-cache'] : [])],
    options,
  );
}

async function json(args: readonly string[], options?: RunOptions): Promise<Inspection> {
  const { out, err, code } = await run([...args, '--format', 'json'], options);
  expect([code, err]).toEqual([0, '']);
  const inspection: unknown = JSON.parse(out);
  validate(inspection);
  expect(validate.errors).toBeNull();
  return inspection as Inspection;
}

const ROUTES = `<?php
use Illuminate\\Support\\Facades\\Route;
Route::get('/a', fn () => 1)->name('a');`;
const COMPOSER = '{"name": "team/app", "require": {"laravel/framework": "^12.0"}}';
const APP = { artisan: '#!/usr/bin/env php', 'composer.json': COMPOSER, 'routes/web.php': ROUTES };

describe('the same bytes', () => {
  const everything = [SHOP, '--format', 'json', '--stats', '--endpoints'];

  it('with no, one and two workers', async () => {
    const [none, one, two] = await Promise.all(['0', '1', '2'].map((n) => run([...everything, '--workers', n])));
    expect(none?.code).toBe(0);
    expect(one?.out).toBe(none?.out);
    expect(two?.out).toBe(none?.out);
  });

  it('from a cold and a warm cache, and after a file has changed as from a fresh start', async () => {
    const root = folder(APP);
    const env = { XDG_CACHE_HOME: folder({}, 'cache') };
    const inspect = () => run([root, '--format', 'json', '--stats', '--endpoints'], { env });
    const cold = await inspect();
    expect((await inspect()).out).toBe(cold.out);
    expect(readdirSync(join(env.XDG_CACHE_HOME, 'laragin', 'index'))).toHaveLength(1);
    writeFileSync(join(root, 'routes/web.php'), `${ROUTES}\nRoute::get('/b', fn () => 2);`);
    const changed = await inspect();
    expect(changed.out).not.toBe(cold.out);
    expect(changed.out).toBe((await run([root, '--format', 'json', '--stats', '--endpoints'])).out);
  });
});

describe('what is asked for', () => {
  it('is everything by declarations, and nothing that costs more', async () => {
    const inspection = await json([SHOP]);
    expect(inspection.project).toEqual({ name: 'kettle-and-leaf/shop', kind: 'laravel', phpFiles: 82, bladeFiles: 17 });
    expect(inspection.stats).toBeUndefined();
    expect(inspection.roots[0]?.endpoints).toBeUndefined();
  });

  it('are numbers of what is understood, with what was left out', async () => {
    const { stats } = await json([SHOP, '--stats']);
    expect(stats?.methodCallsResolved ?? 0).toBeGreaterThan((stats?.methodCalls ?? 0) * 0.85);
    expect(stats?.leftOut).toEqual({ tests: 4, seeders: 2, factories: 2, vendor: 0, views: 17 });
    expect((await run([SHOP, '--stats'])).out).toMatch(/method calls have a receiver whose class is known \(\d+ %\)/);
  });

  it('is one endpoint, by its method and path or by its name', async () => {
    const { out } = await run([SHOP, '--endpoint', 'get /products/{product}/']);
    expect(out).toContain('view:products.show');
    expect((await run([SHOP, '--endpoint', 'products.show'])).out).toBe(out);
    const { roots } = await json([SHOP, '--endpoint', 'products.show']);
    expect(roots[0]?.endpoints?.map(({ id }) => id)).toEqual(['GET /products/{product}']);
  });

  it('is one list', async () => {
    const { out } = await run([SHOP, '--only', 'jobs', '--format', 'json']);
    expect(JSON.parse(out)).toMatchObject({
      roots: [{ path: '', name: 'kettle-and-leaf/shop', jobs: [{ queued: true }] }],
    });
    expect(Object.keys((JSON.parse(out) as Inspection).roots[0] ?? {})).toEqual(['path', 'name', 'jobs']);
  });

  it('speaks Chinese', async () => {
    expect((await run([SHOP, '--lang', 'zh-cn'])).out).toMatch(/^组成部分$/m);
  });
});

describe('folders of every kind', () => {
  it('with several applications', async () => {
    const files = Object.entries(APP).flatMap(([path, text]) => [
      [`apps/one/${path}`, text],
      [`apps/two/${path}`, text.replace("'/a'", "'/two'")],
    ]);
    const { roots } = await json([folder(Object.fromEntries(files))]);
    expect(roots.map(({ path, routes }) => [path, routes.map(({ uri }) => uri)])).toEqual([
      ['apps/one', ['a']],
      ['apps/two', ['two']],
    ]);
    expect(roots[1]?.routes[0]).toMatchObject({ path: 'apps/two/routes/web.php', line: 3 });
  });

  it('without Laravel', async () => {
    const { code, out } = await run([PLAIN]);
    expect(code).toBe(0);
    expect(out).toContain('PHP without Laravel');
    expect((await json([PLAIN])).roots).toHaveLength(1);
  });

  it('without anything', async () => {
    const empty = folder({});
    const { code, out, err } = await run([empty]);
    expect([code, err]).toEqual([0, expect.stringContaining('No PHP files were found')]);
    expect(out).toContain('app');
    const { roots } = JSON.parse((await run([empty, '--format', 'json'])).out) as Inspection;
    expect(roots).toHaveLength(1);
  });

  it('with files that cannot be read, are too large or are no text', async () => {
    const root = folder({ ...APP, 'big.php': `<?php ${'x'.repeat(3000)}`, 'binary.php': new Uint8Array([0, 1, 2]) });
    mkdirSync(join(root, 'gone'));
    chmodSync(join(root, 'gone'), 0o000);
    const { problems, roots } = JSON.parse(
      (await run([root, '--format', 'json', '--max-size', '2000', '--stats'])).out,
    ) as Inspection;
    expect(problems.map(({ kind, path }) => `${kind} ${path}`)).toEqual(
      expect.arrayContaining(['too-large big.php', 'binary binary.php']),
    );
    expect(roots[0]?.routes).toHaveLength(1);
  });
});

describe('wrong usage', () => {
  it.each<[string, string[], RegExp]>([
    ['a folder that is not there', ['/nowhere/at/all'], /cannot be read \(ENOENT\)/],
    ['a file', [join(SHOP, 'artisan')], /is a file\. Give the folder/],
    ['a list that there is not', [SHOP, '--only', 'rotues'], /Allowed choices are routes/],
    [
      'a route that there is not',
      [SHOP, '--endpoint', 'GET /prodcuts'],
      /No route is "GET \/prodcuts"\. Did you mean "GET \/products"\?/,
    ],
    ['a list and endpoints', [SHOP, '--only', 'jobs', '--endpoints'], /Give either --only or/],
    ['a number that is none', [SHOP, '--workers', 'two'], /Give a whole number/],
    ['a language that there is not', [SHOP, '--lang', 'fr'], /en and zh-cn/],
    ['an option that there is not', [SHOP, '--stat'], /Did you mean --stats\?/],
  ])('%s', async (_, args, message) => {
    const { code, out, err } = await run(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(message);
    expect(err).not.toMatch(/^\s+at /m);
  });
});
