/**
 * What a keystroke costs until the index knows of it, file by file: `reindex.bench.ts [DIR]`, by default Debian's
 * Laravel. In each of some files of all sizes a character is typed and taken out again in the middle of the code; making
 * the file's index from the edited document is set against one full parse of the same text by tree-sitter alone. Prints
 * ratios; the times mean nothing by themselves.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { indexFile } from '../../server/src/laravel/index-file.ts';
import { resolveNames } from '../../server/src/php/names.ts';
import { openBodyMemory } from '../../server/src/php/summary/body-memory.ts';
import { createParser } from '../../server/src/syntax/grammar.ts';
import { PhpDocument } from '../../server/src/syntax/php/parse.ts';
import { discoverFiles } from '../../server/src/workspace/discover.ts';
import { testGrammars } from '../support/grammars.ts';

const LARAVEL = '/usr/share/php/Illuminate';
const FILES = 120;
const STROKES = 12;
/** Below this a parse takes less than the clock can tell. */
const LEAST_BYTES = 2_000;
const MOST = 1;

await main(process.argv[2] ?? LARAVEL);

async function main(root: string): Promise<void> {
  const { php } = await testGrammars();
  const parser = createParser(php);
  const files = sample(root);
  const ratios: number[] = [];
  // The first round is for the engine, which has not compiled the code yet.
  for (const round of ['first', 'counted']) {
    for (const path of files) {
      const text = readFileSync(join(root, path), 'utf8');
      const raw = median(STROKES, () => parser.parse(text)?.delete());
      const document = new PhpDocument(php, text);
      const at = strokeAt(text);
      const typed = `${text.slice(0, at)} ${text.slice(at)}`;
      const bodies = openBodyMemory();
      let stroke = 0;
      const edited = median(STROKES, () => {
        const now = stroke++ % 2 === 0 ? typed : text;
        const program = document.setText(now);
        indexFile(path, program, resolveNames(program), bodies.of(program, now));
      });
      document.dispose();
      if (round === 'counted') ratios.push(edited / raw);
    }
  }
  parser.delete();
  ratios.sort((a, b) => a - b);
  console.log(`${root}: ${files.length} files of all sizes`);
  say('index after a keystroke / one full parse, p50', percentile(ratios, 50));
  say('index after a keystroke / one full parse, p95', percentile(ratios, 95));
}

function say(what: string, value: number): void {
  console.log(`${what} ${value.toFixed(2)} (at most ${MOST})`);
  if (value > MOST) process.exitCode = 1;
}

/** Evenly from the smallest to the largest. */
function sample(root: string): readonly string[] {
  const files = discoverFiles(root).php.filter(({ bytes }) => bytes >= LEAST_BYTES);
  files.sort((a, b) => a.bytes - b.bytes);
  const step = Math.max(1, files.length / FILES);
  return Array.from({ length: Math.min(FILES, files.length) }, (_, at) => files[Math.floor(at * step)]?.path ?? '');
}

/** Behind a statement in the middle of the file. */
function strokeAt(text: string): number {
  const at = text.indexOf(';\n', Math.floor(text.length / 2));
  return at === -1 ? text.length : at;
}

/** Milliseconds. */
function median(times: number, run: () => void): number {
  const taken = Array.from({ length: times }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return percentile(
    taken.sort((a, b) => a - b),
    50,
  );
}

function percentile(sorted: readonly number[], at: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * at) / 100))] ?? Number.NaN;
}
