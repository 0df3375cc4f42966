/**
 * Real Go through the parser and the printer: `gofmt(print(parse(text)))` is `gofmt(text)`, to the byte. The files are
 * those of the installed Go and, where they are in the module cache, of Gin and GORM.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Gofmt } from '../../server/src/go/gofmt.ts';
import { printFile } from '../../server/src/go/print.ts';
import { parseGo } from '../../server/src/syntax/go/parse.ts';
import type { Grammars } from '../../server/src/syntax/grammar.ts';
import { testGofmt, testGrammars } from '../support/grammars.ts';

const PACKAGES = [
  'bufio',
  'context',
  'database/sql',
  'encoding/json',
  'errors',
  'fmt',
  'go/ast',
  'go/parser',
  'go/printer',
  'go/types',
  'html/template',
  'iter',
  'maps',
  'math/big',
  'net/http',
  'net/url',
  'os',
  'reflect',
  'regexp',
  'runtime',
  'slices',
  'sort',
  'strconv',
  'strings',
  'sync',
  'text/template',
  'time',
];

const MODULES = ['github.com/gin-gonic/gin', 'gorm.io/gorm'];

const GOROOT = goEnv('GOROOT');
const GOMODCACHE = goEnv('GOMODCACHE');

let grammars: Grammars;
let gofmt: Gofmt;
beforeAll(async () => {
  grammars = await testGrammars();
  gofmt = testGofmt();
});

describe.skipIf(GOROOT === undefined)('the standard library', () => {
  test.each(PACKAGES)('%s', (name) => {
    checkFolder(join(GOROOT ?? '', 'src', name));
  });

  test('the wasm gofmt agrees with the installed one', () => {
    const path = join(GOROOT ?? '', 'src/sort/sort.go');
    const shifted = readFileSync(path, 'utf8').replaceAll('\t', '  ');
    const installed = execFileSync(join(GOROOT ?? '', 'bin/gofmt'), { input: shifted, encoding: 'utf8' });
    expect(gofmt(shifted)).toEqual({ ok: true, text: installed });
  });
});

describe.skipIf(GOMODCACHE === undefined)('modules', () => {
  for (const module of MODULES) {
    const folder = newestInCache(module);
    if (folder === undefined) console.warn(`SKIPPED: ${module} is not in the module cache`);
    test.skipIf(folder === undefined)(module, () => {
      for (const inner of foldersIn(folder ?? '')) checkFolder(inner);
    });
  }
});

if (GOROOT === undefined) console.warn('SKIPPED: no Go on this machine, so no real Go file was read');

/** All files of one folder at once, so that one run names every file that fails. */
function checkFolder(folder: string): void {
  const failed: string[] = [];
  const files = readdirSync(folder).filter((name) => name.endsWith('.go'));
  for (const name of files) {
    const text = readFileSync(join(folder, name), 'utf8');
    const file = parseGo(grammars, text);
    const formatted = gofmt(text);
    if (!formatted.ok) throw new Error(`gofmt does not take ${name}: ${formatted.error}`);
    const printed = gofmt(printFile(file));
    if (file.errors.length > 0 || !printed.ok || printed.text !== formatted.text) failed.push(name);
  }
  expect(failed).toEqual([]);
}

function foldersIn(folder: string): string[] {
  const inner = readdirSync(folder, { withFileTypes: true }).filter((it) => it.isDirectory() && it.name !== 'testdata');
  return [folder, ...inner.flatMap((it) => foldersIn(join(folder, it.name)))];
}

/** The folder of a module in the cache, of the last version by name. */
function newestInCache(module: string): string | undefined {
  if (GOMODCACHE === undefined) return undefined;
  const parent = join(GOMODCACHE, module, '..');
  const name = module.slice(module.lastIndexOf('/') + 1);
  if (!existsSync(parent)) return undefined;
  const versions = readdirSync(parent).filter((it) => it.startsWith(`${name}@`));
  const newest = versions.sort().at(-1);
  return newest === undefined ? undefined : join(parent, newest);
}

function goEnv(name: string): string | undefined {
  try {
    const value = execFileSync('go', ['env', name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
    return value !== '' && existsSync(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
