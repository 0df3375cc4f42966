/**
 * The way in: PHP of one expression, of some statements or of a whole function becomes a conversion.
 */
import type { Stmt as GoStmt, Node } from '../go/ast.ts';
import { assign, ident } from '../go/build.ts';
import type { Gofmt } from '../go/gofmt.ts';
import { parseGoStatements } from '../syntax/go/parse.ts';
import type { Grammars } from '../syntax/grammar.ts';
import type { ClosureUse, Comment, Expr, Param, Stmt, TypeNode } from '../syntax/php/ast.ts';
import type { Range } from '../text/range.ts';
import { BUILDERS } from './builders.ts';
import { type Caveat, type Conversion, type Need, worse } from './conversion.ts';
import type { Emission, FunctionContext } from './emission.ts';
import { lowerExpr } from './expression.ts';
import { format, locateHoles, useVariables, withoutLastReturn } from './finish.ts';
import type { HelperLibrary } from './helpers.ts';
import { isHole, stopHole } from './hole.ts';
import { findImports } from './imports.ts';
import { findAssigned, findOccurrences, findSetBefore, hasOwnVariables } from './mentions.ts';
import { localName, nameVariables } from './naming.ts';
import { receiverName } from './plan/names.ts';
import type { Plan } from './plan/plan.ts';
import { lowerStmts } from './statement.ts';
import type { Source, Subject } from './subject.ts';
import { lostAround } from './surroundings.ts';
import { templatesOf } from './template.ts';
import { createBlock, createVariable, SHARED, type Variable } from './variables.ts';

/** What converting needs besides the PHP. */
export interface Tools {
  readonly grammars: Grammars;
  readonly gofmt: Gofmt;
  readonly helpers: HelperLibrary;
  /** The path of the user's Go module, below which the emitted helpers live. */
  readonly module: string;
}

/** What is to be converted. */
export type Target = ExprTarget | StmtsTarget | FunctionTarget;

export interface ExprTarget {
  readonly kind: 'expr';
  readonly expr: Expr;
}

/** Statements of a function whose other variables are in scope already. */
export interface StmtsTarget {
  readonly kind: 'stmts';
  readonly stmts: readonly Stmt[];
  /** Comments behind the last statement. */
  readonly dangling: readonly Comment[];
  /** Nothing of the function follows, so a last `return` can be left out. */
  readonly isEnd: boolean;
}

/** The whole body of a function, method or closure that handles a request. */
export interface FunctionTarget extends Range {
  readonly kind: 'function';
  readonly params: readonly Param[];
  /** Variables of the scope around a closure. */
  readonly captures: readonly Pick<ClosureUse, 'name' | 'byRef'>[];
  readonly stmts: readonly Stmt[];
  readonly dangling: readonly Comment[];
}

/**
 * Never throws for any PHP. The same source and target give the same bytes. With a plan, calls into the application are
 * converted too; the object that a method belongs to is then one of the names that the Go needs.
 */
export function convert(tools: Tools, source: Source, target: Target, plan?: Plan): Conversion {
  const scope = source.file.types.scopeAt(scopeOffset(target));
  const subject: Subject = {
    source,
    scope,
    templates: templatesOf(tools.grammars),
    helpers: tools.helpers,
    builders: BUILDERS,
    plan,
  };
  const emit = startEmission(subject, target);
  return target.kind === 'expr' ? convertExpr(tools, emit, target.expr) : convertStmts(tools, emit, target);
}

function convertExpr(tools: Tools, emit: Emission, expr: Expr): Conversion {
  const value = lowerExpr(emit, expr);
  const { prelude } = emit.notes;
  // Standing alone, an expression is no statement of Go; behind statements of its own it must be one.
  const stmts = [...prelude, assign([ident('_')], '=', [value.expr])];
  const conversion = finish(tools, emit, stmts, [], value.type === 'nil' ? 'any' : value.type, expr);
  const isAlone = prelude.length === 0 && conversion.go.startsWith('_ = ');
  if (!isAlone) return conversion;
  const holes = conversion.holes.map((hole) => ({ ...hole, offset: hole.offset - 4 }));
  return { ...conversion, go: conversion.go.slice(4), holes };
}

function convertStmts(tools: Tools, emit: Emission, target: StmtsTarget | FunctionTarget): Conversion {
  const made = lowerStmts(emit, target.stmts, target.dangling);
  const isWhole = target.kind === 'function';
  const [last, before] = [made.at(-1), made.at(-2)];
  const answers = last?.kind === 'ReturnStmt' && !(before?.kind === 'ExprStmt' && isHole(before.x));
  const stmts = isWhole || target.isEnd ? withoutLastReturn(made) : made;
  const used = useVariables(emit, stmts, isWhole);
  return finish(tools, emit, used.stmts, used.leaves, answers ? 'response' : 'none', rangeOf(target));
}

function finish(
  tools: Tools,
  emit: Emission,
  stmts: readonly GoStmt[],
  leaves: readonly Variable[],
  gives: string,
  range: Range,
): Conversion {
  const { notes } = emit;
  const { stmts: named, names } = nameVariables(emit, stmts);
  const formatted = format(tools.gofmt, named);
  // A mistake of a row or of the translator must not give broken Go.
  if (!formatted.ok) return broken(tools, emit, range, formatted.text);
  const holes = findHoles(tools, named, formatted.text);
  const scope = emit.variables.filter((variable) => variable.origin === 'scope' && names.has(variable));
  const fidelity = notes.fidelities.reduce(worse, holes.length > 0 ? 'manual' : 'exact');
  return {
    go: formatted.text,
    imports: findImports(named, notes.imports, tools.module),
    fidelity,
    caveats: distinct(notes.caveats, ({ row, text }: Caveat) => `${row}\n${text}`),
    ledger: [...new Set(notes.ledger)],
    holes,
    needs: distinct(
      [...notes.needs, ...scope.map((variable): Need => ({ name: names.get(variable) ?? '', type: variable.type }))],
      ({ name }) => name,
    ),
    leaves: leaves.map((variable) => names.get(variable) ?? variable.wanted),
    rows: [...new Set(notes.rows)],
    gives,
  };
}

function findHoles(tools: Tools, made: readonly Node[], go: string): Conversion['holes'] {
  return go.includes('todo.') ? locateHoles(made, parseGoStatements(tools.grammars, go)) : [];
}

function broken(tools: Tools, emit: Emission, range: Range, error: string): Conversion {
  const stop = stopHole(emit, range, `what the rows made of this is not Go: ${error}`);
  const { text: go } = format(tools.gofmt, [stop]);
  return {
    go,
    imports: findImports([stop], [], tools.module),
    fidelity: 'manual',
    caveats: [],
    ledger: [],
    holes: findHoles(tools, [stop], go),
    needs: [],
    leaves: [],
    rows: [...new Set(emit.notes.rows)],
    gives: 'none',
  };
}

function startEmission(subject: Subject, target: Target): Emission {
  const range = rangeOf(target);
  const roots = target.kind === 'expr' ? [target.expr] : target.stmts;
  const assigned = findAssigned(roots);
  const { owner } = subject.scope;
  // What stands around a selection has variables of its own, some of which are the selection's too.
  const setBefore = target.kind === 'stmts' ? findSetBefore(owner, range.start) : new Set<string>();
  const variables: Variable[] = [];
  const self = selfIn(subject, variables);
  const emit: Emission = {
    subject,
    fn: { kind: target.kind === 'function' ? 'handler' : 'selection', ...IN_HANDLER, self },
    notes: {
      rows: [],
      caveats: [],
      ledger: [],
      fidelities: [],
      needs: [],
      imports: [],
      calls: [],
      statics: [],
      prelude: [],
    },
    roots,
    occurrences: findOccurrences(target.kind === 'stmts' ? [owner] : roots),
    variables,
    blocks: [createBlock(range)],
    assigned: new Set(),
    converted: { assigned: new Set(), types: new Map() },
    loops: [],
    depth: 0,
    reason: undefined,
    isOpen: (phpName) => target.kind !== 'function' && (setBefore.has(phpName) || !assigned.has(phpName)),
    isSetBefore: (phpName) => setBefore.has(phpName),
  };
  if (target.kind === 'function') {
    bindParameters(emit, target);
    const lost = lostAround(subject, target);
    emit.notes.ledger.push(...lost);
    if (lost.length > 0) emit.notes.fidelities.push('decision');
  }
  return emit;
}

/** The object that a method's piece calls `$this`, where a plan says what it is in Go. */
function selfIn({ scope, plan }: Subject, variables: Variable[]): FunctionContext['self'] {
  const { owner, class: around } = scope;
  if (plan === undefined || owner.kind !== 'Method' || owner.modifiers.static || around === undefined) return undefined;
  const of = plan.classNamed(around.fact.name);
  if (of === undefined || of.kind === 'trait' || of.kind === 'interface') return undefined;
  const variable = createVariable({ variables }, receiverName(of.goName), of.type, 'scope');
  return { fqn: of.fqn, type: of.type, variable };
}

/** A piece that is converted by itself is taken for one of a handler. */
const IN_HANDLER = {
  name: undefined,
  result: undefined,
  fails: false,
  context: 'c',
  returns: undefined,
  isDiscovery: false,
  frame: undefined,
  yields: undefined,
} as const;

/**
 * Parameters and captured variables are there before the body runs. A request is the context, and what else a class
 * stands for, a model say, is first to be found: those stay open.
 */
function bindParameters(emit: Emission, { params, captures }: FunctionTarget): void {
  const bind = (phpName: string, type: string): void => {
    const variable = createVariable(emit, localName(phpName), type, 'scope');
    emit.blocks[0]?.variables.set(phpName, variable);
    // Whoever shares a variable sees what becomes of it here, and may change it: it is neither read nor set.
    if (type !== SHARED) emit.assigned = new Set([...emit.assigned, variable]);
  };
  for (const { name, byRef } of captures) bind(name, byRef ? SHARED : 'any');
  for (const param of params) {
    const type = parameterType(param);
    if (type !== undefined) bind(param.name, type);
  }
}

/** The Go type of a parameter; undefined where an object is taken. */
function parameterType({ type, byRef, variadic, default: otherwise }: Param): string | undefined {
  if (byRef) return SHARED;
  if (variadic) return '[]any';
  if (type === undefined) return 'any';
  if (type.kind !== 'PrimitiveType') return type.kind === 'NullableType' ? parameterOf(type.type) : undefined;
  // `string $name = null` takes null too.
  return otherwise?.kind === 'NullLit' ? parameterOf(type) : (PRIMITIVES[type.name] ?? 'any');
}

/** What takes null beside its type. */
function parameterOf(type: TypeNode): string | undefined {
  return type.kind === 'PrimitiveType' ? 'any' : undefined;
}

const PRIMITIVES: Readonly<Record<string, string>> = { string: 'string', int: 'int', float: 'float64', bool: 'bool' };

function rangeOf(target: Target): Range {
  switch (target.kind) {
    case 'expr':
      return target.expr;
    case 'function':
      return target;
    case 'stmts':
      return { start: target.stmts[0]?.start ?? 0, end: target.stmts.at(-1)?.end ?? 0 };
  }
}

/** An offset inside the function whose variables the target speaks of. */
function scopeOffset(target: Target): number {
  if (target.kind === 'expr') return target.expr.start;
  // A function that is declared here has a scope of its own.
  const first = target.stmts.find((stmt) => !hasOwnVariables(stmt)) ?? target.stmts[0];
  return first?.start ?? rangeOf(target).end - 1;
}

function distinct<T>(items: readonly T[], key: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [key(item), item])).values()];
}
