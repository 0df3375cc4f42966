/** One file's text as the index keeps it: the same as a worker makes of the file on disk. */
import { type FileIndex, indexBlade, indexFile, isBlade } from '../laravel/index-file.ts';
import { resolveNames } from '../php/names.ts';
import { readBlade } from '../syntax/blade/read.ts';
import type { Grammars } from '../syntax/grammar.ts';
import { parsePhp } from '../syntax/php/parse.ts';
import type { OpenDocument } from './documents.ts';

/** The same of an open document, whose tree is there already. */
export function indexDocument(path: string, document: OpenDocument): FileIndex {
  if (document.kind === 'blade') return indexBlade(path, document.blade);
  const { program, text } = document;
  return indexFile(path, program, resolveNames(program), document.bodies.of(program, text));
}

/** `path` is relative to the application, with forward slashes. */
export function indexText({ php }: Grammars, path: string, text: string): FileIndex {
  if (isBlade(path)) return indexBlade(path, readBlade(text, { php }));
  const program = parsePhp(php, text);
  return indexFile(path, program, resolveNames(program));
}
