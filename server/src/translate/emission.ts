/**
 * The state of one conversion while its Go is made: what was used and noted so far, the blocks and variables in scope,
 * and the statements that wait in front of the current one. It knows no PHP construct; the lowering modules share it.
 */
import type { Stmt as GoStmt } from '../go/ast.ts';
import type { StaticType } from '../php/types.ts';
import type { Expr, Stmt } from '../syntax/php/ast.ts';
import type { Fidelity } from '../table/row.ts';
import type { Range } from '../text/range.ts';
import type { Caveat, Need } from './conversion.ts';
import type { Subject } from './subject.ts';
import { type Block, copyBlock, type Occurrences, type Variable } from './variables.ts';

/** Lists that only grow, so that a try that fails can be undone by cutting them back. */
export interface Notes {
  readonly rows: string[];
  readonly caveats: Caveat[];
  readonly ledger: string[];
  readonly fidelities: Fidelity[];
  readonly needs: Need[];
  /** Import paths that rows name. */
  readonly imports: string[];
  /** Go statements that must run before the statement being made. */
  readonly prelude: GoStmt[];
}

export interface Emission {
  readonly subject: Subject;
  readonly notes: Notes;
  /** The PHP that is converted. */
  readonly roots: readonly (Expr | Stmt)[];
  readonly occurrences: Occurrences;
  /** Every variable of the Go, named when all are known. */
  readonly variables: Variable[];
  /** Innermost last. */
  readonly blocks: Block[];
  /** Variables that are certainly set where the emission stands. */
  assigned: ReadonlySet<Variable>;
  /** Types that rows give to expressions, as long as the same variables are set. */
  converted: { readonly assigned: ReadonlySet<Variable>; readonly types: Map<Expr, StaticType | undefined> };
  /** Loops around the current statement, for `break` and `continue`. */
  loops: number;
  /** How many expressions are being made inside each other. */
  depth: number;
  /** Why the expression at hand could not be converted: the innermost reason wins. */
  reason: string | undefined;
  /** Whether a PHP variable that no block has may be in scope already, as around a selection. */
  readonly isOpen: (phpName: string) => boolean;
  /** Whether the PHP in front of a selection sets the variable, so that Go has declared it. */
  readonly isSetBefore: (phpName: string) => boolean;
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
