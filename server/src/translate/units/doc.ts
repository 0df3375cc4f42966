/**
 * Docblocks as Go's doc comments: what they say to people. Types are in the signature, and tags are not Go's.
 */
import type { NodeBase } from '../../go/ast.ts';
import type { Comment } from '../../syntax/php/ast.ts';
import { withLeading } from '../comments.ts';

/** The node with the comments that stand above its PHP. */
export function withDocs<T extends NodeBase>(node: T, leading: readonly Comment[]): T {
  return withLeading(node, leading.flatMap(withoutTags), 2);
}

/** A docblock up to its first tag; other comments as they are. */
function withoutTags(comment: Comment): readonly Comment[] {
  if (comment.kind !== 'doc') return [comment];
  const lines = comment.text
    .replace(/^\/\*\*/, '')
    .replace(/\*\/$/, '')
    .split(/\r\n|\n|\r/)
    .map((line) => line.replace(/^\s*\*?/, '').trimEnd());
  const tags = lines.findIndex((line) => /^\s*@/.test(line));
  const text = (tags < 0 ? lines : lines.slice(0, tags)).join('\n').trim();
  return text === '' ? [] : [{ ...comment, kind: 'block', text: `/*\n${text.replaceAll('*/', '* /')}\n*/` }];
}
