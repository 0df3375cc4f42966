/**
 * Helpers for protocol tests: one real server process over stdio for a whole test file, documents with a `|` where the
 * cursor stands, and the answers in a form that a table of examples can hold.
 */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type {
  CodeAction,
  Diagnostic,
  Hover,
  InitializeParams,
  MarkupContent,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import { type LspProcess, startLsp } from './lsp-client.ts';

export const SERVER = join(import.meta.dirname, '../../dist/server.node.js');

/** What VS Code can do, as far as the server asks. */
export const VSCODE: InitializeParams['capabilities'] = {
  general: { positionEncodings: ['utf-16'] },
  window: { workDoneProgress: true },
  workspace: {
    workspaceEdit: { documentChanges: true, resourceOperations: ['create'] },
    didChangeWatchedFiles: { dynamicRegistration: true },
  },
  textDocument: { publishDiagnostics: { relatedInformation: true } },
};

export const CLIENT_COMMANDS = [
  'laragin.preview',
  'laragin.copyGo',
  'laragin.explain',
  'laragin.merge',
  'laragin.openCode',
];

export interface TestServer {
  readonly lsp: LspProcess;
  /** Everything that the server has logged. */
  readonly log: readonly string[];
  /** Resolves when the folders have been read. */
  readonly indexed: Promise<void>;
  /** URI of a path in the workspace. */
  uri(path: string): string;
  /** Tells the server that files have changed on disk. */
  filesChanged(...changes: readonly (readonly [change: keyof typeof CHANGES, path: string])[]): Promise<void>;
  /** Opens a document of the workspace under a fresh name; `|` marks the cursor and is taken out. */
  open(text: string, options?: { languageId?: string; path?: string }): Promise<OpenedDocument>;
}

export interface OpenedDocument {
  readonly uri: string;
  readonly text: string;
  /** The Markdown of the hover at the cursor; undefined when there is none. */
  hover(): Promise<string | undefined>;
  codeActions(): Promise<CodeAction[]>;
  /** Those that are published for the opened text. */
  readonly diagnostics: Promise<readonly Diagnostic[]>;
}

const CHANGES = { created: 1, changed: 2, deleted: 3 } as const;

export interface ServerSetup extends Partial<InitializeParams> {
  /** The server's bundle, when it is not the one in `dist/`. */
  readonly server?: string;
  /** Where indexes are kept; a fresh folder for each process by default, so that nothing of a person's is touched. */
  readonly cache?: string;
}

export async function startServer(
  folder: string | undefined,
  { server: script = SERVER, cache = processCache(), ...params }: ServerSetup = {},
): Promise<TestServer> {
  const lsp = startLsp(process.execPath, [script, '--stdio'], { ...process.env, XDG_CACHE_HOME: cache });
  const log: string[] = [];
  lsp.connection.onNotification('window/logMessage', ({ message }: { message: string }) => log.push(message));
  let tell: () => void = () => undefined;
  const indexed = new Promise<void>((resolve) => {
    tell = resolve;
  });
  lsp.connection.onNotification('laragin/endpointsChanged', ({ reading }: { reading: boolean }) => {
    if (!reading) tell();
  });
  const root = folder === undefined ? null : pathToFileURL(folder).href;
  lsp.answer('workspace/configuration', (request: { items: unknown[] }) => request.items.map(() => ({})));
  await lsp.initialize({
    capabilities: VSCODE,
    initializationOptions: { clientCommands: CLIENT_COMMANDS, endpoints: true },
    workspaceFolders: root === null ? null : [{ uri: root, name: 'test' }],
    ...params,
  });
  let count = 0;
  const uriOf = (path: string): string => `${root ?? 'untitled:'}/${path}`;
  return {
    lsp,
    log,
    indexed,
    uri: uriOf,
    filesChanged: (...changes) =>
      lsp.connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: changes.map(([change, path]) => ({ uri: uriOf(path), type: CHANGES[change] })),
      }),
    async open(marked, { languageId = 'php', path } = {}) {
      const cursor = Math.max(0, marked.indexOf('|'));
      const text = marked.slice(0, cursor) + marked.slice(marked[cursor] === '|' ? cursor + 1 : cursor);
      const lines = text.slice(0, cursor).split('\n');
      const position = { line: lines.length - 1, character: (lines.at(-1) ?? '').length };
      const name = path ?? `example${++count}.${languageId === 'go' ? 'go' : 'php'}`;
      const uri = uriOf(name);
      const diagnostics = lsp.nextDiagnostics(uri).then((params) => params.diagnostics);
      await lsp.open(uri, languageId, text);
      const textDocument = { uri };
      return {
        uri,
        text,
        diagnostics,
        async hover() {
          const hover = await lsp.connection.sendRequest<Hover | null>('textDocument/hover', {
            textDocument,
            position,
          });
          return hover === null ? undefined : (hover.contents as MarkupContent).value;
        },
        codeActions: () =>
          lsp.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
            textDocument,
            range: { start: position, end: position },
            context: { diagnostics: [] },
          }),
      };
    },
  };
}

/** A folder of its own with these files; whoever makes it removes it. */
export function makeFolder(files: Readonly<Record<string, string>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'laragin-lsp-')));
  writeFiles(folder, files);
  return folder;
}

export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Asks again until there is an answer: the workspace is read in the background. */
export async function eventually<T>(ask: () => T | Promise<T>): Promise<NonNullable<T>> {
  const end = Date.now() + 20_000;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error('there was no answer within 20 seconds');
    await new Promise((resume) => setTimeout(resume, 20));
  }
}

let ownCache: string | undefined;

function processCache(): string {
  if (ownCache === undefined) {
    const made = mkdtempSync(join(tmpdir(), 'laragin-cache-'));
    ownCache = made;
    process.once('exit', () => rmSync(made, { recursive: true, force: true }));
  }
  return ownCache;
}

/** The files that an edit creates, by URI. */
export function createdFiles(edit: WorkspaceEdit | undefined): Map<string, string> {
  const files = new Map<string, string>();
  for (const change of edit?.documentChanges ?? []) {
    if ('edits' in change)
      files.set(change.textDocument.uri, change.edits.map((each) => ('newText' in each ? each.newText : '')).join(''));
  }
  return files;
}
