/**
 * What VS Code needs on top of plain LSP answers: hovers may run laragin's own links, the code of a finding opens its
 * documentation page inside the editor instead of a browser, and a file that was written is shown.
 */
import * as vscode from 'vscode';
import { type Middleware, vsdiag } from 'vscode-languageclient';
import { COMMANDS } from '../../server/src/protocol.ts';
import { MERGE_SCHEME } from './merge.ts';
import { PREVIEW_SCHEME } from './preview.ts';

/** Past versions, and Go that is not written anywhere yet: nobody can mend a finding in them. */
const READ_ONLY_SCHEMES: ReadonlySet<string> = new Set(['git', PREVIEW_SCHEME, MERGE_SCHEME]);

export function createMiddleware(): Middleware {
  return {
    async provideHover(document, position, token, next) {
      const hover = await next(document, position, token);
      for (const content of hover?.contents ?? []) {
        if (content instanceof vscode.MarkdownString) {
          content.isTrusted = { enabledCommands: [COMMANDS.explain, COMMANDS.preview] };
          content.supportHtml = false;
        }
      }
      return hover;
    },
    async resolveCodeAction(item, token, next) {
      const action = await next(item, token);
      // Only the actions that write Go are resolved. VS Code applies the edit first and runs the command then; what the
      // file needs stands before it in the edit.
      const written = action?.edit?.entries().at(-1)?.[0];
      if (action && written && !action.command) action.command = openBeside(written);
      return action;
    },
    handleDiagnostics(uri, diagnostics, next) {
      next(uri, diagnostics.map(withOfflinePage));
    },
    async provideDiagnostics(document, previousResultId, token, next) {
      const { scheme } = document instanceof vscode.Uri ? document : document.uri;
      if (READ_ONLY_SCHEMES.has(scheme)) return { kind: vsdiag.DocumentDiagnosticReportKind.full, items: [] };
      const report = await next(document, previousResultId, token);
      if (report && 'items' in report) report.items = report.items.map(withOfflinePage);
      return report;
    },
  };
}

function openBeside(file: vscode.Uri): vscode.Command {
  const options: vscode.TextDocumentShowOptions = { viewColumn: vscode.ViewColumn.Beside, preview: false };
  return { title: vscode.l10n.t('Show the new file'), command: 'vscode.open', arguments: [file, options] };
}

function withOfflinePage(diagnostic: vscode.Diagnostic): vscode.Diagnostic {
  const { code } = diagnostic;
  const id = typeof code === 'object' ? code.value : code;
  if (diagnostic.source === 'laragin' && typeof id === 'string') {
    diagnostic.code = { value: id, target: explainUri(id) };
  }
  return diagnostic;
}

function explainUri(id: string): vscode.Uri {
  return vscode.Uri.parse(`command:${COMMANDS.explain}?${encodeURIComponent(JSON.stringify([id]))}`);
}
