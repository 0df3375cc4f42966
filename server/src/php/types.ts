/**
 * The static types that the program is sure of, and nothing else: what it cannot tell is `unknown`, never a guess.
 *
 * Types are plain data: they travel to workers, into the cache on disk and are compared as JSON. What an expression
 * answers is one of the *values* below; the *places* stand in declarations only, until a call fills them in.
 */

export type ScalarName = 'string' | 'int' | 'float' | 'bool';

export type StaticType =
  // values
  | ClassType
  | ScalarType
  | ArrayType
  | CallableType
  | UnionType
  | { readonly kind: 'object'; readonly nullable?: true }
  | { readonly kind: 'null' }
  | { readonly kind: 'unknown' }
  // what a function answers that gives no value
  | { readonly kind: 'void' }
  | { readonly kind: 'never' }
  // places
  | StaticPlace
  | TemplateType
  | ConditionalType
  | DeferredType;

/** An object of this class or below it. */
export interface ClassType {
  readonly kind: 'class';
  /** Fully qualified, without a leading backslash, as declared or written. */
  readonly name: string;
  /** What the class's templates stand for, in order: `Collection<int, User>`. Left out when nothing is known of them. */
  readonly args?: readonly StaticType[];
  /** Classes that it is as well: `Foo&Countable`. */
  readonly and?: readonly ClassType[];
  readonly nullable?: true;
}

export interface ScalarType {
  readonly kind: 'scalar';
  readonly name: ScalarName;
  /** The value where it is a literal. Long texts are not kept. */
  readonly value?: string | number | boolean;
  /** A string that names a class: `User::class` is a `class-string<User>`. */
  readonly classOf?: StaticType;
  readonly nullable?: true;
}

export interface ArrayType {
  readonly kind: 'array';
  readonly key?: StaticType;
  readonly value?: StaticType;
  /** The fields of an array whose keys are known; `key` and `value` then join them. */
  readonly shape?: readonly ShapeField[];
  /** Anything that `foreach` takes, not only arrays: PHP's `iterable`. */
  readonly iterable?: true;
  readonly nullable?: true;
}

export interface ShapeField {
  readonly key: string | number;
  readonly type: StaticType;
  readonly optional?: true;
}

/** A callable by its signature. A closure is `Closure` the class, with the signature in `and`-less form here. */
export interface CallableType {
  readonly kind: 'callable';
  /** Whether it is an object of `Closure`, on which methods can be called. */
  readonly closure?: true;
  /** `undefined` when nothing is known of them. */
  readonly params?: readonly StaticType[];
  readonly returns: StaticType;
  /** What `$this` is inside, where the callee binds it. */
  readonly bound?: StaticType;
  readonly nullable?: true;
}

/** One of several; never null (that is `nullable`), never a union, at least two, no two that are equal. */
export interface UnionType {
  readonly kind: 'union';
  readonly members: readonly StaticType[];
  readonly nullable?: true;
}

/** `static` and `$this`: the class of the object that is called. */
export interface StaticPlace {
  readonly kind: 'static';
  /** `static<int, T>`: the same class with other templates. */
  readonly args?: readonly StaticType[];
  readonly nullable?: true;
}

/** A `@template` of the class or the function around. */
export interface TemplateType {
  readonly kind: 'template';
  readonly name: string;
  readonly nullable?: true;
}

/** `($key is null ? Application : mixed)`. */
export interface ConditionalType {
  readonly kind: 'conditional';
  /** The parameter, or the template, that decides. */
  readonly subject: string;
  readonly is: StaticType;
  readonly not?: true;
  readonly whenTrue: StaticType;
  readonly whenFalse: StaticType;
}

/** What follows from declarations of other files: decided when the whole application is known. */
export interface DeferredType {
  readonly kind: 'deferred';
  readonly question: Question;
  readonly nullable?: true;
}

/** What is asked of another type or declaration. Names of methods and functions are in lower case. */
export type Question =
  | { readonly ask: 'property'; readonly of: StaticType; readonly name: string }
  | { readonly ask: 'call'; readonly of: StaticType; readonly method: string; readonly args: readonly StaticType[] }
  | {
      readonly ask: 'static-call';
      /** A class, or the place `static`. */
      readonly of: StaticType;
      readonly method: string;
      readonly args: readonly StaticType[];
    }
  | { readonly ask: 'static-property'; readonly of: StaticType; readonly name: string }
  | { readonly ask: 'class-constant'; readonly of: StaticType; readonly name: string }
  /** The names that a function may have, in PHP's order. */
  | { readonly ask: 'function'; readonly names: readonly string[]; readonly args: readonly StaticType[] }
  | { readonly ask: 'invoke'; readonly of: StaticType; readonly args: readonly StaticType[] }
  | { readonly ask: 'constant'; readonly names: readonly string[] }
  /** A variable of the global scope. */
  | { readonly ask: 'global'; readonly name: string }
  /** What stands behind a key; `undefined` for the values that `foreach` gives. */
  | { readonly ask: 'element'; readonly of: StaticType; readonly key?: string | number }
  | { readonly ask: 'key'; readonly of: StaticType }
  /** An object of the class that a string names. */
  | { readonly ask: 'instance'; readonly of: StaticType }
  | { readonly ask: 'without-null'; readonly of: StaticType }
  | { readonly ask: 'either'; readonly of: readonly StaticType[] };

export const UNKNOWN: StaticType = { kind: 'unknown' };
export const NULL: StaticType = { kind: 'null' };
export const VOID: StaticType = { kind: 'void' };
export const NEVER: StaticType = { kind: 'never' };
export const OBJECT: StaticType = { kind: 'object' };
export const STRING: StaticType = { kind: 'scalar', name: 'string' };
export const INT: StaticType = { kind: 'scalar', name: 'int' };
export const FLOAT: StaticType = { kind: 'scalar', name: 'float' };
export const BOOL: StaticType = { kind: 'scalar', name: 'bool' };
export const ARRAY: StaticType = { kind: 'array' };
export const STATIC: StaticType = { kind: 'static' };
/** What can be a key of an array. */
export const ARRAY_KEY: StaticType = { kind: 'union', members: [INT, STRING] };

export function classType(name: string, args?: readonly StaticType[]): ClassType {
  return args === undefined || args.length === 0 ? { kind: 'class', name } : { kind: 'class', name, args };
}

export function arrayOf(value: StaticType, key?: StaticType): StaticType {
  return key === undefined ? { kind: 'array', value } : { kind: 'array', key, value };
}

/** A class name as a value: `User::class`. */
export function classString(of: StaticType): StaticType {
  return { kind: 'scalar', name: 'string', classOf: of };
}

/** Longer texts decide nothing and would fill the cache. */
const LONGEST_VALUE = 120;

export function literalType(value: string | number | boolean): StaticType {
  switch (typeof value) {
    case 'string':
      return value.length > LONGEST_VALUE ? STRING : { kind: 'scalar', name: 'string', value };
    case 'number':
      return { kind: 'scalar', name: Number.isInteger(value) ? 'int' : 'float', value };
    case 'boolean':
      return { kind: 'scalar', name: 'bool', value };
  }
}

/** The same type, or null. */
export function orNull(type: StaticType): StaticType {
  switch (type.kind) {
    case 'unknown':
    case 'null':
    case 'never':
      return type.kind === 'never' ? NULL : type;
    case 'void':
      return NULL;
    case 'conditional':
      return { ...type, whenTrue: orNull(type.whenTrue), whenFalse: orNull(type.whenFalse) };
    default:
      return type.nullable ? type : { ...type, nullable: true };
  }
}

/** Names of classes and functions are compared without regard to case, in ASCII. */
export function sameName(a: string, b: string): boolean {
  return a === b || (a.length === b.length && a.toLowerCase() === b.toLowerCase());
}

/**
 * Whether two types are the same as far as a conversion cares: the kind of scalar, the class, array or not, null or not.
 * Literal values, fields and what templates stand for are not compared.
 */
export function sameType(a: StaticType, b: StaticType): boolean {
  if (a.kind !== b.kind) return false;
  if (isNullable(a) !== isNullable(b)) return false;
  if (a.kind === 'class') return b.kind === 'class' && sameName(a.name, b.name);
  if (a.kind === 'scalar') return b.kind === 'scalar' && a.name === b.name;
  if (a.kind === 'union' || a.kind === 'template' || a.kind === 'conditional' || a.kind === 'deferred')
    return equalTypes(a, b);
  return true;
}

/** Whether two types are the same in everything that is known of them. */
export function equalTypes(a: StaticType, b: StaticType): boolean {
  return a === b || (a.kind === b.kind && equalData(a, b));
}

/** Types are plain data: whatever they are made of is compared field by field. */
function equalData(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a)) {
    if (!Array.isArray(b) || a.length !== b.length) return false;
    for (let at = 0; at < a.length; at++) if (!equalData(a[at], b[at])) return false;
    return true;
  }
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  let fields = 0;
  for (const field in left) {
    if (!equalData(left[field], right[field])) return false;
    if (left[field] !== undefined) fields++;
  }
  for (const field in right) if (right[field] !== undefined) fields--;
  return fields === 0;
}

export function isNullable(type: StaticType): boolean {
  return type.kind === 'null' || ('nullable' in type && type.nullable === true);
}

/** A union of more says nothing that anyone could use. */
const MOST_MEMBERS = 12;

/** The type of something that is one or the other. */
export function eitherType(a: StaticType, b: StaticType): StaticType {
  if (a === b) return a;
  if (a.kind === 'never') return b;
  if (b.kind === 'never') return a;
  if (a.kind === 'unknown' || b.kind === 'unknown') return UNKNOWN;
  if (a.kind === 'null' || a.kind === 'void') return orNull(b);
  if (b.kind === 'null' || b.kind === 'void') return orNull(a);
  if (isWaiting(a) || isWaiting(b)) return equalTypes(a, b) ? a : waitForEither(a, b);
  const isNull = isNullable(a) || isNullable(b);
  const members: StaticType[] = [];
  for (const member of [...membersOf(a), ...membersOf(b)]) addMember(members, member);
  const joined = join(members);
  return isNull ? orNull(joined) : joined;
}

/** All of several; `never` for none. */
export function anyOf(types: readonly StaticType[]): StaticType {
  return types.reduce(eitherType, NEVER);
}

/** What a type can be, each without null. */
export function membersOf(type: StaticType): readonly StaticType[] {
  const plain = withoutNull(type);
  return plain.kind === 'union' ? plain.members : [plain];
}

function join(members: readonly StaticType[]): StaticType {
  const [only] = members;
  if (only !== undefined && members.length === 1) return only;
  return members.length > MOST_MEMBERS ? UNKNOWN : { kind: 'union', members };
}

/** Two that differ only in what is known of them become one that knows what both do. */
function addMember(members: StaticType[], added: StaticType): void {
  for (const [at, member] of members.entries()) {
    const merged = mergeMember(member, added);
    if (merged === undefined) continue;
    members[at] = merged;
    return;
  }
  members.push(added);
}

function mergeMember(a: StaticType, b: StaticType): StaticType | undefined {
  if (equalTypes(a, b)) return a;
  if (a.kind === 'scalar' && b.kind === 'scalar' && a.name === b.name) {
    // `string|class-string<T>`: what a call is given for it tells what the template is.
    if ((a.classOf?.kind === 'template') !== (b.classOf?.kind === 'template')) return undefined;
    const classOf = a.classOf && b.classOf ? eitherType(a.classOf, b.classOf) : undefined;
    return classOf === undefined ? { kind: 'scalar', name: a.name } : { kind: 'scalar', name: a.name, classOf };
  }
  if (a.kind === 'class' && b.kind === 'class' && sameName(a.name, b.name)) return mergeClass(a, b);
  if (a.kind === 'array' && b.kind === 'array') return mergeArray(a, b);
  if (a.kind === 'object' && b.kind === 'class') return a;
  if (a.kind === 'class' && b.kind === 'object') return b;
  if (a.kind === 'callable' && b.kind === 'callable') {
    const closure = a.closure && b.closure ? { closure: true as const } : {};
    return { kind: 'callable', returns: eitherType(a.returns, b.returns), ...closure };
  }
  return undefined;
}

function mergeClass(a: ClassType, b: ClassType): StaticType {
  const { name } = a;
  if (a.args === undefined || b.args === undefined || a.args.length !== b.args.length) return { kind: 'class', name };
  return { kind: 'class', name, args: a.args.map((arg, at) => eitherType(arg, b.args?.[at] ?? UNKNOWN)) };
}

function mergeArray(a: ArrayType, b: ArrayType): StaticType {
  const iterable = a.iterable || b.iterable ? { iterable: true as const } : {};
  if (isEmptyArray(a)) return { ...b, ...iterable };
  if (isEmptyArray(b)) return { ...a, ...iterable };
  const key = a.key && b.key && eitherType(a.key, b.key);
  const value = a.value && b.value && eitherType(a.value, b.value);
  return { kind: 'array', ...(key ? { key } : {}), ...(value ? { value } : {}), ...iterable };
}

/** `[]`: an array without a field, which takes nothing away from what it is joined with. */
export const EMPTY_ARRAY: StaticType = { kind: 'array', key: NEVER, value: NEVER };

export function isEmptyArray(type: StaticType): boolean {
  return type.kind === 'array' && type.value?.kind === 'never';
}

/** Whether a type is only known when places are filled in. */
export function isWaiting(type: StaticType): boolean {
  return type.kind === 'deferred' || type.kind === 'conditional' || type.kind === 'template' || type.kind === 'static';
}

function waitForEither(a: StaticType, b: StaticType): StaticType {
  const parts = [a, b].flatMap((type) =>
    type.kind === 'deferred' && type.question.ask === 'either' && !type.nullable ? type.question.of : [type],
  );
  const distinct: StaticType[] = [];
  for (const part of parts) if (!distinct.some((other) => equalTypes(part, other))) distinct.push(part);
  if (distinct.length > MOST_MEMBERS) return UNKNOWN;
  return { kind: 'deferred', question: { ask: 'either', of: distinct } };
}

/** The type when it is not null, as behind `??`. */
export function withoutNull(type: StaticType): StaticType {
  switch (type.kind) {
    case 'unknown':
    case 'void':
    case 'never':
      return type;
    case 'null':
      return NEVER;
    case 'conditional':
      return { ...type, whenTrue: withoutNull(type.whenTrue), whenFalse: withoutNull(type.whenFalse) };
    default: {
      if (type.nullable) {
        const { nullable: _, ...rest } = type;
        return withoutNull(rest);
      }
      // What another file answers may be null as well.
      if (type.kind !== 'deferred' || type.question.ask === 'without-null') return type;
      return { kind: 'deferred', question: { ask: 'without-null', of: type } };
    }
  }
}

/** The literal value of a type that is just one. */
export function literalOf(type: StaticType | undefined): string | number | boolean | undefined {
  return type?.kind === 'scalar' && !type.nullable ? type.value : undefined;
}

/** The classes that an object can be of; `undefined` when some of it is no object or not known. Null is left aside. */
export function classesOf(type: StaticType): readonly ClassType[] | undefined {
  const classes = membersOf(type).map(classOf);
  return classes.length > 0 && classes.every((each) => each !== undefined) ? classes : undefined;
}

/**
 * The classes of what a method is called on; `undefined` when some of it is not known. What is no object is left aside:
 * the call ends there, as with the `false` of `DateTime::createFromFormat`.
 */
export function receiversOf(type: StaticType): readonly ClassType[] | undefined {
  const objects = membersOf(type).filter(({ kind }) => kind !== 'scalar' && kind !== 'array');
  const classes = objects.map(classOf);
  return classes.length > 0 && classes.every((each) => each !== undefined) ? classes : undefined;
}

function classOf(member: StaticType): ClassType | undefined {
  if (member.kind === 'class') return member;
  return member.kind === 'callable' && member.closure ? { kind: 'class', name: 'Closure' } : undefined;
}
