/**
 * A class as a struct: fields, a constructor, methods; what is static or constant belongs to the package. Kinds of classes
 * that a framework gives a meaning to have builders of their own, which take the parts from here.
 */
import type { Decl, Field, FuncDecl, Expr as GoExpr } from '../../go/ast.ts';
import { call, exprStmt, field, funcDecl, ident, returnStmt, selector, structType, typeDecl } from '../../go/build.ts';
import type { ClassLike } from '../../syntax/php/ast.ts';
import { lowerMethod } from '../functions.ts';
import { receiverName } from '../plan/names.ts';
import type { ClassPlan } from '../plan/plan.ts';
import { templatesOf } from '../template.ts';
import { makersOf } from './constructor.ts';
import { handlerOptions } from './controller.ts';
import { withDocs } from './doc.ts';
import { asMethods } from './error-as.ts';
import { dispatchedBy, embeddedParent, exceptionParent, type VirtualMethod } from './inheritance.ts';
import { jsonMethods, jsonTag } from './json-methods.ts';
import { fieldsOf, nameOf, ownMethods } from './members.ts';
import { functionParts, gathered, plainParts, type UnitParts } from './parts.ts';
import { methodType } from './signature.ts';
import { packageValues } from './statics.ts';
import type { GoUnit, LoweredFunction, UnitSource } from './unit.ts';

export function classUnit(from: UnitSource, node: ClassLike, plan: ClassPlan): GoUnit {
  return gathered([
    plainParts([structOf(from, node, plan)]),
    packageValues(from, node, plan),
    functionParts(makersOf(from, node, plan)),
    plainParts(asMethods(from, plan)),
    plainParts(jsonMethods(from, plan)),
    methodParts(from, node, plan),
  ]);
}

/** `type Invoices struct { … }` with the comments of the class. */
export function structOf(from: UnitSource, node: ClassLike, plan: ClassPlan): Decl {
  const templates = templatesOf(from.tools.grammars);
  const parent =
    embeddedParent(from.plan, plan)?.goName ?? exceptionParent(from.app.types, plan.fqn) ?? frameworkParent(plan);
  const embedded: Field[] = parent === undefined ? [] : [field(undefined, templates.type(parent))];
  const dispatched = dispatchedBy(from, plan);
  const self: Field[] = dispatched.length === 0 ? [] : [field('self', interfaceOf(from, dispatched))];
  const own = fieldsOf(from, node, plan).map(({ goName, phpName, type, leading }) =>
    withDocs(field(goName, templates.type(type), jsonTag({ goName }, phpName)), leading),
  );
  const fields = [...embedded, ...self, ...own].map((each) => ({
    ...each,
    layout: { breaks: 1 as const, ...each.layout },
  }));
  const struct = structType(fields);
  const lines =
    fields.length === 0 ? struct : { ...struct, fields: { ...struct.fields, layout: { closeBreaks: 1 as const } } };
  const decl = typeDecl(plan.goName, lines);
  return node.kind === 'AnonymousClass' ? decl : withDocs(decl, node.leading);
}

/** What package app has in the place of a class of the framework. */
function frameworkParent({ kind }: ClassPlan): string | undefined {
  return kind === 'request' ? 'FormRequest' : undefined;
}

/** The bodies of the object at hand: `interface { areaImpl() float64 }`. */
function interfaceOf(from: UnitSource, methods: readonly VirtualMethod[]): GoExpr {
  const made = { start: -1, end: -1 } as const;
  const list = methods.map(({ plan, implName }) => ({
    ...field(implName, methodType(from, plan)),
    layout: { breaks: 1 as const },
  }));
  return {
    kind: 'InterfaceType',
    ...made,
    methods: { kind: 'FieldList', ...made, list, oneLine: false, layout: { closeBreaks: 1 } },
  };
}

/** The methods that the class has in Go, but for its constructor. */
export function methodParts(from: UnitSource, node: ClassLike, plan: ClassPlan): UnitParts {
  const dispatchers = dispatchedBy(from, plan).map((each) => dispatcher(from, plan, each));
  return gathered([plainParts(dispatchers), functionParts(methodsOf(from, node, plan))]);
}

export function methodsOf(from: UnitSource, node: ClassLike, plan: ClassPlan): readonly LoweredFunction[] {
  return ownMethods(from, node).flatMap((placed) => {
    const { member, from: where } = placed;
    if (from.only !== undefined && (member.start !== from.only || where.source !== from.source)) return [];
    const name = nameOf(placed);
    const planned = from.plan.method(plan.fqn, name);
    if (planned === undefined || member.body === undefined) return [];
    const virtual = from.plan.virtual(plan.fqn, name);
    const made = lowerMethod(where, member, planned, {
      ...handlerOptions(where, planned, member),
      ...(virtual === undefined ? {} : { goName: virtual.implName }),
    });
    return [{ ...made, decl: withDocs(made.decl, member.leading) }];
  });
}

/** `func (s *Shape) Area() float64 { return s.self.areaImpl() }`. */
function dispatcher(from: UnitSource, of: ClassPlan, { plan, implName }: VirtualMethod): FuncDecl {
  const receiver = receiverName(of.goName);
  const context = plan.needsContext ? [ident('ctx')] : [];
  const args = plan.params.map(({ goName }) => ident(goName));
  const isVariadic = plan.params.at(-1)?.variadic === true;
  const run = { ...call(selector(receiver, 'self', implName), ...context, ...args), ellipsis: isVariadic };
  const isSilent = plan.result === undefined && !plan.fails;
  const templates = templatesOf(from.tools.grammars);
  const body = [isSilent ? exprStmt(run) : returnStmt(run)];
  const decl = funcDecl(plan.goName, methodType(from, plan), body, field(receiver, templates.type(of.type)));
  return decl.body === undefined ? decl : { ...decl, body: { ...decl.body, oneLine: false } };
}
