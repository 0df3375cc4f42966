/**
 * What a docblock's type means to the program. Names are resolved by whoever asks; what the program's types cannot say is
 * made wider, never different: `positive-int` is an int, an object shape is an object.
 */
import {
  ARRAY,
  ARRAY_KEY,
  type ArrayType,
  anyOf,
  type ClassType,
  classString,
  eitherType,
  INT,
  isWaiting,
  literalType,
  OBJECT,
  orNull,
  type Question,
  type ShapeField,
  STATIC,
  STRING,
  type StaticType,
  UNKNOWN,
} from '../types.ts';
import { namedType } from './type-names.ts';
import type { DocType, ShapeItem } from './type-node.ts';

/** Where a type is written. */
export interface DocTypeContext {
  /**
   * An object of the class that a name means there; the name is as written, with its leading backslash. `self` and
   * `parent` are asked too. `undefined` when it is not known.
   */
  classOf(name: string): StaticType | undefined;
  readonly templates: ReadonlySet<string>;
  /** `@phpstan-type` names with what they stand for. */
  readonly aliases?: ReadonlyMap<string, DocType>;
  /**
   * Whether `foreach` takes objects of a class, given by its full name: then `Orders|Order[]` means orders of Order.
   * Without it the last word of the name tells: `Collection`, `Paginator`, `Iterator`…
   */
  isTraversable?(fqn: string): boolean;
}

export function toStaticType(type: DocType, context: DocTypeContext): StaticType {
  return resolve(type, { context, local: NO_TEMPLATES, expanding: [] });
}

interface Scope {
  readonly context: DocTypeContext;
  /** The templates of callables around, with what they are at most. */
  readonly local: ReadonlyMap<string, StaticType>;
  /** The aliases around, so that one which names itself ends. */
  readonly expanding: readonly string[];
}

const NO_TEMPLATES: ReadonlyMap<string, StaticType> = new Map();

/** Aliases of aliases: each may name the next several times, so that a few would write out a huge type. */
const MAX_EXPANSIONS = 5;

function resolve(type: DocType, scope: Scope): StaticType {
  switch (type.kind) {
    case 'name':
      return resolveName(type.name, scope);
    case 'this':
      return STATIC;
    case 'nullable':
      return orNull(resolve(type.type, scope));
    case 'union':
      return resolveUnion(type.types, scope);
    case 'intersection':
      return allOf(type.types.map((each) => resolve(each, scope)));
    case 'generic':
      return resolveGeneric(
        type.name,
        type.args.map((arg) => resolve(arg.type, scope)),
        scope,
      );
    case 'array':
      return arrayWith(undefined, resolve(type.of, scope));
    case 'offset':
      return elementOf(resolve(type.type, scope), resolve(type.offset, scope));
    case 'shape':
      return resolveShape(type, scope);
    case 'object-shape':
      return OBJECT;
    case 'callable':
      return resolveCallable(type, scope);
    case 'conditional':
      return resolveConditional(type, scope);
    case 'const':
      return resolveConstant(type, scope);
    case 'string-literal':
      return literalType(type.value);
    case 'int-literal': {
      const value = Number(type.text);
      return Number.isSafeInteger(value) ? literalType(value) : INT;
    }
    case 'float-literal':
      return { kind: 'scalar', name: 'float', value: Number(type.text) };
  }
}

function resolveName(name: string, scope: Scope): StaticType {
  const { context, local, expanding } = scope;
  const bound = local.get(name);
  if (bound !== undefined) return bound;
  if (context.templates.has(name)) return { kind: 'template', name };
  const alias = context.aliases?.get(name);
  if (alias === undefined) return namedType(name) ?? context.classOf(name) ?? UNKNOWN;
  if (expanding.includes(name) || expanding.length >= MAX_EXPANSIONS) return UNKNOWN;
  return resolve(alias, { ...scope, expanding: [...expanding, name] });
}

/** `Collection|User[]` is an old way to say `Collection<User>`, and `array|User[]` one to say `User[]`. */
function resolveUnion(types: readonly DocType[], scope: Scope): StaticType {
  const lists = types.filter((type) => type.kind === 'array');
  const others = types.filter((type) => type.kind !== 'array').map((type) => resolve(type, scope));
  if (lists.length === 0 || others.length === 0) return anyOf(types.map((type) => resolve(type, scope)));
  const element = anyOf(lists.map((list) => resolve(list.of, scope)));
  const filled = others.map((other) => fillWith(other, element, scope));
  const isSaid = filled.some((type, at) => type !== others[at]);
  return anyOf(isSaid ? filled : [...filled, arrayWith(undefined, element)]);
}

/** The same type with its elements known, if it has some that are not; otherwise the very same. */
function fillWith(type: StaticType, element: StaticType, { context }: Scope): StaticType {
  if (type.kind === 'array') return type.value === undefined ? { ...type, value: element } : type;
  if (type.kind !== 'class' || type.args !== undefined) return type;
  const isTraversable = context.isTraversable?.(type.name) ?? TRAVERSABLE.test(type.name);
  return isTraversable ? { ...type, args: [element] } : type;
}

const TRAVERSABLE =
  /(?:Collection|Paginator|Iterator|IteratorAggregate|Traversable|Generator|ArrayObject|ObjectStorage)$/;

/** What is all of several classes; the first of other types tells nothing wrong. */
function allOf(types: readonly StaticType[]): StaticType {
  const [first, ...and] = types.filter((type): type is ClassType => type.kind === 'class');
  if (first === undefined) return types.find((type) => type.kind !== 'unknown') ?? UNKNOWN;
  return and.length === 0 ? first : { ...first, and };
}

function resolveGeneric(name: string, args: readonly StaticType[], scope: Scope): StaticType {
  const first = args[0] ?? UNKNOWN;
  const last = args[1] ?? first;
  switch (name.toLowerCase()) {
    case 'array':
    case 'non-empty-array':
    case 'associative-array':
      return arrayWith(args.length > 1 ? first : undefined, last);
    case 'list':
    case 'non-empty-list':
      return arrayWith(INT, first);
    case 'iterable':
      return { ...arrayWith(args.length > 1 ? first : undefined, last), iterable: true };
    case 'class-string':
    case 'interface-string':
    case 'enum-string':
      return classString(first);
    case 'int':
    case 'int-mask':
    case 'int-mask-of':
      return INT;
    case 'key-of':
      return first.kind === 'array' ? (first.key ?? ARRAY_KEY) : ARRAY_KEY;
    case 'value-of':
      return first.kind === 'array' ? (first.value ?? UNKNOWN) : UNKNOWN;
    case 'new':
      return deferred({ ask: 'instance', of: first });
    case '__benevolent':
      return first;
    default: {
      const base = resolveName(name, scope);
      return base.kind === 'class' || base.kind === 'static' ? { ...base, args } : base;
    }
  }
}

/** What is unknown is left out. */
function arrayWith(key: StaticType | undefined, value: StaticType): ArrayType {
  return {
    kind: 'array',
    ...(key === undefined || key.kind === 'unknown' ? {} : { key }),
    ...(value.kind === 'unknown' ? {} : { value }),
  };
}

type Shape = Extract<DocType, { kind: 'shape' }>;

function resolveShape(type: Shape, scope: Scope): StaticType {
  const fields = readFields(type.items, scope);
  if (fields === undefined) return ARRAY;
  const rest = type.rest === undefined ? UNKNOWN : resolve(type.rest.value, scope);
  const restKey = type.rest?.key === undefined ? ARRAY_KEY : resolve(type.rest.key, scope);
  const isList = type.name === 'list' || type.name === 'non-empty-list';
  const keys = fields.map((field) => (typeof field.key === 'number' ? INT : STRING));
  const values = fields.map((field) => field.type);
  const key = anyOf(type.open ? [...keys, isList ? INT : restKey] : keys);
  const value = anyOf(type.open ? [...values, rest] : values);
  return { ...arrayWith(key, value), shape: fields };
}

/** `undefined` when a key is a constant, whose value is not known here. */
function readFields(items: readonly ShapeItem[], scope: Scope): readonly ShapeField[] | undefined {
  const fields: ShapeField[] = [];
  let next = 0;
  for (const item of items) {
    if (item.key?.includes('::')) return undefined;
    const key = item.key === undefined ? next : arrayKey(item.key);
    if (typeof key === 'number') next = Math.max(next, key + 1);
    const field = { key, type: resolve(item.type, scope) };
    fields.push(item.optional ? { ...field, optional: true } : field);
  }
  return fields;
}

/** PHP makes numbers of keys that look just like one. */
function arrayKey(key: string): string | number {
  return /^(?:0|-?[1-9]\d{0,14})$/.test(key) ? Number(key) : key;
}

function resolveCallable(type: Extract<DocType, { kind: 'callable' }>, outer: Scope): StaticType {
  const name = type.name.replace(/^\\/, '').toLowerCase();
  const isClosure = name === 'closure' || name === 'pure-closure';
  if (!isClosure && name !== 'callable' && name !== 'pure-callable') return resolveName(type.name, outer);
  const scope = withLocal(type.templates, outer);
  return {
    kind: 'callable',
    ...(isClosure ? { closure: true } : {}),
    params: type.params.map((param) => resolve(param.type, scope)),
    returns: type.returns === undefined ? UNKNOWN : resolve(type.returns, scope),
  };
}

function withLocal(templates: Extract<DocType, { kind: 'callable' }>['templates'], scope: Scope): Scope {
  if (templates.length === 0) return scope;
  const local = new Map(scope.local);
  for (const { name, bound } of templates) {
    local.set(name, UNKNOWN);
    if (bound !== undefined) local.set(name, resolve(bound, { ...scope, local }));
  }
  return { ...scope, local };
}

function resolveConditional(type: Extract<DocType, { kind: 'conditional' }>, scope: Scope): StaticType {
  const { subject, negated } = type;
  const [whenTrue, whenFalse] = [resolve(type.whenTrue, scope), resolve(type.whenFalse, scope)];
  const isTemplate = subject.kind === 'name' && scope.context.templates.has(subject.name);
  if (subject.kind !== 'parameter' && !isTemplate) return eitherType(whenTrue, whenFalse);
  const is = resolve(type.target, scope);
  return { kind: 'conditional', subject: subject.name, is, ...(negated ? { not: true } : {}), whenTrue, whenFalse };
}

/** Which constants a pattern names only the class knows. */
function resolveConstant(type: Extract<DocType, { kind: 'const' }>, scope: Scope): StaticType {
  if (type.name.includes('*')) return UNKNOWN;
  const of = resolveName(type.class, scope);
  return of.kind === 'unknown' ? UNKNOWN : deferred({ ask: 'class-constant', of, name: type.name });
}

/** `T['key']`: now where the fields are known, later where they may be. */
function elementOf(of: StaticType, offset: StaticType): StaticType {
  const key = offset.kind === 'scalar' && typeof offset.value !== 'boolean' ? offset.value : undefined;
  if (of.kind === 'array') {
    const field = key === undefined ? undefined : of.shape?.find((each) => each.key === key);
    return field?.type ?? of.value ?? UNKNOWN;
  }
  return isWaiting(of) ? deferred({ ask: 'element', of, ...(key === undefined ? {} : { key }) }) : UNKNOWN;
}

function deferred(question: Question): StaticType {
  return { kind: 'deferred', question };
}
