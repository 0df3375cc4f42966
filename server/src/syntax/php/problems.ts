/**
 * What tree-sitter could not parse, as problems with a place and a message. Only trees that have an error are searched,
 * so correct files pay nothing for it.
 */
import type { Node } from 'web-tree-sitter';
import type { Range } from '../../text/range.ts';
import type { SyntaxProblem } from './ast.ts';

/** Problems in source order, without those that the lowering knows better. */
export function collectProblems(root: Node, known: Known): SyntaxProblem[] {
  const { text } = known;
  const problems: SyntaxProblem[] = [];
  const cursor = root.walk();
  try {
    let descend = true;
    for (;;) {
      if (descend) {
        const isError = cursor.nodeTypeId === ERROR;
        if (isError || cursor.nodeIsMissing) {
          const start = cursor.startIndex;
          if (!isKnown(known, start)) {
            problems.push({
              start,
              end: cursor.endIndex,
              message: isError ? unexpectedAt(text, start) : missing(cursor.nodeType),
            });
          }
        }
      }
      if (descend && cursor.gotoFirstChild()) continue;
      if (cursor.gotoNextSibling()) {
        descend = true;
        continue;
      }
      if (!cursor.gotoParent()) return problems;
      descend = false;
    }
  } finally {
    cursor.delete();
  }
}

/** What the lowering found out about errors of the grammar. */
interface Known {
  readonly text: string;
  readonly forgiven: ReadonlySet<number>;
  readonly understood: readonly Range[];
}

function isKnown(known: Known, at: number): boolean {
  return known.forgiven.has(at) || known.understood.some((range) => range.start <= at && at < range.end);
}

/** What a reader is told about text that the parser could not place. */
export function unexpectedAt(text: string, start: number): string {
  if (start >= text.length) return 'unexpected end of file';
  const word = /^(?:[$\w\\]+|\S)/u.exec(text.slice(start, start + 40))?.[0];
  return word === undefined ? 'unexpected text' : `unexpected "${word}"`;
}

const ERROR = 0xffff;

/** What the grammar calls a missing node, in the words of its reader. */
function missing(type: string): string {
  return /^\w/.test(type) ? `missing ${type.replaceAll('_', ' ')}` : `missing "${type}"`;
}
