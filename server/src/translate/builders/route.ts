/**
 * `Route::get('/posts/{post}', …)` and its like as registrations on Gin's router. The metavariables are `URI` and what
 * the method takes besides: `ACTION`, `METHODS`, `TO`, `STATUS`, `VIEW`; `CHAIN` for a chain in front.
 */
import type { CallExpr, Expr as GoExpr } from '../../go/ast.ts';
import {
  call,
  composite,
  exprStmt,
  field,
  funcLit,
  funcType,
  ident,
  selector,
  sliceOf,
  star,
  stringLit,
} from '../../go/build.ts';
import type { Expr } from '../../syntax/php/ast.ts';
import type { Match } from '../../table/site.ts';
import type { Applied } from '../apply.ts';
import { type Emission, refuse } from '../emission.ts';
import { lowerExpr } from '../expression.ts';
import { isHole } from '../hole.ts';
import { captured } from './captured.ts';
import { joinPaths, NO_CHAIN, pathIn, readChain, routerOf } from './route-chain.ts';
import { ginPath, handlerOf, middlewareOf } from './route-path.ts';

export function route(emit: Emission, match: Match): Applied | undefined {
  const target = match.target.kind === 'expr' ? match.target.expr : undefined;
  const isCall = target?.kind === 'StaticCall' || target?.kind === 'MethodCall';
  const verb = isCall && target.name.kind === 'Identifier' ? target.name.text.toLowerCase() : '';
  if (verb === 'fallback') return fallback(emit, match);
  const front = captured(match, 'CHAIN');
  const chain = front === undefined ? NO_CHAIN : readChain(emit, front);
  const path = chain && pathOf(emit, captured(match, 'URI'));
  if (chain === undefined || path === undefined) return undefined;
  const handler = handlerFor(emit, match, verb);
  if (handler === undefined) return undefined;
  const place = [stringLit(pathIn(emit, joinPaths(chain.prefix, path))), ...chain.middleware, handler];
  const methods = captured(match, 'METHODS');
  const list = methods && methodList(emit, methods);
  if (methods !== undefined && list === undefined) return undefined;
  const args = list === undefined ? place : [list, ...place];
  return registration(call(selector(routerOf(emit), list === undefined ? (VERBS[verb] ?? 'Any') : 'Match'), ...args));
}

/** `->middleware('auth')` behind a route: in front of its handler. The metavariables are `ROUTE` and `NAMES`. */
export function routeMiddleware(emit: Emission, match: Match): Applied | undefined {
  const made = captured(match, 'ROUTE');
  const registered = made && lowerExpr(emit, made).expr;
  if (registered !== undefined && isHole(registered)) return refuse(emit, registered.hole.why);
  const names = match.captures.get('NAMES');
  const middleware = middlewareOf(emit, names?.kind === 'args' ? names.args.map(({ value }) => value) : []);
  const handler = registered?.kind === 'CallExpr' ? registered.args.at(-1) : undefined;
  if (registered?.kind !== 'CallExpr' || handler === undefined || middleware === undefined) {
    return refuse(emit, 'the route is built elsewhere');
  }
  return registration({ ...registered, args: [...registered.args.slice(0, -1), ...middleware, handler] });
}

/** Gin has one answer for what no route takes, so a fallback of a group is none. */
function fallback(emit: Emission, match: Match): Applied | undefined {
  const action = captured(match, 'ACTION');
  const router = routerOf(emit);
  if (action === undefined || router.name !== 'router')
    return refuse(emit, 'a fallback stands outside of groups in Gin');
  const made = call(selector(router, 'NoRoute'), handlerOf(emit, action));
  return { stmts: [exprStmt(made)], expr: undefined, results: [], answers: false };
}

function registration(made: CallExpr): Applied {
  return { stmts: [], expr: made, results: ['gin.IRoutes'], answers: false };
}

function handlerFor(emit: Emission, match: Match, verb: string): GoExpr | undefined {
  const action = captured(match, 'ACTION');
  if (action !== undefined) return handlerOf(emit, action);
  const context = funcType([field('c', star(selector('gin', 'Context')))]);
  const answer =
    (...args: readonly [GoExpr, ...GoExpr[]]) =>
    (name: string) =>
      funcLit(context, [exprStmt(call(selector('c', name), ...args))]);
  const view = captured(match, 'VIEW');
  if (view !== undefined) {
    return answer(selector('http', 'StatusOK'), lowerExpr(emit, view, 'string').expr, ident('nil'))('HTML');
  }
  const to = captured(match, 'TO');
  if (to === undefined) return refuse(emit, 'the action is not written out here');
  const status = captured(match, 'STATUS');
  const code =
    status === undefined
      ? selector('http', verb === 'permanentredirect' ? 'StatusMovedPermanently' : 'StatusFound')
      : lowerExpr(emit, status, 'status').expr;
  return answer(code, lowerExpr(emit, to, 'string').expr)('Redirect');
}

function pathOf(emit: Emission, uri: Expr | undefined): string | undefined {
  return uri?.kind === 'StringLit' ? ginPath(emit, uri.value) : refuse(emit, 'the path is not written out here');
}

function methodList(emit: Emission, methods: Expr): GoExpr | undefined {
  const items = methods.kind === 'ArrayLit' ? methods.items.map(({ value }) => value) : [];
  const names = items.map((item) => (item.kind === 'StringLit' ? METHODS[item.value.toLowerCase()] : undefined));
  if (names.length === 0 || !names.every((name) => name !== undefined)) {
    return refuse(emit, 'the methods are not written out here');
  }
  return composite(
    sliceOf('string'),
    names.map((name) => selector('http', name)),
  );
}

const VERBS: Readonly<Record<string, string>> = {
  get: 'GET',
  post: 'POST',
  put: 'PUT',
  patch: 'PATCH',
  delete: 'DELETE',
  options: 'OPTIONS',
  view: 'GET',
};

const METHODS: Readonly<Record<string, string>> = {
  get: 'MethodGet',
  head: 'MethodHead',
  post: 'MethodPost',
  put: 'MethodPut',
  patch: 'MethodPatch',
  delete: 'MethodDelete',
  options: 'MethodOptions',
};
