/**
 * Editing a document gives the tree that a fresh parse of the same text gives, and does not hold on to memory.
 */
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Language } from 'web-tree-sitter';
import { PhpDocument, parsePhp } from '../../../server/src/syntax/php/parse.ts';
import { testGrammars } from '../../support/grammars.ts';

let php: Language;

beforeAll(async () => {
  php = (await testGrammars()).php;
});

const SOURCE = `<?php

namespace App\\Http\\Controllers;

use Illuminate\\Http\\Request;

/** Users. */
class UserController extends Controller
{
    // first
    public function show(Request $request, int $id) // here
    {
        $user = User::with('posts')->findOrFail($id);

        if ($request->wantsJson()) {
            return response()->json(['user' => $user, 'é😀' => "a {$user->name} b $id"]);
        } // then

        return view('user.show', compact('user')); /* end */
    }
}
?>
<p><?= $user ?></p>
`;

describe('PhpDocument', () => {
  test('an edit gives what a fresh parse gives', () => {
    const document = new PhpDocument(php, SOURCE);
    const at = SOURCE.indexOf('findOrFail');
    const program = document.update([{ start: at, end: at + 'findOrFail'.length, text: 'find' }]);
    expect(document.text).toBe(SOURCE.replace('findOrFail', 'find'));
    expect(program).toEqual(parsePhp(php, document.text));
    document.dispose();
  });

  test('several edits at once speak of the text before them', () => {
    const document = new PhpDocument(php, '<?php aa(); bb(); cc();');
    document.update([
      { start: 12, end: 14, text: 'second\n' },
      { start: 6, end: 8, text: '' },
      { start: 23, end: 23, text: ' dd();' },
    ]);
    expect(document.text).toBe('<?php (); second\n(); cc(); dd();');
    expect(document.program).toEqual(parsePhp(php, document.text));
    document.dispose();
  });

  test('overlapping edits are refused and change nothing', () => {
    const document = new PhpDocument(php, '<?php f();');
    const overlapping = [
      { start: 6, end: 8, text: '' },
      { start: 7, end: 9, text: '' },
    ];
    expect(() => document.update(overlapping)).toThrow(RangeError);
    expect(document.text).toBe('<?php f();');
    expect(document.update([{ start: 6, end: 7, text: 'g' }])).toEqual(parsePhp(php, '<?php g();'));
    document.dispose();
  });

  test('a new text is parsed as the difference from the old one', () => {
    const document = new PhpDocument(php, SOURCE);
    for (const text of [`${SOURCE}x`, SOURCE, '', SOURCE.replaceAll('user', 'u'), SOURCE, SOURCE]) {
      expect(document.setText(text)).toEqual(parsePhp(php, text));
    }
    document.dispose();
  });

  test('random edits', () => {
    const snippets = [
      '',
      ';',
      '}',
      '{',
      '"',
      "'",
      '$x',
      ' ',
      '\n',
      '/*',
      '*/',
      '?>',
      '<?php ',
      '(',
      ')',
      'é',
      '😀',
      '->',
      '//',
    ];
    const edit = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.nat({ max: 12 }),
      text: fc.constantFrom(...snippets),
    });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 12 }), (edits) => {
        const document = new PhpDocument(php, SOURCE);
        for (const { at, length, text } of edits) {
          const start = Math.floor(at * document.text.length);
          document.update([{ start, end: Math.min(start + length, document.text.length), text }]);
          expect(document.program).toEqual(parsePhp(php, document.text));
        }
        document.dispose();
      }),
      { numRuns: 150 },
    );
  });

  test('10,000 edits grow memory by less than 20 MB', () => {
    const document = new PhpDocument(php, SOURCE);
    const at = SOURCE.indexOf('$user =');
    const edit = (count: number) => {
      for (let index = 0; index < count; index++) {
        document.update([{ start: at, end: at, text: 'x' }]);
        document.update([{ start: at, end: at + 1, text: '' }]);
      }
    };
    edit(500);
    const before = memory();
    edit(5_000);
    expect((memory() - before) / 1e6).toBeLessThan(20);
    expect(document.text).toBe(SOURCE);
    document.dispose();
  });
});

/** Bytes in use after a collection where one can be asked for; wasm memory, which never shrinks, is in `external`. */
function memory(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
