/**
 * Laravel's `Router`: the group stack, and how a route comes out of a URI, an action and the groups around it.
 */
import type { Origin } from '../list.ts';
import { addRoute } from './collection.ts';
import { mergeGroup, trim } from './group.ts';
import { arrayOf, has, isArray, merge, type Php, type PhpArray, textOf } from './php-values.ts';
import { addWheres, createRoute, type Route, setAction } from './route.ts';
import type { Run } from './run.ts';

export const VERBS: readonly string[] = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/** Runs `body` with the attributes of one more group. */
export function inGroup(run: Run, attributes: PhpArray, body: () => void): void {
  const last = run.groups.at(-1);
  run.groups.push(last === undefined ? attributes : mergeGroup(attributes, last, true));
  try {
    body();
  } finally {
    run.groups.pop();
  }
}

/** Creates a route in the groups that are open, and adds it to the collection. */
export function register(run: Run, methods: readonly string[], uri: string, given: Php, origin: Origin): Route {
  const group = run.groups.at(-1);
  const action = referencesController(given) ? toControllerAction(run, given) : given;
  const prefix = trim(textOf(group?.get('prefix')), '/');
  const full = trim(`${prefix}/${trim(uri, '/')}`, '/');
  // PHP takes the text `0` for empty here too.
  const route = createRoute(methods, full === '' || full === '0' ? '/' : full, action, {
    origin,
    branch: run.branch,
    namespace: group?.get('namespace') ?? null,
  });
  if (group !== undefined) setAction(route, mergeGroup(route.action, group, false));
  else setAction(route, route.action);
  const own = route.action.get('where');
  addWheres(route, merge(run.patterns, isArray(own) ? own : new Map()));
  addRoute(run.collection, route);
  return route;
}

function referencesController(action: Php): action is string | PhpArray {
  return typeof action === 'string' || (isArray(action) && typeof action.get('uses') === 'string');
}

function toControllerAction(run: Run, given: string | PhpArray): PhpArray {
  const action = typeof given === 'string' ? arrayOf({ uses: given }) : new Map(given);
  let uses = textOf(action.get('uses'));
  const group = run.groups.at(-1);
  if (group !== undefined) {
    if (has(group, 'controller') && !uses.includes('@') && !isKnownClass(run, uses)) {
      uses = `${textOf(group.get('controller'))}@${uses}`;
    }
    uses = inNamespace(run, uses, group);
  }
  return action.set('uses', uses).set('controller', uses);
}

function inNamespace(run: Run, uses: string, group: PhpArray): string {
  const namespace = textOf(group.get('namespace'));
  if (!has(group, 'namespace') || uses.startsWith('\\')) return uses;
  // Laravel 8 and earlier prepend the namespace to a full name too; an invokable class would then fail to register.
  if (uses.startsWith(namespace) && (run.version >= 9 || !uses.includes('@'))) return uses;
  return `${namespace}\\${uses}`;
}

/** Whether text that may be a class or a method is a class. */
function isKnownClass(run: Run, name: string): boolean {
  return run.lookups.hasClass?.(name) ?? name.includes('\\');
}
