/**
 * What is told of errors: the system's code where there is one, since its messages hold absolute paths.
 */

/** `EACCES`, `ELOOP`, `ENAMETOOLONG`…; the message of an error that has no code. */
export function errorCode(error: unknown): string {
  if (error instanceof Error) {
    const { code } = error as NodeJS.ErrnoException;
    return code ?? error.message;
  }
  return String(error);
}
