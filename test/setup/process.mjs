// @ts-check
/**
 * Running other programs for the setup and for the test command, in sight: what they print is passed on as it
 * comes. Plain Node, because it must run before `node_modules` exists. It must not know which programs run.
 */
import { spawn } from 'node:child_process';

/**
 * Runs a program to its end. Throws when it cannot be started or ends with anything but 0; the message names the
 * step, so that a person reading a long log knows what failed.
 * @param {string} step what the program is run for, in words
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<void>}
 */
export async function run(step, program, args, options = {}) {
  const status = await exitStatus(program, args, options).catch((error) => {
    throw new Error(`${step} failed: ${program} could not be started (${error.message}).`);
  });
  if (status !== 0) throw new Error(`${step} failed: \`${[program, ...args].join(' ')}\` ended with ${status}.`);
}

/**
 * Runs a program to its end and answers how it ended: its exit status, or the name of the signal that ended it.
 * Its standard input is closed, so that nothing can wait for an answer nobody gives.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<number | string>}
 */
export function exitStatus(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    // On Windows npm's programs are command files, which only a shell starts.
    const shell = process.platform === 'win32';
    const child = spawn(program, args, { ...options, shell, stdio: ['ignore', 'inherit', 'inherit'] });
    child.once('error', reject);
    child.once('close', (code, signal) => resolve(code ?? signal ?? 'no status'));
  });
}

/**
 * Seconds since a `performance.now()`, for people: `12.3 s`.
 * @param {number} start
 * @returns {string}
 */
export function secondsSince(start) {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}
