/**
 * The ends of queries: what runs them, what they give, and how they fail. Types follow the model's columns.
 */
import type { Expr as GoExpr } from '../../go/ast.ts';
import { call, ident, selector, stringLit } from '../../go/build.ts';
import type { Closure, Expr, MethodCall, StaticCall } from '../../syntax/php/ast.ts';
import { walk } from '../../syntax/php/walk.ts';
import { type Applied, bindOrFail } from '../apply.ts';
import { type Emission, refuse } from '../emission.ts';
import { lowerExpr } from '../expression.ts';
import { orFail } from '../failing.ts';
import { type GoType, isNilable } from '../go-type.ts';
import { isHole } from '../hole.ts';
import { negated } from '../truth.ts';
import { inOrder, isArrayType, type Value } from '../value.ts';
import { isEffect } from './apply-query.ts';
import { columnType, givesNumbers } from './column-types.ts';
import { emitQuery, generic } from './emit-query.ts';
import { intValue } from './emit-steps.ts';
import type { Query, Step } from './query.ts';
import { readComparison } from './read-conditions.ts';
import { readQuery } from './read-query.ts';
import { readColumn } from './read-steps.ts';
import { plainArgs, plannedModel, staticModel } from './receivers.ts';

export type Terminal = (emit: Emission, expr: MethodCall | StaticCall) => Applied | undefined;

/** What a terminal is made of: the query in front of it and its arguments. */
export interface End {
  readonly query: Query;
  readonly args: readonly Expr[];
}

export const TERMINALS: Readonly<Record<string, Terminal>> = {
  get: (emit, expr) => rows(emit, expr),
  all: (emit, expr) => rows(emit, expr),
  cursor: (emit, expr) => rows(emit, expr),
  first: (emit, expr) => first(emit, expr, 'First'),
  firstorfail: (emit, expr) => first(emit, expr, 'FirstOrFail'),
  sole: (emit, expr) => first(emit, expr, 'Sole'),
  firstwhere: firstWhere,
  find: (emit, expr) => found(emit, expr, 'Find', 'FindMany'),
  findorfail: (emit, expr) => found(emit, expr, 'FindOrFail', 'FindManyOrFail'),
  findmany: (emit, expr) => found(emit, expr, 'FindMany', 'FindMany'),
  value: oneColumn,
  pluck,
  exists: (emit, expr) => existence(emit, expr, false),
  doesntexist: (emit, expr) => existence(emit, expr, true),
  count,
  sum,
  avg: (emit, expr) => aggregate(emit, expr, 'AVG'),
  average: (emit, expr) => aggregate(emit, expr, 'AVG'),
  max: (emit, expr) => aggregate(emit, expr, 'MAX'),
  min: (emit, expr) => aggregate(emit, expr, 'MIN'),
  each: (emit, expr) => walked(emit, expr, 'Each'),
  chunk: (emit, expr) => walked(emit, expr, 'InChunks'),
  chunkbyid: (emit, expr) => walked(emit, expr, 'InChunksByID'),
  paginate: (emit, expr) => page(emit, expr, 'Paginate'),
  simplepaginate: (emit, expr) => page(emit, expr, 'SimplePaginate'),
};

/** The query in front of a terminal, and the terminal's own arguments. */
export function endOf(emit: Emission, expr: MethodCall | StaticCall): End | undefined {
  const args = plainArgs(emit, expr.args);
  if (args === undefined) return undefined;
  if (expr.kind === 'MethodCall') {
    const query = readQuery(emit, expr.object);
    return query && { query, args };
  }
  const model = staticModel(emit, expr);
  return model === undefined
    ? refuse(emit, 'what this query is of is not known')
    : { query: { source: { kind: 'model' }, model, steps: [] }, args };
}

function withSteps(query: Query, steps: readonly Step[]): Query {
  return { ...query, steps: [...query.steps, ...steps] };
}

/** The struct of the query's model, and its pointer's type. */
export function structOf(
  emit: Emission,
  { model }: Query,
): { readonly type: GoType; readonly name: GoExpr } | undefined {
  const plan = plannedModel(emit, model);
  return plan && { type: `*${plan.goName}`, name: ident(plan.goName) };
}

/** `orm.Name[T](query, args…)`, run after its arguments were evaluated. */
export function run(
  emit: Emission,
  query: Query,
  fun: GoExpr,
  results: readonly string[],
  makers: readonly (() => Value | undefined)[] = [],
): Applied | undefined {
  const values = inOrder(emit, [() => emitQuery(emit, query), ...makers]);
  return values && { stmts: [], expr: call(fun, ...values.map(({ expr }) => expr)), results, answers: false };
}

/** Columns of `get(['id', 'name'])` are selected where the query does not say any itself. */
function selecting(emit: Emission, query: Query, columns: Expr | undefined): Query | undefined {
  const isAll = columns === undefined || (columns.kind === 'ArrayLit' && columns.items.length === 0);
  if (isAll || query.steps.some(({ kind }) => kind === 'select')) return query;
  const list = columns.kind === 'ArrayLit' ? columns.items.map(({ value }) => value) : [columns];
  const read = list.map((column) => readColumn(emit, column));
  return read.every((column) => column !== undefined)
    ? withSteps(query, [{ kind: 'select', columns: read, add: false }])
    : undefined;
}

function rows(emit: Emission, expr: MethodCall | StaticCall): Applied | undefined {
  const end = endOf(emit, expr);
  const query = end && selecting(emit, end.query, end.args[0]);
  if (query === undefined) return undefined;
  if (isTable(query)) return run(emit, query, selector('orm', 'Rows'), ['[]map[string]any', 'error']);
  const struct = structOf(emit, query);
  return struct === undefined
    ? unknownModel(emit)
    : run(emit, query, generic('Get', struct.name), [`[]${struct.type}`, 'error']);
}

function first(emit: Emission, expr: MethodCall | StaticCall, name: string): Applied | undefined {
  const end = endOf(emit, expr);
  const query = end && selecting(emit, end.query, end.args[0]);
  return query && firstOf(emit, query, name);
}

function firstOf(emit: Emission, query: Query, name: string): Applied | undefined {
  if (isTable(query))
    return name === 'First'
      ? run(emit, query, selector('orm', 'FirstRow'), ['map[string]any', 'error'])
      : refuse(emit, `${name} of a table is not converted yet`);
  const struct = structOf(emit, query);
  return struct === undefined
    ? unknownModel(emit)
    : run(emit, query, generic(name, struct.name), [struct.type, 'error']);
}

function firstWhere(emit: Emission, expr: MethodCall | StaticCall): Applied | undefined {
  const end = endOf(emit, expr);
  const condition = end && readComparison(emit, end.args);
  return condition && firstOf(emit, withSteps(end.query, [{ kind: 'where', or: false, condition }]), 'First');
}

function found(emit: Emission, expr: MethodCall | StaticCall, one: string, many: string): Applied | undefined {
  const end = endOf(emit, expr);
  const [key, columns] = end?.args ?? [];
  const query = end && selecting(emit, end.query, columns);
  if (query === undefined || key === undefined) return undefined;
  if (isTable(query)) {
    const column = { kind: 'name', name: 'id' } as const;
    const condition = { kind: 'compare', column, operator: '=', value: key } as const;
    return one === 'Find'
      ? firstOf(emit, withSteps(query, [{ kind: 'where', or: false, condition }]), 'First')
      : undefined;
  }
  const struct = structOf(emit, query);
  if (struct === undefined) return unknownModel(emit);
  const values = inOrder(emit, [() => emitQuery(emit, query), () => lowerExpr(emit, key)]);
  const [chain, value] = values ?? [];
  if (chain === undefined || value === undefined) return undefined;
  const isMany = one === many || isArrayType(value.type);
  const fun = generic(isMany ? many : one, struct.name);
  const type = isMany ? `[]${struct.type}` : struct.type;
  return { stmts: [], expr: call(fun, chain.expr, value.expr), results: [type, 'error'], answers: false };
}

function oneColumn(emit: Emission, expr: MethodCall | StaticCall): Applied | undefined {
  const end = endOf(emit, expr);
  const column = end?.args[0];
  if (end === undefined || column?.kind !== 'StringLit') return refuse(emit, 'the column is not written out here');
  const type = columnType(emit, end.query, column.value);
  if (type === undefined) return undefined;
  const nullable = isNilable(type) ? type : `*${type}`;
  const fun = generic('Value', emit.subject.templates.type(nullable));
  return run(emit, end.query, fun, [nullable, 'error'], [() => textOf(column.value)]);
}

function pluck(emit: Emission, expr: MethodCall | StaticCall): Applied | undefined {
  const end = endOf(emit, expr);
  const [column, key] = end?.args ?? [];
  if (end === undefined || column?.kind !== 'StringLit') return refuse(emit, 'the column is not written out here');
  const type = columnType(emit, end.query, column.value);
  if (type === undefined) return undefined;
  const { templates } = emit.subject;
  if (key === undefined || key.kind === 'NullLit')
    return run(
      emit,
      end.query,
      generic('Pluck', templates.type(type)),
      [`[]${type}`, 'error'],
      [() => textOf(column.value)],
    );
  if (key.kind !== 'StringLit') return refuse(emit, 'the column of the keys is not written out here');
  const keyType = columnType(emit, end.query, key.value);
  const keys = keyType === 'int' || keyType === 'string' ? keyType : 'php.Key';
  const fun = generic('PluckBy', templates.type(keys), templates.type(type));
  const makers = [() => textOf(column.value), () => textOf(key.value)];
  return run(emit, end.query, fun, [`*php.Map[${keys}, ${type}]`, 'error'], makers);
}

export function textOf(value: string): Value {
  return { expr: stringLit(value), type: 'string', stable: true };
}

function existence(emit: Emission, expr: MethodCall | StaticCall, not: boolean): Applied | undefined {
  const end = endOf(emit, expr);
  if (end === undefined) return undefined;
  const exists = run(emit, end.query, selector('orm', 'Exists'), ['bool', 'error']);
  if (!not || exists?.expr === undefined) return exists;
  const value = orFail(emit, exists.expr, 'bool', 'exists');
  return { stmts: [], expr: negated(value.expr), results: ['bool'], answers: false };
}

function count(emit: Emission, expr: MethodCall | StaticCall): Applied | undefined {
  const end = endOf(emit, expr);
  const column = end?.args[0];
  if (end === undefined) return undefined;
  if (column !== undefined && column.kind !== 'StringLit') return refuse(emit, 'the column is not written out here');
  const makers = column === undefined || column.value === '*' ? [] : [() => textOf(column.value)];
  return run(emit, end.query, selector('orm', 'Count'), ['int', 'error'], makers);
}

function sum(emit: Emission, expr: MethodCall | StaticCall): Applied | undefined {
  const end = endOf(emit, expr);
  const column = end?.args[0];
  if (end === undefined || column?.kind !== 'StringLit') return refuse(emit, 'the column is not written out here');
  const type = columnType(emit, end.query, column.value)?.replace(/^\*/, '');
  if (type === undefined) return undefined;
  const of = givesNumbers(emit) && (type === 'int' || type === 'float64') ? type : 'any';
  return run(emit, end.query, generic('Sum', ident(of)), [of, 'error'], [() => textOf(column.value)]);
}

function aggregate(emit: Emission, expr: MethodCall | StaticCall, name: 'AVG' | 'MAX' | 'MIN'): Applied | undefined {
  const end = endOf(emit, expr);
  const column = end?.args[0];
  if (end === undefined || column?.kind !== 'StringLit') return refuse(emit, 'the column is not written out here');
  const average = givesNumbers(emit) ? 'float64' : 'any';
  const own = name === 'AVG' ? average : columnType(emit, end.query, column.value, 'raw');
  if (own === undefined) return undefined;
  const type = isNilable(own) ? own : `*${own}`;
  const fun = generic('Aggregate', emit.subject.templates.type(type));
  return run(emit, end.query, fun, [type, 'error'], [() => textOf(name), () => textOf(column.value)]);
}

/** A closure that is called with each model, or with lists of them; it answers nothing, and so never ends early. */
function walked(
  emit: Emission,
  expr: MethodCall | StaticCall,
  name: 'Each' | 'InChunks' | 'InChunksByID',
): Applied | undefined {
  const end = endOf(emit, expr);
  const [size, callback, ...more] = name === 'Each' ? [undefined, ...(end?.args ?? [])] : (end?.args ?? []);
  const struct = end && structOf(emit, end.query);
  if (end === undefined || struct === undefined) return unknownModel(emit);
  if (callback?.kind !== 'Closure' || callback.params.length !== 1 || more.length > 0 || answers(callback))
    return refuse(emit, 'this walk over rows is not converted');
  const element = name === 'Each' ? struct.type : `[]${struct.type}`;
  const makers = [
    ...(size === undefined ? [] : [() => intValue(emit, size)]),
    () => {
      const value = lowerExpr(emit, callback, `func(${element}) error`);
      return isHole(value.expr) ? refuse(emit, 'this closure is not converted') : value;
    },
  ];
  const applied = run(emit, end.query, generic(name, struct.name), ['error'], makers);
  if (applied?.expr === undefined || isEffect(emit, expr)) return applied;
  emit.notes.prelude.push(bindOrFail(emit, applied.expr));
  return { stmts: [], expr: ident('true'), results: ['bool'], answers: false };
}

/** Whether a closure may answer false, which ends the walk. */
function answers({ body }: Closure): boolean {
  let found = false;
  walk(body, {
    enter: (node) => {
      if (node.kind === 'Closure' || node.kind === 'ArrowFunction') return false;
      if (node.kind === 'Return' && node.expr !== undefined) found = true;
      return !found;
    },
  });
  return found;
}

function page(emit: Emission, expr: MethodCall | StaticCall, name: string): Applied | undefined {
  const end = endOf(emit, expr);
  const [size, columns, pageName, number] = end?.args ?? [];
  const query = end && selecting(emit, end.query, isAll(columns) ? undefined : columns);
  if (query === undefined) return undefined;
  const makers: (() => Value | undefined)[] = [
    () =>
      size === undefined || size.kind === 'NullLit'
        ? {
            expr: { ...textOf('').expr, kind: 'BasicLit', start: -1, end: -1, tok: 'INT', value: '0' },
            type: 'int',
            stable: true,
          }
        : intValue(emit, size),
  ];
  if (pageName !== undefined && pageName.kind !== 'StringLit')
    return refuse(emit, 'the name of the page is not written out');
  if (pageName?.kind === 'StringLit' && pageName.value !== 'page')
    makers.push(() => option('PageName', textOf(pageName.value)));
  if (number !== undefined && number.kind !== 'NullLit')
    makers.push(() => {
      const value = intValue(emit, number);
      return value && option('PageNumber', value);
    });
  if (isTable(query)) {
    return name === 'Paginate'
      ? run(emit, query, selector('orm', 'PaginateRows'), ['*orm.Page[map[string]any]', 'error'], makers)
      : refuse(emit, 'pages of a table that do not count are not converted yet');
  }
  const struct = structOf(emit, query);
  if (struct === undefined) return unknownModel(emit);
  return run(emit, query, generic(name, struct.name), [`*orm.Page[${struct.type}]`, 'error'], makers);
}

function option(name: string, value: Value): Value {
  return { ...value, expr: call(selector('orm', name), value.expr), type: 'orm.PageOption' };
}

/** `['*']`. */
function isAll(columns: Expr | undefined): boolean {
  const [only, ...more] = columns?.kind === 'ArrayLit' ? columns.items : [];
  return more.length === 0 && only?.value.kind === 'StringLit' && only.value.value === '*';
}

export function isTable({ source, model }: Query): boolean {
  return model === undefined && source.kind !== 'relation' && source.kind !== 'model';
}

export function unknownModel(emit: Emission): undefined {
  return refuse(emit, 'the model of this query is not known');
}
