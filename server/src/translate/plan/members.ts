/**
 * The members that a class of the application has in Go: its own and those of its traits, which Go has to repeat in every
 * class that uses them. Whom a class inherits from has its own; Go reaches those through embedding.
 */

import { KEYWORDS } from '../../go/build.ts';
import type { ClassSummary, ConstantSummary, MethodSummary, PropertySummary } from '../../php/summary/summary.ts';
import type { World } from '../../php/world.ts';
import { memberName, openNames } from './names.ts';

export interface Held<M> {
  readonly member: M;
  /** The class whose Go has it. */
  readonly holder: ClassSummary;
}

export interface HeldMethod extends Held<MethodSummary> {
  /** The topmost declaration that it overrides or implements; itself where it overrides nothing. */
  readonly root: Held<MethodSummary>;
}

export interface OwnMembers {
  /** By name in lower case, in the order of declaration, those of traits behind. */
  readonly methods: ReadonlyMap<string, MethodSummary>;
  readonly properties: ReadonlyMap<string, PropertySummary>;
  readonly constants: ReadonlyMap<string, ConstantSummary>;
  /** Go names of the methods by their lower-case PHP names, and of the fields. */
  readonly methodNames: ReadonlyMap<string, string>;
  readonly fieldNames: ReadonlyMap<string, string>;
}

export interface Members {
  /** `undefined` for classes that are not planned. */
  own(fqn: string): OwnMembers | undefined;
  /** `name` in lower case. */
  method(fqn: string, name: string): HeldMethod | undefined;
  property(fqn: string, name: string): Held<PropertySummary> | undefined;
  constant(fqn: string, name: string): Held<ConstantSummary> | undefined;
  /** The class and those that it extends, as far as they are planned, from below. */
  ancestry(fqn: string): readonly ClassSummary[];
}

/** Circles in inheritance, and depths that nobody writes, end here. */
const MOST_ANCESTORS = 40;

/** What a class has in Go that its PHP does not declare. */
export interface Given {
  /** Go names that its members must not take. */
  readonly taken: readonly string[];
  /** Go names of methods by their lower-case PHP names. */
  readonly methodNames: ReadonlyMap<string, string>;
  /** Methods, in lower case, that are none in Go. */
  readonly leftOut: ReadonlySet<string>;
}

export function openMembers(
  world: World,
  isPlanned: (fqn: string) => boolean,
  givenTo: (fqn: string) => Given | undefined,
): Members {
  const known = new Map<string, OwnMembers | undefined>();

  function own(fqn: string): OwnMembers | undefined {
    const key = fqn.toLowerCase();
    if (!known.has(key)) {
      known.set(key, undefined);
      const summary = isPlanned(fqn) ? world.classNamed(fqn) : undefined;
      if (summary !== undefined) known.set(key, membersOf(world, summary, givenTo(fqn)));
    }
    return known.get(key);
  }

  /** The class, then those above it: parents, and for a method what it promises to implement. */
  function* lineage(fqn: string, withInterfaces: boolean): Generator<ClassSummary> {
    const queue = [fqn];
    const seen = new Set<string>();
    for (let at = 0; at < queue.length && at < MOST_ANCESTORS; at++) {
      const summary = world.classNamed(queue[at] as string);
      if (summary === undefined || seen.has(summary.name)) continue;
      seen.add(summary.name);
      yield summary;
      if (summary.extends !== undefined) queue.push(summary.extends.name);
      if (withInterfaces) queue.push(...(summary.implements ?? []).map(({ name }) => name));
    }
  }

  function find<M>(
    fqn: string,
    pick: (members: OwnMembers) => M | undefined,
    withInterfaces = false,
  ): Held<M> | undefined {
    for (const holder of lineage(fqn, withInterfaces)) {
      const members = own(holder.name);
      const member = members && pick(members);
      if (member !== undefined) return { member, holder };
    }
    return undefined;
  }

  return {
    own,
    method(fqn, name) {
      const found = find(fqn, ({ methods }) => methods.get(name), true);
      if (found === undefined) return undefined;
      let root: Held<MethodSummary> = found;
      if (found.member.visibility !== 'private' && name !== '__construct') {
        for (const holder of lineage(found.holder.name, true)) {
          const member = own(holder.name)?.methods.get(name);
          if (member !== undefined && member.visibility !== 'private') root = { member, holder };
        }
      }
      return { ...found, root };
    },
    property(fqn, name) {
      const found = find(fqn, ({ properties }) => properties.get(name));
      // Static properties are others in each class.
      if (found === undefined || found.member.visibility === 'private' || found.member.static === true) return found;
      // A class that declares it anew has the same property, with another default.
      let root = found;
      for (const holder of lineage(found.holder.name, false)) {
        const member = own(holder.name)?.properties.get(name);
        if (member !== undefined && member.visibility !== 'private') root = { member, holder };
      }
      return root;
    },
    ancestry: (fqn) => [...lineage(fqn, false)].filter(({ name }) => isPlanned(name)),
    constant: (fqn, name) => find(fqn, ({ constants }) => constants.get(name), true),
  };
}

function membersOf(world: World, summary: ClassSummary, given: Given | undefined): OwnMembers {
  const methods = new Map<string, MethodSummary>();
  const properties = new Map<string, PropertySummary>();
  const constants = new Map<string, ConstantSummary>();
  const collect = (from: ClassSummary, level: number): void => {
    const add = <M>(into: Map<string, M>, key: string, member: M): void => {
      if (!into.has(key)) into.set(key, member);
    };
    for (const method of from.methods ?? []) if (method.magic !== true) add(methods, method.name.toLowerCase(), method);
    for (const property of from.properties ?? []) if (property.magic !== true) add(properties, property.name, property);
    for (const constant of from.constants ?? []) add(constants, constant.name, constant);
    if (level >= MOST_ANCESTORS) return;
    for (const use of from.traits ?? []) {
      const trait = world.classNamed(use.name);
      // The framework's traits have no bodies here: what they give, others convert.
      if (trait?.kind !== 'trait' || trait === summary || !world.declaresClass(use.name)) continue;
      for (const { method, alias } of use.aliases ?? []) {
        const meant = trait.methods?.find(({ name }) => name.toLowerCase() === method);
        if (meant !== undefined) add(methods, alias.toLowerCase(), { ...meant, name: alias });
      }
      const left = (use.without ?? []).length === 0 ? trait : withoutMethods(trait, use.without ?? []);
      collect(left, level + 1);
    }
  };
  collect(summary, 0);
  for (const name of given?.leftOut ?? []) methods.delete(name);
  return { methods, properties, constants, ...goNames(methods, properties, given) };
}

function withoutMethods(trait: ClassSummary, names: readonly string[]): ClassSummary {
  return { ...trait, methods: (trait.methods ?? []).filter(({ name }) => !names.includes(name.toLowerCase())) };
}

/** Fields and methods of a Go type share their names. */
function goNames(
  methods: ReadonlyMap<string, MethodSummary>,
  properties: ReadonlyMap<string, PropertySummary>,
  given: Given | undefined,
): Pick<OwnMembers, 'methodNames' | 'fieldNames'> {
  // `self` and `…Impl` are how classes that are extended call what is overridden.
  const scope = openNames([...(given?.taken ?? []), ...KEYWORDS, 'self']);
  const methodNames = new Map<string, string>();
  const fieldNames = new Map<string, string>();
  for (const [key, { name, visibility }] of methods) {
    methodNames.set(key, given?.methodNames.get(key) ?? scope.take(methodName(name, visibility === undefined)));
  }
  for (const [name, { visibility }] of properties) {
    const wanted = memberName(name, visibility === undefined);
    fieldNames.set(name, scope.take(wanted, `${wanted}Value`));
  }
  return { methodNames, fieldNames };
}

/** Go has names of its own for some of PHP's magic. */
function methodName(phpName: string, isPublic: boolean): string {
  switch (phpName.toLowerCase()) {
    case '__tostring':
      return 'String';
    case '__invoke':
      return 'Invoke';
    default:
      return memberName(phpName, isPublic);
  }
}
