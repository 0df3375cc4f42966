/**
 * What the array of a resource is made of: which key comes from where.
 */
import type { Arg, ArrayItem, Expr } from '../../../syntax/php/ast.ts';
import { chainOf } from '../../schema/chain.ts';
import { argument, classIn, literalOf, methodOf, type Reading, textAt, textOf } from '../reading.ts';
import type { ResourceEntry, ResourceValue } from './facts.ts';

/** Values nested deeper than this are code. */
const MAX_DEPTH = 10;

export function readEntries(reading: Reading, items: readonly ArrayItem[], depth = 0): readonly ResourceEntry[] {
  return items.map((item) => {
    const key = item.key === undefined ? undefined : textOf(literalOf(reading, item.key));
    const value = readValue(reading, item.value, depth + 1);
    return { ...(key === undefined ? {} : { key }), value, at: item.start };
  });
}

export function readValue(reading: Reading, expr: Expr, depth = 0): ResourceValue {
  if (depth > MAX_DEPTH) return codeOf(expr);
  switch (expr.kind) {
    case 'Paren':
      return readValue(reading, expr.expr, depth + 1);
    case 'Cast':
      return readValue(reading, expr.expr, depth + 1);
    case 'ArrayLit':
      return { kind: 'array', entries: readEntries(reading, expr.items, depth) };
    case 'PropertyFetch':
    case 'MethodCall':
      return readChain(reading, expr, depth);
    case 'New': {
      const name = classIn(reading, expr.class);
      const of = argumentOf(reading, expr.args, depth);
      return name === undefined ? codeOf(expr) : { kind: 'resource', class: name, many: false, ...of };
    }
    case 'StaticCall':
      return readStatic(reading, expr, depth);
    case 'ArrowFunction':
      return readValue(reading, expr.body, depth + 1);
    default: {
      const value = literalOf(reading, expr);
      const isPlain = value === null || typeof value !== 'object' || value.kind === 'constant';
      return isPlain ? { kind: 'literal', value } : codeOf(expr);
    }
  }
}

function readStatic(reading: Reading, expr: Extract<Expr, { kind: 'StaticCall' }>, depth: number): ResourceValue {
  const name = classIn(reading, expr.class);
  const method = methodOf(expr);
  if (expr.class.kind === 'Name' && expr.class.text.toLowerCase() === 'parent' && method === 'toArray') {
    return { kind: 'parent' };
  }
  if (name === undefined || (method !== 'collection' && method !== 'make')) return codeOf(expr);
  return { kind: 'resource', class: name, many: method === 'collection', ...argumentOf(reading, expr.args, depth) };
}

function argumentOf(reading: Reading, args: readonly Arg[], depth: number): { readonly of?: ResourceValue } {
  const given = argument(args, 0);
  return given === undefined ? {} : { of: readValue(reading, given, depth + 1) };
}

const CONDITIONS =
  /^(?:when|unless|whenLoaded|whenCounted|whenAggregated|whenHas|whenNotNull|whenNull|whenAppended|whenPivotLoaded|whenPivotLoadedAs|whenExistsLoaded|merge|mergeWhen|mergeUnless|attributes)$/;

/** `$this->a->b->format('c')` */
function readChain(reading: Reading, expr: Expr, depth: number): ResourceValue {
  const { root, calls } = chainOf(expr);
  const [first, ...others] = calls;
  if (first !== undefined && others.length === 0 && isThis(root) && CONDITIONS.test(methodOf(first))) {
    return readCondition(reading, methodOf(first), first.args, depth);
  }
  const path = fieldPath(root);
  if (path !== undefined && path.length > 0) {
    const names = calls.map(methodOf);
    return { kind: 'field', path, ...(names.length === 0 ? {} : { calls: names }) };
  }
  // `(new UserResource($this->user))->withRole()`
  return root.kind === 'New' || root.kind === 'StaticCall' ? readValue(reading, root, depth + 1) : codeOf(expr);
}

function readCondition(reading: Reading, how: string, args: readonly Arg[], depth: number): ResourceValue {
  const isNamed = /^when(?:Loaded|Counted|Aggregated|Has|Appended|PivotLoaded|PivotLoadedAs|ExistsLoaded)$/.test(how);
  const at = how === 'merge' || how === 'attributes' || how === 'whenNotNull' || how === 'whenNull' ? 0 : 1;
  const name = isNamed ? textAt(reading, args, 0) : undefined;
  const given = argument(args, at);
  const value = given === undefined ? undefined : readValue(reading, bodyOf(given), depth + 1);
  return { kind: 'when', how, ...(name === undefined ? {} : { name }), ...(value === undefined ? {} : { value }) };
}

/** What a closure gives, when it does nothing else. */
function bodyOf(expr: Expr): Expr {
  if (expr.kind === 'ArrowFunction') return expr.body;
  const only = expr.kind === 'Closure' && expr.body.body.length === 1 ? expr.body.body[0] : undefined;
  return only?.kind === 'Return' && only.expr !== undefined ? only.expr : expr;
}

/** The names behind `$this`, without `resource`, which stands for it. */
function fieldPath(expr: Expr): readonly string[] | undefined {
  const path: string[] = [];
  let at = expr;
  while (at.kind === 'PropertyFetch') {
    if (at.name.kind !== 'Identifier') return undefined;
    path.push(at.name.text);
    at = at.object;
  }
  if (!isThis(at)) return undefined;
  path.reverse();
  return path[0] === 'resource' ? path.slice(1) : path;
}

function isThis(expr: Expr): boolean {
  return expr.kind === 'Variable' && expr.name === 'this';
}

function codeOf({ start, end }: Expr): ResourceValue {
  return { kind: 'code', start, end };
}
