/**
 * Comments that silence rules: `// laragin:ignore rule-id[, rule-id] reason` on a line or above it, and
 * `// laragin:ignore-file rule-id` for a whole file. Found in the text by line, so that they work in every language
 * whose comments begin with `//`, `#`, `/*` or `{{--`, and in files that do not parse.
 */
import { LineIndex } from '../text/lines.ts';
import type { Range } from '../text/range.ts';

/** The start of a line comment or block comment, and the directive. */
const pattern = /(\/\/|#|\/\*+|\{\{--|<!--)[ \t]*laragin:(ignore-file|ignore)(?![\w-])[ \t]*([^\r\n]*)/g;

export interface Directive {
  readonly scope: 'line' | 'file';
  readonly ids: readonly DirectiveId[];
  /** Zero based lines on which a finding of these rules is silenced. Undefined for the whole file. */
  readonly line: number | undefined;
  /** From the comment's first character to the end of the list of ids. */
  readonly range: Range;
}

export interface DirectiveId extends Range {
  readonly id: string;
}

/** All directives of a text, in order. */
export function findDirectives(source: string): Directive[] {
  if (!source.includes('laragin:')) return [];
  const lines = new LineIndex(source);
  return [...source.matchAll(pattern)].map((match) => {
    const start = match.index;
    const listStart = start + match[0].length - (match[3] ?? '').length;
    const ids = readIds(match[3] ?? '', listStart);
    const range = { start, end: ids.at(-1)?.end ?? listStart };
    const scope = match[2] === 'ignore-file' ? 'file' : 'line';
    return { scope, ids, range, line: scope === 'file' ? undefined : coveredLine(source, lines, start) };
  });
}

/** Whether a finding that begins at an offset is silenced. */
export function isSuppressed(directives: readonly Directive[], rule: string, line: number): boolean {
  return directives.some(
    (directive) =>
      (directive.line === undefined || directive.line === line) && directive.ids.some(({ id }) => id === rule),
  );
}

/** Ids are separated by commas; what follows the last one is the reason. */
function readIds(text: string, offset: number): DirectiveId[] {
  const ids: DirectiveId[] = [];
  const id = /[ \t]*([A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*)/y;
  for (let at = 0; ; ) {
    id.lastIndex = at;
    const match = id.exec(text);
    if (match?.[1] === undefined) return ids;
    const end = id.lastIndex;
    ids.push({ id: match[1], start: offset + end - match[1].length, end: offset + end });
    const comma = /^[ \t]*,/.exec(text.slice(end));
    if (comma === null) return ids;
    at = end + comma[0].length;
  }
}

/** The comment's own line, or, when it stands alone, the next line that is not a comment itself. */
function coveredLine(source: string, lines: LineIndex, start: number): number {
  const own = lines.positionAt(start).line;
  if (textOfLine(source, lines, own).slice(0, lines.positionAt(start).character).trim() !== '') return own;
  if (!isComment(textOfLine(source, lines, own).trim())) return own;
  let line = own + 1;
  while (line < lines.lineCount && isComment(textOfLine(source, lines, line).trim())) line++;
  return line;
}

function textOfLine(source: string, lines: LineIndex, line: number): string {
  const start = lines.offsetAt({ line, character: 0 });
  return source.slice(start, lines.offsetAt({ line: line + 1, character: 0 }));
}

/** Nothing but comments stands on the line. */
function isComment(line: string): boolean {
  if (line.startsWith('//') || (line.startsWith('#') && !line.startsWith('#['))) return true;
  const close = closings.find(([open]) => line.startsWith(open))?.[1];
  return close !== undefined && (!line.includes(close) || line.endsWith(close));
}

const closings: readonly (readonly [string, string])[] = [
  ['/*', '*/'],
  ['{{--', '--}}'],
  ['<!--', '-->'],
];
