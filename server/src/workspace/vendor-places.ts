/**
 * Where the dependencies of one application lie, by what Composer says: its list of what is installed, and where that
 * is missing the maps that it generates for PHP.
 */
import { type ClassFinder, createClassFinder } from '../php/autoload/find-class.ts';
import type { MapEntry } from '../php/autoload/generated-map.ts';
import { type InstalledPackage, readInstalled } from '../php/autoload/installed.ts';
import { joinPath } from '../php/autoload/join-path.ts';
import { isRecord, type PrefixRule } from '../php/autoload/rules.ts';
import type { SourceFile } from './discover.ts';
import type { InnerFiles } from './vendor-files.ts';
import { openScan } from './vendor-scan.ts';

export interface VendorPlaces {
  /** The vendor folder, relative to the folder that is read. */
  readonly path: string;
  /** Files that PHP always runs. */
  readonly alwaysRun: readonly string[];
  /** The file that declares a class. */
  findClass(fqn: string): SourceFile | undefined;
}

/** Composer's own lists grow with the number of packages, and its class map with that of their files. */
export const LIST_BYTES = 10_000_000;

/** Reads one of Composer's generated maps; empty when it is not there. */
export type ReadMap = (path: string) => Promise<readonly MapEntry[]>;

/** `root` is the application's path below the folder. `undefined` when it has no dependencies that were installed. */
export async function findVendor(root: string, files: InnerFiles, readMap: ReadMap): Promise<VendorPlaces | undefined> {
  const path = vendorPath(root, files.read(at(root, 'composer.json')));
  if (path === undefined) return undefined;
  const map = (name: string): Promise<readonly MapEntry[]> => readMap(`${path}/composer/autoload_${name}.php`);
  const installed = files.read(`${path}/composer/installed.json`, LIST_BYTES);
  const packages = installed === undefined ? undefined : readInstalled(installed, path);
  const classmap = await map('classmap');
  const psr4 = packages === undefined ? prefixes(await map('psr4')) : rulesOf(packages, 'psr4');
  if (packages === undefined && classmap.length + psr4.length === 0) return undefined;
  const finder = createClassFinder({
    classes: classmap.flatMap(({ key, paths: [first] }) => (first === undefined ? [] : [[key, first] as const])),
    psr4,
    psr0: packages === undefined ? prefixes(await map('namespaces')) : rulesOf(packages, 'psr0'),
  });
  const alwaysRun =
    packages === undefined ? (await map('files')).flatMap(({ paths }) => paths) : filesOf(packages, 'files');
  // The generated map holds every class of the mapped folders.
  const scan = openScan(files, classmap.length > 0 || packages === undefined ? [] : mappedFolders(packages));
  return { path, alwaysRun, findClass: (fqn) => findClass(fqn, finder, scan, files) };
}

function findClass(
  fqn: string,
  finder: ClassFinder,
  scan: (fqn: string) => string | undefined,
  files: InnerFiles,
): SourceFile | undefined {
  for (const path of finder.findClassFiles(fqn)) {
    const found = files.find(path);
    if (found !== undefined) return found;
  }
  const path = scan(fqn);
  return path === undefined ? undefined : files.find(path);
}

/** Composer can be told to put dependencies elsewhere; elsewhere than in the folder they are not read. */
function vendorPath(root: string, composer: string | undefined): string | undefined {
  try {
    const data: unknown = JSON.parse(composer ?? '{}');
    const config = isRecord(data) ? data.config : undefined;
    const said = isRecord(config) ? config['vendor-dir'] : undefined;
    return joinPath(root, typeof said === 'string' && said !== '' ? said : 'vendor') || undefined;
  } catch {
    return at(root, 'vendor');
  }
}

function at(root: string, path: string): string {
  return root === '' ? path : `${root}/${path}`;
}

function prefixes(map: readonly MapEntry[]): readonly PrefixRule[] {
  return map.map(({ key, paths }) => ({ prefix: key, folders: paths }));
}

function rulesOf(packages: readonly InstalledPackage[], kind: 'psr4' | 'psr0'): readonly PrefixRule[] {
  return packages.flatMap(({ path, rules }) =>
    rules[kind].map(({ prefix, folders }) => ({
      prefix,
      folders: folders.flatMap((folder) => joinPath(path, folder) ?? []),
    })),
  );
}

function filesOf(packages: readonly InstalledPackage[], kind: 'files' | 'classmap'): readonly string[] {
  return packages.flatMap(({ path, rules }) => rules[kind].flatMap((file) => joinPath(path, file) ?? []));
}

function mappedFolders(packages: readonly InstalledPackage[]): Parameters<typeof openScan>[1] {
  return packages.flatMap((one) =>
    filesOf([one], 'classmap').map((path) => ({ package: one.path, path, excluded: one.rules.excluded })),
  );
}
