/**
 * Generates `snippets/go.json`: the scaffolds of `snippets/scaffolds/*.go`, the helper that they refer to, and the rows
 * whose Go is worth typing by hand, under the PHP that it stands for. `--check` (the default) fails when the file is not
 * what the rows and scaffolds give; `--write` writes it. It must not know how editors show snippets, only their format.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { loadGrammars } from '../src/syntax/grammar.ts';
import { loadRows } from '../src/table/load.ts';
import type { Row } from '../src/table/row.ts';
import { BUILDERS } from '../src/translate/builders.ts';
import { readGrammar } from './grammar-lock.ts';
import { formatProblem, readRowFiles } from './table.ts';

/** A snippet as VS Code reads it from JSON. */
export interface Snippet {
  readonly prefix: string;
  /** Lines, indented with tabs, with `${1:name}` and `$1` as tab stops. */
  readonly body: readonly string[];
  readonly description: string;
}

/** By name, which is the id of the row or the file of the scaffold. */
export type Snippets = Readonly<Record<string, Snippet>>;

export const SNIPPETS_FILE: string = fileURLToPath(new URL('../../snippets/go.json', import.meta.url));

export const SCAFFOLDS_FOLDER: string = fileURLToPath(new URL('../../snippets/scaffolds/', import.meta.url));

/** The helper that conversions call where something fails. */
export const FAIL_HELPER: string = fileURLToPath(new URL('../go/app/fail.go', import.meta.url));

/** The file as it must be, and the problems of rows that are therefore missing from it. */
export async function generateSnippets(): Promise<{ readonly text: string; readonly problems: readonly string[] }> {
  const bytes = { runtime: readGrammar('runtime'), php: readGrammar('php'), go: readGrammar('go') };
  const options = { grammars: await loadGrammars(bytes), builders: new Set(Object.keys(BUILDERS)) };
  const { rows, problems } = loadRows(readRowFiles(), options);
  const snippets: Snippets = { ...readScaffolds(), 'fail-helper': failHelper(), ...rowSnippets(rows) };
  return { text: `${JSON.stringify(snippets, undefined, 2)}\n`, problems: problems.map(formatProblem) };
}

/**
 * The snippet of a Go file. Comments in front of its package clause say the `prefix`, the `description` and the `stops`:
 * texts that become tab stops wherever they stand, the same number for the same text. What is inserted are the file's
 * declarations, because editors add imports by themselves; of a program (`package main`) it is the whole file.
 * @throws Error when a comment is missing, or a stop does not occur.
 */
export function parseScaffold(name: string, source: string): Snippet {
  const [head = '', ...rest] = source.split(/^(?=package )/m);
  const file = rest.join('');
  const comment = (key: string): string => {
    const text = new RegExp(`^// ${key}: (.+)$`, 'm').exec(head)?.[1];
    if (text === undefined)
      throw new Error(`snippets/scaffolds/${name}: write "// ${key}: …" above the package clause`);
    return text;
  };
  const declarations = file.replace(/^package \w+\n+(?:import (?:\([^)]*\)|"[^"]*")\n+)*/, '');
  const code = (file.startsWith('package main\n') ? file : declarations).trimEnd();
  const stops = comment('stops').split(', ');
  const absent = stops.find((stop) => !code.includes(stop));
  if (absent !== undefined) throw new Error(`snippets/scaffolds/${name}: the stop "${absent}" does not occur`);
  return { prefix: comment('prefix'), body: withStops(code, stops).split('\n'), description: comment('description') };
}

/** The snippets of the rows that are of use, by row id. The prefix is `php:` and the PHP, as short as it is unique. */
export function rowSnippets(rows: readonly Row[]): Snippets {
  const snippets: Record<string, Snippet> = {};
  /** The body by each form of the PHP that has one. */
  const bodies = new Map<string, string>();
  for (const row of rows) {
    const body = rowBody(row);
    if (body === undefined) continue;
    const short = shortForm(row.php[0] ?? '');
    const full = fullForm(row.php[0] ?? '');
    // What a shorter prefix gives already, such as $_GET[…] for $_GET[…] ?? "", needs no snippet of its own.
    if ([...bodies].some(([form, given]) => given === body && short.startsWith(form))) continue;
    const form = [short, full].find((each) => each.length <= LONGEST_FORM && !bodies.has(each)) ?? namedForm(row);
    for (const each of [form, full]) bodies.set(each, body);
    snippets[row.id] = { prefix: `php:${form}`, body: body.split('\n'), description: describeRow(row) };
  }
  return snippets;
}

/** Longer than this nobody reads a prefix to its end. */
const LONGEST_FORM = 50;

function readScaffolds(): Snippets {
  const names = readdirSync(SCAFFOLDS_FOLDER).filter((name) => name.endsWith('.go'));
  const read = (name: string): Snippet => parseScaffold(name, readFileSync(`${SCAFFOLDS_FOLDER}${name}`, 'utf8'));
  return Object.fromEntries(names.sort().map((name) => [basename(name, '.go'), read(name)]));
}

/** The same source that conversions write into a project. */
function failHelper(): Snippet {
  const source = readFileSync(FAIL_HELPER, 'utf8').replace(/^package .*/m, 'package web');
  return {
    prefix: 'gin:fail-helper',
    body: withStops(source.trimEnd(), ['web']).split('\n'),
    description: `The helper fail(c, err), for a file internal/web/fail.go: answers errors as Laravel's exception handler does`,
  };
}

function withStops(code: string, stops: readonly string[]): string {
  const longestFirst = [...stops].sort((a, b) => b.length - a.length);
  const numbers = new Map<string, number>();
  const pieces = code.split(new RegExp(`(${longestFirst.map(escapeRegExp).join('|')})`));
  return pieces.map((piece) => (stops.includes(piece) ? stopOf(numbers, piece, piece) : escapeText(piece))).join('');
}

/** A row's Go inside a handler; undefined when there is nothing worth typing by hand. */
function rowBody(row: Row): string | undefined {
  if (row.go === undefined || row.fidelity === 'manual') return undefined;
  const go = row.go.trim();
  const isAround = go.split('\n').some((line) => /^\$[A-Z]\w*$/.test(line));
  // Without a call or a field it is `true`, `return` or a value that is handed on.
  if (isAround || !/[.(]/.test(go)) return undefined;
  const lines = [row.before?.trim() ?? '', inHandler(row, go)]
    .filter((text) => text !== '')
    .join('\n')
    .split('\n');
  const code = lines.map((line) => line.replace(/^(\s*)\$fail\((.*)\)$/, '$1fail(c, $2)\n$1return')).join('\n');
  return fillTemplate(row, code);
}

/** The Go as a statement where it cannot stand alone. */
function inHandler(row: Row, go: string): string {
  if (row.gives === 'error') return `if err := ${go}; err != nil {\n\t$fail(err)\n}`;
  if (row.before === undefined || row.gives === 'none' || row.gives === 'response') return go;
  return /^\$fresh\(\w+\)$/.test(go) ? '' : `$RESULT := ${go}`;
}

function fillTemplate(row: Row, template: string): string {
  const numbers = new Map<string, number>();
  const placeholder = /\$fresh\(\s*(\w+)\s*\)|\$(status)\b|\$(?:\.\.\.)?([A-Z][A-Z0-9_]*)/g;
  let text = '';
  let from = 0;
  for (const found of template.matchAll(placeholder)) {
    text += escapeText(template.slice(from, found.index));
    from = found.index + found[0].length;
    const [, fresh, status, meta] = found;
    if (meta === undefined) text += status === undefined ? fresh : stopOf(numbers, 'status', 'http.StatusOK');
    else text += isName(row, meta) ? `"${stopOf(numbers, meta, wordOf(meta))}"` : stopOf(numbers, meta, wordOf(meta));
  }
  return text + escapeText(template.slice(from));
}

/** Whether a text literal is what one writes there. Where the row asks for a type, a variable is as likely. */
function isName(row: Row, meta: string): boolean {
  const where = row.where[meta] ?? [];
  if (where.some((each) => each.startsWith('/') || each === 'literal:string')) return true;
  return NAMES.has(meta) && where.every((each) => each === 'string' || each === 'literal');
}

/** Metavariables that rows use for what is named in the source, and hardly ever computed. */
const NAMES: ReadonlySet<string> = new Set([
  ...['KEY', 'NAME', 'VIEW', 'METHOD', 'MESSAGE', 'PREFIX', 'OUTER', 'INNER', 'SUB', 'FIRST', 'SECOND'],
]);

/** The name that stands for a metavariable: Go, so no keyword of it. */
function wordOf(meta: string): string {
  if (meta === 'DEFAULT') return 'fallback';
  const word = meta.toLowerCase().replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  return /^(type|func|range|map|var|const|select|package|return|interface)$/.test(word) ? `${word}Name` : word;
}

/** `${1:text}` where it first stands, `$1` where it stands again. */
function stopOf(numbers: Map<string, number>, key: string, text: string): string {
  const known = numbers.get(key);
  if (known !== undefined) return `\${${known}}`;
  numbers.set(key, numbers.size + 1);
  return `\${${numbers.size}:${escapeText(text).replaceAll('}', '\\}')}}`;
}

function escapeText(text: string): string {
  return text.replace(/[\\$]/g, '\\$&');
}

/** `isset($_GET[$KEY])` → `isset($_GET)`: without the arguments and subscripts that are only metavariables. */
function shortForm(pattern: string): string {
  const meta = String.raw`\$(?:\.\.\.)?(?!DEFAULT\b|GLOBALS\b)[A-Z][A-Z0-9_]*`;
  return fullForm(
    pattern.replaceAll(new RegExp(`(?<![,(]\\s*)[([]\\s*${meta}(?:\\s*,\\s*${meta})*\\s*[)\\]]`, 'g'), ''),
  );
}

/** `$REQ->input($KEY, $DEFAULT);` → `$request->input(key,fallback)`: blanks only between words. */
function fullForm(pattern: string): string {
  const text = pattern.trim().replace(/;$/, '').replaceAll('$REQ->', '$request->');
  const named = text.replace(/\$(\.\.\.)?([A-Z][A-Z0-9_]*)(->)?/g, (_, rest = '', meta: string, arrow = '') =>
    arrow === '' ? `${rest}${wordOf(meta)}` : `$${wordOf(meta)}${arrow}`,
  );
  return named.replace(/\s+/g, ' ').replace(/(?<!\w) | (?![\w$])/g, '');
}

/** Where the PHP is too long, or another row has the same: `setcookie:set-options`. */
function namedForm(row: Row): string {
  const head = /\$?\w+(?:(?:->|::)\w+)*/.exec(fullForm(row.php[0] ?? ''))?.[0] ?? '';
  return `${head}:${row.id.replace(/^.*\//, '')}`;
}

function describeRow(row: Row): string {
  const needs = Object.entries(row.needs).map(([name, type]) => `Needs ${name} ${type} in scope.`);
  const decide = row.fidelity === 'decision' ? ['Decide first:'] : [];
  return [`${row.title}.`, ...decide, row.caveat ?? '', ...needs]
    .filter((text) => text !== '')
    .join(' ')
    .trim();
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

async function main(): Promise<number> {
  const { text, problems } = await generateSnippets();
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) return 1;
  if (process.argv.includes('--write')) {
    writeFileSync(SNIPPETS_FILE, text);
    console.log(`snippets/go.json: ${Object.keys(JSON.parse(text) as Snippets).length} snippets`);
    return 0;
  }
  if (existsSync(SNIPPETS_FILE) && readFileSync(SNIPPETS_FILE, 'utf8') === text) return 0;
  console.error(
    'snippets/go.json is not what the rows and scaffolds give; run `tsx server/scripts/snippets.ts --write`',
  );
  return 1;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = await main();
}
