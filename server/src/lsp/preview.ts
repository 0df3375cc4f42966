/** The Go of a piece of PHP as a document to read: what it needs and what it leaves out first, then the code. */
import type { ConvertResult } from '../protocol.ts';
import type { Converted } from './convert.ts';
import type { OpenDocument } from './documents.ts';
import { pathOf, type Session } from './session.ts';
import { textsOf } from './texts.ts';

export function previewOf(
  session: Session,
  document: OpenDocument,
  { conversion, name, range }: Converted,
): ConvertResult {
  const texts = textsOf(session.locale);
  const line = document.lines.positionAt(range.start).line + 1;
  const notes = [
    `${oneLine(pathOf(session, document.uri))}:${line}`,
    // With holes, how well the rest converts says little; their number is told below.
    ...(conversion.holes.length === 0 ? [texts.fidelity[conversion.fidelity]] : []),
    ...conversion.caveats.map(({ text }) => text),
    ...conversion.ledger.map((entry) => `- ${entry}`),
    ...(conversion.needs.length === 0
      ? []
      : [`${texts.needs}: ${conversion.needs.map((need) => `${need.name} ${need.type}`).join(', ')}`]),
    ...(conversion.holes.length === 0 ? [] : [texts.holes(conversion.holes.length)]),
  ];
  const head = [...new Set(notes)].map((note) => comment(oneLine(note))).join('\n');
  const imports = conversion.imports.map((path) => `import ${JSON.stringify(path)}\n`).join('');
  return { title: `${name}.go`, go: `${head}\n\n${imports === '' ? '' : `${imports}\n`}${conversion.go.trimEnd()}\n` };
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
