/**
 * What can be done with literals without knowing where they stand.
 */
import { isKind, type Literal } from '../../php/literal.ts';

export const UNKNOWN_LITERAL: Literal = { kind: 'unknown' };

/** Text joined from parts; parts that are not known stay parts. */
export function concat(parts: readonly Literal[]): Literal {
  const merged: Literal[] = [];
  for (const part of parts.flatMap((each) => (isKind(each, 'concat') ? each.parts : [textOf(each)]))) {
    const last = merged.at(-1);
    if (typeof part === 'string' && typeof last === 'string') merged[merged.length - 1] = last + part;
    else if (part !== '') merged.push(part);
  }
  if (merged.length === 0) return '';
  const [only] = merged;
  return merged.length === 1 && typeof only === 'string' ? only : { kind: 'concat', parts: merged };
}

/** Whether a literal is a value by itself: nothing in it waits for the application. */
export function isPlain(literal: Literal): boolean {
  if (typeof literal !== 'object' || literal === null) return true;
  return literal.kind === 'array' && literal.items.every(({ value, key }) => isPlain(value) && isPlain(key ?? null));
}

/** PHP's truth of a plain value. */
export function truthOf(literal: Literal): boolean {
  if (isKind(literal, 'array')) return literal.items.length > 0;
  return literal !== '0' && Boolean(literal);
}

function textOf(part: Literal): Literal {
  if (typeof part === 'number') return String(part);
  if (typeof part === 'boolean') return part ? '1' : '';
  return part === null ? '' : part;
}

export function listOf(values: readonly Literal[]): Literal {
  return { kind: 'array', items: values.map((value) => ({ key: undefined, value })) };
}
