/**
 * The state of one lowering: a cursor in the flat tree, the symbol under it, and the comments met on the way that no node
 * has taken. It knows how to move, not what nodes mean; the tables of handlers come from `lower.ts`, so topics may use
 * each other without importing each other.
 */
import type { Range } from '../../text/range.ts';
import { END, type FlatTree, NEXT, PARENT, START, TYPE, TYPE_MASK, WORDS } from '../flat-tree.ts';
import type { Arg, Comment, ErrorExpr, Expr, Member, Stmt, SyntaxProblem } from './ast.ts';
import { Sym, type SymbolTable } from './symbols.ts';

/** Nesting beyond this is given up, so that neither this room nor a recursive reader of the tree runs out of stack. */
export const MAX_DEPTH = 500;

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

  /** Symbol of the current node, as left by `enter`, `next`, `enterAny` or `nextAny`. */
  sym: Sym = Sym.Other;
  depth = 0;
  /** An ERROR node stood among the children visited last, so their parent may mean something else. */
  broken = false;
  /** The last opening tag was `<?=`: the next expression is echoed. */
  echoTag = false;
  /** Symbols of the left-recursive nodes being unwound, innermost last. */
  readonly spine: Sym[] = [];

  readonly #tree: FlatTree;
  readonly #table: SymbolTable;
  /** The node under the cursor. */
  #at = 0;
  #pending: Comment[] = [];

  constructor(text: string, tree: FlatTree, table: SymbolTable, handlers: Handlers, hasErrors: boolean) {
    this.text = text;
    this.handlers = handlers;
    this.hasErrors = hasErrors;
    this.#tree = tree;
    this.#table = table;
  }

  get start(): number {
    return this.#tree[this.#at + START] as number;
  }

  get end(): number {
    return this.#tree[this.#at + END] as number;
  }

  /** The grammar's name of the current node; of an operator or keyword, its text in lower case. */
  get type(): string {
    return this.#table.names[(this.#tree[this.#at + TYPE] as number) & TYPE_MASK] ?? 'ERROR';
  }

  get isToken(): boolean {
    return this.sym < Sym.FirstNamed;
  }

  /** The text of the current node. */
  slice(): string {
    return this.text.slice(this.start, this.end);
  }

  /**
   * Visits the children: `for (let more = cx.enter(); more; more = cx.next())`. Comments go to `pending`, errors set
   * `broken`, neither is shown. When no child is left the cursor is on the parent again.
   */
  enter(): boolean {
    if (!this.enterAny()) return false;
    return this.sym <= Sym.Comment && this.#isHidden() ? this.next() : true;
  }

  next(): boolean {
    while (this.nextAny()) {
      if (this.sym <= Sym.Comment && this.#isHidden()) continue;
      return true;
    }
    return false;
  }

  /** As `enter`, showing comments, errors and text between tags too. */
  enterAny(): boolean {
    const first = this.#at + WORDS;
    if (first === this.#tree[this.#at + NEXT]) return false;
    this.#moveTo(first);
    return true;
  }

  /** As `next`, showing comments, errors and text between tags too. */
  nextAny(): boolean {
    const next = this.#tree[this.#at + NEXT] as number;
    const parent = this.#tree[this.#at + PARENT] as number;
    if (next === this.#tree[parent + NEXT]) {
      this.#at = parent;
      return false;
    }
    this.#moveTo(next);
    return true;
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

  #moveTo(node: number): void {
    this.#at = node;
    // The type of an ERROR is outside the table.
    this.sym = this.#table.syms[(this.#tree[node + TYPE] as number) & TYPE_MASK] ?? Sym.Error;
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
