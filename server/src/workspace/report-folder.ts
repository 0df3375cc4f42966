/**
 * The report on a folder, from the first directory listing to the last sum. Command line and language server both call
 * this, so both say the same.
 */
import { statSync } from 'node:fs';
import { laravelKnowledge } from '../laravel/knowledge.ts';
import { docsOf } from '../pitfalls/l10n/texts.ts';
import { allRules } from '../pitfalls/registry.ts';
import { makeReport, type RowFacts } from '../report/inventory.ts';
import type { Report } from '../report/model.ts';
import type { Locale } from '../text/locale.ts';
import { type AnalysisOptions, analyseFiles } from './analyse-files.ts';
import { type DiscoverOptions, type Discovery, discoverFiles } from './discover.ts';
import { errorCode, Failure } from './errors.ts';
import { readProject } from './project.ts';
import { readRows } from './rows.ts';
import { VERSION } from './version.ts';

export interface ReportOptions extends AnalysisOptions {
  /** Folder of the wasm binaries and the table. */
  readonly assets: string;
  readonly discovery: DiscoverOptions;
  /** Of the texts that rows and rules bring. */
  readonly locale: Locale;
  /** Called once, before the first file is analysed. */
  readonly onDiscovered?: (discovery: Discovery) => void;
}

/**
 * @throws Failure saying what is wrong when `root` is no folder that can be read, and the signal's reason when aborted.
 */
export async function reportFolder(root: string, options: ReportOptions): Promise<Report> {
  assertFolder(root);
  const discovery = discoverFiles(root, options.discovery);
  options.onDiscovered?.(discovery);
  const { compiled, proofs, problems } = await readRows(root, options.assets, options.locale);
  const results = await analyseFiles(discovery.php, { root, assets: options.assets, rows: compiled }, options);
  const rows = new Map<string, RowFacts>(compiled.map(({ row }) => [row.id, { ...row, proven: proofs.has(row) }]));
  return makeReport({
    version: VERSION,
    project: { ...readProject(root), bladeFiles: discovery.blade, goFiles: discovery.go.length },
    analyses: results.flatMap((result) => (result.ok ? [result.analysis] : [])),
    problems: [...discovery.problems, ...problems, ...results.flatMap((result) => (result.ok ? [] : [result.problem]))],
    row: (id) => rows.get(id),
    rule: (id) => {
      const rule = allRules.find((each) => each.id === id);
      return rule === undefined ? undefined : { title: docsOf(rule, options.locale).title, severity: rule.severity };
    },
    knowledge: laravelKnowledge,
  });
}

function assertFolder(root: string): void {
  let isFolder: boolean;
  try {
    isFolder = statSync(root).isDirectory();
  } catch (error) {
    throw new Failure(`${root} cannot be read (${errorCode(error)}). Give the folder of a PHP application.`);
  }
  if (!isFolder) throw new Failure(`${root} is a file. Give the folder of a PHP application.`);
}
