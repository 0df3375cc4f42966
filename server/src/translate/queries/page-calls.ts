/**
 * What is asked of a page: its numbers, its items, the addresses of the pages beside it.
 */
import type { Expr as GoExpr } from '../../go/ast.ts';
import { binary, call, intLit, selector } from '../../go/build.ts';
import { classesOf } from '../../php/types.ts';
import type { MethodCall } from '../../syntax/php/ast.ts';
import type { Applied } from '../apply.ts';
import { type Emission, refuse } from '../emission.ts';
import { lowerExpr } from '../expression.ts';
import { type GoType, genericOf } from '../go-type.ts';
import { typeOf } from '../matching.ts';

interface Part {
  /** `undefined` for the list of the items. */
  readonly type: GoType | undefined;
  readonly read: (page: GoExpr) => GoExpr;
}

const field =
  (name: string) =>
  (page: GoExpr): GoExpr =>
    selector(page, name);
const asked =
  (name: string) =>
  (page: GoExpr): GoExpr =>
    call(selector(page, name));
const length = (page: GoExpr): GoExpr => call('len', selector(page, 'Items'));

const PARTS: Readonly<Record<string, Part>> = {
  items: { type: undefined, read: field('Items') },
  total: { type: 'int', read: field('Total') },
  perpage: { type: 'int', read: field('PerPage') },
  currentpage: { type: 'int', read: field('CurrentPage') },
  lastpage: { type: 'int', read: asked('LastPage') },
  hasmorepages: { type: 'bool', read: field('More') },
  nextpageurl: { type: '*string', read: asked('NextURL') },
  previouspageurl: { type: '*string', read: asked('PreviousURL') },
  firstitem: { type: '*int', read: asked('First') },
  lastitem: { type: '*int', read: asked('Last') },
  count: { type: 'int', read: length },
  isempty: { type: 'bool', read: (page) => binary(length(page), '==', intLit(0)) },
  isnotempty: { type: 'bool', read: (page) => binary(length(page), '!=', intLit(0)) },
};

/** Undefined where it is no page, or, with the reason noted, where this is not known of one. */
export function pageCall(emit: Emission, expr: MethodCall, method: string): Applied | undefined {
  const part = Object.hasOwn(PARTS, method) ? PARTS[method] : undefined;
  if (part === undefined || expr.args.length > 0 || !isPage(emit, expr)) return undefined;
  const page = lowerExpr(emit, expr.object);
  const [item] = page.type.startsWith('*') ? (genericOf(page.type.slice(1))?.args ?? []) : [];
  if (item === undefined || !page.type.startsWith('*orm.Page[')) return refuse(emit, `${page.type} is no page`);
  return { stmts: [], expr: part.read(page.expr), results: [part.type ?? `[]${item}`], answers: false };
}

function isPage(emit: Emission, { object }: MethodCall): boolean {
  const [only, ...more] = classesOf(typeOf(emit, object)) ?? [];
  const { app } = emit.subject.source.file;
  return only !== undefined && more.length === 0 && PAGES.some((name) => app.isClass(only.name, name) === true);
}

const PAGES: readonly string[] = [
  'Illuminate\\Pagination\\AbstractPaginator',
  'Illuminate\\Contracts\\Pagination\\Paginator',
];
