/**
 * Fills the places of a declared type in: `static`, templates, and what depends on an argument. Types that grow by this
 * without end, as those of `@return Box<Box<static>>` called in a loop, become unknown where they are too large.
 */
import {
  anyOf,
  type ConditionalType,
  eitherType,
  orNull,
  type Question,
  type StaticPlace,
  type StaticType,
  UNKNOWN,
  withoutNull,
} from '../types.ts';
import {
  DEEPEST,
  hasPlaces,
  isBounded,
  withArrayParts,
  withCallableParts,
  withClassParts,
  withQuestionParts,
} from './parts.ts';

export interface Places {
  /** What `static` is; it stays a place when this is left out. */
  readonly self?: StaticType;
  /** What `static<int, T>` is; as `static` where this is left out. */
  readonly selfWith?: (args: readonly StaticType[]) => StaticType;
  /** What templates are, by name; others stay places. */
  readonly templates: Templates;
  /** Which side of a conditional type holds; `undefined` when it may be both, as where this is left out. */
  readonly decide?: (condition: ConditionalType) => boolean | undefined;
}

export type Templates = ReadonlyMap<string, StaticType>;

export const NO_TEMPLATES: Templates = new Map();

/** The same object where there is nothing to fill in. */
export function substitute(type: StaticType, places: Places): StaticType {
  if (!hasPlaces(type)) return type;
  const filled = fill(type, places, 0);
  return isBounded(filled) ? filled : UNKNOWN;
}

function fill(type: StaticType, places: Places, level: number): StaticType {
  if (!hasPlaces(type)) return type;
  return level > 2 * DEEPEST ? UNKNOWN : fillParts(type, places, level + 1);
}

function fillParts(type: StaticType, places: Places, level: number): StaticType {
  const inner = (part: StaticType): StaticType => fill(part, places, level);
  switch (type.kind) {
    case 'static':
      return nullableAs(type, fillStatic(type, places, inner));
    case 'template': {
      const known = places.templates.get(type.name);
      return known === undefined ? type : nullableAs(type, known);
    }
    case 'class':
      return withClassParts(type, inner);
    case 'scalar':
      return type.classOf === undefined ? type : { ...type, classOf: inner(type.classOf) };
    case 'array':
      return withArrayParts(type, inner);
    case 'callable':
      return withCallableParts(type, inner);
    case 'union': {
      const joined = anyOf(type.members.map(inner));
      return type.nullable ? orNull(joined) : joined;
    }
    case 'deferred':
      return nullableAs(type, fillQuestion(type.question, inner));
    case 'conditional': {
      const holds = places.decide?.(type);
      if (holds === undefined) return eitherType(inner(type.whenTrue), inner(type.whenFalse));
      return inner(holds ? type.whenTrue : type.whenFalse);
    }
    default:
      return type;
  }
}

function fillStatic(
  type: StaticPlace,
  { self, selfWith }: Places,
  inner: (part: StaticType) => StaticType,
): StaticType {
  const args = type.args?.map(inner);
  if (self === undefined) return args === undefined ? type : { ...type, args };
  return args === undefined ? self : (selfWith?.(args) ?? self);
}

function fillQuestion(question: Question, inner: (part: StaticType) => StaticType): StaticType {
  switch (question.ask) {
    case 'either':
      return anyOf(question.of.map(inner));
    case 'without-null':
      return withoutNull(inner(question.of));
    default:
      return { kind: 'deferred', question: withQuestionParts(question, inner) };
  }
}

function nullableAs(place: { readonly nullable?: true }, type: StaticType): StaticType {
  return place.nullable ? orNull(type) : type;
}
