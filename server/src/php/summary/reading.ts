/**
 * What every part of a summary is read with: the file's names, what is wanted of it, and the class around.
 */
import type { Range } from '../../text/range.ts';
import type { FileNames } from '../names.ts';
import type { BodyTypes } from './bodies.ts';
import type { DocScope } from './docs.ts';
import type { Owner } from './native-type.ts';
import type { MemberSummary } from './summary.ts';

export interface Reading {
  readonly names: FileNames;
  /** `undefined` when declarations alone are wanted. */
  readonly bodies: BodyTypes | undefined;
  /** Whether offsets of names are kept. */
  readonly offsets: boolean;
  /** Whether the values of properties, constants and attributes are kept. */
  readonly values: boolean;
}

/** As `Reading`, inside a class. */
export interface ClassReading extends Reading {
  readonly owner: Owner;
  readonly docs: DocScope;
}

/** Where a member is found, when that is wanted. */
export function startOf(name: Range, reading: Reading): Pick<MemberSummary, 'start'> {
  return reading.offsets ? { start: name.start } : {};
}

/** An optional list of a summary: left out when it is empty. */
export function listed<K extends string, T>(key: K, items: readonly T[]): { readonly [Key in K]?: readonly T[] } {
  return items.length === 0 ? {} : ({ [key]: items } as { readonly [Key in K]: readonly T[] });
}
