/** The host in a Node process: the file system, worker threads, and the data beside the bundle. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { URI } from 'vscode-uri';
import { loadGofmt } from '../go/gofmt.ts';
import { openSignatures, type Signatures } from '../php/signatures/signatures.ts';
import type { InitializationOptions } from '../protocol.ts';
import { renderHtml } from '../report/render-html.ts';
import { loadGrammars } from '../syntax/grammar.ts';
import { findAssets, readGofmt, readGrammarBytes, readHelpers, readSignatures } from '../workspace/assets.ts';
import { decodeText } from '../workspace/decode.ts';
import { DEFAULT_DISCOVERY } from '../workspace/discover.ts';
import { defaultCacheFolder } from '../workspace/index-cache.ts';
import { reportFolder } from '../workspace/report-folder.ts';
import { readRows } from '../workspace/rows.ts';
import { VERSION } from '../workspace/version.ts';
import { DEFAULT_MODULE } from './convert.ts';
import type { GoModule, Host } from './host.ts';
import { indexInThread } from './index-thread.node.ts';
import { uriBelow } from './uris.ts';

export async function createNodeHost({ cacheFolder }: InitializationOptions): Promise<Host> {
  const assets = findAssets();
  const cache = cacheFolder ?? defaultCacheFolder();
  let builtins: Signatures | undefined;
  return {
    version: VERSION,
    grammars: await loadGrammars(readGrammarBytes(assets)),
    gofmt: loadGofmt(readGofmt(assets)),
    helpers: readHelpers(assets),
    async rows(folder, locale) {
      const { compiled, proofs, problems } = await readRows(folder && pathOf(folder), assets, locale);
      const lines = problems.map(({ path, line, detail }) => `${path}${line === null ? '' : `:${line}`}: ${detail}`);
      return { compiled, proofs, problems: lines };
    },
    get builtins() {
      builtins ??= openSignatures(readSignatures(assets));
      return builtins;
    },
    indexFolder: (folder, run) => indexInThread({ root: pathOf(folder), assets, cache, maxSize: run.maxSize }, run),
    read: async (uri) => readText(pathOf(uri)),
    async report(folder, { locale, nonce, maxSize, signal, progress }) {
      const report = await reportFolder(pathOf(folder), {
        assets,
        locale,
        discovery: { ...DEFAULT_DISCOVERY, maxBytes: maxSize },
        cache,
        workers: undefined,
        signal,
        onProgress: progress,
      });
      return { report, html: renderHtml(report, { locale, nonce }) };
    },
    findGoModule: async (folder, setting) => findGoModule(folder, setting),
    goFiles: async (folder) => goFilesBelow(pathOf(folder)).map((path) => uriBelow(folder, path)),
    exists: async (uri) => existsSync(pathOf(uri)),
  };
}

/** The folder that the settings name; else the nearest one with a `go.mod`, two levels down at most; else `go`. */
function findGoModule(folder: string, setting: string): GoModule {
  const root = pathOf(folder);
  const below = setting === '' ? (findModuleFolder(root) ?? 'go') : setting;
  const manifest = join(root, below, 'go.mod');
  const exists = existsSync(manifest);
  const path = exists ? /^module\s+(\S+)/m.exec(readFileSync(manifest, 'utf8'))?.[1] : undefined;
  return { folder: uriBelow(folder, below), path: path ?? DEFAULT_MODULE, exists };
}

function findModuleFolder(root: string): string | undefined {
  const hasModule = (below: string): boolean => existsSync(join(root, below, 'go.mod'));
  const children = foldersOf(root);
  const grandchildren = children.flatMap((child) =>
    foldersOf(join(root, child)).map((name) => posix.join(child, name)),
  );
  return ['', ...children, ...grandchildren].find(hasModule);
}

function goFilesBelow(root: string, below = ''): string[] {
  const own = filesOf(join(root, below)).filter((name) => name.endsWith('.go'));
  const deeper = foldersOf(join(root, below)).flatMap((name) => goFilesBelow(root, posix.join(below, name)));
  return [...own.map((name) => posix.join(below, name)), ...deeper];
}

function filesOf(path: string): string[] {
  try {
    return readdirSync(path, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => name)
      .sort();
  } catch {
    return [];
  }
}

function foldersOf(path: string): string[] {
  try {
    return readdirSync(path, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && !FOREIGN.has(entry.name))
      .map(({ name }) => name)
      .sort();
  } catch {
    // A folder that cannot be listed holds no module that could be written to.
    return [];
  }
}

const FOREIGN: ReadonlySet<string> = new Set(['vendor', 'node_modules', 'storage']);

function readText(path: string): string | undefined {
  try {
    const decoded = decodeText(readFileSync(path));
    return decoded.ok ? decoded.text : undefined;
  } catch {
    // Gone, or nobody's to read: the same to whoever asks.
    return undefined;
  }
}

function pathOf(uri: string): string {
  return uri.startsWith('file:') ? fileURLToPath(uri) : URI.parse(uri).fsPath;
}
