/**
 * The state in which the conversion of a part of an application begins: of a function's body, or of a value that stands in
 * a declaration. Nothing is in scope but what the caller binds.
 */
import type { Expr, Stmt } from '../syntax/php/ast.ts';
import type { Range } from '../text/range.ts';
import { BUILDERS } from './builders.ts';
import type { Emission, FunctionContext } from './emission.ts';
import { findOccurrences } from './mentions.ts';
import { templatesOf } from './template.ts';
import type { UnitSource } from './units/unit.ts';
import { createBlock, type Variable } from './variables.ts';

/** A function that takes nothing, gives nothing and cannot fail. */
export const OUTSIDE: FunctionContext = {
  kind: 'function',
  name: undefined,
  result: undefined,
  fails: false,
  context: undefined,
  self: undefined,
  returns: undefined,
  isDiscovery: false,
  frame: undefined,
  yields: undefined,
};

export interface Opening {
  /** The PHP that the outermost Go block stands for. */
  readonly range: Range;
  readonly roots: readonly (Expr | Stmt)[];
  readonly fn?: FunctionContext;
  /** Those that `fn` has made. */
  readonly variables?: Variable[];
}

export function openEmission(from: Omit<UnitSource, 'isDiscovery'>, opening: Opening): Emission {
  const { range, roots, fn = OUTSIDE, variables = [] } = opening;
  const { source, tools, plan } = from;
  return {
    subject: {
      source,
      scope: source.file.types.scopeAt((roots[0]?.start ?? range.start) + 1),
      templates: templatesOf(tools.grammars),
      helpers: tools.helpers,
      builders: BUILDERS,
      plan,
    },
    fn,
    notes: {
      rows: [],
      caveats: [],
      ledger: [],
      fidelities: [],
      needs: [],
      imports: [],
      calls: [],
      statics: [],
      prelude: [],
    },
    roots,
    occurrences: findOccurrences(roots),
    variables,
    blocks: [createBlock(range)],
    assigned: new Set(),
    converted: { assigned: new Set(), types: new Map() },
    loops: [],
    depth: 0,
    reason: undefined,
    isOpen: () => false,
    isSetBefore: () => false,
  };
}
