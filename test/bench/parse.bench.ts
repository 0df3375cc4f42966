/**
 * What lowering adds to parsing: `npx tsx test/bench/parse.bench.ts DIR`. The times mean nothing on their own; the
 * ratio is what the budget speaks of. Both are measured on the same texts in the same process, best of five rounds.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createParser } from '../../server/src/syntax/grammar.ts';
import { parsePhp } from '../../server/src/syntax/php/parse.ts';
import { testGrammars } from '../support/grammars.ts';

const ROUNDS = 5;

const directory = process.argv[2];
if (directory === undefined) {
  console.error('usage: npx tsx test/bench/parse.bench.ts DIR');
  process.exit(2);
}

const { php } = await testGrammars();
const texts = readPhpFiles(directory);
const megabytes = texts.reduce((sum, text) => sum + text.length, 0) / 1e6;
const parser = createParser(php);

const parseOnly: number[] = [];
const parseAndLower: number[] = [];
for (let round = 0; round < ROUNDS; round++) {
  parseOnly.push(timeOf((text) => parser.parse(text)?.delete()));
  parseAndLower.push(timeOf((text) => parsePhp(php, text)));
}
parser.delete();

const parse = Math.min(...parseOnly);
const both = Math.min(...parseAndLower);
console.log(`${texts.length} files, ${megabytes.toFixed(1)} MB`);
console.log(`parse alone      ${parse.toFixed(0)} ms`);
console.log(`parse and lower  ${both.toFixed(0)} ms`);
console.log(
  `ratio            ${(both / parse).toFixed(2)} (lowering ${((both - parse) / parse).toFixed(2)} of the parse)`,
);

function timeOf(run: (text: string) => void): number {
  const start = performance.now();
  for (const text of texts) run(text);
  return performance.now() - start;
}

function readPhpFiles(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.php'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
}
