/**
 * The server: answers the protocol by calling one feature each, and keeps the session true. It runs unchanged over IPC,
 * over stdio and in a web worker; what differs is in the host.
 */
import {
  CodeActionKind,
  CodeLensRefreshRequest,
  type Connection,
  DidChangeWatchedFilesNotification,
  type FileEvent,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import type { Application } from '../laravel/application.ts';
import {
  CONVERT_REQUEST,
  type ConvertParams,
  DEFAULT_SETTINGS,
  ENDPOINT_PARTS_REQUEST,
  ENDPOINTS_REQUEST,
  type EndpointPartsParams,
  EXPLAIN_REQUEST,
  type ExplainParams,
  type InitializationOptions,
  MERGE_REQUEST,
  type MergeParams,
  REPORT_REQUEST,
  type ReportParams,
  type Settings,
} from '../protocol.ts';
import { localeOf } from '../text/locale.ts';
import { readAbilities, readOptions } from './abilities.ts';
import { answerConvert, answerMerge } from './answer-convert.ts';
import { COPY_KIND, codeActions, resolveCodeAction, SHOW_KIND, WRITE_KIND } from './code-actions.ts';
import { codeLenses } from './code-lens.ts';
import { diagnosticsOf, pullDiagnostics } from './diagnostics.ts';
import { type OpenDocument, OpenDocuments } from './documents.ts';
import { endpointParts, listEndpoints } from './endpoints.ts';
import { EndpointsWatch } from './endpoints-watch.ts';
import { explain } from './explain.ts';
import type { Host } from './host.ts';
import { hoverPhp } from './hover.ts';
import { Idle } from './idle.ts';
import { indexDocument } from './index-text.ts';
import { Indexing } from './indexing.ts';
import { Origins } from './origins.ts';
import { PlannedApplications } from './planned.ts';
import { showReport } from './report.ts';
import { isRowFile, rowFileDiagnostics } from './row-files.ts';
import { Scheduler } from './scheduler.ts';
import { type ClientAbilities, folderOf, type Session } from './session.ts';
import { readSettings } from './settings.ts';
import { TableStore } from './table-store.ts';
import { WATCHERS } from './watchers.ts';
import { type OpenApplication, type Place, WorkspaceIndex } from './workspace-index.ts';

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
  readonly planned: PlannedApplications = new PlannedApplications(this);
  readonly origins: Origins = new Origins(this, () => this.#refreshLenses());
  readonly locale: Session['locale'];
  readonly client: ClientAbilities;
  folders: readonly string[];
  readonly #tables: TableStore;
  readonly #index: WorkspaceIndex;
  readonly #indexing: Indexing;
  readonly #endpoints: EndpointsWatch;
  readonly #scheduler = new Scheduler();
  readonly #idle = new Idle();
  /** By folder; undefined for documents outside all of them. */
  readonly #settings = new Map<string | undefined, Settings>();
  /** Counts changes outside a document (settings, rows) that its diagnostics depend on. */
  #generation = 0;
  /** What of each document its application has been told. */
  readonly #remembered = new WeakMap<OpenDocument, { readonly version: number; readonly application: Application }>();
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(connection: Connection, host: Host, params: InitializeParams) {
    this.connection = connection;
    this.host = host;
    this.#index = new WorkspaceIndex(() => host.builtins);
    this.#indexing = new Indexing(this, this.#index, () => this.#applicationsChanged());
    this.#endpoints = new EndpointsWatch(this, this.#index, () => this.#indexing.isBusy, this.#idle);
    this.documents = new OpenDocuments(host.grammars, (uri) => this.application(uri).application.types);
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

  application(uri: string): OpenApplication {
    return this.#index.of(this.#placeOf(uri));
  }

  applications(folder: string): readonly OpenApplication[] {
    return this.#index.applications(folder);
  }

  hasPhp(uri: string): boolean {
    const folder = folderOf(this.folders, uri);
    return folder !== undefined && this.#index.hasPhp(folder);
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
        codeLensProvider: { resolveProvider: false },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
        ...(this.client.pullDiagnostics
          ? { diagnosticProvider: { identifier: 'laragin', interFileDependencies: true, workspaceDiagnostics: false } }
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
    this.#indexing.read(this.folders);
    this.#endpoints.check();
    void this.origins.read(this.folders);
    if (this.client.watchFiles) {
      await this.connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: WATCHERS });
    }
  }

  stop(): void {
    clearTimeout(this.#pause);
    this.#indexing.stop();
    this.#endpoints.stop();
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
      this.#idle.touch();
      this.#changed(document);
    });
    connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
      this.documents.close(uri);
      this.#scheduler.cancel(uri);
      void connection.sendDiagnostics({ uri, diagnostics: [] });
      this.#closed(uri);
    });
    connection.onHover(({ textDocument, position }) => {
      const document = this.documents.get(textDocument.uri);
      if (document?.hasPhp !== true) return null;
      this.#remember(document);
      return hoverPhp(this, document, document.lines.offsetAt(position));
    });
    connection.onCodeAction((params) => {
      const document = this.documents.get(params.textDocument.uri);
      if (document === undefined) return [];
      this.#remember(document);
      return codeActions(this, document, params);
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
    connection.onCodeLens(({ textDocument }) => {
      const document = this.documents.get(textDocument.uri);
      if (document === undefined) return [];
      this.#remember(document);
      return codeLenses(this, document);
    });
    connection.onRequest(CONVERT_REQUEST, (params: ConvertParams) =>
      this.#withPhp(params.uri, (document) => answerConvert(this, document, params)),
    );
    connection.onRequest(MERGE_REQUEST, (params: MergeParams) =>
      this.#withPhp(params.uri, (document) => answerMerge(this, document, params)),
    );
    connection.onRequest(ENDPOINTS_REQUEST, () => listEndpoints(this, this.#index));
    connection.onRequest(ENDPOINT_PARTS_REQUEST, (params: EndpointPartsParams) =>
      endpointParts(this, this.#index, params),
    );
    connection.onRequest(EXPLAIN_REQUEST, ({ id }: ExplainParams) => explain(this, id));
    connection.onRequest(REPORT_REQUEST, (params: ReportParams, token) => showReport(this, params, token));
    connection.onDidChangeConfiguration(({ settings }) => this.#configurationChanged(settings));
    connection.onDidChangeWatchedFiles(({ changes }) => this.#filesChanged(changes));
  }

  /** Answers from a PHP document, also when it is not open; null where there is none. */
  async #withPhp<T>(uri: string, answer: (document: OpenDocument) => Promise<T>): Promise<T | null> {
    const open = this.documents.get(uri);
    if (open !== undefined) {
      if (!open.hasPhp) return null;
      this.#remember(open);
      return answer(open);
    }
    const text = folderOf(this.folders, uri) === undefined ? undefined : await this.host.read(uri);
    if (text === undefined) return null;
    const closed = this.documents.read(uri, 'php', text);
    try {
      return await answer(closed);
    } finally {
      closed.dispose();
    }
  }

  /** Remembers what the document declares and pushes its diagnostics once the queue of messages is empty. */
  #changed(document: OpenDocument): void {
    this.#scheduler.schedule(document.uri, async () => {
      if (this.documents.get(document.uri) !== document) return;
      const { version } = document;
      if (document.kind === 'go') this.origins.take(document.uri, document.text);
      // What others see of it can wait for a pause; the document itself cannot do without.
      if (!this.#remembered.has(document)) this.#remember(document);
      else this.#rememberSoon();
      if (this.client.pullDiagnostics) return;
      const diagnostics = (await rowFileDiagnostics(this, document)) ?? diagnosticsOf(this, document);
      if (document.version === version)
        await this.connection.sendDiagnostics({ uri: document.uri, version, diagnostics });
    });
  }

  /** Tells its application what the document says now; costs nothing when it has been told. */
  #remember(document: OpenDocument): void {
    const { uri, version } = document;
    if (!document.hasPhp || document.text.length > this.settings(uri).files.maxSize) return;
    const place = this.#placeOf(uri);
    const { application } = this.#index.of(place);
    const known = this.#remembered.get(document);
    if (known?.version === version && known.application === application) return;
    const isFirst = known?.application !== application;
    this.#remembered.set(document, { version, application });
    const changed = this.#index.take(place, indexDocument(this.#index.pathOf(place), document));
    // Alone it changes nobody's answers but its own, which are asked for anyway.
    if (changed && !(isFirst && this.#index.isAlone(place))) this.#applicationsChanged();
  }

  #rememberSoon(): void {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => {
      for (const document of this.documents.all()) this.#remember(document);
    }, PAUSE);
  }

  /** A file is again what it is on disk, which nobody may have saved. */
  #closed(uri: string): void {
    this.#index.forget(uri);
    void this.#indexing.readFile(uri).then((changed) => {
      if (changed) this.#applicationsChanged();
    });
  }

  #applicationsChanged(): void {
    for (const document of this.documents.all()) this.#remember(document);
    this.#refreshDiagnostics();
    this.#refreshLenses();
    this.#endpoints.check();
  }

  #refreshLenses(): void {
    if (this.client.refreshLenses) void this.connection.sendRequest(CodeLensRefreshRequest.type);
  }

  async #filesChanged(changes: readonly FileEvent[]): Promise<void> {
    if (changes.some(({ uri }) => isRowFile(uri))) {
      await this.#loadTables();
      this.#refreshDiagnostics();
    }
    await this.origins.filesChanged(changes);
    await this.#indexing.filesChanged(changes);
  }

  #placeOf(uri: string): Place {
    return { folder: folderOf(this.folders, uri), uri };
  }

  async #configurationChanged(pushed: unknown): Promise<void> {
    const sizes = this.folders.map((folder) => this.settings(`${folder}/`).files.maxSize);
    if (this.client.configuration) await this.#fetchSettings();
    else this.#applySettings(undefined, (pushed as { laragin?: unknown } | undefined)?.laragin);
    this.#refreshDiagnostics();
    this.#indexing.read(this.folders.filter((folder, at) => this.settings(`${folder}/`).files.maxSize !== sizes[at]));
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
    this.#indexing.remove(removed);
    this.#endpoints.check();
    this.#indexing.read(added);
    void this.origins.read(added);
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
}

/** Milliseconds without a keystroke after which others are told what a document declares. */
const PAUSE = 250;

function withoutSlash(uri: string): string {
  return uri.replace(/\/$/, '');
}
