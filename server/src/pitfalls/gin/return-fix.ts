/**
 * The fix for a branch that runs on after its response: a `return` at its end.
 */
import type { TextEdit } from '../../text/edit.ts';
import { behindStatement, indentOf, lineBreakOf } from '../layout.ts';
import type { Fallthrough } from './fallthrough.ts';
import { type GinHandler, mayReturnBare } from './handlers.ts';

export interface ReturnFix {
  readonly edits: readonly TextEdit[];
  /** In front of the `return` stands an Abort, without which the later handlers would run. */
  readonly aborts: boolean;
}

/** Undefined when the function has results, since nobody knows which ones to answer. */
export function returnFix(handler: GinHandler, found: Fallthrough, source: string): ReturnFix | undefined {
  if (!mayReturnBare(handler)) return undefined;
  const { last } = found;
  const aborts = found.harm === 'chain';
  const newline = `${lineBreakOf(source)}${indentOf(source, last.start)}`;
  const abort = aborts ? `${handler.param}.Abort()${newline}` : '';
  // A `break` or `continue` would stand in front of the return that replaces it.
  if (last.kind === 'BranchStmt') {
    return { edits: [{ start: last.start, end: last.end, text: `${abort}return` }], aborts };
  }
  const at = behindStatement(source, last);
  return { edits: [{ start: at, end: at, text: `${newline}${abort}return` }], aborts };
}
