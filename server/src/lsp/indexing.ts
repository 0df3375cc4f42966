/**
 * Keeps what is known of the workspace true while the editor runs: reads each folder in the background, again when files
 * come or the rules of what belongs to it change, and single files when they change on disk. Documents that are open
 * are as the editor has them, whatever is on disk. Nobody waits for it.
 */
import { FileChangeType, type FileEvent } from 'vscode-languageserver';
import type { FileProblem } from '../report/model.ts';
import { messageOf } from './errors.ts';
import type { FolderIndex, IndexRun } from './host.ts';
import { indexText } from './index-text.ts';
import { trackProgress } from './progress.ts';
import { folderOf, type Session } from './session.ts';
import { textsOf } from './texts.ts';
import type { WorkspaceIndex } from './workspace-index.ts';

export class Indexing {
  readonly #session: Session;
  readonly #index: WorkspaceIndex;
  readonly #onChange: () => void;
  readonly #stopped = new AbortController();
  /** Folders to be read, in order; the one being read is not among them. */
  readonly #waiting = new Set<string>();
  readonly #told = new Set<string>();
  #isReading = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `onChange` is called when answers may be different from before. */
  constructor(session: Session, index: WorkspaceIndex, onChange: () => void) {
    this.#session = session;
    this.#index = index;
    this.#onChange = onChange;
  }

  /** Whether a folder is being read, or will be. */
  get isBusy(): boolean {
    return this.#isReading || this.#waiting.size > 0;
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#waiting.clear();
    this.#stopped.abort(new Error('the server is stopping'));
  }

  /** Reads folders, for the first time or again: what is known of a file whose content is the same is not read again. */
  read(folders: Iterable<string>): void {
    for (const folder of folders) this.#waiting.add(folder);
    void this.#work();
  }

  /** Lets go of folders that have left the workspace. */
  remove(folders: Iterable<string>): void {
    for (const folder of folders) {
      this.#waiting.delete(folder);
      this.#index.remove(folder);
    }
  }

  async filesChanged(events: readonly FileEvent[]): Promise<void> {
    const again = new Set<string>();
    const single: string[] = [];
    let changed = false;
    for (const { uri, type } of events) {
      const folder = folderOf(this.#session.folders, uri);
      if (folder === undefined) continue;
      if (type === FileChangeType.Deleted) changed = this.#deleted(folder, uri) || changed;
      if (DECIDES.test(uri)) again.add(folder);
      else if (type === FileChangeType.Changed && this.#index.knows({ folder, uri })) single.push(uri);
      // Whether a new file belongs to the application, only its folder tells.
      else if (type !== FileChangeType.Deleted && isSource(uri)) again.add(folder);
    }
    if (single.length > MOST_SINGLE_FILES) {
      for (const uri of single.splice(0)) again.add(folderOf(this.#session.folders, uri) ?? '');
    }
    for (const uri of single) changed = (await this.readFile(uri)) || changed;
    if (again.size > 0) this.#soon(again);
    if (changed) this.#onChange();
  }

  /** Takes a file as it is on disk, unless it is open. Answers whether others can see a difference. */
  async readFile(uri: string): Promise<boolean> {
    const folder = folderOf(this.#session.folders, uri);
    if (folder === undefined || !this.#index.knows({ folder, uri })) return false;
    const { host, documents } = this.#session;
    const text = await host.read(uri);
    const place = { folder, uri };
    if (documents.get(uri) !== undefined || !this.#index.knows(place)) return false;
    if (text === undefined || text.length > this.#session.settings(uri).files.maxSize) {
      return this.#index.take(place, undefined);
    }
    return this.#index.take(place, indexText(host.grammars, this.#index.pathOf(place), text));
  }

  /** A folder that is gone may be told by its own name alone. */
  #deleted(folder: string, uri: string): boolean {
    let changed = false;
    for (const file of this.#index.knownBelow(folder, uri)) {
      if (this.#session.documents.get(file) !== undefined) continue;
      changed = this.#index.take({ folder, uri: file }, undefined) || changed;
    }
    return changed;
  }

  /** Files come in bursts, as from a checkout. */
  #soon(folders: Iterable<string>): void {
    for (const folder of folders) this.#waiting.add(folder);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#work(), BURST);
  }

  async #work(): Promise<void> {
    if (this.#isReading) return;
    this.#isReading = true;
    try {
      for (let next = this.#next(); next !== undefined; next = this.#next()) await this.#readFolder(next);
    } finally {
      this.#isReading = false;
    }
    this.#onChange();
  }

  #next(): string | undefined {
    const [first] = this.#waiting;
    if (first !== undefined) this.#waiting.delete(first);
    return first;
  }

  /** A folder that cannot be read costs the answers that need it, nothing else. */
  async #readFolder(folder: string): Promise<void> {
    const { connection, host, client, locale } = this.#session;
    const title = textsOf(locale).indexing;
    const tracked = trackProgress(connection, client.workDoneProgress, title, this.#stopped.signal);
    try {
      let taken = Promise.resolve();
      const run: IndexRun = {
        ...tracked.run,
        maxSize: this.#session.settings(`${folder}/`).files.maxSize,
        onIndexed: (own) => {
          // The first time, what the application is without its dependencies is better than nothing.
          if (!this.#index.has(folder)) taken = this.#take(folder, own).catch(() => undefined);
        },
      };
      const index = await host.indexFolder(folder, run);
      await taken;
      this.#tell(index.problems);
      await this.#take(folder, index);
    } catch (reason) {
      if (!tracked.run.signal.aborted) connection.console.warn(messageOf(reason));
    } finally {
      tracked.end();
    }
  }

  async #take(folder: string, index: FolderIndex): Promise<void> {
    if (!this.#session.folders.includes(folder)) return;
    const isOpen = (uri: string): boolean => this.#session.documents.get(uri) !== undefined;
    if (await this.#index.fill(folder, index, isOpen)) this.#onChange();
  }

  /** Each problem once, however often the folder is read. */
  #tell(problems: readonly FileProblem[]): void {
    for (const { kind, path, detail } of problems) {
      const line = textsOf(this.#session.locale).notRead(path, kind, detail);
      if (this.#told.has(line)) continue;
      this.#told.add(line);
      this.#session.connection.console.info(line);
    }
  }
}

/** Files that say what belongs to an application, or where one begins. */
const DECIDES = /\/(?:composer\.(?:json|lock)|artisan|\.gitignore|\.env\.example)$/;

/** More are read by the workers. */
const MOST_SINGLE_FILES = 50;

/** Milliseconds. */
const BURST = 300;

function isSource(uri: string): boolean {
  return uri.endsWith('.php') || uri.endsWith('.phtml');
}
