/**
 * The rows that hold in a folder: those that ship, and the user's own in `.laragin/rows/*.yaml` on top. What is wrong with
 * the user's is named with file, line and field, and costs that row alone.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileProblem } from '../report/model.ts';
import { loadGrammars } from '../syntax/grammar.ts';
import { compileRow } from '../table/compile.ts';
import { loadRows, type RowFile, type RowProblem } from '../table/load.ts';
import { localiseRow, type RowTexts } from '../table/overlay.ts';
import type { CompiledRow } from '../table/pattern.ts';
import type { Row } from '../table/row.ts';
import { readCompiledRows } from '../table/table.ts';
import type { Locale } from '../text/locale.ts';
import { BUILDERS } from '../translate/builders.ts';
import { readGrammarBytes, readOverlayJson, readTableJson } from './assets.ts';
import { errorCode } from './errors.ts';
import { type Proofs, readProofs, withoutProofs } from './proofs.ts';

export interface FolderRows {
  /** The user's first: of patterns that are equally specific the first wins. */
  readonly compiled: readonly CompiledRow[];
  readonly proofs: Proofs;
  readonly problems: readonly FileProblem[];
}

/** Where users keep their own rows, below the folder of the application. */
export const ROWS_FOLDER = '.laragin/rows';

/** `root` undefined: the rows that ship. */
export async function readRows(root: string | undefined, assets: string, locale: Locale): Promise<FolderRows> {
  const shipped = readCompiledRows(readTableJson(assets));
  const texts = readOverlayJson(assets, locale) as Readonly<Record<string, RowTexts>>;
  const localised = shipped.map((each) => ({ ...each, row: localiseRow(each.row, texts[each.row.id]) }));
  const proofs = readProofs(assets);
  const { files, problems } = root === undefined ? NO_FILES : readRowFiles(root);
  if (files.length === 0) return { compiled: localised, proofs, problems };
  const own = await compileRowFiles(files, assets);
  const taken = new Set(own.compiled.map(({ row }) => row.id));
  return {
    compiled: [...own.compiled, ...localised.filter(({ row }) => !taken.has(row.id))],
    proofs: withoutProofs(proofs, taken),
    problems: [...problems, ...own.problems.map(fileProblem)],
  };
}

/** The rows of files that users wrote, and everything that is wrong with them. */
export async function compileRowFiles(
  files: readonly RowFile[],
  assets: string,
): Promise<{
  readonly compiled: readonly CompiledRow[];
  readonly rows: readonly Row[];
  readonly problems: readonly RowProblem[];
}> {
  const grammars = await loadGrammars(readGrammarBytes(assets));
  const { rows, problems } = loadRows(files, { grammars, builders: new Set(Object.keys(BUILDERS)) });
  return { compiled: rows.map((row) => compileRow(row, grammars.php)), rows, problems };
}

/** What a message says of a problem's subject: `team/tenant go`. */
export function subjectOf({ row, field }: RowProblem): string {
  return [row, field].filter((part) => part !== undefined && part !== '').join(' ');
}

interface FoundFiles {
  readonly files: readonly RowFile[];
  readonly problems: readonly FileProblem[];
}

const NO_FILES: FoundFiles = { files: [], problems: [] };

function readRowFiles(root: string): FoundFiles {
  const folder = join(root, ROWS_FOLDER);
  if (!existsSync(folder)) return NO_FILES;
  const files: RowFile[] = [];
  const problems: FileProblem[] = [];
  const attempt = (path: string, read: () => void): void => {
    try {
      read();
    } catch (error) {
      problems.push({ kind: 'unreadable', path, line: null, detail: errorCode(error) });
    }
  };
  attempt(ROWS_FOLDER, () => {
    for (const name of readdirSync(folder)
      .filter((each) => /\.ya?ml$/.test(each))
      .sort()) {
      const path = `${ROWS_FOLDER}/${name}`;
      attempt(path, () => files.push({ path, text: readFileSync(join(root, path), 'utf8') }));
    }
  });
  return { files, problems };
}

function fileProblem(problem: RowProblem): FileProblem {
  const subject = subjectOf(problem);
  const detail = subject === '' ? problem.message : `${subject}: ${problem.message}`;
  return { kind: 'rows', path: problem.path, line: problem.line, detail };
}
