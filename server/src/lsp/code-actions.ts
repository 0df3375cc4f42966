/**
 * The lightbulb. For findings: their fixes and how to silence them. For PHP: the Go of the selection, the statement, the
 * function, the class or the file, to look at, to write into the Go project, or to copy. A file is only touched through an edit that the
 * editor shows and can undo.
 */
import { type CodeAction, CodeActionKind, type CodeActionParams } from 'vscode-languageserver';
import { readDeclarations } from '../php/declarations.ts';
import type { Fix } from '../pitfalls/rule.ts';
import { COMMANDS, type ConvertUnit, type OffsetRange } from '../protocol.ts';
import type { Node } from '../syntax/php/ast.ts';
import { findAt } from '../syntax/php/walk.ts';
import type { Match } from '../table/site.ts';
import { covers, overlaps, type Range } from '../text/range.ts';
import { findTarget } from '../translate/target.ts';
import { convertRange, fileName, nameAt } from './convert.ts';
import { findingsOf, toDiagnostic } from './diagnostics.ts';
import type { OpenDocument } from './documents.ts';
import { type Chosen, classAt, functionAt, makeGo } from './make-go.ts';
import { toLspEdit, toOffsets } from './positions.ts';
import { canRun, folderOf, moduleOf, type Session } from './session.ts';
import { matchAt } from './site-at.ts';
import { type Texts, textsOf } from './texts.ts';
import { writingOf } from './write-go.ts';

export const SHOW_KIND = `${CodeActionKind.Refactor}.laragin.show`;
export const WRITE_KIND = `${CodeActionKind.Refactor}.laragin.write`;
export const COPY_KIND = `${CodeActionKind.Refactor}.laragin.copy`;

/** Everything that `codeAction/resolve` needs to make the edit of a "Write the Go" action. */
interface WriteData {
  readonly uri: string;
  readonly version: number;
  readonly range: OffsetRange;
  readonly unit: ConvertUnit;
}

export function codeActions(session: Session, document: OpenDocument, params: CodeActionParams): CodeAction[] {
  const settings = session.settings(document.uri);
  if (!settings.enable || !settings.codeActions.enable || document.text.length > settings.files.maxSize) return [];
  const range = toOffsets(document.lines, params.range);
  const wanted = params.context.only;
  const actions = [
    ...fixActions(session, document, range),
    ...(document.kind === 'php' ? conversionActions(session, document, range) : []),
    ...(document.kind === 'blade' ? templateActions(session, document, range) : []),
  ];
  return actions.filter(({ kind }) => wanted === undefined || wanted.some((only) => isBelow(kind ?? '', only)));
}

/**
 * Fills in the edit of a "Write the Go" action, and the command that puts together what a person has changed. The action
 * comes back as it was when the document has changed since.
 */
export async function resolveCodeAction(session: Session, action: CodeAction): Promise<CodeAction> {
  const data = readWriteData(action.data);
  const document = data && session.documents.get(data.uri);
  if (data === undefined || document === undefined || document.version !== data.version) return action;
  const { uri, range, unit } = data;
  const module = await moduleOf(session, uri);
  const made = module && (await makeGo(session, document, { unit, range }, module.path));
  if (made === undefined || module === undefined) return action;
  const { edit, merges } = await writingOf(session, document, made, module);
  const merge = merges.length > 0 && canRun(session, COMMANDS.merge);
  const [shown] = made.kind === 'files' ? made.files : [];
  const isWritten =
    edit === undefined && merges.length === 0 && shown !== undefined && canRun(session, COMMANDS.openCode);
  return {
    ...action,
    ...(edit === undefined ? {} : { edit }),
    ...(merge ? { command: { title: action.title, command: COMMANDS.merge, arguments: [uri, range, unit] } } : {}),
    // There is nothing to write: what is there is shown.
    ...(isWritten
      ? {
          command: {
            title: action.title,
            command: COMMANDS.openCode,
            arguments: [`${module.folder}/${shown.path}`, 0],
          },
        }
      : {}),
  };
}

function fixActions(session: Session, document: OpenDocument, range: Range): CodeAction[] {
  return findingsOf(session, document).flatMap((finding) => {
    if (!touches(finding.range, range)) return [];
    const diagnostic = toDiagnostic(session, document, finding);
    const onlySafe = finding.fixes.filter(isSafe).length === 1;
    return finding.fixes.map(
      (fix): CodeAction => ({
        title: fix.title,
        kind: CodeActionKind.QuickFix,
        diagnostics: [diagnostic],
        ...(onlySafe && isSafe(fix) ? { isPreferred: true } : {}),
        edit: { changes: { [document.uri]: fix.edits.map((edit) => toLspEdit(document.lines, edit)) } },
      }),
    );
  });
}

function isSafe({ kind, safety }: Fix): boolean {
  return kind === 'fix' && safety === 'safe';
}

function conversionActions(session: Session, document: OpenDocument, range: Range): CodeAction[] {
  return subjectsOf(session, document, range).flatMap(({ unit, titles, range: subject, writes }) => {
    const offsets: OffsetRange = { start: subject.start, end: subject.end };
    const args = [document.uri, offsets, unit];
    const actions: CodeAction[] = [];
    if (canRun(session, COMMANDS.preview)) {
      const command = { title: titles.show, command: COMMANDS.preview, arguments: args };
      actions.push({ title: titles.show, kind: SHOW_KIND, command });
    }
    if (writes && session.client.createFiles && folderOf(session.folders, document.uri) !== undefined) {
      const data: WriteData = { uri: document.uri, version: document.version, range: offsets, unit };
      actions.push({ title: titles.write, kind: WRITE_KIND, data });
    }
    if (canRun(session, COMMANDS.copyGo)) {
      const command = { title: titles.copy, command: COMMANDS.copyGo, arguments: args };
      actions.push({ title: titles.copy, kind: COPY_KIND, command });
    }
    return actions;
  });
}

/** In a template only the idiom at the cursor: what is around it is HTML, which no Go takes the place of. */
function templateActions(session: Session, document: OpenDocument, range: Range): CodeAction[] {
  const match = matchAt(session, document, range.start);
  if (match === undefined || match.row.fidelity === 'manual') return [];
  const converted = convertRange(session, document, match);
  if (converted === undefined || converted.conversion.holes.length > 0) return [];
  const { showStatement, copyStatement } = textsOf(session.locale);
  const offsets: OffsetRange = { start: match.start, end: match.end };
  const show = { title: showStatement, command: COMMANDS.preview, arguments: [document.uri, offsets] };
  const copy = { title: copyStatement, command: COMMANDS.copyGo, arguments: [document.uri, offsets] };
  return [
    ...(canRun(session, COMMANDS.preview) ? [{ title: show.title, kind: SHOW_KIND, command: show }] : []),
    ...(canRun(session, COMMANDS.copyGo) ? [{ title: copy.title, kind: COPY_KIND, command: copy }] : []),
  ];
}

interface ConversionSubject extends Chosen {
  readonly titles: { readonly show: string; readonly write: string; readonly copy: string };
  /** Whether it makes a file, or a part of one: not a statement, of which a function is offered too. */
  readonly writes: boolean;
}

/**
 * What at this place is worth converting: a selection; the statement of an idiom, and the function around it; between
 * functions the class, between classes the file. Nothing is converted to find out: this runs at each move of the cursor.
 */
function subjectsOf(session: Session, document: OpenDocument, range: Range): ConversionSubject[] {
  const texts = textsOf(session.locale);
  if (range.start !== range.end) {
    if (findTarget(document.php.program, range) === undefined) return [];
    return [
      {
        unit: 'piece',
        titles: pieceTitles(document, range, texts, texts.showSelection, texts.copySelection),
        range,
        writes: true,
      },
    ];
  }
  const match = matchAt(session, document, range.start);
  const around = functionAt(document, range.start);
  const subjects: ConversionSubject[] = [];
  if (match !== undefined) {
    const statement = statementAround(document, match);
    const titles = pieceTitles(document, statement, texts, texts.showStatement, texts.copyStatement);
    subjects.push({ unit: 'piece', titles, range: statement, writes: around === undefined });
  }
  const whole =
    around === undefined ? wholeAround(document, range.start, texts) : functionSubject(document, around, texts);
  return whole === undefined ? subjects : [...subjects, whole];
}

function pieceTitles(
  document: OpenDocument,
  range: Range,
  texts: Texts,
  show: string,
  copy: string,
): ConversionSubject['titles'] {
  return { show, copy, write: texts.write(`${fileName(nameAt(document, range.start))}.go`) };
}

function functionSubject(document: OpenDocument, node: Range, texts: Texts): ConversionSubject {
  const name = nameAt(document, node.start);
  const titles = { show: texts.showFunction(name), copy: texts.copyFunction(name), write: texts.writeUnit(name) };
  return { unit: 'function', titles, range: { start: node.start, end: node.end }, writes: true };
}

/** The class around an offset, else the file where it declares something. */
function wholeAround(document: OpenDocument, offset: number, texts: Texts): ConversionSubject | undefined {
  const around = classAt(document, offset);
  if (around !== undefined) {
    const { name, start, end } = around;
    const titles = {
      show: texts.showClass(name.text),
      copy: texts.copyClass(name.text),
      write: texts.writeUnit(name.text),
    };
    return { unit: 'class', titles, range: { start, end }, writes: true };
  }
  const { classes, functions } = readDeclarations(document.php.program);
  if (classes.length + functions.length === 0) return undefined;
  const titles = { show: texts.showFile, copy: texts.copyFile, write: texts.writeFile };
  return { unit: 'file', titles, range: { start: 0, end: document.text.length }, writes: true };
}

/** The statement that a match stands in, so that what must run before it comes along. */
function statementAround(document: OpenDocument, match: Match): Range {
  if (match.target.kind === 'stmts') return match;
  const path = findAt(document.php.program, match.start);
  // A statement's parent is a list of them; a match can span several.
  const at = path.findLastIndex((node, index) => covers(node, match) && isStatementList(path[index - 1]));
  return path[at] ?? match;
}

function isStatementList(node: Node | undefined): boolean {
  return node?.kind === 'Program' || node?.kind === 'Block' || node?.kind === 'Case';
}

function readWriteData(data: unknown): WriteData | undefined {
  if (
    typeof data !== 'object' ||
    data === null ||
    !('uri' in data) ||
    !('version' in data) ||
    !('range' in data) ||
    !('unit' in data)
  ) {
    return undefined;
  }
  return data as WriteData;
}

/** An empty range (a cursor) counts as touching what it stands at. */
function touches(finding: Range, range: Range): boolean {
  return overlaps(finding, range) || (finding.start <= range.start && range.end <= finding.end);
}

function isBelow(kind: string, only: string): boolean {
  return kind === only || kind.startsWith(`${only}.`);
}
