/**
 * Runs the built command line as people do: a process with arguments, a folder and an environment.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Called with each piece of standard output, to close it early. */
  readonly onOutput?: (child: ReturnType<typeof spawn>) => void;
  /** Milliseconds after which Ctrl-C is pressed. */
  readonly interruptAfter?: number;
}

export function runCli(assets: string, args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const env = { PATH: process.env.PATH ?? '', ...options.env };
    const child = spawn(process.execPath, [join(assets, 'cli.js'), ...args], {
      ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
      env,
    });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
      options.onOutput?.(child);
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text;
    });
    if (options.interruptAfter !== undefined) setTimeout(() => child.kill('SIGINT'), options.interruptAfter);
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
  });
}
