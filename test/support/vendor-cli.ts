/**
 * How many receivers of method calls are known with and without an application's dependencies, and what reading them
 * costs: `vendor-cli.ts [--top N] FOLDER…`. Each folder is read cold, then warm; the bundles are built first.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { buildCli } from '../../server/scripts/build.ts';
import { leftOutOf } from '../../server/src/inspect/stats.ts';
import { DEFAULT_DISCOVERY } from '../../server/src/workspace/discover.ts';
import { openFolder } from '../../server/src/workspace/open-folder.ts';

const args = process.argv.slice(2);
const topAt = args.indexOf('--top');
const top = topAt === -1 ? 0 : Number(args.splice(topAt, 2)[1]);
const temporary = mkdtempSync(join(tmpdir(), 'laragin-vendor-'));
const assets = join(temporary, 'dist');
try {
  await buildCli({ outdir: assets, production: true });
  for (const root of args) {
    for (const readsVendor of [false, true]) {
      const cache = mkdtempSync(join(temporary, 'cache-'));
      for (const run of ['cold', 'warm']) await measure(root, cache, run, readsVendor);
    }
  }
} finally {
  rmSync(temporary, { recursive: true, force: true });
}

async function measure(root: string, cache: string, run: string, readsVendor: boolean): Promise<void> {
  const start = performance.now();
  let own = start;
  const folder = await openFolder(root, {
    assets,
    cache,
    discovery: DEFAULT_DISCOVERY,
    rows: [],
    readsAgain: true,
    readsVendor,
    workers: undefined,
    thisThread: 'works',
    onIndexed: () => {
      own = performance.now();
    },
  });
  const end = performance.now();
  try {
    const text = folder.index.roots.map(({ vendor = '' }) => vendor).join('');
    const files = folder.discovery.php.filter(({ path }) => leftOutOf(path) === undefined);
    const results = await folder.ask('calls', files);
    const unknown = new Map<string, number>();
    let [calls, resolved] = [0, 0];
    for (const result of results) {
      if (result.job !== 'calls') continue;
      calls += result.calls.calls;
      resolved += result.calls.resolved;
      for (const { receiver, method } of result.calls.unknown) {
        const key = `${receiver}->${method}`;
        unknown.set(key, (unknown.get(key) ?? 0) + 1);
      }
    }
    const { rss } = process.memoryUsage();
    console.log(
      `${basename(root)} ${readsVendor ? 'with vendor' : 'alone'} ${run}: ${((100 * resolved) / calls).toFixed(1)} % of ${calls}; ` +
        `own ${(own - start).toFixed(0)} ms, vendor ${(end - own).toFixed(0)} ms, ${(rss / 1e6).toFixed(0)} MB; ` +
        `${text.split('\n').length - 1} declarations, ${(text.length / 1e6).toFixed(1)} MB`,
    );
    const most = [...unknown].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, run === 'cold' ? top : 0);
    for (const [key, count] of most) console.log(`  ${String(count).padStart(4)}  ${key}`);
    for (const problem of folder.index.problems) if (run === 'cold') console.log(problem);
  } finally {
    folder.close();
  }
}
