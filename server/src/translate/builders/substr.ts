/**
 * `substr($TEXT, $START, $LENGTH)` with numbers written out: a slice whose bounds are kept inside the text, as PHP keeps
 * them. `LENGTH` may be missing.
 */
import type { Expr as GoExpr } from '../../go/ast.ts';
import { binary, call, intLit } from '../../go/build.ts';
import type { Expr } from '../../syntax/php/ast.ts';
import type { Capture, Match } from '../../table/site.ts';
import type { Applied } from '../apply.ts';
import { type Emission, refuse } from '../emission.ts';
import { lowerExpr } from '../expression.ts';
import { integerOf } from '../literals.ts';
import { hoist } from '../value.ts';

export function substr(emit: Emission, match: Match): Applied | undefined {
  const text = match.captures.get('TEXT');
  const start = numberOf(match.captures.get('START'));
  const length = match.captures.has('LENGTH') ? numberOf(match.captures.get('LENGTH')) : null;
  if (text?.kind !== 'expr' || start === undefined || length === undefined) {
    return refuse(emit, 'the numbers are not written out here');
  }
  const value = lowerExpr(emit, text.expr, 'string');
  const whole = value.stable ? value : hoist(emit, value, 'text');
  return { stmts: [], expr: slice(whole.expr, start, length), results: ['string'], answers: false };
}

/** `length` is null where the text is taken to its end. */
function slice(text: GoExpr, start: number, length: number | null): GoExpr {
  const size = call('len', text);
  const fromEnd = (count: number): GoExpr => call('max', binary(size, '-', intLit(count)), intLit(0));
  const upTo = (count: number): GoExpr => call('min', intLit(count), size);
  const low = start < 0 ? fromEnd(-start) : start === 0 ? undefined : upTo(start);
  let high: GoExpr | undefined;
  if (length === null) high = undefined;
  else if (length < 0) {
    // The end never lies in front of the start.
    high = low === undefined ? fromEnd(-length) : call('max', binary(size, '-', intLit(-length)), low);
  } else if (start >= 0) high = upTo(start + length);
  // What is taken from the end and reaches it again needs no end.
  else if (length < -start) high = call('min', binary(fromEnd(-start), '+', intLit(length)), size);
  if (low === undefined && high === undefined) return text;
  return { kind: 'SliceExpr', start: -1, end: -1, x: text, low, high, max: undefined };
}

function numberOf(capture: Capture | undefined): number | undefined {
  return capture?.kind === 'expr' ? literalNumber(capture.expr) : undefined;
}

function literalNumber(expr: Expr): number | undefined {
  if (expr.kind === 'Unary' && expr.op === '-') {
    const number = literalNumber(expr.expr);
    return number === undefined ? undefined : -number;
  }
  const number = expr.kind === 'IntLit' ? integerOf(expr) : undefined;
  // Sums of larger numbers might not fit.
  return number !== undefined && number <= 1_000_000_000n ? Number(number) : undefined;
}
