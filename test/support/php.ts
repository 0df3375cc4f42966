/**
 * Runs the real PHP: a script to its end, or PHP's built-in web server until it is stopped. It knows nothing of
 * Laravel, nor of what the tests compare.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { findPart, requirePart } from './requirements.ts';

/** The PHP executable. When there is none, says so loudly (see `requirePart`) and answers undefined. */
export function findPhp(): string | undefined {
  return requirePart('php') ? findPart('php') : undefined;
}

export interface PhpServerOptions {
  /** The folder served; it is the document root that scripts see. */
  readonly docroot: string;
  /** A router script, run for each request; it answers `false` to have the file itself served. */
  readonly router?: string;
  /** Added to the environment of the test run. */
  readonly env?: Readonly<Record<string, string>>;
  /** Settings as in php.ini. They win over the quiet defaults below. */
  readonly ini?: Readonly<Record<string, string>>;
}

export interface PhpServer {
  /** Without a trailing slash: `http://127.0.0.1:40123`. */
  readonly url: string;
  /** What the server has logged so far (requests, warnings, `error_log`). */
  log(): string;
  /** Ends the process and resolves when it is gone. May be called twice. */
  stop(): Promise<void>;
}

/**
 * Starts `php -S` on a port chosen by the system and resolves once it accepts requests. Rejects with the log when
 * PHP ends before that, or is not installed.
 */
export async function startPhp(options: PhpServerOptions): Promise<PhpServer> {
  const { docroot, router, env = {}, ini = {} } = options;
  const args = [...iniArguments(ini), '-S', '127.0.0.1:0', '-t', docroot, ...(router === undefined ? [] : [router])];
  const child = spawn(phpExecutable(), args, {
    cwd: docroot,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  endWithThisProcess(child);
  let log = '';
  const url = await new Promise<string>((resolve, reject) => {
    const read = (chunk: string): void => {
      log += chunk;
      // PHP names the port it was given in its first line, so there is nothing to poll or to race for.
      const started = /Development Server \((http:\/\/[^)]+)\) started/.exec(log);
      if (started?.[1] !== undefined) resolve(started[1]);
    };
    child.stdout.setEncoding('utf8').on('data', read);
    child.stderr.setEncoding('utf8').on('data', read);
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`php -S ended with ${code} before it answered:\n${log}`)));
  });
  return { url, log: () => log, stop: () => endProcess(child) };
}

export interface PhpRun {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface PhpRunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly ini?: Readonly<Record<string, string>>;
}

/** Runs `php ARGS` to its end. A failing script resolves too: its exit code is in the answer. */
export function runPhp(args: readonly string[], options: PhpRunOptions = {}): Promise<PhpRun> {
  const { cwd, env = {}, ini = {} } = options;
  return new Promise((resolve, reject) => {
    const child = spawn(phpExecutable(), [...iniArguments(ini), ...args], {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      stdout += chunk;
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      stderr += chunk;
    });
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? -1, stdout, stderr }));
  });
}

// Notices go to the log, never into a response: an older Laravel makes PHP 8.2 deprecate on nearly every line.
const quietDefaults: Readonly<Record<string, string>> = {
  display_errors: '0',
  display_startup_errors: '0',
  log_errors: '1',
  error_log: '',
  error_reporting: String(0x7fff & ~(0x2000 | 0x4000)), // E_ALL without E_DEPRECATED and E_USER_DEPRECATED
  'date.timezone': 'UTC',
};

function iniArguments(ini: Readonly<Record<string, string>>): string[] {
  return Object.entries({ ...quietDefaults, ...ini }).flatMap(([name, value]) => ['-d', `${name}=${value}`]);
}

function phpExecutable(): string {
  const php = findPart('php');
  if (php === undefined) throw new Error("PHP is not installed; guard this test with requirePart('php').");
  return php;
}

const running = new Set<ChildProcess>();

/** A test run that is interrupted must not leave servers behind. */
function endWithThisProcess(child: ChildProcess): void {
  if (running.size === 0) process.once('exit', endAll);
  running.add(child);
  child.once('exit', () => {
    running.delete(child);
    if (running.size === 0) process.off('exit', endAll);
  });
}

function endAll(): void {
  for (const child of running) child.kill('SIGKILL');
}

const patience = 2_000; // milliseconds between asking a server to end and ending it

function endProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(() => child.kill('SIGKILL'), patience);
    child.once('exit', () => {
      clearTimeout(timer);
      resolve();
    });
    child.kill('SIGTERM');
  });
}
