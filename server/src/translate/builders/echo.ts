/**
 * `echo $A, $B;`, `print $A` and, for a row that answers the request, `exit($A)`: the captured texts joined, in the order
 * in which they stand.
 */
import type { Expr } from '../../syntax/php/ast.ts';
import { walk } from '../../syntax/php/walk.ts';
import type { Match } from '../../table/site.ts';
import type { Applied } from '../apply.ts';
import { type Emission, refuse } from '../emission.ts';
import { writeText } from '../output.ts';
import { joined } from '../strings.ts';

export function echo(emit: Emission, match: Match): Applied | undefined {
  const parts = [...match.captures.values()].flatMap((capture) => (capture.kind === 'expr' ? [capture.expr] : []));
  const ordered = parts.sort((a, b) => a.start - b.start);
  // What a part writes itself stands behind the parts in front of it.
  if (ordered.slice(1).some((part) => mayWrite(emit, part))) return refuse(emit, 'a part of this may write as well');
  const text = joined(emit, ordered);
  if (text === undefined) return undefined;
  const answers = match.row.gives === 'response';
  return { stmts: [writeText(emit, text.expr)], expr: undefined, results: [], answers };
}

/** Whether evaluating the expression runs code of the application, which is known where there is a plan. */
function mayWrite({ subject }: Emission, expr: Expr): boolean {
  const { file } = subject.source;
  let found = false;
  if (subject.plan === undefined) return found;
  walk(expr, {
    enter: (node) => {
      if (node.kind === 'MethodCall' || node.kind === 'StaticCall' || node.kind === 'New') found = true;
      if (node.kind === 'FuncCall') {
        const { callee } = node;
        const names = callee.kind === 'Name' ? file.names.functionsOf(callee) : [];
        if (callee.kind !== 'Name' || names.some((name) => file.app.world.declaresFunction(name))) found = true;
      }
      return !found;
    },
  });
  return found;
}
