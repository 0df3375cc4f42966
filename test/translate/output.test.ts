/**
 * Which of the two ways of writing text a conversion takes: Gin's Data, which announces its bytes as the whole body,
 * only where one run of the function writes once.
 */
import { beforeAll, expect, test } from 'vitest';
import { createRowChecker, type RowChecker } from '../support/check-row.ts';
import { readTableRows } from '../support/rows.ts';

let checker: RowChecker;

beforeAll(async () => {
  checker = await createRowChecker((await readTableRows()).rows);
});

test.each([
  "echo 'a';",
  "if (headers_sent()) { echo 'a'; } else { echo 'b'; }",
  "if (headers_sent()) { die('a'); } echo 'b';",
  "if (headers_sent()) { echo 'a'; return; } elseif (1 > 2) { exit('c'); } print 'b';",
  "echo 'a'; exit; echo 'b';",
  "$f = function () { echo 'other'; }; echo 'a';",
])('written at once: %s', (php) => {
  const { go } = checker.convert(php);
  expect(go).toContain('c.Data(');
  expect(go).not.toContain('echo(c, ');
});

test.each([
  "echo 'a'; echo 'b';",
  "if (headers_sent()) { echo 'a'; } echo 'b';",
  "foreach (['a'] as $x) { echo $x; }",
  "print 'a'; die('b');",
  "printf('%s', 'a'); echo 'b';",
  "echo 'a'; readfile('b');",
  "if (headers_sent()) { if (1 > 2) { echo 'a'; } else { exit; } } echo 'b';",
])('written in pieces: %s', (php) => {
  const { go } = checker.convert(php);
  expect(go).toContain('echo(c, ');
  expect(go).not.toContain('c.Data(');
});
