/**
 * The host in a web worker, which can read nothing itself: the data that ships comes with the client's first message,
 * and the user's files come through the client, which may read them from anywhere.
 */
import type { Connection } from 'vscode-languageserver';
import packageJson from '../../../package.json';
import { loadGofmt } from '../go/gofmt.ts';
import { laravelKnowledge } from '../laravel/knowledge.ts';
import { findRule } from '../pitfalls/registry.ts';
import {
  FILES_REQUEST,
  type FilesResult,
  type InitializationOptions,
  READ_REQUEST,
  type ReadResult,
} from '../protocol.ts';
import { analyseFile } from '../report/analyse.ts';
import type { FileAnalysis } from '../report/analysis.ts';
import { makeReport } from '../report/inventory.ts';
import type { Project } from '../report/model.ts';
import { parseComposer, projectKind } from '../report/project-kind.ts';
import { renderHtml } from '../report/render-html.ts';
import { type Grammars, loadGrammars } from '../syntax/grammar.ts';
import { compileRow } from '../table/compile.ts';
import { loadRows, type RowFile } from '../table/load.ts';
import { localiseRow, type RowTexts } from '../table/overlay.ts';
import { createTable, readCompiledRows } from '../table/table.ts';
import type { Locale } from '../text/locale.ts';
import { BUILDERS } from '../translate/builders.ts';
import { DEFAULT_MODULE } from './convert.ts';
import type { Host, LoadedRows, Run } from './host.ts';

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
  const files = createFiles(connection);
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
  const analyseAll = async (folder: string, run: Run, compiled: LoadedRows['compiled'], maxSize: number) =>
    analyseFiles(files, folder, run, { grammars, table: createTable(compiled), maxSize });
  return {
    version: packageJson.version,
    grammars,
    gofmt,
    rows,
    async readDeclarations(folder, run) {
      const analyses = await analyseAll(folder, run, [], MAX_SIZE);
      return new Map(
        analyses.map(({ path, classes, declares }) => [uriBelow(folder, path), { classes, functions: declares }]),
      );
    },
    async report(folder, { locale, nonce, maxSize, ...run }) {
      const { compiled, proofs } = await rows(folder, locale);
      const analyses = await analyseAll(folder, run, compiled, maxSize);
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
        knowledge: laravelKnowledge,
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
    exists: async (uri) => (await files.read(uri)) !== undefined,
  };
}

/** What a declaration scan reads at most of one file, in code units. */
const MAX_SIZE = 5_000_000;

interface Files {
  list(folder: string): Promise<readonly string[]>;
  /** Undefined when the file cannot be read or is not text. */
  read(uri: string): Promise<string | undefined>;
}

function createFiles(connection: Connection): Files {
  return {
    async list(folder) {
      const { uris } = await connection.sendRequest<FilesResult>(FILES_REQUEST, { folder });
      return [...uris].sort();
    },
    async read(uri) {
      const { base64 } = await connection.sendRequest<ReadResult>(READ_REQUEST, { uri });
      if (base64 === undefined) return undefined;
      const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
      return bytes.includes(0) ? undefined : new TextDecoder().decode(bytes);
    },
  };
}

interface Analysing {
  readonly grammars: Grammars;
  readonly table: ReturnType<typeof createTable>;
  readonly maxSize: number;
}

/** One file after the other, with a breath between them, so that keystrokes are answered meanwhile. */
async function analyseFiles(
  files: Files,
  folder: string,
  run: Run,
  { grammars, table, maxSize }: Analysing,
): Promise<FileAnalysis[]> {
  const uris = (await files.list(folder)).filter((uri) => uri.endsWith('.php') && !uri.endsWith('.blade.php'));
  const analyses: FileAnalysis[] = [];
  for (const [done, uri] of uris.entries()) {
    run.signal.throwIfAborted();
    const text = await files.read(uri);
    const path = decodeURIComponent(uri.slice(folder.length + 1));
    if (text !== undefined && text.length <= maxSize) {
      analyses.push(analyseFile({ php: grammars.php, table, knowledge: laravelKnowledge }, path, text));
    }
    run.progress(done + 1, uris.length);
  }
  return analyses;
}

async function describeProject(files: Files, folder: string): Promise<Omit<Project, MeasuredFacts>> {
  const uris = await files.list(folder);
  const manifest = uris.find((uri) => uri === `${folder}/composer.json`);
  const composer = parseComposer(manifest === undefined ? undefined : await files.read(manifest));
  return {
    name: composer?.name ?? decodeURIComponent(folder.split('/').at(-1) ?? ''),
    kind: projectKind(composer, uris.includes(`${folder}/artisan`)),
    bladeFiles: uris.filter((uri) => uri.endsWith('.blade.php')).length,
    goFiles: uris.filter((uri) => uri.endsWith('.go')).length,
  };
}

/** What the analyses of the files tell. */
type MeasuredFacts = 'phpFiles' | 'lines' | 'logicLines' | 'functions';

async function readRowFiles(files: Files, folder: string): Promise<RowFile[]> {
  const found: RowFile[] = [];
  for (const uri of await files.list(folder)) {
    const path = decodeURIComponent(uri.slice(folder.length + 1));
    const text = /^\.laragin\/rows\/[^/]+\.ya?ml$/.test(path) ? await files.read(uri) : undefined;
    if (text !== undefined) found.push({ path, text });
  }
  return found;
}

function uriBelow(folder: string, path: string): string {
  return `${folder}/${path.split('/').map(encodeURIComponent).join('/')}`;
}
