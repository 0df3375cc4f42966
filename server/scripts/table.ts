/**
 * Compiles `server/table/*.yaml` into `dist/table.json`, so that neither YAML nor patterns have to be parsed at start.
 * Every problem is printed as `file:line:column`, and then nothing is written.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { loadGrammars } from '../src/syntax/grammar.ts';
import { compileRow } from '../src/table/compile.ts';
import { loadRows, type RowFile, type RowProblem } from '../src/table/load.ts';
import { loadOverlay } from '../src/table/overlay.ts';
import { printTable } from '../src/table/table.ts';
import { BUILDERS } from '../src/translate/builders.ts';
import { readGrammar } from './grammar-lock.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The project's own row files, in the order of their names. Paths are relative to the repository. */
export function readRowFiles(): readonly RowFile[] {
  return readYamlFiles('server/table');
}

/** The overlays, in the order of their names; the name is the language. */
export function readOverlayFiles(): readonly RowFile[] {
  return readYamlFiles('server/table/l10n');
}

export function formatProblem({ path, line, column, row, field, message }: RowProblem): string {
  const subject = [row, field].filter((part) => part !== undefined && part !== '').join(' ');
  return `${path}:${line}:${column}: ${subject === '' ? '' : `${subject}: `}${message}`;
}

function readYamlFiles(folder: string): readonly RowFile[] {
  let names: string[];
  try {
    names = readdirSync(`${ROOT}${folder}`);
  } catch {
    return [];
  }
  return names
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => ({ path: `${folder}/${name}`, text: readFileSync(`${ROOT}${folder}/${name}`, 'utf8') }));
}

async function main(): Promise<number> {
  const grammars = await loadGrammars({
    runtime: readGrammar('runtime'),
    php: readGrammar('php'),
    go: readGrammar('go'),
  });
  const { rows, problems } = loadRows(readRowFiles(), { grammars, builders: new Set(Object.keys(BUILDERS)) });
  const overlayProblems = readOverlayFiles().flatMap((file) => loadOverlay(file, rows).problems);
  const all = [...problems, ...overlayProblems];
  for (const problem of all) console.error(formatProblem(problem));
  if (all.length > 0) return 1;
  const compiled = rows.map((row) => compileRow(row, grammars.php));
  mkdirSync(`${ROOT}dist`, { recursive: true });
  writeFileSync(`${ROOT}dist/table.json`, printTable(compiled));
  console.log(`dist/table.json: ${rows.length} rows`);
  return 0;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = await main();
}
