/**
 * The applications in a folder. A monorepo may hold several: each has its own classes, routes and database, and a class
 * name means in one what it means there.
 */

/** A file that only the root of a Laravel or Lumen application has. */
const MARKER = 'artisan';

/**
 * The roots below a folder, by path: those with an `artisan`, and the folder itself, to which everything belongs that is
 * in none of them. `others` are paths of files that are no PHP by their name.
 */
export function findRoots(others: Iterable<string>): readonly string[] {
  const roots = new Set(['']);
  for (const path of others) {
    if (path === MARKER) roots.add('');
    else if (path.endsWith(`/${MARKER}`)) roots.add(path.slice(0, -MARKER.length - 1));
  }
  return [...roots].sort();
}

/** The innermost root that a file is in. */
export function rootOf(path: string, roots: readonly string[]): string {
  let innermost = '';
  for (const root of roots) {
    if (root !== '' && path.startsWith(`${root}/`) && root.length > innermost.length) innermost = root;
  }
  return innermost;
}
