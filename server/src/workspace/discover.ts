/**
 * Which files of a folder belong to the application. Everything that is somebody else's (dependencies, build output, what
 * git ignores) stays out unless it is asked for; what cannot be read is named and does not stop the walk.
 *
 * Symbolic links are not followed: their targets are either in the folder anyway, and would count twice, or outside it.
 * That also makes loops harmless.
 */
import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import type { FileProblem } from '../report/model.ts';
import { errorCode } from './errors.ts';

export interface DiscoverOptions {
  /** Also what is skipped by default: dependencies, build output, and what git ignores. */
  readonly all: boolean;
  /** Larger files are named as problems and not listed. */
  readonly maxBytes: number;
}

export const DEFAULT_DISCOVERY: DiscoverOptions = { all: false, maxBytes: 5_000_000 };

export interface SourceFile {
  /** Relative to the folder, with forward slashes. */
  readonly path: string;
  readonly bytes: number;
}

export interface Discovery {
  /** By path. */
  readonly php: readonly SourceFile[];
  readonly go: readonly SourceFile[];
  /** Blade templates. */
  readonly blade: readonly SourceFile[];
  /** Paths of `artisan` scripts, each of which marks the root of a Laravel application. */
  readonly artisan: readonly string[];
  readonly problems: readonly FileProblem[];
}

/** Walks a folder. The answer does not depend on the order in which the system lists files. */
export function discoverFiles(root: string, options: DiscoverOptions = DEFAULT_DISCOVERY): Discovery {
  const found: Found = { php: [], go: [], blade: [], artisan: [], problems: [] };
  walk({ root, options, found }, '', []);
  found.php.sort(byPath);
  found.go.sort(byPath);
  found.blade.sort(byPath);
  found.artisan.sort();
  found.problems.sort(byPath);
  return found;
}

/** Orders paths by their code units: the same on every machine, whatever its locale. */
export function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}

interface Found {
  readonly php: SourceFile[];
  readonly go: SourceFile[];
  readonly blade: SourceFile[];
  readonly artisan: string[];
  readonly problems: FileProblem[];
}

interface Walk {
  readonly root: string;
  readonly options: DiscoverOptions;
  readonly found: Found;
}

/** The rules of one `.gitignore`, which speak of paths below the folder it lies in. */
interface IgnoreRules {
  readonly folder: string;
  readonly rules: Ignore;
}

/** Never the application's own, wherever they lie. */
const FOREIGN_FOLDERS: ReadonlySet<string> = new Set(['vendor', 'node_modules', 'bower_components']);

/** Generated or run-time folders of a project root. */
const GENERATED_FOLDERS: readonly string[] = [
  'storage',
  'bootstrap/cache',
  'public/build',
  'public/vendor',
  'public/storage',
];

/** A folder with one of these is a project root. */
const ROOT_MARKERS: ReadonlySet<string> = new Set(['artisan', 'composer.json']);

function walk(
  context: Walk,
  folder: string,
  inherited: readonly IgnoreRules[],
  generated: readonly string[] = [],
): void {
  const entries = list(context, folder);
  if (entries === undefined) return;
  const skipped = entries.some((entry) => ROOT_MARKERS.has(entry.name))
    ? [...generated, ...GENERATED_FOLDERS.map((name) => pathIn(folder, name))]
    : generated;
  const ignores = context.options.all ? [] : withRules(context, folder, entries, inherited);
  for (const entry of entries) {
    const path = pathIn(folder, entry.name);
    if (entry.isDirectory()) {
      const foreign = !context.options.all && (FOREIGN_FOLDERS.has(entry.name) || skipped.includes(path));
      // Hidden folders are tools' own (.git, .idea) even when everything is asked for.
      if (foreign || entry.name.startsWith('.') || isIgnored(ignores, `${path}/`)) continue;
      walk(context, path, ignores, skipped);
    } else if (entry.isFile() && !isIgnored(ignores, path)) {
      take(context, path);
    }
  }
}

function list(context: Walk, folder: string): Dirent[] | undefined {
  try {
    return readdirSync(join(context.root, folder), { withFileTypes: true });
  } catch (error) {
    const path = folder === '' ? '.' : folder;
    context.found.problems.push({ kind: 'unreadable', path, line: null, detail: errorCode(error) });
    return undefined;
  }
}

function take({ root, options, found }: Walk, path: string): void {
  if (path === 'artisan' || path.endsWith('/artisan')) found.artisan.push(path);
  const files = listFor(path, found);
  if (files === undefined) return;
  try {
    const bytes = statSync(join(root, path)).size;
    if (bytes <= options.maxBytes) files.push({ path, bytes });
    else found.problems.push({ kind: 'too-large', path, line: null, detail: `${bytes} > ${options.maxBytes} bytes` });
  } catch (error) {
    found.problems.push({ kind: 'unreadable', path, line: null, detail: errorCode(error) });
  }
}

function listFor(path: string, found: Found): SourceFile[] | undefined {
  if (path.endsWith('.blade.php')) return found.blade;
  if (path.endsWith('.php') || path.endsWith('.phtml')) return found.php;
  return path.endsWith('.go') ? found.go : undefined;
}

function withRules(
  context: Walk,
  folder: string,
  entries: readonly Dirent[],
  inherited: readonly IgnoreRules[],
): readonly IgnoreRules[] {
  if (!entries.some((entry) => entry.name === '.gitignore' && entry.isFile())) return inherited;
  try {
    const rules = ignore().add(readFileSync(join(context.root, folder, '.gitignore'), 'utf8'));
    return [...inherited, { folder, rules }];
  } catch (error) {
    const path = pathIn(folder, '.gitignore');
    context.found.problems.push({ kind: 'unreadable', path, line: null, detail: errorCode(error) });
    return inherited;
  }
}

/** The nearest `.gitignore` that has an opinion decides. */
function isIgnored(ignores: readonly IgnoreRules[], path: string): boolean {
  for (let at = ignores.length - 1; at >= 0; at--) {
    const { folder, rules } = ignores[at] as IgnoreRules;
    const verdict = rules.test(folder === '' ? path : path.slice(folder.length + 1));
    if (verdict.ignored) return true;
    if (verdict.unignored) return false;
  }
  return false;
}

function pathIn(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}
