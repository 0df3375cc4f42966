/**
 * Arguments, array items and the places of a destructuring: the lists between parentheses and brackets.
 */
import type { Arg, ArrayItem, ArrayLit, Expr, Identifier, ListLit } from './ast.ts';
import { lowerExpr } from './dispatch.ts';
import { errorExpr, FIRST_CLASS, type Handler, type Lowering, NONE } from './lowering.ts';
import { Sym } from './symbols.ts';
import { placeComment, placeLeadingComment, settleTrivia } from './trivia.ts';

export const listHandlers: readonly (readonly [Sym, Handler<Expr>])[] = [
  [Sym.ArrayCreation, lowerArray],
  [Sym.ListLiteral, lowerList],
];

/** The arguments under the cursor; `FIRST_CLASS` for `(...)`. */
export function lowerArguments(cx: Lowering): readonly Arg[] {
  const args: Arg[] = [];
  let isFirstClass = false;
  // Comments between the links of a chain are not those of the first argument.
  const outer = cx.takePending();
  for (let more = cx.enterAny(); more; more = cx.nextAny()) {
    switch (cx.sym) {
      case Sym.Argument:
        args.push(lowerArgument(cx));
        break;
      case Sym.Comment:
        placeLeadingComment(cx, args.at(-1));
        break;
      case Sym.VariadicPlaceholder:
        isFirstClass = true;
        break;
      case Sym.Error: {
        const { start, end } = cx;
        const value = errorExpr(start, end);
        args.push({ kind: 'Arg', start, end, value, name: undefined, spread: false, leading: cx.takePending() });
        break;
      }
    }
  }
  cx.restore(outer);
  if (isFirstClass) return FIRST_CLASS;
  return args.length === 0 ? NONE : args;
}

/** `[$a, 'k' => $b]` where PHP assigns to it though the grammar took it for an array, as behind `foreach … as`. */
export function asTarget(expr: Expr): Expr {
  if (expr.kind !== 'ArrayLit') return expr;
  const { start, end } = expr;
  const items = expr.items.map((item) => ({ ...item, value: asTarget(item.value) }));
  return { kind: 'ListLit', start, end, items };
}

function lowerArgument(cx: Lowering): Arg {
  const leading = cx.takePending();
  let name: Identifier | undefined;
  let value: Expr | undefined;
  let spread = false;
  // A `name` is the argument's name when a colon follows it, else a constant.
  for (let more = cx.enter(); more; more = cx.next()) {
    if (cx.sym === Sym.Colon && value !== undefined) {
      name = { kind: 'Identifier', start: value.start, end: value.end, text: cx.text.slice(value.start, value.end) };
      value = undefined;
    } else if (cx.sym === Sym.VariadicUnpacking) {
      spread = true;
      value = lowerUnpacked(cx);
    } else if (!cx.isToken && cx.sym !== Sym.ReferenceModifier) {
      value ??= lowerExpr(cx);
    }
  }
  const { start, end } = cx;
  return { kind: 'Arg', start, end, value: value ?? errorExpr(end, end), name, spread, leading };
}

function lowerUnpacked(cx: Lowering): Expr {
  let value: Expr | undefined;
  for (let more = cx.enter(); more; more = cx.next()) if (!cx.isToken) value ??= lowerExpr(cx);
  return value ?? errorExpr(cx.end, cx.end);
}

function lowerArray(cx: Lowering): ArrayLit {
  const start = cx.start;
  const items: ArrayItem[] = [];
  // Comments in front of the array are not those of its first item.
  const outer = cx.takePending();
  for (let more = cx.enterAny(); more; more = cx.nextAny()) {
    if (cx.sym === Sym.ArrayElement) items.push(lowerArrayItem(cx));
    else if (cx.sym === Sym.Comment) placeComment(cx, items.at(-1));
    else if (cx.sym === Sym.Error) {
      const leading = cx.takePending();
      items.push(settleTrivia(cx, arrayItem(cx.start, cx.end, undefined, errorExpr(cx.start, cx.end)), leading));
    }
  }
  const dangling = cx.takePending();
  cx.restore(outer);
  return { kind: 'ArrayLit', start, end: cx.end, items, dangling };
}

function lowerArrayItem(cx: Lowering): ArrayItem {
  const leading = cx.takePending();
  let key: Expr | undefined;
  let value: Expr | undefined;
  let byRef = false;
  let spread = false;
  for (let more = cx.enter(); more; more = cx.next()) {
    if (cx.sym === Sym.DoubleArrow) {
      key = value;
      value = undefined;
    } else if (cx.sym === Sym.ByRef) {
      byRef = true;
      value = lowerUnpacked(cx);
    } else if (cx.sym === Sym.VariadicUnpacking) {
      spread = true;
      value = lowerUnpacked(cx);
    } else if (!cx.isToken) value ??= lowerExpr(cx);
  }
  const { start, end } = cx;
  const item: ArrayItem = {
    kind: 'ArrayItem',
    start,
    end,
    key,
    value: value ?? errorExpr(end, end),
    byRef,
    spread,
    leading: NONE,
    trailing: undefined,
    blankBefore: false,
  };
  return settleTrivia(cx, item, leading);
}

/** The grammar lists keys, arrows, values and commas of `list(…)` side by side. */
function lowerList(cx: Lowering): ListLit {
  const start = cx.start;
  const items: (ArrayItem | undefined)[] = [];
  let key: Expr | undefined;
  let value: Expr | undefined;
  let byRef = false;
  const flush = () => {
    items.push(value && arrayItem((key ?? value).start, value.end, key, value, byRef));
    key = undefined;
    value = undefined;
    byRef = false;
  };
  for (let more = cx.enter(); more; more = cx.next()) {
    if (cx.sym === Sym.Comma) flush();
    else if (cx.sym === Sym.DoubleArrow) {
      key = value;
      value = undefined;
    } else if (cx.sym === Sym.ByRef) {
      byRef = true;
      value = lowerUnpacked(cx);
    } else if (!cx.isToken) value ??= asTarget(lowerExpr(cx));
  }
  // A comma behind the last item opens no further place.
  if (value !== undefined) flush();
  return { kind: 'ListLit', start, end: cx.end, items };
}

function arrayItem(start: number, end: number, key: Expr | undefined, value: Expr, byRef = false): ArrayItem {
  return {
    kind: 'ArrayItem',
    start,
    end,
    key,
    value,
    byRef,
    spread: false,
    leading: NONE,
    trailing: undefined,
    blankBefore: false,
  };
}
