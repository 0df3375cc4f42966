/**
 * The extension as a person uses it: the VSIX installed in real VS Code, a Laravel application opened, its server a
 * process of its own. Every window seen on the way is kept as a picture.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { requirePart } from '../support/requirements.ts';
import { files, placeIn, prepareShop } from './support/shop.ts';
import { startVSCode, type Workbench } from './support/vscode.ts';
import { extensionVsix } from './support/vsix.ts';

const runs = [requirePart('vscode'), requirePart('chromium')].every(Boolean);

describe.skipIf(!runs)('the extension in VS Code', () => {
  const home = mkdtempSync(join(tmpdir(), 'laragin-extension-'));
  let vscode: Workbench;

  beforeAll(async () => {
    vscode = await startVSCode({ folder: prepareShop(home), vsix: [extensionVsix(home)] });
  });

  afterAll(async () => {
    await vscode?.dispose();
    rmSync(home, { recursive: true, force: true });
  });

  const hoverAt = (file: string, snippet: string) => vscode.hoverAt(...placeIn(vscode.folder, file, snippet), /→ Gin/);
  const goTo = (file: string, snippet: string) => vscode.goTo(...placeIn(vscode.folder, file, snippet));
  /** A tidy window: one file, no panel. */
  const openAlone = async (file: string) => {
    await vscode.runCommand('View: Close All Editors');
    await vscode.open(file);
  };
  const codesOf = async (expected?: RegExp) => (await vscode.problems(expected)).map(({ code }) => code);

  describe('over PHP', () => {
    it('hovers over a call on the Laravel request', async () => {
      await vscode.open(files.controller);
      const hover = await hoverAt(files.controller, "$request->in|put('max_price')");
      expect(hover).toContain('c.DefaultPostForm("max_price", c.Query("max_price"))');
      expect(hover).toMatch(/\d+ min a place · proven with .*PHP .*Gin/i);
      await vscode.screenshot('extension-hover');
    });

    it('opens the page of the row behind the hover, offline', async () => {
      await vscode.followHoverLink('More');
      const page = await vscode.webviewText(/laravel-request\/input/);
      expect(page).toContain('What to know');
      await vscode.screenshot('extension-row-page');
    });

    it('hovers over a superglobal in a script without a framework', async () => {
      await openAlone(files.script);
      expect(await hoverAt(files.script, "$_G|ET['q']")).toContain('c.Query("q")');
      expect(await hoverAt(files.script, "$_SER|VER['REMOTE_ADDR']")).toContain('c.RemoteIP()');
    });

    it('shows the Go beside the PHP, and writes nothing', async () => {
      await goTo(files.script, "$_SER|VER['REMOTE_ADDR']");
      const actions = await vscode.codeActions(/Go/, 'extension-lightbulb');
      expect(actions).toContain('Show the Go for this statement');
      await vscode.applyCodeAction(/^Show the Go for this statement$/);
      await vscode.page.getByRole('tab', { name: /search\.go/ }).waitFor();
      await vscode.runCommand('View: Focus Right Editor Group');
      const go = await vscode.editorText(/gin\.H/);
      expect(go).toContain('c.JSON(http.StatusOK, gin.H{"q": q, "page": page, "ip": c.RemoteIP()})');
      expect(go).toContain('import "net/http"');
      expect(await vscode.activeTab()).toBe('search.go');
      expect(existsSync(join(vscode.folder, 'go/internal/app/search.go'))).toBe(false);
      await vscode.screenshot('extension-preview');
    });

    it('shows a whole controller action by the command', async () => {
      await openAlone(files.controller);
      await goTo(files.controller, "response()->js|on(['message' => 'Nothing to change']");
      await vscode.runCommand('laragin: Show Go Beside PHP');
      await vscode.page.getByRole('tab', { name: /ProductController\.update\.go/ }).waitFor();
      await vscode.runCommand('View: Focus Right Editor Group');
      expect(await vscode.editorText(/gin\.H/)).toContain(
        'c.JSON(http.StatusOK, gin.H{"message": "Nothing to change"})',
      );
      expect(await vscode.activeTab()).toBe('ProductController.update.go');
      await vscode.screenshot('extension-preview-handler');
    });

    it('copies the Go', async () => {
      await openAlone(files.script);
      await goTo(files.script, "$_SER|VER['REMOTE_ADDR']");
      await vscode.applyCodeAction(/^Copy the Go for this statement$/);
      expect(await vscode.clipboard(/RemoteIP/)).toContain('gin.H');
      expect(await vscode.statusBar(/copied/)).toContain('Go copied to the clipboard');
    });

    it('writes the Go into the Go project and opens it', async () => {
      await vscode.applyCodeAction(/^Write the Go to search\.go$/);
      const go = await vscode.editorText(/^package app/);
      expect(go).toContain('// laragin:from public/search.php sha=');
      expect(await vscode.activeTab()).toBe('search.go');
      expect(readFileSync(join(vscode.folder, 'go/internal/app/search.go'), 'utf8')).toBe(go);
      await vscode.screenshot('extension-written');
    });
  });

  describe('over Go', () => {
    it('flags what a PHP team writes by habit', async () => {
      await openAlone(files.handler);
      const found = await vscode.problems(/pool/);
      const closes = found.filter(({ code }) => code === 'defer-closes-shared-pool');
      expect(closes).toMatchObject([
        { severity: 'error', source: 'laragin', line: 15 },
        { severity: 'error', source: 'laragin', line: 26 },
      ]);
      expect(found.map(({ code }) => code)).toContain('missing-return-after-response');
      await vscode.screenshot('extension-go-diagnostic');
    });

    it('opens the page of the rule behind the code of a finding, offline', async () => {
      await vscode.followProblemCode('defer-closes-shared-pool');
      expect(await vscode.webviewText(/defer-closes-shared-pool/)).toContain('every other request fails');
      await vscode.screenshot('extension-rule-page');
    });

    it('mends a finding', async () => {
      await openAlone(files.handler);
      await goTo(files.handler, 'Count(c *gin.Context) {\n\tdef|er');
      await vscode.applyCodeAction(/^Delete the call of Close$/);
      expect(await vscode.editorText(/Count\(c \*gin\.Context\) \{\n\n?\tvar count/)).toContain('defer o.db.Close()');
      await vscode.save();
    });

    it('silences a finding', async () => {
      await goTo(files.handler, 'Forget(c *gin.Context) {\n\tdef|er');
      await vscode.applyCodeAction(/laragin:ignore|line/i);
      expect(await vscode.editorText(/laragin:ignore/)).toMatch(/\/\/ laragin:ignore defer-closes-shared-pool/);
      expect(await codesOf(/goes on behind/)).toEqual(['missing-return-after-response']);
    });
  });

  describe('the report', () => {
    it('is a page with the headline numbers and the idioms', async () => {
      await vscode.runCommand('View: Close All Editors');
      await vscode.runCommand('View: Hide Panel');
      await vscode.runCommand('laragin: Show Migration Report');
      const page = await vscode.webviewText(/Idioms and their Go/);
      expect(page).toMatch(/Sites\s+\d{3}/);
      expect(page).toMatch(/Mapped\s+\d+ %/);
      expect(page).toMatch(/\d+ person-days/);
      await vscode.screenshot('extension-report');
    });

    it('filters, and unfolds an idiom', async () => {
      const page = vscode.webviewFrame();
      const rows = page.locator('#idioms tbody tr:visible');
      expect(await rows.count()).toBeGreaterThan(20);
      await page
        .getByRole('searchbox', { name: /filter/i })
        .first()
        .fill('laravel-request/validate');
      await expect.poll(() => rows.count()).toBeLessThan(5);
      await rows.locator('summary').first().click();
      await expect.poll(() => rows.locator('.place:visible').count()).toBeGreaterThan(3);
      await page.locator('#idioms').scrollIntoViewIfNeeded();
      await vscode.screenshot('extension-report-filtered');
    });

    it('follows the theme', async () => {
      await vscode.runCommand('Preferences: Toggle between Light/Dark Themes');
      await vscode.webviewFrame().locator('body.vscode-dark').waitFor();
      await vscode.screenshot('extension-report-filtered-dark');
      await vscode.webviewFrame().locator('h1').scrollIntoViewIfNeeded();
      await vscode.screenshot('extension-report-dark');
      await vscode.runCommand('Preferences: Toggle between Light/Dark Themes');
    });

    it('opens a file at the line of a site', async () => {
      const place = vscode.webviewFrame().locator('#idioms .place:visible').first();
      const [file, line] = ((await place.textContent()) ?? '').split(':');
      await place.click();
      expect(await vscode.activeTab(/\.php$/)).toBe(file?.split('/').at(-1));
      expect(await vscode.statusBar(/^Ln /)).toContain(`Ln ${line}, Col 1`);
    });
  });

  describe('the server', () => {
    const servers = () => vscode.processes(/server\.node\.js/);

    it('answers again after the command that restarts it', async () => {
      await openAlone(files.script);
      const before = servers();
      await vscode.runCommand('laragin: Restart Language Server');
      expect(await hoverAt(files.script, "$_G|ET['q']")).toContain('c.Query("q")');
      await expect.poll(servers).not.toEqual(before);
      expect(servers()).toHaveLength(1);
    });

    it('comes back when it is killed', async () => {
      const [server] = servers();
      if (server === undefined) throw new Error('No language server is running.');
      process.kill(server, 'SIGKILL');
      await expect.poll(servers).not.toContain(server);
      expect(await hoverAt(files.script, "$_G|ET['q']")).toContain('c.Query("q")');
      expect(servers()).toHaveLength(1);
    });

    it('was quiet: no popup, and no error in the log but the one for being killed', async () => {
      expect(await vscode.notifications()).toEqual([]);
      const errors = vscode
        .log('laragin')
        .split('\n')
        .filter((line) => /\[(error|warning)\]/.test(line));
      expect(errors.filter((line) => !line.includes('exited with signal SIGKILL'))).toEqual([]);
    });
  });
});
