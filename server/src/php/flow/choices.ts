/**
 * Expressions that evaluate one of several: `a ? b : c`, `a ?? b`, `match`.
 */
import type { Expr, Match, Ternary } from '../../syntax/php/ast.ts';
import { eitherType, isNullable, literalOf, NEVER, NULL, type StaticType, UNKNOWN, withoutNull } from '../types.ts';
import { plainValue } from './array-literals.ts';
import { evaluateCondition } from './conditions.ts';
import { evaluate } from './evaluate.ts';
import { knownType } from './fetches.ts';
import { typeOfLiteral } from './literals.ts';
import { narrow, narrowPlace } from './narrow.ts';
import { truthyType } from './refine.ts';
import type { Run } from './run.ts';
import { deadState, joinStates } from './state.ts';

export function evaluateTernary(run: Run, expr: Ternary): StaticType {
  const { whenTrue, whenFalse } = evaluateCondition(run, expr.condition);
  run.state = whenTrue;
  const then =
    expr.then === undefined
      ? truthyType(
          knownType(run, expr.condition) ??
            run.flow.recorded.get(expr.condition) ??
            typeOfLiteral(expr.condition) ??
            UNKNOWN,
        )
      : plainValue(evaluate(run, expr.then));
  const afterThen = run.state;
  run.state = whenFalse;
  const otherwise = plainValue(evaluate(run, expr.else));
  run.state = joinStates(afterThen, run.state);
  return eitherType(then, otherwise);
}

export function evaluateCoalesce(run: Run, expr: Extract<Expr, { kind: 'Binary' }>): StaticType {
  const left = evaluate(run, expr.left);
  const start = run.state;
  run.state = narrowPlace(run, start, expr.left, (type) => (isNullable(type) ? NULL : type));
  const right = plainValue(evaluate(run, expr.right));
  const whenSet = narrowPlace(run, start, expr.left, withoutNull);
  run.state = joinStates(whenSet, run.state);
  return eitherType(withoutNull(left), right);
}

export function evaluateMatch(run: Run, expr: Match): StaticType {
  const subject = evaluate(run, expr.subject);
  const isTest = literalOf(subject) === true;
  let rest = run.state;
  let after = deadState(run.state);
  let type: StaticType = NEVER;
  const fallbacks: Expr[] = [];
  const finish = (body: Expr) => {
    type = eitherType(type, plainValue(evaluate(run, body)));
    after = joinStates(after, run.state);
  };
  for (const arm of expr.arms) {
    if (arm.conditions === undefined) {
      fallbacks.push(arm.body);
      continue;
    }
    let entry = deadState(rest);
    for (const condition of arm.conditions) {
      run.state = rest;
      if (isTest) {
        const branches = evaluateCondition(run, condition);
        entry = joinStates(entry, branches.whenTrue);
        rest = branches.whenFalse;
        continue;
      }
      evaluate(run, condition);
      const test = identical(expr.subject, condition);
      entry = joinStates(entry, narrow(run, run.state, test, true));
      rest = narrow(run, run.state, test, false);
    }
    run.state = entry;
    finish(arm.body);
  }
  for (const body of fallbacks) {
    run.state = rest;
    finish(body);
  }
  run.state = after;
  return type;
}

/** The test that an arm of `match`, or a case, stands for. */
export function identical(left: Expr, right: Expr, op = '==='): Expr {
  return { kind: 'Binary', start: right.start, end: right.end, op, left, right };
}
