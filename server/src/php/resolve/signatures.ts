/**
 * A declared signature in terms of one call: what its templates, `static` and its conditions stand for there.
 */
import { dependsOnParams, placeName } from '../param-place.ts';
import type { ParamSummary, Signature } from '../summary/summary.ts';
import {
  type ClassType,
  type ConditionalType,
  isNullable,
  NULL,
  orNull,
  type StaticType,
  UNKNOWN,
  withoutNull,
} from '../types.ts';
import { OPEN } from './answers.ts';
import type { Ancestor } from './classes.ts';
import { isOfType } from './conditions.ts';
import type { Core } from './core.ts';
import { inferTemplates } from './infer-templates.ts';
import { isNarrower } from './narrower.ts';
import { hasConditions, hasPlaces, partsOf, withClassParts } from './parts.ts';
import { NO_TEMPLATES, type Places, substitute, type Templates } from './substitute.ts';

/** Where a signature is declared: the object that it is called on, and what the class's templates are there. */
export type Receiver = Omit<Places, 'decide'>;

export const NO_RECEIVER: Receiver = { templates: NO_TEMPLATES };

/** The object as what `from`, an ancestor of that part of its type, declares sees it. */
export function receiverOf(core: Core, object: ClassType, part: ClassType, from: Ancestor): Receiver {
  const { nullable: _, ...self } = object;
  return {
    self,
    selfWith: (args) => withArgs(core, self, from, args),
    templates: core.classes.templatesOf(part, from),
  };
}

/** A class without templates is told by its ancestor: a `UserCollection` maps to a `Collection` of something else. */
function withArgs(core: Core, object: ClassType, { summary }: Ancestor, args: readonly StaticType[]): StaticType {
  const own = core.classes.find(object.name)?.summary.templates?.length ?? 0;
  if (own === 0 && (summary.kind === 'trait' || summary.templates === undefined)) return object;
  return withClassParts({ kind: 'class', name: own === 0 ? summary.name : object.name, args }, (arg) => arg);
}

/** What stands for the places of a signature in a call. `except` is an argument that is not to be looked at. */
export function placesOf(
  core: Core,
  signature: Signature,
  receiver: Receiver,
  args: readonly StaticType[],
  except?: number,
): Places {
  const templates = bindCall(core, signature, receiver, args, except);
  const places: Places = {
    ...receiver,
    templates,
    decide: (condition) => decide(core, condition, signature, places, args),
  };
  return places;
}

/** What a call answers by its declaration; by the body where that says more of what is declared. May be `OPEN`. */
export function returnOf(
  core: Core,
  signature: Signature,
  receiver: Receiver,
  args: readonly StaticType[],
): StaticType {
  const places = placesOf(core, signature, receiver, args);
  const declared = core.force(substitute(signature.returns, places));
  if (signature.body === undefined) return declared;
  const body = core.force(substitute(signature.body, places));
  if (body === OPEN) return declared;
  const telling = withoutNull(body);
  if (!isNarrower(telling, declared, core.classes)) return declared;
  return isNullable(declared) ? orNull(telling) : telling;
}

/** Whether what a signature answers depends on the arguments. */
export function dependsOnArgs(signature: Signature): boolean {
  const { returns, body, templates } = signature;
  if (hasConditions(returns) || dependsOnParams(signature)) return true;
  return templates !== undefined && (hasPlaces(returns) || (body !== undefined && hasPlaces(body)));
}

/** The class's templates with those of the function over them, and what untyped parameters are given. */
function bindCall(
  core: Core,
  signature: Signature,
  receiver: Receiver,
  args: readonly StaticType[],
  except: number | undefined,
): Templates {
  const { templates, params = [] } = signature;
  if (dependsOnParams(signature)) {
    const outer = new Map(receiver.templates);
    for (const [at, { name }] of params.entries()) outer.set(placeName(name), args[at] ?? UNKNOWN);
    return templates === undefined
      ? outer
      : bindTemplates(core, signature, { ...receiver, templates: outer }, args, except);
  }
  return templates === undefined ? receiver.templates : bindTemplates(core, signature, receiver, args, except);
}

function bindTemplates(
  core: Core,
  { templates = [], params = [] }: Signature,
  receiver: Receiver,
  args: readonly StaticType[],
  except: number | undefined,
): Templates {
  const wanted = new Set(templates.map(({ name }) => name));
  const outer = withoutNames(receiver.templates, wanted);
  const found = new Map<string, StaticType>();
  const inference = { core, wanted, found };
  for (const [at, param] of params.entries()) {
    if (!hasPlaces(param.type)) continue;
    const declared = substitute(param.type, { ...receiver, templates: outer });
    const given = param.variadic ? args.slice(at) : args.slice(at, at + 1);
    if (given.length === 0 && isLeftOut(param)) inferTemplates(bare(declared), NULL, inference);
    for (const [index, arg] of given.entries()) {
      if (at + index !== except) inferTemplates(declared, arg, inference);
    }
  }
  const bound = new Map(outer);
  for (const template of templates) {
    const given = found.get(template.name) ?? template.default ?? UNKNOWN;
    const known = given.kind === 'unknown' ? (template.bound ?? UNKNOWN) : given;
    bound.set(template.name, substitute(known, { ...receiver, templates: bound }));
  }
  return bound;
}

/** What is not given is null: a default of another type is written as a template's default. */
function isLeftOut(param: ParamSummary): boolean {
  return param.optional === true && !param.variadic;
}

/** The template that takes a value of any form: `T` of `T|Closure(): T`. A default of null makes it nullable as well. */
function bare(declared: StaticType): StaticType {
  const isUnion = declared.kind === 'deferred' && declared.question.ask === 'either';
  const template = (isUnion ? partsOf(declared) : [declared]).find(({ kind }) => kind === 'template');
  return template === undefined ? UNKNOWN : withoutNull(template);
}

function withoutNames(templates: Templates, names: ReadonlySet<string>): Templates {
  if (templates.size === 0) return templates;
  return new Map([...templates].filter(([name]) => !names.has(name)));
}

function decide(
  core: Core,
  condition: ConditionalType,
  { params = [] }: Signature,
  places: Places,
  args: readonly StaticType[],
): boolean | undefined {
  const at = params.findIndex(({ name }) => name === condition.subject);
  const param = params[at];
  const subject = param === undefined ? places.templates.get(condition.subject) : argAt(param, args[at]);
  if (subject === undefined) return undefined;
  const holds = isOfType(core.force(subject), substitute(condition.is, places), core.classes);
  return condition.not && holds !== undefined ? !holds : holds;
}

/** An argument is of what the parameter takes, when nothing else is known of it. */
function argAt(param: ParamSummary, arg: StaticType | undefined): StaticType {
  if (arg === undefined) return param.optional && !param.variadic ? NULL : UNKNOWN;
  return arg.kind === 'unknown' && !hasPlaces(param.type) ? param.type : arg;
}
