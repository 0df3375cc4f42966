/** The Go of a piece of PHP as a document to read: what it needs and what it leaves out first, then the code. */
import type { ConvertResult } from '../protocol.ts';
import type { OpenDocument } from './documents.ts';
import { declarationsOf } from './go-splice.ts';
import type { MadeFiles, MadeGo, MadePiece } from './make-go.ts';
import { pathOf, type Session } from './session.ts';
import { type Texts, textsOf } from './texts.ts';

export function previewOf(session: Session, document: OpenDocument, made: MadeGo): ConvertResult {
  const texts = textsOf(session.locale);
  const { range, name } = made;
  const line = document.lines.positionAt(range.start).line + 1;
  const own = made.kind === 'piece' ? pieceNotes(texts, made) : filesNotes(texts, made);
  const notes = [`${oneLine(pathOf(session, document.uri))}:${line}`, ...own];
  const head = [...new Set(notes)].map((note) => comment(oneLine(note))).join('\n');
  const { go, code } = made.kind === 'piece' ? pieceText(made) : filesText(session, made);
  return { title: `${name}.go`, go: `${head}\n\n${go}`, code };
}

function pieceNotes(texts: Texts, { conversion }: MadePiece): string[] {
  const { needs, holes, fidelity, caveats, ledger } = conversion;
  return [
    // With holes, how well the rest converts says little; their number is told below.
    ...(holes.length === 0 ? [texts.fidelity[fidelity]] : []),
    ...caveats.map(({ text }) => text),
    ...ledger.map((entry) => `- ${entry}`),
    ...(needs.length === 0 ? [] : [`${texts.needs}: ${needs.map((need) => `${need.name} ${need.type}`).join(', ')}`]),
    ...(holes.length === 0 ? [] : [texts.holes(holes.length)]),
  ];
}

function filesNotes(texts: Texts, { units }: MadeFiles): string[] {
  const holes = units.flatMap((unit) => unit.holes);
  return [
    ...units.flatMap(({ caveats }) => caveats.map(({ text }) => text)),
    ...units.flatMap(({ ledger }) => ledger.map((entry) => `- ${entry}`)),
    ...(holes.length === 0 ? [] : [texts.holes(holes.length)]),
    ...[...new Set(holes.map(({ line, why }) => `- ${line}: ${why}`))],
  ];
}

function pieceText({ conversion: { imports, go } }: MadePiece): Pick<ConvertResult, 'go' | 'code'> {
  const lines = imports.map((path) => `import ${JSON.stringify(path)}\n`).join('');
  return { go: `${lines === '' ? '' : `${lines}\n`}${go.trimEnd()}\n`, code: go };
}

/** Of several files each begins with its path. */
function filesText({ host }: Session, { files }: MadeFiles): Pick<ConvertResult, 'go' | 'code'> {
  const [only, ...others] = files;
  const texts = others.length === 0 ? [only?.text ?? ''] : files.map(({ path, text }) => `// ${path}\n\n${text}`);
  return { go: texts.join('\n'), code: files.map(({ text }) => declarationsOf(host, text)).join('\n') };
}

/** Columns of a comment's text; beside the PHP there is half an editor. */
const WIDTH = 76;

function comment(note: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of note.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].map((each) => `// ${each}`).join('\n');
}

/** What comes from the user's code must not end the comment that it stands in. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
