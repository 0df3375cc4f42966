/**
 * The parsers and gofmt for tests, from the installed packages, after their hashes were compared with the lock.
 */
import { readGrammar } from '../../server/scripts/grammar-lock.ts';
import { readHelperLibrary } from '../../server/scripts/helpers.ts';
import { type Gofmt, loadGofmt } from '../../server/src/go/gofmt.ts';
import { type Grammars, loadGrammars } from '../../server/src/syntax/grammar.ts';
import type { HelperLibrary } from '../../server/src/translate/helpers.ts';

let gofmt: Gofmt | undefined;
let grammars: Promise<Grammars> | undefined;

export function testGrammars(): Promise<Grammars> {
  grammars ??= loadGrammars({ runtime: readGrammar('runtime'), php: readGrammar('php'), go: readGrammar('go') });
  return grammars;
}

export function testGofmt(): Gofmt {
  gofmt ??= loadGofmt(readGrammar('gofmt'));
  return gofmt;
}

let helpers: HelperLibrary | undefined;

/** The Go helpers as they stand in `server/go`. */
export async function testHelpers(): Promise<HelperLibrary> {
  helpers ??= readHelperLibrary(await testGrammars());
  return helpers;
}
