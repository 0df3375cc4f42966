/**
 * Who is logged in. The framework declares an `Authenticatable`; which model it is stands in the application's config.
 */
import { anyOf, type ClassType, classesOf, classType, isNullable, orNull, type StaticType } from '../../php/types.ts';
import type { Types } from '../../php/world.ts';
import type { LaravelApp } from './app.ts';
import { AUTH_MANAGER, AUTHENTICATABLE, GUARD, REQUEST } from './names.ts';

/** Whoever is logged in by the default guard, if anybody. */
export function currentUser(app: LaravelApp): StaticType | undefined {
  return userType(app.userModel === undefined ? [] : [app.userModel], true);
}

/** The application's user where the framework declares no more than that there is one. */
export function refineUser(
  object: ClassType,
  method: string,
  declared: StaticType,
  app: LaravelApp,
  types: Types,
): StaticType | undefined {
  if (method === 'user' && declared.kind === 'unknown' && types.isClass(object.name, REQUEST) === true) {
    return currentUser(app);
  }
  const classes = classesOf(declared);
  if (classes?.length !== 1 || classes[0]?.name !== AUTHENTICATABLE || !USERS.has(method)) return undefined;
  // A guard that was asked for by name may be any of them.
  const isGuard = types.isClass(object.name, GUARD) === true && types.isClass(object.name, AUTH_MANAGER) !== true;
  const models = isGuard ? app.userModels : [app.userModel].filter((model) => model !== undefined);
  return models.length === 0 ? undefined : userType(models, isNullable(declared));
}

const USERS: ReadonlySet<string> = new Set([
  'user',
  'getuser',
  'loginusingid',
  'onceusingid',
  'authenticate',
  'getlastattempted',
]);

function userType(models: readonly string[], nullable: boolean): StaticType | undefined {
  if (models.length === 0) return undefined;
  const type = anyOf(models.map((model) => classType(model)));
  return nullable ? orNull(type) : type;
}
