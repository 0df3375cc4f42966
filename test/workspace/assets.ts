/**
 * The bundles of the command line with their data, built once for a test file into a folder of its own, so that tests run
 * what ships and not what `dist/` happens to hold.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { buildCli } from '../../server/scripts/build.ts';

/** Call at the top of a test file; the path is known before the tests run, the content when they do. */
export function builtAssets(): string {
  const outdir = mkdtempSync(join(tmpdir(), 'laragin-assets-'));
  beforeAll(() => buildCli({ outdir, production: false }));
  afterAll(() => rmSync(outdir, { recursive: true, force: true }));
  return outdir;
}
