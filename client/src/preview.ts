/**
 * The Go of some PHP, in a read-only document beside it or on the clipboard. Nothing is written; "Write Go to …" is an edit of the
 * server's.
 */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  COMMANDS,
  CONVERT_REQUEST,
  CONVERT_UNITS,
  type ConvertParams,
  type ConvertResult,
  type OffsetRange,
} from '../../server/src/protocol.ts';

export const PREVIEW_SCHEME = 'laragin-preview';

export function registerPreview(client: BaseLanguageClient): vscode.Disposable {
  const contents = new Map<string, string>();
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const provider = vscode.workspace.registerTextDocumentContentProvider(PREVIEW_SCHEME, {
    onDidChange: changed.event,
    provideTextDocumentContent: (uri) => contents.get(uri.path) ?? '',
  });
  const closed = vscode.workspace.onDidCloseTextDocument((document) => {
    if (document.uri.scheme === PREVIEW_SCHEME) contents.delete(document.uri.path);
  });
  const convert = async (args: readonly unknown[]): Promise<ConvertResult | undefined> => {
    const params = convertParams(args) ?? selectionParams();
    const result = params && (await client.sendRequest<ConvertResult | null>(CONVERT_REQUEST, params));
    if (params && !result) {
      void vscode.window.showInformationMessage(vscode.l10n.t('There is nothing here that laragin can convert.'));
    }
    return result ?? undefined;
  };
  const command = vscode.commands.registerCommand(COMMANDS.preview, async (...args: unknown[]) => {
    const result = await convert(args);
    if (!result) return;
    const target = vscode.Uri.from({ scheme: PREVIEW_SCHEME, path: `/${result.title}` });
    contents.set(target.path, result.go);
    changed.fire(target);
    const document = await vscode.workspace.openTextDocument(target);
    await vscode.window.showTextDocument(document, {
      viewColumn: vscode.ViewColumn.Beside,
      preserveFocus: true,
      preview: true,
    });
  });
  const copy = vscode.commands.registerCommand(COMMANDS.copyGo, async (...args: unknown[]) => {
    const result = await convert(args);
    if (!result) return;
    await vscode.env.clipboard.writeText(result.code);
    vscode.window.setStatusBarMessage(vscode.l10n.t('Go copied to the clipboard'), 3000);
  });
  return vscode.Disposable.from(provider, closed, command, copy, changed);
}

/** What commands of the server's are given: a document, a range in it, and what of it is meant. */
export function convertParams([uri, range, unit]: readonly unknown[]): ConvertParams | undefined {
  if (typeof uri !== 'string' || !isRange(range)) return undefined;
  const known = CONVERT_UNITS.find((each) => each === unit);
  return { uri, range, ...(known === undefined ? {} : { unit: known }) };
}

/** The selection of the active PHP editor; an empty one means the statement or function that the cursor is in. */
function selectionParams(): ConvertParams | undefined {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined || !/^(?:php|blade)$/.test(editor.document.languageId)) return undefined;
  const { document, selection } = editor;
  return {
    uri: document.uri.toString(),
    range: { start: document.offsetAt(selection.start), end: document.offsetAt(selection.end) },
  };
}

function isRange(value: unknown): value is OffsetRange {
  return typeof value === 'object' && value !== null && 'start' in value && 'end' in value;
}
