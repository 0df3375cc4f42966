/**
 * The state of one lowering: the cursor, the symbol under it, and the comments met on the way that no node has taken.
 * It knows how to move, not what nodes mean; the tables of handlers come from `lower.ts`, so topics may use each other
 * without importing each other.
 */
import type { TreeCursor } from 'web-tree-sitter';
import type { Range } from '../../text/range.ts';
import type { Arg, Comment, ErrorExpr, Expr, Member, Stmt, SyntaxProblem } from './ast.ts';
import { Sym, type SymbolTable } from './symbols.ts';

/** Nesting beyond this is given up, so that neither this room nor a recursive reader of the tree runs out of stack. */
export const MAX_DEPTH = 500;

/** Character codes that close what is lowered, for `leaveBefore`. */
export const SEMICOLON = 59;
export const COMMA = 44;
export const PAREN_CLOSE = 41;
export const BRACKET_CLOSE = 93;

export const NONE: readonly never[] = Object.freeze([]);

/** What `lowerArguments` answers for `f(...)`, told from an empty list by identity. */
export const FIRST_CLASS: readonly Arg[] = Object.freeze([]);

/** Called with the cursor on the node and `sym` its symbol; leaves the cursor on that same node. */
export type Handler<T> = (cx: Lowering) => T;
/** Called with the cursor on the operand already lowered; leaves it on the parent of that operand. */
export type Finisher = (cx: Lowering, left: Expr) => Expr;

/** Handlers by symbol. */
export interface Handlers {
  readonly expressions: readonly (Handler<Expr> | undefined)[];
  /** For nodes that begin with an operand: `a + b`, `a->b()`, `a[b]`. Such chains are lowered without recursion. */
  readonly finishers: readonly (Finisher | undefined)[];
  readonly statements: readonly (Handler<Stmt> | undefined)[];
  readonly members: readonly (Handler<Member> | undefined)[];
}

export class Lowering {
  readonly text: string;
  readonly handlers: Handlers;
  /** Whether the tree has ERROR or MISSING nodes at all; the checks for them are skipped otherwise. */
  readonly hasErrors: boolean;
  /** What lowering itself found: nesting too deep. */
  readonly problems: SyntaxProblem[] = [];
  /** Starts of tree-sitter's errors that are none: valid PHP that only the grammar does not know. */
  readonly forgiven = new Set<number>();
  /** Ranges that were read from the text, so that tree-sitter's errors inside them say nothing. */
  readonly understood: Range[] = [];

  /** Symbol of the current node, as left by `enter`, `next` or `nextAny`. */
  sym: Sym = Sym.Other;
  depth = 0;
  /** An ERROR node stood among the children visited last, so their parent may mean something else. */
  broken = false;
  /** The last opening tag was `<?=`: the next expression is echoed. */
  echoTag = false;
  /** Symbols of the left-recursive nodes being unwound, innermost last. */
  readonly spine: Sym[] = [];

  readonly #cursor: TreeCursor;
  readonly #table: SymbolTable;
  #typeId = 0;
  #pending: Comment[] = [];

  constructor(text: string, cursor: TreeCursor, table: SymbolTable, handlers: Handlers, hasErrors: boolean) {
    this.text = text;
    this.handlers = handlers;
    this.hasErrors = hasErrors;
    this.#cursor = cursor;
    this.#table = table;
  }

  get start(): number {
    return this.#cursor.startIndex;
  }

  get end(): number {
    return this.#cursor.endIndex;
  }

  /** The grammar's name of the current node; of an operator or keyword, its text in lower case. */
  get type(): string {
    return this.#table.names[this.#typeId] ?? 'ERROR';
  }

  get isToken(): boolean {
    return this.sym < Sym.FirstNamed;
  }

  /** The text of the current node. */
  slice(): string {
    return this.text.slice(this.#cursor.startIndex, this.#cursor.endIndex);
  }

  /**
   * Visits the children: `for (let more = cx.enter(); more; more = cx.next())`. Comments go to `pending`, errors set
   * `broken`, neither is shown. When no child is left the cursor is on the parent again.
   */
  enter(): boolean {
    if (!this.#cursor.gotoFirstChild()) return false;
    return this.#read() <= Sym.Comment && this.#isHidden() ? this.next() : true;
  }

  next(): boolean {
    while (this.#cursor.gotoNextSibling()) {
      if (this.#read() <= Sym.Comment && this.#isHidden()) continue;
      return true;
    }
    this.#cursor.gotoParent();
    return false;
  }

  /** As `enter`, showing comments, errors and text between tags too. */
  enterAny(): boolean {
    if (!this.#cursor.gotoFirstChild()) return false;
    this.#read();
    return true;
  }

  /** As `next`, showing comments, errors and text between tags too. */
  nextAny(): boolean {
    if (this.#cursor.gotoNextSibling()) {
      this.#read();
      return true;
    }
    this.#cursor.gotoParent();
    return false;
  }

  /** Goes to the parent before all children were visited. */
  leave(): void {
    this.#cursor.gotoParent();
  }

  /**
   * Goes to the parent when the grammar lets nothing follow the current child, and says so. Comments never do: behind
   * the last child they belong to a node further out. In a tree with errors nothing is certain, so it answers false
   * and the visit goes on. Most nodes end like this, and a step that finds no sibling costs as much as one that does.
   */
  leaveLast(): boolean {
    if (this.hasErrors) return false;
    this.#cursor.gotoParent();
    return true;
  }

  /** As `leaveLast`, for a child that ends at `end`, when what follows at once in the text is the closing character. */
  leaveBefore(end: number, closing: number, other = closing): boolean {
    const code = this.text.charCodeAt(end);
    return (code === closing || code === other) && this.leaveLast();
  }

  /** Keeps a comment for the node that begins next, or else for the statement around it. */
  keep(comment: Comment): void {
    this.#pending.push(comment);
  }

  /** The comments kept since they were last taken. */
  takePending(): readonly Comment[] {
    if (this.#pending.length === 0) return NONE;
    const taken = this.#pending;
    this.#pending = [];
    return taken;
  }

  /** Puts comments back that were set aside with `takePending` while a list inside was lowered. */
  restore(outer: readonly Comment[]): void {
    if (outer.length > 0) this.#pending = [...outer, ...this.#pending];
  }

  #read(): Sym {
    this.#typeId = this.#cursor.nodeTypeId;
    // ERROR is 65535, outside the table.
    this.sym = (this.#table.syms[this.#typeId] ?? Sym.Error) as Sym;
    return this.sym;
  }

  #isHidden(): boolean {
    if (this.sym === Sym.Comment) {
      this.keep(readComment(this));
      return true;
    }
    if (this.sym === Sym.Error) {
      this.broken = true;
      return true;
    }
    return false;
  }
}

/** The comment under the cursor. A line comment's line break is not part of it. */
export function readComment(cx: Lowering): Comment {
  const start = cx.start;
  let end = cx.end;
  const { text } = cx;
  if (text.charCodeAt(start + 1) !== 42 /* * */ || text.charCodeAt(start) !== 47 /* / */) {
    while (end > start && isLineBreak(text.charCodeAt(end - 1))) end--;
    return { kind: 'line', start, end, text: text.slice(start, end) };
  }
  const isDoc = text.charCodeAt(start + 2) === 42 && end - start > 4;
  return { kind: isDoc ? 'doc' : 'block', start, end, text: text.slice(start, end) };
}

export function errorExpr(start: number, end: number): ErrorExpr {
  return { kind: 'ErrorExpr', start, end };
}

function isLineBreak(code: number): boolean {
  return code === 10 || code === 13;
}
