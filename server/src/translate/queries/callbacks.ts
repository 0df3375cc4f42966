/**
 * Closures that Laravel runs at once with a query: their statements become Go where the closure stands, on a variable
 * that holds the query. What it captures is what it reads there; what it sets stays its own.
 */
import type { Stmt as GoStmt } from '../../go/ast.ts';
import type { Return, Stmt } from '../../syntax/php/ast.ts';
import { walk } from '../../syntax/php/walk.ts';
import { type Emission, refuse } from '../emission.ts';
import { findAssigned, findOccurrences } from '../mentions.ts';
import { lowerStmts } from '../statement.ts';
import { createBlock, findVariable, type Variable } from '../variables.ts';
import type { Callback } from './query.ts';

/** What the callback's parameters are bound to, in order. */
export type Bindings = readonly (Variable | undefined)[];

/** The callback's statements; undefined, with the reason noted, where they cannot stand outside of it. */
export function inlineCallback(emit: Emission, callback: Callback, bindings: Bindings): readonly GoStmt[] | undefined {
  const stmts = statementsOf(emit, callback);
  if (stmts === undefined) return undefined;
  const inner = enter(emit, callback, stmts, bindings);
  if (inner === undefined) return undefined;
  return lowerStmts(inner, stmts);
}

/** The body, with a query that it returns at its end as a statement: Laravel goes on with the same query. */
function statementsOf(emit: Emission, callback: Callback): readonly Stmt[] | undefined {
  if (callback.kind === 'ArrowFunction') return [asStatement(callback.body, callback)];
  const { body } = callback.body;
  const last = body.at(-1);
  const ended = last?.kind === 'Return' ? [...body.slice(0, -1), ...withoutReturn(last)] : body;
  return ended.some(returns) ? refuse(emit, 'a closure of a query that ends early is not converted yet') : ended;
}

function withoutReturn(stmt: Return): readonly Stmt[] {
  return stmt.expr === undefined || stmt.expr.kind === 'Variable' ? [] : [asStatement(stmt.expr, stmt)];
}

function asStatement(expr: NonNullable<Return['expr']>, { start, end }: { start: number; end: number }): Stmt {
  return { kind: 'ExprStmt', expr, leading: [], trailing: undefined, blankBefore: false, start, end };
}

function returns(stmt: Stmt): boolean {
  let found = false;
  walk(stmt, {
    enter: (node) => {
      if (node.kind === 'Closure' || node.kind === 'ArrowFunction') return false;
      if (node.kind === 'Return') found = true;
      return !found;
    },
  });
  return found;
}

/** The emission inside: it shares what is noted, and sees of the variables around it those that are captured. */
function enter(emit: Emission, callback: Callback, stmts: readonly Stmt[], bindings: Bindings): Emission | undefined {
  const { params } = callback;
  const occurrences = findOccurrences(stmts);
  const set = findAssigned(stmts);
  const captured = callback.kind === 'Closure' ? callback.uses.map(({ name }) => name) : [...occurrences.keys()];
  const byRef = callback.kind === 'Closure' && callback.uses.some((use) => use.byRef);
  const own = new Set(params.map(({ name }) => name));
  if (byRef || captured.some((name) => set.has(name) && !own.has(name)))
    return refuse(emit, 'a closure that changes what it captures is not converted yet');
  if (params.some((param, at) => param.byRef || param.variadic || bindings[at] === undefined))
    return refuse(emit, 'the parameters of this closure are not known');
  const block = createBlock(callback);
  const inner: Emission = {
    ...emit,
    subject: { ...emit.subject, scope: emit.subject.source.file.types.scopeAt(insideOf(callback)) },
    roots: stmts,
    occurrences,
    blocks: [block],
    loops: [],
  };
  for (const name of captured) {
    const variable = findVariable(emit, name);
    if (variable !== undefined) block.variables.set(name, variable);
  }
  for (const [at, { name }] of params.entries()) {
    const variable = bindings[at];
    if (variable === undefined) continue;
    block.variables.set(name, variable);
    inner.assigned = new Set([...inner.assigned, variable]);
  }
  return inner;
}

function insideOf(callback: Callback): number {
  return callback.kind === 'Closure' ? callback.body.start + 1 : callback.body.start;
}
