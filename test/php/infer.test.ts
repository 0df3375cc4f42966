import { describe, expect, test } from 'vitest';
import { compileSignatures } from '../../server/scripts/signatures-compile.ts';
import { openApplication } from '../../server/src/laravel/application.ts';
import { indexFile } from '../../server/src/laravel/index-file.ts';
import { openFile } from '../../server/src/php/file.ts';
import { resolveNames } from '../../server/src/php/names.ts';
import { openSignatures } from '../../server/src/php/signatures/signatures.ts';
import type { StaticType } from '../../server/src/php/types.ts';
import type { Expr } from '../../server/src/syntax/php/ast.ts';
import { parsePhp } from '../../server/src/syntax/php/parse.ts';
import { walk } from '../../server/src/syntax/php/walk.ts';
import { testGrammars } from '../support/grammars.ts';

const builtins = compileSignatures().then(openSignatures);

/** The types of the arguments of all calls of `t(…)`, in the order of the text. */
async function typesIn(php: string): Promise<string[]> {
  const program = parsePhp((await testGrammars()).php, `<?php ${php}`);
  const files = [['a.php', indexFile('a.php', program, resolveNames(program))]] as const;
  const file = openFile(program, openApplication({ files, builtins: await builtins }).types);
  const found: Expr[] = [];
  walk(file.program, {
    enter: (node) => {
      if (node.kind === 'FuncCall' && node.callee.kind === 'Name' && node.callee.text === 't') {
        found.push(...node.args.map((arg) => arg.value));
      }
      return true;
    },
  });
  return found.map((expr) => show(file.types.typeOf(expr, file.types.scopeAt(expr.start))));
}

function show(type: StaticType): string {
  const nullable = 'nullable' in type && type.nullable === true ? '?' : '';
  return nullable + showPlain(type);
}

function showPlain(type: StaticType): string {
  switch (type.kind) {
    case 'class':
    case 'scalar':
      return type.name;
    case 'union':
      return type.members.map(show).join('|');
    case 'callable':
      return type.closure ? 'Closure' : 'callable';
    default:
      return type.kind;
  }
}

describe('types', () => {
  const cases: readonly (readonly [title: string, php: string, want: string])[] = [
    [
      'literals',
      't(1, 1.5, \'a\', "$b", true, null, [], fn () => 1);',
      'int float string string bool null array Closure',
    ],
    ['casts', 't((int) $a, (string) $a, (array) $a, (object) $a);', 'int string array object'],
    [
      'operators',
      't($a . $b, $a === $b, !$a, 1 + 2, 1 + 2.0, $a + 1, 1 <=> 2, -1, 4 / 2, [] + []);',
      'string bool bool int float unknown int int int|float array',
    ],
    [
      'coalescing',
      "function f(?string $s) { t($s, $s ?? '', $s ?? null, $s ?: 'a', $x ?? 1); }",
      '?string string ?string string unknown',
    ],
    [
      'conditions',
      "t($a ? 1 : 2, $a ? 1 : 'b', $a ? 1 : null, match ($a) { 1 => 'x', default => 'y' });",
      'int int|string ?int string',
    ],
    [
      'objects',
      'namespace N; t(new A, new \\B\\C, clone new A, new $a, new class extends A {}, new class {});',
      'N\\A B\\C N\\A unknown N\\A object',
    ],
    [
      'parameters',
      'function f(int $a, ?A $b, A|null $c, int|string $d, $e, A $f = null, string ...$g) { t($a, $b, $c, $d, $e, $f, $g); }',
      'int ?A ?A int|string unknown ?A array',
    ],
    [
      'promoted and typed properties',
      'class A { private B $b; private $u; function __construct(private ?C $c) { t($this, $this->b, $this->c, $this->u, $this->x); } }',
      'A B ?C unknown unknown',
    ],
    ['inherited properties', 'class P { protected B $b; } class A extends P { function f() { t($this->b); } }', 'B'],
    [
      '$this where there is none',
      'class A { static function f() { t($this); } } trait T { function f() { t($this); } } function g() { t($this); }',
      'unknown T unknown',
    ],
    [
      'self, static and parent',
      'class P {} class A extends P { function f(self $s) { t($s, new self, new static, new parent); } }',
      'A A A P',
    ],
    [
      'methods of the file',
      'class A { function s(): static {} static function n(): ?int {} function u() {} } t((new A)->s()->s(), A::n(), (new A)->u());',
      'A ?int void',
    ],
    [
      'functions of the file',
      'namespace N; function strlen(): array {} t(strlen($a), \\strlen($a), trim($a));',
      'array int string',
    ],
    [
      'functions of PHP',
      't(strlen($a), explode(",", $a), isset($a), strpos($a, "b"), TRIM($a));',
      'int array bool int|bool string',
    ],
    [
      'assigned variables',
      "$a = 1; $b = $a; $c = 1; $c = 'x'; $d = 1; $d = null; t($a, $b, $c, $d, $e);",
      'int int string null unknown',
    ],
    [
      'variables that grow',
      "$s = ''; $s .= 1; $n = 0; $n++; $n += 2; $m = 0; $m += $x; t($s, $n, $m);",
      'string int unknown',
    ],
    [
      'variables set out of sight',
      'global $a; $a = 1; $b = 1; $r = &$b; [$c] = [1]; foreach ($x as $k => $v) {} static $d = 1; t($a, $b, $c, $k, $v, $d);',
      'int int int unknown unknown int',
    ],
    [
      'functions see their own',
      '$a = 1; function f() { t($a); } $f = function () { t($a); }; $g = function () use ($a) { t($a); }; $h = fn () => t($a);',
      'unknown unknown int int',
    ],
    ['closures that change', '$a = 1; $f = function () use (&$a) { t($a); }; t($a);', 'int int'],
    ['caught', 'try {} catch (E $e) { t($e); } catch (F|G $f) { t($f); }', 'E F|G'],
    ['in circles', '$a = $b; $b = $a; $c = $c; t($a, $b, $c);', 'unknown unknown unknown'],
    [
      'superglobals and constants',
      "t($_GET, $_GET['a'], PHP_EOL, __DIR__, A::class, A::B);",
      'array unknown string string string unknown',
    ],
    ['calls that are closures', 't(strlen(...));', 'Closure'],
  ];
  test.each(cases)('%s', async (_, php, want) => {
    expect((await typesIn(php)).join(' ')).toBe(want);
  });
});

describe('what Laravel answers', () => {
  const cases: readonly (readonly [php: string, want: string])[] = [
    [
      "t(request(), request('a'), response(), response('a'));",
      'Illuminate\\Http\\Request unknown Illuminate\\Routing\\ResponseFactory Illuminate\\Http\\Response',
    ],
    [
      "t(redirect(), redirect('/a'), redirect()->to('/a')->with('a', 1));",
      'Illuminate\\Routing\\Redirector Illuminate\\Http\\RedirectResponse Illuminate\\Http\\RedirectResponse',
    ],
    ["t(response()->json([])->header('a', 'b'));", 'Illuminate\\Http\\JsonResponse'],
    [
      "t(DB::table('a')->where('b', 1)->orderBy('c'), DB::table('a')->count());",
      'Illuminate\\Database\\Query\\Builder int',
    ],
    [
      "use Illuminate\\Support\\Facades\\DB as D; $q = D::table('a'); $q = $q->where('b', 1); t($q, $q->get());",
      'Illuminate\\Database\\Query\\Builder Illuminate\\Support\\Collection',
    ],
    ['class DB { static function table(): int {} } t(DB::table());', 'int'],
    ['namespace N; t(DB::table());', 'unknown'],
    [
      'class R extends \\Illuminate\\Foundation\\Http\\FormRequest { function f() { t($this->path(), $this->ip()); } }',
      'string ?string',
    ],
    [
      "t(now(), collect()->map($f), view('a'), session(), config('a'));",
      'Illuminate\\Support\\Carbon Illuminate\\Support\\Collection Illuminate\\View\\View Illuminate\\Session\\SessionManager unknown',
    ],
    ['function request(): int {} t(request());', 'int'],
  ];
  test.each(cases)('%s', async (php, want) => {
    expect((await typesIn(php)).join(' ')).toBe(want);
  });
});

test('variables that depend on each other are answered in time', async () => {
  const lines = Array.from(
    { length: 300 },
    (_, at) => `$v${at} = $v${(at + 1) % 300} + $v${(at * 7) % 300} + $v${(at * 13) % 300};`,
  );
  expect(await typesIn(`${lines.join('\n')} t($v0);`)).toEqual(['unknown']);
  const chain = Array.from({ length: 60 }, (_, at) => `$v${at + 1} = $v${at} + $v${at};`);
  expect(await typesIn(`$v0 = 1; ${chain.join('\n')} t($v30);`)).toEqual(['int']);
});
