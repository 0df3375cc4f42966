/**
 * What a registry or a container gives for a literal name: the union of all that the application puts there under it.
 * Who means which store follows from the types of the objects and from what their methods do with names.
 */
import type { Core } from '../resolve/core.ts';
import { findProperty } from '../resolve/members.ts';
import { methodOf, partsOf } from '../resolve/methods.ts';
import { receiverOf } from '../resolve/signatures.ts';
import { NO_TEMPLATES, substitute } from '../resolve/substitute.ts';
import { anyOf, type ClassType, literalOf, membersOf, type StaticType, UNKNOWN, withoutNull } from '../types.ts';
import { codeIgniterAnswer, codeIgniterProperty, viewThis } from './codeigniter.ts';
import { type KeyedIndex, readKeyedIndex } from './keyed-index.ts';
import { loadedProperty } from './loaders.ts';

export interface Stores {
  /** A property that the class does not declare and that its `__get`, or a loader, finds by name. */
  property(object: ClassType, name: string): StaticType | undefined;
  /** What a method answers that looks its first argument up; `method` in lower case. */
  call(object: ClassType, method: string, args: readonly StaticType[]): StaticType | undefined;
  /** What a property holds whose declaration does not tell, since a framework fills it. */
  untold(object: ClassType, name: string): StaticType | undefined;
  /** `$this` in a script that stands outside of all classes. */
  scriptThis(): StaticType | undefined;
  /** What stands behind a key of an object that is used as an array. */
  element(object: ClassType, key: string): StaticType | undefined;
  forget(): void;
}

export function createStores(core: () => Core): Stores {
  let known: KeyedIndex | undefined;
  const index = (): KeyedIndex => {
    known ??= readKeyedIndex(core().world.summaries());
    return known;
  };
  return {
    property: (object, name) =>
      throughGetter(core(), index(), object, name) ??
      codeIgniterProperty(core(), index(), object, name) ??
      loadedProperty(core(), index(), object, name),
    call: (object, method, args) =>
      throughMethod(core(), index(), object, method, args) ?? codeIgniterAnswer(core(), object, method),
    element: (object, key) => throughMethod(core(), index(), object, 'offsetget', [textType(key)]),
    untold: (object, name) => codeIgniterProperty(core(), index(), object, name),
    scriptThis: () => viewThis(index()),
    forget: () => {
      known = undefined;
    },
  };
}

function textType(value: string): StaticType {
  return { kind: 'scalar', name: 'string', value };
}

/** Where things are kept by name. */
interface Store {
  /** The class that declares the array, and the array. */
  readonly cell: string;
  /** The class of the object in hand: two subclasses of one store do not share what they hold. */
  readonly holder: string;
  /** There is one of it, or its name says that it is asked for services. */
  readonly isShared: boolean;
  /** What is kept is called for what it makes. */
  readonly called: boolean;
}

/** Another object, whose property of that name is meant. */
interface Owner {
  readonly owner: ClassType;
}

function throughGetter(core: Core, index: KeyedIndex, object: ClassType, name: string): StaticType | undefined {
  const place = locate(core, index, object, '__get', 'get');
  if (place === undefined) return undefined;
  if ('owner' in place) {
    return told(core.force({ kind: 'deferred', question: { ask: 'property', of: place.owner, name } }));
  }
  return storedUnder(core, index, place, name);
}

function throughMethod(
  core: Core,
  index: KeyedIndex,
  object: ClassType,
  method: string,
  [first]: readonly StaticType[],
): StaticType | undefined {
  const key = keyOf(first);
  if (key === undefined) return undefined;
  const place = locate(core, index, object, method, 'get');
  const store = place !== undefined && !('owner' in place) && (place.isShared || place.called) ? place : undefined;
  const stored = store && storedUnder(core, index, store, key);
  if (stored !== undefined) return stored;
  // A container that is asked for a class gives an object of it.
  const isContainer = store !== undefined || core.classes.isClass(object.name, CONTAINER) === true;
  return isContainer && isClassName(first) ? core.classes.find(key)?.type : undefined;
}

const CONTAINER = 'Psr\\Container\\ContainerInterface';

function keyOf(type: StaticType | undefined): string | undefined {
  const value = literalOf(type);
  if (typeof value === 'string') return value;
  return type?.kind === 'scalar' && type.classOf?.kind === 'class' ? type.classOf.name : undefined;
}

function isClassName(type: StaticType | undefined): boolean {
  return type?.kind === 'scalar' && type.classOf?.kind === 'class';
}

/** Objects that hand on to each other are two or three. */
const MOST_STEPS = 5;

/** Where a method looks a name up, or puts something under it. */
function locate(
  core: Core,
  index: KeyedIndex,
  object: ClassType,
  method: string,
  does: 'get' | 'set',
  steps = MOST_STEPS,
): Store | Owner | undefined {
  const found = methodOf(core, object, method);
  if (found === undefined) return undefined;
  const { part, entry, lookup } = found;
  const [{ member, from }] = lookup;
  const role = member.keyed?.find((each) => each.does === does);
  if (role === undefined) return asArrayObject(core, object, method);
  if (role.in === 'array') {
    const declaring = core.classes.find(from.summary.name);
    const owner = declaring && findProperty(declaring, role.property)?.[0].from.summary.name;
    return {
      cell: `${owner ?? from.summary.name}::${role.property}`.toLowerCase(),
      holder: entry.summary.name,
      isShared: member.static === true || isRegistry(core, object),
      called: role.called === true,
    };
  }
  if (steps === 0) return undefined;
  const of = core.force(substitute(role.of, receiverOf(core, object, part, from)));
  const owner = onlyClass(of) ?? index.storeNamed(role.named);
  if (owner === undefined) return undefined;
  if (role.method !== undefined) return locate(core, index, owner, role.method, does, steps - 1);
  // `$this->$key` looks no further than the class itself.
  return core.classes.isClass(object.name, owner.name) === false ? { owner } : undefined;
}

/** PHP's own classes that keep what they are given. */
function asArrayObject(core: Core, object: ClassType, method: string): Store | undefined {
  if (method !== 'offsetget' && method !== 'offsetset') return undefined;
  const entry = core.classes.find(object.name);
  if (entry === undefined || !entry.byName.has('arrayobject') || entry.summary.name === 'ArrayObject') return undefined;
  return { cell: 'arrayobject', holder: entry.summary.name, isShared: isRegistry(core, object), called: false };
}

/** Of a bag of values there are many, each with something else in it; of a registry there is one. */
function isRegistry(core: Core, object: ClassType): boolean {
  if (partsOf(object).some(({ name }) => REGISTRY.test(name))) return true;
  const getter = methodOf(core, object, '__get')?.lookup[0].member;
  return getter?.keyed !== undefined;
}

const REGISTRY = /(?:registry|container|locator|services|pimple|application|kernel)$/i;

function onlyClass(type: StaticType): ClassType | undefined {
  const members = membersOf(withoutNull(type));
  const [only] = members;
  return members.length === 1 && only?.kind === 'class' ? only : undefined;
}

/** All that is put into a store under a name; `undefined` when nothing is, or when some of it is not known. */
function storedUnder(core: Core, index: KeyedIndex, store: Store, key: string): StaticType | undefined {
  const puts = index.putsUnder(key);
  if (puts.length === 0) return undefined;
  const name = `stored ${store.cell} ${store.holder} ${store.called ? '()' : ''}${key}`;
  const stored = core.answers.answer(name, () => {
    const values = puts.flatMap(({ put, self }) => {
      const places = { ...(self === undefined ? {} : { self }), templates: NO_TEMPLATES };
      const of = core.force(substitute(put.of, places));
      const receiver = onlyClass(of) ?? (of.kind === 'unknown' ? index.storeNamed(put.named) : undefined);
      if (receiver === undefined) return [];
      const into = locate(core, index, receiver, put.method, 'set');
      if (into === undefined || 'owner' in into || !isSame(core, store, into)) return [];
      return [substitute(put.value, places)];
    });
    if (values.length === 0) return UNKNOWN;
    const joined = core.force({ kind: 'deferred', question: { ask: 'either', of: values } });
    return store.called ? anyOf(membersOf(joined).map(made)) : joined;
  });
  return told(stored);
}

/** A closure that a container keeps is called when it is asked for. */
function made(type: StaticType): StaticType {
  return type.kind === 'callable' ? type.returns : type;
}

function isSame({ classes }: Core, a: Store, b: Store): boolean {
  if (a.cell !== b.cell) return false;
  return classes.isClass(a.holder, b.holder) === true || classes.isClass(b.holder, a.holder) === true;
}

function told(type: StaticType): StaticType | undefined {
  return type.kind === 'unknown' || type.kind === 'void' ? undefined : type;
}
