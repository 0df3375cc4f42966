/**
 * What a class has, as its unit needs it: its own members and, since Go has no traits, those of the traits that it uses,
 * each with the file that it stands in.
 */
import type {
  ClassConst,
  ClassLike,
  Comment,
  EnumCase,
  Expr,
  Member,
  Method,
  Param,
  Property,
  TraitAdaptation,
} from '../../syntax/php/ast.ts';
import type { ClassPlan, FieldPlan } from '../plan/plan.ts';
import { findClass } from './find-class.ts';
import type { UnitSource } from './unit.ts';

/** A member, and the file that its PHP is in. */
export interface Placed<M extends Member> {
  readonly member: M;
  readonly from: UnitSource;
  /** Its name where that is another one in the class: a trait's method under an alias. */
  readonly alias?: string;
}

export interface OwnField extends FieldPlan {
  readonly phpName: string;
  readonly default: Expr | undefined;
  readonly leading: readonly Comment[];
  /** The constructor's parameter that it is promoted from. */
  readonly param: Param | undefined;
  readonly from: UnitSource;
}

/** Traits that use each other in a circle, and depths that nobody writes, end here. */
const DEEPEST = 10;

/** All members that Go has to write for the class, its own first. */
export function membersOf(from: UnitSource, node: ClassLike, depth = 0): readonly Placed<Member>[] {
  const own = node.members.map((member): Placed<Member> => ({ member, from }));
  if (depth > DEEPEST) return own;
  const taken = new Set(
    node.members.flatMap((member) => (member.kind === 'Method' ? [member.name.text.toLowerCase()] : [])),
  );
  const out: Placed<Member>[] = [...own];
  for (const use of node.members) {
    if (use.kind !== 'TraitUse') continue;
    for (const name of use.traits) {
      const fqn = from.source.file.names.classOf(name);
      const trait = findClass(from, fqn);
      if (trait === undefined) continue;
      const given = membersOf(trait.from, trait.node, depth + 1);
      for (const placed of adapted(given, fqn, use.adaptations, from)) {
        if (placed.member.kind === 'Method') {
          const key = (placed.alias ?? placed.member.name.text).toLowerCase();
          if (taken.has(key)) continue;
          taken.add(key);
        }
        out.push(placed);
      }
    }
  }
  return out;
}

/** A trait's members as `insteadof` and `as` leave them. */
function adapted(
  given: readonly Placed<Member>[],
  trait: string,
  adaptations: readonly TraitAdaptation[],
  from: UnitSource,
): readonly Placed<Member>[] {
  const { names } = from.source.file;
  const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
  return given.flatMap((placed): readonly Placed<Member>[] => {
    const { member } = placed;
    if (member.kind !== 'Method') return [placed];
    const own = member.name.text;
    const mine = adaptations.filter((each) => same(each.method, own));
    const isOut = mine.some(({ insteadOf }) => insteadOf.some((name) => same(names.classOf(name), trait)));
    const aliases = mine.flatMap(({ alias, trait: of }): readonly Placed<Member>[] =>
      alias === undefined || (of !== undefined && !same(names.classOf(of), trait)) ? [] : [{ ...placed, alias }],
    );
    return isOut ? aliases : [placed, ...aliases];
  });
}

/** Fields of the struct, in the order of the PHP; static properties are none. */
export function fieldsOf(from: UnitSource, node: ClassLike, plan: ClassPlan): readonly OwnField[] {
  return propertiesOf(from, node, plan).filter(({ isStatic }) => !isStatic);
}

/** All properties of the class that the plan has. */
export function propertiesOf(from: UnitSource, node: ClassLike, plan: ClassPlan): readonly OwnField[] {
  const found: OwnField[] = [];
  const add = (phpName: string, rest: Pick<OwnField, 'default' | 'leading' | 'param' | 'from'>): void => {
    const planned = from.plan.property(plan.fqn, phpName);
    if (planned === undefined || planned.owner.toLowerCase() !== plan.fqn.toLowerCase()) return;
    if (found.every((field) => field.phpName !== phpName)) found.push({ ...planned, phpName, ...rest });
  };
  for (const { member, from: where } of membersOf(from, node)) {
    if (member.kind === 'Property') {
      for (const item of member.items) {
        add(item.name, { default: item.default, leading: member.leading, param: undefined, from: where });
      }
    }
  }
  const maker = constructorOf(from, node);
  for (const param of maker?.member.params ?? []) {
    if (param.promoted === undefined || maker === undefined) continue;
    add(param.name, { default: undefined, leading: param.leading, param, from: maker.from });
  }
  // PHP makes a property of whatever a method sets.
  for (const phpName of dynamicNames(from, plan)) {
    add(phpName, { default: undefined, leading: [], param: undefined, from });
  }
  return found;
}

function dynamicNames({ app }: UnitSource, { fqn }: ClassPlan): readonly string[] {
  const declared = app.types.world.classNamed(fqn)?.properties ?? [];
  return declared.filter(({ magic }) => magic !== true).map(({ name }) => name);
}

/** Properties that the class only gives another default: those that a class above it has. */
export function inheritedDefaults(node: ClassLike): readonly { readonly phpName: string; readonly value: Expr }[] {
  return node.members
    .filter((member): member is Property => member.kind === 'Property')
    .flatMap(({ items, modifiers }) =>
      items.flatMap(({ name, default: value }) =>
        value === undefined || modifiers.static ? [] : [{ phpName: name, value }],
      ),
    );
}

export function constructorOf(from: UnitSource, node: ClassLike): Placed<Method> | undefined {
  return methodsIn(from, node).find(isConstructor);
}

/** The methods of the class, but for its constructor. */
export function ownMethods(from: UnitSource, node: ClassLike): readonly Placed<Method>[] {
  return methodsIn(from, node).filter((placed) => !isConstructor(placed));
}

function methodsIn(from: UnitSource, node: ClassLike): readonly Placed<Method>[] {
  return membersOf(from, node).filter((placed): placed is Placed<Method> => placed.member.kind === 'Method');
}

export function constantsOf(from: UnitSource, node: ClassLike): readonly Placed<ClassConst>[] {
  return membersOf(from, node).filter((placed): placed is Placed<ClassConst> => placed.member.kind === 'ClassConst');
}

export function casesOf(node: ClassLike): readonly EnumCase[] {
  return node.members.filter((member): member is EnumCase => member.kind === 'EnumCase');
}

/** The name of a method in its class. */
export function nameOf({ member, alias }: Placed<Method>): string {
  return alias ?? member.name.text;
}

function isConstructor(placed: Placed<Method>): boolean {
  return nameOf(placed).toLowerCase() === '__construct';
}
