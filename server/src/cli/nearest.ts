/** What somebody may have meant, as a sentence to put behind an error. */
import { findNearest } from '../text/nearest.ts';

/** ` Did you mean "x"?`, or nothing. */
export function suggestion(name: string, known: Iterable<string>): string {
  const meant = findNearest(name, known);
  return meant === undefined ? '' : ` Did you mean "${meant}"?`;
}
