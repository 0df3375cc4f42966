/**
 * Writes a type as a docblock would: `Collection<int, User>|null`. It is for people, in hovers and messages; what the
 * notation cannot say (a question that is still open) is `mixed`.
 */
import type { ArrayType, CallableType, ScalarType, ShapeField, StaticType } from './types.ts';

/** Arrays of more fields are cut there. */
const MOST_FIELDS = 12;
const DEEPEST = 6;

export function printType(type: StaticType): string {
  return print(type, 0);
}

function print(type: StaticType, depth: number): string {
  if (depth > DEEPEST) return '…';
  const text = printWhole(type, depth);
  if (!('nullable' in type) || !type.nullable) return text;
  return type.kind === 'callable' ? `(${text})|null` : `${text}|null`;
}

function printWhole(type: StaticType, depth: number): string {
  switch (type.kind) {
    case 'class': {
      const { name, args, and = [] } = type;
      const own = args === undefined ? name : `${name}${printArgs(args, depth)}`;
      return [own, ...and.map((other) => print(other, depth + 1))].join('&');
    }
    case 'scalar':
      return printScalar(type, depth);
    case 'array':
      return printArray(type, depth);
    case 'callable':
      return printCallable(type, depth);
    case 'union':
      return type.members.map((member) => inUnion(member, depth + 1)).join('|');
    case 'unknown':
    case 'deferred':
      return 'mixed';
    case 'template':
      return type.name;
    case 'conditional': {
      const is = type.not ? 'is not' : 'is';
      const [then, otherwise] = [print(type.whenTrue, depth + 1), print(type.whenFalse, depth + 1)];
      return `($${type.subject} ${is} ${print(type.is, depth + 1)} ? ${then} : ${otherwise})`;
    }
    default:
      return type.kind;
  }
}

function inUnion(type: StaticType, depth: number): string {
  return type.kind === 'callable' ? `(${print(type, depth)})` : print(type, depth);
}

function printArgs(args: readonly StaticType[], depth: number): string {
  return `<${args.map((arg) => print(arg, depth + 1)).join(', ')}>`;
}

function printScalar({ name, value, classOf }: ScalarType, depth: number): string {
  if (classOf !== undefined) return `class-string<${print(classOf, depth + 1)}>`;
  if (value === undefined) return name;
  return typeof value === 'string' ? `'${value.replace(/[\\']/g, '\\$&')}'` : String(value);
}

function printArray({ key, value, shape, iterable }: ArrayType, depth: number): string {
  if (shape !== undefined && shape.length > 0) return `array{${printFields(shape, depth)}}`;
  const name = iterable ? 'iterable' : 'array';
  if (value === undefined) return name;
  if (value.kind === 'never') return `${name}{}`;
  return key === undefined ? `${name}${printArgs([value], depth)}` : `${name}${printArgs([key, value], depth)}`;
}

function printFields(shape: readonly ShapeField[], depth: number): string {
  const isList = shape.every((field, at) => field.key === at && !field.optional);
  const fields = shape.slice(0, MOST_FIELDS).map((field) => {
    const type = print(field.type, depth + 1);
    return isList ? type : `${printKey(field.key)}${field.optional ? '?' : ''}: ${type}`;
  });
  return [...fields, ...(shape.length > MOST_FIELDS ? ['…'] : [])].join(', ');
}

function printKey(key: string | number): string {
  return typeof key === 'number' || /^[A-Za-z_]\w*$/.test(key) ? String(key) : `'${key.replace(/[\\']/g, '\\$&')}'`;
}

function printCallable({ closure, params, returns }: CallableType, depth: number): string {
  const name = closure ? 'Closure' : 'callable';
  if (params === undefined && returns.kind === 'unknown') return name;
  return `${name}(${(params ?? []).map((param) => print(param, depth + 1)).join(', ')}): ${inUnion(returns, depth + 1)}`;
}
