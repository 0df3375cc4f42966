/** A quiet entry in the language status of PHP and Go files: what the server is doing, and the way to restart it. */
import * as vscode from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { COMMANDS } from '../../server/src/protocol.ts';

export function registerStatus(client: BaseLanguageClient): vscode.Disposable {
  const item = vscode.languages.createLanguageStatusItem('laragin', [
    { language: 'php' },
    { language: 'blade' },
    { language: 'go' },
  ]);
  item.name = 'laragin';
  item.command = { command: COMMANDS.restart, title: vscode.l10n.t('Restart') };
  const update = (state: State): void => {
    const stopped = state === State.Stopped || state === State.StartFailed;
    item.busy = state === State.Starting;
    item.text = stopped ? vscode.l10n.t('laragin is stopped') : 'laragin';
    item.severity = stopped ? vscode.LanguageStatusSeverity.Warning : vscode.LanguageStatusSeverity.Information;
    void vscode.commands.executeCommand('setContext', 'laragin.active', state === State.Running);
  };
  update(client.state);
  return vscode.Disposable.from(
    item,
    client.onDidChangeState((event) => update(event.newState)),
  );
}
