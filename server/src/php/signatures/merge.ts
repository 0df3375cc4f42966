/**
 * Lays what is known of a class or function beyond its declaration over the declaration, member by member. An overlay
 * says what it knows and leaves out the rest, so that nothing declared is lost.
 */
import type {
  ClassSummary,
  ConstantSummary,
  FunctionSummary,
  MethodSummary,
  ParamSummary,
  PropertySummary,
  Signature,
} from '../summary/summary.ts';
import type { StaticType } from '../types.ts';

/** The declared class, with the overlay's members in place of its own, and its new ones behind them. */
export function mergeClass(declared: ClassSummary, overlay: ClassSummary): ClassSummary {
  return {
    ...declared,
    ...overlay,
    name: declared.name,
    start: declared.start,
    end: declared.end,
    ...listed('implements', mergeNamed(declared.implements, overlay.implements, lowerName, pickSecond)),
    ...listed('traits', mergeNamed(declared.traits, overlay.traits, lowerName, pickSecond)),
    ...listed('mixins', mergeNamed(declared.mixins, overlay.mixins, mixinKey, pickSecond)),
    ...listed('properties', mergeNamed(declared.properties, overlay.properties, exactName, mergeProperty)),
    ...listed('methods', mergeNamed(declared.methods, overlay.methods, lowerName, mergeMethod)),
    ...listed('constants', mergeNamed(declared.constants, overlay.constants, exactName, mergeConstant)),
  };
}

export function mergeFunction(declared: FunctionSummary, overlay: FunctionSummary): FunctionSummary {
  return { ...declared, ...overlay, ...mergeSignature(declared, overlay) };
}

function mergeMethod(declared: MethodSummary, overlay: MethodSummary): MethodSummary {
  return { ...overlay, ...mergeSignature(declared, overlay) };
}

/** A type that the overlay leaves open is the declared one. */
function mergeSignature(declared: Signature, overlay: Signature): Pick<Signature, 'params' | 'returns'> {
  const params = mergeParams(declared.params, overlay.params);
  const returns = overlay.returns.kind === 'unknown' ? declared.returns : overlay.returns;
  return { ...(params === undefined ? {} : { params }), returns };
}

/** What the overlay leaves out at the end is as declared: it may only be about what a method answers. */
function mergeParams(
  declared: readonly ParamSummary[] = [],
  overlay: readonly ParamSummary[] = [],
): readonly ParamSummary[] | undefined {
  const params = overlay.map((param, at) => mergeParam(declared[at], param));
  const all = [...params, ...declared.slice(params.length)];
  return all.length === 0 ? undefined : all;
}

function mergeParam(declared: ParamSummary | undefined, overlay: ParamSummary): ParamSummary {
  return declared === undefined || overlay.type.kind !== 'unknown' ? overlay : { ...overlay, type: declared.type };
}

function mergeProperty(declared: PropertySummary, overlay: PropertySummary): PropertySummary {
  return overlay.type.kind === 'unknown' ? { ...overlay, type: declared.type } : overlay;
}

function mergeConstant(declared: ConstantSummary, overlay: ConstantSummary): ConstantSummary {
  return overlay.type.kind === 'unknown' ? declared : overlay;
}

function mergeNamed<T>(
  declared: readonly T[] | undefined,
  overlay: readonly T[] | undefined,
  keyOf: (item: T) => string,
  merge: (declared: T, overlay: T) => T,
): readonly T[] {
  if (declared === undefined || overlay === undefined) return declared ?? overlay ?? [];
  const merged = new Map(declared.map((item) => [keyOf(item), item]));
  for (const item of overlay) {
    const known = merged.get(keyOf(item));
    merged.set(keyOf(item), known === undefined ? item : merge(known, item));
  }
  return [...merged.values()];
}

function listed<K extends string, T>(key: K, list: readonly T[]): { readonly [P in K]?: readonly T[] } {
  return list.length === 0 ? {} : ({ [key]: list } as { readonly [P in K]: readonly T[] });
}

function lowerName({ name }: { readonly name: string }): string {
  return name.toLowerCase();
}

function exactName({ name }: { readonly name: string }): string {
  return name;
}

function mixinKey(type: StaticType): string {
  return type.kind === 'class' ? type.name.toLowerCase() : JSON.stringify(type);
}

function pickSecond<T>(_first: T, second: T): T {
  return second;
}
