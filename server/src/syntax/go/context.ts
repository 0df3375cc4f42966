/**
 * What every lowering function is given, and how a node gets the comments and line breaks around it.
 */
import type { Comment, Layout, NodeBase } from '../../go/ast.ts';
import type { Range } from '../../text/range.ts';
import { ERROR, endOf, type FlatTree, startOf, typeOf } from './flat.ts';
import { findGaps, type Gap, type Gaps } from './gaps.ts';

export interface Context {
  readonly text: string;
  /** The part of the text that `flat` is the tree of. */
  readonly part: Range;
  readonly flat: FlatTree;
  readonly gaps: Gaps;
  /** How many expressions, types and statements the current one is nested in. */
  depth: number;
}

/** Nodes nested deeper than this are kept as text, so that neither lowering nor its readers run out of stack. */
export const MAX_DEPTH = 600;

/** `flat` is the tree of that part of the text: of all of it, unless an error broke the text apart. */
export function createContext(text: string, flat: FlatTree, part: Range): Context {
  return { text, flat, part, gaps: findGaps(flat, text, part), depth: 0 };
}

export function rangeOf(cx: Context, n: number): Range {
  return { start: startOf(cx.flat, n), end: endOf(cx.flat, n) };
}

export function textOfNode(cx: Context, n: number): string {
  return cx.text.slice(startOf(cx.flat, n), endOf(cx.flat, n));
}

/** The topmost errors in the tree, in order. */
export function findErrors(cx: Context): Range[] {
  const errors: Range[] = [];
  for (let n = 0; n < cx.flat.count; n++) {
    const missing = cx.flat.next[n] === n + 1 && startOf(cx.flat, n) === endOf(cx.flat, n) && isToken(cx, n);
    if (typeOf(cx.flat, n) !== ERROR && !missing) continue;
    errors.push(rangeOf(cx, n));
    n = (cx.flat.next[n] as number) - 1;
  }
  return errors;
}

/** A leaf that stands for text. An empty list or raw string content may be empty without being missing. */
function isToken(cx: Context, n: number): boolean {
  return n > 0 && typeOf(cx.flat, n) !== 'raw_string_literal_content';
}

/**
 * Lowers `n` with the comments around it. `lower` reads the inside; the gap in front is taken before, so that of all
 * nodes that start here the outermost gets it.
 */
export function lowerWithLayout<T extends NodeBase>(cx: Context, n: number, lower: (cx: Context, n: number) => T): T {
  const lead = takeGapBefore(cx, startOf(cx.flat, n));
  const node = lower(cx, n);
  return withLayout(node, { ...leadLayout(lead), ...trailLayout(takeInline(cx, node.end)) });
}

export function withLayout<T extends NodeBase>(node: T, layout: Layout): T {
  return Object.keys(layout).length === 0 ? node : { ...node, layout: joinLayout(node.layout, layout) };
}

/** The gap in front of the token at that offset, unless it was taken before. */
export function takeGapBefore(cx: Context, offset: number): Gap | undefined {
  const gap = cx.gaps.byEnd.get(offset);
  if (gap !== undefined) cx.gaps.byEnd.delete(offset);
  return gap;
}

export function leadLayout(gap: Gap | undefined): Layout {
  if (gap === undefined) return {};
  return {
    ...(gap.comments.length > 0 ? { lead: gap.comments } : {}),
    ...(gap.breaks > 0 ? { breaks: gap.breaks } : {}),
  };
}

/** What stands in front of a closing bracket. */
export function takeClose(cx: Context, bracket: number): Layout {
  if (bracket === -1) return {};
  const offset = startOf(cx.flat, bracket);
  const gap = takeGapBefore(cx, offset);
  if (gap === undefined) return {};
  const column = columnOf(cx.text, offset);
  const mayOutdent = typeOf(cx.flat, bracket) !== '}' && gap.breaks > 0;
  const inner = gap.comments.map((comment) =>
    mayOutdent && comment.breaks > 0 && columnOf(cx.text, comment.start) === column
      ? { ...comment, column: 'bracket' as const }
      : comment,
  );
  return {
    ...(inner.length > 0 ? { inner } : {}),
    ...(gap.breaks > 0 ? { closeBreaks: gap.breaks } : {}),
  };
}

/** Comments behind `offset` with another token on the same line. */
function takeInline(cx: Context, offset: number): readonly Comment[] {
  const gap = cx.gaps.byStart.get(offset);
  if (gap === undefined || gap.breaks > 0 || gap.end === cx.part.end || !isOpen(cx, gap)) return [];
  if (gap.comments.some((comment) => comment.breaks > 0)) return [];
  const comments = gap.comments;
  gap.comments = [];
  return comments;
}

/** Comments behind `offset` that end its line. */
export function takeLineEnd(cx: Context, offset: number): readonly Comment[] {
  const gap = cx.gaps.byStart.get(offset);
  if (gap === undefined || !isOpen(cx, gap)) return [];
  const next = gap.comments.findIndex((comment) => comment.breaks > 0);
  const count = next === -1 ? gap.comments.length : next;
  const ends = next !== -1 || gap.breaks > 0 || gap.end === cx.part.end;
  if (count === 0 || !ends) return [];
  const taken = gap.comments.slice(0, count);
  gap.comments = gap.comments.slice(count);
  return taken;
}

/** The node with more comments behind it. */
export function withTrail<T extends NodeBase>(node: T, comments: readonly Comment[]): T {
  return withLayout(node, trailLayout(comments));
}

/** Columns are compared only: both lines start with the same white space, or they do not stand in one column. */
export function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

function isOpen(cx: Context, gap: Gap): boolean {
  return cx.gaps.byEnd.has(gap.end);
}

function trailLayout(comments: readonly Comment[]): Layout {
  return comments.length > 0 ? { trail: comments } : {};
}

function joinLayout(a: Layout | undefined, b: Layout): Layout {
  if (a === undefined) return b;
  const trail = [...(a.trail ?? []), ...(b.trail ?? [])];
  const inner = [...(a.inner ?? []), ...(b.inner ?? [])];
  return { ...a, ...b, ...trailLayout(trail), ...(inner.length > 0 ? { inner } : {}) };
}
