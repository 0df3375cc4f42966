/**
 * The report on a folder, from the first directory listing to the last sum. Command line and language server both call
 * this, so both say the same.
 */
import { docsOf } from '../pitfalls/l10n/texts.ts';
import { allRules } from '../pitfalls/registry.ts';
import { makeReport, type RowFacts } from '../report/inventory.ts';
import type { Report } from '../report/model.ts';
import type { Locale } from '../text/locale.ts';
import { assertFolder, type FolderOptions, openFolder } from './open-folder.ts';
import { readProject } from './project.ts';
import { readRows } from './rows.ts';
import { VERSION } from './version.ts';

export interface ReportOptions extends Omit<FolderOptions, 'rows' | 'readsAgain'> {
  /** Of the texts that rows and rules bring. */
  readonly locale: Locale;
}

/**
 * @throws Failure saying what is wrong when `root` is no folder that can be read, and the signal's reason when aborted.
 */
export async function reportFolder(root: string, options: ReportOptions): Promise<Report> {
  assertFolder(root);
  const { compiled, proofs, problems } = await readRows(root, options.assets, options.locale);
  const folder = await openFolder(root, { ...options, rows: compiled, readsAgain: true });
  try {
    const { discovery, index } = folder;
    const results = await folder.ask('analyse', discovery.php);
    const rows = new Map<string, RowFacts>(compiled.map(({ row }) => [row.id, { ...row, proven: proofs.has(row) }]));
    const unread = new Set(index.problems.map(({ path }) => path));
    const failed = results.flatMap((result) => (result.job === 'problem' ? [result.problem] : []));
    return makeReport({
      version: VERSION,
      project: { ...readProject(root), bladeFiles: discovery.blade.length, goFiles: discovery.go.length },
      analyses: results.flatMap((result) => (result.job === 'analyse' ? [result.analysis] : [])),
      // A file that cannot be read cannot be read twice; it is named once.
      problems: [
        ...discovery.problems,
        ...problems,
        ...index.problems,
        ...failed.filter(({ path }) => !unread.has(path)),
      ],
      row: (id) => rows.get(id),
      rule: (id) => {
        const rule = allRules.find((each) => each.id === id);
        return rule === undefined ? undefined : { title: docsOf(rule, options.locale).title, severity: rule.severity };
      },
    });
  } finally {
    folder.close();
  }
}
