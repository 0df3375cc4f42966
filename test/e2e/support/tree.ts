/** A tree of an extension in the side bar: its rows as they are drawn, opened and clicked as a person does. */
import type { Locator, Page } from 'playwright-core';
import { normalizeSpaces } from './quick-input.ts';
import { until } from './wait.ts';

export interface TreeRow {
  readonly label: string;
  readonly description: string;
  /** From 1, as screen readers are told. */
  readonly level: number;
}

/** Opens a container of views in the side bar by its icon, once that is there. */
export async function openSideBar(page: Page, title: string): Promise<void> {
  await page.locator(`.activitybar .action-item a.action-label[aria-label^="${title}"]`).click();
  await page.mouse.move(0, 0);
}

/** The rows in view, once one of them has a label that matches. */
export function treeRows(page: Page, expected: RegExp): Promise<TreeRow[]> {
  return until(
    page,
    `a row ${expected}`,
    async () => {
      const rows: TreeRow[] = [];
      for (const row of await page.locator(treeRow).all()) {
        const texts = async (selector: string) => (await row.locator(selector).allInnerTexts()).join(' ');
        rows.push({
          label: normalizeSpaces(await texts('.label-name')),
          description: normalizeSpaces(await texts('.label-description')),
          level: Number(await row.getAttribute('aria-level')),
        });
      }
      return rows;
    },
    (rows) => rows.some(({ label }) => expected.test(label)),
  );
}

/** Opens or closes the branch of a row, and does nothing else with it. */
export async function toggleRow(page: Page, label: string): Promise<void> {
  await rowWith(page, label).locator('.monaco-tl-twistie').click();
}

export async function clickRow(page: Page, label: string): Promise<void> {
  await rowWith(page, label).locator('.label-name').click();
}

const treeRow = '.tree-explorer-viewlet-tree-view .monaco-list-row';

/** Of several with one label the first. */
function rowWith(page: Page, label: string): Locator {
  const name = page.locator('.label-name').getByText(label, { exact: true });
  return page.locator(treeRow).filter({ has: name }).first();
}
