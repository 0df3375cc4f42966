/** The host in a Node process: the file system, worker threads, and the data beside the bundle. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { URI } from 'vscode-uri';
import { loadGofmt } from '../go/gofmt.ts';
import { renderHtml } from '../report/render-html.ts';
import { loadGrammars } from '../syntax/grammar.ts';
import { analyseFiles } from '../workspace/analyse-files.ts';
import { findAssets, readGrammarBytes } from '../workspace/assets.ts';
import { DEFAULT_DISCOVERY, discoverFiles } from '../workspace/discover.ts';
import { reportFolder } from '../workspace/report-folder.ts';
import { readRows } from '../workspace/rows.ts';
import { VERSION } from '../workspace/version.ts';
import { DEFAULT_MODULE } from './convert.ts';
import type { GoModule, Host } from './host.ts';

export async function createNodeHost(): Promise<Host> {
  const assets = findAssets();
  return {
    version: VERSION,
    grammars: await loadGrammars(readGrammarBytes(assets)),
    gofmt: loadGofmt(readFileSync(join(assets, 'gofmt.wasm'))),
    async rows(folder, locale) {
      const { compiled, proofs, problems } = await readRows(folder && pathOf(folder), assets, locale);
      const lines = problems.map(({ path, line, detail }) => `${path}${line === null ? '' : `:${line}`}: ${detail}`);
      return { compiled, proofs, problems: lines };
    },
    async readDeclarations(folder, { signal, progress }) {
      const root = pathOf(folder);
      const { php } = discoverFiles(root, DEFAULT_DISCOVERY);
      let done = 0;
      // Declarations need no rows, and the editor needs the machine: one worker, in the background.
      const results = await analyseFiles(
        php,
        { root, assets, rows: [] },
        { workers: 1, signal, onDone: () => progress(++done, php.length) },
      );
      return new Map(
        results.flatMap((result) =>
          result.ok
            ? [
                [
                  uriBelow(folder, result.analysis.path),
                  { classes: result.analysis.classes, functions: result.analysis.declares },
                ] as const,
              ]
            : [],
        ),
      );
    },
    async report(folder, { locale, nonce, maxSize, signal, progress }) {
      let done = 0;
      let total = 0;
      const report = await reportFolder(pathOf(folder), {
        assets,
        locale,
        discovery: { ...DEFAULT_DISCOVERY, maxBytes: maxSize },
        workers: undefined,
        signal,
        onDiscovered: ({ php }) => {
          total = php.length;
        },
        onDone: () => progress(++done, total),
      });
      return { report, html: renderHtml(report, { locale, nonce }) };
    },
    findGoModule: async (folder, setting) => findGoModule(folder, setting),
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

function pathOf(uri: string): string {
  return uri.startsWith('file:') ? fileURLToPath(uri) : URI.parse(uri).fsPath;
}

function uriBelow(folder: string, path: string): string {
  return path === '' ? folder : `${folder}/${path.split('/').map(encodeURIComponent).join('/')}`;
}
