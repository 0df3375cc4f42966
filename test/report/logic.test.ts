import { expect, it } from 'vitest';
import { measureLogic } from '../../server/src/report/logic.ts';
import { parsePhp } from '../../server/src/syntax/php/parse.ts';
import { testGrammars } from '../support/grammars.ts';

it.each([
  ['methods', 'class A { public $x = 1; function f() {\n  // why\n\n  a();\n  b();\n} abstract function g(); }', 2, 1],
  ['functions', 'namespace A; use B; function f() {\n if (x()) {\n  y();\n }\n}', 3, 1],
  ['an empty function', 'function f() { /* nothing */ }', 0, 1],
  ['closures, where they stand', 'Route::get("/", function () {\n return 1;\n});', 3, 0],
  ['a configuration file', 'return [\n "a" => 1,\n "b" => 2,\n];', 0, 0],
  ['block comments', 'a();\n/**\n * not code\n */\nfunction f() {\n /* no\n  * no\n  */\n b();\n}', 2, 1],
  ['an interface', 'interface I { const A = 1; function f(); }', 0, 0],
  ['attributes, which are no comments', 'function f() {\n $g = #[A]\n #[B]\n fn () => 1;\n}', 3, 1],
])('measures %s', async (_, code, lines, functions) => {
  const { php } = await testGrammars();
  const source = `<?php ${code}`;
  expect(measureLogic(source, parsePhp(php, source))).toEqual({ lines, functions });
});
