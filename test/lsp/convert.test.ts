/** Conversions of an application in the editor: by its plan, into its Go project, and never over what a person did. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import type { CodeAction, CodeLens } from 'vscode-languageserver-protocol';
import {
  createdFiles,
  eventually,
  makeFolder,
  type OpenedDocument,
  type ServerSetup,
  startServer,
  type TestServer,
  writeFiles,
} from '../support/check-lsp.ts';

const clean: (() => Promise<void> | void)[] = [];

afterEach(async () => {
  for (const undo of clean.splice(0).reverse()) await undo();
});

const CONTROLLER = 'app/Http/Controllers/OrderController.php';
const GO = 'go/internal/app/order_controller.go';

const APPLICATION = {
  artisan: "#!/usr/bin/env php\n<?php\nrequire __DIR__.'/vendor/autoload.php';\n",
  'routes/api.php': `<?php
use App\\Http\\Controllers\\OrderController;
use Illuminate\\Support\\Facades\\Route;
Route::get('/orders/total', [OrderController::class, 'total']);
Route::get('/orders/name', [OrderController::class, 'name']);
`,
  'app/Services/Prices.php': `<?php
namespace App\\Services;
class Prices
{
    public function total(int $count): int
    {
        if ($count < 1) {
            throw new \\InvalidArgumentException('none');
        }
        return $this->each() * $count;
    }
    private function each(): int { return 7; }
}
`,
  [CONTROLLER]: `<?php
namespace App\\Http\\Controllers;

use App\\Services\\Prices;

class OrderController
{
    private Prices $prices;

    public function __construct(Prices $prices)
    {
        $this->prices = $prices;
    }

    public function total()
    {
        $total = $this->prices->total(3);
        return response()->json(['total' => $total]);
    }

    public function name()
    {
        return response()->json(['name' => 'orders']);
    }

    private function label(int $id): string
    {
        return 'Order ' . $id;
    }
}
`,
};

interface Workspace {
  readonly server: TestServer;
  readonly folder: string;
  read(path: string): string;
  /** Opens the controller with the cursor in front of a snippet. */
  controller(snippet: string, text?: string): Promise<OpenedDocument>;
  /** Does what an editor does with the edit of an action. */
  apply(action: CodeAction): Promise<void>;
  lenses(document: { readonly uri: string }): Promise<(CodeLens & { readonly title: string })[]>;
}

async function workspace(setup: ServerSetup = {}): Promise<Workspace> {
  const folder = makeFolder(APPLICATION);
  clean.push(() => rmSync(folder, { recursive: true, force: true }));
  const server = await startServer(folder, setup);
  clean.push(() => server.lsp.dispose());
  await server.indexed;
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
  return {
    server,
    folder,
    read,
    controller: (snippet, text = read(CONTROLLER)) =>
      server.open(text.replace(snippet, `|${snippet}`), { path: CONTROLLER }),
    async apply({ edit }) {
      const written = [...createdFiles(edit)].map(([uri, text]) => [fileURLToPath(uri).slice(folder.length + 1), text]);
      const files = Object.fromEntries(written) as Record<string, string>;
      writeFiles(folder, files);
      await server.filesChanged(...Object.keys(files).map((path) => ['created', path] as const));
    },
    async lenses({ uri }) {
      const found = await server.lsp.connection.sendRequest<CodeLens[]>('textDocument/codeLens', {
        textDocument: { uri },
      });
      return found.map((lens) => ({ ...lens, title: lens.command?.title ?? '' }));
    },
  };
}

async function previewOf(
  { server }: Workspace,
  { uri, text }: OpenedDocument,
  unit: string,
  snippet: string,
): Promise<string> {
  const start = text.indexOf(snippet);
  const params = { uri, range: { start, end: start + snippet.length }, unit };
  const { go } = await server.lsp.connection.sendRequest<{ go: string }>('laragin/convert', params);
  return go;
}

async function resolved({ server }: Workspace, document: OpenedDocument): Promise<CodeAction> {
  const write = (await document.codeActions()).find(({ kind }) => kind === 'refactor.laragin.write');
  return server.lsp.connection.sendRequest<CodeAction>('codeAction/resolve', write);
}

describe('the Go beside', () => {
  it('of an action knows what it calls: that it may fail, in another file', async () => {
    const work = await workspace();
    const document = await work.controller('total()');
    const go = await previewOf(work, document, 'function', 'total()');
    expect(go).toContain('func (o *OrderController) Total(c *gin.Context) {');
    expect(go).toMatch(/total, err := o\.prices\.Total\(3\)\n\tif err != nil \{\n\t\tfail\(c, err\)/i);
    expect(go).toContain('// laragin:from app/Http/Controllers/OrderController.php#total sha=');
    expect(go).not.toContain('func (o *OrderController) Name');
  });

  it('of a selection knows it too', async () => {
    const work = await workspace();
    const document = await work.controller('$total');
    const go = await previewOf(work, document, 'piece', '$total = $this->prices->total(3);');
    expect(go).toMatch(/o\.prices\.Total\(3\)/i);
    expect(go).toContain('o *OrderController');
  });

  it.each(['class', 'file'])('of a %s has all of it', async (unit) => {
    const work = await workspace();
    const document = await work.controller('class OrderController');
    const go = await previewOf(work, document, unit, 'class OrderController');
    for (const part of ['type OrderController struct', 'func NewOrderController(', ') Total(', ') Name('])
      expect(go).toContain(part);
  });

  it('follows the text of a file that it calls', async () => {
    const work = await workspace();
    const document = await work.controller('total()');
    expect(await previewOf(work, document, 'function', 'total()')).toContain('err');
    const prices = APPLICATION['app/Services/Prices.php'];
    const harmless = prices.replace(/if \(\$count[^}]*\}/s, '');
    await work.server.open(harmless, { path: 'app/Services/Prices.php' });
    await eventually(async () => !(await previewOf(work, document, 'function', 'total()')).includes('err'));
  });
});

describe('the lightbulb', () => {
  const places: [name: string, snippet: string, shown: string][] = [
    ['in a method', '$total', 'Show OrderController.total as a Gin handler'],
    ['at the head of a class', 'class OrderController', 'Show the Go of OrderController'],
    ['outside of classes', 'use App', 'Show the Go of this file'],
  ];
  it.each(places)('%s offers what the cursor is in', async (_, snippet, shown) => {
    const work = await workspace();
    const titles = (await (await work.controller(snippet)).codeActions()).map(({ title }) => title);
    expect(titles).toContain(shown);
    expect(titles).toHaveLength(3);
  });
});

describe('the Go project', () => {
  it('gets a method with its class, and the next one into the same file', async () => {
    const work = await workspace();
    const first = await resolved(work, await work.controller('$total'));
    await work.apply(first);
    const alone = work.read(GO);
    expect(alone).toContain('type OrderController struct');
    expect(alone).toContain(') Total(');
    expect(alone).not.toContain(') Name(');
    expect(work.read(`go/.laragin/base/${GO.slice(3)}`)).toBe(alone);
    expect(work.read('go/go.mod')).toContain('module example.com/app');

    await work.apply(await resolved(work, await work.controller("return response()->json(['name'")));
    const both = work.read(GO);
    expect(both.startsWith(alone.trimEnd())).toBe(true);
    expect(both).toContain(') Name(');
  });

  it('gets a piece of a script as a handler of its own', async () => {
    const work = await workspace();
    writeFiles(work.folder, { 'go/go.mod': 'module example.com/shop\n' });
    const script = "<?php\n$q = $_GET['q'] ?? '';\necho json_encode(['q' => $q, 'ip' => $_SER|VER['REMOTE_ADDR']]);\n";
    await work.apply(await resolved(work, await work.server.open(script, { path: 'public/search.php' })));
    const go = work.read('go/internal/app/search.go');
    expect(go).toContain('// laragin:from public/search.php sha=');
    expect(go).toContain('c.RemoteIP()');
  });

  it('keeps what a person has changed, and offers both to be put together', async () => {
    const work = await workspace();
    await work.apply(await resolved(work, await work.controller('$total')));
    const mine = work.read(GO).replace(') Total(c *gin.Context) {', ') Total(c *gin.Context) {\n\t// mine');
    writeFiles(work.folder, { [GO]: mine });
    await work.server.filesChanged(['changed', GO]);
    const unchanged = await resolved(work, await work.controller('$total'));
    expect(unchanged.edit).toBeUndefined();

    const document = await work.controller('$total', work.read(CONTROLLER).replace('total(3)', 'total(4)'));
    const again = await resolved(work, document);
    expect(again.edit).toBeUndefined();
    expect(again.command?.command).toBe('laragin.merge');
    const [uri, range, unit] = again.command?.arguments ?? [];
    const { files } = await work.server.lsp.connection.sendRequest<{ files: Record<string, string>[] }>(
      'laragin/merge',
      {
        ...{ uri, range, unit },
      },
    );
    expect(files).toHaveLength(1);
    expect(files[0]?.uri).toBe(work.server.uri(GO));
    expect(files[0]?.base).toContain('Total(3)');
    expect(files[0]?.base).not.toContain('// mine');
    expect(files[0]?.incoming).toContain('Total(4)');
    expect(work.read(GO)).toBe(mine);
  });

  it('is brought up to date where nobody has changed it', async () => {
    const work = await workspace();
    await work.apply(await resolved(work, await work.controller('$total')));
    const document = await work.controller('$total', work.read(CONTROLLER).replace('total(3)', 'total(4)'));
    const again = await resolved(work, document);
    expect(again.command).toBeUndefined();
    await work.apply(again);
    expect(work.read(GO)).toContain('Total(4)');
    expect(work.read(GO)).not.toContain('Total(3)');
  });
});

describe('lenses', () => {
  it('stand above what routes lead to, and tell whether its Go is there', async () => {
    const work = await workspace();
    const document = await work.controller('$total');
    const before = await eventually(async () => {
      const found = await work.lenses(document);
      return found.length > 0 ? found : undefined;
    });
    expect(before.map(({ title }) => title)).toEqual(['Convert to Gin handler', 'Convert to Gin handler']);
    await work.apply(await resolved(work, document));
    const after = await eventually(async () => {
      const found = await work.lenses(document);
      return found.some(({ command }) => command?.command === 'laragin.openCode') ? found : undefined;
    });
    expect(after.map(({ title }) => title)).toEqual(['Show its Gin handler', 'Convert to Gin handler']);
    expect(after[0]?.command?.arguments?.[0]).toBe(work.server.uri(GO));

    const changed = await work.controller('$total', work.read(CONTROLLER).replace('total(3)', 'total(4)'));
    const titles = (await work.lenses(changed)).map(({ title }) => title);
    expect(titles).toEqual([
      'Show its Gin handler',
      'PHP changed since: compare with the new Go',
      'Convert to Gin handler',
    ]);
  });

  it('stand above the Go, and lead back', async () => {
    const work = await workspace();
    await work.apply(await resolved(work, await work.controller('$total')));
    const go = await work.server.open(work.read(GO), { languageId: 'go', path: GO });
    const [lens, ...others] = (await work.lenses(go)).filter(({ title }) => title.endsWith('::total'));
    expect(lens?.title).toBe('from OrderController::total');
    expect(lens?.command?.arguments).toEqual([
      work.server.uri(CONTROLLER),
      work.read(CONTROLLER).indexOf('public function total'),
    ]);
    expect(others).toEqual([]);
    await work.controller('$total', work.read(CONTROLLER).replace('total(3)', 'total(4)'));
    const titles = (await work.lenses(go)).map(({ title }) => title);
    expect(titles).toContain('PHP changed since: compare with the new Go');
  });

  it('speak Chinese, and can be switched off', async () => {
    const work = await workspace({ locale: 'zh-cn' });
    const document = await work.controller('$total');
    const [first] = await work.lenses(document);
    expect(first?.title).toBe('转换为 Gin 处理函数');
    await work.server.lsp.connection.sendNotification('workspace/didChangeConfiguration', {
      settings: { laragin: { codeLens: { enable: false } } },
    });
    await eventually(async () => (await work.lenses(document)).length === 0);
  });
});
