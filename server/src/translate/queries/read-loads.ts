/**
 * Relations that a query names: `with('posts.comments')`, `with(['posts' => fn ($q) => …])`, `withCount('posts as n')`.
 */
import type { Expr } from '../../syntax/php/ast.ts';
import { type Emission, refuse } from '../emission.ts';
import type { Load, Step } from './query.ts';
import { isCallback } from './receivers.ts';

export function readLoads(emit: Emission, args: readonly Expr[]): readonly Load[] | undefined {
  const [first, second] = args;
  if (first?.kind === 'StringLit' && isCallback(second)) {
    const load = loadOf(emit, first, second);
    return load && [load];
  }
  const loads: Load[] = [];
  for (const arg of args) {
    const found = arg.kind === 'ArrayLit' ? listed(emit, arg) : alone(loadOf(emit, arg, undefined));
    if (found === undefined) return undefined;
    loads.push(...found);
  }
  return loads;
}

function alone(load: Load | undefined): readonly Load[] | undefined {
  return load && [load];
}

function listed(emit: Emission, { items }: Extract<Expr, { kind: 'ArrayLit' }>): readonly Load[] | undefined {
  const loads: Load[] = [];
  for (const { key, value, spread, byRef } of items) {
    if (spread || byRef) return refuse(emit, 'the relations are not written out');
    const load = key === undefined ? loadOf(emit, value, undefined) : loadOf(emit, key, value);
    if (load === undefined) return undefined;
    loads.push(load);
  }
  return loads;
}

/** `posts`, `posts:id,title`, or `posts` with a closure. */
export function loadOf(emit: Emission, name: Expr, narrow: Expr | undefined): Load | undefined {
  if (name.kind !== 'StringLit') return refuse(emit, 'the relation is not written out');
  const [path = '', columns] = name.value.split(':');
  if (narrow !== undefined) {
    if (!isCallback(narrow) || columns !== undefined) return refuse(emit, 'what narrows this relation is not known');
    return { path, narrow: { kind: 'callback', callback: narrow } };
  }
  if (columns === undefined) return { path, narrow: undefined };
  const select: Step = {
    kind: 'select',
    columns: columns.split(',').map((column) => ({ kind: 'name', name: column.trim() })),
    add: false,
  };
  return { path, narrow: { kind: 'steps', steps: [select] } };
}
