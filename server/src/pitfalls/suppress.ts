/**
 * The quick fixes that put a suppression comment: for one line and for one file. They know where a comment may stand in
 * Go and in PHP, and add to a comment that is there already.
 */
import type { File } from '../go/ast.ts';
import { walk as walkGo } from '../go/walk.ts';
import type { Program } from '../syntax/php/ast.ts';
import { walk as walkPhp } from '../syntax/php/walk.ts';
import type { TextEdit } from '../text/edit.ts';
import type { LineIndex } from '../text/lines.ts';
import type { Range } from '../text/range.ts';
import { indentOf, lineBreakOf, lineStartOf } from './layout.ts';
import type { Directive } from './suppression.ts';

/** A file in which comments are put. */
export interface CommentedFile {
  readonly source: string;
  readonly lines: LineIndex;
  readonly directives: readonly Directive[];
  /** Texts that run over lines and take no comment: strings, templates, HTML. */
  readonly opaque: readonly Range[];
  readonly language: 'go' | 'php';
}

/** The edit that silences a rule on the line of an offset. Undefined where no comment can stand. */
export function ignoreLine(file: CommentedFile, rule: string, offset: number): TextEdit | undefined {
  const line = file.lines.positionAt(offset).line;
  const present = file.directives.find((directive) => directive.line === line && directive.ids.length > 0);
  if (present !== undefined) return addTo(present, rule);
  const start = lineStartOf(file.source, offset);
  if (!isInside(file.opaque, start)) {
    const text = `${indentOf(file.source, offset)}// laragin:ignore ${rule}${lineBreakOf(file.source)}`;
    return { start, end: start, text };
  }
  return isInside(file.opaque, offset) ? undefined : insert(offset, `/* laragin:ignore ${rule} */ `);
}

/** The edit that silences a rule in the whole file. */
export function ignoreFile(file: CommentedFile, rule: string): TextEdit | undefined {
  const present = file.directives.find((directive) => directive.scope === 'file' && directive.ids.length > 0);
  if (present !== undefined) return addTo(present, rule);
  const newline = lineBreakOf(file.source);
  if (file.language === 'go') return insert(0, `// laragin:ignore-file ${rule}${newline}${newline}`);
  const open = /<\?(php\b|=)/i.exec(file.source);
  if (open === null) return undefined;
  const at = open.index + open[0].length;
  const alone = /^[ \t]*\r?\n/.test(file.source.slice(at));
  return insert(at, alone ? `${newline}// laragin:ignore-file ${rule}` : ` /* laragin:ignore-file ${rule} */`);
}

/** Raw strings of Go. */
export function opaqueInGo(file: File): Range[] {
  const ranges: Range[] = [];
  walkGo(file, (node) => {
    if (node.kind === 'BasicLit' && node.value.startsWith('`')) ranges.push(node);
    return undefined;
  });
  return ranges;
}

/** HTML and all strings of PHP. */
export function opaqueInPhp(program: Program): Range[] {
  const ranges: Range[] = [];
  walkPhp(program, {
    enter: (node) => {
      if (/^(InlineHtml|StringLit|Interpolated|ShellExec)$/.test(node.kind)) ranges.push(node);
      return undefined;
    },
  });
  return ranges;
}

function addTo(directive: Directive, rule: string): TextEdit {
  return insert(directive.range.end, `, ${rule}`);
}

function insert(at: number, text: string): TextEdit {
  return { start: at, end: at, text };
}

function isInside(ranges: readonly Range[], offset: number): boolean {
  return ranges.some((range) => range.start < offset && offset < range.end);
}
