import { expect, it } from 'vitest';
import { openApplication } from '../../server/src/laravel/application.ts';
import { layerVendor } from '../../server/src/php/signatures/layer.ts';
import { openReaderCrew } from '../../server/src/workspace/crew.ts';
import { discoverFiles } from '../../server/src/workspace/discover.ts';
import { openCache } from '../../server/src/workspace/index-cache.ts';
import { type FolderIndex, indexFolder, readFileIndex } from '../../server/src/workspace/index-folder.ts';
import { indexVendor, VENDOR_LIMITS } from '../../server/src/workspace/vendor.ts';
import type { VendorLimits } from '../../server/src/workspace/vendor-closure.ts';
import { testSignatures } from '../support/signatures.ts';
import { builtAssets } from './assets.ts';
import { folder } from './folder.ts';
import { installOnly } from './vendored.ts';

const assets = builtAssets();
const noCache = openCache(undefined, '', '');

async function index(root: string, limits: Partial<VendorLimits> = {}): Promise<FolderIndex> {
  const setup = { folder: root, assets, rows: [], keepsTrees: false };
  const crew = openReaderCrew(setup, { workers: 0, thisThread: 'works' });
  try {
    const own = await indexFolder(root, discoverFiles(root), crew, noCache);
    return await indexVendor(root, own, crew, () => noCache, { ...VENDOR_LIMITS, ...limits });
  } finally {
    crew.close();
  }
}

/** An application that uses the first of a chain of classes, each of which extends the next. */
function chain(length: number): string {
  const root = folder({ 'a.php': '<?php namespace App; class A extends \\Acme\\C100 {}' });
  const files = Array.from({ length }, (_, at) => [
    `C${100 + at}.php`,
    `<?php namespace Acme; class C${100 + at} extends C${101 + at} { const AT = ${at}; }`,
  ]);
  installOnly(root, { 'acme/chain': { autoload: { 'psr-4': { 'Acme\\': '' } }, files: Object.fromEntries(files) } });
  return root;
}

function classesIn(found: FolderIndex): readonly string[] {
  return [...(found.roots[0]?.vendor ?? '').matchAll(/^c (\S+)\t/gm)].map(([, name = '']) => name);
}

it.each<[string, Partial<VendorLimits>, number, boolean]>([
  ['all that is needed', {}, 8, false],
  ['as many files as are let in', { mostFiles: 5 }, 5, true],
  ['as many bytes as are let in', { mostBytes: 200 }, 3, true],
  ['no file that is too large', { maxBytes: 10 }, 0, false],
])('reads %s, and says once what was cut off', async (_, limits, count, isCut) => {
  const found = await index(chain(8), limits);
  expect(classesIn(found)).toHaveLength(count);
  expect(found.problems.map(({ kind, path }) => [kind, path])).toEqual(isCut ? [['too-large', 'vendor']] : []);
});

it('reads what is used, and nothing else', async () => {
  const root = folder({ 'a.php': '<?php use Acme\\Used; Used::f();' });
  const files = {
    'Used.php': '<?php namespace Acme; class Used { /** @return Answer[] */ static function f(Given $x) {} }',
    'Answer.php': '<?php namespace Acme; class Answer {}',
    'Given.php': '<?php namespace Acme; class Given {}',
    'Other.php': '<?php namespace Acme; class Other {}',
  };
  installOnly(root, { 'acme/box': { autoload: { 'psr-4': { 'Acme\\': '' } }, files } });
  expect(classesIn(await index(root))).toEqual(['acme\\answer', 'acme\\used']);
});

it('of two files that declare a class, believes the one that Composer names', async () => {
  const root = folder({ 'a.php': '<?php Acme\\Box::f(); Acme\\All::f();' });
  const files = {
    'All.php': '<?php namespace Acme; class All {} class Box { const WRONG = 1; }',
    'Box.php': '<?php namespace Acme; class Box { const RIGHT = 1; }',
  };
  installOnly(root, { 'acme/box': { autoload: { 'psr-4': { 'Acme\\': '' } }, files } });
  expect((await index(root)).roots[0]?.vendor).toMatch(/RIGHT/);
  expect((await index(root)).roots[0]?.vendor).not.toMatch(/WRONG/);
});

it('gives each application of a folder its own', async () => {
  const box = (type: string) => ({
    'acme/box': {
      autoload: { 'psr-4': { 'Acme\\': '' } },
      files: { 'Box.php': `<?php namespace Acme; class Box { static function f(): ${type} {} }` },
    },
  });
  const uses = { 'a.php': '<?php Acme\\Box::f();', artisan: '' };
  const root = folder(
    Object.fromEntries(
      ['x', 'y'].flatMap((app) => Object.entries(uses).map(([path, text]) => [`${app}/${path}`, text])),
    ),
  );
  installOnly(`${root}/x`, box('int'));
  installOnly(`${root}/y`, box('string'));
  const { roots } = await index(root);
  expect(roots.map(({ path, vendor }) => [path, /"name":"(int|string)"/.exec(vendor ?? '')?.[1]])).toEqual([
    ['', undefined],
    ['x', 'int'],
    ['y', 'string'],
  ]);
});

it('can be laid below an application that is open already', async () => {
  const signatures = await testSignatures();
  const root = chain(3);
  const {
    roots: [first],
  } = await index(root);
  const files = first?.files.map((file) => [file.path, readFileIndex(file)] as const) ?? [];
  const app = openApplication({ files, builtins: signatures });
  expect(app.types.isClass('App\\A', 'Acme\\C102')).toBeUndefined();
  const before = app.generation;
  app.replaceBuiltins(layerVendor(first?.vendor, signatures));
  expect(app.generation).toBeGreaterThan(before);
  expect(app.types.isClass('App\\A', 'Acme\\C102')).toBe(true);
});
