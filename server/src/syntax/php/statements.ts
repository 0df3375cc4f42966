/**
 * Statements without a body of statements: expressions, `echo`, `return`, `use`, `const`, `namespace`…
 */
import type { Block, ConstItem, Declare, Expr, Name, StaticVar, Stmt, UseItem } from './ast.ts';
import { closeBlock, lowerBlock, lowerListed, type OpenBlock, openBlock, openColon } from './blocks.ts';
import { lowerExpr } from './dispatch.ts';
import { findOperand, lowerSequence } from './expressions.ts';
import { errorExpr, type Handler, type Lowering, NONE } from './lowering.ts';
import { lowerIdentifier, lowerName } from './names.ts';
import { Sym } from './symbols.ts';
import { NO_TRIVIA } from './trivia.ts';

export const statementHandlers: readonly (readonly [Sym, Handler<Stmt>])[] = [
  [Sym.ExpressionStatement, lowerExpressionStatement],
  [Sym.EchoStatement, lowerEcho],
  [Sym.ReturnStatement, (cx) => simple(cx, (range, expr) => ({ kind: 'Return', ...range, expr, ...NO_TRIVIA }))],
  [Sym.BreakStatement, (cx) => simple(cx, (range, levels) => ({ kind: 'Break', ...range, levels, ...NO_TRIVIA }))],
  [
    Sym.ContinueStatement,
    (cx) => simple(cx, (range, levels) => ({ kind: 'Continue', ...range, levels, ...NO_TRIVIA })),
  ],
  [Sym.ExitStatement, lowerExit],
  [Sym.EmptyStatement, (cx) => ({ kind: 'EmptyStmt', start: cx.start, end: cx.end, ...NO_TRIVIA })],
  [Sym.UnsetStatement, (cx) => listed(cx, (range, vars) => ({ kind: 'Unset', ...range, vars, ...NO_TRIVIA }))],
  [Sym.GlobalDeclaration, (cx) => listed(cx, (range, vars) => ({ kind: 'Global', ...range, vars, ...NO_TRIVIA }))],
  [Sym.FunctionStatic, lowerStaticVars],
  [Sym.GotoStatement, (cx) => ({ kind: 'Goto', start: cx.start, label: findName(cx), end: cx.end, ...NO_TRIVIA })],
  [Sym.NamedLabel, (cx) => ({ kind: 'Label', start: cx.start, name: findName(cx), end: cx.end, ...NO_TRIVIA })],
  [Sym.DeclareStatement, lowerDeclare],
  [Sym.NamespaceDefinition, lowerNamespace],
  [Sym.NamespaceUse, lowerUse],
  [Sym.ConstDeclaration, lowerConst],
];

/** `NAME = value`, in constants of files and of classes. */
export function lowerConstItem(cx: Lowering): ConstItem {
  const start = cx.start;
  let name: ConstItem['name'] | undefined;
  let value: Expr | undefined;
  for (let more = cx.enter(); more; more = cx.next()) {
    if (cx.isToken) continue;
    if (name === undefined) name = lowerIdentifier(cx);
    else value ??= lowerExpr(cx);
  }
  const end = cx.end;
  name ??= { kind: 'Identifier', start, end: start, text: '' };
  return { kind: 'ConstItem', start, end, name, value: value ?? errorExpr(end, end) };
}

function lowerExpressionStatement(cx: Lowering): Stmt {
  const isEcho = cx.echoTag;
  cx.echoTag = false;
  let expr: Expr | undefined;
  for (let more = cx.enter(); more; more = cx.next()) if (!cx.isToken) expr ??= lowerExpr(cx);
  const { start, end } = cx;
  const found = expr ?? errorExpr(start, end);
  if (isEcho) return { kind: 'Echo', start, end, exprs: [found], ...NO_TRIVIA };
  return { kind: 'ExprStmt', start, end, expr: found, leading: NONE, trailing: undefined, blankBefore: false };
}

function lowerEcho(cx: Lowering): Stmt {
  const start = cx.start;
  let exprs: readonly Expr[] = NONE;
  for (let more = cx.enter(); more; more = cx.next()) {
    if (!cx.isToken) exprs = [...exprs, ...lowerSequence(cx)];
  }
  return { kind: 'Echo', start, end: cx.end, exprs, ...NO_TRIVIA };
}

function lowerExit(cx: Lowering): Stmt {
  const { start, end } = cx;
  const value = findOperand(cx);
  // The expression ends where its argument list does, the statement behind the semicolon.
  const exprEnd = cx.text.charCodeAt(end - 1) === 59 ? trimEnd(cx.text, end - 1) : end;
  const expr: Expr = { kind: 'Exit', start, end: exprEnd, expr: value };
  return { kind: 'ExprStmt', start, end, expr, ...NO_TRIVIA };
}

function trimEnd(text: string, end: number): number {
  let at = end;
  while (at > 0 && /\s/.test(text.charAt(at - 1))) at--;
  return at;
}

interface Bounds {
  readonly start: number;
  readonly end: number;
}

/** A statement with at most one expression. */
function simple(cx: Lowering, make: (range: Bounds, expr: Expr | undefined) => Stmt): Stmt {
  const start = cx.start;
  const expr = findOperand(cx);
  return make({ start, end: cx.end }, expr);
}

/** A statement with a list of expressions. */
function listed(cx: Lowering, make: (range: Bounds, exprs: readonly Expr[]) => Stmt): Stmt {
  const start = cx.start;
  const exprs: Expr[] = [];
  for (let more = cx.enter(); more; more = cx.next()) if (!cx.isToken) exprs.push(lowerExpr(cx));
  return make({ start, end: cx.end }, exprs);
}

function findName(cx: Lowering): string {
  let name = '';
  for (let more = cx.enter(); more; more = cx.next()) if (cx.sym === Sym.Name) name = cx.slice();
  return name;
}

function lowerStaticVars(cx: Lowering): Stmt {
  const start = cx.start;
  const vars: StaticVar[] = [];
  for (let more = cx.enter(); more; more = cx.next()) {
    if (cx.sym === Sym.StaticVariable) vars.push(lowerStaticVar(cx));
  }
  return { kind: 'StaticVars', start, end: cx.end, vars, ...NO_TRIVIA };
}

function lowerStaticVar(cx: Lowering): StaticVar {
  const start = cx.start;
  let name: string | undefined;
  let value: Expr | undefined;
  for (let more = cx.enter(); more; more = cx.next()) {
    if (cx.isToken) continue;
    if (name === undefined) name = cx.slice().slice(1);
    else value ??= lowerExpr(cx);
  }
  return { kind: 'StaticVar', start, end: cx.end, name: name ?? '', value };
}

function lowerDeclare(cx: Lowering): Stmt {
  const start = cx.start;
  const directives: Declare['directives'][number][] = [];
  let open: OpenBlock | undefined;
  for (let more = cx.enterAny(); more; more = cx.nextAny()) {
    if (cx.sym === Sym.DeclareDirective) directives.push(lowerDirective(cx));
    else if (cx.sym === Sym.Colon) open = openColon(cx);
    else if (open !== undefined) {
      lowerListed(cx, open.body);
      open.end = cx.isToken ? open.end : cx.end;
    } else if (cx.sym === Sym.EmptyStatement) continue;
    else if (!cx.isToken) open = openBlock(cx);
  }
  const body = open && closeBlock(cx, open);
  return { kind: 'Declare', start, end: cx.end, directives, body, ...NO_TRIVIA };
}

function lowerDirective(cx: Lowering): Declare['directives'][number] {
  let name = '';
  let value: Expr | undefined;
  for (let more = cx.enter(); more; more = cx.next()) {
    if (!cx.isToken) value ??= lowerExpr(cx);
    else if (name === '') name = cx.type;
  }
  return { name, value: value ?? errorExpr(cx.end, cx.end) };
}

function lowerNamespace(cx: Lowering): Stmt {
  const start = cx.start;
  let name: Name | undefined;
  let body: Block | undefined;
  for (let more = cx.enter(); more; more = cx.next()) {
    if (cx.sym === Sym.NamespaceName) name = lowerName(cx);
    else if (cx.sym === Sym.CompoundStatement) body = lowerBlock(cx);
  }
  return { kind: 'Namespace', start, end: cx.end, name, body, ...NO_TRIVIA };
}

function lowerUse(cx: Lowering): Stmt {
  const start = cx.start;
  const items: UseItem[] = [];
  let type: UseItem['type'] = 'class';
  let prefix = '';
  for (let more = cx.enter(); more; more = cx.next()) {
    if (cx.sym === Sym.NamespaceUseClause) items.push(lowerUseItem(cx, type, ''));
    else if (cx.sym === Sym.NamespaceName) prefix = `${lowerName(cx).text}\\`;
    else if (cx.sym === Sym.NamespaceUseGroup) items.push(...lowerUseGroup(cx, type, prefix));
    else type = useType(cx.sym) ?? type;
  }
  // `use function a, b` holds for every clause, though the grammar gives the keyword to the first.
  const first = items[0]?.type ?? type;
  const all = prefix === '' && first !== 'class' ? items.map((item) => ({ ...item, type: first })) : items;
  return { kind: 'Use', start, end: cx.end, items: all, ...NO_TRIVIA };
}

function lowerUseGroup(cx: Lowering, type: UseItem['type'], prefix: string): UseItem[] {
  const items: UseItem[] = [];
  for (let more = cx.enter(); more; more = cx.next()) {
    if (cx.sym === Sym.NamespaceUseClause) items.push(lowerUseItem(cx, type, prefix));
  }
  return items;
}

function lowerUseItem(cx: Lowering, outerType: UseItem['type'], prefix: string): UseItem {
  const start = cx.start;
  let type = outerType;
  let name = '';
  let alias: string | undefined;
  for (let more = cx.enter(); more; more = cx.next()) {
    if (cx.isToken) type = useType(cx.sym) ?? type;
    else if (name === '') name = prefix + lowerName(cx).text;
    else alias = cx.slice();
  }
  alias ??= name.slice(name.lastIndexOf('\\') + 1);
  return { kind: 'UseItem', start, end: cx.end, type, name, alias };
}

function useType(sym: Sym): UseItem['type'] | undefined {
  if (sym === Sym.KwFunction) return 'function';
  return sym === Sym.KwConst ? 'const' : undefined;
}

function lowerConst(cx: Lowering): Stmt {
  const start = cx.start;
  const items: ConstItem[] = [];
  for (let more = cx.enter(); more; more = cx.next()) {
    if (cx.sym === Sym.ConstElement) items.push(lowerConstItem(cx));
  }
  return { kind: 'ConstDecl', start, end: cx.end, items, ...NO_TRIVIA };
}
