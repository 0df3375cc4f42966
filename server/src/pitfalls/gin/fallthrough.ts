/**
 * Branches that answer the request and then run on into code that was meant for the other case. PHP developers expect a
 * response or an abort to end the request; in Gin only `return` does.
 */
import type { Expr, IfStmt, Stmt } from '../../go/ast.ts';
import { walk } from '../../go/walk.ts';
import { type Range, textOf } from '../../text/range.ts';
import { contextMethod, type ResponseCall, responseOf } from './calls.ts';
import { areExclusive } from './exclusive.ts';
import { clausesOf, hasDefault, leavesFunction } from './exits.ts';
import type { GinHandler } from './handlers.ts';
import { hasEffects } from './harmless.ts';
import { type Frame, pathBehind } from './path.ts';
import { some } from './search.ts';

export interface Fallthrough {
  /** The last response of the branch. */
  readonly response: ResponseCall;
  readonly aborted: boolean;
  /** What runs although the request has been answered. */
  readonly next: Stmt;
  /** `response`: it answers once more. `chain`: it runs the later handlers. `effects`: it does something else. */
  readonly harm: 'response' | 'chain' | 'effects';
  /** The last statement of the branch. */
  readonly last: Stmt;
}

/** In the order of the text; function literals inside the handler are not entered. */
export function findFallthroughs(handler: GinHandler, source: string): Fallthrough[] {
  const found: Fallthrough[] = [];
  const search: Search = { source, param: handler.param, found };
  visitList(search, handler.body.list, []);
  return found;
}

interface Search {
  readonly source: string;
  readonly param: string;
  readonly found: Fallthrough[];
}

interface Branch {
  readonly list: readonly Stmt[];
  readonly frames: readonly Frame[];
  /** The condition of the `if` whose body this is. */
  readonly cond: Expr | undefined;
  /** The branch is one of two or more that the author told apart, and not a guard in front of the rest. */
  readonly oneOfSeveral: boolean;
}

function visitList(search: Search, list: readonly Stmt[], frames: readonly Frame[]): void {
  list.forEach((stmt, index) => {
    visitStmt(search, stmt, undefined, (leaving, label) => [...frames, { list, next: index + 1, leaving, label }]);
  });
}

type FramesFor = (leaving: Frame['leaving'], label: string | undefined) => readonly Frame[];

function visitStmt(search: Search, stmt: Stmt, label: string | undefined, framesFor: FramesFor): void {
  switch (stmt.kind) {
    case 'IfStmt':
      visitIf(search, stmt, framesFor('block', label), false);
      break;
    case 'SwitchStmt':
    case 'TypeSwitchStmt':
    case 'SelectStmt': {
      const frames = framesFor('switch', label);
      for (const list of clausesOf(stmt.body))
        visitBranch(search, { list, frames, cond: undefined, oneOfSeveral: true });
      break;
    }
    case 'ForStmt':
    case 'RangeStmt':
      visitList(search, stmt.body.list, framesFor('loop', label));
      break;
    case 'BlockStmt':
      visitList(search, stmt.list, framesFor('block', label));
      break;
    case 'LabeledStmt':
      visitStmt(search, stmt.stmt, stmt.label.name, framesFor);
      break;
    default:
  }
}

function visitIf(search: Search, stmt: IfStmt, frames: readonly Frame[], inChain: boolean): void {
  const oneOfSeveral = inChain || stmt.else !== undefined;
  visitBranch(search, { list: stmt.body.list, frames, cond: stmt.cond, oneOfSeveral });
  if (stmt.else?.kind === 'IfStmt') visitIf(search, stmt.else, frames, true);
  else if (stmt.else !== undefined) {
    visitBranch(search, { list: stmt.else.list, frames, cond: undefined, oneOfSeveral: true });
  }
}

function visitBranch(search: Search, branch: Branch): void {
  const responses = branch.list.flatMap((stmt, index) => {
    const response = responseOf(stmt, search.param);
    return response === undefined ? [] : [{ response, index }];
  });
  const last = responses.at(-1);
  const lastStmt = branch.list.at(-1);
  if (last !== undefined && lastStmt !== undefined) {
    const aborted = responses.some(({ response }) => response.aborts);
    const response = responses.findLast((each) => each.response.aborts === aborted)?.response ?? last.response;
    const harm = judge(
      search,
      branch,
      last.index,
      responses.map((each) => each.response),
    );
    if (harm !== undefined) search.found.push({ response, aborted, last: lastStmt, ...harm });
  }
  visitList(search, branch.list, branch.frames);
}

type Harm = Pick<Fallthrough, 'harm' | 'next'>;

function judge(search: Search, branch: Branch, index: number, responses: readonly ResponseCall[]): Harm | undefined {
  const { param } = search;
  const aborted = responses.some((response) => response.aborts);
  const fails = responses.some((response) => response.fails);
  const inBranch = new Set(branch.list);
  const flags = assignedIn(branch.list);
  let effect: Stmt | undefined;
  for (const stmt of pathBehind(branch.list, index + 1, branch.frames)) {
    if (inBranch.has(stmt)) continue;
    if (stmt.kind === 'IfStmt' && isGuarded(search, stmt, branch, flags)) {
      if (leavesFunction(stmt.body)) return undefined;
      continue;
    }
    const response = certainResponse(stmt, param);
    if (response !== undefined && (fails || !(response.appends && responses.every((each) => each.appends)))) {
      return { harm: 'response', next: stmt };
    }
    if (!aborted && isNext(stmt, param)) return { harm: 'chain', next: stmt };
    effect ??= response === undefined && hasEffects(stmt, param) ? stmt : undefined;
  }
  return fails && !branch.oneOfSeveral && effect !== undefined ? { harm: 'effects', next: effect } : undefined;
}

/** The later `if` asks whether an answer was given already, so the author has thought of it. */
function isGuarded(search: Search, stmt: IfStmt, branch: Branch, flags: ReadonlySet<string>): boolean {
  const asks = some(stmt.cond, (node) => {
    if (node.kind === 'Ident') return flags.has(node.name);
    return node.kind === 'SelectorExpr' && /^(IsAborted|Written|Size)$/.test(node.sel.name);
  });
  if (asks || branch.cond === undefined) return asks;
  const text = (range: Range): string => textOf(search.source, range);
  const leavesInSameCase = text(stmt.cond) === text(branch.cond) && stmt.init === undefined;
  return leavesInSameCase || areExclusive(branch.cond, stmt.cond, text);
}

/** A response that is written whichever way the statement takes. */
function certainResponse(stmt: Stmt, param: string): ResponseCall | undefined {
  switch (stmt.kind) {
    case 'BlockStmt':
      return firstCertain(stmt.list, param);
    case 'LabeledStmt':
      return certainResponse(stmt.stmt, param);
    case 'IfStmt': {
      const other = stmt.else === undefined ? undefined : certainResponse(stmt.else, param);
      return other === undefined ? undefined : certainResponse(stmt.body, param);
    }
    case 'SwitchStmt':
    case 'TypeSwitchStmt': {
      const responses = clausesOf(stmt.body).map((list) => firstCertain(list, param));
      return hasDefault(stmt.body) && responses.every(Boolean) ? responses[0] : undefined;
    }
    default: {
      const response = responseOf(stmt, param);
      return response?.writes === true ? response : undefined;
    }
  }
}

function firstCertain(list: readonly Stmt[], param: string): ResponseCall | undefined {
  return list.map((stmt) => certainResponse(stmt, param)).find((response) => response !== undefined);
}

function isNext(stmt: Stmt, param: string): boolean {
  return stmt.kind === 'ExprStmt' && contextMethod(stmt.x, param) === 'Next';
}

/** Names that a branch sets, by which later code can tell that it ran. */
function assignedIn(list: readonly Stmt[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const stmt of list) {
    walk(stmt, (node) => {
      if (node.kind !== 'AssignStmt' || node.tok === ':=') return undefined;
      for (const left of node.lhs) if (left.kind === 'Ident' && left.name !== '_') names.add(left.name);
      return undefined;
    });
  }
  return names;
}
