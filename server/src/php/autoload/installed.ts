/**
 * Composer's list of what is installed, `vendor/composer/installed.json`: which packages there are, where they lie, and
 * their rules. Composer 1 wrote a list, Composer 2 an object around it.
 */
import { joinPath } from './join-path.ts';
import { type AutoloadRules, isRecord, readRules } from './rules.ts';

export interface InstalledPackage {
  readonly name: string;
  /** Relative to the folder that `vendor` is relative to. */
  readonly path: string;
  readonly rules: AutoloadRules;
}

/**
 * The packages in the order of the list; `undefined` when the text is no such list. `vendor` is the path of the vendor
 * folder; packages outside of what it is relative to are left out.
 */
export function readInstalled(text: string, vendor: string): readonly InstalledPackage[] | undefined {
  const list = listIn(text);
  if (list === undefined) return undefined;
  const packages: InstalledPackage[] = [];
  for (const one of list) {
    if (!isRecord(one) || typeof one.name !== 'string') continue;
    const path = pathOf(one.name, one, vendor);
    if (path !== undefined) packages.push({ name: one.name, path, rules: readRules(one.autoload) });
  }
  return packages;
}

function listIn(text: string): readonly unknown[] | undefined {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return undefined;
  }
  const list = isRecord(data) ? data.packages : data;
  return Array.isArray(list) ? list : undefined;
}

function pathOf(name: string, one: Readonly<Record<string, unknown>>, vendor: string): string | undefined {
  const path = one['install-path'];
  if (typeof path === 'string') return joinPath(`${vendor}/composer`, path);
  // Metapackages have no files, and Composer 2 says so; Composer 1 never tells a path.
  if (path === null || one.type === 'metapackage') return undefined;
  return joinPath(vendor, name);
}
