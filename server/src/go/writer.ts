/**
 * Writes Go tokens. It knows where Go puts semicolons by itself, and never breaks a line there: a line break or a line
 * comment that would end a statement early is left out or turned into a block comment. So a node prints correctly
 * wherever it was moved to.
 */
import type { Breaks, Comment } from './ast.ts';

export class Writer {
  readonly #parts: string[] = [];
  #indent = 0;
  /** Line breaks to write in front of the next token. */
  #breaks: Breaks = 0;
  #space = false;
  #lineStart = true;
  /** Go would put a semicolon at a line break here. */
  #endsStatement = false;
  /** Composite literals need parentheses: see `header`. */
  #inHeader = false;

  get text(): string {
    return this.#parts.join('');
  }

  get inHeader(): boolean {
    return this.#inHeader;
  }

  /** A name, literal, operator or bracket. */
  token(text: string): void {
    this.#write(text);
    this.#endsStatement = text === '++' || text === '--' || !/[^\p{L}\p{Nd}_"'`)\]}]$/u.test(text);
  }

  keyword(text: string): void {
    this.#write(text);
    this.#endsStatement = text === 'return' || text === 'break' || text === 'continue' || text === 'fallthrough';
  }

  space(): void {
    this.#space = true;
  }

  /** Line breaks inside a statement, where Go allows them. */
  wrap(breaks: Breaks): void {
    if (!this.#endsStatement) this.#break(breaks);
  }

  /** The end of a statement, or a line break behind an opening bracket or a comma: always at least one. */
  line(breaks: Breaks): void {
    this.#break(breaks === 0 ? 1 : breaks);
    this.#endsStatement = false;
  }

  /** A comment inside a statement. */
  comment(comment: Comment): void {
    this.wrap(comment.breaks);
    this.#writeComment(this.#endsStatement ? inline(comment.text) : comment.text, comment.column);
  }

  /** A comment at the end of a statement, or on lines of its own. */
  lineComment(comment: Comment): void {
    this.#break(comment.breaks);
    this.#writeComment(comment.text, comment.column);
  }

  indented(print: () => void, by = 1): void {
    this.#indent += by;
    print();
    this.#indent -= by;
  }

  /** Prints the header of an `if`, `for` or `switch`, where `T {` would open the body. */
  header(print: () => void): void {
    this.#within(true, print);
  }

  /** Prints what stands in brackets, or in a body: outside the header around it. */
  bracketed(print: () => void): void {
    this.#within(false, print);
  }

  #within(inHeader: boolean, print: () => void): void {
    const before = this.#inHeader;
    this.#inHeader = inHeader;
    print();
    this.#inHeader = before;
  }

  #break(breaks: Breaks): void {
    if (breaks > this.#breaks) this.#breaks = breaks;
  }

  #writeComment(text: string, column: Comment['column']): void {
    const indent = this.#indent;
    if (column !== undefined) this.#indent = column === 'first' ? 0 : indent - 1;
    this.#space = true;
    this.#write(text);
    this.#indent = indent;
    this.#space = true;
    if (text.startsWith('//')) this.#breaks = 1;
  }

  #write(text: string): void {
    if (this.#breaks > 0 && this.#parts.length > 0) {
      this.#parts.push('\n'.repeat(this.#breaks));
      this.#lineStart = true;
    }
    if (this.#lineStart) this.#parts.push('\t'.repeat(Math.max(0, this.#indent)));
    else if (this.#space) this.#parts.push(' ');
    this.#parts.push(text);
    this.#breaks = 0;
    this.#space = false;
    this.#lineStart = false;
  }
}

/** The comment as one that does not end its line. */
function inline(text: string): string {
  const content = text.startsWith('//') ? text.slice(2) : text.slice(2, -2);
  return `/*${content.replaceAll('*/', '* /').replaceAll(/\s*\n\s*/g, ' ')}${text.startsWith('//') ? ' ' : ''}*/`;
}
