/**
 * Makes `server/src/syntax/walker-binary.ts` from `grammars/walker.c` with the locked compiler. `--check` (the default)
 * fails when the bytes are not the locked ones; `--write` keeps and locks them.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { hashOf, LOCK_FILE, printLock, readLock, WALKER_FILE, WALKER_SOURCE } from './grammar-lock.ts';
import { withCompiler } from './wasm-compiler.ts';

const lock = readLock();
const write = process.argv.includes('--write');
const { sha256: locked, built: recipe } = lock.walker;

await withCompiler(recipe, [], async (_folder, compile) => {
  const source = readFileSync(WALKER_SOURCE, 'utf8');
  const wasm = await compile({ [recipe.source]: source }, 'walker.wasm');
  const sha256 = hashOf(wasm);
  console.log(`walker: ${wasm.length} bytes, ${sha256}`);
  if (write) {
    writeFileSync(WALKER_FILE, printBinary(wasm));
    const walker = { sha256, built: { ...recipe, sourceSha256: hashOf(Buffer.from(source)) } };
    writeFileSync(LOCK_FILE, printLock({ ...lock, walker }));
  } else if (sha256 !== locked) {
    console.error(`It is not the locked one, ${locked}.`);
    process.exitCode = 1;
  }
});

function printBinary(wasm: Uint8Array): string {
  const lines =
    Buffer.from(wasm)
      .toString('base64')
      .match(/.{1,116}/g) ?? [];
  return [
    '/**',
    ' * `grammars/walker.c` as WebAssembly, in base64: it is smaller than what it would take to load it from elsewhere. Made by',
    ' * `server/scripts/walker.ts`; `grammars/grammars.lock.json` has the hash of the bytes.',
    ' */',
    'export const WALKER: string = [',
    ...lines.map((line) => `  '${line}',`),
    "].join('');",
    '',
  ].join('\n');
}
