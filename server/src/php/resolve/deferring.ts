/**
 * Types for one file alone: a question about a declaration stays a question, which stands in the file's summary until the
 * whole application is known. Only what the types at hand decide is decided.
 */
import {
  ARRAY_KEY,
  anyOf,
  classString,
  literalType,
  membersOf,
  OBJECT,
  type Question,
  STRING,
  type StaticType,
  sameName,
  UNKNOWN,
} from '../types.ts';
import type { Framework, Types, World } from '../world.ts';
import { depthOf, sizeOf } from './parts.ts';

/** Chains of calls are rarely longer; what is beyond stays unknown rather than to fill the cache. */
const DEEPEST_QUESTION = 16;
const LARGEST_QUESTION = 80;
/** An argument decides by its class, its value or its form: more of it is not kept. */
const LARGEST_ARGUMENT = 12;

export function deferringTypes(): Types {
  return {
    world: NO_WORLD,
    isClass: (fqn, ancestor) => (sameName(fqn, ancestor) ? true : undefined),
    parentsOf: () => undefined,
    property: (of, name) => about(of, { ask: 'property', of, name }),
    declaresMethod: () => false,
    call: (of, method, args) => callOn(of, method.toLowerCase(), args),
    staticCall: (of, method, args) =>
      about(of, { ask: 'static-call', of, method: method.toLowerCase(), args: args.map(brief) }),
    staticProperty: (of, name) => about(of, { ask: 'static-property', of, name }),
    classConstant: (of, name) =>
      name.toLowerCase() === 'class' ? classString(of) : about(of, { ask: 'class-constant', of, name }),
    functionCall: (names, args) => defer({ ask: 'function', names, args: args.map(brief) }),
    constant: (names) => defer({ ask: 'constant', names }),
    invoke: (of, args) => invoked(of, args),
    element: elementOf,
    key: keyOf,
    instance: instanceOf,
    closureParams: () => undefined,
    closureThis: () => undefined,
    methodParams: () => undefined,
    paramsOf: () => undefined,
    methodOf: () => undefined,
    propertyOf: () => undefined,
    force: (type) => type,
    templateArg: () => UNKNOWN,
  };
}

const NO_FRAMEWORK: Framework = {
  alias: () => undefined,
  missingProperty: () => undefined,
  missingMethod: () => undefined,
  missingStaticMethod: () => undefined,
  refineMethod: () => undefined,
  refineFunction: () => undefined,
  closureParams: () => undefined,
  element: () => undefined,
  methodParams: () => undefined,
};

const NO_WORLD: World = {
  classNamed: () => undefined,
  functionNamed: () => undefined,
  constantNamed: () => undefined,
  declaresClass: () => false,
  declaresFunction: () => false,
  globalNamed: () => undefined,
  usersOf: () => [],
  summaries: () => [],
  framework: NO_FRAMEWORK,
};

function defer(question: Question): StaticType {
  const type: StaticType = { kind: 'deferred', question };
  return depthOf(type) <= DEEPEST_QUESTION && sizeOf(type) <= LARGEST_QUESTION ? type : UNKNOWN;
}

/** A question about the members of something, which must be able to have some. */
function about(of: StaticType, question: Question): StaticType {
  return membersOf(of).some(hasMembers) && of.kind !== 'unknown' ? defer(question) : UNKNOWN;
}

function hasMembers(type: StaticType): boolean {
  switch (type.kind) {
    case 'class':
    case 'callable':
    case 'static':
    case 'template':
    case 'conditional':
    case 'deferred':
      return true;
    case 'scalar':
      return type.name === 'string' && (type.classOf !== undefined || type.value !== undefined);
    default:
      return false;
  }
}

function brief(arg: StaticType): StaticType {
  if (sizeOf(arg) <= LARGEST_ARGUMENT) return arg;
  switch (arg.kind) {
    case 'array':
      return arg.iterable ? { kind: 'array', iterable: true } : { kind: 'array' };
    case 'class':
      return { kind: 'class', name: arg.name };
    default:
      return UNKNOWN;
  }
}

function callOn(of: StaticType, method: string, args: readonly StaticType[]): StaticType {
  if (of.kind === 'callable' && (method === '__invoke' || method === 'call')) return of.returns;
  return about(of, { ask: 'call', of, method, args: args.map(brief) });
}

function invoked(of: StaticType, args: readonly StaticType[]): StaticType {
  if (of.kind === 'callable') return of.returns;
  if (of.kind === 'array') return defer({ ask: 'invoke', of, args: args.map(brief) });
  return about(of, { ask: 'invoke', of, args: args.map(brief) });
}

function elementOf(of: StaticType, key?: string | number): StaticType {
  const answers = membersOf(of).map((member): StaticType => {
    switch (member.kind) {
      case 'array': {
        const { value, shape = [] } = member;
        if (key === undefined) return joined([...shape.map(({ type }) => type), ...(value ? [value] : [])]);
        const field = shape.find((each) => String(each.key) === String(key));
        return field?.type ?? (shape.length === 0 ? value : undefined) ?? UNKNOWN;
      }
      case 'scalar':
        return member.name === 'string' && key !== undefined ? STRING : UNKNOWN;
      default:
        return about(member, { ask: 'element', of: member, ...(key === undefined ? {} : { key }) });
    }
  });
  return joined(answers);
}

function keyOf(of: StaticType): StaticType {
  const answers = membersOf(of).map((member): StaticType => {
    if (member.kind !== 'array') return about(member, { ask: 'key', of: member });
    if (member.key !== undefined) return member.key;
    return member.shape
      ? joined(member.shape.map(({ key }) => literalType(key)))
      : member.iterable
        ? UNKNOWN
        : ARRAY_KEY;
  });
  return joined(answers);
}

function instanceOf(of: StaticType): StaticType {
  const answers = membersOf(of).map((member): StaticType => {
    switch (member.kind) {
      case 'class':
      case 'static':
        return member;
      case 'scalar':
        if (member.classOf !== undefined) return member.classOf.kind === 'unknown' ? OBJECT : member.classOf;
        return member.value === undefined ? UNKNOWN : defer({ ask: 'instance', of: member });
      default:
        return about(member, { ask: 'instance', of: member });
    }
  });
  return joined(answers);
}

function joined(types: readonly StaticType[]): StaticType {
  return types.length === 0 ? UNKNOWN : anyOf(types);
}
