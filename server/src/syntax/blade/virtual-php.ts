/**
 * A PHP text made of pieces of a template and of what stands between them, with the way back: an offset of the PHP text
 * is an offset of the template, exactly inside a piece, and the bounds of what a piece stands for otherwise.
 */
import type { Range } from '../../text/range.ts';
import type { Comment, Program, SyntaxProblem } from '../php/ast.ts';

interface Piece {
  /** Where it begins in the PHP text; it ends where the next one begins. */
  readonly at: number;
  readonly start: number;
  readonly end: number;
  /** Copied from the template, so that each of its characters has its own place. */
  readonly copied: boolean;
}

export class VirtualPhp {
  readonly #template: string;
  readonly #pieces: Piece[] = [];
  readonly #parts: string[] = [];
  #length = 0;

  constructor(template: string) {
    this.#template = template;
  }

  get text(): string {
    return this.#parts.join('');
  }

  /** What was copied, in the order of the template. */
  get copied(): readonly Range[] {
    const copied = this.#pieces.filter((piece) => piece.copied).map(({ start, end }) => ({ start, end }));
    return copied.sort((a, b) => a.start - b.start);
  }

  /** Adds a part of the template as it is. */
  copy(start: number, end: number): void {
    if (start < end) this.#add(this.#template.slice(start, end), { start, end, copied: true });
  }

  /** Adds PHP that stands for a part of the template. */
  put(php: string, start: number, end: number): void {
    if (php !== '') this.#add(php, { start, end, copied: false });
  }

  /**
   * Moves a program parsed from `text` into the template. It changes the nodes in place, so nobody else may have seen them.
   */
  relocate(program: Program): Program {
    const seen = new Set<object>();
    const todo: object[] = [...program.body, ...program.dangling, ...program.errors];
    for (let node = todo.pop(); node !== undefined; node = todo.pop()) {
      if (seen.has(node)) continue;
      seen.add(node);
      if ('start' in node && 'end' in node) this.#relocateOne(node as Writable<Comment | SyntaxProblem>);
      for (const value of Object.values(node)) if (typeof value === 'object' && value !== null) todo.push(value);
    }
    return { ...program, start: 0, end: this.#template.length };
  }

  #add(php: string, piece: Omit<Piece, 'at'>): void {
    this.#pieces.push({ at: this.#length, ...piece });
    this.#parts.push(php);
    this.#length += php.length;
  }

  #relocateOne(range: Writable<Range>): void {
    const { start, end } = range;
    const first = this.#pieceAt(start);
    const last = end > start ? this.#pieceAt(end - 1) : first;
    if (first === undefined || last === undefined) return;
    range.start = first.copied ? first.start + (start - first.at) : first.start;
    range.end = Math.max(range.start, last.copied ? last.start + (end - last.at) : last.end);
  }

  /** The piece that holds the character at an offset; the last one for the end of the text. */
  #pieceAt(offset: number): Piece | undefined {
    let low = 0;
    let high = this.#pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#pieces[middle] as Piece).at <= offset) low = middle;
      else high = middle - 1;
    }
    return this.#pieces[low];
  }
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };
