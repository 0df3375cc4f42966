/**
 * For those who work on the translator: `npx tsx test/translate/semantics/run-cli.ts [prefix]… [--go] [--keep DIR]` runs
 * the programs whose names begin with a prefix (`arrays`, `arrays/copies`) on both sides and tells what came of them.
 * `--go` prints the Go of those that are not the same, `--php FILE` takes a program from elsewhere.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Checked, checkPrograms } from './check.ts';
import { readPrograms } from './programs.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    go: { type: 'boolean' },
    all: { type: 'boolean' },
    keep: { type: 'string' },
    php: { type: 'string', multiple: true },
  },
});
const own = (values.php ?? []).map((path) => ({ name: path, php: readFileSync(path, 'utf8') }));
const prefixes = positionals.length === 0 && own.length === 0 ? [''] : positionals;
const programs = [...prefixes.flatMap((prefix) => readPrograms(prefix)), ...own];
const checked = await checkPrograms(programs, values.keep);
for (const each of checked) if (each.outcome !== 'same' || values.all === true) print(each);
const counts = new Map<string, number>();
for (const { outcome } of checked) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
console.log([...counts].map(([outcome, count]) => `${count} ${outcome}`).join(', '));

function print({ program, outcome, detail, go }: Checked): void {
  console.log(`${outcome.padEnd(9)} ${program.name}\n${detail.replaceAll(/^/gm, '    ')}`);
  if (values.go === true) console.log(go.replaceAll(/^/gm, '    | '));
}
