/**
 * Whole applications for tests, from texts by path or from a folder: indexed file by file as the workspace does it, and
 * followed from their routes.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Application, openApplication } from '../../server/src/laravel/application.ts';
import { buildEndpoints, type Endpoint, type EndpointGraph } from '../../server/src/laravel/endpoints/graph.ts';
import { type FileReferences, readReferences } from '../../server/src/laravel/endpoints/references.ts';
import { type FileIndex, indexBlade, indexFile, isBlade } from '../../server/src/laravel/index-file.ts';
import type { ProjectTexts } from '../../server/src/laravel/project.ts';
import { openFile } from '../../server/src/php/file.ts';
import { resolveNames } from '../../server/src/php/names.ts';
import { readBlade } from '../../server/src/syntax/blade/read.ts';
import type { Program } from '../../server/src/syntax/php/ast.ts';
import { parsePhp } from '../../server/src/syntax/php/parse.ts';
import { testGrammars } from './grammars.ts';
import { testSignatures } from './signatures.ts';

export type Texts = Readonly<Record<string, string>>;

export interface WholeApplication {
  readonly application: Application;
  /** The index of a text, as it comes back from JSON. */
  index(path: string, text: string): FileIndex;
  /** All endpoints, with the references of all files that they need. */
  graph(): EndpointGraph;
}

export async function openWhole(texts: Texts): Promise<WholeApplication> {
  const [{ php }, builtins] = await Promise.all([testGrammars(), testSignatures()]);
  const parse = (path: string, text: string): Program =>
    isBlade(path) ? readBlade(text, { php }).php : parsePhp(php, text);
  const index = (path: string, text: string): FileIndex => {
    const program = parsePhp(php, text);
    const made = isBlade(path)
      ? indexBlade(path, readBlade(text, { php }))
      : indexFile(path, program, resolveNames(program));
    return JSON.parse(JSON.stringify(made)) as FileIndex;
  };
  const files = Object.entries(texts).filter(([path]) => path.endsWith('.php'));
  const application = openApplication({
    files: files.map(([path, text]) => [path, index(path, text)] as const),
    builtins,
    project: projectOf(texts),
  });
  const known = new Map<string, FileReferences | undefined>();
  const referencesIn = (path: string): FileReferences | undefined => {
    if (!known.has(path)) {
      const file = openFile(parse(path, texts[path] ?? ''), application.types);
      known.set(path, readReferences(file, application.types));
    }
    return known.get(path);
  };
  return {
    application,
    index,
    graph: () => buildEndpoints(application, { wanted: () => true, referencesIn }),
  };
}

function projectOf(texts: Texts): ProjectTexts {
  const { 'composer.json': composer, 'composer.lock': lock, '.env.example': env } = texts;
  return {
    ...(composer === undefined ? {} : { composer }),
    ...(lock === undefined ? {} : { lock }),
    ...(env === undefined ? {} : { env }),
  };
}

const LEFT_OUT = new Set(['vendor', 'node_modules', 'storage', '.git']);

/** The PHP files and templates below a folder, with what describes the project. */
export function readTexts(root: string): Texts {
  const texts: Record<string, string> = {};
  const visit = (folder: string): void => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory() && !LEFT_OUT.has(entry.name)) visit(path);
      else if (entry.isFile() && /\.php$|^composer\.(?:json|lock)$|^\.env\.example$/.test(path))
        texts[path] = readFileSync(join(root, path), 'utf8');
    }
  };
  visit('');
  return texts;
}

/** What an endpoint reaches, by id, with ` (queued)` behind what only runs in a queue. */
export function reachedBy(graph: EndpointGraph, id: string): readonly string[] {
  const endpoint = graph.endpoints.find((one) => one.id === id);
  if (endpoint === undefined)
    throw new Error(`no endpoint ${id} among ${graph.endpoints.map((one) => one.id).join(', ')}`);
  return endpoint.reaches.map(nameOf);
}

function nameOf({ node, async }: Endpoint['reaches'][number]): string {
  return async === true ? `${node.id} (queued)` : node.id;
}
