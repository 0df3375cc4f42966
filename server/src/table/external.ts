/**
 * Whose doing a call is: the application's own, or that of PHP and the framework, which a migration has to replace. The
 * class that declares the method decides, not the class of the object.
 */
import { builderOf, isModel } from '../laravel/magic/eloquent.ts';
import { QUERY_BUILDER } from '../laravel/magic/names.ts';
import { type ClassType, classType } from '../php/types.ts';
import type { Types } from '../php/world.ts';

/** `undefined` when the class is the application's own, or one that nobody knows. */
export function externalClass(fqn: string, { world }: Types): string | undefined {
  return world.declaresClass(fqn) ? undefined : world.classNamed(fqn)?.name;
}

/**
 * `Illuminate\Http\Request::input`: the class of the object, or the nearest above it that is not the application's.
 * `undefined` when the application declares the method itself, or nobody knows who does.
 */
export function externalMethod(object: ClassType, method: string, app: Types): string | undefined {
  const owner = app.methodOf(object, method)?.owner;
  const external = externalClass(object.name, app);
  if (external !== undefined)
    return owner === undefined && isScope(object, method, app) ? undefined : `${external}::${method}`;
  if (owner === undefined) return forwarded(object, method, app);
  // An interface of PHP's is implemented by the application.
  if (owner.kind === 'interface' || app.world.declaresClass(owner.name)) return undefined;
  return `${externalParent(object.name, app) ?? owner.name}::${method}`;
}

/** On a query the application's scopes are called as if the query declared them. */
function isScope({ args = [] }: ClassType, method: string, app: Types): boolean {
  return args.some((arg) => arg.kind === 'class' && app.declaresMethod(arg, `scope${method}`));
}

/** What a model does not declare is its query's. */
function forwarded(object: ClassType, method: string, app: Types): string | undefined {
  if (!isModel(object.name, app)) return undefined;
  const builder = builderOf(classType(object.name), app);
  const answers = [builder, classType(QUERY_BUILDER)];
  return answers.some((each) => app.methodOf(each, method)) ? externalMethod(builder, method, app) : undefined;
}

function externalParent(fqn: string, app: Types): string | undefined {
  // Broken code can inherit from itself.
  const seen = new Set<string>();
  let at: string | undefined = fqn;
  while (at !== undefined && !seen.has(at.toLowerCase())) {
    const external = externalClass(at, app);
    if (external !== undefined) return external;
    seen.add(at.toLowerCase());
    at = app.world.classNamed(at)?.extends?.name;
  }
  return undefined;
}
