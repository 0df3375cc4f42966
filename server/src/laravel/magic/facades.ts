/**
 * Facades: a static call on a facade is a call on the object that the container gives for its accessor.
 */

import { type ClassType, classType, literalOf, type StaticType } from '../../php/types.ts';
import type { Types } from '../../php/world.ts';
import type { LaravelApp } from './app.ts';
import { FACADE } from './names.ts';

/** The object behind a facade; `undefined` for other classes, and where the accessor is not known. */
export type FacadeRoots = (of: ClassType, types: Types) => StaticType | undefined;

/** The answers are kept until the application changes: every static call asks. */
export function createFacadeRoots(app: LaravelApp): FacadeRoots {
  const roots = new Map<string, StaticType | undefined>();
  let generation: number | undefined;
  return (of, types) => {
    if (types.world.generation !== generation) {
      generation = types.world.generation;
      roots.clear();
    }
    const key = of.name.toLowerCase();
    if (!roots.has(key)) {
      // A facade is asked for its accessor by a static call, which asks for the facade.
      roots.set(key, undefined);
      roots.set(key, findRoot(of, app, types));
    }
    return roots.get(key);
  };
}

/** The classes behind the framework's own facades. */
export function facadeRootClasses(): readonly string[] {
  return [...CORE_ROOTS.values()];
}

function findRoot(of: ClassType, app: LaravelApp, types: Types): StaticType | undefined {
  const core = CORE_ROOTS.get(of.name.toLowerCase());
  if (core !== undefined) return classType(core);
  if (types.isClass(of.name, FACADE) !== true) return undefined;
  // An application's own facade answers its accessor as a literal: a binding's name, or a class.
  const accessor = types.staticCall(of, 'getfacadeaccessor', []);
  if (accessor.kind === 'scalar' && accessor.classOf !== undefined) return accessor.classOf;
  const name = literalOf(accessor);
  if (typeof name !== 'string') return undefined;
  const bound = app.bound(name) ?? (name.includes('\\') ? name : undefined);
  return bound === undefined ? undefined : classType(bound);
}

const ROOTS: readonly (readonly [string, string])[] = [
  ['App', 'Foundation\\Application'],
  ['Artisan', 'Contracts\\Console\\Kernel'],
  ['Auth', 'Auth\\AuthManager'],
  ['Blade', 'View\\Compilers\\BladeCompiler'],
  ['Broadcast', 'Broadcasting\\BroadcastManager'],
  ['Bus', 'Bus\\Dispatcher'],
  ['Cache', 'Cache\\CacheManager'],
  ['Concurrency', 'Concurrency\\ConcurrencyManager'],
  ['Config', 'Config\\Repository'],
  ['Context', 'Log\\Context\\Repository'],
  ['Cookie', 'Cookie\\CookieJar'],
  ['Crypt', 'Encryption\\Encrypter'],
  ['DB', 'Database\\DatabaseManager'],
  ['Date', 'Support\\DateFactory'],
  ['Event', 'Events\\Dispatcher'],
  ['Exceptions', 'Foundation\\Exceptions\\Handler'],
  ['File', 'Filesystem\\Filesystem'],
  ['Gate', 'Auth\\Access\\Gate'],
  ['Hash', 'Hashing\\HashManager'],
  ['Http', 'Http\\Client\\Factory'],
  ['Lang', 'Translation\\Translator'],
  ['Log', 'Log\\LogManager'],
  ['Mail', 'Mail\\MailManager'],
  ['Notification', 'Notifications\\ChannelManager'],
  ['Password', 'Auth\\Passwords\\PasswordBrokerManager'],
  ['Pipeline', 'Pipeline\\Pipeline'],
  ['Process', 'Process\\Factory'],
  ['Queue', 'Queue\\QueueManager'],
  ['RateLimiter', 'Cache\\RateLimiter'],
  ['Redirect', 'Routing\\Redirector'],
  ['Redis', 'Redis\\RedisManager'],
  ['Request', 'Http\\Request'],
  ['Response', 'Routing\\ResponseFactory'],
  ['Route', 'Routing\\Router'],
  ['Schedule', 'Console\\Scheduling\\Schedule'],
  ['Schema', 'Database\\Schema\\Builder'],
  ['Session', 'Session\\SessionManager'],
  ['Storage', 'Filesystem\\FilesystemManager'],
  ['URL', 'Routing\\UrlGenerator'],
  ['Validator', 'Validation\\Factory'],
  ['View', 'View\\Factory'],
  ['Vite', 'Foundation\\Vite'],
];

const CORE_ROOTS: ReadonlyMap<string, string> = new Map(
  ROOTS.map(([facade, root]) => [`illuminate\\support\\facades\\${facade.toLowerCase()}`, `Illuminate\\${root}`]),
);
