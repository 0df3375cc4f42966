/**
 * Which of the shipped rows were proven by execution, and with what. The build distils `proofs.json` from the lock file
 * of the proofs.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Row } from '../table/row.ts';

export interface Proofs {
  /** Names with versions, for people: `PHP 8.2.36, Laravel 8.83.26, Gin 1.12.0`; empty when nothing is proven. */
  readonly versions: string;
  has(row: Row): boolean;
}

/** What `proofs.json` holds. */
export interface ProofsJson {
  readonly versions: string;
  /** Ids of rows. */
  readonly rows: readonly string[];
}

export function readProofs(assets: string): Proofs {
  const { versions, rows } = JSON.parse(readFileSync(join(assets, 'proofs.json'), 'utf8')) as ProofsJson;
  const ids = new Set(rows);
  return { versions, has: (row) => ids.has(row.id) };
}

/** The same without rows of these ids, which users have replaced by their own. */
export function withoutProofs(proofs: Proofs, ids: ReadonlySet<string>): Proofs {
  return { versions: proofs.versions, has: (row) => !ids.has(row.id) && proofs.has(row) };
}
