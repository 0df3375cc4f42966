/**
 * Puts the signatures of `server/signatures/` together into the one text that ships: read by the program's own parser
 * and summarised as an application's files are. Neither PHP nor Laravel is needed for it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import type { Language } from 'web-tree-sitter';
import { resolveNames } from '../src/php/names.ts';
import { mergeClass, mergeFunction } from '../src/php/signatures/merge.ts';
import { type DeclarationKind, keyOf, printDeclaration } from '../src/php/signatures/signatures.ts';
import { summarise } from '../src/php/summary/summarise.ts';
import type { ClassSummary, ConstantSummary, FileSummary, FunctionSummary } from '../src/php/summary/summary.ts';
import { loadGrammars } from '../src/syntax/grammar.ts';
import { parsePhp } from '../src/syntax/php/parse.ts';
import { readGrammar } from './grammar-lock.ts';

export const SIGNATURES_FOLDER: string = fileURLToPath(new URL('../signatures/', import.meta.url));

/** What ships beside the bundles. */
export const SIGNATURES_ASSET = 'signatures.txt';

/**
 * The text that `openSignatures` reads, ordered by name, with an overlay's line next to the declaration that it is of.
 * @throws Error when a file of signatures is not well-formed PHP.
 */
export async function compileSignatures(): Promise<string> {
  const php = await loadPhp();
  return printAll(readDeclarations(php, '{php,laravel}/*.stub'), readDeclarations(php, 'overlays/*/*.stub.php'));
}

/** All that the files of a pattern below `server/signatures/` declare. */
export async function readSignatureFiles(pattern: string): Promise<FileSummary> {
  const { classes, functions, constants } = readDeclarations(await loadPhp(), pattern);
  return { classes: [...classes.values()], functions: [...functions.values()], constants: [...constants.values()] };
}

async function loadPhp(): Promise<Language> {
  const bytes = { runtime: readGrammar('runtime'), php: readGrammar('php'), go: readGrammar('go') };
  return (await loadGrammars(bytes)).php;
}

/** By kind and key. A declaration that several files make is put together from all of them. */
interface Declarations {
  readonly classes: Map<string, ClassSummary>;
  readonly functions: Map<string, FunctionSummary>;
  readonly constants: Map<string, ConstantSummary>;
}

function readDeclarations(php: Language, pattern: string): Declarations {
  const all: Declarations = { classes: new Map(), functions: new Map(), constants: new Map() };
  for (const path of globSync([pattern], { cwd: SIGNATURES_FOLDER }).sort()) {
    addSummary(all, summariseStub(php, readFileSync(join(SIGNATURES_FOLDER, path), 'utf8'), path));
  }
  return all;
}

function summariseStub(php: Language, text: string, path: string): FileSummary {
  const program = parsePhp(php, text);
  const [problem] = program.errors;
  if (problem !== undefined) {
    const line = text.slice(0, problem.start).split('\n').length;
    throw new Error(`server/signatures/${path}:${line}: ${problem.message}`);
  }
  return summarise(program, resolveNames(program), { bodies: false, offsets: false, values: false });
}

function addSummary(all: Declarations, { classes = [], functions = [], constants = [] }: FileSummary): void {
  for (const each of classes) add(all.classes, keyOf('class', each.name), each, mergeClass);
  for (const each of functions) add(all.functions, keyOf('function', each.name), each, mergeFunction);
  for (const each of constants) add(all.constants, keyOf('constant', each.name), each, (_, later) => later);
}

function add<T>(map: Map<string, T>, key: string, value: T, merge: (earlier: T, later: T) => T): void {
  const known = map.get(key);
  map.set(key, known === undefined ? value : merge(known, value));
}

function printAll(declared: Declarations, overlays: Declarations): string {
  const lines: string[] = [];
  const print = (kind: DeclarationKind, group: keyof Declarations): void => {
    const keys = new Set([...declared[group].keys(), ...overlays[group].keys()]);
    for (const key of [...keys].sort()) {
      const own = declared[group].get(key);
      const overlay = overlays[group].get(key);
      if (own !== undefined) lines.push(printDeclaration(kind, own, false));
      if (overlay !== undefined) lines.push(printDeclaration(kind, overlay, true));
    }
  };
  print('class', 'classes');
  print('function', 'functions');
  print('constant', 'constants');
  return lines.join('');
}
