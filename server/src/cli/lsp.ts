/**
 * `laragin lsp`: the language server, for editors that start it themselves.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { findAssets } from '../workspace/assets.ts';
import { EXIT, Failure } from './failure.ts';

export function addLspCommand(program: Command): void {
  program
    .command('lsp')
    .summary('run the language server')
    .description('Runs the language server on standard input and output, for any editor that speaks the protocol.')
    .requiredOption('--stdio', 'speak the protocol over standard input and output; the only way that there is')
    .addHelpText(
      'after',
      `
Neovim:
  vim.lsp.start({ name = 'laragin', cmd = { 'laragin', 'lsp', '--stdio' }, root_dir = vim.fn.getcwd() })`,
    )
    .action(runLsp);
}

/** The server is a bundle of its own and a process of its own: the command line stays small and starts fast. */
async function runLsp(): Promise<void> {
  const server = join(findAssets(), 'server.node.js');
  if (!existsSync(server)) throw new Failure('The language server is missing. Run `npm run build` once.');
  const child = spawn(process.execPath, [server, '--stdio'], { stdio: 'inherit' });
  const stop = (): void => void child.kill();
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  const [code] = (await once(child, 'exit')) as [number | null];
  process.exitCode = code ?? EXIT.interrupted;
}
