/**
 * The shapes of the readers of calls, and how several of them are put under one name, so that the walk asks one map per
 * call and passes by all calls that no reader knows.
 */
import type { FuncCall, MethodCall, StaticCall } from '../../syntax/php/ast.ts';
import type { Reading } from './reading.ts';

/** `name` is the global function, in lower case. */
export type FunctionReader = (call: FuncCall, name: string, reading: Reading) => void;
/** `name` is in lower case. */
export type MethodReader = (call: MethodCall, name: string, reading: Reading) => void;
/** `of` is the class, `name` the method in lower case. */
export type StaticReader = (call: StaticCall, of: string, name: string, reading: Reading) => void;

/** Readers by lower-case names, several names in one key apart by spaces. */
export type Readers<R> = readonly (readonly [names: string, reader: R])[];

export function byName<R>(...groups: readonly Readers<R>[]): ReadonlyMap<string, readonly R[]> {
  const map = new Map<string, R[]>();
  for (const [names, reader] of groups.flat()) {
    for (const name of names.split(/\s+/)) {
      const known = map.get(name);
      if (known === undefined) map.set(name, [reader]);
      else known.push(reader);
    }
  }
  return map;
}
