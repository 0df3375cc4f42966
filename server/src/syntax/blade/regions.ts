/**
 * What Laravel takes out of a template before it looks for anything else: `@verbatim`, `@php … @endphp` and comments.
 * They may stand anywhere, even inside a directive's arguments, so the rest is read from a text in which they are blank.
 */
import type { BladeComment, BladeProblem, RawPhp, Verbatim } from './ast.ts';
import { findClosingParen } from './php-code.ts';

export type Region = BladeComment | Verbatim | RawPhp;

export interface Regions {
  /** In order; none inside another. */
  readonly list: readonly Region[];
  /** As long as the template, with spaces for every region; line breaks stay. */
  readonly rest: string;
  readonly problems: readonly BladeProblem[];
}

const END_PHP = '@endphp';
const END_VERBATIM = '@endverbatim';
const OPENING = /\{\{--|(?<!@)@verbatim(?!\w)|(?<!@)@php(?!\w)/g;

export function findRegions(text: string): Regions {
  const list: Region[] = [];
  const lastEnds = { php: text.lastIndexOf(END_PHP), verbatim: text.lastIndexOf(END_VERBATIM) };
  const problems: BladeProblem[] = [];
  let rest = '';
  let copied = 0;
  for (let from = 0; ; ) {
    OPENING.lastIndex = from;
    const opening = OPENING.exec(text);
    if (opening === null) break;
    const start = opening.index;
    const inside = start + opening[0].length;
    const region = readRegion(text, start, inside, lastEnds);
    if (region === undefined) {
      from = inside;
      continue;
    }
    if (region.open) problems.push({ start, end: inside, message: `"${opening[0]}" is never closed` });
    list.push(region.node);
    rest += text.slice(copied, start) + blank(text.slice(start, region.node.end));
    copied = region.node.end;
    from = copied;
  }
  return { list, rest: copied === 0 ? text : rest + text.slice(copied), problems };
}

/** The template with blanks for its comments, which Laravel drops even where they stand inside PHP. */
export function blankComments(text: string): string {
  if (!text.includes('{{--')) return text;
  let blanked = '';
  let copied = 0;
  for (const { kind, start, end } of findRegions(text).list) {
    if (kind !== 'Comment') continue;
    blanked += text.slice(copied, start) + blank(text.slice(start, end));
    copied = end;
  }
  return copied === 0 ? text : blanked + text.slice(copied);
}

interface Found {
  readonly node: Region;
  readonly open?: boolean;
}

/** Behind the last of each there is nothing to look for. */
interface LastEnds {
  readonly php: number;
  readonly verbatim: number;
}

function readRegion(text: string, start: number, inside: number, lastEnds: LastEnds): Found | undefined {
  if (text[start] === '{') {
    const closing = text.indexOf('--}}', inside);
    // Somebody is writing the comment: what follows on other lines is still the template.
    const end = closing === -1 ? endOfLine(text, inside) : closing;
    const node = {
      kind: 'Comment',
      start,
      end: closing === -1 ? end : end + 4,
      text: text.slice(inside, end),
    } as const;
    return closing === -1 ? { node, open: true } : { node };
  }
  if (text.startsWith('@verbatim', start)) {
    if (inside > lastEnds.verbatim) return undefined;
    const closing = text.indexOf(END_VERBATIM, inside);
    return {
      node: { kind: 'Verbatim', start, end: closing + END_VERBATIM.length, text: text.slice(inside, closing) },
    };
  }
  if (inside > lastEnds.php || isInline(text, inside)) return undefined;
  const closing = text.indexOf(END_PHP, inside);
  const code = { start: inside, end: closing, text: text.slice(inside, closing) };
  return { node: { kind: 'RawPhp', form: 'block', start, end: closing + END_PHP.length, code } };
}

/** `@php($a = 1)`, unless it is the `@endphp` that comes next: then the parenthesis begins the code of a block. */
function isInline(text: string, inside: number): boolean {
  const open = /[ \t]*\(/y;
  open.lastIndex = inside;
  if (!open.test(text)) return false;
  const end = findClosingParen(text, open.lastIndex - 1);
  return end !== undefined && /@(?:end)?php(?!\w)/.exec(text.slice(end))?.[0] !== '@endphp';
}

function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}

function endOfLine(text: string, from: number): number {
  const found = text.indexOf('\n', from);
  return found === -1 ? text.length : found;
}
