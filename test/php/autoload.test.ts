import { describe, expect, it } from 'vitest';
import { declarationsOf } from '../../server/src/php/autoload/declarations.ts';
import { excludedBy } from '../../server/src/php/autoload/excluded.ts';
import { createClassFinder } from '../../server/src/php/autoload/find-class.ts';
import { readGeneratedMap } from '../../server/src/php/autoload/generated-map.ts';
import { readInstalled } from '../../server/src/php/autoload/installed.ts';
import { joinPath } from '../../server/src/php/autoload/join-path.ts';
import { scanClasses } from '../../server/src/php/autoload/scan-classes.ts';
import { readMentions } from '../../server/src/php/mentions.ts';
import { resolveNames } from '../../server/src/php/names.ts';
import { parsePhp } from '../../server/src/syntax/php/parse.ts';
import { testGrammars } from '../support/grammars.ts';
import { summaryOf } from '../support/types.ts';

const { php } = await testGrammars();

describe('what is installed', () => {
  const acme = {
    name: 'acme/box',
    autoload: {
      'psr-4': { 'Acme\\': 'src', 'Acme\\Box\\': ['box/', 'more/'] },
      'psr-0': { Old_: 'lib/' },
      classmap: ['maps/'],
      files: ['helpers.php'],
      'exclude-from-classmap': ['/Tests/'],
    },
  };
  const rules = {
    psr4: [
      { prefix: 'Acme\\', folders: ['src'] },
      { prefix: 'Acme\\Box\\', folders: ['box/', 'more/'] },
    ],
    psr0: [{ prefix: 'Old_', folders: ['lib/'] }],
    classmap: ['maps/'],
    files: ['helpers.php'],
    excluded: ['/Tests/'],
  };
  const none = { psr4: [], psr0: [], classmap: [], files: [], excluded: [] };

  it.each<[string, unknown, unknown]>([
    ['as Composer 1 lists it', [acme], [{ name: 'acme/box', path: 'vendor/acme/box', rules }]],
    [
      'as Composer 2 lists it',
      { packages: [{ ...acme, 'install-path': '../acme/box' }], dev: true },
      [{ name: 'acme/box', path: 'vendor/acme/box', rules }],
    ],
    [
      'in another place inside',
      { packages: [{ ...acme, 'install-path': '../../packages/box' }] },
      [{ name: 'acme/box', path: 'packages/box', rules }],
    ],
    ['outside', { packages: [{ ...acme, 'install-path': '../../../box' }] }, []],
    ['at an absolute path', { packages: [{ ...acme, 'install-path': '/etc' }] }, []],
    ['without files', { packages: [{ name: 'acme/meta', type: 'metapackage', 'install-path': null }] }, []],
    ['without rules', [{ name: 'acme/box' }], [{ name: 'acme/box', path: 'vendor/acme/box', rules: none }]],
    [
      'with rules that are none',
      [{ name: 'a/b', autoload: { 'psr-4': 7, files: { a: 'f.php', b: 3 } } }],
      [{ name: 'a/b', path: 'vendor/a/b', rules: { ...none, files: ['f.php'] } }],
    ],
    ['packages that are none', { packages: [null, 3, { name: 4 }, []] }, []],
    ['another object', { name: 'x' }, undefined],
    ['a number', 3, undefined],
  ])('%s', (_, json, expected) => {
    expect(readInstalled(JSON.stringify(json), 'vendor')).toEqual(expected);
  });

  it('is nothing where the list is broken', () => {
    expect(readInstalled('{"packages": [', 'vendor')).toBeUndefined();
  });
});

describe('a generated map', () => {
  const read = (text: string) => readGeneratedMap(parsePhp(php, `<?php\n${text}`), 'vendor/composer/autoload_psr4.php');
  const head = '$vendorDir = dirname(__DIR__);\n$baseDir = dirname($vendorDir);\n';

  it.each<[string, string, unknown]>([
    [
      'of Composer 2',
      `${head}return array('A\\\\B\\\\' => array($vendorDir . '/a/b/src', $baseDir . '/lib'));`,
      [{ key: 'A\\B\\', paths: ['vendor/a/b/src', 'lib'] }],
    ],
    [
      'of Composer 1',
      "$vendorDir = dirname(dirname(__FILE__));\n$baseDir = dirname($vendorDir);\nreturn ['A' => $vendorDir . '/a.php'];",
      [{ key: 'A', paths: ['vendor/a.php'] }],
    ],
    [
      'with paths outside',
      `${head}return ['A' => $baseDir . '/../../etc/passwd', 'B' => '/etc/passwd'];`,
      [
        { key: 'A', paths: [] },
        { key: 'B', paths: [] },
      ],
    ],
    [
      'with what must be run',
      `${head}return ['A' => find('a'), 'B' => $other . '/b', $c => 'c'];`,
      [
        { key: 'A', paths: [] },
        { key: 'B', paths: [] },
      ],
    ],
    ['that returns something else', 'return require "x.php";', []],
    [
      'that climbs for ever',
      "$a = dirname(__DIR__);\n$a = dirname(dirname(dirname($a)));\nreturn ['A' => $a . '/x'];",
      [{ key: 'A', paths: [] }],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('that is broken gives what is intact, or nothing', () => {
    expect(() => read(`${head}return array('A' => $vendorDir . `)).not.toThrow();
  });
});

describe('where a class is looked for', () => {
  const finder = createClassFinder({
    classes: [
      ['Acme\\Mapped', 'v/maps/all.php'],
      ['acme\\mapped', 'v/maps/late.php'],
    ],
    psr4: [
      { prefix: 'Acme\\', folders: ['v/src', 'v/also'] },
      { prefix: 'Acme\\Box\\', folders: ['v/box'] },
      { prefix: 'Acme\\', folders: ['w/src'] },
      { prefix: '', folders: ['v/any'] },
    ],
    psr0: [
      { prefix: 'Old_', folders: ['v/old'] },
      { prefix: 'Older\\', folders: ['v/older'] },
    ],
  });

  it.each<[string, readonly string[]]>([
    [
      'Acme\\Box\\Lid',
      ['v/box/Lid.php', 'v/src/Box/Lid.php', 'v/also/Box/Lid.php', 'w/src/Box/Lid.php', 'v/any/Acme/Box/Lid.php'],
    ],
    ['ACME\\MAPPED', ['v/maps/all.php', 'v/any/ACME/MAPPED.php']],
    ['Old_Mail_Sender', ['v/any/Old_Mail_Sender.php', 'v/old/Old/Mail/Sender.php']],
    ['Older\\A_b\\C_d', ['v/any/Older/A_b/C_d.php', 'v/older/Older/A_b/C/d.php']],
    ['Boxes', ['v/any/Boxes.php']],
    ['', []],
    ['..\\..\\etc', []],
    ['Acme\\..\\x', []],
    ['\\Acme\\Box', []],
    ['Acme\\', []],
    ['a/b', []],
  ])('%s', (name, expected) => {
    expect(finder.findClassFiles(name)).toEqual(expected);
  });
});

it.each<[string, string, string | undefined]>([
  ['vendor/composer', '../a/b', 'vendor/a/b'],
  ['', './src//x/', 'src/x'],
  ['a', '..', ''],
  ['a', '../..', undefined],
  ['a', 'b\\..\\c', 'a/c'],
  ['a', '/etc', undefined],
  ['a', 'C:\\Windows', undefined],
  ['a', 'b\0', undefined],
])('%s + %s is %s', (base, path, expected) => {
  expect(joinPath(base, path)).toBe(expected);
});

describe('classes by their words', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'in a namespace',
      'namespace A\\B;\nabstract class C {}\nfinal readonly class D {}\ninterface E {}\nenum F: string {}',
      ['A\\B\\C', 'A\\B\\D', 'A\\B\\E', 'A\\B\\F'],
    ],
    ['in several namespaces', 'namespace A { class B {} } namespace { trait C {} }', ['A\\B', 'C']],
    ['not in texts', "// class A {}\n/* class B {} */ $c = 'class C {}'; $d = <<<X\nclass D {}\nX;\nclass E {}", ['E']],
    ['not without a name', 'new class extends A {}; $x->class {}; A::class; namespace\\f();', []],
    ['where nothing is closed', "class A {}\n$x = 'class B {}", ['A']],
    ['behind an attribute', '#[Foo]\nclass A {}', ['A']],
  ])('%s', (_, text, expected) => {
    expect(scanClasses(`<?php\n${text}`)).toEqual(expected);
  });

  it.each(["'", '"', '/*', '<<<A\n', "'\\", '<<<'])('in no time, of nothing but %j', (text) => {
    const start = performance.now();
    scanClasses(text.repeat(300_000));
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

it('leaves out what a package leaves out', () => {
  const isExcluded = excludedBy(['/Tests/', 'a/*/c', '**/Fixtures/', '(+']);
  const paths = ['Tests/A.php', 'Tests.php', 'src/Tests/A.php', 'a/b/c/D.php', 'a/b/b/c.php', 'x/y/Fixtures/A.php'];
  expect(paths.filter(isExcluded)).toEqual(['Tests/A.php', 'a/b/c/D.php', 'x/y/Fixtures/A.php']);
});

it('keeps what others can see of a file, and names what that is made of', async () => {
  const summary = await summaryOf(`namespace A;
    /** @mixin \\X\\Mixed */
    class B extends C implements \\D {
      use E;
      private Secret $secret;
      public F $f;
      private function hidden(): Hidden {}
      /** @param callable(Called): Back $then */
      public function g(Taken $taken, $then): ?G {}
      protected function made() { return new Made(); }
    }
    trait T { private function mine(): Mine {} }
    function h(): H {}`);
  const { lines, references } = declarationsOf(summary);
  expect(references).toEqual([
    'A\\Back',
    'A\\C',
    'A\\Called',
    'A\\E',
    'A\\F',
    'A\\G',
    'A\\H',
    'A\\Made',
    'A\\Mine',
    'D',
    'X\\Mixed',
  ]);
  expect(lines.split('\n').map((line) => line.split('\t')[0])).toEqual(['c a\\b', 'c a\\t', 'f a\\h', '']);
  expect(lines).not.toMatch(/hidden|secret/);
  expect(lines).toMatch(/mine/);
});

it('names the classes that a file uses from elsewhere', () => {
  const mentions = (text: string) => {
    const program = parsePhp(php, `<?php\n${text}`);
    return readMentions(program, resolveNames(program));
  };
  expect(
    mentions(
      'namespace A; use B\\C; use D\\{E, F as G}; use function H\\i; new \\J\\K; new L; C\\M::x(); new namespace\\N;',
    ),
  ).toEqual(['A\\N', 'B\\C', 'B\\C\\M', 'D\\E', 'D\\F', 'J\\K']);
  expect(mentions('Route::get("/", fn (DB $x) => strlen(self::class)); ')).toEqual(['DB', 'Route']);
});
