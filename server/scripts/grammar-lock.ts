/**
 * The lock over the WebAssembly binaries, and the one way in which scripts and tests read them: hash first, bytes after.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export type GrammarName = 'runtime' | 'php' | 'go' | 'gofmt';

export interface LockEntry {
  /** npm package. */
  readonly package: string;
  readonly version: string;
  /** Path of the binary inside the package. */
  readonly file: string;
  /** Of the binary, in hexadecimal. */
  readonly sha256: string;
}

export type Lock = Readonly<Record<GrammarName, LockEntry>>;

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export const LOCK_FILE: string = `${ROOT}grammars/grammars.lock.json`;

const SOURCES: Readonly<Record<GrammarName, Pick<LockEntry, 'package' | 'file'>>> = {
  runtime: { package: 'web-tree-sitter', file: 'web-tree-sitter.wasm' },
  php: { package: 'tree-sitter-php', file: 'tree-sitter-php.wasm' },
  go: { package: 'tree-sitter-go', file: 'tree-sitter-go.wasm' },
  gofmt: { package: '@wasm-fmt/gofmt', file: 'gofmt.wasm' },
};

export function readLock(): Lock {
  return JSON.parse(readFileSync(LOCK_FILE, 'utf8')) as Lock;
}

/** The lock that describes what is installed now. */
export function lockInstalled(): Lock {
  return {
    runtime: lockOf('runtime'),
    php: lockOf('php'),
    go: lockOf('go'),
    gofmt: lockOf('gofmt'),
  };
}

/**
 * The bytes of a locked binary.
 * @throws when the installed binary is not the locked one.
 */
export function readGrammar(name: GrammarName): Uint8Array {
  const entry = readLock()[name];
  const problem = verifyGrammar(entry);
  if (problem !== undefined) throw new Error(problem);
  return readFileSync(pathOf(entry));
}

/** What is wrong with the installed binary, and what to do about it; undefined when it is the locked one. */
export function verifyGrammar(entry: LockEntry): string | undefined {
  const version = installedVersion(entry.package);
  const sha256 = hashOf(pathOf(entry));
  if (version === entry.version && sha256 === entry.sha256) return undefined;
  return (
    `${entry.package}/${entry.file} is ${version} (${sha256}), but ${entry.version} (${entry.sha256}) is locked. ` +
    'Run `npm ci`, or lock the new version with `tsx server/scripts/grammars.ts --write`.'
  );
}

function lockOf(name: GrammarName): LockEntry {
  const source = SOURCES[name];
  return {
    package: source.package,
    version: installedVersion(source.package),
    file: source.file,
    sha256: hashOf(pathOf(source)),
  };
}

function installedVersion(name: string): string {
  const manifest = JSON.parse(readFileSync(`${ROOT}node_modules/${name}/package.json`, 'utf8')) as { version: string };
  return manifest.version;
}

function pathOf(entry: Pick<LockEntry, 'package' | 'file'>): string {
  return `${ROOT}node_modules/${entry.package}/${entry.file}`;
}

function hashOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}
