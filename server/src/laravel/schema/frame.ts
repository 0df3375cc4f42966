/**
 * Where the reader of a migration stands: what the variables hold, which of them are blueprints, where operations go.
 */
import { isKind, type Literal } from '../../php/literal.ts';
import type { Arg, ArrowFunction, Closure, Method, Name, Param } from '../../syntax/php/ast.ts';
import type { BlueprintCall, Draft } from './blueprint.ts';
import type { ChainedCall } from './chain.ts';
import { evaluate } from './evaluate.ts';
import type { SchemaOp } from './facts.ts';

export interface MigrationClass {
  readonly classOf: (name: Name) => string;
  /** By lower-case name. */
  readonly methods: ReadonlyMap<string, Method>;
  readonly properties: Map<string, Literal>;
  readonly constants: ReadonlyMap<string, Literal>;
  readonly budget: { left: number };
}

/** Where the reader stands: what the variables hold, and where operations go. */
export interface Frame extends MigrationClass {
  readonly variables: Map<string, Literal>;
  readonly blueprints: Set<string>;
  /** Schema builders: `$schema = Schema::connection('x')`. */
  readonly builders: Set<string>;
  readonly drafts: Map<string, Draft>;
  readonly callbacks: Map<string, Callback>;
  /** Methods that are being followed, so that recursion ends. */
  readonly stack: readonly string[];
  readonly ops: SchemaOp[];
}

export interface Callback {
  readonly node: Closure | ArrowFunction;
  readonly frame: Frame;
}

export function frameOf(of: MigrationClass): Frame {
  return {
    ...of,
    variables: new Map(),
    blueprints: new Set(),
    builders: new Set(),
    drafts: new Map(),
    callbacks: new Map(),
    stack: [],
    ops: [],
  };
}

/** The same place with operations going elsewhere. */
export function into(frame: Frame, ops: SchemaOp[]): Frame {
  return { ...frame, ops };
}

/** What a parameter of a callback is known to be by its place. */
export type Given = Literal | 'blueprint';

/** A frame for the body of a function. Closures see the variables around them. */
export function enter(frame: Frame, params: readonly Param[], given: readonly Given[], isClosure = false): Frame {
  const own: Frame = isClosure
    ? {
        ...frame,
        variables: new Map(frame.variables),
        blueprints: new Set(frame.blueprints),
        drafts: new Map(frame.drafts),
      }
    : { ...frameOf(frame), stack: frame.stack };
  for (const [at, { name, type, default: value }] of params.entries()) {
    const known = given[at];
    own.blueprints.delete(name);
    own.drafts.delete(name);
    const isTyped = type?.kind === 'NamedType' && /(?:^|\\)blueprint$/i.test(own.classOf(type.name));
    if (known === 'blueprint' || isTyped) own.blueprints.add(name);
    else own.variables.set(name, known ?? evaluate(value, own));
  }
  return own;
}

export function givenOf(args: readonly Arg[], frame: Frame): readonly Given[] {
  return args.map(
    ({ value }): Given =>
      value.kind === 'Variable' && frame.blueprints.has(value.name) ? 'blueprint' : evaluate(value, frame),
  );
}

/** A call with its arguments as values. */
export function blueprintCall(node: ChainedCall, frame: Frame): BlueprintCall {
  const computed = node.name.kind === 'Identifier' ? node.name.text : evaluate(node.name, frame);
  const method = typeof computed === 'string' ? computed : '{…}';
  const args: Literal[] = [];
  const named: Record<string, Literal> = {};
  for (const { value, name, spread } of node.args) {
    const literal = evaluate(value, frame);
    if (name !== undefined) named[name.text.toLowerCase()] = literal;
    else if (spread && isKind(literal, 'array')) args.push(...literal.items.map((item) => item.value));
    else args.push(literal);
  }
  return { method, args, named, at: node.name.start };
}
