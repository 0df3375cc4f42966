/**
 * Methods that change what reading or writing an attribute does: `getFirstNameAttribute`, and methods that give an
 * `Attribute`.
 */
import { classType, type StaticType, sameName, UNKNOWN } from '../../php/types.ts';
import type { Arg, Expr, Method } from '../../syntax/php/ast.ts';
import type { Values } from '../schema/evaluate.ts';
import { declaredType } from './declared-type.ts';
import type { AccessorFact } from './facts.ts';
import { snake } from './naming.ts';
import { eachStatement } from './statements.ts';

const ATTRIBUTE = 'Illuminate\\Database\\Eloquent\\Casts\\Attribute';
const NAMED = /^(get|set)(\w+)Attribute$/;

export function isAccessor(method: Method, values: Values): boolean {
  if (method.modifiers.static) return false;
  return NAMED.test(method.name.text) || givesAttribute(method, values);
}

export function readAccessor(method: Method, values: Values): AccessorFact {
  const { text, start: at } = method.name;
  const [, verb, name] = NAMED.exec(text) ?? [];
  if (verb !== undefined && name !== undefined) {
    const fact = { name: snake(name), method: text, at };
    return verb === 'get' ? { ...fact, get: declaredType(method.returnType, values.classOf) } : { ...fact, set: true };
  }
  return { name: snake(text), method: text, at, ...partsOf(method, values) };
}

function givesAttribute(method: Method, values: Values): boolean {
  const { returnType } = method;
  return returnType?.kind === 'NamedType' && sameName(values.classOf(returnType.name), ATTRIBUTE);
}

type Parts = Pick<AccessorFact, 'get' | 'set'>;

/** `Attribute::make(get: fn () => …, set: fn ($value) => …)`, also `new Attribute(…)`, `Attribute::get(…)`. */
function partsOf(method: Method, values: Values): Parts {
  let parts: Parts | undefined;
  eachStatement(method.body?.body ?? [], (stmt) => {
    if (stmt.kind === 'Return' && stmt.expr !== undefined) parts ??= partsIn(stmt.expr, values);
  });
  // What is made elsewhere may change both.
  return parts ?? { get: UNKNOWN, set: true };
}

function partsIn(expr: Expr, values: Values): Parts | undefined {
  if (expr.kind === 'MethodCall') return partsIn(expr.object, values);
  if (expr.kind === 'New') return fromMake(expr.args, values);
  if (expr.kind !== 'StaticCall' || expr.name.kind !== 'Identifier') return undefined;
  const [first] = expr.args;
  switch (expr.name.text.toLowerCase()) {
    case 'make':
      return fromMake(expr.args, values);
    case 'get':
      return { get: typeOfCallback(first?.value, values) };
    case 'set':
      return { set: true };
    default:
      return undefined;
  }
}

function fromMake(args: readonly Arg[], values: Values): Parts {
  const given = (name: string, at: number) => {
    const arg = args.find((each) => each.name?.text === name) ?? (args[at]?.name === undefined ? args[at] : undefined);
    return arg === undefined || arg.value.kind === 'NullLit' ? undefined : arg.value;
  };
  const get = given('get', 0);
  return {
    ...(get === undefined ? {} : { get: typeOfCallback(get, values) }),
    ...(given('set', 1) === undefined ? {} : { set: true as const }),
  };
}

function typeOfCallback(callback: Expr | undefined, values: Values): StaticType {
  if (callback?.kind !== 'Closure' && callback?.kind !== 'ArrowFunction') return UNKNOWN;
  if (callback.returnType !== undefined) return declaredType(callback.returnType, values.classOf);
  if (callback.kind !== 'ArrowFunction' || callback.body.kind !== 'New') return UNKNOWN;
  return callback.body.class.kind === 'Name' ? classType(values.classOf(callback.body.class)) : UNKNOWN;
}
