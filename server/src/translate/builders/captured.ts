/**
 * Reading a match's metavariables.
 */
import type { Expr } from '../../syntax/php/ast.ts';
import type { Match } from '../../table/site.ts';

/** The expression that a metavariable is bound to; undefined when the pattern that matched has it not, or has a list. */
export function captured(match: Match, name: string): Expr | undefined {
  const capture = match.captures.get(name);
  return capture?.kind === 'expr' ? capture.expr : undefined;
}
