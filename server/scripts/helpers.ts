/**
 * Reads the Go helper packages of `server/go` into the data that the program ships: sources, what they declare and use,
 * and the module that they build in.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Grammars, loadGrammars } from '../src/syntax/grammar.ts';
import { APP_PACKAGE, HELPER_MODULE, type HelperLibrary } from '../src/translate/helpers.ts';
import { type HelperSource, readHelpers } from '../src/translate/read-helper.ts';
import { readGrammar } from './grammar-lock.ts';

const FOLDER = fileURLToPath(new URL('../go/', import.meta.url));

export async function compileHelpers(): Promise<HelperLibrary> {
  return readHelperLibrary(
    await loadGrammars({ runtime: readGrammar('runtime'), php: readGrammar('php'), go: readGrammar('go') }),
  );
}

export function readHelperLibrary(grammars: Grammars): HelperLibrary {
  const packages = readdirSync(FOLDER).sort();
  const sources = packages.flatMap((name) =>
    readdirSync(join(FOLDER, name))
      .filter((file) => file.endsWith('.go') && !file.endsWith('_test.go'))
      .sort()
      .map((file): HelperSource => ({ package: name, name: file, source: read(name, file) })),
  );
  return {
    files: readHelpers(grammars, sources),
    // The packages are part of the user's module; only here are they modules of their own.
    goMod: `${read(APP_PACKAGE, 'go.mod')
      .split('\n')
      .filter((line) => !line.includes(`${HELPER_MODULE}/`) || line.startsWith('module '))
      .join('\n')
      .trimEnd()}\n`,
    goSum: read(APP_PACKAGE, 'go.sum'),
  };
}

function read(name: string, file: string): string {
  return readFileSync(join(FOLDER, name, file), 'utf8');
}
