/**
 * The same VSIX in other surroundings: in the browser's extension host, where the server is a web worker without a file
 * system, in an editor that speaks Chinese, and in a folder where it has nothing to say.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { requirePart } from '../support/requirements.ts';
import { files, placeIn, prepareShop } from './support/shop.ts';
import { startVSCode, type VSCodeOptions, type Workbench } from './support/vscode.ts';
import { extensionVsix } from './support/vsix.ts';

const runs = [requirePart('vscode'), requirePart('chromium')].every(Boolean);

describe.skipIf(!runs)("in the browser's extension host", () => {
  const { vscode, hoverAt } = startFor({ userSettings: { 'remote.extensionKind': { 'laragin.laragin': ['web'] } } });

  it('hovers, also over what only the workspace knows', async () => {
    await vscode().open(files.controller);
    const hover = await hoverAt("$request->in|put('tags', [])");
    expect(hover).toContain('c.PostFormArray("tags"');
    expect(vscode().processes(/server\.node\.js/)).toEqual([]);
  });

  it('flags pitfalls in Go', async () => {
    await vscode().open(files.handler);
    expect((await vscode().problems(/pool/)).map(({ code }) => code)).toContain('defer-closes-shared-pool');
  });

  it('answers again after the command that restarts it', async () => {
    await vscode().open(files.controller);
    await vscode().runCommand('laragin: Restart Language Server');
    expect(await hoverAt("$request->in|put('tags', [])")).toContain('c.PostFormArray("tags"');
  });

  it('writes the report', async () => {
    await vscode().runCommand('View: Close All Editors');
    await vscode().runCommand('laragin: Show Migration Report');
    expect(await vscode().webviewText(/Idioms and their Go/)).toMatch(/Sites\s+\d{3}/);
    await vscode().screenshot('extension-browser-report');
    expect(await vscode().notifications()).toEqual([]);
  });
});

describe.skipIf(!runs)('in an editor that speaks Chinese', () => {
  const { vscode, hoverAt } = startFor({ language: 'zh-cn' });

  it('hovers, acts and reports in Chinese', async () => {
    await vscode().open(files.controller);
    expect(await hoverAt("$request->in|put('tags', [])")).toContain('实际运行验证');
    await vscode().screenshot('extension-chinese');
    expect(await vscode().codeActions(/Go/)).toContain('查看这条语句的 Go');
    await vscode().runCommand('View: Close All Editors');
    await vscode().runCommand('laragin: 显示迁移报告');
    expect(await vscode().webviewText(/迁移报告/)).toContain('已映射');
    await vscode().screenshot('extension-chinese-report');
  });
});

describe.skipIf(!runs)('in a folder that has nothing to do with PHP or Go', () => {
  const { vscode } = startFor({}, prepareNotes);

  it('sleeps until a PHP file is opened', async () => {
    await vscode().open('notes.txt');
    expect(vscode().processes(/server\.node\.js/)).toEqual([]);
    expect(await vscode().notifications()).toEqual([]);
    await vscode().open('late.php');
    expect(await vscode().hoverAt(2, 8, /→ Gin/)).toContain('c.Query("q")');
    expect(vscode().processes(/server\.node\.js/)).toHaveLength(1);
  });
});

function prepareNotes(home: string): string {
  const folder = join(home, 'notes');
  mkdirSync(folder);
  writeFileSync(join(folder, 'notes.txt'), 'Nothing to see here.\n');
  writeFileSync(join(folder, 'late.php'), "<?php\necho $_GET['q'];\n");
  return folder;
}

/** One window for a group of tests: started before the first, closed after the last. */
function startFor(options: Omit<VSCodeOptions, 'folder' | 'vsix'>, prepare = prepareShop) {
  const home = mkdtempSync(join(tmpdir(), 'laragin-variant-'));
  let started: Workbench | undefined;
  beforeAll(async () => {
    started = await startVSCode({ ...options, folder: prepare(home), vsix: [extensionVsix(home)] });
  });
  afterAll(async () => {
    await started?.dispose();
    rmSync(home, { recursive: true, force: true });
  });
  const vscode = (): Workbench => {
    if (started === undefined) throw new Error('VS Code has not been started.');
    return started;
  };
  const hoverAt = (snippet: string) =>
    vscode().hoverAt(...placeIn(vscode().folder, files.controller, snippet), /→ Gin/);
  return { vscode, hoverAt };
}
