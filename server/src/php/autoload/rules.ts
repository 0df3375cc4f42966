/**
 * The `autoload` section of a package, as data: where Composer looks for a class, and which files it always runs. The
 * text may be anybody's, so that whatever has another form than Composer's is left out.
 */

/** Paths are relative to the package and as written. */
export interface AutoloadRules {
  /** A namespace with its closing backslash, or the empty one, and the folders that stand for it. */
  readonly psr4: readonly PrefixRule[];
  readonly psr0: readonly PrefixRule[];
  /** Files and folders that are searched for classes. */
  readonly classmap: readonly string[];
  /** Files that are always run: they declare functions. */
  readonly files: readonly string[];
  /** Patterns of paths whose classes are left out of `classmap`. */
  readonly excluded: readonly string[];
}

export interface PrefixRule {
  readonly prefix: string;
  readonly folders: readonly string[];
}

export function readRules(autoload: unknown): AutoloadRules {
  const section = isRecord(autoload) ? autoload : {};
  return {
    psr4: prefixesIn(section['psr-4']),
    psr0: prefixesIn(section['psr-0']),
    classmap: textsIn(section.classmap),
    files: textsIn(section.files),
    excluded: textsIn(section['exclude-from-classmap']),
  };
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Composer takes a single text for a list of one, and an object for the list of its values. */
export function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).filter((each): each is string => typeof each === 'string');
}

/** A rule without a namespace may be written as a list. */
function prefixesIn(value: unknown): readonly PrefixRule[] {
  if (Array.isArray(value)) return [{ prefix: '', folders: textsIn(value) }];
  if (!isRecord(value)) return [];
  return Object.entries(value).map(([prefix, folders]) => ({ prefix, folders: textsIn(folders) }));
}
