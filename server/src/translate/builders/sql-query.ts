/**
 * The end of a query chain (`get`, `first`, `count`, `insert`, …) as a call of database/sql. The metavariable is `QUERY`;
 * `COLUMN` and `VALUES` where the end has one. Values travel as placeholders, never in the text.
 */
import type { Expr as GoExpr, Stmt as GoStmt } from '../../go/ast.ts';
import { assign, block, call, ident, intLit, selector, stringLit, unary } from '../../go/build.ts';
import type { Expr } from '../../syntax/php/ast.ts';
import { walk } from '../../syntax/php/walk.ts';
import type { Match } from '../../table/site.ts';
import { type Applied, bindOrFail, define } from '../apply.ts';
import { declare } from '../declare.ts';
import { type Emission, refuse } from '../emission.ts';
import { lowerExpr } from '../expression.ts';
import { failIfSet } from '../leave.ts';
import { hoist, inOrder, isArrayType, type Value } from '../value.ts';
import { createVariable, reference } from '../variables.ts';
import { captured } from './captured.ts';
import { type Query, readAssignments, readName, readQuery } from './query-chain.ts';

export function sqlQuery(emit: Emission, match: Match): Applied | undefined {
  const end =
    match.target.kind === 'expr' && match.target.expr.kind === 'MethodCall' ? match.target.expr.name : undefined;
  const chain = captured(match, 'QUERY');
  const query = chain && readQuery(emit, chain);
  if (query === undefined || end?.kind !== 'Identifier') return refuse(emit, 'the query is built elsewhere');
  switch (end.text.toLowerCase()) {
    case 'get':
      return select(emit, 'selectMaps', query, '[]map[string]any');
    case 'first':
      return select(emit, 'selectFirst', { ...query, limit: 1n }, 'map[string]any');
    case 'count':
      return isLimited(query)
        ? refuse(emit, 'a count of some rows is not converted')
        : scan(emit, 'count', 'int', 'SELECT COUNT(*)', '', query);
    case 'exists':
      return isLimited(query)
        ? refuse(emit, 'a question for some rows is not converted')
        : scan(emit, 'found', 'bool', 'SELECT EXISTS(SELECT 1', ')', query);
    case 'insert':
      return insert(emit, match, query);
    case 'update':
      return update(emit, match, query);
    case 'delete':
      return remove(emit, match, query);
    case 'pluck':
      return pluck(emit, match, query);
    case 'value':
      return oneValue(emit, match, query);
    default:
      return refuse(emit, `${end.text} is not converted to SQL`);
  }
}

/** `db.ExecContext(…)`: for its effect, or for the number of rows where the PHP looks at it. */
export function executed(emit: Emission, match: Match, sql: string, values: readonly Expr[]): Applied | undefined {
  const args = sqlArgs(emit, sql, values);
  return args && executedWith(emit, match, args);
}

function executedWith(emit: Emission, match: Match, args: readonly GoExpr[]): Applied {
  const exec = call(selector('db', 'ExecContext'), ...args);
  if (isEffect(emit, match)) return { stmts: [], expr: exec, results: ['sql.Result', 'error'], answers: false };
  const result = createVariable(emit, 'result', 'sql.Result');
  const affected = createVariable(emit, 'affected', 'int64');
  const err = createVariable(emit, 'err', 'error');
  const stmts = [
    define(emit, [result, err], exec),
    failIfSet(emit, reference(err)),
    define(emit, [affected, err], call(selector(reference(result), 'RowsAffected'))),
    failIfSet(emit, reference(err)),
  ];
  return { stmts, expr: call('int', reference(affected)), results: ['int'], answers: false };
}

/** The context, the text and a value for each placeholder, as the functions of database/sql take them. */
export function sqlArgs(emit: Emission, sql: string, values: readonly Expr[]): readonly GoExpr[] | undefined {
  const made = bound(emit, values);
  return made && withContext(sql, made);
}

function withContext(sql: string, values: readonly Value[]): readonly GoExpr[] {
  return [call(selector('c', 'Request', 'Context')), stringLit(sql), ...values.map(({ expr }) => expr)];
}

/** What a placeholder can stand for. */
function bound(emit: Emission, values: readonly Expr[]): readonly Value[] | undefined {
  const made = inOrder(
    emit,
    values.map((value) => () => lowerExpr(emit, value, 'any')),
  );
  const isList = values.some(({ kind }) => kind === 'ArrayLit') || made?.some(({ type }) => isArrayType(type)) === true;
  return isList ? refuse(emit, 'an array is no value of a column') : made;
}

function select(emit: Emission, helper: string, query: Query, type: string): Applied | undefined {
  // Standard SQL has no offset without a limit, and each database another way around it.
  if (query.limit === undefined && query.offset !== undefined) return refuse(emit, 'an offset needs a limit');
  const [context, ...rest] = sqlArgs(emit, selectOf(query), valuesOf(query)) ?? [];
  if (context === undefined) return undefined;
  return { stmts: [], expr: call(helper, context, ident('db'), ...rest), results: [type, 'error'], answers: false };
}

function oneValue(emit: Emission, match: Match, query: Query): Applied | undefined {
  const column = readName(emit, captured(match, 'COLUMN'));
  if (column === undefined) return undefined;
  const [context, ...rest] = sqlArgs(emit, selectOf({ ...query, columns: [column], limit: 1n }), valuesOf(query)) ?? [];
  if (context === undefined) return undefined;
  const row = createVariable(emit, 'row', 'map[string]any');
  const err = createVariable(emit, 'err', 'error');
  const stmts = [
    define(emit, [row, err], call('selectFirst', context, ident('db'), ...rest)),
    failIfSet(emit, reference(err)),
  ];
  const key = stringLit(column.split('.').at(-1) ?? column);
  const expr: GoExpr = { kind: 'IndexExpr', start: -1, end: -1, x: reference(row), index: key };
  return { stmts, expr, results: ['any'], answers: false };
}

/** A slice, which is not nil when there are no rows. */
function pluck(emit: Emission, match: Match, query: Query): Applied | undefined {
  const column = readName(emit, captured(match, 'COLUMN'));
  if (column === undefined) return undefined;
  const rows = select(emit, 'selectMaps', { ...query, columns: [column] }, '[]map[string]any');
  if (rows?.expr === undefined) return undefined;
  const made = createVariable(emit, 'rows', '[]map[string]any');
  const err = createVariable(emit, 'err', 'error');
  const values = createVariable(emit, 'values', '[]any');
  const row = createVariable(emit, 'row', 'map[string]any');
  const key = stringLit(column.split('.').at(-1) ?? column);
  const value: GoExpr = { kind: 'IndexExpr', start: -1, end: -1, x: reference(row), index: key };
  const grow = assign([reference(values)], '=', [call('append', reference(values), value)]);
  const loop: GoStmt = {
    kind: 'RangeStmt',
    start: -1,
    end: -1,
    key: ident('_'),
    value: reference(row),
    tok: ':=',
    x: reference(made),
    body: { ...block([grow]), oneLine: false },
  };
  const stmts = [
    define(emit, [made, err], rows.expr),
    failIfSet(emit, reference(err)),
    define(emit, [values], call('make', emit.subject.templates.type('[]any'), intLit(0), call('len', reference(made)))),
    loop,
  ];
  return { stmts, expr: reference(values), results: ['[]any'], answers: false, owned: values };
}

/** One value of a query that always answers one row. */
function scan(
  emit: Emission,
  name: string,
  type: string,
  head: string,
  tail: string,
  query: Query,
): Applied | undefined {
  const args = sqlArgs(emit, `${head} FROM ${query.table}${whereOf(query)}${tail}`, valuesOf(query));
  if (args === undefined) return undefined;
  const variable = createVariable(emit, name, type);
  const row = call(selector('db', 'QueryRowContext'), ...args);
  const stmts = [
    declare(emit, variable),
    bindOrFail(emit, call(selector(row, 'Scan'), unary('&', reference(variable)))),
  ];
  return { stmts, expr: reference(variable), results: [type], answers: false, owned: variable };
}

function insert(emit: Emission, match: Match, query: Query): Applied | undefined {
  if (!isEffect(emit, match)) return refuse(emit, 'Go gives no answer of an insert but its error');
  const pairs = readAssignments(emit, captured(match, 'VALUES'));
  if (pairs === undefined) return undefined;
  const columns = pairs.map(({ column }) => column).join(', ');
  const sql = `INSERT INTO ${query.table} (${columns}) VALUES (${pairs.map(() => '?').join(', ')})`;
  return executed(
    emit,
    match,
    sql,
    pairs.map(({ value }) => value),
  );
}

function update(emit: Emission, match: Match, query: Query): Applied | undefined {
  const pairs = readAssignments(emit, captured(match, 'VALUES'));
  if (pairs === undefined) return undefined;
  const conditions = valuesOf(query);
  const values = bound(emit, [...conditions, ...pairs.map(({ value }) => value)]);
  if (values === undefined || isPartial(query)) return refuse(emit, PARTIAL);
  const sets = pairs.map(({ column }) => `${column} = ?`).join(', ');
  const sql = `UPDATE ${query.table} SET ${sets}${whereOf(query)}`;
  // PHP evaluates the conditions first, SQL names them last.
  const wheres = values
    .slice(0, conditions.length)
    .map((value) => (value.stable ? value : hoist(emit, value, 'value')));
  return executedWith(emit, match, withContext(sql, [...values.slice(conditions.length), ...wheres]));
}

function remove(emit: Emission, match: Match, query: Query): Applied | undefined {
  if (isPartial(query)) return refuse(emit, PARTIAL);
  return executed(emit, match, `DELETE FROM ${query.table}${whereOf(query)}`, valuesOf(query));
}

const PARTIAL = 'only some rows of a table are changed here';

function selectOf(query: Query): string {
  const { columns, table, order, limit, offset } = query;
  const paging = limit === undefined ? '' : ` LIMIT ${limit}${offset === undefined ? '' : ` OFFSET ${offset}`}`;
  const sorting = order.length === 0 ? '' : ` ORDER BY ${order.join(', ')}`;
  return `SELECT ${columns.length === 0 ? '*' : columns.join(', ')} FROM ${table}${whereOf(query)}${sorting}${paging}`;
}

function whereOf({ conditions }: Query): string {
  return conditions.map(({ join, sql }, index) => ` ${index === 0 ? 'WHERE' : join} ${sql}`).join('');
}

function valuesOf({ conditions }: Query): readonly Expr[] {
  return conditions.flatMap(({ values }) => values);
}

function isLimited({ limit, offset }: Query): boolean {
  return limit !== undefined || offset !== undefined;
}

function isPartial(query: Query): boolean {
  return isLimited(query) || query.order.length > 0;
}

/** Whether the PHP drops the value. */
function isEffect(emit: Emission, match: Match): boolean {
  let found = false;
  const target = match.target.kind === 'expr' ? match.target.expr : undefined;
  for (const root of emit.roots) {
    walk(root, {
      enter: (node) => {
        if (node.kind === 'ExprStmt' && node.expr === target) found = true;
        return !found;
      },
    });
  }
  return found;
}
