/**
 * Concatenations: `'Location: ' . $URL` is found in `"Location: $u/x"`, in `'Location: ' . $u . '/x'` and in
 * `'Location: /login'`. A metavariable takes everything up to the next literal text of the pattern, the last one the rest.
 */
import type { Binary, Expr, Interpolated, StringLit } from '../syntax/php/ast.ts';
import { concatParts, withoutParens } from './normal.ts';
import type { PatternNode } from './pattern.ts';
import { bind, type MatchState, matchNode } from './structure.ts';

export function matchConcat(patterns: readonly PatternNode[], expr: Expr, state: MatchState): boolean {
  const parts = expr.kind === 'StringLit' ? [expr] : concatParts(expr)?.map(withoutParens);
  if (parts === undefined) return false;
  let rest: readonly Expr[] = parts;
  for (let at = 0; at < patterns.length; at++) {
    const pattern = patterns[at] as PatternNode;
    if (pattern.kind === '$string') {
      const after = dropPrefix(rest, String(pattern.value));
      if (after === undefined) return false;
      rest = after;
    } else if (pattern.kind === '$meta') {
      const next = patterns[at + 1];
      const split = next === undefined ? rest.length : splitBefore(rest, next);
      if (split === undefined) return false;
      const [taken, after] = typeof split === 'number' ? [rest.slice(0, split), rest.slice(split)] : split;
      if (taken.length === 0 || !bind(String(pattern.name), { kind: 'expr', expr: joinParts(taken, expr) }, state)) {
        return false;
      }
      rest = after;
    } else {
      const [first, ...after] = rest;
      if (first === undefined || !matchNode(pattern, first, state)) return false;
      rest = after;
    }
  }
  return rest.length === 0;
}

/** The parts behind a text that they begin with; literals may be cut. */
function dropPrefix(parts: readonly Expr[], prefix: string): readonly Expr[] | undefined {
  let left = prefix;
  for (let at = 0; at < parts.length; at++) {
    if (left === '') return parts.slice(at);
    const part = parts[at] as Expr;
    if (part.kind !== 'StringLit') return undefined;
    if (left.startsWith(part.value)) left = left.slice(part.value.length);
    else if (part.value.startsWith(left)) return [cut(part, part.value.slice(left.length)), ...parts.slice(at + 1)];
    else return undefined;
  }
  return left === '' ? [] : undefined;
}

/** Where the parts of a metavariable end, given what the pattern has next. */
function splitBefore(
  parts: readonly Expr[],
  next: PatternNode,
): number | readonly [readonly Expr[], readonly Expr[]] | undefined {
  if (next.kind !== '$string') return parts.length > 0 ? 1 : undefined;
  const text = String(next.value);
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at] as Expr;
    const found = part.kind === 'StringLit' ? part.value.indexOf(text) : -1;
    if (found === -1 || part.kind !== 'StringLit') continue;
    const before = found === 0 ? [] : [cut(part, part.value.slice(0, found))];
    return [
      [...parts.slice(0, at), ...before],
      [cut(part, part.value.slice(found)), ...parts.slice(at + 1)],
    ];
  }
  return undefined;
}

/** Part of a literal's value. It keeps the literal's range: a value's offsets in the source are not known. */
function cut(literal: StringLit, value: string): StringLit {
  return { ...literal, value };
}

function joinParts(parts: readonly Expr[], whole: Expr): Expr {
  const [first, ...others] = parts;
  if (others.length === 0) return first as Expr;
  const { start } = first as Expr;
  const { end } = others.at(-1) as Expr;
  if (whole.kind === 'Interpolated') {
    const joined: Interpolated = { kind: 'Interpolated', start, end, parts, quote: whole.quote };
    return joined;
  }
  return others.reduce<Expr>((left, right): Binary => {
    return { kind: 'Binary', start: left.start, end: right.end, op: '.', left, right };
  }, first as Expr);
}
