/**
 * Tags of components and slots with their attributes. A tag whose attributes are not those of a component, such as one
 * with an `@if` among them, is text, as it is for Laravel.
 */
import type { Range } from '../../text/range.ts';
import type { Attribute, BladeEcho, BladeProblem, Component, Text } from './ast.ts';
import { readEcho } from './echoes.ts';
import { findClosingParen } from './php-code.ts';

export type Tag = OpeningTag | ClosingTag;

export interface OpeningTag extends Range {
  readonly kind: 'OpeningTag';
  readonly library: Component['library'];
  /** `slot` for a slot of Blade. */
  readonly name: string;
  readonly attributes: readonly Attribute[];
  readonly selfClosing: boolean;
}

export interface ClosingTag extends Range {
  readonly kind: 'ClosingTag';
  readonly library: Component['library'];
  readonly name: string;
}

const NAME = /<(\/?)\s*(x[-:]|livewire:|flux:)([\w\-:.]*)/iy;

/** The tag that begins at a `<`; undefined when it is not one. */
export function readTag(text: string, start: number): Tag | undefined {
  NAME.lastIndex = start;
  const match = NAME.exec(text);
  if (match === null) return undefined;
  const [, slash = '', prefix = '', name = ''] = match;
  const library = libraryOf(prefix);
  let at = NAME.lastIndex;
  if (slash !== '') {
    const close = skipBlanks(text, at);
    return text[close] === '>' ? { kind: 'ClosingTag', library, name, start, end: close + 1 } : undefined;
  }
  const attributes: Attribute[] = [];
  for (;;) {
    const next = skipBlanks(text, at);
    if (text[next] === '>')
      return { kind: 'OpeningTag', library, name, attributes, selfClosing: false, start, end: next + 1 };
    if (text.startsWith('/>', next)) {
      return { kind: 'OpeningTag', library, name, attributes, selfClosing: true, start, end: next + 2 };
    }
    const attribute = next === at ? undefined : readAttribute(text, next);
    if (attribute === undefined) return undefined;
    attributes.push(attribute);
    at = attribute.end;
  }
}

function libraryOf(prefix: string): Component['library'] {
  const letter = prefix[0]?.toLowerCase();
  return letter === 'x' ? 'blade' : letter === 'l' ? 'livewire' : 'flux';
}

const VALUE = /=\s*(?:"([^"]*)"|'([^']*)'|([^\s'"=<>]+))/y;

function readAttribute(text: string, start: number): Attribute | undefined {
  if (text[start] === '{') {
    const echo = readEcho(text, start, []);
    return echo && { kind: 'EchoAttribute', start, end: echo.end, echo };
  }
  const conditional = matchAt(/@(class|style)[ \t]*\(/iy, text, start);
  if (conditional !== undefined) return readConditional(text, start, conditional);
  const shorthand = matchAt(/:\$(\w+)/y, text, start);
  if (shorthand !== undefined) {
    const [whole, name = ''] = shorthand;
    const end = start + whole.length;
    return { kind: 'BoundAttribute', name, start, end, code: { start: start + 1, end, text: `$${name}` } };
  }
  const [written] = matchAt(/[\w\-:.@]+/y, text, start) ?? [];
  if (written === undefined) return undefined;
  const nameEnd = start + written.length;
  const value = matchAt(VALUE, text, nameEnd);
  if (value === undefined) return { kind: 'StaticAttribute', name: written, value: undefined, start, end: nameEnd };
  const content = value[1] ?? value[2] ?? value[3] ?? '';
  const end = nameEnd + value[0].length;
  const from = end - content.length - (value[3] === undefined ? 1 : 0);
  if (/^:(?!:)/.test(written)) {
    const code = { start: from, end: from + content.length, text: content };
    return { kind: 'BoundAttribute', name: written.slice(1), start, end, code };
  }
  const name = written.startsWith('::') ? written.slice(1) : written;
  return { kind: 'StaticAttribute', name, value: readParts(text, from, from + content.length), start, end };
}

function readConditional(text: string, start: number, [whole, name = '']: RegExpExecArray): Attribute | undefined {
  const from = start + whole.length;
  const end = findClosingParen(text, from - 1);
  if (end === undefined) return undefined;
  const args = { start: from, end: end - 1, text: text.slice(from, end - 1) };
  const directive = { kind: 'Directive', name, key: name.toLowerCase(), args, start, end } as const;
  return { kind: 'DirectiveAttribute', start, end, directive };
}

/** The text and the echoes of a value. */
function readParts(text: string, start: number, end: number): (Text | BladeEcho)[] {
  const parts: (Text | BladeEcho)[] = [];
  const problems: BladeProblem[] = [];
  const within = text.slice(0, end);
  let done = start;
  const addText = (to: number): void => {
    if (to > done) parts.push({ kind: 'Text', start: done, end: to, text: text.slice(done, to) });
  };
  for (let at = within.indexOf('{', start); at !== -1; at = within.indexOf('{', at + 1)) {
    if (at < done || text[at - 1] === '@' || !/^\{(?:\{|!!)/.test(within.slice(at, at + 3))) continue;
    const echo = readEcho(within, at, problems);
    if (echo === undefined) continue;
    addText(at);
    parts.push(echo);
    done = echo.end;
  }
  addText(end);
  return parts;
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text[at] as string)) at++;
  return at;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
