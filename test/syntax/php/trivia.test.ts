/**
 * Where comments and empty lines go.
 */
import { describe, expect, test } from 'vitest';
import { linesOf } from './check-tree.ts';

const examples: readonly { readonly name: string; readonly file: string; readonly tree: string }[] = [
  {
    name: 'in front of a statement, with its empty line',
    file: `<?php
f();

// one
/** doc */
#[A]
function g() {}`,
    tree: `(ExprStmt expr=(FuncCall callee=f))
(FunctionDecl name=g body=(Block) attributes=[(Attribute name=A)] leading=["// one" "/** doc */"] blankBefore)`,
  },
  {
    name: 'behind a statement',
    file: `<?php
$a = 1; // behind
$b = 2; /* also behind */
/* in front */ $c = 3;`,
    tree: `(ExprStmt expr=(Assign target=$a value=1) trailing="// behind")
(ExprStmt expr=(Assign target=$b value=2) trailing="/* also behind */")
(ExprStmt expr=(Assign target=$c value=3) leading=["/* in front */"])`,
  },
  {
    name: 'empty lines alone',
    file: `<?php
a();

b();
c();`,
    tree: `(ExprStmt expr=(FuncCall callee=a))
(ExprStmt expr=(FuncCall callee=b) blankBefore)
(ExprStmt expr=(FuncCall callee=c))`,
  },
  {
    name: 'no code behind them',
    file: `<?php
f();
// the end`,
    tree: `(ExprStmt expr=(FuncCall callee=f))
dangling "// the end"`,
  },
  {
    name: 'in a function that has no statement',
    file: `<?php
function f() {
    // only
}`,
    tree: `(FunctionDecl name=f body=(Block dangling=["// only"]))`,
  },
  {
    name: 'in an array',
    file: `<?php
$c = [
    // first
    1, // one

    'k' => 2, /* two */
    // last
];`,
    tree: `(ExprStmt expr=(Assign target=$c value=(ArrayLit items=[(ArrayItem value=1 leading=["// first"] trailing="// one") (ArrayItem key="k" value=2 trailing="/* two */" blankBefore)] dangling=["// last"])))`,
  },
  {
    name: 'in arguments',
    file: `<?php
foo(
    $a, // about a
    /* b */ $b
);`,
    tree: `(ExprStmt expr=(FuncCall callee=foo args=[(Arg value=$a leading=["// about a"]) (Arg value=$b leading=["/* b */"])]))`,
  },
  {
    name: 'between the links of a chain they go in front of the statement',
    file: `<?php
$q->where('a') // where
    ->orWhere(/* inside */ 1) // or
    ->get();`,
    tree: `(ExprStmt expr=(MethodCall object=(MethodCall object=(MethodCall object=$q name=where args=[(Arg value="a")]) name=orWhere args=[(Arg value=1 leading=["/* inside */"])]) name=get) leading=["// where" "// or"])`,
  },
  {
    name: 'inside an expression they go in front of the statement',
    file: `<?php
$a = 1 /* inside */ + 2;`,
    tree: `(ExprStmt expr=(Assign target=$a value=(Binary op=+ left=1 right=2)) leading=["/* inside */"])`,
  },
  {
    name: 'around else',
    file: `<?php
if ($a) { // then
    b();
    // end of then
} // behind if
// before else
else {
    // empty
}`,
    tree: `(If condition=$a then=(Block body=[(ExprStmt expr=(FuncCall callee=b) leading=["// then"])] dangling=["// end of then"]) else=(Block dangling=["// empty"] leading=["// behind if" "// before else"]))`,
  },
  {
    name: 'in a match',
    file: `<?php
return match($x) {
    // arm
    1 => 2, // behind arm

    default => 3,
};`,
    tree: `(Return expr=(Match subject=$x arms=[(MatchArm conditions=[1] body=2 leading=["// arm"] trailing="// behind arm") (MatchArm body=3 blankBefore)]))`,
  },
  {
    name: 'in a class',
    file: `<?php
class A {
    // first
    use B; // behind use

    /** prop */
    public $x = 1; // behind prop

    /** method */
    public function f(
        int $a, // about a
        /* b */ $b
    ) {
        return 1; // why
    }
    // last
}`,
    tree: `(ClassDecl name=A modifiers=() members=[(TraitUse traits=[B] leading=["// first"] trailing="// behind use") (Property modifiers=(visibility=public) items=[(PropertyItem name=x default=1)] leading=["/** prop */"] trailing="// behind prop" blankBefore) (Method name=f modifiers=(visibility=public) params=[(Param name=a type=int leading=["// about a"]) (Param name=b leading=["/* b */"])] body=(Block body=[(Return expr=1 trailing="// why")]) leading=["/** method */"] blankBefore)] dangling=["// last"])`,
  },
  {
    name: 'in a switch',
    file: `<?php
switch ($a) {
    // case
    case 1: // one
        b();
        break;
    // dflt
    default:
        // nothing
}`,
    tree: `(Switch subject=$a cases=[(Case value=1 body=[(ExprStmt expr=(FuncCall callee=b)) (Break)] leading=["// case"] trailing="// one") (Case dangling=["// nothing"] leading=["// dflt"])])`,
  },
  {
    name: 'between the branches of the colon form',
    file: `<?php
if ($a):
    b(); // b
    // end
else:
    // other
endif;`,
    tree: `(If condition=$a then=(Block body=[(ExprStmt expr=(FuncCall callee=b) trailing="// b")] dangling=["// end"]) else=(Block dangling=["// other"]))`,
  },
  {
    name: 'around tags',
    file: `<?php
// x ?> html <?php // y
f(); // z`,
    tree: `(InlineHtml text= html  leading=["// x "])
(ExprStmt expr=(FuncCall callee=f) leading=["// y"] trailing="// z")`,
  },
  {
    name: 'hash comments and things that look like comments',
    file: `<?php # hash
f("// no", '# no'); // yes /* no */
/**/ g(); /** doc */
`,
    tree: `(ExprStmt expr=(FuncCall callee=f args=[(Arg value="// no") (Arg value="# no")]) leading=["# hash"] trailing="// yes /* no */")
(ExprStmt expr=(FuncCall callee=g) leading=["/**/"] trailing="/** doc */")`,
  },
];

describe('comments and empty lines', () => {
  test.each(examples)('$name', async ({ file, tree }) => {
    expect(await linesOf(file)).toBe(tree);
  });
});
