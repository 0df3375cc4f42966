/**
 * What functions answer, what constants and global variables hold, and what calling a value answers.
 */
import { type ArrayType, anyOf, membersOf, type StaticType, UNKNOWN } from '../types.ts';
import type { Core } from './core.ts';
import { callMethod, callStatic } from './methods.ts';
import { isDecided } from './parts.ts';
import { dependsOnArgs, NO_RECEIVER, returnOf } from './signatures.ts';
import { typeKeys } from './type-key.ts';

/** Of the first name that is declared; where none is, the framework may still know the last, which is the global one. */
export function callFunction(core: Core, names: readonly string[], args: readonly StaticType[]): StaticType {
  for (const [at, name] of names.entries()) {
    const declared = core.world.functionNamed(name);
    if (declared === undefined && at < names.length - 1) continue;
    const refined = core.framework.refineFunction(name.toLowerCase(), args, core.types);
    if (refined !== undefined) return refined;
    if (declared === undefined) return UNKNOWN;
    if (isDecided(declared.returns) && declared.body === undefined) return declared.returns;
    const argKey = dependsOnArgs(declared) ? typeKeys(args) : '';
    return core.answers.answer(`function ${declared.name} ${argKey}`, () =>
      returnOf(core, declared, NO_RECEIVER, args),
    );
  }
  return UNKNOWN;
}

export function readConstant(core: Core, names: readonly string[]): StaticType {
  for (const name of names) {
    const declared = core.world.constantNamed(name);
    if (declared === undefined) continue;
    if (isDecided(declared.type)) return declared.type;
    return core.answers.answer(`constant ${name}`, () => core.force(declared.type));
  }
  return UNKNOWN;
}

export function readGlobal(core: Core, name: string): StaticType {
  if (name === 'this') return core.stores.scriptThis() ?? UNKNOWN;
  const type = core.world.globalNamed(name);
  if (type === undefined) return UNKNOWN;
  return core.answers.answer(`global ${name}`, () => {
    const found = core.force(type);
    // An installer is a program of its own: what it alone makes unknown is known in the application.
    const main = found.kind === 'unknown' ? core.world.globalNamed(name, 'main') : undefined;
    return main === undefined ? found : core.force(main);
  });
}

/** What calling a value answers: a closure, an object with `__invoke`, a name, a pair of object and method. */
export function invokeValue(core: Core, callee: StaticType, args: readonly StaticType[]): StaticType {
  const answers = membersOf(callee).map((member): StaticType => {
    switch (member.kind) {
      case 'callable':
        return member.returns;
      case 'class':
        return callMethod(core, member, '__invoke', args);
      case 'scalar':
        return typeof member.value === 'string' ? invokeName(core, member.value, args) : UNKNOWN;
      case 'array':
        return invokePair(core, member, args);
      default:
        return UNKNOWN;
    }
  });
  return anyOf(answers);
}

function invokeName(core: Core, name: string, args: readonly StaticType[]): StaticType {
  const [className = '', method] = name.replace(/^\\/, '').split('::');
  if (method === undefined) return callFunction(core, [className], args);
  return callStatic(core, { kind: 'class', name: className }, method.toLowerCase(), args);
}

/** `[$object, 'method']` and `[User::class, 'method']`. */
function invokePair(core: Core, pair: ArrayType, args: readonly StaticType[]): StaticType {
  const method = core.element(pair, 1);
  if (pair.shape?.length !== 2 || method.kind !== 'scalar' || typeof method.value !== 'string') return UNKNOWN;
  const target = core.element(pair, 0);
  const name = method.value.toLowerCase();
  return target.kind === 'scalar' ? callStatic(core, target, name, args) : callMethod(core, target, name, args);
}
