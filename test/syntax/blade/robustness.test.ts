/**
 * Reading a template never fails: cut templates, random words, depths and sizes that no person writes.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBlade } from '../../../server/src/syntax/blade/read.ts';
import { testGrammars } from '../../support/grammars.ts';
import { checkPlaces, SHOP, STRESS } from './check-blade.ts';

const grammars = await testGrammars();

function check(text: string): void {
  checkPlaces(readBlade(text, grammars), text);
}

describe('no text makes the reader throw', () => {
  test.each([...STRESS, ...SHOP])('$path cut anywhere', ({ text }) => {
    for (let end = 0; end < text.length; end += 13) check(text.slice(0, end));
    for (let start = 0; start < text.length; start += 29) check(text.slice(start));
  });

  const odd: readonly (readonly [name: string, text: string])[] = [
    ['nothing', ''],
    ['an opening echo', '{{'],
    ['an at sign', '@'],
    ['a directive at the end', '@if'],
    ['a parenthesis at the end', '@if('],
    ['a comment at the end', '{{--'],
    ['a tag at the end', '<x-'],
    ['a slot at the end', '<x-slot:'],
    ['a PHP tag at the end', '<?php'],
    ['null bytes', '{{ "\0" }} \0 @if(\0) @endif'],
    ['lone surrogates', '{{ "\ud800" }} \udfff @if($a) @endif'],
    ['line ends of old Macs', '@if($a)\r{{ $b }}\r@endif\r'],
    ['echoes that never end', '{{ $a '.repeat(5_000)],
    ['braces', '{'.repeat(50_000)],
    ['at signs', '@'.repeat(50_000)],
    ['parentheses that never end', '@if('.repeat(3_000)],
    ['tags that never end', '<x-a '.repeat(5_000)],
    ['comments that never end', '{{-- '.repeat(5_000)],
    ['PHP blocks that never end', '@php '.repeat(5_000)],
    ['nested directives', `${'@if($a) '.repeat(5_000)}${'@endif '.repeat(5_000)}`],
    ['nested components', `${'<x-a>'.repeat(5_000)}${'</x-a>'.repeat(5_000)}`],
    ['directives that nothing opens', '@endif @else @endforeach @case(1) '.repeat(1_000)],
  ];

  test.each(odd)('%s', (_name, text) => {
    check(text);
  });

  test('random words of Blade', () => {
    const words = [
      '{{',
      '}}',
      '{!!',
      '!!}',
      '{{{',
      '}}}',
      '{{--',
      '--}}',
      '@if',
      '@else',
      '@endif',
      '@foreach',
      '$a',
      ')',
    ]
      .concat(['(', '@endforeach', '@forelse', '@empty', '@endforelse', '@php', '@endphp', '@verbatim', '@endverbatim'])
      .concat([
        '<x-a',
        '/>',
        '>',
        '</x-a>',
        '<x-slot:b>',
        '</x-slot>',
        ':c="',
        '"',
        "'",
        '<?php',
        '?>',
        '<?=',
        'as',
        '\n',
      ])
      .concat([
        '@section',
        '@show',
        '@switch',
        '@case',
        '@default',
        '@break',
        '@endswitch',
        '@custom',
        '@endcustom',
        '[',
      ])
      .concat([']', ';', '->', '//', '/*', '*/', '@use', '@inject', ',', "'x'", '@', '{', '}', '=>', 'fn', '<<<A']);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 60 }), (chosen) => {
        check(chosen.join(' '));
        check(chosen.join(''));
      }),
      { numRuns: 700 },
    );
  });
});

test('the same template gives the same tree', () => {
  for (const { text } of STRESS) expect(readBlade(text, grammars)).toEqual(readBlade(text, grammars));
});
