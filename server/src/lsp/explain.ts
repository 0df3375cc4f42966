/** The documentation page of a row or a rule, in Markdown, for `laragin/explain` and so for every link in a hover. */

import { explainRule } from '../pitfalls/explain.ts';
import type { ExplainResult } from '../protocol.ts';
import { explainRow } from '../table/explain.ts';
import type { Session } from './session.ts';

export function explain(session: Session, id: string): ExplainResult {
  for (const folder of [...session.folders, '']) {
    const { table, proofs } = session.table(`${folder}/`);
    const row = table.byId.get(id);
    if (row !== undefined)
      return { markdown: explainRow(row, session.locale, proofs.has(row) ? proofs.versions : undefined) };
  }
  return { markdown: explainRule(id, session.locale) };
}
