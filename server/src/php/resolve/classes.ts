/**
 * The classes of a world with all that is above them: who is whose parent, in which order members are looked for, and
 * what the templates of an ancestor stand for. Circles, missing parents and traits that use themselves just end a branch.
 */
import type {
  ClassSummary,
  ConstantSummary,
  MethodSummary,
  ParentSummary,
  PropertySummary,
  TemplateSummary,
  TraitUseSummary,
} from '../summary/summary.ts';
import { type ClassType, type StaticType, sameName, UNKNOWN } from '../types.ts';
import type { World } from '../world.ts';
import type { Lookup } from './members.ts';
import { NO_TEMPLATES, substitute, type Templates } from './substitute.ts';

export interface Classes {
  /** By any name that code may use, aliases of the framework included. */
  find(name: string): ClassEntry | undefined;
  /** True and false are certain; `undefined` when a class on the way up is not known. */
  isClass(name: string, ancestor: string): boolean | undefined;
  /** What the templates of one of the object's ancestors stand for; empty where it has none. */
  templatesOf(object: ClassType, ancestor: Ancestor): Templates;
  /** A type argument of an ancestor; `undefined` when the object is not below it. */
  argOf(object: ClassType, ancestor: string, at: number): StaticType | undefined;
  forget(): void;
}

/** A class and what was found out about it. */
export interface ClassEntry {
  readonly summary: ClassSummary;
  /** The object of the class of which nothing else is known, by its declared name. */
  readonly type: ClassType;
  /** In the order in which PHP looks for members: the class, its traits, its parent with all above, its interfaces. */
  readonly ancestors: readonly Ancestor[];
  /** By lower-case name. */
  readonly byName: ReadonlyMap<string, Ancestor>;
  /** Whether some class above is not known. */
  readonly isPartial: boolean;
  /** Members that were looked for, by name; methods in lower case. */
  readonly methods: Map<string, Lookup<MethodSummary> | undefined>;
  readonly properties: Map<string, Lookup<PropertySummary> | undefined>;
  readonly constants: Map<string, Lookup<ConstantSummary> | undefined>;
}

export interface Ancestor {
  readonly summary: ClassSummary;
  /** What its templates stand for, in terms of the templates and the `static` of the class below. */
  readonly templates: Templates;
  /** The `use` clauses through which a trait came, outermost first. */
  readonly uses: readonly TraitUseSummary[];
}

/** A hierarchy of more has been made up. */
const MOST_ANCESTORS = 200;

export function createClasses(world: World): Classes {
  const entries = new Map<string, ClassEntry | undefined>();
  return {
    find,
    isClass,
    templatesOf,
    argOf,
    forget: () => entries.clear(),
  };

  function find(name: string): ClassEntry | undefined {
    const known = entries.get(name);
    if (known !== undefined || entries.has(name)) return known;
    const summary = world.classNamed(name) ?? aliased(name);
    const entry = summary === undefined ? undefined : readEntry(summary);
    entries.set(name, entry);
    return entry;
  }

  function aliased(name: string): ClassSummary | undefined {
    const target = world.framework.alias(name);
    return target === undefined ? undefined : world.classNamed(target);
  }

  function readEntry(summary: ClassSummary): ClassEntry {
    const known = entries.get(summary.name);
    if (known?.summary === summary) return known;
    const byName = new Map<string, Ancestor>();
    const climb: Climb = { world, aliased, byName, ancestors: [], isPartial: false };
    visit({ summary, templates: NO_TEMPLATES, uses: [] }, climb);
    const { ancestors, isPartial } = climb;
    const type: ClassType = { kind: 'class', name: summary.name };
    const members = { methods: new Map(), properties: new Map(), constants: new Map() };
    const entry: ClassEntry = { summary, type, ancestors, byName, isPartial, ...members };
    entries.set(summary.name, entry);
    return entry;
  }

  function isClass(name: string, ancestor: string): boolean | undefined {
    if (sameName(name, ancestor)) return true;
    const entry = find(name);
    if (entry === undefined) return undefined;
    const above = find(ancestor)?.summary.name ?? ancestor;
    if (entry.byName.has(above.toLowerCase())) return true;
    return entry.isPartial ? undefined : false;
  }

  function templatesOf(object: ClassType, ancestor: Ancestor): Templates {
    const entry = find(object.name);
    const own = bindTemplates(entry?.summary.templates, object.args);
    if (ancestor.summary === entry?.summary) return own;
    return translate(ancestor.templates, own, object);
  }

  function argOf(object: ClassType, ancestor: string, at: number): StaticType | undefined {
    const entry = find(object.name);
    const name = find(ancestor)?.summary.name ?? ancestor;
    const found = entry?.byName.get(name.toLowerCase());
    if (found === undefined) return sameName(object.name, ancestor) ? (object.args?.[at] ?? UNKNOWN) : undefined;
    const template = found.summary.templates?.[at];
    if (template !== undefined) return templatesOf(object, found).get(template.name) ?? UNKNOWN;
    // The signatures of some of PHP's own classes do without templates.
    return found.summary === entry?.summary ? (object.args?.[at] ?? UNKNOWN) : UNKNOWN;
  }
}

interface Climb {
  readonly world: World;
  readonly aliased: (name: string) => ClassSummary | undefined;
  readonly byName: Map<string, Ancestor>;
  readonly ancestors: Ancestor[];
  isPartial: boolean;
}

function visit(ancestor: Ancestor, climb: Climb): void {
  const { summary, uses } = ancestor;
  const key = summary.name.toLowerCase();
  const seen = climb.byName.get(key);
  if (seen !== undefined) {
    // Reached again on a way that tells what its templates are.
    if (isTold(ancestor) && !isTold(seen)) {
      climb.byName.set(key, ancestor);
      climb.ancestors[climb.ancestors.indexOf(seen)] = ancestor;
    }
    return;
  }
  if (climb.ancestors.length >= MOST_ANCESTORS) {
    climb.isPartial = true;
    return;
  }
  climb.byName.set(key, ancestor);
  climb.ancestors.push(ancestor);
  for (const use of summary.traits ?? []) climbTo(use, ancestor, climb, [...uses, use]);
  if (summary.extends !== undefined) climbTo(summary.extends, ancestor, climb, []);
  for (const parent of summary.implements ?? []) climbTo(parent, ancestor, climb, []);
}

function climbTo(parent: ParentSummary, from: Ancestor, climb: Climb, uses: readonly TraitUseSummary[]): void {
  const summary = climb.world.classNamed(parent.name) ?? climb.aliased(parent.name);
  if (summary === undefined) {
    climb.isPartial = true;
    return;
  }
  const isOwn = climb.ancestors[0] === from;
  const args = isOwn ? parent.args : parent.args?.map((arg) => substitute(arg, { templates: from.templates }));
  visit({ summary, templates: bindTemplates(summary.templates, args), uses }, climb);
}

/** Whether a template of the ancestor stands for something else than its bound. */
function isTold({ summary, templates }: Ancestor): boolean {
  const bare = bindTemplates(summary.templates, undefined);
  return [...templates].some(([name, type]) => type.kind !== 'unknown' && type !== bare.get(name));
}

function translate(templates: Templates, own: Templates, object: ClassType): Templates {
  if (templates.size === 0) return NO_TEMPLATES;
  const { nullable: _, ...self } = object;
  const translated = new Map<string, StaticType>();
  for (const [name, type] of templates) translated.set(name, substitute(type, { self, templates: own }));
  return translated;
}

/** What the templates of a class stand for; what nothing is known of is what the template allows. */
export function bindTemplates(
  templates: readonly TemplateSummary[] | undefined,
  args: readonly StaticType[] | undefined,
): Templates {
  if (templates === undefined || templates.length === 0) return NO_TEMPLATES;
  const bound = new Map<string, StaticType>();
  const shift = isWithoutKey(templates, args) ? 1 : 0;
  for (const [at, template] of templates.entries()) {
    const arg = at < shift ? undefined : args?.[at - shift];
    const known =
      arg === undefined ? (template.default ?? template.bound) : arg.kind === 'unknown' ? template.bound : arg;
    if (known === arg && known !== undefined) bound.set(template.name, known);
    else bound.set(template.name, known === undefined ? UNKNOWN : substitute(known, { templates: bound }));
  }
  return bound;
}

/** `Collection<User>` of a collection of keys and values: the values are meant. */
function isWithoutKey(templates: readonly TemplateSummary[], args: readonly StaticType[] | undefined): boolean {
  return args?.length === 1 && templates.length > 1 && /key/i.test(templates[0]?.name ?? '');
}
