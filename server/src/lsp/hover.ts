/**
 * Hover over a PHP idiom: its Go, where the two differ, what it costs, whether it was proven. A dozen lines at most;
 * what is longer is one link away.
 */
import type { Hover, Range as LspRange } from 'vscode-languageserver';
import { printType } from '../php/print-type.ts';
import { COMMANDS } from '../protocol.ts';
import { escapeMarkdown } from '../report/escape.ts';
import { parseConstraint } from '../table/constraint.ts';
import type { Fidelity, Row } from '../table/row.ts';
import type { Match } from '../table/site.ts';
import { convertTarget } from './convert.ts';
import type { OpenDocument } from './documents.ts';
import { factHoverAt, code as inlineCode } from './hover-facts.ts';
import { toLspRange } from './positions.ts';
import { canRun, type Session } from './session.ts';
import { matchAt } from './site-at.ts';
import { textsOf } from './texts.ts';

const MAX_LINES = 12;
/** Longer Go is cut here; the preview shows all of it. */
const MAX_GO_LINES = 6;

const MARKS: Readonly<Record<Fidelity, string>> = { exact: '✓', caveat: '≈', decision: '?', manual: '✗' };

export async function hoverPhp(session: Session, document: OpenDocument, offset: number): Promise<Hover | null> {
  const settings = session.settings(document.uri);
  if (!settings.enable || !settings.hover.enable || document.text.length > settings.files.maxSize) return null;
  const match = matchAt(session, document, offset);
  const { lines } = document;
  const row = match === undefined ? undefined : rowHover(session, document, match, settings.hover.types);
  const fact = settings.hover.types ? await factHoverAt(session, document, offset) : undefined;
  if (match !== undefined && row !== undefined) return markdown(row(fact?.lines ?? []), toLspRange(lines, match));
  return fact === undefined ? null : markdown(paragraph(fact.lines), toLspRange(lines, fact.range));
}

function markdown(value: string, range: LspRange): Hover {
  return { contents: { kind: 'markdown', value }, range };
}

/** A line break inside a paragraph needs two spaces in Markdown; blank lines would cost room. */
function paragraph(lines: readonly string[]): string {
  return lines.slice(0, MAX_LINES).join('  \n');
}

/** What is to be said of the row; what else is known of the place comes in where there is room. */
function rowHover(
  session: Session,
  document: OpenDocument,
  match: Match,
  withTypes: boolean,
): (facts: readonly string[]) => string {
  const texts = textsOf(session.locale);
  const { row } = match;
  const go = goOf(session, document, match);
  const head = [`**${escapeMarkdown(row.title)}** → Gin · ${MARKS[row.fidelity]} ${texts.fidelity[row.fidelity]}`];
  const code = go === undefined ? [] : ['```go', ...cut(go), '```'];
  const caveat = row.caveat === undefined ? [] : [escapeMarkdown(row.caveat)];
  const foot = [footOf(session, document, match.row)];
  const types = withTypes ? typesBehind(document, match) : [];
  const alternatives = row.instead.map(({ title, go: alternative }) => {
    const code = oneLine(readable(withCaptures(session, document, match, alternative)));
    return `${texts.instead}: \`${code}\` (${escapeMarkdown(title)})`;
  });
  return (facts) => {
    const room = Math.max(0, MAX_LINES - head.length - code.length - caveat.length - foot.length - 1);
    const known = [...types, ...facts].slice(0, room);
    const instead = alternatives.slice(0, room - known.length);
    const rest = [...caveat, ...instead, ...known, ...foot];
    return code.length === 0 ? paragraph([...head, ...rest]) : [...head, ...code, paragraph(rest)].join('\n');
  };
}

/** The types by which the row was chosen among others that look alike. */
function typesBehind(document: OpenDocument, { row, captures, start }: Match): string[] {
  const { types } = document.php;
  return Object.entries(row.where).flatMap(([name, allowed]) => {
    const capture = captures.get(name);
    const isTyped = allowed.some((each) => parseConstraint(each).kind === 'class');
    if (capture?.kind !== 'expr' || !isTyped) return [];
    const type = types.typeOf(capture.expr, types.scopeAt(start));
    if (type.kind === 'unknown') return [];
    const { start: from, end: to } = capture.expr;
    return [`${inlineCode(document.text.slice(from, to))}: ${inlineCode(printType(type))}`];
  });
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
