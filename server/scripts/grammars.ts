/**
 * Keeps `grammars/grammars.lock.json` true: which package, version and file each WebAssembly binary comes from, and its
 * hash. `--check` (the default) fails when a binary is not the locked one; `--write` locks what is installed.
 */
import { writeFileSync } from 'node:fs';
import { LOCK_FILE, lockInstalled, printLock, readLock, verifyGrammar, verifyWalker } from './grammar-lock.ts';

if (process.argv.includes('--write')) write();
else check();

function write(): void {
  writeFileSync(LOCK_FILE, printLock(lockInstalled()));
  console.log('grammars.lock.json written from the installed packages');
}

function check(): void {
  const lock = readLock();
  const { walker: _, ...binaries } = lock;
  const problems = [...Object.values(binaries).map(verifyGrammar), verifyWalker(lock)].filter(
    (problem) => problem !== undefined,
  );
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
  else console.log('every grammar is the locked one');
}
