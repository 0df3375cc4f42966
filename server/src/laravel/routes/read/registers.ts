/**
 * Which calls register something: a guess by the names in one file, made so that nothing is missed that the router
 * would be told. What is kept needlessly costs some bytes; it changes no list, since objects are known when the facts
 * are run.
 */
import type { Call, StaticValue, Value } from '../facts.ts';
import {
  ASKING_METHODS,
  isAppClass,
  isAuthFacade,
  isBroadcastFacade,
  isRouteFacade,
  REGISTERING_METHODS,
} from '../names.ts';
import type { ReadContext } from './context.ts';

export function staticRegisters(context: ReadContext, { class: name, method }: StaticValue): boolean {
  const lower = method.toLowerCase();
  if (isRouteFacade(name)) return !ASKING_METHODS.has(lower);
  if (isAuthFacade(name)) return lower === 'routes';
  if (isBroadcastFacade(name)) return /routes$/.test(lower);
  // The framework's other providers boot without routes.
  if (name === 'parent')
    return lower === 'boot' && !/^illuminate\\(?!.*\\routeserviceprovider$)/i.test(context.parent ?? '');
  if (isAppClass(name)) return lower === 'configure';
  return /(?:^|[a-z])routes?$/i.test(method) || (lower === 'register' && /route/i.test(name));
}

export function chainRegisters(context: ReadContext, root: Value, calls: readonly Call[]): boolean {
  const [first] = calls;
  if (first === undefined || root === null || typeof root !== 'object') return false;
  const names = calls.map((call) => call.name.toLowerCase());
  if (root.kind === 'variable' && root.name === 'this') return ownCallRegisters(context, names[0] as string);
  if (root.kind === 'variable' && context.held.has(root.name)) return true;
  if (!names.some((name) => REGISTERING_METHODS.has(name) || /routes?$/.test(name))) return false;
  switch (root.kind) {
    case 'variable':
      return context.routers.has(root.name) && !(root.name === 'app' && onContainer(first));
    case 'member':
      return /^(?:router|routes?)$/i.test(root.name) || (root.name === 'app' && !onContainer(first));
    case 'call':
      return root.name === 'app' || root.name === 'resolve';
    case 'element':
      return root.key === 'router';
    case 'static':
      return isAppClass(root.class);
    case 'new':
      return names.some((name) => /route|map/.test(name));
    default:
      return false;
  }
}

const CONTAINER_CALLS = new Set([
  'bind',
  'singleton',
  'alias',
  'instance',
  'when',
  'configure',
  'make',
  'extend',
  'get',
]);

/** `$app->bind(…)`, as opposed to `$app->register(…)` and `$app->make('router')->get(…)`. */
function onContainer({ name, args }: Call): boolean {
  const [argument] = args;
  if (!CONTAINER_CALLS.has(name.toLowerCase())) return false;
  // An old Lumen registers its routes on the application: `$app->get('/', …)`.
  return argument?.value !== 'router' && !(name.toLowerCase() === 'get' && args.length > 1);
}

const PROVIDER_CALLS = new Set(['routes', 'loadroutesfrom', 'booted', 'booting']);

function ownCallRegisters(context: ReadContext, name: string): boolean {
  if (context.inMacro) return REGISTERING_METHODS.has(name);
  if (!context.inProvider) return false;
  return PROVIDER_CALLS.has(name) || REGISTERING_METHODS.has(name);
}
