/**
 * A chain of Laravel's query builder, from `DB::table('users')` on, as the parts of one SQL statement, for a piece that is
 * converted by itself. The chain is read as every query is; of it, what is written out can stand in SQL. Names go into the
 * text, so only plain ones are taken; values never do.
 */
import type { ArrayItem, Expr } from '../../syntax/php/ast.ts';
import { type Emission, refuse } from '../emission.ts';
import { integerOf } from '../literals.ts';
import { isPlainName } from '../queries/names.ts';
import type { Column, Condition as ReadCondition, Step, WhereStep } from '../queries/query.ts';
import { readQuery as readChain } from '../queries/read-query.ts';

export interface Query {
  readonly table: string;
  readonly columns: readonly string[];
  readonly conditions: readonly Condition[];
  /** `name` or `name DESC`. */
  readonly order: readonly string[];
  readonly limit: bigint | undefined;
  readonly offset: bigint | undefined;
}

export interface Condition {
  readonly join: 'AND' | 'OR';
  /** With a `?` for each value. */
  readonly sql: string;
  readonly values: readonly Expr[];
}

/** Undefined, with the reason noted, when a step is not written out or not known. */
export function readQuery(emit: Emission, expr: Expr): Query | undefined {
  const chain = readChain(emit, expr);
  if (chain === undefined) return undefined;
  if (chain.source.kind !== 'table') return refuse(emit, 'the query is built elsewhere');
  const table = readName(emit, chain.source.table);
  if (table === undefined) return undefined;
  let query: Query = { table, columns: [], conditions: [], order: [], limit: undefined, offset: undefined };
  for (const step of chain.steps) {
    const changed = added(emit, query, step);
    if (changed === undefined) return undefined;
    query = changed;
  }
  return query;
}

/** A name that SQL takes without quotes, of a table or column; undefined, with the reason noted, for any other. */
export function readName(emit: Emission, expr: Expr | undefined): string | undefined {
  if (expr?.kind !== 'StringLit') return refuse(emit, 'a table or column is not written out here');
  return plainName(emit, expr.value);
}

/** Columns and values of `['name' => $name, …]`; undefined when it is no such array. */
export function readAssignments(
  emit: Emission,
  expr: Expr | undefined,
): readonly { readonly column: string; readonly value: Expr }[] | undefined {
  const items: readonly ArrayItem[] = expr?.kind === 'ArrayLit' ? expr.items : [];
  const pairs = items.flatMap(({ key, value, spread, byRef }) => {
    const column = spread || byRef ? undefined : readName(emit, key);
    return column === undefined ? [] : [{ column, value }];
  });
  return pairs.length === items.length && pairs.length > 0
    ? pairs
    : refuse(emit, 'the columns are not written out here');
}

function plainName(emit: Emission, name: string): string | undefined {
  return isPlainName(name) ? name : refuse(emit, `the name ${name} needs quotes, which differ between databases`);
}

function columnName(emit: Emission, column: Column): string | undefined {
  return column.kind === 'name' ? plainName(emit, column.name) : refuse(emit, 'a column is not written out here');
}

function added(emit: Emission, query: Query, step: Step): Query | undefined {
  switch (step.kind) {
    case 'where': {
      const test = testOf(emit, step.condition);
      const join = step.or ? 'OR' : 'AND';
      return test && { ...query, conditions: [...query.conditions, { join, ...test }] };
    }
    case 'select': {
      const columns = step.columns.map((column) => columnName(emit, column));
      if (!columns.every((column) => column !== undefined)) return undefined;
      return { ...query, columns: step.add ? [...query.columns, ...columns] : columns };
    }
    case 'order': {
      if (typeof step.direction !== 'string') return refuse(emit, 'the direction is not written out here');
      const column = columnName(emit, step.column);
      const suffix = step.direction === 'desc' ? ' DESC' : '';
      return column === undefined ? undefined : { ...query, order: [...query.order, `${column}${suffix}`] };
    }
    case 'limit': {
      const limit = count(emit, step.count);
      return limit === undefined ? undefined : { ...query, limit };
    }
    case 'offset': {
      const offset = count(emit, step.count);
      return offset === undefined ? undefined : { ...query, offset };
    }
    default:
      return refuse(emit, `${step.kind} is not converted to SQL`);
  }
}

function count(emit: Emission, expr: Expr): bigint | undefined {
  const number = expr.kind === 'IntLit' ? integerOf(expr) : undefined;
  return number ?? refuse(emit, 'the number is not written out here');
}

type Test = Omit<Condition, 'join'>;

function testOf(emit: Emission, condition: ReadCondition): Test | undefined {
  switch (condition.kind) {
    case 'compare':
      return named(emit, condition.column, (name) => ({
        sql: `${name} ${condition.operator.toUpperCase()} ?`,
        values: [condition.value],
      }));
    case 'null':
      return named(emit, condition.column, (name) => ({
        sql: `${name} ${condition.not ? 'IS NOT NULL' : 'IS NULL'}`,
        values: [],
      }));
    case 'in':
      return named(emit, condition.column, (name) => oneOf(emit, name, condition.list, condition.not));
    case 'between':
      return named(emit, condition.column, (name) => ({
        sql: `${name} ${condition.not ? 'NOT BETWEEN' : 'BETWEEN'} ? AND ?`,
        values: [condition.low, condition.high],
      }));
    case 'group':
      return groupOf(emit, condition.steps);
    default:
      return refuse(emit, 'this condition is not converted to SQL');
  }
}

function named(emit: Emission, column: Column, make: (name: string) => Test | undefined): Test | undefined {
  const name = columnName(emit, column);
  return name === undefined ? undefined : make(name);
}

/** An empty list matches nothing, and its negation everything, as in Laravel. */
function oneOf(emit: Emission, name: string, list: Expr, not: boolean): Test | undefined {
  if (list.kind !== 'ArrayLit') return refuse(emit, 'the list of values is not written out here');
  if (list.items.some(({ spread }) => spread)) return refuse(emit, 'spreading is not converted yet');
  const values = list.items.map(({ value }) => value);
  if (values.length === 0) return { sql: not ? '1 = 1' : '0 = 1', values: [] };
  return { sql: `${name} ${not ? 'NOT IN' : 'IN'} (${values.map(() => '?').join(', ')})`, values };
}

function groupOf(emit: Emission, steps: readonly WhereStep[]): Test | undefined {
  const parts: string[] = [];
  const values: Expr[] = [];
  for (const { or, condition } of steps) {
    const test = testOf(emit, condition);
    if (test === undefined) return undefined;
    parts.push(parts.length === 0 ? test.sql : `${or ? 'OR' : 'AND'} ${test.sql}`);
    values.push(...test.values);
  }
  return parts.length === 0 ? refuse(emit, 'this group has no conditions') : { sql: `(${parts.join(' ')})`, values };
}
