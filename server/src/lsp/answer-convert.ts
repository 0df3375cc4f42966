/** What the client asks beyond the lightbulb: the Go of a place to look at or to copy, and the same to be put together. */
import type { ConvertParams, ConvertResult, MergeParams, MergeResult } from '../protocol.ts';
import { DEFAULT_MODULE } from './convert.ts';
import type { OpenDocument } from './documents.ts';
import { type Chosen, classAt, functionAt, makeGo } from './make-go.ts';
import { previewOf } from './preview.ts';
import { moduleOf, type Session } from './session.ts';
import { mergesOf } from './write-go.ts';

export async function answerConvert(
  session: Session,
  document: OpenDocument,
  params: ConvertParams,
): Promise<ConvertResult | null> {
  const module = await moduleOf(session, document.uri);
  const made = await makeGo(session, document, chosenBy(document, params), module?.path ?? DEFAULT_MODULE);
  return made === undefined ? null : previewOf(session, document, made);
}

/** Null where there is no Go file yet. */
export async function answerMerge(
  session: Session,
  document: OpenDocument,
  params: MergeParams,
): Promise<MergeResult | null> {
  const module = await moduleOf(session, document.uri);
  if (module === undefined) return null;
  const made = await makeGo(session, document, chosenBy(document, params), module.path);
  if (made?.kind !== 'files') return null;
  const files = await mergesOf(session, made, module);
  return files.length === 0 ? null : { files };
}

/** Without a selection the function around the cursor is meant, or the class. */
function chosenBy(document: OpenDocument, { range, unit }: ConvertParams): Chosen {
  if (unit !== undefined) return { unit, range };
  if (range.start !== range.end || document.kind !== 'php') return { unit: 'piece', range };
  const around = functionAt(document, range.start);
  if (around !== undefined) return { unit: 'function', range: around };
  return { unit: classAt(document, range.start) === undefined ? 'piece' : 'class', range };
}
