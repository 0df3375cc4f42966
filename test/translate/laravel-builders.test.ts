import { describe, expect, test } from 'vitest';
import { createRowChecker } from '../support/check-row.ts';
import { readTableRows } from '../support/rows.ts';

const { rows } = await readTableRows();
const checker = await createRowChecker(rows);

/** The SQL text of the first line of the Go, and the values behind it. */
function sqlOf(php: string): string {
  const [line = ''] = checker.convert(php).go.split('\n');
  return /("[A-Z].*)\)(?:; err != nil \{)?$/.exec(line)?.[1] ?? line;
}

function whyNot(php: string): string | undefined {
  return checker.convert(php).holes[0]?.why;
}

describe('a query', () => {
  test.each([
    ["where('a', 1)->orWhere('b', '>=', 2)", 'SELECT * FROM users WHERE a = ? OR b >= ?", 1, 2'],
    ["where('a', null)->where('b', '!=', null)", 'SELECT * FROM users WHERE a IS NULL AND b IS NOT NULL"'],
    ["orWhere('a', 1)", 'SELECT * FROM users WHERE a = ?", 1'],
    ["whereIn('id', [1, 2])->whereNull('b')", 'SELECT * FROM users WHERE id IN (?, ?) AND b IS NULL", 1, 2'],
    ["whereIn('id', [])", 'SELECT * FROM users WHERE 0 = 1"'],
    [
      "select('id', 'users.name')->orderBy('name', 'DESC')->orderBy('id')",
      'SELECT id, users.name FROM users ORDER BY name DESC, id"',
    ],
    ['limit(10)->offset(20)', 'SELECT * FROM users LIMIT 10 OFFSET 20"'],
    ["where('name', \"a' OR 1=1\")", `SELECT * FROM users WHERE name = ?", "a' OR 1=1"`],
  ])('%s', (chain, sql) => {
    expect(sqlOf(`$rows = DB::table('users')->${chain}->get();`)).toBe(`"${sql}`);
  });

  test('updates with the values of the columns first', () => {
    expect(sqlOf("DB::table('users')->where('id', 2)->update(['name' => 'Bo', 'age' => null]);")).toBe(
      '"UPDATE users SET name = ?, age = ? WHERE id = ?", "Bo", nil, 2',
    );
  });

  test.each([
    ['$x = DB::table($table)->get();', 'a table or column is not written out here'],
    ["$x = DB::table('order')->get();", 'the name order needs quotes, which differ between databases'],
    [
      "$x = DB::table('users; DROP TABLE users')->get();",
      'the name users; DROP TABLE users needs quotes, which differ between databases',
    ],
    ["$x = DB::table('users')->orderBy('name', $way)->get();", 'the direction is not written out here'],
    ["$x = DB::table('users')->where('a', $op, 1)->get();", 'the operator is not written out here'],
    ["$x = DB::table('users')->offset(5)->get();", 'an offset needs a limit'],
    ["$x = DB::table('users')->limit(5)->count();", 'a count of some rows is not converted'],
    ["$x = DB::table('users')->join('posts', 'a', '=', 'b')->get();", 'join is not converted to SQL'],
    ["DB::table('users')->limit(1)->delete();", 'only some rows of a table are changed here'],
    ["DB::table('users')->orderBy('id')->update(['a' => 1]);", 'only some rows of a table are changed here'],
    ["DB::table('users')->insert([['a' => 1], ['a' => 2]]);", 'a table or column is not written out here'],
    ["DB::table('users')->where('a', ['x' => 1])->delete();", 'an array is no value of a column'],
    ["$x = DB::select('SELECT 1 WHERE 1 = :id', ['id' => 3]);", 'the bindings are not written out here as a list'],
  ])('%s is a hole', (php, why) => {
    expect(whyNot(php)).toBe(why);
  });
});

describe('a route', () => {
  test.each([
    ["Route::get('/', 'A@b');", 'router.GET("/", aB)'],
    [
      "Route::get('posts/{post:slug}/', [App\\Http\\PostController::class, 'show']);",
      'router.GET("/posts/:post", postControllerShow)',
    ],
    ["Route::prefix('a/{id}')->get('/', 'A@b');", 'router.GET("/a/:id", aB)'],
    [
      "Route::put('/a', 'A@b')->middleware(['x', 'y:1'])->name('n')->middleware('z');",
      'router.PUT("/a", x, y1, z, aB)',
    ],
  ])('%s', (php, go) => {
    expect(checker.convert(php).go).toBe(go);
  });

  test('at the root of a group has the path of the group', () => {
    const php = "Route::prefix('cart')->group(function () { Route::get('/', 'Cart@show'); });";
    expect(checker.convert(php).go).toBe('cart := router.Group("/cart")\n{\n\tcart.GET("", cartShow)\n}');
  });

  test('of a group is registered on the innermost group', () => {
    const php = `Route::middleware('auth')->group(function () {
      Route::group(['prefix' => 'admin'], function () { Route::get('/a', 'A@b'); });
      Route::get('/c', 'C@d');
    });`;
    expect(
      checker
        .convert(php)
        .go.split('\n')
        .map((line) => line.trim()),
    ).toEqual([
      'group := router.Group("/", auth)',
      '{',
      'admin := group.Group("/admin")',
      '{',
      'admin.GET("/a", aB)',
      '}',
      'group.GET("/c", cD)',
      '}',
    ]);
  });

  test.each([
    ["Route::get('/a/{id?}', 'A@b');", 'an optional parameter needs two routes in Gin'],
    ["Route::get('/a/{b}.{c}', 'A@b');", 'a Gin parameter is a whole segment of the path'],
    ["Route::get($path, 'A@b');", 'no row converts this call'],
    ["Route::group(['domain' => 'a.b'], function () {});", 'domain on routes has no counterpart in Gin'],
    ["Route::prefix($p)->get('/a', 'A@b');", 'the prefix is not written out here'],
    ["Route::get('/a', 'A@b')->middleware($m);", 'the middleware is not written out here'],
    [
      "Route::prefix('a')->group(function () { Route::fallback('A@b'); });",
      'a fallback stands outside of groups in Gin',
    ],
  ])('%s is a hole', (php, why) => {
    expect(whyNot(php)).toBe(why);
  });
});

test('headers of a response stand in front of its body, in the order of the PHP', () => {
  const php = "return response()->json(['a' => 1])->header('X-A', '1')->header('X-A', '2');";
  expect(checker.convert(php).go).toBe(
    'c.Header("X-A", "1")\nc.Header("X-A", "2")\nc.JSON(http.StatusOK, gin.H{"a": 1})',
  );
});

test.each([
  ['Illuminate\\Http\\Response::HTTP_CREATED', 'http.StatusCreated'],
  ['Symfony\\Component\\HttpFoundation\\Response::HTTP_MULTI_STATUS', '207'],
  ['App\\Response::HTTP_CREATED', undefined],
])('the status %s', (php, go) => {
  const { go: made } = checker.convert(`$status = ${php};`);
  if (go === undefined) expect(made).toContain('todo.Port');
  else expect(made).toBe(`status := ${go}`);
});
