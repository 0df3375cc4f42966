import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CodeAction, DocumentDiagnosticReport } from 'vscode-languageserver-protocol';
import { createdFiles, eventually, startServer, type TestServer } from '../support/check-lsp.ts';

const SHOP = join(import.meta.dirname, '../fixtures/shop');

let server: TestServer;

beforeAll(async () => {
  server = await startServer(SHOP);
});

afterAll(async () => {
  await server.lsp.dispose();
});

describe('hover', () => {
  const shown: [name: string, php: string, parts: string[]][] = [
    ['a superglobal', "<?php\necho $_G|ET['q'];", ['c.Query("q")', 'min', '```go']],
    ['its key', "<?php\necho $_GET['|q'];", ['c.Query("q")']],
    ['the outermost idiom', "<?php\n$q = $_GET['q'] ?|? 'all';", ['c.DefaultQuery("q", "all")']],
    [
      'a typed request',
      "<?php\nuse Illuminate\\Http\\Request;\nfunction f(Request $request) { return $request->in|put('q'); }",
      ['"q"'],
    ],
    [
      'a form request that only the workspace knows',
      "<?php\nfunction f(\\App\\Http\\Requests\\StoreProductRequest $request) { return $request->in|put('name'); }",
      ['"name"'],
    ],
  ];
  it.each(shown)('shows the Go of %s', async (_, php, parts) => {
    const document = await server.open(php);
    const hover = await eventually(() => document.hover());
    for (const part of parts) expect(hover).toContain(part);
    expect(hover?.split('\n').length).toBeLessThanOrEqual(12);
  });

  const silent: [name: string, php: string][] = [
    ['a method of the same name on another class', "<?php\nfunction f(Cart $cart) { return $cart->in|put('q'); }"],
    ['a variable that only looks like a superglobal', "<?php\necho $_get['q|'];"],
    ['a comment', "<?php\n// $_G|ET['q']\n"],
    [
      'the body of a closure that a row captures',
      "<?php\nuse Illuminate\\Support\\Facades\\Route;\nRoute::get('/', function () {\n    $total |= $a + $b;\n});",
    ],
    ['an empty file', '|'],
  ];
  it.each(silent)('says nothing about %s', async (_, php) => {
    expect(await (await server.open(php)).hover()).toBeUndefined();
  });
});

describe('code actions', () => {
  it('offers the Go of an idiom to look at, to write and to copy', async () => {
    const document = await server.open("<?php\nfunction search() {\n    $q = $_G|ET['q'] ?? 'all';\n    echo $q;\n}");
    const actions = await document.codeActions();
    const kinds = new Set(actions.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(['refactor.laragin.copy', 'refactor.laragin.show', 'refactor.laragin.write']);
    const copy = actions.find(({ kind }) => kind === 'refactor.laragin.copy');
    const [uri, range, unit] = copy?.command?.arguments ?? [];
    const params = { uri, range, unit };
    const { code } = await server.lsp.connection.sendRequest<{ code: string }>('laragin/convert', params);
    expect(code).toContain('c.DefaultQuery("q", "all")');
  });

  it('writes a file of the Go project that is free, with what it needs, when it is resolved', async () => {
    const document = await server.open("<?php\nfunction search() {\n    $q = $_G|ET['q'] ?? 'all';\n    echo $q;\n}");
    const write = (await document.codeActions()).find(({ kind }) => kind === 'refactor.laragin.write');
    expect(write?.edit).toBeUndefined();
    const resolved = await server.lsp.connection.sendRequest<CodeAction>('codeAction/resolve', write);
    const files = createdFiles(resolved.edit);
    const go = [...files].find(([uri]) => uri.endsWith('/internal/app/search.go'))?.[1];
    expect(go).toContain('package app');
    expect(go).toContain('// laragin:from');
    expect([...files.keys()].some((uri) => uri.endsWith('/go.mod'))).toBe(true);
  });

  it('offers no command to a client that does not run commands', async () => {
    const plain = await startServer(SHOP, { initializationOptions: {} });
    try {
      const document = await plain.open("<?php\necho $_G|ET['q'];");
      const actions = await document.codeActions();
      expect(actions.filter(({ command }) => command !== undefined)).toEqual([]);
    } finally {
      await plain.lsp.dispose();
    }
  });

  it('fixes a finding and silences it', async () => {
    const document = await server.open(LEAKING.replace('defer db', 'def|er db'), { languageId: 'go' });
    const actions = (await document.codeActions()).filter(({ kind }) => kind === 'quickfix');
    expect(actions.length).toBeGreaterThanOrEqual(3);
    const suppress = actions.filter(({ edit }) => JSON.stringify(edit).includes('laragin:ignore'));
    expect(suppress).toHaveLength(2);
    expect(actions.every(({ diagnostics }) => diagnostics?.[0]?.code === 'defer-closes-shared-pool')).toBe(true);
  });
});

const LEAKING = `package main

import (
	"database/sql"

	"github.com/gin-gonic/gin"
)

var db *sql.DB

func show(c *gin.Context) {
	defer db.Close()
	c.String(200, "ok")
}
`;

describe('diagnostics', () => {
  it('are pushed for Go with id, severity and a page', async () => {
    const document = await server.open(LEAKING, { languageId: 'go' });
    const [finding] = await document.diagnostics;
    expect(finding).toMatchObject({ code: 'defer-closes-shared-pool', severity: 1, source: 'laragin' });
    expect(finding?.range.start.line).toBe(11);
  });

  it('follow the text', async () => {
    const document = await server.open(LEAKING, { languageId: 'go' });
    await document.diagnostics;
    const next = server.lsp.nextDiagnostics(document.uri);
    await server.lsp.change(document.uri, { line: 11, character: 0 }, '\tdefer db.Close()'.length, '');
    expect((await next).diagnostics).toEqual([]);
  });

  it('are never idioms', async () => {
    const document = await server.open("<?php\necho $_GET['q'];\nheader('X-A: b');\n");
    expect(await document.diagnostics).toEqual([]);
  });

  it('leave Go alone that has nothing to do with Gin or PHP', async () => {
    const elsewhere = await startServer(join(SHOP, '../../proofs/go'));
    const loop =
      'package main\n\nimport "os"\n\nfunc f(names []string) {\n\tfor _, name := range names {\n\t\tfile, _ := os.Open(name)\n\t\tdefer file.Close()\n\t}\n}\n';
    try {
      const document = await elsewhere.open(loop, { languageId: 'go' });
      expect(await document.diagnostics).toEqual([]);
      const beside = await server.open(loop, { languageId: 'go' });
      await eventually(() => Promise.resolve(server.lsp.published.get(beside.uri)?.length === 1));
    } finally {
      await elsewhere.lsp.dispose();
    }
  });

  it('go away when the document is closed', async () => {
    const document = await server.open(LEAKING, { languageId: 'go' });
    await document.diagnostics;
    const cleared = server.lsp.nextDiagnostics(document.uri);
    await server.lsp.connection.sendNotification('textDocument/didClose', { textDocument: { uri: document.uri } });
    expect((await cleared).diagnostics).toEqual([]);
  });

  it('are pulled by clients that can, and unchanged the second time', async () => {
    const pulling = await startServer(SHOP, {
      capabilities: { textDocument: { diagnostic: { relatedDocumentSupport: false } } },
    });
    try {
      const document = await pulling.open(LEAKING, { languageId: 'go' });
      const pull = (previousResultId?: string): Promise<DocumentDiagnosticReport> =>
        pulling.lsp.connection.sendRequest('textDocument/diagnostic', {
          textDocument: { uri: document.uri },
          ...(previousResultId === undefined ? {} : { previousResultId }),
        });
      const first = await pull();
      expect(first.kind === 'full' ? first.items.map(({ code }) => code) : []).toEqual(['defer-closes-shared-pool']);
      expect((await pull(first.resultId)).kind).toBe('unchanged');
      expect(pulling.lsp.published.size).toBe(0);
    } finally {
      await pulling.lsp.dispose();
    }
  });

  it('obey the settings, and bad settings are named', async () => {
    const configured = await startServer(SHOP, { capabilities: { workspace: { configuration: true } } });
    const warnings: string[] = [];
    configured.lsp.connection.onNotification('window/logMessage', ({ message }: { message: string }) =>
      warnings.push(message),
    );
    let rules: unknown = { 'defer-closes-shared-pool': 'hint' };
    configured.lsp.answer('workspace/configuration', ({ items }: { items: unknown[] }) =>
      items.map(() => ({ diagnostics: { rules } })),
    );
    try {
      await configured.lsp.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
      const document = await configured.open(LEAKING, { languageId: 'go' });
      await eventually(
        async () => (await document.diagnostics) && configured.lsp.published.get(document.uri)?.[0]?.severity === 4,
      );
      rules = { 'defer-closes-shared-pool': 'off', 'defer-in-loop': 'loud' };
      await configured.lsp.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
      await eventually(() => Promise.resolve(configured.lsp.published.get(document.uri)?.length === 0));
      expect(warnings.join('\n')).toContain('laragin.diagnostics.rules["defer-in-loop"] takes one of off, hint');
    } finally {
      await configured.lsp.dispose();
    }
  });

  it('obey the settings of the folder that the file is in, also of one that is added later', async () => {
    const several = await startServer(SHOP, {
      capabilities: { workspace: { configuration: true, workspaceFolders: true } },
    });
    const plain = pathToFileURL(join(SHOP, '../plain')).href;
    several.lsp.answer('workspace/configuration', ({ items }: { items: { scopeUri?: string }[] }) =>
      items.map(({ scopeUri }) => (scopeUri === plain ? { diagnostics: { enable: false } } : {})),
    );
    try {
      await several.lsp.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
        event: { added: [{ uri: plain, name: 'plain' }], removed: [] },
      });
      const inShop = await several.open(LEAKING, { languageId: 'go' });
      expect(await inShop.diagnostics).toHaveLength(1);
      const uri = `${plain}/leaking.go`;
      await several.lsp.open(uri, 'go', LEAKING);
      await eventually(() => Promise.resolve(several.lsp.published.get(uri)?.length === 0));
    } finally {
      await several.lsp.dispose();
    }
  });

  it('say what is wrong with a row of the user', async () => {
    const document = await server.open('- id: team/x\n  php: $_GET[$KEY]\n  colour: red\n', {
      languageId: 'yaml',
      path: '.laragin/rows/team.yaml',
    });
    const messages = (await document.diagnostics).map(({ message }) => message).join('\n');
    expect(messages).toContain('colour');
  });
});

describe('requests of the client', () => {
  it('convert the function around the cursor', async () => {
    const document = await server.open("<?php\nfunction hello() {\n    echo $_GET['name'];\n}");
    const at = document.text.indexOf('echo');
    const result = await server.lsp.connection.sendRequest<{ title: string; go: string }>('laragin/convert', {
      uri: document.uri,
      range: { start: at, end: at },
    });
    expect(result.title).toBe('hello.go');
    expect(result.go).toContain('c.Query("name")');
  });

  it('explain rows and rules', async () => {
    const explain = (id: string): Promise<{ markdown?: string }> =>
      server.lsp.connection.sendRequest('laragin/explain', { id });
    expect((await explain('defer-in-loop')).markdown).toContain('# ');
    expect((await explain('request/query-value')).markdown).toContain('c.Query');
    expect((await explain('no/such')).markdown).toBeUndefined();
  });

  it('report on the folder, with progress', async () => {
    const seen: unknown[] = [];
    server.lsp.connection.onNotification('$/progress', (params) => seen.push(params));
    const folder = `file://${SHOP}`;
    const params = { folder, nonce: 'abc123', workDoneToken: 't1' };
    const result = await server.lsp.connection.sendRequest<{ html: string; summary: string }>('laragin/report', params);
    expect(result.html).toContain("script-src 'nonce-abc123'");
    expect(result.summary).toMatch(/\d+ sites/);
    expect(seen.length).toBeGreaterThan(0);
  });

  it('fail with a message when the folder is not there', async () => {
    const params = { folder: 'file:///no/such/folder', nonce: 'x' };
    await expect(server.lsp.connection.sendRequest('laragin/report', params)).rejects.toThrow('/no/such/folder');
  });
});

describe('broken input', () => {
  const inputs: [name: string, text: string][] = [
    ['random bytes', Array.from({ length: 5000 }, (_, at) => String.fromCharCode((at * 7919) % 256)).join('')],
    ['UTF-16 read as Latin-1', `ÿþ${[..."<?php echo $_GET['q'];"].map((char) => `${char}\0`).join('')}`],
    ['10,000 parentheses', `<?php $x = ${'('.repeat(10_000)}1${')'.repeat(10_000)};`],
    ['10,000 parentheses that nobody closes', `<?php $x = ${'('.repeat(10_000)}`],
    ['a lone surrogate', '<?php echo "\ud800";'],
    ['a file over the size limit', `<?php\n${"$x = $_GET['q'];\n".repeat(320_000)}`],
  ];
  it.each(inputs)('%s gets an answer and the server stays up', async (_, text) => {
    const document = await server.open(text.replaceAll('|', '!'));
    await document.diagnostics;
    expect(await document.hover()).toBeUndefined();
    const next = await server.open("<?php\necho $_G|ET['q'];");
    expect(await next.hover()).toContain('c.Query');
  });
});

describe('a file cut at every 100th byte', () => {
  const files: [name: string, path: string, languageId: string][] = [
    ['PHP', 'app/Http/Controllers/Api/ProductController.php', 'php'],
    ['PHP with HTML', '../plain/index.php', 'php'],
    ['Go', '../../proofs/go/engines.go', 'go'],
  ];
  it.each(files)('%s: every cut gets its findings and a hover', async (_, path, languageId) => {
    const whole = readFileSync(join(SHOP, path));
    const document = await server.open('', { languageId });
    await document.diagnostics;
    const { uri } = document;
    for (let end = 100, version = 2; end < whole.length + 100; end += 100, version++) {
      const text = whole.subarray(0, end).toString('utf8');
      const answered = server.lsp.nextDiagnostics(uri);
      await server.lsp.connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [{ text }],
      });
      const position = { line: text.split('\n').length - 1, character: 0 };
      await server.lsp.connection.sendRequest('textDocument/hover', { textDocument: { uri }, position });
      expect((await answered).version).toBe(version);
    }
  });
});
