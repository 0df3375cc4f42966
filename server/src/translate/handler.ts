/**
 * Conversions as whole Go: a handler function, a file with its imports.
 */
import type { Comment, Decl, Field, FuncDecl, ImportDecl, Node, Stmt } from '../go/ast.ts';
import {
  assign,
  field,
  file,
  funcDecl,
  funcLit,
  funcType,
  ident,
  importDecl,
  returnStmt,
  selector,
  star,
  withBreaks,
} from '../go/build.ts';
import type { Gofmt } from '../go/gofmt.ts';
import { printNode } from '../go/print.ts';
import { walk } from '../go/walk.ts';
import { parseGoStatements } from '../syntax/go/parse.ts';
import type { Grammars } from '../syntax/grammar.ts';
import type { Conversion } from './conversion.ts';
import type { Tools } from './convert.ts';
import { declaredNames } from './finish.ts';
import { findImports } from './imports.ts';
import { type Origin, originLine } from './origin.ts';
import { createTemplates, type Templates } from './template.ts';

export interface HandlerOptions {
  /** The name of the Go function. */
  readonly name: string;
  readonly origin: Origin | undefined;
}

/**
 * A Gin handler of the conversion's statements: `func show(c *gin.Context) { … }`, or, when it needs anything else, a
 * function that takes it and answers the handler.
 */
export function wrapHandler(grammars: Grammars, conversion: Conversion, options: HandlerOptions): FuncDecl {
  const templates = createTemplates(grammars);
  const body = handlerBody(grammars, conversion);
  const context = funcType([field('c', star(selector('gin', 'Context')))]);
  const { needs } = conversion;
  const made =
    needs.length === 0
      ? funcDecl(options.name, context, body)
      : funcDecl(
          options.name,
          funcType(
            needs.map((need) => needField(templates, need)),
            [field(undefined, selector('gin', 'HandlerFunc'))],
          ),
          [returnStmt(funcLit(context, [...ownCopies(needs, body), ...body]))],
        );
  if (options.origin === undefined) return made;
  const text = `// ${originLine(options.origin)}`;
  const comment: Comment = { start: -1, end: -1, text, breaks: 2 };
  return { ...made, layout: { lead: [comment], breaks: 1 } };
}

/** A Go file with the declarations and the imports they need. `known` are import paths that conversions brought. */
export function asFile(tools: Tools, packageName: string, decls: readonly Decl[], known: readonly string[]): string {
  const paths = findImports(decls, known, tools.module);
  const imports = paths.length === 0 ? [] : [withBreaks(importsOf(paths, tools.module), 2)];
  const made = file(packageName, [...imports, ...decls.map((decl) => withBreaks(decl, 2))]);
  return formatted(tools.gofmt, printNode(made));
}

/**
 * `id := id` for each thing the function takes and the handler sets: handlers of other requests run at the same time and
 * share what is taken.
 */
function ownCopies(needs: Conversion['needs'], body: readonly Stmt[]): Stmt[] {
  const targets = new Set<Node>();
  const set = new Set<string>();
  const read = new Set<string>();
  for (const stmt of body) {
    walk(stmt, (node) => {
      const lhs =
        node.kind === 'AssignStmt' && node.tok !== ':=' ? node.lhs : node.kind === 'IncDecStmt' ? [node.x] : [];
      for (const target of lhs) {
        if (target.kind === 'Ident') set.add(target.name);
        targets.add(target);
      }
      if (node.kind === 'Ident' && !targets.has(node)) read.add(node.name);
    });
  }
  return needs
    .filter(({ name }) => set.has(name))
    .flatMap(({ name }) => [
      withBreaks(assign([ident(name)], ':=', [ident(name)]), 1),
      ...(read.has(name) ? [] : [withBreaks(assign([ident('_')], '=', [ident(name)]), 1)]),
    ]);
}

/** What a conversion leaves unread is read behind its declaration, since Go rejects variables that nothing reads. */
function handlerBody(grammars: Grammars, { go, gives, leaves }: Conversion): Stmt[] {
  const isBareValue = gives !== 'none' && gives !== 'response' && !/^_ = /m.test(go);
  return parseGoStatements(grammars, isBareValue ? `_ = ${go}` : go).flatMap((stmt) => [
    stmt,
    ...declaredBy(stmt)
      .filter((name) => leaves.includes(name))
      .map((name) => withBreaks(assign([ident('_')], '=', [ident(name)]), 1)),
  ]);
}

function declaredBy(stmt: Stmt): readonly string[] {
  return declaredNames(stmt).flatMap((name) => (name.kind === 'Ident' ? [name.name] : []));
}

function needField(templates: Templates, { name, type }: Conversion['needs'][number]): Field {
  return field(name, templates.type(type));
}

/** The standard library first, then everything else. */
function importsOf(paths: readonly string[], module: string): ImportDecl {
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

function formatted(gofmt: Gofmt, text: string): string {
  const result = gofmt(text);
  if (!result.ok) throw new Error(`the printed file is not Go: ${result.error}`);
  return result.text;
}
