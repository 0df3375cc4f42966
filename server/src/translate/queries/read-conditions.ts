/**
 * The where family: each method is a condition, its negation or its alternative.
 */
import type { Expr, StringLit } from '../../syntax/php/ast.ts';
import { isPlainText } from '../bytes.ts';
import { type Emission, refuse } from '../emission.ts';
import { columnOf } from './names.ts';
import type { Column, Condition, DatePart, Narrow, Step, WhereStep } from './query.ts';
import { readCallback, readQuery } from './read-query.ts';
import { isSubQuery, type StepContext } from './read-steps.ts';
import { isCallback, isJsonPath, methodOf, plainArgs } from './receivers.ts';

type ReadCondition = (emit: Emission, args: readonly Expr[], context: StepContext) => readonly Condition[] | undefined;

type ReadWhere = (emit: Emission, args: readonly Expr[], context: StepContext) => readonly Step[] | undefined;

const FAMILY: Readonly<Record<string, ReadCondition>> = {
  where: readWhere,
  wherenull: (emit, args) => nulls(emit, args, false),
  wherenotnull: (emit, args) => nulls(emit, args, true),
  wherein: (emit, args, context) => membership(emit, args, context, false),
  wherenotin: (emit, args, context) => membership(emit, args, context, true),
  whereintegerinraw: (emit, args, context) => membership(emit, args, context, false),
  wherebetween: (emit, args) => between(emit, args, false),
  wherenotbetween: (emit, args) => between(emit, args, true),
  wherecolumn: (emit, args) => columns(emit, args),
  whereraw: (emit, args) => only(rawCondition(emit, args)),
  wheredate: (emit, args) => only(dated(emit, 'date', args)),
  wheretime: (emit, args) => only(dated(emit, 'time', args)),
  whereday: (emit, args) => only(dated(emit, 'day', args)),
  wheremonth: (emit, args) => only(dated(emit, 'month', args)),
  whereyear: (emit, args) => only(dated(emit, 'year', args)),
  wherehas: (emit, [relation, callback, operator, count]) => only(has(emit, relation, { callback, operator, count })),
  wheredoesnthave: (emit, [relation, callback]) => only(has(emit, relation, { callback, none: true })),
  whererelation: (emit, [relation, ...rest]) => only(related(emit, relation, rest)),
};

/** By method, in lower case, with their `or…` twins. */
export const CONDITIONS: Readonly<Record<string, ReadWhere>> = {
  ...Object.fromEntries(
    Object.entries(FAMILY).flatMap(([name, read]): [string, ReadWhere][] => [
      [name, (emit, args, context) => wheres(read(emit, args, context), false)],
      [`or${name}`, (emit, args, context) => wheres(read(emit, args, context), true)],
    ]),
  ),
  has: (emit, [relation, operator, count]) => wheres(only(has(emit, relation, { operator, count })), false),
  orhas: (emit, [relation, operator, count]) => wheres(only(has(emit, relation, { operator, count })), true),
  doesnthave: (emit, [relation]) => wheres(only(has(emit, relation, { none: true })), false),
  ordoesnthave: (emit, [relation]) => wheres(only(has(emit, relation, { none: true })), true),
};

function wheres(conditions: readonly Condition[] | undefined, or: boolean): readonly WhereStep[] | undefined {
  return conditions?.map((condition) => ({ kind: 'where', or, condition }));
}

function only(condition: Condition | undefined): readonly Condition[] | undefined {
  return condition && [condition];
}

/** `where` with a column, an operator and a value; with an array of conditions; with a closure that makes a group. */
function readWhere(emit: Emission, args: readonly Expr[], context: StepContext): readonly Condition[] | undefined {
  const [first, ...more] = args;
  if (isCallback(first) && more.length === 0) {
    const steps = readCallback(emit, first, context.model);
    const own = steps?.filter((step) => step.kind === 'where');
    return own !== undefined && own.length === steps?.length
      ? [{ kind: 'group', steps: own }]
      : [{ kind: 'closure', callback: first }];
  }
  if (first?.kind === 'ArrayLit') return only(listed(emit, first));
  return only(readComparison(emit, args));
}

/** `['a' => 1, ['b', '>', 2]]`: all of them, in brackets. */
function listed(emit: Emission, { items }: Extract<Expr, { kind: 'ArrayLit' }>): Condition | undefined {
  const steps: WhereStep[] = [];
  for (const { key, value, spread } of items) {
    if (spread) return refuse(emit, 'the conditions are not written out');
    const parts = key === undefined && value.kind === 'ArrayLit' ? value.items.map((item) => item.value) : undefined;
    const condition = parts === undefined ? key && readComparison(emit, [key, value]) : readComparison(emit, parts);
    if (condition === undefined) return refuse(emit, 'the conditions are not written out');
    steps.push({ kind: 'where', or: false, condition });
  }
  return { kind: 'group', steps };
}

/** A column compared with a value. */
export function readComparison(emit: Emission, args: readonly Expr[]): Condition | undefined {
  const [first, second, third, ...more] = args;
  if (first === undefined || second === undefined || more.length > 0)
    return refuse(emit, 'this condition is not converted');
  const column = comparedColumn(emit, first);
  if (column === undefined) return undefined;
  const operator = third === undefined ? '=' : second.kind === 'StringLit' ? second.value.toLowerCase() : undefined;
  const value = third ?? second;
  if (operator === undefined || !OPERATORS.has(operator)) return refuse(emit, 'the operator is not written out here');
  if (isSubQuery(emit, value) || isCallback(value)) return refuse(emit, 'comparing with a query is not converted yet');
  if (value.kind !== 'NullLit') return { kind: 'compare', column, operator, value };
  if (operator === '=') return { kind: 'null', column, not: false };
  return operator === '!=' || operator === '<>'
    ? { kind: 'null', column, not: true }
    : refuse(emit, 'null is not compared');
}

/** A name, one that a variable holds, or raw SQL. */
function comparedColumn(emit: Emission, expr: Expr): Column | undefined {
  if (expr.kind === 'StaticCall' && methodOf(expr) === 'raw') {
    const raw = readRaw(emit, plainArgs(emit, expr.args) ?? []);
    return raw && { kind: 'raw', ...raw };
  }
  if (isJsonPath(expr)) return refuse(emit, 'paths into JSON are not converted yet');
  return expr.kind === 'ArrayLit' || isCallback(expr)
    ? refuse(emit, 'this condition is not converted')
    : columnOf(expr);
}

const OPERATORS: ReadonlySet<string> = new Set(['=', '!=', '<>', '<', '>', '<=', '>=', 'like', 'not like']);

function nulls(emit: Emission, [first]: readonly Expr[], not: boolean): readonly Condition[] | undefined {
  if (first === undefined) return refuse(emit, 'this condition is not converted');
  const list = first.kind === 'ArrayLit' ? first.items.map(({ value }) => value) : [first];
  return list.map((column) => ({ kind: 'null', column: columnOf(column), not }));
}

function membership(
  emit: Emission,
  [column, list]: readonly Expr[],
  context: StepContext,
  not: boolean,
): readonly Condition[] | undefined {
  void context;
  if (column === undefined || list === undefined) return refuse(emit, 'this condition is not converted');
  if (isCallback(list)) return refuse(emit, 'a query in a closure is not converted yet');
  if (!isSubQuery(emit, list)) return [{ kind: 'in', column: columnOf(column), list, not }];
  const query = readQuery(emit, list);
  return query && [{ kind: 'in-query', column: columnOf(column), query, not }];
}

function between(emit: Emission, [column, pair]: readonly Expr[], not: boolean): readonly Condition[] | undefined {
  const items = pair?.kind === 'ArrayLit' ? pair.items : [];
  const [low, high, ...more] = items;
  const isPair = more.length === 0 && items.every(({ key, spread }) => key === undefined && !spread);
  if (column === undefined || low === undefined || high === undefined || !isPair)
    return refuse(emit, 'the two bounds are not written out here');
  return [{ kind: 'between', column: columnOf(column), low: low.value, high: high.value, not }];
}

function columns(emit: Emission, [left, second, third]: readonly Expr[]): readonly Condition[] | undefined {
  const right = third ?? second;
  const operator = third === undefined ? '=' : second?.kind === 'StringLit' ? second.value : '';
  return left?.kind === 'StringLit' && right?.kind === 'StringLit' && OPERATORS.has(operator)
    ? [{ kind: 'columns', left: left.value, operator, right: right.value }]
    : refuse(emit, 'the two columns are not written out here');
}

export interface RawSql {
  readonly sql: string;
  readonly bindings: readonly Expr[];
}

/** SQL that is written out, with a list of values for its placeholders. */
export function readRaw(emit: Emission, [sql, bindings]: readonly Expr[]): RawSql | undefined {
  const literal: StringLit | undefined = sql?.kind === 'StringLit' ? sql : undefined;
  if (literal === undefined || !isPlainText(literal, emit.subject.source.text))
    return refuse(emit, 'the SQL is not written out here');
  const items = bindings === undefined ? [] : bindings.kind === 'ArrayLit' ? bindings.items : undefined;
  if (items === undefined || items.some(({ key, spread }) => key !== undefined || spread))
    return refuse(emit, 'the bindings are not written out here as a list');
  const places = literal.value.split('?').length - 1;
  if (places !== items.length) return refuse(emit, 'the SQL has another number of placeholders than values');
  return { sql: literal.value, bindings: items.map(({ value }) => value) };
}

function rawCondition(emit: Emission, args: readonly Expr[]): Condition | undefined {
  const raw = readRaw(emit, args);
  return raw && { kind: 'raw', ...raw };
}

function dated(emit: Emission, part: DatePart, [column, second, third]: readonly Expr[]): Condition | undefined {
  const value = third ?? second;
  const operator = third === undefined ? '=' : second?.kind === 'StringLit' ? second.value : '';
  if (column?.kind !== 'StringLit' || value === undefined || !OPERATORS.has(operator))
    return refuse(emit, 'this date is not written out');
  return { kind: 'date', part, column: column.value, operator, value };
}

interface HasOptions {
  readonly callback?: Expr | undefined;
  readonly operator?: Expr | undefined;
  readonly count?: Expr | undefined;
  readonly none?: true;
}

function has(emit: Emission, relation: Expr | undefined, options: HasOptions): Condition | undefined {
  const { callback, operator, count, none } = options;
  if (relation?.kind !== 'StringLit') return refuse(emit, 'the relation is not written out');
  if (callback !== undefined && !isCallback(callback) && callback.kind !== 'NullLit')
    return refuse(emit, 'what narrows this relation is not known');
  const narrow: Narrow | undefined = isCallback(callback) ? { kind: 'callback', callback } : undefined;
  const written = operator === undefined ? '>=' : operator.kind === 'StringLit' ? operator.value : '';
  if (!OPERATORS.has(written)) return refuse(emit, 'the operator is not written out here');
  return {
    kind: 'has',
    relation: relation.value,
    operator: none === true ? '<' : written,
    count,
    narrow,
  };
}

/** `whereRelation('posts', 'title', 'x')`. */
function related(emit: Emission, relation: Expr | undefined, rest: readonly Expr[]): Condition | undefined {
  const condition = readComparison(emit, rest);
  if (relation?.kind !== 'StringLit' || condition === undefined) return refuse(emit, 'the relation is not written out');
  const narrow: Narrow = { kind: 'steps', steps: [{ kind: 'where', or: false, condition }] };
  return { kind: 'has', relation: relation.value, operator: '>=', count: undefined, narrow };
}
