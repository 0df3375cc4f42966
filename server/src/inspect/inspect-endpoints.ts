/**
 * The endpoint graph as an inspection lists it: each node once with what it leads to, and for each endpoint the numbers
 * of the nodes that it reaches.
 */
import type { Edge } from '../laravel/endpoints/edges.ts';
import type { EndpointGraph } from '../laravel/endpoints/graph.ts';
import type { GraphNode } from '../laravel/endpoints/nodes.ts';
import type { InspectedEdge, InspectedEndpoint, InspectedNode } from './inspection.ts';
import type { Places } from './places.ts';

export interface InspectedGraph {
  readonly endpoints: readonly InspectedEndpoint[];
  readonly nodes: readonly InspectedNode[];
}

/** Who is shared by how many is told only where all endpoints are in the graph. */
export function inspectEndpoints(graph: EndpointGraph, isWhole: boolean, places: Places): InspectedGraph {
  const numbers = new Map(graph.nodes.map(({ node }, at) => [node.id, at]));
  const numbered = ({ id }: GraphNode): readonly number[] => {
    const number = numbers.get(id);
    return number === undefined ? [] : [number];
  };
  const edges = (of: readonly Edge[]): readonly InspectedEdge[] =>
    of.flatMap(({ to, via, async }) =>
      numbered(to).map((node) => ({ node, via, ...(async === true ? { async } : {}) })),
    );
  return {
    endpoints: graph.endpoints.map(({ id, route, starts, reaches }) => ({
      id,
      methods: route.methods,
      uri: route.uri,
      action: route.action,
      starts: edges(starts),
      reaches: reaches.flatMap(({ node, async }) => (async === true ? [] : numbered(node))),
      queued: reaches.flatMap(({ node, async }) => (async === true ? numbered(node) : [])),
      ...places.at(route.path, route.start),
    })),
    nodes: graph.nodes.map(({ node, endpoints, to }) => ({
      ...{ id: idOf(node, places), kind: node.kind },
      ...(isWhole ? { endpoints } : {}),
      to: edges(to),
      ...(node.path === undefined ? {} : places.at(node.path, node.offset ?? 0)),
    })),
  };
}

/** Ids that hold an offset say the line instead. */
function idOf({ id, path, offset }: GraphNode, places: Places): string {
  const suffix = `@${offset}`;
  if (path === undefined || offset === undefined || !id.endsWith(suffix)) return id;
  return `${id.slice(0, -suffix.length)}:${places.at(path, offset).line}`;
}
