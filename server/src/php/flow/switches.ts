/**
 * `switch`: each case begins with what its value tells, or where the one above falls through.
 */
import type { Switch } from '../../syntax/php/ast.ts';
import { literalOf } from '../types.ts';
import { identical } from './choices.ts';
import { evaluateCondition } from './conditions.ts';
import { evaluate } from './evaluate.ts';
import { narrow } from './narrow.ts';
import { openFrame, type Run } from './run.ts';
import { deadState, joinAll, joinStates, type State } from './state.ts';
import { executeBody } from './statements.ts';

export function executeSwitch(run: Run, { subject, cases }: Switch): void {
  const type = evaluate(run, subject);
  const isTest = literalOf(type) === true;
  const frame = openFrame(true);
  const hasDefault = cases.some(({ value }) => value === undefined);
  let rest = run.state;
  let falling: State = deadState(run.state);
  run.frames.push(frame);
  for (const { value, body } of cases) {
    let entry = rest;
    if (value !== undefined) {
      run.state = rest;
      if (isTest) {
        const { whenTrue, whenFalse } = evaluateCondition(run, value);
        entry = whenTrue;
        rest = whenFalse;
      } else {
        evaluate(run, value);
        const test = identical(subject, value, '==');
        entry = narrow(run, run.state, test, true);
        rest = narrow(run, run.state, test, false);
      }
    }
    run.state = joinStates(entry, falling);
    executeBody(run, body);
    falling = run.state;
  }
  run.frames.pop();
  run.state = joinAll(falling, hasDefault ? frame.broken : [...frame.broken, rest]);
}
