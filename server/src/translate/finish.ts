/**
 * From the tree to the text: what Go would reject for being unused, names, imports, gofmt, and where the holes are.
 */
import type { Expr as GoExpr, Stmt as GoStmt, Node, RangeStmt } from '../go/ast.ts';
import { assign, ident } from '../go/build.ts';
import { formatStatements, type Gofmt } from '../go/gofmt.ts';
import { printStatements } from '../go/print.ts';
import { forEachChild, walk } from '../go/walk.ts';
import type { Hole } from './conversion.ts';
import type { Emission } from './emission.ts';
import { type HoleCall, isHole } from './hole.ts';
import { rewriteInside } from './rewrite.ts';
import { reference, type Variable, variableOf } from './variables.ts';

/** A statement behind which nothing is left to do needs no `return`. */
export function withoutLastReturn(stmts: readonly GoStmt[]): readonly GoStmt[] {
  const last = stmts.at(-1);
  if (last?.kind !== 'ReturnStmt' || last.results.length > 0) return stmts;
  const lead = last.layout?.lead ?? [];
  const before = stmts.at(-2);
  if (lead.length === 0 && last.layout?.trail === undefined) return stmts.slice(0, -1);
  if (before === undefined) return stmts;
  const trail = [
    ...(before.layout?.trail ?? []),
    ...lead,
    ...(last.layout?.trail ?? []).map((it) => ({ ...it, breaks: 1 as const })),
  ];
  return [...stmts.slice(0, -2), { ...before, layout: { ...before.layout, trail } }];
}

export interface Used {
  readonly stmts: readonly GoStmt[];
  /** Declared at the outermost level and read by nothing. */
  readonly leaves: readonly Variable[];
}

/**
 * Makes every variable a used one, with `_ = x` behind its declaration. Those that the PHP declares at the outermost
 * level are left to whoever puts the Go somewhere, unless the Go is `complete`.
 */
export function useVariables(emit: Emission, stmts: readonly GoStmt[], complete: boolean): Used {
  const read = readVariables(emit, stmts);
  const isUnread = (expr: GoExpr | undefined): boolean => {
    const variable = expr?.kind === 'Ident' ? variableOf(emit, expr.name) : undefined;
    return variable !== undefined && !read.has(variable);
  };
  const unreadIn = (stmt: GoStmt): Variable[] =>
    declaredNames(stmt).flatMap((name) =>
      isUnread(name) && name.kind === 'Ident' ? (variableOf(emit, name.name) ?? []) : [],
    );
  const nested = (stmt: GoStmt): readonly GoStmt[] | undefined => {
    if (stmt.kind === 'RangeStmt') return [withUsedNames(emit, stmt, isUnread)];
    const unread = unreadIn(stmt);
    return unread.length === 0 ? undefined : [stmt, ...unread.map(discard)];
  };
  const leaves: Variable[] = [];
  const top = stmts.flatMap((stmt): readonly GoStmt[] => {
    const inside = rewriteInside(stmt, { stmt: nested });
    if (inside.kind === 'RangeStmt') return [withUsedNames(emit, inside, isUnread)];
    const unread = unreadIn(inside);
    const left = complete ? [] : unread.filter(({ origin }) => origin === 'php');
    leaves.push(...left);
    return [inside, ...unread.filter((variable) => !left.includes(variable)).map(discard)];
  });
  return { stmts: top, leaves };
}

/** The statements as gofmt writes them, without a line break at the end. */
export function format(gofmt: Gofmt, stmts: readonly GoStmt[]): { readonly ok: boolean; readonly text: string } {
  if (stmts.length === 0) return { ok: true, text: '' };
  const formatted = formatStatements(gofmt, printStatements(stmts));
  return formatted.ok ? formatted : { ok: false, text: formatted.error };
}

/** The holes of the tree, with the places of their calls in the parsed text. */
export function locateHoles(made: readonly Node[], parsed: readonly Node[]): Hole[] {
  const calls: HoleCall[] = [];
  for (const root of made) walk(root, (node) => void (isHole(node) && calls.push(node)));
  const offsets: number[] = [];
  for (const root of parsed) walk(root, (node) => void (isTodoCall(node) && offsets.push(node.start)));
  return calls.map(({ hole }, index) => ({ ...hole, offset: offsets[index] ?? 0 }));
}

function isTodoCall(node: Node): boolean {
  if (node.kind !== 'CallExpr') return false;
  const fun = node.fun.kind === 'IndexExpr' ? node.fun.x : node.fun;
  return fun.kind === 'SelectorExpr' && fun.x.kind === 'Ident' && fun.x.name === 'todo';
}

/** The variables whose value something asks for: setting one is not reading it. */
function readVariables(emit: Emission, stmts: readonly GoStmt[]): ReadonlySet<Variable> {
  const read = new Set<Variable>();
  const visit = (node: Node): void => {
    if (node.kind === 'Ident') {
      const variable = variableOf(emit, node.name);
      if (variable !== undefined) read.add(variable);
      return;
    }
    const written = writtenBy(node);
    forEachChild(node, (child) => {
      if (child.kind !== 'Ident' || !written.includes(child)) visit(child);
    });
    // Nodes are shared: what is written here may be read there as well.
    if (node.kind === 'AssignStmt') for (const value of node.rhs) if (written.includes(value)) visit(value);
  };
  stmts.forEach(visit);
  return read;
}

/** The nodes that a node assigns to or declares; it is visited before them. */
function writtenBy(node: Node): readonly Node[] {
  switch (node.kind) {
    case 'AssignStmt':
      return node.lhs;
    case 'IncDecStmt':
      return [node.x];
    case 'ValueSpec':
      return node.names;
    case 'RangeStmt':
      return [node.key, node.value].filter((name) => name !== undefined);
    default:
      return [];
  }
}

/** The names that a statement declares for those behind it. */
export function declaredNames(stmt: GoStmt): readonly GoExpr[] {
  if (stmt.kind === 'AssignStmt') return stmt.tok === ':=' ? stmt.lhs : [];
  if (stmt.kind !== 'DeclStmt' || stmt.decl.tok !== 'var') return [];
  return stmt.decl.specs.flatMap((spec) => (spec.kind === 'ValueSpec' ? spec.names : []));
}

function discard(variable: Variable): GoStmt {
  return assign([ident('_')], '=', [reference(variable)]);
}

/** A loop variable that nothing mentions is left out; one that is only set in the body is used there. */
function withUsedNames(emit: Emission, stmt: RangeStmt, isUnread: (expr: GoExpr | undefined) => boolean): GoStmt {
  const set = new Set<string>();
  walk(stmt.body, (node) => {
    for (const target of writtenBy(node)) if (target.kind === 'Ident') set.add(target.name);
  });
  const discarded: GoStmt[] = [];
  const keep = (name: GoExpr | undefined): boolean => {
    if (name === undefined || (name.kind === 'Ident' && name.name === '_')) return false;
    if (!isUnread(name)) return true;
    const variable = name.kind === 'Ident' && set.has(name.name) ? variableOf(emit, name.name) : undefined;
    if (variable !== undefined) discarded.push(discard(variable));
    return variable !== undefined;
  };
  const value = keep(stmt.value) ? stmt.value : undefined;
  const key = keep(stmt.key) ? stmt.key : value && ident('_');
  const body = discarded.length === 0 ? stmt.body : { ...stmt.body, list: [...discarded, ...stmt.body.list] };
  return { ...stmt, key, value, tok: key === undefined ? undefined : stmt.tok, body };
}
