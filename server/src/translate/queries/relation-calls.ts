/**
 * What is called on a relation of one model: connecting it with others, and making those that belong to it.
 */
import type { Expr as GoExpr } from '../../go/ast.ts';
import { call, ident, selector, stringLit } from '../../go/build.ts';
import type { Expr, MethodCall } from '../../syntax/php/ast.ts';
import { type Applied, bindOrFail } from '../apply.ts';
import { contextArgument } from '../arguments.ts';
import { type Emission, refuse } from '../emission.ts';
import { lowerExpr } from '../expression.ts';
import type { GoType } from '../go-type.ts';
import { inOrder, type Value } from '../value.ts';
import { isEffect } from './apply-query.ts';
import { generic, NO_DATABASE } from './emit-query.ts';
import { modelValue } from './model-calls.ts';
import type { Source } from './query.ts';
import { readQuery } from './read-query.ts';
import { methodOf, plainArgs, plannedModel } from './receivers.ts';
import { attributes, rowList } from './writes.ts';

type Relation = Extract<Source, { kind: 'relation' }>;

interface On {
  readonly expr: MethodCall;
  readonly source: Relation;
  readonly args: readonly Expr[];
}

type RelationMethod = (emit: Emission, on: On) => Applied | undefined;

const CHANGES: GoType = '*php.Map[string, any]';
const NIL: Value = { expr: ident('nil'), type: 'nil', stable: true };

const METHODS: Readonly<Record<string, RelationMethod>> = {
  attach: (emit, on) => (isPairs(on) ? undefined : effect(emit, on, 'Attach', [keys(emit, on), values(emit, on, 1)])),
  detach: (emit, on) => counted(emit, on, 'Detach', on.args.length === 0 ? [] : [keys(emit, on)]),
  sync: (emit, on) => (isPairs(on) ? undefined : synced(emit, on)),
  syncwithoutdetaching: (emit, on) =>
    isPairs(on) ? undefined : changes(emit, on, 'SyncWithoutDetaching', [keys(emit, on)]),
  toggle: (emit, on) => (isPairs(on) ? undefined : changes(emit, on, 'Toggle', [keys(emit, on)])),
  updateexistingpivot: (emit, on) => counted(emit, on, 'UpdatePivot', [keys(emit, on), values(emit, on, 1)]),
  associate: (emit, on) => owned(emit, on, 'Associate', [keys(emit, on)]),
  dissociate: (emit, on) => owned(emit, on, 'Associate', [() => NIL]),
  create: (emit, on) => related(emit, on, 'CreateRelated'),
  make: (emit, on) => related(emit, on, 'NewRelated'),
  firstorcreate: (emit, on) => firstRelated(emit, on, 'FirstOrCreateRelated'),
  firstornew: (emit, on) => firstRelated(emit, on, 'FirstOrNewRelated'),
  updateorcreate: (emit, on) => firstRelated(emit, on, 'UpdateOrCreateRelated'),
  createmany: (emit, on) => relatedMany(emit, on),
  save: (emit, on) => saved(emit, on),
  savemany: (emit, on) => effect(emit, on, 'SaveRelated', [keys(emit, on)]),
};

/** Undefined, with the reason noted, where the call is not one of these, or not on a relation itself. */
export function relationCall(emit: Emission, expr: MethodCall, method: string): Applied | undefined {
  const read = METHODS[method];
  const isRelation = expr.object.kind === 'MethodCall' && methodOf(expr.object) !== undefined;
  if (read === undefined || !isRelation) return undefined;
  const { reason } = emit;
  const query = readQuery(emit, expr.object);
  if (query?.source.kind !== 'relation' || query.steps.length > 0) {
    emit.reason = reason;
    return undefined;
  }
  const args = plainArgs(emit, expr.args);
  return args && read(emit, { expr, source: query.source, args });
}

type Maker = () => Value | undefined;

/** `orm.Name(ctx, owner, "relation", …)`. */
function made(emit: Emission, { source }: On, fun: GoExpr, makers: readonly Maker[]): GoExpr | undefined {
  const context = contextArgument(emit);
  if (context === undefined) return refuse(emit, NO_DATABASE);
  const all = inOrder(emit, [() => modelValue(emit, source.owner), ...makers]);
  const [owner, ...rest] = all ?? [];
  const name = stringLit(source.relation.phpName);
  return owner && call(fun, context, owner.expr, name, ...rest.map(({ expr }) => expr));
}

function effect(emit: Emission, on: On, name: string, makers: readonly Maker[]): Applied | undefined {
  const expr = made(emit, on, selector('orm', name), makers);
  return expr && { stmts: [], expr, results: ['error'], answers: false };
}

function counted(emit: Emission, on: On, name: string, makers: readonly Maker[]): Applied | undefined {
  const expr = made(emit, on, selector('orm', name), makers);
  return expr && { stmts: [], expr, results: ['int', 'error'], answers: false };
}

function changes(emit: Emission, on: On, name: string, makers: readonly Maker[]): Applied | undefined {
  const expr = made(emit, on, selector('orm', name), makers);
  return expr && { stmts: [], expr, results: [CHANGES, 'error'], answers: false };
}

/** `sync($ids, false)` leaves the rest connected. */
function synced(emit: Emission, on: On): Applied | undefined {
  const [, detaching, ...more] = on.args;
  if (more.length > 0 || (detaching !== undefined && detaching.kind !== 'BoolLit'))
    return refuse(emit, 'whether the others are detached is not written out');
  const isExact = detaching?.kind !== 'BoolLit' || detaching.value;
  return changes(emit, on, isExact ? 'Sync' : 'SyncWithoutDetaching', [keys(emit, on)]);
}

/** What answers the model that the relation is called on. */
function owned(emit: Emission, on: On, name: string, makers: readonly Maker[]): Applied | undefined {
  if (!isEffect(emit, on.expr)) return refuse(emit, 'the model that this answers is not converted yet');
  return effect(emit, on, name, makers);
}

function related(emit: Emission, on: On, name: string): Applied | undefined {
  const plan = plannedModel(emit, on.source.relation.relation.related);
  if (plan === undefined || on.args.length > 1) return refuse(emit, 'the model of this relation is not known');
  const [attributesOf] = on.args;
  const maker: Maker = () => (attributesOf === undefined ? NIL : attributes(emit, attributesOf));
  const expr = made(emit, on, generic(name, ident(plan.goName)), [maker]);
  return expr && { stmts: [], expr, results: [`*${plan.goName}`, 'error'], answers: false };
}

function firstRelated(emit: Emission, on: On, name: string): Applied | undefined {
  const plan = plannedModel(emit, on.source.relation.relation.related);
  const [by, values] = on.args;
  if (plan === undefined || by === undefined) return refuse(emit, 'the model of this relation is not known');
  // What the second array is for differs between versions of Laravel.
  if (on.source.relation.relation.pivot !== undefined && values !== undefined)
    return refuse(emit, 'whether these are values of the model or of the table between is not known');
  const makers: Maker[] = [() => attributes(emit, by), () => (values === undefined ? NIL : attributes(emit, values))];
  const expr = made(emit, on, generic(name, ident(plan.goName)), makers);
  return expr && { stmts: [], expr, results: [`*${plan.goName}`, 'error'], answers: false };
}

function relatedMany(emit: Emission, on: On): Applied | undefined {
  const plan = plannedModel(emit, on.source.relation.relation.related);
  const [list] = on.args;
  if (plan === undefined || list === undefined) return refuse(emit, 'the model of this relation is not known');
  const expr = made(emit, on, generic('CreateManyRelated', ident(plan.goName)), [() => rowList(emit, list)]);
  return expr && { stmts: [], expr, results: [`[]*${plan.goName}`, 'error'], answers: false };
}

/** `save($model)` answers the model. */
function saved(emit: Emission, on: On): Applied | undefined {
  const [model, ...more] = on.args;
  if (model === undefined || more.length > 0) return refuse(emit, 'values of the table between are not saved yet');
  let value: Value | undefined;
  const expr = made(emit, on, selector('orm', 'SaveRelated'), [
    () => {
      value = modelValue(emit, model);
      return value;
    },
  ]);
  if (expr === undefined || value === undefined) return undefined;
  if (isEffect(emit, on.expr)) return { stmts: [], expr, results: ['error'], answers: false };
  if (!value.stable) return refuse(emit, 'this model would be found twice');
  emit.notes.prelude.push(bindOrFail(emit, expr));
  return { stmts: [], expr: value.expr, results: [value.type], answers: false };
}

function keys(emit: Emission, { args }: On): Maker {
  const [first] = args;
  return () => (first === undefined ? NIL : lowerExpr(emit, first));
}

function values(emit: Emission, { args }: On, at: number): Maker {
  const arg = args[at];
  return () => (arg === undefined ? NIL : attributes(emit, arg));
}

/** `[1 => ['role' => 'x']]`: keys with values of their own. */
function isPairs({ args }: On): boolean {
  const [first] = args;
  return first?.kind === 'ArrayLit' && first.items.some(({ key }) => key !== undefined);
}
