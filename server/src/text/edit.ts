/**
 * Replacements in a text. A list of edits speaks of the text before any of them was made.
 */
import type { Range } from './range.ts';

export interface TextEdit extends Range {
  readonly text: string;
}

/**
 * The text after all edits.
 * @throws RangeError when two edits overlap: that is a mistake of whoever made them, not of the user.
 */
export function applyEdits(source: string, edits: readonly TextEdit[]): string {
  const ordered = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  let result = '';
  let at = 0;
  for (const edit of ordered) {
    if (edit.start < at) throw new RangeError(`edits overlap at offset ${edit.start}`);
    result += source.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + source.slice(at);
}
