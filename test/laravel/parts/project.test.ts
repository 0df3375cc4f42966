/**
 * Files of a project that are no PHP.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readComposer } from '../../../server/src/laravel/parts/project/composer.ts';
import { readDotEnv } from '../../../server/src/laravel/parts/project/dot-env.ts';
import { readTestSuites } from '../../../server/src/laravel/parts/project/phpunit.ts';

const shop = join(import.meta.dirname, '../../fixtures/shop');
const readShop = (path: string) => readFileSync(join(shop, path), 'utf8');

describe('composer.json', () => {
  test('of the shop', () => {
    const composer = readComposer(readShop('composer.json'));
    expect(composer).toEqual({
      name: 'kettle-and-leaf/shop',
      php: '^7.4|^8.0',
      framework: { name: 'laravel', major: 8 },
      packages: [
        { name: 'fakerphp/faker', constraint: '^1.9.1', dev: true },
        { name: 'guzzlehttp/guzzle', constraint: '^7.0.1' },
        { name: 'laravel/framework', constraint: '^8.75' },
        { name: 'laravel/tinker', constraint: '^2.5' },
        { name: 'mockery/mockery', constraint: '^1.4.4', dev: true },
        { name: 'nunomaduro/collision', constraint: '^5.10', dev: true },
        { name: 'phpunit/phpunit', constraint: '^9.5.10', dev: true },
      ],
      autoload: [
        { prefix: 'Database\\Factories\\', folders: ['database/factories'] },
        { prefix: 'Database\\Seeders\\', folders: ['database/seeders'] },
        { prefix: 'Tests\\', folders: ['tests'], dev: true },
        { prefix: 'App\\', folders: ['app'] },
      ],
      files: ['app/helpers.php'],
      classmap: [],
      scripts: {
        'post-autoload-dump': [
          'Illuminate\\Foundation\\ComposerScripts::postAutoloadDump',
          '@php artisan package:discover --ansi',
        ],
        test: ['phpunit'],
      },
    });
  });

  test('with a lock', () => {
    const composer = readComposer(
      '{"require": {"laravel/framework": "^10.0|^11.0"}}',
      '{"packages": [{"name": "laravel/framework", "version": "v10.48.2"}, {"name": "psr/log", "version": "3.0.0"}], "packages-dev": [{"name": "a/b", "version": "dev-main"}]}',
    );
    expect(composer?.framework).toEqual({ name: 'laravel', major: 10, version: '10.48.2' });
    expect(composer?.packages).toEqual([
      { name: 'a/b', version: 'dev-main', dev: true, indirect: true },
      { name: 'laravel/framework', constraint: '^10.0|^11.0', version: '10.48.2' },
      { name: 'psr/log', version: '3.0.0', indirect: true },
    ]);
  });

  test.each([
    ['5.8.*', 5],
    ['^8.75', 8],
    ['^11.0 || ^12.0', 12],
    ['>=9.0 <11.0', 9],
    ['~10.1.0', 10],
    ['v13.2.1', 13],
    ['dev-master', undefined],
    ['*', undefined],
  ])('Laravel %s', (constraint, major) => {
    const json = JSON.stringify({ require: { 'laravel/framework': constraint } });
    expect(readComposer(json)?.framework?.major).toBe(major);
  });

  test('Lumen', () => {
    const json = '{"require": {"laravel/lumen-framework": "^8.0"}}';
    expect(readComposer(json)?.framework).toEqual({ name: 'lumen', major: 8 });
  });

  test.each(['', '{', '[]', 'null', '{"require": [], "autoload": 5, "scripts": [1]}'])('of the text %j', (text) => {
    expect(() => readComposer(text, text)).not.toThrow();
  });
});

describe('.env', () => {
  test.each([
    ['A=secret', [['A', false, undefined]]],
    ['A=', [['A', true, undefined]]],
    ['A=""', [['A', true, undefined]]],
    [
      'A=true\nB=(false)\nC=null',
      [
        ['A', false, 'true'],
        ['B', false, '(false)'],
        ['C', false, 'null'],
      ],
    ],
    [
      'CACHE_DRIVER=redis\nDB_CONNECTION="mysql"',
      [
        ['CACHE_DRIVER', false, 'redis'],
        ['DB_CONNECTION', false, 'mysql'],
      ],
    ],
    [
      '# A=1\n  export B=2 # why\n\nC',
      [
        ['B', false, undefined],
        ['C', true, undefined],
      ],
    ],
    ['A= # nothing', [['A', true, undefined]]],
    [
      'KEY="-----BEGIN\nB=2\n-----END"\nC=1',
      [
        ['KEY', false, undefined],
        ['C', false, undefined],
      ],
    ],
    [
      'A="open\nB=1',
      [
        ['A', false, undefined],
        ['B', false, undefined],
      ],
    ],
    ['A=1\nA=true', [['A', false, undefined]]],
    [
      'A=1\r\nB=sqlite\r\n',
      [
        ['A', false, undefined],
        ['B', false, 'sqlite'],
      ],
    ],
  ] as const)('%j', (text, want) => {
    expect(readDotEnv(text).map(({ name, empty, value }) => [name, empty, value])).toEqual(want);
  });

  test('no value of the shop is kept but switches and drivers', () => {
    const kept = readDotEnv(readShop('.env.example')).flatMap(({ name, value }) =>
      value === undefined ? [] : [`${name}=${value}`],
    );
    expect(kept).toEqual(
      readShop('.env.example')
        .match(/^\w+=(?:true|local|mysql|file|sync|smtp|stack|debug|null|sqlite|database|log|redis)$/gm)
        ?.filter((line) => !line.endsWith('=debug')),
    );
  });
});

describe('phpunit.xml', () => {
  test('of the shop', () => {
    expect(readTestSuites(readShop('phpunit.xml'))).toEqual([
      { name: 'Feature', paths: ['tests/Feature'], excluded: [] },
    ]);
  });

  test('several suites, comments, exclusions', () => {
    const xml = `<phpunit><testsuites>
      <!-- <testsuite name="Old"><directory>x</directory></testsuite> -->
      <testsuite name='A &amp; B'><directory suffix="Test.php">./tests/A/</directory><file>tests/B.php</file><exclude>tests/A/Slow</exclude></testsuite>
      <testsuite name="C"></testsuite></testsuites></phpunit>`;
    expect(readTestSuites(xml)).toEqual([
      { name: 'A & B', paths: ['tests/A', 'tests/B.php'], excluded: ['tests/A/Slow'] },
      { name: 'C', paths: [], excluded: [] },
    ]);
  });
});
