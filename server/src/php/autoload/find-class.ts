/**
 * Where Composer looks for a class, in its order: the class map, then folders by the longest namespace (PSR-4), then
 * folders by the name itself (PSR-0). Whether a file is there is not known here.
 */
import { joinPath } from './join-path.ts';
import type { PrefixRule } from './rules.ts';

export interface ClassPlaces {
  /** The file of each mapped class, by name in any case. */
  readonly classes: Iterable<readonly [name: string, path: string]>;
  /** With the folders' paths as they shall be answered. Several rules may have one prefix. */
  readonly psr4: readonly PrefixRule[];
  readonly psr0: readonly PrefixRule[];
}

export interface ClassFinder {
  /** The paths where a class may be declared, the likeliest first. */
  findClassFiles(fqn: string): readonly string[];
}

export function createClassFinder({ classes, psr4, psr0 }: ClassPlaces): ClassFinder {
  const mapped = new Map<string, string>();
  for (const [name, path] of classes) if (!mapped.has(name.toLowerCase())) mapped.set(name.toLowerCase(), path);
  const byNamespace = groupByPrefix(psr4);
  const byName = [...groupByPrefix(psr0)].sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1));
  return {
    findClassFiles(fqn) {
      // What is no name of a class must not become a path.
      if (!CLASS_NAME.test(fqn)) return [];
      const known = mapped.get(fqn.toLowerCase());
      const found = known === undefined ? [] : [known];
      for (const { folder, below } of inNamespaces(fqn, byNamespace)) add(found, folder, below.replaceAll('\\', '/'));
      for (const [prefix, folders] of byName) {
        if (fqn.startsWith(prefix)) for (const folder of folders) add(found, folder, psr0Path(fqn));
      }
      return found;
    },
  };
}

const CLASS_NAME = /^[a-z_\x80-\uffff][\w\x80-\uffff]*(?:\\[a-z_\x80-\uffff][\w\x80-\uffff]*)*$/i;

function groupByPrefix(rules: readonly PrefixRule[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const { prefix, folders } of rules) {
    const known = groups.get(prefix);
    if (known === undefined) groups.set(prefix, [...folders]);
    else known.push(...folders);
  }
  return groups;
}

/** The folders of every namespace around a class, the innermost first, with the class's name below each. */
function* inNamespaces(
  fqn: string,
  rules: ReadonlyMap<string, readonly string[]>,
): Generator<{ readonly folder: string; readonly below: string }> {
  for (let end = fqn.lastIndexOf('\\') + 1; ; end = fqn.lastIndexOf('\\', end - 2) + 1) {
    for (const folder of rules.get(fqn.slice(0, end)) ?? []) yield { folder, below: fqn.slice(end) };
    if (end === 0) return;
  }
}

/** PSR-0 turns underscores of the class's own name into folders. */
function psr0Path(fqn: string): string {
  const end = fqn.lastIndexOf('\\') + 1;
  return fqn.slice(0, end).replaceAll('\\', '/') + fqn.slice(end).replaceAll('_', '/');
}

function add(found: string[], folder: string, path: string): void {
  const joined = joinPath(folder, `${path}.php`);
  if (joined !== undefined && !found.includes(joined)) found.push(joined);
}
