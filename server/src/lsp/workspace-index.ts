/**
 * What is known of the workspace: the applications of its folders, each file as it is in the editor where it is open
 * and as it is on disk otherwise. A document outside of all of them is an application by itself, and so is every
 * document of a folder that has not been read yet: what is not known is then not assumed.
 */
import { type Application, openApplication } from '../laravel/application.ts';
import type { FileIndex } from '../laravel/index-file.ts';
import { layerVendor } from '../php/signatures/layer.ts';
import type { Signatures } from '../php/signatures/signatures.ts';
import type { SummarySource } from '../php/summary/summary.ts';
import { rootOf } from '../workspace/roots.ts';
import { startBreathing } from './breath.ts';
import type { FolderIndex, RootIndex } from './host.ts';
import { pathBelow, uriBelow } from './uris.ts';
import { prepareTypes } from './warm-up.ts';

export interface OpenApplication {
  /** URI of the application's folder; of the document itself where that is all there is. */
  readonly uri: string;
  readonly application: Application;
}

/** Where a document belongs: to a workspace folder, by its URI, or to none. */
export interface Place {
  readonly folder: string | undefined;
  readonly uri: string;
}

export class WorkspaceIndex {
  readonly #builtins: () => Signatures;
  readonly #folders = new Map<string, IndexedFolder>();
  /** By the document's URI. */
  readonly #alone = new Map<string, IndexedApplication>();

  constructor(builtins: () => Signatures) {
    this.#builtins = builtins;
  }

  /**
   * Takes what was read of a folder, for the first time or again; what `isOpen` stays as the editor has it. Answers
   * whether anything is different now. Gives others a turn in between.
   */
  async fill(folder: string, index: FolderIndex, isOpen: (uri: string) => boolean): Promise<boolean> {
    const known = this.#folders.get(folder);
    const apps = new Map<string, IndexedApplication>();
    let changed = known === undefined || known.apps.size !== index.roots.length;
    for (const root of index.roots) {
      const app = known?.apps.get(root.path);
      const uri = uriBelow(folder, root.path);
      if (app === undefined || app.around !== aroundOf(root)) {
        changed = true;
        apps.set(root.path, await this.#open(uri, root));
      } else {
        apps.set(root.path, app);
        changed = (await replaceAll(app, root, (path) => isOpen(uriBelow(uri, path)))) || changed;
      }
    }
    this.#folders.set(folder, { apps, roots: index.roots.map(({ path }) => path) });
    for (const uri of this.#alone.keys()) if (uri.startsWith(`${folder}/`)) this.#alone.delete(uri);
    return changed;
  }

  remove(folder: string): void {
    this.#folders.delete(folder);
  }

  /** Whether the folder has been read. */
  has(folder: string): boolean {
    return this.#folders.has(folder);
  }

  /** Whether a file is known, by its URI. */
  knows(place: Place): boolean {
    const found = this.#find(place);
    return found?.app.files.has(found.path) === true;
  }

  /** URIs of the known files below a folder that is gone, or of the file itself. */
  knownBelow(folder: string, uri: string): readonly string[] {
    const gone = pathBelow(folder, uri);
    const found: string[] = [];
    for (const [root, app] of this.#folders.get(folder)?.apps ?? []) {
      for (const path of app.files.keys()) {
        const file = root === '' ? path : `${root}/${path}`;
        if (file === gone || file.startsWith(`${gone}/`)) found.push(uriBelow(folder, file));
      }
    }
    return found;
  }

  /** Whether the folder holds PHP, as far as it has been read. */
  hasPhp(folder: string): boolean {
    const apps = this.#folders.get(folder)?.apps.values() ?? [];
    return [...apps].some(({ files }) => files.size > 0);
  }

  /** Takes what one file says now; undefined when it is gone. Answers whether others can see a difference. */
  take(place: Place, index: FileIndex | undefined): boolean {
    const { app, path } = this.#find(place) ?? this.#loose(place);
    return replace(app, path, index, index === undefined ? undefined : JSON.stringify(index));
  }

  /** The application that a document is part of. */
  of(place: Place): OpenApplication {
    return (this.#find(place) ?? this.#loose(place)).app;
  }

  /** The path of a document in its application. */
  pathOf(place: Place): string {
    return (this.#find(place) ?? this.#loose(place)).path;
  }

  /** The applications of a folder that has been read, by path. */
  applications(folder: string): readonly OpenApplication[] {
    return [...(this.#folders.get(folder)?.apps.values() ?? [])];
  }

  /** Whether a document is an application by itself. */
  isAlone(place: Place): boolean {
    return this.#find(place) === undefined;
  }

  /** Lets go of a document that was an application by itself. */
  forget(uri: string): void {
    this.#alone.delete(uri);
  }

  #find({ folder, uri }: Place): Found | undefined {
    const indexed = folder === undefined ? undefined : this.#folders.get(folder);
    if (folder === undefined || indexed === undefined) return undefined;
    const path = pathBelow(folder, uri);
    const root = rootOf(path, indexed.roots);
    const app = indexed.apps.get(root);
    return app === undefined ? undefined : { app, path: root === '' ? path : path.slice(root.length + 1) };
  }

  #loose({ folder, uri }: Place): Found {
    const path = folder === undefined ? pathBelow(uri.slice(0, uri.lastIndexOf('/')), uri) : pathBelow(folder, uri);
    let app = this.#alone.get(uri);
    if (app === undefined) {
      app = makeApplication(uri, [], { project: {} }, this.#builtins());
      this.#alone.set(uri, app);
    }
    return { app, path };
  }

  async #open(uri: string, root: RootIndex): Promise<IndexedApplication> {
    const breath = startBreathing();
    const entries: Entry[] = [];
    for (const { path, json } of root.files) {
      entries.push({ path, json, index: JSON.parse(json) as FileIndex });
      await breath();
    }
    const opened = makeApplication(uri, entries, root, layerVendor(root.vendor, this.#builtins()));
    await prepareTypes(opened.application);
    return opened;
  }
}

interface IndexedFolder {
  /** By path below the folder. */
  readonly apps: ReadonlyMap<string, IndexedApplication>;
  readonly roots: readonly string[];
}

interface IndexedApplication extends OpenApplication {
  /** The JSON of each file's index by path, to tell whether a new one is different. */
  readonly files: Map<string, string>;
  /** What stands around its files, to tell whether that is another: then nothing of it can stay. */
  readonly around: string;
}

interface Found {
  readonly app: IndexedApplication;
  readonly path: string;
}

interface Entry {
  readonly path: string;
  readonly json: string;
  readonly index: FileIndex;
}

function makeApplication(
  uri: string,
  entries: readonly Entry[],
  around: Pick<RootIndex, 'project' | 'vendor'>,
  builtins: SummarySource,
): IndexedApplication {
  const application = openApplication({
    files: entries.map(({ path, index }) => [path, index] as const),
    project: around.project,
    builtins,
  });
  const files = new Map(entries.map(({ path, json }) => [path, json]));
  return { uri, application, files, around: aroundOf(around) };
}

function aroundOf({ project, vendor = '' }: Pick<RootIndex, 'project' | 'vendor'>): string {
  return `${JSON.stringify(project)}\n${vendor}`;
}

async function replaceAll(
  app: IndexedApplication,
  root: RootIndex,
  isOpen: (path: string) => boolean,
): Promise<boolean> {
  const breath = startBreathing();
  let changed = false;
  const listed = new Set(root.files.map(({ path }) => path));
  for (const path of [...app.files.keys()]) {
    if (!listed.has(path) && !isOpen(path)) changed = replace(app, path, undefined, undefined) || changed;
  }
  for (const { path, json } of root.files) {
    if (app.files.get(path) === json || isOpen(path)) continue;
    changed = replace(app, path, JSON.parse(json) as FileIndex, json) || changed;
    await breath();
  }
  return changed;
}

function replace(
  app: IndexedApplication,
  path: string,
  index: FileIndex | undefined,
  json: string | undefined,
): boolean {
  const before = app.files.get(path);
  if (before === json) return false;
  if (json === undefined) app.files.delete(path);
  else app.files.set(path, json);
  app.application.replaceFile(path, index);
  return before === undefined || json === undefined || withoutPlaces(before) !== withoutPlaces(json);
}

/** Every edit moves what stands behind it, which changes nobody's answers. */
function withoutPlaces(json: string): string {
  return json.replace(/"(?:start|end|at|offset)":\d+/g, '');
}
