/**
 * Facts about one Go file that rules ask for: what its imports are called, and which functions take a `*gin.Context`.
 * Names are resolved through the imports, never guessed: a `c` is a Gin context because of its type.
 */
import type { Expr, Field, File, FuncDecl, FuncLit, Ident, ImportSpec } from './ast.ts';
import { walk } from './walk.ts';

export const GIN_PATH = 'github.com/gin-gonic/gin';

/** Local name by import path. Imports that bind no name (`_`) are left out; a dot import is called `.`. */
export type ImportTable = ReadonlyMap<string, string>;

export function findImports(file: File): ImportTable {
  const table = new Map<string, string>();
  for (const spec of importSpecs(file)) {
    const path = stringValue(spec.path.value);
    const name = spec.name?.name ?? defaultImportName(path);
    if (name !== '_') table.set(path, name);
  }
  return table;
}

function importSpecs(file: File): ImportSpec[] {
  return file.decls.flatMap((decl) =>
    decl.kind === 'GenDecl' && decl.tok === 'import' ? decl.specs.filter((spec) => spec.kind === 'ImportSpec') : [],
  );
}

/**
 * The name that a package most likely has, by the rule of goimports: the last part of its path that is no major version
 * (`/v2`), without a `go-` in front, up to the first character that a name cannot have (`yaml.v3`). What it is really
 * called stands in the package's own files.
 */
export function defaultImportName(path: string): string {
  const parts = path.split('/');
  const last = parts.at(-1) ?? '';
  const base = /^v\d+$/.test(last) && parts.length > 1 ? (parts.at(-2) ?? last) : last;
  return base.replace(/^go-/, '').replace(/[^\p{L}\p{Nd}_].*$/u, '');
}

/** True when `expr` names `name` of the package at `path`: `pkg.Name`, or `Name` behind a dot import. */
export function isPackageMember(expr: Expr, imports: ImportTable, path: string, name: string): boolean {
  const local = imports.get(path);
  if (local === undefined) return false;
  if (local === '.') return expr.kind === 'Ident' && expr.name === name;
  return expr.kind === 'SelectorExpr' && expr.sel.name === name && expr.x.kind === 'Ident' && expr.x.name === local;
}

export interface GinFunction {
  readonly func: FuncDecl | FuncLit;
  /** The first parameter of type `*gin.Context`; undefined when it is unnamed or `_`. */
  readonly context: Ident | undefined;
}

/** All functions, methods and function literals with a parameter of type `*gin.Context`, in the order of the text. */
export function findGinFunctions(file: File, imports: ImportTable = findImports(file)): GinFunction[] {
  const found: GinFunction[] = [];
  if (!imports.has(GIN_PATH)) return found;
  walk(file, (node) => {
    if (node.kind !== 'FuncDecl' && node.kind !== 'FuncLit') return;
    const param = node.type.params.list.find((field) => isGinContext(field, imports));
    if (param === undefined) return;
    const name = param.names[0];
    found.push({ func: node, context: name === undefined || name.name === '_' ? undefined : name });
  });
  return found;
}

function isGinContext(field: Field, imports: ImportTable): boolean {
  return field.type.kind === 'StarExpr' && isPackageMember(field.type.x, imports, GIN_PATH, 'Context');
}

const ESCAPE = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{3})|(.))/gs;
const SIMPLE: Readonly<Record<string, string>> = { a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' };

/** The value of a Go string literal. Bytes above 127 that are written as `\x` or octal are read as Latin-1. */
export function stringValue(literal: string): string {
  if (literal.startsWith('`')) return literal.slice(1, -1).replaceAll('\r', '');
  return literal
    .slice(1, -1)
    .replace(ESCAPE, (_, x?: string, u?: string, long?: string, octal?: string, c?: string) => {
      if (c !== undefined) return SIMPLE[c] ?? c;
      const point = octal === undefined ? Number.parseInt(x ?? u ?? long ?? '', 16) : Number.parseInt(octal, 8);
      return point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd';
    });
}
