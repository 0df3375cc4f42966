/** What the server knows across files, and how it keeps that true: a real process, real folders on disk. */
import { copyFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import {
  eventually,
  makeFolder,
  type OpenedDocument,
  SERVER,
  type ServerSetup,
  startServer,
  type TestServer,
  writeFiles,
} from '../support/check-lsp.ts';

const clean: (() => Promise<void> | void)[] = [];

afterEach(async () => {
  for (const undo of clean.splice(0).reverse()) await undo();
});

const ARTISAN = "#!/usr/bin/env php\n<?php\nrequire __DIR__.'/vendor/autoload.php';\n";
const ORDER = `<?php
namespace App\\Models;
use Illuminate\\Database\\Eloquent\\Model;
class Order extends Model
{
    public function scopeOpen($query) { return $query->where('open', true); }
}
`;
/** A method of a form request of the application, which only the workspace knows to be a request. */
const INPUT = '<?php\nfunction f(\\App\\Http\\StoreOrder $order) { return $order->in|put("q"); }';
const STORE_ORDER =
  '<?php\nnamespace App\\Http;\nclass StoreOrder extends \\Illuminate\\Foundation\\Http\\FormRequest {}\n';
const OPEN_SCOPE = '<?php\nreturn \\App\\Models\\Order::op|en()->get();\n';

async function workspace(
  files: Readonly<Record<string, string>>,
  setup: ServerSetup = {},
): Promise<{ readonly server: TestServer; readonly folder: string }> {
  const folder = makeFolder(files);
  clean.push(() => rmSync(folder, { recursive: true, force: true }));
  return { folder, server: await serverOn(folder, setup) };
}

async function serverOn(folder: string, setup: ServerSetup = {}): Promise<TestServer> {
  const server = await startServer(folder, setup);
  clean.push(() => server.lsp.dispose());
  return server;
}

const gone = (document: OpenedDocument) => eventually(async () => (await document.hover()) === undefined);

describe('the index', () => {
  it('tells what only the workspace knows, once it is there', async () => {
    const { server } = await workspace({ artisan: ARTISAN, 'app/Http/StoreOrder.php': STORE_ORDER });
    const document = await server.open(INPUT);
    expect(await eventually(() => document.hover())).toContain('`$order`: `App\\Http\\StoreOrder`');
  });

  it('assumes nothing while there is none', async () => {
    const { server } = await workspace({ artisan: ARTISAN });
    await server.indexed;
    expect(await (await server.open(INPUT)).hover()).toBeUndefined();
  });

  it('knows what installed dependencies declare', async () => {
    const { server } = await workspace({
      artisan: ARTISAN,
      'app/Http/StoreOrder.php': STORE_ORDER.replace(/\\Illuminate.*Request/, '\\Acme\\Web\\Input'),
      'vendor/composer/installed.json': JSON.stringify({
        packages: [
          {
            name: 'acme/web',
            version: '1.0.0',
            autoload: { 'psr-4': { 'Acme\\Web\\': 'src/' } },
            'install-path': '../acme/web',
          },
        ],
      }),
      'vendor/acme/web/src/Input.php':
        '<?php\nnamespace Acme\\Web;\nclass Input extends \\Illuminate\\Http\\Request {}\n',
    });
    const document = await server.open(INPUT);
    expect(await eventually(() => document.hover())).toContain('`$order`: `App\\Http\\StoreOrder`');
  });

  it('refreshes diagnostics that depend on other files', async () => {
    const { server } = await workspace({
      artisan: ARTISAN,
      'app/Models/Order.php': ORDER.replace(
        'public',
        'public function user() { return $this->belongsTo(User::class); }\n    public',
      ),
      'app/Models/User.php': ORDER.replace('class Order', 'class User'),
    });
    const document = await server.open(
      '<?php\nfunction f() {\n    foreach (\\App\\Models\\Order::all() as $order) {\n        echo $order->user->name;\n    }\n}\n',
      { path: 'app/list.php' },
    );
    await eventually(() => server.lsp.published.get(document.uri)?.some(({ code }) => code === 'lazy-loading-in-loop'));
  });

  it('follows an edit in another file, without saving', async () => {
    const { server } = await workspace({ artisan: ARTISAN, 'app/Models/Order.php': ORDER });
    const query = await server.open(OPEN_SCOPE);
    expect(await eventually(() => query.hover())).toContain('Order::open()');
    const model = await server.open(ORDER, { path: 'app/Models/Order.php' });
    const line = ORDER.split('\n').findIndex((text) => text.includes('scopeOpen'));
    const character = (ORDER.split('\n')[line] as string).indexOf('Open');
    await server.lsp.change(model.uri, { line, character }, 'Open'.length, 'Shut');
    await gone(query);
    await server.lsp.connection.sendNotification('textDocument/didClose', { textDocument: { uri: model.uri } });
    expect(await eventually(() => query.hover())).toContain('Order::open()');
  });

  it('is settled by declarations in the document itself, at once', async () => {
    const { server } = await workspace({ artisan: ARTISAN });
    const document = await server.open(`${ORDER}\nreturn Order::op|en()->get();\n`, { path: 'app/Models/Order.php' });
    expect(await document.hover()).toContain('Order::open()');
  });
});

describe('files on disk', () => {
  it('that change, come and go are followed', async () => {
    const { server, folder } = await workspace({ artisan: ARTISAN, 'app/Models/Order.php': ORDER });
    const document = await server.open(OPEN_SCOPE);
    await eventually(() => document.hover());
    writeFiles(folder, { 'app/Models/Order.php': ORDER.replace('scopeOpen', 'scopeShut') });
    await server.filesChanged(['changed', 'app/Models/Order.php']);
    await gone(document);

    rmSync(join(folder, 'app/Models/Order.php'));
    writeFiles(folder, { 'app/Sales/Order.php': ORDER });
    await server.filesChanged(['deleted', 'app/Models/Order.php'], ['created', 'app/Sales/Order.php']);
    await eventually(() => document.hover());

    rmSync(join(folder, 'app/Sales'), { recursive: true });
    await server.filesChanged(['deleted', 'app/Sales']);
    await gone(document);
  });

  it('are what the editor has while they are open', async () => {
    const { server, folder } = await workspace({ artisan: ARTISAN, 'app/Models/Order.php': ORDER });
    const document = await server.open(OPEN_SCOPE);
    await eventually(() => document.hover());
    await server.open(ORDER, { path: 'app/Models/Order.php' });
    writeFiles(folder, { 'app/Models/Order.php': '<?php\n' });
    await server.filesChanged(['changed', 'app/Models/Order.php']);
    expect(await document.hover()).toContain('Order::open()');
  });

  it('that git ignores are none of the application', async () => {
    const { server, folder } = await workspace({
      artisan: ARTISAN,
      '.gitignore': '/generated\n',
      'generated/Order.php': ORDER,
    });
    const document = await server.open(OPEN_SCOPE);
    await server.indexed;
    expect(await document.hover()).toBeUndefined();
    writeFiles(folder, { '.gitignore': '/other\n' });
    await server.filesChanged(['changed', '.gitignore']);
    await eventually(() => document.hover());
  });

  it('that are too large are named once, and read when the setting allows', async () => {
    let maxSize = 2000;
    const large = `${ORDER}//${'x'.repeat(3000)}\n`;
    const { server } = await workspace(
      { artisan: ARTISAN, 'app/Models/Order.php': large },
      { capabilities: { workspace: { configuration: true } } },
    );
    server.lsp.answer('workspace/configuration', ({ items }: { items: unknown[] }) =>
      items.map(() => ({ files: { maxSize } })),
    );
    const changed = () =>
      server.lsp.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    const document = await server.open(OPEN_SCOPE);
    await changed();
    const named = () => server.log.filter((line) => line.includes('app/Models/Order.php'));
    await eventually(() => named().length > 0);
    await gone(document);
    maxSize = 1_000_000;
    await changed();
    await eventually(() => document.hover());
    expect(named()).toHaveLength(1);
  });

  it('are watched by a client that can', async () => {
    const folder = makeFolder({ artisan: ARTISAN });
    clean.push(() => rmSync(folder, { recursive: true, force: true }));
    const server = await serverOn(folder);
    const patterns: string[] = [];
    server.lsp.answer('client/registerCapability', ({ registrations }: { registrations: Registration[] }) => {
      for (const { registerOptions } of registrations) {
        patterns.push(...(registerOptions?.watchers ?? []).map(({ globPattern }) => globPattern));
      }
      return null;
    });
    await eventually(() => patterns.length > 0);
    expect(patterns).toEqual(
      expect.arrayContaining([
        '**/*.{php,phtml,go}',
        '**/{composer.json,composer.lock,artisan,.gitignore,.env.example}',
      ]),
    );
  });
});

interface Registration {
  readonly registerOptions?: { readonly watchers?: readonly { readonly globPattern: string }[] };
}

describe('several applications in one workspace', () => {
  const model = (scope: string) => ORDER.replace('scopeOpen', `scope${scope}`);

  it('each have their own classes', async () => {
    const { server } = await workspace({
      'apps/shop/artisan': ARTISAN,
      'apps/shop/app/Models/Order.php': model('Open'),
      'apps/desk/artisan': ARTISAN,
      'apps/desk/app/Models/Order.php': model('Urgent'),
    });
    const query = (scope: string) => `<?php\nreturn \\App\\Models\\Order::|${scope}()->get();\n`;
    const shop = await server.open(query('open'), { path: 'apps/shop/app/a.php' });
    const desk = await server.open(query('urgent'), { path: 'apps/desk/app/a.php' });
    expect(await eventually(() => shop.hover())).toContain('Order::open()');
    expect(await eventually(() => desk.hover())).toContain('Order::urgent()');
    expect(await (await server.open(query('urgent'), { path: 'apps/shop/app/b.php' })).hover()).toBeUndefined();
  });

  it('may come as folders while the editor runs', async () => {
    const other = makeFolder({ artisan: ARTISAN, 'app/Models/Order.php': ORDER });
    clean.push(() => rmSync(other, { recursive: true, force: true }));
    const { server } = await workspace(
      { artisan: ARTISAN },
      { capabilities: { workspace: { workspaceFolders: true } } },
    );
    const uri = `file://${other}`;
    const event = (added: boolean) => {
      const folders = [{ uri, name: 'other' }];
      return server.lsp.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
        event: { added: added ? folders : [], removed: added ? [] : folders },
      });
    };
    await event(true);
    const document = `${uri}/app/a.php`;
    await server.lsp.open(document, 'php', OPEN_SCOPE.replace('|', ''));
    const hover = () =>
      server.lsp.connection.sendRequest('textDocument/hover', {
        textDocument: { uri: document },
        position: { line: 1, character: OPEN_SCOPE.split('\n')[1]?.indexOf('|') },
      });
    await eventually(hover);
    await event(false);
    await eventually(async () => (await hover()) === null);
  });
});

describe('what a workspace may hold', () => {
  const files = {
    artisan: ARTISAN,
    'app/A.php': '<?php\nnamespace App;\nclass A extends B { use T; }\nclass B extends A {}\ntrait T { use T; }\n',
    'app/Models/Order.php': ORDER,
    'stubs/Order.php': ORDER.replace('scopeOpen', 'scopeStub'),
    'app/Self.php':
      '<?php\nnamespace App;\ninterface I extends I {}\nclass Me extends Me { public $me; function f() { return $this->me->f(); } }\n',
    'routes/web.php': `<?php\nuse Illuminate\\Support\\Facades\\Route;\n${"Route::prefix('a')->group(function () {\n".repeat(300)}Route::get('x', fn () => 1)->name('deep');\n`,
    'routes/api.php':
      "<?php\nrequire __DIR__.'/api.php';\n\\Illuminate\\Support\\Facades\\Route::get('ping', fn () => 1)->name('ping');\n",
  };

  it('circular classes, a class twice, a group without an end: the rest stays understood', async () => {
    const { server } = await workspace(files);
    const document = await server.open(OPEN_SCOPE);
    expect(await eventually(() => document.hover())).toContain('Order::open()');
    const member = await server.open(
      '<?php\nfunction f(\\App\\A $a, \\App\\Me $me) { return $a->x->y() ?? $me->f()->|me; }',
    );
    expect(await member.hover()).toBeUndefined();
    const route = await server.open("<?php\necho route('pi|ng');");
    expect(await route.hover()).toContain('GET /api/ping');
  });

  it('a file that ends its reader costs itself alone', async () => {
    const script = serverWith(DYING_WORKER);
    const { server } = await workspace(
      {
        artisan: ARTISAN,
        'app/Models/Order.php': ORDER,
        'app/Poison.php': '<?php class Poison {}',
        'app/Z.php': STORE_ORDER,
      },
      { server: script },
    );
    const document = await server.open(OPEN_SCOPE);
    expect(await eventually(() => document.hover())).toContain('Order::open()');
    expect(await eventually(async () => (await server.open(INPUT)).hover())).toContain('App\\Http\\StoreOrder');
    expect(server.log.join('\n')).toContain('app/Poison.php is not read');
  });
});

/** The server's bundle beside a worker of another kind, which finds the real one in `reader.js`. */
function serverWith(worker: string): string {
  const dist = makeFolder({ 'worker.js': worker });
  clean.push(() => rmSync(dist, { recursive: true, force: true }));
  const built = dirname(SERVER);
  for (const name of readdirSync(built)) {
    if (/\.(wasm|json|txt)$/.test(name)) symlinkSync(join(built, name), join(dist, name));
  }
  copyFileSync(SERVER, join(dist, 'server.node.js'));
  copyFileSync(join(built, 'worker.js'), join(dist, 'reader.js'));
  return join(dist, 'server.node.js');
}

/** Ends when it comes to the poison, as a reader does that runs out of memory. */
const DYING_WORKER = `
const fs = require('node:fs');
const { readFileSync } = fs;
fs.readFileSync = (path, ...rest) => {
  if (String(path).includes('Poison')) process.exit(1);
  return readFileSync(path, ...rest);
};
require('./reader.js');
`;

const SLOW_WORKER = `
Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2500);
require('./reader.js');
`;

describe('progress', () => {
  const start = async () => {
    const { server } = await workspace(
      { artisan: ARTISAN, 'app/Models/Order.php': ORDER },
      { server: serverWith(SLOW_WORKER) },
    );
    const seen: { kind: string; title?: string; cancellable?: boolean }[] = [];
    const tokens: (string | number)[] = [];
    server.lsp.answer('window/workDoneProgress/create', ({ token }: { token: string | number }) => {
      tokens.push(token);
      return null;
    });
    server.lsp.connection.onNotification('$/progress', ({ value }: { value: (typeof seen)[number] }) =>
      seen.push(value),
    );
    return { server, seen, tokens };
  };

  it('is shown when reading takes long, while everything else is answered', async () => {
    const { server, seen } = await start();
    await eventually(() => seen.some(({ kind }) => kind === 'begin'));
    expect(seen[0]).toMatchObject({ title: 'Indexing PHP', cancellable: true });
    expect(await (await server.open("<?php\necho $_G|ET['q'];")).hover()).toContain('c.Query("q")');
    await eventually(() => seen.some(({ kind }) => kind === 'end'));
    expect(await (await server.open(OPEN_SCOPE)).hover()).toContain('Order::open()');
  });

  it('can be cancelled, and then nothing is assumed', async () => {
    const { server, seen, tokens } = await start();
    await eventually(() => seen.some(({ kind }) => kind === 'begin'));
    await server.lsp.connection.sendNotification('window/workDoneProgress/cancel', { token: tokens[0] });
    await eventually(() => seen.some(({ kind }) => kind === 'end'));
    await server.indexed;
    expect(await (await server.open(OPEN_SCOPE)).hover()).toBeUndefined();
    expect(server.log).toEqual([]);
  });
});

describe('a second start', () => {
  it('reads from the cache, and only what has changed anew', async () => {
    const cache = makeFolder({});
    clean.push(() => rmSync(cache, { recursive: true, force: true }));
    const { server, folder } = await workspace({ artisan: ARTISAN, 'app/Models/Order.php': ORDER }, { cache });
    await eventually(async () => (await server.open(OPEN_SCOPE)).hover());
    await server.lsp.dispose();
    const [kept] = readdirSync(join(cache, 'laragin/index'));
    expect(kept).toMatch(/\.tsv$/);

    const again = await serverOn(folder, { cache });
    await eventually(async () => (await again.open(OPEN_SCOPE)).hover());
    await again.lsp.dispose();

    writeFileSync(join(cache, 'laragin/index', kept as string), 'not what was written');
    writeFiles(folder, { 'app/Models/Order.php': ORDER.replace('scopeOpen', 'scopeShut') });
    const third = await serverOn(folder, { cache });
    const document = await third.open(OPEN_SCOPE.replace('op|en', 'sh|ut'));
    expect(await eventually(() => document.hover())).toContain('Order::shut()');
  });
});
