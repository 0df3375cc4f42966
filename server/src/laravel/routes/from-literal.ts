/**
 * Literals of the php room as values of a route program: the same data, but for the arguments of calls.
 */
import { isKind, type Literal } from '../../php/literal.ts';
import type { Argument, Item, Value } from './facts.ts';

export function fromLiteral(literal: Literal): Value {
  if (literal === null || typeof literal !== 'object') return literal;
  if (isKind(literal, 'array')) {
    return {
      kind: 'array',
      items: literal.items.map((item): Item => {
        const value = fromLiteral(item.value);
        if (item.spread) return { value, spread: true };
        return item.key === undefined ? { value } : { key: fromLiteral(item.key), value };
      }),
    };
  }
  if (isKind(literal, 'call') || isKind(literal, 'new')) {
    const args = literal.args.map((value): Argument => ({ value: fromLiteral(value) }));
    if (literal.kind === 'new') return { kind: 'new', class: literal.class, args, start: 0, end: 0 };
    return { kind: 'call', name: literal.name, args, start: 0, end: 0 };
  }
  if (isKind(literal, 'concat')) return joined(literal.parts.map(fromLiteral));
  return literal as Value;
}

/** Parts of a text, those that are known put together. */
export function joined(parts: readonly Value[]): Value {
  const merged: Value[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (typeof part === 'string' && typeof last === 'string') merged[merged.length - 1] = last + part;
    else merged.push(part);
  }
  const [only] = merged;
  return merged.length === 1 && typeof only === 'string' ? only : { kind: 'concat', parts: merged };
}
