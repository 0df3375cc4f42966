/**
 * PHP text in, `Program` out. Trees of tree-sitter live in wasm memory and are freed here: once for a single parse, at
 * every update for a document, so nothing outside has to think of them.
 */
import { Edit, type Language, type Parser, type Tree } from 'web-tree-sitter';
import { applyEdits, type TextEdit } from '../../text/edit.ts';
import { LineIndex } from '../../text/lines.ts';
import { createParser, parseTree } from '../grammar.ts';
import type { Program } from './ast.ts';
import { lowerProgram } from './lower.ts';

/** Parses a whole file. Never throws for any text; what cannot be parsed is in `errors` and in error nodes. */
export function parsePhp(language: Language, text: string): Program {
  const tree = parse(language, text);
  try {
    return lowerProgram(tree, text);
  } finally {
    tree.delete();
  }
}

/** A text that changes: keeps its tree, so that an edit costs a reparse of what it touched. Call `dispose` at the end. */
export class PhpDocument {
  readonly #language: Language;
  #text: string;
  #tree: Tree;
  #program: Program;

  constructor(language: Language, text: string) {
    this.#language = language;
    this.#text = text;
    this.#tree = parse(language, text);
    this.#program = lowerProgram(this.#tree, text);
  }

  get text(): string {
    return this.#text;
  }

  get program(): Program {
    return this.#program;
  }

  /**
   * Applies edits that all speak of the current text, as `applyEdits` does, and answers the new program.
   * @throws RangeError when two edits overlap; the document is unchanged then.
   */
  update(edits: readonly TextEdit[]): Program {
    if (edits.length === 0) return this.#program;
    const text = applyEdits(this.#text, edits);
    editTree(this.#tree, this.#text, edits);
    return this.#replace(text);
  }

  /** Gives the document another text; what both have in common at the start and at the end is not parsed again. */
  setText(text: string): Program {
    const edit = differenceOf(this.#text, text);
    return edit === undefined ? this.#program : this.update([edit]);
  }

  /** Frees the tree. The document must not be updated afterwards; its last program stays valid. */
  dispose(): void {
    this.#tree.delete();
  }

  #replace(text: string): Program {
    const old = this.#tree;
    this.#tree = parse(this.#language, text, old);
    old.delete();
    this.#text = text;
    this.#program = lowerProgram(this.#tree, text);
    return this.#program;
  }
}

const parsers = new WeakMap<Language, Parser>();

function parse(language: Language, text: string, old?: Tree): Tree {
  let parser = parsers.get(language);
  if (parser === undefined) {
    parser = createParser(language);
    parsers.set(language, parser);
  }
  return parseTree(parser, text, old);
}

/** Tells the tree about edits, from the last to the first, so that each may speak of the text before all of them. */
function editTree(tree: Tree, text: string, edits: readonly TextEdit[]): void {
  const lines = new LineIndex(text);
  const pointAt = (offset: number) => {
    const { line, character } = lines.positionAt(offset);
    return { row: line, column: character };
  };
  for (const edit of [...edits].sort((a, b) => b.start - a.start || b.end - a.end)) {
    const startPosition = pointAt(edit.start);
    tree.edit(
      new Edit({
        startIndex: edit.start,
        oldEndIndex: edit.end,
        newEndIndex: edit.start + edit.text.length,
        startPosition,
        oldEndPosition: pointAt(edit.end),
        newEndPosition: pointBehind(startPosition, edit.text),
      }),
    );
  }
}

interface Point {
  readonly row: number;
  readonly column: number;
}

function pointBehind(start: Point, inserted: string): Point {
  const lastBreak = inserted.lastIndexOf('\n');
  if (lastBreak === -1) return { row: start.row, column: start.column + inserted.length };
  let row = start.row;
  for (let at = inserted.indexOf('\n'); at !== -1; at = inserted.indexOf('\n', at + 1)) row++;
  return { row, column: inserted.length - lastBreak - 1 };
}

/** The one edit that makes `after` from `before`. */
function differenceOf(before: string, after: string): TextEdit | undefined {
  if (before === after) return undefined;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let common = 0;
  while (
    common < shorter - start &&
    before.charCodeAt(before.length - 1 - common) === after.charCodeAt(after.length - 1 - common)
  ) {
    common++;
  }
  return { start, end: before.length - common, text: after.slice(start, after.length - common) };
}
