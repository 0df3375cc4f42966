/**
 * Reading on behind an error. One bracket that is missing can make an error of all that follows it in the file. Formatted
 * Go begins every declaration in the first column, so what an error swallowed is parsed again one declaration at a time,
 * each with the brackets that it leaves open closed.
 */
import type { Range } from '../../text/range.ts';
import { childrenOf, ERROR, endOf, type FlatTree, findField, startOf, typeOf } from './flat.ts';

export interface Damage extends Range {
  /** The declarations in it: they begin in the first column and together fill the range. */
  readonly pieces: readonly Range[];
}

/** What errors outside any declaration swallowed, or undefined when all errors are inside declarations. */
export function findDamage(flat: FlatTree, text: string): Damage | undefined {
  const nodes = typeOf(flat, 0) === ERROR ? [0] : childrenOf(flat, 0);
  const first = nodes.findIndex((n) => typeOf(flat, n) === ERROR);
  if (first === -1) return undefined;
  const last = nodes.findLast((n) => typeOf(flat, n) === ERROR) as number;
  const start = startOf(flat, startsBefore(flat, nodes, first));
  const end = endOf(flat, last);
  return { start, end, pieces: split(text, start, end) };
}

/** The text of a piece, with the brackets closed that it leaves open. */
export function closeBrackets(piece: string): string {
  const open: string[] = [];
  for (const [token] of piece.matchAll(TOKEN)) {
    const close = CLOSING[token];
    if (close !== undefined) open.push(close);
    else if (token === open.at(-1)) open.pop();
  }
  return open.length === 0 ? piece : `${piece}\n${open.reverse().join('')}`;
}

/** A function whose body is in the error behind it belongs to the error. */
function startsBefore(flat: FlatTree, nodes: readonly number[], first: number): number {
  const before = nodes[first - 1];
  const headless = before !== undefined && BODIES.has(typeOf(flat, before)) && findField(flat, before, 'body') === -1;
  return headless ? before : (nodes[first] as number);
}

function split(text: string, start: number, end: number): Range[] {
  const starts = [start];
  DECLARATION.lastIndex = start + 1;
  for (let found = DECLARATION.exec(text); found !== null && found.index < end; found = DECLARATION.exec(text)) {
    starts.push(found.index);
  }
  return starts.map((at, index) => ({ start: at, end: starts[index + 1] ?? end }));
}

const BODIES = new Set(['function_declaration', 'method_declaration']);
const DECLARATION = /^(?:package|import|func|type|var|const)\b/gm;
const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** Brackets, and whatever brackets in it do not count. */
const TOKEN = /[()[\]{}]|\/\/.*|\/\*[\s\S]*?\*\/|`[^`]*`|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/g;
