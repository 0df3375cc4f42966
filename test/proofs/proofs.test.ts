import { describe, expect, it } from 'vitest';
import { contentHash, readLock } from '../../server/scripts/proof-lock.ts';
import { compileTable } from '../../server/scripts/table.ts';
import { createRowChecker } from '../support/check-row.ts';
import { requirePart } from '../support/requirements.ts';
import { readTableRows } from '../support/rows.ts';
import { runProofs } from './run-proofs.ts';

const { rows, problems } = await readTableRows();

describe('the table', () => {
  it('loads without a problem', () => {
    expect(problems).toEqual([]);
  });

  it('speaks Simplified Chinese in every row', async () => {
    const { overlays } = await compileTable();
    const texts = overlays.find(({ language }) => language === 'zh-cn')?.texts;
    const incomplete = rows.filter((row) => {
      const text = texts?.[row.id];
      return (
        text?.title === undefined ||
        (row.caveat !== undefined && text.caveat === undefined) ||
        text.instead.length !== row.instead.length ||
        text.ledger.length !== row.ledger.length
      );
    });
    expect(incomplete.map(({ id }) => id)).toEqual([]);
  });

  it('has rows whose examples convert as written and whose near misses do not match', async () => {
    const checker = await createRowChecker(rows);
    expect(checker.unusable).toEqual([]);
    expect(rows.flatMap((row) => checker.check(row))).toEqual([]);
  });
});

describe('the proof lock', () => {
  const lock = readLock();

  it('is about the rows as they are: `npm run prove` renews it', () => {
    const expected = Object.fromEntries(
      rows.filter(({ proof }) => proof.length > 0).map((row) => [row.id, contentHash(row)]),
    );
    expect(lock.rows).toEqual(expected);
  });

  it('names what the proofs were executed with', () => {
    for (const version of Object.values(lock.versions)) expect(version).toMatch(/^\d+\.\d+/);
  });
});

// `requirePart` says loudly what is missing, so each is asked even when another is missing already.
const parts = (['php', 'laravel', 'go'] as const).map((part) => requirePart(part));

describe.skipIf(parts.includes(false))('proofs', () => {
  it('hold: PHP and Go give the same answers, and all Go of the rows vets with the real libraries', {
    timeout: 600_000,
  }, async () => {
    const { failures, proven } = await runProofs(rows, rows);
    expect(failures).toEqual([]);
    expect([...proven].sort()).toEqual(Object.keys(readLock().rows).sort());
  });
});
