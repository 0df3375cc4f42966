/**
 * The VS Code half: starts the language server and gives commands, previews and views a place in the editor. It knows
 * the server through `protocol.ts` alone and decides nothing about PHP or Go.
 */
import * as vscode from 'vscode';
import { type BaseLanguageClient, type LanguageClientOptions, RevealOutputChannelOn } from 'vscode-languageclient';
import { COMMANDS, type InitializationOptions } from '../../server/src/protocol.ts';
import { openCode, registerEndpoints } from './endpoints.ts';
import { registerExplain } from './explain.ts';
import { answerFileRequests } from './files.ts';
import { registerMerge } from './merge.ts';
import { createMiddleware } from './middleware.ts';
import { registerPreview } from './preview.ts';
import { registerReport } from './report.ts';
import { registerStatus } from './status.ts';

/** What differs between Node and the browser. */
export interface Platform {
  createClient(options: LanguageClientOptions): BaseLanguageClient;
  readonly initialization: InitializationOptions;
}

let client: BaseLanguageClient | undefined;

export async function startExtension(context: vscode.ExtensionContext, platform: Platform): Promise<void> {
  const output = vscode.window.createOutputChannel('laragin', { log: true });
  const started = platform.createClient({
    documentSelector: [
      { language: 'php' },
      { language: 'blade' },
      { language: 'go' },
      { pattern: '**/.laragin/rows/*.yaml' },
    ],
    outputChannel: output,
    // A failure is in the log, and the language status tells of a server that has stopped; no popup nobody asked for.
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    middleware: createMiddleware(),
    initializationOptions: {
      clientCommands: [COMMANDS.preview, COMMANDS.copyGo, COMMANDS.explain, COMMANDS.merge, COMMANDS.openCode],
      endpoints: true,
      ...platform.initialization,
    } satisfies InitializationOptions,
  });
  client = started;
  context.subscriptions.push(
    output,
    vscode.commands.registerCommand(COMMANDS.showOutput, () => output.show()),
    vscode.commands.registerCommand(COMMANDS.restart, () => restart(started)),
    registerPreview(started),
    registerMerge(started),
    registerExplain(started),
    registerReport(started, context.extensionUri),
    registerStatus(started),
    registerEndpoints(started),
    vscode.commands.registerCommand(COMMANDS.openCode, openCode),
  );
  if (platform.initialization.clientFiles) answerFileRequests(started);
  await started.start();
}

export async function stopExtension(): Promise<void> {
  const running = client;
  client = undefined;
  await running?.stop();
}

/** Also works when the server hangs: a stop that is not answered in two seconds is taken as done. */
async function restart(running: BaseLanguageClient): Promise<void> {
  try {
    if (running.isRunning()) await running.stop(2000);
  } catch (reason) {
    running.warn(`The server did not stop by itself: ${String(reason)}`);
  }
  await running.start();
}
