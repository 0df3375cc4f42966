/**
 * What runs behind a statement when every `if` on the way is passed by: the rest of its list, then what follows the
 * block around it, and so on to the end of the function.
 */
import type { BranchStmt, Stmt } from '../../go/ast.ts';
import { leavesFunction } from './exits.ts';

/** Where a path goes on when a list of statements ends. */
export interface Frame {
  readonly list: readonly Stmt[];
  readonly next: number;
  /** What is left when the list ends: decides where `break` and `continue` go. */
  readonly leaving: 'block' | 'loop' | 'switch';
  readonly label: string | undefined;
}

/** What the path behind `list[from - 1]` runs through. Ends in front of a statement that leaves the function. */
export function* pathBehind(list: readonly Stmt[], from: number, frames: readonly Frame[]): Generator<Stmt> {
  const rest = [...frames];
  let at = { list, next: from };
  for (;;) {
    const stmt = at.list[at.next];
    if (stmt === undefined) {
      const frame = rest.pop();
      if (frame === undefined) return;
      at = { list: frame.list, next: frame.next };
    } else if (stmt.kind === 'BranchStmt') {
      const frame = targetOf(stmt, rest);
      if (frame === undefined) return;
      at = { list: frame.list, next: frame.next };
    } else {
      if (leavesFunction(stmt)) return;
      yield stmt;
      at = { list: at.list, next: at.next + 1 };
    }
  }
}

/**
 * The frame behind the loop or switch that a `break` leaves. `continue` goes the same way, since the loop ends at some
 * time. Undefined for jumps that are not followed.
 */
function targetOf(stmt: BranchStmt, frames: Frame[]): Frame | undefined {
  if (stmt.tok === 'goto' || stmt.tok === 'fallthrough') return undefined;
  for (let frame = frames.pop(); frame !== undefined; frame = frames.pop()) {
    const fits = frame.leaving === 'loop' || (frame.leaving === 'switch' && stmt.tok === 'break');
    if (fits && (stmt.label === undefined || stmt.label.name === frame.label)) return frame;
  }
  return undefined;
}
