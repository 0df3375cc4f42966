/**
 * Composer's `exclude-from-classmap`: patterns of paths in which `*` stands for part of a name and `**` for anything.
 */

/** Whether a path of the package, without a leading slash, is left out of the class map by one of the patterns. */
export function excludedBy(patterns: readonly string[]): (path: string) => boolean {
  const tests = patterns.map(
    (pattern) =>
      new RegExp(
        `^${pattern
          .replace(/^\/+|\/+$/g, '')
          .split('**')
          .map((part) => part.split('*').map(escapeText).join('[^/]+'))
          .join('.+?')}($|/)`,
      ),
  );
  return (path) => tests.some((test) => test.test(path));
}

function escapeText(text: string): string {
  return text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
}
