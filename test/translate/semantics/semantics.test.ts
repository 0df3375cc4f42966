/** Small PHP programs, by theme, give the same output in PHP and as converted Go, or stop at a hole. */
import { describe, expect, test } from 'vitest';
import { requirePart } from '../../support/requirements.ts';
import { checkPrograms } from './check.ts';
import { readPrograms } from './programs.ts';

describe.skipIf(!requirePart('php') || !requirePart('go'))('programs', () => {
  test('are never silently different', { timeout: 600_000 }, async () => {
    const checked = await checkPrograms(readPrograms());
    const wrong = checked.filter(({ outcome }) => outcome === 'different' || outcome === 'broken');
    expect(wrong.map(({ program, outcome, detail }) => `${program.name} is ${outcome}: ${detail}`)).toEqual([]);
  });
});
