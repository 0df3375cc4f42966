/**
 * How the engine spends its time in a process that runs once. Code here runs for a second or two over thousands of
 * files; by default V8 optimises it so eagerly, and in every thread anew, that on two cores the compilers take more time
 * than they save. A server runs long enough for the default to be right.
 */
import { setFlagsFromString } from 'node:v8';

/** Bytes of bytecode that a function runs before it is optimised; nine times V8's own number. */
const INTERRUPT_BUDGET = 600_000;

/** To be called before anything else, since it holds for what runs afterwards, in workers too. */
export function tuneForOneRun(): void {
  setFlagsFromString(`--interrupt-budget=${INTERRUPT_BUDGET}`);
}
