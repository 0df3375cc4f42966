/**
 * The inspection of a folder: what its applications are made of, and where asked for how much of the code is understood
 * and what each endpoint reaches.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspectEndpoints } from '../inspect/inspect-endpoints.ts';
import { inspectRoot } from '../inspect/inspect-root.ts';
import { type InspectedRoot, type Inspection, type InspectionStats, SCHEMA_VERSION } from '../inspect/inspection.ts';
import { type LineAt, openPlaces } from '../inspect/places.ts';
import { leftOutOf, makeStats } from '../inspect/stats.ts';
import type { Application } from '../laravel/application.ts';
import { type EndpointGraph, openEndpoints } from '../laravel/endpoints/graph.ts';
import type { FileReferences } from '../laravel/endpoints/references.ts';
import type { RouteEntry } from '../laravel/routes/list.ts';
import { openSignatures, type Signatures } from '../php/signatures/signatures.ts';
import type { FileProblem } from '../report/model.ts';
import { LineIndex } from '../text/lines.ts';
import { readSignatures } from './assets.ts';
import { decodeText } from './decode.ts';
import { byPath, type SourceFile } from './discover.ts';
import { openRoot, type RootIndex } from './index-folder.ts';
import { type FolderOptions, type OpenFolder, openFolder } from './open-folder.ts';
import { readProject } from './project.ts';
import { VERSION } from './version.ts';

export interface InspectOptions extends Omit<FolderOptions, 'rows' | 'readsAgain'> {
  /** Whether to count what is understood; every function is then gone through. */
  readonly stats: boolean;
  /** Whether to follow what endpoints reach: all of them, or those that the test takes. */
  readonly endpoints: 'none' | 'all' | ((route: RouteEntry) => boolean);
}

/**
 * @throws Failure saying what is wrong when `root` is no folder that can be read, and the signal's reason when aborted.
 */
export async function inspectFolder(root: string, options: InspectOptions): Promise<Inspection> {
  const readsAgain = options.stats || options.endpoints !== 'none';
  const folder = await openFolder(root, { ...options, rows: [], readsAgain });
  try {
    const builtins = openSignatures(readSignatures(options.assets));
    const roots: InspectedRoot[] = [];
    for (const index of folder.index.roots) {
      // Beside applications in folders of their own the folder itself is one only when it has code.
      if (index.files.length === 0 && folder.index.roots.length > 1) continue;
      roots.push(await inspectOne(root, index, folder, builtins, options));
    }
    const stats = options.stats ? await statsOf(folder) : undefined;
    const { discovery, index } = folder;
    return {
      schemaVersion: SCHEMA_VERSION,
      version: VERSION,
      project: { ...readProject(root), phpFiles: discovery.php.length, bladeFiles: discovery.blade.length },
      roots,
      ...(stats === undefined ? {} : { stats: stats.stats }),
      problems: [...discovery.problems, ...index.problems, ...(stats?.problems ?? [])].sort(byPath),
    };
  } finally {
    folder.close();
  }
}

async function inspectOne(
  root: string,
  index: RootIndex,
  folder: OpenFolder,
  builtins: Signatures,
  options: InspectOptions,
): Promise<InspectedRoot> {
  const app = openRoot(index, builtins);
  const base = join(root, index.path);
  const places = openPlaces(index.path, lineReader(base));
  const inspected = inspectRoot({ path: index.path, name: readProject(base).name }, app, places);
  if (options.endpoints === 'none') return inspected;
  const graph = await endpointsOf(app, index.path, folder, options.endpoints);
  const { problems, ...parts } = inspected;
  return { ...parts, ...inspectEndpoints(graph, options.endpoints === 'all', places), problems };
}

/** Asks for the references of files as the graph comes upon them, all of a round at once. */
async function endpointsOf(
  app: Application,
  root: string,
  folder: OpenFolder,
  wanted: Exclude<InspectOptions['endpoints'], 'none'>,
): Promise<EndpointGraph> {
  const endpoints = openEndpoints(app, wanted === 'all' ? () => true : wanted);
  const known = new Map<string, FileReferences | undefined>();
  const sizes = new Map([...folder.discovery.php, ...folder.discovery.blade].map((file) => [file.path, file]));
  for (let unread = endpoints.unread(known); unread.length > 0; unread = endpoints.unread(known)) {
    for (const path of unread) known.set(path, undefined);
    const files = unread.flatMap((path) => {
      const file = sizes.get(root === '' ? path : `${root}/${path}`);
      return file === undefined ? [] : [{ path, file }];
    });
    const results = await folder.ask(
      'references',
      files.map(({ file }) => file),
    );
    for (const [at, { path }] of files.entries()) {
      const result = results[at];
      if (result?.job === 'references') known.set(path, result.references);
    }
  }
  return endpoints.build((path) => known.get(path));
}

/** Files are read once more for their lines, and only those that something stands in. */
function lineReader(base: string): LineAt {
  const indexes = new Map<string, LineIndex>();
  return (path, offset) => {
    let lines = indexes.get(path);
    if (lines === undefined) {
      lines = new LineIndex(readText(join(base, path)));
      indexes.set(path, lines);
    }
    return lines.positionAt(offset).line + 1;
  };
}

function readText(path: string): string {
  try {
    const decoded = decodeText(readFileSync(path));
    return decoded.ok ? decoded.text : '';
  } catch {
    // It was there a moment ago.
    return '';
  }
}

async function statsOf(
  folder: OpenFolder,
): Promise<{ readonly stats: InspectionStats; readonly problems: readonly FileProblem[] }> {
  const { php, blade } = folder.discovery;
  const own: SourceFile[] = php.filter(({ path }) => leftOutOf(path) === undefined);
  const leftOut = [...php, ...blade].flatMap(({ path }) => leftOutOf(path) ?? []);
  const results = await folder.ask('calls', own);
  const unread = new Set(folder.index.problems.map(({ path }) => path));
  const counted = results.flatMap((result, at) =>
    result.job === 'calls' ? [{ path: (own[at] as SourceFile).path, calls: result.calls }] : [],
  );
  const problems = results.flatMap((result) =>
    result.job === 'problem' && !unread.has(result.problem.path) ? [result.problem] : [],
  );
  return { stats: makeStats(counted, leftOut), problems };
}
