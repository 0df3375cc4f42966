/**
 * From a controller's action to its Gin handler, as a person does it: by the lens above it into the Go project, back by
 * the lens above the Go, and once more when both have been changed. In the extension host of Node, and in the browser's.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { requirePart } from '../support/requirements.ts';
import { placeIn, prepareShop } from './support/shop.ts';
import { startVSCode, type VSCodeOptions, type Workbench } from './support/vscode.ts';
import { extensionVsix } from './support/vsix.ts';

const runs = [requirePart('vscode'), requirePart('chromium')].every(Boolean);
const CONTROLLER = 'app/Http/Controllers/Api/CategoryController.php';

describe.skipIf(!runs)('an action and its Gin handler', () => {
  const vscode = startFor({});
  const goFile = (): string => {
    const [lens] = ['api_category_controller.go', 'category_controller.go']
      .map((name) => join(vscode().folder, 'go/internal/app', name))
      .filter((path) => existsSync(path));
    if (lens === undefined) throw new Error('no Go was written');
    return lens;
  };

  it('is shown by the lens above it', async () => {
    await vscode().open(CONTROLLER);
    await vscode().codeLenses(/^Convert to Gin handler$/);
    await vscode().screenshot('convert-lens');
    await vscode().followCodeLens('Convert to Gin handler');
    const go = await previewIn(vscode());
    expect(go).toMatch(/func \(\w+ \*\w*CategoryController\) Index\(c \*gin\.Context\)/);
    await vscode().screenshot('convert-preview');
  });

  it('is written into its file of the Go project, and the lens knows', async () => {
    await vscode().runCommand('View: Close All Editors');
    await vscode().open(CONTROLLER);
    await vscode().goTo(...placeIn(vscode().folder, CONTROLLER, '$category->lo|ad('));
    await vscode().applyCodeAction(/^Write the Go of CategoryController\.show into the Go project$/);
    const go = await vscode().editorText(/^package app/);
    expect(go).toMatch(/laragin:from app\/Http\/Controllers\/Api\/CategoryController\.php#show sha=/);
    expect(readFileSync(goFile(), 'utf8')).toBe(go);
    await vscode().screenshot('convert-written');
    expect(await vscode().codeLenses(/from CategoryController::show/)).not.toContain(
      'PHP changed since: compare with the new Go',
    );
  });

  it('leads to its Go, and is put together where both were changed', async () => {
    await vscode().runCommand('View: Close All Editors');
    const mine = readFileSync(goFile(), 'utf8').replace(
      /( Show\(c \*gin\.Context\) \{\n)/,
      '$1\t// Reviewed by a person.\n',
    );
    writeFileSync(goFile(), mine);
    await vscode().open(CONTROLLER);
    await vscode().goTo(...placeIn(vscode().folder, CONTROLLER, "|'name' => $category->name,\n            'parent'"));
    await vscode().type("'id' => $category->id,\n");
    await vscode().save();
    await vscode().codeLenses(/PHP changed since/);
    await vscode().screenshot('convert-lens-changed');
    await vscode().followCodeLens('PHP changed since');
    expect(await vscode().activeTab(/Merg|\.go/)).toMatch(/\.go/);
    await vscode().screenshot('convert-merge');
    expect(readFileSync(goFile(), 'utf8')).toBe(mine);
  });
});

describe.skipIf(!runs)("an action in the browser's extension host", () => {
  const vscode = startFor({ userSettings: { 'remote.extensionKind': { 'laragin.laragin': ['web'] } } });

  it('is converted by the lens above it, by its application', async () => {
    await vscode().open(CONTROLLER);
    await vscode().codeLenses(/^Convert to Gin handler$/);
    await vscode().followCodeLens('Convert to Gin handler');
    expect(await previewIn(vscode())).toMatch(/CategoryController\) Index\(c \*gin\.Context\)/);
    expect(vscode().processes(/server\.node\.js/)).toEqual([]);
  });
});

/** The text of the preview of `index`, which comes when it has been made. */
async function previewIn(vscode: Workbench): Promise<string> {
  await vscode.page.getByRole('tab', { name: /CategoryController\.index\.go/ }).waitFor();
  await vscode.runCommand('View: Focus Right Editor Group');
  return vscode.editorText(/laragin:from .*#index/);
}

/** One window for a group of tests: started before the first, closed after the last. */
function startFor(options: Omit<VSCodeOptions, 'folder' | 'vsix'>): () => Workbench {
  const home = mkdtempSync(join(tmpdir(), 'laragin-convert-'));
  let started: Workbench | undefined;
  beforeAll(async () => {
    started = await startVSCode({ ...options, folder: prepareShop(home), vsix: [extensionVsix(home)] });
  });
  afterAll(async () => {
    await started?.dispose();
    rmSync(home, { recursive: true, force: true });
  });
  return () => {
    if (started === undefined) throw new Error('VS Code has not been started.');
    return started;
  };
}
