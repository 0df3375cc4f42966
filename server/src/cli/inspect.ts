/**
 * `laragin inspect`: what an application is made of.
 */
import { type Command, Option } from 'commander';
import type { InspectedRoot, Inspection } from '../inspect/inspection.ts';
import { SECTIONS, type Section } from '../inspect/sections.ts';
import { localeOf } from '../text/locale.ts';
import { findAssets } from '../workspace/assets.ts';
import { DEFAULT_DISCOVERY } from '../workspace/discover.ts';
import { Failure } from '../workspace/errors.ts';
import { defaultCacheFolder } from '../workspace/index-cache.ts';
import { type InspectOptions, inspectFolder } from '../workspace/inspect-folder.ts';
import { renderInspection } from './inspection/render.ts';
import { suggestion } from './nearest.ts';
import { parseCount, parseLanguage } from './options.ts';
import { createProgress } from './progress.ts';
import { paletteOf, type Terminal } from './terminal.ts';

interface InspectFlags {
  readonly format: 'text' | 'json';
  readonly only?: Section;
  readonly stats: boolean;
  readonly endpoints: boolean;
  readonly endpoint?: string;
  readonly lang: string;
  readonly workers?: number;
  readonly cache: boolean;
  readonly all: boolean;
  readonly maxSize: number;
  readonly progress: boolean;
}

export function addInspectCommand(program: Command, terminal: Terminal, signal: AbortSignal): void {
  program
    .command('inspect')
    .summary('what an application is made of: routes, models, tables, jobs, views, and what its endpoints reach')
    .description(
      'Reads the PHP files and Blade templates of a folder and lists what the application is made of. With --stats it also\n' +
        'counts how many method calls are understood, with --endpoints what each route reaches. No PHP is run and nothing is\n' +
        'sent anywhere. The same files give the same output, byte for byte.',
    )
    .argument('[dir]', 'folder of the application', '.')
    .addOption(new Option('-f, --format <format>', 'what to print').choices(['text', 'json']).default('text'))
    .addOption(new Option('--only <part>', 'print one list, whole').choices([...SECTIONS]))
    .option('--stats', 'count the method calls whose receiver is known, and name what is unknown most often', false)
    .option('--endpoints', 'follow each route to all that it reaches', false)
    .option('--endpoint <route>', 'follow one route, given as in `GET /orders/{order}` or by its name')
    .option('--lang <tag>', 'language of the text: en or zh-cn', parseLanguage, 'en')
    .option('--workers <n>', 'threads beside the main one (default: by the machine and the amount of work)', parseCount)
    .option('--no-cache', 'neither use nor keep what was read of the files before')
    .option('--all', 'also read vendor, storage, build folders and what git ignores', false)
    .option('--max-size <bytes>', 'leave out larger files', parseCount, DEFAULT_DISCOVERY.maxBytes)
    .option('--no-progress', 'draw no progress bar')
    .addHelpText(
      'after',
      `
Examples:
  $ laragin inspect                                the current folder, for reading in a terminal
  $ laragin inspect shop --only routes             all routes
  $ laragin inspect shop --endpoint 'POST /orders' what one endpoint reaches
  $ laragin inspect shop --stats                   how much of the code is understood
  $ laragin inspect shop --format json | jq '.roots[0].models[].table'`,
    )
    .action((dir: string, flags: InspectFlags) => runInspect(dir, flags, terminal, signal));
}

async function runInspect(dir: string, flags: InspectFlags, terminal: Terminal, signal: AbortSignal): Promise<void> {
  assertFitting(flags);
  const progress = createProgress(terminal, flags.progress);
  let inspection: Inspection;
  try {
    inspection = await inspectFolder(dir, {
      assets: findAssets(),
      workers: flags.workers,
      thisThread: 'works',
      discovery: { all: flags.all, maxBytes: flags.maxSize },
      cache: flags.cache ? defaultCacheFolder() : undefined,
      stats: flags.stats,
      endpoints: endpointsOf(flags),
      signal,
      onProgress: progress.show,
    });
  } finally {
    progress.stop();
  }
  if (flags.endpoint !== undefined) assertFound(flags.endpoint, inspection);
  const { phpFiles, bladeFiles } = inspection.project;
  if (phpFiles + bladeFiles === 0 && inspection.problems.length === 0) {
    terminal.note(
      `No PHP files were found in ${dir}. Dependencies, build output and what git ignores are left out; --all takes them in.\n`,
    );
  }
  if (flags.format === 'json') terminal.out(`${JSON.stringify(only(inspection, flags.only), undefined, 2)}\n`);
  else {
    const { colours, width } = terminal;
    const palette = paletteOf(colours);
    terminal.out(renderInspection(inspection, { palette, width, locale: localeOf(flags.lang), only: flags.only }));
  }
}

function assertFitting({ only: section, endpoint, endpoints }: InspectFlags): void {
  if (section !== undefined && (endpoint !== undefined || endpoints)) {
    throw new Failure('--only prints one list and no endpoints. Give either --only or --endpoint or --endpoints.');
  }
}

function endpointsOf({ endpoint, endpoints }: InspectFlags): InspectOptions['endpoints'] {
  if (endpoint === undefined) return endpoints ? 'all' : 'none';
  const [method = '', path = ''] = endpoint.trim().split(/\s+/);
  const uri = plainUri(path);
  return (route) =>
    route.name === endpoint || (plainUri(route.uri) === uri && route.methods.includes(method.toUpperCase()));
}

/** `/orders/` is `orders`, as Laravel's router has it. */
function plainUri(uri: string): string {
  return uri.replace(/^\/+|\/+$/g, '');
}

function assertFound(endpoint: string, { roots }: Inspection): void {
  if (roots.some(({ endpoints = [] }) => endpoints.length > 0)) return;
  const known = roots.flatMap(({ routes }) =>
    routes.flatMap(({ methods, uri }) => `${methods[0]} /${uri.replace(/^\//, '')}`),
  );
  throw new Failure(
    `No route is "${endpoint}".${suggestion(endpoint, known)} \`laragin inspect --only routes\` lists them.`,
  );
}

/** A list that is asked for alone keeps what says where it comes from. */
function only(inspection: Inspection, section: Section | undefined): unknown {
  if (section === undefined) return inspection;
  const roots = inspection.roots.map((root: InspectedRoot) => ({
    path: root.path,
    name: root.name,
    [section]: root[section],
  }));
  return { ...inspection, roots };
}
