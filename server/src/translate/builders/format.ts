/**
 * `printf($FORMAT, $...ARGS)` and, for a row that gives its text, `sprintf`: the notation that both sides share, `%s`,
 * `%d`, `%05d` and `%%`. In Go the verb must have the type of its argument, so text goes to `%s` and integers to `%d`.
 */
import type { Expr as GoExpr } from '../../go/ast.ts';
import { call, selector } from '../../go/build.ts';
import type { Match } from '../../table/site.ts';
import type { Applied } from '../apply.ts';
import { phpStringLit } from '../bytes.ts';
import { type Emission, refuse } from '../emission.ts';
import { lowerExpr } from '../expression.ts';
import { writeText } from '../output.ts';
import { asText } from '../strings.ts';
import { inOrder } from '../value.ts';

export function format(emit: Emission, match: Match): Applied | undefined {
  const format = match.captures.get('FORMAT');
  const args = match.captures.get('ARGS');
  if (format?.kind !== 'expr' || format.expr.kind !== 'StringLit' || args?.kind !== 'args') {
    return refuse(emit, 'the format is not written out here');
  }
  const { value } = format.expr;
  const literal = phpStringLit(format.expr, emit.subject.source.text);
  if (literal === undefined) return refuse(emit, 'the bytes of this format cannot be told');
  if (!/^(?:[^%]|%%|%s|%0?\d*d)*$/.test(value)) return refuse(emit, 'Go has no equivalent of this format');
  const verbs = value.match(/%%|%s|%0?\d*d/g)?.filter((verb) => verb !== '%%') ?? [];
  if (verbs.length !== args.args.length) return refuse(emit, 'the arguments are not as many as the format asks for');
  if (args.args.some(({ spread, name }) => spread || name !== undefined))
    return refuse(emit, 'the arguments are spread');
  const values = inOrder(
    emit,
    args.args.map(
      ({ value: arg }, at) =>
        () =>
          verbs[at] === '%s' ? asText(emit, arg) : lowerExpr(emit, arg, 'int'),
    ),
  );
  if (values === undefined) return undefined;
  const text: GoExpr = call(selector('fmt', 'Sprintf'), literal, ...values.map(({ expr }) => expr));
  if (match.row.gives === 'string') return { stmts: [], expr: text, results: ['string'], answers: false };
  return { stmts: [writeText(emit, text)], expr: undefined, results: [], answers: false };
}
