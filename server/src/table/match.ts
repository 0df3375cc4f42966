/**
 * Whether a row's pattern is what stands in the code, and what its metavariables are then. Structure first, types last:
 * types are inferred only for code that already looks right.
 */
import type { PhpFile } from '../php/file.ts';
import type { Scope } from '../php/scope.ts';
import type { Expr, Stmt } from '../syntax/php/ast.ts';
import { checkWhere } from './check.ts';
import { type Entry, findEntries } from './index.ts';
import type { Match } from './site.ts';
import { matchNode, openState } from './structure.ts';
import type { Table } from './table.ts';

/** The rows that this expression is an idiom of, the best first. */
export function matchExpr(
  table: Table,
  expr: Expr,
  file: PhpFile,
  scope: Scope = file.types.scopeAt(expr.start),
): readonly Match[] {
  const entries = findEntries(table.expressions, expr, file, scope);
  // A row says what reading gives; what is written to is matched by rows that begin with the assignment.
  if (entries === undefined) return NO_MATCHES;
  const found: Match[] = [];
  for (const entry of entries) {
    const match = isTaken(found, entry) ? undefined : tryEntry(entry, [expr], { kind: 'expr', expr }, file, scope);
    if (match !== undefined) found.push(match);
  }
  // Asked last: it takes a walk over the file, which most files never need.
  return found.length > 0 && isPlace(expr) && file.isWritten(expr) ? NO_MATCHES : found;
}

/** The rows that begin with the statement at `from`; `target.stmts` are the statements that a match covers. */
export function matchStmts(
  table: Table,
  stmts: readonly Stmt[],
  from: number,
  file: PhpFile,
  scope: Scope = file.types.scopeAt(stmts[from]?.start ?? 0),
): readonly Match[] {
  const first = stmts[from];
  const entries = first === undefined ? undefined : findEntries(table.statements, first, file, scope);
  if (entries === undefined) return NO_MATCHES;
  const found: Match[] = [];
  for (const entry of entries) {
    const covered = stmts.slice(from, from + entry.pattern.nodes.length);
    if (isTaken(found, entry) || covered.length < entry.pattern.nodes.length) continue;
    const match = tryEntry(entry, covered, { kind: 'stmts', stmts: covered }, file, scope);
    if (match !== undefined) found.push(match);
  }
  return found;
}

const NO_MATCHES: readonly Match[] = [];

/** Whether something can be assigned to an expression. */
function isPlace(expr: Expr): boolean {
  switch (expr.kind) {
    case 'Variable':
    case 'Subscript':
    case 'PropertyFetch':
    case 'StaticPropertyFetch':
    case 'ArrayLit':
      return true;
    default:
      return false;
  }
}

/** Several patterns of one row may match; the most specific stands for all. */
function isTaken(found: readonly Match[], entry: Entry): boolean {
  return found.some((match) => match.row === entry.row);
}

function tryEntry(
  entry: Entry,
  nodes: readonly (Expr | Stmt)[],
  target: Match['target'],
  file: PhpFile,
  scope: Scope,
): Match | undefined {
  const { row, pattern } = entry;
  const state = openState(file, scope);
  const looksAlike = pattern.nodes.every((each, at) => {
    const node = nodes[at];
    return node !== undefined && matchNode(each, node, state);
  });
  if (!looksAlike || !checkWhere(entry, state)) return undefined;
  const { start } = nodes[0] as Expr | Stmt;
  const { end } = nodes.at(-1) as Expr | Stmt;
  return { start, end, row, captures: state.captures, target };
}
