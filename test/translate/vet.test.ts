import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import type { Conversion } from '../../server/src/translate/conversion.ts';
import { asFile, wrapHandler } from '../../server/src/translate/handler.ts';
import { HELPERS } from '../../server/src/translate/helpers.ts';
import { createRowChecker } from '../support/check-row.ts';
import { testGofmt, testGrammars } from '../support/grammars.ts';
import { findPart, requirePart } from '../support/requirements.ts';
import { readCases } from './cases.ts';
import { phpStatements } from './php-source.ts';
import { testRows } from './rows.ts';

const checker = await createRowChecker(testRows);
const tools = { grammars: await testGrammars(), gofmt: testGofmt(), module: 'app' };

describe.skipIf(!requirePart('go'))('Go with the real Gin', () => {
  const folder = mkdtempSync(join(tmpdir(), 'laragin-vet-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('accepts every conversion and every helper', { timeout: 180_000 }, () => {
    const sources = [...readCases('language.txt'), ...readCases('rows.txt')].map(({ php }) => php);
    sources.push(...fc.sample(phpStatements, { numRuns: 300, seed: 42 }));
    cpSync(join(import.meta.dirname, 'gin'), folder, { recursive: true });
    for (const { path, source } of HELPERS) write(folder, path, source);
    for (const [index, php] of sources.entries()) {
      write(folder, `internal/web/case${index}.go`, handlerFile(`case${index}`, php, checker.convert(php)));
    }
    expect(vet(folder)).toBe('');
  });
});

function handlerFile(name: string, php: string, conversion: Conversion): string {
  const origin = { path: 'example.php', symbol: name, php };
  const handler = wrapHandler(tools.grammars, conversion, { name, origin });
  return asFile(tools, 'web', [handler], conversion.imports);
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
