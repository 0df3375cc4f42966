/**
 * A syntax tree as arrays. One cursor pass copies what lowering needs out of wasm, with as few calls as the public
 * cursor allows; the tree can be freed at once and lowering reads plain numbers, in any order.
 *
 * Nodes are numbered in pre-order, so the first child of `n` is `n + 1` and `next[n]` is where its subtree ends.
 * Comments, line breaks and semicolons are left out: they are found between the leaves, in the text (see gaps.ts).
 */
import type { Language, Tree, TreeCursor } from 'web-tree-sitter';

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

/** The type id of an error, which no language lists among its types. */
const ERROR_ID = 0xffff;

/** Named nodes whose children nobody asks for. */
const OPAQUE = new Set(['interpreted_string_literal', 'raw_string_literal', 'empty_statement']);

const SKIPPED = new Set(['comment', '\n', ';', '\0']);

export function flatten(tree: Tree, text: string): FlatTree {
  const cursor = tree.walk();
  try {
    return new Flattening(languageFacts(tree.language), text).run(cursor);
  } finally {
    cursor.delete();
  }
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
    if (type === ERROR_ID || flat.named[type] === true) elements.push(child);
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
  readonly skipped: readonly boolean[];
  readonly opaque: readonly boolean[];
}

const factsByLanguage = new WeakMap<Language, LanguageFacts>();

function languageFacts(language: Language): LanguageFacts {
  const known = factsByLanguage.get(language);
  if (known !== undefined) return known;
  const types = language.types;
  const facts: LanguageFacts = {
    types,
    fields: language.fields,
    named: types.map((_, id) => language.nodeTypeIsNamed(id)),
    skipped: types.map((type) => SKIPPED.has(type)),
    opaque: types.map((type) => OPAQUE.has(type)),
  };
  factsByLanguage.set(language, facts);
  return facts;
}

const UNSET = -1;

class Flattening {
  readonly #facts: LanguageFacts;
  readonly #text: string;
  readonly #type: number[] = [];
  readonly #field: number[] = [];
  readonly #start: number[] = [];
  readonly #end: number[] = [];
  readonly #next: number[] = [];
  readonly #open: number[] = [];

  constructor(facts: LanguageFacts, text: string) {
    this.#facts = facts;
    this.#text = text;
  }

  run(cursor: TreeCursor): FlatTree {
    // Depth first without recursion: how deeply a text nests is for its author to choose.
    for (;;) {
      if (this.#enter(cursor)) continue;
      while (!cursor.gotoNextSibling()) {
        if (!cursor.gotoParent()) return this.#result();
        this.#close();
      }
    }
  }

  /** Adds the node under the cursor; true when the cursor went down to its first child. */
  #enter(cursor: TreeCursor): boolean {
    const type = cursor.nodeTypeId;
    if (this.#facts.skipped[type] === true) return false;
    if (type !== ERROR_ID && this.#facts.named[type] !== true) {
      this.#addToken(cursor, type);
      return false;
    }
    const n = this.#add(type, cursor.currentFieldId);
    if (type === ERROR_ID) {
      // Errors hold text that no child stands for.
      this.#start[n] = cursor.startIndex;
      this.#end[n] = Math.min(cursor.endIndex, this.#text.length);
    }
    if (this.#facts.opaque[type] !== true && cursor.gotoFirstChild()) {
      this.#open.push(n);
      return true;
    }
    this.#start[n] = cursor.startIndex;
    this.#end[n] = cursor.endIndex;
    this.#next[n] = n + 1;
    return false;
  }

  #addToken(cursor: TreeCursor, type: number): void {
    const n = this.#add(type, 0);
    const start = cursor.startIndex;
    const token = this.#facts.types[type] as string;
    this.#start[n] = start;
    // A token that the parser made up to go on is not in the text.
    this.#end[n] = this.#text.startsWith(token, start) ? start + token.length : start;
    this.#next[n] = n + 1;
  }

  #add(type: number, field: number): number {
    this.#type.push(type);
    this.#field.push(field);
    this.#start.push(UNSET);
    this.#end.push(UNSET);
    this.#next.push(UNSET);
    return this.#type.length - 1;
  }

  /** An inner node reaches from its first child to its last. */
  #close(): void {
    const n = this.#open.pop() as number;
    const next = this.#type.length;
    this.#next[n] = next;
    let last = n;
    if (this.#type[n] === ERROR_ID) return;
    for (let child = n + 1; child < next; child = this.#next[child] as number) last = child;
    // Without children left (all were comments) the node is empty, where the last leaf ended.
    const place = n === 0 ? 0 : (this.#end[n - 1] as number);
    this.#start[n] = last === n ? place : (this.#start[n + 1] as number);
    this.#end[n] = last === n ? place : (this.#end[last] as number);
  }

  #result(): FlatTree {
    return {
      count: this.#type.length,
      types: this.#facts.types,
      fields: this.#facts.fields,
      named: this.#facts.named,
      type: Uint16Array.from(this.#type),
      field: Uint8Array.from(this.#field),
      start: Int32Array.from(this.#start),
      end: Int32Array.from(this.#end),
      next: Int32Array.from(this.#next),
    };
  }
}
