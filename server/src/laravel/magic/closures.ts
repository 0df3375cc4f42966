/**
 * What the framework calls a closure with, where the signature of the method that takes it does not tell.
 */
import { ARRAY, type ClassType, classType, literalOf, STRING, type StaticType, UNKNOWN } from '../../php/types.ts';
import type { CallSite, Types } from '../../php/world.ts';
import type { LaravelApp } from './app.ts';
import { builderOf, isModel, modelOf, relationAt } from './eloquent.ts';
import { APPLICATION, CONTAINER, ELOQUENT_BUILDER, MODEL, QUERY_BUILDER, RELATION, VIEW } from './names.ts';

export function closureParamsOf(
  call: CallSite,
  at: number,
  app: LaravelApp,
  types: Types,
): readonly StaticType[] | undefined {
  if (call.kind === 'function') return undefined;
  const { object, method } = call;
  const query = queryParams(call, types);
  if (query !== undefined) return query;
  if (call.kind === 'static' && MODEL_EVENTS.has(method) && isModel(object.name, types)) return [object];
  if (method === 'addglobalscope' && isModel(object.name, types)) return [builderOf(object, types)];
  const user = app.userModel === undefined ? UNKNOWN : classType(app.userModel);
  for (const [owner, methods, params] of TABLE) {
    if (!methods.includes(method) || !isBelow(object, owner, types)) continue;
    return params.map((param) => (param === 'user' ? user : param));
  }
  const target = forwardedTo(call, app, types);
  return target && types.closureParams({ ...call, kind: 'method', object: target }, at);
}

/** The object that really gets a call which the receiver does not declare. */
function forwardedTo({ object, method, kind }: MethodSite, app: LaravelApp, types: Types): ClassType | undefined {
  if (kind === 'static') {
    const root = app.facadeRoot(object, types);
    if (root?.kind === 'class') return root;
  }
  if (types.declaresMethod(object, method)) return undefined;
  if (isModel(object.name, types)) return builderOf(object, types);
  if (types.isClass(object.name, RELATION) === true) {
    const related = modelOf(object, RELATION, types);
    return related === undefined ? classType(ELOQUENT_BUILDER) : builderOf(related, types);
  }
  return types.isClass(object.name, ELOQUENT_BUILDER) === true ? classType(QUERY_BUILDER) : undefined;
}

type MethodSite = Exclude<CallSite, { kind: 'function' }>;

/** `whereHas('items', fn ($query) => …)`, `with(['items' => fn ($query) => …])`: the relation that is named decides. */
function queryParams(call: MethodSite, types: Types): readonly StaticType[] | undefined {
  const { object, method, args } = call;
  const isLoading = LOADING.has(method);
  if (!isLoading && !ABOUT_RELATION.has(method)) return undefined;
  const model = queriedModel(object, types);
  const path = literalOf(call.key ?? args[0]);
  if (model === undefined || typeof path !== 'string') return undefined;
  const found = relationAt(model, path, types);
  if (found === undefined) return undefined;
  return [isLoading ? found.relation : builderOf(found.related, types)];
}

/** The model that a call is about: the model itself, or what a query, a relation or a collection is on. */
function queriedModel(object: ClassType, types: Types): ClassType | undefined {
  if (isModel(object.name, types)) return object;
  if (types.isClass(object.name, RELATION) === true) return modelOf(object, RELATION, types);
  if (types.isClass(object.name, ELOQUENT_BUILDER) === true) return modelOf(object, ELOQUENT_BUILDER, types);
  const element = types.element(object);
  return element.kind === 'class' && isModel(element.name, types) ? element : undefined;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** The closure gets the related model's query. */
const ABOUT_RELATION = words(
  `has orhas doesnthave ordoesnthave wherehas orwherehas wheredoesnthave orwheredoesnthave wherehasmorph withwherehas
   whererelation`,
);
/** The closure gets the relation itself. */
const LOADING = words('with load loadmissing withcount loadcount withsum withmax withmin withavg withexists');

const MODEL_EVENTS = words(
  `retrieved creating created updating updated saving saved deleting deleted restoring restored replicating trashed
   forcedeleting forcedeleted`,
);

type Param = StaticType | 'user';
const SUPPORT = 'Illuminate\\Support\\';
const FACADES = `${SUPPORT}Facades\\`;

const APP: readonly Param[] = [classType(APPLICATION), ARRAY];

/** By the class, or its facade, and the methods. */
const TABLE: readonly (readonly [string, readonly string[], readonly Param[]])[] = [
  [CONTAINER, ['bind', 'bindif', 'singleton', 'singletonif', 'scoped', 'scopedif', 'rebinding', 'refresh'], APP],
  [`${FACADES}App`, ['bind', 'bindif', 'singleton', 'singletonif', 'scoped', 'scopedif'], APP],
  [CONTAINER, ['extend', 'resolving', 'afterresolving'], [UNKNOWN, classType(APPLICATION)]],
  [CONTAINER, ['booting', 'booted'], [classType(APPLICATION)]],
  ['Illuminate\\Container\\ContextualBindingBuilder', ['give'], APP],
  ['Illuminate\\Contracts\\Container\\ContextualBindingBuilder', ['give'], APP],
  ['Illuminate\\Contracts\\Auth\\Access\\Gate', ['define', 'before', 'after'], ['user']],
  [`${FACADES}Gate`, ['define', 'before', 'after'], ['user']],
  [`${FACADES}Broadcast`, ['channel'], ['user']],
  [`${FACADES}View`, ['composer', 'creator'], [classType(VIEW)]],
  ['Illuminate\\Contracts\\View\\Factory', ['composer', 'creator'], [classType(VIEW)]],
  [`${FACADES}RateLimiter`, ['for'], [classType('Illuminate\\Http\\Request')]],
  [`${FACADES}DB`, ['listen'], [classType('Illuminate\\Database\\Events\\QueryExecuted')]],
  [`${FACADES}Queue`, ['failing'], [classType('Illuminate\\Queue\\Events\\JobFailed')]],
  [`${FACADES}Queue`, ['before'], [classType('Illuminate\\Queue\\Events\\JobProcessing')]],
  [`${FACADES}Queue`, ['after'], [classType('Illuminate\\Queue\\Events\\JobProcessed')]],
  [`${FACADES}Mail`, ['send', 'raw', 'plain', 'queue', 'later'], [classType('Illuminate\\Mail\\Message')]],
  ['Illuminate\\Contracts\\Mail\\Mailer', ['send', 'raw', 'queue', 'later'], [classType('Illuminate\\Mail\\Message')]],
  ['Illuminate\\Contracts\\Validation\\Validator', ['after'], [classType('Illuminate\\Validation\\Validator')]],
  [
    `${FACADES}Validator`,
    ['extend', 'extendimplicit'],
    [STRING, UNKNOWN, ARRAY, classType('Illuminate\\Validation\\Validator')],
  ],
  [`${FACADES}Blade`, ['directive', 'if'], [STRING]],
  [`${FACADES}Route`, ['bind'], [STRING, classType('Illuminate\\Routing\\Route')]],
  [`${FACADES}Http`, ['pool'], [classType('Illuminate\\Http\\Client\\Pool')]],
  [`${FACADES}Http`, ['fake', 'assertsent', 'assertnotsent'], [classType('Illuminate\\Http\\Client\\Request')]],
  [
    'Illuminate\\Bus\\PendingBatch',
    ['then', 'finally', 'progress', 'before', 'catch'],
    [classType('Illuminate\\Bus\\Batch')],
  ],
  [MODEL, ['resolverelationusing'], [classType(MODEL)]],
];

function isBelow(object: ClassType, owner: string, types: Types): boolean {
  return types.isClass(object.name, owner) === true;
}
