/**
 * What the service container gives for the names under which Laravel itself binds its services, as
 * `Application::registerCoreContainerAliases` and the service providers of the framework list them.
 */

/** The class behind a name that the framework binds; names are compared with case. */
export function coreBinding(name: string): string | undefined {
  const short = CORE.get(name);
  return short === undefined ? undefined : `Illuminate\\${short}`;
}

/** The classes behind all those names. */
export function coreClasses(): readonly string[] {
  return [...CORE.values()].map((short) => `Illuminate\\${short}`);
}

const CORE: ReadonlyMap<string, string> = new Map([
  ['app', 'Foundation\\Application'],
  ['auth', 'Auth\\AuthManager'],
  ['auth.driver', 'Contracts\\Auth\\Guard'],
  ['auth.password', 'Auth\\Passwords\\PasswordBrokerManager'],
  ['auth.password.broker', 'Auth\\Passwords\\PasswordBroker'],
  ['blade.compiler', 'View\\Compilers\\BladeCompiler'],
  ['cache', 'Cache\\CacheManager'],
  ['cache.store', 'Cache\\Repository'],
  ['composer', 'Support\\Composer'],
  ['config', 'Config\\Repository'],
  ['cookie', 'Cookie\\CookieJar'],
  ['date', 'Support\\DateFactory'],
  ['db', 'Database\\DatabaseManager'],
  ['db.connection', 'Database\\Connection'],
  ['db.factory', 'Database\\Connectors\\ConnectionFactory'],
  ['db.schema', 'Database\\Schema\\Builder'],
  ['encrypter', 'Encryption\\Encrypter'],
  ['events', 'Events\\Dispatcher'],
  ['files', 'Filesystem\\Filesystem'],
  ['filesystem', 'Filesystem\\FilesystemManager'],
  ['filesystem.cloud', 'Contracts\\Filesystem\\Cloud'],
  ['filesystem.disk', 'Contracts\\Filesystem\\Filesystem'],
  ['hash', 'Hashing\\HashManager'],
  ['hash.driver', 'Contracts\\Hashing\\Hasher'],
  ['log', 'Log\\LogManager'],
  ['mail.manager', 'Mail\\MailManager'],
  ['mailer', 'Mail\\Mailer'],
  ['migrator', 'Database\\Migrations\\Migrator'],
  ['pipeline', 'Pipeline\\Pipeline'],
  ['queue', 'Queue\\QueueManager'],
  ['queue.connection', 'Contracts\\Queue\\Queue'],
  ['queue.worker', 'Queue\\Worker'],
  ['redirect', 'Routing\\Redirector'],
  ['redis', 'Redis\\RedisManager'],
  ['redis.connection', 'Redis\\Connections\\Connection'],
  ['request', 'Http\\Request'],
  ['router', 'Routing\\Router'],
  ['session', 'Session\\SessionManager'],
  ['session.store', 'Session\\Store'],
  ['translation.loader', 'Translation\\FileLoader'],
  ['translator', 'Translation\\Translator'],
  ['url', 'Routing\\UrlGenerator'],
  ['validator', 'Validation\\Factory'],
  ['view', 'View\\Factory'],
  ['view.finder', 'View\\FileViewFinder'],
]);
