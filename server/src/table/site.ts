/**
 * What matching gives: where a row stands in a piece of PHP, and what its metavariables are bound to.
 */
import type { Arg, ArrayItem, Expr, Stmt } from '../syntax/php/ast.ts';
import type { Range } from '../text/range.ts';
import type { Row } from './row.ts';

/** One metavariable's value: an expression, the rest of an argument list, or the rest of an array's items. */
export type Capture =
  | { readonly kind: 'expr'; readonly expr: Expr }
  | { readonly kind: 'args'; readonly args: readonly Arg[] }
  | { readonly kind: 'items'; readonly items: readonly ArrayItem[] };

/**
 * A class relation that a file alone cannot decide: `StorePost` is an `Illuminate\Http\Request` only if the workspace
 * says so. A match holds when all its assumptions do.
 */
export interface Assumption {
  /** Fully qualified, as the code names it. */
  readonly class: string;
  /** The class it must be, or be below. */
  readonly is: string;
}

export interface Match extends Range {
  readonly row: Row;
  readonly captures: ReadonlyMap<string, Capture>;
  readonly assumes: readonly Assumption[];
  /** What was matched: one expression, or one or more statements that follow each other. */
  readonly target: { readonly kind: 'expr'; readonly expr: Expr } | { readonly kind: 'stmts'; readonly stmts: readonly Stmt[] };
}
