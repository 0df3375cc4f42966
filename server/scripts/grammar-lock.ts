/**
 * The lock over the WebAssembly binaries, and the one way in which scripts and tests read them: hash first, bytes after.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { WALKER } from '../src/syntax/walker-binary.ts';

export type GrammarName = InstalledName | 'blade';

/** A binary that an installed npm package brings. */
type InstalledName = 'runtime' | 'php' | 'go' | 'gofmt';

export interface LockEntry {
  /** npm package. */
  readonly package: string;
  readonly version: string;
  /** Path of the binary inside the package, or beside the lock when it was built from the package. */
  readonly file: string;
  /** Of the binary, in hexadecimal. */
  readonly sha256: string;
  /** How the binary was made, when the package brings only sources. */
  readonly built?: Recipe;
}

/** What is needed to make the same bytes again. */
export interface Recipe {
  /** npm package of the compiler. */
  readonly compiler: string;
  readonly compilerVersion: string;
  /** The source inside the package, or beside the lock, and its hash. */
  readonly source: string;
  readonly sourceSha256: string;
  /** The commands of the compiler, in order. */
  readonly commands: readonly string[];
}

export interface Lock extends Readonly<Record<GrammarName, LockEntry>> {
  /** No binary of its own: its bytes stand in the sources, where `walker.ts` writes them. */
  readonly walker: { readonly sha256: string; readonly built: Recipe };
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export const LOCK_FILE: string = `${ROOT}grammars/grammars.lock.json`;
export const WALKER_SOURCE: string = `${ROOT}grammars/walker.c`;
export const WALKER_FILE: string = `${ROOT}server/src/syntax/walker-binary.ts`;

const SOURCES: Readonly<Record<InstalledName, Pick<LockEntry, 'package' | 'file'>>> = {
  runtime: { package: 'web-tree-sitter', file: 'web-tree-sitter.wasm' },
  php: { package: 'tree-sitter-php', file: 'tree-sitter-php.wasm' },
  go: { package: 'tree-sitter-go', file: 'tree-sitter-go.wasm' },
  gofmt: { package: '@wasm-fmt/gofmt', file: 'gofmt.wasm' },
};

export function readLock(): Lock {
  return JSON.parse(readFileSync(LOCK_FILE, 'utf8')) as Lock;
}

export function printLock(lock: Lock): string {
  return `${JSON.stringify(lock, undefined, 2)}\n`;
}

/** The lock that describes what is installed now. What was built stays as it is: only a build changes it. */
export function lockInstalled(): Lock {
  return {
    runtime: lockOf('runtime'),
    php: lockOf('php'),
    go: lockOf('go'),
    gofmt: lockOf('gofmt'),
    blade: readLock().blade,
    walker: readLock().walker,
  };
}

/**
 * The bytes of a locked binary.
 * @throws when the binary found is not the locked one.
 */
export function readGrammar(name: GrammarName): Uint8Array {
  const entry = readLock()[name];
  const problem = verifyGrammar(entry);
  if (problem !== undefined) throw new Error(problem);
  return readFileSync(pathOf(entry));
}

/** What is wrong with the binary found, and what to do about it; undefined when it is the locked one. */
export function verifyGrammar(entry: LockEntry): string | undefined {
  const sha256 = hashOf(readFileSync(pathOf(entry)));
  if (entry.built !== undefined) {
    if (sha256 === entry.sha256) return undefined;
    return (
      `grammars/${entry.file} is ${sha256}, but ${entry.sha256} is locked. ` +
      'Restore it, or build it anew with `tsx server/scripts/blade-grammar.ts --write`.'
    );
  }
  const version = installedVersion(entry.package);
  if (version === entry.version && sha256 === entry.sha256) return undefined;
  return (
    `${entry.package}/${entry.file} is ${version} (${sha256}), but ${entry.version} (${entry.sha256}) is locked. ` +
    'Run `npm ci`, or lock the new version with `tsx server/scripts/grammars.ts --write`.'
  );
}

/** What is wrong with the walker, and what to do about it; undefined when it is the locked one, made from its source. */
export function verifyWalker({ walker }: Lock): string | undefined {
  const sha256 = hashOf(Buffer.from(WALKER, 'base64'));
  const sourceSha256 = hashOf(readFileSync(WALKER_SOURCE));
  if (sha256 === walker.sha256 && sourceSha256 === walker.built.sourceSha256) return undefined;
  return `${WALKER_SOURCE} or ${WALKER_FILE} is not the locked one. Build it with \`tsx server/scripts/walker.ts --write\`.`;
}

/** Where the binary of an entry lies. */
export function pathOf(entry: Pick<LockEntry, 'package' | 'file' | 'built'>): string {
  return entry.built === undefined
    ? `${ROOT}node_modules/${entry.package}/${entry.file}`
    : `${ROOT}grammars/${entry.file}`;
}

export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function lockOf(name: InstalledName): LockEntry {
  const source = SOURCES[name];
  return {
    package: source.package,
    version: installedVersion(source.package),
    file: source.file,
    sha256: hashOf(readFileSync(pathOf(source))),
  };
}

function installedVersion(name: string): string {
  const manifest = JSON.parse(readFileSync(`${ROOT}node_modules/${name}/package.json`, 'utf8')) as { version: string };
  return manifest.version;
}
