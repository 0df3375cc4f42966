import { expect, test } from 'vitest';
import type { Expr } from '../../server/src/syntax/php/ast.ts';
import { walk } from '../../server/src/syntax/php/walk.ts';
import { findEntries } from '../../server/src/table/index.ts';
import { openTable, SAMPLES, type Sample } from './sample-rows.ts';

const CODE = `
use Illuminate\\Support\\Facades\\Route;
Route::get('/', fn () => response()->json(['q' => $_GET['q'] ?? 'none']));
header("Location: $to"); echo strlen(config('app.name')) . env('APP_ENV');
$a->b()->c($d)[0] = new Thing($_SERVER['REQUEST_METHOD']);
`;

/** Rows of the kinds that real tables grow by: other functions, methods, facades, keys, first arguments. */
function manyMore(count: number): Sample[] {
  return Array.from({ length: count }, (_, at) => [
    { id: `more/function-${at}`, php: `f${at}($X)` },
    { id: `more/method-${at}`, php: `$OBJECT->m${at}($X)` },
    { id: `more/facade-${at}`, php: `\\Vendor\\C${at}::get($X)` },
    { id: `more/key-${at}`, php: `$_SERVER['K${at}']` },
    { id: `more/header-${at}`, php: `header('H${at}: 1')` },
    { id: `more/coalesce-${at}`, php: `g${at}($X) ?? $D` },
    { id: `more/assign-${at}`, php: `$V = h${at}($X)` },
    { id: `more/statement-${at}`, php: `echo i${at}($X);` },
    { id: `more/new-${at}`, php: `new \\Vendor\\D${at}($X)` },
  ]).flat();
}

async function candidates(samples: readonly Sample[]): Promise<number> {
  const { table, open } = await openTable(samples);
  const file = open(CODE);
  let count = 0;
  walk(file.program, {
    enter: (node) => {
      const scope = file.types.scopeAt(node.start);
      count += findEntries(table.expressions, node as Expr, file, scope)?.length ?? 0;
      count += findEntries(table.statements, node as Expr, file, scope)?.length ?? 0;
      return true;
    },
  });
  return count;
}

test('a node is compared with as many patterns in a large table as in a small one', async () => {
  const small = await candidates(SAMPLES);
  expect(small).toBeGreaterThan(0);
  expect(await candidates([...SAMPLES, ...manyMore(20)])).toBe(small);
  expect(await candidates([...SAMPLES, ...manyMore(200)])).toBe(small);
});
