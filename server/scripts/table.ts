/**
 * Compiles `server/table/*.yaml` into `dist/table.json`, so that neither YAML nor patterns have to be parsed at start.
 * Every problem is printed as `file:line:column`, and then nothing is written.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { loadGrammars } from '../src/syntax/grammar.ts';
import { compileRow } from '../src/table/compile.ts';
import { loadRows, type RowFile, type RowProblem } from '../src/table/load.ts';
import { loadOverlay, type RowTexts } from '../src/table/overlay.ts';
import type { CompiledRow } from '../src/table/pattern.ts';
import { printTable } from '../src/table/table.ts';
import { BUILDERS } from '../src/translate/builders.ts';
import { readGrammar } from './grammar-lock.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The project's own row files, in the order of their names. Paths are relative to the repository. */
export function readRowFiles(): readonly RowFile[] {
  return readYamlFiles('server/table');
}

export interface BuiltTable {
  readonly compiled: readonly CompiledRow[];
  /** The texts of `server/table/l10n/<language>/*.yaml`, by row id, one overlay a language. */
  readonly overlays: readonly { readonly language: string; readonly texts: Readonly<Record<string, RowTexts>> }[];
  readonly problems: readonly RowProblem[];
}

/** The project's rows and their translations. What has problems is left out. */
export async function compileTable(): Promise<BuiltTable> {
  const bytes = { runtime: readGrammar('runtime'), php: readGrammar('php'), go: readGrammar('go') };
  const grammars = await loadGrammars(bytes);
  const loaded = loadRows(readRowFiles(), { grammars, builders: new Set(Object.keys(BUILDERS)) });
  const problems = [...loaded.problems];
  const overlays = namesIn(L10N).map((language) => {
    const loadedTexts = readYamlFiles(`${L10N}/${language}`).map((file) => loadOverlay(file, loaded.rows));
    problems.push(...loadedTexts.flatMap((overlay) => overlay.problems));
    return { language, texts: Object.fromEntries(loadedTexts.flatMap((overlay) => [...overlay.texts])) };
  });
  return { compiled: loaded.rows.map((row) => compileRow(row, grammars.php)), overlays, problems };
}

/** `file:line:column: row field: message`. */
export function formatProblem({ path, line, column, row, field, message }: RowProblem): string {
  const subject = [row, field].filter((part) => part !== undefined && part !== '').join(' ');
  return `${path}:${line}:${column}: ${subject === '' ? '' : `${subject}: `}${message}`;
}

const L10N = 'server/table/l10n';

function readYamlFiles(folder: string): readonly RowFile[] {
  return namesIn(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => ({ path: `${folder}/${name}`, text: readFileSync(`${ROOT}${folder}/${name}`, 'utf8') }));
}

function namesIn(folder: string): readonly string[] {
  return existsSync(`${ROOT}${folder}`) ? readdirSync(`${ROOT}${folder}`).sort() : [];
}

async function main(): Promise<number> {
  const { compiled, overlays, problems } = await compileTable();
  for (const problem of problems) console.error(formatProblem(problem));
  if (problems.length > 0) return 1;
  mkdirSync(`${ROOT}dist`, { recursive: true });
  writeFileSync(`${ROOT}dist/table.json`, printTable(compiled));
  for (const { language, texts } of overlays) {
    writeFileSync(`${ROOT}dist/table.${language}.json`, `${JSON.stringify(texts)}\n`);
  }
  console.log(`dist/table.json: ${compiled.length} rows`);
  return 0;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = await main();
}
