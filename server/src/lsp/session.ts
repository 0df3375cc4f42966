/**
 * What the features of one running server share: the client's abilities, the settings, the open documents, the table
 * and what is known of the workspace. Features read it; only `server.ts` and the workspace index change it.
 */
import type { Connection } from 'vscode-languageserver';
import type { InitializationOptions, Settings } from '../protocol.ts';
import type { Table } from '../table/table.ts';
import type { Locale } from '../text/locale.ts';
import type { OpenDocuments } from './documents.ts';
import type { GoModule, Host, Proofs } from './host.ts';
import type { Origins } from './origins.ts';
import type { PlannedApplications } from './planned.ts';
import { pathBelow } from './uris.ts';
import type { OpenApplication } from './workspace-index.ts';

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
  /** The application that a document is part of; the document alone until its folder has been read. */
  application(uri: string): OpenApplication;
  /** The applications with what is known of their Go. */
  readonly planned: PlannedApplications;
  /** Which Go of the workspace was made from which PHP. */
  readonly origins: Origins;
  /** The applications of a folder, as far as they have been read. */
  applications(folder: string): readonly OpenApplication[];
  /** Whether the folder that the document is in holds PHP, as far as it has been read. */
  hasPhp(uri: string): boolean;
}

export interface ClientAbilities {
  readonly options: InitializationOptions;
  readonly pullDiagnostics: boolean;
  readonly refreshDiagnostics: boolean;
  readonly refreshLenses: boolean;
  readonly relatedInformation: boolean;
  readonly configuration: boolean;
  readonly workspaceFolders: boolean;
  readonly workDoneProgress: boolean;
  readonly watchFiles: boolean;
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
  return pathBelow(folder ?? uri.slice(0, Math.max(0, uri.lastIndexOf('/'))), uri);
}

/** The path of a document in its application, as its conversion has it. */
export function appPathOf(session: Session, uri: string): string {
  const { uri: root } = session.application(uri);
  return uri.startsWith(`${root}/`) ? pathBelow(root, uri) : pathOf(session, uri);
}

/** The Go module that conversions of a document are written to; undefined outside of all workspace folders. */
export async function moduleOf(session: Session, uri: string): Promise<GoModule | undefined> {
  const folder = folderOf(session.folders, uri);
  return folder === undefined ? undefined : session.host.findGoModule(folder, session.settings(uri).go.folder);
}
