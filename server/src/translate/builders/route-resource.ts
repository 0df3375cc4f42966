/**
 * `Route::resource('posts', PostController::class)` as the routes it stands for. The metavariables are `NAME`, `CLASS`
 * and, behind `only` or `except`, `ACTIONS`.
 */
import type { Stmt as GoStmt } from '../../go/ast.ts';
import { call, exprStmt, selector, stringLit } from '../../go/build.ts';
import type { Expr } from '../../syntax/php/ast.ts';
import type { Match } from '../../table/site.ts';
import type { Applied } from '../apply.ts';
import { type Emission, refuse } from '../emission.ts';
import { captured } from './captured.ts';
import { routerOf } from './route-chain.ts';
import { className, methodHandler } from './route-path.ts';

export function routeResource(emit: Emission, match: Match): Applied | undefined {
  const name = captured(match, 'NAME');
  const controller = className(captured(match, 'CLASS'));
  const actions = chosenActions(emit, match);
  if (name?.kind !== 'StringLit' || controller === undefined)
    return refuse(emit, 'the resource is not written out here');
  if (actions === undefined) return undefined;
  if (!/^[a-z][\w-]*(\.[a-z][\w-]*)*$/i.test(name.value))
    return refuse(emit, 'the name of the resource is no plain word');
  const { list, one } = pathsOf(name.value);
  const stmts: GoStmt[] = [];
  for (const { action, methods, path } of ROUTES) {
    if (!actions.has(action)) continue;
    const at = stringLit(path(list, one));
    for (const method of methods) {
      stmts.push(exprStmt(call(selector(routerOf(emit), method), at, methodHandler(emit, controller, action))));
    }
  }
  return { stmts, expr: undefined, results: [], answers: false };
}

interface ResourceRoute {
  readonly action: string;
  readonly methods: readonly string[];
  readonly path: (list: string, one: string) => string;
}

/** In Laravel's order; what is static in Gin wins over a parameter, so the order does not matter there. */
const ROUTES: readonly ResourceRoute[] = [
  { action: 'index', methods: ['GET'], path: (list) => list },
  { action: 'create', methods: ['GET'], path: (list) => `${list}/create` },
  { action: 'store', methods: ['POST'], path: (list) => list },
  { action: 'show', methods: ['GET'], path: (_, one) => one },
  { action: 'edit', methods: ['GET'], path: (_, one) => `${one}/edit` },
  { action: 'update', methods: ['PUT', 'PATCH'], path: (_, one) => one },
  { action: 'destroy', methods: ['DELETE'], path: (_, one) => one },
];

const FORMS: ReadonlySet<string> = new Set(['create', 'edit']);

function chosenActions(emit: Emission, match: Match): ReadonlySet<string> | undefined {
  const target = match.target.kind === 'expr' ? match.target.expr : undefined;
  const chosen = target?.kind === 'MethodCall' ? target : undefined;
  const made = chosen?.object ?? target;
  const isApi = made?.kind === 'StaticCall' && nameOf(made.name) === 'apiresource';
  const all = ROUTES.map(({ action }) => action).filter((action) => !isApi || !FORMS.has(action));
  if (chosen === undefined) return new Set(all);
  const names = wordsOf(captured(match, 'ACTIONS'));
  if (names === undefined) return refuse(emit, 'the actions are not written out here');
  const isOnly = nameOf(chosen.name) === 'only';
  return new Set(all.filter((action) => names.includes(action) === isOnly));
}

/** `posts.comments` → `/posts/:post/comments` and that with `/:comment`. */
function pathsOf(name: string): { readonly list: string; readonly one: string } {
  const parts = name.split('.');
  const one = (part: string): string => `/${part}/:${singular(part).replaceAll('-', '_')}`;
  const list = `${parts.slice(0, -1).map(one).join('')}/${parts.at(-1)}`;
  return { list, one: parts.map(one).join('') };
}

/** Good enough for a parameter's name, which only the handler reads. */
function singular(word: string): string {
  if (/ies$/i.test(word)) return word.replace(/ies$/i, 'y');
  if (/(s|x|ch|sh)es$/i.test(word)) return word.replace(/es$/i, '');
  return /[^s]s$/i.test(word) ? word.slice(0, -1) : word;
}

function wordsOf(expr: Expr | undefined): readonly string[] | undefined {
  if (expr?.kind === 'StringLit') return [expr.value];
  if (expr?.kind !== 'ArrayLit') return undefined;
  const words = expr.items.map(({ value }) => (value.kind === 'StringLit' ? value.value : undefined));
  return words.every((word) => word !== undefined) ? words : undefined;
}

function nameOf(name: Expr | { readonly kind: 'Identifier'; readonly text: string }): string {
  return name.kind === 'Identifier' ? name.text.toLowerCase() : '';
}
