/** Loading the parsers: what is no parser is refused, and does not stand in the way of a second try. */
import { expect, test } from 'vitest';
import { readGrammar } from '../../server/scripts/grammar-lock.ts';
import { loadGrammars } from '../../server/src/syntax/grammar.ts';
import { parsePhp } from '../../server/src/syntax/php/parse.ts';

test('a failed load can be tried again', async () => {
  const bytes = { runtime: readGrammar('runtime'), php: readGrammar('php'), go: readGrammar('go') };
  const broken = new Uint8Array([1, 2, 3]);
  await expect(loadGrammars({ ...bytes, runtime: broken })).rejects.toThrow();
  await expect(loadGrammars({ ...bytes, php: broken })).rejects.toThrow();
  const { php } = await loadGrammars(bytes);
  expect(parsePhp(php, '<?php f();')).toMatchObject({ body: [{ kind: 'ExprStmt' }], errors: [] });
});
