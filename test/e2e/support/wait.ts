/**
 * Waiting for what the workbench shows. Every wait of the driver goes through here, so that one that fails says what
 * it waited for, what it saw last, and leaves a picture. It knows nothing about VS Code.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** How long a helper waits, in milliseconds. Below the suite's test timeout, so that this message is the one read. */
export const patience = 30_000;

export const artifacts = join(import.meta.dirname, '../../artifacts');

/**
 * Reads until the value is accepted and answers that value. A read that throws counts as "not yet": elements of the
 * workbench are replaced while they are read. Throws after `patience` with the last value (or error) seen.
 */
export async function until<T>(
  page: Page,
  what: string,
  read: () => Promise<T>,
  accept: (value: T) => boolean,
): Promise<T> {
  const deadline = performance.now() + patience;
  let seen = 'nothing';
  while (performance.now() < deadline) {
    try {
      const value = await read();
      if (accept(value)) return value;
      seen = JSON.stringify(value) ?? 'undefined';
    } catch (error) {
      seen = String(error);
    }
    await new Promise((resume) => setTimeout(resume, pollInterval));
  }
  const picture = await saveScreenshot(page, `timeout-${what}`);
  throw new Error(`Waited ${patience / 1000} s for ${what}. Last seen: ${seen}. Picture: ${picture}`);
}

/** Writes a picture of the window to `test/artifacts/<name>.png` and answers its path. */
export async function saveScreenshot(page: Page, name: string): Promise<string> {
  mkdirSync(artifacts, { recursive: true });
  const path = join(artifacts, `${name.replace(/[^\w-]+/g, '-').slice(0, 80)}.png`);
  // Animations are shown at their end, or a hover that fades in is a ghost.
  await page.screenshot({ path, animations: 'disabled' });
  return path;
}

const pollInterval = 50;
