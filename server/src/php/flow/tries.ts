/**
 * `try`: an exception may come from anywhere inside, so that what a `catch` knows is what held before, or what any of the
 * assignments made of it.
 */
import type { Catch, Try } from '../../syntax/php/ast.ts';
import { anyOf, UNKNOWN } from '../types.ts';
import { namedClass } from './declared.ts';
import { getAt, setAt } from './persistent-map.ts';
import { type Run, record } from './run.ts';
import { deadState, type Entry, joinAll, joinStates, joinVariables, type State, stateAmid } from './state.ts';
import { executeBlock } from './statements.ts';
import { assignVariable } from './variables.ts';

export function executeTry(run: Run, { body, catches, finally: last }: Try): void {
  const start = run.state;
  const writes = logWrites(run, () => executeBlock(run, body));
  const thrown = stateAmid(start, writes);
  const end = run.state;
  const ends: State[] = [];
  const caughtWrites: ReadonlyMap<number, Entry>[] = [];
  for (const clause of catches) {
    run.state = thrown;
    caughtWrites.push(logWrites(run, () => executeCatch(run, clause)));
    ends.push(run.state);
  }
  const after = joinAll(end, ends);
  run.state = after;
  if (last === undefined) return;
  // It runs in the end, whatever happened; what follows it was not left by an exception.
  const escaped = caughtWrites.reduce((state, each) => stateAmid(state, each), thrown);
  run.state = joinStates(after, escaped);
  const finallyWrites = logWrites(run, () => executeBlock(run, last));
  if (run.state.dead) return;
  let vars = after.vars;
  for (const slot of finallyWrites.keys()) vars = setAt(vars, slot, getAt(run.state.vars, slot));
  run.state = after.dead ? deadState({ vars, dead: false }) : { vars, dead: false };
}

/** What is assigned while something is gone through; those around hear of it as well. */
function logWrites(run: Run, go: () => void): ReadonlyMap<number, Entry> {
  const outer = run.writes;
  const writes = new Map<number, Entry>();
  run.writes = writes;
  go();
  run.writes = outer;
  if (outer !== undefined) {
    for (const [slot, entry] of writes) outer.set(slot, joinVariables(outer.get(slot) ?? entry, entry) ?? entry);
  }
  return writes;
}

function executeCatch(run: Run, { types, variable, body }: Catch): void {
  if (variable !== undefined) {
    const caught = types.map((name) => namedClass(run.flow.file, name, run.scope));
    const type = caught.length === 0 ? UNKNOWN : anyOf(caught);
    record(run, variable, type);
    assignVariable(run, variable.name, type);
  }
  executeBlock(run, body);
}
