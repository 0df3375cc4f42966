/**
 * Where comments and empty lines belong. A comment on the last line of a node stands behind it, every other one in
 * front of what follows; one that nothing follows dangles in the list around it.
 */
import type { Comment, Trivia } from './ast.ts';
import { type Lowering, NONE, readComment } from './lowering.ts';

/** What handlers put into a node; `settleTrivia` fills it in when there is more to say. */
export const NO_TRIVIA: Trivia = { leading: NONE, trailing: undefined, blankBefore: false };

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };
interface Placed extends Trivia {
  readonly start: number;
  readonly end: number;
}

/**
 * Gives a fresh node its trivia: `leading` was taken before the node was lowered; comments that stood inside it, where
 * no node of its own could take them, are moved in front of it rather than lost.
 */
export function settleTrivia<T extends Placed>(cx: Lowering, node: T, leading: readonly Comment[]): T {
  const inner = cx.takePending();
  const writable = node as Writable<Placed>;
  if (leading.length + inner.length > 0) writable.leading = inner.length === 0 ? leading : [...leading, ...inner];
  const first = leading[0];
  const start = first !== undefined && first.start < node.start ? first.start : node.start;
  if (isBlankBefore(cx.text, start)) writable.blankBefore = true;
  return node;
}

/** Handles the comment under the cursor in a list whose last node is `previous`. */
export function placeComment(cx: Lowering, previous: Placed | undefined): void {
  const comment = readComment(cx);
  if (previous !== undefined && previous.trailing === undefined && isBehind(cx.text, previous.end, comment)) {
    (previous as Writable<Placed>).trailing = comment;
  } else cx.keep(comment);
}

/** As `placeComment`, for nodes that have `leading` only: there, a comment behind the node joins those before it. */
export function placeLeadingComment(
  cx: Lowering,
  previous: { readonly end: number; readonly leading: readonly Comment[] } | undefined,
): void {
  const comment = readComment(cx);
  if (previous !== undefined && isBehind(cx.text, previous.end, comment)) {
    (previous as Writable<typeof previous>).leading = [...previous.leading, comment];
  } else cx.keep(comment);
}

/** Whether the comment is on the line where the node ends, and no other code follows it there. */
function isBehind(text: string, end: number, comment: Comment): boolean {
  for (let at = end; at < comment.start; at++) if (text.charCodeAt(at) === NEWLINE) return false;
  if (comment.kind === 'line') return true;
  let at = comment.end;
  while (at < text.length && isBlank(text.charCodeAt(at))) at++;
  return at >= text.length || '\n,;)]}'.includes(text.charAt(at));
}

/** Whether the line above the one where `start` is has nothing on it. */
function isBlankBefore(text: string, start: number): boolean {
  let at = start - 1;
  while (at >= 0 && isBlank(text.charCodeAt(at))) at--;
  if (at < 0 || text.charCodeAt(at) !== NEWLINE) return false;
  at--;
  while (at >= 0 && isBlank(text.charCodeAt(at))) at--;
  return at >= 0 && text.charCodeAt(at) === NEWLINE;
}

const NEWLINE = 10;

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 13;
}
