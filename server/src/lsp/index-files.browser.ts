/** Indexing a folder in this thread, file by file: every file is asked of the client, which gives others their turn. */
import type { ProjectTexts } from '../laravel/project.ts';
import type { FileProblem } from '../report/model.ts';
import type { Grammars } from '../syntax/grammar.ts';
import { findRoots, rootOf } from '../workspace/roots.ts';
import type { ClientFiles } from './client-files.ts';
import type { FolderIndex, IndexedFile, IndexRun } from './host.ts';
import { indexText } from './index-text.ts';
import { pathBelow, uriBelow } from './uris.ts';

/** @throws the signal's reason when it is aborted. */
export async function indexFiles(
  files: ClientFiles,
  grammars: Grammars,
  folder: string,
  { signal, progress, maxSize }: IndexRun,
): Promise<FolderIndex> {
  const paths = (await files.list(folder)).map((uri) => pathBelow(folder, uri));
  const sources = paths.filter(isSource);
  const roots = findRoots(paths);
  const byRoot = new Map<string, IndexedFile[]>(roots.map((path) => [path, []]));
  const problems: FileProblem[] = [];
  for (const [done, path] of sources.entries()) {
    signal.throwIfAborted();
    const text = await files.read(uriBelow(folder, path));
    progress(done + 1, sources.length);
    if (text === undefined) continue;
    if (text.length > maxSize) {
      problems.push({ kind: 'too-large', path, line: null, detail: `${text.length} > ${maxSize}` });
      continue;
    }
    const root = rootOf(path, roots);
    const own = root === '' ? path : path.slice(root.length + 1);
    byRoot.get(root)?.push({ path: own, json: JSON.stringify(indexText(grammars, own, text)) });
  }
  const indexed = [...byRoot].map(async ([path, list]) => ({
    path,
    files: list,
    project: await readProjectTexts(files, folder, path, paths),
  }));
  return { roots: await Promise.all(indexed), problems };
}

export function isSource(path: string): boolean {
  return path.endsWith('.php') || path.endsWith('.phtml');
}

async function readProjectTexts(
  files: ClientFiles,
  folder: string,
  root: string,
  paths: readonly string[],
): Promise<ProjectTexts> {
  const pathIn = (name: string): string => (root === '' ? name : `${root}/${name}`);
  const read = async <K extends string>(key: K, name: string): Promise<{ readonly [P in K]?: string }> => {
    const path = pathIn(name);
    const text = paths.includes(path) ? await files.read(uriBelow(folder, path)) : undefined;
    return text === undefined ? {} : ({ [key]: text } as { readonly [P in K]?: string });
  };
  const dumps: Record<string, string> = {};
  for (const path of paths.filter((each) => /^database\/schema\/[^/]+\.sql$/.test(belowRoot(each, root)))) {
    const text = await files.read(uriBelow(folder, path));
    if (text !== undefined) dumps[belowRoot(path, root)] = text;
  }
  return {
    ...(await read('composer', 'composer.json')),
    ...(await read('lock', 'composer.lock')),
    ...(await read('env', '.env.example')),
    ...(Object.keys(dumps).length === 0 ? {} : { dumps }),
  };
}

function belowRoot(path: string, root: string): string {
  if (root === '') return path;
  return path.startsWith(`${root}/`) ? path.slice(root.length + 1) : '';
}
