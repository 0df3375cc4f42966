/** The user's files for a server without a file system: they come through the client, which may read them from anywhere. */
import type { Connection } from 'vscode-languageserver';
import { FILES_REQUEST, type FilesResult, READ_REQUEST, type ReadResult } from '../protocol.ts';

export interface ClientFiles {
  /** URIs of all files below a folder that laragin reads, in the order of their texts. */
  list(folder: string): Promise<readonly string[]>;
  /** Undefined when the file cannot be read or is not text. */
  read(uri: string): Promise<string | undefined>;
}

export function openClientFiles(connection: Connection): ClientFiles {
  return {
    async list(folder) {
      const { uris } = await connection.sendRequest<FilesResult>(FILES_REQUEST, { folder });
      return [...uris].sort();
    },
    async read(uri) {
      const { base64 } = await connection.sendRequest<ReadResult>(READ_REQUEST, { uri });
      if (base64 === undefined) return undefined;
      const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
      return bytes.includes(0) ? undefined : new TextDecoder().decode(bytes);
    },
  };
}
