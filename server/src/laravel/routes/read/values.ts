/**
 * Expressions of route files as `Value`s. Literals are read as `php/literal.ts` reads them; around those stand what a
 * route file builds with: chains of calls, closures, variables, includes. Knows no Laravel but which calls register.
 */
import { readLiteral } from '../../../php/literal.ts';
import type { Arg, ArrowFunction, Closure, Expr, Param, TypeNode } from '../../../syntax/php/ast.ts';
import type { Argument, Call, ClosureValue, Item, Parameter, StaticValue, Step, Value } from '../facts.ts';
import { fromLiteral, joined } from '../from-literal.ts';
import { ACTION_METHODS, isRouterClass } from '../names.ts';
import { MAX_DEPTH, type ReadContext } from './context.ts';
import { chainRegisters, staticRegisters } from './registers.ts';
import { readSteps } from './steps.ts';

/** A helper of the application that may register routes: `crudRoutes('posts', PostController::class)`. */
const FUNCTION_OF_ROUTES =
  /(?:crud|register|add|define|load|map|make)_?\w*(?:route|resource|endpoint|crud)s?$|^crud|routes$/i;

const UNKNOWN: Value = { kind: 'unknown' };

/** Reads an expression; `bodies` says whether closures in it may register something when they are called. */
export function readValue(context: ReadContext, expr: Expr, bodies = true): Value {
  if (context.depth >= MAX_DEPTH) return UNKNOWN;
  context.depth++;
  try {
    return read(context, expr, bodies);
  } finally {
    context.depth--;
  }
}

function read(context: ReadContext, expr: Expr, bodies: boolean): Value {
  switch (expr.kind) {
    case 'Paren':
    case 'Silence':
      return readValue(context, expr.expr, bodies);
    case 'Variable':
      return { kind: 'variable', name: expr.name };
    case 'ArrayLit':
      return {
        kind: 'array',
        items: expr.items.map((item): Item => {
          const value = item.byRef ? UNKNOWN : readValue(context, item.value, bodies);
          if (item.spread) return { value, spread: true };
          return item.key === undefined ? { value } : { key: readValue(context, item.key, false), value };
        }),
      };
    case 'Binary':
      if (expr.op === '.') return readConcat(context, expr);
      return {
        kind: 'binary',
        op: expr.op,
        left: readValue(context, expr.left, bodies),
        right: readValue(context, expr.right, bodies),
      };
    case 'Interpolated':
      return joined(expr.parts.map((part) => readValue(context, part, false)));
    case 'Unary':
      return expr.op === '!'
        ? { kind: 'not', value: readValue(context, expr.expr, bodies) }
        : fromLiteral(readLiteral(expr, context.classOf));
    case 'Ternary': {
      const test = readValue(context, expr.condition, bodies);
      const otherwise = readValue(context, expr.else, bodies);
      return expr.then === undefined
        ? { kind: 'choice', test, no: otherwise }
        : { kind: 'choice', test, yes: readValue(context, expr.then, bodies), no: otherwise };
    }
    case 'Subscript':
      return expr.index === undefined
        ? UNKNOWN
        : { kind: 'element', base: readValue(context, expr.base, false), key: readValue(context, expr.index, false) };
    case 'PropertyFetch':
      return expr.name.kind === 'Identifier'
        ? { kind: 'member', object: readValue(context, expr.object, false), name: expr.name.text }
        : UNKNOWN;
    case 'StaticPropertyFetch':
      return expr.name.kind === 'Variable'
        ? { kind: 'member', object: { kind: 'variable', name: 'this' }, name: expr.name.name }
        : UNKNOWN;
    case 'Cast':
      return expr.type === 'array' || expr.type === 'string' ? readValue(context, expr.expr, bodies) : UNKNOWN;
    case 'Closure':
    case 'ArrowFunction':
      return readClosure(context, expr, bodies);
    case 'Include':
      context.hits++;
      return {
        kind: 'include',
        path: readValue(context, expr.path, false),
        once: expr.once,
        start: expr.start,
        end: expr.end,
      };
    case 'New': {
      const name = expr.class.kind === 'Name' ? context.classOf(expr.class) : undefined;
      if (name === undefined) return UNKNOWN;
      return { kind: 'new', class: name, args: readArgs(context, expr.args, bodies), start: expr.start, end: expr.end };
    }
    case 'FuncCall':
      if (expr.firstClass) return { kind: 'closure', params: [], start: expr.start, end: expr.end };
      if (expr.callee.kind !== 'Name') return readInvocation(context, expr, expr.callee);
      if (FUNCTION_OF_ROUTES.test(expr.callee.text)) context.hits++;
      return {
        kind: 'call',
        name: expr.callee.text.slice(expr.callee.text.lastIndexOf('\\') + 1).toLowerCase(),
        args: readArgs(context, expr.args, bodies),
        start: expr.start,
        end: expr.end,
      };
    case 'StaticCall':
    case 'MethodCall':
      if (expr.firstClass) return { kind: 'closure', params: [], start: expr.start, end: expr.end };
      return readChain(context, expr, bodies);
    case 'Assign':
      return readValue(context, expr.value, bodies);
    default:
      return fromLiteral(readLiteral(expr, context.classOf));
  }
}

/** `$routes($router)`, `(function () {…})()`: the call of a closure. */
function readInvocation(context: ReadContext, expr: Expr & { kind: 'FuncCall' }, callee: Expr): Value {
  const root = readValue(context, callee);
  if (isOwnObject(root)) return UNKNOWN;
  const args = readArgs(context, expr.args, true);
  const isHeld = typeof root === 'object' && root?.kind === 'variable' && context.held.has(root.name);
  if (isHeld) context.hits++;
  const call: Call = { name: '__invoke', args, start: expr.start, end: expr.end };
  return { kind: 'chain', root, calls: [call], start: expr.start, end: expr.end };
}

/** Unrolls `a->b()->c()` without recursion: chains grow long. */
function readChain(context: ReadContext, expr: Expr, bodies: boolean): Value {
  const links: (Expr & { kind: 'MethodCall' })[] = [];
  let root = expr;
  while (root.kind === 'MethodCall') {
    links.push(root);
    root = root.object;
    while (root.kind === 'Paren') root = root.expr;
  }
  const head = root.kind === 'StaticCall' ? readStatic(context, root, bodies) : readValue(context, root, bodies);
  if (links.length === 0) return head;
  const calls: Call[] = [];
  for (const link of links.reverse()) {
    // What stands behind an unknown call is no chain that can be followed.
    if (link.name.kind !== 'Identifier' || link.firstClass) return UNKNOWN;
    const name = link.name.text;
    const withBodies = (bodies && !isActionMethod(name)) || name.toLowerCase() === 'group';
    const start = link.name.start;
    calls.push({ name, args: readArgs(context, link.args, withBodies, name), start, end: link.end });
  }
  if (chainRegisters(context, head, calls)) context.hits++;
  else if (isOwnObject(head)) context.ownCalls++;
  return { kind: 'chain', root: head, calls, start: expr.start, end: expr.end };
}

/** `$this`, as the root of a chain. */
export function isOwnObject(value: Value): boolean {
  return typeof value === 'object' && value?.kind === 'variable' && value.name === 'this';
}

function readStatic(context: ReadContext, expr: Expr & { kind: 'StaticCall' }, bodies: boolean): Value {
  const isParent = expr.class.kind === 'Name' && expr.class.text.toLowerCase() === 'parent';
  const name = expr.class.kind === 'Name' ? context.classOf(expr.class) : undefined;
  if (expr.name.kind !== 'Identifier' || expr.firstClass || (name === undefined && !isParent)) return UNKNOWN;
  const method = expr.name.text;
  const value: StaticValue = {
    kind: 'static',
    class: isParent ? 'parent' : (name as string),
    method,
    args: readArgs(context, expr.args, bodies && !isActionMethod(method), method),
    start: expr.start,
    end: expr.end,
  };
  if (staticRegisters(context, value)) context.hits++;
  return value;
}

function isActionMethod(name: string): boolean {
  return ACTION_METHODS.has(name.toLowerCase());
}

function readArgs(context: ReadContext, args: readonly Arg[], bodies: boolean, method = ''): readonly Argument[] {
  const lower = method.toLowerCase();
  return args.map((arg): Argument => {
    const { value: expr } = arg;
    // Whatever a group calls its parameter, it is the router.
    if ((lower === 'group' || lower === 'version') && (expr.kind === 'Closure' || expr.kind === 'ArrowFunction')) {
      const [first] = expr.params;
      if (first !== undefined) context.routers.add(first.name);
    }
    const before = context.hits;
    const outer = context.inMacro;
    context.inMacro ||= lower === 'macro';
    const value = readValue(context, expr, bodies);
    context.inMacro = outer;
    if (lower === 'withmiddleware' && context.hits === before) context.hits++;
    if (arg.spread) return { value, spread: true };
    return arg.name === undefined ? { value } : { value, name: arg.name.text };
  });
}

function readClosure(context: ReadContext, expr: Closure | ArrowFunction, bodies: boolean): ClosureValue {
  const params = readParams(context, expr.params);
  const place = { start: expr.start, end: expr.end };
  if (!bodies) return { kind: 'closure', params, ...place };
  for (const param of params) if (isRouterClass(param.class ?? '')) context.routers.add(param.name);
  const configures = params.some((param) => /\\configuration\\middleware$/i.test(param.class ?? ''));
  const before = context.hits + context.ownCalls;
  const body: readonly Step[] =
    expr.kind === 'Closure'
      ? readSteps(context, expr.body.body, configures)
      : [{ kind: 'return', value: readValue(context, expr.body) }];
  const isIdle = context.hits + context.ownCalls === before && !configures;
  if (isIdle) return { kind: 'closure', params, ...place };
  return { kind: 'closure', params, ...place, body };
}

export function readParams(context: ReadContext, params: readonly Param[]): readonly Parameter[] {
  return params.map((param): Parameter => {
    const name = className(context, param.type);
    const value = param.default === undefined ? undefined : readValue(context, param.default, false);
    return {
      name: param.name,
      ...(name === undefined ? {} : { class: name }),
      ...(value === undefined ? {} : { default: value }),
    };
  });
}

function className(context: ReadContext, type: TypeNode | undefined): string | undefined {
  if (type?.kind === 'NullableType') return className(context, type.type);
  return type?.kind === 'NamedType' ? context.classOf(type.name) : undefined;
}

function readConcat(context: ReadContext, expr: Expr & { kind: 'Binary' }): Value {
  const parts: Value[] = [];
  let left: Expr = expr;
  while (left.kind === 'Binary' && left.op === '.') {
    parts.push(readValue(context, left.right, false));
    left = left.left;
  }
  parts.push(readValue(context, left, false));
  return joined(parts.reverse());
}
