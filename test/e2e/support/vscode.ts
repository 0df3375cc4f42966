/**
 * Real VS Code for a test: its server, and Chromium showing its workbench. A test says what a person would do and
 * reads what a person would see; only these files know VS Code's page. Every helper waits for what it needs and
 * fails with the last thing seen and a picture; none waits for time to pass.
 */
import { cpSync, mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Browser, chromium, type FrameLocator, type Page } from 'playwright-core';
import { findPart } from '../../support/requirements.ts';
import * as editor from './editor.ts';
import type { Problem } from './panels.ts';
import * as panels from './panels.ts';
import { openQuickInput, takeEntry } from './quick-input.ts';
import { startServer, type VSCodeServer } from './server.ts';
import { patience, saveScreenshot, until } from './wait.ts';

export type { Problem } from './panels.ts';

export interface VSCodeOptions {
  /** The folder to open. A copy is opened, so that a test may change anything in it. */
  readonly folder: string;
  /** Extensions to install. */
  readonly vsix?: readonly string[];
  /**
   * Added to the user's settings. `{ 'remote.extensionKind': { 'publisher.name': ['web'] } }` runs an extension's
   * `browser` entry, in a web worker of the page, instead of its `main`.
   */
  readonly userSettings?: Readonly<Record<string, unknown>>;
  /**
   * What `vscode.env.language` answers, e.g. `zh-cn`; extensions speak it, while VS Code itself stays English, because
   * its translations are extensions that are not installed.
   */
  readonly language?: string;
}

/** Lines and columns are 1-based. `expected` defaults to any text that is not empty. */
export interface Workbench {
  /** The folder that is open: the copy. Files written by VS Code are read from here. */
  readonly folder: string;
  /** For what no helper does. */
  readonly page: Page;

  /** Opens a file, by its path in the folder, in the active editor group. */
  open(file: string): Promise<void>;
  /** Moves the cursor of the active editor. */
  goTo(line: number, column: number): Promise<void>;
  /** Moves the cursor there, asks for the hover, and answers its text once it matches. The hover stays open. */
  hoverAt(line: number, column: number, expected?: RegExp): Promise<string>;
  /** The titles of the lightbulb's menu at the cursor, once one matches. Closed again, after a picture if it has a name. */
  codeActions(expected?: RegExp, screenshot?: string): Promise<string[]>;
  /** Opens the lightbulb's menu at the cursor, takes the first action that matches and answers its title. */
  applyCodeAction(title: RegExp): Promise<string>;
  /** Runs a command by its full title in the palette, category included: `View: Close All Editors`. */
  runCommand(title: string): Promise<void>;
  /** Takes an entry of the list that a command has opened at the top of the window, by its label. */
  pick(label: string): Promise<void>;
  /** Opens the Problems panel and answers all it lists, once a message matches. */
  problems(expected?: RegExp): Promise<Problem[]>;

  /** The text of the active editor, once it matches: also unsaved, also a preview that is no file. */
  editorText(expected?: RegExp): Promise<string>;
  /** The title of the active tab, once it matches. */
  activeTab(expected?: RegExp): Promise<string>;
  /** Clicks the link with this text in the hover that is open. */
  followHoverLink(text: string): Promise<void>;
  /** Clicks the code of the first problem with this code in the Problems panel. */
  followProblemCode(code: string): Promise<void>;
  /** Texts of the code lenses in view, from top to bottom, once one matches `expected`. */
  codeLenses(expected?: RegExp): Promise<string[]>;
  /** Clicks the first code lens in view with this text. */
  followCodeLens(text: string): Promise<void>;
  /** What the clipboard holds, once it matches. */
  clipboard(expected?: RegExp): Promise<string>;
  /** The texts of all notifications on the screen. */
  notifications(): Promise<string[]>;

  /** Types into the active editor at the cursor, key by key. */
  type(text: string): Promise<void>;
  /** Presses a key or a combination, e.g. `Control+z`. */
  press(keys: string): Promise<void>;
  /** Saves the active editor. */
  save(): Promise<void>;

  /** The text of the visible webview, once it matches. */
  webviewText(expected?: RegExp): Promise<string>;
  /** The document in the visible webview, as Playwright's frame locator: find, click, read. */
  webviewFrame(): FrameLocator;
  /** The texts in the status bar from left to right, once one matches. */
  statusBar(expected?: RegExp): Promise<string[]>;
  /** The text of the first notification that matches. */
  notification(expected?: RegExp): Promise<string>;

  /** Writes `test/artifacts/<name>.png` and answers its path. */
  screenshot(name: string): Promise<string>;
  /** Reloads the window; the extension host starts anew. */
  reload(): Promise<void>;
  /** What the server has printed, for a message. */
  serverOutput(): string;
  /** The ids of the server's processes whose command line matches: the language servers that extensions have started. */
  processes(commandLine: RegExp): number[];
  /** What an extension has written to its log channel of this name. Extensions in a web worker leave none on disk. */
  log(channel: string): string;
  /** Ends the browser and the server and deletes their folders. */
  dispose(): Promise<void>;
}

/**
 * Starts VS Code with these extensions on a copy of the folder and answers once the workbench shows it: about ten
 * seconds. Ask `requirePart('vscode')` and `requirePart('chromium')` first; throws where one is missing.
 */
export async function startVSCode(options: VSCodeOptions): Promise<Workbench> {
  const server = await startServer({ vsix: options.vsix ?? [], userSettings: options.userSettings ?? {} });
  try {
    const folder = join(server.home, 'workspace', basename(options.folder));
    mkdirSync(folder, { recursive: true });
    cpSync(options.folder, folder, { recursive: true });
    const { browser, page } = await openWindow(`${server.url}/?folder=${encodeURIComponent(folder)}`, options.language);
    return workbenchOf(page, folder, server, browser);
  } catch (error) {
    await server.stop();
    throw error;
  }
}

const anything = /\S/;

function workbenchOf(page: Page, folder: string, server: VSCodeServer, browser: Browser): Workbench {
  return {
    folder,
    page,
    open: (file) => editor.openFile(page, folder, file),
    goTo: (line, column) => editor.goTo(page, line, column),
    hoverAt: async (line, column, expected = anything) => {
      await editor.goTo(page, line, column);
      return editor.hover(page, expected);
    },
    codeActions: async (expected = anything, screenshot) => {
      const titles = await editor.openCodeActions(page, expected);
      if (screenshot !== undefined) await saveScreenshot(page, screenshot);
      await editor.closePopups(page);
      return titles;
    },
    applyCodeAction: (title) => editor.applyCodeAction(page, title),
    runCommand: async (title) => {
      await openQuickInput(page, `>${title}`);
      await takeEntry(page, title);
    },
    pick: (label) => takeEntry(page, label),
    problems: (expected = anything) => panels.problems(page, expected),
    editorText: (expected = anything) =>
      until(
        page,
        `an editor with ${expected}`,
        () => editor.editorText(page),
        (text) => expected.test(text),
      ),
    activeTab: (expected = anything) =>
      until(
        page,
        `a tab ${expected}`,
        () => editor.activeTab(page),
        (title) => expected.test(title),
      ),
    followHoverLink: (text) => editor.followHoverLink(page, text),
    codeLenses: (expected = anything) =>
      until(
        page,
        `a code lens ${expected}`,
        () => editor.codeLenses(page),
        (texts) => texts.some((text) => expected.test(text)),
      ),
    followCodeLens: (text) => editor.followCodeLens(page, text),
    followProblemCode: (code) => panels.followProblemCode(page, code),
    clipboard: (expected = anything) =>
      until(
        page,
        `${expected} in the clipboard`,
        async () => String(await page.evaluate('navigator.clipboard.readText()')),
        (text) => expected.test(text),
      ),
    notifications: () => panels.notifications(page),
    type: (text) => editor.type(page, text),
    press: (keys) => page.keyboard.press(keys),
    save: () => editor.save(page),
    webviewText: (expected = anything) => panels.webviewText(page, expected),
    webviewFrame: () => panels.webviewFrame(page),
    statusBar: (expected = anything) =>
      until(
        page,
        `a status ${expected}`,
        () => panels.statusBar(page),
        (texts) => texts.some((text) => expected.test(text)),
      ),
    notification: (expected = anything) => panels.notification(page, expected),
    screenshot: (name) => saveScreenshot(page, name),
    reload: async () => {
      await page.reload();
      await workbenchShown(page);
    },
    serverOutput: () => server.output(),
    processes: (commandLine) => server.processes(commandLine),
    log: (channel) => server.log(channel),
    dispose: async () => {
      await browser.close();
      await server.stop();
    },
  };
}

async function openWindow(url: string, language: string | undefined): Promise<{ browser: Browser; page: Page }> {
  const executablePath = findPart('chromium');
  if (executablePath === undefined) throw new Error('Chromium is not installed (Debian: apt-get install chromium).');
  const browser = await chromium.launch({ executablePath, args: chromiumArguments });
  try {
    const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, locale: 'en-US' });
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(url).origin });
    const page = await context.newPage();
    // Where a language pack's script would say it, before the workbench loads.
    if (language !== undefined) await page.addInitScript(`globalThis._VSCODE_NLS_LANGUAGE = '${language}'`);
    page.setDefaultTimeout(patience);
    // Leaving a page with unsaved text asks; a test that reloads has decided.
    page.on('dialog', (dialog) => dialog.accept());
    await page.goto(url);
    await workbenchShown(page);
    return { browser, page };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** Shown means that the server has answered with the folder's files and that the status bar is complete. */
async function workbenchShown(page: Page): Promise<void> {
  await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
  await page.locator('[id="status.problems"]').waitFor();
}

/** No sandbox, because tests may run as root in a container; nothing that asks the network. */
const chromiumArguments = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];
