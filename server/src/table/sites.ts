/**
 * All sites of a file in one walk: where rows match, and what of PHP or the framework no row speaks of.
 *
 * The walk allocates nothing for a node that is no site, and asks for types only at calls of methods.
 */
import type { PhpFile } from '../php/file.ts';
import { classScope, fileScope, isClassLike, type Scope, scopeInside } from '../php/scope.ts';
import { isSuperglobal } from '../php/superglobals.ts';
import { type ClassType, classType, receiversOf } from '../php/types.ts';
import type { Expr, FuncCall, MethodCall, Name, Node, StaticCall, Stmt } from '../syntax/php/ast.ts';
import { forEachChild } from '../syntax/php/walk.ts';
import { covers, type Range } from '../text/range.ts';
import { externalClass, externalMethod } from './external.ts';
import { matchExpr, matchStmts } from './match.ts';
import { withoutParens } from './normal.ts';
import { type External, type Match, rangesOf, type Site } from './site.ts';
import { isLanguageConstruct } from './structure.ts';
import type { Table } from './table.ts';

export interface FileSites {
  /** In source order, the outer before those inside. */
  readonly sites: readonly Site[];
  /** Calls of methods on something whose class is not known: neither mapped nor known to be the application's own. */
  readonly unknownReceivers: number;
}

/** Sites inside sites are followed so far; deeper code is read, but not for sites inside. */
const MAX_NESTING = 100;

export function findSites(table: Table, file: PhpFile): FileSites {
  const sites: Site[] = [];
  let scope: Scope = fileScope(file.program);
  /** What the match around has captured: all else in it is the match itself. `undefined` where none is around. */
  let captured: readonly Range[] | undefined;
  let unknownReceivers = 0;
  let nesting = 0;

  visitBody(file.program.body);
  return { sites: sites.sort((a, b) => a.start - b.start || b.end - a.end), unknownReceivers };

  function visitBody(body: readonly Stmt[]): void {
    for (let at = 0; at < body.length; at++) {
      const stmt = body[at] as Stmt;
      const [match] = counts(stmt) ? matchStmts(table, body, at, file, scope) : NO_MATCHES;
      if (match === undefined) {
        visit(stmt);
        continue;
      }
      const covered = match.target.kind === 'stmts' ? match.target.stmts : [stmt];
      addMapped(match, covered);
      at += covered.length - 1;
    }
  }

  /** Whether what stands there can be a site of its own. */
  function counts(node: Node): boolean {
    return nesting < MAX_NESTING && isFree(node);
  }

  function isFree(node: Node): boolean {
    return captured === undefined || captured.some((range) => covers(range, node));
  }

  function addMapped(match: Match, nodes: readonly Node[]): void {
    sites.push({ kind: 'mapped', start: match.start, end: match.end, match });
    const outer = captured;
    captured = [...match.captures.values()].flatMap(rangesOf);
    nesting++;
    for (const node of nodes) visitInside(node);
    nesting--;
    captured = outer;
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
        const [match] = counts(expr) ? matchExpr(table, expr, file, scope) : NO_MATCHES;
        if (match !== undefined) {
          addMapped(match, [expr]);
          return;
        }
        if (isFree(expr) && addUnmapped(expr)) return;
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
        addSite(node, 'superglobal', `$${node.name}`);
        return true;
      case 'Subscript':
        return addServerKey(node);
      case 'FuncCall':
        if (node.callee.kind === 'Name') addFunction(node, node.callee);
        return false;
      case 'StaticCall':
        if (node.class.kind === 'Name') addStatic(node, node.class);
        return false;
      case 'New':
        if (node.class.kind === 'Name') addNew(node, node.class);
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
    addSite(node, 'superglobal', `$_SERVER['${node.index.value}']`);
    return true;
  }

  function addFunction(node: FuncCall, callee: Name): void {
    const candidates = file.names.functionsOf(callee);
    const name = candidates[candidates.length - 1] as string;
    if (isLanguageConstruct(name)) return;
    if (!candidates.some((candidate) => file.app.world.declaresFunction(candidate))) addSite(node, 'function', name);
  }

  function addNew(node: Expr, name: Name): void {
    const fqn = file.classBehind(name, scope);
    const external = fqn === undefined ? undefined : externalClass(fqn, file.app);
    if (external !== undefined) addSite(node, 'new', external);
  }

  function addStatic(node: StaticCall, name: Name): void {
    const fqn = file.classBehind(name, scope);
    if (fqn !== undefined) addCall(node, 'static', [classType(fqn)]);
  }

  function addMethod(node: MethodCall): void {
    const classes = receiversOf(file.types.typeOf(node.object, scope));
    if (classes !== undefined) addCall(node, 'method', classes);
    else if (!node.firstClass) unknownReceivers++;
  }

  /** On what may be of several classes the call counts when it is external whatever the class is. */
  function addCall(node: MethodCall | StaticCall, external: External, classes: readonly ClassType[]): void {
    const method = node.name.kind === 'Identifier' ? node.name.text : '{…}';
    const names = classes.map((object) => externalMethod(object, method, file.app));
    const [first] = names;
    if (first !== undefined && names.every((name) => name !== undefined)) addSite(node, external, first);
  }

  function addSite({ start, end }: Expr, external: External, name: string): void {
    sites.push({ kind: 'unmapped', start, end, external, name });
  }
}

const NO_MATCHES: readonly Match[] = [];

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
