/**
 * What stands around the editor: the Problems panel, the status bar, notifications and webviews. Only read here.
 */
import type { FrameLocator, Page } from 'playwright-core';
import { normalizeSpaces, openQuickInput, takeEntry } from './quick-input.ts';
import { until } from './wait.ts';

export interface Problem {
  readonly severity: 'error' | 'warning' | 'info';
  readonly message: string;
  /** Who reports it (the diagnostic's `source`), and under which code. Empty when not shown. */
  readonly source: string;
  readonly code: string;
  /** 1-based; the column as the panel shows it. */
  readonly line: number;
  readonly column: number;
}

/** Opens the Problems panel and answers what it lists, once a message matches `expected`. */
export async function problems(page: Page, expected: RegExp): Promise<Problem[]> {
  await openQuickInput(page, '>Problems: Focus on Problems View');
  await takeEntry(page, 'Problems: Focus on Problems View');
  return until(
    page,
    `a problem ${expected}`,
    () => collectProblems(page),
    (seen) => seen.some((problem) => expected.test(problem.message)),
  );
}

/** Clicks the code beside a problem, which leads to its documentation. The Problems panel must be open. */
export async function followProblemCode(page: Page, code: string): Promise<void> {
  await page.locator('.markers-panel a:has(.marker-code)').filter({ hasText: code }).first().click();
  await page.mouse.move(0, 0);
}

/** The texts of the status bar's entries, from left to right; icons have none. */
export async function statusBar(page: Page): Promise<string[]> {
  const entries = await page.locator('.statusbar .statusbar-item:visible').allInnerTexts();
  return entries.map(normalizeSpaces).filter((text) => text !== '');
}

/** The texts of all notifications on the screen. */
export function notifications(page: Page): Promise<string[]> {
  return page.locator('.notification-list-item-message:visible').allInnerTexts();
}

/** The text of a notification that matches, once it is shown. */
export async function notification(page: Page, expected: RegExp): Promise<string> {
  const shown = await until(
    page,
    `a notification ${expected}`,
    () => notifications(page),
    (texts) => texts.some((text) => expected.test(text)),
  );
  return shown.find((text) => expected.test(text)) ?? '';
}

/** The document inside the visible webview, to find elements in, click them, read them. */
export function webviewFrame(page: Page): FrameLocator {
  return page.frameLocator('iframe.webview.ready:visible').frameLocator('iframe#active-frame');
}

/** The text of the visible webview, once it matches `expected`. */
export function webviewText(page: Page, expected: RegExp): Promise<string> {
  const body = webviewFrame(page).locator('body');
  return until(
    page,
    `a webview with ${expected}`,
    () => body.allInnerTexts().then((texts) => texts.join('')),
    (text) => expected.test(text),
  );
}

/**
 * The list renders only the rows in view, so that it is paged through. Rows carry their index and the last one says
 * that it is the last, which is how a page that has not been drawn yet is told from the end.
 */
async function collectProblems(page: Page): Promise<Problem[]> {
  const rows = new Map<number, Problem | 'file'>();
  let last: number | undefined;
  const list = page.locator('.markers-panel .monaco-list').first();
  await list.focus();
  await page.keyboard.press('Home');
  for (let turn = 0; last === undefined || rows.size <= last; turn += 1) {
    if (turn === maxPages) throw new Error(`the Problems panel has been paged through ${maxPages} times`);
    for (const row of await visibleRows(page)) {
      rows.set(row.index, row.problem ?? 'file');
      if (row.last) last = row.index;
    }
    await page.keyboard.press('PageDown');
  }
  const inOrder = [...rows].sort(([one], [other]) => one - other);
  return inOrder.flatMap(([, row]) => (row === 'file' ? [] : [row]));
}

const maxPages = 200;

interface Row {
  readonly index: number;
  readonly last: boolean;
  readonly problem: Problem | undefined;
}

/** Read in one go: between two reads the list may draw another problem into the same element. */
async function visibleRows(page: Page): Promise<Row[]> {
  const drawn = await page.locator('.markers-panel .monaco-list-row').evaluateAll((elements) =>
    elements.map((element) => {
      const texts = (selector: string) =>
        Array.from(
          element.querySelectorAll(selector),
          (found: { textContent: string | null }) => found.textContent ?? '',
        );
      return {
        index: Number(element.getAttribute('data-index')),
        last: element.getAttribute('data-last-element') === 'true',
        // The icon of the row in focus is a lightbulb; only the label always tells the severity.
        label: element.getAttribute('aria-label') ?? '',
        message: texts('.marker-message').join('\n'),
        source: texts('.marker-source').join(''),
        code: texts('.marker-code').join(''),
        position: texts('.marker-line').join(''),
      };
    }),
  );
  return drawn.map(({ index, last, label, position, ...texts }) => {
    const [line, column] = [...position.matchAll(/\d+/g)].map(Number);
    const severity = /^error/i.test(label) ? 'error' : /^warning/i.test(label) ? 'warning' : 'info';
    // Rows below a problem, the related places, have a position and no message of their own.
    const isProblem = line !== undefined && column !== undefined && texts.message !== '';
    return { index, last, problem: isProblem ? { severity, ...texts, line, column } : undefined };
  });
}
