/**
 * Indexing an application beside intelephense, in one run on one machine: `index.bench.ts [DIR]`, by default Debian's
 * Laravel. Both start from nothing. As a language server each is timed from `initialized` to what it says is the end of
 * its indexing: intelephense's `indexingEnded`, the end of laragin's progress. `laragin inspect` is timed as a whole
 * process besides, start-up and output included. Rounds of all take turns. Prints cold against the peer, warm against
 * cold, and the peak of memory over all processes' threads. The times mean nothing by themselves.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startLsp } from '../support/lsp-client.ts';

const LARAVEL = '/usr/share/php/Illuminate';
const ROUNDS = 3;
const MAX_COLD = 0.6;
const MAX_WARM = 0.3;
const MAX_MEGABYTES = 400;

await main(process.argv[2] ?? LARAVEL);

async function main(root: string): Promise<void> {
  const peer: number[] = [];
  const server: number[] = [];
  const cold: Run[] = [];
  const warm: Run[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    peer.push(await peerTime(root));
    server.push(await inFreshCache((cache) => serverTime(root, cache)));
    await inFreshCache(async (cache) => {
      cold.push(await inspect(root, cache));
      warm.push(await inspect(root, cache));
    });
  }
  const fastestPeer = Math.min(...peer);
  const fastestServer = Math.min(...server);
  const coldTime = Math.min(...cold.map(({ ms }) => ms));
  const warmTime = Math.min(...warm.map(({ ms }) => ms));
  const megabytes = Math.max(...cold.map((run) => run.megabytes));
  const times = {
    intelephense: fastestPeer,
    'laragin lsp': fastestServer,
    'laragin inspect': coldTime,
    again: warmTime,
  };
  console.log(
    `${root}: ${Object.entries(times)
      .map(([name, ms]) => `${name} ${ms.toFixed(0)} ms`)
      .join(', ')}`,
  );
  say('cold index of the server / intelephense    ', fastestServer / fastestPeer, MAX_COLD);
  say('whole process of a cold inspect / the same ', coldTime / fastestPeer, MAX_COLD);
  say('warm inspect / cold inspect                ', warmTime / coldTime, MAX_WARM);
  say('peak memory in MB                          ', megabytes, MAX_MEGABYTES);
}

function say(what: string, value: number, limit: number): void {
  console.log(`${what} ${value.toFixed(2)} (at most ${limit})`);
  if (value > limit) process.exitCode = 1;
}

async function inFreshCache<T>(run: (cache: string) => Promise<T>): Promise<T> {
  const cache = mkdtempSync(join(tmpdir(), 'laragin-cache-'));
  try {
    return await run(cache);
  } finally {
    rmSync(cache, { recursive: true, force: true });
  }
}

/** Milliseconds from `initialized` to the end of the server's progress; where it took too little to show any, to its first endpoints. */
async function serverTime(root: string, cache: string): Promise<number> {
  const env = { ...process.env, XDG_CACHE_HOME: cache };
  const server = startLsp(process.execPath, ['dist/cli.js', 'lsp', '--stdio'], env);
  server.answer('workspace/configuration', ({ items }: { items: readonly unknown[] }) => items.map(() => ({})));
  const ended = new Promise<void>((resolve) => {
    server.connection.onNotification('$/progress', ({ value }: { value: { kind: string } }) => {
      if (value.kind === 'end') resolve();
    });
    server.connection.onNotification('laragin/endpointsChanged', ({ reading }: { reading: boolean }) => {
      if (!reading) resolve();
    });
  });
  try {
    await server.initialize({
      workspaceFolders: [{ uri: pathToFileURL(root).href, name: 'bench' }],
      initializationOptions: { endpoints: true },
      capabilities: { window: { workDoneProgress: true }, workspace: { workspaceFolders: true, configuration: true } },
    });
    const start = performance.now();
    await ended;
    return performance.now() - start;
  } finally {
    await server.dispose();
  }
}

/** Milliseconds from `initialized` to the end of indexing, with an empty cache. */
async function peerTime(root: string): Promise<number> {
  const storage = mkdtempSync(join(tmpdir(), 'laragin-peer-'));
  const peer = startLsp(process.execPath, ['node_modules/intelephense/lib/intelephense.js', '--stdio']);
  peer.answer('workspace/configuration', ({ items }: { items: readonly unknown[] }) => items.map(() => ({})));
  const ended = new Promise<void>((resolve) => peer.connection.onNotification('indexingEnded', () => resolve()));
  try {
    const uri = pathToFileURL(root).href;
    await peer.initialize({
      rootUri: uri,
      workspaceFolders: [{ uri, name: 'bench' }],
      initializationOptions: { storagePath: storage, globalStoragePath: storage, clearCache: true },
      capabilities: { workspace: { workspaceFolders: true, configuration: true } },
    });
    const start = performance.now();
    await ended;
    return performance.now() - start;
  } finally {
    await peer.dispose();
    rmSync(storage, { recursive: true, force: true });
  }
}

interface Run {
  readonly ms: number;
  /** Peak of the process, worker threads included. */
  readonly megabytes: number;
}

function inspect(root: string, cache: string): Promise<Run> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, ['dist/cli.js', 'inspect', root, '--format', 'json', '--no-progress'], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, XDG_CACHE_HOME: cache },
    });
    let peak = 0;
    const clock = setInterval(() => {
      peak = Math.max(peak, peakOf(child.pid));
    }, 20);
    child.on('exit', (code) => {
      clearInterval(clock);
      if (code === 0) resolve({ ms: performance.now() - start, megabytes: peak });
      else reject(new Error(`laragin inspect ended with ${code}`));
    });
  });
}

function peakOf(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
  } catch {
    // The process has just ended.
    return 0;
  }
}
