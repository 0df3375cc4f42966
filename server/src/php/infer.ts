/**
 * Static types of expressions, from one file and what `ClassKnowledge` tells of the rest. Lazy: nothing is computed
 * until somebody asks, and only what that answer needs. It follows declared types, never names.
 */
import type { Expr, FuncCall, Identifier, MethodCall, Name, Program, StaticCall } from '../syntax/php/ast.ts';
import { walk } from '../syntax/php/walk.ts';
import { builtinParents } from './builtin-classes.ts';
import { builtinType, constantType } from './builtins.ts';
import { type ClassFact, type FileFacts, factOf, parentsOf } from './class-facts.ts';
import { findInClass, type ParentsOf } from './classes.ts';
import { readDeclarations } from './declarations.ts';
import type { ClassKnowledge } from './knowledge.ts';
import { type ClassOf, declaredType, methodType, parameterType, propertyType } from './members.ts';
import type { FileNames } from './names.ts';
import { binaryType, unaryType } from './operators.ts';
import { type ClassScope, findScope, type Scope } from './scope.ts';
import { isSuperglobal } from './superglobals.ts';
import {
  ARRAY,
  BOOL,
  classType,
  eitherType,
  FLOAT,
  INT,
  NULL,
  STRING,
  type StaticType,
  sameType,
  UNKNOWN,
  withoutNull,
} from './types.ts';
import { readVariables, type Source, type Variables } from './variables.ts';

export interface FileTypes {
  typeOf(expr: Expr, scope: Scope): StaticType;
  /** The class that a name means there, with `self`, `static` and `parent` resolved; `undefined` where they mean none. */
  classOf(name: Name, scope: Scope): string | undefined;
  /** The scope in which an offset lies. */
  scopeAt(offset: number): Scope;
  /** Direct parents of a class, by this file or by the knowledge. */
  readonly parentsOf: ParentsOf;
  /** Whether this file declares the class. */
  declares(fqn: string): boolean;
}

/** Expressions nested deeper than this are not followed. */
const MAX_DEPTH = 100;
/** One question follows at most so many expressions; only variables that depend on each other in circles need as many. */
const MAX_STEPS = 5000;

export function inferTypes(program: Program, names: FileNames, facts: FileFacts, knowledge: ClassKnowledge): FileTypes {
  const variables = new WeakMap<Scope['owner'], Variables>();
  const variableTypes = new WeakMap<Scope['owner'], Map<string, StaticType>>();
  const calls = new WeakMap<Expr, StaticType>();
  /** Variables whose sources are being looked at, innermost last. */
  const pending: { readonly owner: Scope['owner']; readonly name: string; type: StaticType | undefined }[] = [];
  /** The lowest index in `pending` that was asked for: what was computed since then holds only while that is open. */
  let touched = Number.POSITIVE_INFINITY;
  let fuel = 0;
  let classes: ReadonlyMap<string, ClassScope> | undefined;
  let functions: ReadonlyMap<string, StaticType> | undefined;
  let depth = 0;

  const factsByName = new Map(facts.classes.map((fact) => [fact.name.toLowerCase(), fact]));
  const fileParentsOf: ParentsOf = (fqn) => {
    const fact = factsByName.get(fqn.toLowerCase());
    return fact === undefined ? (knowledge.parents(fqn) ?? builtinParents(fqn)) : parentsOf(fact);
  };

  return {
    typeOf,
    classOf,
    scopeAt: (offset) => findScope(program, names, offset),
    parentsOf: fileParentsOf,
    declares,
  };

  function typeOf(expr: Expr, scope: Scope): StaticType {
    if (depth === 0) fuel = MAX_STEPS;
    if (depth >= MAX_DEPTH || fuel-- <= 0) return UNKNOWN;
    depth++;
    const type = computeType(expr, scope);
    depth--;
    return type;
  }

  function computeType(expr: Expr, scope: Scope): StaticType {
    switch (expr.kind) {
      case 'Paren':
      case 'Silence':
      case 'Clone':
        return typeOf(expr.expr, scope);
      case 'Variable':
        return typeOfVariable(expr.name, scope);
      case 'StringLit':
      case 'Interpolated':
        return STRING;
      case 'IntLit':
      case 'Print':
        return INT;
      case 'FloatLit':
        return FLOAT;
      case 'BoolLit':
        return BOOL;
      case 'NullLit':
        return NULL;
      case 'ArrayLit':
        return ARRAY;
      case 'ConstFetch':
        return constantType(names.constantsOf(expr.name).at(-1) ?? '') ?? UNKNOWN;
      case 'ClassConstFetch':
        return expr.name.kind === 'Identifier' && expr.name.text.toLowerCase() === 'class' ? STRING : UNKNOWN;
      case 'Cast':
        return CASTS.get(expr.type) ?? UNKNOWN;
      case 'Unary':
        return unaryType(expr.op, typeOf(expr.expr, scope));
      case 'Binary':
        return binaryType(
          expr.op,
          () => typeOf(expr.left, scope),
          () => typeOf(expr.right, scope),
        );
      case 'IncDec': {
        const type = typeOf(expr.target, scope);
        return sameType(type, INT) || sameType(type, FLOAT) ? type : UNKNOWN;
      }
      case 'Assign':
        return typeOf(expr.value, scope);
      case 'AssignOp':
        return binaryType(
          expr.op.slice(0, -1),
          () => typeOf(expr.target, scope),
          () => typeOf(expr.value, scope),
        );
      case 'Ternary': {
        const then = expr.then === undefined ? withoutNull(typeOf(expr.condition, scope)) : typeOf(expr.then, scope);
        return then.kind === 'unknown' ? UNKNOWN : eitherType(then, typeOf(expr.else, scope));
      }
      case 'Match':
        return join(expr.arms.filter((arm) => arm.body.kind !== 'Throw').map((arm) => typeOf(arm.body, scope)));
      case 'Closure':
      case 'ArrowFunction':
        return classType('Closure');
      case 'AnonymousClass':
        return instanceType(factOf(expr, names));
      case 'New': {
        const fqn = expr.class.kind === 'Name' ? classOf(expr.class, scope) : undefined;
        return fqn === undefined ? UNKNOWN : classType(knownName(fqn));
      }
      case 'PropertyFetch':
        return expr.name.kind === 'Identifier' ? typeOfProperty(typeOf(expr.object, scope), expr.name.text) : UNKNOWN;
      case 'FuncCall':
      case 'MethodCall':
      case 'StaticCall': {
        const known = calls.get(expr);
        if (known !== undefined) return known;
        const outer = touched;
        touched = Number.POSITIVE_INFINITY;
        const type = expr.firstClass ? classType('Closure') : typeOfCall(expr, scope);
        if (touched >= pending.length) calls.set(expr, type);
        touched = Math.min(outer, touched);
        return type;
      }
      default:
        return UNKNOWN;
    }
  }

  function classOf(name: Name, scope: Scope): string | undefined {
    if (name.form === 'unqualified') {
      switch (name.text.toLowerCase()) {
        case 'self':
        case 'static':
          return instanceName(scope.class?.fact);
        case 'parent':
          return scope.class?.fact.extends;
      }
    }
    return names.classOf(name);
  }

  function typeOfVariable(name: string, scope: Scope): StaticType {
    const { owner } = scope;
    if (name === 'this') return scope.class === undefined || isStatic(owner) ? UNKNOWN : instanceType(scope.class.fact);
    if (isSuperglobal(name)) return ARRAY;
    const open = pending.findIndex((variable) => variable.owner === owner && variable.name === name);
    if (open !== -1) {
      touched = Math.min(touched, open);
      // `$query = $query->where(…)`: what is known so far. Through other variables it is not followed.
      return open === pending.length - 1 ? (pending[open]?.type ?? UNKNOWN) : UNKNOWN;
    }
    let types = variableTypes.get(owner);
    if (types === undefined) {
      types = new Map();
      variableTypes.set(owner, types);
    }
    const known = types.get(name);
    if (known !== undefined) return known;
    const outer = touched;
    touched = Number.POSITIVE_INFINITY;
    const type = typeOfSources(name, scope);
    if (touched >= pending.length) types.set(name, type);
    touched = Math.min(outer, touched >= pending.length ? Number.POSITIVE_INFINITY : touched);
    return type;
  }

  function typeOfSources(name: string, scope: Scope): StaticType {
    const { owner } = scope;
    const { areDynamic, sources } = variablesOf(owner);
    if (areDynamic) return UNKNOWN;
    const outside = typeFromOutside(name, scope);
    const inside = sources.get(name) ?? [];
    if (inside.length === 0) return outside ?? UNKNOWN;
    const isOpen = (source: Source) => source.kind === 'value' && mentions(source.expr, name);
    const typeOfSource = (source: Source): StaticType => {
      if (source.kind === 'value') return typeOf(source.expr, scope);
      const caught = source.kind === 'caught' && source.clause.types.length === 1 ? source.clause.types[0] : undefined;
      return caught === undefined ? UNKNOWN : classType(names.classOf(caught));
    };
    const variable = { owner, name, type: outside };
    pending.push(variable);
    const first = outside === undefined ? [] : [outside];
    const start = join([...first, ...inside.filter((source) => !isOpen(source)).map(typeOfSource)]);
    variable.type = start;
    const isStable = inside.filter(isOpen).every((source) => sameType(typeOfSource(source), start));
    pending.pop();
    return isStable ? start : UNKNOWN;
  }

  /** What a variable holds when the function begins; `undefined` when it is not there yet. */
  function typeFromOutside(name: string, scope: Scope): StaticType | undefined {
    const { owner, parent } = scope;
    if (owner.kind === 'Program') return undefined;
    const param = owner.params.find((candidate) => candidate.name === name);
    if (param !== undefined) return parameterType(param, (type) => classOf(type, scope));
    if (parent === undefined) return undefined;
    if (owner.kind === 'ArrowFunction') return typeOfVariable(name, parent);
    const isUsed = owner.kind === 'Closure' && owner.uses.some((use) => use.name === name && !use.byRef);
    return isUsed ? typeOfVariable(name, parent) : undefined;
  }

  function variablesOf(owner: Scope['owner']): Variables {
    let read = variables.get(owner);
    if (read === undefined) {
      read = readVariables(owner);
      variables.set(owner, read);
    }
    return read;
  }

  function typeOfProperty(object: StaticType, name: string): StaticType {
    if (object.kind !== 'class') return UNKNOWN;
    const ask = (fqn: string) => {
      const declared = classNamed(fqn);
      return declared && propertyType(declared.node, name, classesIn(declared));
    };
    return findInClass(object.name, fileParentsOf, ask) ?? UNKNOWN;
  }

  function typeOfCall(call: FuncCall | MethodCall | StaticCall, scope: Scope): StaticType {
    const argCount = call.args.length;
    if (call.kind === 'FuncCall') return call.callee.kind === 'Name' ? typeOfFunction(call.callee, argCount) : UNKNOWN;
    const method = methodName(call.name);
    if (method === undefined) return UNKNOWN;
    if (call.kind === 'MethodCall') {
      const object = typeOf(call.object, scope);
      if (object.kind !== 'class') return UNKNOWN;
      return typeOfMethod(object.name, method, (fqn) => knowledge.methodType(fqn, method, argCount));
    }
    if (call.class.kind !== 'Name') return UNKNOWN;
    const fqn = classOf(call.class, scope);
    if (fqn === undefined) return UNKNOWN;
    const isPlace = call.class.text.toLowerCase() === 'parent' || call.class.text.toLowerCase() === 'self';
    const ask = (name: string) =>
      knowledge.staticType(name, method, argCount) ??
      (isPlace ? knowledge.methodType(name, method, argCount) : undefined);
    return typeOfMethod(knownName(fqn), method, ask);
  }

  function typeOfMethod(fqn: string, method: string, ask: (fqn: string) => StaticType | undefined): StaticType {
    const answer = findInClass(fqn, fileParentsOf, (name) => {
      const declared = classNamed(name);
      return declared === undefined ? ask(name) : methodType(declared.node, method, declared.fact, classesIn(declared));
    });
    return answer ?? UNKNOWN;
  }

  function typeOfFunction(callee: Name, argCount: number): StaticType {
    const candidates = names.functionsOf(callee);
    for (const candidate of candidates) {
      const declared = functionsOfFile().get(candidate);
      if (declared !== undefined) return declared;
    }
    const name = candidates.at(-1) ?? '';
    return builtinType(name) ?? knowledge.functionType(name, argCount) ?? UNKNOWN;
  }

  /** The class behind the default alias of a framework, unless the file declares the name. */
  function knownName(fqn: string): string {
    return factsByName.has(fqn.toLowerCase()) ? fqn : (knowledge.alias(fqn) ?? fqn);
  }

  function declares(fqn: string): boolean {
    return factsByName.has(fqn.toLowerCase());
  }

  function classesIn(declared: ClassScope): ClassOf {
    const scope: Scope = { owner: program, class: declared, parent: undefined };
    return (name) => classOf(name, scope);
  }

  function classNamed(fqn: string): ClassScope | undefined {
    if (!factsByName.has(fqn.toLowerCase())) return undefined;
    if (classes === undefined) indexDeclarations();
    return classes?.get(fqn.toLowerCase());
  }

  function functionsOfFile(): ReadonlyMap<string, StaticType> {
    if (functions === undefined) indexDeclarations();
    return functions ?? new Map();
  }

  function indexDeclarations(): void {
    const declared = readDeclarations(program);
    classes = new Map(
      declared.classes.map((node, at) => {
        const fact = facts.classes[at] as ClassFact;
        return [fact.name.toLowerCase(), { node, fact }];
      }),
    );
    functions = new Map(
      declared.functions.map((node, at) => {
        const type = declaredType(node.returnType, (name) => names.classOf(name));
        return [facts.functions[at] as string, type];
      }),
    );
  }
}

const CASTS: ReadonlyMap<string, StaticType> = new Map([
  ['int', INT],
  ['float', FLOAT],
  ['string', STRING],
  ['bool', BOOL],
  ['array', ARRAY],
]);

/** An object of an anonymous class is one of its parent; in a trait, `$this` is whatever uses the trait. */
function instanceType(fact: ClassFact): StaticType {
  const name = instanceName(fact);
  return name === undefined ? UNKNOWN : classType(name);
}

function instanceName(fact: ClassFact | undefined): string | undefined {
  if (fact === undefined || fact.kind === 'trait') return undefined;
  return fact.name === '' ? (fact.extends ?? fact.implements[0]) : fact.name;
}

function isStatic(owner: Scope['owner']): boolean {
  switch (owner.kind) {
    case 'Method':
      return owner.modifiers.static;
    case 'Closure':
    case 'ArrowFunction':
      return owner.static;
    default:
      return false;
  }
}

function methodName(name: Identifier | Expr): string | undefined {
  return name.kind === 'Identifier' ? name.text.toLowerCase() : undefined;
}

function mentions(expr: Expr, variable: string): boolean {
  let found = false;
  walk(expr, {
    enter: (node) => {
      if (node.kind === 'Variable' && node.name === variable) found = true;
      return !found;
    },
  });
  return found;
}

function join(types: readonly StaticType[]): StaticType {
  const [first, ...rest] = types;
  return first === undefined ? UNKNOWN : rest.reduce(eitherType, first);
}
