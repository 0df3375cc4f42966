/**
 * The driver itself, proven on a throwaway extension that has one of everything the driver reads: a hover, a code
 * action, a diagnostic, a webview, a notification and a status. When an end-to-end test fails and this one does not,
 * the driver is not to blame.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { requirePart } from '../support/requirements.ts';
import { startVSCode, type Workbench } from './support/vscode.ts';
import { packVsix } from './support/vsix.ts';

const runs = [requirePart('vscode'), requirePart('chromium')].every(Boolean);

describe.skipIf(!runs)('the workbench driver', () => {
  const home = mkdtempSync(join(tmpdir(), 'laragin-probe-'));
  let workbench: Workbench;

  beforeAll(async () => {
    const folder = join(home, 'notes');
    mkdirSync(join(folder, 'deep'), { recursive: true });
    writeFileSync(join(folder, 'deep', 'notes.txt'), notes);
    workbench = await startVSCode({
      folder,
      vsix: [packProbe(join(home, 'probe'))],
      userSettings: { 'workbench.colorTheme': 'Default Dark Modern' },
    });
  });

  afterAll(async () => {
    await workbench?.dispose();
    rmSync(home, { recursive: true, force: true });
  });

  it('opens a file and reads its tab and the whole of its text', async () => {
    await workbench.open('deep/notes.txt');
    expect(await workbench.activeTab()).toBe('notes.txt');
    expect(await workbench.editorText()).toBe(notes);
    await workbench.screenshot('workbench-editor');
  });

  it('reads the hover at a place', async () => {
    expect(await workbench.hoverAt(2, 3, /probe/)).toBe('probe says: second');
    await workbench.screenshot('workbench-hover');
  });

  it('lists the problems, also those that are not in view', async () => {
    const found = await workbench.problems(/line 120/);
    expect(found).toHaveLength(40);
    expect(found[0]).toEqual({
      severity: 'warning',
      message: 'line 3 is a third one',
      source: 'probe',
      code: 'third',
      line: 3,
      column: 1,
    });
    await workbench.screenshot('workbench-problems');
  });

  it('lists the code actions, applies one and reads the text it changed', async () => {
    await workbench.goTo(2, 3);
    expect(await workbench.codeActions(/upper/)).toContain('Write it in upper case');
    expect(await workbench.applyCodeAction(/upper/)).toBe('Write it in upper case');
    expect(await workbench.editorText(/SECOND/)).toBe(notes.replace('second', 'SECOND'));
    await workbench.screenshot('workbench-code-action');
  });

  it('types and saves', async () => {
    await workbench.goTo(1, 1);
    await workbench.type('typed ');
    await workbench.save();
    expect(readFileSync(join(workbench.folder, 'deep/notes.txt'), 'utf8')).toMatch(/^typed line 1\nSECOND/);
  });

  it('runs a command and reads the webview, the notification and the status it brings', async () => {
    await workbench.runCommand('Probe: Show Page');
    expect(await workbench.webviewText(/page/)).toBe('Probe page');
    expect(await workbench.activeTab(/Probe/)).toBe('Probe page');
    await workbench.webviewFrame().getByRole('button').click();
    expect(await workbench.notification(/clicked/)).toBe('clicked');
    expect(await workbench.statusBar(/probe/)).toContain('probe ready');
    await workbench.screenshot('workbench-webview');
  });

  it('survives a reload', async () => {
    await workbench.reload();
    await workbench.open('deep/notes.txt');
    expect(await workbench.hoverAt(4, 3, /probe/)).toBe('probe says: line');
  });
});

const notes = `${Array.from({ length: 120 }, (_, index) => (index === 1 ? 'second' : `line ${index + 1}`)).join('\n')}\n`;

const manifest = {
  name: 'probe',
  publisher: 'laragin-test',
  version: '0.0.1',
  engines: { vscode: '^1.91.0' },
  main: './probe.cjs',
  activationEvents: ['onLanguage:plaintext'],
  contributes: { commands: [{ command: 'probe.page', category: 'Probe', title: 'Show Page' }] },
};

const source = `
const vscode = require('vscode');
exports.activate = ({ subscriptions }) => {
  const upper = {
    provideCodeActions(document, range) {
      const word = document.getWordRangeAtPosition(range.start);
      const action = new vscode.CodeAction('Write it in upper case', vscode.CodeActionKind.QuickFix);
      action.edit = new vscode.WorkspaceEdit();
      action.edit.replace(document.uri, word, document.getText(word).toUpperCase());
      return [action];
    },
  };
  const hover = {
    provideHover: (document, at) =>
      new vscode.Hover('probe says: ' + document.getText(document.getWordRangeAtPosition(at))),
  };
  subscriptions.push(vscode.languages.registerHoverProvider('plaintext', hover));
  subscriptions.push(vscode.languages.registerCodeActionsProvider('plaintext', upper));

  const diagnostics = vscode.languages.createDiagnosticCollection('probe');
  const check = (document) => {
    if (document.languageId !== 'plaintext' || document.uri.scheme === 'output') return;
    const found = [];
    for (let line = 2; line < document.lineCount && line < 120; line += 3) {
      const text = 'line ' + (line + 1) + ' is a third one';
      const diagnostic = new vscode.Diagnostic(document.lineAt(line).range, text, vscode.DiagnosticSeverity.Warning);
      diagnostic.source = 'probe';
      diagnostic.code = 'third';
      found.push(diagnostic);
    }
    diagnostics.set(document.uri, found);
  };
  vscode.workspace.textDocuments.forEach(check);
  subscriptions.push(diagnostics, vscode.workspace.onDidOpenTextDocument(check));

  const status = vscode.window.createStatusBarItem(vscode.StatusBarAlignment.Left);
  status.text = 'probe ready';
  status.show();
  subscriptions.push(status, vscode.commands.registerCommand('probe.page', () => {
    const panel = vscode.window.createWebviewPanel('probe', 'Probe page', vscode.ViewColumn.Active, { enableScripts: true });
    panel.webview.html =
      '<button onclick="acquireVsCodeApi().postMessage(0)">Probe page</button>';
    panel.webview.onDidReceiveMessage(() => vscode.window.showInformationMessage('clicked'));
  }));
};
`;

/** Packs the throwaway extension as the real one is packed, and answers the VSIX's path. */
function packProbe(folder: string): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'probe.cjs'), source);
  writeFileSync(join(folder, 'README.md'), 'A probe.\n');
  return packVsix(folder, join(folder, 'probe.vsix'), ['--skip-license', '--allow-missing-repository']);
}
