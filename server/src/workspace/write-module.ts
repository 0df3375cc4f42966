/**
 * Writes a Go module over what an earlier conversion wrote, and never over what a person did since. What was written is
 * kept below `.laragin/` of the Go folder: the base that an edited file and a new conversion have in common.
 */
import { lstatSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { GoFile } from '../translate/app/go-file.ts';
import { errorCode, Failure } from './errors.ts';
import { writeWhole } from './write.ts';

export interface Written {
  /** Files that hold what was converted now. */
  readonly written: readonly string[];
  /** Files that a person edited, whose conversion has changed: the new one is in `.laragin/incoming`. */
  readonly kept: readonly string[];
}

const BASE = '.laragin/base';
const INCOMING = '.laragin/incoming';

/** @throws Failure when the folder cannot be written. */
export function writeModule(folder: string, files: readonly GoFile[]): Written {
  const written: string[] = [];
  const kept: string[] = [];
  try {
    rmSync(join(folder, INCOMING), { recursive: true, force: true });
    for (const { path, text } of files) {
      const target = join(folder, path);
      assertInside(folder, target);
      const [now, base] = [readText(target), readText(join(folder, BASE, path))];
      const isEdited = now !== undefined && now !== base && now !== text;
      if (!isEdited) {
        if (now !== text) writeWhole(target, text);
        written.push(path);
      } else if (base !== text) {
        writeWhole(join(folder, INCOMING, path), text);
        kept.push(path);
        // The base stays what the person started from.
        continue;
      }
      if (base !== text) writeWhole(join(folder, BASE, path), text);
    }
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(`${folder} cannot be written (${errorCode(error)}). Give a folder that may be written.`);
  }
  return { written, kept };
}

/** A link on the way could lead anywhere. */
function assertInside(folder: string, target: string): void {
  for (
    let at = dirname(target);
    relative(folder, at) !== '' && !relative(folder, at).startsWith('..');
    at = dirname(at)
  ) {
    const stat = lstatSync(at, { throwIfNoEntry: false });
    if (stat?.isSymbolicLink()) throw new Failure(`${at} is a link. Files are only written into the folder itself.`);
  }
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}
