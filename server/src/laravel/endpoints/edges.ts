/**
 * What each node of the graph leads to directly. A function leads to what its body refers to and uses, a class to the
 * methods that the framework calls on it, a view to the views in it. Edges of a node are the same from wherever it is
 * reached.
 */
import type { Application } from '../application.ts';
import type { AppClass } from '../parts/build/parts.ts';
import { type AppView, viewOfComponent } from '../views.ts';
import { type BodyOf, type Code, type NamedUse, referencesOf } from './code.ts';
import {
  entriesOf,
  type GraphNode,
  methodId,
  type NodeKind,
  nodeKindOf,
  WORLD_KINDS,
  type WorldKind,
} from './nodes.ts';
import type { FileReferences, Reference } from './references.ts';

export interface Edge {
  readonly to: GraphNode;
  /** `call`, `new`, `dispatch`, `listener`, `include`, `query`… */
  readonly via: string;
  /** What is behind it runs in a queue. */
  readonly async?: true;
}

export interface Edges {
  of(node: GraphNode): readonly Edge[];
  /** What a closure on the top level of a file leads to. */
  ofClosure(path: string, start: number, end: number): readonly Edge[];
  toMethod(of: string, method: string, via: string, kind?: NodeKind): readonly Edge[];
  toClass(name: string, via: string): readonly Edge[];
  toView(name: string, via: string): readonly Edge[];
  toGate(ability: string, models: readonly string[], via: string): readonly Edge[];
}

/** The references in a file; `undefined` when they are not known, or not yet. */
export type ReferencesIn = (path: string) => FileReferences | undefined;

export function openEdges(app: Application, code: Code, referencesIn: ReferencesIn): Edges {
  const known = new Map<string, readonly Edge[]>();
  const edges: Edges = {
    of(node) {
      let found = known.get(node.id);
      if (found === undefined) {
        found = edgesOf(node);
        known.set(node.id, found);
      }
      return found;
    },
    ofClosure: (path, start, end) => fromBody({ path, within: { start, end } }),
    toMethod,
    toClass,
    toView,
    toGate,
  };
  return edges;

  function edgesOf(node: GraphNode): readonly Edge[] {
    const { id, kind } = node;
    const colons = id.indexOf('::');
    if (kind === 'view') return fromView(id.slice('view:'.length));
    if (kind === 'gate') return fromGate(id.slice('gate:'.length));
    if (kind === 'function') return fromFunction(id.slice(0, -'()'.length));
    const part = code.classNamed(colons === -1 ? id : id.slice(0, colons));
    if (part === undefined) return [];
    return colons === -1 ? fromClass(part) : fromMethod(part, id.slice(colons + '::'.length));
  }

  function fromMethod(part: AppClass, method: string): readonly Edge[] {
    const body = fromBody({ path: part.path, class: part.name, function: method });
    const isOpen = part.kind === 'interface' || code.methodNamed(part.name, method)?.member.abstract === true;
    return isOpen ? [...body, ...implementations(part, method)] : body;
  }

  /** Of an interface what the container gives for it; where nothing is bound every class that implements it. */
  function implementations(part: AppClass, method: string): readonly Edge[] {
    const bound = code.bound(part.name);
    const classes = bound === undefined ? code.below(part.name) : [code.classNamed(bound)];
    return classes.flatMap((one) =>
      one === undefined || one.name === part.name
        ? []
        : toMethod(one.name, method, bound === undefined ? 'implements' : 'bound'),
    );
  }

  function fromFunction(name: string): readonly Edge[] {
    const found = code.functionNamed(name);
    return found === undefined ? [] : fromBody({ path: found.path, function: found.name });
  }

  function fromClass(part: AppClass): readonly Edge[] {
    const async = part.queued === true ? ({ async: true } as const) : {};
    const entries = entriesOf(part.part).flatMap((method) =>
      ownMethod(part, method, 'framework').map((edge) => ({ ...edge, ...async })),
    );
    return [...ownMethod(part, '__construct', 'new'), ...entries, ...byKind(part)];
  }

  function byKind(part: AppClass): readonly Edge[] {
    switch (part.part) {
      case 'model':
        return fromModel(part.name);
      case 'event':
        return code.listenersOf(part.name).flatMap(({ class: listener, method, queued }) => {
          if (listener === undefined) return [];
          const async = queued === true ? ({ async: true } as const) : {};
          return toMethod(listener, method ?? 'handle', 'listener', 'listener').map((edge) => ({ ...edge, ...async }));
        });
      default:
        return [];
    }
  }

  function fromModel(name: string): readonly Edge[] {
    const model = code.modelNamed(name);
    const scopes = (model?.globalScopes ?? []).flatMap((scope) => toClass(scope.name, 'global scope'));
    return [...(model?.table === undefined ? [] : [toTable(model.table)]), ...scopes];
  }

  /** Writing a model runs its observers, and what it listens to itself since it was booted. */
  function fromWrite(name: string): readonly Edge[] {
    const model = code.modelNamed(name);
    const table = model?.table === undefined ? [] : [toTable(model.table, 'write')];
    const observers = code.observersOf(name).flatMap(({ observer }) => toClass(observer, 'observer'));
    const events = (model?.dispatches ?? []).flatMap((one) => toClass(one.class, 'event'));
    const own = ['boot', 'booted'].flatMap((method) => toMethod(name, method, 'model events'));
    return [...table, ...own, ...observers, ...events];
  }

  function toTable(name: string, via = 'table'): Edge {
    const table = app.schema.tables.find((one) => one.name === name);
    const place = table === undefined ? {} : { path: table.definedAt.path, offset: table.definedAt.offset };
    return { to: { id: `table:${name}`, kind: 'table', ...place }, via };
  }

  function fromBody(body: BodyOf): readonly Edge[] {
    const references = referencesOf(body, referencesIn(body.path));
    const models = [...new Set(references.flatMap((one) => (one.kind === 'model' ? [one.name] : [])))];
    return once([
      ...references.flatMap(fromReference),
      ...code.uses(body).flatMap((use) => fromUse(use, models, body.path)),
    ]);
  }

  function fromReference(reference: Reference): readonly Edge[] {
    switch (reference.kind) {
      case 'method':
        return [
          ...toMethod(reference.class, reference.name, 'call'),
          // `static::` and `$this->` in an abstract class or a trait run what the class below declares.
          ...(reference.on === undefined ? [] : toMethod(reference.on, reference.name, 'call')),
        ];
      case 'function':
        return toFunction(reference.name);
      case 'facade':
        return fromFacade(reference.class, reference.name);
      case 'class':
        return toClass(reference.name, reference.via === 'name' ? 'names' : reference.via);
      case 'model':
        return toClass(reference.name, 'model');
      case 'write':
        return fromWrite(reference.name);
      case 'attribute':
        return toAttribute(reference.model, reference.name);
      case 'scope': {
        const scope = code.modelNamed(reference.model)?.scopes.find((one) => same(one.name, reference.name));
        return scope === undefined ? [] : toMethod(scope.in, scope.method, 'scope');
      }
    }
  }

  /** The method of the object behind a facade. */
  function fromFacade(facade: string, method: string): readonly Edge[] {
    const accessor = code.classNamed(facade)?.facade;
    const root = accessor === undefined ? undefined : (code.bound(accessor) ?? accessor);
    const behind = root === undefined ? [] : toMethod(root, method, 'facade');
    return behind.length > 0 ? behind : toClass(facade, 'facade');
  }

  function toAttribute(name: string, attribute: string): readonly Edge[] {
    const model = code.modelNamed(name);
    const relation = model?.relations.find((one) => one.name === attribute);
    const found = model?.attributes.find((one) => one.name === attribute);
    const pivot = relation?.pivot?.table;
    return [
      ...(relation?.related === undefined ? [] : toClass(relation.related, 'relation')),
      ...(relation === undefined ? [] : toMethod(relation.definedIn, relation.name, 'relation')),
      ...(pivot === undefined ? [] : [toTable(pivot)]),
      ...(found?.accessor === undefined ? [] : toMethod(found.accessor.in, found.accessor.method, 'accessor')),
    ];
  }

  function fromUse(use: NamedUse, models: readonly string[], path: string): readonly Edge[] {
    const { kind, name, at } = use;
    switch (kind) {
      case 'view':
        return name === '' ? [] : toView(name, 'view');
      case 'inertia':
        return name === '' ? [] : [{ to: { id: `page:${name}`, kind: 'page' }, via: 'inertia' }];
      case 'gate':
        return name === '' ? [] : toGate(name, models, 'authorize');
      case 'mail':
      case 'notification':
      case 'dispatch':
        return [...toClass(name, kind), ...(/(?:sync|now)$/i.test(use.via) ? runNow(name) : [])];
      case 'event':
        return code.classNamed(name) === undefined ? toNamedEvent(name) : toClass(name, 'event');
      case 'container':
        return toClass(code.bound(name) ?? name, 'container');
      case 'command':
        return toCommand(name);
    }
    if (!WORLD_KINDS.has(kind)) return [];
    // What has no name of its own is one for each place.
    const id = name === '' || kind === 'sql' ? `${kind}:${path}@${at}` : `${kind}:${name}`;
    const place = name === '' || kind === 'sql' ? { path, offset: at } : {};
    return [{ to: { id, kind: kind as WorldKind, ...place }, via: use.via }];
  }

  /** `dispatchSync` and `notifyNow` run what would else be queued. */
  function runNow(name: string): readonly Edge[] {
    const part = code.classNamed(name);
    if (part === undefined) return [];
    return entriesOf(part.part).flatMap((method) => toMethod(part.name, method, 'now'));
  }

  function toNamedEvent(name: string): readonly Edge[] {
    return code.listenersOf(name).flatMap(({ class: listener, method, queued }) => {
      if (name === '' || listener === undefined) return [];
      const async = queued === true ? ({ async: true } as const) : {};
      return toMethod(listener, method ?? 'handle', 'listener', 'listener').map((edge) => ({ ...edge, ...async }));
    });
  }

  function toCommand(name: string): readonly Edge[] {
    const [signature = ''] = name.split(/\s/);
    const command = app.parts.commands.find((one) => one.name === signature || one.class === name);
    return command?.class === undefined ? [] : toClass(command.class, 'command');
  }

  function toMethod(of: string, method: string, via: string, kind?: NodeKind): readonly Edge[] {
    const found = code.methodNamed(of, method);
    if (found === undefined) return [];
    const { class: owner, member } = found;
    const node: GraphNode = {
      id: methodId(owner.name, member.name),
      kind: kind ?? 'method',
      path: owner.path,
      offset: member.start ?? owner.at,
    };
    return [{ to: node, via }];
  }

  function ownMethod(part: AppClass, method: string, via: string): readonly Edge[] {
    return toMethod(part.name, method, via);
  }

  function toFunction(name: string): readonly Edge[] {
    const found = code.functionNamed(name);
    if (found === undefined) return [];
    return [{ to: { id: `${found.name}()`, kind: 'function', path: found.path, offset: found.at }, via: 'call' }];
  }

  function toClass(name: string, via: string): readonly Edge[] {
    const part = code.classNamed(name);
    if (part === undefined) return [];
    const node: GraphNode = { id: part.name, kind: nodeKindOf(part.part), path: part.path, offset: part.at };
    return [{ to: node, via }];
  }

  function toView(name: string, via: string): readonly Edge[] {
    const view = app.views.find(name);
    // A view of a package stands nowhere in the application.
    return [view === undefined ? { to: { id: `view:${name}`, kind: 'view' }, via } : toKnownView(view, via)];
  }

  function toKnownView({ name, path }: AppView, via: string): Edge {
    return { to: { id: `view:${name}`, kind: 'view', path, offset: 0 }, via };
  }

  function fromView(name: string): readonly Edge[] {
    const view = app.views.find(name);
    if (view === undefined) return [];
    const { facts, path } = view;
    const named = [...facts.extends, ...facts.includes].flatMap(({ name: used, via }) =>
      used.kind === 'literal' ? toView(used.name, via) : [],
    );
    const components = facts.components.flatMap(({ library, name: used }) =>
      used.kind === 'literal' ? toComponent(library, used.name) : [],
    );
    const composers = code.composersOf(name).flatMap((to) => {
      const [of = '', method = 'compose'] = to.split('@');
      return toMethod(of, method, 'composer');
    });
    return [...named, ...components, ...composers, ...fromBody({ path })];
  }

  function toComponent(library: Parameters<typeof viewOfComponent>[1], name: string): readonly Edge[] {
    const view = viewOfComponent(app.views, library, name);
    const part = componentClass(library, name);
    return [
      ...(part === undefined ? [] : toClass(part.name, 'component')),
      ...(view === undefined ? [] : [toKnownView(view, 'component')]),
    ];
  }

  function componentClass(library: string, name: string): AppClass | undefined {
    const key = name.replace(/[-_]/g, '').replaceAll('.', '\\').toLowerCase();
    const folder = library === 'livewire' ? '\\livewire\\' : '\\view\\components\\';
    return app.parts.classes.find(
      ({ part, name: of }) =>
        (part === 'component' || part === 'livewire') && of.toLowerCase().endsWith(`${folder}${key}`),
    );
  }

  function toGate(ability: string, models: readonly string[], via: string): readonly Edge[] {
    const policies = code.policiesWith(ability);
    const fitting = policies.filter(({ model }) => models.some((one) => same(one, model)));
    const meant = fitting.length > 0 ? fitting : policies.length === 1 ? policies : [];
    const [gate] = code.gates(ability);
    const place = gate === undefined ? {} : { path: gate.path, offset: gate.at };
    const methods = meant.flatMap(({ policy }) => toMethod(policy, camel(ability), 'policy', 'policy'));
    return [{ to: { id: `gate:${ability}`, kind: 'gate', ...place }, via }, ...methods];
  }

  function fromGate(ability: string): readonly Edge[] {
    return code.gates(ability).flatMap(({ to, code: range, path, class: of, function: name }) => {
      if (range !== undefined) {
        const [start, end] = range;
        return fromBody({ path, class: of, function: name, within: { start, end } });
      }
      if (to === undefined || to === 'closure') return [];
      const [owner = '', method = '__invoke'] = to.split('@');
      return toMethod(owner, method, 'gate');
    });
  }
}

/** The first of those that lead to one node in one way. */
function once(edges: readonly Edge[]): readonly Edge[] {
  const found = new Map<string, Edge>();
  for (const edge of edges) {
    const key = `${edge.via} ${edge.to.id}`;
    if (!found.has(key)) found.set(key, edge);
  }
  return [...found.values()];
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function camel(ability: string): string {
  return ability.replace(/[-_\s]+(\w)/g, (_, letter: string) => letter.toUpperCase());
}
