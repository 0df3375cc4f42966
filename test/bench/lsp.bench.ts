/**
 * The server side by side with intelephense, over stdio, on one 3,000-line PHP file, in one run: hover at the 95th
 * percentile, diagnostics after a keystroke against one full parse, and memory over 10,000 edits. Prints ratios; the
 * times themselves say more about the machine than about the program.
 */
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createParser } from '../../server/src/syntax/grammar.ts';
import { testGrammars } from '../support/grammars.ts';
import { type LspProcess, startLsp } from '../support/lsp-client.ts';

const FILE = '/usr/share/php/Illuminate/Database/Query/Builder.php';
const HOVERS = 200;
const ROUNDS = 3;
const KEYSTROKES = 200;
/** The first strokes run code that the engine has not compiled yet; the ratio is printed without and with them. */
const FIRST_KEYSTROKES = 30;
const EDITS = 10_000;

async function main(): Promise<void> {
  const text = readFileSync(FILE, 'utf8');
  const lines = text.split('\n');
  const uri = pathToFileURL(FILE).href;
  const positions = hoverPositions(lines);
  console.log(`file: ${lines.length} lines, ${(text.length / 1024).toFixed(0)} KB; ${positions.length} hovers`);

  const ours = startLsp(process.execPath, ['dist/cli.js', 'lsp', '--stdio']);
  const peer = startLsp(process.execPath, ['node_modules/intelephense/lib/intelephense.js', '--stdio']);
  peer.answer('workspace/configuration', () => [{ intelephense: {} }]);
  try {
    await ours.initialize({ capabilities: { general: { positionEncodings: ['utf-16'] } } });
    await peer.initialize({
      initializationOptions: { storagePath: tmpdir(), globalStoragePath: tmpdir(), clearCache: true },
      capabilities: { textDocument: { hover: { contentFormat: ['markdown'] } } },
    });
    for (const server of [ours, peer]) await server.open(uri, 'php', text);
    // Both have parsed the file once they have answered; the first answers are not counted.
    for (const server of [ours, peer]) await hoverTimes(server, uri, positions.slice(0, 20));
    const [a, b] = await hoversInTurn(ours, peer, uri, positions);
    console.log(
      `hover p95: laragin / intelephense = ${ratio(percentile(a, 95), percentile(b, 95))} (asked: at most 0.50)`,
    );
    console.log(`hover p50: laragin / intelephense = ${ratio(percentile(a, 50), percentile(b, 50))}`);

    const parse = await fullParseTime(text);
    const all = await keystrokeTimes(ours, uri, lines);
    const strokes = all.slice(FIRST_KEYSTROKES);
    console.log(`diagnostics after a keystroke / one full parse, p50 = ${ratio(percentile(strokes, 50), parse)}`);
    console.log(
      `diagnostics after a keystroke / one full parse, p95 = ${ratio(percentile(strokes, 95), parse)} (asked: at most 2.00)`,
    );
    console.log(
      `the same with the first ${FIRST_KEYSTROKES} strokes counted, p95 = ${ratio(percentile(all, 95), parse)}`,
    );
    const growth = await memoryGrowth(ours, uri, lines);
    console.log(`memory after ${EDITS} edits: ${growth >= 0 ? '+' : ''}${growth.toFixed(1)} MB (asked: at most +20)`);
  } finally {
    await Promise.all([ours.dispose(), peer.dispose()]);
  }
}

/** Method and function names, spread over the file. */
function hoverPositions(lines: readonly string[]): { line: number; character: number }[] {
  const all = lines.flatMap((text, line) => {
    const found = /(?:->|::)(\w+)\(/.exec(text) ?? /\b([a-z_]+)\(/.exec(text);
    return found ? [{ line, character: found.index + found[0].length - 2 }] : [];
  });
  const step = Math.max(1, Math.floor(all.length / HOVERS));
  return all.filter((_, index) => index % step === 0).slice(0, HOVERS);
}

/** Position by position, so that both meet the same moments of the machine; several rounds, for a steady percentile. */
async function hoversInTurn(
  ours: LspProcess,
  peer: LspProcess,
  uri: string,
  positions: readonly { line: number; character: number }[],
): Promise<[number[], number[]]> {
  const [a, b]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    for (const position of positions) {
      a.push(...(await hoverTimes(ours, uri, [position])));
      b.push(...(await hoverTimes(peer, uri, [position])));
    }
  }
  return [a, b];
}

async function hoverTimes(
  server: LspProcess,
  uri: string,
  positions: readonly { line: number; character: number }[],
): Promise<number[]> {
  const times: number[] = [];
  for (const position of positions) {
    const start = performance.now();
    await server.connection.sendRequest('textDocument/hover', { textDocument: { uri }, position });
    times.push(performance.now() - start);
  }
  return times;
}

async function fullParseTime(text: string): Promise<number> {
  const parser = createParser((await testGrammars()).php);
  const times: number[] = [];
  for (let run = 0; run < 25; run++) {
    const start = performance.now();
    parser.parse(text)?.delete();
    times.push(performance.now() - start);
  }
  parser.delete();
  return percentile(times, 50);
}

async function keystrokeTimes(server: LspProcess, uri: string, lines: readonly string[]): Promise<number[]> {
  const line = statementLine(lines);
  const character = (lines[line] as string).length;
  const times: number[] = [];
  for (let stroke = 0; stroke < FIRST_KEYSTROKES + KEYSTROKES; stroke++) {
    const answered = server.nextDiagnostics(uri);
    const start = performance.now();
    await server.change(uri, { line, character }, stroke % 2, stroke % 2 ? '' : ' ');
    await answered;
    times.push(performance.now() - start);
  }
  return times;
}

async function memoryGrowth(server: LspProcess, uri: string, lines: readonly string[]): Promise<number> {
  const line = statementLine(lines);
  const character = (lines[line] as string).length;
  const edit = async (count: number): Promise<void> => {
    for (let at = 0; at < count; at++) {
      const answered = at % 50 === 49 ? server.nextDiagnostics(uri) : undefined;
      await server.change(uri, { line, character }, at % 2, at % 2 ? '' : ' ');
      await answered;
    }
  };
  // The heap finds its working size first.
  await edit(2000);
  const before = residentMemory(server);
  await edit(EDITS);
  return residentMemory(server) - before;
}

function statementLine(lines: readonly string[]): number {
  const middle = Math.floor(lines.length / 2);
  return lines.findIndex((text, index) => index >= middle && /^\s+\$.*;$/.test(text));
}

/** In megabytes, of the server's process. */
function residentMemory(server: LspProcess): number {
  const status = readFileSync(join('/proc', String(server.child.pid), 'status'), 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
}

function percentile(values: readonly number[], at: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * at) / 100))] ?? Number.NaN;
}

function ratio(a: number, b: number): string {
  return `${(a / b).toFixed(2)} (${a.toFixed(2)} ms / ${b.toFixed(2)} ms)`;
}

await main();
