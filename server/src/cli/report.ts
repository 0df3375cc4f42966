/**
 * `laragin report`: what the migration of a folder will cost.
 */
import { createHash } from 'node:crypto';
import { type Command, Option } from 'commander';
import type { Report } from '../report/model.ts';
import { renderHtml } from '../report/render-html.ts';
import { renderMarkdown } from '../report/render-markdown.ts';
import { renderText } from '../report/render-text.ts';
import { type Locale, localeOf } from '../text/locale.ts';
import { findAssets } from '../workspace/assets.ts';
import { DEFAULT_DISCOVERY } from '../workspace/discover.ts';
import { errorCode, Failure } from '../workspace/errors.ts';
import { defaultCacheFolder } from '../workspace/index-cache.ts';
import { reportFolder } from '../workspace/report-folder.ts';
import { writeWhole } from '../workspace/write.ts';

import { parseCount, parseLanguage } from './options.ts';
import { createProgress } from './progress.ts';
import { paletteOf, type Terminal } from './terminal.ts';

const FORMATS = ['text', 'json', 'markdown', 'html'] as const;

type Format = (typeof FORMATS)[number];

interface ReportFlags {
  readonly format: Format;
  readonly out?: string;
  readonly html?: string;
  readonly lang: string;
  readonly workers?: number;
  readonly all: boolean;
  readonly maxSize: number;
  readonly progress: boolean;
  readonly cache: boolean;
}

export function addReportCommand(program: Command, terminal: Terminal, signal: AbortSignal): void {
  program
    .command('report')
    .summary('inventory of a PHP application and what moving it to Go will cost')
    .description(
      'Reads the PHP files of a folder and reports which idioms they use, how well each converts to Go and Gin, what has\n' +
        'no equivalent yet, which files cost most, and an estimate of the effort. No PHP is run and nothing is sent anywhere.\n' +
        'The same files give the same report, byte for byte.',
    )
    .argument('[dir]', 'folder of the application', '.')
    .addOption(new Option('-f, --format <format>', 'what to print').choices([...FORMATS]).default('text'))
    .option('-o, --out <file>', 'write to a file instead of standard output')
    .option('--html <file>', 'also write the HTML page to a file')
    .option('--lang <tag>', 'language of the report: en or zh-cn', parseLanguage, 'en')
    .option('--workers <n>', 'threads beside the main one (default: by the machine and the amount of work)', parseCount)
    .option('--all', 'also read vendor, storage, build folders and what git ignores', false)
    .option('--max-size <bytes>', 'leave out larger files', parseCount, DEFAULT_DISCOVERY.maxBytes)
    .option('--no-cache', 'neither use nor keep what was read of the files before')
    .option('--no-progress', 'draw no progress bar')
    .addHelpText(
      'after',
      `
Examples:
  $ laragin report                                 the current folder, for reading in a terminal
  $ laragin report shop --html report.html         also as a page to pass on
  $ laragin report shop --format json | jq .coverage
  $ laragin report shop --format markdown --out MIGRATION.md --lang zh-cn`,
    )
    .action((dir: string, flags: ReportFlags) => runReport(dir, flags, terminal, signal));
}

async function runReport(dir: string, flags: ReportFlags, terminal: Terminal, signal: AbortSignal): Promise<void> {
  const progress = createProgress(terminal, flags.progress);
  let report: Report;
  try {
    report = await reportFolder(dir, {
      assets: findAssets(),
      locale: localeOf(flags.lang),
      workers: flags.workers,
      cache: flags.cache ? defaultCacheFolder() : undefined,
      thisThread: 'works',
      discovery: { all: flags.all, maxBytes: flags.maxSize },
      signal,
      onProgress: progress.show,
    });
  } finally {
    progress.stop();
  }
  if (report.project.phpFiles === 0 && report.problems.length === 0) {
    terminal.note(
      `No PHP files were found in ${dir}. Dependencies, build output and what git ignores are left out; --all takes them in.\n`,
    );
  }
  const locale = localeOf(flags.lang);
  if (flags.html !== undefined) save(flags.html, render(report, 'html', locale, terminal), terminal);
  if (flags.out === undefined) terminal.out(render(report, flags.format, locale, terminal));
  else save(flags.out, render(report, flags.format, locale, { ...terminal, colours: false, width: 100 }), terminal);
}

function render(report: Report, format: Format, locale: Locale, { colours, width }: Terminal): string {
  switch (format) {
    case 'text':
      return renderText(report, { palette: paletteOf(colours), width, locale });
    case 'json':
      return printJson(report);
    case 'markdown':
      return renderMarkdown(report, locale);
    case 'html':
      return renderHtml(report, { locale, nonce: nonceOf(report) });
  }
}

function printJson(report: Report): string {
  return `${JSON.stringify(report, undefined, 2)}\n`;
}

/** The same for the same report, and not to be guessed by what is in it. */
function nonceOf(report: Report): string {
  return createHash('sha256').update(printJson(report)).digest('hex').slice(0, 32);
}

function save(path: string, content: string, terminal: Terminal): void {
  try {
    writeWhole(path, content);
  } catch (error) {
    throw new Failure(
      `${path} cannot be written (${errorCode(error)}). Give a path in a folder that you may write to.`,
    );
  }
  terminal.note(`wrote ${path}\n`);
}
