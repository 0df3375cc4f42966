/**
 * What is kept of one file of a dependency, as text on one line: its references, then its declarations. They are lines
 * of JSON already, and there are thousands: they are put together without being read.
 */
import type { VendorDeclarations } from '../php/autoload/declarations.ts';

/** ASCII's own separators, which JSON escapes. */
const RECORD = '\u001e';
const UNIT = '\u001f';

export function printEntry({ references, lines }: VendorDeclarations): string {
  return `${references.join(' ')}${RECORD}${lines.replaceAll('\n', RECORD).replaceAll('\t', UNIT)}`;
}

/** What `printEntry` printed. Of another text something, or nothing. */
export function parseEntry(text: string): VendorDeclarations {
  const end = text.indexOf(RECORD);
  const references = text.slice(0, Math.max(0, end));
  return {
    references: references === '' ? [] : references.split(' '),
    lines: text
      .slice(end + 1)
      .replaceAll(RECORD, '\n')
      .replaceAll(UNIT, '\t'),
  };
}
