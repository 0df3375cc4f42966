/**
 * String literals have the value that PHP gives them. PHP prints its values as bytes, so that nothing is lost between.
 */
import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import type { Program } from '../../../server/src/syntax/php/ast.ts';
import { findPart, requirePart } from '../../support/requirements.ts';
import { programOf } from './check-tree.ts';

/** Literals of text: our value is the text of PHP's bytes. */
const text: readonly string[] = [
  `''`,
  `'plain'`,
  String.raw`'it\'s'`,
  String.raw`'back\\slash'`,
  String.raw`'\n stays \t'`,
  String.raw`'\\\''`,
  String.raw`'ends with \\'`,
  `'$a {$b} \${c}'`,
  `""`,
  `"plain"`,
  String.raw`"a\nb\tc\rd"`,
  String.raw`"\v\e\f"`,
  String.raw`"\\ \$ \""`,
  String.raw`"\' \a \q \z"`,
  String.raw`"\\n \\\n"`,
  String.raw`"\x41\x4a\x4A\x7e"`,
  String.raw`"\x4"`,
  String.raw`"\x"`,
  String.raw`"\xg"`,
  String.raw`"\101\60\7"`,
  String.raw`"\1018"`,
  String.raw`"\8"`,
  String.raw`"\0"`,
  String.raw`"\0001"`,
  String.raw`"\u{41}\u{e9}\u{20ac}\u{1F600}"`,
  String.raw`"\u{000041}"`,
  String.raw`"\uD83D"`,
  String.raw`"\u"`,
  `"$"`,
  `"5$ and $ 5"`,
  `"$5"`,
  `"$$"`,
  String.raw`"\$name"`,
  `"{ }"`,
  String.raw`"{\$a}"`,
  String.raw`"\\{ }"`,
  `"it's"`,
  `'say "hi"'`,
  `"%s %d"`,
  `'日本語 é 😀'`,
  String.raw`"日本語 é 😀\n"`,
  `b'bytes'`,
  String.raw`b"bytes\n"`,
  `B"bytes"`,
  `'two\nlines'`,
  `"two\nlines"`,
  `"two\r\nlines"`,
  `"tab\tinside"`,
  `"back\\\nslash"`,
  `<<<A\nA`,
  `<<<A\nplain\nA`,
  `<<<A\nplain\n\nA`,
  `<<<A\n\nplain\nA`,
  `<<<"A"\nquoted\nA`,
  `<<<A\n  two\n  columns\n  A`,
  `<<<A\n    deeper\n  than marker\n  A`,
  `<<<A\n\n  blank line above\n\n  A`,
  `<<<A\n\ttab\n\t\ttabs\n\tA`,
  String.raw`<<<A
escapes \n \t \x41 \\ \$ \" "
A`,
  `<<<A\n A1 AA\n A`,
  `<<<A\n  \\x20\\n  x\n  A`,
  `<<<A\r\n  windows\r\n  lines\r\n  A`,
  `<<<LONG_marker1\n'quotes' "both"\nLONG_marker1`,
  `<<<'A'\nA`,
  `<<<'A'\nno \\n escapes $here {$there}\nA`,
  `<<<'A'\n  indented\n    nowdoc\n  A`,
  `<<<'A'\n\n  \n  x\n  A`,
  `<<< A\nspace before the name\nA`,
];

/** Literals that name bytes: our value has one code unit for each. */
const bytes: readonly string[] = [
  String.raw`"\xff\xC3\xa9\x00"`,
  String.raw`"\377\200"`,
  String.raw`"\400\777"`,
  String.raw`"\xe9t\xe9"`,
];

describe.skipIf(!requirePart('php'))('strings have the value that PHP gives them', () => {
  const wanted = evaluateInPhp([...text, ...bytes]);

  test.each(text.map((literal, index) => [literal, wanted[index]] as const))('%s', async (literal, hex) => {
    expect(Buffer.from(await valueIn(literal), 'utf8').toString('hex')).toBe(hex);
  });

  test.each(bytes.map((literal, index) => [literal, wanted[text.length + index]] as const))(
    '%s',
    async (literal, hex) => {
      expect(Buffer.from(await valueIn(literal), 'latin1').toString('hex')).toBe(hex);
    },
  );
});

/** The bytes of each literal in hexadecimal. */
function evaluateInPhp(literals: readonly string[]): readonly string[] {
  const script = `<?php\n${literals.map((literal) => `echo bin2hex(${literal}\n), "\\n";\n`).join('')}`;
  const { stdout, stderr } = spawnSync(findPart('php') ?? 'php', { input: script, encoding: 'utf8' });
  const lines = stdout.split('\n');
  if (lines.length !== literals.length + 1)
    throw new Error(`PHP printed ${lines.length - 1} values: ${stdout}${stderr}`);
  return lines.slice(0, -1);
}

async function valueIn(literal: string): Promise<string> {
  const program: Program = await programOf(`<?php f(${literal}\n);`);
  expect(program.errors).toEqual([]);
  const [statement] = program.body;
  const call = statement?.kind === 'ExprStmt' ? statement.expr : undefined;
  const value = call?.kind === 'FuncCall' ? call.args[0]?.value : undefined;
  if (value?.kind !== 'StringLit') throw new Error(`not a plain string: ${value?.kind}`);
  return value.value;
}
