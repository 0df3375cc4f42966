/**
 * Helpers for protocol tests: one real server process over stdio for a whole test file, documents with a `|` where the
 * cursor stands, and the answers in a form that a table of examples can hold.
 */
import { join } from 'node:path';
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
  workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ['create'] } },
  textDocument: { publishDiagnostics: { relatedInformation: true } },
};

export const CLIENT_COMMANDS = ['laragin.preview', 'laragin.copyGo', 'laragin.explain'];

export interface TestServer {
  readonly lsp: LspProcess;
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

export async function startServer(
  folder: string | undefined,
  params: Partial<InitializeParams> = {},
): Promise<TestServer> {
  const lsp = startLsp(process.execPath, [SERVER, '--stdio']);
  const root = folder === undefined ? null : pathToFileURL(folder).href;
  lsp.answer('workspace/configuration', (request: { items: unknown[] }) => request.items.map(() => ({})));
  await lsp.initialize({
    capabilities: VSCODE,
    initializationOptions: { clientCommands: CLIENT_COMMANDS },
    workspaceFolders: root === null ? null : [{ uri: root, name: 'test' }],
    ...params,
  });
  let count = 0;
  return {
    lsp,
    async open(marked, { languageId = 'php', path } = {}) {
      const cursor = Math.max(0, marked.indexOf('|'));
      const text = marked.slice(0, cursor) + marked.slice(marked[cursor] === '|' ? cursor + 1 : cursor);
      const lines = text.slice(0, cursor).split('\n');
      const position = { line: lines.length - 1, character: (lines.at(-1) ?? '').length };
      const name = path ?? `example${++count}.${languageId === 'go' ? 'go' : 'php'}`;
      const uri = `${root ?? 'untitled:'}/${name}`;
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

/** The files that an edit creates, by URI. */
export function createdFiles(edit: WorkspaceEdit | undefined): Map<string, string> {
  const files = new Map<string, string>();
  for (const change of edit?.documentChanges ?? []) {
    if ('edits' in change)
      files.set(change.textDocument.uri, change.edits.map((each) => ('newText' in each ? each.newText : '')).join(''));
  }
  return files;
}
