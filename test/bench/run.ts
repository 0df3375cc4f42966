/** `npm run bench`: every benchmark, one after the other, each in a process of its own so that none warms another up. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const BENCHES = [
  { title: 'Parsing and lowering', file: 'parse.bench.ts', args: ['/usr/share/php/Illuminate'] },
  { title: 'Report', file: 'report.bench.ts', args: [] },
  { title: 'Index beside intelephense', file: 'index.bench.ts', args: [] },
  { title: 'Index after a keystroke', file: 'reindex.bench.ts', args: [] },
  { title: 'Converting an action', file: 'convert.bench.ts', args: [] },
  { title: 'Language server beside intelephense', file: 'lsp.bench.ts', args: [] },
] as const;

if (!existsSync('/usr/share/php/Illuminate')) {
  console.error("The benchmarks read Debian's Laravel. Install it with: apt-get install php-laravel-framework");
  process.exit(2);
}

let failed = 0;
for (const { title, file, args } of BENCHES) {
  console.log(`\n== ${title}`);
  const tsx = join(import.meta.dirname, '../../node_modules/tsx/dist/cli.mjs');
  const run = spawnSync(process.execPath, [tsx, join(import.meta.dirname, file), ...args], { stdio: 'inherit' });
  if (run.status !== 0) failed++;
}
process.exitCode = failed === 0 ? 0 : 1;
