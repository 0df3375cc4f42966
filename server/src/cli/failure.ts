/**
 * How commands end when they cannot do what was asked: a message that says what is wrong, where, and what to do.
 */
import { Failure } from '../workspace/errors.ts';

/** Exit codes: part of the interface, since scripts read them. A `Failure` and every other error is a `failure`. */
export const EXIT = { ok: 0, findings: 1, failure: 2, interrupted: 130 } as const;

/** What is printed of an error. Stacks are for those who work on the program: `LARAGIN_DEBUG=1`. */
export function describeError(error: unknown, debug: boolean): string {
  if (!(error instanceof Error)) return `laragin: ${String(error)}`;
  if (debug && error.stack !== undefined) return error.stack;
  if (error instanceof Failure) return `laragin: ${error.message}`;
  return `laragin: ${error.message}\nThis is a mistake in laragin. Run again with LARAGIN_DEBUG=1 to see where, and please report it.`;
}
