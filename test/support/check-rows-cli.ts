/**
 * For authors of rows: `npx tsx test/support/check-rows-cli.ts [id-prefix]…` checks the rows of `server/table` (those
 * whose ids begin with a prefix) and prints what differs; `--convert` converts the PHP on stdin and prints what a
 * conversion tells; `--file F.yaml` takes the rows of that file alone, which works while another file is broken.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadRows } from '../../server/src/table/load.ts';
import type { Row } from '../../server/src/table/row.ts';
import { BUILDERS } from '../../server/src/translate/builders.ts';
import type { Conversion } from '../../server/src/translate/conversion.ts';
import { createRowChecker, type RowFailure } from './check-row.ts';
import { testGrammars } from './grammars.ts';

const TABLE = resolve(import.meta.dirname, '../../server/table');

await main();

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { convert: { type: 'boolean' }, file: { type: 'string', multiple: true }, help: { type: 'boolean' } },
  });
  if (values.help === true) return console.log('check-rows-cli.ts [--file F.yaml]… [--convert] [id-prefix]…');
  const { rows, problems } = await readAll(values.file ?? tableFiles());
  for (const problem of problems) console.log(`✗ ${problem}`);
  const checker = await createRowChecker(rows);
  for (const { row, message } of checker.unusable) console.log(`✗ ${row}: ${message}`);
  if (values.convert === true) return printConversion(checker.convert(readFileSync(0, 'utf8')));
  const chosen = rows.filter(
    ({ id }) => positionals.length === 0 || positionals.some((prefix) => id.startsWith(prefix)),
  );
  const broken = chosen.filter((row) => {
    const failures = checker.check(row);
    for (const failure of failures) printFailure(failure);
    return failures.length > 0;
  });
  console.log(`${chosen.length - broken.length} of ${chosen.length} rows hold`);
  if (broken.length + problems.length + checker.unusable.length > 0) process.exitCode = 1;
}

function tableFiles(): string[] {
  const names = readdirSync(TABLE).filter((name) => name.endsWith('.yaml'));
  return names.sort().map((name) => join(TABLE, name));
}

/** Problems while loading are rows that are left out. */
async function readAll(paths: readonly string[]): Promise<{ rows: readonly Row[]; problems: readonly string[] }> {
  const files = paths.map((path) => ({ path, text: readFileSync(path, 'utf8') }));
  const builders = new Set(Object.keys(BUILDERS));
  const { rows, problems } = loadRows(files, { grammars: await testGrammars(), builders });
  return {
    rows,
    problems: problems.map(
      ({ path, line, row, field, message }) => `${path}:${line}: ${row ?? ''} ${field}: ${message}`,
    ),
  };
}

function printFailure({ row, message, php, wanted, got }: RowFailure): void {
  console.log(`✗ ${row}: ${message}\n${indent(php, '    php  ')}`);
  if (wanted !== undefined && got !== undefined) console.log(difference(wanted, got));
  else if (got !== undefined) console.log(indent(got, '    got  '));
}

/** Lines of the two, with those that only one has marked; good enough for a few lines of Go. */
function difference(wanted: string, got: string): string {
  const [left, right] = [wanted.split('\n'), got.split('\n')];
  const lines: string[] = [];
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    if (left[at] === right[at]) lines.push(`         ${left[at]}`);
    else {
      if (left[at] !== undefined) lines.push(`    want ${left[at]}`);
      if (right[at] !== undefined) lines.push(`    got  ${right[at]}`);
    }
  }
  return lines.join('\n');
}

function printConversion({ go, ...rest }: Conversion): void {
  console.log(go);
  console.log(`---\n${JSON.stringify(rest, undefined, 1)}`);
}

function indent(text: string, prefix: string): string {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => prefix + line)
    .join('\n');
}
