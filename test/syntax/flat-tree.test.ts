/**
 * The flat tree says what tree-sitter's own cursor says: of real files, of the same files broken, of what no person
 * writes; and copying trees holds on to no memory.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Language, Parser, Tree } from 'web-tree-sitter';
import { readLock, verifyWalker } from '../../server/scripts/grammar-lock.ts';
import {
  FIELD_MASK,
  FIELD_SHIFT,
  flattenTree,
  INNER_BIT,
  type Keep,
  MISSING_BIT,
  selectTypes,
  TYPE_MASK,
  WITH_FIELDS,
  WITH_MISSING,
  WORDS,
} from '../../server/src/syntax/flat-tree.ts';
import { createParser, type Grammars } from '../../server/src/syntax/grammar.ts';
import { testGrammars } from '../support/grammars.ts';
import { findPart, requirePart } from '../support/requirements.ts';

let grammars: Grammars;
const parsers = new Map<Language, Parser>();

beforeAll(async () => {
  grammars = await testGrammars();
});

const PHP = `<?php
/** Users. */
class A extends \\B\\C implements D {
    use E { f as protected g; }
    public function show(Request $request, ?int $id = null): int|string // here
    {
        foreach ([1, 'b' => $c, ...$d] as $k => &$v) { $a->b?->c["x {$y->z} $w"] ??= fn () => A::{$b}(...); }
        return <<<TEXT
          {$a['b']} é😀
          TEXT;
    }
}
?>
<p><?= $user ?></p>
`;

const GO = `package main

import "fmt"

// Users.
func (s *S) Show(c *gin.Context, ids ...int) (err error) {
	for i, id := range ids { // here
		switch v := any(id).(type) { case int: fmt.Println(\`é😀\`, "a\\n", i, v, []int{1, 2}[0]) }
	}
	return nil
}
`;

test('the binary is the locked one, made from its source', () => {
  expect(verifyWalker(readLock())).toBeUndefined();
});

describe('a tree', () => {
  const odd: readonly (readonly [name: string, text: string])[] = [
    ['of nothing', ''],
    ['of PHP', PHP],
    ['of Go', GO],
    ['of missing parts', '<?php f($a, ; if ($b { class { function ('],
    ['of null bytes', '<?php \0 $a = "\0"; \0'],
    ['of lone surrogates', '<?php $a = "\ud800"; \udfff'],
    ['of opening braces', `<?php ${'{'.repeat(20_000)}`],
    ['that is deep on the left', `<?php $a${'->m()'.repeat(20_000)};`],
    ['that is deep on the right', `<?php $a = ${'['.repeat(20_000)}${']'.repeat(20_000)};`],
    ['that is wide', `<?php ${'$a = f($b, "c");\n'.repeat(4_000)}`],
  ];

  test.each(odd)('%s is the one of the cursor', (_name, text) => {
    for (const language of [grammars.php, grammars.go]) check(language, text);
  });

  test('of a changed text, too', () => {
    const words = [
      '{',
      '}',
      '(',
      ')',
      '[',
      ']',
      ';',
      ',',
      '=',
      '->',
      '::',
      '"',
      "'",
      '`',
      '?>',
      '<?php',
      '/*',
      '$',
      ':',
    ];
    fc.assert(
      fc.property(
        fc.boolean(),
        fc.array(fc.tuple(fc.nat(600), fc.nat(30), fc.constantFrom('', '', ...words)), { minLength: 1, maxLength: 4 }),
        (isPhp, changes) => {
          let text = isPhp ? PHP : GO;
          for (const [at, length, word] of changes) text = text.slice(0, at) + word + text.slice(at + length);
          check(isPhp ? grammars.php : grammars.go, text);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test.skipIf(!requirePart('laravel'))('of a real file, whole and cut', () => {
    const folder = join(dirname(findPart('laravel') ?? ''), 'Database');
    const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.php'));
    expect(paths.length).toBeGreaterThan(50);
    for (const path of paths) {
      const text = readFileSync(join(folder, path), 'utf8');
      check(grammars.php, text);
      check(grammars.php, text.slice(0, text.length / 2));
    }
  });
});

test('what a selection leaves out is not there, and the rest is as it was', () => {
  const keep = (type: string, isNamed: boolean): Keep => {
    if (type === 'variable_name' || type === 'parameter_declaration') return 'leaf';
    if (type === 'arguments' || type === 'argument_list') return 'bare';
    return isNamed || '{,'.includes(type) ? 'full' : 'skip';
  };
  for (const [language, text] of [
    [grammars.php, PHP],
    [grammars.go, GO],
    [grammars.php, '<?php f($a, ; if ($b { class { function ('],
  ] as const) {
    const selection = selectTypes(language, keep);
    withTree(language, text, (tree) => {
      expect(readable([...flattenTree(tree, selection, WITH_FIELDS)])).toEqual(readable(walkCursor(tree, keep, false)));
    });
  }
});

test('trees that are gone leave no memory behind', () => {
  const text = `<?php ${'$a = f($b, "c");\n'.repeat(10_000)}`;
  withTree(grammars.php, text, (tree) => {
    const flatten = (times: number): number => {
      for (let time = 0; time < times; time++) flattenTree(tree, undefined, 0);
      return process.memoryUsage.rss();
    };
    const before = flatten(10);
    // Each tree takes more than 5 MB.
    expect(flatten(50) - before).toBeLessThan(120_000_000);
  });
});

function check(language: Language, text: string): void {
  withTree(language, text, (tree) => {
    const flat = [...flattenTree(tree, undefined, WITH_FIELDS | WITH_MISSING)];
    const walked = walkCursor(tree, () => 'full', true);
    // Comparing by hand is quick; only what differs is worth the matcher's message.
    if (flat.length !== walked.length || flat.some((word, index) => word !== walked[index])) {
      expect(readable(flat), text.slice(0, 1000)).toEqual(readable(walked));
    }
  });
}

function withTree(language: Language, text: string, use: (tree: Tree) => void): void {
  const parser = parsers.get(language) ?? createParser(language);
  parsers.set(language, parser);
  const tree = parser.parse(text) as Tree;
  use(tree);
  tree.delete();
}

/** The words of a flat tree by tree-sitter's own cursor. */
function walkCursor(tree: Tree, keep: (type: string, isNamed: boolean) => Keep, withMissing: boolean): number[] {
  const words: number[] = [];
  const cursor = tree.walk();
  let parent = -WORDS;
  let around: Keep = 'full';
  const outer: Keep[] = [];
  for (;;) {
    const isError = cursor.nodeTypeId === TYPE_MASK;
    const kept = isError ? 'full' : keep(cursor.nodeType, cursor.nodeIsNamed);
    if (kept !== 'skip' && !(around === 'bare' && !isError && !cursor.nodeIsNamed)) {
      const missing = withMissing && cursor.nodeIsMissing ? MISSING_BIT : 0;
      const type = cursor.nodeTypeId | (cursor.currentFieldId << FIELD_SHIFT) | missing;
      const at = words.length;
      words.push(type, cursor.startIndex, cursor.endIndex, at + WORDS, parent);
      if ((kept === 'full' || kept === 'bare') && cursor.gotoFirstChild()) {
        words[at] = type | INNER_BIT;
        parent = at;
        outer.push(around);
        around = kept;
        continue;
      }
    }
    while (parent >= 0 && !cursor.gotoNextSibling()) {
      words[parent + 3] = words.length;
      parent = words[parent + 4] as number;
      around = outer.pop() as Keep;
      cursor.gotoParent();
    }
    if (parent < 0) break;
  }
  cursor.delete();
  return words;
}

/** One node per line, for the message of a failure. */
function readable(words: readonly number[]): string[] {
  const lines: string[] = [];
  for (let at = 0; at < words.length; at += WORDS) {
    const [type = 0, start, end, next, parent] = words.slice(at, at + WORDS);
    const missing = (type & MISSING_BIT) === 0 ? '' : ' missing';
    const field = (type >> FIELD_SHIFT) & FIELD_MASK;
    lines.push(
      `${at}: type ${type & TYPE_MASK} field ${field}${missing}, ${start}–${end}, next ${next}, in ${parent}${(type & INNER_BIT) === 0 ? '' : ', inner'}`,
    );
  }
  return lines;
}
