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
  /**
   * Functions that the application must not declare itself, fully qualified in lower case: `view` may be Laravel's
   * helper or the application's own, which only the workspace can tell.
   */
  readonly undeclared: readonly string[];
  /** What was matched: one expression, or one or more statements that follow each other. */
  readonly target:
    | { readonly kind: 'expr'; readonly expr: Expr }
    | { readonly kind: 'stmts'; readonly stmts: readonly Stmt[] };
}

/**
 * A place that a migration has to deal with. Sites do not overlap, except that what a match captures holds sites of its
 * own: in `header('Location: ' . url($_GET['to']))` there are three.
 */
export type Site = MappedSite | UnmappedSite;

/** One or more rows match. */
export interface MappedSite extends Range {
  readonly kind: 'mapped';
  /** At least one, best first: the longest run of statements, then the most specific pattern. The first that holds counts. */
  readonly candidates: readonly Match[];
  /** The sites inside. Those in a capture of the match that holds remain; all of them do when no match holds. */
  readonly inner: readonly Site[];
}

/**
 * PHP's or the framework's doing, without a row: a call of a function that this file does not declare, a superglobal, a
 * call on a class of PHP or the framework, `new` of such a class.
 */
export interface UnmappedSite extends Range {
  readonly kind: 'unmapped';
  readonly external: External;
  /** `strlen`, `$_GET`, `$_SERVER['HTTP_HOST']`, `Illuminate\Support\Facades\Cache::lock`, `Illuminate\Http\Request`. */
  readonly name: string;
  /** Functions, in lower case, and classes: when the application declares one of them itself, this is no site. */
  readonly undeclared: readonly string[];
  readonly undeclaredClasses: readonly string[];
}

export type External = 'function' | 'superglobal' | 'static' | 'method' | 'new';

/** Where in the source a metavariable's value stands: nowhere when it took the rest of an empty list. */
export function rangesOf(capture: Capture): readonly Range[] {
  switch (capture.kind) {
    case 'expr':
      return [capture.expr];
    case 'args':
      return capture.args;
    case 'items':
      return capture.items;
  }
}
