/**
 * Generators: a function with `yield` gives an iterator, whose body runs as far as it is asked. What is sent into a
 * generator, and what it returns, Go's iterators have not.
 */
import type { Expr as GoExpr, Stmt as GoStmt, RangeStmt } from '../go/ast.ts';
import { call, ident, ifStmt, selector, unary } from '../go/build.ts';
import type { Node, Yield, YieldFrom } from '../syntax/php/ast.ts';
import { walk } from '../syntax/php/walk.ts';
import { type Emission, refuse } from './emission.ts';
import { lowerExpr } from './expression.ts';
import { elementOf, type GoType, genericOf, pointee } from './go-type.ts';
import { isHole } from './hole.ts';
import { leave } from './leave.ts';
import { inOrder } from './value.ts';
import { createVariable, reference, type Variable } from './variables.ts';

/** What a generator gives, and the counter of the values that have no key of their own. */
export interface Yields {
  readonly variable: Variable;
  readonly key: GoType;
  readonly value: GoType;
  readonly counter: Variable | undefined;
}

/** Whether code yields; that of functions inside of it is their own affair. */
export function mentionsYield(nodes: readonly Node[]): boolean {
  return nodes.some((node) => yieldsIn(node).length > 0);
}

function yieldsIn(root: Node): readonly (Yield | YieldFrom)[] {
  const found: (Yield | YieldFrom)[] = [];
  walk(root, {
    enter: (node) => {
      if (node.kind === 'Yield' || node.kind === 'YieldFrom') found.push(node);
      return !FUNCTIONS.has(node.kind);
    },
  });
  return found;
}

const FUNCTIONS: ReadonlySet<Node['kind']> = new Set(['Closure', 'ArrowFunction', 'FunctionDecl', 'AnonymousClass']);

/** The types of an iterator; `any` for both where nothing is known of it. */
export function iteratorOf(type: GoType | undefined): { readonly key: GoType; readonly value: GoType } | undefined {
  const made = type === undefined ? undefined : genericOf(type);
  const [key, value] = made?.name === 'iter.Seq2' ? made.args : [];
  if (key !== undefined && value !== undefined) return { key, value };
  return type === 'any' ? { key: 'any', value: 'any' } : undefined;
}

/** Whether values are counted: those that have no key. */
export function needsCounter(nodes: readonly Node[]): boolean {
  return nodes.some((node) => yieldsIn(node).some((each) => each.kind === 'Yield' && each.key === undefined));
}

export function lowerYield(emit: Emission, expr: Yield | YieldFrom): readonly GoStmt[] | undefined {
  const { yields } = emit.fn;
  if (yields === undefined) return refuse(emit, 'who takes what this yields is not known');
  if (expr.kind === 'YieldFrom') return yieldAll(emit, yields, expr);
  const { key, value } = expr;
  const made = inOrder(emit, [
    ...(key === undefined ? [] : [() => lowerExpr(emit, key, yields.key)]),
    ...(value === undefined ? [] : [() => lowerExpr(emit, value, yields.value)]),
  ]);
  if (made === undefined) return undefined;
  const given = value === undefined ? ident('nil') : made.at(-1)?.expr;
  const { counter } = yields;
  const at = key === undefined ? counter && reference(counter) : made[0]?.expr;
  if (given === undefined || at === undefined) return refuse(emit, 'the key of this is not known');
  const count: GoStmt[] =
    key === undefined && counter !== undefined
      ? [{ kind: 'IncDecStmt', start: -1, end: -1, x: reference(counter), tok: '++' }]
      : [];
  return [pass(emit, yields, at, given), ...count];
}

/** `if !yield(k, v) { return }`: nobody asks for more. */
function pass(emit: Emission, { variable }: Yields, key: GoExpr, value: GoExpr): GoStmt {
  return ifStmt(unary('!', call(reference(variable), key, value)), leave(emit));
}

/** `yield from`: the keys are those of what it comes from. */
function yieldAll(emit: Emission, yields: Yields, { expr }: YieldFrom): readonly GoStmt[] | undefined {
  const from = lowerExpr(emit, expr);
  if (isHole(from.expr)) return refuse(emit, 'what this goes over is not converted');
  const element = elementOf(from.type);
  const map = genericOf(pointee(from.type) ?? '');
  const inner = element === undefined ? (iteratorOf(from.type) ?? typesOf(map?.args)) : { key: 'int', value: element };
  const isSame = (type: GoType | undefined, wanted: GoType): boolean => type === wanted || wanted === 'any';
  if (inner === undefined || !isSame(inner.key, yields.key) || !isSame(inner.value, yields.value)) {
    return refuse(emit, `what this goes over is ${from.type} in Go`);
  }
  const [key, value] = [createVariable(emit, 'key', inner.key), createVariable(emit, 'value', inner.value)];
  const over =
    map === undefined
      ? from.type === 'any'
        ? call(selector('php', 'Each'), from.expr)
        : from.expr
      : map.name === 'php.Map'
        ? call(selector(from.expr, 'All'))
        : from.expr;
  const loop: RangeStmt = {
    kind: 'RangeStmt',
    start: -1,
    end: -1,
    key: reference(key),
    value: reference(value),
    tok: ':=',
    x: over,
    body: {
      kind: 'BlockStmt',
      start: -1,
      end: -1,
      list: [pass(emit, yields, reference(key), reference(value))],
      oneLine: false,
    },
  };
  return [loop];
}

function typesOf(args: readonly GoType[] | undefined): { readonly key: GoType; readonly value: GoType } | undefined {
  const [key, value] = args ?? [];
  return key === undefined || value === undefined ? undefined : { key, value };
}
