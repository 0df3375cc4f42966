/**
 * Template → flat list of what stands in it, in one pass from left to right, by the rules of Laravel's own compiler. How
 * these things nest is the business of `parse.ts`.
 */
import type { BladeComment, BladeEcho, BladeProblem, Code, Directive, Escaped, RawPhp, Text, Verbatim } from './ast.ts';
import { isAtRule, isKnownDirective } from './directives.ts';
import { findEcho, readEcho } from './echoes.ts';
import { findClosingParen, findClosingTag, findPlainClosingParen } from './php-code.ts';
import { findRegions } from './regions.ts';
import { readTag, type Tag } from './tags.ts';

export type Token = Text | Escaped | BladeComment | Verbatim | BladeEcho | RawPhp | Directive | Tag;

export interface Tokens {
  /** In order, without gaps: together they are the template. */
  readonly list: readonly Token[];
  readonly problems: readonly BladeProblem[];
}

const OPENING = /\{\{|\{!!|@|<\?(?:php(?!\w)|=)|<(?=\/?[ \t]*(?:x[-:]|livewire:|flux:))/gi;

export function scanBlade(text: string): Tokens {
  const regions = findRegions(text);
  const problems: BladeProblem[] = [...regions.problems];
  const list: Token[] = [];
  let done = 0;
  const add = (token: Token): void => {
    if (token.start > done) list.push(textOf(text, done, token.start));
    list.push(token);
    done = token.end;
  };
  const waiting = regions.list.values();
  let region = waiting.next();
  const addRegionsBefore = (limit: number): void => {
    while (region.done !== true && region.value.start < limit) {
      // One inside the arguments of a directive went with them.
      if (region.value.start >= done) add(region.value);
      region = waiting.next();
    }
  };
  // Up to here braces are text: an `@` in front of some escaped them.
  let escapedUntil = 0;
  for (let from = 0; ; ) {
    OPENING.lastIndex = from;
    const opening = OPENING.exec(regions.rest);
    if (opening === null) break;
    if (opening[0].startsWith('{') && opening.index < escapedUntil) {
      from = opening.index + opening[0].length;
      continue;
    }
    const escaped = opening[0] === '@' ? findEscapedEcho(regions.rest, opening.index) : undefined;
    if (escaped !== undefined) escapedUntil = escaped;
    const token = readToken(regions.rest, opening.index, opening[0], problems);
    if (token === undefined) {
      from = opening.index + 1;
      continue;
    }
    addRegionsBefore(token.start);
    add(token);
    from = token.end;
  }
  addRegionsBefore(text.length);
  if (done < text.length) list.push(textOf(text, done, text.length));
  return { list, problems };
}

/** What begins at an offset; undefined when it is only text. */
function readToken(text: string, start: number, opening: string, problems: BladeProblem[]): Token | undefined {
  switch (opening[0]) {
    case '{':
      return readEcho(text, start, problems);
    case '@':
      return readAt(text, start, problems);
    default:
      return opening.length > 1 ? readPhpTag(text, start, opening) : readTag(text, start);
  }
}

/** Where the echo ends that an `@` escapes. Directives in it are directives all the same. */
function findEscapedEcho(text: string, at: number): number | undefined {
  const echo = text[at + 1] === '{' ? findEcho(text, at + 1) : undefined;
  return echo?.closed === true ? echo.end : undefined;
}

/** `@name(…)`, `@@name`, `@{{`. */
function readAt(text: string, start: number, problems: BladeProblem[]): Token | undefined {
  if (text[start + 1] === '{') {
    const echo = findEcho(text, start + 1);
    if (echo?.closed !== true) return undefined;
    const { open } = echo.delimiters;
    return { kind: 'Escaped', start, end: start + 1 + open.length, text: open };
  }
  // An address such as `me@example.com` is no directive.
  if (start > 0 && /\w/.test(text[start - 1] as string)) return undefined;
  const pattern = /@(@?)(\w+(?:::\w+)?)([ \t]*)(\(?)/y;
  pattern.lastIndex = start;
  const match = pattern.exec(text);
  if (match === null) return undefined;
  const [whole, escaping = '', name = '', blanks = '', paren] = match;
  const nameEnd = start + 1 + escaping.length + name.length;
  if (escaping !== '') return { kind: 'Escaped', start, end: nameEnd, text: `@${name}` };
  const key = name.toLowerCase();
  const isKnown = isKnownDirective(key);
  // Listeners of JavaScript frameworks: `@click="…"`, `@keydown.enter="…"`.
  if (!isKnown && (isAtRule(key) || /^[\w:.-]*=/.test(text.slice(nameEnd, nameEnd + 40)))) return undefined;
  const directive = { kind: 'Directive', name, key, start } as const;
  if (paren !== '(') return { ...directive, end: nameEnd, args: undefined };
  const open = nameEnd + blanks.length;
  const end = findEndOfArguments(text, open);
  if (end !== undefined) return { ...directive, end, args: codeOf(text, open + 1, end - 1) };
  if (!isKnown) return { ...directive, end: nameEnd, args: undefined };
  // Somebody is still writing it: the arguments have the rest of the line.
  problems.push({ start, end: start + whole.length, message: `the parenthesis of "@${name}" is never closed` });
  const line = /[^\r\n]*/y;
  line.lastIndex = open + 1;
  line.exec(text);
  const lineEnd = Math.max(open + 1, line.lastIndex);
  return { ...directive, end: lineEnd, args: codeOf(text, open + 1, lineEnd) };
}

/**
 * Behind the arguments. Where a string is never closed the parenthesis of some later directive would end them; then it
 * is the first that fits, whatever the strings say.
 */
function findEndOfArguments(text: string, open: number): number | undefined {
  const plain = findPlainClosingParen(text, open);
  const end = findClosingParen(text, open);
  if (end === undefined || plain === undefined || end <= plain) return end ?? plain;
  return /[\r\n][ \t]*@\w|\{\{|\{!!/.test(text.slice(plain, end)) ? plain : end;
}

function readPhpTag(text: string, start: number, opening: string): RawPhp {
  const from = start + opening.length;
  const to = findClosingTag(text, from);
  const form = opening.endsWith('=') ? 'echo' : 'tag';
  return { kind: 'RawPhp', form, start, end: Math.min(text.length, to + 2), code: codeOf(text, from, to) };
}

function textOf(text: string, start: number, end: number): Text {
  return { kind: 'Text', start, end, text: text.slice(start, end) };
}

function codeOf(text: string, start: number, end: number): Code {
  return { start, end, text: text.slice(start, end) };
}
