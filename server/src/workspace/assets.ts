/**
 * The data that ships beside the bundles: the wasm binaries and the migration table. Bundles find it in their own
 * folder, sources (run by a TypeScript loader) in `dist/`, once that is built.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { GrammarBytes } from '../syntax/grammar.ts';
import type { Locale } from '../text/locale.ts';
import type { HelperLibrary } from '../translate/helpers.ts';
import { Failure } from './errors.ts';

/**
 * The folder that holds the data.
 * @throws when there is none: the program was run from its sources and was never built.
 */
export function findAssets(): string {
  const folders = [new URL('./', import.meta.url), new URL('../../../dist/', import.meta.url)].map((url) =>
    fileURLToPath(url),
  );
  const folder = folders.find((each) => existsSync(join(each, 'tree-sitter-php.wasm')));
  if (folder === undefined) throw new Failure('The parsers are missing. Run `npm run build` once.');
  return folder;
}

export function readGrammarBytes(assets: string): GrammarBytes {
  return {
    runtime: readFileSync(join(assets, 'web-tree-sitter.wasm')),
    php: readFileSync(join(assets, 'tree-sitter-php.wasm')),
    go: readFileSync(join(assets, 'tree-sitter-go.wasm')),
  };
}

/** gofmt as WebAssembly. */
export function readGofmt(assets: string): Uint8Array {
  return readFileSync(join(assets, 'gofmt.wasm'));
}

/** The Go that conversions refer to. */
export function readHelpers(assets: string): HelperLibrary {
  return JSON.parse(readFileSync(join(assets, 'helpers.json'), 'utf8')) as HelperLibrary;
}

/** What `table.json` holds; the table room reads it. */
export function readTableJson(assets: string): unknown {
  return JSON.parse(readFileSync(join(assets, 'table.json'), 'utf8'));
}

/** Texts of rows in another language, by row id; nothing for English, which the rows hold themselves. */
export function readOverlayJson(assets: string, locale: Locale): unknown {
  return locale === 'en' ? {} : JSON.parse(readFileSync(join(assets, `table.${locale}.json`), 'utf8'));
}

/** The declarations of PHP, of Laravel and of what is often beside them; `openSignatures` reads them. */
export function readSignatures(assets: string): string {
  // The text is ASCII, which this decodes many times faster.
  return readFileSync(join(assets, 'signatures.txt'), 'latin1');
}
