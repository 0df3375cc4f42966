/**
 * What is called on one model: saving it, deleting it, loading what belongs to it.
 */
import type { Expr as GoExpr } from '../../go/ast.ts';
import { call, ident, selector, stringLit } from '../../go/build.ts';
import type { Expr, MethodCall } from '../../syntax/php/ast.ts';
import { type Applied, bindOrFail } from '../apply.ts';
import { contextArgument } from '../arguments.ts';
import { type Emission, refuse } from '../emission.ts';
import { lowerExpr } from '../expression.ts';
import type { GoType } from '../go-type.ts';
import { isHole } from '../hole.ts';
import { inOrder, type Value } from '../value.ts';
import { isEffect } from './apply-query.ts';
import { NO_DATABASE } from './emit-query.ts';
import { narrowing, relatedModel } from './emit-relations.ts';
import { readLoads } from './read-loads.ts';
import { plainArgs } from './receivers.ts';
import { amountOf, attributes } from './writes.ts';

interface On {
  readonly expr: MethodCall;
  readonly model: string;
  readonly args: readonly Expr[];
}

type ModelMethod = (emit: Emission, on: On) => Applied | undefined;

const METHODS: Readonly<Record<string, ModelMethod>> = {
  save: (emit, on) => (on.args.length > 0 ? undefined : done(emit, on, 'Save')),
  saveorfail: (emit, on) => done(emit, on, 'Save'),
  update: (emit, on) => (on.args.length === 1 ? done(emit, on, 'Update', attributesOf(emit, on)) : undefined),
  fill: (emit, on) => chained(emit, on, 'FillValues', attributesOf(emit, on)),
  forcefill: (emit, on) => chained(emit, on, 'ForceFillValues', attributesOf(emit, on)),
  delete: (emit, on) => done(emit, on, 'Delete'),
  forcedelete: (emit, on) => done(emit, on, 'ForceDelete'),
  restore: (emit, on) => done(emit, on, 'Restore'),
  touch: (emit, on) => (on.args.length > 0 ? undefined : done(emit, on, 'Touch')),
  refresh: (emit, on) => chained(emit, on, 'Refresh', []),
  fresh: (emit, on) => (on.args.length > 0 ? undefined : copied(emit, on, 'Fresh')),
  replicate: (emit, on) => (on.args.length > 0 ? undefined : copied(emit, on, 'Replicate')),
  load: (emit, on) => loaded(emit, on, 'Load'),
  loadmissing: (emit, on) => loaded(emit, on, 'LoadMissing'),
  increment: (emit, on) => incremented(emit, on, 1),
  decrement: (emit, on) => incremented(emit, on, -1),
};

/** Undefined, with the reason noted, where the method is not one of these. */
export function modelCall(emit: Emission, expr: MethodCall, method: string, model: string): Applied | undefined {
  const read = METHODS[method];
  const args = read && plainArgs(emit, expr.args);
  return args && read(emit, { expr, model, args });
}

type Makers = readonly (() => Value | undefined)[];

/** The model and further arguments, with the context in front. */
function called(
  emit: Emission,
  { expr }: On,
  fun: GoExpr,
  makers: Makers,
): { readonly made: GoExpr; readonly object: Value } | undefined {
  const context = contextArgument(emit);
  if (context === undefined) return refuse(emit, NO_DATABASE);
  const values = inOrder(emit, [() => modelValue(emit, expr.object), ...makers]);
  const [object] = values ?? [];
  return object && { made: call(fun, context, ...(values ?? []).map((value) => value.expr)), object };
}

/** A model's pointer. */
export function modelValue(emit: Emission, expr: Expr): Value | undefined {
  const value = lowerExpr(emit, expr);
  if (isHole(value.expr)) return refuse(emit, 'the object is not converted');
  const plan = emit.subject.plan?.classOfType(value.type);
  return plan?.kind === 'model' ? value : refuse(emit, `${value.type} is no model`);
}

/** A change that answers true. */
function done(emit: Emission, on: On, name: string, makers: Makers = []): Applied | undefined {
  const found = called(emit, on, selector('orm', name), makers);
  if (found === undefined) return undefined;
  if (isEffect(emit, on.expr)) return { stmts: [], expr: found.made, results: ['error'], answers: false };
  emit.notes.prelude.push(bindOrFail(emit, found.made));
  return { stmts: [], expr: ident('true'), results: ['bool'], answers: false };
}

/** A change that answers the model itself. */
function chained(emit: Emission, on: On, name: string, makers: Makers): Applied | undefined {
  const found = called(emit, on, selector('orm', name), makers);
  if (found === undefined) return undefined;
  if (isEffect(emit, on.expr)) return { stmts: [], expr: found.made, results: ['error'], answers: false };
  if (!found.object.stable) return refuse(emit, 'this model would be found twice');
  const { expr, type } = found.object;
  emit.notes.prelude.push(bindOrFail(emit, found.made));
  return { stmts: [], expr, results: [type], answers: false };
}

function copied(emit: Emission, on: On, name: string): Applied | undefined {
  const found = called(emit, on, selector('orm', name), []);
  return found && { stmts: [], expr: found.made, results: [found.object.type, 'error'], answers: false };
}

function attributesOf(emit: Emission, { args }: On): Makers {
  const [values] = args;
  const name = (value: Value): Value => value;
  return [
    () => {
      const value = values && attributes(emit, values);
      return value && name(value);
    },
  ];
}

function loaded(emit: Emission, on: On, name: 'Load' | 'LoadMissing'): Applied | undefined {
  const loads = readLoads(emit, on.args);
  if (loads === undefined) return undefined;
  const plain = loads.every(({ narrow }) => narrow === undefined);
  const [only, ...more] = loads;
  if (plain) {
    const makers = loads.map(
      ({ path }) =>
        (): Value => ({ expr: stringLit(path), type: 'string', stable: true }),
    );
    return chained(emit, on, name, makers);
  }
  if (name !== 'Load' || more.length > 0 || only?.narrow === undefined)
    return refuse(emit, 'several narrowed relations are not loaded at once yet');
  const { path, narrow } = only;
  return chained(emit, on, 'LoadWith', [
    () => ({ expr: stringLit(path), type: 'string', stable: true }),
    narrowing(emit, relatedModel(emit, on.model, path), narrow),
  ]);
}

function incremented(emit: Emission, on: On, sign: 1 | -1): Applied | undefined {
  const [column, amount, extra] = on.args;
  if (column?.kind !== 'StringLit') return refuse(emit, 'the column is not written out here');
  return done(emit, on, 'IncrementModel', [
    () => ({ expr: stringLit(column.value), type: 'string', stable: true }),
    () => amountOf(emit, amount, sign),
    () => (extra === undefined ? { expr: ident('nil'), type: 'nil' as GoType, stable: true } : attributes(emit, extra)),
  ]);
}
