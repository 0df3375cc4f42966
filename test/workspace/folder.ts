/**
 * Folders for tests: files by path, made in a temporary folder that goes away with the test.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

export function folder(files: Readonly<Record<string, string | Uint8Array>>, name = 'app'): string {
  const parent = mkdtempSync(join(tmpdir(), 'laragin-'));
  // The system's own tool: paths can be too long for Node's.
  onTestFinished(() => void execFileSync('rm', ['-rf', parent]));
  const root = join(parent, name);
  mkdirSync(root, { recursive: true });
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}
