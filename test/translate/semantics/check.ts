/** Programs run on both sides, and what came of each. */
import type { Table } from '../../../server/src/table/table.ts';
import { testGofmt, testGrammars, testHelpers } from '../../support/grammars.ts';
import { testSignatures } from '../../support/signatures.ts';
import { convertProgram, type GoProgram } from './convert-program.ts';
import type { Program } from './programs.ts';
import { type GoRun, MODULE, runInGo } from './run-go.ts';
import { runInPhp } from './run-php.ts';
import { shippedTable } from './table.ts';

/**
 * `same`: the same output. `hole`: it stops at a hole, and is the same up to there. `different` and `broken` are mistakes
 * of the translator.
 */
export type Outcome = 'same' | 'hole' | 'different' | 'broken';

export interface Checked {
  readonly program: Program;
  readonly outcome: Outcome;
  /** The hole, the compiler's message, or both outputs. */
  readonly detail: string;
  readonly go: string;
}

export async function checkPrograms(programs: readonly Program[], keep?: string): Promise<readonly Checked[]> {
  const helpers = await testHelpers();
  const tools = { grammars: await testGrammars(), gofmt: testGofmt(), helpers, module: MODULE };
  const table: Table = await shippedTable();
  const builtins = await testSignatures();
  const converted = programs.map((program) => convertProgram({ tools, table, builtins }, program));
  const [php, go] = [await runInPhp(programs), runInGo(helpers, converted, keep)];
  return programs.map((program, index) => {
    const made = converted[index] as GoProgram;
    const told = tellOutcome(php[index] ?? '', go[index] as GoRun, made);
    return { program, ...told, go: made.files.map(({ text }) => text).join('\n') };
  });
}

function tellOutcome(php: string, run: GoRun, { broken }: GoProgram): Pick<Checked, 'outcome' | 'detail'> {
  if (broken.length > 0) return { outcome: 'broken', detail: broken.join('\n') };
  if (run.kind === 'broken') return { outcome: 'broken', detail: run.why };
  const isSame = run.kind === 'ran' ? run.output === php : php.startsWith(run.output);
  if (!isSame) return { outcome: 'different', detail: `PHP: ${readable(php)}\nGo:  ${readable(run.output)}` };
  return run.kind === 'ran' ? { outcome: 'same', detail: '' } : { outcome: 'hole', detail: run.why };
}

/** Outputs hold a character for each byte. */
function readable(output: string): string {
  return JSON.stringify(Buffer.from(output, 'latin1').toString('utf8'));
}
