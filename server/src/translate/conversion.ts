/**
 * What a conversion is: Go made from PHP, with everything a reader must know about the difference. Data only, so that
 * hover, quick fix, report and progress read the same thing; it knows neither how it is made nor where it is shown.
 */
import { FIDELITIES, type Fidelity } from '../table/row.ts';
import type { Range } from '../text/range.ts';

export interface Conversion {
  /** gofmt'd Go: statements of a function body, or one expression. Empty when nothing remains to be done in Go. */
  readonly go: string;
  /** Import paths that `go` refers to, sorted. */
  readonly imports: readonly string[];
  /** The worst of the parts; a hole is `manual`. */
  readonly fidelity: Fidelity;
  readonly caveats: readonly Caveat[];
  /** What is not carried over, a short noun phrase each. */
  readonly ledger: readonly string[];
  /** In the order in which they stand in `go`. */
  readonly holes: readonly Hole[];
  /** Names that `go` expects in scope besides `c *gin.Context`, in order of first use. */
  readonly needs: readonly Need[];
  /** Names that `go` declares at its outermost level and does not read: whoever encloses it must. */
  readonly leaves: readonly string[];
  /** Ids of the rows used, in order of first use. */
  readonly rows: readonly string[];
  /** The Go type when the PHP was an expression, `response` when it answers the request at its end, else `none`. */
  readonly gives: string;
}

/** A named case in which PHP and Go differ. */
export interface Caveat {
  /** The row that says so, or a `language/…` id for the rules of the language itself. */
  readonly row: string;
  readonly text: string;
}

/** A spot that was not converted. The range is the PHP's. */
export interface Hole extends Range {
  readonly why: string;
  /** Where the `todo.…` call begins in `Conversion.go`. */
  readonly offset: number;
}

export interface Need {
  readonly name: string;
  /** A Go type; `any` when nothing is known. */
  readonly type: string;
}

/** The worse of two. */
export function worse(a: Fidelity, b: Fidelity): Fidelity {
  return FIDELITIES.indexOf(a) >= FIDELITIES.indexOf(b) ? a : b;
}
