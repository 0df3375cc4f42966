/**
 * The server: answers the protocol by calling one feature each, and keeps the session true. It runs unchanged over IPC,
 * over stdio and in a web worker; what differs is in the host.
 */
import {
  type ClientCapabilities,
  CodeActionKind,
  type Connection,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import {
  CONVERT_REQUEST,
  type ConvertParams,
  DEFAULT_SETTINGS,
  EXPLAIN_REQUEST,
  type ExplainParams,
  type InitializationOptions,
  REPORT_REQUEST,
  type ReportParams,
  type Settings,
} from '../protocol.ts';
import { declaredIn } from '../table/assumptions.ts';
import { localeOf } from '../text/locale.ts';
import { COPY_KIND, codeActions, resolveCodeAction, SHOW_KIND, WRITE_KIND } from './code-actions.ts';
import { convertRange, functionAround } from './convert.ts';
import { diagnosticsOf, pullDiagnostics } from './diagnostics.ts';
import { type OpenDocument, OpenDocuments } from './documents.ts';
import { messageOf } from './errors.ts';
import { explain } from './explain.ts';
import type { Host } from './host.ts';
import { hoverPhp } from './hover.ts';
import { previewOf } from './preview.ts';
import { showReport } from './report.ts';
import { rowFileDiagnostics } from './row-files.ts';
import { Scheduler } from './scheduler.ts';
import { type ClientAbilities, folderOf, type Session } from './session.ts';
import { readSettings } from './settings.ts';
import { TableStore } from './table-store.ts';
import { WorkspaceIndex } from './workspace-index.ts';

/** Starts answering on a connection. The host is loaded while the client initializes. */
export function startServer(connection: Connection, loadHost: (options: InitializationOptions) => Promise<Host>): void {
  let server: Server | undefined;
  connection.onInitialize(async (params) => {
    const host = await loadHost(readOptions(params.initializationOptions));
    server = new Server(connection, host, params);
    return server.initializeResult();
  });
  connection.onInitialized(() => server?.start());
  connection.onShutdown(() => server?.stop());
  connection.listen();
}

class Server implements Session {
  readonly connection: Connection;
  readonly host: Host;
  readonly documents: OpenDocuments;
  readonly locale: Session['locale'];
  readonly client: ClientAbilities;
  folders: readonly string[];
  readonly #tables: TableStore;
  readonly #index = new WorkspaceIndex();
  readonly #scheduler = new Scheduler();
  readonly #stopped = new AbortController();
  /** By folder; undefined for documents outside all of them. */
  readonly #settings = new Map<string | undefined, Settings>();
  /** Counts changes outside a document (settings, rows) that its diagnostics depend on. */
  #generation = 0;

  constructor(connection: Connection, host: Host, params: InitializeParams) {
    this.connection = connection;
    this.host = host;
    this.documents = new OpenDocuments(host.grammars);
    this.locale = localeOf(params.locale ?? 'en');
    this.client = readAbilities(params);
    this.folders = (params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri ? [params.rootUri] : [])).map(
      (uri) => uri.replace(/\/$/, ''),
    );
    this.#tables = new TableStore(host, this.locale);
    this.#listen();
  }

  settings(uri: string): Settings {
    return this.#settings.get(folderOf(this.folders, uri)) ?? this.#settings.get(undefined) ?? DEFAULT_SETTINGS;
  }

  table(uri: string): ReturnType<Session['table']> {
    return this.#tables.table(folderOf(this.folders, uri), this.settings(uri).rows.disabled);
  }

  app(uri: string): ReturnType<Session['app']> {
    return this.#index.app(folderOf(this.folders, uri) ?? '');
  }

  hasPhp(uri: string): boolean {
    return this.#index.hasPhp(folderOf(this.folders, uri) ?? '');
  }

  initializeResult(): InitializeResult {
    return {
      serverInfo: { name: 'laragin', version: this.host.version },
      capabilities: {
        positionEncoding: 'utf-16',
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        hoverProvider: true,
        codeActionProvider: {
          codeActionKinds: [CodeActionKind.QuickFix, SHOW_KIND, WRITE_KIND, COPY_KIND],
          resolveProvider: true,
        },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
        ...(this.client.pullDiagnostics
          ? { diagnosticProvider: { identifier: 'laragin', interFileDependencies: false, workspaceDiagnostics: false } }
          : {}),
      },
    };
  }

  async start(): Promise<void> {
    if (this.client.workspaceFolders) {
      this.connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) =>
        this.#foldersChanged(
          added.map(({ uri }) => withoutSlash(uri)),
          removed.map(({ uri }) => withoutSlash(uri)),
        ),
      );
    }
    if (this.client.configuration) await this.#fetchSettings();
    await this.#loadTables();
    this.#refreshDiagnostics();
    for (const folder of this.folders) await this.#readFolder(folder);
  }

  stop(): void {
    this.#stopped.abort(new Error('the server is stopping'));
    for (const document of this.documents.all()) document.dispose();
  }

  #listen(): void {
    const { connection } = this;
    connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) => {
      this.#changed(this.documents.open(uri, languageId, version, text));
    });
    connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
      const document = this.documents.get(uri);
      if (document === undefined) return;
      document.change(contentChanges, version);
      this.#changed(document);
    });
    connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
      this.documents.close(uri);
      this.#scheduler.cancel(uri);
      void connection.sendDiagnostics({ uri, diagnostics: [] });
    });
    connection.onHover(({ textDocument, position }) => {
      const document = this.documents.get(textDocument.uri);
      if (document?.languageId !== 'php') return null;
      return hoverPhp(this, document, document.lines.offsetAt(position)) ?? null;
    });
    connection.onCodeAction((params) => {
      const document = this.documents.get(params.textDocument.uri);
      return document === undefined ? [] : codeActions(this, document, params);
    });
    connection.onCodeActionResolve((action) => resolveCodeAction(this, action));
    if (this.client.pullDiagnostics) {
      connection.languages.diagnostics.on(async ({ textDocument, previousResultId }) => {
        const document = this.documents.get(textDocument.uri);
        if (document === undefined) return { kind: 'full', items: [] };
        const items = await rowFileDiagnostics(this, document);
        if (items !== undefined) return { kind: 'full', items };
        return pullDiagnostics(this, document, previousResultId, this.#generation);
      });
    }
    connection.onRequest(CONVERT_REQUEST, ({ uri, range }: ConvertParams) => {
      const document = this.documents.get(uri);
      if (document === undefined) return null;
      const subject = range.start === range.end ? (functionAround(document, range.start)?.range ?? range) : range;
      const converted = convertRange(this, document, subject);
      return converted === undefined ? null : previewOf(this, document, converted);
    });
    connection.onRequest(EXPLAIN_REQUEST, ({ id }: ExplainParams) => explain(this, id));
    connection.onRequest(REPORT_REQUEST, (params: ReportParams, token) => showReport(this, params, token));
    connection.onDidChangeConfiguration(({ settings }) => this.#configurationChanged(settings));
    connection.onDidChangeWatchedFiles(() => this.#loadTables().then(() => this.#refreshDiagnostics()));
  }

  /** Remembers what the document declares and pushes its diagnostics once the queue of messages is empty. */
  #changed(document: OpenDocument): void {
    this.#scheduler.schedule(document.uri, async () => {
      if (this.documents.get(document.uri) !== document) return;
      const { version } = document;
      this.#remember(document);
      if (this.client.pullDiagnostics) return;
      const diagnostics = (await rowFileDiagnostics(this, document)) ?? diagnosticsOf(this, document);
      if (document.version === version)
        await this.connection.sendDiagnostics({ uri: document.uri, version, diagnostics });
    });
  }

  #remember(document: OpenDocument): void {
    if (document.languageId !== 'php' || document.text.length > this.settings(document.uri).files.maxSize) return;
    const folder = folderOf(this.folders, document.uri) ?? '';
    this.#index.update(folder, document.uri, declaredIn(document.php.facts));
  }

  async #configurationChanged(pushed: unknown): Promise<void> {
    if (this.client.configuration) await this.#fetchSettings();
    else this.#applySettings(undefined, (pushed as { laragin?: unknown } | undefined)?.laragin);
    this.#refreshDiagnostics();
  }

  async #fetchSettings(): Promise<void> {
    const scopes = [undefined, ...this.folders];
    const items = scopes.map((scopeUri) => ({ section: 'laragin', ...(scopeUri === undefined ? {} : { scopeUri }) }));
    const values: unknown[] = await this.connection.workspace.getConfiguration(items);
    for (const [at, scope] of scopes.entries()) this.#applySettings(scope, values[at]);
  }

  #applySettings(folder: string | undefined, value: unknown): void {
    const { settings, problems } = readSettings(value);
    this.#settings.set(folder, settings);
    for (const problem of problems) this.connection.console.warn(problem);
  }

  /** Folders come and go while the editor runs; what is open belongs to whichever is there. */
  async #foldersChanged(added: readonly string[], removed: readonly string[]): Promise<void> {
    this.folders = [...this.folders.filter((folder) => !removed.includes(folder)), ...added];
    if (this.client.configuration) await this.#fetchSettings();
    await this.#loadTables();
    this.#refreshDiagnostics();
    for (const folder of added) await this.#readFolder(folder);
  }

  async #loadTables(): Promise<void> {
    for (const folder of [undefined, ...this.folders]) {
      for (const problem of await this.#tables.load(folder)) this.connection.console.warn(problem);
    }
  }

  #refreshDiagnostics(): void {
    this.#generation++;
    if (this.client.refreshDiagnostics) this.connection.languages.diagnostics.refresh();
    for (const document of this.documents.all()) this.#changed(document);
  }

  /** Reads the folder in the background. A folder that cannot be read costs the answers that need it, nothing else. */
  async #readFolder(folder: string): Promise<void> {
    try {
      const run = { signal: this.#stopped.signal, progress: () => undefined };
      const facts = await this.host.readDeclarations(folder, run);
      if (facts === undefined) return;
      this.#index.fill(folder, facts);
      this.#refreshDiagnostics();
    } catch (reason) {
      if (!this.#stopped.signal.aborted) this.connection.console.warn(messageOf(reason));
    }
  }
}

function withoutSlash(uri: string): string {
  return uri.replace(/\/$/, '');
}

function readOptions(value: unknown): InitializationOptions {
  return typeof value === 'object' && value !== null ? (value as InitializationOptions) : {};
}

function readAbilities({ capabilities, initializationOptions }: InitializeParams): ClientAbilities {
  const { textDocument, workspace, window }: ClientCapabilities = capabilities;
  return {
    options: readOptions(initializationOptions),
    pullDiagnostics: textDocument?.diagnostic !== undefined,
    refreshDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    relatedInformation:
      textDocument?.publishDiagnostics?.relatedInformation === true ||
      textDocument?.diagnostic?.relatedInformation === true,
    configuration: workspace?.configuration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    workDoneProgress: window?.workDoneProgress === true,
    createFiles: workspace?.workspaceEdit?.resourceOperations?.includes('create') === true,
  };
}
