/**
 * Which declaration a member's name leads to, in PHP's order: real members of the class and all above it first, then
 * those that docblocks of a class add, then properties that are only assigned. What stands behind the first one is kept too, because a declaration without a
 * type has the type of what it overrides.
 */
import type {
  ClassSummary,
  ConstantSummary,
  MethodSummary,
  PropertySummary,
  TraitUseSummary,
} from '../summary/summary.ts';
import type { StaticType } from '../types.ts';
import type { Ancestor, ClassEntry } from './classes.ts';

export interface Found<M> {
  readonly member: M;
  readonly from: Ancestor;
}

/** A member with what it overrides, nearest first; never empty. */
export type Lookup<M> = readonly [Found<M>, ...Found<M>[]];

/** `name` in lower case. */
export function findMethod(entry: ClassEntry, name: string): Lookup<MethodSummary> | undefined {
  return remembered(entry.methods, name, () =>
    inOrder(entry, (from) => membersOf(from.summary).methods.get(nameInTrait(name, from.uses) ?? '')),
  );
}

export function findProperty(entry: ClassEntry, name: string): Lookup<PropertySummary> | undefined {
  return remembered(entry.properties, name, () =>
    inOrder(entry, (from) => membersOf(from.summary).properties.get(name)),
  );
}

export function findConstant(entry: ClassEntry, name: string): Lookup<ConstantSummary> | undefined {
  return remembered(entry.constants, name, () => inOrder(entry, (from) => membersOf(from.summary).constants.get(name)));
}

/** Whether a type says so little that the type of an overridden declaration may say more. */
export function isVague(type: StaticType): boolean {
  switch (type.kind) {
    case 'unknown':
    case 'object':
      return true;
    case 'array':
      return type.value === undefined && type.shape === undefined;
    case 'callable':
      return type.params === undefined;
    case 'class':
      return type.name === 'Closure';
    default:
      return false;
  }
}

function remembered<M>(
  known: Map<string, Lookup<M> | undefined>,
  name: string,
  find: () => Lookup<M> | undefined,
): Lookup<M> | undefined {
  const seen = known.get(name);
  if (seen !== undefined || known.has(name)) return seen;
  const found = find();
  known.set(name, found);
  return found;
}

interface Declaration {
  readonly name: string;
  readonly magic?: true;
  readonly abstract?: true;
  readonly assigned?: true;
}

function inOrder<M extends Declaration>(
  entry: ClassEntry,
  memberOf: (from: Ancestor) => M | undefined,
): Lookup<M> | undefined {
  const real: Found<M>[] = [];
  const demanded: Found<M>[] = [];
  const magic: Found<M>[] = [];
  const assigned: Found<M>[] = [];
  for (const from of entry.ancestors) {
    const member = memberOf(from);
    if (member === undefined) continue;
    // What a trait demands, the class around it or a parent has.
    const isDemand = member.abstract && from.summary.kind === 'trait';
    const among = member.assigned ? assigned : member.magic ? magic : isDemand ? demanded : real;
    among.push({ member, from });
  }
  const [first, ...rest] = [...real, ...demanded, ...magic, ...assigned];
  return first === undefined ? undefined : [first, ...rest];
}

/** The name that a method has inside a trait; `undefined` when the class takes another trait's instead. */
function nameInTrait(name: string, uses: readonly TraitUseSummary[]): string | undefined {
  let inner = name;
  for (const use of uses) {
    const alias = use.aliases?.find((each) => each.alias.toLowerCase() === inner);
    if (alias !== undefined) inner = alias.method.toLowerCase();
    else if (use.without?.includes(inner)) return undefined;
  }
  return inner;
}

interface Members {
  readonly methods: ReadonlyMap<string, MethodSummary>;
  readonly properties: ReadonlyMap<string, PropertySummary>;
  readonly constants: ReadonlyMap<string, ConstantSummary>;
}

const indexes = new WeakMap<ClassSummary, Members>();

function membersOf(summary: ClassSummary): Members {
  const known = indexes.get(summary);
  if (known !== undefined) return known;
  const index = {
    methods: byName(summary.methods, (name) => name.toLowerCase()),
    properties: byName(summary.properties, (name) => name),
    constants: byName(summary.constants, (name) => name),
  };
  indexes.set(summary, index);
  return index;
}

/** Of two with one name a real one, then the first. */
function byName<M extends Declaration>(
  members: readonly M[] | undefined,
  keyOf: (name: string) => string,
): ReadonlyMap<string, M> {
  const index = new Map<string, M>();
  for (const member of members ?? []) {
    const key = keyOf(member.name);
    const known = index.get(key);
    if (known === undefined || (known.magic && !member.magic)) index.set(key, member);
  }
  return index;
}
