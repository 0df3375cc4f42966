/** Entry in the desktop and remote extension host: the server is a Node process, spoken to over IPC. */
import * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { startExtension, stopExtension } from './extension.ts';

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const module = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.node.js').fsPath;
  await startExtension(context, {
    initialization: { cacheFolder: (context.storageUri ?? context.globalStorageUri).fsPath },
    createClient: (options) =>
      new LanguageClient(
        'laragin',
        'laragin',
        {
          run: { module, transport: TransportKind.ipc },
          debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6009'] } },
        },
        options,
      ),
  });
}

export function deactivate(): Promise<void> {
  return stopExtension();
}
