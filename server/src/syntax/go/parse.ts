/**
 * Text → Go AST. Parsing never fails: what is not Go becomes a bad node, and the rest is read as if it were not there.
 */
import type { Parser, Tree } from 'web-tree-sitter';
import type { Decl, File, Ident, Stmt } from '../../go/ast.ts';
import type { Range } from '../../text/range.ts';
import { createParser, type Grammars, parseTree } from '../grammar.ts';
import {
  type Context,
  createContext,
  findErrors,
  leadLayout,
  takeGapBefore,
  takeLineEnd,
  withTrail,
} from './context.ts';
import { lowerDecl } from './decls.ts';
import { lowerIdent } from './exprs.ts';
import { elementsOf, endOf, type FlatTree, flatten, shift, startOf, typeOf } from './flat.ts';
import { lowerLines } from './lists.ts';
import { closeBrackets, findDamage } from './recover.ts';
import { shownText } from './shown.ts';
import { lowerStmts } from './stmts.ts';

/** The AST of one file. */
export function parseGo(grammars: Grammars, text: string): File {
  const parser = parserOf(grammars);
  const tree = parseTree(parser, shownText(text));
  try {
    return lowerFile(parser, tree, text);
  } finally {
    tree.delete();
  }
}

/** The AST of statements outside any function, as in a snippet. An expression is an `ExprStmt`. */
export function parseGoStatements(grammars: Grammars, text: string): Stmt[] {
  const flat = parseFlat(parserOf(grammars), text);
  const cx = createContext(text, flat, { start: 0, end: text.length });
  return lowerStmts(cx, elementsOf(cx.flat, 0));
}

/**
 * The AST of a tree, which stays the caller's to free. `text` is what the tree was parsed from, before `shownText`.
 * The parser is used where an error broke the text apart.
 */
export function lowerFile(parser: Parser, tree: Tree, text: string): File {
  const flat = flatten(tree, text);
  const cx = createContext(text, flat, { start: 0, end: text.length });
  const errors = findErrors(cx);
  const layout = leadLayout(takeGapBefore(cx, startOf(flat, 0)));
  const damage = findDamage(flat, text);
  const isIntact = (n: number): boolean => damage === undefined || endOf(flat, n) <= damage.start;
  const isBehind = (n: number): boolean => damage !== undefined && startOf(flat, n) >= damage.end;
  const nodes = elementsOf(cx.flat, 0);
  const top: Top = { name: undefined, decls: [] };
  lowerTop(cx, nodes.filter(isIntact), top);
  for (const piece of damage?.pieces ?? []) lowerPiece(parser, text, piece, top);
  lowerTop(
    cx,
    nodes.filter((n) => !isIntact(n) && isBehind(n)),
    top,
  );
  const inner = takeGapBefore(cx, text.length)?.comments ?? [];
  return {
    kind: 'File',
    start: 0,
    end: text.length,
    name: top.name,
    decls: top.decls,
    errors,
    layout: inner.length > 0 ? { ...layout, inner } : layout,
  };
}

interface Top {
  name: Ident | undefined;
  readonly decls: Decl[];
}

function lowerTop(cx: Context, nodes: readonly number[], top: Top): void {
  const clause = nodes.find((n) => typeOf(cx.flat, n) === 'package_clause');
  if (clause !== undefined && top.name === undefined) {
    const name = lowerIdent(cx, clause + 2, startOf(cx.flat, clause));
    top.name = withTrail(name, takeLineEnd(cx, name.end));
  }
  top.decls.push(
    ...lowerLines(
      cx,
      nodes.filter((n) => n !== clause),
      lowerDecl,
    ),
  );
}

function lowerPiece(parser: Parser, text: string, piece: Range, top: Top): void {
  const flat = parseFlat(parser, closeBrackets(text.slice(piece.start, piece.end)));
  const cx = createContext(text, shift(flat, piece.start, piece.end), piece);
  lowerTop(cx, elementsOf(cx.flat, 0), top);
}

function parseFlat(parser: Parser, text: string): FlatTree {
  const tree = parseTree(parser, shownText(text));
  try {
    return flatten(tree, text);
  } finally {
    tree.delete();
  }
}

const parsers = new WeakMap<Grammars, Parser>();

/** One parser per runtime, never freed: parsing is synchronous, so nobody finds it busy. */
function parserOf(grammars: Grammars): Parser {
  let parser = parsers.get(grammars);
  if (parser === undefined) {
    parser = createParser(grammars.go);
    parsers.set(grammars, parser);
  }
  return parser;
}
