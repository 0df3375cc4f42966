/**
 * Branches and loops. What is certainly set behind a branch is what every way through it has set.
 */
import type { BlockStmt, Expr as GoExpr, Stmt as GoStmt, IfStmt } from '../go/ast.ts';
import { block, ifStmt } from '../go/build.ts';
import type { ElseIf, Expr, If, Block as PhpBlock } from '../syntax/php/ast.ts';
import type { Range } from '../text/range.ts';
import { goComments } from './comments.ts';
import { declarePending } from './declare.ts';
import { type Emission, withPrelude } from './emission.ts';
import { isTerminal, lowerStmts } from './statement.ts';
import { truthOf } from './truth.ts';
import { createBlock, currentBlock, type Variable, variableOf } from './variables.ts';

/** Runs `make` inside a new Go block that stands for the PHP of `range`. */
export function inBlock<T>(emit: Emission, range: Range, make: () => T): T {
  emit.blocks.push(createBlock(range));
  const depth = emit.blocks.length;
  const made = make();
  emit.blocks.length = depth - 1;
  return made;
}

export function lowerIf(emit: Emission, stmt: If): readonly GoStmt[] {
  const branch: Branch = { condition: stmt.condition, body: stmt.then, elseIfs: stmt.elseIfs, else: stmt.else };
  return [lowerBranch(emit, branch)];
}

interface Branch {
  readonly condition: Expr;
  readonly body: PhpBlock;
  readonly elseIfs: readonly ElseIf[];
  readonly else: PhpBlock | undefined;
}

function lowerBranch(emit: Emission, branch: Branch): IfStmt {
  const { cond, init } = lowerHeader(emit, branch.condition);
  const before = emit.assigned;
  const then = lowerBody(emit, branch.body);
  const afterThen = isTerminal(then.list) ? undefined : emit.assigned;
  emit.assigned = before;
  const otherwise = lowerElse(emit, branch);
  const afterElse = otherwise !== undefined && isTerminal([otherwise]) ? undefined : emit.assigned;
  emit.assigned = meet(afterThen, afterElse) ?? before;
  return { ...ifStmt(cond, []), init, body: then, else: otherwise };
}

/** A condition, with the one statement it needs in front of it where that can stand in the header: `if _, ok := …; ok`. */
export function lowerHeader(
  emit: Emission,
  condition: Expr,
): { readonly cond: GoExpr; readonly init: GoStmt | undefined } {
  const { made, prelude } = withPrelude(emit, () => truthOf(emit, condition));
  const [only, ...more] = prelude;
  if (more.length === 0 && only?.kind === 'AssignStmt' && only.tok === ':=') {
    const variables = only.lhs.flatMap((name) => (name.kind === 'Ident' ? (variableOf(emit, name.name) ?? []) : []));
    if (variables.every(({ origin }) => origin === 'made')) {
      for (const variable of variables) {
        variable.isHeaderOnly = true;
        currentBlock(emit).declared.delete(variable);
      }
      return { cond: made.expr, init: only };
    }
  }
  emit.notes.prelude.push(...prelude);
  return { cond: made.expr, init: undefined };
}

function lowerElse(emit: Emission, branch: Branch): BlockStmt | IfStmt | undefined {
  const [next, ...elseIfs] = branch.elseIfs;
  if (next === undefined) return branch.else && lowerBody(emit, branch.else);
  const end = branch.else?.end ?? elseIfs.at(-1)?.end ?? next.end;
  return inBlock(emit, { start: next.start, end }, () => {
    const inner: Branch = { condition: next.condition, body: next.body, elseIfs, else: branch.else };
    const { made, prelude } = withPrelude(emit, () => lowerBranch(emit, inner));
    const declarations = declarePending(emit);
    // What a branch needs in front of it stands in an `else` of its own.
    const before = [...declarations, ...prelude];
    return before.length === 0 ? made : block([...before, made]);
  });
}

export function lowerBody(emit: Emission, body: PhpBlock): BlockStmt {
  const list = inBlock(emit, body, () => lowerStmts(emit, body.body, body.dangling));
  const inner = list.length === 0 ? [...body.body.flatMap(({ leading }) => leading), ...body.dangling] : [];
  const made = block(list);
  return inner.length === 0
    ? { ...made, oneLine: false }
    : { ...made, oneLine: false, layout: { inner: goComments(inner) } };
}

/** Both ways when both go on, the one that goes on, or undefined when none does. */
export function meet(
  a: ReadonlySet<Variable> | undefined,
  b: ReadonlySet<Variable> | undefined,
): ReadonlySet<Variable> | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return new Set([...a].filter((variable) => b.has(variable)));
}
