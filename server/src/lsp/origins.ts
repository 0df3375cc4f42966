/**
 * Which Go of the workspace was made from which PHP, by the comments above its functions. The Go folder of each workspace
 * folder is read in the background; open files are as the editor has them.
 */
import { FileChangeType, type FileEvent } from 'vscode-languageserver';
import { type FoundOrigin, findOrigins } from '../translate/origin.ts';
import { messageOf } from './errors.ts';
import { folderOf, type Session } from './session.ts';

/** A Go function with the PHP that it was made from. */
export interface GoOrigin extends FoundOrigin {
  /** URI of the Go file. */
  readonly uri: string;
}

export class Origins {
  readonly #session: Session;
  readonly #onChange: () => void;
  readonly #byUri = new Map<string, readonly GoOrigin[]>();
  /** By folder and place; made when it is asked for. */
  #byPlace: ReadonlyMap<string, readonly GoOrigin[]> | undefined;

  /** `onChange` is called when answers may be different from before. */
  constructor(session: Session, onChange: () => void) {
    this.#session = session;
    this.#onChange = onChange;
  }

  /** Reads the Go of folders, for the first time or again. */
  async read(folders: Iterable<string>): Promise<void> {
    const { host } = this.#session;
    for (const folder of folders) {
      try {
        const module = await host.findGoModule(folder, this.#session.settings(`${folder}/`).go.folder);
        for (const uri of await host.goFiles(module.folder)) await this.#readFile(uri);
      } catch (reason) {
        this.#session.connection.console.warn(messageOf(reason));
      }
    }
    this.#onChange();
  }

  async filesChanged(events: readonly FileEvent[]): Promise<void> {
    let changed = false;
    for (const { uri, type } of events) {
      if (type === FileChangeType.Deleted) changed = this.#forget(uri) || changed;
      else if (uri.endsWith('.go')) changed = (await this.#readFile(uri)) || changed;
    }
    if (changed) this.#onChange();
  }

  /** Takes an open Go file as it is now. */
  take(uri: string, text: string): void {
    if (this.#take(uri, text)) this.#onChange();
  }

  /** What was made from a function of a PHP file; the path relative to its application or to its workspace folder. */
  madeFrom(uri: string, paths: readonly string[], symbol: string): readonly GoOrigin[] {
    this.#byPlace ??= this.#placed();
    const folder = folderOf(this.#session.folders, uri) ?? '';
    const found = new Set(paths.flatMap((path) => this.#byPlace?.get(`${folder}\n${path}#${symbol}`) ?? []));
    return [...found];
  }

  #placed(): ReadonlyMap<string, readonly GoOrigin[]> {
    const placed = new Map<string, GoOrigin[]>();
    for (const origin of [...this.#byUri.values()].flat()) {
      const folder = folderOf(this.#session.folders, origin.uri) ?? '';
      const key = `${folder}\n${origin.path}#${origin.symbol ?? ''}`;
      const known = placed.get(key);
      if (known === undefined) placed.set(key, [origin]);
      else known.push(origin);
    }
    return placed;
  }

  async #readFile(uri: string): Promise<boolean> {
    const text = this.#session.documents.get(uri)?.text ?? (await this.#session.host.read(uri));
    return this.#take(uri, text ?? '');
  }

  #take(uri: string, text: string): boolean {
    // What is kept of earlier conversions is nobody's Go.
    if (uri.includes('/.laragin/') || folderOf(this.#session.folders, uri) === undefined) return false;
    const found = findOrigins(text).map((origin): GoOrigin => ({ ...origin, uri }));
    const before = this.#byUri.get(uri) ?? [];
    if (JSON.stringify(found) === JSON.stringify(before)) return false;
    if (found.length === 0) this.#byUri.delete(uri);
    else this.#byUri.set(uri, found);
    this.#byPlace = undefined;
    return true;
  }

  /** A folder that is gone may be told by its own name alone. */
  #forget(gone: string): boolean {
    const uris = [...this.#byUri.keys()].filter((uri) => uri === gone || uri.startsWith(`${gone}/`));
    for (const uri of uris) this.#byUri.delete(uri);
    if (uris.length > 0) this.#byPlace = undefined;
    return uris.length > 0;
  }
}
