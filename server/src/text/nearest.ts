/** What somebody may have meant by a name that nobody knows. */

/** A name this long is no misspelling, and the distance takes time by its square. */
const LONGEST = 60;

/**
 * The known name that takes the fewest changes, at most one for every three letters; of equals the first by alphabet.
 * The last part of a path stands for the path: `query-value` means `request/query-value`.
 */
export function findNearest(name: string, known: Iterable<string>): string | undefined {
  if (name.length > LONGEST) return undefined;
  const wanted = name.toLowerCase();
  let best: string | undefined;
  let least = Math.floor((wanted.length + 1) / 3) + 1;
  for (const candidate of [...known].sort()) {
    if (candidate.endsWith(`/${wanted}`)) return candidate;
    const distance = editDistance(wanted, candidate.toLowerCase());
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** Insertions, deletions and replacements that make one text of the other. */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const replace = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(replace, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
