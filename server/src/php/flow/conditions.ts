/**
 * Conditions: what is known on either side of one. `&&` and `||` evaluate their right side with what the left one told.
 */
import type { Expr } from '../../syntax/php/ast.ts';
import { BOOL } from '../types.ts';
import { evaluate } from './evaluate.ts';
import { boolType } from './literals.ts';
import { narrow } from './narrow.ts';
import { DEEPEST, type Run, record } from './run.ts';
import { deadState, joinStates, type State } from './state.ts';
import { loseAssigned } from './variables.ts';

export interface Branches {
  readonly whenTrue: State;
  readonly whenFalse: State;
}

export function isLogical(op: string): boolean {
  return isAnd(op) || isOr(op);
}

function isAnd(op: string): boolean {
  return op === '&&' || op === 'and';
}

function isOr(op: string): boolean {
  return op === '||' || op === 'or';
}

/** Evaluates a condition; the caller chooses with which of the two states to go on. */
export function evaluateCondition(run: Run, expr: Expr): Branches {
  const { flow } = run;
  if (flow.depth >= DEEPEST || flow.fuel-- <= 0) {
    loseAssigned(run, expr);
    return { whenTrue: run.state, whenFalse: run.state };
  }
  flow.depth++;
  run.conditions++;
  const branches = evaluateTest(run, expr);
  run.conditions--;
  flow.depth--;
  return branches;
}

function evaluateTest(run: Run, expr: Expr): Branches {
  switch (expr.kind) {
    case 'Paren': {
      const branches = evaluateCondition(run, expr.expr);
      record(run, expr, run.flow.recorded.get(expr.expr) ?? BOOL);
      return branches;
    }
    case 'Unary':
      if (expr.op === '!') {
        const { whenTrue, whenFalse } = evaluateCondition(run, expr.expr);
        record(run, expr, BOOL);
        return { whenTrue: whenFalse, whenFalse: whenTrue };
      }
      break;
    case 'Binary':
      if (isLogical(expr.op)) return evaluateLogicalChain(run, expr);
      break;
    case 'BoolLit':
      return expr.value
        ? { whenTrue: run.state, whenFalse: deadState(run.state) }
        : { whenTrue: deadState(run.state), whenFalse: run.state };
  }
  evaluate(run, expr);
  const { state } = run;
  return { whenTrue: narrow(run, state, expr, true), whenFalse: narrow(run, state, expr, false) };
}

/** `a && b && c` leans to the left, and may be long. */
function evaluateLogicalChain(run: Run, expr: Extract<Expr, { kind: 'Binary' }>): Branches {
  const isConjunction = isAnd(expr.op);
  const links = [expr];
  let first = expr.left;
  while (first.kind === 'Binary' && isLogical(first.op) && isAnd(first.op) === isConjunction) {
    links.push(first);
    first = first.left;
  }
  let { whenTrue, whenFalse } = evaluateCondition(run, first);
  for (const link of links.reverse()) {
    run.state = isConjunction ? whenTrue : whenFalse;
    const right = evaluateCondition(run, link.right);
    if (isConjunction) {
      whenTrue = right.whenTrue;
      whenFalse = joinStates(whenFalse, right.whenFalse);
    } else {
      whenTrue = joinStates(whenTrue, right.whenTrue);
      whenFalse = right.whenFalse;
    }
    record(run, link, boolType(undefined));
  }
  return { whenTrue, whenFalse };
}
