/**
 * The idiom that a position in an open PHP document is about. Sites of a document are found once a version.
 */
import type { PhpFile } from '../php/file.ts';
import type { Node } from '../syntax/php/ast.ts';
import { findAt } from '../syntax/php/walk.ts';
import { type Match, rangesOf, type Site, siteAt } from '../table/site.ts';
import { findSites } from '../table/sites.ts';
import type { Table } from '../table/table.ts';
import { contains } from '../text/range.ts';
import type { OpenDocument } from './documents.ts';
import type { Session } from './session.ts';

export function sitesOf(session: Session, document: OpenDocument): readonly Site[] {
  const { table } = session.table(document.uri);
  const { php } = document;
  const known = cache.get(document);
  if (known !== undefined && known.php === php && known.table === table) return known.sites;
  const sites = findSites(table, php).sites.filter((site) => document.isCode(site));
  cache.set(document, { php, table, sites });
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
  readonly php: PhpFile;
  readonly table: Table;
  readonly sites: readonly Site[];
}

const cache = new WeakMap<OpenDocument, CachedSites>();

function isCaptured(match: Match, offset: number): boolean {
  return [...match.captures.values()].some((capture) => rangesOf(capture).some((range) => contains(range, offset)));
}
