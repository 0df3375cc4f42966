/**
 * `laragin explain`: the documentation of one row or one pitfall rule, offline.
 */
import type { Command } from 'commander';
import { explainRule } from '../pitfalls/explain.ts';
import { ruleIds } from '../pitfalls/registry.ts';
import { explainRow } from '../table/explain.ts';
import { localeOf } from '../text/locale.ts';
import { findAssets } from '../workspace/assets.ts';
import { Failure } from '../workspace/errors.ts';
import { readRows } from '../workspace/rows.ts';
import { suggestion } from './nearest.ts';
import { parseLanguage } from './options.ts';
import type { Terminal } from './terminal.ts';

export function addExplainCommand(program: Command, terminal: Terminal): void {
  program
    .command('explain')
    .summary('say what a row or a pitfall means')
    .description(
      'Prints, in Markdown, what a row of the table or a pitfall rule says: what, why, and what to write instead.',
    )
    .argument('<id>', 'id of a row (request/query-value) or of a pitfall (defer-in-loop)')
    .option('--lang <tag>', 'language: en or zh-cn', parseLanguage, 'en')
    .addHelpText(
      'after',
      `
Examples:
  $ laragin explain defer-closes-shared-pool
  $ laragin explain request/query-value --lang zh-cn`,
    )
    .action((id: string, flags: { readonly lang: string }) => runExplain(id, flags.lang, terminal));
}

async function runExplain(id: string, language: string, terminal: Terminal): Promise<void> {
  const locale = localeOf(language);
  const { compiled, proofs } = await readRows('.', findAssets(), locale);
  const row = compiled.find((each) => each.row.id === id)?.row;
  const page =
    row === undefined
      ? explainRule(id, locale)
      : explainRow(row, locale, proofs.has(row) ? proofs.versions : undefined);
  if (page === undefined) {
    const known = [...compiled.map((each) => each.row.id), ...ruleIds];
    throw new Failure(
      `There is no row or pitfall "${id}".${suggestion(id, known)} \`laragin rows\` lists the rows, \`laragin rows --pitfalls\` the pitfalls.`,
    );
  }
  terminal.out(page);
}
