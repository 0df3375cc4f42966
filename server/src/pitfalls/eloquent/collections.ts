/**
 * Expressions that run a query for a list of models, as far as one file shows it.
 */
import type { Arg, Expr, Node, StaticCall } from '../../syntax/php/ast.ts';
import { walk } from '../../syntax/php/walk.ts';

/** `Post::where(…)->with('author')->get()` */
export interface ModelQuery {
  /** The call on the class that the chain starts with. */
  readonly root: StaticCall;
  /** Names of `with(…)`; undefined when they are not all written out. */
  readonly eager: readonly string[] | undefined;
}

const answersMany = new Set(['all', 'cursor', 'cursorPaginate', 'get', 'lazy', 'paginate', 'simplePaginate']);

/** The query that an expression is, or that the only assignment of a variable in `body` gives. */
export function findModelQuery(expr: Expr, body: Node): ModelQuery | undefined {
  if (expr.kind !== 'Variable') return readQuery(expr);
  const values = assignedValues(body, expr.name);
  const query = values.length === 1 && values[0] !== undefined ? readQuery(values[0]) : undefined;
  if (query === undefined) return undefined;
  const loaded = loadedLater(body, expr.name);
  const eager = query.eager === undefined || loaded === undefined ? undefined : [...query.eager, ...loaded];
  return { ...query, eager };
}

/** Whether reading a relation of these models asks the database once more for each of them. */
export function isLazy(query: ModelQuery, relation: string): boolean {
  return query.eager?.every((name) => name.split(/[.:]/)[0] !== relation) ?? false;
}

function readQuery(expr: Expr): ModelQuery | undefined {
  const calls: { readonly name: string; readonly args: readonly Arg[] }[] = [];
  let at = expr;
  while (at.kind === 'MethodCall' && at.name.kind === 'Identifier') {
    calls.unshift({ name: at.name.text, args: at.args });
    at = at.object;
  }
  if (at.kind !== 'StaticCall' || at.class.kind !== 'Name' || at.name.kind !== 'Identifier') return undefined;
  calls.unshift({ name: at.name.text, args: at.args });
  // Behind the query only collection methods that keep the models: those would hide what a plain chain shows.
  if (!answersMany.has(calls.at(-1)?.name ?? '')) return undefined;
  const named = calls.filter(({ name }) => name === 'with').map(({ args }) => relationNames(args));
  const eager = named.includes(undefined) ? undefined : named.flatMap((list) => list ?? []);
  return { root: at, eager };
}

/** `'author'`, `['author', 'comments.user']`, `['author' => fn (…) => …]`. */
function relationNames(args: readonly Arg[]): string[] | undefined {
  const found: string[] = [];
  for (const { value } of args) {
    const items = value.kind === 'ArrayLit' ? value.items.map((item) => item.key ?? item.value) : [value];
    for (const item of items) {
      if (item.kind === 'StringLit') found.push(item.value);
      else if (item.kind !== 'Closure' && item.kind !== 'ArrowFunction') return undefined;
    }
  }
  return found;
}

/** `$posts->load('author')` */
function loadedLater(body: Node, variable: string): string[] | undefined {
  const loaded: (string[] | undefined)[] = [];
  walk(body, {
    enter: (node) => {
      if (node.kind !== 'MethodCall' || node.object.kind !== 'Variable' || node.object.name !== variable)
        return undefined;
      if (node.name.kind === 'Identifier' && /^load(Missing)?$/.test(node.name.text))
        loaded.push(relationNames(node.args));
      return undefined;
    },
  });
  return loaded.includes(undefined) ? undefined : loaded.flatMap((list) => list ?? []);
}

function assignedValues(body: Node, variable: string): Expr[] {
  const values: Expr[] = [];
  walk(body, {
    enter: (node) => {
      const assigns = node.kind === 'Assign' || node.kind === 'AssignOp' || node.kind === 'AssignRef';
      if (assigns && node.target.kind === 'Variable' && node.target.name === variable) values.push(node.value);
      return undefined;
    },
  });
  return values;
}
