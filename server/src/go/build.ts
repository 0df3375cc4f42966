/**
 * Makers of Go nodes for code generators. Made nodes have no position (-1) and no layout unless one is given; the
 * printer lays them out. Text from elsewhere goes through `stringLit` and `comment`, which keep it what it is.
 */
import type {
  AssignStmt,
  AssignTok,
  BasicLit,
  BinaryExpr,
  BinaryOp,
  BlockStmt,
  Breaks,
  CallExpr,
  Comment,
  CompositeLit,
  Decl,
  Expr,
  ExprStmt,
  Field,
  FieldList,
  File,
  FuncDecl,
  FuncLit,
  FuncType,
  Ident,
  IfStmt,
  ImportDecl,
  ImportSpec,
  KeyValueExpr,
  NodeBase,
  ReturnStmt,
  SelectorExpr,
  StarExpr,
  Stmt,
  StructType,
  TypeDecl,
  UnaryExpr,
} from './ast.ts';

const MADE = { start: -1, end: -1 } as const;

/** @throws RangeError when `name` is no Go identifier: a generator has to make one first. */
export function ident(name: string): Ident {
  if (!/^[\p{L}_][\p{L}\p{Nd}_]*$/u.test(name) || KEYWORDS.has(name)) {
    throw new RangeError(`not a Go identifier: ${JSON.stringify(name)}`);
  }
  return { kind: 'Ident', ...MADE, name };
}

export const KEYWORDS: ReadonlySet<string> = new Set(
  (
    'break case chan const continue default defer else fallthrough for func go goto if import interface map package ' +
    'range return select struct switch type var'
  ).split(' '),
);

/** `a.b.c` from its parts: a name or an expression, and the selectors behind it. */
export function selector(x: Expr | string, ...names: readonly [string, ...string[]]): SelectorExpr {
  const [first, ...rest] = names;
  const start: SelectorExpr = { kind: 'SelectorExpr', ...MADE, x: expr(x), sel: ident(first) };
  return rest.reduce<SelectorExpr>(
    (inner, name) => ({ kind: 'SelectorExpr', ...MADE, x: inner, sel: ident(name) }),
    start,
  );
}

export function call(fun: Expr | string, ...args: readonly Expr[]): CallExpr {
  return { kind: 'CallExpr', ...MADE, fun: expr(fun), args, ellipsis: false };
}

/** A Go string literal with exactly that value, escaped; lone surrogates become U+FFFD, as they do in UTF-8. */
export function stringLit(value: string): BasicLit {
  return { kind: 'BasicLit', ...MADE, tok: 'STRING', value: quote(value) };
}

/** @throws RangeError when the number is no safe integer. */
export function intLit(value: number): BasicLit {
  if (!Number.isSafeInteger(value)) throw new RangeError(`not a safe integer: ${value}`);
  return { kind: 'BasicLit', ...MADE, tok: 'INT', value: String(value) };
}

/** @throws RangeError when the number is not finite: Go has no literal for it. */
export function floatLit(value: number): BasicLit {
  if (!Number.isFinite(value)) throw new RangeError(`no literal for ${value}`);
  const text = Object.is(value, -0) ? '-0' : String(value);
  return { kind: 'BasicLit', ...MADE, tok: 'FLOAT', value: /[.e]/.test(text) ? text : `${text}.0` };
}

export function binary(x: Expr, op: BinaryOp, y: Expr): BinaryExpr {
  return { kind: 'BinaryExpr', ...MADE, x, op, y };
}

export function unary(op: UnaryExpr['op'], x: Expr): UnaryExpr {
  return { kind: 'UnaryExpr', ...MADE, op, x };
}

/** `*x`. */
export function star(x: Expr | string): StarExpr {
  return { kind: 'StarExpr', ...MADE, x: expr(x) };
}

/** `[]elt`. */
export function sliceOf(elt: Expr | string): Expr {
  return { kind: 'ArrayType', ...MADE, len: undefined, elt: expr(elt) };
}

export function mapOf(key: Expr | string, value: Expr | string): Expr {
  return { kind: 'MapType', ...MADE, key: expr(key), value: expr(value) };
}

/** `type{elts}`, on one line, or with each element on its own. */
export function composite(type: Expr | undefined, elts: readonly Expr[], lines: 'one' | 'many' = 'one'): CompositeLit {
  const literal: CompositeLit = { kind: 'CompositeLit', ...MADE, type, elts };
  if (lines === 'one' || elts.length === 0) return literal;
  return { ...literal, elts: elts.map((elt) => withBreaks(elt, 1)), layout: { closeBreaks: 1 } };
}

export function keyValue(key: Expr, value: Expr): KeyValueExpr {
  return { kind: 'KeyValueExpr', ...MADE, key, value };
}

export function funcType(params: readonly Field[], results: readonly Field[] = []): FuncType {
  const list = results.length > 0 ? fieldList(results) : undefined;
  return { kind: 'FuncType', ...MADE, typeParams: undefined, params: fieldList(params), results: list };
}

export function funcLit(type: FuncType, body: readonly Stmt[]): FuncLit {
  return { kind: 'FuncLit', ...MADE, type, body: block(body) };
}

/** A parameter, result or struct field. Without a name it is an unnamed result or an embedded type. */
export function field(name: string | undefined, type: Expr | string, tag?: string): Field {
  const names = name === undefined ? [] : [ident(name)];
  return { kind: 'Field', ...MADE, names, type: expr(type), tag: tag === undefined ? undefined : tagLit(tag) };
}

export function structType(fields: readonly Field[]): StructType {
  return { kind: 'StructType', ...MADE, fields: { ...fieldList(fields), oneLine: fields.length === 0 } };
}

export function block(list: readonly Stmt[]): BlockStmt {
  return { kind: 'BlockStmt', ...MADE, list, oneLine: list.length === 0 };
}

export function exprStmt(x: Expr): ExprStmt {
  return { kind: 'ExprStmt', ...MADE, x };
}

export function assign(lhs: readonly Expr[], tok: AssignTok, rhs: readonly Expr[]): AssignStmt {
  return { kind: 'AssignStmt', ...MADE, lhs, tok, rhs };
}

export function returnStmt(...results: readonly Expr[]): ReturnStmt {
  return { kind: 'ReturnStmt', ...MADE, results };
}

export function ifStmt(
  cond: Expr,
  body: readonly Stmt[],
  rest: { init?: Stmt; else?: BlockStmt | IfStmt } = {},
): IfStmt {
  return { kind: 'IfStmt', ...MADE, init: rest.init, cond, body: block(body), else: rest.else };
}

export function funcDecl(name: string, type: FuncType, body: readonly Stmt[], receiver?: Field): FuncDecl {
  const recv = receiver === undefined ? undefined : fieldList([receiver]);
  return { kind: 'FuncDecl', ...MADE, recv, name: ident(name), type, body: block(body) };
}

export function typeDecl(name: string, type: Expr): TypeDecl {
  const spec = { kind: 'TypeSpec' as const, ...MADE, name: ident(name), typeParams: undefined, alias: false, type };
  return { kind: 'GenDecl', ...MADE, tok: 'type', paren: false, specs: [spec] };
}

export function importDecl(imports: readonly { readonly path: string; readonly name?: string }[]): ImportDecl {
  const specs = imports.map(({ path, name }): ImportSpec => {
    const local: Ident | undefined = name === undefined ? undefined : { kind: 'Ident', ...MADE, name };
    return { kind: 'ImportSpec', ...MADE, name: local, path: stringLit(path) };
  });
  return { kind: 'GenDecl', ...MADE, tok: 'import', paren: specs.length !== 1, specs };
}

export function file(packageName: string, decls: readonly Decl[]): File {
  return { kind: 'File', ...MADE, name: ident(packageName), decls, errors: [] };
}

/** One `//` comment per line of the text, so that no text can end the comment early. */
export function comments(text: string): Comment[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => ({ ...MADE, breaks: 1 as const, text: `// ${line.replaceAll('\0', '')}`.trimEnd() }));
}

/** The node with a comment above it, which is its doc comment if it is a declaration. */
export function withDoc<T extends NodeBase>(node: T, text: string): T {
  const lead = [...(node.layout?.lead ?? []), ...comments(text)];
  const [first, ...rest] = lead;
  const breaks: Breaks = Math.max(first?.breaks ?? 0, node.layout?.breaks ?? 0) as Breaks;
  return {
    ...node,
    layout: { ...node.layout, lead: first === undefined ? [] : [{ ...first, breaks }, ...rest], breaks: 1 },
  };
}

/** The node on a new line, behind a blank line if `breaks` is 2; its leading comments go with it. */
export function withBreaks<T extends NodeBase>(node: T, breaks: Breaks): T {
  const [first, ...rest] = node.layout?.lead ?? [];
  if (first === undefined) return { ...node, layout: { ...node.layout, breaks } };
  return { ...node, layout: { ...node.layout, lead: [{ ...first, breaks }, ...rest] } };
}

function fieldList(list: readonly Field[]): FieldList {
  return { kind: 'FieldList', ...MADE, list, oneLine: true };
}

function expr(x: Expr | string): Expr {
  return typeof x === 'string' ? ident(x) : x;
}

/** Tags are raw strings by custom; a tag with a back quote cannot be. */
function tagLit(tag: string): BasicLit {
  const raw = /^[^`\p{Cc}]*$/u.test(tag);
  return { kind: 'BasicLit', ...MADE, tok: 'STRING', value: raw ? `\`${tag}\`` : quote(tag) };
}

const ESCAPES: Readonly<Record<string, string>> = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** Everything that is not plainly visible is escaped: controls, marks that reorder or hide text, lone surrogates. */
function quote(value: string): string {
  const escaped = value.replaceAll(/["\\]|[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}\p{Cs}]/gu, (character) => {
    if (/\p{Cs}/u.test(character)) return '\ufffd';
    const point = character.codePointAt(0) as number;
    const hex = point.toString(16);
    return ESCAPES[character] ?? (point > 0xffff ? `\\U${hex.padStart(8, '0')}` : `\\u${hex.padStart(4, '0')}`);
  });
  return `"${escaped}"`;
}
