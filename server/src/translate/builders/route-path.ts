/**
 * What Laravel's routes write as text, as Gin writes it: paths with parameters, middleware and actions as the names of
 * Go functions. A name is a proposal, which the conversion asks for as something it needs.
 */
import type { Expr as GoExpr } from '../../go/ast.ts';
import { ident } from '../../go/build.ts';
import type { Expr } from '../../syntax/php/ast.ts';
import { type Emission, refuse } from '../emission.ts';
import { lowerExpr } from '../expression.ts';
import { localName } from '../naming.ts';

const HANDLER = 'gin.HandlerFunc';

/** `posts/{post:slug}` → `/posts/:post`; undefined, with the reason noted, for what Gin's router cannot say. */
export function ginPath(emit: Emission, uri: string): string | undefined {
  const segments = uri.split('/').filter((segment) => segment !== '');
  const made: string[] = [];
  for (const segment of segments) {
    const parameter = /^\{(\w+)(?::\w+)?\}$/.exec(segment);
    if (parameter !== null) made.push(`:${parameter[1]}`);
    else if (/\{\w+(:\w+)?\?\}/.test(segment)) return refuse(emit, 'an optional parameter needs two routes in Gin');
    else if (/[{}:*]/.test(segment)) return refuse(emit, 'a Gin parameter is a whole segment of the path');
    else made.push(segment);
  }
  return `/${made.join('/')}`;
}

/** The handler that an action becomes: a name for a controller's method, a hole for a closure. */
export function handlerOf(emit: Emission, action: Expr): GoExpr {
  const name = actionName(action);
  return name === undefined ? lowerExpr(emit, action, HANDLER).expr : named(emit, name);
}

/** `'auth'`, `['auth', 'throttle:60,1']` and classes, as names; undefined, with the reason noted, for anything else. */
export function middlewareOf(emit: Emission, args: readonly Expr[]): readonly GoExpr[] | undefined {
  const all = args.flatMap((arg) => (arg.kind === 'ArrayLit' ? arg.items.map(({ value }) => value) : [arg]));
  const names = all.map((one) => (one.kind === 'StringLit' ? one.value : className(one)));
  if (!names.every((name) => name !== undefined)) return refuse(emit, 'the middleware is not written out here');
  return names.map((name) => named(emit, name));
}

/** The name of a controller's method as a Go name: `postControllerShow`. */
export function methodHandler(emit: Emission, controller: string, method: string): GoExpr {
  return named(emit, `${controller}_${method}`);
}

/** `PostController` for `App\Http\Controllers\PostController::class`. */
export function className(expr: Expr | undefined): string | undefined {
  if (expr?.kind !== 'ClassConstFetch' || expr.class.kind !== 'Name' || expr.name.kind !== 'Identifier')
    return undefined;
  return expr.name.text.toLowerCase() === 'class' ? expr.class.text.split('\\').at(-1) : undefined;
}

function actionName(action: Expr): string | undefined {
  if (action.kind === 'StringLit') return /^[\w\\]+@\w+$/.test(action.value) ? shortName(action.value) : undefined;
  if (action.kind !== 'ArrayLit') return className(action);
  const [controller, method] = action.items.map(({ value }) => value);
  const name = className(controller);
  return name !== undefined && method?.kind === 'StringLit' && action.items.length === 2
    ? `${name}_${method.value}`
    : undefined;
}

function shortName(action: string): string {
  return (action.split('\\').at(-1) ?? action).replace('@', '_');
}

function named(emit: Emission, text: string): GoExpr {
  const name = localName(text.replaceAll(/\W+/g, '_'));
  emit.notes.needs.push({ name, type: HANDLER });
  return ident(name);
}
