/**
 * What a call on a query, a relation or a model is made on, by its static type: which model's rows it speaks of.
 */
import { ELOQUENT_BUILDER, MODEL, QUERY_BUILDER, RELATION } from '../../laravel/magic/names.ts';
import { type ClassType, classesOf, classType, type StaticType } from '../../php/types.ts';
import type { Arg, ArrowFunction, Closure, Expr, MethodCall, StaticCall } from '../../syntax/php/ast.ts';
import { type Emission, refuse } from '../emission.ts';
import { typeOf } from '../matching.ts';
import { namedClass } from '../members.ts';
import type { ClassPlan } from '../plan/plan.ts';

export type Receiver =
  /** A query or a relation; `model` is `undefined` where its rows are a table's, or not known. */
  | { readonly kind: 'query'; readonly model: string | undefined; readonly isTable: boolean }
  | { readonly kind: 'model'; readonly model: string };

/** What an object is to the database; undefined when it is none of these, or one of several. */
export function receiverOf(emit: Emission, expr: Expr): Receiver | undefined {
  const { self } = emit.fn;
  // The body of a trait stands in each class that uses it.
  if (expr.kind === 'Variable' && expr.name === 'this' && self !== undefined)
    return receiverOfType(emit, classType(self.fqn));
  return receiverOfType(emit, typeOf(emit, expr));
}

function receiverOfType(emit: Emission, type: StaticType): Receiver | undefined {
  const types = emit.subject.source.file.app;
  const [only, ...more] = classesOf(type) ?? [];
  if (only === undefined || more.length > 0) return undefined;
  const is = (ancestor: string): boolean => types.isClass(only.name, ancestor) === true;
  if (is(MODEL)) return { kind: 'model', model: only.name };
  if (is(RELATION)) return { kind: 'query', model: modelIn(emit, only, RELATION), isTable: false };
  if (is(ELOQUENT_BUILDER)) return { kind: 'query', model: modelIn(emit, only, ELOQUENT_BUILDER), isTable: false };
  return is(QUERY_BUILDER) ? { kind: 'query', model: undefined, isTable: true } : undefined;
}

function modelIn(emit: Emission, of: ClassType, ancestor: string): string | undefined {
  const types = emit.subject.source.file.app;
  const [only, ...more] = classesOf(types.force(types.templateArg(of, ancestor, 0))) ?? [];
  return only === undefined || more.length > 0 || only.name === MODEL ? undefined : only.name;
}

/** The model that a static call is made on. */
export function staticModel(emit: Emission, expr: StaticCall): string | undefined {
  const fqn = namedClass(emit, expr.class);
  const isModel = fqn !== undefined && emit.subject.source.file.app.isClass(fqn, MODEL) === true;
  return isModel ? fqn : undefined;
}

/** The name of a class that is written as `Name::class`, or a text. */
export function writtenName(emit: Emission, expr: Expr): string | undefined {
  if (expr.kind === 'StringLit') return expr.value;
  const isClass = expr.kind === 'ClassConstFetch' && expr.name.kind === 'Identifier' && expr.name.text === 'class';
  return isClass ? namedClass(emit, expr.class) : undefined;
}

/** Whether the call is one of the facade `DB`. */
export function isDatabase(emit: Emission, { class: of }: StaticCall): boolean {
  const fqn = namedClass(emit, of)?.toLowerCase();
  return fqn === 'illuminate\\support\\facades\\db' || fqn === 'db';
}

/** The plan of a model that has a struct in Go. */
export function plannedModel(emit: Emission, fqn: string | undefined): ClassPlan | undefined {
  const plan = fqn === undefined ? undefined : emit.subject.plan?.classNamed(fqn);
  return plan?.kind === 'model' ? plan : undefined;
}

/** The method that is called, in lower case; undefined when its name is computed. */
export function methodOf({ name }: MethodCall | StaticCall): string | undefined {
  return name.kind === 'Identifier' ? name.text.toLowerCase() : undefined;
}

/** The arguments where all stand by position. */
export function plainArgs(emit: Emission, args: readonly Arg[]): readonly Expr[] | undefined {
  return args.every(({ name, spread }) => name === undefined && !spread)
    ? args.map(({ value }) => value)
    : refuse(emit, 'named and spread arguments of queries are not converted yet');
}

export function isCallback(expr: Expr | undefined): expr is Closure | ArrowFunction {
  return expr?.kind === 'Closure' || expr?.kind === 'ArrowFunction';
}

/** `meta->color`, which Laravel looks for inside of a column. */
export function isJsonPath(expr: Expr): boolean {
  return expr.kind === 'StringLit' && expr.value.includes('->');
}
