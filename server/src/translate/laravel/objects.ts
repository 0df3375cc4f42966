/**
 * Which of Laravel's objects an expression is: the request, the session, a guard, a response. What belongs to the request
 * at hand needs no value of its own in Go: it is reached through the context.
 */
import { classesOf, withoutNull } from '../../php/types.ts';
import type { Expr } from '../../syntax/php/ast.ts';
import type { Emission } from '../emission.ts';
import { typeOf } from '../matching.ts';
import { findVariable } from '../variables.ts';

export type LaravelObject =
  | 'request'
  | 'form-request'
  | 'session'
  | 'auth'
  | 'response'
  | 'response-factory'
  | 'redirector'
  | 'url'
  | 'config'
  | 'validator'
  | 'database-rule'
  | 'message-bag'
  | 'gate';

/** Ancestors first that are more special. */
const CLASSES: readonly (readonly [string, LaravelObject])[] = [
  ['Illuminate\\Foundation\\Http\\FormRequest', 'form-request'],
  ['Illuminate\\Http\\Request', 'request'],
  ['Illuminate\\Contracts\\Session\\Session', 'session'],
  ['Illuminate\\Session\\SessionManager', 'session'],
  ['Illuminate\\Auth\\AuthManager', 'auth'],
  ['Illuminate\\Contracts\\Auth\\Factory', 'auth'],
  ['Illuminate\\Contracts\\Auth\\Guard', 'auth'],
  ['Symfony\\Component\\HttpFoundation\\Response', 'response'],
  ['Illuminate\\Contracts\\Routing\\ResponseFactory', 'response-factory'],
  ['Illuminate\\Routing\\Redirector', 'redirector'],
  ['Illuminate\\Contracts\\Routing\\UrlGenerator', 'url'],
  ['Illuminate\\Contracts\\Config\\Repository', 'config'],
  ['Illuminate\\Contracts\\Validation\\Validator', 'validator'],
  ['Illuminate\\Validation\\Rules\\DatabaseRule', 'database-rule'],
  ['Illuminate\\Validation\\Rules\\Unique', 'database-rule'],
  ['Illuminate\\Validation\\Rules\\Exists', 'database-rule'],
  ['Illuminate\\Contracts\\Support\\MessageBag', 'message-bag'],
  ['Illuminate\\Contracts\\Auth\\Access\\Gate', 'gate'],
];

export function laravelObject(emit: Emission, expr: Expr): LaravelObject | undefined {
  const classes = classesOf(withoutNull(typeOf(emit, expr))) ?? [];
  const [first] = classes;
  if (first === undefined) return unknownObject(emit, expr);
  const found = objectOfClass(emit, first.name);
  return classes.every(({ name }) => objectOfClass(emit, name) === found) ? found : undefined;
}

/**
 * What PHP does not tell: the Go type of a variable does, and a variable of unknown type that is called `$request`, which
 * is asked when it runs whether it is one.
 */
function unknownObject(emit: Emission, expr: Expr): LaravelObject | undefined {
  if (expr.kind !== 'Variable') return undefined;
  const variable = findVariable(emit, expr.name);
  const known = variable && BY_GO_TYPE[variable.type];
  if (known !== undefined) return known;
  const isOpen = variable?.type === 'any' && typeOf(emit, expr).kind === 'unknown';
  return isOpen && expr.name === 'request' ? 'request' : undefined;
}

const BY_GO_TYPE: Readonly<Record<string, LaravelObject>> = {
  '*gin.Context': 'request',
  '*Response': 'response',
  '*SessionStore': 'session',
  '*Validator': 'validator',
  '*MessageBag': 'message-bag',
  '*DatabaseRule': 'database-rule',
};

/** By types' answers, which are kept: this is asked of every call. */
const known = new WeakMap<object, Map<string, LaravelObject | undefined>>();

export function objectOfClass(emit: Emission, fqn: string): LaravelObject | undefined {
  const { app } = emit.subject.source.file;
  let answers = known.get(app);
  if (answers === undefined) {
    answers = new Map();
    known.set(app, answers);
  }
  const key = fqn.toLowerCase();
  if (answers.has(key)) return answers.get(key);
  const found = CLASSES.find(([ancestor]) => app.isClass(fqn, ancestor) === true)?.[1];
  answers.set(key, found);
  return found;
}

/** Facades, by what follows the last backslash; aliases without a namespace are the same. */
export const FACADES: Readonly<Record<string, LaravelObject>> = {
  request: 'request',
  session: 'session',
  auth: 'auth',
  response: 'response-factory',
  redirect: 'redirector',
  url: 'url',
  config: 'config',
  gate: 'gate',
};

export function facadeObject(fqn: string): LaravelObject | undefined {
  const short = /^(?:illuminate\\support\\facades\\)?([a-z]+)$/i.exec(fqn)?.[1];
  return short === undefined ? undefined : FACADES[short.toLowerCase()];
}

/** Whether a call or property is one of Laravel's objects, so that no row says of what Go type it is. */
export function isOfLaravel(emit: Emission, expr: Expr): boolean {
  if (emit.subject.plan === undefined) return false;
  switch (expr.kind) {
    case 'MethodCall':
    case 'PropertyFetch':
      return laravelObject(emit, expr.object) !== undefined;
    case 'FuncCall':
      return expr.callee.kind === 'Name' && ASKING.test(expr.callee.text);
    case 'Binary':
      return expr.op === '??' && isOfLaravel(emit, expr.left);
    default:
      return false;
  }
}

const ASKING = /^\\?(?:request|session|old|config|env|route|url)$/i;
