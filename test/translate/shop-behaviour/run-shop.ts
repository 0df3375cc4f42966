/**
 * The real shop and the converted one on copies of one database: each request goes to both, and what differs comes back.
 */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findAssets } from '../../../server/src/workspace/assets.ts';
import { convertFolder } from '../../../server/src/workspace/convert-folder.ts';
import { DEFAULT_DISCOVERY } from '../../../server/src/workspace/discover.ts';
import { writeModule } from '../../../server/src/workspace/write-module.ts';
import { startShop } from '../../support/laravel.ts';
import type { ShopRequest } from './requests.ts';

export interface Difference {
  readonly request: string;
  readonly what: string;
  readonly laravel: string;
  readonly go: string;
}

export async function compareShops(requests: readonly ShopRequest[]): Promise<readonly Difference[]> {
  const dir = mkdtempSync(join(tmpdir(), 'laragin-shop-'));
  const shop = await startShop();
  try {
    const server = await startConverted(dir, shop.dir);
    try {
      const differences: Difference[] = [];
      for (const request of requests) {
        const [laravel, go] = [await ask(shop.url, request), await ask(server.url, request)];
        differences.push(...compared(request, laravel, go));
      }
      return differences;
    } finally {
      server.stop();
      writeFileSync(join(tmpdir(), 'laragin-shop.log'), server.log());
    }
  } finally {
    await shop.stop();
    rmSync(dir, { recursive: true, force: true });
  }
}

async function startConverted(dir: string, laravel: string): Promise<{ url: string; stop(): void; log(): string }> {
  const module = join(dir, 'module');
  const { files } = await convertFolder(join(import.meta.dirname, '../../fixtures/shop'), {
    assets: findAssets(),
    locale: 'en',
    workers: 0,
    thisThread: 'works',
    discovery: DEFAULT_DISCOVERY,
    cache: undefined,
    module: 'example.com/shop',
  });
  mkdirSync(module, { recursive: true });
  writeModule(module, files);
  const built = spawnSync('go', ['build', '-o', join(dir, 'shop'), './cmd/server'], { cwd: module, encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`the converted shop does not build:\n${built.stdout}${built.stderr}`);
  const run = join(dir, 'run');
  mkdirSync(join(run, 'database'), { recursive: true });
  cpSync(join(laravel, 'database/database.sqlite'), join(run, 'database/database.sqlite'));
  writeFileSync(join(run, '.env'), readFileSync(join(laravel, '.env')));
  const port = await freePort();
  const env = { ...process.env, ADDRESS: `127.0.0.1:${port}`, DB_DATABASE: join(run, 'database/database.sqlite') };
  const child = spawn(join(dir, 'shop'), [], { cwd: run, env });
  let log = '';
  const note = (data: Buffer): void => {
    log += data.toString();
  };
  child.stdout.on('data', note);
  child.stderr.on('data', note);
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; ; tries++) {
    try {
      await fetch(`${url}/up`);
      return { url, stop: () => void child.kill(), log: () => log };
    } catch {
      if (tries > 100 || child.exitCode !== null) throw new Error(`the converted shop does not start:\n${log}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly location: string;
  readonly allow: string;
  readonly body: string;
}

async function ask(url: string, { method, path, as, json, form, headers = {} }: ShopRequest): Promise<Answer> {
  const isApi = path.startsWith('/api');
  const sent = new Headers({ ...(isApi ? { Accept: 'application/json' } : { Accept: 'text/html' }), ...headers });
  if (as !== undefined) sent.set('Authorization', `Bearer ${as}-token`);
  if (json !== undefined) sent.set('Content-Type', 'application/json');
  if (form !== undefined) sent.set('Content-Type', 'application/x-www-form-urlencoded');
  const body = method === 'GET' ? undefined : json === undefined ? form : JSON.stringify(json);
  const response = await fetch(url + path, {
    method,
    headers: sent,
    redirect: 'manual',
    ...(body === undefined ? {} : { body }),
  });
  const text = await response.text();
  // Both are asked one behind the other: the clock goes on.
  const clean = (value: string): string =>
    value
      .replaceAll(url, 'http://shop')
      .replaceAll(url.replaceAll('/', '\\/'), 'http:\\/\\/shop')
      .replaceAll(/(\d{4}-\d\d-\d\dT\d\d):\d\d:\d\d\.\d{6}Z/g, '$1');
  return {
    status: response.status,
    type: (response.headers.get('content-type') ?? '').replaceAll(/;\s*/g, '; ').toLowerCase(),
    location: clean(response.headers.get('location') ?? ''),
    allow: response.headers.get('allow') ?? '',
    body: clean(text),
  };
}

function compared(request: ShopRequest, laravel: Answer, go: Answer): readonly Difference[] {
  const name = `${request.method} ${request.path}${request.as === undefined ? '' : ` as ${request.as}`} ${
    request.json === undefined ? (request.form ?? '') : JSON.stringify(request.json)
  }`.trim();
  const out: Difference[] = [];
  const check = (what: string, a: string, b: string): void => {
    if (a !== b) out.push({ request: name, what, laravel: a.slice(0, 300), go: b.slice(0, 300) });
  };
  check('status', String(laravel.status), String(go.status));
  if (laravel.status !== go.status) {
    out.push({ request: name, what: 'said', laravel: laravel.body.slice(0, 200), go: go.body.slice(0, 200) });
    return out;
  }
  check('location', laravel.location, go.location);
  const isJson = laravel.type.startsWith('application/json');
  if (isJson) check('json', sorted(laravel.body), sorted(go.body));
  check('type', laravel.type.split(';')[0] ?? '', go.type.split(';')[0] ?? '');
  return out;
}

/** JSON by value: the order of keys says nothing. */
function sorted(text: string): string {
  const order = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(order);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, each]) => [key, order(each)]),
    );
  };
  try {
    return JSON.stringify(order(JSON.parse(text)));
  } catch {
    return text;
  }
}
