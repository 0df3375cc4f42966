/**
 * A folder among the paths of a check, read as a whole: what one of its files means is decided by the application around
 * it.
 */
import { join, normalize, sep } from 'node:path';
import type { Application } from '../laravel/application.ts';
import type { Signatures } from '../php/signatures/signatures.ts';
import type { Types } from '../php/world.ts';
import type { FileProblem } from '../report/model.ts';
import { DEFAULT_DISCOVERY } from './discover.ts';
import { openRoot } from './index-folder.ts';
import { openFolder } from './open-folder.ts';
import { rootOf } from './roots.ts';

/** Paths are as the folder was given: relative to the current one unless it was absolute. */
export interface CheckedFolder {
  /** Its Go and PHP. */
  readonly files: readonly string[];
  readonly problems: readonly FileProblem[];
  readonly holds: (path: string) => boolean;
  readonly typesOf: (path: string) => Types | undefined;
}

export interface CheckedFolderOptions {
  readonly assets: string;
  readonly all: boolean;
  /** Where indexes are kept between runs; undefined for nowhere. */
  readonly cache: string | undefined;
  readonly signal: AbortSignal;
}

/** @throws the signal's reason when it is aborted. */
export async function openCheckedFolder(
  path: string,
  builtins: Signatures,
  { all, ...options }: CheckedFolderOptions,
): Promise<CheckedFolder> {
  const { index, discovery, close } = await openFolder(path, {
    ...options,
    discovery: { ...DEFAULT_DISCOVERY, all },
    rows: [],
    readsAgain: false,
    workers: undefined,
    thisThread: 'works',
  });
  close();
  const shown = (relative: string): string => slashes(normalize(join(path, relative)));
  const below = shown('x').slice(0, -1);
  const roots = index.roots.map((root) => root.path);
  const applications = new Map<string, Application>();
  return {
    files: [...discovery.go, ...discovery.php].map((file) => shown(file.path)),
    problems: discovery.problems.map((problem) => ({ ...problem, path: shown(problem.path) })),
    holds: (file) => file.startsWith(below),
    typesOf: (file) => {
      const root = index.roots.find((each) => each.path === rootOf(file.slice(below.length), roots));
      if (root === undefined) return undefined;
      const application = applications.get(root.path) ?? openRoot(root, builtins);
      applications.set(root.path, application);
      return application.types;
    },
  };
}

/** A path with forward slashes, as paths are shown on every system. */
export function slashes(path: string): string {
  return sep === '/' ? path : path.split(sep).join('/');
}
