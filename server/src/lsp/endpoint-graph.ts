/**
 * What one endpoint reaches, for a view that opens it: the files on the way are read when the graph comes upon them, and
 * what they refer to is kept until the application changes.
 */
import type { Application } from '../laravel/application.ts';
import { type Endpoint, endpointsOf, openEndpoints } from '../laravel/endpoints/graph.ts';
import { type FileReferences, readReferences } from '../laravel/endpoints/references.ts';
import { isBlade } from '../laravel/index-file.ts';
import { openFile } from '../php/file.ts';
import { readBlade } from '../syntax/blade/read.ts';
import { parsePhp } from '../syntax/php/parse.ts';
import { startBreathing } from './breath.ts';
import type { Session } from './session.ts';
import { uriBelow } from './uris.ts';
import type { OpenApplication } from './workspace-index.ts';

/** Undefined when there is no such endpoint. `id` is one of `endpointsOf`. */
export async function reachOf(session: Session, open: OpenApplication, id: string): Promise<Endpoint | undefined> {
  const { application } = open;
  const route = endpointsOf(application.routes.routes).find((each) => each.id === id)?.route;
  if (route === undefined) return undefined;
  const known = knownOf(application);
  const breath = startBreathing();
  const endpoints = openEndpoints(application, (each) => each === route);
  for (let paths = endpoints.unread(known); paths.length > 0; paths = endpoints.unread(known)) {
    for (const path of paths) {
      known.set(path, await referencesIn(session, open, path));
      await breath();
    }
  }
  return endpoints.build((path) => known.get(path)).endpoints[0];
}

async function referencesIn(
  { host, documents }: Session,
  { application, uri }: OpenApplication,
  path: string,
): Promise<FileReferences | undefined> {
  const file = uriBelow(uri, path);
  const document = documents.get(file);
  if (document?.hasPhp === true) return readReferences(document.php, application.types);
  const text = await host.read(file);
  if (text === undefined) return undefined;
  const { php } = host.grammars;
  const program = isBlade(path) ? readBlade(text, { php }).php : parsePhp(php, text);
  return readReferences(openFile(program, application.types), application.types);
}

function knownOf(application: Application): Map<string, FileReferences | undefined> {
  let known = references.get(application);
  if (known?.generation !== application.generation) {
    known = { generation: application.generation, byPath: new Map() };
    references.set(application, known);
  }
  return known.byPath;
}

interface KnownReferences {
  readonly generation: number;
  readonly byPath: Map<string, FileReferences | undefined>;
}

const references = new WeakMap<Application, KnownReferences>();
