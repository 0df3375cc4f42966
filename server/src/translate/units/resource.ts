/**
 * An API resource: a struct around its model, the array that shows it, and the response that wraps that.
 */
import { assign, selector } from '../../go/build.ts';
import type { ClassLike, Expr, Method } from '../../syntax/php/ast.ts';
import type { Emission } from '../emission.ts';
import { lowerMethod } from '../functions.ts';
import type { GoType } from '../go-type.ts';
import { localName } from '../naming.ts';
import { receiverName } from '../plan/names.ts';
import type { ClassPlan, FunctionPlan } from '../plan/plan.ts';
import { arrayBody, SHOWN_TYPE } from '../resources/array-body.ts';
import { type Delegation, delegated } from '../resources/delegation.ts';
import { MODEL_VARIABLE, RESOURCE_METHODS } from '../resources/resource-calls.ts';
import { type ResourcePlan, resourcePlan } from '../resources/resource-plan.ts';
import { createVariable, reference } from '../variables.ts';
import { classUnit } from './class.ts';
import { withDocs } from './doc.ts';
import { parseDecls } from './go-text.ts';
import { nameOf, ownMethods } from './members.ts';
import { functionParts, gathered, plainParts } from './parts.ts';
import { packageValues } from './statics.ts';
import type { GoUnit, LoweredFunction, UnitSource } from './unit.ts';

export function resourceUnit(from: UnitSource, node: ClassLike, plan: ClassPlan): GoUnit {
  const of = resourcePlan(from.plan, plan.fqn);
  if (of === undefined) return classUnit(from, node, plan);
  if (of.each !== undefined) return collectionUnit(from, node, of, of.each);
  const methods = ownMethods(from, node).flatMap((placed) => {
    const { member } = placed;
    const planned = methodPlan(from, plan, nameOf(placed), member);
    if (planned === undefined || member.body === undefined) return [];
    const lowered = lowerMethod(placed.from, arrayBody(delegated(member, delegationOf(from, node, of))), planned, {
      before: (emit) => bindModel(emit, of, member),
    });
    return [{ ...lowered, decl: withDocs(lowered.decl, member.leading) }];
  });
  const text = resourceText(of, methods);
  return gathered([
    plainParts(parseDecls(from.tools.grammars, text)),
    packageValues(from, node, plan),
    functionParts(methods),
  ]);
}

/** Members that are the resource's and not its model's. */
function delegationOf(from: UnitSource, node: ClassLike, { model }: ResourcePlan): Delegation {
  const own = new Set(ownMethods(from, node).map((placed) => nameOf(placed).toLowerCase()));
  return {
    variable: MODEL_VARIABLE,
    model: model.fqn,
    isOwn: (name) => own.has(name) || RESOURCE_METHODS.has(name),
  };
}

/** `toArray` and `with` answer arrays; other methods are as planned. */
function methodPlan(from: UnitSource, plan: ClassPlan, name: string, method: Method): FunctionPlan | undefined {
  const key = name.toLowerCase();
  if (key !== 'toarray' && key !== 'with') return from.plan.method(plan.fqn, name);
  return {
    name: `${plan.fqn}::${name}`,
    key: `${plan.fqn}::${key}#array`.toLowerCase(),
    goName: key === 'toarray' ? 'array' : 'with',
    params: [],
    result: arrayType(method),
    fails: true,
    needsContext: true,
    receiver: { fqn: plan.fqn, type: plan.type, name: receiverName(plan.goName) },
    isHandler: false,
  };
}

/** An array whose keys the PHP does not write out may count. */
function arrayType(method: Method): GoType {
  if (arrayBody(method) !== method) return SHOWN_TYPE;
  const returned = method.body?.body.flatMap((stmt): Expr[] =>
    stmt.kind === 'Return' && stmt.expr !== undefined ? [stmt.expr] : [],
  );
  const hasOwnKeys = (expr: Expr): boolean =>
    expr.kind === 'ArrayLit' && expr.items.every(({ key, spread }) => key?.kind === 'StringLit' && !spread);
  return (returned ?? []).every(hasOwnKeys) ? SHOWN_TYPE : '*php.Map[php.Key, any]';
}

/** `order := o.Resource`, and the request where the method asks for it. */
function bindModel(emit: Emission, { model }: ResourcePlan, method: Method): ReturnType<typeof assign>[] {
  const { self } = emit.fn;
  if (self === undefined) return [];
  const bound: ReturnType<typeof assign>[] = [];
  const bind = (phpName: string, goName: string, type: GoType, value: Parameters<typeof assign>[2][number]): void => {
    if (!emit.occurrences.has(phpName)) return;
    const variable = { ...createVariable(emit, goName, type, 'php') };
    emit.variables[variable.index] = variable;
    emit.blocks[0]?.variables.set(phpName, variable);
    emit.blocks[0]?.declared.add(variable);
    emit.assigned = new Set([...emit.assigned, variable]);
    bound.push(assign([reference(variable)], ':=', [value]));
  };
  bind(MODEL_VARIABLE, localName(model.goName), model.type, selector(reference(self.variable), 'Resource'));
  const [request] = method.params;
  const name = method.name.text.toLowerCase();
  if (request !== undefined && (name === 'toarray' || name === 'with')) {
    const given = {
      kind: 'CallExpr',
      start: -1,
      end: -1,
      fun: { kind: 'Ident', start: -1, end: -1, name: 'RequestOf' },
    } as const;
    const context = { kind: 'Ident', start: -1, end: -1, name: 'ctx' } as const;
    bind(request.name, request.name, '*gin.Context', { ...given, args: [context], ellipsis: false });
  }
  return bound;
}

function resourceText({ planned, model }: ResourcePlan, methods: readonly LoweredFunction[]): string {
  const { goName } = planned;
  const self = receiverName(goName);
  const make = planned.make?.goName ?? `New${goName}`;
  const has = (name: string): boolean => methods.some((one) => one.decl.name.name === name);
  const array = has('array')
    ? `\tarray, err := ${self}.array(ctx)\n\tif err != nil {\n\t\treturn nil, err\n\t}\n\treturn orm.Shown(ctx, array)\n`
    : `\treturn orm.ToArray(ctx, ${self}.Resource)\n`;
  const more = has('with')
    ? `\twith, err := ${self}.with(c)\n\tif err != nil {\n\t\treturn err\n\t}\n\tmore, err := orm.Shown(c, with)\n\tif err != nil {\n\t\treturn err\n\t}\n`
    : '';
  return (
    `// ${goName} shows ${model.goName} to clients.\ntype ${goName} struct {\n\tResource ${model.type}\n}\n\n` +
    `// ${make} is the resource of a ${model.goName}.\nfunc ${make}(resource ${model.type}) ${planned.type} {\n\treturn &${goName}{Resource: resource}\n}\n\n` +
    `// ToArray is what clients see.\nfunc (${self} ${planned.type}) ToArray(ctx context.Context) (*php.Map[string, any], error) {\n${array}}\n\n` +
    `// Respond answers a request with the resource.\nfunc (${self} ${planned.type}) Respond(c *gin.Context) error {\n${more}` +
    `\treturn orm.RespondWith(c, ${self}, ${self}.Resource, ${has('with') ? 'more' : 'nil'})\n}\n\n` +
    `// MarshalJSON is the resource inside other JSON.\nfunc (${self} ${planned.type}) MarshalJSON() ([]byte, error) {\n` +
    `\treturn orm.MarshalResource(${self}, ${self}.Resource)\n}\n`
  );
}

/** A collection is made where it is used; its class adds what it says itself. */
function collectionUnit(from: UnitSource, node: ClassLike, { planned }: ResourcePlan, each: ClassPlan): GoUnit {
  const isPlain = ownMethods(from, node).every(({ member }) => isParentArray(member));
  const ledger = isPlain ? [] : [`what ${planned.fqn} says of its list`];
  const text = `// ${planned.goName} is a list of ${each.goName}.\ntype ${planned.goName} = orm.ResourceCollection\n`;
  return { ...gathered([plainParts(parseDecls(from.tools.grammars, text))]), ledger };
}

/** `return parent::toArray($request);` */
function isParentArray({ body }: Method): boolean {
  const [only] = body?.body ?? [];
  const expr = only?.kind === 'Return' ? only.expr : undefined;
  if (body?.body.length !== 1 || expr?.kind !== 'StaticCall' || expr.class.kind !== 'Name') return false;
  return expr.class.text.toLowerCase() === 'parent';
}
