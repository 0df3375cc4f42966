/**
 * What is broken stays where it stands; what is intact keeps its meaning.
 */
import { describe, expect, test } from 'vitest';
import { linesOf } from './check-tree.ts';

const examples: readonly { readonly name: string; readonly file: string; readonly tree: string }[] = [
  {
    name: 'a broken statement between two functions',
    file: `<?php function a() { return 1; } $x = = 3; function b() {}`,
    tree: `(FunctionDecl name=a body=(Block body=[(Return expr=1)]))
(ExprStmt expr=(ErrorExpr))
(FunctionDecl name=b body=(Block))
error 38 unexpected "="`,
  },
  {
    name: 'a method being typed',
    file: `<?php class A { public function f() { $x-> } public function g() { return 1; } }`,
    tree: `(ClassDecl name=A modifiers=() members=[(Method name=f modifiers=(visibility=public) body=(Block body=[(ErrorStmt)])) (Method name=g modifiers=(visibility=public) body=(Block body=[(Return expr=1)]))])
error 38 unexpected "$x"`,
  },
  {
    name: 'a class that is not closed keeps its members, and the open method its statements',
    file: `<?php
namespace App;
function before() {}
final class A extends B implements C, D {
    use T;
    public $x = 1;
    /** doc */
    public function f() { return 1; }
    protected static function g(int $a): ?int {
        $b = 1;
        if ($b) {
            foo($b, `,
    tree: `(Namespace name=App)
(FunctionDecl name=before body=(Block))
(ClassDecl name=A members=[(TraitUse traits=[T]) (Property modifiers=(visibility=public) items=[(PropertyItem name=x default=1)]) (Method name=f modifiers=(visibility=public) body=(Block body=[(Return expr=1)]) leading=["/** doc */"]) (Method modifiers=(visibility=protected static) name=g params=[(Param name=a type=int)] returnType=(NullableType type=int) body=(Block body=[(ExprStmt expr=(Assign target=$b value=1)) (ErrorStmt)]))] modifiers=(final) extends=B implements=[C D])
error 239 unexpected "if"`,
  },
  {
    name: 'an interface that is not closed',
    file: `<?php interface I extends J { function f();`,
    tree: `(InterfaceDecl name=I extends=[J] members=[(Method name=f modifiers=())])
error 43 missing "}"`,
  },
  {
    name: 'a function that is not closed',
    file: `<?php function f($a) { a(); class`,
    tree: `(FunctionDecl name=f params=[(Param name=a)] body=(Block body=[(ExprStmt expr=(FuncCall callee=a)) (ErrorStmt)]))
error 28 unexpected "class"`,
  },
  {
    name: 'a brace too many',
    file: `<?php a();
}
b();`,
    tree: `(ExprStmt expr=(FuncCall callee=a))
(ErrorStmt)
(ExprStmt expr=(FuncCall callee=b))
error 11 unexpected "}"`,
  },
  {
    name: 'a call that is not closed',
    file: `<?php class A { public function f() { foo(1, ; } ??? public function g() {} }`,
    tree: `(ClassDecl name=A modifiers=() members=[(Method name=f modifiers=(visibility=public) body=(Block body=[(ExprStmt expr=(FuncCall callee=foo args=[(Arg value=1)]))])) (ErrorMember) (Method name=g modifiers=(visibility=public) body=(Block))])
error 44 missing ")"
error 49 unexpected "?"`,
  },
  {
    name: 'a bracket among arguments',
    file: `<?php foo(function () { a(); }, ] , 2);`,
    tree: `(ExprStmt expr=(FuncCall callee=foo args=[(Arg value=(Closure body=(Block body=[(ExprStmt expr=(FuncCall callee=a))]))) (Arg value=(ErrorExpr)) (Arg value=2)]))
error 30 unexpected ","`,
  },
  {
    name: 'an arm without a condition',
    file: `<?php match ($x) { 1 => 2, => 3, 4 => 5 };`,
    tree: `(ExprStmt expr=(Match subject=$x arms=[(MatchArm conditions=[1] body=2) (MatchArm conditions=[(ErrorExpr)] body=(ErrorExpr)) (MatchArm conditions=[3 4] body=5)]))
error 27 unexpected "="`,
  },
  {
    name: 'an item without a key',
    file: `<?php $a = [1, => 2, 'k' => 3];`,
    tree: `(ExprStmt expr=(Assign target=$a value=(ArrayLit items=[(ArrayItem value=1) (ArrayItem value=(ErrorExpr)) (ArrayItem value=2) (ArrayItem key="k" value=3)])))
error 15 unexpected "="`,
  },
  {
    name: 'a condition that is not closed',
    file: `<?php if ($x { a(); } b();`,
    tree: `(If condition=$x then=(Block body=[(ExprStmt expr=(FuncCall callee=a))]))
(ExprStmt expr=(FuncCall callee=b))
error 12 missing ")"`,
  },
  {
    name: 'two values in a return',
    file: `<?php return 1 2; b();`,
    tree: `(ErrorStmt)
(ExprStmt expr=(FuncCall callee=b))
error 15 unexpected "2"`,
  },
  {
    name: 'nothing to echo',
    file: `<?php echo ; b();`,
    tree: `(ErrorStmt)
error 11 unexpected ";"`,
  },
  {
    name: 'a loop without a target',
    file: `<?php foreach ($a as ) { b(); }`,
    tree: `(Foreach subject=$a value=(ErrorExpr) body=(Block body=[(ExprStmt expr=(FuncCall callee=b))]))
error 20 missing name`,
  },
  {
    name: 'an open string',
    file: `<?php a(); $x = "abc`,
    tree: `(ExprStmt expr=(FuncCall callee=a))
(ErrorStmt)
error 11 unexpected "$x"`,
  },
  {
    name: 'an open comment',
    file: `<?php a(); /* open`,
    tree: `(ExprStmt expr=(FuncCall callee=a))
(ErrorStmt)
error 11 unexpected "/"`,
  },
  {
    name: 'a member that is none',
    file: `<?php class A { public $ ; const = 1; public function f() {} }`,
    tree: `(ClassDecl name=A modifiers=() members=[(Property modifiers=(visibility=public) items=[(PropertyItem name=)]) (ErrorMember) (Method name=f modifiers=(visibility=public) body=(Block))])
error 24 missing name
error 27 unexpected "const"`,
  },
  {
    name: 'clone with properties is not read as clone',
    file: `<?php $b = clone($a, ['x' => 1]); g();`,
    tree: `(ExprStmt expr=(Assign target=$b value=(ErrorExpr)))
(ExprStmt expr=(FuncCall callee=g))
error 19 unexpected ","
error 26 unexpected "="`,
  },
  {
    name: 'a cast to void is dropped',
    file: `<?php
// why
(void) f();`,
    tree: `(ExprStmt expr=(FuncCall callee=f) leading=["// why"])`,
  },
  {
    name: 'two visibilities on a promoted parameter are understood',
    file: `<?php class A { function __construct(public private(set) string $x, private(set) int $z) {} }`,
    tree: `(ClassDecl name=A modifiers=() members=[(Method name=__construct modifiers=() params=[(Param name=x type=string promoted=(visibility=public setVisibility=private)) (Param name=z type=int promoted=(setVisibility=private))] body=(Block))])`,
  },
  {
    name: 'properties named like keywords in strings are understood',
    file: `<?php f("$a->class, $a?->b, {$c}");
`,
    tree: `(ExprStmt expr=(FuncCall callee=f args=[(Arg value=(Interpolated parts=[(PropertyFetch object=$a name=class) ", " (PropertyFetch object=$a name=b nullsafe) ", " $c] quote=double))]))`,
  },
];

describe('recovery', () => {
  test.each(examples)('$name', async ({ file, tree }) => {
    expect(await linesOf(file)).toBe(tree);
  });
});
