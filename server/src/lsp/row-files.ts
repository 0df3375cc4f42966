/** Problems in the user's own rows, `.laragin/rows/*.yaml`, where they are written. */
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { loadRows } from '../table/load.ts';
import { BUILDERS } from '../translate/builders.ts';
import type { OpenDocument } from './documents.ts';
import { pathOf, type Session } from './session.ts';

/** Undefined when the document is no row file. */
export async function rowFileDiagnostics(session: Session, document: OpenDocument): Promise<Diagnostic[] | undefined> {
  if (!isRowFile(document.uri)) return undefined;
  const file = { path: pathOf(session, document.uri), text: document.text };
  const { problems } = loadRows([file], { grammars: session.host.grammars, builders: new Set(Object.keys(BUILDERS)) });
  return problems.map(({ line, column, row, field, message }) => {
    const start = { line: line - 1, character: column - 1 };
    const end = { line: line - 1, character: Number.MAX_SAFE_INTEGER };
    const subject = [row, field].filter((part) => part !== undefined && part !== '').join(' ');
    return {
      range: { start, end },
      severity: DiagnosticSeverity.Error,
      source: 'laragin',
      message: subject === '' ? message : `${subject}: ${message}`,
    };
  });
}

export function isRowFile(uri: string): boolean {
  return /\/\.laragin\/rows\/[^/]+\.ya?ml$/.test(decodeURIComponent(uri));
}
