/**
 * Relations that a query loads, counts or asks for, with the queries that narrow them.
 */
import type { Expr as GoExpr } from '../../go/ast.ts';
import { call, ident, selector, stringLit } from '../../go/build.ts';
import { type Emission, refuse } from '../emission.ts';
import type { Value } from '../value.ts';
import type { Piece } from './emit-conditions.ts';
import { emitQuery, filled, modelQuery } from './emit-query.ts';
import type { Load, Narrow, Query, Step } from './query.ts';
import { readCallback } from './read-query.ts';

export function loadsPiece(emit: Emission, query: Query, loads: readonly Load[]): Piece | undefined {
  const makers: (() => Value | undefined)[] = [];
  const at: (number | undefined)[] = [];
  for (const { path, narrow } of loads) {
    if (narrow === undefined) at.push(undefined);
    else {
      at.push(makers.length);
      makers.push(narrowing(emit, relatedModel(emit, query.model, path), narrow));
    }
  }
  return {
    makers,
    build: (chain, values) =>
      loads.reduce<GoExpr>((made, { path }, index) => {
        const place = at[index];
        const narrow = place === undefined ? undefined : values[place];
        return call(selector(made, 'Preload'), stringLit(path), ...(narrow === undefined ? [] : [narrow.expr]));
      }, chain),
  };
}

export function countsPiece(emit: Emission, query: Query, step: Extract<Step, { kind: 'count' }>): Piece {
  const { relations, of } = step;
  const makers = relations.flatMap(({ path, narrow }) =>
    narrow === undefined
      ? []
      : [narrowing(emit, relatedModel(emit, query.model, path.split(/\s+as\s+/i)[0] ?? path), narrow)],
  );
  return {
    makers,
    build: (chain, values) => {
      let at = 0;
      return relations.reduce<GoExpr>((made, { path, narrow }) => {
        const args = narrow === undefined ? [] : [values[at++]?.expr ?? ident('nil')];
        return of === undefined
          ? call(selector('orm', 'WithCount'), made, stringLit(path), ...args)
          : call(
              selector('orm', 'WithAggregate'),
              made,
              stringLit(path),
              stringLit(of.function),
              stringLit(of.column),
              ...args,
            );
      }, chain);
    },
  };
}

/** The model that a path of relations leads to; undefined where it may be one of several. */
export function relatedModel(emit: Emission, model: string | undefined, path: string): string | undefined {
  let at = model;
  for (const name of path.split('.')) {
    const plan = at === undefined ? undefined : emit.subject.plan?.model(at);
    at = plan?.relations.find(({ phpName }) => phpName === name)?.relation.related;
  }
  return at;
}

/** What narrows a relation, as a query of its rows. */
export function narrowing(emit: Emission, model: string | undefined, narrow: Narrow): () => Value | undefined {
  return () => {
    const source = { kind: 'model' } as const;
    if (model === undefined) return refuse(emit, 'the model of this relation is not known');
    const steps = narrow.kind === 'steps' ? narrow.steps : readCallback(emit, narrow.callback, model);
    if (steps !== undefined) return emitQuery(emit, { source, model, steps });
    const begun = narrow.kind === 'callback' ? modelQuery(emit, model) : undefined;
    if (begun === undefined || narrow.kind !== 'callback') return undefined;
    return filled(emit, begun, narrow.callback);
  };
}
