/**
 * The page in a real browser: it is let do what it needs by its own policy, and can be used with the keyboard.
 */
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderHtml } from '../../server/src/report/render-html.ts';
import { findPart, requirePart } from '../support/requirements.ts';
import { file, report, row, unmapped } from './samples.ts';

const HOSTILE = '</script><img src=x onerror="document.title=1">';
const names = Array.from({ length: 12 }, (_, at) => `f${String.fromCharCode(97 + at)}`);

const sample = report({
  analyses: names.map((name, at) =>
    file(`app/${name}.php`, {
      lines: at + 1,
      logicLines: 100 - 2 * at,
      sites: Array.from({ length: at + 1 }, () => unmapped(name)),
    }),
  ),
  row: () => row(HOSTILE, { title: HOSTILE }),
  problems: [{ kind: 'failed', path: HOSTILE, line: 3, detail: HOSTILE }],
});

describe.skipIf(!requirePart('chromium'))('the page', () => {
  let browser: Browser;
  const complaints: string[] = [];

  beforeAll(async () => {
    const executablePath = findPart('chromium');
    browser = await chromium.launch({
      ...(executablePath === undefined ? {} : { executablePath }),
      args: ['--no-sandbox', '--disable-gpu'],
    });
  });
  afterAll(() => browser.close());

  const open = async (before?: string): Promise<Page> => {
    const page = await browser.newPage();
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    // The page's own policy lets nothing in later.
    if (before !== undefined) await page.evaluate(before);
    await page.setContent(renderHtml(sample, { locale: 'en', nonce: 'n0nce' }));
    return page;
  };
  const column = (page: Page, table: string, index: number) =>
    page.locator(`#${table} tbody tr:not([hidden]) td:nth-child(${index})`).allInnerTexts();

  it('runs its script and nobody else’s', async () => {
    const page = await open();
    expect(await page.title()).toBe('Migration report: acme/shop');
    expect(await page.locator('img').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('sorts by a column, with the keyboard too', async () => {
    const page = await open();
    expect((await column(page, 'unknown', 3))[0]).toBe('12');
    await page.locator('#unknown th button', { hasText: 'Construct' }).focus();
    await page.keyboard.press('Enter');
    expect(await column(page, 'unknown', 1)).toEqual(names);
    await page.keyboard.press('Enter');
    expect(await column(page, 'unknown', 1)).toEqual([...names].reverse());
    expect(await page.locator('#unknown th[aria-sort]').count()).toBe(1);
    await page.locator('#unknown th button', { hasText: 'Sites' }).click();
    expect((await column(page, 'unknown', 3)).slice(0, 2)).toEqual(['12', '11']);
  });

  it('filters rows and says how many are left', async () => {
    const page = await open();
    await page.locator('#unknown-filter').fill('FC');
    expect(await column(page, 'unknown', 1)).toEqual(['fc']);
    expect(await page.locator('#unknown-shown').innerText()).toBe('1 of 12 rows shown');
    await page.locator('#unknown-filter').fill('');
    expect(await column(page, 'unknown', 1)).toHaveLength(12);
  });

  it('asks the editor to open a file when there is one', async () => {
    const page = await open(
      'window.posted = []; window.acquireVsCodeApi = () => ({ postMessage: (m) => window.posted.push(m) });',
    );
    await page.locator('#files [data-open]').first().focus();
    await page.keyboard.press('Enter');
    await page.locator('#problems [data-open]').click();
    expect(await page.evaluate('window.posted')).toEqual([
      { command: 'open', path: 'app/fa.php', line: 1 },
      { command: 'open', path: HOSTILE, line: 3 },
    ]);
  });

  it('offers no links where there is no editor', async () => {
    const page = await open();
    expect(await page.locator('[role=link]').count()).toBe(0);
  });
});
