/**
 * Go that a person has changed and PHP that has changed as well: what both began with, the person's and the new are put
 * together in the editor's own merge view. The file is only written when the person saves it.
 */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { COMMANDS, MERGE_REQUEST, type MergeFile, type MergeResult } from '../../server/src/protocol.ts';
import { convertParams } from './preview.ts';

export const MERGE_SCHEME = 'laragin-merge';

/** What the Git extension opens conflicts with; no part of the API, so that it may be missing. */
const MERGE_EDITOR = '_open.mergeEditor';

export function registerMerge(client: BaseLanguageClient): vscode.Disposable {
  const contents = new Map<string, string>();
  /** Files that are being put together, by URI. */
  const pending = new Map<string, MergeFile>();
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const show = (side: string, file: vscode.Uri, text: string): vscode.Uri => {
    const uri = vscode.Uri.from({ scheme: MERGE_SCHEME, path: `/${side}${file.path}` });
    contents.set(uri.path, text);
    changed.fire(uri);
    return uri;
  };
  const open = async (file: MergeFile): Promise<void> => {
    const output = vscode.Uri.parse(file.uri, true);
    const yours = (await vscode.workspace.openTextDocument(output)).getText();
    const base = show('base', output, file.base);
    const incoming = show('incoming', output, file.incoming);
    pending.set(output.toString(), file);
    const commands = await vscode.commands.getCommands();
    if (commands.includes(MERGE_EDITOR)) {
      await vscode.commands.executeCommand(MERGE_EDITOR, {
        base,
        input1: { uri: show('yours', output, yours), title: vscode.l10n.t('Your Go'), description: '' },
        input2: { uri: incoming, title: vscode.l10n.t('Go of the PHP as it is now'), description: '' },
        output,
      });
      return;
    }
    const title = vscode.l10n.t('{0}: the PHP as it is now, and your Go', output.path.split('/').at(-1) ?? '');
    await vscode.commands.executeCommand('vscode.diff', incoming, output, title);
  };
  return vscode.Disposable.from(
    changed,
    vscode.workspace.registerTextDocumentContentProvider(MERGE_SCHEME, {
      onDidChange: changed.event,
      provideTextDocumentContent: (uri) => contents.get(uri.path) ?? '',
    }),
    vscode.commands.registerCommand(COMMANDS.merge, async (...args: unknown[]) => {
      const params = convertParams(args);
      if (params === undefined) return;
      const result = await client.sendRequest<MergeResult | null>(MERGE_REQUEST, params);
      if (!result) {
        void vscode.window.showInformationMessage(vscode.l10n.t('There is no Go of this in the Go project yet.'));
      }
      for (const file of result?.files ?? []) await open(file);
    }),
    vscode.workspace.onDidSaveTextDocument(async ({ uri }) => {
      const file = pending.get(uri.toString());
      if (file === undefined) return;
      pending.delete(uri.toString());
      await vscode.workspace.fs.writeFile(vscode.Uri.parse(file.baseUri, true), new TextEncoder().encode(file.kept));
    }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      if (uri.scheme !== MERGE_SCHEME) return;
      contents.delete(uri.path);
      // Given up: a later save is none of ours.
      for (const file of pending.keys()) {
        if (uri.path === `/incoming${vscode.Uri.parse(file).path}`) pending.delete(file);
      }
    }),
  );
}
