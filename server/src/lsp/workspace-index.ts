/**
 * What the workspace declares, for matches that a file alone cannot decide: read once in the background, then kept true
 * by the documents that are edited. Until a folder has been read, nothing is assumed about it.
 */
import type { FileFacts } from '../php/class-facts.ts';
import { type AppFacts, createAppFacts } from '../table/assumptions.ts';

/** The part of a file's facts that others ask for. */
export type DeclaredFacts = Pick<FileFacts, 'classes' | 'functions'>;

export class WorkspaceIndex {
  /** By folder, then by path below it. */
  readonly #files = new Map<string, Map<string, DeclaredFacts>>();
  readonly #apps = new Map<string, AppFacts>();

  /** Takes what was read of a folder; files that are edited meanwhile keep what the editor has. */
  fill(folder: string, facts: ReadonlyMap<string, DeclaredFacts>): void {
    const files = this.#filesOf(folder);
    for (const [path, fact] of facts) if (!files.has(path)) files.set(path, fact);
    this.#apps.delete(folder);
  }

  /** Takes the facts of one edited file; answers whether anything changed that others can see. */
  update(folder: string, path: string, facts: DeclaredFacts): boolean {
    const files = this.#filesOf(folder);
    const known = files.get(path);
    if (known !== undefined && signature(known) === signature(facts)) return false;
    files.set(path, facts);
    this.#apps.delete(folder);
    return true;
  }

  app(folder: string): AppFacts {
    let app = this.#apps.get(folder);
    if (app === undefined) {
      app = createAppFacts(this.#files.get(folder)?.values() ?? []);
      this.#apps.set(folder, app);
    }
    return app;
  }

  #filesOf(folder: string): Map<string, DeclaredFacts> {
    let files = this.#files.get(folder);
    if (files === undefined) {
      files = new Map();
      this.#files.set(folder, files);
    }
    return files;
  }
}

function signature({ classes, functions }: DeclaredFacts): string {
  return JSON.stringify([
    classes.map(({ name, extends: base, implements: faces, traits }) => [name, base, faces, traits]),
    functions,
  ]);
}
