/**
 * Which subjects (see `subjectOf`) stand for a service of the framework.
 */

const FACADE = 'Illuminate\\Support\\Facades\\';

/** The container: `$this->app`, `$app`, `app()`, the facade, anything declared as one. */
export function isContainer(subject: string): boolean {
  return CONTAINERS.has(subject.toLowerCase());
}

const CONTAINERS: ReadonlySet<string> = new Set([
  '$this->app',
  '$this->container',
  '$this->laravel',
  '$app',
  '$container',
  'app()',
  'illuminate\\container\\container',
  'illuminate\\container\\container::getinstance',
  'illuminate\\contracts\\container\\container',
  'illuminate\\contracts\\foundation\\application',
  'illuminate\\foundation\\application',
  'illuminate\\support\\facades\\app',
  'illuminate\\support\\facades\\app::getfacaderoot',
  'laravel\\lumen\\application',
  'psr\\container\\containerinterface',
]);

/** Whether a chain of calls starts at a facade: `Mail::to($user)`. */
export function isFacade(root: string, name: string): boolean {
  return root.startsWith(`${FACADE}${name}::`);
}

/** A request: `request()`, `$request`, `$this` inside of one, anything declared as one. */
export function isRequest(subject: string): boolean {
  return subject === 'request()' || subject === '$request' || subject === '$this->request' || /Request$/.test(subject);
}

export function isRedirect(root: string): boolean {
  return (
    root === 'redirect()' ||
    root === 'back()' ||
    root === 'to_route()' ||
    isFacade(root, 'Redirect') ||
    root === 'Illuminate\\Routing\\Redirector'
  );
}

export function isResponse(root: string): boolean {
  return (
    root === 'response()' ||
    isFacade(root, 'Response') ||
    root === 'Illuminate\\Contracts\\Routing\\ResponseFactory' ||
    root === 'Illuminate\\Routing\\ResponseFactory'
  );
}

const CONFIGURATIONS: ReadonlySet<string> = new Set([
  'config()',
  'Illuminate\\Config\\Repository',
  'Illuminate\\Contracts\\Config\\Repository',
]);

export function isConfig(subject: string): boolean {
  return CONFIGURATIONS.has(subject);
}
