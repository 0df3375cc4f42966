/**
 * `laragin lsp`: the language server, for editors that start it themselves.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Command } from 'commander';
import { findAssets } from '../workspace/assets.ts';
import { Failure } from '../workspace/errors.ts';

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

/** The server is a bundle of its own, so that the other commands stay small; it reads `--stdio` from the arguments. */
async function runLsp(): Promise<void> {
  const server = join(findAssets(), 'server.node.js');
  if (!existsSync(server)) throw new Failure('The language server is missing. Run `npm run build` once.');
  await import(pathToFileURL(server).href);
}
