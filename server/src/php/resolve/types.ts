/**
 * Answers questions about types from the declarations of a world. Answers are kept until the world changes; each question
 * ends and none throws, whatever the declarations say.
 */
import { createStores } from '../registry/stores.ts';
import type { ClassSummary } from '../summary/summary.ts';
import { type StaticType, UNKNOWN } from '../types.ts';
import type { Declared, Framework, Types, World } from '../world.ts';
import { type Answers, createAnswers, OPEN } from './answers.ts';
import { createClasses } from './classes.ts';
import { closureParams, closureThis, paramsOf } from './closures.ts';
import type { Core } from './core.ts';
import { elementOf, keyOf } from './elements.ts';
import { callFunction, invokeValue, readConstant } from './functions.ts';
import type { Lookup } from './members.ts';
import { callMethod, callStatic, methodOf } from './methods.ts';
import { propertyOf, readClassConstant, readProperty, readStaticProperty } from './properties.ts';
import { decideType, instanceOf } from './questions.ts';

export function createTypes(world: World): Types {
  const core = createCore(world, () => types);
  let generation = world.generation;

  const types: Types = {
    world,
    isClass: (fqn, ancestor) => fresh().classes.isClass(fqn, ancestor),
    parentsOf: (fqn) => parentsOf(fresh().classes.find(fqn)?.summary),
    property: (object, name) => shown(readProperty(core, value(object), name)),
    declaresMethod: (object, method) => methodOf(fresh(), object, method.toLowerCase()) !== undefined,
    call: (object, method, args) => shown(callMethod(core, value(object), method.toLowerCase(), args)),
    staticCall: (of, method, args) => shown(callStatic(core, value(of), method.toLowerCase(), args)),
    staticProperty: (of, name) => shown(readStaticProperty(core, value(of), name)),
    classConstant: (of, name) => shown(readClassConstant(core, value(of), name)),
    functionCall: (names, args) => shown(callFunction(fresh(), names, args)),
    constant: (names) => shown(readConstant(fresh(), names)),
    invoke: (callee, args) => shown(invokeValue(core, value(callee), args)),
    element: (of, key) => shown(elementOf(core, value(of), key)),
    key: (of) => shown(keyOf(core, value(of))),
    instance: (of) => shown(instanceOf(core, value(of))),
    closureParams: (call, at) => closureParams(fresh(), call, at),
    closureThis: (call, at) => closureThis(fresh(), call, at),
    methodParams: (of, method) => fresh().framework.methodParams(of, method, types),
    paramsOf: (call) => paramsOf(fresh(), call),
    methodOf: (object, method) => declared(methodOf(fresh(), object, method.toLowerCase())?.lookup),
    propertyOf: (object, name) => declared(propertyOf(fresh(), object, name)?.lookup),
    force: value,
    templateArg: (object, ancestor, at) => value(fresh().classes.argOf(object, ancestor, at) ?? UNKNOWN),
  };
  return types;

  /** The core without what it knew of a world that has changed since. */
  function fresh(): Core {
    if (world.generation !== generation) {
      generation = world.generation;
      core.classes.forget();
      core.answers.forget();
      core.stores.forget();
    }
    return core;
  }

  function value(type: StaticType): StaticType {
    return shown(decideType(fresh(), type));
  }
}

function createCore(world: World, typesOf: () => Types): Core {
  const answers = createAnswers();
  const core: Core = {
    world,
    answers,
    classes: createClasses(world),
    framework: limited(world, answers),
    stores: createStores(() => core),
    get types() {
      return typesOf();
    },
    force: (type) => decideType(core, type),
    call: (object, method, args) => callMethod(core, object, method, args),
    invoke: (callee, args) => invokeValue(core, callee, args),
    element: (of, key) => elementOf(core, of, key),
    key: (of) => keyOf(core, of),
  };
  return core;
}

/** The framework asks back, and what it asks may lead to it again. */
function limited(world: World, { ask }: Answers): Framework {
  return {
    alias: (name) => world.framework.alias(name),
    missingProperty: (object, name, types) => ask(() => world.framework.missingProperty(object, name, types)),
    missingMethod: (object, name, args, types) => ask(() => world.framework.missingMethod(object, name, args, types)),
    missingStaticMethod: (of, name, args, types) =>
      ask(() => world.framework.missingStaticMethod(of, name, args, types)),
    refineMethod: (call, type, types) => ask(() => world.framework.refineMethod(call, type, types)),
    refineFunction: (name, args, types) => ask(() => world.framework.refineFunction(name, args, types)),
    closureParams: (call, at, types) => ask(() => world.framework.closureParams(call, at, types)),
    element: (object, types) => ask(() => world.framework.element(object, types)),
    methodParams: (of, method, types) => ask(() => world.framework.methodParams(of, method, types)),
  };
}

/** Outside, what is being asked for is just not known. */
function shown(type: StaticType): StaticType {
  return type === OPEN ? UNKNOWN : type;
}

function parentsOf(summary: ClassSummary | undefined): readonly string[] | undefined {
  if (summary === undefined) return undefined;
  const parents = [...(summary.implements ?? []), ...(summary.traits ?? [])];
  return [...(summary.extends ? [summary.extends] : []), ...parents].map(({ name }) => name);
}

function declared<M>(lookup: Lookup<M> | undefined): Declared<M> | undefined {
  return lookup && { member: lookup[0].member, owner: lookup[0].from.summary };
}
