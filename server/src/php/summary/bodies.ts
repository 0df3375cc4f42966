/**
 * What only bodies tell: the seam between declarations, which are read here, and the flow through functions, which is
 * followed elsewhere and costs more.
 */
import type { Expr, FunctionDecl, Method, NodeKind, Program, Stmt } from '../../syntax/php/ast.ts';
import { walk } from '../../syntax/php/walk.ts';
import { readClassFacts } from '../class-facts.ts';
import type { NamedClass } from '../declarations.ts';
import { type FlowMemory, inferTypes } from '../infer.ts';
import type { FileNames } from '../names.ts';
import { deferringTypes } from '../resolve/deferring.ts';
import { type StaticType, VOID } from '../types.ts';
import { readWrites } from './writes.ts';

/** Answers that other files decide are deferred. */
export interface BodyTypes {
  /** What the body returns; `void` when it returns nothing, unknown when it cannot be told. */
  returnTypeOf(node: FunctionDecl | Method): StaticType;
  /**
   * What the methods of a class assign to the properties of its objects and its own, by name, all joined. Those that
   * are `told` are left out.
   */
  assignedProperties(node: NamedClass, told: ReadonlySet<string>): ReadonlyMap<string, StaticType>;
  /** The type of an expression anywhere in the file. */
  typeOf(expr: Expr): StaticType;
  /** The class around an offset, by its full name. */
  classAt(offset: number): string | undefined;
  /** What is assigned to variables of the global scope. */
  assignedGlobals(): ReadonlyMap<string, StaticType>;
}

/** Nothing is followed before it is asked for, and nothing that the memory knows. */
export function openBodies(program: Program, names: FileNames, memory?: FlowMemory): BodyTypes {
  const facts = readClassFacts(program, names);
  const types = inferTypes(program, names, facts, deferringTypes(), { keepsPlaces: true, memory });
  const writes = readWrites(program);
  return {
    returnTypeOf: (node) => (mayAnswer(node) ? types.returnTypeOf(node) : VOID),
    assignedProperties: (node, told) => {
      const wanted = new Set([...(writes.properties.get(node) ?? [])].filter((name) => !told.has(name)));
      return wanted.size === 0 ? NOTHING : types.assignedProperties(node, wanted);
    },
    classAt: (offset) => types.scopeAt(offset).class?.fact.name,
    typeOf: (expr) => types.typeOf(expr, types.scopeAt(expr.start)),
    assignedGlobals: () => (writes.globals ? types.assignedGlobals() : NOTHING),
  };
}

const NOTHING: ReadonlyMap<string, StaticType> = new Map();

/** Whether a body returns or yields something, or ends what runs: most that do not are long, and need not be followed. */
function mayAnswer({ body }: FunctionDecl | Method): boolean {
  const last = body?.body.at(-1);
  if (body === undefined || (last?.kind === 'ExprStmt' && ENDS.has(last.expr.kind))) return true;
  if (returnsIn(body.body)) return true;
  let found = false;
  walk(body, {
    enter: (node) => {
      found ||= node.kind === 'Yield' || node.kind === 'YieldFrom';
      return !found && !INNER.has(node.kind);
    },
  });
  return found;
}

/** Whether statements, or those inside them, return something. */
function returnsIn(body: readonly Stmt[]): boolean {
  for (let at = body.length - 1; at >= 0; at--) {
    const stmt = body[at] as Stmt;
    if (stmt.kind === 'Return' && stmt.expr !== undefined) return true;
    for (const block of blocksOf(stmt)) if (returnsIn(block)) return true;
  }
  return false;
}

const ENDS: ReadonlySet<NodeKind> = new Set<NodeKind>(['Throw', 'Exit']);
const INNER: ReadonlySet<NodeKind> = new Set<NodeKind>(['Closure', 'ArrowFunction', 'AnonymousClass', 'FunctionDecl']);

/** Whether a body has at most so many statements, those inside others counted. */
export function isShort(body: readonly Stmt[], most: number): boolean {
  return countStatements(body, most + 1) <= most;
}

/** Statements with those inside them, as far as `most`. */
function countStatements(body: readonly Stmt[], most: number): number {
  let count = 0;
  for (const stmt of body) {
    count++;
    for (const inner of blocksOf(stmt)) count += countStatements(inner, most - count);
    if (count >= most) return count;
  }
  return count;
}

/** The lists of statements directly inside a statement that is no declaration of a class or a function. */
export function blocksOf(stmt: Stmt): readonly (readonly Stmt[])[] {
  switch (stmt.kind) {
    case 'Block':
      return [stmt.body];
    case 'If': {
      const blocks = [stmt.then.body, ...stmt.elseIfs.map(({ body }) => body.body)];
      return stmt.else === undefined ? blocks : [...blocks, stmt.else.body];
    }
    case 'While':
    case 'DoWhile':
    case 'For':
    case 'Foreach':
      return [stmt.body.body];
    case 'Switch':
      return stmt.cases.map(({ body }) => body);
    case 'Try': {
      const blocks = [stmt.body.body, ...stmt.catches.map(({ body }) => body.body)];
      return stmt.finally === undefined ? blocks : [...blocks, stmt.finally.body];
    }
    case 'Declare':
    case 'Namespace':
      return stmt.body === undefined ? NONE : [stmt.body.body];
    default:
      return NONE;
  }
}

const NONE: readonly (readonly Stmt[])[] = [];
