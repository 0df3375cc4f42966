/**
 * A unit: the Go that one class, one function or one file of the application becomes. Builders take what they need from a
 * `UnitSource` and answer declarations; where they are put together into files is the driver's affair.
 */
import type { Decl, FuncDecl } from '../../go/ast.ts';
import type { Application } from '../../laravel/application.ts';
import type { ClassLike } from '../../syntax/php/ast.ts';
import type { Range } from '../../text/range.ts';
import type { Caveat } from '../conversion.ts';
import type { Tools } from '../convert.ts';
import type { ClassPlan, Plan } from '../plan/plan.ts';
import type { Source } from '../subject.ts';

/** The PHP file that a unit is made from, in its application. */
export interface UnitSource {
  readonly tools: Tools;
  readonly source: Source;
  readonly app: Application;
  readonly plan: Plan;
  /** Another PHP file of the application, for what a class takes from a trait; `undefined` when it cannot be read. */
  open(path: string): Source | undefined;
  /**
   * Bodies are emitted to find out what they reach: each as if it could fail and had the context, whatever its plan says.
   * Of this Go only the functions' effects are used.
   */
  readonly isDiscovery: boolean;
  /** Where the PHP of the one method begins whose body is wanted; all are by default. */
  readonly only?: number;
}

/** What of a body matters besides its Go; lists only grow while it is made. */
export interface UnitNotes {
  /** Import paths that rows or builders name; those that qualifiers tell by themselves need not be here. */
  readonly imports: readonly string[];
  /** What is not carried over, a short noun phrase each. */
  readonly ledger: readonly string[];
  readonly caveats: readonly Caveat[];
  /** Ids of the rows used. */
  readonly rows: readonly string[];
  readonly holes: readonly UnitHole[];
}

/** The PHP that was not converted, and why. */
export interface UnitHole extends Range {
  readonly why: string;
}

/** A PHP function or method in Go. */
export interface LoweredFunction extends UnitNotes {
  readonly decl: FuncDecl;
  /** What the package has for the function alone: variables that PHP calls static. */
  readonly before?: readonly Decl[];
  /** As in its plan. */
  readonly name: string;
  readonly key: string;
  /** Where its PHP begins. */
  readonly start: number;
  /** What an origin comment says of it. */
  readonly origin: string;
  /** Whether the Go returns an error that is not the plain `nil`; whether it mentions the context. */
  readonly fails: boolean;
  readonly needsContext: boolean;
  /** Keys of the planned functions that it calls, whose effects it has too. */
  readonly calls: readonly string[];
}

export interface GoUnit extends UnitNotes {
  /** In order, with those of `functions` among them. */
  readonly decls: readonly Decl[];
  readonly functions: readonly LoweredFunction[];
}

export type ClassUnitBuilder = (from: UnitSource, node: ClassLike, plan: ClassPlan) => GoUnit;
