/** The scaffolds as Go: vetted with the real libraries in one run, and asked for what they promise. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readGrammar } from '../../server/scripts/grammar-lock.ts';
import { FAIL_HELPER, SCAFFOLDS_FOLDER } from '../../server/scripts/snippets.ts';
import { loadGofmt } from '../../server/src/go/gofmt.ts';
import { findPart, requirePart } from '../support/requirements.ts';

const names = readdirSync(SCAFFOLDS_FOLDER).sort();
const sources = new Map(names.map((name) => [name, readFileSync(join(SCAFFOLDS_FOLDER, name), 'utf8')]));

test('are formatted as gofmt does', () => {
  const gofmt = loadGofmt(readGrammar('gofmt'));
  for (const [name, source] of sources) expect(gofmt(source), name).toEqual({ ok: true, text: source });
});

describe.skipIf(!requirePart('go'))('with real Gin', () => {
  let dir = '';

  beforeAll(() => {
    dir = mkdtempSync(join(tmpdir(), 'laragin-scaffolds-'));
    for (const name of ['go.mod', 'go.sum']) cpSync(join(import.meta.dirname, '../proofs/go', name), join(dir, name));
    const web = join(dir, 'internal/web');
    mkdirSync(web, { recursive: true });
    // Its name is taken by the scaffold that shows how it is used.
    writeFileSync(join(web, 'fail_helper.go'), readFileSync(FAIL_HELPER, 'utf8').replace('package app', 'package web'));
    cpSync(join(import.meta.dirname, 'scaffolds_test.go'), join(web, 'scaffolds_test.go'));
    for (const [name, source] of sources) {
      writeFileSync(join(source.includes('\npackage main\n') ? dir : web, name), source);
    }
  });

  afterAll(() => rmSync(dir, { recursive: true, force: true }));

  test('they compile and vet', { timeout: 180_000 }, () => {
    expect(runGo('vet', './...')).toBe('');
  });

  test('they do what they promise', { timeout: 180_000 }, () => {
    expect(runGo('test', '-count=1', './...')).toBe('');
  });

  /** What Go says when it fails; empty when it does not. */
  function runGo(...args: readonly string[]): string {
    const run = spawnSync(findPart('go') ?? 'go', args, { cwd: dir, encoding: 'utf8' });
    return run.status === 0 ? '' : `${run.stdout}${run.stderr}` || `go ended with ${run.status}`;
  }
});
