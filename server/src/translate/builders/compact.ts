/**
 * `compact('name', 'posts')`: the variables of these names as a map, which a handler hands to what answers, and as an
 * ordered array everywhere else. The metavariable is `NAMES`.
 */
import type { Expr as GoExpr } from '../../go/ast.ts';
import { call, composite, keyValue, selector, stringLit } from '../../go/build.ts';
import type { Match } from '../../table/site.ts';
import type { Applied } from '../apply.ts';
import { type Emission, refuse } from '../emission.ts';
import { lowerExpr } from '../expression.ts';
import { inOrder } from '../value.ts';

export function compact(emit: Emission, match: Match): Applied | undefined {
  const list = match.captures.get('NAMES');
  const args = list?.kind === 'args' ? list.args.map(({ value }) => value) : [];
  const names = args.flatMap((arg) => (arg.kind === 'ArrayLit' ? arg.items.map(({ value }) => value) : [arg]));
  const words = names.map((name) =>
    name.kind === 'StringLit' && /^[A-Za-z_]\w*$/.test(name.value) ? { ...name, name: name.value } : undefined,
  );
  if (!words.every((word) => word !== undefined)) return refuse(emit, 'the names are not written out here');
  if (new Set(words.map(({ name }) => name)).size < words.length) return refuse(emit, 'a name stands twice here');
  const values = inOrder(
    emit,
    words.map(
      ({ name, start, end }) =>
        () =>
          lowerExpr(emit, { kind: 'Variable', name, start, end }, 'any'),
    ),
  );
  if (values === undefined) return undefined;
  if (emit.fn.kind === 'function') {
    const indices = ['string', 'any'].map((type) => emit.subject.templates.type(type));
    const empty: GoExpr = call({ kind: 'IndexListExpr', start: -1, end: -1, x: selector('php', 'NewMap'), indices });
    const filled = values.reduce(
      (map, { expr }, index) => call(selector(map, 'With'), stringLit(words[index]?.name ?? ''), expr),
      empty,
    );
    return { stmts: [], expr: filled, results: ['*php.Map[string, any]'], answers: false };
  }
  const pairs = values.map(({ expr }, index) => keyValue(stringLit(words[index]?.name ?? ''), expr));
  return { stmts: [], expr: composite(selector('gin', 'H'), pairs), results: ['gin.H'], answers: false };
}
