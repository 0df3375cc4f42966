/**
 * Declarations as the text of a Go file. Whatever rows and builders made, what comes out is Go: a function that cannot be
 * printed becomes one that stops, and says so.
 */
import type { Decl, FuncDecl, ImportDecl } from '../../go/ast.ts';
import { block, call, exprStmt, file, importDecl, selector, stringLit, withBreaks } from '../../go/build.ts';
import type { Gofmt } from '../../go/gofmt.ts';
import { printNode } from '../../go/print.ts';
import { findImports } from '../imports.ts';

export interface GoFile {
  /** Relative to the module, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

export interface PrintedFile {
  readonly text: string;
  /** Declarations that were no Go, by what gofmt said: a mistake of a row or of the translator. */
  readonly broken: readonly string[];
}

export interface FileParts {
  readonly packageName: string;
  readonly decls: readonly Decl[];
  /** Import paths that rows bring. */
  readonly imports: readonly string[];
  readonly module: string;
}

export function printFile(gofmt: Gofmt, parts: FileParts): PrintedFile {
  const whole = tryPrint(gofmt, parts, parts.decls);
  if (whole.ok) return { text: whole.text, broken: [] };
  const broken: string[] = [];
  const decls = parts.decls.flatMap((decl): readonly Decl[] => {
    const alone = tryPrint(gofmt, parts, [decl]);
    if (alone.ok) return [decl];
    broken.push(alone.error);
    return decl.kind === 'FuncDecl' ? [stopped(decl, alone.error)] : [];
  });
  const mended = tryPrint(gofmt, parts, decls);
  return { text: mended.ok ? mended.text : `package ${parts.packageName}\n`, broken };
}

type Printed = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly error: string };

function tryPrint(gofmt: Gofmt, { packageName, imports, module }: FileParts, decls: readonly Decl[]): Printed {
  const paths = findImports(decls, imports, module);
  const head = paths.length === 0 ? [] : [withBreaks(importsOf(paths, module), 2)];
  try {
    return gofmt(printNode(file(packageName, [...head, ...decls.map((decl) => withBreaks(decl, 2))])));
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

function stopped(decl: FuncDecl, why: string): FuncDecl {
  const stop = call(
    selector('todo', 'Stop'),
    stringLit(`what was made of this is not Go: ${why}`),
    stringLit(''),
    stringLit(''),
  );
  const result = decl.type.results === undefined ? [] : [exprStmt(call('panic', stringLit('not ported')))];
  return { ...decl, body: block([exprStmt(stop), ...result]) };
}

/** The standard library first, then everything else. */
export function importsOf(paths: readonly string[], module: string): ImportDecl {
  const isStandard = (path: string): boolean =>
    !(path.split('/')[0] ?? '').includes('.') && !path.startsWith(`${module}/`);
  const standard = paths.filter(isStandard);
  const others = paths.filter((path) => !isStandard(path));
  const made = importDecl([...standard, ...others].map((path) => ({ path })));
  const hasBoth = standard.length > 0 && others.length > 0;
  return hasBoth
    ? { ...made, specs: made.specs.map((spec, at) => withBreaks(spec, at === standard.length ? 2 : 1)) }
    : made;
}
