/**
 * The migration report as a panel. The page is the same that `laragin report --format html` writes; here it runs under
 * the webview's content security policy and its links open the code.
 */
import * as vscode from 'vscode';
import { type BaseLanguageClient, WorkDoneProgress } from 'vscode-languageclient';
import { COMMANDS, REPORT_REQUEST, type ReportParams, type ReportResult } from '../../server/src/protocol.ts';

export function registerReport(client: BaseLanguageClient, extensionUri: vscode.Uri): vscode.Disposable {
  let runs = 0;
  return vscode.commands.registerCommand(COMMANDS.report, async (target?: vscode.Uri) => {
    const folder = target ?? (await pickFolder());
    if (!folder) return;
    const result = await vscode.window.withProgress(
      {
        location: vscode.ProgressLocation.Notification,
        title: vscode.l10n.t('laragin: reading the application'),
        cancellable: true,
      },
      (progress, token) => {
        const workDoneToken = `laragin-report-${++runs}`;
        const listener = client.onProgress(WorkDoneProgress.type, workDoneToken, (step) => {
          if (step.message !== undefined) progress.report({ message: step.message });
        });
        const nonce = crypto.randomUUID().replaceAll('-', '');
        const params: ReportParams = { folder: folder.toString(), nonce, workDoneToken };
        return client
          .sendRequest<ReportResult>(REPORT_REQUEST, params, token)
          .catch((reason: unknown) => {
            if (!token.isCancellationRequested) void vscode.window.showErrorMessage(messageOf(reason));
            return undefined;
          })
          .finally(() => listener.dispose());
      },
    );
    if (result) showPage(result, folder, extensionUri);
  });
}

function showPage(result: ReportResult, folder: vscode.Uri, extensionUri: vscode.Uri): void {
  const panel = vscode.window.createWebviewPanel(
    'laragin.report',
    vscode.l10n.t('Migration Report'),
    vscode.ViewColumn.Active,
    {
      enableScripts: true,
      enableFindWidget: true,
      retainContextWhenHidden: true,
      localResourceRoots: [extensionUri],
    },
  );
  panel.webview.html = result.html;
  panel.webview.onDidReceiveMessage((message: unknown) => {
    if (isOpenMessage(message)) void openFile(folder, message);
  });
}

interface OpenMessage {
  readonly command: 'open';
  /** Relative to the folder of the report, with forward slashes. */
  readonly path: string;
  /** One based. */
  readonly line?: number;
}

function isOpenMessage(message: unknown): message is OpenMessage {
  return (
    typeof message === 'object' &&
    message !== null &&
    'command' in message &&
    message.command === 'open' &&
    'path' in message &&
    typeof message.path === 'string'
  );
}

async function openFile(folder: vscode.Uri, { path, line = 1 }: OpenMessage): Promise<void> {
  const target = vscode.Uri.joinPath(folder, path);
  // The page shows what a stranger's folder contains, so a path in it must not lead out of that folder.
  if (!target.path.startsWith(folder.path.replace(/\/?$/, '/'))) return;
  const position = new vscode.Position(Math.max(0, line - 1), 0);
  await vscode.window.showTextDocument(target, {
    selection: new vscode.Range(position, position),
    viewColumn: vscode.ViewColumn.Beside,
  });
}

async function pickFolder(): Promise<vscode.Uri | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Open the folder of a PHP application first.'));
    return undefined;
  }
  if (folders.length === 1) return folders[0]?.uri;
  return (await vscode.window.showWorkspaceFolderPick())?.uri;
}

function messageOf(reason: unknown): string {
  return reason instanceof Error ? reason.message : String(reason);
}
