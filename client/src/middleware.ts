/**
 * What VS Code needs on top of plain LSP answers: hovers may run laragin's own links, and the code of a finding opens
 * its documentation page inside the editor instead of a browser.
 */
import * as vscode from 'vscode';
import type { Middleware } from 'vscode-languageclient';
import { COMMANDS } from '../../server/src/protocol.ts';

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
    handleDiagnostics(uri, diagnostics, next) {
      next(uri, diagnostics.map(withOfflinePage));
    },
    async provideDiagnostics(document, previousResultId, token, next) {
      const report = await next(document, previousResultId, token);
      if (report && 'items' in report) report.items = report.items.map(withOfflinePage);
      return report;
    },
  };
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
