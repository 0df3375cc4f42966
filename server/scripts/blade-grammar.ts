/**
 * Makes `grammars/tree-sitter-blade.wasm`, which its package does not bring, from the locked sources with the locked
 * compiler. `--check` (the default) fails when the bytes are not the locked ones; `--write` keeps and locks them.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf, LOCK_FILE, pathOf, printLock, readLock } from './grammar-lock.ts';
import { type Files, withCompiler } from './wasm-compiler.ts';

const lock = readLock();
const write = process.argv.includes('--write');
const entry = lock.blade;
const recipe = entry.built;
if (recipe === undefined) throw new Error('The lock does not say how the grammar of Blade is built.');

await withCompiler(recipe, [`${entry.package}@${entry.version}`], async (folder, compile) => {
  const source = join(folder, 'node_modules', entry.package, recipe.source);
  const sourceSha256 = hashOf(readFileSync(source));
  if (sourceSha256 !== recipe.sourceSha256 && !write) {
    throw new Error(`${entry.package}/${recipe.source} is ${sourceSha256}, but ${recipe.sourceSha256} is locked.`);
  }
  const wasm = await compile(readSources(join(source, '..')), entry.file);
  const sha256 = hashOf(wasm);
  console.log(`${entry.file}: ${wasm.length} bytes, ${sha256}`);
  if (write) {
    writeFileSync(pathOf(entry), wasm);
    writeFileSync(LOCK_FILE, printLock({ ...lock, blade: { ...entry, sha256, built: { ...recipe, sourceSha256 } } }));
  } else if (sha256 !== entry.sha256) {
    console.error(`It is not the locked one, ${entry.sha256}.`);
    process.exitCode = 1;
  }
});

/** The parser, and the headers that it includes. */
function readSources(folder: string): Files {
  const headers = join(folder, 'tree_sitter');
  const read = (name: string): [string, string] => [name, readFileSync(join(headers, name), 'utf8')];
  return {
    'parser.c': readFileSync(join(folder, 'parser.c'), 'utf8'),
    tree_sitter: Object.fromEntries(readdirSync(headers).map(read)),
  };
}
