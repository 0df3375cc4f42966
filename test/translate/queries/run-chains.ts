/**
 * Chains run by real Laravel and by the Go that they become, on copies of one database.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runPhp } from '../../support/php.ts';
import { findPart } from '../../support/requirements.ts';
import { chainsClass, convertChains, FIXTURE } from './convert-chains.ts';

export interface ChainRun {
  readonly chain: string;
  /** Why it is not converted, or not all of it. */
  readonly holes: readonly string[];
  readonly php: string;
  readonly go: string;
}

export interface ChainRuns {
  readonly runs: readonly ChainRun[];
  /** What kept the Go from being built; nothing ran then. */
  readonly broken: string;
}

/** `keep` is a folder for the Go, to be looked at. */
export async function runChains(chains: readonly string[], keep?: string): Promise<ChainRuns> {
  const dir = mkdtempSync(join(tmpdir(), 'laragin-chains-'));
  const goDir = keep ?? join(dir, 'go');
  try {
    const converted = await convertChains(chains);
    for (const { path, text } of converted.files) {
      mkdirSync(dirname(join(goDir, path)), { recursive: true });
      writeFileSync(join(goDir, path), text);
    }
    const built = spawnSync(findPart('go') ?? 'go', ['build', '-o', 'chains', '.'], { cwd: goDir, encoding: 'utf8' });
    if (built.status !== 0) return { runs: [], broken: `${converted.broken.join('\n')}${built.stderr}` };
    const vetted = spawnSync(findPart('go') ?? 'go', ['vet', './...'], { cwd: goDir, encoding: 'utf8' });
    if (vetted.status !== 0) return { runs: [], broken: vetted.stderr };
    const php = await runInPhp(dir, chains);
    const ran = spawnSync(join(goDir, 'chains'), [join(dir, 'go.sqlite')], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      env: { ...process.env, TZ: 'UTC' },
    });
    if (ran.status !== 0) return { runs: [], broken: ran.stderr.slice(0, 4000) };
    const go = byName(ran.stdout);
    const runs = chains.map(
      (chain, index): ChainRun => ({
        chain,
        holes: converted.holes.get(index) ?? [],
        php: php.get(`q${index}`) ?? '',
        go: go.get(`q${index}`) ?? '',
      }),
    );
    return { runs, broken: converted.broken.join('\n') };
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

async function runInPhp(dir: string, chains: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const app = join(dir, 'php');
  cpSync(FIXTURE, app, { recursive: true });
  writeFileSync(join(app, 'app/Chains.php'), chainsClass(chains));
  const database = join(dir, 'php.sqlite');
  writeFileSync(database, '');
  const script = join(app, 'run-chains.php');
  const setup = await runPhp([script, app, database, '--setup'], { cwd: app });
  if (setup.code !== 0) throw new Error(`${setup.stdout}${setup.stderr}`);
  copyFileSync(database, join(dir, 'go.sqlite'));
  const run = await runPhp([script, app, database], { cwd: app });
  if (run.code !== 0) throw new Error(`${run.stdout}${run.stderr}`);
  return byName(run.stdout);
}

/** Lines by the name in them, with keys in order and moments of this run told apart from all others. */
function byName(output: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const line of output.split('\n').filter((each) => each.startsWith('{'))) {
    const { name, ...rest } = JSON.parse(line) as { name: string };
    found.set(name, JSON.stringify(normal(rest)));
  }
  return found;
}

function normal(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(normal);
  if (typeof value === 'string') return isNow(value) ? 'NOW' : value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, normal(each)]),
  );
}

function isNow(text: string): boolean {
  const found = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d)(\.0+Z)?$/.exec(text);
  if (found === null) return false;
  return Math.abs(Date.parse(`${found[1]}T${found[2]}Z`) - Date.now()) < 10 * 60_000;
}
