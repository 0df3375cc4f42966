// @ts-check
/**
 * Where the tests' VS Code lives: outside the checkout, so that a clean clone does not build it again. Shared by the
 * setup that puts it there and the tests that start it.
 */
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** The release of code-server (a packaging of VS Code's own server for npm) and the VS Code inside it. */
export const vscode = { version: '1.100', codeServer: '4.100.3', nodeMajor: 20 };

/** The folder that holds VS Code's server; it exists only when the setup has finished. */
export function vscodeFolder() {
  const cache = process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
  return join(cache, 'laragin', `vscode-${vscode.version}`);
}

/**
 * The server's entry, `out/server-main.js`: the one named by `LARAGIN_VSCODE`, else the one the setup made.
 * Undefined when there is none.
 * @returns {string | undefined}
 */
export function findVSCodeServer() {
  const entry = process.env.LARAGIN_VSCODE || join(vscodeFolder(), 'out', 'server-main.js');
  return existsSync(entry) ? entry : undefined;
}
