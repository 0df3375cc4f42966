/**
 * Decides the questions that stand in declared types, however deep, by asking the declarations of the world.
 */
import {
  anyOf,
  type DeferredType,
  eitherType,
  isNullable,
  membersOf,
  OBJECT,
  orNull,
  type Question,
  type StaticType,
  UNKNOWN,
  withoutNull,
} from '../types.ts';
import { OPEN } from './answers.ts';
import type { Core } from './core.ts';
import { callFunction, readConstant, readGlobal } from './functions.ts';
import { callStatic } from './methods.ts';
import { DEEPEST, isBounded, isDecided, withArrayParts, withCallableParts, withClassParts } from './parts.ts';
import { readClassConstant, readProperty, readStaticProperty } from './properties.ts';
import { typeKey } from './type-key.ts';

/** `OPEN` when the whole type is what is being asked for. Places stay where nothing fills them in. */
export function decideType(core: Core, type: StaticType, level = 0): StaticType {
  if (isDecided(type)) return type;
  if (level > 2 * DEEPEST) return UNKNOWN;
  const inner = (part: StaticType): StaticType => decideType(core, part, level + 1);
  switch (type.kind) {
    case 'deferred':
      return decideDeferred(core, type, level);
    case 'conditional':
      return eitherType(inner(type.whenTrue), inner(type.whenFalse));
    case 'class':
      return withClassParts(type, inner);
    case 'scalar':
      return type.classOf === undefined ? type : { ...type, classOf: inner(type.classOf) };
    case 'array':
      return bounded(withArrayParts(type, inner));
    case 'callable':
      return bounded(withCallableParts(type, inner));
    case 'union': {
      const joined = anyOf(type.members.map(inner));
      return type.nullable ? orNull(joined) : joined;
    }
    default:
      return type;
  }
}

/** An object of the class that a text names, or of the same class as an object. */
export function instanceOf(core: Core, of: StaticType): StaticType {
  return anyOf(
    membersOf(of).map((member) => {
      switch (member.kind) {
        case 'class':
        case 'static':
        case 'object':
          return member;
        case 'callable':
          return member.closure ? member : UNKNOWN;
        case 'scalar':
          return namedBy(core, member);
        default:
          return UNKNOWN;
      }
    }),
  );
}

function namedBy(core: Core, { classOf, value }: Extract<StaticType, { kind: 'scalar' }>): StaticType {
  if (classOf !== undefined) return classOf.kind === 'unknown' ? OBJECT : core.force(classOf);
  const entry = typeof value === 'string' ? core.classes.find(value.replace(/^\\/, '')) : undefined;
  return entry?.type ?? UNKNOWN;
}

function bounded(type: StaticType): StaticType {
  return isBounded(type) ? type : UNKNOWN;
}

/** What is being asked for adds nothing to itself. The order is that of the members' keys, whoever asked first. */
function joinOpen(types: readonly StaticType[]): StaticType {
  const others = types.filter((type) => type !== OPEN);
  if (others.length === 0 && types.length > 0) return OPEN;
  const members = others.flatMap(membersOf).map((type) => ({ type, key: typeKey(type) }));
  const sorted = members.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const joined = anyOf(sorted.map(({ type }) => type));
  return others.some(isNullable) ? orNull(joined) : joined;
}

function decideDeferred(core: Core, { question, nullable }: DeferredType, level: number): StaticType {
  const answer = core.answers.ask(() => decideQuestion(core, question, level + 1)) ?? UNKNOWN;
  const decided = answer === OPEN ? OPEN : bounded(answer);
  return nullable ? orNull(decided) : decided;
}

function decideQuestion(core: Core, question: Question, level: number): StaticType {
  const whole = (type: StaticType): StaticType => decideType(core, type, level);
  switch (question.ask) {
    case 'constant':
      return readConstant(core, question.names);
    case 'global':
      return readGlobal(core, question.name);
    case 'either':
      return joinOpen(question.of.map(whole));
    case 'function': {
      const args = question.args.map(whole);
      return args.includes(OPEN) ? OPEN : callFunction(core, question.names, args);
    }
    case 'call':
    case 'static-call':
    case 'invoke': {
      const of = whole(question.of);
      const args = question.args.map(whole);
      if (of === OPEN || args.includes(OPEN)) return OPEN;
      if (question.ask === 'invoke') return core.invoke(of, args);
      if (question.ask === 'call') return core.call(of, question.method, args);
      return callStatic(core, of, question.method, args);
    }
    default: {
      const of = whole(question.of);
      return of === OPEN ? OPEN : decideAbout(core, question, of);
    }
  }
}

type QuestionAbout = Extract<
  Question,
  {
    readonly ask: 'property' | 'static-property' | 'class-constant' | 'element' | 'key' | 'instance' | 'without-null';
  }
>;

function decideAbout(core: Core, question: QuestionAbout, of: StaticType): StaticType {
  switch (question.ask) {
    case 'property':
      return readProperty(core, of, question.name);
    case 'static-property':
      return readStaticProperty(core, of, question.name);
    case 'class-constant':
      return readClassConstant(core, of, question.name);
    case 'element':
      return core.element(of, question.key);
    case 'key':
      return core.key(of);
    case 'instance':
      return instanceOf(core, of);
    case 'without-null':
      return withoutNull(of);
  }
}
