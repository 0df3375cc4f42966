/**
 * Conditions as arguments of GORM's `Where` and `Or`: SQL text with placeholders where everything is written out and no
 * value can be null, and expressions of package orm for what only the running program knows.
 */
import type { Expr as GoExpr } from '../../go/ast.ts';
import { call, ident, intLit, selector, stringLit } from '../../go/build.ts';
import type { Expr } from '../../syntax/php/ast.ts';
import { contextArgument } from '../arguments.ts';
import { type Emission, refuse } from '../emission.ts';
import { lowerExpr } from '../expression.ts';
import { elementOf, type GoType } from '../go-type.ts';
import { isArrayType, type Value } from '../value.ts';
import { emitQuery, filled, modelQuery, NO_DATABASE } from './emit-query.ts';
import { narrowing, relatedModel } from './emit-relations.ts';
import { isPlainName } from './names.ts';
import type { Column, Condition, Query, WhereStep } from './query.ts';

/** A part of a chain: values that are made in order, and what is called with them. */
export interface Piece {
  readonly makers: readonly (() => Value | undefined)[];
  readonly build: (chain: GoExpr, values: readonly Value[]) => GoExpr | undefined;
}

/** What is known of a chain while it is made. */
export interface WhereState {
  /** Undefined where it was begun elsewhere, perhaps with conditions. */
  hasWhere: boolean | undefined;
}

/** What a condition is written as. */
type Written =
  | { readonly kind: 'text'; readonly sql: string; readonly args: readonly GoExpr[]; readonly isGroup?: true }
  | { readonly kind: 'expr'; readonly expr: GoExpr };

interface Rendering {
  readonly makers: readonly (() => Value | undefined)[];
  readonly write: (values: readonly Value[]) => Written | undefined;
}

export function conditionPiece(
  emit: Emission,
  query: Query,
  { or, condition }: WhereStep,
  state: WhereState,
): Piece | undefined {
  if (condition.kind === 'group' && condition.steps.length === 0) return { makers: [], build: (chain) => chain };
  const rendering = render(emit, query, condition);
  if (rendering === undefined) return undefined;
  const { hasWhere } = state;
  state.hasWhere = true;
  return {
    makers: rendering.makers,
    build: (chain, values) => {
      const written = rendering.write(values);
      const args = written && argumentsOf(written);
      if (args === undefined) return undefined;
      if (or && hasWhere === undefined) return call(selector('orm', 'Or'), chain, ...args);
      return call(selector(chain, or && hasWhere === true ? 'Or' : 'Where'), ...args);
    },
  };
}

/** The condition as arguments of `Having`. */
export function havingPiece(emit: Emission, query: Query, condition: Condition): Piece | undefined {
  const rendering = render(emit, query, condition);
  return (
    rendering && {
      makers: rendering.makers,
      build: (chain, values) => {
        const written = rendering.write(values);
        return written && call(selector(chain, 'Having'), ...argumentsOf(written));
      },
    }
  );
}

function argumentsOf(written: Written): readonly GoExpr[] {
  return written.kind === 'expr' ? [written.expr] : [stringLit(written.sql), ...written.args];
}

function render(emit: Emission, query: Query, condition: Condition): Rendering | undefined {
  switch (condition.kind) {
    case 'compare':
      return comparison(emit, condition);
    case 'null':
      return nullness(emit, condition);
    case 'in':
      return membership(emit, condition);
    case 'in-query':
      return inQuery(emit, condition);
    case 'between':
      return between(emit, condition);
    case 'columns':
      return isPlainName(condition.left) && isPlainName(condition.right)
        ? fixed({ kind: 'text', sql: `${condition.left} ${condition.operator} ${condition.right}`, args: [] })
        : refuse(emit, 'these columns need quotes, which differ between databases');
    case 'date':
      return dated(emit, condition);
    case 'raw':
      return raw(emit, condition);
    case 'group':
      return group(emit, query, condition.steps);
    case 'closure':
      return closure(emit, query, condition);
    case 'has':
      return existence(emit, query, condition);
  }
}

function fixed(written: Written): Rendering {
  return { makers: [], write: () => written };
}

function comparison(emit: Emission, condition: Extract<Condition, { kind: 'compare' }>): Rendering | undefined {
  const { column, operator, value } = condition;
  const sign = operator.toUpperCase();
  if (column.kind === 'raw') {
    return {
      makers: [...column.bindings, value].map((each) => () => bound(emit, each)),
      write: (values) => ({ kind: 'text', sql: `${column.sql} ${sign} ?`, args: values.map(({ expr }) => expr) }),
    };
  }
  const name = nameOf(emit, column);
  return {
    makers: [name, () => bound(emit, value)],
    write: ([named, given]) => {
      if (named === undefined || given === undefined) return undefined;
      const plain = column.kind === 'name' && isPlainName(column.name) ? column.name : undefined;
      if (plain !== undefined && given.type === 'nil') return nullText(emit, plain, operator);
      if (plain !== undefined && isSurelyValue(given))
        return { kind: 'text', sql: `${plain} ${sign} ?`, args: [given.expr] };
      const compare = call(selector('orm', 'Compare'), named.expr, stringLit(sign), given.expr);
      return { kind: 'expr', expr: compare };
    },
  };
}

function nullText(emit: Emission, name: string, operator: string): Written | undefined {
  if (operator === '=') return { kind: 'text', sql: `${name} IS NULL`, args: [] };
  return operator === '!=' || operator === '<>'
    ? { kind: 'text', sql: `${name} IS NOT NULL`, args: [] }
    : refuse(emit, 'null is not compared');
}

/** A value that a placeholder can stand for; a list stands for its first element, which package orm finds. */
function bound(emit: Emission, expr: Expr): Value | undefined {
  const value = lowerExpr(emit, expr);
  const plan = emit.subject.plan?.classOfType(value.type);
  const isObject = plan !== undefined && plan.kind !== 'enum';
  return isObject || value.type === 'gin.H' ? refuse(emit, `${value.type} is no value of a column`) : value;
}

function isSurelyValue({ type, notNull }: Value): boolean {
  if (SCALARS.has(type)) return true;
  return notNull === true && type !== 'any' && !isArrayType(type);
}

const SCALARS: ReadonlySet<GoType> = new Set(['string', 'int', 'float64', 'bool', 'time.Time']);

function nullness(emit: Emission, { column, not }: Extract<Condition, { kind: 'null' }>): Rendering | undefined {
  const suffix = not ? 'IS NOT NULL' : 'IS NULL';
  if (column.kind === 'raw')
    return {
      makers: column.bindings.map((each) => () => bound(emit, each)),
      write: (values) => ({ kind: 'text', sql: `${column.sql} ${suffix}`, args: values.map(({ expr }) => expr) }),
    };
  if (column.kind === 'name' && isPlainName(column.name))
    return fixed({ kind: 'text', sql: `${column.name} ${suffix}`, args: [] });
  return {
    makers: [nameOf(emit, column)],
    write: ([name]) =>
      name && {
        kind: 'expr',
        expr: call(selector('orm', 'Compare'), name.expr, stringLit(not ? '!=' : '='), ident('nil')),
      },
  };
}

/** An empty list matches nothing, and its negation everything, as in Laravel. */
function membership(emit: Emission, condition: Extract<Condition, { kind: 'in' }>): Rendering | undefined {
  const { column, list, not } = condition;
  if (column.kind === 'raw') return refuse(emit, 'a list for what is no column is not converted yet');
  const isWritten = list.kind === 'ArrayLit' && list.items.length > 0;
  const plain = column.kind === 'name' && isPlainName(column.name) ? column.name : undefined;
  return {
    makers: [nameOf(emit, column), () => listed(emit, list)],
    write: ([name, values]) => {
      if (name === undefined || values === undefined) return undefined;
      if (plain !== undefined && elementOf(values.type) !== undefined && (isWritten || !not))
        return { kind: 'text', sql: `${plain} ${not ? 'NOT IN' : 'IN'} ?`, args: [values.expr] };
      return { kind: 'expr', expr: call(selector('orm', not ? 'NotIn' : 'In'), name.expr, values.expr) };
    },
  };
}

function listed(emit: Emission, expr: Expr): Value | undefined {
  const value = lowerExpr(emit, expr);
  const isList = value.type === 'any' || value.type === 'nil' || isArrayType(value.type);
  return isList && value.type !== 'gin.H' ? value : refuse(emit, `${value.type} is no list`);
}

function inQuery(emit: Emission, condition: Extract<Condition, { kind: 'in-query' }>): Rendering | undefined {
  const { column, query, not } = condition;
  if (column.kind !== 'name' || !isPlainName(column.name)) return refuse(emit, 'this column is not written out');
  return {
    makers: [() => emitQuery(emit, query)],
    write: ([inner]) =>
      inner && {
        kind: 'text',
        sql: `${column.name} ${not ? 'NOT IN' : 'IN'} (?)`,
        args: [call(selector('orm', 'Sub'), inner.expr)],
      },
  };
}

function between(emit: Emission, condition: Extract<Condition, { kind: 'between' }>): Rendering | undefined {
  const { column, low, high, not } = condition;
  if (column.kind !== 'name' || !isPlainName(column.name)) return refuse(emit, 'this column is not written out');
  return {
    makers: [() => bound(emit, low), () => bound(emit, high)],
    write: (values) => ({
      kind: 'text',
      sql: `${column.name} ${not ? 'NOT BETWEEN' : 'BETWEEN'} ? AND ?`,
      args: values.map(({ expr }) => expr),
    }),
  };
}

function dated(emit: Emission, condition: Extract<Condition, { kind: 'date' }>): Rendering {
  const { part, column, operator, value } = condition;
  return {
    makers: [() => bound(emit, value)],
    write: ([given]) =>
      given && {
        kind: 'expr',
        expr: call(selector('orm', 'DatePart'), stringLit(part), stringLit(column), stringLit(operator), given.expr),
      },
  };
}

/** SQL that is written out. Laravel puts no brackets around it, GORM would around an OR. */
function raw(emit: Emission, { sql, bindings }: Extract<Condition, { kind: 'raw' }>): Rendering {
  return {
    makers: bindings.map((each) => () => bound(emit, each)),
    write: (values) => {
      const args = values.map(({ expr }) => expr);
      return /\b(or|and)\b/i.test(sql)
        ? { kind: 'expr', expr: call(selector('orm', 'Raw'), stringLit(sql), ...args) }
        : { kind: 'text', sql, args };
    },
  };
}

/** Text in brackets where all of it is text, else a query of its own, whose conditions GORM puts into brackets. */
function group(emit: Emission, query: Query, steps: readonly WhereStep[]): Rendering | undefined {
  const own = steps.filter(({ condition }) => condition.kind !== 'group' || condition.steps.length > 0);
  const renderings: Rendering[] = [];
  for (const { condition } of own) {
    const rendering = render(emit, query, condition);
    if (rendering === undefined) return undefined;
    renderings.push(rendering);
  }
  const context = contextArgument(emit);
  return {
    makers: renderings.flatMap(({ makers }) => makers),
    write: (values) => {
      const written: Written[] = [];
      let at = 0;
      for (const { makers, write } of renderings) {
        const each = write(values.slice(at, at + makers.length));
        at += makers.length;
        if (each === undefined) return undefined;
        written.push(each);
      }
      return joinedText(own, written) ?? joinedQuery(own, written, context);
    },
  };
}

function joinedText(steps: readonly WhereStep[], written: readonly Written[]): Written | undefined {
  const [only] = written;
  if (written.length === 1) return only;
  const parts: string[] = [];
  const args: GoExpr[] = [];
  for (const [at, each] of written.entries()) {
    if (each.kind !== 'text') return undefined;
    const joint = at === 0 ? '' : steps[at]?.or === true ? ' OR ' : ' AND ';
    parts.push(`${joint}${each.isGroup === true ? `(${each.sql})` : each.sql}`);
    args.push(...each.args);
  }
  return { kind: 'text', sql: parts.join(''), args, isGroup: true };
}

function joinedQuery(
  steps: readonly WhereStep[],
  written: readonly Written[],
  context: GoExpr | undefined,
): Written | undefined {
  if (context === undefined) return undefined;
  const expr = written.reduce<GoExpr>(
    (made, each, at) => {
      const name = at > 0 && steps[at]?.or === true ? 'Or' : 'Where';
      return call(selector(made, name), ...argumentsOf(each));
    },
    call(selector('orm', 'DB'), context),
  );
  return { kind: 'expr', expr };
}

/** Conditions that a closure adds to a query of its own. */
function closure(
  emit: Emission,
  query: Query,
  { callback }: Extract<Condition, { kind: 'closure' }>,
): Rendering | undefined {
  const context = contextArgument(emit);
  if (context === undefined) return refuse(emit, NO_DATABASE);
  const begun = query.model === undefined ? call(selector('orm', 'DB'), context) : modelQuery(emit, query.model);
  if (begun === undefined) return undefined;
  return {
    makers: [() => filled(emit, begun, callback)],
    write: ([inner]) => inner && { kind: 'expr', expr: inner.expr },
  };
}

function existence(
  emit: Emission,
  query: Query,
  condition: Extract<Condition, { kind: 'has' }>,
): Rendering | undefined {
  const { relation, operator, count, narrow } = condition;
  const isPresence = count === undefined || (count.kind === 'IntLit' && count.raw === '1');
  const name = isPresence && operator === '>=' ? 'Has' : isPresence && operator === '<' ? 'DoesntHave' : 'HasCount';
  if (count !== undefined && count.kind !== 'IntLit') return refuse(emit, 'this number is not written out');
  const compared: GoExpr[] =
    name === 'HasCount' ? [stringLit(operator), intLit(count === undefined ? 1 : Number(count.raw))] : [];
  return {
    makers: narrow === undefined ? [] : [narrowing(emit, relatedModel(emit, query.model, relation), narrow)],
    write: ([inner]) => {
      const args = [stringLit(relation), ...compared, ...(inner === undefined ? [] : [inner.expr])];
      return { kind: 'expr', expr: call(selector('orm', name), ...args) };
    },
  };
}

function nameOf(emit: Emission, column: Column): () => Value | undefined {
  if (column.kind === 'dynamic') return dynamicName(emit, column.expr);
  const name = column.kind === 'name' ? column.name : column.sql;
  return () => ({ expr: stringLit(name), type: 'string', stable: true });
}

/** A name of a column that is known at run time. */
export function dynamicName(emit: Emission, expr: Expr): () => Value | undefined {
  return () => {
    const value = lowerExpr(emit, expr);
    if (value.type === 'string') return value;
    if (value.type !== 'any') return refuse(emit, `${value.type} is no name of a column`);
    return { expr: call(selector('php', 'ToString'), value.expr), type: 'string', stable: value.stable };
  };
}
