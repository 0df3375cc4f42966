/** Between the core's offsets and LSP's positions. */
import type { Range as LspRange, TextEdit as LspTextEdit } from 'vscode-languageserver';
import type { TextEdit } from '../text/edit.ts';
import type { LineIndex } from '../text/lines.ts';
import type { Range } from '../text/range.ts';

export function toLspRange(lines: LineIndex, range: Range): LspRange {
  return { start: lines.positionAt(range.start), end: lines.positionAt(range.end) };
}

export function toOffsets(lines: LineIndex, range: LspRange): Range {
  return { start: lines.offsetAt(range.start), end: lines.offsetAt(range.end) };
}

export function toLspEdit(lines: LineIndex, edit: TextEdit): LspTextEdit {
  return { range: toLspRange(lines, edit), newText: edit.text };
}
