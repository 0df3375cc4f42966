/**
 * Whether two conditions can hold one after the other, judged by their text. Unsure means that they can.
 */
import type { BinaryExpr, Expr } from '../../go/ast.ts';
import type { Range } from '../../text/range.ts';

/** `err != nil` and `err == nil`, `ok` and `!ok`, `kind == 1` and `kind == 2`. */
export function areExclusive(a: Expr, b: Expr, textOf: (range: Range) => string): boolean {
  if (isNotOf(a, b, textOf) || isNotOf(b, a, textOf)) return true;
  if (a.kind !== 'BinaryExpr' || b.kind !== 'BinaryExpr') return false;
  if (textOf(a.x) !== textOf(b.x)) return false;
  if (a.op === '==' && b.op === '==') return areDifferentConstants(a, b, textOf);
  const opposed = (a.op === '==' && b.op === '!=') || (a.op === '!=' && b.op === '==');
  return opposed && textOf(a.y) === textOf(b.y);
}

function isNotOf(negated: Expr, plain: Expr, textOf: (range: Range) => string): boolean {
  return negated.kind === 'UnaryExpr' && negated.op === '!' && textOf(negated.x) === textOf(plain);
}

function areDifferentConstants(a: BinaryExpr, b: BinaryExpr, textOf: (range: Range) => string): boolean {
  const constants = [a.y, b.y].every(
    (side) => side.kind === 'BasicLit' || side.kind === 'SelectorExpr' || side.kind === 'Ident',
  );
  return constants && textOf(a.y) !== textOf(b.y);
}
