/**
 * Loops that begin a variable anew: when nothing outside of them speaks of it, it is another variable in each of them,
 * though PHP has one for all.
 */
import type { Expr, Node } from '../syntax/php/ast.ts';
import { walk } from '../syntax/php/walk.ts';
import { contains, type Range } from '../text/range.ts';
import type { Emission } from './emission.ts';
import { hasOwnVariables } from './mentions.ts';

/** The loops that a variable lives in, each for itself; undefined where it lives elsewhere too. */
export function ownLoops(emit: Pick<Emission, 'roots' | 'occurrences'>, phpName: string): readonly Range[] | undefined {
  let loops = known.get(emit.roots);
  if (loops === undefined) {
    loops = collect(emit.roots);
    known.set(emit.roots, loops);
  }
  const ranges = loops.get(phpName);
  const places = emit.occurrences.get(phpName) ?? [];
  if (ranges === undefined || ranges.length < 2) return undefined;
  // A loop inside another one leaves its last value to it.
  const isNested = ranges.some((a) => ranges.some((b) => a !== b && contains(a, b.start)));
  const isInside = places.every((at) => ranges.some((range) => contains(range, at)));
  return isInside && !isNested ? ranges : undefined;
}

const known = new WeakMap<readonly Node[], ReadonlyMap<string, readonly Range[]>>();

function collect(roots: readonly Node[]): ReadonlyMap<string, readonly Range[]> {
  const loops = new Map<string, Range[]>();
  const add = (name: string, range: Range): void => {
    const ranges = loops.get(name);
    if (ranges === undefined) loops.set(name, [range]);
    else ranges.push(range);
  };
  for (const root of roots) {
    walk(root, {
      enter: (node) => {
        if (node !== root && hasOwnVariables(node)) return false;
        if (node.kind === 'Foreach' && !node.byRef) {
          const range = { start: node.key?.start ?? node.value.start, end: node.end };
          for (const name of [...namesIn(node.key), ...namesIn(node.value)]) add(name, range);
        }
        if (node.kind === 'For') {
          for (const expr of node.init)
            if (expr.kind === 'Assign') for (const name of namesIn(expr.target)) add(name, node);
        }
        return undefined;
      },
    });
  }
  return loops;
}

function namesIn(target: Expr | undefined): readonly string[] {
  if (target?.kind === 'Variable') return [target.name];
  if (target?.kind !== 'ListLit' && target?.kind !== 'ArrayLit') return [];
  return target.items.flatMap((item) => namesIn(item?.value));
}
