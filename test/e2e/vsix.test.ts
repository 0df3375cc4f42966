/** What ships: everything that the manifest names, nothing of the workshop, and small. */
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { extensionVsix, shippedFiles } from './support/vsix.ts';

interface Manifest {
  readonly type?: string;
  readonly main: string;
  readonly browser: string;
  readonly bin: { readonly laragin: string };
  readonly contributes: {
    readonly snippets: readonly { readonly path: string }[];
    readonly yamlValidation: readonly { readonly url: string }[];
  };
}

const manifest = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as Manifest;

it('the VSIX holds what the manifest names', () => {
  const { main, browser, bin, contributes } = manifest;
  const named = [main, browser, bin.laragin, ...contributes.snippets.map(({ path }) => path)];
  const schemas = contributes.yamlValidation.map(({ url }) => url);
  const paths = [...named, ...schemas, 'client/l10n/bundle.l10n.zh-cn.json'].map((path) => path.replace(/^\.\//, ''));
  expect(shippedFiles()).toEqual(expect.arrayContaining(paths));
});

it('the VSIX holds no sources, no source maps and no packages', () => {
  const source =
    /^node_modules\/|^test\/|\.(ts|map|mjs)$|^(client|server)\/(?!l10n\/|media\/|src\/\w+\/\w+\.schema\.json$)/;
  expect(shippedFiles().filter((path) => source.test(path))).toEqual([]);
});

it('the VSIX is smaller than 4 MB', () => {
  const home = mkdtempSync(join(tmpdir(), 'laragin-vsix-'));
  try {
    expect(statSync(extensionVsix(home)).size).toBeLessThan(4_000_000);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
});

it('the manifest says that the bundles are CommonJS, all that a web extension host loads', () => {
  expect(manifest.type).toBeUndefined();
});
