/**
 * What all files of an application put into stores and load, by name; and the application's classes where names of files
 * lead to them. Nothing is decided here.
 */
import type { ClassSummary, FileSummary } from '../summary/summary.ts';
import { type ClassType, classType } from '../types.ts';
import type { LoadSummary, PutSummary } from './keyed.ts';

export interface KeyedIndex {
  putsUnder(key: string): readonly LocatedPut[];
  /** Loads after which there may be a property of this name: `model_catalog_product`, `product`, or the alias given. */
  loadsOf(property: string): readonly LoadSummary[];
  /** Classes whose own name is this, whatever their namespace; in any case, without regard to underscores. */
  classesNamed(name: string): readonly ClassSummary[];
  /** The names of classes that the application's own extend, in lower case. */
  readonly parents: ReadonlySet<string>;
  /** The only class that keeps things by name and is called like the variable: `Registry` for `$registry`. */
  storeNamed(name: string | undefined): ClassType | undefined;
}

export interface LocatedPut {
  readonly put: PutSummary;
  /** What `static` is where it stands. */
  readonly self: ClassType | undefined;
}

/** `summaries` in the order of paths. */
export function readKeyedIndex(summaries: Iterable<readonly [path: string, summary: FileSummary]>): KeyedIndex {
  const puts = new Map<string, LocatedPut[]>();
  const loads = new Map<string, LoadSummary[]>();
  const classes = new Map<string, ClassSummary[]>();
  const stores = new Map<string, ClassSummary[]>();
  const parents = new Set<string>();
  for (const [path, summary] of summaries) {
    for (const each of summary.classes ?? []) {
      const name = ownName(each.name);
      addTo(classes, plainName(name), each);
      if (each.extends !== undefined) parents.add(each.extends.name.toLowerCase());
      if (each.methods?.some(({ keyed }) => keyed !== undefined)) addTo(stores, name.toLowerCase(), each);
    }
    // What a test puts somewhere stands in for what the application does.
    if (/(?:^|\/)tests?\//i.test(path)) continue;
    for (const put of summary.puts ?? []) {
      addTo(puts, put.key, { put, self: put.in === undefined ? undefined : classType(put.in) });
    }
    for (const load of summary.loads ?? []) {
      for (const name of new Set([longName(load), lastPart(load.name), load.alias ?? lastPart(load.name)])) {
        addTo(loads, name.toLowerCase(), load);
      }
    }
  }
  return {
    parents,
    putsUnder: (key) => puts.get(key) ?? [],
    loadsOf: (property) => loads.get(property.toLowerCase()) ?? [],
    classesNamed: (name) => classes.get(plainName(name)) ?? [],
    storeNamed: (name) => {
      const found = name === undefined ? [] : (stores.get(name.toLowerCase()) ?? []);
      const [only] = found;
      return only !== undefined && found.length === 1 ? classType(only.name) : undefined;
    },
  };
}

/** As names are compared that stand for each other in files, classes and properties: `customer_group`, `CustomerGroup`. */
export function plainName(name: string): string {
  return name.replaceAll('_', '').toLowerCase();
}

/** `model_catalog_product` for the model `catalog/product`. */
export function longName({ method, name }: LoadSummary): string {
  return `${method}_${name.replaceAll(/\W+/g, '_')}`;
}

/** `product` of `catalog/product`. */
export function lastPart(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1);
}

function ownName(fqn: string): string {
  return fqn.slice(fqn.lastIndexOf('\\') + 1);
}

function addTo<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}
