/**
 * The host in a web worker, which can read nothing itself: the data that ships comes with the client's first message,
 * and the user's files come through the client, which may read them from anywhere.
 */
import type { Connection } from 'vscode-languageserver';
import packageJson from '../../../package.json';
import { loadGofmt } from '../go/gofmt.ts';
import { openApplication } from '../laravel/application.ts';
import { type FileIndex, isBlade } from '../laravel/index-file.ts';
import { readComposer } from '../laravel/parts/project/composer.ts';
import { openSignatures, type Signatures } from '../php/signatures/signatures.ts';
import { findRule } from '../pitfalls/registry.ts';
import type { InitializationOptions } from '../protocol.ts';
import { analyseFile } from '../report/analyse.ts';
import type { FileAnalysis } from '../report/analysis.ts';
import { makeReport } from '../report/inventory.ts';
import type { Project } from '../report/model.ts';
import { projectKind } from '../report/project-kind.ts';
import { renderHtml } from '../report/render-html.ts';
import { loadGrammars } from '../syntax/grammar.ts';
import { parsePhp } from '../syntax/php/parse.ts';
import { compileRow } from '../table/compile.ts';
import { loadRows, type RowFile } from '../table/load.ts';
import { localiseRow, type RowTexts } from '../table/overlay.ts';
import { createTable, readCompiledRows, type Table } from '../table/table.ts';
import type { Locale } from '../text/locale.ts';
import { BUILDERS } from '../translate/builders.ts';
import type { HelperLibrary } from '../translate/helpers.ts';
import { type ClientFiles, openClientFiles } from './client-files.ts';
import { DEFAULT_MODULE } from './convert.ts';
import type { Host, IndexRun, LoadedRows } from './host.ts';
import { indexFiles } from './index-files.browser.ts';
import { pathBelow, uriBelow } from './uris.ts';

export async function createBrowserHost(connection: Connection, { assets = {} }: InitializationOptions): Promise<Host> {
  const bytes = (name: string): Uint8Array => {
    const content = assets[name];
    if (content === undefined) throw new Error(`The client did not send ${name} (initializationOptions.assets).`);
    return content;
  };
  const json = (name: string): unknown => JSON.parse(new TextDecoder().decode(bytes(name)));
  const grammars = await loadGrammars({
    runtime: bytes('web-tree-sitter.wasm'),
    php: bytes('tree-sitter-php.wasm'),
    go: bytes('tree-sitter-go.wasm'),
  });
  const gofmt = loadGofmt(bytes('gofmt.wasm'));
  const files = openClientFiles(connection);
  let builtins: Signatures | undefined;
  const readBuiltins = (): Signatures => {
    builtins ??= openSignatures(new TextDecoder('latin1').decode(bytes('signatures.txt')));
    return builtins;
  };
  const shippedRows = (locale: Locale): LoadedRows => {
    const shipped = readCompiledRows(json('table.json'));
    const texts = (locale === 'en' ? {} : json(`table.${locale}.json`)) as Readonly<Record<string, RowTexts>>;
    const proofs = json('proofs.json') as { versions: string; rows: readonly string[] };
    const proven = new Set(proofs.rows);
    return {
      compiled: shipped.map((each) => ({ ...each, row: localiseRow(each.row, texts[each.row.id]) })),
      proofs: { versions: proofs.versions, has: ({ id }) => proven.has(id) },
      problems: [],
    };
  };
  /** A row of the user's takes the place of one that ships under the same id. */
  const rows = async (folder: string | undefined, locale: Locale): Promise<LoadedRows> => {
    const shipped = shippedRows(locale);
    const own = folder === undefined ? [] : await readRowFiles(files, folder);
    if (own.length === 0) return shipped;
    const loaded = loadRows(own, { grammars, builders: new Set(Object.keys(BUILDERS)) });
    const compiled = loaded.rows.map((row) => compileRow(row, grammars.php));
    const taken = new Set(loaded.rows.map(({ id }) => id));
    return {
      compiled: [...compiled, ...shipped.compiled.filter(({ row }) => !taken.has(row.id))],
      proofs: { ...shipped.proofs, has: (row) => !taken.has(row.id) && shipped.proofs.has(row) },
      problems: loaded.problems.map(({ path, line, message }) => `${path}:${line}: ${message}`),
    };
  };
  return {
    version: packageJson.version,
    grammars,
    gofmt,
    helpers: json('helpers.json') as HelperLibrary,
    rows,
    get builtins() {
      return readBuiltins();
    },
    indexFolder: (folder, run) => indexFiles(files, grammars, folder, run),
    read: (uri) => files.read(uri),
    async report(folder, { locale, nonce, ...run }) {
      const { compiled, proofs } = await rows(folder, locale);
      const analyses = await analyseFolder(
        files,
        folder,
        run,
        { grammars, builtins: readBuiltins() },
        createTable(compiled),
      );
      const byId = new Map(compiled.map(({ row }) => [row.id, { ...row, proven: proofs.has(row) }]));
      const report = makeReport({
        version: packageJson.version,
        project: await describeProject(files, folder),
        analyses,
        problems: [],
        row: (id) => byId.get(id),
        rule: (id) => {
          const rule = findRule(id);
          return rule === undefined ? undefined : { title: rule.docs.title, severity: rule.severity };
        },
      });
      return { report, html: renderHtml(report, { locale, nonce }) };
    },
    async findGoModule(folder, setting) {
      const manifests = (await files.list(folder))
        .filter((uri) => uri.endsWith('/go.mod'))
        .sort((a, b) => a.length - b.length);
      const wanted = setting === '' ? manifests[0] : manifests.find((uri) => uri === `${folder}/${setting}/go.mod`);
      const text = wanted === undefined ? undefined : await files.read(wanted);
      const path = text === undefined ? undefined : /^module\s+(\S+)/m.exec(text)?.[1];
      const moduleFolder = wanted?.slice(0, -'/go.mod'.length) ?? `${folder}/${setting === '' ? 'go' : setting}`;
      return { folder: moduleFolder, path: path ?? DEFAULT_MODULE, exists: wanted !== undefined };
    },
    goFiles: async (folder) => (await files.list(folder)).filter((uri) => uri.endsWith('.go')),
    exists: async (uri) => (await files.read(uri)) !== undefined,
  };
}

/** Indexes the folder, then reads each file again in the light of the whole. */
async function analyseFolder(
  files: ClientFiles,
  folder: string,
  run: IndexRun,
  { grammars, builtins }: Pick<Host, 'grammars' | 'builtins'>,
  table: Table,
): Promise<FileAnalysis[]> {
  const progress = (from: number) => (done: number, total: number) => run.progress(from * total + done, 2 * total);
  const index = await indexFiles(files, grammars, folder, { ...run, progress: progress(0) });
  const analyses: FileAnalysis[] = [];
  const total = index.roots.reduce((sum, root) => sum + root.files.length, 0);
  for (const root of index.roots) {
    const entries = root.files.map(({ path, json }) => [path, JSON.parse(json) as FileIndex] as const);
    const { types } = openApplication({ files: entries, builtins, project: root.project });
    for (const { path: own } of root.files.filter(({ path }) => !isBlade(path))) {
      run.signal.throwIfAborted();
      const path = root.path === '' ? own : `${root.path}/${own}`;
      const text = await files.read(uriBelow(folder, path));
      if (text !== undefined) analyses.push(analyseFile({ table, types }, path, text, parsePhp(grammars.php, text)));
      progress(1)(analyses.length, total);
    }
  }
  return analyses;
}

async function describeProject(files: ClientFiles, folder: string): Promise<Omit<Project, MeasuredFacts>> {
  const uris = await files.list(folder);
  const manifest = uris.find((uri) => uri === `${folder}/composer.json`);
  const composer = readComposer(manifest === undefined ? undefined : await files.read(manifest));
  return {
    name: composer?.name ?? decodeURIComponent(folder.split('/').at(-1) ?? ''),
    kind: projectKind(composer, uris.includes(`${folder}/artisan`)),
    bladeFiles: uris.filter((uri) => uri.endsWith('.blade.php')).length,
    goFiles: uris.filter((uri) => uri.endsWith('.go')).length,
  };
}

/** What the analyses of the files tell. */
type MeasuredFacts = 'phpFiles' | 'lines' | 'logicLines' | 'functions';

async function readRowFiles(files: ClientFiles, folder: string): Promise<RowFile[]> {
  const found: RowFile[] = [];
  for (const uri of await files.list(folder)) {
    const path = pathBelow(folder, uri);
    const text = /^\.laragin\/rows\/[^/]+\.ya?ml$/.test(path) ? await files.read(uri) : undefined;
    if (text !== undefined) found.push({ path, text });
  }
  return found;
}
