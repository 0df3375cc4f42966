/**
 * What a Go file of a helper package declares and uses. It reads the file's syntax and no more: that it compiles is
 * seen elsewhere.
 */
import type { Decl, Expr, FieldList, File, FuncType, Node } from '../go/ast.ts';
import { walk } from '../go/walk.ts';
import { parseGo } from '../syntax/go/parse.ts';
import type { Grammars } from '../syntax/grammar.ts';
import type { HelperFile, HelperSignature } from './helpers.ts';

export interface HelperSource {
  readonly package: string;
  readonly name: string;
  readonly source: string;
}

/** Reads all files of all helper packages, in their order. */
export function readHelpers(grammars: Grammars, sources: readonly HelperSource[]): readonly HelperFile[] {
  const read = sources.map((source) => ({ source, file: parseGo(grammars, source.source) }));
  const packages = new Set(sources.map((source) => source.package));
  const declared = new Map([...packages].map((name) => [name, new Set<string>()]));
  for (const { source, file } of read) {
    for (const name of declaredBy(file)) declared.get(source.package)?.add(name);
  }
  return read.map(({ source, file }): HelperFile => {
    const declares = declaredBy(file);
    const own = declared.get(source.package) ?? new Set();
    return {
      ...source,
      declares,
      ...usesOf(file, (name) => own.has(name) && !declares.includes(name), packages),
      extends: receiversOf(file).filter((type) => !declares.includes(type)),
      functions: Object.fromEntries(file.decls.flatMap((decl) => signatureOf(decl, source.source))),
    };
  });
}

function declaredBy(file: File): readonly string[] {
  return file.decls.flatMap((decl): string[] => {
    if (decl.kind === 'FuncDecl') return decl.recv === undefined && decl.name.name !== 'init' ? [decl.name.name] : [];
    if (decl.kind !== 'GenDecl') return [];
    return decl.specs.flatMap((spec) => {
      if (spec.kind === 'TypeSpec') return [spec.name.name];
      return spec.kind === 'ValueSpec' ? spec.names.map(({ name }) => name).filter((name) => name !== '_') : [];
    });
  });
}

function receiversOf(file: File): readonly string[] {
  return distinct(
    file.decls.flatMap((decl) => {
      const type = decl.kind === 'FuncDecl' ? decl.recv?.list[0]?.type : undefined;
      return type === undefined ? [] : [typeName(type)];
    }),
  );
}

/** `Map` of `*Map[K, V]`. */
function typeName(type: Expr): string {
  if (type.kind === 'StarExpr' || type.kind === 'ParenExpr') return typeName(type.x);
  if (type.kind === 'IndexExpr' || type.kind === 'IndexListExpr') return typeName(type.x);
  return type.kind === 'Ident' ? type.name : '';
}

function usesOf(
  file: File,
  isOwn: (name: string) => boolean,
  packages: ReadonlySet<string>,
): Pick<HelperFile, 'uses' | 'usesFrom'> {
  const uses: string[] = [];
  const usesFrom: string[] = [];
  for (const decl of file.decls) {
    const isLocal = localNames(decl);
    const members = new Set<Node>();
    walk(decl, (node) => {
      if (node.kind === 'SelectorExpr') {
        members.add(node.sel);
        if (node.x.kind === 'Ident' && packages.has(node.x.name)) usesFrom.push(`${node.x.name}.${node.sel.name}`);
      }
      if (node.kind === 'KeyValueExpr' && node.key.kind === 'Ident') members.add(node.key);
      if (node.kind === 'Ident' && !members.has(node) && isOwn(node.name) && !isLocal.has(node.name)) {
        uses.push(node.name);
      }
    });
  }
  return { uses: distinct(uses), usesFrom: distinct(usesFrom) };
}

/** Names of parameters, fields and variables in a declaration: there they hide what the package declares. */
function localNames(decl: Decl): ReadonlySet<string> {
  const names = new Set<string>();
  const add = (expr: Expr | undefined): void => {
    if (expr?.kind === 'Ident') names.add(expr.name);
  };
  walk(decl, (node) => {
    if (node.kind === 'Field') for (const name of node.names) add(name);
    if (node.kind === 'AssignStmt' && node.tok === ':=') for (const name of node.lhs) add(name);
    if (node.kind === 'RangeStmt' && node.tok === ':=') for (const name of [node.key, node.value]) add(name);
    if (node.kind === 'ValueSpec' && decl.kind === 'FuncDecl') for (const name of node.names) add(name);
  });
  return names;
}

function signatureOf(decl: Decl, source: string): [string, HelperSignature][] {
  if (decl.kind !== 'FuncDecl' || decl.recv !== undefined || !/^[A-Z]/.test(decl.name.name)) return [];
  const types = (list: FieldList | undefined): string[] =>
    (list?.list ?? []).flatMap(({ names, type }) => {
      const isVariadic = type.kind === 'Ellipsis';
      const { start, end } = isVariadic && type.elt !== undefined ? type.elt : type;
      const of = isVariadic && type.elt !== undefined ? type.elt : type;
      const text = of.kind === 'FuncType' ? functionType(of, source) : source.slice(start, end);
      return Array.from({ length: Math.max(1, names.length) }, () => (isVariadic ? `${text}...` : text));
    });
  const typeParams = Object.fromEntries(
    (decl.type.typeParams?.list ?? []).flatMap(({ names, type }) =>
      names.map(({ name }) => [name, source.slice(type.start, type.end)]),
    ),
  );
  return [[decl.name.name, { typeParams, params: types(decl.type.params), results: types(decl.type.results) }]];
}

/** A function type without the names of its parameters. */
function functionType({ params, results }: FuncType, source: string): string {
  const types = (list: FieldList | undefined): string[] =>
    (list?.list ?? []).flatMap(({ names, type }) =>
      Array.from({ length: Math.max(1, names.length) }, () => source.slice(type.start, type.end)),
    );
  const given = types(results);
  return `func(${types(params).join(', ')})${given.length === 0 ? '' : ` ${given.join(', ')}`}`;
}

function distinct(names: readonly string[]): readonly string[] {
  return [...new Set(names)].sort();
}
