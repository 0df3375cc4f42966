/**
 * The idiom that a position in an open PHP document is about. Sites of a document are found once a version.
 */
import { laravelKnowledge } from '../laravel/knowledge.ts';
import type { Node } from '../syntax/php/ast.ts';
import { findAt } from '../syntax/php/walk.ts';
import { type SettledSite, settleSites, siteAt } from '../table/assumptions.ts';
import { type Match, rangesOf } from '../table/site.ts';
import { findSites } from '../table/sites.ts';
import { contains } from '../text/range.ts';
import type { OpenDocument } from './documents.ts';
import type { Session } from './session.ts';

export function sitesOf(session: Session, document: OpenDocument): readonly SettledSite[] {
  const { table } = session.table(document.uri);
  const app = session.app(document.uri);
  const known = cache.get(document);
  if (known !== undefined && known.version === document.version && known.table === table && known.app === app) {
    return known.sites;
  }
  const sites = settleSites(findSites(table, document.php).sites, app, laravelKnowledge);
  cache.set(document, { version: document.version, table, app, sites });
  return sites;
}

/** The match around an offset; undefined where the code is not about one. */
export function matchAt(session: Session, document: OpenDocument, offset: number): Match | undefined {
  const site = siteAt(sitesOf(session, document), offset);
  if (site?.kind !== 'mapped') return undefined;
  const { match } = site;
  if (!isCaptured(match, offset)) return match;
  // On the key of `$_GET['q']` there is nothing else to be about; in the body of a captured closure there is.
  const innermost = findAt(document.php.program, offset).at(-1);
  return innermost !== undefined && LEAVES.has(innermost.kind) ? match : undefined;
}

const LEAVES: ReadonlySet<Node['kind']> = new Set([
  'StringLit',
  'IntLit',
  'FloatLit',
  'BoolLit',
  'NullLit',
  'Variable',
]);

interface CachedSites {
  readonly version: number;
  readonly table: unknown;
  readonly app: unknown;
  readonly sites: readonly SettledSite[];
}

const cache = new WeakMap<OpenDocument, CachedSites>();

function isCaptured(match: Match, offset: number): boolean {
  return [...match.captures.values()].some((capture) => rangesOf(capture).some((range) => contains(range, offset)));
}
