/**
 * All sites of a file in one walk: where rows match, and what of PHP or the framework no row speaks of.
 *
 * The walk allocates nothing for a node that is no site, and asks for types only at calls of methods.
 */
import type { PhpFile } from '../php/file.ts';
import { classScope, fileScope, isClassLike, type Scope, scopeInside } from '../php/scope.ts';
import { isSuperglobal } from '../php/superglobals.ts';
import type { Expr, FuncCall, MethodCall, Name, Node, StaticCall, Stmt } from '../syntax/php/ast.ts';
import { forEachChild } from '../syntax/php/walk.ts';
import { matchExpr, matchStmts } from './match.ts';
import { withoutParens } from './normal.ts';
import type { External, Match, Site, UnmappedSite } from './site.ts';
import { isLanguageConstruct } from './structure.ts';
import type { Table } from './table.ts';

export interface FileSites {
  /** In source order; nested ones are in `inner` of the site around them. */
  readonly sites: readonly Site[];
  /** Calls of methods on something whose class is not known: neither mapped nor known to be the application's own. */
  readonly unknownReceivers: number;
}

/** Sites inside sites are followed so far; deeper code is read, but not for sites inside. */
const MAX_NESTING = 100;

export function findSites(table: Table, file: PhpFile): FileSites {
  let sites: Site[] = [];
  let scope: Scope = fileScope(file.program);
  let unknownReceivers = 0;
  let nesting = 0;

  visitBody(file.program.body);
  return { sites: inOrder(sites), unknownReceivers };

  function visitBody(body: readonly Stmt[]): void {
    for (let at = 0; at < body.length; at++) {
      const candidates = nesting < MAX_NESTING ? matchStmts(table, body, at, file, scope) : [];
      if (candidates.length === 0) {
        visit(body[at] as Stmt);
        continue;
      }
      const covered = longest(candidates);
      const first = at;
      const { start, end } = { start: (body[at] as Stmt).start, end: (body[at + covered - 1] as Stmt).end };
      addMapped(start, end, candidates, () => {
        for (let inner = first; inner < first + covered; inner++) visitInside(body[inner] as Stmt);
      });
      at += covered - 1;
    }
  }

  function addMapped(start: number, end: number, candidates: readonly Match[], visitInner: () => void): void {
    const outer = sites;
    sites = [];
    nesting++;
    visitInner();
    nesting--;
    const inner = inOrder(sites);
    sites = outer;
    sites.push({ kind: 'mapped', start, end, candidates, inner });
  }

  /**
   * Visits a node and all below it. Chains lean to the left and can be very long, so their left side is followed in a
   * loop; sites are sorted afterwards.
   */
  function visit(node: Node): void {
    let at: Node | undefined = node;
    while (at !== undefined) {
      const expr: Node = at;
      if (isExpr(expr)) {
        const candidates = nesting < MAX_NESTING ? matchExpr(table, expr, file, scope) : NO_MATCHES;
        if (candidates.length > 0) {
          addMapped(expr.start, expr.end, candidates, () => visitInside(expr));
          return;
        }
        if (addUnmapped(expr)) return;
      }
      at = visitAllButLeft(expr);
    }
  }

  function visitInside(node: Node): void {
    const left = visitAllButLeft(node);
    if (left !== undefined) visit(left);
  }

  /** Visits the children of a node; answers the one on the left, unvisited, where chains grow. */
  function visitAllButLeft(node: Node): Node | undefined {
    switch (node.kind) {
      case 'Variable':
      case 'StringLit':
      case 'IntLit':
      case 'Name':
      case 'Identifier':
        return undefined;
      case 'Program':
      case 'Block':
        visitBody(node.body);
        return undefined;
      case 'Case':
        if (node.value !== undefined) visit(node.value);
        visitBody(node.body);
        return undefined;
      case 'Binary':
        visit(node.right);
        return node.left;
      case 'MethodCall':
        for (let at = 0; at < node.args.length; at++) visit((node.args[at] as { value: Expr }).value);
        if (node.name.kind !== 'Identifier') visit(node.name);
        return node.object;
      case 'PropertyFetch':
        if (node.name.kind !== 'Identifier') visit(node.name);
        return node.object;
      case 'Subscript':
        if (node.index !== undefined) visit(node.index);
        return node.base;
      default:
        visitScoped(node);
        return undefined;
    }
  }

  function visitScoped(node: Node): void {
    const outer = scope;
    scope = isClassLike(node) ? classScope(node, file.names, scope) : scopeInside(node, scope);
    forEachChild(node, visit);
    scope = outer;
  }

  /** Answers true when the nodes inside are part of the site. */
  function addUnmapped(node: Expr): boolean {
    switch (node.kind) {
      case 'Variable':
        if (!isSuperglobal(node.name)) return false;
        addSite(node, 'superglobal', `$${node.name}`, NONE, NONE);
        return true;
      case 'Subscript':
        return addServerKey(node);
      case 'FuncCall':
        if (node.callee.kind === 'Name') addFunction(node, node.callee);
        return false;
      case 'StaticCall':
        if (node.class.kind === 'Name') addOnClass(node, node.class, 'static', methodName(node));
        return false;
      case 'New':
        if (node.class.kind === 'Name') addOnClass(node, node.class, 'new', undefined);
        return false;
      case 'MethodCall':
        addMethod(node);
        return false;
      default:
        return false;
    }
  }

  /** The keys of `$_SERVER` are PHP's; those of the others are the application's. */
  function addServerKey(node: Expr & { kind: 'Subscript' }): boolean {
    const base = withoutParens(node.base);
    if (base.kind !== 'Variable' || base.name !== '_SERVER' || node.index?.kind !== 'StringLit') return false;
    addSite(node, 'superglobal', `$_SERVER['${node.index.value}']`, NONE, NONE);
    return true;
  }

  function addFunction(node: FuncCall, callee: Name): void {
    const candidates = file.names.functionsOf(callee);
    const name = candidates[candidates.length - 1] as string;
    if (isLanguageConstruct(name)) return;
    if (candidates.some((candidate) => file.facts.functions.includes(candidate))) return;
    addSite(node, 'function', name, candidates, NONE);
  }

  function addOnClass(node: Expr, name: Name, external: External, method: string | undefined): void {
    const written = file.types.classOf(name, scope);
    if (written === undefined || declares(written)) return;
    const fqn = aliasOf(written) ?? written;
    if (file.types.parentsOf(fqn) === undefined) return;
    const title = method === undefined ? fqn : `${fqn}::${method}`;
    addSite(node, external, title, NONE, fqn === written ? [fqn] : [written, fqn]);
  }

  function addMethod(node: MethodCall): void {
    const type = file.types.typeOf(node.object, scope);
    if (type.kind === 'unknown') unknownReceivers++;
    if (type.kind !== 'class' || declares(type.name)) return;
    const fqn = aliasOf(type.name) ?? type.name;
    if (file.types.parentsOf(fqn) === undefined) return;
    addSite(node, 'method', `${fqn}::${methodName(node)}`, NONE, fqn === type.name ? [fqn] : [type.name, fqn]);
  }

  function aliasOf(fqn: string): string | undefined {
    return fqn.includes('\\') ? undefined : file.knowledge.alias(fqn);
  }

  function declares(fqn: string): boolean {
    return file.types.declares(fqn);
  }

  function addSite(
    node: Expr,
    external: External,
    name: string,
    undeclared: readonly string[],
    undeclaredClasses: readonly string[],
  ): void {
    const { start, end } = node;
    const site: UnmappedSite = { kind: 'unmapped', start, end, external, name, undeclared, undeclaredClasses };
    sites.push(site);
  }
}

const NONE: readonly string[] = [];
const NO_MATCHES: readonly Match[] = [];

function methodName(call: MethodCall | StaticCall): string {
  return call.name.kind === 'Identifier' ? call.name.text : '{…}';
}

function longest(candidates: readonly Match[]): number {
  let covered = 1;
  for (const { target } of candidates) if (target.kind === 'stmts') covered = Math.max(covered, target.stmts.length);
  return covered;
}

function inOrder(sites: Site[]): Site[] {
  return sites.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Whether a node is of a kind that patterns of expressions begin with or that can be external. */
function isExpr(node: Node): node is Expr {
  return EXPRESSIONS.has(node.kind);
}

const EXPRESSIONS: ReadonlySet<string> = new Set<Expr['kind']>([
  'Variable',
  'VariableVariable',
  'IntLit',
  'FloatLit',
  'StringLit',
  'Interpolated',
  'ShellExec',
  'BoolLit',
  'NullLit',
  'ConstFetch',
  'ArrayLit',
  'ListLit',
  'Subscript',
  'PropertyFetch',
  'StaticPropertyFetch',
  'ClassConstFetch',
  'FuncCall',
  'MethodCall',
  'StaticCall',
  'New',
  'AnonymousClass',
  'Clone',
  'Unary',
  'Binary',
  'IncDec',
  'Assign',
  'AssignRef',
  'AssignOp',
  'Ternary',
  'Cast',
  'Silence',
  'Include',
  'Print',
  'Exit',
  'Throw',
  'Yield',
  'YieldFrom',
  'Match',
  'Closure',
  'ArrowFunction',
]);
