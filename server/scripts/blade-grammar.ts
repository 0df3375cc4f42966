/**
 * Makes `grammars/tree-sitter-blade.wasm`, which its package does not bring: installs the locked sources and the locked
 * compiler into a temporary folder and compiles there. The compiler is WebAssembly itself, so the bytes do not depend
 * on the machine. `--check` (the default) fails when they are not the locked ones; `--write` keeps and locks them.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { hashOf, LOCK_FILE, type LockEntry, pathOf, printLock, type Recipe, readLock } from './grammar-lock.ts';

const lock = readLock();
const folder = mkdtempSync(join(tmpdir(), 'laragin-grammar-'));
try {
  await main(lock.blade, process.argv.includes('--write'));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function main(entry: LockEntry, write: boolean): Promise<void> {
  const recipe = entry.built;
  if (recipe === undefined) throw new Error('The lock does not say how the grammar of Blade is built.');
  install(`${entry.package}@${entry.version}`, `${recipe.compiler}@${recipe.compilerVersion}`);
  const sourceSha256 = hashOf(readFileSync(join(folder, 'node_modules', entry.package, recipe.source)));
  if (sourceSha256 !== recipe.sourceSha256 && !write) {
    throw new Error(`${entry.package}/${recipe.source} is ${sourceSha256}, but ${recipe.sourceSha256} is locked.`);
  }
  const wasm = await compile(entry, recipe);
  const sha256 = hashOf(wasm);
  console.log(`${entry.file}: ${wasm.length} bytes, ${sha256}`);
  if (write) {
    writeFileSync(pathOf(entry), wasm);
    writeFileSync(LOCK_FILE, printLock({ ...lock, blade: { ...entry, sha256, built: { ...recipe, sourceSha256 } } }));
  } else if (sha256 !== entry.sha256) {
    console.error(`It is not the locked one, ${entry.sha256}.`);
    process.exitCode = 1;
  }
}

function install(...packages: string[]): void {
  const args = ['install', '--prefix', folder, '--no-save', '--no-audit', '--no-fund', '--ignore-scripts', ...packages];
  const { status } = spawnSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error('npm could not install the sources and the compiler.');
}

/** Files of the compiler's own file system, by name. */
interface Files {
  [name: string]: string | Uint8Array | Files;
}

interface Compiler {
  runLLVM(args: readonly string[], files: Files): Promise<Files>;
}

async function compile(entry: LockEntry, recipe: Recipe): Promise<Uint8Array> {
  const bundle = join(folder, 'node_modules', recipe.compiler, 'gen/bundle.js');
  const { runLLVM } = (await import(pathToFileURL(bundle).href)) as Compiler;
  const sources = join(folder, 'node_modules', entry.package, recipe.source, '..');
  const headers = join(sources, 'tree_sitter');
  let files: Files = {
    'parser.c': readFileSync(join(sources, 'parser.c'), 'utf8'),
    tree_sitter: Object.fromEntries(
      readdirSync(headers).map((name) => [name, readFileSync(join(headers, name), 'utf8')]),
    ),
  };
  for (const command of recipe.commands) files = { ...files, ...(await runLLVM(command.split(' '), files)) };
  const wasm = files[entry.file];
  if (!(wasm instanceof Uint8Array)) throw new Error(`The compiler made no ${entry.file}.`);
  return wasm;
}
