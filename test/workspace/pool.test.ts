import { describe, expect, it } from 'vitest';
import { type CrewOptions, openCrew, runPool } from '../../server/src/workspace/pool.ts';
import { folder } from './folder.ts';

/** A worker in plain JavaScript: `die`, `hang` and `oom` do what they say, anything else is answered in capitals. */
const WORKER = `
const { parentPort } = require('node:worker_threads');
const hoard = [];
let prefix = 'worker';
parentPort.on('message', (batch) => {
  if (batch.kind === 'news') { prefix = batch.news; return; }
  for (const { index, task } of batch) {
    if (task === 'die') process.exit(3);
    if (task === 'throw') throw new Error('no such luck');
    if (task === 'hang') for (;;);
    if (task === 'oom') for (;;) hoard.push(new Array(1000).fill(task));
    parentPort.postMessage({ kind: 'result', index, result: prefix + ' ' + task });
  }
});
parentPort.postMessage({ kind: 'ready' });
`;

const run = (tasks: readonly string[], options: Partial<CrewOptions<string, string>> = {}) =>
  runPool<string, string>(tasks, {
    script: `${folder({ 'worker.js': WORKER })}/worker.js`,
    workers: 2,
    data: undefined,
    weight: () => 1,
    batchWeight: 3,
    timeLimit: 1000,
    limits: { maxOldGenerationSizeMb: 30 },
    onLost: (task, reason) => `lost ${task}: ${reason}`,
    ...options,
  });

describe('the pool', () => {
  const tasks = Array.from({ length: 50 }, (_, at) => `t${at}`);

  it('answers in the order of the tasks', async () => {
    expect(await run(tasks)).toEqual(tasks.map((task) => `worker ${task}`));
  });

  it('works in this thread too, on what it may take', async () => {
    const here = {
      open: async () => ({ answer: (task: string) => `here ${task}` }),
      canTake: (task: string) => task !== 't7',
    };
    const results = await run(tasks, { here });
    expect(results.map((result) => result.replace(/^(here|worker) /, ''))).toEqual(tasks);
    expect(results.some((result) => result.startsWith('here'))).toBe(true);
    expect(results[7]).toBe('worker t7');
  });

  it('does without workers', async () => {
    const here = { open: async () => ({ answer: (task: string) => `here ${task}` }), canTake: () => true };
    expect(await run(['a', 'b'], { workers: 0, here })).toEqual(['here a', 'here b']);
  });

  it.each([
    ['die', 'the worker stopped'],
    ['throw', 'no such luck'],
    ['hang', 'no answer within 1 s'],
    ['oom', 'memory'],
  ])('loses one task to a worker that will %s', async (task, reason) => {
    const results = await run(['a', 'b', task, 'c', 'd', 'e', 'f', 'g', 'h']);
    expect(results.filter((result) => result.startsWith('worker'))).toHaveLength(8);
    expect(results[2]).toContain(`lost ${task}: `);
    expect(results[2]).toContain(reason);
  });

  it('stops when it is told to', async () => {
    const control = new AbortController();
    const running = run(['hang'], { signal: control.signal, timeLimit: 60_000 });
    setTimeout(() => control.abort(new Error('enough')), 50);
    await expect(running).rejects.toThrow('enough');
  });

  it('says so when workers cannot start', async () => {
    await expect(run(['a'], { script: '/nowhere/worker.js' })).rejects.toThrow(/could not start/);
  });

  it('stays between runs, and tells its workers before the next task', async () => {
    const crew = openCrew<string, string>({
      script: `${folder({ 'worker.js': WORKER })}/worker.js`,
      workers: 2,
      data: undefined,
      weight: () => 1,
      batchWeight: 2,
      timeLimit: 5000,
      onLost: (task) => `lost ${task}`,
    });
    expect(await crew.run(['a', 'b', 'c', 'd'])).toEqual(['worker a', 'worker b', 'worker c', 'worker d']);
    crew.tell('told');
    expect(await crew.run(['a', 'die', 'c', 'd'])).toEqual(['told a', 'lost die', 'told c', 'told d']);
    crew.close();
  });

  it('has nothing to do for no tasks', async () => {
    expect(await run([])).toEqual([]);
  });
});
