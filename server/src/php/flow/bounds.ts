/**
 * How much a type may say before it says too much. Types of types grow with every step through a function, above all
 * where they wait for other files; what is this large is kept as unknown.
 */
import { isBounded, sizeOf } from '../resolve/parts.ts';
import { type StaticType, UNKNOWN } from '../types.ts';
import { generalType } from './arrays.ts';

/** What is part of a question is written out with it, again and again. */
const LARGEST_ARGUMENT = 40;

export function boundType(type: StaticType): StaticType {
  return isBounded(type) ? type : UNKNOWN;
}

export function boundArgument(type: StaticType): StaticType {
  if (sizeOf(type) <= LARGEST_ARGUMENT) return type;
  const general = generalType(type);
  return sizeOf(general) <= LARGEST_ARGUMENT ? general : UNKNOWN;
}
