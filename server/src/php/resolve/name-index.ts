/**
 * Declarations by name, of several with one name in the order of their files' paths.
 */
export interface NameIndex<D> {
  first(name: string): D | undefined;
  all(name: string): readonly D[];
  add(path: string, declarations: readonly D[] | undefined, nameOf: (declaration: D) => string): void;
  /** Takes those of the file out again; they are the ones that were added. */
  remove(path: string, declarations: readonly D[] | undefined, nameOf: (declaration: D) => string): void;
}

interface Entry<D> {
  readonly path: string;
  readonly declaration: D;
}

export function createNameIndex<D>(): NameIndex<D> {
  const entries = new Map<string, readonly Entry<D>[]>();
  return {
    first: (name) => entries.get(name)?.[0]?.declaration,
    all: (name) => entries.get(name)?.map(({ declaration }) => declaration) ?? [],
    add(path, declarations, nameOf) {
      for (const declaration of declarations ?? []) {
        const name = nameOf(declaration);
        const known = entries.get(name) ?? [];
        const after = known.findIndex((entry) => entry.path > path);
        const at = after === -1 ? known.length : after;
        entries.set(name, known.toSpliced(at, 0, { path, declaration }));
      }
    },
    remove(path, declarations, nameOf) {
      for (const declaration of declarations ?? []) {
        const name = nameOf(declaration);
        const rest = (entries.get(name) ?? []).filter((entry) => entry.path !== path);
        if (rest.length === 0) entries.delete(name);
        else entries.set(name, rest);
      }
    },
  };
}
