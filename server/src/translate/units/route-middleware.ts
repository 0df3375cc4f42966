/**
 * Middleware of routes as Go: the application's own run as they are, those of the framework have helpers, and what has
 * neither stops loudly, since leaving out a check would be worse.
 */
import { walk } from '../../syntax/php/walk.ts';
import type { ApplicationSource } from './application.ts';
import { goString } from './go-text.ts';
import { madeText } from './made-text.ts';

/** Go expressions of type `gin.HandlerFunc`: none for what Go needs not. */
export function middlewareText(from: ApplicationSource, entry: string, ledger: string[]): readonly string[] {
  const at = entry.indexOf(':');
  const name = at < 0 ? entry : entry.slice(0, at);
  const args = at < 0 ? [] : entry.slice(at + 1).split(',');
  const own = ownMiddleware(from, name, args);
  if (own !== undefined) return [own];
  for (const [ancestor, make] of FRAMEWORK) {
    if (name.toLowerCase() !== ancestor.toLowerCase() && from.app.types.isClass(name, ancestor) !== true) continue;
    return make(args, from, ledger, name);
  }
  const short = name.split('\\').at(-1) ?? name;
  if (HARMLESS.test(name)) {
    ledger.push(`the middleware ${short}`);
    return [];
  }
  ledger.push(`the middleware ${short}, which stops`);
  return [`unported(${goString(entry)})`];
}

function ownMiddleware(from: ApplicationSource, name: string, args: readonly string[]): string | undefined {
  const of = from.plan.classNamed(name);
  const handle = of && from.plan.method(name, 'handle');
  if (of === undefined || handle?.isHandler !== true) return undefined;
  const given = args.map((arg) => `, ${goString(arg)}`).join('');
  const made = madeText(from, name);
  if (made === undefined) return undefined;
  if (!made.needsRequest) return `middleware(${made.expr}.${handle.goName}${given})`;
  const lines = [...made.lines, `${made.expr}.${handle.goName}(c)`].map((line) => `\t${line}`).join('\n');
  return `middleware(func(c *gin.Context) {\n${lines}\n}${given})`;
}

type Make = (args: readonly string[], from: ApplicationSource, ledger: string[], name: string) => readonly string[];

const nothing: Make = () => [];
const noted: Make = (_, __, ledger, name) => {
  ledger.push(`the middleware ${name.split('\\').at(-1) ?? name}`);
  return [];
};

const FRAMEWORK: readonly (readonly [string, Make])[] = [
  ['Illuminate\\Session\\Middleware\\StartSession', () => ['startSession']],
  ['Illuminate\\View\\Middleware\\ShareErrorsFromSession', nothing],
  ['Illuminate\\Routing\\Middleware\\SubstituteBindings', nothing],
  ['Illuminate\\Foundation\\Http\\Middleware\\TrimStrings', nothing],
  ['Illuminate\\Foundation\\Http\\Middleware\\ConvertEmptyStringsToNull', nothing],
  ['Illuminate\\Cookie\\Middleware\\AddQueuedCookiesToResponse', nothing],
  ['Illuminate\\Cookie\\Middleware\\EncryptCookies', noted],
  [
    'Illuminate\\Foundation\\Http\\Middleware\\VerifyCsrfToken',
    (_, from, __, name) => [`verifyCSRF(${except(from, name)})`],
  ],
  [
    'Illuminate\\Foundation\\Http\\Middleware\\ValidateCsrfToken',
    (_, from, __, name) => [`verifyCSRF(${except(from, name)})`],
  ],
  ['Illuminate\\Auth\\Middleware\\Authenticate', (args) => [`authenticate(LoginPath${list(args)})`]],
  ['Illuminate\\Auth\\Middleware\\RedirectIfAuthenticated', (args) => [`guestsOnly("/"${list(args)})`]],
  ['Illuminate\\Routing\\Middleware\\SetCacheHeaders', (args) => [`cacheHeaders(${goString(args.join(','))})`]],
  ['Illuminate\\Http\\Middleware\\SetCacheHeaders', (args) => [`cacheHeaders(${goString(args.join(','))})`]],
  ['Illuminate\\Routing\\Middleware\\ThrottleRequests', throttled],
  ['Illuminate\\Routing\\Middleware\\ThrottleRequestsWithRedis', throttled],
  ['Illuminate\\Http\\Middleware\\TrustProxies', noted],
  ['Illuminate\\Http\\Middleware\\TrustHosts', noted],
  ['Illuminate\\Http\\Middleware\\HandleCors', noted],
  ['Illuminate\\Foundation\\Http\\Middleware\\PreventRequestsDuringMaintenance', noted],
  ['Illuminate\\Foundation\\Http\\Middleware\\ValidatePostSize', noted],
  ['Illuminate\\Session\\Middleware\\AuthenticateSession', noted],
];

/** Packages whose middleware refuses no request. */
const HARMLESS =
  /^(?:Fruitcake\\Cors|Barryvdh\\Cors|Laravel\\Sanctum\\Http\\Middleware\\EnsureFrontendRequestsAreStateful|Inertia\\|Illuminate\\Http\\Middleware\\(?:AddLinkHeaders|FrameGuard)|Laravel\\Passport\\Http\\Middleware\\CreateFreshApiToken|Clockwork|Barryvdh)/i;

function list(args: readonly string[]): string {
  return args.map((arg) => `, ${goString(arg)}`).join('');
}

function throttled(args: readonly string[], _: ApplicationSource, ledger: string[]): readonly string[] {
  const [most = '60', minutes = '1'] = args;
  if (!/^\d+$/.test(most) || !/^[\d.]+$/.test(minutes)) {
    ledger.push(`the rate limiter ${most}`);
    return [];
  }
  return [`throttle(${most}, ${minutes})`];
}

/** The paths that the application's own class leaves out. */
function except(from: ApplicationSource, name: string): string {
  const part = from.app.parts.classes.find((each) => each.name.toLowerCase() === name.toLowerCase());
  const source = part && from.open(part.path);
  const found: string[] = [];
  if (source !== undefined) {
    walk(source.file.program, {
      enter: (node) => {
        if (node.kind === 'Property') {
          for (const item of node.items) {
            if (item.name !== 'except' || item.default?.kind !== 'ArrayLit') continue;
            for (const { value } of item.default.items)
              if (value.kind === 'StringLit') found.push(goString(value.value));
          }
        }
        return true;
      },
    });
  }
  return found.join(', ');
}
