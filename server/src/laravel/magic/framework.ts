/**
 * Laravel's answers to what PHP's declarations leave open: this room's implementation of `Framework`.
 */
import {
  anyOf,
  type ClassType,
  classType,
  isNullable,
  literalOf,
  orNull,
  type StaticType,
  sameName,
  UNKNOWN,
  withoutNull,
} from '../../php/types.ts';
import type { DeclaredCall, Framework, Types } from '../../php/world.ts';
import type { LaravelApp } from './app.ts';
import { currentUser, refineUser } from './auth.ts';
import { closureParamsOf } from './closures.ts';
import { elementOf, plucked, proxyOf, throughProxy } from './collections.ts';
import {
  builderOf,
  collectionOf,
  forwardFromBuilder,
  forwardFromModel,
  forwardFromRelation,
  isDynamicWhere,
  isModel,
  modelOf,
  modelProperty,
} from './eloquent.ts';
import { methodParamsOf } from './method-params.ts';
import {
  APPLICATION,
  AUTH_FACTORY,
  CONTAINER,
  ELOQUENT_BUILDER,
  ELOQUENT_COLLECTION,
  ENUMERABLE,
  FACADE,
  FACTORY,
  FLUENT,
  HIGHER_ORDER,
  MODEL,
  QUERY_BUILDER,
  RELATION,
  RESOURCE,
  VIEW,
} from './names.ts';
import { resourceModel } from './resource-uses.ts';

export function createFramework(app: LaravelApp): Framework {
  return {
    alias: (name) => app.alias(name),
    missingProperty: (object, name, types) => missingProperty(object, name, app, types),
    missingMethod: (object, name, args, types) => missingMethod(object, name, args, app, types),
    missingStaticMethod: (of, name, args, types) => missingStatic(of, name, args, app, types),
    refineMethod: (call, declared, types) => refineMethod(call, declared, app, types),
    refineFunction: (name, args, types) => refineFunction(name, args, app, types),
    closureParams: (call, at, types) => closureParamsOf(call, at, app, types),
    methodParams: (of, method, types) => methodParamsOf(of, method, app, types),
    element: () => undefined,
  };
}

function missingProperty(object: ClassType, name: string, app: LaravelApp, types: Types): StaticType | undefined {
  if (sameName(object.name, HIGHER_ORDER)) {
    return throughProxy(object, (element) => types.property(element, name), types);
  }
  if (isModel(object.name, types)) return modelProperty(object, name, app, types);
  if (types.isClass(object.name, CONTAINER) === true) {
    // `$app->auth` is `$app['auth']`.
    const bound = app.bound(name);
    return bound === undefined ? undefined : classType(bound);
  }
  const inner = resourceAround(object, app, types);
  if (inner !== undefined) return types.property(inner, name);
  return proxyOf(object, name, types);
}

function missingMethod(
  object: ClassType,
  method: string,
  args: readonly StaticType[],
  app: LaravelApp,
  types: Types,
): StaticType | undefined {
  const isA = (ancestor: string): boolean => types.isClass(object.name, ancestor) === true;
  if (sameName(object.name, HIGHER_ORDER)) {
    return throughProxy(object, (element) => types.call(element, method, args), types);
  }
  if (method === 'user' && isA(AUTH_FACTORY)) return currentUser(app);
  if (isA(MODEL)) return forwardFromModel(object, method, args, types);
  if (isA(RELATION)) return forwardFromRelation(object, method, args, types);
  if (isA(ELOQUENT_BUILDER)) return forwardFromBuilder(object, method, args, types);
  if (isA(QUERY_BUILDER) && isDynamicWhere(method)) return object;
  // `Fluent`, views and redirects take any such call and answer themselves.
  if (isA(FLUENT)) return object;
  if (method.startsWith('with') && (isA(VIEW) || isA('Illuminate\\Http\\RedirectResponse'))) return object;
  if (isA(RESOURCE)) {
    const inner = resourceAround(object, app, types);
    return inner && types.call(inner, method, args);
  }
  if (isA(FACTORY) && /^(has|for)\w/.test(method)) return object;
  return undefined;
}

/** What a resource is made around; `undefined` for other classes, and where its uses do not tell. */
function resourceAround(object: ClassType, app: LaravelApp, types: Types): StaticType | undefined {
  if (types.isClass(object.name, RESOURCE) !== true) return undefined;
  const uses = app.resourceUses(object.name);
  return uses.length === 0 ? undefined : resourceModel(uses, types);
}

function missingStatic(
  of: ClassType,
  method: string,
  args: readonly StaticType[],
  app: LaravelApp,
  types: Types,
): StaticType | undefined {
  if (isModel(of.name, types)) return forwardFromModel(of, method, args, types);
  const root = app.facadeRoot(of, types);
  return root === undefined ? undefined : callRoot(root, method, args, types);
}

function refineMethod(call: DeclaredCall, declared: StaticType, app: LaravelApp, types: Types): StaticType | undefined {
  const { object, method, args } = call;
  const user = refineUser(call.isStatic ? rootOf(object, app, types) : object, method, declared, app, types);
  if (user !== undefined) return user;
  if (call.isStatic && types.isClass(object.name, FACADE) === true) return throughFacade(call, declared, app, types);
  if (method === 'make' || method === 'get' || method === 'makewith' || method === 'resolve') {
    const name = literalOf(args[0]);
    const isContainer = types.isClass(object.name, CONTAINER) === true;
    const bound = typeof name === 'string' && isContainer ? app.bound(name) : undefined;
    if (bound !== undefined) return classType(bound);
  }
  if (NEW_QUERY.has(method) && isModel(object.name, types)) return builderOf(object, types);
  if (method === 'pluck') {
    const element = pluckedFrom(object, types);
    if (element !== undefined) return plucked(element, args, types);
  }
  const own = throughOwnBuilder(call, types);
  if (own !== undefined) return own;
  const found = foundBy(call, declared);
  if (found !== undefined) return found;
  // `$callback($this) ?? $this`: a closure without a `return` leaves the object.
  if ((method === 'when' || method === 'unless') && isNullable(declared)) return withoutNull(declared);
  return customCollection(declared, types);
}

/** The class behind a facade, which may say more of its method than the facade's docblock. */
function throughFacade(
  { object, method, args }: DeclaredCall,
  declared: StaticType,
  app: LaravelApp,
  types: Types,
): StaticType | undefined {
  const root = app.facadeRoot(object, types);
  if (root === undefined || method === 'getfacadeaccessor' || method === 'getfacaderoot') return undefined;
  const answer = callRoot(root, method, args, types);
  return answer === undefined || answer.kind === 'unknown' || answer.kind === 'void'
    ? undefined
    : keepKnown(answer, declared);
}

/** What the root keeps to itself (`Router::prefix`) goes through its `__call`, of which the docblock knows more. */
function callRoot(root: StaticType, method: string, args: readonly StaticType[], types: Types): StaticType | undefined {
  const isHidden = root.kind === 'class' && types.methodOf(root, method)?.member.visibility !== undefined;
  return isHidden ? undefined : types.call(root, method, args);
}

/** A facade's docblock says more than a root that only names a contract's base. */
function keepKnown(answer: StaticType, declared: StaticType): StaticType | undefined {
  return answer.kind === 'object' && declared.kind !== 'unknown' ? undefined : answer;
}

function rootOf(object: ClassType, app: LaravelApp, types: Types): ClassType {
  const root = app.facadeRoot(object, types);
  return root?.kind === 'class' ? root : object;
}

const NEW_QUERY: ReadonlySet<string> = new Set(['query', 'newquery', 'newmodelquery', 'newquerywithoutscopes']);

/** What `pluck` takes a field of: an element of a collection, or the model that a query is on. */
function pluckedFrom(object: ClassType, types: Types): StaticType | undefined {
  if (types.isClass(object.name, ENUMERABLE) === true) return elementOf(object, types);
  if (types.isClass(object.name, ELOQUENT_BUILDER) === true) return modelOf(object, ELOQUENT_BUILDER, types);
  if (types.isClass(object.name, RELATION) === true) return modelOf(object, RELATION, types);
  return isModel(object.name, types) ? object : undefined;
}

/** A builder of the application's own has no templates: what it inherits is asked of Eloquent's, on the same model. */
function throughOwnBuilder({ object, owner, method, args }: DeclaredCall, types: Types): StaticType | undefined {
  const [model] = object.args ?? [];
  const isOwn = model !== undefined && !sameName(object.name, ELOQUENT_BUILDER) && !sameName(object.name, owner);
  if (!isOwn || types.isClass(object.name, ELOQUENT_BUILDER) !== true) return undefined;
  if (model.kind !== 'class' || types.world.declaresClass(owner)) return undefined;
  const answer = types.call(classType(ELOQUENT_BUILDER, [model]), method, args);
  return answer.kind === 'class' && sameName(answer.name, ELOQUENT_BUILDER) ? object : answer;
}

/**
 * `find($id)` answers a collection for an array of keys and a model for anything else. Where nothing tells that the key is
 * an array (most come from a request), it is one key.
 */
function foundBy({ method, args }: DeclaredCall, declared: StaticType): StaticType | undefined {
  if (!FINDERS.has(method) || args[0]?.kind !== 'unknown' || declared.kind !== 'union') return undefined;
  const models = declared.members.filter(
    (member) => !(member.kind === 'class' && sameName(member.name, ELOQUENT_COLLECTION)),
  );
  const model = anyOf(models);
  return isNullable(declared) ? orNull(model) : model;
}

const FINDERS: ReadonlySet<string> = new Set(['find', 'findorfail', 'findornew', 'findor']);

/** A model with a collection of its own gives it wherever the framework declares Eloquent's. */
function customCollection(declared: StaticType, types: Types): StaticType | undefined {
  if (declared.kind !== 'class' || !sameName(declared.name, ELOQUENT_COLLECTION)) return undefined;
  const model = declared.args?.at(-1);
  if (model?.kind !== 'class' || !isModel(model.name, types)) return undefined;
  const own = collectionOf(model, types);
  return sameName(own.name, ELOQUENT_COLLECTION) ? undefined : own;
}

function refineFunction(
  name: string,
  args: readonly StaticType[],
  app: LaravelApp,
  types: Types,
): StaticType | undefined {
  // An application may have a function of this name of its own.
  if (types.world.declaresFunction(name)) return undefined;
  switch (name) {
    // Without an argument they give the factory; what is given decides nothing else.
    case 'response':
      return args.length > 0 ? classType('Illuminate\\Http\\Response') : undefined;
    case 'view':
      return args.length > 0 ? classType(VIEW) : undefined;
    case 'app':
    case 'resolve':
    case 'make': {
      const key = literalOf(args[0]);
      const bound = typeof key === 'string' ? app.bound(key) : undefined;
      if (bound !== undefined) return classType(bound);
      return name === 'app' && args.length === 0 ? classType(APPLICATION) : undefined;
    }
    case 'data_get': {
      const key = literalOf(args[1]);
      return typeof key === 'string' && args[0] !== undefined && !key.includes('.')
        ? types.property(args[0], key)
        : UNKNOWN;
    }
    case 'config':
      return args.length === 0 ? classType('Illuminate\\Config\\Repository') : undefined;
    default:
      return undefined;
  }
}
