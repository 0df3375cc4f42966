/**
 * A syntax tree as arrays. What lowering needs is copied out of wasm in one call; the tree can be freed at once and
 * lowering reads plain numbers, in any order.
 *
 * Nodes are numbered in pre-order, so the first child of `n` is `n + 1` and `next[n]` is where its subtree ends.
 * Comments, line breaks and semicolons are left out: they are found between the leaves, in the text (see gaps.ts).
 */
import type { Language, Tree } from 'web-tree-sitter';
import {
  END,
  ERROR_TYPE,
  FIELD_MASK,
  FIELD_SHIFT,
  type FlatTree as FlatWords,
  flattenTree,
  INNER_BIT,
  NEXT,
  PARENT,
  type Selection,
  START,
  selectTypes,
  TYPE,
  TYPE_MASK,
  WITH_FIELDS,
  WORDS,
} from '../flat-tree.ts';

export interface FlatTree {
  readonly count: number;
  /** Type names by type id, and field names by field id. */
  readonly types: readonly string[];
  readonly fields: readonly (string | null)[];
  /** By type id: whether it is a node of the grammar, and no token. */
  readonly named: readonly boolean[];
  readonly type: Uint16Array;
  readonly field: Uint8Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly next: Int32Array;
}

export const ERROR = 'ERROR';

/** Named nodes whose children nobody asks for. */
const OPAQUE = new Set(['interpreted_string_literal', 'raw_string_literal', 'empty_statement']);

const SKIPPED = new Set(['comment', '\n', ';', '\0']);

export function flatten(tree: Tree, text: string): FlatTree {
  const facts = languageFacts(tree.language);
  const words = flattenTree(tree, facts.selection, WITH_FIELDS);
  const flat = readWords(words, facts, text);
  fitInnerNodes(flat, words);
  return flat;
}

/** The same tree with its offsets moved, and cut off at `limit`. */
export function shift(flat: FlatTree, by: number, limit: number): FlatTree {
  const move = (offset: number): number => Math.min(offset + by, limit);
  return { ...flat, start: flat.start.map(move), end: flat.end.map(move) };
}

export function typeOf(flat: FlatTree, n: number): string {
  return flat.types[flat.type[n] as number] ?? ERROR;
}

export function startOf(flat: FlatTree, n: number): number {
  return flat.start[n] as number;
}

export function endOf(flat: FlatTree, n: number): number {
  return flat.end[n] as number;
}

/** All children in order, tokens too. */
export function childrenOf(flat: FlatTree, n: number): number[] {
  const children: number[] = [];
  const end = flat.next[n] as number;
  for (let child = n + 1; child < end; child = flat.next[child] as number) children.push(child);
  return children;
}

/** The children of `n` that are no tokens: its elements, and errors among them. */
export function elementsOf(flat: FlatTree, n: number): number[] {
  const elements: number[] = [];
  const end = flat.next[n] as number;
  for (let child = n + 1; child < end; child = flat.next[child] as number) {
    const type = flat.type[child] as number;
    if (type === ERROR_TYPE || flat.named[type] === true) elements.push(child);
  }
  return elements;
}

/** The first child with that field, or -1. Tokens have no fields here. */
export function findField(flat: FlatTree, n: number, name: string): number {
  const end = flat.next[n] as number;
  for (let child = n + 1; child < end; child = flat.next[child] as number) {
    if (flat.fields[flat.field[child] as number] === name) return child;
  }
  return -1;
}

export function fieldsOf(flat: FlatTree, n: number, name: string): number[] {
  return childrenOf(flat, n).filter((child) => flat.fields[flat.field[child] as number] === name);
}

/** The first child of that type, or -1. */
export function findChild(flat: FlatTree, n: number, type: string): number {
  const end = flat.next[n] as number;
  for (let child = n + 1; child < end; child = flat.next[child] as number) {
    if (typeOf(flat, child) === type) return child;
  }
  return -1;
}

interface LanguageFacts {
  readonly types: readonly string[];
  readonly fields: readonly (string | null)[];
  readonly named: readonly boolean[];
  readonly selection: Selection;
}

const factsByLanguage = new WeakMap<Language, LanguageFacts>();

function languageFacts(language: Language): LanguageFacts {
  const known = factsByLanguage.get(language);
  if (known !== undefined) return known;
  const facts: LanguageFacts = {
    types: language.types,
    fields: language.fields,
    named: language.types.map((_, id) => language.nodeTypeIsNamed(id)),
    selection: selectTypes(language, (type, isNamed) => {
      if (SKIPPED.has(type)) return 'skip';
      return isNamed && !OPAQUE.has(type) ? 'full' : 'leaf';
    }),
  };
  factsByLanguage.set(language, facts);
  return facts;
}

/** The words as arrays, numbered by nodes. */
function readWords(words: FlatWords, { types, fields, named }: LanguageFacts, text: string): FlatTree {
  const count = words.length / WORDS;
  const type = new Uint16Array(count);
  const field = new Uint8Array(count);
  const start = new Int32Array(count);
  const end = new Int32Array(count);
  const next = new Int32Array(count);
  for (let n = 0, at = 0; n < count; n++, at += WORDS) {
    const word = words[at + TYPE] as number;
    const id = word & TYPE_MASK;
    type[n] = id;
    if (id === ERROR_TYPE || named[id] === true) field[n] = (word >> FIELD_SHIFT) & FIELD_MASK;
    start[n] = words[at + START] as number;
    // What is parsed may go on behind the text.
    end[n] = id === ERROR_TYPE ? Math.min(words[at + END] as number, text.length) : (words[at + END] as number);
    next[n] = (words[at + NEXT] as number) / WORDS;
  }
  return { count, types, fields, named, type, field, start, end, next };
}

/**
 * An inner node reaches from its first child to its last, whatever was left out around them. Errors keep their bounds: they
 * hold text that no child stands for. Without children left (all were comments) a node is empty, where the last leaf ended.
 */
function fitInnerNodes({ count, type, start, end, next }: FlatTree, words: FlatWords): void {
  let place = 0;
  for (let n = 0; n < count; n++) {
    if (next[n] !== n + 1) continue;
    if (((words[n * WORDS + TYPE] as number) & INNER_BIT) !== 0 && type[n] !== ERROR_TYPE) {
      start[n] = place;
      end[n] = place;
    } else place = end[n] as number;
  }
  // Children are behind their parents, so from the end on every node finds its own done.
  const isFitted = new Uint8Array(count);
  for (let n = count - 1; n > 0; n--) {
    if (next[n] !== n + 1 && type[n] !== ERROR_TYPE) start[n] = start[n + 1] as number;
    const parent = (words[n * WORDS + PARENT] as number) / WORDS;
    if (isFitted[parent] === 1 || type[parent] === ERROR_TYPE) continue;
    isFitted[parent] = 1;
    end[parent] = end[n] as number;
  }
  if (count > 1 && type[0] !== ERROR_TYPE) start[0] = start[1] as number;
}
