/**
 * What a worker, or the main thread in its place, does with files: it reads what they declare, and then, when all of an
 * application's declarations are known, what they mean. Every input gets an answer; a file that cannot be read is a
 * problem in the result, never the end of the work.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Gofmt, loadGofmt } from '../go/gofmt.ts';
import { countCalls, type LocatedCalls, locateCalls } from '../inspect/calls.ts';
import type { Application } from '../laravel/application.ts';
import { type FileReferences, readReferences } from '../laravel/endpoints/references.ts';
import { indexBlade, indexFile, isBlade } from '../laravel/index-file.ts';
import { declarationsOf } from '../php/autoload/declarations.ts';
import { readGeneratedMap } from '../php/autoload/generated-map.ts';
import { openFile } from '../php/file.ts';
import { resolveNames } from '../php/names.ts';
import { openSignatures, type Signatures } from '../php/signatures/signatures.ts';
import { summarise } from '../php/summary/summarise.ts';
import { analyseFile } from '../report/analyse.ts';
import type { FileAnalysis } from '../report/analysis.ts';
import type { FileProblem, ProblemKind } from '../report/model.ts';
import { type BladeFile, readBlade } from '../syntax/blade/read.ts';
import { type Grammars, loadGrammars } from '../syntax/grammar.ts';
import type { Program } from '../syntax/php/ast.ts';
import { parsePhp } from '../syntax/php/parse.ts';
import type { CompiledRow } from '../table/pattern.ts';
import { createTable, type Table } from '../table/table.ts';
import { LineIndex } from '../text/lines.ts';
import { type ConvertedUnit, type Converter, openConverter } from '../translate/app/convert-application.ts';
import type { Doing } from '../translate/app/effects.ts';
import { helperNames } from '../translate/helpers.ts';
import type { Source } from '../translate/subject.ts';
import { readGofmt, readGrammarBytes, readHelpers, readSignatures } from './assets.ts';
import { decodeText } from './decode.ts';
import { errorCode } from './errors.ts';
import { hashOf } from './index-cache.ts';
import { openRoot, type RootIndex } from './index-folder.ts';
import type { Hand } from './pool.ts';
import { printEntry } from './vendor-entry.ts';

/** What every hand is opened with. */
export interface ReaderSetup {
  /** The folder that all paths start from. */
  readonly folder: string;
  /** Folder of the wasm binaries and of the worker's bundle. */
  readonly assets: string;
  /** What `analyse` looks for; none for those who only index. */
  readonly rows: readonly CompiledRow[];
  /** Whether trees of files that were indexed are kept for what is asked of them next. */
  readonly keepsTrees: boolean;
}

export interface ReaderTask {
  /**
   * `index`, and for dependencies `declare` and `map`, need nothing; the others need the `ReaderNews` that all files were
   * read to.
   */
  readonly job: 'index' | 'declare' | 'map' | 'analyse' | 'calls' | 'references' | 'discover' | 'convert';
  /** The application that the file is part of, relative to the folder. */
  readonly root: string;
  readonly path: string;
  readonly bytes: number;
}

export type ReaderResult =
  | { readonly job: 'index'; readonly hash: string; readonly json: string }
  /** As `vendor-entry.ts` writes it, or the entries of a generated map as JSON. */
  | { readonly job: 'declare' | 'map'; readonly hash: string; readonly text: string }
  | { readonly job: 'analyse'; readonly analysis: FileAnalysis }
  | { readonly job: 'calls'; readonly calls: LocatedCalls }
  | { readonly job: 'references'; readonly references: FileReferences }
  | { readonly job: 'discover'; readonly doings: readonly Doing[] }
  | { readonly job: 'convert'; readonly units: readonly ConvertedUnit[] }
  | { readonly job: 'problem'; readonly problem: FileProblem };

/** The index of all files, told to every hand once it is complete. */
export interface ReaderNews {
  /** Left out when nothing has changed since the last news. */
  readonly roots?: readonly RootIndex[];
  readonly conversion?: ConversionNews;
}

/** What `discover` and `convert` need besides; `convert` needs what every file's `discover` said. */
export interface ConversionNews {
  /** The path of the user's Go module. */
  readonly module: string;
  readonly doings: readonly Doing[];
}

/** Source text of so many bytes is kept as trees by each hand; what is above is parsed again. */
const KEPT_BYTES = 6_000_000;

export async function openReader(setup: ReaderSetup): Promise<Hand<ReaderTask, ReaderResult>> {
  const grammars = await loadGrammars(readGrammarBytes(setup.assets));
  return new Reader(setup, grammars);
}

class Reader implements Hand<ReaderTask, ReaderResult> {
  readonly #setup: ReaderSetup;
  readonly #grammars: Grammars;
  readonly #trees = new Map<string, ReadFile>();
  readonly #applications = new Map<string, Application>();
  readonly #converters = new Map<string, Converter>();
  #keptBytes = 0;
  #roots: readonly RootIndex[] = [];
  #conversion: ConversionNews | undefined;
  #table: Table | undefined;
  #builtins: Signatures | undefined;
  #gofmt: Gofmt | undefined;

  constructor(setup: ReaderSetup, grammars: Grammars) {
    this.#setup = setup;
    this.#grammars = grammars;
  }

  hear(news: unknown): void {
    const { roots, conversion } = news as ReaderNews;
    if (roots !== undefined) {
      this.#roots = roots;
      this.#applications.clear();
    }
    this.#conversion = conversion;
    this.#converters.clear();
  }

  answer(task: ReaderTask): ReaderResult {
    const { path } = task;
    try {
      const read = this.#read(task);
      return 'kind' in read ? { job: 'problem', problem: read } : this.#answerFor(task, read);
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      return { job: 'problem', problem: problem(path, 'failed', detail) };
    }
  }

  #answerFor(task: ReaderTask, { source, program, blade, hash }: ReadFile): ReaderResult {
    switch (task.job) {
      case 'index': {
        const relative = task.root === '' ? task.path : task.path.slice(task.root.length + 1);
        const index =
          blade === undefined ? indexFile(relative, program, resolveNames(program)) : indexBlade(relative, blade);
        return { job: 'index', hash, json: JSON.stringify(index) };
      }
      case 'declare': {
        const options = { offsets: false, values: false };
        return {
          job: 'declare',
          hash,
          text: printEntry(declarationsOf(summarise(program, resolveNames(program), options))),
        };
      }
      case 'map':
        return { job: 'map', hash, text: JSON.stringify(readGeneratedMap(program, task.path)) };
      case 'analyse': {
        this.#table ??= createTable(this.#setup.rows);
        const { types } = this.#application(task.root);
        return { job: 'analyse', analysis: analyseFile({ table: this.#table, types }, task.path, source, program) };
      }
      case 'calls': {
        const file = openFile(program, this.#application(task.root).types);
        return { job: 'calls', calls: locateCalls(countCalls(file), source) };
      }
      case 'discover':
        return { job: 'discover', doings: this.#converter(task.root).discover(this.#sourceOf(task, source, program)) };
      case 'convert':
        return { job: 'convert', units: this.#converter(task.root).convert(this.#sourceOf(task, source, program)) };
      case 'references': {
        const { types } = this.#application(task.root);
        return { job: 'references', references: readReferences(openFile(program, types), types) };
      }
    }
  }

  #read({ path, job, bytes }: ReaderTask): ReadFile | FileProblem {
    const kept = this.#trees.get(path);
    if (kept !== undefined) {
      this.#trees.delete(path);
      this.#keptBytes -= bytes;
      return kept;
    }
    let content: Uint8Array;
    try {
      content = readFileSync(join(this.#setup.folder, path));
    } catch (error) {
      return problem(path, 'unreadable', errorCode(error));
    }
    const decoded = decodeText(content);
    if (!decoded.ok) return problem(path, 'binary', `${content.length} bytes`);
    const source = decoded.text;
    const read = { source, ...this.#parse(path, source), hash: hashOf(content) };
    if (job === 'index' && this.#setup.keepsTrees && this.#keptBytes + bytes <= KEPT_BYTES) {
      this.#trees.set(path, read);
      this.#keptBytes += bytes;
    }
    return read;
  }

  #parse(path: string, source: string): Pick<ReadFile, 'program' | 'blade'> {
    if (!isBlade(path)) return { program: parsePhp(this.#grammars.php, source) };
    const blade = readBlade(source, this.#grammars);
    return { program: blade.php, blade };
  }

  #sourceOf({ path, root }: ReaderTask, text: string, program: Program): Source {
    const { types } = this.#application(root);
    this.#table ??= createTable(this.#setup.rows);
    const relative = root === '' ? path : path.slice(root.length + 1);
    return { text, path: relative, lines: new LineIndex(text), file: openFile(program, types), table: this.#table };
  }

  /** One for each application and each piece of news: plans are made once. */
  #converter(root: string): Converter {
    const known = this.#converters.get(root);
    if (known !== undefined) return known;
    const { module, doings } = this.#conversion ?? { module: 'example.com/app', doings: [] };
    this.#gofmt ??= loadGofmt(readGofmt(this.#setup.assets));
    const open = (path: string): Source | undefined => this.#sibling(root, path);
    const helpers = readHelpers(this.#setup.assets);
    const tools = {
      grammars: this.#grammars,
      gofmt: this.#gofmt,
      helpers,
      module,
      open,
      reserved: helperNames(helpers),
    };
    const made = openConverter(tools, this.#application(root), doings);
    this.#converters.set(root, made);
    return made;
  }

  #sibling(root: string, path: string): Source | undefined {
    const task: ReaderTask = { job: 'convert', root, path: root === '' ? path : `${root}/${path}`, bytes: 0 };
    const read = this.#read(task);
    return 'kind' in read ? undefined : this.#sourceOf(task, read.source, read.program);
  }

  #application(root: string): Application {
    const known = this.#applications.get(root);
    if (known !== undefined) return known;
    this.#builtins ??= openSignatures(readSignatures(this.#setup.assets));
    const index = this.#roots.find(({ path }) => path === root) ?? { path: root, files: [], project: {} };
    const application = openRoot(index, this.#builtins);
    this.#applications.set(root, application);
    return application;
  }
}

interface ReadFile {
  readonly source: string;
  readonly program: Program;
  /** Of a template; `program` is then its PHP. */
  readonly blade?: BladeFile;
  readonly hash: string;
}

function problem(path: string, kind: ProblemKind, detail: string): FileProblem {
  return { kind, path, line: null, detail };
}
