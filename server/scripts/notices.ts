/**
 * The licences of what the bundles contain, as their authors ask for: one text beside the bundles, made from the
 * bundler's own list of inputs, so that it cannot miss a package.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';

/** Packages whose binaries ship as files of their own. */
const BINARY_PACKAGES: readonly string[] = ['@wasm-fmt/gofmt', 'tree-sitter-go', 'tree-sitter-php', 'web-tree-sitter'];

/** @throws when a bundled package brings no licence text: that is for a person to look at. */
export function thirdPartyNotices(root: string, metafiles: readonly Metafile[]): string {
  const bundled = metafiles.flatMap(({ inputs }) => Object.keys(inputs)).flatMap((path) => packageFolder(path) ?? []);
  const folders = new Set([...bundled, ...BINARY_PACKAGES.map((name) => `node_modules/${name}`)]);
  const notices = [...folders].sort().map((folder) => noticeOf(join(root, folder)));
  return `laragin contains the following packages.\n\n${[...new Set(notices)].join('\n')}`;
}

/** `node_modules/a/node_modules/@b/c` for a file below it; undefined for the project's own. */
function packageFolder(path: string): string | undefined {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];
}

function noticeOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
    license?: string;
  };
  const file = readdirSync(folder).find(
    (each) => /^(licen[cs]e|copying)/i.test(each) && existsSync(join(folder, each)),
  );
  const text = file === undefined ? undefined : readFileSync(join(folder, file), 'utf8').trim();
  if (text === undefined && license !== 'MIT' && license !== 'ISC') {
    throw new Error(`${name} is bundled and brings no licence text`);
  }
  return `${'='.repeat(80)}\n${name} ${version} (${license ?? 'see below'})\n${'='.repeat(80)}\n\n${text ?? `Licence: ${license}`}\n`;
}
