/**
 * What tree-sitter could not parse, as problems with a place and a message. Only trees that have an error are searched,
 * so correct files pay nothing for it.
 */
import type { Range } from '../../text/range.ts';
import { END, ERROR_TYPE, type FlatTree, MISSING_BIT, START, TYPE, TYPE_MASK, WORDS } from '../flat-tree.ts';
import type { SyntaxProblem } from './ast.ts';
import type { SymbolTable } from './symbols.ts';

/** Problems in source order, without those that the lowering knows better. */
export function collectProblems(tree: FlatTree, { names }: SymbolTable, known: Known): SyntaxProblem[] {
  const { text } = known;
  const problems: SyntaxProblem[] = [];
  for (let node = 0; node < tree.length; node += WORDS) {
    const type = tree[node + TYPE] as number;
    const isError = (type & TYPE_MASK) === ERROR_TYPE;
    if (!isError && (type & MISSING_BIT) === 0) continue;
    const start = tree[node + START] as number;
    if (isKnown(known, start)) continue;
    const message = isError ? unexpectedAt(text, start) : missing(names[type & TYPE_MASK] ?? '');
    problems.push({ start, end: tree[node + END] as number, message });
  }
  return problems;
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

/** What the grammar calls a missing node, in the words of its reader. */
function missing(type: string): string {
  return /^\w/.test(type) ? `missing ${type.replaceAll('_', ' ')}` : `missing "${type}"`;
}
