/**
 * Properties that a loader makes by convention: after `$this->load->model('catalog/product')` there is a
 * `$this->model_catalog_product`, or a `$this->product`, of the class that the application declares under that name.
 */
import type { Core } from '../resolve/core.ts';
import { methodOf } from '../resolve/methods.ts';
import { anyOf, type ClassType, classType, type StaticType, sameName } from '../types.ts';
import { isCodeIgniter } from './codeigniter.ts';
import type { LoadSummary } from './keyed.ts';
import { type KeyedIndex, lastPart, longName, plainName } from './keyed-index.ts';

/** `undefined` where nothing of that name is loaded anywhere, or no class has it. */
export function loadedProperty(
  core: Core,
  index: KeyedIndex,
  object: ClassType,
  property: string,
): StaticType | undefined {
  const loads = index.loadsOf(property);
  if (loads.length === 0) return undefined;
  if (methodOf(core, object, '__get') === undefined && !isCodeIgniter(core, object)) return undefined;
  const names = new Set(loads.flatMap((load) => classesFor(index, load, property)));
  const nearest = nearestTo(object.name, [...names]);
  return nearest.length === 0 ? undefined : anyOf(nearest.sort().map((name) => classType(name)));
}

function classesFor(index: KeyedIndex, load: LoadSummary, property: string): readonly string[] {
  const last = lastPart(load.name);
  const long = longName(load);
  if (sameName(long, property)) {
    // `Admin\\Model\\Catalog\\Product`, `ModelCatalogProduct`.
    const found = [...index.classesNamed(last), ...index.classesNamed(long)].map(({ name }) => name);
    return found.filter((name) => plainName(name.replaceAll('\\', '')).endsWith(plainName(long)));
  }
  if (!sameName(load.alias ?? last, property)) return [];
  return index.classesNamed(last).flatMap(({ name }) => (sameName(name, last) ? [name] : []));
}

/** Those that share the most of their namespace with a class: parts of an application have classes of the same names. */
function nearestTo(near: string, names: readonly string[]): string[] {
  const shared = names.map((name) => sharedParts(near, name));
  const most = Math.max(...shared);
  return names.filter((_, at) => shared[at] === most);
}

function sharedParts(a: string, b: string): number {
  const [left, right] = [a.toLowerCase().split('\\'), b.toLowerCase().split('\\')];
  let count = 0;
  while (count < left.length - 1 && left[count] === right[count]) count++;
  return count;
}
