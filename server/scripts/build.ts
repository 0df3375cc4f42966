/**
 * Bundles everything that ships into `dist/`: `--production` minifies, `--watch` rebuilds on change, and both can be left
 * out. `dist/` is CommonJS, because VS Code's extension host loads it, and holds all data that the bundles read: the
 * wasm binaries (compared with their lock first) and the migration table.
 *
 * The browser bundles get no stand-ins for Node's modules: a core module that imports one fails this build.
 */
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, context, type Metafile } from 'esbuild';
import type { CompiledRow } from '../src/table/pattern.ts';
import { printTable } from '../src/table/table.ts';
import type { ProofsJson } from '../src/workspace/proofs.ts';
import { readGrammar } from './grammar-lock.ts';
import { compileHelpers } from './helpers.ts';
import { thirdPartyNotices } from './notices.ts';
import { contentHash, readLock } from './proof-lock.ts';
import { compileSignatures, SIGNATURES_ASSET } from './signatures-compile.ts';
import { compileTable, formatProblem } from './table.ts';

export interface BuildSettings {
  readonly outdir: string;
  readonly production: boolean;
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Names under which the bundles look for the binaries. */
const BINARIES = {
  runtime: 'web-tree-sitter.wasm',
  php: 'tree-sitter-php.wasm',
  go: 'tree-sitter-go.wasm',
  gofmt: 'gofmt.wasm',
} as const;

interface Bundle {
  /** Under `dist/`, without the extension. */
  readonly name: string;
  readonly entry: string;
  readonly runsIn: 'node' | 'browser';
  readonly external?: readonly string[];
  /** How the file is loaded; CommonJS unless it is a script of a web worker. */
  readonly format?: 'cjs' | 'iife';
}

const BUNDLES: readonly Bundle[] = [
  { name: 'cli', entry: 'server/src/main.cli.ts', runsIn: 'node' },
  { name: 'worker', entry: 'server/src/main.worker.ts', runsIn: 'node' },
  { name: 'server.node', entry: 'server/src/main.node.ts', runsIn: 'node' },
  { name: 'server.browser', entry: 'server/src/main.browser.ts', runsIn: 'browser', format: 'iife' },
  { name: 'client.node', entry: 'client/src/main.node.ts', runsIn: 'node', external: ['vscode'] },
  { name: 'client.browser', entry: 'client/src/main.browser.ts', runsIn: 'browser', external: ['vscode'] },
];

/** Bundles the Node side of the command line and its worker, with all data: what tests run. */
export async function buildCli(settings: BuildSettings): Promise<void> {
  const bundles = BUNDLES.filter(({ name }) => name === 'cli' || name === 'worker');
  await writeData(settings.outdir);
  for (const bundle of bundles) await build(optionsOf(bundle, settings));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();

async function main(): Promise<void> {
  const settings: BuildSettings = { outdir: join(ROOT, 'dist'), production: process.argv.includes('--production') };
  if (settings.production) rmSync(settings.outdir, { recursive: true, force: true });
  await writeData(settings.outdir);
  if (process.argv.includes('--watch')) {
    for (const bundle of BUNDLES) await (await context({ ...optionsOf(bundle, settings), logLevel: 'info' })).watch();
    return;
  }
  const built = await Promise.all(BUNDLES.map((bundle) => build({ ...optionsOf(bundle, settings), metafile: true })));
  chmodSync(join(settings.outdir, 'cli.js'), 0o755);
  const metafiles = built.map(({ metafile }) => metafile);
  writeFileSync(join(settings.outdir, 'THIRD_PARTY_NOTICES.txt'), thirdPartyNotices(ROOT, metafiles));
  for (const metafile of metafiles) printSizes(metafile);
}

/** @throws when a binary is not the locked one, or when a row is wrong. */
async function writeData(outdir: string): Promise<void> {
  mkdirSync(outdir, { recursive: true });
  const write = (name: string, content: string | Uint8Array): void => writeFileSync(join(outdir, name), content);
  for (const name of ['runtime', 'php', 'go', 'gofmt'] as const) write(BINARIES[name], readGrammar(name));
  const { compiled, overlays, problems } = await compileTable();
  if (problems.length > 0) throw new Error(`The table has problems:\n${problems.map(formatProblem).join('\n')}`);
  write('table.json', printTable(compiled));
  for (const { language, texts } of overlays) write(`table.${language}.json`, `${JSON.stringify(texts)}\n`);
  write(SIGNATURES_ASSET, await compileSignatures());
  write('helpers.json', `${JSON.stringify(await compileHelpers())}\n`);
  write('proofs.json', `${JSON.stringify(provenRows(compiled))}\n`);
}

/** The rows that are what they were when they were proven; a row that has changed since is unproven. */
function provenRows(compiled: readonly CompiledRow[]): ProofsJson {
  const { versions, rows } = readLock();
  const proven = compiled.filter(({ row }) => rows[row.id] === contentHash(row));
  const names = [`PHP ${versions.php}`, `Laravel ${versions.laravel}`, `Go ${versions.go}`, `Gin ${versions.gin}`];
  return { versions: names.join(', '), rows: proven.map(({ row }) => row.id) };
}

function optionsOf(bundle: Bundle, { outdir, production }: BuildSettings): BuildOptions {
  const node = bundle.runsIn === 'node';
  const format = bundle.format ?? 'cjs';
  return {
    absWorkingDir: ROOT,
    entryPoints: [bundle.entry],
    outfile: join(outdir, `${bundle.name}.js`),
    bundle: true,
    format,
    platform: bundle.runsIn,
    target: node ? 'node20' : 'es2022',
    external: [...(bundle.external ?? [])],
    minify: production,
    sourcemap: production ? false : 'linked',
    // The licences of what is bundled stand in a text of their own.
    legalComments: 'none',
    mainFields: node ? ['module', 'main'] : ['browser', 'module', 'main'],
    conditions: node ? ['node'] : ['browser'],
    define: node
      ? { 'import.meta.url': 'bundleUrl' }
      : { 'import.meta.url': format === 'iife' ? 'self.location.href' : '""' },
    banner: node ? { js: bannerOf(bundle) } : {},
    logLevel: 'warning',
  };
}

/** CommonJS has no `import.meta.url`, by which modules find what lies beside them. */
function bannerOf(bundle: Bundle): string {
  const shebang = bundle.name === 'cli' ? '#!/usr/bin/env node\n' : '';
  return `${shebang}const bundleUrl = require('node:url').pathToFileURL(__filename).href;`;
}

function printSizes(metafile: Metafile): void {
  for (const [path, { bytes }] of Object.entries(metafile.outputs)) {
    if (path.endsWith('.js')) console.log(`${(bytes / 1024).toFixed(0).padStart(6)} KB  ${basename(path)}`);
  }
}
