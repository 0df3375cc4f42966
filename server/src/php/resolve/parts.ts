/**
 * The types that a type is made of, for whoever looks at all of them or rebuilds it from others. It knows the forms of
 * types and nothing of what they mean.
 */
import type { ClassType, Question, ShapeField, StaticType } from '../types.ts';

/** Types that stand directly inside another one. */
export function partsOf(type: StaticType): readonly StaticType[] {
  switch (type.kind) {
    case 'class':
      return [...(type.args ?? []), ...(type.and ?? [])];
    case 'scalar':
      return type.classOf === undefined ? [] : [type.classOf];
    case 'static':
      return type.args ?? [];
    case 'array': {
      const fields = type.shape?.map((field) => field.type) ?? [];
      return [...(type.key ? [type.key] : []), ...(type.value ? [type.value] : []), ...fields];
    }
    case 'callable':
      return [...(type.params ?? []), type.returns, ...(type.bound ? [type.bound] : [])];
    case 'union':
      return type.members;
    case 'conditional':
      return [type.is, type.whenTrue, type.whenFalse];
    case 'deferred':
      return partsOfQuestion(type.question);
    default:
      return [];
  }
}

function partsOfQuestion(question: Question): readonly StaticType[] {
  switch (question.ask) {
    case 'call':
    case 'static-call':
    case 'invoke':
      return [question.of, ...question.args];
    case 'function':
      return question.args;
    case 'either':
      return question.of;
    case 'constant':
    case 'global':
      return [];
    default:
      return [question.of];
  }
}

/** The same class type with other parts; those that say nothing any more are left out. */
export function withClassParts(type: ClassType, change: (part: StaticType) => StaticType): ClassType {
  const { args, and, ...rest } = type;
  const changedArgs = args?.map(change);
  const changedAnd = and?.map(change).filter((part): part is ClassType => part.kind === 'class');
  return {
    ...rest,
    ...(changedArgs?.some(({ kind }) => kind !== 'unknown') ? { args: changedArgs } : {}),
    ...(changedAnd && changedAnd.length > 0 ? { and: changedAnd } : {}),
  };
}

/** The same array type with other parts. */
export function withArrayParts(
  type: Extract<StaticType, { kind: 'array' }>,
  change: (part: StaticType) => StaticType,
): StaticType {
  const { key, value, shape, ...rest } = type;
  const field = (each: ShapeField): ShapeField => ({ ...each, type: change(each.type) });
  return {
    ...rest,
    ...(key ? { key: change(key) } : {}),
    ...(value ? { value: change(value) } : {}),
    ...(shape ? { shape: shape.map(field) } : {}),
  };
}

/** The same signature with other parts. */
export function withCallableParts(
  type: Extract<StaticType, { kind: 'callable' }>,
  change: (part: StaticType) => StaticType,
): StaticType {
  const { params, returns, bound, ...rest } = type;
  return {
    ...rest,
    ...(params ? { params: params.map(change) } : {}),
    returns: change(returns),
    ...(bound ? { bound: change(bound) } : {}),
  };
}

/** The same question about other types. */
export function withQuestionParts(question: Question, change: (part: StaticType) => StaticType): Question {
  switch (question.ask) {
    case 'call':
    case 'static-call':
    case 'invoke':
      return { ...question, of: change(question.of), args: question.args.map(change) };
    case 'function':
      return { ...question, args: question.args.map(change) };
    case 'either':
      return { ...question, of: question.of.map(change) };
    case 'constant':
    case 'global':
      return question;
    default:
      return { ...question, of: change(question.of) };
  }
}

/** A type nested deeper, or made of more, than this says nothing that anyone could use; it comes from recursion only. */
export const DEEPEST = 16;
export const LARGEST = 300;

/** How many types a type is made of, itself included; counted no further than `LARGEST` and `DEEPEST`. */
export function sizeOf(type: StaticType): number {
  return measure(type).size;
}

/** Whether a type is small enough to be kept. */
export function isBounded(type: StaticType): boolean {
  const { size, depth } = measure(type);
  return size <= LARGEST && depth <= DEEPEST;
}

/** How deep types stand in a type; 1 for one without parts. */
export function depthOf(type: StaticType): number {
  return measure(type).depth;
}

interface Measure {
  readonly size: number;
  readonly depth: number;
}

const SINGLE: Measure = { size: 1, depth: 1 };
const TOO_LARGE: Measure = { size: LARGEST + 1, depth: DEEPEST + 1 };
const measures = new WeakMap<StaticType, Measure>();

function measure(type: StaticType, level = 0): Measure {
  if (isPlain(type)) return SINGLE;
  const known = measures.get(type);
  if (known !== undefined) return known;
  // Only what somebody made up is nested like this: the stack shall not end before it does.
  if (level > 4 * DEEPEST) return TOO_LARGE;
  let size = 1;
  let depth = 0;
  for (const part of partsOf(type)) {
    const inner = measure(part, level + 1);
    size += inner.size;
    depth = Math.max(depth, inner.depth);
    if (size > LARGEST) break;
  }
  const measured = { size: Math.min(size, LARGEST + 1), depth: depth + 1 };
  measures.set(type, measured);
  return measured;
}

/** Whether a type has no parts, by what costs nothing to ask. */
export function isPlain(type: StaticType): boolean {
  switch (type.kind) {
    case 'class':
      return type.args === undefined && type.and === undefined;
    case 'scalar':
      return type.classOf === undefined;
    case 'static':
      return type.args === undefined;
    case 'array':
      return type.value === undefined && type.key === undefined && type.shape === undefined;
    case 'callable':
    case 'union':
    case 'conditional':
    case 'deferred':
      return false;
    default:
      return true;
  }
}

const waiting = new WeakMap<StaticType, number>();

/** Some part is a template or `static`, or depends on one or on an argument. */
const HAS_PLACES = 1;
/** Some part is a question. */
const HAS_QUESTIONS = 2;
/** Some part depends on an argument or on a template. */
const HAS_CONDITIONS = 4;
const HAS_ALL = HAS_PLACES | HAS_QUESTIONS | HAS_CONDITIONS;

/** Whether a type holds templates, `static`, or something that an argument decides: what a call fills in. */
export function hasPlaces(type: StaticType): boolean {
  return (waitsFor(type) & HAS_PLACES) !== 0;
}

/** Whether a type holds something that an argument decides. */
export function hasConditions(type: StaticType): boolean {
  return (waitsFor(type) & HAS_CONDITIONS) !== 0;
}

/** Whether there is nothing left to fill in or to answer. */
export function isDecided(type: StaticType): boolean {
  return waitsFor(type) === 0;
}

function waitsFor(type: StaticType, level = 0): number {
  if (isPlain(type)) return type.kind === 'static' || type.kind === 'template' ? HAS_PLACES : 0;
  const known = waiting.get(type);
  if (known !== undefined) return known;
  if (level > 4 * DEEPEST) return HAS_ALL;
  let found = type.kind === 'static' ? HAS_PLACES : 0;
  if (type.kind === 'conditional') found = HAS_PLACES | HAS_CONDITIONS;
  if (type.kind === 'deferred') found = isAboutTypes(type.question) ? HAS_PLACES : HAS_QUESTIONS;
  for (const part of partsOf(type)) found |= waitsFor(part, level + 1);
  waiting.set(type, found);
  return found;
}

/** Whether a question asks no declaration: it waits only because its parts do. */
function isAboutTypes({ ask }: Question): boolean {
  return ask === 'either' || ask === 'without-null';
}
