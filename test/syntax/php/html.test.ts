/**
 * Text outside the tags of PHP.
 */
import { describe, expect, test } from 'vitest';
import { linesOf } from './check-tree.ts';

const examples: readonly { readonly name: string; readonly file: string; readonly tree: string }[] = [
  {
    name: 'no PHP at all',
    file: `<p>Hello</p>`,
    tree: `(InlineHtml text=<p>Hello</p>)`,
  },
  {
    name: 'before, between and behind',
    file: `<h1>
<?php f(); ?>
<p><?= $a ?></p>
<?php g() ?>
tail`,
    tree: `(InlineHtml text=<h1>
)
(ExprStmt expr=(FuncCall callee=f))
(InlineHtml text=<p>)
(Echo exprs=[$a])
(InlineHtml text=</p>
)
(ExprStmt expr=(FuncCall callee=g))
(InlineHtml text=tail)`,
  },
  {
    name: "the line break behind a closing tag is PHP's",
    file: `<?php f(); ?>
x<?php g(); ?> 
y`,
    tree: `(ExprStmt expr=(FuncCall callee=f))
(InlineHtml text=x)
(ExprStmt expr=(FuncCall callee=g))
(InlineHtml text= 
y)`,
  },
  {
    name: 'inside control flow',
    file: `<?php if ($x): ?>
 yes <?= $y ?>
<?php elseif ($z): ?>
 maybe
<?php else: ?>
 no
<?php endif ?>`,
    tree: `(If condition=$x then=(Block body=[(InlineHtml text= yes ) (Echo exprs=[$y])]) elseIfs=[(ElseIf condition=$z body=(Block body=[(InlineHtml text= maybe
)]))] else=(Block body=[(InlineHtml text= no
)]))`,
  },
  {
    name: 'inside braces and loops',
    file: `<ul><?php foreach ($a as $b) { ?><li><?= $b ?></li><?php } ?></ul>
<?php foreach ($a as $b): ?>
<b><?= $b ?></b>
<?php endforeach; ?>
<?php while (f()): ?>w<?php endwhile ?>
<?php for (;;): ?>f<?php endfor ?>`,
    tree: `(InlineHtml text=<ul>)
(Foreach subject=$a value=$b body=(Block body=[(InlineHtml text=<li>) (Echo exprs=[$b]) (InlineHtml text=</li>)]))
(InlineHtml text=</ul>
)
(Foreach subject=$a value=$b body=(Block body=[(InlineHtml text=<b>) (Echo exprs=[$b]) (InlineHtml text=</b>
)]))
(While condition=(FuncCall callee=f) body=(Block body=[(InlineHtml text=w)]))
(For body=(Block body=[(InlineHtml text=f)]))`,
  },
  {
    name: 'inside a switch',
    file: `<?php switch ($a): ?>
<?php case 1: ?>
one
<?php break; case 2: ?>
two
<?php endswitch ?>`,
    tree: `(Switch subject=$a cases=[(Case value=1 body=[(InlineHtml text=one
) (Break)]) (Case value=2 body=[(InlineHtml text=two
)])])`,
  },
  {
    name: 'the first line of a script',
    file: `#!/usr/bin/env php
<?php
f();
`,
    tree: `(ExprStmt expr=(FuncCall callee=f))`,
  },
];

describe('text outside the tags', () => {
  test.each(examples)('$name', async ({ file, tree }) => {
    expect(await linesOf(file)).toBe(tree);
  });
});
