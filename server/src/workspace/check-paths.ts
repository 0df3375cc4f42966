/**
 * The pitfall rules over files and folders.
 */
import { readFileSync, statSync } from 'node:fs';
import { isAbsolute, join, normalize, sep } from 'node:path';
import { laravelKnowledge } from '../laravel/knowledge.ts';
import { openFile } from '../php/file.ts';
import { checkGo, checkPhp } from '../pitfalls/check.ts';
import type { Finding, Severity, SeveritySetting } from '../pitfalls/rule.ts';
import type { FileProblem } from '../report/model.ts';
import { parseGo } from '../syntax/go/parse.ts';
import { type Grammars, loadGrammars } from '../syntax/grammar.ts';
import { parsePhp } from '../syntax/php/parse.ts';
import { LineIndex } from '../text/lines.ts';
import { readGrammarBytes } from './assets.ts';
import { decodeText } from './decode.ts';
import { byPath, DEFAULT_DISCOVERY, discoverFiles } from './discover.ts';
import { errorCode } from './errors.ts';

export interface CheckPathsOptions {
  readonly assets: string;
  readonly severities: Readonly<Record<string, SeveritySetting>>;
  readonly all: boolean;
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
  const files = [...new Set(paths.flatMap((path) => filesOf(path, options.all, problems)))].sort();
  const grammars = await loadGrammars(readGrammarBytes(options.assets));
  const findings: CheckedFinding[] = [];
  for (const path of files) {
    options.signal.throwIfAborted();
    const result = checkFile(path, grammars, options);
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

function checkFile(
  path: string,
  grammars: Grammars,
  { severities }: CheckPathsOptions,
): { readonly findings: readonly CheckedFinding[] } | FileProblem {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    return { kind: 'unreadable', path, line: null, detail: errorCode(error) };
  }
  const decoded = decodeText(bytes);
  if (!decoded.ok) return { kind: 'binary', path, line: null, detail: `${bytes.length} bytes` };
  try {
    return { findings: locate(path, decoded.text, findingsOf(path, decoded.text, grammars, severities)) };
  } catch (error) {
    return { kind: 'failed', path, line: null, detail: error instanceof Error ? error.message : String(error) };
  }
}

function findingsOf(
  path: string,
  source: string,
  grammars: Grammars,
  severities: CheckPathsOptions['severities'],
): readonly Finding[] {
  if (path.endsWith('.go')) return checkGo(source, parseGo(grammars, source), { severities });
  return checkPhp(source, openFile(parsePhp(grammars.php, source), laravelKnowledge), { severities });
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
