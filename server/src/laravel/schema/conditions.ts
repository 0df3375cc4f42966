/**
 * Conditions of a migration: what they ask of the database or of values, so that the application can answer them. A
 * question that nobody can answer from the sources is `unknown`.
 */
import { isKind, type Literal } from '../../php/literal.ts';
import type { Expr } from '../../syntax/php/ast.ts';
import { argsOf, evaluate, type Values } from './evaluate.ts';
import type { Condition } from './facts.ts';
import { isPlain, truthOf } from './literals.ts';

/** Whether an expression is Laravel's schema builder, so that its `hasTable` is what it seems. */
export type IsSchema = (expr: Expr) => boolean;

const UNKNOWN_CONDITION: Condition = { is: 'unknown' };

export function readCondition(expr: Expr, values: Values, isSchema: IsSchema): Condition {
  const of = (inner: Expr) => readCondition(inner, values, isSchema);
  switch (expr.kind) {
    case 'Paren':
      return of(expr.expr);
    case 'Assign':
      return of(expr.value);
    case 'Unary':
      return expr.op === '!' ? not(of(expr.expr)) : UNKNOWN_CONDITION;
    case 'Binary':
      return binaryCondition(expr.op, expr.left, expr.right, values, of);
    case 'StaticCall':
    case 'MethodCall':
      return question(expr, values, isSchema) ?? valueCondition(expr, values);
    case 'FuncCall':
      return functionCondition(expr, values);
    default:
      return valueCondition(expr, values);
  }
}

/** `switch ($driver) { case 'mysql': … }` asks whether both are equal. */
export function equalCondition(left: Expr, right: Expr, values: Values): Condition {
  const names = [left, right].map((side) => evaluate(side, values));
  const other = [right, left].findIndex((side) => isDriver(side, values));
  const name = other === -1 ? undefined : names[other];
  if (typeof name === 'string') return { is: 'driver', names: [name] };
  const [a = null, b = null] = names;
  return isUnknown(a) || isUnknown(b) ? UNKNOWN_CONDITION : { is: 'equal', left: a, right: b };
}

function not(of: Condition): Condition {
  if (of.is === 'unknown') return of;
  return of.is === 'not' ? of.of : { is: 'not', of };
}

function binaryCondition(
  op: string,
  left: Expr,
  right: Expr,
  values: Values,
  of: (expr: Expr) => Condition,
): Condition {
  switch (op) {
    case '&&':
    case 'and':
      return { is: 'all', of: [of(left), of(right)] };
    case '||':
    case 'or':
      return { is: 'any', of: [of(left), of(right)] };
    case '==':
    case '===':
      return comparison(left, right, values, of);
    case '!=':
    case '!==':
    case '<>':
      return not(comparison(left, right, values, of));
    default:
      return valueCondition({ kind: 'ErrorExpr', start: 0, end: 0 }, values);
  }
}

/** `Schema::hasTable('a') === false` is a question too. */
function comparison(left: Expr, right: Expr, values: Values, of: (expr: Expr) => Condition): Condition {
  for (const [one, other] of [[left, right] as const, [right, left] as const]) {
    if (one.kind !== 'BoolLit') continue;
    return one.value ? of(other) : not(of(other));
  }
  return equalCondition(left, right, values);
}

function question(
  expr: Extract<Expr, { kind: 'StaticCall' | 'MethodCall' }>,
  values: Values,
  isSchema: IsSchema,
): Condition | undefined {
  if (expr.name.kind !== 'Identifier') return undefined;
  const method = expr.name.text.toLowerCase();
  const [table = null, second = null] = argsOf(expr.args, values);
  if (!/^has(?:table|columns?|index)$/.test(method)) return undefined;
  const on = expr.kind === 'StaticCall' ? expr : expr.object;
  if (!isSchema(on)) return undefined;
  if (method === 'hastable') return { is: 'table', table };
  return method === 'hasindex' ? { is: 'index', table, index: second } : { is: 'column', table, columns: second };
}

function functionCondition(expr: Extract<Expr, { kind: 'FuncCall' }>, values: Values): Condition {
  const name = expr.callee.kind === 'Name' ? expr.callee.text.toLowerCase() : '';
  const [first, second] = expr.args;
  if (first === undefined) return UNKNOWN_CONDITION;
  if (name === 'in_array' && second !== undefined && isDriver(first.value, values)) {
    const names = evaluate(second.value, values);
    if (!isKind(names, 'array')) return UNKNOWN_CONDITION;
    return { is: 'driver', names: names.items.flatMap(({ value }) => (typeof value === 'string' ? [value] : [])) };
  }
  if (name === 'empty') return not(valueCondition(first.value, values));
  if (name === 'is_null') return { is: 'equal', left: evaluate(first.value, values), right: null };
  if (name === 'isset') return not({ is: 'equal', left: evaluate(first.value, values), right: null });
  return valueCondition(expr, values);
}

function valueCondition(expr: Expr, values: Values): Condition {
  const value = evaluate(expr, values);
  if (isPlain(value)) return { is: 'true', value: truthOf(value) };
  const isSetting = isKind(value, 'call') && (value.name === 'config' || value.name === 'env');
  return isSetting || isKind(value, 'constant') ? { is: 'true', value } : UNKNOWN_CONDITION;
}

/** `DB::getDriverName()`, `Schema::getConnection()->getDriverName()`, `config('database.default')`, or a variable that holds one. */
function isDriver(expr: Expr, values: Values): boolean {
  if (expr.kind === 'Paren') return isDriver(expr.expr, values);
  if (expr.kind === 'MethodCall' || expr.kind === 'StaticCall')
    return expr.name.kind === 'Identifier' && /^(?:getdrivername|getdriver)$/i.test(expr.name.text);
  const value = evaluate(expr, values);
  return isDriverLiteral(value);
}

export const DRIVER: Literal = { kind: 'call', name: 'driver', args: [] };

function isDriverLiteral(value: Literal): boolean {
  return (
    isKind(value, 'call') &&
    (value.name === 'driver' || (value.name === 'config' && value.args[0] === 'database.default'))
  );
}

function isUnknown(value: Literal): boolean {
  return isKind(value, 'unknown');
}
