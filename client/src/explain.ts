/** The documentation page of a row or a rule, rendered offline by VS Code's own Markdown preview. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { COMMANDS, EXPLAIN_REQUEST, type ExplainResult } from '../../server/src/protocol.ts';

const SCHEME = 'laragin-docs';

export function registerExplain(client: BaseLanguageClient): vscode.Disposable {
  const provider = vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
    async provideTextDocumentContent(uri) {
      const id = uri.path.slice(1).replace(/\.md$/, '');
      const { markdown } = await client.sendRequest<ExplainResult>(EXPLAIN_REQUEST, { id });
      return markdown ?? vscode.l10n.t('laragin knows no row or rule named {0}.', id);
    },
  });
  const command = vscode.commands.registerCommand(COMMANDS.explain, async (id: unknown) => {
    if (typeof id !== 'string') return;
    const uri = vscode.Uri.from({ scheme: SCHEME, path: `/${id}.md` });
    await vscode.commands.executeCommand('markdown.showPreviewToSide', uri);
  });
  return vscode.Disposable.from(provider, command);
}
