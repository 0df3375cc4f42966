/**
 * What a call tells about its arguments: the parameters' types in terms of the call, and what a closure among them is
 * called with.
 */
import type { ParamSummary, Signature } from '../summary/summary.ts';
import { membersOf, type StaticType, UNKNOWN } from '../types.ts';
import type { CallSite } from '../world.ts';
import { OPEN } from './answers.ts';
import type { Core } from './core.ts';
import { isVague } from './members.ts';
import { methodOf, objectOf } from './methods.ts';
import { isNarrower } from './narrower.ts';
import { NO_RECEIVER, placesOf, type Receiver, receiverOf } from './signatures.ts';
import { substitute } from './substitute.ts';

/** `except` is an argument whose own type does not count. */
export function paramsOf(core: Core, call: CallSite, except?: number): readonly ParamSummary[] | undefined {
  const [first, ...overridden] = signaturesOf(core, call);
  if (first === undefined) return undefined;
  const own = typesOf(core, first, call.args, except);
  // A parameter without a type takes what the method that it overrides takes.
  const inherited = own.some(isVague) ? overridden.map((each) => typesOf(core, each, call.args, except)) : [];
  return (first.signature.params ?? []).map((param, at) => {
    const type = own[at] ?? UNKNOWN;
    const told = isVague(type) ? inherited.map((types) => types[at]).find((each) => each && !isVague(each)) : undefined;
    return {
      ...param,
      type: told !== undefined && (type.kind === 'unknown' || isNarrower(told, type, core.classes)) ? told : type,
    };
  });
}

export function closureParams(core: Core, call: CallSite, at: number): readonly StaticType[] | undefined {
  const known = core.framework.closureParams(siteOf(core, call), at, core.types);
  const declared = call.key === undefined ? callableAt(core, call, at)?.params : undefined;
  if (known === undefined || declared === undefined) return known ?? declared;
  const count = Math.max(known.length, declared.length);
  return Array.from({ length: count }, (_, index) => {
    const [ours = UNKNOWN, theirs = UNKNOWN] = [declared[index], known[index]];
    return isNarrower(theirs, ours, core.classes) ? theirs : ours;
  });
}

export function closureThis(core: Core, call: CallSite, at: number): StaticType | undefined {
  return call.key === undefined ? callableAt(core, call, at)?.bound : undefined;
}

/** The signature that the declared parameter asks of a closure. */
function callableAt(core: Core, call: CallSite, at: number): Extract<StaticType, { kind: 'callable' }> | undefined {
  const params = paramsOf(core, call, at);
  const last = params?.at(-1);
  const param = params?.[at] ?? (last?.variadic ? last : undefined);
  const callables = membersOf(param?.type ?? UNKNOWN).filter((member) => member.kind === 'callable');
  return callables.find(({ params: told }) => told !== undefined) ?? callables[0];
}

/** The same call with the object under its declared name, as the framework expects it. */
function siteOf(core: Core, call: CallSite): CallSite {
  if (call.kind === 'function') return call;
  return { ...call, object: objectOf(core, call.object), method: call.method.toLowerCase() };
}

interface SignatureAt {
  readonly signature: Signature;
  readonly receiver: Receiver;
}

/** The declarations that a call may mean, nearest first; those of mixins are left to the framework. */
function signaturesOf(core: Core, call: CallSite): readonly SignatureAt[] {
  if (call.kind === 'function') {
    const signature = core.world.functionNamed(call.name);
    return signature === undefined ? [] : [{ signature, receiver: NO_RECEIVER }];
  }
  const object = objectOf(core, call.object);
  const found = methodOf(core, object, call.method.toLowerCase());
  if (found === undefined) return [];
  return found.lookup.map(({ member, from }) => ({
    signature: member,
    receiver: receiverOf(core, object, found.part, from),
  }));
}

function typesOf(
  core: Core,
  { signature, receiver }: SignatureAt,
  args: readonly StaticType[],
  except: number | undefined,
): readonly StaticType[] {
  const places = placesOf(core, signature, receiver, args, except);
  return (signature.params ?? []).map(({ type }) => {
    const decided = core.force(substitute(type, places));
    return decided === OPEN ? UNKNOWN : decided;
  });
}
