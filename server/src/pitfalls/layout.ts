/**
 * Where new lines go in a text: indentation, line starts, the end of a statement's line.
 */
import type { Range } from '../text/range.ts';

/** The offset at which the line of an offset begins. */
export function lineStartOf(source: string, offset: number): number {
  return source.lastIndexOf('\n', offset - 1) + 1;
}

/** The offset of the line break (or the end of the text) that ends the line of an offset. */
export function lineEndOf(source: string, offset: number): number {
  const end = source.indexOf('\n', offset);
  const at = end === -1 ? source.length : end;
  return source[at - 1] === '\r' && at > offset ? at - 1 : at;
}

/** The blanks that the line of an offset begins with. */
export function indentOf(source: string, offset: number): string {
  const start = lineStartOf(source, offset);
  return /^[ \t]*/.exec(source.slice(start, offset))?.[0] ?? '';
}

/** The line break that a text uses. */
export function lineBreakOf(source: string): string {
  return source.includes('\r\n') ? '\r\n' : '\n';
}

/** Whether nothing but blanks stands in front of an offset on its line. */
export function startsLine(source: string, offset: number): boolean {
  return source.slice(lineStartOf(source, offset), offset).trim() === '';
}

/** Where a new line behind a statement begins: behind the comment that ends the statement's line, if there is one. */
export function behindStatement(source: string, statement: Range): number {
  const rest = source.slice(statement.end, lineEndOf(source, statement.end));
  return /^[ \t]*;?[ \t]*\/\//.test(rest) ? statement.end + rest.trimEnd().length : statement.end;
}

/** The whole lines of a range, with the line break behind, when only a comment stands beside it; else the range alone. */
export function wholeLines(source: string, range: Range): Range {
  const end = lineEndOf(source, range.end);
  const alone = startsLine(source, range.start) && /^[ \t]*(\/\/.*)?$/.test(source.slice(range.end, end));
  if (!alone) return { start: range.start, end: range.end };
  const breakEnd = source.indexOf('\n', end);
  return { start: lineStartOf(source, range.start), end: breakEnd === -1 ? source.length : breakEnd + 1 };
}
