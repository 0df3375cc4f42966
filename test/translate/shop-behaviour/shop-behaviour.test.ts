/**
 * The shop, converted without a hand edit, beside real Laravel on copies of one database. What is not converted stops with
 * a 500 that names the hole; every other difference has a name here.
 */
import { expect, test } from 'vitest';
import { REQUESTS } from './requests.ts';
import { compareShops, type Difference } from './run-shop.ts';

/** Requests whose difference is known, by why they differ. */
const KNOWN: readonly (readonly [why: string, matches: (difference: Difference) => boolean])[] = [
  [
    'the application’s exception handler words 404 for models',
    ({ laravel, go }) => /not found"/.test(laravel) && /No query results/.test(go),
  ],
  [
    'a constraint of a parameter answers 404 where Laravel looks for other routes',
    ({ laravel, go }) => laravel === '405' && go === '404',
  ],
  ['models are bound behind the middleware of their route', ({ request }) => request.includes('/orders/1/ship as tom')],
  [
    'the labels of page links come from the language',
    ({ request }) => request.startsWith('GET /api/v1/products/1/reviews'),
  ],
];

test('answers as Laravel does, or stops', { timeout: 300_000 }, async () => {
  const differences = await compareShops(REQUESTS);
  const stopped = new Set(
    differences.filter(({ what, go }) => what === 'status' && go === '500').map(({ request }) => request),
  );
  const silent = differences.filter(
    (each) => each.what !== 'said' && !stopped.has(each.request) && !KNOWN.some(([, matches]) => matches(each)),
  );
  expect(silent).toEqual([]);
});
