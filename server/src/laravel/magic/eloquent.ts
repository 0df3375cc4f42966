/**
 * Eloquent's forwarding: a static call on a model goes to a new query of it, a call on a relation to the query of the
 * related model, a call that the query does not know to a scope of the model or to the base query. And properties that
 * no class declares: columns, casts, accessors, relations.
 */
import {
  BOOL,
  type ClassType,
  classesOf,
  classType,
  eitherType,
  INT,
  isNullable,
  orNull,
  type StaticType,
  sameName,
  UNKNOWN,
  withoutNull,
} from '../../php/types.ts';
import type { Types } from '../../php/world.ts';
import type { LaravelApp } from './app.ts';
import { ELOQUENT_BUILDER, ELOQUENT_COLLECTION, MODEL, PIVOT, QUERY_BUILDER, RELATION } from './names.ts';

export function isModel(fqn: string, types: Types): boolean {
  return types.isClass(fqn, MODEL) === true;
}

/** A query on a model: Eloquent's builder, or the model's own. */
export function builderOf(model: ClassType, types: Types): ClassType {
  const own = declared(model, 'neweloquentbuilder', types) ? types.call(model, 'neweloquentbuilder', []) : undefined;
  const custom = own?.kind === 'class' && !sameName(own.name, ELOQUENT_BUILDER) ? own.name : undefined;
  return { kind: 'class', name: custom ?? ELOQUENT_BUILDER, args: [model] };
}

/** The model that a query or a relation is on; `undefined` when nothing tells. */
export function modelOf(query: ClassType, ancestor: string, types: Types): ClassType | undefined {
  const model = types.templateArg(query, ancestor, 0);
  if (model.kind === 'class') return model;
  // A builder of the application's own has no templates: what it was made for travels with it.
  const [arg] = query.args ?? [];
  return arg?.kind === 'class' && isModel(arg.name, types) ? arg : undefined;
}

/** A method that a model does not declare itself, called on the class or on an object. */
export function forwardFromModel(
  model: ClassType,
  method: string,
  args: readonly StaticType[],
  types: Types,
): StaticType {
  return types.call(builderOf(model, types), method, args);
}

/** A method that Eloquent's builder does not declare. */
export function forwardFromBuilder(
  builder: ClassType,
  method: string,
  args: readonly StaticType[],
  types: Types,
): StaticType | undefined {
  const model = modelOf(builder, ELOQUENT_BUILDER, types);
  const scope = model && scopeOf(model, method, types);
  if (scope !== undefined) return throughScope(model as ClassType, scope, builder, args, types);
  if (SOFT_DELETES.has(method)) return builder;
  if (declared(classType(QUERY_BUILDER), method, types)) {
    const answer = types.call(classType(QUERY_BUILDER), method, args);
    return answer.kind === 'class' && sameName(answer.name, QUERY_BUILDER) && !PASSED_THROUGH.has(method)
      ? builder
      : answer;
  }
  return isDynamicWhere(method) ? builder : undefined;
}

/** A method that a relation does not declare: the related model's query answers, and the chain stays the relation's. */
export function forwardFromRelation(
  relation: ClassType,
  method: string,
  args: readonly StaticType[],
  types: Types,
): StaticType | undefined {
  const model = modelOf(relation, RELATION, types);
  const builder = model === undefined ? classType(ELOQUENT_BUILDER) : builderOf(model, types);
  const answer = types.call(builder, method, args);
  if (answer.kind === 'class' && sameName(answer.name, builder.name)) return relation;
  return answer.kind === 'unknown' ? undefined : answer;
}

/** What a property of a model is that no class declares. */
export function modelProperty(model: ClassType, name: string, app: LaravelApp, types: Types): StaticType | undefined {
  const relation = relationNamed(model, name, types);
  if (relation !== undefined) return relationValue(relation, types);
  const attribute = app.attribute(model.name, name);
  if (attribute !== undefined) return attribute;
  if (name.endsWith('_count') && isRelation(model, name.slice(0, -'_count'.length), types)) return INT;
  if (name.endsWith('_exists') && isRelation(model, name.slice(0, -'_exists'.length), types)) return BOOL;
  if (name === 'pivot') return orNull(classType(PIVOT));
  return undefined;
}

/** The relation that a method of the model answers, by the name that the relation is loaded by. */
export function relationNamed(model: ClassType, name: string, types: Types): ClassType | undefined {
  if (!declared(model, name.toLowerCase(), types)) return undefined;
  const answer = types.call(model, name.toLowerCase(), []);
  const relation = classesOf(answer)?.[0];
  return relation !== undefined && types.isClass(relation.name, RELATION) === true ? relation : undefined;
}

/** What loading a relation gives. */
function relationValue(relation: ClassType, types: Types): StaticType {
  const related = modelOf(relation, RELATION, types);
  const ancestors = (name: string): boolean => types.isClass(relation.name, `${RELATIONS}${name}`) === true;
  if (TO_ONE.some(ancestors)) return orNull(related ?? classType(MODEL));
  if (TO_MANY.some(ancestors)) return collectionOf(related ?? classType(MODEL), types);
  return UNKNOWN;
}

/** The collection that a query on the model gives: Eloquent's, or the model's own. */
export function collectionOf(model: ClassType, types: Types): ClassType {
  const answer = declared(model, 'newcollection', types) ? types.call(model, 'newcollection', []) : undefined;
  const custom = answer?.kind === 'class' && !sameName(answer.name, ELOQUENT_COLLECTION) ? answer.name : undefined;
  return { kind: 'class', name: custom ?? ELOQUENT_COLLECTION, args: [INT, model] };
}

/** The last relation of a path such as `orders.items`, with the model it leads to; `undefined` when a step is not known. */
export function relationAt(
  model: ClassType,
  path: string,
  types: Types,
): { readonly relation: ClassType; readonly related: ClassType } | undefined {
  let at: ClassType = model;
  let relation: ClassType | undefined;
  // `orders:id,total` names columns, `orders as open` an alias.
  for (const step of path.split(/[:\s]/, 1)[0]?.split('.') ?? []) {
    relation = relationNamed(at, step, types);
    const related = relation && modelOf(relation, RELATION, types);
    if (related === undefined) return undefined;
    at = related;
  }
  return relation === undefined ? undefined : { relation, related: at };
}

const RELATIONS = 'Illuminate\\Database\\Eloquent\\Relations\\';
const TO_ONE: readonly string[] = ['BelongsTo', 'HasOne', 'MorphOne', 'HasOneThrough', 'MorphTo'];
const TO_MANY: readonly string[] = ['HasMany', 'BelongsToMany', 'MorphMany', 'MorphToMany', 'HasManyThrough'];

/** Added to queries by the `SoftDeletes` trait's scope. */
const SOFT_DELETES: ReadonlySet<string> = new Set(['withtrashed', 'onlytrashed', 'withouttrashed']);

/** Methods of the base query whose answer Eloquent's builder hands on as it is. */
const PASSED_THROUGH: ReadonlySet<string> = new Set(['getquery', 'tobase', 'getconnection', 'newquery', 'clone']);

/** The method behind a local scope: `scopeActive`, or `active` with the attribute. */
function scopeOf(model: ClassType, method: string, types: Types): string | undefined {
  const name = `scope${method}`;
  if (declared(model, name, types)) return name;
  return isMarkedScope(model, method, types) ? method : undefined;
}

/** Whether a method is a scope by its attribute, as Laravel 12 and later have them. */
export function isMarkedScope(model: ClassType, method: string, types: Types): boolean {
  const attributes = types.methodOf(model, method)?.member.attributes ?? [];
  return attributes.some(({ name }) => sameName(name, SCOPE_ATTRIBUTE));
}

const SCOPE_ATTRIBUTE = 'Illuminate\\Database\\Eloquent\\Attributes\\Scope';

/** A scope answers what it returns, and the query it was called on when that is nothing. */
function throughScope(
  model: ClassType,
  scope: string,
  builder: ClassType,
  args: readonly StaticType[],
  types: Types,
): StaticType {
  const answer = types.call(model, scope, [builder, ...args]);
  if (answer.kind === 'void' || answer.kind === 'null') return builder;
  if (!isNullable(answer)) return bareBuilder(answer, builder);
  return eitherType(withoutNull(bareBuilder(answer, builder)), builder);
}

/** A scope that is declared to answer a query answers that of its model. */
function bareBuilder(answer: StaticType, builder: ClassType): StaticType {
  const isBare = answer.kind === 'class' && sameName(answer.name, ELOQUENT_BUILDER) && answer.args === undefined;
  return isBare ? builder : answer;
}

function isRelation(model: ClassType, name: string, types: Types): boolean {
  return relationNamed(model, camel(name), types) !== undefined;
}

function camel(snake: string): string {
  return snake.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** `whereEmail($x)`, `orWhereName($x)`. */
export function isDynamicWhere(method: string): boolean {
  return /^(or)?where\w/.test(method);
}

/** Whether the class or something above it declares the method; asked without calling it. */
function declared(object: ClassType, method: string, types: Types): boolean {
  return types.declaresMethod(object, method);
}
