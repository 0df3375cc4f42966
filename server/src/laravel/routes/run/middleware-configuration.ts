/**
 * `withMiddleware(function (Middleware $middleware) {…})`: the calls are noted as they come and applied to the
 * framework's lists at the end, as `Illuminate\Foundation\Configuration\Middleware` does.
 */
import type { Given } from './evaluate.ts';
import { frameworkAliases, frameworkGlobal, frameworkGroups, frameworkPriority } from './framework-middleware.ts';
import { unique } from './middleware-state.ts';
import { isArray, type Php, textOf, truthOf, wrap } from './php-values.ts';
import type { Run } from './run.ts';

interface Configuration {
  global: string[] | undefined;
  prepends: string[];
  appends: string[];
  removals: string[];
  readonly replacements: Map<string, string>;
  readonly groups: Map<string, string[]>;
  readonly groupPrepends: Map<string, string[]>;
  readonly groupAppends: Map<string, string[]>;
  readonly groupRemovals: Map<string, string[]>;
  readonly groupReplacements: Map<string, Map<string, string>>;
  aliases: Map<string, string>;
  priority: string[];
  readonly priorityAppends: Map<string, string>;
  readonly priorityPrepends: Map<string, string>;
  trustHosts: boolean;
  statefulApi: boolean;
  apiLimiter: string | undefined;
  redis: boolean;
  sessions: boolean;
}

const configurations = new WeakMap<Run, Configuration>();

/** Begins with the framework's own lists. */
export function startMiddleware(run: Run): void {
  configurations.set(run, {
    global: undefined,
    prepends: [],
    appends: [],
    removals: [],
    replacements: new Map(),
    groups: new Map(),
    groupPrepends: new Map(),
    groupAppends: new Map(),
    groupRemovals: new Map(),
    groupReplacements: new Map(),
    aliases: new Map(),
    priority: [],
    priorityAppends: new Map(),
    priorityPrepends: new Map(),
    trustHosts: false,
    statefulApi: false,
    apiLimiter: undefined,
    redis: false,
    sessions: false,
  });
}

export function callMiddleware(run: Run, method: string, given: Given): void {
  const state = configurations.get(run);
  if (state === undefined) return;
  const { values, named } = given;
  const at = (place: number, name: string): Php => named.get(name) ?? values[place] ?? null;
  const list = (place: number, name: string): string[] => [...wrap(at(place, name)).values()].map(textOf);
  const text = (place: number, name: string): string => textOf(at(place, name));
  switch (method) {
    case 'prepend':
      state.prepends = [...list(0, 'middleware'), ...state.prepends];
      break;
    case 'append':
      state.appends.push(...list(0, 'middleware'));
      break;
    case 'remove':
      state.removals.push(...list(0, 'middleware'));
      break;
    case 'replace':
      state.replacements.set(text(0, 'search'), text(1, 'replace'));
      break;
    case 'use':
      state.global = list(0, 'middleware');
      break;
    case 'group':
      state.groups.set(text(0, 'group'), list(1, 'middleware'));
      break;
    case 'prependtogroup':
      prepend(state.groupPrepends, text(0, 'group'), list(1, 'middleware'));
      break;
    case 'appendtogroup':
      append(state.groupAppends, text(0, 'group'), list(1, 'middleware'));
      break;
    case 'removefromgroup':
      prepend(state.groupRemovals, text(0, 'group'), list(1, 'middleware'));
      break;
    case 'replaceingroup':
      replaceIn(state, text(0, 'group'), text(1, 'search'), text(2, 'replace'));
      break;
    case 'web':
    case 'api': {
      append(state.groupAppends, method, list(0, 'append'));
      prepend(state.groupPrepends, method, list(1, 'prepend'));
      prepend(state.groupRemovals, method, list(2, 'remove'));
      const replace = at(3, 'replace');
      if (isArray(replace)) for (const [old, name] of replace) replaceIn(state, method, String(old), textOf(name));
      break;
    }
    case 'alias': {
      const aliases = at(0, 'aliases');
      if (isArray(aliases)) state.aliases = new Map([...aliases].map(([name, value]) => [String(name), textOf(value)]));
      break;
    }
    case 'priority':
      state.priority = list(0, 'priority');
      break;
    case 'prependtoprioritylist':
      state.priorityPrepends.set(text(1, 'prepend'), text(0, 'before'));
      break;
    case 'appendtoprioritylist':
      state.priorityAppends.set(text(1, 'append'), text(0, 'after'));
      break;
    case 'trusthosts':
      state.trustHosts = true;
      break;
    case 'statefulapi':
      state.statefulApi = true;
      break;
    case 'throttleapi':
      state.apiLimiter = at(0, 'limiter') === null ? 'api' : text(0, 'limiter');
      state.redis ||= truthOf(at(1, 'redis')) === true;
      break;
    case 'throttlewithredis':
      state.redis = true;
      break;
    case 'authenticatesessions':
      state.sessions = true;
      break;
    default:
      break;
  }
}

function prepend(map: Map<string, string[]>, key: string, values: readonly string[]): void {
  if (values.length > 0) map.set(key, [...values, ...(map.get(key) ?? [])]);
}

function append(map: Map<string, string[]>, key: string, values: readonly string[]): void {
  if (values.length > 0) map.set(key, [...(map.get(key) ?? []), ...values]);
}

function replaceIn(state: Configuration, group: string, search: string, replace: string): void {
  const old = state.groupReplacements.get(group) ?? new Map<string, string>();
  state.groupReplacements.set(group, old.set(search, replace));
}

/** Applies what was noted. Without `withMiddleware` nothing happens. */
export function finishMiddleware(run: Run): void {
  const state = configurations.get(run);
  if (state === undefined) return;
  const { middleware, version } = run;
  const own = state.global ?? frameworkGlobal(version, state.trustHosts);
  const replaced = own.map((name) => state.replacements.get(name) ?? name);
  const all = unique([...state.prepends, ...replaced, ...state.appends]);
  middleware.global = all.filter((name) => !state.removals.includes(name) && name !== '');
  for (const [name, list] of groupsOf(state, version)) middleware.groups.set(name, list);
  for (const [name, value] of frameworkAliases(state.redis)) middleware.aliases.set(name, value);
  for (const [name, value] of state.aliases) middleware.aliases.set(name, value);
  const priority = [...(state.priority.length > 0 ? state.priority : frameworkPriority(version))];
  for (const [name, after] of state.priorityAppends) insert(priority, name, after, 1);
  for (const [name, before] of state.priorityPrepends) insert(priority, name, before, 0);
  middleware.priority = priority;
}

function groupsOf(state: Configuration, version: number): ReadonlyMap<string, string[]> {
  const groups = new Map(frameworkGroups(version));
  if (state.sessions) groups.set('web', [...(groups.get('web') ?? []), 'auth.session']);
  groups.set('api', [
    ...(state.statefulApi ? ['Laravel\\Sanctum\\Http\\Middleware\\EnsureFrontendRequestsAreStateful'] : []),
    ...(state.apiLimiter === undefined ? [] : [`throttle:${state.apiLimiter}`]),
    ...(groups.get('api') ?? []),
  ]);
  for (const [name, list] of state.groups) groups.set(name, list);
  for (const [name, list] of groups) {
    const replacements = state.groupReplacements.get(name);
    if (replacements !== undefined)
      groups.set(
        name,
        list.map((one) => replacements.get(one) ?? one),
      );
  }
  for (const [name, removed] of state.groupRemovals) {
    groups.set(
      name,
      (groups.get(name) ?? []).filter((one) => !removed.includes(one)),
    );
  }
  for (const [name, first] of state.groupPrepends) groups.set(name, unique([...first, ...(groups.get(name) ?? [])]));
  for (const [name, last] of state.groupAppends) groups.set(name, unique([...(groups.get(name) ?? []), ...last]));
  return groups;
}

function insert(priority: string[], name: string, beside: string, offset: 0 | 1): void {
  if (priority.includes(name)) return;
  const place = priority.indexOf(beside);
  if (place === -1) {
    if (offset === 1) priority.push(name);
    else priority.unshift(name);
  } else priority.splice(place + offset, 0, name);
}
