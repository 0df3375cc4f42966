/**
 * Origin comments: which PHP a piece of Go was made from. Progress, drift and the code lenses both ways read them.
 */
import { sha256 } from './sha256.ts';

export interface Origin {
  /** The PHP file relative to the workspace, with forward slashes. */
  readonly path: string;
  /** `show` for a method or function; undefined for a part of a file that has no name. */
  readonly symbol: string | undefined;
  /** The PHP that was converted. */
  readonly php: string;
}

/** `laragin:from app/Http/Controllers/UserController.php#show sha=…`, to stand behind `//`. */
export function originLine({ path, symbol, php }: Origin): string {
  const place = symbol === undefined ? path : `${path}#${symbol}`;
  return `laragin:from ${encodeURI(place)} sha=${originHash(php)}`;
}

/**
 * 48 bits of the hash of the PHP, which tell whether it has changed since. Line ends do not count, since they depend on
 * the checkout.
 */
export function originHash(php: string): string {
  return sha256(php.replaceAll('\r\n', '\n')).slice(0, 12);
}

/** An origin comment of a Go file. */
export interface FoundOrigin {
  readonly path: string;
  readonly symbol: string | undefined;
  readonly sha: string;
  /** Where the comment begins. */
  readonly offset: number;
}

/** The origin comments of a Go file, in order. What only looks like one is left out. */
export function findOrigins(go: string): FoundOrigin[] {
  return [...go.matchAll(/^\/\/ ?laragin:from (\S+) sha=([0-9a-f]{12})[ \t]*\r?$/gm)].flatMap((match) => {
    const [, place = '', sha = ''] = match;
    try {
      const decoded = decodeURI(place);
      const at = decoded.lastIndexOf('#');
      const [path, symbol] = at < 0 ? [decoded, undefined] : [decoded.slice(0, at), decoded.slice(at + 1)];
      return [{ path, symbol, sha, offset: match.index }];
    } catch {
      // Somebody has written into it what is no address.
      return [];
    }
  });
}
