import { cpSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openApplication } from '../../server/src/laravel/application.ts';
import { openFile } from '../../server/src/php/file.ts';
import { printType } from '../../server/src/php/print-type.ts';
import { walkScopes } from '../../server/src/php/scope.ts';
import { layerVendor } from '../../server/src/php/signatures/layer.ts';
import type { StaticType } from '../../server/src/php/types.ts';
import { parsePhp } from '../../server/src/syntax/php/parse.ts';
import { DEFAULT_DISCOVERY } from '../../server/src/workspace/discover.ts';
import { type FolderIndex, readFileIndex } from '../../server/src/workspace/index-folder.ts';
import { type FolderOptions, openFolder } from '../../server/src/workspace/open-folder.ts';
import { testGrammars } from '../support/grammars.ts';
import { testSignatures } from '../support/signatures.ts';
import { builtAssets } from './assets.ts';
import { folder } from './folder.ts';
import { installOnly, installPackages, write } from './vendored.ts';

const SHOP = fileURLToPath(new URL('../fixtures/shop', import.meta.url));
const assets = builtAssets();

async function index(root: string, options: Partial<FolderOptions> = {}): Promise<FolderIndex> {
  const opened = await openFolder(root, {
    assets,
    cache: undefined,
    discovery: DEFAULT_DISCOVERY,
    rows: [],
    readsAgain: false,
    workers: 0,
    thisThread: 'works',
    ...options,
  });
  opened.close();
  return opened.index;
}

/** The types of all calls in the files of a folder's application, by place. */
async function callTypes(root: string, { roots }: FolderIndex): Promise<ReadonlyMap<string, StaticType>> {
  const [{ php }, signatures] = await Promise.all([testGrammars(), testSignatures()]);
  const [first] = roots;
  const app = openApplication({
    files: first?.files.map((file) => [file.path, readFileIndex(file)] as const) ?? [],
    builtins: layerVendor(first?.vendor, signatures),
    project: first?.project ?? {},
  });
  const types = new Map<string, StaticType>();
  for (const { path } of first?.files.filter((file) => !file.path.endsWith('.blade.php')) ?? []) {
    const text = readFileSync(join(root, path), 'utf8');
    const file = openFile(parsePhp(php, text), app.types);
    walkScopes(file, (node, scope) => {
      if (node.kind !== 'MethodCall' && node.kind !== 'StaticCall' && node.kind !== 'FuncCall') return;
      types.set(`${path} ${text.slice(node.start, node.end)} ${node.start}`, file.types.typeOf(node, scope));
    });
  }
  return types;
}

/** The type of the last call in `a.php` beside the installed packages. */
async function typeIn(root: string): Promise<string> {
  const types = [...(await callTypes(root, await index(root)))].filter(([place]) => place.startsWith('a.php '));
  return types.map(([, type]) => printType(type))[0] ?? '';
}

const acme = (files: Readonly<Record<string, string>>, autoload: unknown = { 'psr-4': { 'Acme\\': 'src/' } }) => ({
  'acme/box': { autoload, files },
});

describe('the sample application with its dependencies', () => {
  it('is understood at least as well, by any number of workers, cold and warm', { timeout: 120_000 }, async () => {
    const parent = folder({}, 'parent');
    const shop = join(parent, 'shop');
    cpSync(SHOP, shop, { recursive: true });
    const alone = await index(shop);
    const before = await callTypes(shop, alone);
    installPackages(shop);
    const cache = join(parent, 'cache');
    const cold = await index(shop, { cache });
    const after = await callTypes(shop, cold);
    const lost = [...before].filter(([place, type]) => type.kind !== 'unknown' && after.get(place)?.kind === 'unknown');
    expect(lost.map(([place, type]) => `${place}: ${printType(type)}`)).toEqual([]);
    expect(after.size).toBe(before.size);

    expect(cold.problems).toEqual([]);
    expect(cold.roots[0]?.files).toEqual(alone.roots[0]?.files);
    expect(cold.roots[0]?.vendor?.length).toBeGreaterThan(1_000_000);
    const bytes = JSON.stringify(cold);
    for (const options of [{ cache }, { workers: 1, thisThread: 'waits' as const }, { workers: 2 }]) {
      expect(JSON.stringify(await index(shop, options)) === bytes).toBe(true);
    }
  });
});

describe('what a dependency declares', () => {
  const LARAVEL = 'vendor/laravel/framework';

  it.each<[string, Readonly<Record<string, string>>, Readonly<Record<string, string>>, string]>([
    [
      'is known where only it declares a class, through all that is above it',
      { 'a.php': '<?php use Acme\\Box; (new Box())->lid();' },
      {
        'src/Box.php': '<?php namespace Acme; class Box extends Base { use Lids; }',
        'src/Base.php': '<?php namespace Acme; abstract class Base {}',
        'src/Lids.php': '<?php namespace Acme; trait Lids { public function lid(): Lid { return new Lid(); } }',
        'src/Lid.php': '<?php namespace Acme; class Lid {}',
      },
      'Acme\\Lid',
    ],
    [
      'is known from its body where nothing else tells',
      { 'a.php': '<?php \\Acme\\Box::make();' },
      { 'src/Box.php': '<?php namespace Acme; class Box { public static function make() { return new static; } }' },
      'Acme\\Box',
    ],
    [
      'stands behind what the application declares',
      {
        'a.php': '<?php Acme\\Box::make();',
        'box.php': '<?php namespace Acme; class Box { static function make(): int {} }',
      },
      { 'src/Box.php': '<?php namespace Acme; class Box { static function make(): string {} }' },
      'int',
    ],
    [
      'does not replace what PHP declares',
      { 'a.php': '<?php strlen("");' },
      { 'helpers.php': '<?php if (!function_exists("strlen")) { function strlen($x): array {} }' },
      'int',
    ],
    [
      'adds functions',
      { 'a.php': '<?php boxed();' },
      { 'helpers.php': '<?php if (!function_exists("boxed")) { function boxed(): Acme\\Box {} }' },
      'Acme\\Box',
    ],
  ])('%s', async (_, files, box, expected) => {
    const root = folder(files);
    installOnly(root, acme(box, { 'psr-4': { 'Acme\\': 'src' }, files: ['helpers.php'] }));
    expect(await typeIn(root)).toBe(expected);
  });

  it('has overlays over it', { timeout: 60_000 }, async () => {
    const root = folder({ 'a.php': '<?php collect([1, 2])->first();' });
    installPackages(root);
    expect(await typeIn(root)).toBe('int|null');
  });

  it('wins over the version that is built in', { timeout: 60_000 }, async () => {
    const root = folder({ 'a.php': '<?php function f(Illuminate\\Http\\Request $r) { return $r->brandNew(); }' });
    installPackages(root);
    const path = join(root, LARAVEL, 'Http/Request.php');
    const text = readFileSync(path, 'utf8');
    expect(await typeIn(root)).toBe('mixed');
    write(
      path,
      text.replace(/(class Request[^{]*\{)/, '$1 public function brandNew(): \\Illuminate\\Support\\Stringable {}'),
    );
    expect(await typeIn(root)).toBe('Illuminate\\Support\\Stringable');
  });
});

describe('where it lies', () => {
  const CALL = { 'a.php': '<?php (new Acme\\Box())->lid();' };
  const BOX = '<?php namespace Acme; class Box { function lid(): int { return 1; } }';

  const composed = (files: Readonly<Record<string, string>>): string => folder({ ...CALL, ...files });
  const installed = (autoload: unknown, path: string | undefined = '../acme/box'): string =>
    JSON.stringify({ packages: [{ name: 'acme/box', autoload, 'install-path': path }] });
  const head = '<?php $vendorDir = dirname(__DIR__); $baseDir = dirname($vendorDir);';

  it.each<[string, Readonly<Record<string, string>>]>([
    [
      'is said by the generated maps where the list is missing',
      {
        'vendor/composer/autoload_psr4.php': `${head} return array('Acme\\\\' => array($vendorDir . '/acme/box/src'));`,
        'vendor/acme/box/src/Box.php': BOX,
      },
    ],
    [
      'is said by the generated class map',
      {
        'vendor/composer/autoload_classmap.php': `${head} return array('Acme\\\\Box' => $vendorDir . '/acme/all.php');`,
        'vendor/acme/all.php': BOX,
      },
    ],
    [
      'is said by the name itself, as of old',
      {
        'vendor/composer/installed.json': installed({ 'psr-0': { Acme: 'lib' } }),
        'vendor/acme/box/lib/Acme/Box.php': BOX,
      },
    ],
    [
      'is found in a mapped folder by the name of the file',
      { 'vendor/composer/installed.json': installed({ classmap: ['lib'] }), 'vendor/acme/box/lib/x/Box.php': BOX },
    ],
    [
      'is found in a mapped folder whatever the file is called',
      {
        'vendor/composer/installed.json': installed({ classmap: ['lib'] }),
        'vendor/acme/box/lib/x/all.inc': BOX,
        'vendor/acme/box/lib/Box.php': '<?php // class Box',
      },
    ],
    [
      'may be another folder than vendor',
      {
        'composer.json': '{"config": {"vendor-dir": "lib/deps"}}',
        'lib/deps/composer/installed.json': installed({ 'psr-4': { 'Acme\\': '' } }),
        'lib/deps/acme/box/Box.php': BOX,
      },
    ],
    [
      'may be a folder of the application that is not its own code',
      {
        '.gitignore': 'packages',
        'vendor/composer/installed.json': installed({ 'psr-4': { 'Acme\\': '' } }, '../../packages/box'),
        'packages/box/Box.php': BOX,
      },
    ],
  ])('%s', async (_, files) => {
    expect(await typeIn(composed(files))).toBe('int');
  });

  it.each<[string, (outside: string) => { readonly files: Readonly<Record<string, string>>; readonly link?: string }]>([
    [
      'by its install path',
      () => ({
        files: { 'vendor/composer/installed.json': installed({ 'psr-4': { 'Acme\\': '' } }, '../../../outside') },
      }),
    ],
    [
      'by its rules',
      () => ({
        files: { 'vendor/composer/installed.json': installed({ 'psr-4': { 'Acme\\': '../../../../outside' } }) },
      }),
    ],
    [
      'by a map',
      () => ({
        files: {
          'vendor/composer/autoload_classmap.php': `${head} return array('Acme\\\\Box' => $baseDir . '/../outside/Box.php');`,
        },
      }),
    ],
    [
      'by a link',
      () => ({
        files: { 'vendor/composer/installed.json': installed({ 'psr-4': { 'Acme\\': '' } }) },
        link: 'vendor/acme/box',
      }),
    ],
    [
      'by a link that is searched',
      () => ({ files: { 'vendor/composer/installed.json': installed({ classmap: [''] }) }, link: 'vendor/acme/box' }),
    ],
  ])('is not looked at outside of the folder: %s', async (_, make) => {
    const root = composed({});
    const outside = join(root, '../outside');
    write(join(outside, 'Box.php'), BOX);
    const { files, link } = make(outside);
    for (const [path, text] of Object.entries(files)) write(join(root, path), text);
    if (link !== undefined) {
      mkdirSync(join(root, link, '..'), { recursive: true });
      symlinkSync(outside, join(root, link));
    }
    expect(await typeIn(root)).toBe('mixed');
  });

  it('may be a link into the application, whose files stay its own', async () => {
    const root = composed({
      'packages/box/Box.php': BOX,
      'vendor/composer/installed.json': installed({ 'psr-4': { 'Acme\\': '' } }),
    });
    mkdirSync(join(root, 'vendor/acme'));
    symlinkSync('../../packages/box', join(root, 'vendor/acme/box'));
    expect(await typeIn(root)).toBe('int');
    expect((await index(root)).roots[0]?.vendor).toBe('');
  });
});

describe('whatever lies there, there is an answer', () => {
  const LIST = 'vendor/composer/installed.json';
  const many = Array.from({ length: 5_000 }, (_, at) => ({
    name: `acme/p${at}`,
    autoload: { 'psr-4': { [`Acme\\P${at}\\`]: 'src', 'Acme\\': 'src' }, classmap: ['src'], files: ['f.php'] },
  }));

  it.each<[string, Readonly<Record<string, string | Uint8Array>>]>([
    ['a list that is broken', { [LIST]: '{"packages": [' }],
    ['a list that is none', { [LIST]: '7' }],
    ['a list that is no text', { [LIST]: new Uint8Array([0, 1, 2, 255]) }],
    ['packages that are not there', { [LIST]: JSON.stringify(many) }],
    ['a generated map that is broken', { 'vendor/composer/autoload_psr4.php': '<?php return array(' }],
    ['a composer.json that is broken', { 'composer.json': '{', [LIST]: '[]' }],
    ['a vendor folder that is a file', { vendor: 'x' }],
    ['a vendor folder outside', { 'composer.json': '{"config": {"vendor-dir": "../../deps"}}' }],
    [
      'PHP that is broken, empty, huge or no text',
      {
        [LIST]: JSON.stringify([
          { name: 'acme/box', autoload: { 'psr-4': { 'Acme\\': '' }, files: ['e.php', 'b.php'] } },
        ]),
        'vendor/acme/box/Box.php': '<?php namespace Acme; class Box extends Lid { function x(',
        'vendor/acme/box/Lid.php': `<?php /* ${'x'.repeat(1_000_000)} */`,
        'vendor/acme/box/e.php': '',
        'vendor/acme/box/b.php': new Uint8Array([0, 1, 2, 255]),
      },
    ],
    [
      'classes above each other in a ring',
      {
        [LIST]: JSON.stringify([{ name: 'acme/box', autoload: { 'psr-4': { 'Acme\\': '' } } }]),
        'vendor/acme/box/Box.php': '<?php namespace Acme; class Box extends Lid { use Box; }',
        'vendor/acme/box/Lid.php': '<?php namespace Acme; class Lid extends Box {}',
      },
    ],
  ])('%s', async (_, files) => {
    const root = folder({ 'a.php': '<?php strlen((new Acme\\Box())->lid());', ...files });
    expect((await index(root)).problems).toEqual([]);
    expect(await typeIn(root)).toBe('int');
  });

  it('links in circles', async () => {
    const root = folder({
      'a.php': '<?php strlen((new Acme\\Box())->lid());',
      [LIST]: JSON.stringify([{ name: 'acme/box', autoload: { 'psr-4': { 'Acme\\': '' }, classmap: [''] } }]),
      'vendor/acme/box/x.php': '<?php',
    });
    symlinkSync('Box.php', join(root, 'vendor/acme/box/Box.php'));
    symlinkSync('..', join(root, 'vendor/acme/box/up'));
    expect(await typeIn(root)).toBe('int');
  });
});
