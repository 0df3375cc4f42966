// @ts-check
/**
 * Reading what vitest's JSON reporter wrote. Counts what a person would count: a file that could not be loaded, or
 * whose setup failed, is a failure although none of its tests is marked as one.
 */
import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 * @typedef {{ name: string, status: string, assertionResults: { status: string }[] }} FileResult
 */

/**
 * The counts of one run and, for the reader, a line per file that skipped tests. A missing report (vitest did not
 * come to its end) is one failure.
 * @param {string} path the JSON report
 * @param {string} root the checkout, for shorter names
 * @returns {{ counts: Counts, skips: string[] }}
 */
export function readVitestReport(path, root) {
  if (!existsSync(path)) return { counts: { passed: 0, failed: 1, skipped: 0 }, skips: [] };
  /** @type {FileResult[]} */
  const files = JSON.parse(readFileSync(path, 'utf8')).testResults;
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const skips = [];
  for (const file of files) {
    const passed = file.assertionResults.filter(({ status }) => status === 'passed').length;
    const failed = file.assertionResults.filter(({ status }) => status === 'failed').length;
    const skipped = file.assertionResults.length - passed - failed;
    counts.passed += passed;
    counts.failed += failed === 0 && file.status === 'failed' ? 1 : failed;
    counts.skipped += skipped;
    if (skipped > 0) skips.push(`${relative(root, file.name)}: ${skipped} of ${file.assertionResults.length} tests`);
  }
  return { counts, skips };
}
