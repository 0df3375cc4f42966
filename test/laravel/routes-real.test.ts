import { join } from 'node:path';
import { expect, test } from 'vitest';
import { asReal, readRouteList, realRoutes } from '../support/laravel-routes.ts';
import { requirePart } from '../support/requirements.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures');

test.skipIf(!requirePart('laravel')).each(['shop', 'routes-stress'])(
  '%s: the list is that of the real router',
  async (name) => {
    const source = join(FIXTURES, name);
    const real = await realRoutes(source);
    const read = await readRouteList(source, { version: 8 });
    expect(asReal(read)).toEqual(real);
    expect(read.problems).toEqual([]);
  },
);
