/**
 * Classes that take part in routing: providers and registrars with the methods that register, and the HTTP kernel's
 * lists.
 */
import type { ClassDecl, Expr, Method, Property, TraitDecl } from '../../../syntax/php/ast.ts';
import type { KernelFacts, RouteClass, RouteMethod, Step, Value } from '../facts.ts';
import type { ReadContext } from './context.ts';
import { readSteps } from './steps.ts';
import { readParams, readValue } from './values.ts';

/** The class with those of its methods that register something; `undefined` when none does. */
export function readRouteClass(
  context: ReadContext,
  decl: ClassDecl | TraitDecl,
  name: string,
): RouteClass | undefined {
  const before = context.hits;
  const read = decl.members.flatMap((member) => (member.kind === 'Method' ? [readMethod(context, member)] : []));
  const parent = decl.kind === 'ClassDecl' && decl.extends !== undefined ? context.classOf(decl.extends) : undefined;
  const inherits = parent !== undefined && /provider$/i.test(parent) && !/^illuminate\\/i.test(parent);
  if (context.hits === before && !inherits) return undefined;
  const traits = decl.members.flatMap((member) =>
    member.kind === 'TraitUse' ? member.traits.flatMap((trait) => context.classOf(trait) ?? []) : [],
  );
  const constants = decl.members
    .flatMap((member) => (member.kind === 'ClassConst' ? member.items : []))
    .map((item) => [item.name.text, readValue(context, item.value, false)] as const);
  return {
    name,
    ...(parent === undefined ? {} : { extends: parent }),
    ...(traits.length === 0 ? {} : { traits }),
    ...(decl.kind === 'TraitDecl' ? { isTrait: true } : {}),
    ...(decl.kind === 'ClassDecl' && decl.modifiers.abstract ? { isAbstract: true } : {}),
    properties: readProperties(context, decl),
    ...(constants.length === 0 ? {} : { constants: Object.fromEntries(constants) }),
    methods: keepRegistering(read),
    start: decl.name.start,
    end: decl.name.end,
  };
}

interface ReadMethod extends RouteMethod {
  readonly registers: boolean;
}

function readMethod(context: ReadContext, method: Method): ReadMethod {
  const params = readParams(context, method.params);
  const added = params.filter((param) => !context.routers.has(param.name) && /rout/i.test(param.class ?? ''));
  for (const param of added) context.routers.add(param.name);
  const before = context.hits;
  const body = method.body === undefined ? [] : readSteps(context, method.body.body, true);
  for (const param of added) context.routers.delete(param.name);
  return { name: method.name.text, params, body, registers: context.hits > before };
}

/** Methods that register, and those that call them. In what is kept, calls of the others are left out. */
function keepRegistering(methods: readonly ReadMethod[]): readonly RouteMethod[] {
  const kept = new Set(methods.filter((one) => one.registers).map((one) => one.name.toLowerCase()));
  for (let grown = -1; grown !== kept.size; ) {
    grown = kept.size;
    for (const { name, body } of methods) if (JSON.stringify(body).match(ownCall(kept))) kept.add(name.toLowerCase());
  }
  return methods
    .filter((one) => kept.has(one.name.toLowerCase()))
    .map(({ name, params, body }) => ({ name, params, body: body.filter((step) => mayMatter(step, kept)) }));
}

function ownCall(kept: ReadonlySet<string>): RegExp {
  return kept.size === 0
    ? /(?!)/
    : new RegExp(`"root":\\{"kind":"variable","name":"this"\\},"calls":\\[\\{"name":"(?:${[...kept].join('|')})"`, 'i');
}

/** Calls on `$this->app`, on facades and the like were read too; only what leads to a registration stays. */
function mayMatter(step: Step, kept: ReadonlySet<string>): boolean {
  if (step.kind !== 'do') return true;
  const { value } = step;
  if (typeof value !== 'object' || value === null) return false;
  if (value.kind === 'static')
    return value.class === 'parent' || /rout|register|configure/i.test(`${value.class} ${value.method}`);
  if (value.kind !== 'chain') return true;
  const { root, calls } = value;
  const isOwn = typeof root === 'object' && root !== null && root.kind === 'variable' && root.name === 'this';
  const first = calls[0]?.name.toLowerCase() ?? '';
  return !isOwn || kept.has(first) || !/^(?:merge|load(?!routes)|publishes|commands|registerpolicies)/.test(first);
}

function readProperties(context: ReadContext, decl: ClassDecl | TraitDecl): Readonly<Record<string, Value>> {
  const properties: Record<string, Value> = {};
  for (const [name, value] of defaults(decl)) {
    // Tables of listeners and policies are long and mean nothing here.
    if (!/^(?:listen|subscribe|policies|observers|commands|bindings|singletons)$/.test(name)) {
      properties[name] = readValue(context, value, false);
    }
  }
  return properties;
}

/** The properties of a class that have a default. */
function defaults(decl: ClassDecl | TraitDecl): readonly (readonly [name: string, value: Expr])[] {
  return decl.members
    .filter((member): member is Property => member.kind === 'Property')
    .flatMap((property) => property.items)
    .flatMap((item) => (item.default === undefined ? [] : [[item.name, item.default] as const]));
}

const KERNEL_LISTS = new Set(['middlewareGroups', 'routeMiddleware', 'middlewareAliases']);

/** The lists of `app/Http/Kernel.php`; `undefined` for a class that has none. */
export function readKernel(context: ReadContext, decl: ClassDecl, name: string): KernelFacts | undefined {
  const parent = decl.extends === undefined ? undefined : context.classOf(decl.extends);
  if (parent === undefined) return undefined;
  const lists = defaults(decl);
  if (!/\\http\\kernel$/i.test(parent) && !lists.some(([list]) => KERNEL_LISTS.has(list))) return undefined;
  const read = (...names: string[]): Value | undefined => {
    const found = lists.findLast(([list]) => names.includes(list));
    return found === undefined ? undefined : readValue(context, found[1], false);
  };
  const global = read('middleware');
  const groups = read('middlewareGroups');
  const aliases = read('routeMiddleware', 'middlewareAliases');
  const priority = read('middlewarePriority');
  return {
    class: name,
    extends: parent,
    ...(global === undefined ? {} : { global }),
    ...(groups === undefined ? {} : { groups }),
    ...(aliases === undefined ? {} : { aliases }),
    ...(priority === undefined ? {} : { priority }),
    start: decl.name.start,
    end: decl.name.end,
  };
}
