/**
 * Queries in Go find, write and show what they do in Laravel: each chain is run by both, on copies of one database; and
 * what chains become reads as the cases say.
 */
import { describe, expect, test } from 'vitest';
import { requirePart } from '../../support/requirements.ts';
import { readCases } from '../cases.ts';
import { CHAINS } from './chains.ts';
import { convertChains } from './convert-chains.ts';
import { runChains } from './run-chains.ts';

const cases = readCases('queries.txt');

describe('queries as GORM', async () => {
  const { functions, broken } = await convertChains(cases.map(({ php }) => php));

  test('are Go', () => {
    expect(broken).toEqual([]);
  });
  for (const [index, { title, go }] of cases.entries()) {
    test(title, () => {
      expect(functions.get(index)).toBe(go);
    });
  }
});

describe.skipIf(!requirePart('laravel') || !requirePart('go'))('queries in Laravel and in Go', () => {
  test('give the same and leave the same', { timeout: 300_000 }, async () => {
    const chains = [...CHAINS, ...cases.map(({ php }) => php)];
    const { runs, broken } = await runChains(chains);
    expect(broken).toBe('');
    expect(runs.length).toBe(chains.length);
    expect(runs.filter(({ holes }) => holes.length > 0).map(({ chain, holes }) => ({ chain, holes }))).toEqual([]);
    for (const { chain, php, go } of runs) expect({ chain, gives: go }).toEqual({ chain, gives: php });
  });
});
