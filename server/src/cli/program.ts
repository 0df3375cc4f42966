/**
 * The command line: its commands, and how it ends. Nobody sees a stack trace; exit codes are 0, 1 for findings, 2 for
 * wrong usage and for what cannot be done.
 */
import { Command, CommanderError } from 'commander';
import { VERSION } from '../workspace/version.ts';
import { addCheckCommand } from './check.ts';
import { addConvertCommand } from './convert.ts';
import { addExplainCommand } from './explain.ts';
import { describeError, EXIT } from './failure.ts';
import { addInspectCommand } from './inspect.ts';
import { addLspCommand } from './lsp.ts';
import { addReportCommand } from './report.ts';
import { addRowsCommand } from './rows.ts';
import { processTerminal } from './terminal.ts';

/** Runs one command and sets the exit code. Never throws and never exits by itself, so that all output gets out. */
export async function runCli(argv: readonly string[]): Promise<void> {
  const interrupt = new AbortController();
  process.once('SIGINT', () => interrupt.abort());
  process.once('SIGTERM', () => interrupt.abort());
  leaveQuietlyWithReader();
  const program = createProgram(interrupt.signal);
  try {
    await program.parseAsync([...argv]);
  } catch (error) {
    process.exitCode = endOf(error, interrupt.signal);
  }
}

function createProgram(signal: AbortSignal): Command {
  const terminal = processTerminal(process);
  const program = new Command('laragin')
    .description('Helps to move a PHP or Laravel backend to Go and Gin. No PHP is run and nothing is sent anywhere.')
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help; `laragin help COMMAND` prints that of a command')
    .showSuggestionAfterError()
    .exitOverride()
    .addHelpText(
      'after',
      `
Examples:
  $ laragin report path/to/app                     what the migration will cost
  $ laragin report path/to/app --html report.html  the same as a page to pass on
  $ laragin inspect path/to/app                    what the application is made of
  $ laragin convert path/to/app --out path/to/go   the application as Go
  $ laragin check path/to/go                       pitfalls in the Go
  $ laragin explain request/query-value            what a row of the table says

Exit codes: 0 done, 1 findings, 2 wrong usage or something that could not be done
Environment: NO_COLOR, FORCE_COLOR, LARAGIN_DEBUG=1 (stack traces)`,
    );
  // Sub-commands take over what the program was told before they are added.
  addReportCommand(program, terminal, signal);
  addInspectCommand(program, terminal, signal);
  addConvertCommand(program, terminal, signal);
  addCheckCommand(program, terminal, signal);
  addRowsCommand(program, terminal);
  addExplainCommand(program, terminal);
  addLspCommand(program);
  for (const command of program.commands)
    command.showHelpAfterError(`Run \`laragin ${command.name()} --help\` to see how it is used.`);
  return program;
}

function endOf(error: unknown, signal: AbortSignal): number {
  // Commander has printed its message already; help and version come this way too.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.failure;
  if (signal.aborted) return EXIT.interrupted;
  process.stderr.write(`${describeError(error, (process.env.LARAGIN_DEBUG ?? '') !== '')}\n`);
  return EXIT.failure;
}

/** `laragin report | head` closes the pipe early: that is no error. */
function leaveQuietlyWithReader(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(EXIT.ok);
      throw error;
    });
  }
}
