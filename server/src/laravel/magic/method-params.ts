/**
 * What the framework calls methods with that it finds by their names, so that most are written without types.
 */
import { type ClassType, classType, type StaticType } from '../../php/types.ts';
import type { Types } from '../../php/world.ts';
import type { LaravelApp } from './app.ts';
import { builderOf, isMarkedScope, isModel } from './eloquent.ts';
import { ELOQUENT_BUILDER, REQUEST } from './names.ts';

/** `method` in lower case. */
export function methodParamsOf(
  of: ClassType,
  method: string,
  app: LaravelApp,
  types: Types,
): readonly StaticType[] | undefined {
  if ((method === 'handle' || method === 'terminate') && app.isMiddleware(of.name)) return [classType(REQUEST)];
  if (method === 'withvalidator' && types.isClass(of.name, FORM_REQUEST) === true) return [classType(VALIDATOR)];
  if (!/^scope./.test(method) && !isMarkedScope(of, method, types)) return undefined;
  if (isModel(of.name, types)) return [builderOf(of, types)];
  // In a trait of models, the query is on whichever of them is asked.
  const isTrait = types.world.classNamed(of.name)?.kind === 'trait';
  return isTrait && types.world.usersOf(of.name).some((name) => isModel(name, types))
    ? [classType(ELOQUENT_BUILDER)]
    : undefined;
}

const FORM_REQUEST = 'Illuminate\\Foundation\\Http\\FormRequest';
const VALIDATOR = 'Illuminate\\Validation\\Validator';
