/**
 * Converts everything in a folder that a row says something of: each function, method and closure, and what a file does
 * when it is loaded. The Go of all of it is one module, so that one `go vet` judges a whole application.
 *
 * `npx tsx test/support/convert-folder.ts [--out DIR] [--vet] FOLDER…` writes PHP and Go side by side and counts holes.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openFile, type PhpFile } from '../../server/src/php/file.ts';
import type { Node, Program } from '../../server/src/syntax/php/ast.ts';
import { parsePhp } from '../../server/src/syntax/php/parse.ts';
import { walk } from '../../server/src/syntax/php/walk.ts';
import { compileRow } from '../../server/src/table/compile.ts';
import type { Row } from '../../server/src/table/row.ts';
import { findSites } from '../../server/src/table/sites.ts';
import { createTable } from '../../server/src/table/table.ts';
import { LineIndex } from '../../server/src/text/lines.ts';
import type { Range } from '../../server/src/text/range.ts';
import type { Conversion } from '../../server/src/translate/conversion.ts';
import { convert, type FunctionTarget, type Tools } from '../../server/src/translate/convert.ts';
import { asFile, wrapHandler } from '../../server/src/translate/handler.ts';
import { type HelperLibrary, helperFiles } from '../../server/src/translate/helpers.ts';
import { functionTarget } from '../../server/src/translate/target.ts';
import { decodeText } from '../../server/src/workspace/decode.ts';
import { discoverFiles } from '../../server/src/workspace/discover.ts';
import { appOpener } from './application.ts';
import { testGofmt, testGrammars, testHelpers } from './grammars.ts';
import { findPart } from './requirements.ts';
import { readTableRows } from './rows.ts';

export interface ConvertedPart {
  /** A Go identifier, unique among all parts of one run. */
  readonly name: string;
  /** `app/Http/Kernel.php:12`. */
  readonly where: string;
  readonly php: string;
  /** How many sites of the table are in it. */
  readonly sites: number;
  readonly conversion: Conversion;
  /** A file of package `web` that declares the function `name`. */
  readonly source: string;
}

export interface ConvertedFolder {
  readonly parts: readonly ConvertedPart[];
  /** Where converting threw, which it never may. */
  readonly thrown: readonly { readonly where: string; readonly error: string }[];
}

/** The module of the generated Go; it is the one that the libraries of the proofs are pinned for. */
export const MODULE = 'example.com/shop';

/** Parts without a site of the table are left out: no row has a word in them. */
export async function convertFolder(root: string, rows: readonly Row[]): Promise<ConvertedFolder> {
  const grammars = await testGrammars();
  const tools: Tools = { grammars, gofmt: testGofmt(), helpers: await testHelpers(), module: MODULE };
  const table = createTable(rows.map((row) => compileRow(row, grammars.php)));
  const read = discoverFiles(root).php.flatMap(({ path }) => {
    const decoded = decodeText(readFileSync(join(root, path)));
    return decoded.ok ? [{ path, text: decoded.text, program: parsePhp(grammars.php, decoded.text) }] : [];
  });
  const types = (await appOpener()).typesOf(read.map(({ path, program }) => [path, program]));
  const files = read.map(
    ({ path, text, program }): OpenedFile => ({
      path,
      text,
      lines: new LineIndex(text),
      file: openFile(program, types),
    }),
  );
  const parts: ConvertedPart[] = [];
  const thrown: { where: string; error: string }[] = [];
  for (const opened of files) {
    const mapped = findSites(table, opened.file).sites.filter(({ kind }) => kind === 'mapped');
    for (const { target, owns } of targetsIn(opened.file.program)) {
      const sites = mapped.filter(owns).length;
      if (sites === 0) continue;
      const where = `${opened.path}:${opened.lines.positionAt(target.start).line + 1}`;
      try {
        const conversion = convert(tools, { ...opened, table }, target);
        parts.push(partOf(tools, opened, target, { where, sites, conversion, index: parts.length }));
      } catch (error) {
        thrown.push({ where, error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
      }
    }
  }
  return { parts, thrown };
}

/** What the compiler and vet say of all parts in one module with the real libraries, in the folder `dir`; empty for none. */
export function vetParts(dir: string, helpers: HelperLibrary, parts: readonly ConvertedPart[]): string {
  const web = join(dir, 'internal/app');
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(web, { recursive: true });
  for (const name of ['go.mod', 'go.sum']) cpSync(join(import.meta.dirname, '../proofs/go', name), join(dir, name));
  const made = parts.map(({ source }) => ({ path: 'made.go', text: source }));
  for (const { path, text } of helperFiles(helpers, made, MODULE)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  for (const { name, source } of parts) writeFileSync(join(web, `${name.toLowerCase()}.go`), source);
  // Every error counts, not only the first ten of a package.
  const options = { cwd: dir, encoding: 'utf8', maxBuffer: 1 << 26 } as const;
  const built = spawnSync(findPart('go') ?? 'go', ['build', '-gcflags=-e', './...'], options);
  if (built.status !== 0) return `${built.stdout}${built.stderr}`;
  const run = spawnSync(findPart('go') ?? 'go', ['vet', './...'], options);
  return run.status === 0 ? '' : `${run.stdout}${run.stderr}`;
}

interface OpenedFile {
  readonly path: string;
  readonly text: string;
  readonly lines: LineIndex;
  readonly file: PhpFile;
}

interface Part {
  readonly target: FunctionTarget;
  /** Whether a site belongs to this part and to none inside it. */
  readonly owns: (site: Range) => boolean;
}

function targetsIn(program: Program): Part[] {
  const functions: FunctionTarget[] = [];
  walk(program, {
    enter: (node: Node) => {
      const target = functionTarget(node);
      if (target !== undefined) functions.push(target);
      return undefined;
    },
  });
  const { start, end, body, dangling } = program;
  const script: FunctionTarget = { kind: 'function', start, end, params: [], captures: [], stmts: body, dangling };
  return [script, ...functions].map((target) => {
    const inside = functions.filter((each) => each !== target && covers(target, each));
    return { target, owns: (site) => covers(target, site) && !inside.some((each) => covers(each, site)) };
  });
}

function covers(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function partOf(
  tools: Tools,
  { path, text }: OpenedFile,
  target: FunctionTarget,
  made: { readonly where: string; readonly sites: number; readonly conversion: Conversion; readonly index: number },
): ConvertedPart {
  const { where, sites, conversion, index } = made;
  const name = `part${index}`;
  const php = text.slice(target.start, target.end);
  const decl = wrapHandler(tools.grammars, conversion, { name, origin: { path, symbol: undefined, php } });
  return { name, where, php, sites, conversion, source: asFile(tools, 'app', [decl], conversion.imports) };
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { out: { type: 'string' }, vet: { type: 'boolean' } },
  });
  const { rows, problems } = await readTableRows();
  for (const problem of problems) console.error(`✗ ${problem}`);
  for (const root of positionals) {
    const { parts, thrown } = await convertFolder(resolve(root), rows);
    for (const { where, error } of thrown) console.log(`✗ ${where}: ${error}`);
    console.log(summary(basename(resolve(root)), parts));
    if (values.out === undefined) continue;
    const dir = join(resolve(values.out), basename(resolve(root)));
    const found = values.vet === true ? vetParts(dir, await testHelpers(), parts) : '';
    if (found !== '') console.log(found);
    mkdirSync(dir, { recursive: true });
    writeFileSync(join(dir, 'parts.txt'), parts.map(sideBySide).join('\n'));
    if (thrown.length > 0 || found !== '') process.exitCode = 1;
  }
}

function summary(name: string, parts: readonly ConvertedPart[]): string {
  const reasons = new Map<string, number>();
  for (const { conversion } of parts) {
    for (const { why } of conversion.holes) reasons.set(why, (reasons.get(why) ?? 0) + 1);
  }
  const whole = parts.filter(({ conversion }) => conversion.holes.length === 0).length;
  const top = [...reasons].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).slice(0, 12);
  const lines = top.map(([why, count]) => `  ${String(count).padStart(5)} ${why}`);
  return [`${name}: ${parts.length} parts, ${whole} without a hole`, ...lines].join('\n');
}

function sideBySide({ name, where, php, conversion }: ConvertedPart): string {
  const { go, needs, caveats, ledger, rows, fidelity } = conversion;
  const notes = [
    `${fidelity}; rows ${rows.join(' ')}`,
    `needs ${needs.map((need) => `${need.name} ${need.type}`).join(', ')}`,
    ...caveats.map(({ row, text }) => `caveat ${row}: ${text}`),
    ...ledger.map((text) => `ledger ${text}`),
  ];
  return `=== ${name} ${where}\n${php}\n----- ${notes.join('\n      ')}\n${go}\n`;
}

if (process.argv[1] === import.meta.filename) await main();
