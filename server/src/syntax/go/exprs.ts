/**
 * Expressions. Types stand wherever expressions do in Go, so types.ts and this module call each other.
 */
import type { BadExpr, BasicLit, BinaryOp, CompositeLit, Expr, Ident, Layout, UnaryExpr } from '../../go/ast.ts';
import { type Context, lowerWithLayout, MAX_DEPTH, rangeOf, takeClose, textOfNode, withLayout } from './context.ts';
import { ERROR, elementsOf, endOf, fieldsOf, findChild, findField, startOf, typeOf } from './flat.ts';
import { type Lower, lowerCommas } from './lists.ts';
import { lowerBlock } from './stmts.ts';
import { lowerFuncType, TYPES } from './types.ts';

/** The expression or type at `n`; -1, a missing node, gives an empty BadExpr at `place`. */
export function lowerExpr(cx: Context, n: number, place = 0): Expr {
  if (n === -1) return { kind: 'BadExpr', start: place, end: place, text: '' };
  return lowerWithLayout(cx, n, lowerBare);
}

/** The field of `n` as an expression. */
export function lowerField(cx: Context, n: number, field: string): Expr {
  return lowerExpr(cx, findField(cx.flat, n, field), endOf(cx.flat, n));
}

export function lowerOptional(cx: Context, n: number, field: string): Expr | undefined {
  const child = findField(cx.flat, n, field);
  return child === -1 ? undefined : lowerExpr(cx, child);
}

/** An `expression_list`, or whatever single expression stands in its place. */
export function lowerExprList(cx: Context, n: number): Expr[] {
  if (n === -1) return [];
  if (typeOf(cx.flat, n) !== 'expression_list') return [lowerExpr(cx, n)];
  return lowerCommas(cx, elementsOf(cx.flat, n), lowerExpr);
}

export function lowerIdent(cx: Context, n: number, place = 0): Ident {
  if (n === -1) return { kind: 'Ident', start: place, end: place, name: '' };
  return lowerWithLayout(cx, n, bareIdent);
}

export function lowerBasicLit(cx: Context, n: number): BasicLit {
  return lowerWithLayout(cx, n, bareString);
}

/** Layout of the bracket that closes the list `n`, which is its last child. */
export function closeOf(cx: Context, n: number, bracket: string): Layout {
  return takeClose(cx, findChild(cx.flat, n, bracket));
}

function lowerBare(cx: Context, n: number): Expr {
  const type = typeOf(cx.flat, n);
  const lower = EXPRS[type] ?? TYPES[type];
  if (lower === undefined || cx.depth >= MAX_DEPTH) return badExpr(cx, n);
  cx.depth++;
  const expr = lower(cx, n);
  cx.depth--;
  return expr;
}

/** Errors may reach over the comma behind them, which is the list's. */
function badExpr(cx: Context, n: number): BadExpr {
  const text = textOfNode(cx, n).replace(/[\s,]+$/, '');
  const start = startOf(cx.flat, n);
  return { kind: 'BadExpr', start, end: start + text.length, text };
}

function bareIdent(cx: Context, n: number): Ident {
  return { kind: 'Ident', ...rangeOf(cx, n), name: textOfNode(cx, n) };
}

function bareString(cx: Context, n: number): BasicLit {
  return { kind: 'BasicLit', ...rangeOf(cx, n), tok: 'STRING', value: textOfNode(cx, n) };
}

function literal(tok: BasicLit['tok']): Lower<BasicLit> {
  return (cx, n) => ({ kind: 'BasicLit', ...rangeOf(cx, n), tok, value: textOfNode(cx, n) });
}

/** A name; the parser makes up empty ones to go on, which are no names. */
function nameOrBad(cx: Context, n: number): Expr {
  return startOf(cx.flat, n) === endOf(cx.flat, n) ? badExpr(cx, n) : bareIdent(cx, n);
}

const EXPRS: Readonly<Record<string, Lower<Expr>>> = {
  identifier: nameOrBad,
  type_identifier: nameOrBad,
  field_identifier: nameOrBad,
  package_identifier: nameOrBad,
  blank_identifier: bareIdent,
  nil: bareIdent,
  true: bareIdent,
  false: bareIdent,
  iota: bareIdent,
  interpreted_string_literal: bareString,
  raw_string_literal: bareString,
  int_literal: literal('INT'),
  float_literal: literal('FLOAT'),
  imaginary_literal: literal('IMAG'),
  rune_literal: literal('CHAR'),
  [ERROR]: badExpr,

  parenthesized_expression: (cx, n) => ({
    kind: 'ParenExpr',
    ...rangeOf(cx, n),
    x: lowerExpr(cx, firstElement(cx, n), endOf(cx.flat, n)),
  }),

  selector_expression: (cx, n) => {
    const x = lowerField(cx, n, 'operand');
    return { kind: 'SelectorExpr', ...rangeOf(cx, n), x, sel: lowerIdent(cx, findField(cx.flat, n, 'field'), x.end) };
  },

  index_expression: (cx, n) => ({
    kind: 'IndexExpr',
    ...rangeOf(cx, n),
    x: lowerField(cx, n, 'operand'),
    index: lowerField(cx, n, 'index'),
  }),

  slice_expression: (cx, n) => ({
    kind: 'SliceExpr',
    ...rangeOf(cx, n),
    x: lowerField(cx, n, 'operand'),
    low: lowerOptional(cx, n, 'start'),
    high: lowerOptional(cx, n, 'end'),
    max: lowerOptional(cx, n, 'capacity'),
  }),

  type_assertion_expression: (cx, n) => ({
    kind: 'TypeAssertExpr',
    ...rangeOf(cx, n),
    x: lowerField(cx, n, 'operand'),
    type: lowerField(cx, n, 'type'),
  }),

  type_conversion_expression: lowerConversion,

  type_instantiation_expression: (cx, n) => {
    const type = findField(cx.flat, n, 'type');
    const generic = lowerExpr(cx, type, startOf(cx.flat, n));
    return insidePointer(generic, endOf(cx.flat, n), (inner) => lowerInstance(cx, n, inner, n, type));
  },

  call_expression: (cx, n) => {
    const fun = lowerFunction(cx, n);
    const list = findField(cx.flat, n, 'arguments');
    const nodes = list === -1 ? [] : elementsOf(cx.flat, list);
    const last = nodes.at(-1);
    return withLayout(
      {
        kind: 'CallExpr',
        ...rangeOf(cx, n),
        fun,
        args: lowerCommas(cx, nodes, lowerArgument),
        ellipsis: last !== undefined && typeOf(cx.flat, last) === 'variadic_argument',
      },
      list === -1 ? {} : closeOf(cx, list, ')'),
    );
  },

  unary_expression: (cx, n) => {
    const op = typeOf(cx.flat, n + 1);
    const x = lowerField(cx, n, 'operand');
    if (op === '*') return { kind: 'StarExpr', ...rangeOf(cx, n), x };
    return { kind: 'UnaryExpr', ...rangeOf(cx, n), op: op as UnaryExpr['op'], x };
  },

  binary_expression: (cx, n) => {
    const x = lowerField(cx, n, 'left');
    const op = typeOf(cx.flat, operatorOf(cx, n));
    return { kind: 'BinaryExpr', ...rangeOf(cx, n), x, op: op as BinaryOp, y: lowerField(cx, n, 'right') };
  },

  composite_literal: (cx, n) => {
    const type = lowerField(cx, n, 'type');
    const body = findField(cx.flat, n, 'body');
    return { ...lowerLiteralValue(cx, body, type), ...rangeOf(cx, n) };
  },

  literal_value: (cx, n) => lowerLiteralValue(cx, n, undefined),

  literal_element: (cx, n) => lowerBare(cx, firstElement(cx, n)),

  keyed_element: (cx, n) => ({
    kind: 'KeyValueExpr',
    ...rangeOf(cx, n),
    key: lowerField(cx, n, 'key'),
    value: lowerField(cx, n, 'value'),
  }),

  func_literal: (cx, n) => ({
    kind: 'FuncLit',
    ...rangeOf(cx, n),
    type: lowerFuncType(cx, n),
    body: lowerBlock(cx, findField(cx.flat, n, 'body'), endOf(cx.flat, n)),
  }),
};

function lowerConversion(cx: Context, n: number): Expr {
  const type = lowerField(cx, n, 'type');
  const end = endOf(cx.flat, n);
  return insidePointer(type, end, (fun) => {
    const args = lowerCommas(cx, fieldsOf(cx.flat, n, 'operand'), lowerExpr);
    return withLayout({ kind: 'CallExpr', start: fun.start, end, fun, args, ellipsis: false }, closeOf(cx, n, ')'));
  });
}

/** The grammar reads `*T(x)` and `*G[A]` as more of the type `*T` or `*G`; in Go the star is around the whole. */
function insidePointer(type: Expr, end: number, make: (type: Expr) => Expr): Expr {
  return type.kind === 'StarExpr' ? { ...type, end, x: insidePointer(type.x, end, make) } : make(type);
}

/** `fun`, or `fun[A, B]` when the call has type arguments. */
function lowerFunction(cx: Context, n: number): Expr {
  const fun = lowerField(cx, n, 'function');
  const list = findField(cx.flat, n, 'type_arguments');
  return list === -1 ? fun : lowerInstance(cx, list, fun, list);
}

/** `generic[A, B]`, its type arguments being the elements of `list`; it ends where `n` ends. */
export function lowerInstance(cx: Context, n: number, generic: Expr, list: number, except = -1): Expr {
  const nodes = elementsOf(cx.flat, list).filter((node) => node !== except);
  const indices = lowerCommas(cx, nodes, lowerExpr);
  const range = { start: generic.start, end: endOf(cx.flat, n) };
  const close = closeOf(cx, list, ']');
  const [index] = indices;
  if (indices.length === 1 && index !== undefined) {
    return withLayout({ kind: 'IndexExpr', ...range, x: generic, index }, close);
  }
  return withLayout({ kind: 'IndexListExpr', ...range, x: generic, indices }, close);
}

function lowerArgument(cx: Context, n: number): Expr {
  return typeOf(cx.flat, n) === 'variadic_argument' ? lowerExpr(cx, n + 1, endOf(cx.flat, n)) : lowerExpr(cx, n);
}

function lowerLiteralValue(cx: Context, n: number, type: Expr | undefined): CompositeLit {
  const elts = n === -1 ? [] : lowerCommas(cx, elementsOf(cx.flat, n), lowerExpr);
  const range = n === -1 ? { start: 0, end: 0 } : rangeOf(cx, n);
  return withLayout({ kind: 'CompositeLit', ...range, type, elts }, n === -1 ? {} : closeOf(cx, n, '}'));
}

export function firstElement(cx: Context, n: number): number {
  return elementsOf(cx.flat, n)[0] ?? -1;
}

/** The operator is the first token behind the left operand. */
function operatorOf(cx: Context, n: number): number {
  const left = findField(cx.flat, n, 'left');
  return left === -1 ? n + 1 : (cx.flat.next[left] as number);
}
