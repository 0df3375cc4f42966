import { expect, it } from 'vitest';
import { readComposer } from '../../server/src/laravel/parts/project/composer.ts';
import { projectKind } from '../../server/src/report/project-kind.ts';
import { readProject } from '../../server/src/workspace/project.ts';
import { folder } from './folder.ts';

it.each([
  ['laravel', { name: 'a/b', require: { 'laravel/framework': '^8' } }, false],
  ['lumen', { require: { 'laravel/lumen-framework': '^8', 'illuminate/mail': '^8' } }, true],
  ['laravel', { require: { 'illuminate/support': '^8' } }, false],
  ['laravel', {}, true],
  ['plain', { require: { 'slim/slim': '4' } }, false],
] as const)('is %s', (kind, composer, hasArtisan) => {
  expect(projectKind(readComposer(JSON.stringify(composer)), hasArtisan)).toBe(kind);
});

it.each(['', '{', 'null', '[]', '{"name":3,"require":"x"}'])(
  'reads nothing from a broken composer.json: %s',
  (text) => {
    const manifest = readComposer(text);
    expect(manifest?.name).toBeUndefined();
    expect(manifest?.packages ?? []).toEqual([]);
  },
);

it('is named by composer.json, else by its folder', () => {
  expect(readProject(folder({ 'composer.json': '{"name":"acme/shop"}' })).name).toBe('acme/shop');
  expect(readProject(folder({}, 'legacy-site')).name).toBe('legacy-site');
});
