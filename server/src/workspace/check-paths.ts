/**
 * The pitfall rules over files and folders.
 */
import { readFileSync, statSync } from 'node:fs';
import { isAbsolute, join, normalize, sep } from 'node:path';
import { openApplication } from '../laravel/application.ts';
import { indexFile } from '../laravel/index-file.ts';
import { openFile } from '../php/file.ts';
import { resolveNames } from '../php/names.ts';
import { layerVendor } from '../php/signatures/layer.ts';
import { openSignatures } from '../php/signatures/signatures.ts';
import type { SummarySource } from '../php/summary/summary.ts';
import type { Types } from '../php/world.ts';
import { checkGo, checkPhp } from '../pitfalls/check.ts';
import type { Finding, Severity, SeveritySetting } from '../pitfalls/rule.ts';
import type { FileProblem } from '../report/model.ts';
import { parseGo } from '../syntax/go/parse.ts';
import { type Grammars, loadGrammars } from '../syntax/grammar.ts';
import { parsePhp } from '../syntax/php/parse.ts';
import { LineIndex } from '../text/lines.ts';
import { readGrammarBytes, readSignatures } from './assets.ts';
import { decodeText } from './decode.ts';
import { byPath, DEFAULT_DISCOVERY, discoverFiles } from './discover.ts';
import { errorCode } from './errors.ts';
import { readFileIndex } from './index-folder.ts';
import { openFolder } from './open-folder.ts';
import { rootOf } from './roots.ts';

export interface CheckPathsOptions {
  readonly assets: string;
  readonly severities: Readonly<Record<string, SeveritySetting>>;
  readonly all: boolean;
  /** Where indexes are kept between runs; undefined for nowhere. */
  readonly cache: string | undefined;
  readonly signal: AbortSignal;
}

export interface CheckResult {
  /** By path and position. */
  readonly findings: readonly CheckedFinding[];
  readonly problems: readonly FileProblem[];
  /** How many files were read. */
  readonly files: number;
}

/** Lines and columns from one; columns are UTF-16 code units. */
export interface CheckedFinding {
  /** As the paths were given: relative to the current folder unless they were absolute. */
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
}

/** @throws the signal's reason when it is aborted. `paths` must exist. */
export async function checkPaths(paths: readonly string[], options: CheckPathsOptions): Promise<CheckResult> {
  const problems: FileProblem[] = [];
  const folders = await openFolders(paths, options);
  const files = [...new Set(paths.flatMap((path) => filesOf(path, options.all, problems)))].sort();
  const checker: Checker = {
    ...options,
    grammars: await loadGrammars(readGrammarBytes(options.assets)),
    builtins: openSignatures(readSignatures(options.assets)),
    typesOf: (path) => folders.find(({ folder }) => path.startsWith(`${folder}/`) || folder === '.')?.typesOf(path),
  };
  const findings: CheckedFinding[] = [];
  for (const path of files) {
    options.signal.throwIfAborted();
    const result = checkFile(path, checker);
    if ('kind' in result) problems.push(result);
    else findings.push(...result.findings);
    await new Promise((resume) => setImmediate(resume));
  }
  return { findings, problems: problems.sort(byPath), files: files.length };
}

/** A file that is named is checked whatever it is called; a folder gives its Go and PHP. */
function filesOf(path: string, all: boolean, problems: FileProblem[]): string[] {
  const shown = (relative: string): string => slashes(normalize(join(path, relative)));
  if (!statSync(path).isDirectory()) return [isAbsolute(path) ? slashes(path) : slashes(normalize(path))];
  const found = discoverFiles(path, { ...DEFAULT_DISCOVERY, all });
  problems.push(...found.problems.map((problem) => ({ ...problem, path: shown(problem.path) })));
  return [...found.go, ...found.php].map((file) => shown(file.path));
}

interface Checker extends CheckPathsOptions {
  readonly grammars: Grammars;
  readonly builtins: SummarySource;
  /** The types of the application that a file is part of; `undefined` for a file that was named alone. */
  typesOf(path: string): Types | undefined;
}

interface CheckedFolder {
  /** As it was given. */
  readonly folder: string;
  typesOf(path: string): Types | undefined;
}

/** The folders among the paths, read as a whole: what a file means is decided by the application around it. */
async function openFolders(paths: readonly string[], options: CheckPathsOptions): Promise<CheckedFolder[]> {
  const builtins = openSignatures(readSignatures(options.assets));
  const opened: CheckedFolder[] = [];
  for (const path of paths.filter((each) => statSync(each).isDirectory())) {
    const { index, close } = await openFolder(path, {
      assets: options.assets,
      discovery: { ...DEFAULT_DISCOVERY, all: options.all },
      rows: [],
      cache: options.cache,
      readsAgain: false,
      workers: undefined,
      thisThread: 'works',
      signal: options.signal,
    });
    close();
    const folder = slashes(normalize(path)).replace(/\/$/, '');
    const roots = index.roots.map(({ path: root }) => root);
    const applications = new Map<string, Types>();
    const typesIn = (root: string): Types => {
      const { files = [], vendor } = index.roots.find((each) => each.path === root) ?? {};
      const known = applications.get(root);
      const types =
        known ??
        openApplication({
          files: files.map((file) => [file.path, readFileIndex(file)] as const),
          builtins: layerVendor(vendor, builtins),
        }).types;
      applications.set(root, types);
      return types;
    };
    opened.push({
      folder,
      typesOf: (file) => typesIn(rootOf(folder === '.' ? file : file.slice(folder.length + 1), roots)),
    });
  }
  return opened;
}

function checkFile(path: string, checker: Checker): { readonly findings: readonly CheckedFinding[] } | FileProblem {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    return { kind: 'unreadable', path, line: null, detail: errorCode(error) };
  }
  const decoded = decodeText(bytes);
  if (!decoded.ok) return { kind: 'binary', path, line: null, detail: `${bytes.length} bytes` };
  try {
    return { findings: locate(path, decoded.text, findingsOf(path, decoded.text, checker)) };
  } catch (error) {
    return { kind: 'failed', path, line: null, detail: error instanceof Error ? error.message : String(error) };
  }
}

function findingsOf(path: string, source: string, checker: Checker): readonly Finding[] {
  const { grammars, severities, builtins } = checker;
  if (path.endsWith('.go')) return checkGo(source, parseGo(grammars, source), { severities });
  const program = parsePhp(grammars.php, source);
  const alone = (): Types =>
    openApplication({ files: [[path, indexFile(path, program, resolveNames(program))]], builtins }).types;
  return checkPhp(source, openFile(program, checker.typesOf(path) ?? alone()), { severities });
}

function locate(path: string, source: string, findings: readonly Finding[]): CheckedFinding[] {
  if (findings.length === 0) return [];
  const lines = new LineIndex(source);
  return findings.map(({ range, rule, severity, message }) => {
    const start = lines.positionAt(range.start);
    const end = lines.positionAt(range.end);
    return {
      path,
      line: start.line + 1,
      column: start.character + 1,
      endLine: end.line + 1,
      endColumn: end.character + 1,
      rule,
      severity,
      message,
    };
  });
}

function slashes(path: string): string {
  return sep === '/' ? path : path.split(sep).join('/');
}
