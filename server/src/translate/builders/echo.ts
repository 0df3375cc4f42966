/**
 * `echo $A, $B;`, `print $A` and, for a row that answers the request, `exit($A)`: the captured texts joined, in the order
 * in which they stand.
 */
import type { Match } from '../../table/site.ts';
import type { Applied } from '../apply.ts';
import type { Emission } from '../emission.ts';
import { writeText } from '../output.ts';
import { joined } from '../strings.ts';

export function echo(emit: Emission, match: Match): Applied | undefined {
  const parts = [...match.captures.values()].flatMap((capture) => (capture.kind === 'expr' ? [capture.expr] : []));
  const text = joined(
    emit,
    parts.sort((a, b) => a.start - b.start),
  );
  if (text === undefined) return undefined;
  const answers = match.row.gives === 'response';
  return { stmts: [writeText(emit, text.expr)], expr: undefined, results: [], answers };
}
