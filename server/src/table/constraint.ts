/**
 * The text of a `where` entry, read.
 */
import type { Constraint } from './pattern.ts';

const TYPES = ['string', 'int', 'float', 'bool', 'array'] as const;
const LITERALS = ['string', 'int', 'array'] as const;

/** Answers what is wrong and what to write instead when the text is no constraint. */
export function parseConstraint(text: string): Constraint | { readonly kind: 'wrong'; readonly message: string } {
  const type = TYPES.find((name) => name === text);
  if (type !== undefined) return { kind: 'type', name: type };
  if (text === 'literal') return { kind: 'literal', of: 'any' };
  if (text.startsWith('literal:')) {
    const of = LITERALS.find((name) => name === text.slice('literal:'.length));
    if (of !== undefined) return { kind: 'literal', of };
    return wrong(`"${text}" is no literal; write literal, literal:string, literal:int or literal:array`);
  }
  if (text.startsWith('/')) return parseRegex(text);
  const name = text.startsWith('\\') ? text.slice(1) : text;
  // A class in the global namespace begins with a capital; otherwise a misspelt type would pass for one.
  if (/^[A-Za-z_]\w*(\\[A-Za-z_]\w*)+$/.test(name) || /^[A-Z]\w*$/.test(name)) return { kind: 'class', name };
  return wrong(
    `"${text}" is no constraint; write a class with its namespace, one of ${TYPES.join(', ')}, literal, or /regex/flags`,
  );
}

/** The names that the groups of a regex bind. */
export function groupNames(source: string): readonly string[] {
  return [...source.matchAll(/\(\?<([A-Za-z_]\w*)>/g)].map((found) => found[1] as string);
}

function parseRegex(text: string): ReturnType<typeof parseConstraint> {
  const end = text.lastIndexOf('/');
  if (end <= 0) return wrong(`the regex ${text} has no end; write /regex/ or /regex/i`);
  const source = text.slice(1, end);
  const flags = text.slice(end + 1);
  try {
    new RegExp(source, flags);
  } catch (reason) {
    return wrong(`${text} is no regex of JavaScript: ${reason instanceof Error ? reason.message : String(reason)}`);
  }
  if (/[gy]/.test(flags)) return wrong(`${text}: the flags g and y have no meaning here; leave them out`);
  return { kind: 'regex', source, flags };
}

function wrong(message: string): { readonly kind: 'wrong'; readonly message: string } {
  return { kind: 'wrong', message };
}
