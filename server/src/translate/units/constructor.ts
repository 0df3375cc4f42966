/**
 * How objects are made. `NewX` gives the fields their defaults, sets those that parameters are promoted to, and runs the
 * constructor's body. Classes that are extended have the body in a method of its own, `construct`, which those below call.
 */
import type { Expr as GoExpr, Stmt as GoStmt } from '../../go/ast.ts';
import { assign, call, composite, exprStmt, ident, keyValue, selector, unary } from '../../go/build.ts';
import type { ClassLike, Expr } from '../../syntax/php/ast.ts';
import { bindOrFail } from '../apply.ts';
import type { Emission } from '../emission.ts';
import { lowerExpr } from '../expression.ts';
import { type Body, lowerMethod } from '../functions.ts';
import type { GoType } from '../go-type.ts';
import { receiverName } from '../plan/names.ts';
import type { ClassPlan, FieldPlan, FunctionPlan } from '../plan/plan.ts';
import { findVariable, reference, type Variable } from '../variables.ts';
import { withDocs } from './doc.ts';
import { findClass } from './find-class.ts';
import { ancestorsOf, dispatchedBy, exceptionParent, partOf } from './inheritance.ts';
import { constructorOf, fieldsOf, inheritedDefaults } from './members.ts';
import type { LoweredFunction, UnitSource } from './unit.ts';
import { declaredValue } from './values.ts';

/** `NewX`, and `construct` where classes below need it; none for what cannot be made. */
export function makersOf(from: UnitSource, node: ClassLike, plan: ClassPlan): readonly LoweredFunction[] {
  const { make } = plan;
  if (make === undefined) return [];
  const declared = constructorOf(from, node);
  const isAbstract = node.kind === 'ClassDecl' && node.modifiers.abstract;
  const isShared = declared !== undefined && from.plan.isExtended(plan.fqn);
  const out: LoweredFunction[] = [];
  const of = { fqn: plan.fqn, type: plan.type, name: receiverName(plan.goName) };
  const where = declared?.from ?? from;
  if (!isAbstract) {
    const body: Body =
      isShared || declared === undefined ? { ...rangeOf(node), params: [], body: undefined } : declared.member;
    const made = lowerMethod(isShared ? from : where, body, make, {
      makes: of,
      before: (emit) => [
        ...newObject(emit, from, node, plan, declared !== undefined && !isShared),
        ...(isShared || declared === undefined ? runConstructor(emit, from, plan, make) : []),
      ],
    });
    const leading = declared?.member.leading ?? [];
    out.push({ ...made, decl: withDocs(made.decl, isShared ? [] : leading) });
  }
  if (isShared && declared !== undefined) {
    const method: FunctionPlan = { ...make, goName: 'construct', receiver: of, result: undefined };
    const made = lowerMethod(where, declared.member, method, { before: (emit) => promoted(emit, from, node, plan) });
    out.push({ ...made, decl: withDocs(made.decl, declared.member.leading) });
  }
  return out;
}

function rangeOf({ start, end }: ClassLike): { start: number; end: number } {
  return { start, end };
}

/** `i := &Invoices{name: name, lines: []string{}}`, and what its classes above keep of it. */
function newObject(
  emit: Emission,
  from: UnitSource,
  node: ClassLike,
  plan: ClassPlan,
  withParams: boolean,
): readonly GoStmt[] {
  const { self } = emit.fn;
  if (self === undefined) return [];
  const object = reference(self.variable);
  const value = (where: UnitSource, initial: Expr, type: GoType): GoExpr =>
    where.source === from.source ? lowerExpr(emit, initial, type).expr : declaredValue(where, initial, type, plan).expr;
  const own = fieldsOf(from, node, plan).flatMap(({ goName, type, default: initial, param, from: where }): GoExpr[] => {
    if (param !== undefined) {
      const variable = withParams ? findVariable(emit, param.name) : undefined;
      return variable === undefined ? [] : [keyValue(ident(goName), reference(variable))];
    }
    if (initial === undefined || initial.kind === 'NullLit') return [];
    return [keyValue(ident(goName), value(where, initial, type))];
  });
  const elements = [...parentValues(from, plan), ...own];
  const literal = composite(ident(plan.goName), elements, elements.length > 3 ? 'many' : 'one');
  const made = assign([object], ':=', [unary('&', literal)]);
  const prelude = emit.notes.prelude.splice(0);
  const links = [plan, ...ancestorsOf(from.plan, plan)]
    .filter((each) => dispatchedBy(from, each).length > 0)
    .map((each) => assign([selector(part(from, plan, each, object), 'self')], '=', [object]));
  const isGiven = !hasConstruct(from, plan);
  const overridden = [...ancestorsOf(from.plan, plan)]
    .reverse()
    .concat(plan)
    .flatMap((each) =>
      defaultsOver(from, each).flatMap(({ field, value: initial }): GoStmt[] =>
        // What the constructor's parameters have as their defaults is set from them.
        isGiven && field.owner === 'Exception' ? [] : [assign([selector(object, field.goName)], '=', [initial])],
      ),
    );
  return [...prelude, made, ...links, ...overridden];
}

function part({ plan }: UnitSource, of: ClassPlan, ancestor: ClassPlan, object: GoExpr): GoExpr {
  return of.fqn === ancestor.fqn ? object : partOf(plan, of, ancestor, object);
}

/** The defaults that a class gives to properties of classes above it. */
function defaultsOver(
  from: UnitSource,
  of: ClassPlan,
): readonly { readonly field: FieldPlan; readonly value: GoExpr }[] {
  const found = findClass(from, of.fqn);
  return (found === undefined ? [] : inheritedDefaults(found.node)).flatMap(({ phpName, value }) => {
    const field = from.plan.property(of.fqn, phpName);
    if (found === undefined || field === undefined || field.isStatic) return [];
    if (field.owner.toLowerCase() === of.fqn.toLowerCase()) return [];
    return [{ field, value: declaredValue(found.from, value, field.type, of).expr }];
  });
}

/** `Shape: Shape{name: "shape"}`: the defaults that the class above gives to its own fields. */
function parentValues(from: UnitSource, plan: ClassPlan): readonly GoExpr[] {
  const [parent] = ancestorsOf(from.plan, plan);
  const found = parent && findClass(from, parent.fqn);
  if (parent === undefined || found === undefined) return [];
  const own = fieldsOf(found.from, found.node, parent).flatMap((each): GoExpr[] => {
    const { goName, type, default: initial } = each;
    if (initial === undefined || initial.kind === 'NullLit') return [];
    return [keyValue(ident(goName), declaredValue(each.from, initial, type, parent).expr)];
  });
  const elements = [...parentValues(from, parent), ...own];
  return elements.length === 0 ? [] : [keyValue(ident(parent.goName), composite(ident(parent.goName), elements))];
}

/** What `NewX` does with its parameters where the body is elsewhere: in `construct`, or in a class of PHP's. */
function runConstructor(emit: Emission, from: UnitSource, plan: ClassPlan, make: FunctionPlan): readonly GoStmt[] {
  const { self } = emit.fn;
  if (self === undefined) return [];
  const object = reference(self.variable);
  const given = make.params.flatMap(({ phpName }) => findVariable(emit, phpName) ?? []);
  if (!hasConstruct(from, plan)) return exceptionFields(from, plan, object, given);
  const above = [plan, ...ancestorsOf(from.plan, plan)].find((each) => declaresConstructor(from, each));
  const callee = above?.make;
  if (callee === undefined) return [];
  emit.notes.calls.push(callee.key);
  const context = callee.needsContext ? [ident('ctx')] : [];
  const args = given.map((variable) => reference(variable));
  const isVariadic = make.params.at(-1)?.variadic === true;
  const run = { ...call(selector(object, 'construct'), ...context, ...args), ellipsis: isVariadic };
  return [callee.fails ? bindOrFail(emit, run) : exprStmt(run)];
}

function hasConstruct(from: UnitSource, plan: ClassPlan): boolean {
  return [plan, ...ancestorsOf(from.plan, plan)].some((each) => declaresConstructor(from, each));
}

function declaresConstructor(from: UnitSource, plan: ClassPlan): boolean {
  const found = findClass(from, plan.fqn);
  return found !== undefined && constructorOf(found.from, found.node) !== undefined;
}

/** A class that PHP's own constructor makes: its message, its code, what came before it. */
function exceptionFields(
  from: UnitSource,
  plan: ClassPlan,
  object: GoExpr,
  given: readonly Variable[],
): readonly GoStmt[] {
  const isThrown = [plan, ...ancestorsOf(from.plan, plan)].some(
    (each) => exceptionParent(from.app.types, each.fqn) !== undefined,
  );
  if (!isThrown) return [];
  const names = ['Message', 'Code', 'Previous'];
  return given.flatMap((variable, at): GoStmt[] => {
    const name = names[at];
    return name === undefined ? [] : [assign([selector(object, name)], '=', [reference(variable)])];
  });
}

/** The fields of promoted parameters, which `construct` sets first. */
function promoted(emit: Emission, from: UnitSource, node: ClassLike, plan: ClassPlan): readonly GoStmt[] {
  const { self } = emit.fn;
  if (self === undefined) return [];
  return fieldsOf(from, node, plan).flatMap(({ goName, param }): GoStmt[] => {
    const variable = param && findVariable(emit, param.name);
    return variable === undefined
      ? []
      : [assign([selector(reference(self.variable), goName)], '=', [reference(variable)])];
  });
}
