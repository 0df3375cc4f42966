/**
 * The values of a match's metavariables: of the types that the template needs, in PHP's order of evaluation, each
 * evaluated once whatever the template does with it.
 */
import type { Expr as GoExpr } from '../go/ast.ts';
import { assign, ident } from '../go/build.ts';
import type { Expr } from '../syntax/php/ast.ts';
import type { Row } from '../table/row.ts';
import type { Capture, Match } from '../table/site.ts';
import { keyedElements, listElements } from './arrays.ts';
import { type Emission, refuse } from './emission.ts';
import { type Bindings, genericCallOf } from './generic-call.ts';
import { genericList, genericValue } from './generic-value.ts';
import type { GoType } from './go-type.ts';
import { builtinArgument } from './promise.ts';
import { wantedTypes } from './signatures.ts';
import type { Template } from './template.ts';
import { truthOf } from './truth.ts';
import { hoist, inOrder, LIST, type Value, type Wanted } from './value.ts';

/** What stands for each placeholder. */
export interface Filled {
  readonly values: ReadonlyMap<string, GoExpr>;
  readonly lists: ReadonlyMap<string, readonly GoExpr[]>;
}

interface CaptureValues {
  readonly values: Map<string, Value>;
  readonly lists: Map<string, readonly GoExpr[]>;
  /** What the type parameters of the helper that the row calls are here. */
  readonly bindings: ReadonlyMap<string, GoType>;
}

/** Undefined, with the reason noted, when a capture cannot stand in the template. */
export function captureValues(emit: Emission, match: Match, template: Template): CaptureValues | undefined {
  const wanted = wantedTypes(template, emit.subject.helpers);
  const values = new Map<string, Value>();
  const lists = new Map<string, readonly GoExpr[]>();
  const generic = genericCallOf(template, emit.subject.helpers);
  const bindings: Bindings = new Map();
  const captures = captureList(match, generic !== undefined).filter(
    ([name, capture]) => name !== template.answer && (template.uses.includes(name) || !isInert(capture)),
  );
  const makers = captures.map(([name, capture]) => (): Value | undefined => {
    const takes = generic?.takes.get(name);
    if (capture.kind !== 'expr') {
      const list =
        generic === undefined || takes === undefined
          ? listOf(emit, capture, wanted.get(name) ?? 'any')
          : genericList(emit, generic, takes, bindings, capture);
      if (list !== undefined) {
        lists.set(
          name,
          list.map(({ expr }) => expr),
        );
      }
      return list && { expr: ident('nil'), type: LIST, stable: list.every(({ stable }) => stable) };
    }
    if (generic !== undefined && takes !== undefined) {
      const value = genericValue(emit, generic, takes, bindings, capture.expr);
      if (value !== undefined) values.set(name, value);
      return value;
    }
    const type = wanted.get(name) ?? constraintType(match.row, name);
    const value =
      type === 'truth'
        ? truthOf(emit, capture.expr)
        : builtinArgument(emit, capture.expr, template.uses.includes(name) ? type : undefined);
    // In a place that nothing is known of, only a value whose type is known can be trusted to compile.
    if (type === undefined && value.type === 'any' && template.uses.includes(name)) {
      return refuse(emit, `the type of this is not known, and ${match.row.title} needs it`);
    }
    if (value.promised === true)
      return refuse(emit, `this array may hold or be keyed by something else than ${match.row.title} takes`);
    values.set(name, value);
    return value;
  });
  const made = inOrder(emit, makers);
  if (made === undefined) return undefined;
  // `inOrder` may have hoisted some of them.
  for (const [index, [name]] of captures.entries()) {
    const value = made[index];
    if (values.has(name) && value !== undefined) values.set(name, value);
  }
  return { values, lists, bindings };
}

/** Hoists what the template would evaluate more than once, in another order than PHP, or not at all. */
export function inTemplateOrder(emit: Emission, template: Template, captured: CaptureValues): Filled {
  const unstable = [...captured.values].filter(([, value]) => !value.stable).map(([name]) => name);
  const used = template.uses.filter((name) => unstable.includes(name));
  const inOrder = used.length === new Set(used).size && used.every((name, index) => name === unstableUsed(index));
  function unstableUsed(index: number): string | undefined {
    return unstable.filter((name) => used.includes(name))[index];
  }
  const values = new Map<string, GoExpr>();
  for (const [name, value] of captured.values) {
    if (value.stable || (inOrder && used.includes(name))) values.set(name, value.expr);
    else if (used.includes(name)) values.set(name, hoist(emit, value, 'value').expr);
    else emit.notes.prelude.push(assign([ident('_')], '=', [value.expr]));
  }
  return { values, lists: captured.lists };
}

/** `element` is the Go type that the place takes for each of them. */
function listOf(
  emit: Emission,
  capture: Exclude<Capture, { kind: 'expr' }>,
  element: string,
): readonly Value[] | undefined {
  if (capture.kind === 'items') {
    const { items } = capture;
    if (items.some(({ spread, byRef }) => spread || byRef)) return refuse(emit, 'spreading is not converted yet');
    if (items.length > 0 && items.every(({ key }) => key !== undefined)) return keyedElements(emit, items, element);
    return listElements(emit, items, element);
  }
  const { args } = capture;
  if (args.some(({ spread, name }) => spread || name !== undefined)) {
    return refuse(emit, 'named and spread arguments are not converted yet');
  }
  return inOrder(
    emit,
    args.map(
      ({ value }) =>
        () =>
          builtinArgument(emit, value, element),
    ),
  );
}

/** The Go type that the row's `where` promises for a metavariable. */
function constraintType(row: Row, name: string): Wanted {
  const alternatives = row.where[name] ?? [];
  const types = new Set(
    alternatives.map((alternative) => (alternative.startsWith('/') ? 'string' : CONSTRAINTS[alternative])),
  );
  const [only] = types;
  return types.size === 1 ? only : undefined;
}

const CONSTRAINTS: Readonly<Record<string, string>> = {
  string: 'string',
  int: 'int',
  float: 'float64',
  bool: 'bool',
  'literal:string': 'string',
  'literal:int': 'int',
};

/**
 * All captured expressions of a match, in the order of the PHP; with `closuresLast` those behind the others, which tell
 * their types. Making a closure does nothing that could be seen.
 */
function captureList(match: Match, closuresLast: boolean): readonly (readonly [string, Capture])[] {
  const rank = (capture: Capture): number => (closuresLast && isFunctionCapture(capture) ? 1 : 0);
  return [...match.captures].sort(([, a], [, b]) => rank(a) - rank(b) || startOf(a) - startOf(b));
}

function isFunctionCapture(capture: Capture): boolean {
  return capture.kind === 'expr' && (capture.expr.kind === 'Closure' || capture.expr.kind === 'ArrowFunction');
}

/**
 * What the pattern looked at and the template leaves out need not be evaluated when that has no effect: a literal, or
 * the object that a call is made on. The request is one of those, which in Go is the context that is there anyway.
 */
function isInert(capture: Capture): boolean {
  return capture.kind === 'expr' && isPlainRead(capture.expr);
}

function isPlainRead(expr: Expr): boolean {
  switch (expr.kind) {
    case 'Paren':
      return isPlainRead(expr.expr);
    case 'PropertyFetch':
      return expr.name.kind === 'Identifier' && isPlainRead(expr.object);
    case 'FuncCall':
      return (
        expr.callee.kind === 'Name' &&
        /^\\?request$/i.test(expr.callee.text) &&
        expr.args.length === 0 &&
        !expr.firstClass
      );
    case 'Variable':
    case 'StringLit':
    case 'IntLit':
    case 'FloatLit':
    case 'BoolLit':
    case 'NullLit':
    case 'ConstFetch':
    case 'ClassConstFetch':
      return true;
    default:
      return false;
  }
}

function startOf(capture: Capture): number {
  switch (capture.kind) {
    case 'expr':
      return capture.expr.start;
    case 'args':
      return capture.args[0]?.start ?? 0;
    case 'items':
      return capture.items[0]?.start ?? 0;
  }
}
