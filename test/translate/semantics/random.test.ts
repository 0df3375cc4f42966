/**
 * Random programs on both sides. `LARAGIN_PROGRAMS` says how many (100 otherwise), `LARAGIN_SEED` which; each build holds
 * 200 of them.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { requirePart } from '../../support/requirements.ts';
import { checkPrograms } from './check.ts';
import { randomProgram } from './random-program.ts';

const COUNT = Number(process.env.LARAGIN_PROGRAMS ?? 100);
const SEED = Number(process.env.LARAGIN_SEED ?? 42);
const BATCH = 200;

describe.skipIf(!requirePart('php') || !requirePart('go'))('random programs', () => {
  test('are never silently different', { timeout: 60_000 + COUNT * 2_000 }, async () => {
    const sources = fc.sample(randomProgram, { numRuns: COUNT, seed: SEED });
    const programs = sources.map((php, index) => ({ name: `random ${SEED}/${index}`, php }));
    const wrong: string[] = [];
    for (let from = 0; from < programs.length; from += BATCH) {
      const checked = await checkPrograms(programs.slice(from, from + BATCH));
      for (const { program, outcome, detail } of checked) {
        if (outcome === 'same' || outcome === 'hole') continue;
        wrong.push(`${program.name} is ${outcome}: ${detail}\n${program.php.split("new Box('b');\n")[1] ?? ''}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
