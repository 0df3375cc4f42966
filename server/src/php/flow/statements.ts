/**
 * Statements in their order: what each does to what is known.
 */
import type { Block, Expr, If, Stmt } from '../../syntax/php/ast.ts';
import { eitherType, type StaticType, UNKNOWN, VOID } from '../types.ts';
import { plainValue } from './array-literals.ts';
import { looseArray } from './arrays.ts';
import { evaluateTarget, store } from './assign.ts';
import { boundType } from './bounds.ts';
import { evaluateCondition } from './conditions.ts';
import { evaluate } from './evaluate.ts';
import { assignInlineVars, type InlineVar, inlineVars, saidOf } from './inline-docs.ts';
import { executeDoWhile, executeFor, executeForeach, executeWhile } from './loops.ts';
import { cellOf, DEEPEST, type Frame, type Run } from './run.ts';
import { deadState, joinAll, type State } from './state.ts';
import { executeSwitch } from './switches.ts';
import { executeTry } from './tries.ts';
import { assignPlace, assignVariable, isAssigned, loseAssigned, loseVariables, unsetVariable } from './variables.ts';

export function executeBody(run: Run, body: readonly Stmt[]): void {
  for (let at = 0; at < body.length; at++) execute(run, body[at] as Stmt);
}

export function executeBlock(run: Run, block: Block): void {
  executeBody(run, block.body);
}

function execute(run: Run, stmt: Stmt): void {
  const { flow } = run;
  if (flow.fuel-- <= 0) return;
  if (flow.depth >= DEEPEST) {
    flow.isCut = true;
    loseAssigned(run, stmt);
    return;
  }
  flow.depth++;
  executeOne(run, stmt);
  flow.depth--;
}

function executeOne(run: Run, stmt: Stmt): void {
  const said = inlineVars(run, stmt);
  if (said.length > 0) assignInlineVars(run, said, (name) => isAssignedBy(stmt, name));
  switch (stmt.kind) {
    case 'ExprStmt':
      executeExpression(run, stmt.expr, said);
      break;
    case 'Echo':
      for (const expr of stmt.exprs) evaluate(run, expr);
      break;
    case 'If':
      executeIf(run, stmt);
      break;
    case 'While':
      executeWhile(run, stmt);
      break;
    case 'DoWhile':
      executeDoWhile(run, stmt);
      break;
    case 'For':
      executeFor(run, stmt);
      break;
    case 'Foreach':
      executeForeach(run, stmt, said);
      break;
    case 'Switch':
      executeSwitch(run, stmt);
      break;
    case 'Break':
    case 'Continue':
      leave(run, stmt.kind, stmt.levels);
      break;
    case 'Return': {
      const type = stmt.expr === undefined ? VOID : plainValue(evaluate(run, stmt.expr));
      if (!run.state.dead)
        run.returned.set(
          stmt,
          saidOf(
            said.filter(({ name }) => name === undefined),
            undefined,
          ) ?? type,
        );
      run.state = deadState(run.state);
      break;
    }
    case 'Try':
      executeTry(run, stmt);
      break;
    case 'Global':
      for (const variable of stmt.vars) declareGlobal(run, variable);
      assignInlineVars(run, said, (name) => !isAssignedBy(stmt, name));
      break;
    case 'StaticVars':
      for (const { name, value } of stmt.vars) declareStatic(run, name, value);
      assignInlineVars(run, said, (name) => !isAssignedBy(stmt, name));
      break;
    case 'Unset':
      for (const target of stmt.vars) unset(run, target);
      break;
    case 'Block':
      executeBlock(run, stmt);
      break;
    case 'Declare':
    case 'Namespace':
      if (stmt.body !== undefined) executeBlock(run, stmt.body);
      break;
    case 'ConstDecl':
      for (const { value } of stmt.items) evaluate(run, value);
      break;
    case 'Label':
      // Whatever jumps here knows something else.
      loseVariables(run);
      run.state = { vars: run.state.vars, dead: false };
      break;
    case 'Goto':
      run.state = deadState(run.state);
      break;
  }
}

function isAssignedBy(stmt: Stmt, name: string): boolean {
  const isIt = (expr: Expr | undefined) => expr?.kind === 'Variable' && expr.name === name;
  switch (stmt.kind) {
    case 'ExprStmt':
      return (stmt.expr.kind === 'Assign' || stmt.expr.kind === 'AssignRef') && isIt(stmt.expr.target);
    case 'Foreach':
      return isIt(stmt.key) || isIt(stmt.value);
    case 'Global':
      return stmt.vars.some(isIt);
    case 'StaticVars':
      return stmt.vars.some((variable) => variable.name === name);
    default:
      return false;
  }
}

function executeExpression(run: Run, expr: Expr, said: readonly InlineVar[]): void {
  // As a statement a condition is a test for what comes after: `$user or abort()`.
  evaluate(run, expr);
  if (said.length === 0 || (expr.kind !== 'Assign' && expr.kind !== 'AssignRef')) return;
  const type = saidOf(said, expr.target);
  if (type !== undefined) store(run, expr.target, type);
}

/** `else if` is an `if` in an `else`, and chains of them may be long. */
function executeIf(run: Run, first: If): void {
  const ends: State[] = [];
  let rest: If | undefined = first;
  const branch = (condition: Expr, body: Block) => {
    const { whenTrue, whenFalse } = evaluateCondition(run, condition);
    run.state = whenTrue;
    executeBlock(run, body);
    ends.push(run.state);
    run.state = whenFalse;
  };
  while (rest !== undefined) {
    if (run.flow.fuel-- <= 0) return;
    branch(rest.condition, rest.then);
    for (const { condition, body } of rest.elseIfs) branch(condition, body);
    const last: Block | undefined = rest.else;
    const only: Stmt | undefined = last?.body.length === 1 ? last.body[0] : undefined;
    rest = only?.kind === 'If' ? only : undefined;
    if (rest === undefined && last !== undefined) executeBlock(run, last);
  }
  run.state = joinAll(ends[0] as State, [...ends.slice(1), run.state]);
}

function leave(run: Run, kind: 'Break' | 'Continue', levels: Expr | undefined): void {
  const count = levels?.kind === 'IntLit' ? Math.max(1, Number(levels.raw)) : 1;
  const frame: Frame | undefined = run.frames[run.frames.length - count];
  if (frame !== undefined) {
    if (kind === 'Break' || frame.isSwitch) frame.broken.push(run.state);
    else frame.continued.push(run.state);
  }
  run.state = deadState(run.state);
}

function declareGlobal(run: Run, variable: Expr): void {
  if (variable.kind !== 'Variable') {
    loseVariables(run);
    return;
  }
  const { name } = variable;
  const { types } = run.flow.file;
  const type = boundType(types.force({ kind: 'deferred', question: { ask: 'global', name } }));
  run.globals.delete(name);
  assignVariable(run, name, type);
  run.globals.add(name);
}

/** A static variable holds what any earlier call left in it. */
function declareStatic(run: Run, name: string, value: Expr | undefined): void {
  const initial = value === undefined ? ({ kind: 'null' } as const) : evaluate(run, value);
  const cell = cellOf(run, name, 'static');
  const type: StaticType = cell.type.kind === 'never' ? initial : eitherType(initial, cell.type);
  assignVariable(run, name, type);
}

function unset(run: Run, target: Expr): void {
  evaluateTarget(run, target);
  switch (target.kind) {
    case 'Variable':
      unsetVariable(run, target.name);
      break;
    case 'Subscript': {
      const base = run.flow.recorded.get(target.base) ?? UNKNOWN;
      if (base.kind === 'array' && target.base.kind === 'Variable' && isAssigned(run, target.base.name))
        assignVariable(run, target.base.name, looseArray(base));
      else assignPlace(run, target, undefined);
      break;
    }
    case 'PropertyFetch':
      assignPlace(run, target, undefined);
      break;
  }
}
