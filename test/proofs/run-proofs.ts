/**
 * Executes proofs: the PHP in real PHP or a real Laravel kernel, the Go in one real Gin server, the same requests to
 * both. Also compiles and vets the Go of every row's examples with the real libraries, in the same run.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Proof, Row } from '../../server/src/table/row.ts';
import { createRowChecker } from '../support/check-row.ts';
import { testGofmt, testGrammars, testHelpers } from '../support/grammars.ts';
import { differences, send, startSide } from './exchange.ts';
import { type GoProof, type GoSide, MODULE, startGoSide } from './go-side.ts';
import { type PhpSide, startLaravelSide, startPlainSide } from './php-side.ts';
import { checkedFile, goOfProof } from './proof-go.ts';

export interface ProofFailure {
  readonly row: string;
  /** What went wrong, with both answers where there are two. */
  readonly message: string;
}

export interface ProofRun {
  /** Ids of rows all of whose proofs hold. */
  readonly proven: readonly string[];
  readonly failures: readonly ProofFailure[];
}

interface Job {
  readonly name: string;
  readonly row: Row;
  readonly proof: Proof;
}

/** `all` are the rows in force, `chosen` those whose proofs are run and whose examples are compiled. */
export async function runProofs(all: readonly Row[], chosen: readonly Row[]): Promise<ProofRun> {
  const checker = await createRowChecker(all, MODULE);
  const tools = { grammars: await testGrammars(), gofmt: testGofmt(), helpers: await testHelpers(), module: MODULE };
  const failures: ProofFailure[] = [];
  const jobs: Job[] = [];
  const programs: GoProof[] = [];
  for (const row of chosen) {
    for (const [at, proof] of row.proof.entries()) {
      const name = `${row.id.replace(/\W+/g, '_')}_${at}`;
      const made = goOfProof(tools, checker.table, row, proof, name);
      if (!made.ok) failures.push({ row: row.id, message: made.why });
      else {
        jobs.push({ name, row, proof });
        programs.push(made.go);
      }
    }
  }
  const examples = new Map<string, string>();
  const exampleRows = new Map<string, string>();
  for (const row of chosen) {
    for (const [at, example] of row.examples.entries()) {
      if (example.go === undefined) continue;
      const name = `${row.id.replace(/\W+/g, '_')}_${at}`;
      examples.set(name, checkedFile(tools, checker.convert(example.php), name));
      exampleRows.set(`example ${name}`, row.id);
    }
  }
  const dir = mkdtempSync(join(tmpdir(), 'laragin-proofs-'));
  const stops: (() => Promise<void>)[] = [];
  try {
    const go = await startGoSide(join(dir, 'go'), programs, examples);
    stops.push(go.stop);
    for (const [name, message] of go.errors) {
      const row = exampleRows.get(name) ?? jobs.find((job) => job.name === name)?.row.id ?? name;
      failures.push({ row, message: `its Go${exampleRows.has(name) ? "'s example" : ''} does not vet: ${message}` });
    }
    const running = jobs.filter(({ name }) => !go.errors.has(name));
    for (const place of ['plain', 'laravel'] as const) {
      const here = running.filter(({ proof }) => proof.in === place);
      if (here.length === 0) continue;
      const php = await startPhpSide(place, join(dir, place), here);
      stops.push(php.stop);
      for (const job of here) failures.push(...(await runJob(job, php, go)));
    }
  } finally {
    for (const stop of stops) await stop();
    rmSync(dir, { recursive: true, force: true });
  }
  const failed = new Set(failures.map(({ row }) => row));
  return {
    proven: chosen.filter(({ id, proof }) => proof.length > 0 && !failed.has(id)).map(({ id }) => id),
    failures,
  };
}

function startPhpSide(place: Proof['in'], dir: string, jobs: readonly Job[]): Promise<PhpSide> {
  const proofs = jobs.map(({ name, proof }) => ({ name, php: proof.php }));
  if (place === 'plain') return startPlainSide(dir, proofs);
  const schema = readFileSync(join(import.meta.dirname, 'schema.sql'), 'utf8');
  return startLaravelSide(dir, schema, proofs);
}

async function runJob({ name, row, proof }: Job, php: PhpSide, go: GoSide): Promise<ProofFailure[]> {
  const failures: ProofFailure[] = [];
  if (proof.in === 'laravel') await send(startSide(php.url, 'reset'), RESET, []);
  const [left, right] = [startSide(php.url, name), startSide(go.url, name)];
  const requests = [
    ...proof.requests.map((request) => ({ request, agree: true })),
    ...proof.differs.map((request) => ({ request, agree: false })),
  ];
  for (const { request, agree } of requests) {
    const [phpAnswer, goAnswer] = [await send(left, request, proof.headers), await send(right, request, proof.headers)];
    const found = differences(phpAnswer, goAnswer);
    const what = `${request.method} ${request.path}${request.body === undefined ? '' : ` ${request.body}`}`;
    if (agree && phpAnswer.status >= 500)
      found.push(`PHP answers ${phpAnswer.status}: ${phpAnswer.text.slice(0, 300)}`);
    if (agree && found.length > 0) failures.push({ row: row.id, message: `${what}\n    ${found.join('\n    ')}` });
    if (!agree && found.length === 0)
      failures.push({ row: row.id, message: `${what}\n    both sides agree, but the row says that they differ` });
  }
  return failures;
}

const RESET = { method: 'GET', path: '/', headers: {}, body: undefined, files: [] };
