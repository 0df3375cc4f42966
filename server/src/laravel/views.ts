/**
 * The templates of an application by the names that code gives them. Folders are Laravel's own and those that providers
 * add under a namespace.
 */
import { isKind, type Literal } from '../php/literal.ts';
import type { BladeFacts } from './blade/facts.ts';
import { normalizeViewName, placesOfComponent, viewNameOf } from './blade/names.ts';
import type { PartFacts } from './parts/facts.ts';

export interface AppView {
  /** `orders.show`, `courier::invoice`. */
  readonly name: string;
  readonly path: string;
  readonly facts: BladeFacts;
}

export interface AppViews {
  /** By name. */
  readonly all: readonly AppView[];
  /** The view behind a name in any spelling. */
  find(name: string): AppView | undefined;
}

export interface ViewFile {
  readonly path: string;
  readonly facts: BladeFacts;
}

export interface ProviderFile {
  readonly path: string;
  readonly parts: PartFacts;
}

/** The answer does not depend on the order of the files. */
export function buildViews(files: readonly ViewFile[], providers: readonly ProviderFile[]): AppViews {
  const folders = [{ folder: 'resources/views/', namespace: undefined }, ...providers.flatMap(foldersOf)];
  const byName = new Map<string, AppView>();
  for (const { path, facts } of [...files].sort((a, b) => compare(a.path, b.path))) {
    const name = nameIn(path, folders);
    if (name !== undefined && !byName.has(name)) byName.set(name, { name, path, facts });
  }
  return {
    all: [...byName.values()].sort((a, b) => compare(a.name, b.name)),
    find: (name) => byName.get(normalizeViewName(name)),
  };
}

/** The view of a component: its own, or the one that is named after its class. */
export function viewOfComponent(
  views: AppViews,
  library: Parameters<typeof placesOfComponent>[0],
  name: string,
): AppView | undefined {
  for (const place of placesOfComponent(library, name).views) {
    const view = views.find(place);
    if (view !== undefined) return view;
  }
  return undefined;
}

interface ViewFolder {
  /** With a slash at its end. */
  readonly folder: string;
  readonly namespace: string | undefined;
}

function foldersOf({ path, parts }: ProviderFile): ViewFolder[] {
  return (parts.registrations ?? []).flatMap((one) => {
    if (one.kind !== 'path' || one.via.toLowerCase() !== 'loadviewsfrom' || one.namespace === undefined) return [];
    const folder = folderMeant(one.path, path);
    return folder === undefined ? [] : [{ folder: `${folder}/`, namespace: one.namespace }];
  });
}

/** `__DIR__ . '/../views'`, `base_path('modules/a/views')`, `resource_path('x')`; relative to the application. */
function folderMeant(literal: Literal, path: string): string | undefined {
  const here = path.slice(0, Math.max(0, path.lastIndexOf('/')));
  if (isKind(literal, 'concat')) {
    const [first, second, ...rest] = literal.parts;
    if (rest.length > 0 || typeof second !== 'string') return undefined;
    return isKind(first, 'constant') && first.name === '__DIR__' ? resolved(`${here}${second}`) : undefined;
  }
  if (!isKind(literal, 'call') || typeof literal.args[0] !== 'string') return undefined;
  const base = new Map([
    ['base_path', ''],
    ['resource_path', 'resources/'],
    ['app_path', 'app/'],
  ]).get(literal.name);
  return base === undefined ? undefined : resolved(`${base}${literal.args[0]}`);
}

function resolved(path: string): string {
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/**
 * Of several folders around a file the innermost; a file in none goes by its path below the nearest `views`, and one that
 * is in no such folder is no view.
 */
function nameIn(path: string, folders: readonly ViewFolder[]): string | undefined {
  const around = folders.filter(({ folder }) => path.startsWith(folder));
  const [inner] = around.sort((a, b) => b.folder.length - a.folder.length || compare(a.folder, b.folder));
  if (inner !== undefined) {
    const name = viewNameOf(path.slice(inner.folder.length));
    return inner.namespace === undefined ? name : `${inner.namespace}::${name}`;
  }
  const at = path.toLowerCase().lastIndexOf('/views/');
  return at === -1 ? undefined : viewNameOf(path.slice(at + '/views/'.length));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
