/**
 * How the function being made is left: what Go writes for `return`, and for an error that goes up. In a handler both end
 * the request, in a function both are results; inside the literal of a `try` the code behind it is told.
 */
import type { Expr as GoExpr, Stmt as GoStmt, ReturnStmt } from '../go/ast.ts';
import {
  assign,
  binary,
  call,
  composite,
  exprStmt,
  floatLit,
  ident,
  ifStmt,
  intLit,
  returnStmt,
  selector,
  stringLit,
} from '../go/build.ts';
import type { Emission, TryExit, TryFrame } from './emission.ts';
import { type GoType, isNilable } from './go-type.ts';
import { rewriteStmts } from './rewrite.ts';
import { reference } from './variables.ts';

/** The statements that pass an error on. */
export function failWith(emit: Emission, error: GoExpr): GoStmt[] {
  const { fn } = emit;
  if (fn.frame !== undefined) return [returnStmt(exitMark(fn.frame, 0), error)];
  if (fn.kind !== 'function') return [exprStmt(call('fail', ident('c'), error)), returnStmt()];
  // Where Go has no place for an error, it stops as loudly as PHP does at an exception that nobody catches.
  if (!fn.fails) return [exprStmt(call('panic', error))];
  return [returnStmt(...(fn.result === undefined ? [] : [zeroOf(emit, fn.result)]), error)];
}

/** `if err != nil { … }` behind statements that set `err`. */
export function failIfSet(emit: Emission, error: GoExpr): GoStmt {
  return ifStmt(binary(error, '!=', ident('nil')), failWith(emit, error));
}

/** Leaves the function with a value of its result's type; without one, with the zero value where Go wants any. */
export function leave(emit: Emission, value?: GoExpr): GoStmt[] {
  const { fn } = emit;
  if (fn.frame !== undefined) {
    const { result } = fn.frame;
    const set = result === undefined || value === undefined ? [] : [assign([reference(result)], '=', [value])];
    return [...set, leaveTry(fn.frame, { kind: 'return' })];
  }
  if (fn.kind !== 'function') return [returnStmt()];
  const given = fn.returns === undefined ? value : reference(fn.returns);
  const results = fn.result === undefined ? [] : [given ?? zeroOf(emit, fn.result)];
  return [returnStmt(...results, ...(fn.fails ? [ident('nil')] : []))];
}

/** Ends the request that was answered: a handler by its return, a function by an error that everybody passes on. */
export function endRequest(emit: Emission): GoStmt[] {
  return emit.fn.kind === 'function' ? failWith(emit, selector('php', 'ErrExit')) : leave(emit);
}

/** Leaves the literal of a `try` for what is around it. */
export function leaveTry(frame: TryFrame, wanted: TryExit): ReturnStmt {
  const { exits } = frame;
  const known = exits.findIndex((exit) => isSameExit(exit, wanted));
  const at = known < 0 ? exits.push(wanted) - 1 : known;
  return returnStmt(exitMark(frame, at + 1), ident('nil'));
}

function isSameExit(a: TryExit, b: TryExit): boolean {
  if (a.kind === 'return' || b.kind === 'return') return a.kind === b.kind;
  return a.kind === b.kind && a.levels === b.levels;
}

/** A letter of an alphabet that no PHP or Go project writes identifiers in. */
const MARK = 'Ⱡ';

/** Stands in front of the error that the literal returns, until all its exits are known; 0 is the end of the body. */
export function exitMark({ index }: TryFrame, exit: number): GoExpr {
  return ident(`${MARK}${index}_${exit}`);
}

/** The literal's statements with its exits written out: nothing if there is none, a boolean if there is one, else numbers. */
export function withExits(frame: TryFrame, stmts: readonly GoStmt[]): GoStmt[] {
  const begin = `${MARK}${frame.index}_`;
  return rewriteStmts(stmts, {
    splice: (node) => {
      if (node.kind !== 'Ident' || !node.name.startsWith(begin)) return undefined;
      const exit = Number(node.name.slice(begin.length));
      if (frame.exits.length === 0) return [];
      return [frame.exits.length === 1 ? ident(String(exit === 1)) : intLit(exit)];
    },
  });
}

/** The zero value of a Go type. */
export function zeroOf(emit: Emission, type: GoType): GoExpr {
  switch (type) {
    case 'string':
      return stringLit('');
    case 'bool':
      return ident('false');
    case 'int':
      return intLit(0);
    case 'float64':
      return floatLit(0);
    case 'time.Time':
      return composite(selector('time', 'Time'), []);
    default:
      if (isNilable(type)) return ident('nil');
      return { kind: 'StarExpr', start: -1, end: -1, x: call('new', emit.subject.templates.type(type)) };
  }
}
