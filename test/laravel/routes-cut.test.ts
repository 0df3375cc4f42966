import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildRoutes } from '../../server/src/laravel/routes/build.ts';
import { readRouteFiles } from '../support/laravel-routes.ts';

const STRESS = join(import.meta.dirname, '../fixtures/routes-stress');
const FILES = [
  'routes/web.php',
  'routes/groups.php',
  'routes/resources.php',
  'app/Providers/RouteServiceProvider.php',
  'app/Http/Kernel.php',
];

// A file that someone is typing in ends anywhere. Nothing may throw, and everything must end.
test.each(FILES)('%s, cut anywhere', async (path) => {
  const text = readFileSync(join(STRESS, path), 'utf8');
  const step = Math.max(1, Math.floor(text.length / 40));
  let most = 0;
  for (let end = 0; end <= text.length; end += step) {
    const files = await readRouteFiles({ [path]: text.slice(0, end) });
    most = Math.max(most, buildRoutes(files.map(({ facts }) => ({ path: 'bootstrap/app.php', facts }))).routes.length);
    expect(buildRoutes(files).problems.every((one) => one.path !== '')).toBe(true);
  }
  if (path.startsWith('routes/')) expect(most).toBeGreaterThan(20);
});

test('text that nests too deep is unknown, not an end', async () => {
  const chain = `Route::get('a', fn () => 1)${'->name("x")'.repeat(3000)};`;
  const nested = `${'Route::group([], function () {'.repeat(400)}Route::get('b', fn () => 1);${'});'.repeat(400)}`;
  const list = `Route::get('c', ${'['.repeat(2000)}${']'.repeat(2000)});`;
  for (const text of [chain, nested, list]) {
    const files = await readRouteFiles({
      'bootstrap/app.php': `<?php use Illuminate\\Support\\Facades\\Route; ${text}`,
    });
    expect(() => buildRoutes(files)).not.toThrow();
  }
});
