/**
 * The place that a parameter without a type is: what a body returns can be told in terms of it, and each call fills in
 * what it gives. It has the form of a template whose name no template can have.
 */
import { partsOf } from './resolve/parts.ts';
import type { Signature } from './summary/summary.ts';
import type { StaticType } from './types.ts';

/** The template's name for a parameter's. */
export function placeName(param: string): string {
  return `$${param}`;
}

export function paramPlace(param: string): StaticType {
  return { kind: 'template', name: placeName(param) };
}

/** Whether a type is told in terms of parameters. */
export function hasParamPlaces(type: StaticType): boolean {
  if (type.kind === 'template') return type.name.startsWith('$');
  return partsOf(type).some(hasParamPlaces);
}

/** Whether what a signature answers depends on parameters without a type. Signatures are asked at every call. */
export function dependsOnParams(signature: Signature): boolean {
  let answer = known.get(signature);
  if (answer === undefined) {
    const { returns, body } = signature;
    answer = hasParamPlaces(returns) || (body !== undefined && hasParamPlaces(body));
    known.set(signature, answer);
  }
  return answer;
}

const known = new WeakMap<Signature, boolean>();
