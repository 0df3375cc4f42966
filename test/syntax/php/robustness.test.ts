/**
 * Parsing never fails: cut files, random bytes, wrong encodings, sizes and depths that no person writes.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Node, Program } from '../../../server/src/syntax/php/ast.ts';
import { parsePhp } from '../../../server/src/syntax/php/parse.ts';
import { walk } from '../../../server/src/syntax/php/walk.ts';
import { testGrammars } from '../../support/grammars.ts';
import { findPart, requirePart } from '../../support/requirements.ts';

let parse: (text: string) => Program;

beforeAll(async () => {
  const { php } = await testGrammars();
  parse = (text) => parsePhp(php, text);
});

describe('no text makes the parser throw', () => {
  const odd: readonly (readonly [name: string, text: string])[] = [
    ['nothing', ''],
    ['white space', ' \n\t\r\n '],
    ['an opening tag', '<?php'],
    ['an opening tag and nothing behind it', '<?php '],
    ['the short echo tag', '<?='],
    ['a closing tag', '?>'],
    ['a byte order mark', '\ufeff<?php f();'],
    ['null bytes', '<?php \0 $a = "\0"; \0'],
    ['only null bytes', '\0\0\0\0'],
    ['lone surrogates', '<?php $a = "\ud800"; \udfff'],
    ['UTF-16 read as UTF-8', Buffer.from('<?php function f() { return 1; }', 'utf16le').toString('utf8')],
    ['UTF-16 read as Latin-1', Buffer.from('\ufeff<?php f();', 'utf16le').toString('latin1')],
    ['line ends of old Macs', '<?php\r// a\rf();\r'],
    ['an endless comment', `<?php /*${'x'.repeat(100_000)}`],
    ['an endless string', `<?php $a = "${'x'.repeat(100_000)}`],
    ['an endless heredoc', `<?php $a = <<<A\n${'x\n'.repeat(20_000)}`],
    ['opening braces', `<?php ${'{'.repeat(20_000)}`],
    ['opening parentheses', `<?php ${'('.repeat(20_000)}`],
    ['opening brackets', `<?php ${'['.repeat(20_000)}`],
    ['dollar signs', `<?php ${'$'.repeat(20_000)}`],
  ];

  test.each(odd)('%s', (_name, text) => {
    checkRanges(parse(text), text);
  });

  test('5 MB of one statement after the other', () => {
    const program = parse(`<?php ${'$a = f($b, "c"); '.repeat(300_000)}`);
    expect(program.body).toHaveLength(300_000);
    expect(program.errors).toEqual([]);
  });

  test('random bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const text = `<?php ${Buffer.from(bytes).toString('latin1')}`;
        checkRanges(parse(text), text);
      }),
      { numRuns: 300 },
    );
  });

  test('random words of PHP', () => {
    const words = ['$a', 'f', '(', ')', '{', '}', '[', ']', ';', ',', '=', '->', '::', '=>', '.', '"', "'", '?>', '<?=']
      .concat(['class', 'function', 'if', 'else', 'use', 'match', 'fn', 'case', 'new', 'static', 'enum', 'const', '#['])
      .concat(['public', '//', '\n', '/*', '*/', '<<<A', 'A', '{$', '${', '&', '...', '?', ':', '1', 'try', 'declare']);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 60 }), (chosen) => {
        const text = `<?php ${chosen.join(' ')}`;
        checkRanges(parse(text), text);
      }),
      { numRuns: 1500 },
    );
  });
});

describe('depth', () => {
  const nested: readonly (readonly [name: string, code: string])[] = [
    ['parentheses', `$a = ${'('.repeat(10_000)}1${')'.repeat(10_000)};`],
    ['arrays', `$a = ${'['.repeat(10_000)}${']'.repeat(10_000)};`],
    ['calls', `${'f('.repeat(10_000)}${')'.repeat(10_000)};`],
    ['blocks', `${'{'.repeat(10_000)}${'}'.repeat(10_000)}`],
    ['conditions', `${'if ($a) { '.repeat(5_000)}${'}'.repeat(5_000)}`],
    ['closures', `${'f(function () { '.repeat(3_000)}${'});'.repeat(3_000)}`],
    ['classes in classes', `${'new class { function f() { '.repeat(2_000)}${'} };'.repeat(2_000)}`],
    ['negations', `$a = ${'!'.repeat(10_000)}$b;`],
    ['assignments', `${'$a = '.repeat(10_000)}1;`],
    ['alternatives', `${'if ($a) {} else '.repeat(5_000)}f();`],
    ['coalescing', `$a = ${'$b ?? '.repeat(10_000)}1;`],
    ['types of arrows', `$a = ${'fn() => '.repeat(10_000)}1;`],
  ];

  test.each(nested)('10,000 nested %s are given up with one problem, and what follows is intact', (_name, code) => {
    const program = parse(`<?php ${code} after();`);
    expect(program.errors.some((error) => error.message.startsWith('nested more than'))).toBe(true);
    expect(program.body.at(-1)).toMatchObject({ kind: 'ExprStmt', expr: { kind: 'FuncCall' } });
  });

  const chains: readonly (readonly [name: string, code: string])[] = [
    ['. of strings', `$a = $b${" . 'x'".repeat(5_000)};`],
    ['&&', `$a = $b${' && $c'.repeat(5_000)};`],
    ['->method()', `$a${'->m()'.repeat(5_000)};`],
    ['->property', `$a${'->p'.repeat(5_000)};`],
    ['[subscript]', `$a${'[0]'.repeat(5_000)};`],
  ];

  test.each(chains)('a chain of 5,000 %s is kept whole', (_name, code) => {
    const program = parse(`<?php ${code}`);
    expect(program.errors).toEqual([]);
    let nodes = 0;
    walk(program, { enter: () => ++nodes > 0 });
    expect(nodes).toBeGreaterThan(5_000);
  });
});

const LARAVEL_FILES = ['Routing/Router.php', 'Database/Eloquent/Model.php', 'Support/Str.php', 'Http/Request.php'];

describe.skipIf(!requirePart('laravel'))('real files', () => {
  test.each(LARAVEL_FILES)('%s cut at every 100th character', (path) => {
    const text = readFileSync(join(dirname(findPart('laravel') ?? ''), path), 'utf8');
    const className = /^(?:abstract )?class \w+/m.exec(text)?.index ?? 0;
    for (let end = 0; end < text.length; end += 100) {
      const cut = text.slice(0, end);
      const program = parse(cut);
      checkRanges(program, cut);
      // Wherever the cut is, the class above it is known.
      if (end > className + 200) expect(kindsOf(program), `cut at ${end}`).toContain('ClassDecl');
    }
  });
});

function kindsOf(program: Program): readonly string[] {
  return program.body.map((stmt) => stmt.kind);
}

/** Every node lies inside its parent's file, and no range runs backwards. */
function checkRanges(program: Program, text: string): void {
  walk(program, {
    enter: (node: Node) => {
      if (node.start < 0 || node.start > node.end || node.end > text.length) {
        throw new Error(`${node.kind} at ${node.start}..${node.end} of ${text.length}`);
      }
      return true;
    },
  });
  for (const { start, end } of program.errors) if (start > end) throw new Error(`problem at ${start}..${end}`);
}
