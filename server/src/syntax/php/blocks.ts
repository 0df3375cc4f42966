/**
 * Lists of statements: the file, braces, the `:` form, and single statements that stand where a block could.
 */
import type { Block, Comment, Stmt } from './ast.ts';
import { lowerStmt } from './dispatch.ts';
import { isInlineHtml, lowerInlineHtml } from './html.ts';
import { type Lowering, NONE } from './lowering.ts';
import { isVoidCast, lowerBrokenStatements } from './recovery.ts';
import { Sym } from './symbols.ts';
import { placeComment, settleTrivia } from './trivia.ts';

/** Statements still open to more: in the `:` form the last ones may follow outside the block's own node. */
export interface OpenBlock {
  readonly start: number;
  end: number;
  readonly isColon: boolean;
  readonly leading: readonly Comment[];
  readonly body: Stmt[];
}

export function emptyBlock(at: number): Block {
  return {
    kind: 'Block',
    start: at,
    end: at,
    body: NONE,
    dangling: NONE,
    leading: NONE,
    trailing: undefined,
    blankBefore: false,
  };
}

/** The statement under the cursor as a block: braces, a `:` block, or one statement. */
export function lowerBlock(cx: Lowering): Block {
  return closeBlock(cx, openBlock(cx));
}

/** As `lowerBlock`, before the block is closed with `closeBlock`. */
export function openBlock(cx: Lowering): OpenBlock {
  const { start, end } = cx;
  const leading = cx.takePending();
  const body: Stmt[] = [];
  const isColon = cx.sym === Sym.ColonBlock;
  if (isColon || cx.sym === Sym.CompoundStatement) {
    for (let more = cx.enterAny(); more; more = cx.nextAny()) lowerListed(cx, body);
  } else lowerListed(cx, body);
  return { start, end, isColon, leading, body };
}

/** A block opened by the colon under the cursor, where the grammar has no node for it: `for (…):`, `declare(…):`. */
export function openColon(cx: Lowering): OpenBlock {
  return { start: cx.start, end: cx.end, isColon: true, leading: cx.takePending(), body: [] };
}

export function closeBlock(cx: Lowering, open: OpenBlock): Block {
  const dangling = cx.takePending();
  return {
    kind: 'Block',
    start: open.start,
    end: open.end,
    body: open.body,
    dangling,
    leading: open.leading,
    trailing: undefined,
    blankBefore: false,
  };
}

/** Adds what is under the cursor to a list of statements: a statement, a comment, text between tags, an error. */
export function lowerListed(cx: Lowering, body: Stmt[]): void {
  const { sym } = cx;
  if (sym === Sym.Comment) {
    const last = body.at(-1);
    // Text ends where the tag behind it begins, so what follows the tag is not on its last line.
    placeComment(cx, last?.kind === 'InlineHtml' ? undefined : last);
  } else if (sym === Sym.Error) lowerBrokenStatements(cx, body);
  else if (cx.isToken) return;
  else if (isInlineHtml(sym)) {
    const html = lowerInlineHtml(cx);
    if (html !== undefined) body.push(settleTrivia(cx, html, cx.takePending()));
  } else {
    const stmt = lowerStmt(cx);
    if (cx.hasErrors && isVoidCast(cx, stmt)) {
      cx.forgiven.add(stmt.end);
      cx.restore(stmt.leading);
    } else body.push(stmt);
  }
}
