/** Files that stop anywhere: every rule answers, whatever is left of the syntax. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../server/src/text/edit.ts';
import { findIn, pitfallFixtures } from '../support/check-pitfall.ts';

const step = 37;

describe('a file that was cut off', () => {
  test.each(readdirSync(pitfallFixtures))('%s', async (folder) => {
    const name = readdirSync(join(pitfallFixtures, folder)).find((file) => file.startsWith('want.')) ?? '';
    const language = name.endsWith('.go') ? 'go' : 'php';
    const source = readFileSync(join(pitfallFixtures, folder, name), 'utf8');
    for (let end = 0; end < source.length; end += step) {
      const text = source.slice(0, end);
      for (const finding of await findIn(language, text)) {
        expect(finding.range.end).toBeLessThanOrEqual(end);
        for (const { edits } of finding.fixes) expect(() => applyEdits(text, edits)).not.toThrow();
      }
    }
  });
});
