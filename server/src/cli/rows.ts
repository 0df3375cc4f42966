/**
 * `laragin rows`: what the migration table holds.
 */
import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { allRules } from '../pitfalls/registry.ts';
import { escapeTerminal } from '../report/escape.ts';
import { cutEnd, padEnd } from '../report/width.ts';
import type { Fidelity } from '../table/row.ts';
import { findAssets } from '../workspace/assets.ts';
import { errorCode, Failure } from '../workspace/errors.ts';
import { compileRowFiles, readRows, subjectOf } from '../workspace/rows.ts';
import { EXIT } from './failure.ts';
import { paletteOf, type Terminal } from './terminal.ts';

interface RowsFlags {
  readonly json: boolean;
  readonly pitfalls: boolean;
  readonly check?: string;
}

/** An entry of `rows --json`. */
interface RowEntry {
  readonly id: string;
  readonly title: string;
  readonly fidelity: Fidelity;
  readonly proof: 'proven' | 'unproven';
  /** Minutes a site. */
  readonly effort: number;
}

export function addRowsCommand(program: Command, terminal: Terminal): void {
  program
    .command('rows')
    .summary('list the migration table, or check rows of your own')
    .description(
      'Lists the rows of the migration table, those in .laragin/rows of the folder included. `proven` rows had their PHP\n' +
        'and their Go executed with the same requests, and both gave the same answers.',
    )
    .argument('[dir]', 'folder of the application', '.')
    .option('--json', 'print [{ id, title, fidelity, proof, effort }]', false)
    .option('--pitfalls', 'list the pitfall rules instead', false)
    .option('--check <file>', 'check a file of rows of your own and say what is wrong with it')
    .addHelpText(
      'after',
      `
Examples:
  $ laragin rows
  $ laragin rows --json | jq 'map(select(.proof == "unproven") | .id)'
  $ laragin rows --check .laragin/rows/team.yaml`,
    )
    .action(async (dir: string, flags: RowsFlags) => {
      if (flags.check !== undefined) await checkRows(flags.check, terminal);
      else if (flags.pitfalls) listPitfalls(flags.json, terminal);
      else await listRows(dir, flags.json, terminal);
    });
}

async function listRows(dir: string, json: boolean, terminal: Terminal): Promise<void> {
  const { compiled, proofs, problems } = await readRows(dir, findAssets(), 'en');
  const entries = compiled
    .map(({ row }): RowEntry => {
      const { id, title, fidelity, effort } = row;
      return { id, title, fidelity, proof: proofs.has(row) ? 'proven' : 'unproven', effort };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  terminal.out(json ? `${JSON.stringify(entries, undefined, 2)}\n` : renderRows(entries, terminal));
  for (const { path, line, detail } of problems) terminal.note(`${path}:${line ?? 1}: ${detail}\n`);
  if (problems.length > 0) process.exitCode = EXIT.failure;
}

function renderRows(entries: readonly RowEntry[], { colours, width }: Terminal): string {
  const { green, yellow, magenta, red, dim, bold } = paletteOf(colours);
  const paint = { exact: green, caveat: yellow, decision: magenta, manual: red };
  const longest = Math.max(0, ...entries.map(({ id }) => id.length));
  const lines = entries.map(({ id, title, fidelity, proof }) => {
    const mark = proof === 'proven' ? green('✓') : ' ';
    return `${mark} ${padEnd(id, longest)}  ${paint[fidelity](padEnd(fidelity, 8))}  ${dim(cutEnd(escapeTerminal(title), Math.max(20, width - longest - 14)))}\n`;
  });
  const proven = entries.filter(({ proof }) => proof === 'proven').length;
  return `${lines.join('')}${bold(`${entries.length} rows`)}, ${proven} proven by execution\n`;
}

function listPitfalls(json: boolean, terminal: Terminal): void {
  const entries = allRules.map(({ id, severity, docs }) => ({ id, title: docs.title, severity }));
  const longest = Math.max(...entries.map(({ id }) => id.length));
  const lines = entries.map(({ id, severity, title }) => `${padEnd(id, longest)}  ${padEnd(severity, 11)}  ${title}\n`);
  terminal.out(json ? `${JSON.stringify(entries, undefined, 2)}\n` : lines.join(''));
}

async function checkRows(path: string, terminal: Terminal): Promise<void> {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new Failure(`${path} cannot be read (${errorCode(error)}). Give a YAML file of rows.`);
  }
  const { rows, problems } = await compileRowFiles([{ path, text }], findAssets());
  for (const problem of problems) {
    const subject = subjectOf(problem);
    terminal.out(
      `${path}:${problem.line}:${problem.column}: ${subject === '' ? '' : `${escapeTerminal(subject)}: `}${escapeTerminal(problem.message)}\n`,
    );
  }
  terminal.out(
    `${rows.length} ${rows.length === 1 ? 'row' : 'rows'} can be used, ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}\n`,
  );
  if (problems.length > 0) process.exitCode = EXIT.findings;
}
