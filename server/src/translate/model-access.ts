/**
 * Attributes of models, read and written: columns are fields, what accessors and mutators stand for are methods, and a
 * relation is read from the database when it is first asked for.
 */
import type { Expr as GoExpr, Stmt as GoStmt } from '../go/ast.ts';
import { assign, call, exprStmt, ident, selector, stringLit } from '../go/build.ts';
import { studly } from '../laravel/models/naming.ts';
import type { Expr, Subscript } from '../syntax/php/ast.ts';
import { contextArgument } from './arguments.ts';
import { convertTo } from './convert-to.ts';
import { type Emission, refuse } from './emission.ts';
import { lowerExpr } from './expression.ts';
import { orFail } from './failing.ts';
import { isHole } from './hole.ts';
import { failIfSet } from './leave.ts';
import type { FunctionPlan } from './plan/plan.ts';
import { accessorPlan, mutatorPlan } from './units/model-accessors.ts';
import type { ModelAccessor, ModelField } from './units/model-plan.ts';
import type { Value } from './value.ts';
import { createVariable, currentBlock, reference } from './variables.ts';

/** `new Product(['name' => $name])`: a model that is filled when it is made; undefined for every other object. */
export function newModel(emit: Emission, expr: Expr): Value | undefined {
  const { plan, source, scope } = emit.subject;
  if (expr.kind !== 'New' || expr.class.kind !== 'Name' || expr.args.length !== 1) return undefined;
  const fqn = source.file.classBehind(expr.class, scope);
  const planned = fqn === undefined ? undefined : plan?.classNamed(fqn);
  const [given] = expr.args;
  if (planned === undefined || given === undefined || given.spread || plan?.model(planned.fqn) === undefined)
    return undefined;
  if (plan.method(planned.fqn, '__construct')?.params.length !== 0) return undefined;
  const context = contextArgument(emit);
  if (context === undefined) return refuse(emit, 'the context is not at hand here');
  const values = lowerExpr(emit, given.value, 'array');
  if (isHole(values.expr)) return refuse(emit, 'what the model is filled with is not converted');
  const make = {
    kind: 'IndexExpr',
    start: -1,
    end: -1,
    x: selector('orm', 'New'),
    index: ident(planned.goName),
  } as const;
  const made = orFail(emit, call(make, context, values.expr), planned.type);
  return { ...made, notNull: true };
}

/** The value of an attribute or relation; undefined, with the reason noted, where it is not converted. */
export function modelRead(emit: Emission, receiver: Value, fqn: string, name: string): Value | undefined {
  const { plan } = emit.subject;
  const model = plan?.model(fqn);
  if (plan === undefined || model === undefined) return undefined;
  const accessor = model.accessors.find((one) => answers(one, name, 'get'));
  if (accessor !== undefined) {
    const planned = accessorPlan(plan, fqn, accessor);
    return planned === undefined
      ? refuse(emit, `the accessor of ${name} is not converted`)
      : called(emit, receiver, planned);
  }
  const field = model.fields.find(({ phpName }) => phpName === name);
  if (field !== undefined) return fieldValue(emit, receiver, field);
  const relation = model.relations.find(({ phpName }) => phpName === name);
  if (relation === undefined) return refuse(emit, `${fqn} has no ${name} that is known`);
  const context = contextArgument(emit);
  if (context === undefined) return refuse(emit, 'the context is not at hand here');
  return orFail(emit, call(selector(receiver.expr, relation.goName), context), relation.type);
}

/** Laravel finds an accessor by what the name is in a method's: `fullName` and `full_name` alike. */
function answers({ phpName, method, givesAttribute }: ModelAccessor, name: string, verb: 'get' | 'set'): boolean {
  if (phpName === name) return true;
  return !givesAttribute && method.toLowerCase() === `${verb}${studly(name)}attribute`.toLowerCase();
}

function fieldValue(emit: Emission, { expr }: Value, { goName, type, raw, phpName }: ModelField): Value | undefined {
  if (raw !== undefined) return refuse(emit, `${phpName} has ${raw}`);
  return { expr: selector(expr, goName), type, stable: false };
}

/** The call of an accessor. */
function called(emit: Emission, receiver: Value, planned: FunctionPlan): Value | undefined {
  const context = planned.needsContext ? contextArgument(emit) : undefined;
  if (planned.needsContext && context === undefined) return refuse(emit, 'the context is not at hand here');
  if (planned.result === undefined) return refuse(emit, `${planned.name}() gives nothing`);
  emit.notes.calls.push(planned.key);
  const expr = call(selector(receiver.expr, planned.goName), ...(context === undefined ? [] : [context]));
  return planned.fails ? orFail(emit, expr, planned.result) : { expr, type: planned.result, stable: false };
}

/** The statements that set an attribute; undefined, with the reason noted, where Go cannot. */
export function modelWrite(
  emit: Emission,
  receiver: Value,
  fqn: string,
  name: string,
  value: Value,
): readonly GoStmt[] | undefined {
  const { plan } = emit.subject;
  const model = plan?.model(fqn);
  if (plan === undefined || model === undefined) return undefined;
  const mutator = model.mutators.find((one) => answers(one, name, 'set'));
  if (mutator !== undefined) {
    const planned = mutatorPlan(plan, fqn, mutator);
    return planned === undefined
      ? refuse(emit, `the mutator of ${name} is not converted`)
      : mutated(emit, receiver, planned, value);
  }
  const field = model.fields.find(({ phpName }) => phpName === name);
  return field === undefined
    ? refuse(emit, `${fqn} has no column ${name} that is known`)
    : set(emit, receiver, field, value);
}

function set(emit: Emission, receiver: Value, field: ModelField, value: Value): readonly GoStmt[] | undefined {
  const { goName, type, raw, phpName, mark, attribute, serializer } = field;
  if (raw !== undefined) return refuse(emit, `${phpName} has ${raw}`);
  if (attribute.cast?.name === 'hashed') return refuse(emit, `${phpName} has the cast hashed`);
  if (serializer === 'decimal') return refuse(emit, `${phpName} has the cast decimal, which reading applies`);
  const made = convertTo(emit, value, type);
  if (made === undefined) return refuse(emit, `Go needs ${type} for ${phpName}, and this is ${value.type}`);
  const written = assign([selector(receiver.expr, goName)], '=', [made.expr]);
  return mark && maybeZero(made.expr) ? [written, marked(receiver, phpName)] : [written];
}

/** `p.MarkPresent("stock")`: a zero that was set is not the one that a new object begins with. */
function marked(receiver: Value, name: string): GoStmt {
  return exprStmt(call(selector(receiver.expr, 'MarkPresent'), stringLit(name)));
}

function maybeZero(expr: GoExpr): boolean {
  switch (expr.kind) {
    case 'BasicLit':
      return /^(?:""|``|[-0.]*)$/.test(expr.value);
    case 'Ident':
      return expr.name !== 'true';
    case 'UnaryExpr':
      return expr.op !== '&';
    default:
      return true;
  }
}

function mutated(emit: Emission, receiver: Value, planned: FunctionPlan, value: Value): readonly GoStmt[] | undefined {
  const [param] = planned.params;
  const made = param && convertTo(emit, value, param.type);
  if (param === undefined || made === undefined)
    return refuse(emit, `Go needs ${param?.type ?? 'nothing'} here, and this is ${value.type}`);
  const context = planned.needsContext ? contextArgument(emit) : undefined;
  if (planned.needsContext && context === undefined) return refuse(emit, 'the context is not at hand here');
  emit.notes.calls.push(planned.key);
  const args = [...(context === undefined ? [] : [context]), made.expr];
  const expr = call(selector(receiver.expr, planned.goName), ...args);
  if (!planned.fails) return [exprStmt(expr)];
  const error = createVariable(emit, 'err', 'error');
  currentBlock(emit).declared.add(error);
  const lhs = [...(planned.result === undefined ? [] : [ident('_')]), reference(error)];
  return [assign(lhs, ':=', [expr]), failIfSet(emit, reference(error))];
}

/** `$this->attributes['name']` inside a model: the column, whatever accessors and casts make of it. */
export interface RawAttribute {
  readonly field: ModelField;
  readonly receiver: Value;
}

/** `undefined` for every other subscript. */
export function rawAttribute(emit: Emission, { base, index }: Subscript): RawAttribute | undefined {
  const { self } = emit.fn;
  if (self === undefined || index?.kind !== 'StringLit' || !isAttributes(base)) return undefined;
  const field = emit.subject.plan?.model(self.fqn)?.fields.find(({ phpName }) => phpName === index.value);
  if (field === undefined || /time\.Time$/.test(field.type)) return undefined;
  if (field.serializer !== undefined && field.serializer !== 'array') return undefined;
  return { field, receiver: { expr: reference(self.variable), type: self.type, stable: true } };
}

function isAttributes(expr: Expr): boolean {
  if (expr.kind !== 'PropertyFetch' || expr.name.kind !== 'Identifier' || expr.name.text !== 'attributes') return false;
  return expr.object.kind === 'Variable' && expr.object.name === 'this';
}

export function rawRead(emit: Emission, { field, receiver }: RawAttribute): Value | undefined {
  if (field.serializer !== undefined) return refuse(emit, `${field.phpName} is read without its cast`);
  return { expr: selector(receiver.expr, field.goName), type: field.type, stable: false };
}

export function rawWrite(
  emit: Emission,
  { field, receiver }: RawAttribute,
  value: Value,
): readonly GoStmt[] | undefined {
  const isJson = field.serializer === 'array' && value.type === 'string';
  const made = isJson
    ? { expr: call(selector('orm', 'DecodeArray'), value.expr) }
    : field.serializer === undefined
      ? convertTo(emit, value, field.type)
      : undefined;
  if (made === undefined) return refuse(emit, `Go needs ${field.type} for ${field.phpName}, and this is ${value.type}`);
  return [assign([selector(receiver.expr, field.goName)], '=', [made.expr]), marked(receiver, field.phpName)];
}
