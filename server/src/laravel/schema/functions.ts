/**
 * PHP's functions that migrations build names with, done to literals.
 */
import { isKind, type Literal } from '../../php/literal.ts';
import { concat, listOf } from './literals.ts';

/** The value of the call where its arguments tell it, else the call itself. */
export function functionCall(name: string, args: readonly Literal[]): Literal {
  const [first = null, second = null] = args;
  const call: Literal = { kind: 'call', name, args };
  switch (name) {
    case 'sprintf':
      return typeof first === 'string' ? (format(first, args.slice(1)) ?? call) : call;
    case 'array_keys':
      return isKind(first, 'array') ? listOf(first.items.map(({ key }, at) => key ?? at)) : call;
    case 'array_values':
      return isKind(first, 'array') ? listOf(first.items.map(({ value }) => value)) : call;
    case 'array_merge': {
      const items = args.map((arg) => (isKind(arg, 'array') ? arg.items : undefined));
      return items.includes(undefined) ? call : { kind: 'array', items: items.flatMap((each) => each ?? []) };
    }
    case 'range':
      return typeof first === 'number' && typeof second === 'number' ? range(first, second) : call;
    case 'explode':
      return typeof first === 'string' && first !== '' && typeof second === 'string'
        ? listOf(second.split(first))
        : call;
    case 'implode':
      return typeof first === 'string' && isKind(second, 'array')
        ? concat(second.items.flatMap(({ value }, at) => (at === 0 ? [value] : [first, value])))
        : call;
    default:
      return call;
  }
}

/** Formats with plain `%s` and `%d` only. */
function format(template: string, args: readonly Literal[]): Literal | undefined {
  const texts = template.split(/%[sd]/);
  if (texts.some((text) => text.includes('%')) || texts.length !== args.length + 1) return undefined;
  return concat(texts.flatMap((text, at) => (at === 0 ? [text] : [args[at - 1] ?? null, text])));
}

const LONGEST_RANGE = 1000;

function range(first: number, last: number): Literal {
  const length = Math.min(Math.abs(last - first) + 1, LONGEST_RANGE);
  const step = last < first ? -1 : 1;
  return listOf(Array.from({ length }, (_, at) => first + at * step));
}
