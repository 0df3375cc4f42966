/**
 * Loops. A first round finds what the body assigns, a second one tells the types with that in mind; what changes even
 * then is unknown. Loops inside a first round go round once, so that the cost does not double with every level.
 */
import type { Block, DoWhile, Expr, For, Foreach, While } from '../../syntax/php/ast.ts';
import { eitherType, type StaticType } from '../types.ts';
import { looseArray } from './arrays.ts';
import { evaluateTarget, store } from './assign.ts';
import { evaluateCondition } from './conditions.ts';
import { evaluate } from './evaluate.ts';
import { elementType, keyType } from './fetches.ts';
import { type InlineVar, saidOf } from './inline-docs.ts';
import { type Frame, openFrame, type Run } from './run.ts';
import { deadState, joinAll, joinStates, type State, widenStates } from './state.ts';
import { executeBlock } from './statements.ts';
import { assignVariable, readVariable } from './variables.ts';

/** One round from the state at hand; it leaves the state at its end, and answers the one in which the loop is over. */
type Round = (frame: Frame) => State;

function iterate(run: Run, round: Round): void {
  const { flow } = run;
  const start = run.state;
  const loopsBefore = ++flow.loops;
  const go = (from: State) => {
    const frame = openFrame(false);
    run.frames.push(frame);
    run.state = from;
    const over = round(frame);
    run.frames.pop();
    return { over: joinAll(over, frame.broken), again: run.state };
  };
  if (flow.discovering > 0) {
    const { over, again } = go(start);
    run.state = joinStates(over, again);
    return;
  }
  flow.discovering++;
  const first = go(start);
  flow.discovering--;
  const head = joinLive(start, first.again);
  if (head.vars === start.vars && flow.loops === loopsBefore) {
    run.state = first.over;
    return;
  }
  const second = go(head);
  const grown = joinLive(head, second.again);
  if (grown.vars === head.vars) {
    run.state = second.over;
    return;
  }
  run.state = go(widenStates(head, grown)).over;
}

/** Where the loop begins: a round that never ends adds nothing. */
function joinLive(start: State, again: State): State {
  return again.dead && !start.dead ? start : joinStates(start, again);
}

function executeRound(run: Run, body: Block, frame: Frame): void {
  executeBlock(run, body);
  run.state = joinAll(run.state, frame.continued);
}

export function executeWhile(run: Run, { condition, body }: While): void {
  iterate(run, (frame) => {
    const { whenTrue, whenFalse } = evaluateCondition(run, condition);
    run.state = whenTrue;
    executeRound(run, body, frame);
    return whenFalse;
  });
}

export function executeDoWhile(run: Run, { condition, body }: DoWhile): void {
  iterate(run, (frame) => {
    executeRound(run, body, frame);
    const { whenTrue, whenFalse } = evaluateCondition(run, condition);
    run.state = whenTrue;
    return whenFalse;
  });
}

export function executeFor(run: Run, { init, conditions, update, body }: For): void {
  for (const expr of init) evaluate(run, expr);
  iterate(run, (frame) => {
    let over = deadState(run.state);
    for (const [at, condition] of conditions.entries()) {
      const { whenTrue, whenFalse } = evaluateCondition(run, condition);
      const isLast = at === conditions.length - 1;
      if (isLast) over = whenFalse;
      run.state = isLast ? whenTrue : joinStates(whenTrue, whenFalse);
    }
    executeRound(run, body, frame);
    for (const expr of update) evaluate(run, expr);
    return over;
  });
}

export function executeForeach(run: Run, stmt: Foreach, said: readonly InlineVar[]): void {
  const subject = evaluate(run, stmt.subject);
  const value = elementType(run, subject, undefined);
  iterate(run, (frame) => {
    const over = run.state;
    if (stmt.key !== undefined) {
      evaluateTarget(run, stmt.key);
      store(run, stmt.key, namedIn(said, stmt.key) ?? keyType(run, subject));
    }
    evaluateTarget(run, stmt.value);
    store(run, stmt.value, saidOf(said, stmt.value) ?? value);
    executeRound(run, stmt.body, frame);
    if (stmt.byRef) writeBack(run, stmt.subject, stmt.value);
    // The last round, too, ends where the next would have begun.
    return over;
  });
}

function namedIn(said: readonly InlineVar[], target: Expr): StaticType | undefined {
  return said.find(({ name }) => target.kind === 'Variable' && target.name === name)?.type;
}

/** `foreach ($rows as &$row)`: what the body leaves in `$row` is an element of `$rows`. */
function writeBack(run: Run, subject: Expr, value: Expr): void {
  if (subject.kind !== 'Variable' || value.kind !== 'Variable') return;
  const array = readVariable(run, subject.name);
  if (array.kind !== 'array') return;
  const loose = looseArray(array);
  if (loose.kind !== 'array' || loose.value === undefined) return;
  assignVariable(run, subject.name, { ...loose, value: eitherType(loose.value, readVariable(run, value.name)) });
}
