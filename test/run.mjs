// @ts-check
/**
 * The project's one command, in plain Node so that it runs in a fresh clone before anything is installed:
 *
 *     node test/run.mjs                  every check that this machine has the parts for
 *     node test/run.mjs --everything     brings the missing parts first; then a missing part is an error
 *     node test/run.mjs --only PATTERN   only the test files whose path contains PATTERN
 *     node test/run.mjs --sample         no tests: the report of the sample application, as text and as HTML
 *
 * The last line is always `N passed, N failed, N skipped`. A step that is no test (build, types, lint…) counts as one
 * failed when it fails, and not at all when it passes.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { run, secondsSince } from './setup/process.mjs';
import { bringRealParts } from './setup/setup.mjs';
import { readVitestReport } from './setup/vitest-report.mjs';
import { findVSCodeServer } from './setup/vscode-location.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const artifacts = join(root, 'test', 'artifacts');
const skippedParts = join(artifacts, 'skipped.txt');
const report = join(artifacts, 'vitest.json');

/** @typedef {{ name: string, time: string, passed: boolean }} Step */

process.exitCode = await main();

/** @returns {Promise<number>} the exit code */
async function main() {
  const options = readArguments();
  if (options === undefined) return 2;
  return options.sample ? showSample() : test(options);
}

function readArguments() {
  try {
    return parseArgs({
      options: {
        everything: { type: 'boolean', default: false },
        only: { type: 'string' },
        sample: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    console.error(`${messageOf(error)}\nUsage: node test/run.mjs [--everything] [--only PATTERN] [--sample]`);
    return undefined;
  }
}

/** @param {{ everything: boolean, only?: string | undefined }} options */
async function test({ everything, only }) {
  /** @type {Step[]} */
  const steps = [];
  mkdirSync(artifacts, { recursive: true });
  for (const stale of [skippedParts, report]) rmSync(stale, { force: true });

  if (everything) {
    await step(steps, 'setup', async () => {
      if ((await bringRealParts()) > 0) throw new Error('A real part could not be brought; see above.');
    });
    process.env.LARAGIN_REQUIRE = 'all';
  }
  const vscode = findVSCodeServer();
  if (vscode !== undefined) process.env.LARAGIN_VSCODE = vscode;

  const installed = await step(steps, 'npm ci', installNodeModules);
  if (!installed) return summarize(steps, { passed: 0, failed: 0, skipped: 0 }, []);
  await step(steps, 'build', (name) => runScript(name, everything ? 'package' : 'build'));
  await step(steps, 'biome ci', (name) => runTool(name, 'biome', ['ci', '--colors=off']));
  await step(steps, 'tsc', (name) => runTool(name, 'tsc', ['-p', '.']));
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const args = ['run', ...reporters, ...(only === undefined ? [] : [only])];
  const passed = await step(steps, 'vitest', (name) => runTool(name, 'vitest', args));

  const { counts, skips } = readVitestReport(report, root);
  // The tests' own failures are counted one by one; the step counts only when it failed without any.
  if (!passed && counts.failed > 0) return summarize(steps.slice(0, -1), counts, skips, steps.at(-1));
  return summarize(steps, counts, skips);
}

/**
 * Prints the times, what was skipped and the closing line.
 * @param {readonly Step[]} steps each one that failed counts
 * @param {import('./setup/vitest-report.mjs').Counts} counts
 * @param {readonly string[]} skips
 * @param {Step} [shown] a step to be shown that is counted already
 */
function summarize(steps, counts, skips, shown) {
  console.log('');
  for (const { name, time, passed } of shown === undefined ? steps : [...steps, shown]) {
    console.log(`${passed ? 'ok    ' : 'FAILED'}  ${name.padEnd(10)} ${time}`);
  }
  const parts = existsSync(skippedParts) ? readFileSync(skippedParts, 'utf8').split('\n') : [];
  const skipped = [...new Set(parts.filter((line) => line !== '')), ...skips];
  if (skipped.length > 0) console.log(`\nSkipped:\n${skipped.map((line) => `  ${line}`).join('\n')}`);
  const failed = counts.failed + steps.filter((step) => !step.passed).length;
  console.log(`\n${counts.passed} passed, ${failed} failed, ${counts.skipped} skipped`);
  return failed === 0 ? 0 : 1;
}

/** Installs from the lock where `node_modules` is missing or was made from an older lock. */
async function installNodeModules() {
  const lock = join(root, 'package-lock.json');
  const made = join(root, 'node_modules', '.package-lock.json');
  if (existsSync(made) && statSync(made).mtimeMs >= statSync(lock).mtimeMs) return console.log('  up to date');
  await run('npm ci', 'npm', ['ci', '--no-audit', '--no-fund', '--loglevel=warn'], { cwd: root });
}

/** The README's first command: what the report says about an application that everyone has. */
async function showSample() {
  const sample = join('test', 'fixtures', 'shop');
  const html = join('dist', 'shop-report.html');
  const cli = [join('dist', 'cli.js'), 'report', sample];
  try {
    await installNodeModules();
    await runScript('build', 'build');
    await run('report', process.execPath, cli, { cwd: root });
    const page = spawnSync(process.execPath, [...cli, '--format', 'html'], { cwd: root, encoding: 'utf8' });
    if (page.status !== 0) throw new Error(`report --format html failed: ${page.stderr}`);
    writeFileSync(join(root, html), page.stdout);
    console.log(`\nThe same as a page: ${html}`);
    return 0;
  } catch (error) {
    console.error(messageOf(error));
    return 1;
  }
}

/**
 * @param {Step[]} steps where the outcome is kept
 * @param {string} name
 * @param {(name: string) => Promise<void>} work
 * @returns {Promise<boolean>} whether it passed
 */
async function step(steps, name, work) {
  const start = performance.now();
  console.log(`\n== ${name}`);
  let passed = true;
  try {
    await work(name);
  } catch (error) {
    passed = false;
    console.error(messageOf(error));
  }
  steps.push({ name, time: secondsSince(start), passed });
  return passed;
}

/**
 * @param {string} name
 * @param {string} script a script of package.json
 */
function runScript(name, script) {
  return run(name, 'npm', ['run', script], { cwd: root });
}

/**
 * @param {string} name
 * @param {string} tool an executable of `node_modules`
 * @param {readonly string[]} args
 */
function runTool(name, tool, args) {
  return run(name, join(root, 'node_modules', '.bin', tool), args, { cwd: root });
}

/** @param {unknown} error */
function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}
