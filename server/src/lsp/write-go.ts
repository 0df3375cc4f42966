/**
 * Go into the user's Go project. What is not there is written; what nobody has changed since it was written is replaced;
 * what a person has changed is only put together with the new, and by that person. What was written last is kept below
 * `.laragin/base` of the Go folder, as the command line keeps it.
 */
import { CreateFile, TextDocumentEdit, TextEdit, type WorkspaceEdit } from 'vscode-languageserver';
import type { MergeFile } from '../protocol.ts';
import type { GoFile } from '../translate/app/go-file.ts';
import { APP_PACKAGE, helperFiles, moduleFiles } from '../translate/helpers.ts';
import { fileName, handlerFile } from './convert.ts';
import type { OpenDocument } from './documents.ts';
import { counterparts, splice, without } from './go-splice.ts';
import type { GoModule } from './host.ts';
import type { MadeFiles, MadeGo } from './make-go.ts';
import type { Session } from './session.ts';

export interface Writing {
  /** What is written without asking; undefined when there is nothing to write. */
  readonly edit: WorkspaceEdit | undefined;
  /** What a person has changed. */
  readonly merges: readonly MergeFile[];
}

export async function writingOf(
  session: Session,
  document: OpenDocument,
  made: MadeGo,
  module: GoModule,
): Promise<Writing> {
  const changes =
    made.kind === 'piece' ? [await pieceFile(session, document, made, module)] : await changesOf(session, made, module);
  const merges = changes.flatMap(({ merge }) => merge ?? []);
  const written = changes.filter(
    ({ merge, isNew, text, current }) => merge === undefined && (isNew || text !== current),
  );
  if (written.length === 0) return { edit: undefined, merges };
  const helpers = await missingHelpers(session, module, written);
  const bases = written.filter(({ kept }) => kept !== undefined);
  return {
    merges,
    edit: {
      documentChanges: [
        ...helpers.flatMap((file) => created(file.uri, file.text)),
        ...bases.flatMap(({ baseUri, kept }) => [
          CreateFile.create(baseUri, { overwrite: true }),
          insertion(baseUri, kept ?? ''),
        ]),
        // The file to be shown stands last.
        ...written.flatMap(({ uri, text, isNew, current }) =>
          isNew ? created(uri, text) : [replacement(uri, current, text)],
        ),
      ],
    },
  };
}

/** All files of what was made, as a person puts them together, whether they were changed or not. */
export async function mergesOf(session: Session, made: MadeFiles, module: GoModule): Promise<readonly MergeFile[]> {
  const merges: MergeFile[] = [];
  for (const file of made.files) {
    const { whole } = await changeOf(session, made, file, module);
    if (whole !== undefined) merges.push(whole);
  }
  return merges;
}

interface Change {
  readonly uri: string;
  readonly baseUri: string;
  readonly isNew: boolean;
  /** As it is; empty for a new file. */
  readonly current: string;
  /** As it shall be. */
  readonly text: string;
  /** What is remembered as written; undefined when nothing of it is. */
  readonly kept: string | undefined;
  /** Set when a person has changed what would be replaced. */
  readonly merge: MergeFile | undefined;
  /** The same, whether a person has or not; undefined for a new file. */
  readonly whole: MergeFile | undefined;
}

async function changesOf(session: Session, made: MadeFiles, module: GoModule): Promise<Change[]> {
  const changes: Change[] = [];
  for (const file of made.files) changes.push(await changeOf(session, made, file, module));
  return changes;
}

async function changeOf(
  session: Session,
  { around, isPart }: MadeFiles,
  file: GoFile,
  module: GoModule,
): Promise<Change> {
  const uri = `${module.folder}/${file.path}`;
  const baseUri = `${module.folder}/.laragin/base/${file.path}`;
  const current = await textOf(session, uri);
  if (current === undefined) {
    const text = around?.text ?? file.text;
    return { uri, baseUri, isNew: true, current: '', text, kept: text, merge: undefined, whole: undefined };
  }
  const base = await textOf(session, baseUri);
  const parts = isPart ? partOf(session, current, base, file.text) : wholeOf(current, base, file.text);
  const whole: MergeFile = { uri, baseUri, base: parts.base, incoming: parts.text, kept: parts.kept };
  return {
    ...{ uri, baseUri, isNew: false, current, text: parts.text, kept: parts.kept, whole },
    merge: parts.isEdited ? whole : undefined,
  };
}

interface Parts {
  readonly isEdited: boolean;
  readonly base: string;
  readonly text: string;
  readonly kept: string;
}

function wholeOf(current: string, base: string | undefined, text: string): Parts {
  const isEdited = current !== base && current !== text;
  // Where the PHP says what it said then, there is nothing new to put together.
  return {
    isEdited: isEdited && base !== text,
    base: base ?? '',
    text: isEdited && base === text ? current : text,
    kept: text,
  };
}

/** One function of a file: whatever else a person changed in it stays. */
function partOf({ host }: Session, current: string, base: string | undefined, made: string): Parts {
  const own = counterparts(host, current, made);
  const before = base === undefined ? undefined : counterparts(host, base, made);
  const text = splice(host, current, made);
  return {
    isEdited: own !== undefined && own !== before && text !== current,
    base: before === undefined ? without(host, current, made) : splice(host, current, `package app\n\n${before}\n`),
    text,
    kept: base === undefined ? made : splice(host, base, made),
  };
}

/** A piece becomes a handler in a file of its own; a file of the user's is never written over. */
async function pieceFile(
  session: Session,
  document: OpenDocument,
  made: Extract<MadeGo, { kind: 'piece' }>,
  module: GoModule,
): Promise<Change> {
  const uri = await freeUri(session, `${module.folder}/internal/${APP_PACKAGE}/${fileName(made.name)}`);
  const text = handlerFile(session, document, made, module.path);
  return { uri, baseUri: '', isNew: true, current: '', text, kept: undefined, merge: undefined, whole: undefined };
}

async function freeUri(session: Session, base: string): Promise<string> {
  for (let count = 1; ; count++) {
    const uri = count === 1 ? `${base}.go` : `${base}_${count}.go`;
    if (!(await session.host.exists(uri))) return uri;
  }
}

/** An open file is what the editor has. */
async function textOf({ documents, host }: Session, uri: string): Promise<string | undefined> {
  return documents.get(uri)?.text ?? host.read(uri);
}

interface NewFile {
  readonly uri: string;
  readonly text: string;
}

async function missingHelpers(session: Session, module: GoModule, written: readonly Change[]): Promise<NewFile[]> {
  const { helpers } = session.host;
  const files = written.map(({ uri, text }) => ({ path: uri.slice(module.folder.length + 1), text }));
  const wanted = [
    ...(module.exists ? [] : moduleFiles(helpers, module.path)),
    ...helperFiles(helpers, files, module.path),
  ];
  const missing: NewFile[] = [];
  for (const { path, text } of wanted) {
    const uri = `${module.folder}/${path}`;
    if (!(await session.host.exists(uri))) missing.push({ uri, text });
  }
  return missing;
}

function created(uri: string, text: string): [CreateFile, TextDocumentEdit] {
  return [CreateFile.create(uri), insertion(uri, text)];
}

function insertion(uri: string, text: string): TextDocumentEdit {
  return TextDocumentEdit.create({ uri, version: null }, [TextEdit.insert({ line: 0, character: 0 }, text)]);
}

function replacement(uri: string, current: string, text: string): TextDocumentEdit {
  const end = { line: current.split('\n').length, character: 0 };
  return TextDocumentEdit.create({ uri, version: null }, [
    TextEdit.replace({ start: { line: 0, character: 0 }, end }, text),
  ]);
}
