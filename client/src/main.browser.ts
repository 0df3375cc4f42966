/**
 * Entry in the browser's extension host: the server is a web worker. It can read nothing by itself, so that this side
 * brings it its own code, its data and, when it asks, the user's files. All come through VS Code's file system, since an
 * extension can be installed where no address leads: on a remote machine.
 */
import * as vscode from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { ASSETS } from '../../server/src/protocol.ts';
import { startExtension, stopExtension } from './extension.ts';

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const read = (name: string): Thenable<Uint8Array> =>
    vscode.workspace.fs.readFile(vscode.Uri.joinPath(context.extensionUri, 'dist', name));
  const contents = await Promise.all(ASSETS.map(async (name) => [name, await read(name)] as const));
  const code = new Blob([new Uint8Array(await read('server.browser.js'))], { type: 'text/javascript' });
  const address = URL.createObjectURL(code);
  let worker: Worker | undefined;
  const startWorker = () => {
    // A restart is a new worker: the one before may hang, and nothing else would end it.
    worker?.terminate();
    worker = new Worker(address);
    return Promise.resolve({ reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) });
  };
  context.subscriptions.push({ dispose: () => worker?.terminate() });
  await startExtension(context, {
    initialization: { clientFiles: true, assets: Object.fromEntries(contents) },
    createClient: (options) => new LanguageClient('laragin', 'laragin', startWorker, options),
  });
}

export function deactivate(): Promise<void> {
  return stopExtension();
}
