/**
 * One endpoint for a terminal: a tree of what it reaches, each part once, where it is reached first.
 */

import type { InspectedEdge, InspectedEndpoint, InspectedNode } from '../../inspect/inspection.ts';
import { placeOf, type Section } from '../../inspect/sections.ts';
import { escapeTerminal } from '../../report/escape.ts';
import { formatCount } from '../../report/figures.ts';
import type { Palette } from '../../report/render-text.ts';
import { cutEnd } from '../../report/width.ts';
import type { Locale } from '../../text/locale.ts';
import { fill, type Texts } from './l10n.ts';

export interface TextOptions {
  readonly palette: Palette;
  /** Columns of the terminal. */
  readonly width: number;
  readonly locale: Locale;
  /** The one list to show, whole. */
  readonly only?: Section | undefined;
}

export interface Page extends TextOptions {
  readonly texts: Texts;
}

export function endpointLines(endpoint: InspectedEndpoint, nodes: readonly InspectedNode[], page: Page): string[] {
  const { texts, palette } = page;
  const all = [...endpoint.reaches, ...endpoint.queued];
  const shared = all.filter((at) => (nodes[at]?.endpoints ?? 0) > 1).length;
  const isWhole = nodes.some((node) => node.endpoints !== undefined);
  const summary = isWhole
    ? fill(texts.shares, formatCount(all.length), formatCount(shared))
    : fill(texts.reaches, formatCount(all.length));
  return [
    `${palette.bold(palette.cyan(escapeTerminal(endpoint.id)))}  ${escapeTerminal(endpoint.action)}`,
    `  ${palette.dim(`${summary} · ${placeOf(endpoint)}`)}`,
    ...treeOf(endpoint, nodes).map((branch) => branchLine(branch, page)),
  ];
}

interface Branch {
  readonly node: InspectedNode;
  readonly via: string;
  readonly depth: number;
  readonly queued: boolean;
}

/** Further to the right nobody reads. */
const DEEPEST = 12;

/** Each node below the one that it is reached from first, by breadth; what is deeper stands at the last indent. */
function treeOf({ starts, reaches, queued }: InspectedEndpoint, nodes: readonly InspectedNode[]): readonly Branch[] {
  const isQueued = new Set(queued);
  const below = new Map<number | undefined, InspectedEdge[]>();
  const seen = new Set<number>();
  const take = (from: number | undefined, edges: readonly InspectedEdge[]): void => {
    for (const edge of edges) {
      // What runs in the request stands where the request reaches it.
      const isEarly = from !== undefined && isQueued.has(from) && !isQueued.has(edge.node);
      if (isEarly || seen.has(edge.node)) continue;
      seen.add(edge.node);
      const known = below.get(from);
      if (known === undefined) below.set(from, [edge]);
      else known.push(edge);
    }
  };
  take(undefined, starts);
  for (const at of [...reaches, ...queued]) take(at, nodes[at]?.to ?? []);
  const branches: Branch[] = [];
  const todo = [...(below.get(undefined) ?? [])].reverse().map((edge) => ({ edge, depth: 1 }));
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    const { edge, depth } = next;
    const node = nodes[edge.node];
    if (node === undefined) continue;
    branches.push({ node, via: edge.via, depth: Math.min(depth, DEEPEST), queued: isQueued.has(edge.node) });
    todo.push(...[...(below.get(edge.node) ?? [])].reverse().map((inner) => ({ edge: inner, depth: depth + 1 })));
  }
  return branches;
}

function branchLine({ node, via, depth, queued }: Branch, { texts, palette, width }: Page): string {
  const { id, kind, path, line = 1, endpoints = 0 } = node;
  const name = cutEnd(`${'  '.repeat(depth)}${escapeTerminal(id)}`, Math.max(40, width - 20));
  const how = via === kind || id.startsWith(`${via}:`) ? kind : `${kind}, ${via}`;
  return [
    name,
    palette.dim(how),
    ...(queued ? [palette.yellow(texts.queued)] : []),
    ...(endpoints > 1 ? [palette.dim(fill(texts.shared, formatCount(endpoints)))] : []),
    ...(path === undefined ? [] : [palette.dim(placeOf({ path, line }))]),
  ].join('  ');
}
