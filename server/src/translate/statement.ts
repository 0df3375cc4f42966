/**
 * PHP statements → Go statements: rows first, then what the language has on both sides; the rest is a hole that stops.
 */
import type { Breaks, Stmt as GoStmt } from '../go/ast.ts';
import { stringLit, withBreaks } from '../go/build.ts';
import type { Comment, Echo, Stmt } from '../syntax/php/ast.ts';
import { type Applied, applyMatch } from './apply.ts';
import { withFollowing, withLeading, withTrailing } from './comments.ts';
import { lowerIf } from './control.ts';
import { declarePending } from './declare.ts';
import { attempt, type Emission, withPrelude } from './emission.ts';
import { asStatements, lowerExprStmt } from './expression-statement.ts';
import { lowerForeach } from './foreach.ts';
import { stopHole } from './hole.ts';
import { endRequest, leave } from './leave.ts';
import { lowerBranch, lowerDoWhile, lowerFor, lowerWhile } from './loops.ts';
import { stmtMatches } from './matching.ts';
import { writeText } from './output.ts';
import { lowerReturn } from './return.ts';
import { lowerStaticVars } from './static-vars.ts';
import { asText } from './strings.ts';
import { lowerSwitch } from './switch.ts';
import { isTerminating } from './terminating.ts';
import { lowerTry } from './try.ts';
import { lowerUnset } from './unset.ts';

/** The Go of statements that follow each other, in the current block. What stands behind the end of a path is left out. */
export function lowerStmts(emit: Emission, stmts: readonly Stmt[], dangling: readonly Comment[] = []): GoStmt[] {
  const out: GoStmt[] = [];
  let orphans: Comment[] = [];
  for (let at = 0; at < stmts.length && !isTerminal(out); ) {
    const first = stmts[at] as Stmt;
    const { made, prelude } = withPrelude(emit, () => lowerStmt(emit, stmts, at));
    const taken = stmts.slice(at, at + made.taken);
    at += made.taken;
    const declarations = declarePending(emit);
    const go = untilEnd([...declarations, ...prelude, ...made.go]);
    const leading = [...orphans, ...taken.flatMap((stmt) => stmt.leading)];
    orphans = go.length > 0 ? [] : leading;
    const breaks: Breaks = first.blankBefore && out.length > 0 ? 2 : 1;
    out.push(...decorate(go, leading, breaks, taken.at(-1)?.trailing));
  }
  const last = out.pop();
  if (last !== undefined) out.push(withFollowing(last, [...orphans, ...dangling]));
  return out;
}

/**
 * Whether nothing behind the statements is ever reached. A hole by itself is no end: once it is filled, the code goes on.
 */
export function isTerminal(stmts: readonly GoStmt[]): boolean {
  const last = stmts.at(-1);
  switch (last?.kind) {
    case 'ReturnStmt':
    case 'BranchStmt':
      return true;
    case 'BlockStmt':
      return isTerminal(last.list);
    case 'IfStmt':
      return last.else !== undefined && isTerminal(last.body.list) && isTerminal([last.else]);
    default:
      return isTerminating(stmts);
  }
}

/** What stands behind the end of a path is never reached, and Go's vet says so. */
function untilEnd(stmts: readonly GoStmt[]): readonly GoStmt[] {
  const end = stmts.findIndex((stmt) => isTerminal([stmt]));
  return end < 0 ? stmts : stmts.slice(0, end + 1);
}

interface Lowered {
  readonly go: readonly GoStmt[];
  /** How many PHP statements it stands for. */
  readonly taken: number;
}

function lowerStmt(emit: Emission, stmts: readonly Stmt[], at: number): Lowered {
  const { reason } = emit;
  emit.reason = undefined;
  const stmt = stmts[at] as Stmt;
  const go = matchedStmts(emit, stmts, at) ?? ownStmts(emit, stmt);
  const why = emit.reason;
  emit.reason = reason;
  if (go !== undefined) return go;
  const stop = stopHole(emit, stmt, why ?? REASONS[stmt.kind] ?? 'no row converts this statement');
  // Whoever fills the hole need not remember that nothing behind it runs.
  return { go: endsFunction(stmt) ? [stop, ...leave(emit)] : [stop], taken: 1 };
}

function endsFunction(stmt: Stmt): boolean {
  if (stmt.kind === 'Return') return true;
  return stmt.kind === 'ExprStmt' && (stmt.expr.kind === 'Throw' || stmt.expr.kind === 'Exit');
}

/** The longest of the rows that match here. */
function matchedStmts(emit: Emission, stmts: readonly Stmt[], at: number): Lowered | undefined {
  const matches = stmtMatches(emit, stmts, at).map((match) => ({
    match,
    taken: match.target.kind === 'stmts' ? match.target.stmts.length : 1,
  }));
  for (const { match, taken } of matches.sort((a, b) => b.taken - a.taken)) {
    const go = attempt(emit, () => {
      const applied = applyMatch(emit, match);
      // What a function returns is for its caller to answer with.
      const isResult = applied?.answers === true && emit.fn.kind === 'function' && stmts[at]?.kind === 'Return';
      return isResult ? undefined : applied && asEffect(emit, applied);
    });
    if (go !== undefined) return { go, taken };
  }
  return undefined;
}

function asEffect(emit: Emission, applied: Applied): readonly GoStmt[] | undefined {
  return applied.answers ? [...applied.stmts, ...endRequest(emit)] : asStatements(emit, applied);
}

function ownStmts(emit: Emission, stmt: Stmt): Lowered | undefined {
  const go = attempt(emit, () => ownStmt(emit, stmt));
  return go && { go, taken: 1 };
}

function ownStmt(emit: Emission, stmt: Stmt): readonly GoStmt[] | undefined {
  switch (stmt.kind) {
    case 'ExprStmt':
      return lowerExprStmt(emit, stmt);
    case 'Return':
      return lowerReturn(emit, stmt, stmt.expr);
    case 'If':
      return lowerIf(emit, stmt);
    case 'Foreach':
      return lowerForeach(emit, stmt);
    case 'While':
      return lowerWhile(emit, stmt);
    case 'DoWhile':
      return lowerDoWhile(emit, stmt);
    case 'For':
      return lowerFor(emit, stmt);
    case 'Switch':
      return lowerSwitch(emit, stmt);
    case 'Try':
      return lowerTry(emit, stmt);
    case 'StaticVars':
      return lowerStaticVars(emit, stmt);
    case 'Unset':
      return lowerUnset(emit, stmt);
    case 'Block':
      return lowerStmts(emit, stmt.body, stmt.dangling);
    case 'Break':
      return lowerBranch(emit, 'break', stmt.levels);
    case 'Continue':
      return lowerBranch(emit, 'continue', stmt.levels);
    case 'InlineHtml':
      return emit.subject.plan === undefined ? undefined : [writeText(emit, stringLit(stmt.text))];
    case 'Echo':
      return lowerEcho(emit, stmt);
    case 'ConstDecl':
      // Whoever speaks of a constant has its value.
      return emit.subject.plan === undefined ? undefined : [];
    case 'FunctionDecl':
      // It is declared beside the function, where it is in reach before it is in PHP.
      return emit.subject.plan === undefined ? undefined : [];
    case 'EmptyStmt':
    case 'Use':
      return [];
    case 'Namespace':
    case 'Declare':
      return stmt.body === undefined ? [] : undefined;
    default:
      return undefined;
  }
}

/** `echo a, b;`: each is written when it is evaluated. */
function lowerEcho(emit: Emission, { exprs }: Echo): readonly GoStmt[] {
  return exprs.flatMap((expr) => {
    const { made, prelude } = withPrelude(emit, () => asText(emit, expr));
    return [...prelude, writeText(emit, made.expr)];
  });
}

function decorate(
  go: readonly GoStmt[],
  leading: readonly Comment[],
  breaks: Breaks,
  trailing: Comment | undefined,
): readonly GoStmt[] {
  return go.map((stmt, index) => {
    let decorated = stmt;
    if (index === 0) decorated = leading.length > 0 ? withLeading(stmt, leading, breaks) : withBreaks(stmt, breaks);
    else if (stmt.layout?.breaks === undefined) decorated = withBreaks(stmt, 1);
    return index === go.length - 1 ? withTrailing(decorated, trailing) : decorated;
  });
}

const REASONS: Partial<Record<Stmt['kind'], string>> = {
  ClassDecl: 'a class inside a function is not converted',
  ConstDecl: 'constants are not converted yet',
  DoWhile: 'this loop is not converted yet',
  Echo: 'no row converts this output',
  ErrorStmt: 'this PHP does not parse',
  For: 'this loop is not converted yet',
  FunctionDecl: 'a function inside a function is not converted',
  Global: 'global state must be passed in Go',
  Goto: 'a jump is not converted',
  InlineHtml: 'text outside PHP tags belongs into a template',
  StaticVars: 'a static variable is state that all requests share in Go',
  Switch: 'switch is not converted yet',
  Try: 'exceptions are not converted yet',
  Unset: 'Go variables cannot be unset',
  While: 'this loop is not converted yet',
};
