/**
 * Paths while a route program runs. The application's folder is the root: `base_path('routes/api.php')` is
 * `/routes/api.php`, which is the file `routes/api.php`.
 */

/** `/bootstrap/../routes/web.php` is `/routes/web.php`. */
export function normalizePath(path: string): string {
  const parts: string[] = [];
  for (const part of path.replaceAll('\\', '/').split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return `/${parts.join('/')}`;
}

/** The file that a path means, relative to the application; one without a leading slash stands beside `from`. */
export function filesMeant(path: string, from: string): readonly string[] {
  if (path.startsWith('/')) return [normalizePath(path).slice(1)];
  return [normalizePath(`${folderOf(from)}/${path}`).slice(1), normalizePath(path).slice(1)];
}

export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash <= 0 ? '' : path.slice(0, slash);
}

/** The paths that a `glob` pattern means, sorted as PHP sorts them. */
export function globPaths(pattern: string, paths: Iterable<string>): readonly string[] {
  const source = normalizePath(pattern)
    .slice(1)
    .replace(/[.+^$()|[\]\\]/g, '\\$&')
    .replaceAll('*', '[^/]*')
    .replaceAll('?', '[^/]')
    .replace(/\{([^{}]*)\}/g, (_, list: string) => `(?:${list.split(',').join('|')})`);
  const regex = new RegExp(`^${source.replaceAll('{', '\\{').replaceAll('}', '\\}')}$`);
  return [...paths]
    .filter((path) => regex.test(path))
    .sort()
    .map((path) => `/${path}`);
}
