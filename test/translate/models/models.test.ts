import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findAssets } from '../../../server/src/workspace/assets.ts';
import { convertFolder } from '../../../server/src/workspace/convert-folder.ts';
import { DEFAULT_DISCOVERY } from '../../../server/src/workspace/discover.ts';
import { findPart, requirePart } from '../../support/requirements.ts';
import { SCENARIOS } from './scenarios.ts';

const LIBRARY = join(import.meta.dirname, '../../fixtures/library');
const MODULE = 'example.com/library';
const APP_KEY = `base64:${Buffer.from('a key of exactly thirty-two bytes').subarray(0, 32).toString('base64')}`;

describe.skipIf(!(requirePart('laravel') && requirePart('go')))('converted models behave as Eloquent', () => {
  const folder = mkdtempSync(join(tmpdir(), 'laragin-models-'));
  let php: Readonly<Record<string, unknown>> = {};
  let go: Readonly<Record<string, unknown>> = {};
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  beforeAll(async () => {
    const { files } = await convertFolder(LIBRARY, {
      ...{ assets: findAssets(), locale: 'en', workers: 0, thisThread: 'works', discovery: DEFAULT_DISCOVERY },
      ...{ cache: undefined, module: MODULE },
    });
    for (const { path, text } of files) write(path, text);
    write('internal/app/scenarios.go', scenariosGo());
    write('cmd/scenarios/main.go', MAIN);
    const database = join(folder, 'library.sqlite');
    const ups = files.filter(({ path }) => /migrations\/sqlite\/.*\.up\.sql$/.test(path));
    const scripts = [...ups.map(({ path }) => join(folder, path)), join(import.meta.dirname, 'seed.sql')];
    await run('php', [join(import.meta.dirname, 'prepare.php'), database, ...scripts]);
    php = JSON.parse(
      await run(
        'php',
        ['-derror_reporting=8191', '-ddate.timezone=UTC', join(import.meta.dirname, 'run.php'), LIBRARY, database],
        JSON.stringify(SCENARIOS),
      ),
    ) as Record<string, unknown>;
    await run(findPart('go') ?? 'go', ['vet', './...']);
    await run(findPart('go') ?? 'go', ['build', '-o', 'scenarios', './cmd/scenarios']);
    go = JSON.parse(await run(join(folder, 'scenarios'), [database])) as Record<string, unknown>;
  }, 240_000);

  it.each(SCENARIOS.map(({ name }) => name))('%s', (name) => {
    expect(comparable(go[name])).toEqual(comparable(php[name]));
  });

  function write(path: string, text: string): void {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }

  /** What the program prints. @throws Error with what it says when it fails. */
  function run(command: string, args: readonly string[], input = ''): Promise<string> {
    return new Promise((resolve, reject) => {
      const child = spawn(command, args, {
        cwd: folder,
        env: { ...process.env, APP_KEY },
        stdio: ['pipe', 'pipe', 'pipe'],
      });
      let stdout = '';
      let stderr = '';
      child.stdout.setEncoding('utf8').on('data', (chunk: string) => (stdout += chunk));
      child.stderr.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk));
      child.once('error', reject);
      child.once('close', (code) =>
        code === 0 ? resolve(stdout) : reject(new Error(`${command}: ${stderr}${stdout}`)),
      );
      child.stdin.end(input);
    });
  }
});

/** Times of this very run are not compared: the two programs do not run at once. */
function comparable(value: unknown): unknown {
  const text = JSON.stringify(value) ?? 'undefined';
  const day = new Date().toISOString().slice(0, 10);
  return JSON.parse(text.replaceAll(new RegExp(`"${day}[T ]\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?Z?"`, 'g'), '"now"'));
}

function scenariosGo(): string {
  const entries = SCENARIOS.map(
    ({ name, go }) => `\t${JSON.stringify(name)}: func(ctx context.Context) (any, error) {\n${go}\n},\n`,
  );
  return `${readFileSync(join(import.meta.dirname, 'scenarios.go.txt'), 'utf8')}
// Scenarios by name.
var Scenarios = map[string]func(ctx context.Context) (any, error){
${entries.join('')}}
`;
}

const MAIN = readFileSync(join(import.meta.dirname, 'main.go.txt'), 'utf8');
