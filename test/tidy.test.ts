/**
 * What ARCHITECTURE.md says and a machine can check: who imports whom, what no room may know, and that lists which must
 * agree do agree.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../server/src/protocol.ts';

const ROOT = join(import.meta.dirname, '..');

const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
  cwd: ROOT,
  encoding: 'utf8',
})
  .split('\0')
  .filter((path) => path !== '' && existsSync(join(ROOT, path)));

const sources = files.filter((path) => /^(server\/src|client\/src)\/.*\.ts$/.test(path));

function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** What a source file imports: paths in the repository, and packages. */
function importsOf(path: string): string[] {
  return [...read(path).matchAll(/(?:^(?:import|export)\b[^'";]*?from|^import|\bimport\()\s*'([^']+)'/gm)].map(
    ([, target = '']) => (target.startsWith('.') ? posix.join(dirname(path), target) : target),
  );
}

/** The room a file of the server is in; `main` and `protocol` are files of their own. */
function roomOf(path: string): string {
  const below = path.replace(/^server\/src\//, '');
  return below.includes('/') ? (below.split('/')[0] as string) : below.replace(/\..*$/, '');
}

/** Each room with the rooms it may know. */
const MAY_KNOW: Readonly<Record<string, readonly string[]>> = {
  text: [],
  syntax: ['text', 'go'],
  go: ['text'],
  php: ['text', 'syntax'],
  laravel: ['text', 'syntax', 'php'],
  table: ['text', 'syntax', 'php', 'laravel'],
  translate: ['text', 'syntax', 'go', 'php', 'laravel', 'table'],
  pitfalls: ['text', 'syntax', 'go', 'php', 'laravel'],
  report: ['text', 'syntax', 'php', 'laravel', 'table', 'translate', 'pitfalls'],
  inspect: ['text', 'syntax', 'php', 'laravel'],
  workspace: ['text', 'syntax', 'go', 'php', 'laravel', 'table', 'translate', 'pitfalls', 'report', 'inspect'],
  protocol: ['pitfalls'],
  lsp: [
    'text',
    'syntax',
    'go',
    'php',
    'laravel',
    'table',
    'translate',
    'pitfalls',
    'report',
    'inspect',
    'workspace',
    'protocol',
  ],
  cli: ['text', 'syntax', 'go', 'php', 'laravel', 'table', 'translate', 'pitfalls', 'report', 'inspect', 'workspace'],
  main: ['lsp', 'cli', 'workspace'],
};

/** Rooms that take text and return data: they may use these packages and no others. */
const CORE_PACKAGES: Readonly<Record<string, readonly string[]>> = {
  text: [],
  syntax: ['web-tree-sitter'],
  go: ['@wasm-fmt/gofmt'],
  php: [],
  laravel: [],
  table: ['yaml', 'web-tree-sitter'],
  translate: [],
  pitfalls: [],
  inspect: [],
  report: ['web-tree-sitter'],
};

describe('rooms', () => {
  it.each(sources.filter((path) => path.startsWith('server/')))('%s knows only the rooms it may', (path) => {
    const room = roomOf(path);
    const known = importsOf(path)
      .filter((target) => target.startsWith('server/src/'))
      .map(roomOf)
      .filter((other) => other !== room && !(MAY_KNOW[room] ?? []).includes(other));
    expect(known).toEqual([]);
  });

  it.each(sources.filter((path) => roomOf(path) in CORE_PACKAGES))('%s is free of IO', (path) => {
    const packages = importsOf(path).filter(
      (target) => !target.startsWith('server/') && !target.startsWith('package.json'),
    );
    const foreign = packages.filter(
      (name) =>
        !(CORE_PACKAGES[roomOf(path)] ?? []).some((allowed) => name === allowed || name.startsWith(`${allowed}/`)),
    );
    expect(foreign).toEqual([]);
  });

  it('the browser server imports no Node module', () => {
    const seen = new Set<string>();
    const visit = (path: string): void => {
      if (seen.has(path) || !path.endsWith('.ts')) return;
      seen.add(path);
      for (const target of importsOf(path)) {
        expect(target, `${path} imports ${target}`).not.toMatch(/^node:|\/node$/);
        if (target.startsWith('server/')) visit(target);
      }
    };
    visit('server/src/main.browser.ts');
    expect(seen.size).toBeGreaterThan(50);
  });

  it('the client knows the server through protocol.ts alone', () => {
    for (const path of sources.filter((each) => each.startsWith('client/'))) {
      const known = importsOf(path).filter((target) => target.startsWith('server/'));
      expect(
        known.filter((target) => target !== 'server/src/protocol.ts'),
        path,
      ).toEqual([]);
    }
  });

  it('only syntax runs tree-sitter, and only lsp speaks LSP', () => {
    for (const path of sources.filter((each) => each.startsWith('server/'))) {
      const room = roomOf(path);
      const text = read(path);
      if (room !== 'syntax') expect(/import (?!type)[^;]*from 'web-tree-sitter'/.test(text), path).toBe(false);
      if (!['lsp', 'main'].includes(room)) expect(/from 'vscode-/.test(text), path).toBe(false);
    }
  });
});

describe('settings', () => {
  const manifest = JSON.parse(read('package.json')) as {
    contributes: {
      configuration: { properties: Record<string, { default: unknown }> };
      commands: { command: string }[];
    };
  };

  it('in package.json are those of the settings type, with the same defaults', () => {
    const flat: Record<string, unknown> = {};
    const collect = (prefix: string, value: object): void => {
      for (const [name, inner] of Object.entries(value)) {
        const isGroup =
          typeof inner === 'object' && inner !== null && !Array.isArray(inner) && Object.keys(inner).length > 0;
        if (isGroup) collect(`${prefix}.${name}`, inner);
        else flat[`${prefix}.${name}`] = inner;
      }
    };
    collect('laragin', DEFAULT_SETTINGS);
    const { 'laragin.trace.server': trace, ...declared } = manifest.contributes.configuration.properties;
    expect(trace).toBeDefined();
    expect(Object.fromEntries(Object.entries(declared).map(([name, { default: value }]) => [name, value]))).toEqual(
      flat,
    );
  });

  it('and commands have their texts in both languages', () => {
    const keys = (path: string): string[] => Object.keys(JSON.parse(read(path)) as object).sort();
    expect(keys('package.nls.zh-cn.json')).toEqual(keys('package.nls.json'));
    const used = [...read('package.json').matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key).sort();
    expect([...new Set(used)]).toEqual(keys('package.nls.json'));
  });

  it('the client has a Chinese text for each of its own', () => {
    const used = sources
      .filter((path) => path.startsWith('client/'))
      .flatMap((path) => [...read(path).matchAll(/l10n\.t\(\s*'((?:[^'\\]|\\.)*)'/g)].map(([, text]) => text));
    const translated = Object.keys(JSON.parse(read('client/l10n/bundle.l10n.zh-cn.json')) as object).sort();
    expect(translated).toEqual([...new Set(used)].sort());
  });
});

describe('the repository', () => {
  it('keeps no more at its top than was agreed', () => {
    const allowed = new Set([
      'package.json',
      'package-lock.json',
      'tsconfig.json',
      'client',
      'server',
      'grammars',
      'snippets',
      'test',
    ]);
    const docs =
      /^(README|ARCHITECTURE|CONTRIBUTING|CHANGELOG)\.md$|^LICENSE$|^package\.nls(\.zh-cn)?\.json$|^(biome\.json|vitest\.config\.mts)$|^\./;
    const top = new Set(files.map((path) => path.split('/')[0] as string));
    expect([...top].filter((name) => !allowed.has(name) && !docs.test(name))).toEqual([]);
  });

  it('has no default exports, no skipped tests and no unsafe types in its sources', () => {
    for (const path of files.filter(
      (each) => /\.m?ts$/.test(each) && !each.startsWith('test/fixtures/') && each !== 'vitest.config.mts',
    )) {
      const text = read(path);
      expect(/^export default /m.test(text), `${path} has a default export`).toBe(false);
      expect(
        /@ts-(ignore|nocheck)|\bas any\b|: any\b/.test(text.replace(/(['"`/]).*?\1/g, '')),
        `${path} goes round the types`,
      ).toBe(false);
      if (path !== 'test/tidy.test.ts')
        expect(/\b(it|test|describe)\.(only|todo)\(/.test(text), `${path} leaves tests out`).toBe(false);
    }
  });

  it('names no machine: no absolute paths of a workplace, no registry hosts', () => {
    for (const path of files.filter((each) => !/\.(wasm|png)$/.test(each) && each !== 'test/tidy.test.ts')) {
      expect(/"resolved": "http|\/home\/\w+\/|https?:\/\/(registry|proxy)\./.test(read(path)), path).toBe(false);
    }
  });

  it('links in the documentation lead somewhere', () => {
    for (const page of ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md']) {
      for (const [, target = ''] of read(page).matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)) {
        expect(existsSync(join(ROOT, target)), `${page} → ${relative(ROOT, join(ROOT, target))}`).toBe(true);
      }
    }
  });
});
