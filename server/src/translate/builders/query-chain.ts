/**
 * A chain of Laravel's query builder, from `DB::table('users')` on, as data: what is written out in the source and
 * nothing else. Names go into SQL text, so only plain ones are taken; values never do.
 */
import type { Arg, ArrayItem, Expr } from '../../syntax/php/ast.ts';
import { type Emission, refuse } from '../emission.ts';
import { integerOf } from '../literals.ts';

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
  if (expr.kind === 'StaticCall') {
    const table = methodOf(expr) === 'table' ? readName(emit, plainArgs(expr.args)[0]) : undefined;
    return table === undefined
      ? refuse(emit, 'the table is not written out here')
      : { table, columns: [], conditions: [], order: [], limit: undefined, offset: undefined };
  }
  const name = expr.kind === 'MethodCall' ? methodOf(expr) : undefined;
  if (expr.kind !== 'MethodCall' || name === undefined) return refuse(emit, 'the query is built elsewhere');
  const query = readQuery(emit, expr.object);
  const step = STEPS[name];
  if (query === undefined || step === undefined) return refuse(emit, `${name} is not converted to SQL`);
  const args = plainArgs(expr.args);
  if (args.length < expr.args.length) return refuse(emit, 'named and spread arguments are not converted yet');
  const change = step(emit, args);
  return change?.(query);
}

/** A name that SQL takes without quotes, of a table or column; undefined, with the reason noted, for any other. */
export function readName(emit: Emission, expr: Expr | undefined): string | undefined {
  if (expr?.kind !== 'StringLit') return refuse(emit, 'a table or column is not written out here');
  const parts = expr.value.split('.');
  const isPlain =
    parts.length <= 2 && parts.every((part) => /^[A-Za-z_]\w*$/.test(part) && !RESERVED.has(part.toUpperCase()));
  return isPlain ? expr.value : refuse(emit, `the name ${expr.value} needs quotes, which differ between databases`);
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

type Change = (query: Query) => Query;
type Step = (emit: Emission, args: readonly Expr[]) => Change | undefined;

const STEPS: Readonly<Record<string, Step>> = {
  where: (emit, args) => condition('AND', compare(emit, args)),
  orwhere: (emit, args) => condition('OR', compare(emit, args)),
  wherenull: (emit, [column]) => condition('AND', suffixed(emit, column, 'IS NULL')),
  wherenotnull: (emit, [column]) => condition('AND', suffixed(emit, column, 'IS NOT NULL')),
  wherein: (emit, [column, list]) => condition('AND', oneOf(emit, column, list)),
  select: (emit, args) => {
    const columns = args.map((arg) => readName(emit, arg));
    return columns.every((column) => column !== undefined) ? (query) => ({ ...query, columns }) : undefined;
  },
  orderby: (emit, [column, direction]) => {
    if (direction === undefined) return ordered(emit, column, '');
    const word = direction.kind === 'StringLit' ? direction.value.toLowerCase() : '';
    if (word !== 'asc' && word !== 'desc') return refuse(emit, 'the direction is not written out here');
    return ordered(emit, column, word === 'desc' ? ' DESC' : '');
  },
  orderbydesc: (emit, [column]) => ordered(emit, column, ' DESC'),
  limit: (emit, args) => counted(emit, args, (limit) => (query) => ({ ...query, limit })),
  take: (emit, args) => counted(emit, args, (limit) => (query) => ({ ...query, limit })),
  offset: (emit, args) => counted(emit, args, (offset) => (query) => ({ ...query, offset })),
  skip: (emit, args) => counted(emit, args, (offset) => (query) => ({ ...query, offset })),
};

type Test = Omit<Condition, 'join'>;

function condition(join: Condition['join'], test: Test | undefined): Change | undefined {
  return test && ((query) => ({ ...query, conditions: [...query.conditions, { join, ...test }] }));
}

function compare(emit: Emission, args: readonly Expr[]): Test | undefined {
  const [first, second, third] = args;
  const column = readName(emit, first);
  const value = third ?? second;
  if (column === undefined || value === undefined || args.length > 3)
    return refuse(emit, 'this condition is not converted');
  const operator = third === undefined ? '=' : second?.kind === 'StringLit' ? second.value.toLowerCase() : '';
  if (value.kind === 'NullLit') {
    if (operator === '=') return { sql: `${column} IS NULL`, values: [] };
    return operator === '!=' || operator === '<>'
      ? { sql: `${column} IS NOT NULL`, values: [] }
      : refuse(emit, 'null is not compared');
  }
  if (!OPERATORS.has(operator)) return refuse(emit, 'the operator is not written out here');
  return { sql: `${column} ${operator.toUpperCase()} ?`, values: [value] };
}

function suffixed(emit: Emission, column: Expr | undefined, sql: string): Test | undefined {
  const name = readName(emit, column);
  return name === undefined ? undefined : { sql: `${name} ${sql}`, values: [] };
}

/** An empty list matches nothing, as in Laravel. */
function oneOf(emit: Emission, column: Expr | undefined, list: Expr | undefined): Test | undefined {
  const name = readName(emit, column);
  if (name === undefined || list?.kind !== 'ArrayLit')
    return refuse(emit, 'the list of values is not written out here');
  if (list.items.some(({ spread }) => spread)) return refuse(emit, 'spreading is not converted yet');
  const values = list.items.map(({ value }) => value);
  if (values.length === 0) return { sql: '0 = 1', values: [] };
  return { sql: `${name} IN (${values.map(() => '?').join(', ')})`, values };
}

function ordered(emit: Emission, column: Expr | undefined, suffix: string): Change | undefined {
  const name = readName(emit, column);
  return name === undefined ? undefined : (query) => ({ ...query, order: [...query.order, `${name}${suffix}`] });
}

function counted(emit: Emission, [arg]: readonly Expr[], change: (count: bigint) => Change): Change | undefined {
  const count = arg?.kind === 'IntLit' ? integerOf(arg) : undefined;
  return count === undefined ? refuse(emit, 'the number is not written out here') : change(count);
}

function methodOf({ name }: Extract<Expr, { kind: 'MethodCall' | 'StaticCall' }>): string | undefined {
  return name.kind === 'Identifier' ? name.text.toLowerCase() : undefined;
}

function plainArgs(args: readonly Arg[]): readonly Expr[] {
  return args.filter(({ name, spread }) => name === undefined && !spread).map(({ value }) => value);
}

const OPERATORS: ReadonlySet<string> = new Set(['=', '!=', '<>', '<', '>', '<=', '>=', 'like', 'not like']);

/** Words that some database reserves and that teams give to tables and columns. */
const RESERVED: ReadonlySet<string> = new Set(
  `ALL AND AS CASE CHECK COLUMN CONDITION DATABASE DEFAULT DELETE DESC END FROM FUNCTION GROUP GROUPS HAVING IN INDEX INSERT
   INTERVAL JOIN KEY KEYS LEFT LIKE LIMIT LOCK MATCH NOT NULL OFFSET ON OPTION OR ORDER PRIMARY RANGE RANK READ REFERENCES
   RELEASE REPEAT RIGHT ROW ROWS SELECT SET SHOW SYSTEM TABLE THEN TO TRIGGER UNION UNIQUE UPDATE USAGE USE USER USING VALUES
   WHEN WHERE WINDOW WITH`.split(/\s+/),
);
