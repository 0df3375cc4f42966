/**
 * The state of one conversion while its Go is made: what was used and noted so far, the blocks and variables in scope,
 * and the statements that wait in front of the current one. It knows no PHP construct; the lowering modules share it.
 */
import type { Decl, Stmt as GoStmt } from '../go/ast.ts';
import type { StaticType } from '../php/types.ts';
import type { Expr, Stmt } from '../syntax/php/ast.ts';
import type { Fidelity } from '../table/row.ts';
import type { Range } from '../text/range.ts';
import type { Caveat, Need } from './conversion.ts';
import type { GoType } from './go-type.ts';
import type { Subject } from './subject.ts';
import { type Block, copyBlock, type Occurrences, type Variable } from './variables.ts';
import type { Yields } from './yield.ts';

/** Lists that only grow, so that a try that fails can be undone by cutting them back. */
export interface Notes {
  readonly rows: string[];
  readonly caveats: Caveat[];
  readonly ledger: string[];
  readonly fidelities: Fidelity[];
  readonly needs: Need[];
  /** Import paths that rows name. */
  readonly imports: string[];
  /** Keys of the planned functions that are called. */
  readonly calls: string[];
  /** Variables of the package that the function alone has. */
  readonly statics: Decl[];
  /** Go statements that must run before the statement being made. */
  readonly prelude: GoStmt[];
}

/** What the Go being made stands in: how it answers, how it fails, and what it has at hand. */
export interface FunctionContext {
  /** A handler answers through `c` and fails by `fail(c, err)`; a function returns both; a selection is taken for a handler's. */
  readonly kind: 'handler' | 'function' | 'selection';
  /** The Go name of the function; undefined for what has none of its own. */
  readonly name: string | undefined;
  /** What a function returns, without its error; undefined for nothing. */
  readonly result: GoType | undefined;
  /** Whether a function may return an error. */
  readonly fails: boolean;
  /** What reaches the request and the database: `c` in a handler, `ctx` in a function that takes one. */
  readonly context: 'c' | 'ctx' | undefined;
  /** `$this`, in a method. */
  readonly self: { readonly fqn: string; readonly type: GoType; readonly variable: Variable } | undefined;
  /** What the function returns whatever its PHP does: the object that a constructor makes. */
  readonly returns: Variable | undefined;
  /** What the Go does is only looked at, before it is known which calls fail: nothing is left out of it. */
  readonly isDiscovery: boolean;
  /** The body of a `try` in the function, which is a function literal in Go; undefined outside of any. */
  readonly frame: TryFrame | undefined;
  /** What a generator gives. */
  readonly yields: Yields | undefined;
}

/**
 * A function literal inside the function, that of a `try`: it returns an error, and in front of it how the function goes
 * on behind it, when it can be left in another way than by its end.
 */
export interface TryFrame {
  readonly index: number;
  /** The ways out that were met so far; what a way is written as is decided when all are known. */
  readonly exits: TryExit[];
  /** Takes what the function returns; undefined where it returns no value. */
  readonly result: Variable | undefined;
  /** How many loops are open around the `try`. */
  readonly loops: number;
}

export type TryExit = { readonly kind: 'return' } | { readonly kind: 'break' | 'continue'; readonly levels: number };

/** A loop, or a `switch`, which PHP counts as one. */
export interface Loop {
  readonly kind: 'loop' | 'switch';
  /** Set when a statement inside a deeper one leaves it. */
  label: Variable | undefined;
}

export interface Emission {
  readonly subject: Subject;
  fn: FunctionContext;
  readonly notes: Notes;
  /** The PHP that is converted. */
  roots: readonly (Expr | Stmt)[];
  occurrences: Occurrences;
  /** Every variable of the Go, named when all are known. */
  readonly variables: Variable[];
  /** Innermost last. */
  readonly blocks: Block[];
  /** Variables that are certainly set where the emission stands. */
  assigned: ReadonlySet<Variable>;
  /** Types that rows give to expressions, as long as the same variables are set. */
  converted: { readonly assigned: ReadonlySet<Variable>; readonly types: Map<Expr, StaticType | undefined> };
  /** What `break` and `continue` may leave, innermost last. */
  loops: readonly Loop[];
  /** How many expressions are being made inside each other. */
  depth: number;
  /** Why the expression at hand could not be converted: the innermost reason wins. */
  reason: string | undefined;
  /** Whether a PHP variable that no block has may be in scope already, as around a selection. */
  isOpen: (phpName: string) => boolean;
  /** Whether the PHP in front of a selection sets the variable, so that Go has declared it. */
  isSetBefore: (phpName: string) => boolean;
}

/**
 * Runs `make`; when it answers undefined, everything it noted is undone. Statements it put into the prelude are undone
 * too, so a failed try leaves no trace in the Go.
 */
export function attempt<T>(emit: Emission, make: () => T | undefined): T | undefined {
  const { notes } = emit;
  const lists: readonly unknown[][] = Object.values(notes);
  const lengths = lists.map((list) => list.length);
  const { assigned } = emit;
  const blocks = emit.blocks.map(copyBlock);
  const made = make();
  if (made !== undefined) return made;
  for (const [index, list] of lists.entries()) list.length = lengths[index] as number;
  emit.assigned = assigned;
  emit.blocks.splice(0, emit.blocks.length, ...blocks);
  return undefined;
}

/** Gives up on the construct at hand, and says why; for `return refuse(…)`. */
export function refuse(emit: Emission, why: string): undefined {
  emit.reason ??= why;
  return undefined;
}

/** Runs `make` with an empty prelude of its own and answers both. */
export function withPrelude<T>(emit: Emission, make: () => T): { readonly made: T; readonly prelude: GoStmt[] } {
  const from = emit.notes.prelude.length;
  const made = make();
  return { made, prelude: emit.notes.prelude.splice(from) };
}

/** The text of a piece of the PHP. */
export function phpText(emit: Emission, range: Range): string {
  return emit.subject.source.text.slice(range.start, range.end);
}
