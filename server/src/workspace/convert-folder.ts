/**
 * A folder of PHP as a Go module, from the first directory listing to the last file: what the command line writes and
 * what the editor shows.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadGofmt } from '../go/gofmt.ts';
import { openFile } from '../php/file.ts';
import { openSignatures } from '../php/signatures/signatures.ts';
import type { FileProblem } from '../report/model.ts';
import { loadGrammars } from '../syntax/grammar.ts';
import { parsePhp } from '../syntax/php/parse.ts';
import { createTable } from '../table/table.ts';
import { LineIndex } from '../text/lines.ts';
import type { Locale } from '../text/locale.ts';
import { assembleModule, type ConvertedModule } from '../translate/app/assemble.ts';
import { type ConvertedUnit, openConverter } from '../translate/app/convert-application.ts';
import type { Doing } from '../translate/app/effects.ts';
import { helperNames } from '../translate/helpers.ts';
import type { Source } from '../translate/subject.ts';
import { readGofmt, readGrammarBytes, readHelpers, readSignatures } from './assets.ts';
import { decodeText } from './decode.ts';
import { byPath, type SourceFile } from './discover.ts';
import { openRoot, type RootIndex } from './index-folder.ts';
import { assertFolder, type FolderOptions, type OpenFolder, openFolder } from './open-folder.ts';
import type { ReaderResult } from './reader.ts';
import { readRows } from './rows.ts';

export interface ConvertOptions extends Omit<FolderOptions, 'rows' | 'readsAgain'> {
  /** Of the texts that rows bring. */
  readonly locale: Locale;
  /** The path of the Go module that is made. */
  readonly module: string;
  /** The application in the folder that is converted, where there are several; the first by default. */
  readonly application?: string;
  /** The one file of the folder whose Go is wanted; all of the application by default. */
  readonly only?: string;
}

export interface ConvertedFolder extends ConvertedModule {
  /** Files that were not converted, by path. */
  readonly problems: readonly FileProblem[];
}

/**
 * @throws Failure saying what is wrong when `root` is no folder that can be read, and the signal's reason when aborted.
 */
export async function convertFolder(root: string, options: ConvertOptions): Promise<ConvertedFolder> {
  assertFolder(root);
  const { compiled, problems } = await readRows(root, options.assets, options.locale);
  const folder = await openFolder(root, { ...options, rows: compiled, readsAgain: true });
  try {
    const index = chosenRoot(folder, options.application);
    const files = filesOf(folder, index);
    const discovered = await folder.ask('discover', files);
    const doings = discovered.flatMap((result) => (result.job === 'discover' ? result.doings : []));
    const { module } = options;
    folder.tell({ conversion: { module, doings } });
    const wanted = options.only === undefined ? files : files.filter(({ path }) => path === options.only);
    const converted = await folder.ask('convert', wanted);
    const units = converted.flatMap((result) => (result.job === 'convert' ? result.units : []));
    const whole = options.only === undefined ? await convertWhole(root, index, compiled, doings, options) : [];
    return {
      ...assembleModule(readHelpers(options.assets), module, [...units, ...whole]),
      problems: [...folder.discovery.problems, ...problems, ...folder.index.problems, ...problemsIn(converted)].sort(
        byPath,
      ),
    };
  } finally {
    folder.close();
  }
}

/** What is made of the application as a whole needs few files, and them in one place. */
async function convertWhole(
  folder: string,
  index: RootIndex,
  rows: Awaited<ReturnType<typeof readRows>>['compiled'],
  doings: readonly Doing[],
  { assets, module }: ConvertOptions,
): Promise<readonly ConvertedUnit[]> {
  const grammars = await loadGrammars(readGrammarBytes(assets));
  const app = openRoot(index, openSignatures(readSignatures(assets)));
  const table = createTable(rows);
  const open = (path: string): Source | undefined => {
    const text = readText(join(folder, index.path, path));
    if (text === undefined) return undefined;
    return { text, path, lines: new LineIndex(text), file: openFile(parsePhp(grammars.php, text), app.types), table };
  };
  const gofmt = loadGofmt(readGofmt(assets));
  const helpers = readHelpers(assets);
  return openConverter(
    { grammars, gofmt, helpers, module, open, reserved: helperNames(helpers) },
    app,
    doings,
  ).convertWhole();
}

function readText(path: string): string | undefined {
  try {
    const decoded = decodeText(readFileSync(path));
    return decoded.ok ? decoded.text : undefined;
  } catch {
    // It was there a moment ago; whoever asked does without it.
    return undefined;
  }
}

function chosenRoot({ index }: OpenFolder, wanted: string | undefined): RootIndex {
  const { roots } = index;
  const fullest = roots.reduce((a, b) => (b.files.length > a.files.length ? b : a));
  return roots.find(({ path }) => path === wanted) ?? fullest;
}

function filesOf({ discovery }: OpenFolder, { path: root, files }: RootIndex): SourceFile[] {
  const known = new Set(files.map(({ path }) => (root === '' ? path : `${root}/${path}`)));
  return discovery.php.filter(({ path }) => known.has(path)).sort(byPath);
}

function problemsIn(results: readonly ReaderResult[]): readonly FileProblem[] {
  return results.flatMap((result) => (result.job === 'problem' ? [result.problem] : []));
}
