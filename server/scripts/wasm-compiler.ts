/**
 * C → WebAssembly with the locked compiler from npm. The compiler is WebAssembly itself, so the bytes that it makes do
 * not depend on the machine.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Recipe } from './grammar-lock.ts';

/** Files of the compiler's own file system, by name. */
export interface Files {
  [name: string]: string | Uint8Array | Files;
}

interface Compiler {
  runLLVM(args: readonly string[], files: Files): Promise<Files>;
}

/** Installs the compiler of a recipe, and other packages, into a temporary folder that is there until `use` is done. */
export async function withCompiler(
  recipe: Recipe,
  packages: readonly string[],
  use: (folder: string, compile: (sources: Files, file: string) => Promise<Uint8Array>) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'laragin-wasm-'));
  try {
    install(folder, [...packages, `${recipe.compiler}@${recipe.compilerVersion}`]);
    const bundle = join(folder, 'node_modules', recipe.compiler, 'gen/bundle.js');
    const compiler = (await import(pathToFileURL(bundle).href)) as Compiler;
    await use(folder, (sources, file) => compile(compiler, recipe, sources, file));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function install(folder: string, packages: readonly string[]): void {
  const args = ['install', '--prefix', folder, '--no-save', '--no-audit', '--no-fund', '--ignore-scripts', ...packages];
  const { status } = spawnSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error('npm could not install the sources and the compiler.');
}

async function compile(compiler: Compiler, recipe: Recipe, sources: Files, file: string): Promise<Uint8Array> {
  let files = sources;
  for (const command of recipe.commands) files = { ...files, ...(await compiler.runLLVM(command.split(' '), files)) };
  const wasm = files[file];
  if (!(wasm instanceof Uint8Array)) throw new Error(`The compiler made no ${file}.`);
  return wasm;
}
