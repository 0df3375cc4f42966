/**
 * What the features of one running server share: the client's abilities, the settings, the open documents, the table
 * and what is known of the workspace. Features read it; only `server.ts` and the workspace index change it.
 */
import type { Connection } from 'vscode-languageserver';
import { laravelKnowledge } from '../laravel/knowledge.ts';
import type { InitializationOptions, Settings } from '../protocol.ts';
import { type AppFacts, holds } from '../table/assumptions.ts';
import type { Match } from '../table/site.ts';
import type { Table } from '../table/table.ts';
import type { Locale } from '../text/locale.ts';
import type { OpenDocuments } from './documents.ts';
import type { Host, Proofs } from './host.ts';

export interface Session {
  readonly connection: Connection;
  readonly host: Host;
  readonly documents: OpenDocuments;
  readonly locale: Locale;
  readonly client: ClientAbilities;
  /** URIs of the workspace folders, without a trailing slash. */
  readonly folders: readonly string[];
  settings(uri: string): Settings;
  /** The rows for a document: those of laragin and of its folder, without the ones that are switched off. */
  table(uri: string): { readonly table: Table; readonly proofs: Proofs };
  /** What all PHP files of the folder that the document is in declare. Replaced as a whole when that changes. */
  app(uri: string): AppFacts;
  /** Whether the folder that the document is in holds PHP, as far as it has been read. */
  hasPhp(uri: string): boolean;
}

export interface ClientAbilities {
  readonly options: InitializationOptions;
  readonly pullDiagnostics: boolean;
  readonly refreshDiagnostics: boolean;
  readonly relatedInformation: boolean;
  readonly configuration: boolean;
  readonly workspaceFolders: boolean;
  readonly workDoneProgress: boolean;
  readonly createFiles: boolean;
}

export function canRun(session: Session, command: string): boolean {
  return session.client.options.clientCommands?.includes(command) === true;
}

/** The workspace folder a document belongs to: the innermost of those that hold it. */
export function folderOf(folders: readonly string[], uri: string): string | undefined {
  return folders.filter((folder) => uri.startsWith(`${folder}/`)).sort((a, b) => b.length - a.length)[0];
}

/** The path of a document as it stands in holes and origin comments: relative to its folder. */
export function pathOf(session: Session, uri: string): string {
  const folder = folderOf(session.folders, uri);
  const relative = folder === undefined ? (uri.split('/').at(-1) ?? uri) : uri.slice(folder.length + 1);
  return decodeURIComponent(relative);
}

/** Whether the workspace bears out what a match assumes. */
export function holdsIn(session: Session, uri: string): (match: Match) => boolean {
  const app = session.app(uri);
  return (match) => holds(match, app, laravelKnowledge);
}
