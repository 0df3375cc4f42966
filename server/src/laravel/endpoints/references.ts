/**
 * What the functions of one file refer to, by the types of their expressions: classes of the application that are made,
 * methods of it that are called, models that are read. Plain data, for one file in its application.
 */
import type { PhpFile } from '../../php/file.ts';
import { isClassLike, type Scope, walkScopes } from '../../php/scope.ts';
import { type ClassType, classesOf, type StaticType } from '../../php/types.ts';
import type { Types } from '../../php/world.ts';
import type { Expr, FunctionDecl, Identifier, Method, Name, Node } from '../../syntax/php/ast.ts';
import { MODEL } from '../magic/names.ts';

const FACADE = 'Illuminate\\Support\\Facades\\Facade';
const COLLECTION = 'Illuminate\\Support\\Collection';

export interface FileReferences {
  /** In the order of the text, those without a reference left out. */
  readonly functions: readonly FunctionReferences[];
}

export interface FunctionReferences {
  /** Fully qualified; left out for functions and on the top level. */
  readonly class?: string;
  /** The method, or the function with its namespace; left out on the top level. Code of closures belongs to what is around. */
  readonly function?: string;
  readonly references: readonly Reference[];
}

/** Names are those of declarations; `at` is an offset into the file. */
export type Reference =
  /** A method that the application declares: `class` declares it, `on` is what it is called on where that is another. */
  | {
      readonly kind: 'method';
      readonly class: string;
      readonly name: string;
      readonly on?: string;
      readonly at: number;
    }
  | { readonly kind: 'function'; readonly name: string; readonly at: number }
  /** A static call on a facade of the application. */
  | { readonly kind: 'facade'; readonly class: string; readonly name: string; readonly at: number }
  /** `new X`, `X::class`, `X::method()` where the application does not declare the method. */
  | { readonly kind: 'class'; readonly name: string; readonly via: 'new' | 'static' | 'name'; readonly at: number }
  /** A model that an expression gives, alone, in a collection or as a query. */
  | { readonly kind: 'model'; readonly name: string; readonly at: number }
  /** A model that is stored, changed or deleted. */
  | { readonly kind: 'write'; readonly name: string; readonly at: number }
  /** A property of a model that its class does not declare: a column, a relation, an accessor. */
  | { readonly kind: 'attribute'; readonly model: string; readonly name: string; readonly at: number }
  /** A method of a query that nothing declares: a scope of the model. */
  | { readonly kind: 'scope'; readonly model: string; readonly name: string; readonly at: number };

export function readReferences(file: PhpFile, types: Types): FileReferences {
  const reading: Reading = { file, types, isOwn: (fqn) => (types.world.classNamed(fqn)?.end ?? 0) > 0 };
  const drafts: Draft[] = [];
  const topLevel: Draft = { end: Number.POSITIVE_INFINITY, references: new Map() };
  drafts.push(topLevel);
  const around = [topLevel];
  const anonymous: Node[] = [];
  walkScopes(file, (node, scope) => {
    while (node.start >= (around.at(-1) as Draft).end) around.pop();
    while (node.start >= (anonymous.at(-1)?.end ?? Number.POSITIVE_INFINITY)) anonymous.pop();
    if (isClassLike(node)) {
      if (node.kind === 'AnonymousClass') anonymous.push(node);
    } else if (node.kind === 'FunctionDecl' || (node.kind === 'Method' && anonymous.length === 0)) {
      const draft = draftOf(node, scope, file);
      drafts.push(draft);
      around.push(draft);
    }
    const { references } = around.at(-1) as Draft;
    for (const reference of referencesOf(node, scope, reading)) addOnce(references, reference);
  });
  const functions = drafts.flatMap(({ class: of, function: name, references }): FunctionReferences[] => {
    if (references.size === 0) return [];
    const found = [...references.values()];
    return [
      {
        ...(of === undefined ? {} : { class: of }),
        ...(name === undefined ? {} : { function: name }),
        references: found,
      },
    ];
  });
  return { functions };
}

interface Draft {
  readonly class?: string;
  readonly function?: string;
  readonly end: number;
  readonly references: Map<string, Reference>;
}

interface Reading {
  readonly file: PhpFile;
  readonly types: Types;
  /** Whether the application declares the class. */
  isOwn(fqn: string): boolean;
}

function draftOf(node: FunctionDecl | Method, scope: Scope, { names }: PhpFile): Draft {
  const { end } = node;
  if (node.kind === 'Method') {
    return { class: scope.class?.fact.name ?? '', function: node.name.text, end, references: new Map() };
  }
  const namespace = names.namespaceAt(node.start);
  const name = namespace === '' ? node.name.text : `${namespace}\\${node.name.text}`;
  return { function: name, end, references: new Map() };
}

/** On the top level places count, since route closures are told apart by them; elsewhere each is told once. */
function addOnce(references: Map<string, Reference>, reference: Reference): void {
  const { at, ...what } = reference;
  const key = `${JSON.stringify(what)}${at}`;
  if (!references.has(key)) references.set(key, reference);
}

function referencesOf(node: Node, scope: Scope, reading: Reading): readonly Reference[] {
  const { file, isOwn } = reading;
  const at = node.start;
  switch (node.kind) {
    case 'New': {
      const name = node.class.kind === 'Name' ? file.types.classOf(node.class, scope) : undefined;
      return name !== undefined && isOwn(name) ? [{ kind: 'class', name, via: 'new', at }] : [];
    }
    case 'ClassConstFetch': {
      const isName = node.name.kind === 'Identifier' && node.name.text.toLowerCase() === 'class';
      const name = isName && node.class.kind === 'Name' ? file.types.classOf(node.class, scope) : undefined;
      return name !== undefined && isOwn(name) ? [{ kind: 'class', name, via: 'name', at }] : [];
    }
    case 'StaticCall':
      return [...staticCall(node, scope, reading), ...modelsOf(node, scope, reading)];
    case 'MethodCall':
      return [...methodCall(node.object, node.name, at, scope, reading), ...modelsOf(node, scope, reading)];
    case 'PropertyFetch':
      return [...attributes(node.object, node.name, at, scope, reading), ...modelsOf(node, scope, reading)];
    case 'FuncCall':
      return node.callee.kind === 'Name' ? functionCall(node.callee, at, reading) : [];
    default:
      return [];
  }
}

function staticCall(node: Extract<Node, { kind: 'StaticCall' }>, scope: Scope, reading: Reading): readonly Reference[] {
  const { file, types, isOwn } = reading;
  const name = node.class.kind === 'Name' ? file.types.classOf(node.class, scope) : undefined;
  if (name === undefined || node.name.kind !== 'Identifier' || !isOwn(name)) return [];
  const receiver: ClassType = { kind: 'class', name };
  const method = node.name.text;
  const called = calledOn(receiver, method, node.start, types, isOwn);
  const isFacade = called.length === 0 && types.isClass(name, FACADE) === true;
  const others: readonly Reference[] = isFacade
    ? [{ kind: 'facade', class: name, name: method, at: node.start }]
    : // What runs is the method; where the framework brings it, the class is all that is known.
      called.some(({ kind }) => kind === 'method')
      ? []
      : [{ kind: 'class', name, via: 'static', at: node.start }];
  return [...others, ...called, ...writesOf(receiver, method, node.start, types, isOwn)];
}

function methodCall(
  object: Expr,
  name: Identifier | Expr,
  at: number,
  scope: Scope,
  { file, types, isOwn }: Reading,
): readonly Reference[] {
  if (name.kind !== 'Identifier') return [];
  const receivers = classesOf(file.types.typeOf(object, scope)) ?? [];
  return receivers.flatMap((receiver) => [
    ...calledOn(receiver, name.text, at, types, isOwn),
    ...writesOf(receiver, name.text, at, types, isOwn),
  ]);
}

function calledOn(
  receiver: ClassType,
  method: string,
  at: number,
  types: Types,
  isOwn: Reading['isOwn'],
): readonly Reference[] {
  const declared = types.methodOf(receiver, method.toLowerCase());
  if (declared !== undefined) {
    const { owner, member } = declared;
    if (!isOwn(owner.name) || member.magic === true) return [];
    const on = owner.name === receiver.name ? {} : { on: receiver.name };
    return [{ kind: 'method', class: owner.name, name: member.name, ...on, at }];
  }
  return queriedBy(receiver, types).map((model) => ({ kind: 'scope', model, name: method, at }) as const);
}

/** Methods of models, queries and relations that write, in lower case. */
const WRITING: ReadonlySet<string> = new Set(
  `attach create createmany createorfirst createquietly decrement delete deleteorfail destroy detach firstorcreate
  forcecreate forcedelete increment insert insertgetid insertorignore push restore save savemany saveorfail sync
  syncwithoutdetaching toggle touch truncate update updateexistingpivot updateorcreate updateorfail updateorinsert
  upsert`.split(/\s+/),
);

function writesOf(
  receiver: ClassType,
  method: string,
  at: number,
  types: Types,
  isOwn: Reading['isOwn'],
): readonly Reference[] {
  if (!WRITING.has(method.toLowerCase())) return [];
  // A collection of models has none of these methods but `push`, which stores nothing.
  if (types.isClass(receiver.name, COLLECTION) === true) return [];
  return queriedBy(receiver, types)
    .filter(isOwn)
    .map((name) => ({ kind: 'write', name, at }) as const);
}

/** The model itself, or the one that a query or a relation is on: a relation names the model that has it as well. */
function queriedBy(receiver: ClassType, types: Types): readonly string[] {
  if (types.isClass(receiver.name, MODEL) === true) return [receiver.name];
  const [queried] = receiver.args ?? [];
  return queried === undefined ? [] : modelsIn(queried, types);
}

function attributes(
  object: Expr,
  name: Identifier | Expr,
  at: number,
  scope: Scope,
  { file, types, isOwn }: Reading,
): readonly Reference[] {
  if (name.kind !== 'Identifier') return [];
  return (classesOf(file.types.typeOf(object, scope)) ?? []).flatMap((receiver): readonly Reference[] => {
    if (!isOwn(receiver.name) || types.isClass(receiver.name, MODEL) !== true) return [];
    const declared = types.propertyOf(receiver, name.text);
    if (declared !== undefined && declared.member.magic !== true) return [];
    return [{ kind: 'attribute', model: receiver.name, name: name.text, at }];
  });
}

function functionCall(callee: Name, at: number, { file, types }: Reading): readonly Reference[] {
  for (const name of file.names.functionsOf(callee)) {
    const declared = types.world.functionNamed(name);
    // Built-in functions have no place.
    if (declared !== undefined)
      return declared.start === undefined ? [] : [{ kind: 'function', name: declared.name, at }];
  }
  return [];
}

/** The application's models in what an expression gives. */
function modelsOf(expr: Expr, scope: Scope, { file, types, isOwn }: Reading): readonly Reference[] {
  const models = modelsIn(file.types.typeOf(expr, scope), types).filter(isOwn);
  return models.map((name) => ({ kind: 'model', name, at: expr.start }) as const);
}

/** Deeper than a collection of pages of models nobody looks. */
const DEEPEST = 3;

function modelsIn(type: StaticType, types: Types, depth = DEEPEST): readonly string[] {
  if (depth === 0) return [];
  const below = (inner: StaticType): readonly string[] => modelsIn(inner, types, depth - 1);
  switch (type.kind) {
    case 'class':
      if (types.isClass(type.name, MODEL) === true) return [type.name];
      return [...new Set((type.args ?? []).flatMap(below))];
    case 'array':
      return type.value === undefined ? [] : below(type.value);
    case 'union':
      return [...new Set(type.members.flatMap(below))];
    default:
      return [];
  }
}
