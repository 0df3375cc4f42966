/**
 * Every kind of statement, and the tree it becomes.
 */
import { describe, expect, test } from 'vitest';
import { treeOf } from './check-tree.ts';

const examples: readonly (readonly [php: string, tree: string])[] = [
  [
    'if ($a) b(); elseif ($c) { d(); } else if ($e) f(); else g();',
    '(If condition=$a then=(Block body=[(ExprStmt expr=(FuncCall callee=b))]) elseIfs=[(ElseIf condition=$c body=(Block body=[(ExprStmt expr=(FuncCall callee=d))])) (ElseIf condition=$e body=(Block body=[(ExprStmt expr=(FuncCall callee=f))]))] else=(Block body=[(ExprStmt expr=(FuncCall callee=g))]))',
  ],
  [
    'if ($a): b(); elseif ($c): d(); else: e(); endif;',
    '(If condition=$a then=(Block body=[(ExprStmt expr=(FuncCall callee=b))]) elseIfs=[(ElseIf condition=$c body=(Block body=[(ExprStmt expr=(FuncCall callee=d))]))] else=(Block body=[(ExprStmt expr=(FuncCall callee=e))]))',
  ],
  ['while ($a): b(); endwhile;', '(While condition=$a body=(Block body=[(ExprStmt expr=(FuncCall callee=b))]))'],
  ['for (;;): c(); endfor;', '(For body=(Block body=[(ExprStmt expr=(FuncCall callee=c))]))'],
  [
    'foreach ($a as $b): c(); endforeach;',
    '(Foreach subject=$a value=$b body=(Block body=[(ExprStmt expr=(FuncCall callee=c))]))',
  ],
  [
    'switch ($a): case 1: b(); endswitch;',
    '(Switch subject=$a cases=[(Case value=1 body=[(ExprStmt expr=(FuncCall callee=b))])])',
  ],
  ['while ($a) b();', '(While condition=$a body=(Block body=[(ExprStmt expr=(FuncCall callee=b))]))'],
  ['do { c(); } while ($d);', '(DoWhile condition=$d body=(Block body=[(ExprStmt expr=(FuncCall callee=c))]))'],
  ['do e(); while (1);', '(DoWhile condition=1 body=(Block body=[(ExprStmt expr=(FuncCall callee=e))]))'],
  [
    'for ($i = 0, $j = 1; $i < 3; $i++, $j--) {}',
    '(For init=[(Assign target=$i value=0) (Assign target=$j value=1)] conditions=[(Binary op=< left=$i right=3)] update=[(IncDec op=++ target=$i) (IncDec op=-- target=$j)] body=(Block))',
  ],
  ['foreach ($a as $k => &$v) {}', '(Foreach subject=$a key=$k value=$v byRef body=(Block))'],
  [
    'foreach ($a as list($b, $c)) {}',
    '(Foreach subject=$a value=(ListLit items=[(ArrayItem value=$b) (ArrayItem value=$c)]) body=(Block))',
  ],
  [
    `foreach (f() as ['x' => $y]);`,
    '(Foreach subject=(FuncCall callee=f) value=(ListLit items=[(ArrayItem key="x" value=$y)]) body=(Block))',
  ],
  [
    'switch ($a) { case 1: case 2; b(); break; default: c(); continue 2; }',
    '(Switch subject=$a cases=[(Case value=1) (Case value=2 body=[(ExprStmt expr=(FuncCall callee=b)) (Break)]) (Case body=[(ExprStmt expr=(FuncCall callee=c)) (Continue levels=2)])])',
  ],
  [
    'try { a(); } catch (A | \\B $e) { b(); } catch (C) {} finally { d(); }',
    '(Try body=(Block body=[(ExprStmt expr=(FuncCall callee=a))]) catches=[(Catch types=[A \\B] variable=$e body=(Block body=[(ExprStmt expr=(FuncCall callee=b))])) (Catch types=[C] body=(Block))] finally=(Block body=[(ExprStmt expr=(FuncCall callee=d))]))',
  ],
  ['goto x;', '(Goto label=x)'],
  ['x:', '(Label name=x)'],
  [';', '(EmptyStmt)'],
  ['global $a, $$b;', '(Global vars=[$a (VariableVariable name=$b)])'],
  ['static $a = 1, $b;', '(StaticVars vars=[(StaticVar name=a value=1) (StaticVar name=b)])'],
  ['declare(strict_types=1);', '(Declare directives=[(name=strict_types value=1)])'],
  [
    'declare(ticks=1) { a(); }',
    '(Declare directives=[(name=ticks value=1)] body=(Block body=[(ExprStmt expr=(FuncCall callee=a))]))',
  ],
  [
    `const A = 1, B = A . 'x';`,
    '(ConstDecl items=[(ConstItem name=A value=1) (ConstItem name=B value=(Binary op=. left=(ConstFetch name=A) right="x"))])',
  ],
  ['{ a(); }', '(Block body=[(ExprStmt expr=(FuncCall callee=a))])'],
  ['namespace A\\B;', '(Namespace name=A\\B)'],
  ['use C;', '(Use items=[(UseItem type=class name=C alias=C)])'],
  ['use D\\E as F;', '(Use items=[(UseItem type=class name=D\\E alias=F)])'],
  [
    'use function g\\h, i\\j as k;',
    '(Use items=[(UseItem type=function name=g\\h alias=h) (UseItem type=function name=i\\j alias=k)])',
  ],
  ['use const L\\M;', '(Use items=[(UseItem type=const name=L\\M alias=M)])'],
  [
    'use N\\{O, P\\Q as R, function s};',
    '(Use items=[(UseItem type=class name=N\\O alias=O) (UseItem type=class name=N\\P\\Q alias=R) (UseItem type=function name=N\\s alias=s)])',
  ],
  [
    'use function T\\{u, v};',
    '(Use items=[(UseItem type=function name=T\\u alias=u) (UseItem type=function name=T\\v alias=v)])',
  ],
  ['namespace A { class B {} }', '(Namespace name=A body=(Block body=[(ClassDecl name=B modifiers=())]))'],
  ['namespace { f(); }', '(Namespace body=(Block body=[(ExprStmt expr=(FuncCall callee=f))]))'],
];

describe('statements', () => {
  test.each(examples)('%s', async (php, tree) => {
    expect(await treeOf(php)).toBe(tree);
  });
});
