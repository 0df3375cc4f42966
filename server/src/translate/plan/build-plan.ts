/**
 * Makes the plan of an application from its declarations alone. Package-wide names are given when the plan is made, in one
 * fixed order, since they depend on each other; everything else is made when it is asked for.
 */
import type { Application } from '../../laravel/application.ts';
import { driverOf } from '../../laravel/project.ts';
import type { Literal } from '../../php/literal.ts';
import { type ClassType, classType, isNullable, membersOf, type StaticType } from '../../php/types.ts';
import type { GoType } from '../go-type.ts';
import { packageNamesInUse } from '../imports.ts';
import { exportedName, localName, RESERVED } from '../naming.ts';
import { modelPlanOf } from '../units/model-plan.ts';
import { goTypeOf, isNothing, type TypeNames } from './go-types.ts';
import { openHierarchy } from './hierarchy.ts';
import { byImportance, unitKindOf } from './kinds.ts';
import { type HeldMethod, type Members, openMembers } from './members.ts';
import { classWishes, fileName, openNames, receiverName } from './names.ts';
import { paramPlans } from './params.ts';
import type { ClassPlan, ConstantPlan, Effects, FieldPlan, FunctionPlan, ParamPlan, Plan } from './plan.ts';

export interface PlanSource {
  readonly app: Application;
  /** The path of the user's Go module. */
  readonly module: string;
  readonly effects: Effects;
  /** Names of the Go package that the application's own must not take: those of its helpers. */
  readonly reserved: Iterable<string>;
  /** See `Plan.isConsole`. */
  readonly isConsole?: boolean;
}

/** Before any body was emitted nothing is known to fail. */
export const NO_EFFECTS: Effects = { fails: () => false, needsContext: () => false };

export function createPlan({ app, module, effects, reserved, isConsole = false }: PlanSource): Plan {
  const { types } = app;
  const scope = openNames([...reserved, ...RESERVED, ...packageNamesInUse()]);
  const classes = namedClasses(app, scope);
  const planned = (fqn: string): ClassPlan | undefined => classes.get(fqn.toLowerCase());
  const names: TypeNames = {
    types,
    classType: (fqn) => {
      const found = planned(fqn);
      return found && { type: found.type, isInterface: found.kind === 'interface' };
    },
  };
  const driver = driverOf(app.config('database'), app.project.env) ?? 'mysql';
  const modelTypes = { typeOf: (type: StaticType) => goTypeOf(names, type), driver };
  const models = remembered((fqn) => (planned(fqn)?.kind === 'model' ? modelPlanOf(app, fqn, modelTypes) : undefined));
  const isPlanned = (fqn: string): boolean => planned(fqn) !== undefined;
  const members = openMembers(types.world, isPlanned, (fqn) => models(fqn.toLowerCase()));
  const handlers = handlersOf(app, members);
  const makers = new Map<string, string>();
  const packageNames = new Map<string, string>();
  for (const entry of classes.values()) nameParts(entry);
  const functionNames = namedFunctions(app, scope);
  const byType = new Map([...classes.values()].filter(({ kind }) => kind !== 'trait').map((of) => [of.type, of]));
  const hierarchy = openHierarchy([...classes.values()], members);
  const functions = remembered(planFunction);
  const methods = remembered(planMethod);
  const fields = remembered(planField);

  const plan: Plan = {
    module,
    app,
    isConsole,
    typeOf: (type) => goTypeOf(names, type),
    classNamed: planned,
    classOfType: (type) => byType.get(type),
    ...hierarchy,
    model: (fqn) => models(fqn.toLowerCase()),
    functionNamed: (fqn) => functions(fqn.toLowerCase()),
    method: (fqn, name) => methods(`${fqn}::${name}`.toLowerCase()),
    property: (fqn, name) => fields(`${fqn.toLowerCase()}::${name}`),
    constant: planConstant,
  };
  for (const entry of classes.values()) linkClass(entry);
  return plan;

  /** What a class has beside its type stands in the package too: `NewInvoice`, `InvoiceStatusDraft`. */
  function nameParts({ fqn, kind, goName }: ClassPlan): void {
    const key = fqn.toLowerCase();
    if (kind !== 'interface' && kind !== 'enum' && kind !== 'trait') makers.set(key, scope.take(`New${goName}`));
    const own = members.own(fqn);
    if (own === undefined || kind === 'trait') return;
    for (const name of own.constants.keys()) {
      packageNames.set(`${key}::#${name}`, scope.take(`${goName}${exportedName(name)}`));
    }
    for (const [name, property] of own.properties) {
      if (property.static === true) packageNames.set(`${key}::$${name}`, scope.take(localName(`${goName} ${name}`)));
    }
    for (const [name, method] of own.methods) {
      if (method.static !== true) continue;
      const wish = `${goName}${exportedName(method.name)}`;
      packageNames.set(`${key}::${name}`, scope.take(method.visibility === undefined ? wish : localName(wish)));
    }
  }

  /** Classes speak of each other, and of functions that speak of classes. */
  function linkClass(entry: ClassPlan): void {
    Object.defineProperties(entry, {
      parent: { enumerable: true, get: () => members.ancestry(entry.fqn)[1]?.name },
      make: { enumerable: true, get: () => plan.method(entry.fqn, '__construct') },
    });
  }

  function planFunction(fqn: string): FunctionPlan | undefined {
    const named = functionNames.get(fqn);
    const declared = named && types.world.functionNamed(fqn);
    if (named === undefined || declared === undefined) return undefined;
    return withEffects(effects, {
      ...named,
      name: declared.name,
      key: fqn,
      params: paramPlans(names, declared.params),
      result: isNothing(declared.returns) ? undefined : goTypeOf(names, types.functionCall([declared.name], [])),
      receiver: undefined,
      isHandler: false,
    });
  }

  function planMethod(question: string): FunctionPlan | undefined {
    const [fqn = '', name = ''] = question.split('::');
    if (name === '__construct') return planConstructor(fqn);
    const found = members.method(fqn, name);
    const of = found && planned(found.holder.name);
    if (found === undefined || of === undefined) return undefined;
    const { member, root } = found;
    const isStatic = member.static === true;
    const goName = isStatic
      ? packageNames.get(`${of.fqn}::${name}`.toLowerCase())
      : members.own(root.holder.name)?.methodNames.get(name);
    if (goName === undefined) return undefined;
    const rootType = classType(root.holder.name);
    const returns = isStatic ? types.staticCall(classType(of.fqn), name, []) : types.call(rootType, name, []);
    return withEffects(effects, {
      name: `${of.fqn}::${member.name}`,
      key: `${root.holder.name}::${name}`.toLowerCase(),
      goName,
      params: paramPlans(names, root.member.params, types.methodParams(rootType, name)),
      result: isScope(of, name)
        ? scopeResult(rootType, name)
        : givesNothing(root)
          ? undefined
          : goTypeOf(names, returns),
      receiver: isStatic ? undefined : { fqn: of.fqn, type: of.type, name: receiverName(of.goName) },
      isHandler: handlers.has(`${of.fqn}::${name}`.toLowerCase()),
    });
  }

  /**
   * Of a scope: the query, with which Laravel goes on where the body returns nothing. One that surely returns what no
   * query is, a page say, ends the query.
   */
  function scopeResult(model: ClassType, name: string): GoType {
    const told = types.force(types.call(model, name, [classType(BUILDER, [model])]));
    const members = membersOf(told);
    const ends = !isNullable(told) && members.every((member) => member.kind === 'class' && !isQuery(member.name));
    return ends ? goTypeOf(names, told) : QUERY;
  }

  function isQuery(fqn: string): boolean {
    return (
      goTypeOf(names, classType(fqn)) === QUERY ||
      types.isClass(fqn, 'Illuminate\\Contracts\\Database\\Query\\Builder') !== false
    );
  }

  function isScope({ fqn }: ClassPlan, method: string): boolean {
    const scopes = models(fqn.toLowerCase())?.model.scopes ?? [];
    return scopes.some((scope) => scope.method.toLowerCase() === method);
  }

  /** A class without a constructor is made from nothing; one whose constructor is not the application's is not made. */
  function planConstructor(fqn: string): FunctionPlan | undefined {
    const of = planned(fqn);
    const goName = makers.get(fqn);
    if (of === undefined || goName === undefined) return undefined;
    const found = members.method(fqn, '__construct');
    if (found === undefined && of.kind === 'exception') return exceptionMaker(of, goName);
    const declared = types.methodOf(classType(of.fqn), '__construct');
    if (found === undefined && declared !== undefined && of.kind === 'class') return undefined;
    return withEffects(effects, {
      name: `${of.fqn}::__construct`,
      key: `${fqn}::__construct`,
      goName,
      params: paramPlans(names, found?.member.params),
      result: of.type,
      receiver: undefined,
      isHandler: false,
    });
  }

  /** PHP's own constructor: `(string $message = '', int $code = 0, ?Throwable $previous = null)`. */
  function exceptionMaker(of: ClassPlan, goName: string): FunctionPlan {
    const param = (phpName: string, type: GoType, value: Literal): ParamPlan => ({
      ...{ phpName, goName: phpName, type, variadic: false, byRef: false, optional: true, default: value },
    });
    return withEffects(NO_EFFECTS, {
      name: `${of.fqn}::__construct`,
      key: `${of.fqn}::__construct`.toLowerCase(),
      goName,
      params: [
        param('message', 'string', ownDefault(of, 'message') ?? ''),
        param('code', 'int', ownDefault(of, 'code') ?? 0),
        param('previous', 'error', null),
      ],
      result: of.type,
      receiver: undefined,
      isHandler: false,
    });
  }

  /** What a class, or one above it, sets for a property of PHP's exceptions. */
  function ownDefault({ fqn }: ClassPlan, property: string): Literal | undefined {
    for (const { name } of members.ancestry(fqn)) {
      const value = members.own(name)?.properties.get(property)?.value;
      if (value !== undefined) return value;
    }
    return undefined;
  }

  function planField(question: string): FieldPlan | undefined {
    const at = question.indexOf('::');
    const of = planned(question.slice(0, at));
    const name = question.slice(at + 2);
    if (of === undefined) return undefined;
    if (of.kind === 'model') return attributeField(of.fqn, name);
    if (of.kind === 'exception' && (name === 'message' || name === 'code')) return exceptionField(name);
    const found = members.property(of.fqn, name);
    const owner = found && planned(found.holder.name);
    if (found === undefined || owner === undefined) return undefined;
    const isStatic = found.member.static === true;
    const goName = isStatic
      ? packageNames.get(`${owner.fqn.toLowerCase()}::$${name}`)
      : members.own(owner.fqn)?.fieldNames.get(name);
    if (goName === undefined) return undefined;
    return { goName, type: goTypeOf(names, found.member.type), isStatic, owner: owner.fqn };
  }

  /** PHP's own exceptions have these, whatever a class below them says of them. */
  function exceptionField(name: 'message' | 'code'): FieldPlan {
    const field = name === 'message' ? { goName: 'Message', type: 'string' } : { goName: 'Code', type: 'int' };
    return { ...field, isStatic: false, owner: 'Exception' };
  }

  /** The properties of a model's class are settings; what code reads are its attributes. */
  function attributeField(fqn: string, name: string): FieldPlan | undefined {
    const found = models(fqn.toLowerCase())?.fields.find(({ phpName }) => phpName === name);
    if (found === undefined || found.raw !== undefined) return undefined;
    return { goName: found.goName, type: found.type, isStatic: false, owner: fqn };
  }

  function planConstant(fqn: string, name: string): ConstantPlan | undefined {
    const found = members.constant(fqn, name);
    const of = found && planned(found.holder.name);
    const goName = of && packageNames.get(`${of.fqn.toLowerCase()}::#${name}`);
    if (found === undefined || of === undefined || goName === undefined) return undefined;
    if (found.member.case === true) return { goName, type: of.type };
    return { goName, type: goTypeOf(names, types.classConstant(classType(of.fqn), name)) };
  }
}

const BUILDER = 'Illuminate\\Database\\Eloquent\\Builder';
const QUERY = '*gorm.DB';

function namedClasses(app: Application, scope: ReturnType<typeof openNames>): Map<string, ClassPlan> {
  const given = app.parts.classes.flatMap((part) => {
    const kind = unitKindOf(part);
    return kind === undefined ? [] : [{ part, kind }];
  });
  const classes = new Map<string, ClassPlan>();
  for (const { part, kind } of given.sort(byImportance)) {
    const key = part.name.toLowerCase();
    if (classes.has(key)) continue;
    const goName = scope.take(...classWishes(part.name));
    const isValue = kind === 'interface' || kind === 'enum';
    const type = kind === 'trait' ? 'any' : isValue ? goName : `*${goName}`;
    const goPath = `internal/app/${fileName(goName)}`;
    classes.set(key, {
      fqn: part.name,
      kind,
      path: part.path,
      goName,
      goPath,
      type,
      parent: undefined,
      make: undefined,
    });
  }
  return classes;
}

/** Go names of the application's functions, by their names in lower case. */
function namedFunctions(app: Application, scope: ReturnType<typeof openNames>): ReadonlyMap<string, NamedFunction> {
  const declared = [...app.files].flatMap(([path, { summary }]) =>
    (summary.functions ?? []).map(({ name }) => ({ name, path })),
  );
  const named = new Map<string, NamedFunction>();
  for (const { name, path } of declared.sort((a, b) => compare(a.name, b.name) || compare(a.path, b.path))) {
    const key = name.toLowerCase();
    if (named.has(key)) continue;
    const wish = localName(name.split('\\').at(-1) ?? name);
    named.set(key, { goName: scope.take(wish, `${wish}Func`), path });
  }
  return named;
}

interface NamedFunction {
  readonly goName: string;
  /** Of several files that declare it the first, as for the types. */
  readonly path: string;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function givesNothing({ member }: HeldMethod['root']): boolean {
  return isNothing(member.returns);
}

/** Effects may become known after the plan was made, and are asked for when they matter. */
function withEffects(effects: Effects, plan: Omit<FunctionPlan, 'fails' | 'needsContext'>): FunctionPlan {
  return {
    ...plan,
    get fails() {
      return effects.fails(plan.key);
    },
    get needsContext() {
      return effects.needsContext(plan.key);
    },
  };
}

/** `class::method` in lower case of what routes lead to. */
function handlersOf(app: Application, members: Members): ReadonlySet<string> {
  const handlers = new Set<string>();
  for (const { target } of app.routes.routes) {
    if (target.kind !== 'controller') continue;
    // An action may stand in a class above the one that the route names.
    const holder = members.method(target.class, target.method.toLowerCase())?.holder.name ?? target.class;
    handlers.add(`${holder}::${target.method}`.toLowerCase());
  }
  for (const { name, part } of app.parts.classes) {
    if (part === 'middleware') handlers.add(`${name}::handle`.toLowerCase());
  }
  return handlers;
}

function remembered<T>(make: (question: string) => T): (question: string) => T {
  const known = new Map<string, T>();
  return (question) => {
    const answer = known.get(question);
    if (answer !== undefined || known.has(question)) return answer as T;
    const made = make(question);
    known.set(question, made);
    return made;
  };
}
