/** The rows of `server/table`, read from their YAML as the build does. */
import { formatProblem, readRowFiles } from '../../server/scripts/table.ts';
import { loadRows } from '../../server/src/table/load.ts';
import type { Row } from '../../server/src/table/row.ts';
import { BUILDERS } from '../../server/src/translate/builders.ts';
import { testGrammars } from './grammars.ts';

export async function readTableRows(): Promise<{
  readonly rows: readonly Row[];
  readonly problems: readonly string[];
}> {
  const options = { grammars: await testGrammars(), builders: new Set(Object.keys(BUILDERS)) };
  const { rows, problems } = loadRows(readRowFiles(), options);
  return { rows, problems: problems.map(formatProblem) };
}
