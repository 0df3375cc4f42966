/**
 * The lightbulb. For findings: their fixes and how to silence them. For PHP: the Go of the selection, the statement or
 * the function, to look at, to write into the Go project, or to copy. A file is only touched through an edit that the
 * editor shows and can undo.
 */
import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  CreateFile,
  TextDocumentEdit,
  TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { Fix } from '../pitfalls/rule.ts';
import { COMMANDS, type OffsetRange } from '../protocol.ts';
import type { Node } from '../syntax/php/ast.ts';
import { findAt } from '../syntax/php/walk.ts';
import type { Match } from '../table/site.ts';
import { covers, overlaps, type Range } from '../text/range.ts';
import { helpersFor } from '../translate/helpers.ts';
import { convertRange, fileName, functionAround, handlerFile, nameAt } from './convert.ts';
import { findingsOf, toDiagnostic } from './diagnostics.ts';
import type { OpenDocument } from './documents.ts';
import type { GoModule } from './host.ts';
import { toLspEdit, toOffsets } from './positions.ts';
import { canRun, folderOf, type Session } from './session.ts';
import { matchAt } from './site-at.ts';
import { type Texts, textsOf } from './texts.ts';

export const SHOW_KIND = `${CodeActionKind.Refactor}.laragin.show`;
export const WRITE_KIND = `${CodeActionKind.Refactor}.laragin.write`;
export const COPY_KIND = `${CodeActionKind.Refactor}.laragin.copy`;

/** Everything that `codeAction/resolve` needs to make the edit of a "Write the Go" action. */
interface WriteData {
  readonly uri: string;
  readonly version: number;
  readonly range: OffsetRange;
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

/** Fills in the edit of a "Write the Go" action. The action comes back as it was when the document has changed since. */
export async function resolveCodeAction(session: Session, action: CodeAction): Promise<CodeAction> {
  const data = readWriteData(action.data);
  const document = data && session.documents.get(data.uri);
  if (data === undefined || document === undefined || document.version !== data.version) return action;
  const edit = await writeEdit(session, document, data.range);
  return edit === undefined ? action : { ...action, edit };
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
  const texts = textsOf(session.locale);
  return subjectsOf(session, document, range, texts).flatMap(({ show, copy, isUnit, range: subject }) => {
    const offsets: OffsetRange = { start: subject.start, end: subject.end };
    const actions: CodeAction[] = [];
    if (canRun(session, COMMANDS.preview)) {
      const command = { title: show, command: COMMANDS.preview, arguments: [document.uri, offsets] };
      actions.push({ title: show, kind: SHOW_KIND, command });
    }
    if (isUnit && session.client.createFiles && folderOf(session.folders, document.uri) !== undefined) {
      const title = texts.write(`${fileName(nameAt(document, subject.start))}.go`);
      const data: WriteData = { uri: document.uri, version: document.version, range: offsets };
      actions.push({ title, kind: WRITE_KIND, data });
    }
    if (canRun(session, COMMANDS.copyGo)) {
      const converted = convertRange(session, document, subject);
      if (converted !== undefined && converted.conversion.go !== '') {
        const command = { title: copy, command: COMMANDS.copyGo, arguments: [converted.conversion.go] };
        actions.push({ title: copy, kind: COPY_KIND, command });
      }
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
  const copy = { title: copyStatement, command: COMMANDS.copyGo, arguments: [converted.conversion.go] };
  return [
    ...(canRun(session, COMMANDS.preview) ? [{ title: show.title, kind: SHOW_KIND, command: show }] : []),
    ...(canRun(session, COMMANDS.copyGo) ? [{ title: copy.title, kind: COPY_KIND, command: copy }] : []),
  ];
}

interface ConversionSubject {
  /** Titles of the actions. */
  readonly show: string;
  readonly copy: string;
  readonly range: Range;
  /** Whether it makes a file of its own: a function, or what was selected on purpose. */
  readonly isUnit: boolean;
}

/** What at this place is worth converting: a selection, else the statement of an idiom, and the function around it. */
function subjectsOf(session: Session, document: OpenDocument, range: Range, texts: Texts): ConversionSubject[] {
  if (range.start !== range.end) {
    if (convertRange(session, document, range) === undefined) return [];
    return [{ show: texts.showSelection, copy: texts.copySelection, range, isUnit: true }];
  }
  const match = matchAt(session, document, range.start);
  const around = functionAround(document, range.start);
  const subjects: ConversionSubject[] = [];
  if (match !== undefined) {
    const statement = statementAround(document, match);
    const isUnit = around === undefined;
    subjects.push({ show: texts.showStatement, copy: texts.copyStatement, range: statement, isUnit });
  }
  if (around !== undefined) {
    const { name, range: whole } = around;
    subjects.push({ show: texts.showFunction(name), copy: texts.copyFunction(name), range: whole, isUnit: true });
  }
  return subjects;
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

async function writeEdit(session: Session, document: OpenDocument, range: Range): Promise<WorkspaceEdit | undefined> {
  const folder = folderOf(session.folders, document.uri);
  if (folder === undefined) return undefined;
  const module = await session.host.findGoModule(folder, session.settings(document.uri).go.folder);
  const converted = convertRange(session, document, range, module.path);
  if (converted === undefined) return undefined;
  const target = await freeUri(session, `${module.folder}/internal/web/${fileName(converted.name)}`);
  const go = handlerFile(session, document, converted, module.path);
  const helpers = await missingHelpers(session, module, go);
  const files = [...goMod(module), ...helpers, { uri: target, text: go }];
  return { documentChanges: files.flatMap(({ uri, text }) => [CreateFile.create(uri), insertion(uri, text)]) };
}

interface NewFile {
  readonly uri: string;
  readonly text: string;
}

/** A file of the user's is never written over: the next free name is taken. */
async function freeUri(session: Session, base: string): Promise<string> {
  for (let count = 1; ; count++) {
    const uri = count === 1 ? `${base}.go` : `${base}_${count}.go`;
    if (!(await session.host.exists(uri))) return uri;
  }
}

async function missingHelpers(session: Session, module: GoModule, go: string): Promise<NewFile[]> {
  const missing: NewFile[] = [];
  for (const { path, source } of helpersFor(go)) {
    const uri = `${module.folder}/${path}`;
    if (!(await session.host.exists(uri))) missing.push({ uri, text: source });
  }
  return missing;
}

/** The least that makes a folder a module; `go mod tidy` fills in the rest. */
function goMod(module: GoModule): NewFile[] {
  if (module.exists) return [];
  return [{ uri: `${module.folder}/go.mod`, text: `module ${module.path}\n\ngo 1.25.0\n` }];
}

function insertion(uri: string, text: string): TextDocumentEdit {
  return TextDocumentEdit.create({ uri, version: null }, [TextEdit.insert({ line: 0, character: 0 }, text)]);
}

function readWriteData(data: unknown): WriteData | undefined {
  if (typeof data !== 'object' || data === null || !('uri' in data) || !('version' in data) || !('range' in data)) {
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
