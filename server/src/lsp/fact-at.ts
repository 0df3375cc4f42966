/**
 * What of Laravel's own a position in an open document names: things that no class declares, or that code names by a
 * text. Types decide, as everywhere: a property is a column because its object is a model.
 */
import type { Application } from '../laravel/application.ts';
import type { Model, ModelAttribute, Relation } from '../laravel/models/model.ts';
import type { UseKind } from '../laravel/parts/uses/facts.ts';
import type { RouteEntry } from '../laravel/routes/list.ts';
import type { AppView } from '../laravel/views.ts';
import type { Literal } from '../php/literal.ts';
import { receiversOf, sameName } from '../php/types.ts';
import type { Expr, Identifier, Name, Node } from '../syntax/php/ast.ts';
import { findAt } from '../syntax/php/walk.ts';
import type { Range } from '../text/range.ts';
import type { OpenDocument } from './documents.ts';

/** With the range of the code that names it. */
export type Fact = Range &
  (
    | { readonly kind: 'attribute'; readonly model: Model; readonly attribute: ModelAttribute }
    | { readonly kind: 'relation'; readonly model: Model; readonly relation: Relation }
    | { readonly kind: 'scope'; readonly model: Model; readonly scope: Model['scopes'][number] }
    | { readonly kind: 'route'; readonly name: string; readonly route: RouteEntry }
    | { readonly kind: 'view'; readonly view: AppView }
    | { readonly kind: 'config'; readonly key: string; readonly value: Literal }
    | { readonly kind: 'action'; readonly name: string; readonly routes: readonly RouteEntry[] }
  );

/** `path` is that of the document in the application. */
export function factAt(
  application: Application,
  path: string,
  document: OpenDocument,
  offset: number,
): Fact | undefined {
  const around = findAt(document.program, offset);
  const node = around.at(-1);
  const parent = around.at(-2);
  if (node === undefined || parent === undefined || !document.isCode(node)) return undefined;
  if (node.kind === 'StringLit') return namedBy(application, path, around, node);
  if (node.kind !== 'Identifier') return undefined;
  switch (parent.kind) {
    case 'PropertyFetch':
      return parent.name === node ? memberFact(application, document, parent.object, node, 'property') : undefined;
    case 'MethodCall':
      return parent.name === node ? memberFact(application, document, parent.object, node, 'method') : undefined;
    case 'StaticCall':
      return parent.name === node ? staticFact(application, document, parent.class, node) : undefined;
    case 'Method':
      return parent.name === node ? declaredFact(application, document, node) : undefined;
    default:
      return undefined;
  }
}

function memberFact(
  application: Application,
  document: OpenDocument,
  object: Expr,
  name: Identifier,
  member: 'property' | 'method',
): Fact | undefined {
  const { types } = document.php;
  const receivers = receiversOf(types.typeOf(object, types.scopeAt(name.start)));
  const [receiver] = receivers ?? [];
  if (receiver === undefined || receivers?.length !== 1) return undefined;
  const model = modelNamed(application, receiver.name);
  if (model !== undefined) return factOf(model, name, member);
  if (member === 'property' || declares(application, receiver.name, name.text)) return undefined;
  // A query or a relation, which hands on what it does not know to the model that it is on.
  for (const arg of receiver.args ?? []) {
    const queried = arg.kind === 'class' ? modelNamed(application, arg.name) : undefined;
    const scope = queried === undefined ? undefined : scopeOf(queried, name);
    if (scope !== undefined) return scope;
  }
  return undefined;
}

function staticFact(
  application: Application,
  document: OpenDocument,
  of: Name | Expr,
  name: Identifier,
): Fact | undefined {
  if (of.kind !== 'Name') return undefined;
  const { types } = document.php;
  const fqn = document.php.classBehind(of, types.scopeAt(name.start));
  const model = fqn === undefined ? undefined : modelNamed(application, fqn);
  return model === undefined ? undefined : scopeOf(model, name);
}

function factOf(model: Model, name: Identifier, member: 'property' | 'method'): Fact | undefined {
  const range = { start: name.start, end: name.end };
  const isSame = (given: string): boolean => (member === 'method' ? sameName(given, name.text) : given === name.text);
  const relation = model.relations.find((each) => isSame(each.name));
  if (relation !== undefined) return { kind: 'relation', model, relation, ...range };
  if (member === 'method') return scopeOf(model, name);
  const attribute = model.attributes.find((each) => each.name === name.text);
  return attribute === undefined ? undefined : { kind: 'attribute', model, attribute, ...range };
}

function scopeOf(model: Model, { text, start, end }: Identifier): Fact | undefined {
  const scope = model.scopes.find((each) => sameName(each.name, text));
  return scope === undefined ? undefined : { kind: 'scope', model, scope, start, end };
}

/** On the name where a method is declared: what a model's method is to Eloquent, and the routes that lead to an action. */
function declaredFact(application: Application, document: OpenDocument, name: Identifier): Fact | undefined {
  const { start, end } = name;
  const owner =
    document.php.types.scopeAt(end + 1).class?.fact.name ?? document.php.types.scopeAt(start).class?.fact.name;
  if (owner === undefined) return undefined;
  const model = modelNamed(application, owner);
  if (model !== undefined) {
    const relation = model.relations.find((each) => sameName(each.name, name.text));
    if (relation !== undefined) return { kind: 'relation', model, relation, start, end };
    const scope = model.scopes.find((each) => sameName(each.method, name.text));
    return scope === undefined ? undefined : { kind: 'scope', model, scope, start, end };
  }
  const routes = application.routes.routes.filter(
    ({ target }) => target.kind === 'controller' && sameName(target.class, owner) && sameName(target.method, name.text),
  );
  return routes.length === 0
    ? undefined
    : { kind: 'action', name: `${baseName(owner)}@${name.text}`, routes, start, end };
}

/** A text that names a route, a view or a setting, by what the call around it is known to use. */
function namedBy(
  application: Application,
  path: string,
  around: readonly Node[],
  literal: Extract<Node, { kind: 'StringLit' }>,
): Fact | undefined {
  const starts = new Set(around.map(({ start }) => start));
  for (const { uses } of application.facts.get(path)?.parts?.uses ?? []) {
    const use = uses.find(({ at, name, kind }) => name === literal.value && starts.has(at) && NAMING.has(kind));
    if (use !== undefined) return namedFact(application, use.kind, literal);
  }
  return undefined;
}

const NAMING: ReadonlySet<UseKind> = new Set(['route', 'view', 'config']);

function namedFact(
  application: Application,
  kind: UseKind,
  { value: name, start, end }: Extract<Node, { kind: 'StringLit' }>,
): Fact | undefined {
  switch (kind) {
    case 'route': {
      const route = application.routes.routes.find((each) => each.name === name);
      return route === undefined ? undefined : { kind, name, route, start, end };
    }
    case 'view': {
      const view = application.views.find(name);
      return view === undefined ? undefined : { kind, view, start, end };
    }
    case 'config': {
      const value = application.config(name);
      return value === undefined ? undefined : { kind, key: name, value, start, end };
    }
    default:
      return undefined;
  }
}

function modelNamed({ models }: Application, fqn: string): Model | undefined {
  let byName = modelsByName.get(models);
  if (byName === undefined) {
    byName = new Map(models.map((model) => [model.name.toLowerCase(), model]));
    modelsByName.set(models, byName);
  }
  return byName.get(fqn.toLowerCase());
}

const modelsByName = new WeakMap<readonly Model[], ReadonlyMap<string, Model>>();

function declares({ types }: Application, fqn: string, method: string): boolean {
  return types.declaresMethod({ kind: 'class', name: fqn }, method.toLowerCase());
}

export function baseName(fqn: string): string {
  return fqn.slice(fqn.lastIndexOf('\\') + 1);
}
