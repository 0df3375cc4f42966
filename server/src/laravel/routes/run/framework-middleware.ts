/**
 * The framework's own lists of middleware, by version of Laravel: the defaults of `withMiddleware`, and the order of
 * priority that a kernel has when it sets none.
 */

/** Middleware of every request, for applications without a kernel of their own. */
export function frameworkGlobal(version: number, trustHosts: boolean): readonly string[] {
  return [
    ...(version >= 12 ? ['Illuminate\\Http\\Middleware\\ValidatePathEncoding'] : []),
    'Illuminate\\Foundation\\Http\\Middleware\\InvokeDeferredCallbacks',
    ...(trustHosts ? ['Illuminate\\Http\\Middleware\\TrustHosts'] : []),
    'Illuminate\\Http\\Middleware\\TrustProxies',
    'Illuminate\\Http\\Middleware\\HandleCors',
    'Illuminate\\Foundation\\Http\\Middleware\\PreventRequestsDuringMaintenance',
    'Illuminate\\Http\\Middleware\\ValidatePostSize',
    'Illuminate\\Foundation\\Http\\Middleware\\TrimStrings',
    'Illuminate\\Foundation\\Http\\Middleware\\ConvertEmptyStringsToNull',
  ];
}

export function frameworkGroups(version: number): readonly (readonly [string, string[]])[] {
  const csrf = version >= 13 ? 'PreventRequestForgery' : 'ValidateCsrfToken';
  return [
    [
      'web',
      [
        'Illuminate\\Cookie\\Middleware\\EncryptCookies',
        'Illuminate\\Cookie\\Middleware\\AddQueuedCookiesToResponse',
        'Illuminate\\Session\\Middleware\\StartSession',
        'Illuminate\\View\\Middleware\\ShareErrorsFromSession',
        `Illuminate\\Foundation\\Http\\Middleware\\${csrf}`,
        'Illuminate\\Routing\\Middleware\\SubstituteBindings',
      ],
    ],
    ['api', ['Illuminate\\Routing\\Middleware\\SubstituteBindings']],
  ];
}

export function frameworkAliases(redis: boolean): readonly (readonly [string, string])[] {
  return [
    ['auth', 'Illuminate\\Auth\\Middleware\\Authenticate'],
    ['auth.basic', 'Illuminate\\Auth\\Middleware\\AuthenticateWithBasicAuth'],
    ['auth.session', 'Illuminate\\Session\\Middleware\\AuthenticateSession'],
    ['cache.headers', 'Illuminate\\Http\\Middleware\\SetCacheHeaders'],
    ['can', 'Illuminate\\Auth\\Middleware\\Authorize'],
    ['guest', 'Illuminate\\Auth\\Middleware\\RedirectIfAuthenticated'],
    ['password.confirm', 'Illuminate\\Auth\\Middleware\\RequirePassword'],
    ['precognitive', 'Illuminate\\Foundation\\Http\\Middleware\\HandlePrecognitiveRequests'],
    ['signed', 'Illuminate\\Routing\\Middleware\\ValidateSignature'],
    ['throttle', `Illuminate\\Routing\\Middleware\\ThrottleRequests${redis ? 'WithRedis' : ''}`],
    ['verified', 'Illuminate\\Auth\\Middleware\\EnsureEmailIsVerified'],
  ];
}

export function frameworkPriority(version: number): readonly string[] {
  const isNew = version >= 10;
  return [
    ...(isNew ? ['Illuminate\\Foundation\\Http\\Middleware\\HandlePrecognitiveRequests'] : []),
    ...(version >= 8 ? ['Illuminate\\Cookie\\Middleware\\EncryptCookies'] : []),
    ...(isNew ? ['Illuminate\\Cookie\\Middleware\\AddQueuedCookiesToResponse'] : []),
    'Illuminate\\Session\\Middleware\\StartSession',
    'Illuminate\\View\\Middleware\\ShareErrorsFromSession',
    'Illuminate\\Contracts\\Auth\\Middleware\\AuthenticatesRequests',
    'Illuminate\\Routing\\Middleware\\ThrottleRequests',
    ...(version >= 8 ? ['Illuminate\\Routing\\Middleware\\ThrottleRequestsWithRedis'] : []),
    isNew
      ? 'Illuminate\\Contracts\\Session\\Middleware\\AuthenticatesSessions'
      : 'Illuminate\\Session\\Middleware\\AuthenticateSession',
    'Illuminate\\Routing\\Middleware\\SubstituteBindings',
    'Illuminate\\Auth\\Middleware\\Authorize',
  ];
}

/** Interfaces and parents of the framework's middleware that its order of priority asks for. */
export const MIDDLEWARE_PARENTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['illuminate\\auth\\middleware\\authenticate', ['Illuminate\\Contracts\\Auth\\Middleware\\AuthenticatesRequests']],
  [
    'illuminate\\session\\middleware\\authenticatesession',
    ['Illuminate\\Contracts\\Session\\Middleware\\AuthenticatesSessions'],
  ],
  ['illuminate\\routing\\middleware\\throttlerequestswithredis', ['Illuminate\\Routing\\Middleware\\ThrottleRequests']],
  [
    'illuminate\\foundation\\http\\middleware\\validatecsrftoken',
    ['Illuminate\\Foundation\\Http\\Middleware\\VerifyCsrfToken'],
  ],
]);
