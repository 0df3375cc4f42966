import { describe, expect, test } from 'vitest';
import { requirePart } from '../../support/requirements.ts';
import { findDifferences, readPairs } from './compare.ts';

describe.skipIf(!requirePart('php') || !requirePart('go'))('package php', () => {
  test('answers as PHP does', { timeout: 240_000 }, async () => {
    expect(await findDifferences(readPairs())).toEqual([]);
  });
});
