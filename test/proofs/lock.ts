/**
 * `server/table/proofs.lock.json`: which rows were proven, with which versions, keyed by the content that the proof is
 * about. A row whose content has changed since is unproven until it is executed again.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Row } from '../../server/src/table/row.ts';
import { findPart } from '../support/requirements.ts';

export interface ProofLock {
  readonly versions: Readonly<Record<'php' | 'laravel' | 'go' | 'gin', string>>;
  /** Content hash by row id, in the order of the ids. */
  readonly rows: Readonly<Record<string, string>>;
}

export const LOCK_FILE = join(import.meta.dirname, '../../server/table/proofs.lock.json');

export function readLock(): ProofLock {
  return JSON.parse(readFileSync(LOCK_FILE, 'utf8')) as ProofLock;
}

/** What a proof is about: the pattern, the Go, and the proof itself. Titles, caveats and effort can change freely. */
export function contentHash(row: Row): string {
  const { php, where, go, build, before, gives, needs, imports, proof } = row;
  return createHash('sha256')
    .update(JSON.stringify({ php, where, go, build, before, gives, needs, imports, proof }))
    .digest('hex')
    .slice(0, 16);
}

/** The versions of what is installed here. */
export function installedVersions(): ProofLock['versions'] {
  const php = findPart('php') ?? 'php';
  const run = (command: string, args: readonly string[], cwd?: string): string =>
    spawnSync(command, args, { encoding: 'utf8', cwd }).stdout.trim();
  return {
    php: run(php, ['-r', 'echo PHP_VERSION;']),
    laravel: run(php, ['-r', "require 'Illuminate/autoload.php'; echo Illuminate\\Foundation\\Application::VERSION;"]),
    go: run('go', ['env', 'GOVERSION']).replace(/^go/, ''),
    gin: run(
      'go',
      ['list', '-m', '-f', '{{.Version}}', 'github.com/gin-gonic/gin'],
      join(import.meta.dirname, 'go'),
    ).replace(/^v/, ''),
  };
}

export function printLock(lock: ProofLock): string {
  const rows = Object.fromEntries(Object.entries(lock.rows).sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify({ versions: lock.versions, rows }, undefined, 2)}\n`;
}
