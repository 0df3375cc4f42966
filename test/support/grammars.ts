/**
 * The parsers and gofmt for tests, from the installed packages, after their hashes were compared with the lock.
 */
import { readGrammar } from '../../server/scripts/grammar-lock.ts';
import { type Gofmt, loadGofmt } from '../../server/src/go/gofmt.ts';
import { type Grammars, loadGrammars } from '../../server/src/syntax/grammar.ts';

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
