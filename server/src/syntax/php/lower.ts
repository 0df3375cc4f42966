/**
 * Text and its tree-sitter tree → `Program`, in one pass. Here the topics are put together into tables.
 */
import type { Tree } from 'web-tree-sitter';
import { flattenTree, WITH_MISSING } from '../flat-tree.ts';
import { listHandlers } from './arguments.ts';
import type { Program, Stmt, SyntaxProblem } from './ast.ts';
import { lowerListed } from './blocks.ts';
import { finishers } from './chains.ts';
import { controlHandlers } from './control.ts';
import { declarationHandlers, newHandlers } from './declarations.ts';
import { expressionHandlers } from './expressions.ts';
import { functionHandlers } from './functions.ts';
import { type Handlers, Lowering } from './lowering.ts';
import { memberHandlers } from './members.ts';
import { collectProblems } from './problems.ts';
import { correctSelection } from './selection.ts';
import { statementHandlers } from './statements.ts';
import { stringHandlers } from './strings.ts';
import { Sym, symbolTable } from './symbols.ts';

/** The program of a tree parsed from exactly `text`. The tree is left as it is; freeing it is the caller's part. */
export function lowerProgram(tree: Tree, text: string): Program {
  const { rootNode: root, language } = tree;
  const { hasError: hasErrors, isError } = root;
  const table = symbolTable(language);
  // Around an error any token may tell what was meant; the rest of a correct tree is read from the text.
  const flat = hasErrors
    ? flattenTree(tree, undefined, WITH_MISSING)
    : flattenTree(tree, correctSelection(language), 0);
  const cx = new Lowering(text, flat, table, HANDLERS, hasErrors);
  const body: Stmt[] = [];
  if (isError) {
    cx.sym = Sym.Error;
    lowerListed(cx, body);
  } else for (let more = cx.enterAny(); more; more = cx.nextAny()) lowerListed(cx, body);
  const dangling = cx.takePending();
  const errors = hasErrors ? sortProblems([...collectProblems(flat, table, cx), ...cx.problems]) : cx.problems;
  return { kind: 'Program', start: 0, end: text.length, body, dangling, errors };
}

function sortProblems(problems: SyntaxProblem[]): SyntaxProblem[] {
  return problems.sort((a, b) => a.start - b.start || a.end - b.end);
}

const HANDLERS: Handlers = {
  expressions: bySymbol([
    ...expressionHandlers,
    ...listHandlers,
    ...stringHandlers,
    ...functionHandlers,
    ...newHandlers,
  ]),
  finishers: bySymbol(finishers),
  statements: bySymbol([...statementHandlers, ...controlHandlers, ...declarationHandlers]),
  members: bySymbol(memberHandlers),
};

function bySymbol<T>(entries: readonly (readonly [Sym, T])[]): readonly (T | undefined)[] {
  const table = new Array<T | undefined>(Sym.Count).fill(undefined);
  for (const [sym, handler] of entries) table[sym] = handler;
  return table;
}
