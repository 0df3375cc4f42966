/**
 * What stands in front of a route: `Route::`, or a chain such as `Route::prefix('admin')->middleware('auth')->`.
 */
import type { Expr as GoExpr, Ident } from '../../go/ast.ts';
import { ident } from '../../go/build.ts';
import type { Expr } from '../../syntax/php/ast.ts';
import { type Emission, refuse } from '../emission.ts';
import { findVariable, reference } from '../variables.ts';
import { ginPath, middlewareOf } from './route-path.ts';

export interface RouteChain {
  /** `/admin`; `/` when there is none. */
  readonly prefix: string;
  readonly middleware: readonly GoExpr[];
}

export const NO_CHAIN: RouteChain = { prefix: '/', middleware: [] };

/** Undefined, with the reason noted, when a part is not written out or has no counterpart. */
export function readChain(emit: Emission, expr: Expr): RouteChain | undefined {
  if (expr.kind !== 'StaticCall' && expr.kind !== 'MethodCall') return refuse(emit, 'the route is built elsewhere');
  const before = expr.kind === 'StaticCall' ? NO_CHAIN : readChain(emit, expr.object);
  const name = expr.name.kind === 'Identifier' ? expr.name.text : '';
  const args = expr.args.map(({ value }) => value);
  return before && addAttribute(emit, before, name, args);
}

/** Adds `prefix`, `middleware` and what only names things. */
export function addAttribute(
  emit: Emission,
  chain: RouteChain,
  attribute: string,
  values: readonly Expr[],
): RouteChain | undefined {
  switch (attribute.toLowerCase()) {
    case 'prefix': {
      const [uri] = values;
      const path = uri?.kind === 'StringLit' ? ginPath(emit, uri.value) : undefined;
      return path === undefined
        ? refuse(emit, 'the prefix is not written out here')
        : { ...chain, prefix: joinPaths(chain.prefix, path) };
    }
    case 'middleware': {
      const middleware = middlewareOf(emit, values);
      return middleware && { ...chain, middleware: [...chain.middleware, ...middleware] };
    }
    case 'name':
    case 'as':
      emit.notes.ledger.push('route names');
      return chain;
    case 'namespace':
      return chain;
    default:
      return refuse(emit, `${attribute} on routes has no counterpart in Gin`);
  }
}

/** Both begin with a slash. */
export function joinPaths(prefix: string, path: string): string {
  if (prefix === '/') return path;
  return path === '/' ? prefix : prefix + path;
}

/** The root of a group is the group's own path: Gin would make `/cart/` of `/cart` and `/`. */
export function pathIn(emit: Emission, path: string): string {
  return path === '/' && findVariable(emit, ROUTER) !== undefined ? '' : path;
}

/** No PHP variable has this name. */
export const ROUTER = '$router';

/** What routes are registered on: the group around, or the engine. */
export function routerOf(emit: Emission): Ident {
  const group = findVariable(emit, ROUTER);
  return group === undefined ? ident('router') : reference(group);
}
