/**
 * The text editor that has the focus: which file, where the cursor is, what the text is, what hovers say and what the
 * lightbulb offers. Positions are 1-based lines and columns, as the editor shows them.
 */
import { readFileSync } from 'node:fs';
import { basename, isAbsolute, join } from 'node:path';
import type { Page } from 'playwright-core';
import { normalizeSpaces, openQuickInput, quickInputClosed, takeEntry } from './quick-input.ts';
import { until } from './wait.ts';

/** Opens a file (absolute, or relative to `folder`) through "Go to File" and waits until its text is shown. */
export async function openFile(page: Page, folder: string, file: string): Promise<void> {
  const path = isAbsolute(file) ? file : join(folder, file);
  await openQuickInput(page, path);
  await takeEntry(page, basename(path));
  const editor = page.locator(`${activeGroup} .monaco-editor[data-uri$="${encodeURI(path)}"] .view-line`).first();
  await until(
    page,
    `the editor of ${file}`,
    () => editor.isVisible(),
    (visible) => visible,
  );
  await focusEditor(page);
}

/** Puts the cursor at a place of the active editor and waits until the status bar shows it. */
export async function goTo(page: Page, line: number, column: number): Promise<void> {
  await openQuickInput(page, `:${line}:${column}`);
  await page.keyboard.press('Enter');
  await quickInputClosed(page);
  // The status bar counts a tab as several columns, so that only the line can be compared.
  const position = page.locator('[id="status.editor.selection"]');
  await until(
    page,
    `the cursor in line ${line}`,
    () => position.textContent(),
    (text) => normalizeSpaces(text ?? '').startsWith(`Ln ${line}, Col `),
  );
  await focusEditor(page);
}

/** The whole text of the active editor, saved or not, also of a read-only preview. The cursor stays where it is. */
export async function editorText(page: Page): Promise<string> {
  await focusEditor(page);
  // Only the visible lines are in the page, so that the text is taken as a person would: select all, copy.
  await page.evaluate('navigator.clipboard.writeText("")');
  await page.keyboard.press('Control+a');
  const text = await until(
    page,
    "the editor's text",
    async () => {
      await page.keyboard.press('Control+c');
      return String(await page.evaluate('navigator.clipboard.readText()'));
    },
    (copied) => copied !== '',
  );
  await page.keyboard.press('Control+u');
  return text;
}

/** Types into the active editor, key by key, as a person does: brackets close themselves, suggestions pop up. */
export async function type(page: Page, text: string): Promise<void> {
  await focusEditor(page);
  await page.keyboard.type(text);
}

/**
 * Saves the active editor and waits until its file holds its text. The tab is no witness: its mark of unsaved changes
 * goes when saving begins.
 */
export async function save(page: Page): Promise<void> {
  await focusEditor(page);
  await page.keyboard.press('Control+s');
  const uri = await page.locator(`${activeGroup} .monaco-editor[data-uri]`).first().getAttribute('data-uri');
  const path = decodeURIComponent(new URL(uri ?? '').pathname);
  const onDisk = () => readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
  await until(
    page,
    `${basename(path)} to be saved`,
    async () => (await editorText(page)).replaceAll('\r\n', '\n') === onDisk(),
    (saved) => saved,
  );
}

/** The title of the active tab. */
export async function activeTab(page: Page): Promise<string> {
  return normalizeSpaces((await page.locator(`${activeGroup} .tab.active .label-name`).textContent()) ?? '');
}

/**
 * The text of the hover at the cursor, once it says something that `expected` matches. Asked again until then: an
 * extension that has just been started answers late.
 */
export async function hover(page: Page, expected: RegExp): Promise<string> {
  // The editor's own hover: buttons and tabs under the mouse have others.
  const rows = page.locator('.monaco-resizable-hover .monaco-hover:not(.hidden):visible .hover-row');
  const content = rows.filter({ hasNotText: /^Loading\W*$/ });
  return until(
    page,
    `a hover with ${expected}`,
    async () => {
      await closePopups(page);
      await page.keyboard.press('Control+k');
      await page.keyboard.press('Control+i');
      await content.first().waitFor({ timeout: popupPatience });
      return (await content.allInnerTexts()).join('\n').trim();
    },
    (seen) => expected.test(seen),
  );
}

/** Clicks a link in the hover that is open; the hover goes. */
export async function followHoverLink(page: Page, text: string): Promise<void> {
  const link = page.locator('.monaco-resizable-hover .monaco-hover:not(.hidden):visible a').filter({ hasText: text });
  await link.first().click();
  await page.mouse.move(0, 0);
}

/** The texts of the lenses that are in view, from top to bottom. */
export async function codeLenses(page: Page): Promise<string[]> {
  const lenses = page.locator(`${activeGroup} .codelens-decoration a:visible`);
  return (await lenses.allInnerTexts()).map(normalizeSpaces);
}

/** Clicks the first lens in view with this text. What it does is not waited for. */
export async function followCodeLens(page: Page, text: string): Promise<void> {
  await page.locator(`${activeGroup} .codelens-decoration a:visible`).filter({ hasText: text }).first().click();
  await page.mouse.move(0, 0);
}

/** The titles of the lightbulb's menu at the cursor, once one of them matches `expected`. The menu stays open. */
export async function openCodeActions(page: Page, expected: RegExp): Promise<string[]> {
  const titles = page.locator(codeActionTitle);
  return until(
    page,
    `a code action ${expected}`,
    async () => {
      await closePopups(page);
      await page.keyboard.press('Control+.');
      await titles.first().waitFor({ timeout: popupPatience });
      return (await titles.allInnerTexts()).map(normalizeSpaces);
    },
    (seen) => seen.some((title) => expected.test(title)),
  );
}

/** Takes the first action whose title matches and answers that title. What it does is not waited for. */
export async function applyCodeAction(page: Page, expected: RegExp): Promise<string> {
  const titles = await openCodeActions(page, expected);
  const index = titles.findIndex((title) => expected.test(title));
  const title = page.locator(codeActionTitle).nth(index);
  // The menu ignores clicks until the mouse has moved, lest it take one that was meant for what it covers.
  await title.hover({ force: true });
  await title.click();
  await page.mouse.move(0, 0);
  await page.locator(codeActionTitle).first().waitFor({ state: 'hidden' });
  return titles[index] ?? '';
}

/** Closes hover, menu and suggestions, and gives the focus back to the active editor. */
export async function closePopups(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await focusEditor(page);
}

const activeGroup = '.editor-group-container.active';
const codeActionTitle = '.action-widget:visible .monaco-list-row.action .title';

/** How long one request for a hover or the lightbulb may take before it is made again. */
const popupPatience = 3000;

/** A file's own input element: a diff or a peek view has others. Native `EditContext` or a text area. */
async function focusEditor(page: Page): Promise<void> {
  await page.locator(`${activeGroup} .monaco-editor :is(.native-edit-context, textarea.inputarea)`).first().focus();
}
