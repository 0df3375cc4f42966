/**
 * `server/table/proofs.lock.json`: which rows were proven, with which versions, keyed by the content that the proof is
 * about. A row whose content has changed since is unproven until it is executed again.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Row } from '../src/table/row.ts';

export interface ProofLock {
  readonly versions: Readonly<Record<'php' | 'laravel' | 'go' | 'gin', string>>;
  /** Content hash by row id, in the order of the ids. */
  readonly rows: Readonly<Record<string, string>>;
}

export const LOCK_FILE = fileURLToPath(new URL('../table/proofs.lock.json', import.meta.url));

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

export function printLock(lock: ProofLock): string {
  const rows = Object.fromEntries(Object.entries(lock.rows).sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify({ versions: lock.versions, rows }, undefined, 2)}\n`;
}
