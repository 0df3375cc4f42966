/** The generated signatures are what PHP's reflection and the sources of Debian's packages give today. */
import { describe, expect, it } from 'vitest';
import { generateSignatures, readGenerated } from '../server/scripts/signatures.ts';

describe('the generated signatures', () => {
  it('are what PHP and Laravel declare', async () => {
    const wanted = await generateSignatures();
    const present = readGenerated();
    const paths = [...new Set([...wanted.keys(), ...present.keys()])];
    const stale = paths.filter((path) => wanted.get(path) !== present.get(path));
    expect(stale, 'run npm run signatures with the packages of test/setup installed').toEqual([]);
  });
});
