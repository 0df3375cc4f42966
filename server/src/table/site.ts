/**
 * What matching gives: where a row stands in a piece of PHP, and what its metavariables are bound to.
 */
import type { Arg, ArrayItem, Expr, Stmt } from '../syntax/php/ast.ts';
import { covers, type Range } from '../text/range.ts';
import type { Row } from './row.ts';

/** One metavariable's value: an expression, the rest of an argument list, or the rest of an array's items. */
export type Capture =
  | { readonly kind: 'expr'; readonly expr: Expr }
  | { readonly kind: 'args'; readonly args: readonly Arg[] }
  | { readonly kind: 'items'; readonly items: readonly ArrayItem[] };

export interface Match extends Range {
  readonly row: Row;
  readonly captures: ReadonlyMap<string, Capture>;
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

/** A row matches: of several the one with the longest run of statements, then with the most specific pattern. */
export interface MappedSite extends Range {
  readonly kind: 'mapped';
  readonly match: Match;
}

/**
 * PHP's or the framework's doing, without a row: a call of a function that the application does not declare, a
 * superglobal, a call of a method that PHP or the framework declares, `new` of such a class.
 */
export interface UnmappedSite extends Range {
  readonly kind: 'unmapped';
  readonly external: External;
  /** `strlen`, `$_GET`, `$_SERVER['HTTP_HOST']`, `Illuminate\Support\Facades\Cache::lock`, `Illuminate\Http\Request`. */
  readonly name: string;
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

/** The innermost site around an offset. `sites` are in source order. */
export function siteAt(sites: readonly Site[], offset: number): Site | undefined {
  let innermost: Site | undefined;
  for (const site of sites) {
    if (site.start > offset) break;
    if (offset <= site.end && (innermost === undefined || covers(innermost, site))) innermost = site;
  }
  return innermost;
}
