/** The variables that exist everywhere, and that only PHP itself makes. */
export function isSuperglobal(name: string): boolean {
  return name.charCodeAt(0) === 95 /* _ */ ? NAMES.has(name) : name === 'GLOBALS';
}

const NAMES: ReadonlySet<string> = new Set([
  '_GET',
  '_POST',
  '_REQUEST',
  '_COOKIE',
  '_FILES',
  '_SERVER',
  '_SESSION',
  '_ENV',
]);
