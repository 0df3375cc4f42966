/**
 * The words that a docblock begins with, for showing them to people.
 */
import { isLineBreak } from './chars.ts';
import { lineEnd } from './type-reader.ts';

/** The first paragraph before the first tag, or its part up to a line that ends with a full stop, as one line. */
export function readSummary(text: string, firstTag: number): string {
  let summary = '';
  let at = /^\/?\**/.exec(text)?.[0].length ?? 0;
  while (at < firstTag) {
    const end = Math.min(lineEnd(text, at), firstTag);
    const line = readLine(text, at, end);
    if (line === '' && summary !== '') break;
    summary += summary === '' || line === '' ? line : ` ${line}`;
    if (line.endsWith('.')) break;
    at = end + 1;
  }
  return /^\{?@inheritdoc\}?\.?$/i.test(summary) ? '' : summary;
}

/** A line without the blanks around it and the star it begins with. */
function readLine(text: string, from: number, to: number): string {
  const line = text.slice(from, to).trim();
  return line.startsWith('*') && (from === 0 || isLineBreak(text.charCodeAt(from - 1)))
    ? line.replace(/^\*+\s*/, '')
    : line;
}
