/**
 * The effort model, first cut. Deliberately simple, so that every number can be recomputed by hand:
 *
 * - a mapped site costs what its row says;
 * - an unmapped construct is worked out once and then applied at each site, up to a cap, so that a helper that is called
 *   ten thousand times does not drown the rest;
 * - the lines between the sites cost what reading, porting and testing them takes.
 *
 * Each part has a range that is as wide as what is known about it is thin. Minutes are whole: a part is rounded up once,
 * and everything above it is a sum.
 */
import type { Fidelity } from '../table/row.ts';
import type { Effort, EffortPart, EffortPartId } from './model.ts';

/** One person-day holds six hours of this work. */
export const MINUTES_PER_DAY = 360;
/** To find out what an unmapped construct does and how to say it in Go. */
export const MINUTES_PER_CONSTRUCT = 10;
/** To apply that at one site. */
export const MINUTES_PER_UNMAPPED_SITE = 1;
/** No single unmapped construct costs more than this. */
export const CONSTRUCT_CAP = 60;
/** Lines of logic ported, read again and tested in a minute. */
export const LOGIC_LINES_PER_MINUTE = 2;

/** Factors for the low and the high end of a part. */
export const SPREAD: Readonly<Record<EffortPartId, { readonly low: number; readonly high: number }>> = {
  exact: { low: 0.5, high: 1.25 },
  caveat: { low: 0.75, high: 1.5 },
  decision: { low: 0.5, high: 2 },
  manual: { low: 0.5, high: 2.5 },
  unmapped: { low: 0.5, high: 2 },
  logic: { low: 0.6, high: 1.5 },
};

/** Minutes for all sites of one unmapped construct. */
export function minutesOfConstruct(sites: number): number {
  return Math.min(CONSTRUCT_CAP, MINUTES_PER_CONSTRUCT + MINUTES_PER_UNMAPPED_SITE * sites);
}

/** Minutes for sites of one row. */
export function minutesOfRow(effort: number, sites: number): number {
  return Math.ceil(effort * sites);
}

export function minutesOfLogic(lines: number): number {
  return Math.ceil(lines / LOGIC_LINES_PER_MINUTE);
}

export interface Share {
  readonly count: number;
  readonly minutes: number;
}

/** Puts the parts together. A part without minutes is listed too, so that readers find the same six lines each time. */
export function sumEffort(mapped: Readonly<Record<Fidelity, Share>>, unmapped: Share, logic: Share): Effort {
  const parts = [
    part('exact', mapped.exact),
    part('caveat', mapped.caveat),
    part('decision', mapped.decision),
    part('manual', mapped.manual),
    part('unmapped', unmapped),
    part('logic', logic),
  ];
  return {
    minutes: total(parts, (each) => each.minutes),
    low: total(parts, (each) => each.low),
    high: total(parts, (each) => each.high),
    parts,
    minutesPerDay: MINUTES_PER_DAY,
  };
}

function part(id: EffortPartId, share: Share): EffortPart {
  const spread = SPREAD[id];
  return {
    id,
    count: share.count,
    minutes: share.minutes,
    low: Math.floor(share.minutes * spread.low),
    high: Math.ceil(share.minutes * spread.high),
  };
}

function total(parts: readonly EffortPart[], of: (part: EffortPart) => number): number {
  return parts.reduce((sum, each) => sum + of(each), 0);
}
