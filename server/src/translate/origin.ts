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
