/**
 * `try`: its body is a function literal that returns an error, so that whatever fails inside of it, however deep, comes out
 * at one place; `catch` asks what the error is, `finally` is deferred.
 */
import type { Expr as GoExpr, Node as GoNode, Stmt as GoStmt, IfStmt } from '../go/ast.ts';
import {
  binary,
  block,
  call,
  exprStmt,
  field,
  funcLit,
  funcType,
  ident,
  ifStmt,
  intLit,
  returnStmt,
  selector,
  unary,
} from '../go/build.ts';
import { forEachChild, walk as walkGo } from '../go/walk.ts';
import type { Block, Catch, Try } from '../syntax/php/ast.ts';
import { walk } from '../syntax/php/walk.ts';
import { define } from './apply.ts';
import { type CaughtError, caughtErrors } from './caught.ts';
import { inBlock, lowerBody, meet } from './control.ts';
import { declare } from './declare.ts';
import { type Emission, refuse, type TryFrame } from './emission.ts';
import { exitMark, failWith, leave, leaveTry, withExits } from './leave.ts';
import { branchTo } from './loops.ts';
import { returnsError } from './returns-error.ts';
import { rewriteStmts } from './rewrite.ts';
import { isTerminal } from './statement.ts';
import { createVariable, currentBlock, isMark, reference, type Variable } from './variables.ts';

export function lowerTry(emit: Emission, stmt: Try): readonly GoStmt[] | undefined {
  const { finally: last } = stmt;
  if (last === undefined) return lowerCatches(emit, stmt);
  if (leaves(last)) return refuse(emit, 'a last block that leaves the function itself is not converted');
  const { assigned } = emit;
  const inner = framed(emit, [], () => {
    const deferred = deferredBody(emit, last);
    const body =
      stmt.catches.length === 0 ? lowerBody(emit, stmt.body).list : inBlock(emit, stmt, () => lowerCatches(emit, stmt));
    return [deferred, ...body];
  });
  const failing = inner.err === undefined ? [] : [ifStmt(isSet(inner.err), failWith(emit, reference(inner.err)))];
  const made = [...inner.stmts, ...failing, ...inner.leaving];
  const { assigned: after } = emit;
  emit.assigned = inner.isTerminal ? assigned : after;
  return made;
}

/** `defer func() { … }()`: runs on every way out of the literal around it. */
function deferredBody(emit: Emission, body: Block): GoStmt {
  const { fn } = emit;
  // What fails in it has no other way out.
  emit.fn = { ...fn, kind: 'function', result: undefined, fails: false, returns: undefined, frame: undefined };
  const { assigned, loops } = emit;
  emit.loops = [];
  const list = lowerBody(emit, body).list;
  emit.fn = fn;
  emit.loops = loops;
  emit.assigned = assigned;
  return { kind: 'DeferStmt', start: -1, end: -1, call: call(funcLit(funcType([]), list)) };
}

interface Framed {
  /** Up to the literal's call. */
  readonly stmts: readonly GoStmt[];
  /** Undefined where the literal cannot fail. */
  readonly err: Variable | undefined;
  /** What takes the other ways out of the literal; stands behind the handling of the error. */
  readonly leaving: readonly GoStmt[];
  /** The literal is left by its exits alone. */
  readonly isTerminal: boolean;
  readonly body: readonly GoStmt[];
}

/** Makes the literal that a `try` is, and its call. */
function framed(emit: Emission, catches: Try['catches'], make: () => readonly GoStmt[]): Framed {
  const { fn, loops } = emit;
  const result = fn.kind === 'function' && fn.result !== undefined && fn.returns === undefined ? fn.result : undefined;
  const frame: TryFrame = {
    index: emit.variables.length,
    exits: [],
    result: result === undefined ? undefined : createVariable(emit, 'result', result),
    loops: loops.length,
  };
  emit.fn = { ...fn, frame };
  const body = make();
  emit.fn = fn;
  const ends = isTerminal(body);
  const marked = ends ? body : [...body, returnStmt(exitMark(frame, 0), ident('nil'))];
  const onlyExit = ends && frame.exits.length === 1;
  const stmts = withExits(onlyExit ? { ...frame, exits: [] } : frame, marked);
  const exit = frame.exits.length === 0 || onlyExit ? undefined : exitVariable(emit, frame);
  const recovered = recovers(catches, stmts);
  const err = recovered || fn.isDiscovery || returnsError(stmts) ? createVariable(emit, 'err', 'error') : undefined;
  const results = [
    ...(exit === undefined ? [] : [field(undefined, exit.type)]),
    ...(err === undefined ? [] : [field(undefined, 'error')]),
  ];
  const kept = err === undefined ? withoutErrors(stmts) : stmts;
  const literal = recovered ? recovering(exit, results, kept) : funcLit(funcType([], results), kept);
  const declared =
    frame.result !== undefined && frame.exits.some(({ kind }) => kind === 'return') ? [frame.result] : [];
  const begin = declared.map((variable) => declare(emit, variable));
  const taken = [exit, err].filter((variable) => variable !== undefined);
  const run = taken.length === 0 ? exprStmt(call(literal)) : define(emit, taken, call(literal));
  const value = frame.result && reference(frame.result);
  return {
    stmts: [...begin, run],
    err,
    leaving: onlyExit ? exitStmts(emit, frame, 0, value) : leavings(emit, frame, exit, value),
    isTerminal: ends,
    body: stmts,
  };
}

function exitVariable(emit: Emission, { exits }: TryFrame): Variable {
  const [only, more] = exits;
  if (more !== undefined) return createVariable(emit, 'exit', 'int');
  return createVariable(emit, only?.kind === 'return' ? 'returned' : 'left', 'bool');
}

/** `if returned { return result }`, or a switch over the ways that there are. */
function leavings(
  emit: Emission,
  frame: TryFrame,
  exit: Variable | undefined,
  value: GoExpr | undefined,
): readonly GoStmt[] {
  if (exit === undefined) return [];
  if (frame.exits.length === 1) return [ifStmt(reference(exit), exitStmts(emit, frame, 0, value))];
  return frame.exits.map((_, at) =>
    ifStmt(binary(reference(exit), '==', intLit(at + 1)), exitStmts(emit, frame, at, value)),
  );
}

function exitStmts(
  emit: Emission,
  { exits, loops }: TryFrame,
  at: number,
  value: GoExpr | undefined,
): readonly GoStmt[] {
  const exit = exits[at];
  if (exit === undefined) return [];
  if (exit.kind === 'return') return leave(emit, value);
  const outer = emit.fn.frame;
  const target = loops - exit.levels;
  if (outer !== undefined && target < outer.loops) {
    return [leaveTry(outer, { kind: exit.kind, levels: outer.loops - target })];
  }
  return [branchTo(emit, exit.kind, target)];
}

/**
 * Whether the literal has to catch what is thrown past Go's errors: by closures, which have no error to return, and what
 * the language throws itself where PHP's errors are caught.
 */
function recovers(catches: Try['catches'], body: readonly GoStmt[]): boolean {
  if (catches.length === 0) return false;
  let found = false;
  for (const each of body) {
    walkGo(each, (node) => {
      if (node.kind === 'FuncLit' || (node.kind === 'CallExpr' && isFunctionValue(node.fun))) found = true;
      if (node.kind === 'CallExpr' && node.fun.kind === 'Ident' && node.fun.name === 'panic') found = true;
    });
  }
  return found || catches.some(({ types }) => types.some(({ text }) => /(^|\\)(Throwable|\w*Error)$/i.test(text)));
}

/** A call of what a variable holds, whose type has no error. */
function isFunctionValue(fun: GoExpr): boolean {
  if (fun.kind === 'SelectorExpr') return fun.x.kind === 'Ident' && fun.x.name === 'php' && fun.sel.name === 'Call';
  return fun.kind === 'Ident' && isMark(fun.name);
}

/** `func() (err error) { defer php.Recover(&err) … }`. */
function recovering(
  exit: Variable | undefined,
  results: readonly ReturnType<typeof field>[],
  stmts: readonly GoStmt[],
): GoExpr {
  const named = results.map((result, at) => ({
    ...result,
    names: [ident(exit !== undefined && at === 0 ? '_' : 'err')],
  }));
  const recover: GoStmt = {
    kind: 'DeferStmt',
    start: -1,
    end: -1,
    call: call(selector('php', 'Recover'), unary('&', ident('err'))),
  };
  return funcLit(funcType([], named), [recover, ...stmts]);
}

function isSet(err: Variable): GoExpr {
  return binary(reference(err), '!=', ident('nil'));
}

function lowerCatches(emit: Emission, stmt: Try): readonly GoStmt[] {
  const before = emit.assigned;
  const calls = emit.notes.calls.length;
  const made = framed(emit, stmt.catches, () => lowerBody(emit, stmt.body).list);
  const mayBeError = emit.notes.calls.length > calls || mentionsPhp(made.body);
  let after = made.isTerminal ? undefined : emit.assigned;
  // What nothing can throw is still looked at for what it reaches.
  const err = made.err ?? createVariable(emit, 'err', 'error');
  const handled: { readonly caught: CaughtError; readonly body: readonly GoStmt[] }[] = [];
  for (const each of stmt.catches) {
    for (const caught of caughtErrors(emit, each, err, mayBeError)) {
      emit.assigned = before;
      const body = inBlock(emit, each.body, () => {
        bindCaught(emit, each, caught);
        return lowerBody(emit, each.body).list;
      });
      if (!isTerminal(body)) after = after === undefined ? emit.assigned : meet(after, emit.assigned);
      handled.push({ caught, body });
    }
  }
  emit.assigned = after ?? before;
  if (made.err === undefined) return [...made.stmts, ...made.leaving];
  const chain = chainOf(emit, handled, made.err);
  // A body that always leaves by itself leaves nothing behind it but what it threw.
  if (made.isTerminal && made.leaving.length === 0) return [...made.stmts, ...chain];
  if (made.isTerminal && isTerminal(made.leaving) && !isTerminal(chain)) {
    return [...made.stmts, ifStmt(binary(reference(made.err), '==', ident('nil')), made.leaving), ...chain];
  }
  return [...made.stmts, ifStmt(isSet(made.err), chain), ...made.leaving];
}

/** The variable of the `catch`, which nothing outside of it sees: it is the one that the error was found in. */
function bindCaught(emit: Emission, { variable }: Catch, { value, from }: CaughtError): void {
  if (variable === undefined) return;
  const here = currentBlock(emit);
  if (value !== from) value.caught = from;
  here.variables.set(variable.name, value);
  emit.assigned = new Set([...emit.assigned, value]);
}

/** `if errors.As(err, &a) { … } else if … else { return err }`. */
function chainOf(
  emit: Emission,
  handled: readonly { readonly caught: CaughtError; readonly body: readonly GoStmt[] }[],
  err: Variable,
): readonly GoStmt[] {
  const declared: GoStmt[] = [];
  let otherwise: readonly GoStmt[] = failWith(emit, reference(err));
  for (const { caught, body } of [...handled].reverse()) {
    declared.unshift(...caught.before);
    if (caught.cond === undefined) {
      otherwise = body;
      continue;
    }
    if (isTerminal(body)) {
      otherwise = [ifStmt(caught.cond, body), ...otherwise];
      continue;
    }
    const [only, ...more] = otherwise;
    const next = only?.kind === 'IfStmt' && more.length === 0 ? only : { ...block(otherwise), oneLine: false };
    const made: IfStmt = { ...ifStmt(caught.cond, body), else: otherwise.length === 0 ? undefined : next };
    otherwise = [made];
  }
  return [...declared, ...otherwise];
}

/** Whether the block leaves the function, or a loop around it. */
function leaves(block: Block): boolean {
  let found = false;
  walk(block, {
    enter: (node) => {
      if (node.kind === 'Return' || node.kind === 'Break' || node.kind === 'Continue') found = true;
      return node.kind !== 'Closure' && node.kind !== 'FunctionDecl';
    },
  });
  return found;
}

/** Without the `nil` in front of which nothing is returned. */
function withoutErrors(stmts: readonly GoStmt[]): readonly GoStmt[] {
  const own = new Set<GoStmt>();
  const visit = (node: GoNode): void => {
    if (node.kind === 'FuncLit') return;
    if (node.kind === 'ReturnStmt') own.add(node);
    forEachChild(node, visit);
  };
  stmts.forEach(visit);
  const dropped = rewriteStmts(stmts, {
    stmt: (stmt) =>
      stmt.kind === 'ReturnStmt' && own.has(stmt) ? [{ ...stmt, results: stmt.results.slice(0, -1) }] : undefined,
  });
  const last = dropped.at(-1);
  return last?.kind === 'ReturnStmt' && last.results.length === 0 ? dropped.slice(0, -1) : dropped;
}

function mentionsPhp(stmts: readonly GoStmt[]): boolean {
  let found = false;
  for (const stmt of stmts) {
    walkGo(stmt, (node) => {
      if (node.kind === 'Ident' && node.name === 'php') found = true;
    });
  }
  return found;
}
