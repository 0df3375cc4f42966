/**
 * The calls that the steps of a query become: GORM's own where they mean the same, functions of package orm where they
 * do not.
 */
import type { Expr as GoExpr } from '../../go/ast.ts';
import { call, ident, selector, stringLit } from '../../go/build.ts';
import type { Expr } from '../../syntax/php/ast.ts';
import { type Emission, refuse } from '../emission.ts';
import { lowerExpr } from '../expression.ts';
import { isHole } from '../hole.ts';
import type { Value } from '../value.ts';
import { conditionPiece, dynamicName, havingPiece, type Piece, type WhereState } from './emit-conditions.ts';
import { generic } from './emit-query.ts';
import { countsPiece, loadsPiece } from './emit-relations.ts';
import { scopePiece } from './emit-scopes.ts';
import { isPlainName } from './names.ts';
import type { Column, Query, Step } from './query.ts';
import { plannedModel } from './receivers.ts';

/** What a step calls; undefined, with the reason noted, where it cannot be said. A `when` is the affair of the chain. */
export function stepPiece(emit: Emission, query: Query, step: Step, state: WhereState): Piece | undefined {
  switch (step.kind) {
    case 'where':
      return conditionPiece(emit, query, step, state);
    case 'having':
      return step.or
        ? refuse(emit, 'an alternative of groups is not converted yet')
        : havingPiece(emit, query, step.condition);
    case 'select':
      return selectPiece(emit, step.columns, step.add);
    case 'distinct':
      return method('Distinct');
    case 'order':
      return orderPiece(emit, step);
    case 'random':
      return wrap('InRandomOrder');
    case 'reorder':
      return wrap('Reorder');
    case 'group':
      return groupPiece(emit, step.columns);
    case 'limit':
      return counted(emit, 'Limit', step.count);
    case 'offset':
      return counted(emit, 'Offset', step.count);
    case 'join':
      return joinPiece(emit, step);
    case 'with':
      return loadsPiece(emit, query, step.loads);
    case 'count':
      return countsPiece(emit, query, step);
    case 'scope':
      return scopePiece(emit, query, step);
    case 'trashed':
      return wrap(`${step.mode}Trashed`);
    case 'unscoped':
      return wrap('WithoutGlobalScopes', ...step.names.map(stringLit));
    case 'lock':
      return wrap(step.strength === 'UPDATE' ? 'LockForUpdate' : 'SharedLock');
    case 'key':
      return keyPiece(emit, query, step);
    case 'clone':
      return wrap('Clone');
    case 'when':
      return undefined;
  }
}

/** `chain.Name(args)`. */
function method(name: string, ...args: readonly GoExpr[]): Piece {
  return { makers: [], build: (chain) => call(selector(chain, name), ...args) };
}

/** `orm.Name(chain, args)`. */
function wrap(name: string, ...args: readonly GoExpr[]): Piece {
  return { makers: [], build: (chain) => call(selector('orm', name), chain, ...args) };
}

function selectPiece(emit: Emission, columns: readonly Column[], add: boolean): Piece | undefined {
  const isStatic = columns.every((column) => column.kind !== 'dynamic');
  if (!isStatic) {
    const [only, ...more] = columns;
    if (only?.kind !== 'dynamic' || more.length > 0) return refuse(emit, 'these columns are known at run time only');
    const of = dynamicName(emit, only.expr);
    return {
      makers: [of],
      build: (chain, [name]) =>
        name &&
        call(
          selector('orm', add ? 'AddSelect' : 'Select'),
          chain,
          stringLit('?'),
          call(selector('orm', 'Column'), name.expr),
        ),
    };
  }
  const made = columnTexts(emit, columns);
  if (made === undefined) return undefined;
  const { sql, bindings } = made;
  const makers = bindings.map((value) => () => lowerExpr(emit, value, 'any'));
  return {
    makers,
    build: (chain, values) => {
      const args = [stringLit(sql), ...values.map(({ expr }) => expr)];
      return add ? call(selector('orm', 'AddSelect'), chain, ...args) : call(selector(chain, 'Select'), ...args);
    },
  };
}

function columnTexts(
  emit: Emission,
  columns: readonly Column[],
): { readonly sql: string; readonly bindings: readonly Expr[] } | undefined {
  const texts: string[] = [];
  const bindings: Expr[] = [];
  for (const column of columns) {
    if (column.kind === 'raw') {
      texts.push(column.sql);
      bindings.push(...column.bindings);
    } else if (column.kind === 'name') {
      const text = selectedText(column.name);
      if (text === undefined)
        return refuse(emit, `the name ${column.name} needs quotes, which differ between databases`);
      texts.push(text);
    } else return undefined;
  }
  return { sql: texts.join(', '), bindings };
}

/** `name`, `users.*`, `name as n`. */
function selectedText(name: string): string | undefined {
  const [column = '', alias, ...more] = name.trim().split(/\s+as\s+/i);
  const isColumn = column === '*' || isPlainName(column.replace(/\.\*$/, ''));
  if (!isColumn || more.length > 0) return undefined;
  if (alias === undefined) return column;
  return isPlainName(alias) ? `${column} AS ${alias}` : undefined;
}

function orderPiece(emit: Emission, { column, direction }: Extract<Step, { kind: 'order' }>): Piece | undefined {
  if (typeof direction === 'string') {
    const suffix = direction === 'desc' ? ' DESC' : '';
    if (column.kind === 'raw')
      return column.bindings.length > 0
        ? refuse(emit, 'an order with values is not converted yet')
        : method('Order', stringLit(column.sql));
    if (column.kind === 'name' && isPlainName(column.name))
      return method('Order', stringLit(`${column.name}${suffix}`));
  }
  const by =
    column.kind === 'dynamic' ? dynamicName(emit, column.expr) : () => text(column.kind === 'name' ? column.name : '');
  if (column.kind === 'raw') return refuse(emit, 'this direction is known at run time only');
  const way = typeof direction === 'string' ? () => text(direction) : () => stringValue(emit, direction);
  return {
    makers: [by, way],
    build: (chain, [name, word]) => name && word && call(selector('orm', 'OrderBy'), chain, name.expr, word.expr),
  };
}

function text(value: string): Value {
  return { expr: stringLit(value), type: 'string', stable: true };
}

function stringValue(emit: Emission, expr: Expr): Value | undefined {
  const value = lowerExpr(emit, expr);
  if (isHole(value.expr)) return undefined;
  if (value.type === 'string') return value;
  if (value.type !== 'any') return refuse(emit, `${value.type} is no text`);
  return { expr: call(selector('php', 'ToString'), value.expr), type: 'string', stable: value.stable };
}

function groupPiece(emit: Emission, columns: readonly Column[]): Piece | undefined {
  const texts = columns.map((column) => {
    if (column.kind === 'raw') return column.bindings.length === 0 ? column.sql : undefined;
    return column.kind === 'name' && isPlainName(column.name) ? column.name : undefined;
  });
  if (!texts.every((each) => each !== undefined)) return refuse(emit, 'this grouping is not written out');
  return {
    makers: [],
    build: (chain) => texts.reduce<GoExpr>((made, each) => call(selector(made, 'Group'), stringLit(each)), chain),
  };
}

function counted(emit: Emission, name: 'Limit' | 'Offset', count: Expr): Piece {
  return {
    makers: [() => intValue(emit, count)],
    build: (chain, [value]) => value && call(selector(chain, name), value.expr),
  };
}

/** A number of rows: Laravel makes an integer of what a request says. */
export function intValue(emit: Emission, expr: Expr): Value | undefined {
  const value = lowerExpr(emit, expr);
  if (value.type === 'int') return value;
  const toInt = selector('php', 'ToInt');
  return value.type === 'any' || value.type === 'string' || value.type === '*int'
    ? { expr: call(toInt, value.expr), type: 'int', stable: value.stable }
    : refuse(emit, `${value.type} is no number of rows`);
}

function joinPiece(emit: Emission, { type, table, on }: Extract<Step, { kind: 'join' }>): Piece {
  const texts: string[] = [];
  const makers: (() => Value | undefined)[] = [];
  for (const [at, { or, left, operator, right }] of on.entries()) {
    const joint = at === 0 ? '' : or ? ' OR ' : ' AND ';
    if (right.kind === 'name') texts.push(`${joint}${left} ${operator} ${right.name}`);
    else {
      const { value } = right;
      texts.push(`${joint}${left} ${operator} ?`);
      makers.push(() => lowerExpr(emit, value, 'any'));
    }
  }
  const sql = `${type} JOIN ${table}${texts.length === 0 ? '' : ` ON ${texts.join('')}`}`;
  return {
    makers,
    build: (chain, values) => call(selector(chain, 'Joins'), stringLit(sql), ...values.map(({ expr }) => expr)),
  };
}

function keyPiece(emit: Emission, query: Query, { key, not }: Extract<Step, { kind: 'key' }>): Piece | undefined {
  const plan = plannedModel(emit, query.model);
  if (plan === undefined || not) return refuse(emit, 'the key of this model is not known');
  return {
    makers: [() => lowerExpr(emit, key)],
    build: (chain, [value]) => value && call(generic('WhereKey', ident(plan.goName)), chain, value.expr),
  };
}
