/**
 * Which sites of a file remain once the application is known. The same decision as `settleSites` of the table room, made
 * on what is left of the sites when the tree is gone; a test holds the two together.
 */
import { covers, type Range } from '../text/range.ts';
import type { SiteFact, UnmappedFact } from './analysis.ts';
import type { Application } from './application.ts';

export type SettledFact = UnmappedFact | { readonly kind: 'mapped'; readonly row: string; readonly line: number };

/** Of each mapped site the first candidate that holds, with the sites that its captures hold. */
export function settleFacts(sites: readonly SiteFact[], application: Application): SettledFact[] {
  const settled: SettledFact[] = [];
  const settle = (list: readonly SiteFact[], isKept: (site: Range) => boolean): void => {
    for (const site of list) {
      if (!isKept(site)) {
        // A site around a capture, which the match has taken apart: what is in the capture stands for itself.
        if (site.kind === 'mapped') settle(site.inner, isKept);
        continue;
      }
      if (site.kind === 'unmapped') {
        if (application.holds(site)) settled.push(site);
        continue;
      }
      const match = site.candidates.find((candidate) => application.holds(candidate));
      if (match === undefined) {
        settle(site.inner, isKept);
        continue;
      }
      settled.push({ kind: 'mapped', row: match.row, line: site.line });
      settle(
        site.inner,
        (inner) => isKept(inner) && (!covers(match, inner) || match.captured.some((range) => covers(range, inner))),
      );
    }
  };
  settle(sites, () => true);
  return settled;
}
