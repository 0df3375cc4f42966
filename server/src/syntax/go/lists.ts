/**
 * Lists: statements and specs end with their line, elements with a comma. What ends the line behind an element belongs
 * to that element.
 */
import type { Comment, NodeBase } from '../../go/ast.ts';
import { type Context, takeLineEnd, withTrail } from './context.ts';
import { endOf, typeOf } from './flat.ts';

export type Lower<T> = (cx: Context, n: number) => T;

/** Elements that end with their line (or a semicolon). */
export function lowerLines<T extends NodeBase>(cx: Context, nodes: readonly number[], lower: Lower<T>): T[] {
  return nodes.map((n) => {
    const node = lower(cx, n);
    return withTrail(node, takeLineEnd(cx, node.end));
  });
}

/** Elements with commas between them, children of one node. */
export function lowerCommas<T extends NodeBase>(cx: Context, nodes: readonly number[], lower: Lower<T>): T[] {
  return nodes.map((n) => {
    const node = lower(cx, n);
    const comma = cx.flat.next[n] as number;
    if (comma >= cx.flat.count || typeOf(cx.flat, comma) !== ',') return node;
    return withTrail(node, takeLineComments(cx, endOf(cx.flat, comma)));
  });
}

/** Block comments behind a comma lead what follows: only so does the comma stay in front of them. */
function takeLineComments(cx: Context, offset: number): readonly Comment[] {
  const first = cx.gaps.byStart.get(offset)?.comments[0];
  return first?.text.startsWith('//') ? takeLineEnd(cx, offset) : [];
}
