/**
 * Go that conversions refer to and that is written once into the user's project, where it belongs to the user from then
 * on: which files a piece of Go needs, and what they declare. The sources are real Go in `server/go`, one folder a
 * package; they come in as data and this knows nothing of what they do.
 */

/** The helper packages, as they were read when the program was built. */
export interface HelperLibrary {
  readonly files: readonly HelperFile[];
  /** `go.mod` and `go.sum` of a module that uses all of them; the module's path is `HELPER_MODULE`. */
  readonly goMod: string;
  readonly goSum: string;
}

/** A Go file of a helper package. */
export interface HelperFile {
  /** The package, which is the folder below `internal/` too. */
  readonly package: string;
  /** `map.go` */
  readonly name: string;
  /** Packages of its kind are imported as `laragin.dev/NAME`. */
  readonly source: string;
  /** Names declared at the top, methods left out. */
  readonly declares: readonly string[];
  /** Names at the top of its own package that it uses, those of other files. */
  readonly uses: readonly string[];
  /** Names of other helper packages that it uses: `php.Map`. */
  readonly usesFrom: readonly string[];
  /** Types to which it gives methods: whoever uses the type needs this file too. */
  readonly extends: readonly string[];
  /** Exported functions, by name. */
  readonly functions: Readonly<Record<string, HelperSignature>>;
}

export interface HelperSignature {
  /** Constraints by type parameter: `{ V: 'any' }`. */
  readonly typeParams: Readonly<Record<string, string>>;
  /** Types as text; a variadic one ends in `...`. */
  readonly params: readonly string[];
  readonly results: readonly string[];
}

export interface GoText {
  /** Below the user's module, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** Names of the path under which helper packages import each other. */
export const HELPER_MODULE = 'laragin.dev';

/** The package that handlers and converted classes live in: its helpers are used without a qualifier. */
export const APP_PACKAGE = 'app';

/** Names that the helpers of the application's own package declare, which nothing else there may. */
export function helperNames({ files }: HelperLibrary): readonly string[] {
  return files.filter((file) => file.package === APP_PACKAGE).flatMap(({ declares }) => declares);
}

/**
 * The helper files that Go refers to and those that these need, by path, for the module of this name. Without any, there
 * are none. `go.mod` and `go.sum` are not among them: `moduleFiles`.
 */
export function helperFiles(library: HelperLibrary, files: readonly GoText[], module: string): readonly GoText[] {
  const needed = new Set<HelperFile>();
  const index = indexOf(library);
  const need = (name: string): void => {
    for (const file of index.get(name) ?? []) {
      if (needed.has(file)) continue;
      needed.add(file);
      for (const other of file.uses) need(`${file.package}.${other}`);
      for (const other of file.usesFrom) need(other);
    }
  };
  for (const { path, text } of files) if (path.endsWith('.go')) for (const name of mentionedIn(text)) need(name);
  return [...needed]
    .map((file): GoText => ({ path: `internal/${file.package}/${file.name}`, text: inModule(file.source, module) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** `go.mod` and `go.sum` with every library that helpers and conversions name, so that `go build` needs no network. */
export function moduleFiles(library: HelperLibrary, module: string): readonly GoText[] {
  return [
    { path: 'go.mod', text: library.goMod.replace(/^module .*$/m, `module ${module}`) },
    { path: 'go.sum', text: library.goSum },
  ];
}

/** The signature of a helper function that is called as `php.Name`, from outside its package; undefined for none. */
export function helperSignature(library: HelperLibrary, qualified: string): HelperSignature | undefined {
  return signaturesOf(library).get(qualified);
}

function signaturesOf(library: HelperLibrary): ReadonlyMap<string, HelperSignature> {
  const known = signatures.get(library);
  if (known !== undefined) return known;
  const made = new Map<string, HelperSignature>();
  for (const { package: name, functions } of library.files) {
    for (const [exported, signature] of Object.entries(functions)) {
      const outside = (type: string): string => qualifiedIn(type, name, signature.typeParams);
      made.set(`${name}.${exported}`, {
        ...signature,
        params: signature.params.map(outside),
        results: signature.results.map(outside),
      });
    }
  }
  signatures.set(library, made);
  return made;
}

const signatures = new WeakMap<HelperLibrary, ReadonlyMap<string, HelperSignature>>();

/** `*Map[K, V]` of package php → `*php.Map[K, V]`. */
function qualifiedIn(type: string, name: string, typeParams: HelperSignature['typeParams']): string {
  return type.replaceAll(/(?<![\w.])[A-Z]\w*\b(?!\.)/g, (word) =>
    Object.hasOwn(typeParams, word) ? word : `${name}.${word}`,
  );
}

/** Files by the names that need them: `php.Map`, `app.fail`. */
function indexOf({ files }: HelperLibrary): ReadonlyMap<string, readonly HelperFile[]> {
  const index = new Map<string, HelperFile[]>();
  for (const file of files) {
    for (const name of [...file.declares, ...file.extends]) {
      const qualified = `${file.package}.${name}`;
      index.set(qualified, [...(index.get(qualified) ?? []), file]);
    }
  }
  return index;
}

/**
 * Every `package.Name` of the Go, and every name that may be one of the application's package: exported ones, and others
 * where they are called or instantiated. Local names that look alike bring a file too many, never one too few.
 */
function mentionedIn(text: string): ReadonlySet<string> {
  const names = new Set<string>();
  const code = text.replaceAll(/"(?:[^"\\\n]|\\.)*"|`[^`]*`|\/\/.*|\/\*[\s\S]*?\*\//g, '""');
  for (const [, qualifier, name = '', call] of code.matchAll(/(?:\b([A-Za-z_]\w*)\.|\.)?\b([A-Za-z_]\w*)\b(\(|\[)?/g)) {
    if (qualifier !== undefined) names.add(`${qualifier}.${name}`);
    if (call !== undefined || /^[A-Z]/.test(name)) names.add(`${APP_PACKAGE}.${name}`);
  }
  return names;
}

function inModule(source: string, module: string): string {
  return source.replaceAll(`"${HELPER_MODULE}/`, `"${module}/internal/`);
}
