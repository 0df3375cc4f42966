/**
 * The array that a resource answers, written key by key: PHP's order is kept without a variable for each value.
 */
import { assign, call, exprStmt, selector, stringLit } from '../../go/build.ts';
import type { ArrayLit, Expr, Stmt } from '../../syntax/php/ast.ts';
import type { Emission } from '../emission.ts';
import { lowerExpr } from '../expression.ts';
import type { Body } from '../functions.ts';
import { standInFor } from '../stand-ins.ts';
import type { Value } from '../value.ts';
import { createVariable, currentBlock, reference } from '../variables.ts';

export const SHOWN_TYPE = '*php.Map[string, any]';

/** The body with the array that it ends in built step by step; itself where it ends in something else. */
export function arrayBody(body: Body): Body {
  const block = body.body;
  const last = block?.body.at(-1);
  if (block === undefined || last?.kind !== 'Return' || last.expr === undefined) return body;
  const array = last.expr;
  if (array.kind !== 'ArrayLit' || !isShown(array)) return body;
  const built: Stmt = { ...last, expr: standInFor(array, (emit) => buildArray(emit, array), array) };
  return { ...body, body: { ...block, body: [...block.body.slice(0, -1), built] } };
}

/** Every value has a key of its own, or is merged into the array. */
function isShown({ items }: ArrayLit): boolean {
  return items.every(({ key, value, spread, byRef }) => {
    if (spread || byRef) return false;
    if (key !== undefined) return key.kind === 'StringLit' && !/^-?\d+$/.test(key.value);
    return isMerge(value);
  });
}

function isMerge(value: Expr): boolean {
  return (
    value.kind === 'MethodCall' && value.name.kind === 'Identifier' && /^merge(?:when|unless)?$/i.test(value.name.text)
  );
}

function buildArray(emit: Emission, { items }: ArrayLit): Value {
  const { prelude } = emit.notes;
  const variable = createVariable(emit, 'shown', SHOWN_TYPE);
  currentBlock(emit).declared.add(variable);
  const made = call({
    kind: 'IndexListExpr',
    start: -1,
    end: -1,
    x: selector('php', 'NewMap'),
    indices: [name('string'), name('any')],
  });
  prelude.push(assign([reference(variable)], ':=', [made]));
  for (const [at, { key, value }] of items.entries()) {
    const { expr } = lowerExpr(emit, value, 'any');
    const written = stringLit(key?.kind === 'StringLit' ? key.value : String(at));
    prelude.push(exprStmt(call(selector(reference(variable), 'Set'), written, expr)));
  }
  return { expr: reference(variable), type: SHOWN_TYPE, stable: true, notNull: true };
}

function name(text: string) {
  return { kind: 'Ident', start: -1, end: -1, name: text } as const;
}
