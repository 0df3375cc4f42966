import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import type { Conversion } from '../../server/src/translate/conversion.ts';
import { asFile, wrapHandler } from '../../server/src/translate/handler.ts';
import { helperFiles, moduleFiles } from '../../server/src/translate/helpers.ts';
import { createRowChecker } from '../support/check-row.ts';
import { testGofmt, testGrammars, testHelpers } from '../support/grammars.ts';
import { findPart, requirePart } from '../support/requirements.ts';
import { readCases } from './cases.ts';
import { phpStatements } from './php-source.ts';
import { testRows } from './rows.ts';
import { programConverter } from './whole-programs.ts';

const checker = await createRowChecker(testRows);
const tools = { grammars: await testGrammars(), gofmt: testGofmt(), helpers: await testHelpers(), module: 'app' };

describe.skipIf(!requirePart('go'))('Go with the real Gin', () => {
  const folders: string[] = [];
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });
  const newFolder = (): string => {
    const folder = mkdtempSync(join(tmpdir(), 'laragin-vet-'));
    folders.push(folder);
    cpSync(join(import.meta.dirname, 'gin'), folder, { recursive: true });
    return folder;
  };

  test('accepts every conversion with the helpers that it calls', { timeout: 180_000 }, () => {
    const sources = [...readCases('language.txt'), ...readCases('rows.txt')].map(({ php }) => php);
    sources.push(...fc.sample(phpStatements, { numRuns: 300, seed: 42 }));
    const folder = newFolder();
    const made = sources.map((php, index) => {
      const text = handlerFile(`case${index}`, php, checker.convert(php));
      return { path: `internal/app/case${index}.go`, text };
    });
    for (const { path, text } of [...helperFiles(tools.helpers, made, tools.module), ...made])
      write(folder, path, text);
    expect(vet(folder)).toBe('');
  });

  test('accepts whole programs', { timeout: 180_000 }, async () => {
    const converter = await programConverter(tools.module);
    const sources = ['expressions.txt', 'statements.txt', 'closures.txt', 'classes.txt'].flatMap(readCases);
    const folder = newFolder();
    const made = sources.flatMap(({ php }, index) =>
      converter.convert(php).files.map(({ name, text }) => ({ path: `internal/program${index}/${name}`, text })),
    );
    for (const { path, text } of [
      ...moduleFiles(tools.helpers, tools.module),
      ...helperFiles(tools.helpers, made, tools.module),
      ...made,
    ])
      write(folder, path, text);
    expect(vet(folder)).toBe('');
  });
});

function handlerFile(name: string, php: string, conversion: Conversion): string {
  const origin = { path: 'example.php', symbol: name, php };
  const handler = wrapHandler(tools.grammars, conversion, { name, origin });
  return asFile(tools, 'app', [handler], conversion.imports);
}

function write(folder: string, path: string, source: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), source);
}

/** What the compiler and vet find, with the sources they speak of unchanged. */
function vet(cwd: string): string {
  const run = spawnSync(findPart('go') ?? 'go', ['vet', './...'], { cwd, encoding: 'utf8' });
  return run.status === 0 ? '' : `${run.stdout}${run.stderr}`;
}
