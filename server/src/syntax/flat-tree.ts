/**
 * A syntax tree as one array of numbers, copied out of wasm in a single call. Moving a cursor from JavaScript crosses into
 * wasm several times per node, which takes as long as parsing itself; `grammars/walker.c` does the walk beside the runtime.
 * Knows how a tree is laid out here, and nothing of any language.
 */
import type { Language, Tree } from 'web-tree-sitter';
import type { Runtime } from './runtime.ts';
import { WALKER } from './walker-binary.ts';

/**
 * Nodes in pre-order, `WORDS` numbers each. A node is known by the offset of its first word, so the root is 0 and the
 * first child of `n` is `n + WORDS`. An inner node reaches as far as tree-sitter says, whatever was left out in it.
 */
export type FlatTree = Int32Array;

export const WORDS = 5;
/** Type id in the lower 16 bits, then the field id in 8, then `MISSING_BIT` and `INNER_BIT`. */
export const TYPE = 0;
/** Offsets in the text. */
export const START = 1;
export const END = 2;
/** Where the subtree ends: the next sibling, if the parent reaches further. */
export const NEXT = 3;
/** The node around this one; negative for the root. */
export const PARENT = 4;

/** The type id of an error, which no language lists among its types. */
export const ERROR_TYPE = 0xffff;
export const TYPE_MASK = 0xffff;
export const FIELD_SHIFT = 16;
export const FIELD_MASK = 0xff;
export const MISSING_BIT = 1 << 24;
/** The node has children, though they may all have been left out. */
export const INNER_BIT = 1 << 25;

/**
 * What becomes of the nodes of a type: `bare` leaves out the tokens directly in them, `leaf` all that is in them, `skip`
 * themselves. A token has nothing in it, so for tokens the first three are one.
 */
export type Keep = 'full' | 'bare' | 'leaf' | 'skip';

/** A table of `Keep` by type id in the runtime's memory. */
export interface Selection {
  readonly address: number;
  readonly types: number;
}

/** What else is asked of every node. Both take time; whoever does not ask finds zeros. */
export const WITH_FIELDS = 1;
export const WITH_MISSING = 2;

/** To be called once the runtime stands, before any tree is flattened. */
export async function startWalker({ exports, memory }: Runtime): Promise<void> {
  const { instance } = await WebAssembly.instantiate(bytesOf(WALKER), { env: { memory }, runtime: { ...exports } });
  const { malloc, free } = exports as unknown as Pick<Walker, 'malloc' | 'free'>;
  const { flatten } = instance.exports as unknown as Pick<Walker, 'flatten'>;
  walker = { memory, malloc, free, flatten };
}

/** The nodes of a tree that `selection` keeps, or all; errors are always kept, with everything in them. */
export function flattenTree(tree: Tree, selection: Selection | undefined, details: number): FlatTree {
  const { memory, flatten, free } = startedWalker();
  // A tree's address is its first element, which its type hides.
  const { 0: address } = tree as unknown as { readonly 0: number };
  const words = flatten(address, selection?.address ?? 0, selection?.types ?? 0, details);
  if (words === 0) throw new RangeError('no memory for the syntax tree');
  // The memory may have grown, which makes a new buffer: views of it live no longer than this call.
  const count = new Int32Array(memory.buffer, words, 1)[0] as number;
  const flat = new Int32Array(memory.buffer, words + Int32Array.BYTES_PER_ELEMENT, count).slice();
  free(words);
  return flat;
}

/** Decides once per type of a language; the table lives as long as the runtime. */
export function selectTypes(language: Language, keep: (type: string, isNamed: boolean, id: number) => Keep): Selection {
  const { memory, malloc } = startedWalker();
  const table = language.types.map((type, id) => {
    const isNamed = language.nodeTypeIsNamed(id);
    const kept = keep(type ?? '', isNamed, id);
    return VISITS.indexOf(kept === 'skip' || isNamed ? kept : 'token');
  });
  const address = malloc(table.length);
  new Uint8Array(memory.buffer).set(table, address);
  return { address, types: table.length };
}

/** In the order of their numbers in the walker. */
const VISITS: readonly (Keep | 'token')[] = ['full', 'bare', 'leaf', 'token', 'skip'];

interface Walker {
  readonly memory: WebAssembly.Memory;
  readonly malloc: (bytes: number) => number;
  readonly free: (address: number) => void;
  readonly flatten: (tree: number, table: number, types: number, details: number) => number;
}

let walker: Walker | undefined;

function startedWalker(): Walker {
  if (walker === undefined) throw new Error('loadGrammars has to come first');
  return walker;
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
}
