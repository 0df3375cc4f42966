/** The PHP programs that are run on both sides: files of `programs/<theme>/`, or made by a generator. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Program {
  /** `arrays/copies` */
  readonly name: string;
  /** A whole file, with its opening tag. */
  readonly php: string;
}

const FOLDER = join(import.meta.dirname, 'programs');

/** Those whose names begin with `prefix`, in the order of their names. */
export function readPrograms(prefix = ''): readonly Program[] {
  return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.php') && path.startsWith(prefix))
    .sort()
    .map((path) => ({ name: path.replace(/\.php$/, ''), php: readFileSync(join(FOLDER, path), 'utf8') }));
}
