/**
 * The endpoints of the workspace for a view beside the code: the list at once, what one of them is made of when somebody
 * looks at it.
 */
import { endpointsOf } from '../laravel/endpoints/graph.ts';
import type {
  ApplicationEndpoints,
  Endpoint,
  EndpointGroup,
  EndpointPartsParams,
  EndpointPartsResult,
  EndpointsChanged,
  EndpointsResult,
} from '../protocol.ts';
import { reachOf } from './endpoint-graph.ts';
import { partsOf } from './endpoint-parts.ts';
import { verbOf } from './hover-facts.ts';
import type { Session } from './session.ts';
import { pathBelow, uriBelow } from './uris.ts';
import type { OpenApplication, WorkspaceIndex } from './workspace-index.ts';

export function listEndpoints(session: Session, index: WorkspaceIndex): EndpointsResult {
  const applications = session.folders.flatMap((folder) =>
    index.applications(folder).flatMap((open): ApplicationEndpoints[] => {
      const groups = groupsOf(open);
      return groups.length === 0 ? [] : [{ uri: open.uri, name: nameOf(session, folder, open), groups }];
    }),
  );
  return { applications };
}

/** No parts for an endpoint that has gone meanwhile. */
export async function endpointParts(
  session: Session,
  index: WorkspaceIndex,
  { application, id }: EndpointPartsParams,
): Promise<EndpointPartsResult> {
  const open = session.folders.flatMap((folder) => index.applications(folder)).find(({ uri }) => uri === application);
  const endpoint = open === undefined ? undefined : await reachOf(session, open, id);
  return { parts: open === undefined || endpoint === undefined ? [] : partsOf(open, endpoint) };
}

export function endpointsState(session: Session, index: WorkspaceIndex, reading: boolean): EndpointsChanged {
  const applications = session.folders.flatMap((folder) => index.applications(folder));
  return {
    reading,
    hasPhp: session.folders.some((folder) => index.hasPhp(folder)),
    hasEndpoints: applications.some(({ application }) => application.routes.routes.length > 0),
  };
}

function groupsOf({ application, uri }: OpenApplication): EndpointGroup[] {
  const groups = new Map<string, Endpoint[]>();
  for (const { id, route } of endpointsOf(application.routes.routes)) {
    const { path, start: offset } = route;
    // In a named group a route without a name is called by the group's prefix alone.
    const name = route.name?.endsWith('.') ? '' : (route.name ?? '');
    const endpoint: Endpoint = { id, label: verbOf(route), name, at: { uri: uriBelow(uri, path), offset } };
    const group = groups.get(path);
    if (group === undefined) groups.set(path, [endpoint]);
    else group.push(endpoint);
  }
  return [...groups].map(([name, endpoints]) => ({ name, endpoints }));
}

function nameOf({ folders }: Session, folder: string, { uri }: OpenApplication): string {
  const last = decodeURIComponent(folder.slice(folder.lastIndexOf('/') + 1));
  const path = uri === folder ? '' : pathBelow(folder, uri);
  if (path === '') return last;
  return folders.length === 1 ? path : `${last}/${path}`;
}
