/**
 * Attributes that methods compute or change. An accessor is a method without parameters: what Laravel hands it, the raw
 * value, is the field. A mutator takes the value and sets fields.
 */
import type { Stmt as GoStmt } from '../../go/ast.ts';
import { assign, selector } from '../../go/build.ts';
import type { ArrowFunction, Block, Closure, Expr, Method, Param } from '../../syntax/php/ast.ts';
import type { Emission } from '../emission.ts';
import { type Body, lowerMethod } from '../functions.ts';
import { receiverName } from '../plan/names.ts';
import type { ClassPlan, FunctionPlan, Plan } from '../plan/plan.ts';
import { createVariable, reference } from '../variables.ts';
import { withDocs } from './doc.ts';
import type { DeclaredMethod } from './model-declared.ts';
import type { ModelAccessor, ModelPlan } from './model-plan.ts';
import type { LoweredFunction } from './unit.ts';

/** How reading an attribute calls its accessor; `undefined` where that is not converted. */
export function accessorPlan(plan: Plan, fqn: string, accessor: ModelAccessor): FunctionPlan | undefined {
  if (!accessor.givesAttribute) {
    const planned = plan.method(fqn, accessor.method);
    return planned && { ...planned, goName: accessor.goName, params: [] };
  }
  const of = plan.classNamed(fqn);
  if (of === undefined) return undefined;
  const { get } = accessor.attribute.accessor ?? {};
  return {
    name: `${of.fqn}::${accessor.method}`,
    key: `${of.fqn}::${accessor.method}#get`.toLowerCase(),
    goName: accessor.goName,
    params: [],
    result: get === undefined ? 'any' : plan.typeOf(get),
    // What its closure reaches is not asked: whoever calls it reckons with all.
    fails: true,
    needsContext: true,
    receiver: { fqn: of.fqn, type: of.type, name: receiverName(of.goName) },
    isHandler: false,
  };
}

/** How writing an attribute calls its mutator; `undefined` where that is not converted. */
export function mutatorPlan(plan: Plan, fqn: string, mutator: ModelAccessor): FunctionPlan | undefined {
  const planned = mutator.givesAttribute ? undefined : plan.method(fqn, mutator.method);
  return planned?.params.length === 1 ? { ...planned, goName: mutator.goName } : undefined;
}

/** The Go methods of the accessors and mutators that the class and its traits declare. */
export function accessorMethods(
  methods: ReadonlyMap<string, DeclaredMethod>,
  plan: ClassPlan,
  model: ModelPlan,
): readonly LoweredFunction[] {
  const made: LoweredFunction[] = [];
  const add = (declared: DeclaredMethod, lowered: LoweredFunction): void => {
    made.push({ ...lowered, decl: withDocs(lowered.decl, declared.method.leading) });
  };
  for (const accessor of model.accessors) {
    const declared = methods.get(accessor.method.toLowerCase());
    const body = declared && (accessor.givesAttribute ? getterIn(declared.method) : declared.method);
    const planned = declared && accessorPlan(declared.from.plan, plan.fqn, accessor);
    if (declared === undefined || body === undefined || planned === undefined) continue;
    const before = (emit: Emission) => rawValue(emit, body.params, model, accessor);
    add(declared, lowerMethod(declared.from, body, planned, { before }));
  }
  for (const mutator of model.mutators) {
    const declared = methods.get(mutator.method.toLowerCase());
    const planned = declared && mutatorPlan(declared.from.plan, plan.fqn, mutator);
    if (declared !== undefined && planned !== undefined)
      add(declared, lowerMethod(declared.from, declared.method, planned));
  }
  return made;
}

/** `$value`, the first parameter, is what the column holds. */
function rawValue(
  emit: Emission,
  params: readonly Param[],
  model: ModelPlan,
  { phpName }: ModelAccessor,
): readonly GoStmt[] {
  const [param] = params;
  const field = model.fields.find((one) => one.phpName === phpName);
  const { self } = emit.fn;
  if (param === undefined || field === undefined || self === undefined || !emit.occurrences.has(param.name)) return [];
  const variable = createVariable(emit, param.name, field.type, 'php');
  emit.blocks[0]?.variables.set(param.name, variable);
  emit.blocks[0]?.declared.add(variable);
  emit.assigned = new Set([...emit.assigned, variable]);
  return [assign([reference(variable)], ':=', [selector(reference(self.variable), field.goName)])];
}

/** The closure behind `get:` of `Attribute::make(get: fn ($value) => …)` as a body. */
function getterIn(method: Method): Body | undefined {
  const [only] = method.body?.body ?? [];
  if (method.body?.body.length !== 1 || only?.kind !== 'Return' || only.expr === undefined) return undefined;
  return bodyOf(getterOf(only.expr));
}

function getterOf(expr: Expr): Expr | undefined {
  if (expr.kind === 'MethodCall') return getterOf(expr.object);
  if (expr.kind !== 'StaticCall' && expr.kind !== 'New') return undefined;
  const called = expr.kind === 'StaticCall' && expr.name.kind === 'Identifier' ? expr.name.text.toLowerCase() : 'make';
  const [first] = expr.args;
  if (called !== 'make' && called !== 'get') return undefined;
  return (expr.args.find(({ name }) => name?.text === 'get') ?? (first?.name === undefined ? first : undefined))?.value;
}

/** A closure as a method's body: an arrow function returns its expression. */
export function bodyOf(closure: Expr | undefined): (Body & { readonly params: readonly Param[] }) | undefined {
  if (closure?.kind === 'Closure') return closure satisfies Closure;
  return closure?.kind === 'ArrowFunction' ? arrowBody(closure) : undefined;
}

function arrowBody({ params, body, start, end }: ArrowFunction): Body {
  const common = { start: body.start, end: body.end, leading: [], trailing: undefined, blankBefore: false };
  const block: Block = {
    ...{ ...common, kind: 'Block' },
    body: [{ ...common, kind: 'Return', expr: body }],
    dangling: [],
  };
  return { start, end, params, body: block };
}
