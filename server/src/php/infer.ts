/**
 * The types of a file's expressions. Nothing is computed until somebody asks; then the function around is gone through
 * once, with all that is in it, and what it says is kept.
 */
import type { ClassLike, Expr, FunctionDecl, Member, Method, Name, Node, Program } from '../syntax/php/ast.ts';
import { walk } from '../syntax/php/walk.ts';
import type { FileFacts } from './class-facts.ts';
import { readDeclarations } from './declarations.ts';
import { analyseAlone, analyseFunction, type FunctionFlow } from './flow/analyse.ts';
import { instanceName, thisType } from './flow/declared.ts';
import { typeOfLiteral } from './flow/literals.ts';
import type { FlowFile, PropertyWrite } from './flow/run.ts';
import type { FileNames } from './names.ts';
import { classScope, fileScope, findScope, type Scope, scopeInside } from './scope.ts';
import { eitherType, type StaticType, UNKNOWN } from './types.ts';
import type { Types } from './world.ts';

export interface FileTypes {
  /** The type of an expression of this file in its scope. */
  typeOf(expr: Expr, scope: Scope): StaticType;
  /** The class that a name means there, with `self`, `static` and `parent` resolved; `undefined` where they mean none. */
  classOf(name: Name, scope: Scope): string | undefined;
  /** The scope in which an offset lies. */
  scopeAt(offset: number): Scope;
  /** What the body returns; `void` when it returns nothing, unknown when it cannot be told. */
  returnTypeOf(node: FunctionDecl | Method): StaticType;
  /** What the methods of a class assign to its own properties, by name, all joined; `wanted` leaves out all others. */
  assignedProperties(node: ClassLike, wanted?: ReadonlySet<string>): ReadonlyMap<string, StaticType>;
  /** What the top level assigns to its variables, and functions to those they declare `global`. */
  assignedGlobals(): ReadonlyMap<string, StaticType>;
}

export interface InferOptions {
  /** Keeps `$this`, `static` and templates as places: for summaries, which others fill in. */
  readonly keepsPlaces?: boolean;
  /** Functions that need not be gone through. */
  readonly memory?: FlowMemory | undefined;
}

/** What other functions and files may hear of a body: no node, no offset. */
export interface BodyFlow {
  readonly returns: StaticType;
  readonly writes: readonly PropertyWrite[];
}

/** What is known of bodies by the functions that they are of. */
export interface FlowMemory {
  recall(owner: FunctionDecl | Method): BodyFlow | undefined;
  keep(owner: FunctionDecl | Method, flow: BodyFlow): void;
}

export function inferTypes(
  program: Program,
  names: FileNames,
  facts: FileFacts,
  types: Types,
  { keepsPlaces = false, memory }: InferOptions = {},
): FileTypes {
  const file: FlowFile = { program, names, types, keepsPlaces, functions: new Set(facts.functions) };
  const flows = new Map<Scope['owner'], FunctionFlow>();
  const alone = new Map<Expr, StaticType>();
  let methods: ReadonlyMap<Method, Scope> | undefined;

  return {
    typeOf,
    classOf,
    scopeAt: (offset) => findScope(program, names, offset),
    returnTypeOf: (node) => memory?.recall(node)?.returns ?? bodyFlow(node, scopeOf(node)).returns,
    assignedProperties,
    assignedGlobals,
  };

  function typeOf(expr: Expr, scope: Scope): StaticType {
    const literal = typeOfLiteral(expr);
    if (literal !== undefined) return literal;
    const known = flowOf(functionAround(scope)).types.get(expr) ?? alone.get(expr);
    return settled(known ?? analyseAlone(file, expr, scope, alone), scope);
  }

  /** No place that only a declaration can have gets out where there is a world to fill it in. */
  function settled(type: StaticType, scope: Scope): StaticType {
    if (keepsPlaces) return type;
    switch (type.kind) {
      case 'static':
        return thisType(file, scope) ?? UNKNOWN;
      case 'template':
        return UNKNOWN;
      case 'conditional':
      case 'deferred':
        return types.force(type);
      default:
        return type;
    }
  }

  function flowOf(scope: Scope): FunctionFlow {
    let flow = flows.get(scope.owner);
    if (flow === undefined) {
      flow = analyseFunction(file, scope);
      flows.set(scope.owner, flow);
    }
    return flow;
  }

  function bodyFlow(node: FunctionDecl | Method, scope: Scope): BodyFlow {
    const { returns, propertyWrites } = flowOf(scope);
    const flow: BodyFlow = { returns, writes: [...propertyWrites.values()] };
    memory?.keep(node, flow);
    return flow;
  }

  function scopeOf(node: FunctionDecl | Method): Scope {
    if (node.kind === 'FunctionDecl') return scopeInside(node, fileScope(program));
    methods ??= methodScopes(program, names);
    return methods.get(node) ?? scopeInside(node, findScope(program, names, node.start));
  }

  function classOf(name: Name, scope: Scope): string | undefined {
    if (name.form === 'unqualified') {
      switch (name.text.toLowerCase()) {
        case 'self':
        case 'static':
          return scope.class === undefined || scope.class.fact.kind === 'trait'
            ? undefined
            : instanceName(scope.class.fact);
        case 'parent':
          return scope.class?.fact.extends;
      }
    }
    return names.classOf(name);
  }

  function assignedProperties(node: ClassLike, wanted?: ReadonlySet<string>): ReadonlyMap<string, StaticType> {
    const around = classScope(node, names, fileScope(program));
    const writes: PropertyWrite[] = [];
    for (const member of node.members) {
      if (member.kind !== 'Method' || !writesProperties(member, wanted)) continue;
      writes.push(...(memory?.recall(member) ?? bodyFlow(member, scopeInside(member, around))).writes);
    }
    return joinWrites(node, wanted === undefined ? writes : writes.filter(({ name }) => wanted.has(name)));
  }

  function assignedGlobals(): ReadonlyMap<string, StaticType> {
    const assigned = new Map<string, StaticType>();
    const add = (flow: FunctionFlow) => {
      for (const [name, type] of flow.globalWrites) {
        const known = assigned.get(name);
        assigned.set(name, known === undefined ? type : eitherType(known, type));
      }
    };
    add(flowOf(fileScope(program)));
    for (const offset of globalUses(program)) add(flowOf(functionAround(findScope(program, names, offset))));
    return assigned;
  }
}

/** The methods of named classes, which may be thousands in one file. */
function methodScopes(program: Program, names: FileNames): ReadonlyMap<Method, Scope> {
  const scopes = new Map<Method, Scope>();
  for (const node of readDeclarations(program).classes) {
    const around = classScope(node, names, fileScope(program));
    for (const member of node.members) if (member.kind === 'Method') scopes.set(member, scopeInside(member, around));
  }
  return scopes;
}

/** What is put into a property makes it an array only where it is one: an object may take elements as well. */
function joinWrites(node: ClassLike, writes: readonly PropertyWrite[]): ReadonlyMap<string, StaticType> {
  const assigned = new Map<string, StaticType>();
  const add = ({ name, type }: PropertyWrite) => {
    const known = assigned.get(name);
    assigned.set(name, known === undefined ? type : eitherType(known, type));
  };
  for (const write of writes) if (!write.isElement) add(write);
  const arrays = new Set<string>();
  for (const member of node.members) {
    if (member.kind !== 'Property') continue;
    for (const item of member.items) if (item.default?.kind === 'ArrayLit') arrays.add(item.name);
  }
  for (const write of writes) {
    if (write.isElement && (arrays.has(write.name) || assigned.get(write.name)?.kind === 'array')) add(write);
  }
  return assigned;
}

/** The function of which a closure is part. */
function functionAround(scope: Scope): Scope {
  let around = scope;
  while (around.parent !== undefined) around = around.parent;
  return around;
}

/** Whether a method assigns a property at all; most do not, and need not be gone through. */
function writesProperties(member: Member, wanted: ReadonlySet<string> | undefined): boolean {
  let writes = false;
  walk(member, {
    enter: (node) => {
      if (isWrite(node) && writesTo(node.target, wanted)) writes = true;
      return !writes;
    },
  });
  return writes;
}

function isWrite(node: Node): node is Extract<Expr, { kind: 'Assign' | 'AssignOp' | 'AssignRef' }> {
  return node.kind === 'Assign' || node.kind === 'AssignOp' || node.kind === 'AssignRef';
}

function writesTo(target: Expr, wanted: ReadonlySet<string> | undefined): boolean {
  switch (target.kind) {
    case 'PropertyFetch':
      return wanted === undefined || target.name.kind !== 'Identifier' || wanted.has(target.name.text);
    case 'StaticPropertyFetch':
      return wanted === undefined || target.name.kind !== 'Variable' || wanted.has(target.name.name);
    case 'Subscript':
      return writesTo(target.base, wanted);
    case 'ListLit':
    case 'ArrayLit':
      return target.items.some((item) => item !== undefined && writesTo(item.value, wanted));
    default:
      return false;
  }
}

/** Where functions declare or name variables of the global scope. */
function globalUses(program: Program): readonly number[] {
  const offsets: number[] = [];
  walk(program, {
    enter: (node) => {
      if (node.kind === 'Global' || (node.kind === 'Variable' && node.name === 'GLOBALS')) offsets.push(node.start);
      return true;
    },
  });
  return offsets;
}
