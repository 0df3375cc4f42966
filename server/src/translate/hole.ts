/**
 * Holes: what is not converted stays in the Go as a call that compiles, says where it comes from, and panics when it is
 * reached. The call carries its hole through later rewriting, so that offsets can be told at the end.
 */
import type { CallExpr, Expr, Stmt } from '../go/ast.ts';
import { call, exprStmt, selector, stringLit } from '../go/build.ts';
import type { Range } from '../text/range.ts';
import { type Emission, phpText, refuse } from './emission.ts';

export interface HoleCall extends CallExpr {
  readonly hole: Range & { readonly why: string };
}

export function isHole(node: object): node is HoleCall {
  return 'hole' in node;
}

/** The same hole as a value of another type: it has whatever type is asked for. */
export function holeAs(emit: Emission, hole: HoleCall, type: string): HoleCall {
  if (hole.fun.kind !== 'IndexExpr') return hole;
  return { ...hole, fun: { ...hole.fun, index: emit.subject.templates.type(type) } };
}

/** Gives up on the construct at hand for the reason that a part of it is a hole. */
export function refuseFor(emit: Emission, hole: Expr): undefined {
  return refuse(emit, isHole(hole) ? hole.hole.why : 'a part of this is not converted');
}

/** `todo.Port[T]("why", "file.php:42", "the PHP")`: an expression of any type. */
export function portHole(emit: Emission, php: Range, why: string, type: string): HoleCall {
  const port = selector('todo', 'Port');
  const index = emit.subject.templates.type(type);
  return holeCall(emit, php, why, { kind: 'IndexExpr', start: -1, end: -1, x: port, index });
}

/** `todo.Stop("why", "file.php:42", "the PHP")`: a statement. */
export function stopHole(emit: Emission, php: Range, why: string): Stmt {
  return exprStmt(holeCall(emit, php, why, selector('todo', 'Stop')));
}

function holeCall(emit: Emission, php: Range, why: string, fun: Expr): HoleCall {
  const { path, lines } = emit.subject.source;
  const where = `${path}:${lines.positionAt(php.start).line + 1}`;
  const made = call(fun, stringLit(why), stringLit(where), stringLit(excerpt(phpText(emit, php))));
  return { ...made, hole: { start: php.start, end: php.end, why } };
}

/** Enough of the PHP to recognise it, on one line. */
function excerpt(php: string): string {
  const line = php.trim().replaceAll(/\s+/g, ' ');
  const characters = Array.from(line);
  return characters.length <= LONGEST ? line : `${characters.slice(0, LONGEST - 1).join('')}…`;
}

const LONGEST = 120;
