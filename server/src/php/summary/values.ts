/**
 * The values that stand in declarations, kept small: a summary is for types, and whoever needs a long list reads the file.
 */
import type { Arg, Attribute, Expr, Node } from '../../syntax/php/ast.ts';
import { forEachChild } from '../../syntax/php/walk.ts';
import { isKind, type Literal, readLiteral } from '../literal.ts';
import type { FileNames } from '../names.ts';
import {
  anyOf,
  BOOL,
  classString,
  EMPTY_ARRAY,
  FLOAT,
  INT,
  literalType,
  NULL,
  type ShapeField,
  STRING,
  type StaticType,
  sameName,
  UNKNOWN,
} from '../types.ts';
import { classNameOf, instanceOf, type Owner } from './native-type.ts';
import type { Reading } from './reading.ts';
import type { AttributeSummary } from './summary.ts';

const LONGEST_TEXT = 200;
const MOST_ITEMS = 40;
const MOST_NODES = 160;
/** Deeper expressions are not followed. */
const MAX_DEPTH = 40;

/** The value of an expression; `undefined` when it is not known, or too long to keep. */
export function readValue(expr: Expr, reading: Reading, owner: Owner | undefined): Literal | undefined {
  if (!isSmall(expr)) return undefined;
  const value = readLiteral(expr, (name) => classNameOf(name, reading.names, owner));
  if (isKind(value, 'unknown')) return undefined;
  return typeof value === 'string' && value.length > LONGEST_TEXT ? undefined : value;
}

export function readAttributes(
  attributes: readonly Attribute[],
  reading: Reading,
  owner: Owner | undefined,
): readonly AttributeSummary[] {
  return attributes.map(({ name, args }) => {
    const fqn = reading.names.classOf(name);
    return args.length === 0 || !reading.values ? { name: fqn } : { name: fqn, ...readArguments(args, reading, owner) };
  });
}

/** PHP's own attribute. */
export function isDeprecated(attributes: readonly Attribute[], names: FileNames): boolean {
  return attributes.some(({ name }) => sameName(names.classOf(name), 'Deprecated'));
}

/** The type of a constant expression; what other files decide is deferred. */
export function constantType(expr: Expr, reading: Reading, owner: Owner | undefined, depth = 0): StaticType {
  if (depth > MAX_DEPTH) return UNKNOWN;
  const typeOf = (inner: Expr) => constantType(inner, reading, owner, depth + 1);
  switch (expr.kind) {
    case 'NullLit':
      return NULL;
    case 'BoolLit':
    case 'StringLit':
      return literalType(expr.value);
    case 'IntLit':
      return typeOfValue(
        readLiteral(expr, () => undefined),
        INT,
      );
    case 'FloatLit':
      return FLOAT;
    case 'Interpolated':
      return STRING;
    case 'Paren':
      return typeOf(expr.expr);
    case 'Unary':
      if (expr.op === '!') return BOOL;
      return typeOfValue(
        readLiteral(expr, () => undefined),
        withoutValue(typeOf(expr.expr)),
      );
    case 'Binary':
      return operatorType(
        expr.op,
        () => typeOf(expr.left),
        () => typeOf(expr.right),
      );
    case 'Ternary':
      return anyOf([typeOf(expr.then ?? expr.condition), typeOf(expr.else)]);
    case 'ArrayLit':
      return arrayType(expr, typeOf);
    case 'New':
      return expr.class.kind === 'Name' ? instanceOf(expr.class, reading.names, owner) : UNKNOWN;
    case 'ConstFetch':
      return MAGIC_CONSTANTS.has(expr.name.text.toUpperCase())
        ? STRING
        : { kind: 'deferred', question: { ask: 'constant', names: reading.names.constantsOf(expr.name) } };
    case 'ClassConstFetch': {
      if (expr.class.kind !== 'Name' || expr.name.kind !== 'Identifier') return UNKNOWN;
      const of = instanceOf(expr.class, reading.names, owner);
      const name = expr.name.text;
      if (name.toLowerCase() === 'class') return classString(of);
      return of.kind === 'unknown' ? UNKNOWN : { kind: 'deferred', question: { ask: 'class-constant', of, name } };
    }
    default:
      return UNKNOWN;
  }
}

function readArguments(args: readonly Arg[], reading: Reading, owner: Owner | undefined): Partial<AttributeSummary> {
  const keep = (arg: Arg): Literal => readValue(arg.value, reading, owner) ?? { kind: 'unknown' };
  const plain = args.filter((arg) => arg.name === undefined).map(keep);
  const named = args.flatMap((arg) => (arg.name === undefined ? [] : [{ name: arg.name.text, value: keep(arg) }]));
  return { ...(plain.length === 0 ? {} : { args: plain }), ...(named.length === 0 ? {} : { named }) };
}

/** Whether an expression has few parts, so that it may be followed and kept. */
function isSmall(expr: Expr): boolean {
  const todo: Node[] = [expr];
  for (let seen = 0; seen < MOST_NODES; seen++) {
    const node = todo.pop();
    if (node === undefined) return true;
    if (node.kind === 'ArrayLit' && node.items.length > MOST_ITEMS) return false;
    forEachChild(node, (child) => todo.push(child));
  }
  return todo.length === 0;
}

function typeOfValue(value: Literal, otherwise: StaticType): StaticType {
  return typeof value === 'number' ? literalType(value) : otherwise;
}

function withoutValue(type: StaticType): StaticType {
  return type.kind === 'scalar' ? { kind: 'scalar', name: type.name } : UNKNOWN;
}

function operatorType(op: string, left: () => StaticType, right: () => StaticType): StaticType {
  switch (op) {
    case '.':
      return STRING;
    case '|':
    case '&':
    case '^':
    case '<<':
    case '>>':
    case '%':
      return INT;
    case '+':
    case '-':
    case '*': {
      const types = [left(), right()];
      if (!types.every((type) => type.kind === 'scalar')) return UNKNOWN;
      return types.every((type) => type.name === 'int')
        ? INT
        : types.some((type) => type.name === 'float')
          ? FLOAT
          : UNKNOWN;
    }
    default:
      return UNKNOWN;
  }
}

function arrayType(expr: Extract<Expr, { kind: 'ArrayLit' }>, typeOf: (expr: Expr) => StaticType): StaticType {
  if (expr.items.length === 0) return EMPTY_ARRAY;
  const items = expr.items.slice(0, MOST_ITEMS);
  if (items.some((item) => item.spread)) return { kind: 'array' };
  const keys = items.map((item) => (item.key === undefined ? INT : typeOf(item.key)));
  const values = items.map((item) => typeOf(item.value));
  const key = anyOf(keys.map(withoutValue));
  const value = anyOf(
    values.map((type) => (type.kind === 'scalar' && type.classOf === undefined ? withoutValue(type) : type)),
  );
  const shape = items.length === expr.items.length ? shapeOf(keys, values) : undefined;
  return {
    kind: 'array',
    ...(key.kind === 'unknown' ? {} : { key }),
    ...(value.kind === 'unknown' ? {} : { value }),
    ...(shape === undefined ? {} : { shape }),
  };
}

/** More fields than that are a table, in which the one at hand does not tell. */
const MOST_FIELDS = 12;

/** The fields of an array in which every key is a text. */
function shapeOf(keys: readonly StaticType[], values: readonly StaticType[]): readonly ShapeField[] | undefined {
  if (keys.length > MOST_FIELDS) return undefined;
  const fields: ShapeField[] = [];
  for (const [at, key] of keys.entries()) {
    if (key.kind !== 'scalar' || typeof key.value !== 'string') return undefined;
    fields.push({ key: key.value, type: values[at] ?? UNKNOWN });
  }
  return fields;
}

const MAGIC_CONSTANTS: ReadonlySet<string> = new Set([
  '__CLASS__',
  '__DIR__',
  '__FILE__',
  '__FUNCTION__',
  '__METHOD__',
  '__NAMESPACE__',
  '__TRAIT__',
]);
