/** All Go of the examples, bad, good and fixed, compiled and vetted with the real libraries in one run. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { pitfallFixtures } from '../support/check-pitfall.ts';
import { findPart, requirePart } from '../support/requirements.ts';

describe.skipIf(!requirePart('go'))('go vet', () => {
  const folder = mkdtempSync(join(tmpdir(), 'laragin-pitfalls-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('accepts every Go example', () => {
    const module = join(import.meta.dirname, 'module');
    for (const name of ['go.mod', 'go.sum']) copyFileSync(join(module, name), join(folder, name));
    const files = readdirSync(pitfallFixtures, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.go'))
      .sort();
    expect(files.length).toBeGreaterThan(20);
    for (const path of files) {
      // Every file is a package of its own, since they declare the same names.
      const target = join(folder, dirname(path), basename(path, '.go'));
      mkdirSync(target, { recursive: true });
      copyFileSync(join(pitfallFixtures, path), join(target, 'example.go'));
    }
    const { status, stdout, stderr } = spawnSync(findPart('go') ?? 'go', ['vet', './...'], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, GOFLAGS: '-mod=readonly' },
    });
    expect(`${stdout}${stderr}`).toBe('');
    expect(status).toBe(0);
  });
});
