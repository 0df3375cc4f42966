/**
 * Prints expressions and types. Parentheses that a parsed node has are ParenExprs; a made one gets those it needs.
 */
import type { BinaryExpr, Comment, CompositeLit, Expr, FuncType, NodeBase } from './ast.ts';
import { printInterfaceElements, printSignature, printStructFields } from './print-decl.ts';
import { isLineComment, printBracketed, printWithLayout } from './print-layout.ts';
import { printBody } from './print-stmt.ts';
import type { Writer } from './writer.ts';

export function printExpr(out: Writer, expr: Expr): void {
  printWithLayout(out, expr, printBare);
}

export function printBare(out: Writer, expr: Expr): void {
  switch (expr.kind) {
    case 'BadExpr':
      out.token(expr.text);
      break;
    case 'Ident':
      out.token(expr.name);
      break;
    case 'BasicLit':
      out.token(expr.value);
      break;
    case 'Ellipsis':
      out.token('...');
      if (expr.elt !== undefined) printExpr(out, expr.elt);
      break;
    case 'FuncLit':
      printFunc(out, expr.type);
      out.space();
      printBody(out, expr.body);
      break;
    case 'CompositeLit':
      printComposite(out, expr);
      break;
    case 'ParenExpr':
      printParens(out, expr.x);
      break;
    case 'SelectorExpr':
      printOperand(out, expr.x);
      out.token('.');
      printExpr(out, expr.sel);
      break;
    case 'IndexExpr':
      printOperand(out, expr.x);
      printBracketed(out, expr, [expr.index], { open: '[', close: ']' }, printBare);
      break;
    case 'IndexListExpr':
      printOperand(out, expr.x);
      printBracketed(out, expr, expr.indices, { open: '[', close: ']' }, printBare);
      break;
    case 'SliceExpr':
      printSlice(out, expr);
      break;
    case 'TypeAssertExpr':
      printOperand(out, expr.x);
      out.token('.');
      if (expr.type !== undefined) {
        printParens(out, expr.type);
        break;
      }
      out.token('(');
      out.keyword('type');
      out.token(')');
      break;
    case 'CallExpr':
      printCall(out, expr);
      break;
    case 'StarExpr':
      out.token('*');
      printUnaryOperand(out, expr.x);
      break;
    case 'UnaryExpr':
      out.token(expr.op);
      // Two operators in a row could read as one: `& ^x`.
      if (expr.x.kind === 'UnaryExpr') out.space();
      printUnaryOperand(out, expr.x);
      break;
    case 'BinaryExpr':
      printBinary(out, expr);
      break;
    case 'KeyValueExpr':
      printExpr(out, expr.key);
      out.token(':');
      out.space();
      printExpr(out, expr.value);
      break;
    default:
      printType(out, expr);
      break;
  }
}

type TypeExpr = Extract<Expr, { kind: `${string}Type` }>;

function printType(out: Writer, type: TypeExpr): void {
  switch (type.kind) {
    case 'ArrayType': {
      const { len } = type;
      out.token('[');
      if (len !== undefined) out.bracketed(() => printExpr(out, len));
      out.token(']');
      printExpr(out, type.elt);
      break;
    }
    case 'StructType':
      out.keyword('struct');
      if (type.fields.list.length > 0) out.space();
      printStructFields(out, type.fields);
      break;
    case 'InterfaceType':
      out.keyword('interface');
      if (type.methods.list.length > 0) out.space();
      printInterfaceElements(out, type.methods);
      break;
    case 'FuncType':
      printFunc(out, type);
      break;
    case 'MapType':
      out.keyword('map');
      out.token('[');
      printExpr(out, type.key);
      out.token(']');
      printExpr(out, type.value);
      break;
    case 'ChanType':
      if (type.dir === 'recv') out.token('<-');
      out.keyword('chan');
      if (type.dir === 'send') out.token('<-');
      out.space();
      // `chan <-chan T` would read as a send-only channel of channels.
      if (type.dir === 'both' && type.value.kind === 'ChanType' && type.value.dir === 'recv') {
        printParens(out, type.value);
      } else {
        printExpr(out, type.value);
      }
      break;
  }
}

function printFunc(out: Writer, type: FuncType): void {
  out.keyword('func');
  printSignature(out, type);
}

function printParens(out: Writer, x: Expr): void {
  out.token('(');
  out.bracketed(() => printExpr(out, x));
  out.token(')');
}

function printComposite(out: Writer, expr: CompositeLit): void {
  const { type } = expr;
  const ambiguous = out.inHeader && type !== undefined && NAMES.has(type.kind);
  if (ambiguous) out.token('(');
  if (type !== undefined) printExpr(out, type);
  printBracketed(out, expr, expr.elts, { open: '{', close: '}' }, printBare);
  if (ambiguous) out.token(')');
}

/** Types that in front of `{` read as the end of a header. */
const NAMES: ReadonlySet<Expr['kind']> = new Set(['Ident', 'SelectorExpr', 'IndexExpr', 'IndexListExpr']);

function printCall(out: Writer, expr: Extract<Expr, { kind: 'CallExpr' }>): void {
  if (takesParenthesis(expr.fun)) printParens(out, expr.fun);
  else printOperand(out, expr.fun);
  const last = expr.args.length - 1;
  const nodes = expr.args.map((arg, index) => asArgument(arg, index, expr.ellipsis && index === last));
  printBracketed(out, expr, nodes, { open: '(', close: ')' }, (_, argument) => {
    printBare(out, argument.expr);
    if (!expr.ellipsis || argument.index !== last) return;
    for (const comment of argument.inside) out.comment(comment);
    out.token('...');
  });
}

interface Argument extends NodeBase {
  readonly index: number;
  readonly expr: Expr;
  /** Comments in front of the dots. */
  readonly inside: readonly Comment[];
}

/** An argument with the layout of its expression; what stands in front of `...` is not around it but in it. */
function asArgument(expr: Expr, index: number, spread: boolean): Argument {
  const { start, end, layout } = expr;
  const trail = layout?.trail ?? [];
  const inside = spread ? trail.filter((comment) => !isLineComment(comment)) : [];
  const rest = spread ? trail.filter(isLineComment) : trail;
  return { start, end, layout: { ...layout, trail: rest }, index, expr, inside };
}

function printSlice(out: Writer, expr: Extract<Expr, { kind: 'SliceExpr' }>): void {
  printOperand(out, expr.x);
  out.token('[');
  out.bracketed(() => {
    if (expr.low !== undefined) printExpr(out, expr.low);
    out.token(':');
    if (expr.high !== undefined) printExpr(out, expr.high);
    if (expr.max === undefined) return;
    out.token(':');
    printExpr(out, expr.max);
  });
  out.token(']');
}

/** In front of `(`, `func()` takes it for its results, and `<-chan T` reads as an arrow in front of a conversion. */
function takesParenthesis(type: Expr): boolean {
  switch (type.kind) {
    case 'FuncType':
      return type.results === undefined;
    case 'ArrayType':
      return takesParenthesis(type.elt);
    case 'MapType':
      return takesParenthesis(type.value);
    case 'ChanType':
      return type.dir === 'recv' || takesParenthesis(type.value);
    default:
      return false;
  }
}

/** What stands in front of `.`, `[` or `(`. */
function printOperand(out: Writer, x: Expr): void {
  if (x.kind === 'BinaryExpr' || x.kind === 'UnaryExpr' || x.kind === 'StarExpr') printParens(out, x);
  else printExpr(out, x);
}

function printUnaryOperand(out: Writer, x: Expr): void {
  if (x.kind === 'BinaryExpr') printParens(out, x);
  else printExpr(out, x);
}

function printBinary(out: Writer, expr: BinaryExpr): void {
  const precedence = PRECEDENCE[expr.op];
  if (expr.x.kind === 'BinaryExpr' && PRECEDENCE[expr.x.op] < precedence) printParens(out, expr.x);
  else printExpr(out, expr.x);
  out.space();
  out.token(expr.op);
  out.space();
  if (expr.y.kind === 'BinaryExpr' && PRECEDENCE[expr.y.op] <= precedence) printParens(out, expr.y);
  else printExpr(out, expr.y);
}

const PRECEDENCE: Readonly<Record<BinaryExpr['op'], number>> = {
  '||': 1,
  '&&': 2,
  '==': 3,
  '!=': 3,
  '<': 3,
  '<=': 3,
  '>': 3,
  '>=': 3,
  '+': 4,
  '-': 4,
  '|': 4,
  '^': 4,
  '*': 5,
  '/': 5,
  '%': 5,
  '<<': 5,
  '>>': 5,
  '&': 5,
  '&^': 5,
};
