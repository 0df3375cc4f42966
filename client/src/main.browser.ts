/** Entry in the browser's extension host: the server is a web worker, and reads files through this client. */
import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { startExtension, stopExtension } from './extension.ts';

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const dist = vscode.Uri.joinPath(context.extensionUri, 'dist');
  await startExtension(context, {
    initialization: { clientFiles: true, assets: dist.toString(true) },
    createClient: (options) =>
      new LanguageClient(
        'laragin',
        'laragin',
        new Worker(vscode.Uri.joinPath(dist, 'server.browser.js').toString(true)),
        options,
      ),
  });
}

export function deactivate(): Promise<void> {
  return stopExtension();
}
