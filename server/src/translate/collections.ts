/**
 * Laravel's collections, which are lists and ordered maps in Go: what a method does is said with PHP's own functions on
 * arrays, which the table knows. A method whose meaning depends on more than the elements is left to a hole.
 */
import { classesOf } from '../php/types.ts';
import type {
  Arg,
  ArrowFunction,
  Expr,
  FuncCall,
  Identifier,
  MethodCall,
  Name,
  Param,
  Variable,
} from '../syntax/php/ast.ts';
import type { Range } from '../text/range.ts';
import { type Emission, refuse } from './emission.ts';
import { elementOf } from './go-type.ts';
import { onlyValue } from './local-types.ts';
import { typeOf } from './matching.ts';
import { goTypeFor } from './php-types.ts';
import { orderedMap } from './subscripts.ts';
import { isArrayType } from './value.ts';

/** The call as PHP on arrays; undefined where it is no call on a collection, or has no such PHP. */
export function collectionCall(emit: Emission, expr: MethodCall): Expr | undefined {
  const { name, object, args } = expr;
  if (emit.subject.plan === undefined || name.kind !== 'Identifier' || args.some(({ spread }) => spread))
    return undefined;
  const kind = collectionKind(emit, object);
  if (kind === undefined) return undefined;
  const method = name.text.toLowerCase();
  const make = METHODS[method];
  if (make === undefined || (kind === 'models' && BY_KEY.has(method))) return undefined;
  const made = make({
    emit,
    at: { start: expr.start, end: expr.end },
    items: object,
    args: args.map(({ value }) => value),
  });
  return made ?? refuse(emit, `${name.text}() of a collection is not converted for these arguments`);
}

/** `collect($items)`: the array itself. */
export function collected(emit: Emission, { args, callee, ...at }: FuncCall): Expr | undefined {
  const [first, ...more] = args;
  const { names, app } = emit.subject.source.file;
  const isOwn = callee.kind !== 'Name' || names.functionsOf(callee).some((name) => app.world.declaresFunction(name));
  if (isOwn || emit.subject.plan === undefined || more.length > 0 || first?.spread === true) return undefined;
  if (first !== undefined) return first.value;
  return { kind: 'ArrayLit', start: at.start, end: at.end, items: [], dangling: [] };
}

/** Collections of models compare those by their keys. */
const BY_KEY: ReadonlySet<string> = new Set(['contains', 'diff', 'intersect', 'merge', 'unique', 'has', 'get']);

function collectionKind(emit: Emission, object: Expr): 'plain' | 'models' | undefined {
  const type = typeOf(emit, object);
  const [only, ...more] = classesOf(type) ?? [];
  if (only === undefined || more.length > 0 || !isArrayType(goTypeFor(emit, type))) return undefined;
  const { app } = emit.subject.source.file;
  if (app.isClass(only.name, 'Illuminate\\Database\\Eloquent\\Collection') === true) return 'models';
  return app.isClass(only.name, 'Illuminate\\Support\\Collection') === true ? 'plain' : undefined;
}

interface Asked {
  readonly emit: Emission;
  readonly at: Range;
  readonly items: Expr;
  readonly args: readonly Expr[];
}

type Maker = (asked: Asked) => Expr | undefined;

/** The function of PHP that takes the array first. */
function first(name: string, count = 0): Maker {
  return ({ at, items, args }) => (args.length === count ? called(at, name, [items, ...args]) : undefined);
}

const METHODS: Readonly<Record<string, Maker>> = {
  all: ({ items, args }) => (args.length === 0 ? items : undefined),
  collect: ({ items, args }) => (args.length === 0 ? items : undefined),
  values: first('array_values'),
  keys: first('array_keys'),
  count: first('count'),
  map: ({ at, items, args: [f] }) => f && called(at, 'array_map', [f, items]),
  filter: ({ at, items, args }) => (args.length <= 1 ? called(at, 'array_filter', [items, ...args]) : undefined),
  reduce: ({ at, items, args }) => (args.length === 2 ? called(at, 'array_reduce', [items, ...args]) : undefined),
  isempty: ({ at, items }) => isCount(at, items, '==='),
  isnotempty: ({ at, items }) => isCount(at, items, '!=='),
  merge: first('array_merge', 1),
  diff: first('array_diff', 1),
  intersect: first('array_intersect', 1),
  flip: first('array_flip'),
  join: ({ at, items, args }) => (args.length === 1 ? called(at, 'implode', [...args, items]) : undefined),
  implode: imploded,
  contains: ({ at, items, args: [value, ...more] }) =>
    value === undefined || more.length > 0 || isFunction(value) ? undefined : called(at, 'in_array', [value, items]),
  first: ({ emit, at, items, args }) => (args.length === 0 && isList(emit, items) ? firstOf(at, items) : undefined),
  get: ({ emit, at, items, args: [key, otherwise] }) =>
    key && !isList(emit, items) ? orElse(at, items, key, otherwise) : undefined,
  has: ({ at, items, args: [key, ...more] }) =>
    key === undefined || more.length > 0 ? undefined : called(at, 'array_key_exists', [key, items]),
  pluck: ({ emit, at, items, args: [name, ...more] }) => {
    const read = more.length === 0 && name !== undefined ? reader(emit, at, items, name) : undefined;
    return read && called(at, 'array_values', [called(at, 'array_map', [read, items])]);
  },
  // From behind, a collection keeps the keys, and is no list any more.
  take: ({ emit, at, items, args: [count, ...more] }) =>
    count?.kind === 'IntLit' && more.length === 0 && isList(emit, items)
      ? called(at, 'array_slice', [items, { kind: 'IntLit', ...at, raw: '0' }, count])
      : undefined,
  sum: ({ emit, at, items, args: [by] }) => {
    if (by === undefined) return called(at, 'array_sum', [items]);
    const read = isFunction(by) ? by : reader(emit, at, items, by);
    return read && called(at, 'array_sum', [called(at, 'array_map', [read, items])]);
  },
  push: ({ emit, at, items, args: [value, ...more] }) =>
    value === undefined || more.length > 0 ? undefined : set(emit, at, items, undefined, value),
  put: ({ emit, at, items, args: [key, value] }) => (key && value ? set(emit, at, items, key, value) : undefined),
};

/** `implode(', ')` of texts, `implode('name', ', ')` of objects. */
function imploded({ emit, at, items, args: [one, glue] }: Asked): Expr | undefined {
  if (one === undefined) return undefined;
  if (glue === undefined) return called(at, 'implode', [one, items]);
  const read = reader(emit, at, items, one);
  return read && called(at, 'implode', [glue, called(at, 'array_map', [read, items])]);
}

function isCount(at: Range, items: Expr, op: '===' | '!=='): Expr {
  return { kind: 'Binary', ...at, op, left: called(at, 'count', [items]), right: { kind: 'IntLit', ...at, raw: '0' } };
}

/** `$items[0] ?? null`. */
function firstOf(at: Range, items: Expr): Expr | undefined {
  return orElse(at, items, { kind: 'IntLit', ...at, raw: '0' }, undefined);
}

function orElse(at: Range, base: Expr, index: Expr, otherwise: Expr | undefined): Expr | undefined {
  if (otherwise !== undefined && isFunction(otherwise)) return undefined;
  const right: Expr = otherwise ?? { kind: 'NullLit', ...at };
  return { kind: 'Binary', ...at, op: '??', left: { kind: 'Subscript', ...at, base, index }, right };
}

/** A collection is shared by all who hold it, which only a variable that nobody else holds can show in Go. */
function set(emit: Emission, at: Range, items: Expr, index: Expr | undefined, value: Expr): Expr | undefined {
  if (items.kind !== 'Variable' || !isMadeHere(onlyValue(emit, items.name))) return undefined;
  return { kind: 'Assign', ...at, target: { kind: 'Subscript', ...at, base: items, index }, value };
}

function isMadeHere(value: Expr | undefined): boolean {
  if (value?.kind !== 'FuncCall' || value.callee.kind !== 'Name') return false;
  return value.callee.text.replace(/^\\/, '').toLowerCase() === 'collect';
}

function isFunction({ kind }: Expr): boolean {
  return kind === 'Closure' || kind === 'ArrowFunction';
}

function isList(emit: Emission, items: Expr): boolean {
  return elementOf(goTypeFor(emit, typeOf(emit, items))) !== undefined;
}

/** `fn ($item) => $item->name`, or `$item['name']` of arrays; undefined for names that are not plain. */
function reader(emit: Emission, at: Range, items: Expr, name: Expr): ArrowFunction | undefined {
  if (name.kind !== 'StringLit' || !/^[A-Za-z_]\w*$/.test(name.value)) return undefined;
  const type = goTypeFor(emit, typeOf(emit, items));
  const element = elementOf(type) ?? orderedMap(type)?.value;
  if (element === undefined || element === 'any') return undefined;
  const item: Variable = { kind: 'Variable', ...at, name: 'item' };
  const property: Identifier = { kind: 'Identifier', ...at, text: name.value };
  const body: Expr = isArrayType(element)
    ? { kind: 'Subscript', ...at, base: item, index: name }
    : { kind: 'PropertyFetch', ...at, object: item, name: property, nullsafe: false };
  const param: Param = {
    kind: 'Param',
    ...at,
    name: 'item',
    type: undefined,
    default: undefined,
    byRef: false,
    variadic: false,
    promoted: undefined,
    hooks: [],
    attributes: [],
    leading: [],
  };
  const rest = { static: false, byRef: false, returnType: undefined, attributes: [] };
  return { kind: 'ArrowFunction', ...at, ...rest, params: [param], body };
}

function called(at: Range, name: string, args: readonly Expr[]): FuncCall {
  const callee: Name = { kind: 'Name', ...at, text: name, form: 'fully-qualified' };
  const given = args.map((value): Arg => ({ kind: 'Arg', ...at, value, name: undefined, spread: false, leading: [] }));
  return { kind: 'FuncCall', ...at, callee, args: given, firstClass: false };
}
