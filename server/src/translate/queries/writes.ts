/**
 * The ends of queries that write: rows that are added, changed and deleted, and models that are found or made.
 */
import { call, composite, ident, selector } from '../../go/build.ts';
import type { Expr, MethodCall, StaticCall } from '../../syntax/php/ast.ts';
import { type Applied, bindOrFail } from '../apply.ts';
import { contextArgument } from '../arguments.ts';
import { keyedElements, linesOf } from '../arrays.ts';
import { type Emission, refuse } from '../emission.ts';
import { lowerExpr } from '../expression.ts';
import type { GoType } from '../go-type.ts';
import { inOrder, isArrayType, type Value } from '../value.ts';
import { isEffect } from './apply-query.ts';
import { generic } from './emit-query.ts';
import { isJsonPath } from './receivers.ts';
import { endOf, isTable, run, structOf, type Terminal, textOf, unknownModel } from './terminals.ts';

export const WRITES: Readonly<Record<string, Terminal>> = {
  create: (emit, expr) => made(emit, expr, 'Create'),
  forcecreate: (emit, expr) => made(emit, expr, 'ForceCreate'),
  make: (emit, expr) => made(emit, expr, 'New'),
  insert: (emit, expr) => written(emit, expr, 'Insert', ['error']),
  insertgetid: (emit, expr) => written(emit, expr, 'InsertGetID', ['int', 'error']),
  insertorignore: (emit, expr) => written(emit, expr, 'InsertOrIgnore', ['int', 'error']),
  update: (emit, expr) => written(emit, expr, 'UpdateRows', ['int', 'error']),
  delete: (emit, expr) => changed(emit, expr, 'DeleteRows'),
  forcedelete: (emit, expr) => changed(emit, expr, 'ForceDeleteRows'),
  restore: (emit, expr) => changed(emit, expr, 'RestoreRows'),
  increment: (emit, expr) => incremented(emit, expr, 1),
  decrement: (emit, expr) => incremented(emit, expr, -1),
  firstorcreate: (emit, expr) => firstOr(emit, expr, 'FirstOrCreate'),
  firstornew: (emit, expr) => firstOr(emit, expr, 'FirstOrNew'),
  updateorcreate: (emit, expr) => firstOr(emit, expr, 'UpdateOrCreate'),
  updateorinsert: (emit, expr) => updateOrInsert(emit, expr),
  upsert,
  destroy,
};

/** A new model. Conditions of the query in front say nothing of it. */
function made(emit: Emission, expr: MethodCall | StaticCall, name: string): Applied | undefined {
  const end = endOf(emit, expr);
  if (end === undefined) return undefined;
  const struct = structOf(emit, end.query);
  const context = contextArgument(emit);
  if (struct === undefined || context === undefined) return unknownModel(emit);
  if (end.query.source.kind !== 'model' || end.query.steps.length > 0)
    return refuse(emit, 'what is created through this query is not known');
  const [values] = end.args;
  const value = values === undefined ? undefined : attributes(emit, values);
  if (values !== undefined && value === undefined) return undefined;
  const fun = generic(name, struct.name);
  return {
    stmts: [],
    expr: call(fun, context, value?.expr ?? ident('nil')),
    results: [struct.type, 'error'],
    answers: false,
  };
}

/** Values by the name of their column: a map where they are written out, else what the PHP has. */
export function attributes(emit: Emission, expr: Expr): Value | undefined {
  if (expr.kind === 'ArrayLit') return rowLiteral(emit, expr);
  const value = lowerExpr(emit, expr);
  const isArray = value.type === 'any' || value.type === 'nil' || isArrayType(value.type);
  return isArray ? value : refuse(emit, `${value.type} is no array of values`);
}

/** `map[string]any{"name": name}`: the order of columns is not seen. */
function rowLiteral(emit: Emission, array: Extract<Expr, { kind: 'ArrayLit' }>): Value | undefined {
  const { items } = array;
  if (items.some(({ key, spread, byRef }) => key === undefined || spread || byRef))
    return refuse(emit, 'the columns are not written out here');
  if (items.some(({ key }) => key !== undefined && isJsonPath(key)))
    return refuse(emit, 'paths into JSON are not converted yet');
  const elements = keyedElements(emit, items, 'any');
  if (elements === undefined) return undefined;
  const type = emit.subject.templates.type(MAP);
  const literal = composite(
    type,
    elements.map(({ expr }) => expr),
    linesOf(emit, array),
  );
  return { expr: literal, type: MAP, stable: false, notNull: true };
}

/** Rows of values, or one row. */
export function rowList(emit: Emission, expr: Expr): Value | undefined {
  const isList = expr.kind === 'ArrayLit' && expr.items.length > 0 && expr.items.every(({ key }) => key === undefined);
  if (!isList) return attributes(emit, expr);
  const rows = inOrder(
    emit,
    expr.items.map(
      ({ value }) =>
        () =>
          value.kind === 'ArrayLit' ? rowLiteral(emit, value) : refuse(emit, 'a row is not written out here'),
    ),
  );
  if (rows === undefined) return undefined;
  const type = emit.subject.templates.type(`[]${MAP}`);
  const literal = composite(
    type,
    rows.map((row) => row.expr),
    linesOf(emit, expr),
  );
  return { expr: literal, type: `[]${MAP}`, stable: false, notNull: true };
}

const MAP: GoType = 'map[string]any';

function written(
  emit: Emission,
  expr: MethodCall | StaticCall,
  name: string,
  results: readonly string[],
): Applied | undefined {
  const end = endOf(emit, expr);
  const [values, ...more] = end?.args ?? [];
  if (end === undefined || values === undefined || more.length > 0) return refuse(emit, 'this change is not converted');
  const value = (): Value | undefined => rowList(emit, values);
  const applied = run(emit, end.query, selector('orm', name), results, [value]);
  return name === 'Insert' ? done(emit, expr, applied) : applied;
}

/** What only fails answers true. */
function done(emit: Emission, expr: MethodCall | StaticCall, applied: Applied | undefined): Applied | undefined {
  if (applied?.expr === undefined || isEffect(emit, expr)) return applied;
  emit.notes.prelude.push(bindOrFail(emit, applied.expr));
  return { stmts: [], expr: ident('true'), results: ['bool'], answers: false };
}

function changed(emit: Emission, expr: MethodCall | StaticCall, name: string): Applied | undefined {
  const end = endOf(emit, expr);
  if (end === undefined || end.args.length > 0) return refuse(emit, 'this change is not converted');
  return run(emit, end.query, selector('orm', name), ['int', 'error']);
}

function incremented(emit: Emission, expr: MethodCall | StaticCall, sign: 1 | -1): Applied | undefined {
  const end = endOf(emit, expr);
  const [column, amount, extra] = end?.args ?? [];
  if (end === undefined || column?.kind !== 'StringLit') return refuse(emit, 'the column is not written out here');
  const makers = [
    () => textOf(column.value),
    () => amountOf(emit, amount, sign),
    () => (extra === undefined ? { expr: ident('nil'), type: 'nil', stable: true } : attributes(emit, extra)),
  ];
  return run(emit, end.query, selector('orm', 'Increment'), ['int', 'error'], makers);
}

/** By how much a column grows. */
export function amountOf(emit: Emission, amount: Expr | undefined, sign: 1 | -1): Value | undefined {
  const one: Value = {
    expr: { kind: 'BasicLit', start: -1, end: -1, tok: 'INT', value: '1' },
    type: 'int',
    stable: true,
  };
  const value = amount === undefined ? one : lowerExpr(emit, amount);
  if (value === undefined) return undefined;
  if (value.type !== 'int' && value.type !== 'float64') return refuse(emit, `${value.type} is no number to add`);
  return sign === 1 ? value : { ...value, expr: { kind: 'UnaryExpr', start: -1, end: -1, op: '-', x: value.expr } };
}

function firstOr(emit: Emission, expr: MethodCall | StaticCall, name: string): Applied | undefined {
  const end = endOf(emit, expr);
  const [by, values] = end?.args ?? [];
  if (end === undefined || by === undefined) return refuse(emit, 'this search is not converted');
  const struct = structOf(emit, end.query);
  if (struct === undefined) return unknownModel(emit);
  if (end.query.source.kind === 'relation')
    return refuse(emit, 'what a relation finds or creates is not converted yet');
  const makers = [
    () => attributes(emit, by),
    () => (values === undefined ? { expr: ident('nil'), type: 'nil', stable: true } : attributes(emit, values)),
  ];
  return run(emit, end.query, generic(name, struct.name), [struct.type, 'error'], makers);
}

function updateOrInsert(emit: Emission, expr: MethodCall | StaticCall): Applied | undefined {
  const end = endOf(emit, expr);
  const [by, values] = end?.args ?? [];
  if (end === undefined || by === undefined || values === undefined || !isTable(end.query)) return undefined;
  const makers = [() => attributes(emit, by), () => attributes(emit, values)];
  return done(emit, expr, run(emit, end.query, selector('orm', 'UpdateOrInsert'), ['error'], makers));
}

function upsert(emit: Emission, expr: MethodCall | StaticCall): Applied | undefined {
  const end = endOf(emit, expr);
  const [list, unique, update] = end?.args ?? [];
  if (end === undefined || list === undefined || unique === undefined)
    return refuse(emit, 'this change is not converted');
  const makers = [
    () => rowList(emit, list),
    () => lowerExpr(emit, unique, '[]string'),
    () =>
      update === undefined ? { expr: ident('nil'), type: 'nil', stable: true } : lowerExpr(emit, update, '[]string'),
  ];
  return run(emit, end.query, selector('orm', 'Upsert'), ['int', 'error'], makers);
}

function destroy(emit: Emission, expr: MethodCall | StaticCall): Applied | undefined {
  const end = endOf(emit, expr);
  const [keys, ...more] = end?.args ?? [];
  const struct = end && structOf(emit, end.query);
  const context = contextArgument(emit);
  if (keys === undefined || more.length > 0 || struct === undefined || context === undefined) return unknownModel(emit);
  const value = lowerExpr(emit, keys);
  return (
    value && {
      stmts: [],
      expr: call(generic('Destroy', struct.name), context, value.expr),
      results: ['int', 'error'],
      answers: false,
    }
  );
}
