/**
 * What the workspace declares, for matches that a file alone cannot decide: read once in the background, then kept true
 * by the documents that are edited. Until a folder has been read, nothing is assumed about it.
 */
import { type AppFacts, createAppFacts, type Declared } from '../table/assumptions.ts';

export class WorkspaceIndex {
  /** By folder, then by URI. */
  readonly #files = new Map<string, Map<string, Declared>>();
  readonly #apps = new Map<string, AppFacts>();

  /** Takes what was read of a folder; files that are edited meanwhile keep what the editor has. */
  fill(folder: string, facts: ReadonlyMap<string, Declared>): void {
    const files = this.#filesOf(folder);
    for (const [uri, declared] of facts) if (!files.has(uri)) files.set(uri, declared);
    this.#apps.delete(folder);
  }

  /** Takes the facts of one edited file; answers whether anything changed that others can see. */
  update(folder: string, uri: string, facts: Declared): boolean {
    const files = this.#filesOf(folder);
    const known = files.get(uri);
    if (known !== undefined && signature(known) === signature(facts)) return false;
    files.set(uri, facts);
    this.#apps.delete(folder);
    return true;
  }

  /** Whether any PHP of the folder is known. */
  hasPhp(folder: string): boolean {
    return (this.#files.get(folder)?.size ?? 0) > 0;
  }

  app(folder: string): AppFacts {
    let app = this.#apps.get(folder);
    if (app === undefined) {
      app = createAppFacts(this.#files.get(folder)?.values() ?? []);
      this.#apps.set(folder, app);
    }
    return app;
  }

  #filesOf(folder: string): Map<string, Declared> {
    let files = this.#files.get(folder);
    if (files === undefined) {
      files = new Map();
      this.#files.set(folder, files);
    }
    return files;
  }
}

function signature({ classes, functions }: Declared): string {
  return JSON.stringify([classes, functions]);
}
