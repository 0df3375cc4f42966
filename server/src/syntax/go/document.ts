/**
 * One Go text that changes: keeps the tree of its last version, so that an edit parses what it touched and no more.
 */
import { Edit, type Parser, type Tree } from 'web-tree-sitter';
import type { File } from '../../go/ast.ts';
import { LineIndex } from '../../text/lines.ts';
import { createParser, type Grammars, parseTree } from '../grammar.ts';
import { lowerFile } from './parse.ts';
import { shownText } from './shown.ts';

/** Holds wasm memory until `dispose` is called; after that it must not be updated. */
export class GoDocument {
  readonly #parser: Parser;
  #shown: string;
  #tree: Tree;
  #text: string;
  #file: File;

  constructor(grammars: Grammars, text: string) {
    this.#parser = createParser(grammars.go);
    this.#text = text;
    this.#shown = shownText(text);
    this.#tree = parseTree(this.#parser, this.#shown);
    this.#file = lowerFile(this.#parser, this.#tree, text);
  }

  get text(): string {
    return this.#text;
  }

  get file(): File {
    return this.#file;
  }

  /** The AST of the new text. What changed is found by comparing; AST nodes of older versions stay valid data. */
  update(text: string): File {
    if (text === this.#text) return this.#file;
    const shown = shownText(text);
    const old = this.#tree;
    old.edit(editBetween(this.#shown, shown));
    this.#tree = parseTree(this.#parser, shown, old);
    old.delete();
    this.#text = text;
    this.#shown = shown;
    this.#file = lowerFile(this.#parser, this.#tree, text);
    return this.#file;
  }

  dispose(): void {
    this.#tree.delete();
    this.#parser.delete();
  }
}

/** The smallest single replacement that turns one text into the other. */
function editBetween(before: string, after: string): Edit {
  const limit = Math.min(before.length, after.length);
  let start = 0;
  while (start < limit && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let tail = 0;
  while (tail < limit - start && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const oldEnd = before.length - tail;
  const newEnd = after.length - tail;
  const oldLines = new LineIndex(before);
  return new Edit({
    startIndex: start,
    oldEndIndex: oldEnd,
    newEndIndex: newEnd,
    startPosition: pointAt(oldLines, start),
    oldEndPosition: pointAt(oldLines, oldEnd),
    newEndPosition: pointAt(new LineIndex(after), newEnd),
  });
}

function pointAt(lines: LineIndex, offset: number): { row: number; column: number } {
  const { line, character } = lines.positionAt(offset);
  return { row: line, column: character };
}
