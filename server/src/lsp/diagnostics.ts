/**
 * Findings of the pitfall rules as diagnostics. Clients that pull ask when they want; to the others the server pushes
 * once a burst of keystrokes is over. Idioms are never diagnostics.
 */
import {
  type CodeDescription,
  type Diagnostic,
  DiagnosticSeverity,
  type DocumentDiagnosticReport,
} from 'vscode-languageserver';
import { checkGo, checkPhp } from '../pitfalls/check.ts';
import { allRules } from '../pitfalls/registry.ts';
import type { Finding, Severity } from '../pitfalls/rule.ts';
import type { OpenDocument } from './documents.ts';
import { toLspRange } from './positions.ts';
import type { Session } from './session.ts';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  hint: DiagnosticSeverity.Hint,
  information: DiagnosticSeverity.Information,
  warning: DiagnosticSeverity.Warning,
  error: DiagnosticSeverity.Error,
};

/** The findings of a document under its settings; none when it is switched off, too large, or no language of ours. */
export function findingsOf(session: Session, document: OpenDocument): readonly Finding[] {
  const settings = session.settings(document.uri);
  const { text, kind } = document;
  if (!settings.enable || !settings.diagnostics.enable || text.length > settings.files.maxSize) return [];
  const options = { severities: settings.diagnostics.rules, locale: session.locale };
  switch (kind) {
    case 'go':
      return isOurGo(session, document) ? checkGo(text, document.go, options) : [];
    case 'php':
      return checkPhp(text, document.php, options);
    case 'blade':
      return checkPhp(text, document.php, options)
        .filter(({ range }) => document.isCode(range))
        .map(withoutComments);
    case 'other':
      return [];
  }
}

/** In a template a PHP comment would be shown to the reader of the page. */
function withoutComments(finding: Finding): Finding {
  return { ...finding, fixes: finding.fixes.filter(({ kind }) => kind === 'fix') };
}

export function diagnosticsOf(session: Session, document: OpenDocument): Diagnostic[] {
  return findingsOf(session, document).map((finding) => toDiagnostic(session, document, finding));
}

/** The answer to a pull. An answer for the version that the client has already is `unchanged`. */
export function pullDiagnostics(
  session: Session,
  document: OpenDocument,
  previous: string | undefined,
  generation: number,
): DocumentDiagnosticReport {
  const resultId = `${document.version}.${generation}`;
  if (previous === resultId) return { kind: 'unchanged', resultId };
  return { kind: 'full', resultId, items: diagnosticsOf(session, document) };
}

export function toDiagnostic(session: Session, document: OpenDocument, finding: Finding): Diagnostic {
  const { lines, uri } = document;
  const description = descriptionOf(finding.rule);
  return {
    range: toLspRange(lines, finding.range),
    severity: SEVERITIES[finding.severity],
    source: 'laragin',
    code: finding.rule,
    message: finding.message,
    ...(description === undefined ? {} : { codeDescription: description }),
    ...(session.client.relatedInformation && finding.related.length > 0
      ? {
          relatedInformation: finding.related.map(({ range, message }) => ({
            location: { uri, range: toLspRange(lines, range) },
            message,
          })),
        }
      : {}),
  };
}

/** Go that a PHP team ports to: it stands beside PHP, or is written with Gin. Other people's Go is none of our business. */
function isOurGo(session: Session, document: OpenDocument): boolean {
  return document.text.includes('"github.com/gin-gonic/gin') || session.hasPhp(document.uri);
}

/** For clients without a page of their own: the first address behind the rule. */
function descriptionOf(rule: string): CodeDescription | undefined {
  const href = allRules.find(({ id }) => id === rule)?.docs.see[0];
  return href === undefined ? undefined : { href };
}
