/**
 * Converts whole applications and builds what comes out: `npx tsx test/support/convert-app.ts [--out DIR] [--build]
 * [--top N] FOLDER…`. Prints how much has no hole, the most frequent causes of holes, and what Go says.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findAssets } from '../../server/src/workspace/assets.ts';
import { convertFolder } from '../../server/src/workspace/convert-folder.ts';
import { DEFAULT_DISCOVERY } from '../../server/src/workspace/discover.ts';
import { writeModule } from '../../server/src/workspace/write-module.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: join(tmpdir(), 'laragin-converted') },
    build: { type: 'boolean', default: false },
    top: { type: 'string', default: '25' },
  },
});

for (const folder of positionals) await show(resolve(folder));

async function show(folder: string): Promise<void> {
  const before = performance.now();
  const { files, summary, broken, ledger, problems } = await convertFolder(folder, {
    assets: findAssets(),
    locale: 'en',
    workers: 0,
    thisThread: 'works',
    discovery: DEFAULT_DISCOVERY,
    cache: undefined,
    module: 'example.com/app',
  });
  const { actions, functions, holes, lines, causes } = summary;
  console.log(`== ${folder}: ${files.length} files, ${lines} lines, ${Math.round(performance.now() - before)} ms`);
  console.log(`actions ${shareOf(actions)}, functions ${shareOf(functions)}`);
  console.log(
    `holes ${holes}, ${((holes * 100) / Math.max(1, lines)).toFixed(1)} in 100 lines; ledger ${ledger.length}`,
  );
  for (const { why, count } of causes.slice(0, Number(values.top)))
    console.log(`  ${String(count).padStart(5)} ${why}`);
  for (const { path, error } of broken.slice(0, 10)) console.log(`  BROKEN ${path}: ${error}`);
  for (const { path, detail } of problems.slice(0, 10)) console.log(`  PROBLEM ${path}: ${detail}`);
  const out = join(values.out, basename(folder));
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  writeModule(out, files);
  if (values.build) build(out);
}

function shareOf({ total, withoutHoles }: { readonly total: number; readonly withoutHoles: number }): string {
  return `${withoutHoles}/${total} (${((withoutHoles * 100) / Math.max(1, total)).toFixed(0)} %)`;
}

function build(out: string): void {
  const { stdout, stderr, status } = spawnSync('go', ['vet', './...'], { cwd: out, encoding: 'utf8' });
  const errors = `${stdout}${stderr}`.split('\n').filter((line) => line !== '');
  const said = errors.slice(0, 40).join('\n');
  console.log(status === 0 ? 'go vet: ok' : `go vet: ${errors.length} lines\n${said}`);
}
