/**
 * Just enough of PHP's lexer to know where a piece of PHP inside a template ends, and what is missing for it to stand
 * alone. The grammar parses it later; here only strings, comments and brackets count.
 */
import type { Range } from '../../text/range.ts';

/** Arguments longer than this are not looked through: a template full of open parentheses must not take minutes. */
const LONGEST_ARGUMENTS = 20_000;

/**
 * Behind the parenthesis that closes the one at `open`, as PHP counts them: those in strings and comments do not count.
 * Undefined when nothing closes it.
 */
export function findClosingParen(text: string, open: number): number | undefined {
  const limit = Math.min(text.length, open + LONGEST_ARGUMENTS);
  let depth = 0;
  for (let at = open; at < limit; ) {
    const skipped = skipOpaque(text, at, limit);
    if (skipped !== undefined) {
      if (!skipped.closed) return undefined;
      at = skipped.end;
      continue;
    }
    const char = text[at];
    if (char === '(') depth++;
    else if (char === ')' && --depth === 0) return at + 1;
    at++;
  }
  return undefined;
}

/** As `findClosingParen` where strings and comments do not matter: for text such as `@note (it's)` that is no PHP. */
export function findPlainClosingParen(text: string, open: number): number | undefined {
  const limit = Math.min(text.length, open + LONGEST_ARGUMENTS);
  let depth = 0;
  for (let at = open; at < limit; at++) {
    if (text[at] === '(') depth++;
    else if (text[at] === ')' && --depth === 0) return at + 1;
  }
  return undefined;
}

/** Where the `?>` stands that ends the PHP from an offset on; the text's end when there is none. */
export function findClosingTag(text: string, from: number): number {
  for (let at = from; at < text.length; ) {
    if (text[at] === '?' && text[at + 1] === '>') return at;
    at = skipOpaque(text, at, text.length)?.end ?? at + 1;
  }
  return text.length;
}

/** How a piece of code fails to stand alone. */
export interface Balance {
  /** What closes an open string, comment and the open brackets, in order; empty when all are closed. */
  readonly missing: string;
  /** Closing brackets that nothing opened. */
  readonly stray: readonly Range[];
  /** Offsets of semicolons and commas outside of brackets. */
  readonly semicolons: readonly number[];
  readonly commas: readonly number[];
  /** Whether the code has left PHP: a `?>` is the last tag in it. */
  readonly outside: boolean;
  /** The last character that means something; empty when there is none. */
  readonly last: string;
}

const CLOSERS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

export function balanceOf(text: string, { start, end }: Range): Balance {
  const stack: string[] = [];
  const stray: Range[] = [];
  const semicolons: number[] = [];
  const commas: number[] = [];
  let missing = '';
  let outside = false;
  let last = '';
  for (let at = start; at < end; ) {
    if (text.startsWith('?>', at)) {
      const opening = /<\?(?:php\b|=)/i.exec(text.slice(at, end));
      last = ';';
      outside = opening === null;
      at = opening === null ? end : at + opening.index + opening[0].length;
      continue;
    }
    const skipped = skipOpaque(text, at, end);
    if (skipped !== undefined) {
      if (!skipped.closed) missing = skipped.closer;
      if (!skipped.comment) last = text[at] as string;
      at = skipped.end;
      continue;
    }
    const char = text[at] as string;
    const closer = CLOSERS[char];
    if (closer !== undefined) stack.push(closer);
    else if (char === ')' || char === ']' || char === '}') {
      if (stack.at(-1) === char) stack.pop();
      else stray.push({ start: at, end: at + 1 });
    } else if (char === ';' && stack.length === 0) semicolons.push(at);
    else if (char === ',' && stack.length === 0) commas.push(at);
    if (!/\s/.test(char)) last = char;
    at++;
  }
  return { missing: missing + stack.reverse().join(''), stray, semicolons, commas, outside, last };
}

interface Opaque {
  readonly end: number;
  readonly closed: boolean;
  readonly closer: string;
  readonly comment: boolean;
}

/** The string or comment that begins at an offset, if one does. */
function skipOpaque(text: string, at: number, limit: number): Opaque | undefined {
  switch (text[at]) {
    case "'":
    case '"':
    case '`':
      return skipString(text, at, limit);
    case '#':
      return text[at + 1] === '[' ? undefined : skipLine(text, at, limit);
    case '/':
      if (text[at + 1] === '/') return skipLine(text, at, limit);
      if (text[at + 1] !== '*') return undefined;
      return upTo(text.indexOf('*/', at + 2), 2, limit, '*/', true);
    case '<':
      return text.startsWith('<<<', at) ? skipHeredoc(text, at, limit) : undefined;
    default:
      return undefined;
  }
}

function skipString(text: string, start: number, limit: number): Opaque {
  const quote = text[start] as string;
  for (let at = start + 1; at < limit; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === quote) return { end: at + 1, closed: true, closer: '', comment: false };
  }
  return { end: limit, closed: false, closer: quote, comment: false };
}

/** A line comment ends with its line or in front of `?>`. At the end of the code a line break has to close it. */
function skipLine(text: string, start: number, limit: number): Opaque {
  for (let at = start; at < limit; at++) {
    if (text[at] === '\n' || text[at] === '\r' || text.startsWith('?>', at)) {
      return { end: at, closed: true, closer: '', comment: true };
    }
  }
  return { end: limit, closed: false, closer: '\n', comment: true };
}

function skipHeredoc(text: string, start: number, limit: number): Opaque | undefined {
  const opening = /^<<<[ \t]*(['"]?)([A-Za-z_]\w*)\1\r?\n/.exec(text.slice(start, Math.min(limit, start + 200)));
  if (opening === null) return undefined;
  const closing = new RegExp(`^[ \\t]*${opening[2]}\\b`, 'm');
  const from = start + opening[0].length;
  const found = closing.exec(text.slice(from, limit));
  const end = found === null ? limit : from + found.index + found[0].length;
  return { end, closed: found !== null, closer: `\n${opening[2]}\n`, comment: false };
}

function upTo(found: number, length: number, limit: number, closer: string, comment: boolean): Opaque {
  return found === -1 || found + length > limit
    ? { end: limit, closed: false, closer, comment }
    : { end: found + length, closed: true, closer: '', comment };
}
