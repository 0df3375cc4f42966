/**
 * VS Code's server as a child process with folders of its own: settings, extensions and state start empty, and
 * nothing of the person who runs the tests is read or written. It knows no browser.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { findVSCodeServer } from '../../setup/vscode-location.mjs';
import { patience } from './wait.ts';

export interface VSCodeServer {
  /** `http://localhost:PORT`: a name and not an address, because webviews need a secure context. */
  readonly url: string;
  /** A folder for this run, deleted by `stop`. */
  readonly home: string;
  /** Everything the server has printed. */
  output(): string;
  /** The ids of the processes below the server whose command line matches. */
  processes(commandLine: RegExp): number[];
  /** What extensions have written to their log channels of this name. */
  log(channel: string): string;
  stop(): Promise<void>;
}

/**
 * Installs the VSIX files, then starts the server on a free port. Throws when VS Code is not set up, when a VSIX
 * cannot be installed, or when the server does not come up.
 */
export async function startServer(options: {
  readonly vsix: readonly string[];
  readonly userSettings: Readonly<Record<string, unknown>>;
}): Promise<VSCodeServer> {
  const entry = findVSCodeServer();
  if (entry === undefined) throw new Error('VS Code is not set up. Run: node test/setup/setup.mjs');
  const home = mkdtempSync(join(tmpdir(), 'laragin-vscode-'));
  const folders = ['--user-data-dir', join(home, 'user'), '--extensions-dir', join(home, 'extensions')];
  folders.push('--server-data-dir', join(home, 'server'));
  mkdirSync(join(home, 'user', 'User'), { recursive: true });
  const settings = { ...quietSettings, ...options.userSettings };
  writeFileSync(join(home, 'user', 'User', 'settings.json'), JSON.stringify(settings, undefined, 2));
  for (const file of options.vsix) installExtension(entry, folders, file);

  const listen = ['--host', '127.0.0.1', '--port', '0', '--without-connection-token'];
  const args = [entry, ...listen, '--accept-server-license-terms', '--telemetry-level', 'off', ...folders];
  // A group of its own, so that the extension hosts end with it.
  const child = spawn(process.execPath, args, {
    cwd: dirname(entry),
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (printed += String(chunk)));
  const stop = async () => {
    await end(child);
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const url = await addressOf(child, () => printed);
    return {
      url,
      home,
      output: () => printed,
      processes: (wanted) => processesOf(child, wanted),
      log: (channel) => readLog(home, channel),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Nothing that asks, phones, suggests or greets; everything else is as a person gets it. */
const quietSettings = {
  'chat.commandCenter.enabled': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'git.openRepositoryInParentFolders': 'never',
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'workbench.enableExperiments': false,
  'workbench.reduceMotion': 'on',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

function installExtension(entry: string, folders: readonly string[], file: string): void {
  const args = [entry, ...folders, '--install-extension', file, '--force'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: dirname(entry), encoding: 'utf8' });
  if (status !== 0 || !stdout.includes('successfully installed')) {
    throw new Error(`${file} could not be installed in VS Code:\n${stdout}${stderr}`);
  }
}

function addressOf(child: ChildProcess, printed: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`VS Code's server ${why}:\n${printed()}`));
    const timer = setTimeout(() => fail(`did not listen within ${patience / 1000} s`), patience);
    child.once('exit', (status) => {
      clearTimeout(timer);
      fail(`ended with ${status}`);
    });
    child.stdout?.on('data', () => {
      const port = /Web UI available at http:\/\/[^\s:]+:(\d+)/.exec(printed())?.[1];
      if (port === undefined) return;
      clearTimeout(timer);
      resolve(`http://localhost:${port}`);
    });
  });
}

function readLog(home: string, channel: string): string {
  const files = readdirSync(home, { recursive: true, encoding: 'utf8' });
  const logs = files.filter((file) => basename(file) === `${channel}.log`);
  return logs.map((file) => readFileSync(join(home, file), 'utf8')).join('');
}

/** By process group, which whatever the server starts belongs to. */
function processesOf({ pid }: ChildProcess, commandLine: RegExp): number[] {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,pgid=,args='], { encoding: 'utf8' });
  return stdout.split('\n').flatMap((line) => {
    const [, id, group, command] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    return Number(group) === pid && commandLine.test(command ?? '') ? [Number(id)] : [];
  });
}

/** Killed, not asked: the server waits minutes for a window to come back, and its folders are thrown away anyway. */
function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return Promise.resolve();
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  process.kill(-child.pid, 'SIGKILL');
  return ended;
}
