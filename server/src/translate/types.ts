/**
 * Static PHP types as Go types.
 */
import type { StaticType } from '../php/types.ts';

/** The Go type of a scalar that is surely not null; undefined for everything else. */
export function scalarGoType(type: StaticType): string | undefined {
  return type.kind === 'scalar' && type.nullable !== true ? SCALARS[type.name] : undefined;
}

const SCALARS = { string: 'string', int: 'int', float: 'float64', bool: 'bool' } as const;
