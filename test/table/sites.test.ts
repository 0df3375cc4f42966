import { beforeAll, describe, expect, test } from 'vitest';
import { siteAt } from '../../server/src/table/site.ts';
import { findSites } from '../../server/src/table/sites.ts';
import { openTable, show, type TestTable } from './sample-rows.ts';

let table: TestTable;
beforeAll(async () => {
  table = await openTable();
});

describe('sites', () => {
  const cases: readonly (readonly [title: string, php: string, want: readonly string[]])[] = [
    ['functions of PHP and of nobody', 'count($a); frobnicate();', ['function count', 'function frobnicate']],
    ['functions of the application', 'function f() {} f(); isset($a); empty($a);', []],
    [
      'superglobals',
      "$_POST['a']; $_SERVER['HTTP_HOST']; $_SERVER[$k];",
      ['superglobal $_POST', "superglobal $_SERVER['HTTP_HOST']", 'superglobal $_SERVER'],
    ],
    [
      'calls on classes of the framework',
      "use Illuminate\\Support\\Facades\\Cache; Cache::lock('a'); Log::info('a');",
      ['static Illuminate\\Support\\Facades\\Cache::lock', 'static Illuminate\\Support\\Facades\\Log::info'],
    ],
    [
      'calls on objects of the framework',
      '$q = DB::table("t"); $q->where("a", 1)->frob();',
      [
        'static Illuminate\\Support\\Facades\\DB::table',
        'method Illuminate\\Database\\Query\\Builder::frob',
        'method Illuminate\\Database\\Query\\Builder::where',
      ],
    ],
    ['classes of PHP', 'new DateTime(); new App\\Thing();', ['new DateTime']],
    ['calls on classes of the application', 'Thing::make(); $this->render(); self::f();', []],
    [
      'what the framework does for classes of the application',
      'class Post extends \\Illuminate\\Database\\Eloquent\\Model { function scopeLive($q) {} function own() {} } $p = new Post(); $p->save(); $p->own(); Post::whereNotNull("a"); Post::live(); Post::query()->live();',
      [
        'method Illuminate\\Database\\Eloquent\\Model::save',
        'static Illuminate\\Database\\Eloquent\\Builder::whereNotNull',
        'static Illuminate\\Database\\Eloquent\\Model::query',
      ],
    ],
    [
      'methods that the application implements for PHP',
      'class Bag implements Countable { function count(): int { return 1; } } (new Bag())->count(); function f(Own $o) { $o->count(); } interface Own extends Countable {}',
      [],
    ],
    [
      'what a match has taken',
      'response()->json(count($a));',
      ['sample/json DATA=count($a) REST=()', 'function count'],
    ],
    [
      'statements that a match has taken',
      "header('Location: ' . url($_GET['to'])); exit; count($a);",
      ["sample/location-exit URL=url($_GET['to'])", 'function url', "sample/query KEY='to'", 'function count'],
    ],
    [
      'classes, closures, attributes and defaults',
      "class A { public $x = [PHP_EOL]; #[B(1)] function f($a = 1) { return fn () => $_GET['a']; } }",
      ["sample/query KEY='a'"],
    ],
  ];
  test.each(cases)('%s', (_, php, want) => {
    expect(table.sites(php).map((site) => show(site, php))).toEqual(want);
  });

  test('what the application declares elsewhere is no site', () => {
    expect(
      table.sites('frobnicate(); Log::info("a"); new DateTime();', ['function frobnicate() {} class Log {}']),
    ).toHaveLength(1);
  });

  test('unknown receivers are counted', () => {
    expect(findSites(table.table, table.open('$a->b(); $this->c(); request()->d();')).unknownReceivers).toBe(2);
  });

  test('the innermost site around an offset', () => {
    const php = "response()->json($_GET['q']);";
    const sites = table.sites(php);
    const at = (text: string) => siteAt(sites, '<?php\n'.length + php.indexOf(text));
    expect([at('json'), at("'q'")].map((site) => site && show(site, php))).toEqual([
      "sample/json DATA=$_GET['q'] REST=()",
      "sample/query KEY='q'",
    ]);
    expect(siteAt(sites, 0)).toBeUndefined();
  });
});

describe('deep and broken code', () => {
  const deep: readonly (readonly [title: string, php: string])[] = [
    ['a long chain', `$a${'->b()'.repeat(20_000)};`],
    ['a long chain that matches at every link', `request()${'->input("a")'.repeat(5_000)};`],
    ['a long concatenation', `$x = ''${" . $_GET['a']".repeat(20_000)};`],
    ['a long concatenation in a pattern', `header('Location: '${' . $a'.repeat(20_000)});`],
    ['deep parentheses', `${'('.repeat(5_000)}1${')'.repeat(5_000)};`],
    ['deep calls', `${'strlen('.repeat(3_000)}1${')'.repeat(3_000)};`],
    ['deep subscripts', `$_GET${"['a']".repeat(20_000)};`],
    [
      'variables in circles',
      Array.from(
        { length: 200 },
        (_, at) => `$v${at} = $v${(at + 1) % 200} + $v${(at * 7) % 200}; strlen($v${at});`,
      ).join('\n'),
    ],
    ['a file cut in the middle', "class A { function f(Request $r) { $r->input('a"],
  ];
  test.each(deep)('%s', (_, php) => {
    expect(() => table.sites(php)).not.toThrow();
  });
});
