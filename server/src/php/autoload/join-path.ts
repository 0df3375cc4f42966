/**
 * Paths as Composer writes them, kept inside a folder: `../` is Composer's own way to say where a package lies, and
 * whatever it leads to outside is nobody's to read.
 */

/**
 * `path` as seen from `base`, both with slashes, without `.` and `..`; `undefined` when it is absolute or leaves the
 * folder that `base` is relative to. The folder itself is the empty path.
 */
export function joinPath(base: string, path: string): string | undefined {
  const slashed = path.replaceAll('\\', '/');
  if (slashed.startsWith('/') || /^[a-z]:/i.test(slashed) || slashed.includes('\0')) return undefined;
  const steps: string[] = [];
  for (const step of `${base}/${slashed}`.split('/')) {
    if (step === '' || step === '.') continue;
    if (step !== '..') steps.push(step);
    else if (steps.pop() === undefined) return undefined;
  }
  return steps.join('/');
}

/** The folder that a path lies in, as `joinPath` writes paths. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
