/**
 * What is told of errors: what the person at the keyboard can mend, and the system's code where there is one, since its
 * messages hold absolute paths.
 */

/** The program was asked for something that it cannot do; whoever asked can mend it, and the message says how. */
export class Failure extends Error {}

/** `EACCES`, `ELOOP`, `ENAMETOOLONG`…; the message of an error that has no code. */
export function errorCode(error: unknown): string {
  if (error instanceof Error) {
    const { code } = error as NodeJS.ErrnoException;
    return code ?? error.message;
  }
  return String(error);
}
