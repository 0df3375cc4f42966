/**
 * `npm run prove`: executes the proofs of the rows whose content changed and records them in the lock. `--all` executes
 * every proof; an id prefix executes those rows and prints what fails, recording what holds.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { contentHash, LOCK_FILE, type ProofLock, printLock, readLock } from '../../server/scripts/proof-lock.ts';
import { readTableRows } from '../support/rows.ts';
import { runProofs } from './run-proofs.ts';
import { installedVersions } from './versions.ts';

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({ options: { all: { type: 'boolean' } }, allowPositionals: true });
  const { rows, problems } = await readTableRows();
  for (const problem of problems) console.error(`✗ ${problem}`);
  const known: ProofLock['rows'] = existsSync(LOCK_FILE) ? readLock().rows : {};
  const chosen = rows.filter((row) =>
    positionals.length > 0
      ? positionals.some((prefix) => row.id.startsWith(prefix))
      : values.all === true || known[row.id] !== contentHash(row),
  );
  const { proven, failures } = await runProofs(rows, chosen);
  for (const { row, message } of failures) console.log(`✗ ${row}: ${message}`);
  // Another run may have written meanwhile: only what was chosen here is changed.
  const before: ProofLock['rows'] = existsSync(LOCK_FILE) ? readLock().rows : {};
  const kept = Object.entries(before).filter(
    ([id]) => rows.some((row) => row.id === id) && !chosen.some((row) => row.id === id),
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  const fresh = proven.flatMap((id) => {
    const row = byId.get(id);
    return row === undefined ? [] : [[id, contentHash(row)] as const];
  });
  writeFileSync(LOCK_FILE, printLock({ versions: installedVersions(), rows: Object.fromEntries([...kept, ...fresh]) }));
  console.log(
    `${proven.length} of ${chosen.filter(({ proof }) => proof.length > 0).length} rows with proofs hold; ${kept.length + fresh.length} of ${rows.length} rows proven in all`,
  );
  return failures.length === 0 && problems.length === 0 ? 0 : 1;
}

process.exitCode = await main();
