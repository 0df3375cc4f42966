/**
 * The pitfall rules over files and folders.
 */
import { readFileSync, statSync } from 'node:fs';
import { isAbsolute, normalize } from 'node:path';
import { openAlone } from '../laravel/alone.ts';
import { openFile } from '../php/file.ts';
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
import { type CheckedFolder, type CheckedFolderOptions, openCheckedFolder, slashes } from './checked-folder.ts';
import { decodeText } from './decode.ts';
import { byPath } from './discover.ts';
import { errorCode } from './errors.ts';

export interface CheckPathsOptions extends CheckedFolderOptions {
  readonly severities: Readonly<Record<string, SeveritySetting>>;
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

/**
 * A file that is named is checked whatever it is called; a folder gives its Go and PHP.
 * @throws the signal's reason when it is aborted. `paths` must exist.
 */
export async function checkPaths(paths: readonly string[], options: CheckPathsOptions): Promise<CheckResult> {
  const problems: FileProblem[] = [];
  const builtins = openSignatures(readSignatures(options.assets));
  const folders: CheckedFolder[] = [];
  const named = new Set<string>();
  for (const path of paths) {
    if (!statSync(path).isDirectory()) named.add(isAbsolute(path) ? slashes(path) : slashes(normalize(path)));
    else folders.push(await openCheckedFolder(path, builtins, options));
  }
  problems.push(...folders.flatMap((folder) => folder.problems));
  const files = [...new Set([...named, ...folders.flatMap((folder) => folder.files)])].sort();
  const checker: Checker = {
    ...options,
    grammars: await loadGrammars(readGrammarBytes(options.assets)),
    builtins,
    typesOf: (path) => folders.find(({ holds }) => holds(path))?.typesOf(path),
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

interface Checker extends CheckPathsOptions {
  readonly grammars: Grammars;
  readonly builtins: SummarySource;
  /** The types of the application that a file is part of; `undefined` for a file that was named alone. */
  typesOf(path: string): Types | undefined;
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
  const types = checker.typesOf(path);
  const file = types === undefined ? openAlone(program, builtins, path) : openFile(program, types);
  return checkPhp(source, file, { severities });
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
