/**
 * What the names of one file mean: PHP resolves them at compile time, by the namespace around them and the `use` lines
 * above them. Nothing outside the file is needed, except to choose between a namespaced function and a global one.
 */
import type { Name, Program, Stmt, UseItem } from '../syntax/php/ast.ts';

export interface FileNames {
  /**
   * The class that a name means, without a leading backslash and in the case that the file writes. `self`, `parent` and
   * `static` are answered as written: they are not names but places.
   */
  classOf(name: Name): string;
  /** The functions that a name may mean, in PHP's order, in lower case: `f()` in `App` is `app\f`, or else `f`. */
  functionsOf(name: Name): readonly string[];
  /** The constants that a name may mean, in PHP's order. Their namespace is in lower case, their own name as written. */
  constantsOf(name: Name): readonly string[];
  /** The namespace in which an offset lies; empty for the global one. */
  namespaceAt(offset: number): string;
}

/** Reads the `namespace` and `use` statements of a file; they stand on its top level. */
export function resolveNames(program: Program): FileNames {
  const regions = readRegions(program);
  const first = regions[0] as Region;
  const at = regions.length === 1 ? () => first : (offset: number) => regionAt(regions, offset);
  return {
    classOf: (name) => classOf(at(name.start), name),
    functionsOf: (name) => functionsOf(at(name.start), name),
    constantsOf: (name) => constantsOf(at(name.start), name),
    namespaceAt: (offset) => at(offset).namespace,
  };
}

/** A stretch of the file in one namespace. Keys are in lower case, but for constants. */
interface Region {
  readonly start: number;
  readonly namespace: string;
  readonly classes: Map<string, string>;
  readonly functions: Map<string, string>;
  readonly constants: Map<string, string>;
}

function readRegions(program: Program): readonly Region[] {
  const regions = [openRegion(Number.NEGATIVE_INFINITY, '')];
  const read = (body: readonly Stmt[]): void => {
    for (const stmt of body) {
      if (stmt.kind === 'Namespace') {
        regions.push(openRegion(stmt.start, stmt.name?.text ?? ''));
        if (stmt.body !== undefined) read(stmt.body.body);
      } else if (stmt.kind === 'Use') {
        for (const item of stmt.items) addUse(regions[regions.length - 1] as Region, item);
      }
    }
  };
  read(program.body);
  return regions;
}

function openRegion(start: number, namespace: string): Region {
  return { start, namespace, classes: new Map(), functions: new Map(), constants: new Map() };
}

function addUse(region: Region, item: UseItem): void {
  const name = item.name.startsWith('\\') ? item.name.slice(1) : item.name;
  if (item.type === 'class') region.classes.set(item.alias.toLowerCase(), name);
  else if (item.type === 'function') region.functions.set(item.alias.toLowerCase(), name.toLowerCase());
  else region.constants.set(item.alias, name);
}

/** The last region that starts at or before the offset. */
function regionAt(regions: readonly Region[], offset: number): Region {
  let at = regions.length - 1;
  while (at > 0 && (regions[at] as Region).start > offset) at--;
  return regions[at] as Region;
}

function classOf(region: Region, name: Name): string {
  const { text } = name;
  if (name.form === 'unqualified') {
    if (isClassPlace(text)) return text;
    return region.classes.get(text.toLowerCase()) ?? inNamespace(region, text);
  }
  return qualified(region, name);
}

/** Names with a separator mean the same for classes, functions and constants. */
function qualified(region: Region, name: Name): string {
  const { text } = name;
  if (name.form === 'fully-qualified') return text;
  const slash = text.indexOf('\\');
  if (name.form === 'relative') return inNamespace(region, text.slice(slash + 1));
  const alias = region.classes.get(text.slice(0, slash).toLowerCase());
  return alias === undefined ? inNamespace(region, text) : alias + text.slice(slash);
}

function functionsOf(region: Region, name: Name): readonly string[] {
  const lower = name.text.toLowerCase();
  if (name.form !== 'unqualified') return [qualified(region, name).toLowerCase()];
  const used = region.functions.get(lower);
  if (used !== undefined) return [used];
  return region.namespace === '' ? [lower] : [`${region.namespace.toLowerCase()}\\${lower}`, lower];
}

function constantsOf(region: Region, name: Name): readonly string[] {
  if (name.form !== 'unqualified') return [constantName(qualified(region, name))];
  const used = region.constants.get(name.text);
  if (used !== undefined) return [constantName(used)];
  return region.namespace === '' ? [name.text] : [`${region.namespace.toLowerCase()}\\${name.text}`, name.text];
}

function constantName(fqn: string): string {
  const slash = fqn.lastIndexOf('\\') + 1;
  return fqn.slice(0, slash).toLowerCase() + fqn.slice(slash);
}

function inNamespace(region: Region, text: string): string {
  return region.namespace === '' ? text : `${region.namespace}\\${text}`;
}

/** Whether a class name stands for the class it is written in. */
export function isClassPlace(text: string): boolean {
  switch (text.length) {
    case 4:
      return text.toLowerCase() === 'self';
    case 6: {
      const lower = text.toLowerCase();
      return lower === 'parent' || lower === 'static';
    }
    default:
      return false;
  }
}
