/**
 * A language server in a process of its own, spoken to over stdio: for protocol tests and benchmarks. It counts and
 * waits for what the server really sends and knows nothing about laragin.
 */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import type {
  Diagnostic,
  InitializeParams,
  InitializeResult,
  PublishDiagnosticsParams,
} from 'vscode-languageserver-protocol';
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';

export interface LspProcess {
  readonly connection: MessageConnection;
  readonly child: ChildProcessWithoutNullStreams;
  /** All diagnostics published so far, the latest by URI. */
  readonly published: ReadonlyMap<string, readonly Diagnostic[]>;
  readonly stderr: () => string;
  initialize(params: Partial<InitializeParams>): Promise<InitializeResult>;
  open(uri: string, languageId: string, text: string): Promise<void>;
  /** Replaces `length` UTF-16 units at a position of one line and bumps the version. */
  change(uri: string, at: { line: number; character: number }, length: number, text: string): Promise<void>;
  /** The next publication for the URI after this call whose version is at least the document's. */
  nextDiagnostics(uri: string): Promise<PublishDiagnosticsParams>;
  /** Answers a request of the server's; unknown ones get null. */
  answer(method: string, handler: (params: never) => unknown): void;
  dispose(): Promise<void>;
}

export function startLsp(command: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): LspProcess {
  const child = spawn(command, args, { stdio: 'pipe', env });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const published = new Map<string, readonly Diagnostic[]>();
  const versions = new Map<string, number>();
  const waiting = new Map<string, ((params: PublishDiagnosticsParams) => void)[]>();
  const answers = new Map<string, (params: never) => unknown>();
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString();
  });
  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    published.set(params.uri, params.diagnostics);
    const current = versions.get(params.uri) ?? 0;
    if (params.version !== undefined && params.version < current) return;
    const resolvers = waiting.get(params.uri) ?? [];
    waiting.delete(params.uri);
    for (const resolve of resolvers) resolve(params);
  });
  connection.onRequest((method, params) => answers.get(method)?.(params as never) ?? null);
  connection.onError(() => undefined);
  connection.listen();
  return {
    connection,
    child,
    published,
    stderr: () => errors,
    async initialize(params) {
      const result = await connection.sendRequest<InitializeResult>('initialize', {
        processId: process.pid,
        rootUri: null,
        capabilities: {},
        ...params,
      });
      await connection.sendNotification('initialized', {});
      return result;
    },
    async open(uri, languageId, text) {
      versions.set(uri, 1);
      await connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId, version: 1, text },
      });
    },
    async change(uri, at, length, text) {
      const version = (versions.get(uri) ?? 0) + 1;
      versions.set(uri, version);
      await connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [{ range: { start: at, end: { ...at, character: at.character + length } }, text }],
      });
    },
    nextDiagnostics(uri) {
      return new Promise((resolve) => {
        waiting.set(uri, [...(waiting.get(uri) ?? []), resolve]);
      });
    },
    answer: (method, handler) => {
      answers.set(method, handler);
    },
    async dispose() {
      if (child.exitCode === null && child.signalCode === null) {
        const ended = new Promise((resolve) => child.once('exit', resolve));
        await Promise.race([connection.sendRequest('shutdown').catch(() => undefined), ended, timeout(2000)]);
        await connection.sendNotification('exit').catch(() => undefined);
        await Promise.race([ended, timeout(2000)]);
        child.kill('SIGKILL');
      }
      connection.dispose();
    },
  };
}

function timeout(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds).unref();
  });
}
