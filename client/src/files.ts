/** Files for a server that has no file system of its own: the one in a web worker. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  FILES_REQUEST,
  type FilesParams,
  type FilesResult,
  READ_REQUEST,
  type ReadParams,
  type ReadResult,
} from '../../server/src/protocol.ts';

export function answerFileRequests(client: BaseLanguageClient): void {
  client.onRequest(FILES_REQUEST, async ({ folder }: FilesParams): Promise<FilesResult> => {
    const pattern = new vscode.RelativePattern(
      vscode.Uri.parse(folder),
      '**/{*.php,*.phtml,*.go,composer.json,composer.lock,.env.example,artisan,go.mod,*.yaml,database/schema/*.sql}',
    );
    const found = await vscode.workspace.findFiles(pattern, '**/{vendor,node_modules,storage,.git}/**');
    return { uris: found.map(String) };
  });
  client.onRequest(READ_REQUEST, async ({ uri }: ReadParams): Promise<ReadResult> => {
    try {
      return { base64: base64Of(await vscode.workspace.fs.readFile(vscode.Uri.parse(uri))) };
    } catch {
      return { base64: undefined };
    }
  });
}

function base64Of(bytes: Uint8Array): string {
  let binary = '';
  // In pieces, because an argument list has a limit.
  for (let at = 0; at < bytes.length; at += 32_768) binary += String.fromCharCode(...bytes.subarray(at, at + 32_768));
  return btoa(binary);
}
