/**
 * What a body answers once it was gone through.
 */
import { anyOf, classType, eitherType, NULL, type StaticType, UNKNOWN, VOID } from '../types.ts';
import type { Run } from './run.ts';

/** The join of all that is returned; a generator for a body with `yield`. */
export function returnsOf(run: Run): StaticType {
  if (run.flow.fuel <= 0 || run.flow.isCut) return UNKNOWN;
  const returned = anyOf([...run.returned.values()]);
  const falls = !run.state.dead;
  if (run.yielded.size > 0) {
    const yielded = [...run.yielded.values()];
    const keys = anyOf(yielded.map(({ key }) => key));
    const values = anyOf(yielded.map(({ value }) => value));
    const answer = returned.kind === 'never' ? VOID : falls ? eitherType(returned, NULL) : returned;
    return classType('Generator', [keys, values, UNKNOWN, answer]);
  }
  if (returned.kind === 'never') return falls ? VOID : returned;
  return falls ? eitherType(returned, returned.kind === 'void' ? VOID : NULL) : returned;
}
