/**
 * Which builder makes a class of each kind.
 */
import type { UnitKind } from '../plan/plan.ts';
import { classUnit } from './class.ts';
import { enumUnit } from './enum.ts';
import { interfaceUnit } from './interface.ts';
import { modelUnit } from './model.ts';
import { requestUnit } from './request.ts';
import { resourceUnit } from './resource.ts';
import { traitUnit } from './trait.ts';
import type { ClassUnitBuilder } from './unit.ts';

/** Every other kind is a class like any other. */
const BUILDERS: Partial<Record<UnitKind, ClassUnitBuilder>> = {
  enum: enumUnit,
  interface: interfaceUnit,
  model: modelUnit,
  request: requestUnit,
  resource: resourceUnit,
  trait: traitUnit,
};

/** Whether the methods of a class of this kind are those of any class: `methodsOf`. */
export function hasPlainMethods(kind: UnitKind): boolean {
  return BUILDERS[kind] === undefined;
}

export function unitBuilder(kind: UnitKind): ClassUnitBuilder {
  return BUILDERS[kind] ?? classUnit;
}
