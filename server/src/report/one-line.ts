/**
 * Texts of rows for places that have one line: a table cell, a line of a list.
 */

/** Go as it would stand on one line: statements are separated, blocks are not. */
export function goOnOneLine(go: string): string {
  return go
    .trim()
    .replace(/([{(,])\s*\n\s*/g, '$1 ')
    .replace(/\s*\n\s*([})])/g, ' $1')
    .replace(/\s*\n\s*/g, '; ');
}

export function proseOnOneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}
