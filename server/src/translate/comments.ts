/**
 * PHP comments as Go comments. Every line becomes a `//` comment with a blank behind the slashes, so that no text can end
 * the comment early or be read as a directive of a Go tool.
 */
import type { Breaks, Comment, NodeBase } from '../go/ast.ts';
import { comments } from '../go/build.ts';
import type { Comment as PhpComment } from '../syntax/php/ast.ts';

/** The node with the comments above it, which begin a line, or a paragraph if `breaks` is 2. */
export function withLeading<T extends NodeBase>(node: T, leading: readonly PhpComment[], breaks: Breaks): T {
  const [first, ...rest] = goComments(leading);
  if (first === undefined) return node;
  return { ...node, layout: { ...node.layout, lead: [{ ...first, breaks }, ...rest], breaks: 1 } };
}

/** The node with the comment at the end of its last line. */
export function withTrailing<T extends NodeBase>(node: T, trailing: PhpComment | undefined): T {
  if (trailing === undefined) return node;
  const trail = goComments([trailing]).map(
    (comment, index) => ({ ...comment, breaks: index === 0 ? 0 : 1 }) as Comment,
  );
  return trail.length === 0 ? node : { ...node, layout: { ...node.layout, trail } };
}

/** The node with the comments below it. */
export function withFollowing<T extends NodeBase>(node: T, following: readonly PhpComment[]): T {
  const trail = [...(node.layout?.trail ?? []), ...goComments(following)];
  return trail.length === 0 ? node : { ...node, layout: { ...node.layout, trail } };
}

/**
 * The comments, without empty ones at either end: gofmt drops those in some places, and is then not done after one pass.
 */
export function goComments(php: readonly PhpComment[]): Comment[] {
  const lines = php.flatMap(linesOf);
  const isEmpty = ({ text }: Comment): boolean => text === '//';
  const from = lines.findIndex((line) => !isEmpty(line));
  return from < 0 ? [] : lines.slice(from, lines.findLastIndex((line) => !isEmpty(line)) + 1);
}

function linesOf(comment: PhpComment): Comment[] {
  const text = comment.text.replaceAll('\ufeff', '').toWellFormed();
  if (comment.kind === 'line') return comments(trimmed(text.replace(/^(\/\/|#)[ \t]*/, '')));
  const body = text.replace(/^\/\*+/, '').replace(/\*+\/$/, '');
  const lines = body.split(/\r\n|[\n\r\u2028\u2029]/).map((line) => trimmed(line.replace(/^[ \t]*\*?[ \t]?/, '')));
  while (lines.length > 0 && lines[0] === '') lines.shift();
  while (lines.length > 0 && lines.at(-1) === '') lines.pop();
  return comments(lines.join('\n').trimStart());
}

/** Without what Go takes for white space at the end, which is more than JavaScript does. */
function trimmed(line: string): string {
  return line.replace(/\p{White_Space}+$/u, '');
}
