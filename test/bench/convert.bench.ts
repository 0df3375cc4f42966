/**
 * Converting one controller action in the editor, against parsing its file, in one run: every action that routes lead to,
 * of the sample application or of the folder given. What the action reaches is known then, as after its first preview.
 * CPU time of the process, so that what else the machine does is not counted.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadGofmt } from '../../server/src/go/gofmt.ts';
import { readDeclarations } from '../../server/src/php/declarations.ts';
import { openFile } from '../../server/src/php/file.ts';
import { openSignatures } from '../../server/src/php/signatures/signatures.ts';
import { loadGrammars } from '../../server/src/syntax/grammar.ts';
import { parsePhp } from '../../server/src/syntax/php/parse.ts';
import { createTable } from '../../server/src/table/table.ts';
import { LineIndex } from '../../server/src/text/lines.ts';
import { type Converter, openConverter } from '../../server/src/translate/app/convert-application.ts';
import { openReach } from '../../server/src/translate/app/reach.ts';
import { helperNames } from '../../server/src/translate/helpers.ts';
import type { Source } from '../../server/src/translate/subject.ts';
import {
  findAssets,
  readGofmt,
  readGrammarBytes,
  readHelpers,
  readSignatures,
} from '../../server/src/workspace/assets.ts';
import { DEFAULT_DISCOVERY } from '../../server/src/workspace/discover.ts';
import { openRoot } from '../../server/src/workspace/index-folder.ts';
import { openFolder } from '../../server/src/workspace/open-folder.ts';
import { readRows } from '../../server/src/workspace/rows.ts';

const ROUNDS = 15;

interface Bench {
  readonly converter: Converter;
  /** `class::method` of what routes lead to. */
  readonly actions: readonly string[];
  open(path: string): Source | undefined;
  parse(text: string): void;
  /** Converts until everything is known that it asks for. */
  settle(convert: () => unknown): void;
}

async function main(folder: string): Promise<void> {
  const bench = await openBench(folder);
  const ratios: number[] = [];
  let [converting, parsing] = [0, 0];
  for (const action of bench.actions) {
    const times = timesOf(bench, action);
    if (times === undefined) continue;
    converting += times.convert;
    parsing += times.parse;
    ratios.push(times.convert / times.parse);
  }
  ratios.sort((a, b) => a - b);
  const at = (share: number): string => (ratios[Math.floor((ratios.length - 1) * share)] ?? 0).toFixed(2);
  console.log(
    `${folder}: ${ratios.length} actions; all of them / parsing their files = ${(converting / parsing).toFixed(2)}`,
  );
  console.log(`one action / parsing its file: p50 ${at(0.5)}, p90 ${at(0.9)}, most ${at(1)} (asked: at most 2.00)`);
}

function timesOf(bench: Bench, action: string): { readonly convert: number; readonly parse: number } | undefined {
  const [fqn = '', method = ''] = action.split('::');
  const path = bench.converter.plan.classNamed(fqn)?.path;
  const source = path === undefined ? undefined : bench.open(path);
  const start = source && startOf(source, method);
  if (source === undefined || start === undefined) return undefined;
  const convert = (): unknown => bench.converter.convertFunction(source, start);
  bench.settle(convert);
  return { convert: cpuTime(convert), parse: cpuTime(() => bench.parse(source.text)) };
}

function startOf({ file }: Source, method: string): number | undefined {
  const members = readDeclarations(file.program).classes.flatMap((node) => node.members);
  const found = members.find((each) => each.kind === 'Method' && each.name.text.toLowerCase() === method.toLowerCase());
  return found?.start;
}

/** Microseconds for one run, over several. */
function cpuTime(run: () => unknown): number {
  const before = process.cpuUsage();
  for (let round = 0; round < ROUNDS; round++) run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / ROUNDS;
}

async function openBench(folder: string): Promise<Bench> {
  const assets = findAssets();
  const grammars = await loadGrammars(readGrammarBytes(assets));
  const { compiled } = await readRows(folder, assets, 'en');
  const opened = await openFolder(folder, {
    ...{ assets, rows: compiled, workers: 0, cache: undefined, readsAgain: false },
    thisThread: 'works',
    discovery: DEFAULT_DISCOVERY,
  });
  const root = opened.index.roots.reduce((a, b) => (b.files.length > a.files.length ? b : a));
  opened.close();
  const app = openRoot(root, openSignatures(readSignatures(assets)));
  const table = createTable(compiled);
  const sources = new Map<string, Source>();
  const open = (path: string): Source => {
    let source = sources.get(path);
    if (source === undefined) {
      const text = readFileSync(join(folder, root.path, path), 'utf8');
      const file = openFile(parsePhp(grammars.php, text), app.types);
      source = { text, path, lines: new LineIndex(text), file, table };
      sources.set(path, source);
    }
    return source;
  };
  const helpers = readHelpers(assets);
  const gofmt = loadGofmt(readGofmt(assets));
  const tools = { grammars, gofmt, helpers, module: 'example.com/app', open, reserved: helperNames(helpers) };
  const discoverer = openConverter(tools, app, []);
  const reach = openReach(discoverer.plan);
  const targets = app.routes.routes.flatMap(({ target }) =>
    target.kind === 'controller' ? [`${target.class}::${target.method}`] : [],
  );
  return {
    converter: openConverter(tools, app, reach.effects),
    actions: [...new Set(targets)],
    open,
    parse: (text) => parsePhp(grammars.php, text),
    settle(convert) {
      for (let isMore = true; isMore; ) {
        convert();
        isMore = false;
        for (let paths = reach.unknown(); paths.length > 0; paths = reach.unknown()) {
          isMore = true;
          for (const path of paths) reach.add(path, discoverer.discover(open(path)));
        }
      }
    },
  };
}

await main(process.argv[2] ?? join(import.meta.dirname, '../fixtures/shop'));
