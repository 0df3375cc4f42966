/**
 * Walking reaches every node once, in source order; finding answers the path to an offset.
 */
import { describe, expect, test } from 'vitest';
import type { Node } from '../../../server/src/syntax/php/ast.ts';
import { findAt, forEachChild, walk } from '../../../server/src/syntax/php/walk.ts';
import { programOf } from './check-tree.ts';

const FILE = `<?php
#[A(1)] final class B extends C implements D {
  use E { E::f as g; }
  const H = 1;
  public ?int $i = 2;
  public function j(int|string $k = 3, L ...$m): static { return $this->n($k, o: [...$m, 'p' => 4]); }
}
enum Q: string { case R = 's'; }
foreach ($t as $u => [$v, , $w]) { echo "x $y[0] {$z->a()}"; }
$b = static fn(int $c): int => match (true) { $c > 1, default => $c ?: -$c };
try { throw new D(...$e); } catch (F | G $h) { unset($i); } finally { exit(1); }
`;

describe('walk', () => {
  test('reaches every object that is a node, parents first, in source order', async () => {
    const program = await programOf(FILE);
    expect(program.errors).toEqual([]);
    const entered: Node[] = [];
    walk(program, {
      enter: (node) => {
        entered.push(node);
        return true;
      },
    });
    expect(new Set(entered).size).toBe(entered.length);
    expect(new Set(entered)).toEqual(nodesIn(program));
    for (const parent of entered) {
      let at = parent.start;
      forEachChild(parent, (child) => {
        expect(child.start, `${child.kind} in ${parent.kind}`).toBeGreaterThanOrEqual(at);
        expect(child.end, `${child.kind} in ${parent.kind}`).toBeLessThanOrEqual(parent.end);
        at = child.start;
      });
    }
  });

  test('leaves every node it entered, children first, and skips the children of refused nodes', async () => {
    const program = await programOf('<?php f(g(1)); h();');
    const events: string[] = [];
    walk(program, {
      enter: (node) => {
        events.push(`+${node.kind}`);
        return node.kind !== 'Arg';
      },
      leave: (node) => {
        events.push(`-${node.kind}`);
      },
    });
    expect(events.join(' ')).toBe(
      '+Program +ExprStmt +FuncCall +Name -Name +Arg -Arg -FuncCall -ExprStmt ' +
        '+ExprStmt +FuncCall +Name -Name -FuncCall -ExprStmt -Program',
    );
  });
});

describe('findAt', () => {
  const examples: readonly (readonly [code: string, path: string])[] = [
    ['f($|a);', 'Program ExprStmt FuncCall Arg Variable'],
    ['f|($a);', 'Program ExprStmt FuncCall Name'],
    ['$a->b|;', 'Program ExprStmt PropertyFetch Identifier'],
    ['$a|->b;', 'Program ExprStmt PropertyFetch Variable'],
    ['a();| b();', 'Program ExprStmt'],
    ['a();|b();', 'Program ExprStmt FuncCall Name'],
    ['if ($x) { | }', 'Program If Block'],
    ['class A { function f() { return 1|; } }', 'Program ClassDecl Method Block Return IntLit'],
  ];

  test.each(examples)('%s', async (code, path) => {
    const offset = code.indexOf('|') + '<?php '.length;
    const found = findAt(await programOf(`<?php ${code.replace('|', '')}`), offset);
    expect(found.map((node) => node.kind).join(' ')).toBe(path);
  });
});

/** Every object below that has a kind and a range, but comments, which are no nodes. */
function nodesIn(root: object): Set<object> {
  const nodes = new Set<object>();
  const todo: object[] = [root];
  for (let value = todo.pop(); value !== undefined; value = todo.pop()) {
    if ('kind' in value && 'start' in value && !['line', 'block', 'doc'].includes(String(value.kind))) nodes.add(value);
    for (const child of Object.values(value)) if (typeof child === 'object' && child !== null) todo.push(child);
  }
  return nodes;
}
