import { beforeAll, describe, expect, test } from 'vitest';
import { openTable, show, type TestTable } from './sample-rows.ts';

let table: TestTable;
beforeAll(async () => {
  table = await openTable();
});

/** The sites of the code, shown; unmapped ones only where a case is about them. */
function mapped(php: string, others: readonly string[] = []): string[] {
  const sites = table.sites(php, others).filter((site) => site.kind === 'mapped');
  return sites.map((site) => show(site, php));
}

const REQUEST = 'use Illuminate\\Http\\Request;';

describe('what matches', () => {
  const cases: readonly (readonly [title: string, php: string, want: readonly string[]])[] = [
    ['a superglobal', "echo $_GET['q'];", ["sample/query KEY='q'"]],
    ['any quotes and parentheses', 'echo ($_GET)["q"];', ["sample/query KEY='q'"]],
    ['the more specific first', "echo $_GET['q'] ?? 1;", ["sample/query-or KEY='q' DEFAULT=1"]],
    [
      'sites in captures',
      "echo $_GET['a'] ?? $_GET['b'];",
      ["sample/query-or KEY='a' DEFAULT=$_GET['b']", "sample/query KEY='b'"],
    ],
    ['a typed parameter', `${REQUEST} function f(Request $r) { $r->input('a'); }`, ["sample/input REQ=$r KEY='a'"]],
    ['a method in any case', `${REQUEST} function f(Request $r) { $r->INPUT('a'); }`, ["sample/input REQ=$r KEY='a'"]],
    ['a nullable receiver', `${REQUEST} function f(?Request $r) { $r->input('a'); }`, ["sample/input REQ=$r KEY='a'"]],
    [
      'a promoted property',
      `${REQUEST} class A { function __construct(private Request $r) {} function f() { $this->r->input('a'); } }`,
      ["sample/input REQ=$this->r KEY='a'"],
    ],
    [
      'one of several classes that all are below the wanted one',
      `${REQUEST} class Form extends Request {} function f(Request|Form $r) { $r->input('a'); }`,
      ["sample/input REQ=$r KEY='a'"],
    ],
    [
      'a receiver that may be no object',
      `${REQUEST} function f(Request|false $r) { $r->input('a'); }`,
      ["sample/input REQ=$r KEY='a'"],
    ],
    ['a literal of the type', "strlen('abc');", ["sample/strlen S='abc'"]],
    [
      'a model by static',
      'class Post extends \\Illuminate\\Database\\Eloquent\\Model { static function f(int $id) { static::find($id); } }',
      ['sample/find MODEL=static ID=$id'],
    ],
    ['a helper', "request()->input('a');", ["sample/input REQ=request() KEY='a'"]],
    ['a variable that is assigned once', "$r = request(); $r->input('a');", ["sample/input REQ=$r KEY='a'"]],
    [
      "a closure's use",
      `${REQUEST} fn (Request $r) => (function () use ($r) { return $r->input('a'); })();`,
      ["sample/input REQ=$r KEY='a'"],
    ],
    [
      'an imported facade',
      "use Illuminate\\Support\\Facades\\Route as R; R::get('/', 'f');",
      ["sample/route-get URI='/' ACTION='f'"],
    ],
    ['the alias of a facade', "Route::get('/', 'f');", ["sample/route-get URI='/' ACTION='f'"]],
    [
      'the rest of arguments',
      "response()->json(['a' => 1], 201, $headers);",
      ["sample/json DATA=['a' => 1] REST=(201, $headers)"],
    ],
    ['an empty rest', 'response()->json($a);', ['sample/json DATA=$a REST=()']],
    ['named arguments in the rest', 'response()->json($a, status: 201);', ['sample/json DATA=$a REST=(status: 201)']],
    ['the rest of items', 'in_array($x, [1, 2, 3, ...$more], true);', ['sample/list X=$x REST=[3, ...$more]']],
    ['array()', 'in_array($x, array(1, 2), TRUE);', ['sample/list X=$x REST=[]']],
    ['numbers by value', 'in_array($x, [0x1, 0b10], true);', ['sample/list X=$x REST=[]']],
    ['die for exit', "die('no');", ["sample/stop TEXT='no'"]],
    ['the same twice', 'isset($a["x"]) ? $a[\'x\'] : 1;', ['sample/twice X=$a["x"] OTHER=1']],
    ['a literal that begins with the text', "header('Location: /login');", ["sample/location URL='/login'"]],
    ['a concatenation', "header('Location: ' . $base . '/x');", ["sample/location URL=$base . '/x'"]],
    ['interpolation', 'header("Location: $u");', ['sample/location URL=$u']],
    ['statements that follow each other', "header('Location: /a');\nexit;", ["sample/location-exit URL='/a'"]],
    [
      'groups of a regex',
      "header('content-type: text/plain; charset=utf-8');",
      ["sample/type H='content-type: text/plain; charset=utf-8' TYPE='text/plain'"],
    ],
    ['a type that is known', '$s = "a" . $b; strlen($s);', ['sample/strlen S=$s']],
    ['a type that stays the same', '$s = ""; foreach ($a as $b) { $s .= $b; } strlen($s);', ['sample/strlen S=$s']],
    ['a literal', 'http_response_code(404);', ['sample/status CODE=404']],
    ['a function by its full name', 'namespace App; \\http_response_code(404);', ['sample/status CODE=404']],
    ['a function from a namespace', 'namespace App; http_response_code(404);', ['sample/status CODE=404']],
  ];
  test.each(cases)('%s', (_, php, want) => {
    expect(mapped(php)).toEqual(want);
  });
});

describe('what only looks alike', () => {
  const cases: readonly (readonly [title: string, php: string])[] = [
    ['a variable', "echo $get['q'];"],
    ['a write', "$_GET['q'] = 1; unset($_GET['q']); foreach ($a as $_GET['k']) {} [$_GET['a']] = f(); $_GET['n']++;"],
    ['an unknown receiver', "$r->input('a');"],
    ['another class', "function f(Form $r) { $r->input('a'); } class Form {}"],
    ['another class of the framework', "function f(Illuminate\\Support\\Collection $r) { $r->input('a'); }"],
    ['a variable of two types', "$r = request(); if ($a) { $r = new Form(); } $r->input('a'); class Form {}"],
    ['one of several classes', `${REQUEST} class Form {} function f(Request|Form $r) { $r->input('a'); }`],
    ['a string or something else', 'function f(string|int $s) { strlen($s); }'],
    ['static in a trait', 'trait Finds { static function f(int $id) { static::find($id); } }'],
    ['this in a trait', "trait Reads { function f() { $this->input('a'); } }"],
    ['a variable set by reference', "$r = request(); foreach ($a as &$r) {} $r->input('a');"],
    ['a variable of another function', "$r = request(); function f() { $r->input('a'); }"],
    ['more arguments', `${REQUEST} function f(Request $r) { $r->input('a', 1); }`],
    ['a named argument', `${REQUEST} function f(Request $r) { $r->input(key: 'a'); }`],
    ['a spread', `${REQUEST} function f(Request $r) { $r->input(...$a); }`],
    ['a closure of the method', `${REQUEST} function f(Request $r) { $r->input(...); }`],
    ['a call that null passes by', `${REQUEST} function f(?Request $r) { $r?->input('a'); }`],
    ['a class of the same name in a namespace', "namespace App; Route::get('/', 'f');"],
    ['a class that the file declares', "class Route { static function get() {} } Route::get('/', 'f');"],
    ['a method in another case than the function', 'json($a)->response();'],
    ['a function that the file declares', "function request($a) {} request('a');"],
    ['a function of the namespace', "namespace App; function request($a) {} request('a');"],
    ['another function of a namespace', 'Other\\http_response_code(404);'],
    ['not the same twice', 'isset($a["x"]) ? $a["y"] : 1;'],
    ['another text', "header('Locations: /a');"],
    ['nothing behind the text', "header('Location: ');"],
    ['other numbers', 'in_array($x, [1, 3], true);'],
    ['a key', 'in_array($x, ["a" => 1, 2], true);'],
    ['a string that may be null', 'function f(?string $s) { strlen($s); }'],
    ['a string that a function changes', '$s = ""; preg_match("/a/", "b", $s); strlen($s);'],
    ['extract', '$s = ""; extract($a); strlen($s);'],
    ['no literal', 'http_response_code($code);'],
    ['a model of an unknown class', 'strtolower::find(1);'],
  ];
  test.each(cases)('%s', (_, php) => {
    expect(mapped(php)).toEqual([]);
  });
});

describe('what only the workspace can tell', () => {
  const STORE = "namespace App\\Http; function f(StorePost $r) { $r->input('a'); }";
  const POST = 'namespace App; function f(int $id) { return Post::find($id); }';

  test('a class below the wanted one', () => {
    const below = 'namespace App\\Http; class StorePost extends \\Illuminate\\Foundation\\Http\\FormRequest {}';
    expect(mapped(STORE, [below])).toEqual(["sample/input REQ=$r KEY='a'"]);
  });
  test('over several files', () => {
    const base = 'namespace App; abstract class Base extends \\Illuminate\\Database\\Eloquent\\Model {}';
    expect(mapped(POST, [base, 'namespace App; class Post extends Base {}'])).toEqual([
      'sample/find MODEL=Post ID=$id',
    ]);
  });
  test('a class that is not', () => {
    expect(mapped(STORE, ['namespace App\\Http; class StorePost {}'])).toEqual([]);
    expect(mapped(POST)).toEqual([]);
  });
  test('classes in a circle', () => {
    expect(mapped(POST, ['namespace App; class Post extends Post {}'])).toEqual([]);
  });
  test('a class of the application behind the name of an alias', () => {
    expect(mapped("Route::get('/', 'f');", ['class Route {}'])).toEqual([]);
  });
  test('a function of the application', () => {
    expect(mapped("request('a');", ['function request($key) {}'])).toEqual([]);
    expect(mapped("namespace App; request('a');", ['namespace App; function Request($key) {}'])).toEqual([]);
  });
});
