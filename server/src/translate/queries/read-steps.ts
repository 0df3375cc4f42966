/**
 * What one call adds to a query. The table below is the vocabulary: a method that is not in it is a scope of the model,
 * or is refused.
 */
import type { Arg, Expr, MethodCall, StaticCall } from '../../syntax/php/ast.ts';
import { type Emission, refuse } from '../emission.ts';
import { columnOf, isPlainName } from './names.ts';
import type { Column, JoinOn, JoinType, Load, Step } from './query.ts';
import { CONDITIONS, readComparison, readRaw } from './read-conditions.ts';
import { loadOf, readLoads } from './read-loads.ts';
import { isCallback, isJsonPath, methodOf, plainArgs, receiverOf, writtenName } from './receivers.ts';

/** The query that a step is added to. */
export interface StepContext {
  readonly model: string | undefined;
}

/** Undefined, with the reason noted, when the call is no step, or not one that is known. */
export function readStep(
  emit: Emission,
  call: MethodCall | StaticCall,
  context: StepContext,
): readonly Step[] | undefined {
  const method = methodOf(call);
  if (method === undefined || call.firstClass) return refuse(emit, 'the method is not written out');
  const condition = CONDITIONS[method];
  const step = STEPS[method];
  if (condition === undefined && step === undefined)
    return readDynamic(emit, call, context) ?? readScope(emit, method, call.args, context);
  const args = plainArgs(emit, call.args);
  if (args === undefined) return undefined;
  if (condition !== undefined) return condition(emit, args, context);
  return step?.(emit, args, context);
}

/** Whether the method is one of a builder's that adds to a query. */
export function isStep(method: string): boolean {
  return method in STEPS || method in CONDITIONS;
}

type ReadStep = (emit: Emission, args: readonly Expr[], context: StepContext) => readonly Step[] | undefined;

const STEPS: Readonly<Record<string, ReadStep>> = {
  select: (emit, args) => selected(emit, args, false),
  addselect: (emit, args) => selected(emit, args, true),
  selectraw: (emit, args) => one(rawColumn(emit, args), (column) => ({ kind: 'select', columns: [column], add: true })),
  distinct: (emit, args) => (args.length === 0 ? [{ kind: 'distinct' }] : unknown(emit, 'distinct with columns')),
  orderby: (emit, [column, direction]) => ordered(emit, column, direction),
  orderbydesc: (emit, [column]) => ordered(emit, column, 'desc'),
  orderbyraw: (emit, args) => one(rawColumn(emit, args), (column) => ({ kind: 'order', column, direction: 'asc' })),
  latest: (emit, [column], context) => [
    { kind: 'order', column: timeColumn(emit, column, context), direction: 'desc' },
  ],
  oldest: (emit, [column], context) => [{ kind: 'order', column: timeColumn(emit, column, context), direction: 'asc' }],
  inrandomorder: () => [{ kind: 'random' }],
  reorder: (emit, [column, direction]) => {
    if (column === undefined) return [{ kind: 'reorder' }];
    const order = ordered(emit, column, direction);
    return order && [{ kind: 'reorder' }, ...order];
  },
  groupby: (emit, args) => one(columnsOf(emit, args), (columns) => ({ kind: 'group', columns })),
  groupbyraw: (emit, args) => one(rawColumn(emit, args), (column) => ({ kind: 'group', columns: [column] })),
  having: (emit, args) => one(readComparison(emit, args), (condition) => ({ kind: 'having', or: false, condition })),
  orhaving: (emit, args) => one(readComparison(emit, args), (condition) => ({ kind: 'having', or: true, condition })),
  havingraw: (emit, args) =>
    one(readRaw(emit, args), ({ sql, bindings }) => ({
      kind: 'having',
      or: false,
      condition: { kind: 'raw', sql, bindings },
    })),
  limit: (_, [count]) => (count === undefined ? undefined : [{ kind: 'limit', count }]),
  take: (_, [count]) => (count === undefined ? undefined : [{ kind: 'limit', count }]),
  offset: (_, [count]) => (count === undefined ? undefined : [{ kind: 'offset', count }]),
  skip: (_, [count]) => (count === undefined ? undefined : [{ kind: 'offset', count }]),
  join: (emit, args) => joined(emit, 'INNER', args),
  leftjoin: (emit, args) => joined(emit, 'LEFT', args),
  rightjoin: (emit, args) => joined(emit, 'RIGHT', args),
  crossjoin: (emit, [table]) =>
    one(tableName(emit, table), (name) => ({ kind: 'join', type: 'CROSS', table: name, on: [] })),
  with: (emit, args) => one(readLoads(emit, args), (loads) => ({ kind: 'with', loads })),
  withcount: (emit, args) => one(readLoads(emit, args), (relations) => ({ kind: 'count', relations })),
  withsum: (emit, args) => aggregate(emit, 'SUM', args),
  withmin: (emit, args) => aggregate(emit, 'MIN', args),
  withmax: (emit, args) => aggregate(emit, 'MAX', args),
  withavg: (emit, args) => aggregate(emit, 'AVG', args),
  withtrashed: (emit, args) =>
    args.length > 0 ? unknown(emit, 'what is decided at run time') : [{ kind: 'trashed', mode: 'With' }],
  onlytrashed: (emit, args) =>
    args.length > 0 ? unknown(emit, 'what is decided at run time') : [{ kind: 'trashed', mode: 'Only' }],
  withouttrashed: (emit, args) =>
    args.length > 0 ? unknown(emit, 'what is decided at run time') : [{ kind: 'trashed', mode: 'Without' }],
  withoutglobalscopes: (emit, args) => (args.length === 0 ? [{ kind: 'unscoped', names: [] }] : unscoped(emit, args)),
  withoutglobalscope: (emit, args) => unscoped(emit, args),
  lockforupdate: () => [{ kind: 'lock', strength: 'UPDATE' }],
  sharedlock: () => [{ kind: 'lock', strength: 'SHARE' }],
  wherekey: (_, [key]) => (key === undefined ? undefined : [{ kind: 'key', key, not: false }]),
  wherekeynot: (_, [key]) => (key === undefined ? undefined : [{ kind: 'key', key, not: true }]),
  when: (emit, args) => conditional(emit, args, false),
  unless: (emit, args) => conditional(emit, args, true),
  newquery: () => [],
  query: () => [],
  clone: () => [{ kind: 'clone' }],
};

function unscoped(emit: Emission, args: readonly Expr[]): readonly Step[] | undefined {
  const [first] = args;
  const list = first?.kind === 'ArrayLit' ? first.items.map(({ value }) => value) : args;
  const names = list.map((name) => writtenName(emit, name));
  return names.every((name) => name !== undefined)
    ? [{ kind: 'unscoped', names }]
    : unknown(emit, 'leaving out scopes by name');
}

function unknown(emit: Emission, what: string): undefined {
  return refuse(emit, `${what} is not converted yet`);
}

function one<T>(value: T | undefined, make: (value: T) => Step): readonly Step[] | undefined {
  return value === undefined ? undefined : [make(value)];
}

/** `whereEmail($email)`: a column that the model has, named in the method. */
function readDynamic(
  emit: Emission,
  call: MethodCall | StaticCall,
  { model }: StepContext,
): readonly Step[] | undefined {
  const written = call.name.kind === 'Identifier' ? call.name.text : '';
  const [, rest = ''] = /^where([A-Z]\w*)$/.exec(written) ?? [];
  const known = model === undefined ? undefined : emit.subject.plan?.model(model);
  const column = rest.replace(/(?<!^)([A-Z])/g, '_$1').toLowerCase();
  const [value, ...more] = call.args;
  const isColumn = known?.fields.some(({ phpName }) => phpName === column) === true;
  const isScope = known?.model.scopes.some(({ name }) => name.toLowerCase() === written.toLowerCase()) === true;
  if (!isColumn || isScope || value === undefined || value.spread || value.name !== undefined || more.length > 0)
    return undefined;
  const condition = readComparison(emit, [nameLiteral(call, column), value.value]);
  return condition && [{ kind: 'where', or: false, condition }];
}

function nameLiteral({ start, end }: { start: number; end: number }, value: string): Expr {
  return { kind: 'StringLit', value, quote: 'single', start, end };
}

/** `scopeActive` for `active()`. */
function readScope(
  emit: Emission,
  method: string,
  args: readonly Arg[],
  { model }: StepContext,
): readonly Step[] | undefined {
  const { plan } = emit.subject;
  const known = model === undefined ? undefined : plan?.model(model)?.model;
  const isScope = known?.scopes.some(({ name }) => name.toLowerCase() === method) === true;
  if (!isScope) return refuse(emit, `${method} of a query is not converted`);
  return [{ kind: 'scope', method: `scope${method}`, args }];
}

/** `select('a', 'b')` and `select(['a', 'b'])`. */
function selected(emit: Emission, args: readonly Expr[], add: boolean): readonly Step[] | undefined {
  return one(columnsOf(emit, args), (columns) => ({ kind: 'select', columns, add }));
}

function columnsOf(emit: Emission, args: readonly Expr[]): readonly Column[] | undefined {
  const [only] = args;
  const list =
    args.length === 1 &&
    only?.kind === 'ArrayLit' &&
    only.items.every(({ key, spread }) => key === undefined && !spread)
      ? only.items.map(({ value }) => value)
      : args;
  if (list.length === 0) return refuse(emit, 'the columns are not written out');
  const columns = list.map((expr) => readColumn(emit, expr));
  return columns.every((column) => column !== undefined) ? columns : undefined;
}

/** A column, or `DB::raw('count(*) as n')`. */
export function readColumn(emit: Emission, expr: Expr): Column | undefined {
  const raw =
    expr.kind === 'StaticCall' && methodOf(expr) === 'raw'
      ? rawColumn(emit, plainArgs(emit, expr.args) ?? [])
      : undefined;
  if (raw !== undefined) return raw;
  if (isJsonPath(expr)) return refuse(emit, 'paths into JSON are not converted yet');
  return expr.kind === 'ArrayLit' || isCallback(expr) || isSubQuery(emit, expr)
    ? refuse(emit, 'this column is not written out')
    : columnOf(expr);
}

function rawColumn(emit: Emission, args: readonly Expr[]): Column | undefined {
  const raw = readRaw(emit, args);
  return raw && { kind: 'raw', sql: raw.sql, bindings: raw.bindings };
}

/** The column of `latest()`: that of the model's timestamps. */
function timeColumn(emit: Emission, column: Expr | undefined, { model }: StepContext): Column {
  if (column !== undefined) return columnOf(column);
  const known = model === undefined ? undefined : emit.subject.plan?.model(model)?.model;
  return { kind: 'name', name: known?.createdAt ?? 'created_at' };
}

function ordered(
  emit: Emission,
  by: Expr | undefined,
  direction: Expr | 'desc' | undefined,
): readonly Step[] | undefined {
  if (by === undefined) return unknown(emit, 'this order');
  const column = readColumn(emit, by);
  if (column === undefined) return undefined;
  if (direction === undefined) return [{ kind: 'order', column, direction: 'asc' }];
  if (direction === 'desc') return [{ kind: 'order', column, direction }];
  if (direction.kind !== 'StringLit') return [{ kind: 'order', column, direction }];
  const word = direction.value.toLowerCase();
  return word === 'asc' || word === 'desc'
    ? [{ kind: 'order', column, direction: word }]
    : refuse(emit, 'this direction is an error in PHP');
}

function joined(emit: Emission, type: JoinType, args: readonly Expr[]): readonly Step[] | undefined {
  const [of, left, second, third] = args;
  const table = tableName(emit, of);
  if (table === undefined) return undefined;
  if (isCallback(left)) {
    const on = joinConditions(emit, left);
    return on && [{ kind: 'join', type, table, on }];
  }
  const on = joinOn(
    emit,
    [left, second, third].filter((arg) => arg !== undefined),
    false,
  );
  return on && [{ kind: 'join', type, table, on: [on] }];
}

/** `table` or `table as t`, of names that need no quotes. */
function tableName(emit: Emission, expr: Expr | undefined): string | undefined {
  if (expr?.kind !== 'StringLit') return refuse(emit, 'the table of a join is not written out');
  const [name = '', alias, ...more] = expr.value.trim().split(/\s+as\s+/i);
  const parts = alias === undefined ? [name] : [name, alias];
  return more.length === 0 && parts.every(isPlainName)
    ? parts.join(' AS ')
    : refuse(emit, `the name ${expr.value} needs quotes, which differ between databases`);
}

function joinOn(emit: Emission, args: readonly Expr[], or: boolean): JoinOn | undefined {
  const [first, second, third] = args;
  const right = third ?? second;
  const operator = third === undefined ? '=' : second?.kind === 'StringLit' ? second.value : '';
  if (first?.kind !== 'StringLit' || right?.kind !== 'StringLit' || !OPERATORS.has(operator))
    return refuse(emit, 'the columns of a join are not written out');
  if (!isPlainName(first.value) || !isPlainName(right.value))
    return refuse(emit, 'the columns of a join need quotes, which differ between databases');
  return { or, left: first.value, operator, right: { kind: 'name', name: right.value } };
}

const OPERATORS: ReadonlySet<string> = new Set(['=', '<', '>', '<=', '>=', '<>', '!=']);

/** `function ($join) { $join->on(…)->where(…); }`. */
function joinConditions(
  emit: Emission,
  callback: Extract<Expr, { kind: 'Closure' | 'ArrowFunction' }>,
): readonly JoinOn[] | undefined {
  const [param] = callback.params;
  const bodies =
    callback.kind === 'ArrowFunction'
      ? [callback.body]
      : callback.body.body.map((stmt) => (stmt.kind === 'ExprStmt' ? stmt.expr : undefined));
  const found: JoinOn[] = [];
  for (const body of bodies) {
    const added = body && joinChain(emit, body, param?.name);
    if (added === undefined) return refuse(emit, 'the conditions of this join are not written out');
    found.push(...added);
  }
  return found;
}

function joinChain(emit: Emission, expr: Expr, root: string | undefined): readonly JoinOn[] | undefined {
  if (expr.kind === 'Variable') return expr.name === root ? [] : undefined;
  if (expr.kind !== 'MethodCall') return undefined;
  const before = joinChain(emit, expr.object, root);
  const args = plainArgs(emit, expr.args);
  const method = methodOf(expr);
  if (before === undefined || args === undefined) return undefined;
  if (method === 'on' || method === 'oron') {
    const on = joinOn(emit, args, method === 'oron');
    return on && [...before, on];
  }
  if (method !== 'where' && method !== 'orwhere') return undefined;
  const [column, second, third] = args;
  const value = third ?? second;
  const operator = third === undefined ? '=' : second?.kind === 'StringLit' ? second.value : '';
  if (column?.kind !== 'StringLit' || value === undefined || !OPERATORS.has(operator) || !isPlainName(column.value))
    return undefined;
  return [...before, { or: method === 'orwhere', left: column.value, operator, right: { kind: 'value', value } }];
}

function aggregate(
  emit: Emission,
  of: 'SUM' | 'MIN' | 'MAX' | 'AVG',
  [relation, column]: readonly Expr[],
): readonly Step[] | undefined {
  const load = relation && loadOf(emit, relation, undefined);
  const relations: readonly Load[] | undefined = load && [load];
  if (relations === undefined || column?.kind !== 'StringLit')
    return refuse(emit, 'the column of this sum is not written out');
  return [{ kind: 'count', relations, of: { function: of, column: column.value } }];
}

function conditional(emit: Emission, args: readonly Expr[], not: boolean): readonly Step[] | undefined {
  const [condition, then, otherwise, ...more] = args;
  if (condition === undefined || isCallback(condition) || !isCallback(then) || more.length > 0)
    return unknown(emit, 'this condition of a query');
  if (otherwise !== undefined && !isCallback(otherwise)) return unknown(emit, 'this condition of a query');
  return [{ kind: 'when', condition, not, then, otherwise }];
}

/** Whether an expression is a query, given where a value could be too. */
export function isSubQuery(emit: Emission, expr: Expr): boolean {
  return receiverOf(emit, expr)?.kind === 'query';
}
