/**
 * What the report costs beside the parsing that it cannot do without: `report.bench.ts [DIR]`, by default Debian's
 * Laravel. Prints the time of parsing the same files alone in this process, the time of the whole report in this thread and
 * with a worker beside it, the better ratio, and the peak of this process's memory, workers included. The times mean nothing by themselves.
 *
 * Each side runs several times and its best run counts, since whatever else runs on the machine only ever adds.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildCli } from '../../server/scripts/build.ts';
import { createParser, loadGrammars } from '../../server/src/syntax/grammar.ts';
import { readGrammarBytes } from '../../server/src/workspace/assets.ts';
import { decodeText } from '../../server/src/workspace/decode.ts';
import { DEFAULT_DISCOVERY, discoverFiles } from '../../server/src/workspace/discover.ts';
import { reportFolder } from '../../server/src/workspace/report-folder.ts';

const LARAVEL = '/usr/share/php/Illuminate';
const ROUNDS = 8;
const MAX_RATIO = 2.5;
const MAX_MEGABYTES = 350;

await main(process.argv[2] ?? LARAVEL);

async function main(root: string): Promise<void> {
  const assets = mkdtempSync(join(tmpdir(), 'laragin-bench-'));
  try {
    await buildCli({ outdir: assets, production: true });
    const texts = readTexts(root);
    const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
    console.log(`${root}: ${texts.length} PHP files, ${(bytes / 1e6).toFixed(1)} MB`);
    const first = await round(root, assets, texts);
    const best = { ...first };
    for (let count = 1; count < ROUNDS; count++) {
      const next = await round(root, assets, texts);
      best.parse = Math.min(best.parse, next.parse);
      best.alone = Math.min(best.alone, next.alone);
      best.shared = Math.min(best.shared, next.shared);
    }
    const ratio = Math.min(best.alone, best.shared) / best.parse;
    const megabytes = peakOfReport(root, assets);
    print('first run', first);
    print(`best of ${ROUNDS}`, best);
    console.log(`ratio                ${ratio.toFixed(2)} (at most ${MAX_RATIO})`);
    console.log(`peak memory          ${megabytes.toFixed(0)} MB (at most ${MAX_MEGABYTES})`);
    if (ratio > MAX_RATIO || megabytes > MAX_MEGABYTES) process.exitCode = 1;
  } finally {
    rmSync(assets, { recursive: true, force: true });
  }
}

interface Times {
  parse: number;
  /** The report in this thread. */
  alone: number;
  /** The report with one worker beside this thread. */
  shared: number;
}

async function round(root: string, assets: string, texts: readonly string[]): Promise<Times> {
  return {
    parse: await timeOfParsing(assets, texts),
    alone: await timeOfReport(root, assets, 0),
    shared: await timeOfReport(root, assets, 1),
  };
}

function print(label: string, { parse, alone, shared }: Times): void {
  const times = (time: number): string => `${time.toFixed(0)} ms (${(time / parse).toFixed(2)})`;
  console.log(
    `${label.padEnd(20)} parsing ${parse.toFixed(0)} ms, report ${times(alone)}, with a worker ${times(shared)}`,
  );
}

function readTexts(root: string): string[] {
  return discoverFiles(root, DEFAULT_DISCOVERY).php.flatMap(({ path }) => {
    const decoded = decodeText(readFileSync(join(root, path)));
    return decoded.ok ? [decoded.text] : [];
  });
}

/** Text to tree in wasm memory and nothing else: no reading of files, no lowering. */
async function timeOfParsing(assets: string, texts: readonly string[]): Promise<number> {
  const { php } = await loadGrammars(readGrammarBytes(assets));
  const parser = createParser(php);
  const start = performance.now();
  for (const text of texts) parser.parse(text)?.delete();
  const time = performance.now() - start;
  parser.delete();
  return time;
}

/** From the first directory listing to the last sum, workers' start included. */
async function timeOfReport(root: string, assets: string, workers: number): Promise<number> {
  const start = performance.now();
  await reportFolder(root, {
    assets,
    workers,
    cache: undefined,
    thisThread: 'works',
    discovery: DEFAULT_DISCOVERY,
    locale: 'en',
  });
  return performance.now() - start;
}

/** Of a process of its own, so that this one's memory does not count. */
function peakOfReport(root: string, assets: string): number {
  const script = `process.on('exit', () => process.stderr.write('peak ' + process.resourceUsage().maxRSS)); process.argv.splice(1, 0, 'laragin'); require(${JSON.stringify(join(assets, 'cli.js'))});`;
  const args = ['-e', script, 'report', root, '--workers', '1', '--format', 'json', '--no-progress', '--no-cache'];
  const { stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1e9 });
  const peak = /peak (\d+)/.exec(stderr)?.[1];
  if (peak === undefined) throw new Error(`the report did not run: ${stderr}`);
  return Number(peak) / 1024;
}
