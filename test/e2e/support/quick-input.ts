/**
 * The box at the top of the window: command palette, "go to file", "go to line". It knows how to find and take an
 * entry, not what the entries do.
 */
import type { Page } from 'playwright-core';
import { until } from './wait.ts';

/** Opens the box with this text, e.g. `>Reload Window` or `:12:5`, and waits until it is there. */
export async function openQuickInput(page: Page, text: string): Promise<void> {
  const input = page.locator('.quick-input-widget:visible input[type=text]');
  await until(
    page,
    'the quick input',
    async () => {
      // F1 and not Ctrl+P: every other key may be taken by the browser, an editor or a list.
      if (!(await input.isVisible())) await page.keyboard.press('F1');
      await input.fill(text, { timeout: 1000 });
      return input.inputValue();
    },
    (value) => value === text,
  );
}

/**
 * Takes the entry with this label, waiting until it is offered (an extension's commands come late). Throws with the
 * labels that were offered instead. An entry's label is the text in large letters, without description or shortcut.
 */
export async function takeEntry(page: Page, label: string): Promise<void> {
  const rows = page.locator('.quick-input-widget:visible .quick-input-list .monaco-list-row');
  const labels = rows.locator('.quick-input-list-row .monaco-icon-label .label-name');
  const offered = await until(
    page,
    `the entry ${label}`,
    () => labels.allInnerTexts().then((texts) => texts.map(normalizeSpaces)),
    (texts) => texts.includes(label),
  );
  await labels.nth(offered.indexOf(label)).click();
  // Left there, the mouse would ask for hovers of what the box has covered.
  await page.mouse.move(0, 0);
  await quickInputClosed(page);
}

/** Waits until the box has gone. */
export async function quickInputClosed(page: Page): Promise<void> {
  await page.locator('.quick-input-widget:visible').waitFor({ state: 'detached' });
}

/** The workbench writes labels with no-break spaces. */
export function normalizeSpaces(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
