/**
 * Entry of the command line tool.
 */
import { runCli } from './cli/program.ts';

void runCli(process.argv);
