/**
 * Hover over a PHP idiom: its Go, where the two differ, what it costs, whether it was proven. A dozen lines at most;
 * what is longer is one link away.
 */
import type { Hover } from 'vscode-languageserver';
import { COMMANDS } from '../protocol.ts';
import { escapeMarkdown } from '../report/escape.ts';
import type { Fidelity, Row } from '../table/row.ts';
import type { Match } from '../table/site.ts';
import { convertTarget } from './convert.ts';
import type { OpenDocument } from './documents.ts';
import { toLspRange } from './positions.ts';
import { canRun, type Session } from './session.ts';
import { matchAt } from './site-at.ts';
import { textsOf } from './texts.ts';

const MAX_LINES = 12;
/** Longer Go is cut here; the preview shows all of it. */
const MAX_GO_LINES = 6;

const MARKS: Readonly<Record<Fidelity, string>> = { exact: '✓', caveat: '≈', decision: '?', manual: '✗' };

export function hoverPhp(session: Session, document: OpenDocument, offset: number): Hover | undefined {
  const settings = session.settings(document.uri);
  if (!settings.enable || !settings.hover.enable || document.text.length > settings.files.maxSize) return undefined;
  const match = matchAt(session, document, offset);
  if (match === undefined) return undefined;
  return {
    contents: { kind: 'markdown', value: printHover(session, document, match) },
    range: toLspRange(document.lines, match),
  };
}

function printHover(session: Session, document: OpenDocument, match: Match): string {
  const texts = textsOf(session.locale);
  const { row } = match;
  const go = goOf(session, document, match);
  const head = [`**${escapeMarkdown(row.title)}** → Gin · ${MARKS[row.fidelity]} ${texts.fidelity[row.fidelity]}`];
  const code = go === undefined ? [] : ['```go', ...cut(go), '```'];
  const caveat = row.caveat === undefined ? [] : [escapeMarkdown(row.caveat)];
  const foot = [footOf(session, document, match.row)];
  const room = MAX_LINES - head.length - code.length - caveat.length - foot.length - 2;
  const instead = row.instead.slice(0, Math.max(0, room)).map(({ title, go: alternative }) => {
    const code = oneLine(readable(withCaptures(session, document, match, alternative)));
    return `${texts.instead}: \`${code}\` (${escapeMarkdown(title)})`;
  });
  // A line break inside a paragraph needs two spaces in Markdown; blank lines would cost room.
  const text = [...caveat, ...instead, ...foot].join('  \n');
  return [...head, ...code, text].join('\n');
}

/** The Go of this very place; where a part of it cannot be converted, the row's template says more than a hole. */
function goOf(session: Session, document: OpenDocument, match: Match): string | undefined {
  const { target, row } = match;
  if (row.fidelity === 'manual') return undefined;
  const conversion = convertTarget(
    session,
    document,
    target.kind === 'expr'
      ? { kind: 'expr', expr: target.expr }
      : { kind: 'stmts', stmts: target.stmts, dangling: [], isEnd: false },
  );
  if (conversion.holes.length === 0) return conversion.go;
  if (row.go === undefined) return undefined;
  const template = [row.before, row.go].filter((part) => part !== undefined).join('\n');
  return readable(withCaptures(session, document, match, template));
}

/** An alternative with the Go of what the place holds; what has none keeps its metavariable. For reading only. */
function withCaptures(session: Session, document: OpenDocument, match: Match, template: string): string {
  return template.replace(/\$([A-Z][A-Z0-9_]*)/g, (metavariable, name: string) => {
    const capture = match.captures.get(name);
    if (capture?.kind !== 'expr') return metavariable;
    const conversion = convertTarget(session, document, { kind: 'expr', expr: capture.expr });
    return conversion.holes.length === 0 && !conversion.go.includes('\n') ? conversion.go : metavariable;
  });
}

/** What is left of a template's own language, in the words of a reader: `…` for what has no Go yet. */
function readable(template: string): string {
  return template
    .replace(/\$fresh\(\s*(\w+)\s*\)/g, '$1')
    .replace(/\$fail\(/g, 'fail(c, ')
    .replace(/\$status\b/g, 'http.StatusOK')
    .replace(/\$(?:\.\.\.)?[A-Z][A-Z0-9_]*/g, '…');
}

function footOf(session: Session, document: OpenDocument, row: Row): string {
  const texts = textsOf(session.locale);
  const { proofs } = session.table(document.uri);
  const page = `command:${COMMANDS.explain}?${encodeURIComponent(JSON.stringify([row.id]))}`;
  const links = [
    ...(canRun(session, COMMANDS.explain) ? [`[${texts.page}](${page})`] : []),
    ...row.see.slice(0, 1).map((address) => `[${texts.docs}](${address})`),
  ];
  return [texts.effort(row.effort), proofs.has(row) ? texts.proven(proofs.versions) : texts.unproven, ...links].join(
    ' · ',
  );
}

function cut(go: string): string[] {
  const lines = go.trimEnd().split('\n');
  return lines.length <= MAX_GO_LINES ? lines : [...lines.slice(0, MAX_GO_LINES - 1), '…'];
}

function oneLine(go: string): string {
  return go
    .trim()
    .replaceAll('`', "'")
    .replace(/\s*\n\s*/g, '; ');
}
