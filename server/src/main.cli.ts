/**
 * Entry of the command line tool.
 */
import { runCli } from './cli/program.ts';
import { tuneForOneRun } from './workspace/engine.ts';

// The language server stays, and is better off with what the engine does by default.
if (process.argv[2] !== 'lsp') tuneForOneRun();
void runCli(process.argv);
