/**
 * Pieces of a unit, put together: their declarations in order, and what was noted of each.
 */
import type { Decl } from '../../go/ast.ts';
import type { GoUnit, LoweredFunction, UnitNotes } from './unit.ts';

/** Declarations with their notes; a unit is the sum of some. */
export type UnitParts = GoUnit;

export function gathered(parts: readonly UnitParts[]): GoUnit {
  return {
    ...gatheredNotes(parts),
    decls: parts.flatMap(({ decls }) => decls),
    functions: parts.flatMap(({ functions }) => functions),
  };
}

export function gatheredNotes(parts: readonly UnitNotes[]): UnitNotes {
  return {
    imports: parts.flatMap(({ imports }) => imports),
    ledger: [...new Set(parts.flatMap(({ ledger }) => ledger))],
    caveats: parts.flatMap(({ caveats }) => caveats),
    rows: [...new Set(parts.flatMap(({ rows }) => rows))],
    holes: parts.flatMap(({ holes }) => holes),
  };
}

/** Declarations without a body, of which nothing is to be noted. */
export function plainParts(decls: readonly Decl[]): UnitParts {
  return { ...gatheredNotes([]), decls, functions: [] };
}

/** Functions as declarations, in order, with what stands in front of each. */
export function functionParts(functions: readonly LoweredFunction[]): UnitParts {
  return {
    ...gatheredNotes(functions),
    decls: functions.flatMap(({ before = [], decl }) => [...before, decl]),
    functions,
  };
}
