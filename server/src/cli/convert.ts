/**
 * `laragin convert`: PHP as Go. A file goes to the terminal; a folder becomes a Go module on disk.
 */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Command, Option } from 'commander';
import { escapeTerminal } from '../report/escape.ts';
import { localeOf } from '../text/locale.ts';
import { findAssets } from '../workspace/assets.ts';
import { convertFile } from '../workspace/convert-file.ts';
import { type ConvertedFolder, convertFolder } from '../workspace/convert-folder.ts';
import { DEFAULT_DISCOVERY } from '../workspace/discover.ts';
import { errorCode, Failure } from '../workspace/errors.ts';
import { defaultCacheFolder } from '../workspace/index-cache.ts';
import { type Written, writeModule } from '../workspace/write-module.ts';
import { parseCount, parseLanguage } from './options.ts';
import { createProgress } from './progress.ts';
import { paletteOf, type Terminal } from './terminal.ts';

interface ConvertFlags {
  readonly out?: string;
  readonly symbol?: string;
  readonly module: string;
  readonly application?: string;
  readonly format: 'text' | 'json';
  readonly lang: string;
  readonly workers?: number;
  readonly cache: boolean;
  readonly all: boolean;
  readonly maxSize: number;
  readonly progress: boolean;
}

export function addConvertCommand(program: Command, terminal: Terminal, signal: AbortSignal): void {
  program
    .command('convert')
    .summary('PHP as Go: a file to the terminal, an application into a folder')
    .description(
      'Converts PHP to Go and Gin. What cannot be converted stays in the Go as a call of `todo.Port` or `todo.Stop`, which\n' +
        'compiles, says where it comes from, and panics when it is reached. Files that somebody has edited since the last\n' +
        'conversion are left alone; what would stand in them now is written below `.laragin/incoming` of the Go folder.',
    )
    .argument('<path>', 'a PHP file, or the folder of an application')
    .option('-o, --out <dir>', 'the folder of the Go module; needed for a folder')
    .option('--symbol <name>', 'one function of the file: `show` or `PostController::show`')
    .option('--module <path>', 'path of the Go module', 'example.com/app')
    .option('--application <dir>', 'which one, in a folder of several')
    .addOption(
      new Option('-f, --format <format>', 'how the summary is printed').choices(['text', 'json']).default('text'),
    )
    .option('--lang <tag>', 'language of caveats: en or zh-cn', parseLanguage, 'en')
    .option('--workers <n>', 'threads beside the main one (default: by the machine and the amount of work)', parseCount)
    .option('--no-cache', 'neither use nor keep what was read of the files before')
    .option('--all', 'also read vendor, storage, build folders and what git ignores', false)
    .option('--max-size <bytes>', 'leave out larger files', parseCount, DEFAULT_DISCOVERY.maxBytes)
    .option('--no-progress', 'draw no progress bar')
    .addHelpText(
      'after',
      `
Examples:
  $ laragin convert app/Http/Controllers/PostController.php --symbol show
  $ laragin convert shop --out ../shop-go --module example.com/shop
  $ laragin convert shop --out ../shop-go --format json | jq .actions`,
    )
    .action((path: string, flags: ConvertFlags) => runConvert(path, flags, terminal, signal));
}

async function runConvert(path: string, flags: ConvertFlags, terminal: Terminal, signal: AbortSignal): Promise<void> {
  if (isFolder(path)) {
    if (flags.out === undefined) {
      throw new Failure(`${path} is a folder. Say where its Go shall go: \`laragin convert ${path} --out DIR\`.`);
    }
    if (flags.symbol !== undefined) throw new Failure('--symbol is for a file. Give the file that declares it.');
    return runFolder(path, flags.out, flags, terminal, signal);
  }
  if (flags.out !== undefined) throw new Failure('--out is for a folder. The Go of a file goes to the terminal.');
  const converted = await convertFile(path, { ...optionsOf(flags, signal), symbol: flags.symbol });
  terminal.out(flags.format === 'json' ? `${JSON.stringify(converted, undefined, 2)}\n` : converted.go);
}

async function runFolder(
  root: string,
  out: string,
  flags: ConvertFlags,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<void> {
  const progress = createProgress(terminal, flags.progress);
  let converted: ConvertedFolder;
  try {
    converted = await convertFolder(root, { ...optionsOf(flags, signal), onProgress: progress.show });
  } finally {
    progress.stop();
  }
  const written = writeModule(resolve(out), converted.files);
  if (flags.format === 'json') {
    const { summary, holes, ledger, broken, problems } = converted;
    const { kept } = written;
    terminal.out(`${JSON.stringify({ ...summary, located: holes, ledger, broken, problems, kept }, undefined, 2)}\n`);
  } else terminal.out(renderSummary(out, converted, written, terminal));
}

function optionsOf(flags: ConvertFlags, signal: AbortSignal) {
  return {
    assets: findAssets(),
    locale: localeOf(flags.lang),
    workers: flags.workers,
    thisThread: 'works',
    discovery: { all: flags.all, maxBytes: flags.maxSize },
    cache: flags.cache ? defaultCacheFolder() : undefined,
    module: flags.module,
    ...(flags.application === undefined ? {} : { application: flags.application }),
    signal,
  } as const;
}

/** Most of the causes; the rest is in the JSON. */
const MOST_CAUSES = 12;

function renderSummary(
  out: string,
  { summary, ledger, broken, problems }: ConvertedFolder,
  written: Written,
  { colours }: Terminal,
): string {
  const { bold, dim, yellow } = paletteOf(colours);
  const { actions, functions, holes, lines, files, causes } = summary;
  const per100 = lines === 0 ? '0' : ((holes * 100) / lines).toFixed(1);
  const of = ({ total, withoutHoles }: typeof actions): string => `${withoutHoles} of ${total} without a hole`;
  const text = [
    `${bold(String(files))} files, ${lines} lines of Go in ${escapeTerminal(out)}`,
    `actions    ${of(actions)}`,
    `functions  ${of(functions)}`,
    `holes      ${holes}, ${per100} in 100 lines`,
    ...causes.slice(0, MOST_CAUSES).map(({ why, count }) => `  ${String(count).padStart(6)}  ${escapeTerminal(why)}`),
    ...(ledger.length === 0 ? [] : [`left out   ${ledger.length} things; they are in the JSON (--format json)`]),
    ...written.kept.map((path) =>
      yellow(`kept       ${escapeTerminal(path)}: it was edited; see .laragin/incoming/${escapeTerminal(path)}`),
    ),
    ...broken.map(({ path, error }) => yellow(`broken     ${escapeTerminal(path)}: ${escapeTerminal(error)}`)),
    ...problems.map(({ path, kind, detail }) => dim(`${escapeTerminal(path)}: ${kind}: ${escapeTerminal(detail)}`)),
  ];
  return `${text.join('\n')}\n`;
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch (error) {
    throw new Failure(
      `${path} cannot be read (${errorCode(error)}). Give a PHP file, or the folder of an application.`,
    );
  }
}
