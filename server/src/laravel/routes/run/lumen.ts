/**
 * Lumen's router: one route for each verb, URIs with a slash in front, names joined by dots, middleware split at bars.
 */
import type { Origin } from '../list.ts';
import { addRoute } from './collection.ts';
import { mergeNamespace, trim } from './group.ts';
import {
  arrayOf,
  has,
  isArray,
  isClosure,
  listOf,
  merge,
  mergeRecursive,
  type Php,
  type PhpArray,
  type Scope,
  textOf,
  without,
  wrap,
} from './php-values.ts';
import type { Run } from './run.ts';

const VERBS = new Set(['get', 'head', 'post', 'put', 'patch', 'delete', 'options']);

/** `undefined` for a method that Lumen's router does not have. */
export function callLumen(
  run: Run,
  method: string,
  args: readonly Php[],
  scope: Scope,
  origin: Origin,
): Php | undefined {
  const [first = null, second = null, third = null] = args;
  if (VERBS.has(method)) add(run, method.toUpperCase(), textOf(first), second, origin);
  else if (method === 'addroute') {
    for (const verb of wrap(first).values()) add(run, textOf(verb), textOf(second), third, origin);
  } else if (method === 'group') {
    const attributes = splitMiddleware(wrap(first));
    const last = run.groups.at(-1);
    run.groups.push(last === undefined ? attributes : mergeLumen(attributes, last));
    if (isClosure(second)) run.invoke(second, [{ kind: 'router' }]);
    else run.include(textOf(second), { variables: new Map(), path: scope.path, self: undefined }, origin);
    run.groups.pop();
  } else return undefined;
  return { kind: 'router' };
}

function mergeLumen(inner: PhpArray, outer: PhpArray): PhpArray {
  const merged = new Map(inner);
  const [own, around] = [textOf(inner.get('namespace')), textOf(outer.get('namespace'))];
  // Early versions did not join namespaces, so their applications repeat the outer one.
  merged.set('namespace', around !== '' && own.startsWith(around) ? own : mergeNamespace(inner, outer));
  const prefix = textOf(outer.get('prefix'));
  merged.set(
    'prefix',
    has(inner, 'prefix')
      ? `${trim(prefix, '/')}/${trim(textOf(inner.get('prefix')), '/')}`
      : (outer.get('prefix') ?? null),
  );
  if (has(outer, 'as')) merged.set('as', joinNames(textOf(outer.get('as')), inner.get('as')));
  if (has(outer, 'suffix') && !has(inner, 'suffix')) merged.set('suffix', outer.get('suffix') as Php);
  const old = without(outer, 'namespace', 'prefix', 'as', 'suffix', ...(has(inner, 'domain') ? ['domain'] : []));
  return mergeRecursive(old, merged);
}

function joinNames(outer: string, inner: Php | undefined): string {
  return inner === undefined || inner === null ? outer : `${outer}.${textOf(inner)}`;
}

function splitMiddleware(attributes: PhpArray): PhpArray {
  const middleware = attributes.get('middleware');
  return typeof middleware === 'string'
    ? new Map(attributes).set('middleware', listOf(middleware.split('|')))
    : attributes;
}

function add(run: Run, method: string, given: string, action: Php, origin: Origin): void {
  let parsed = isArray(action)
    ? splitMiddleware(action)
    : typeof action === 'string'
      ? arrayOf({ uses: action })
      : listOf([action]);
  let uri = given;
  const group = run.groups.at(-1);
  if (group !== undefined) {
    if (has(group, 'prefix')) uri = `${trim(textOf(group.get('prefix')), '/')}/${trim(uri, '/')}`;
    if (has(group, 'suffix')) uri = trim(uri, '/') + textOf(group.get('suffix')).replace(/\/+$/, '');
    parsed = inLumenGroup(parsed, group);
  }
  const uses = parsed.get('uses') ?? [...parsed.values()].find(isClosure) ?? null;
  const made = new Map(parsed).set('uses', uses);
  if (typeof uses === 'string') made.set('controller', uses);
  addRoute(run.collection, {
    methods: [method],
    uri: `/${trim(uri, '/')}`,
    action: made,
    wheres: new Map(),
    defaults: new Map(),
    bindingFields: new Map(),
    isFallback: false,
    withTrashed: false,
    origin,
    branch: run.branch,
    namespace: null,
  });
}

function inLumenGroup(action: PhpArray, group: PhpArray): PhpArray {
  const merged = new Map(action);
  if (has(group, 'as')) merged.set('as', joinNames(textOf(group.get('as')), action.get('as')));
  if (has(group, 'middleware'))
    merged.set('middleware', merge(wrap(group.get('middleware')), wrap(action.get('middleware'))));
  const uses = action.get('uses');
  if (has(group, 'namespace') && typeof uses === 'string' && !uses.startsWith('\\')) {
    merged.set('uses', `${textOf(group.get('namespace'))}\\${uses}`);
  }
  return merged;
}
