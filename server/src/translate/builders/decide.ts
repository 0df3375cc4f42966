/**
 * Rows that need a person's decision before there can be Go: a hole that carries the row's advice, of the type that the
 * row gives, so that the code around it is converted all the same.
 */
import type { Match } from '../../table/site.ts';
import type { Applied } from '../apply.ts';
import type { Emission } from '../emission.ts';
import { portHole, stopHole } from '../hole.ts';

export function decide(emit: Emission, match: Match): Applied {
  const { caveat, gives, title } = match.row;
  const why = caveat ?? title;
  if (gives === 'none' || gives === 'response') {
    return { stmts: [stopHole(emit, match, why)], expr: undefined, results: [], answers: gives === 'response' };
  }
  return { stmts: [], expr: portHole(emit, match, why, gives), results: [gives], answers: false };
}
