/**
 * Declarations of one Go file put into another: each takes the place of the one that was made from the same PHP, or that
 * has its name, else it stands at the end. What a person wrote around them stays as it is, byte for byte.
 */
import type { Decl, File, ImportDecl } from '../go/ast.ts';
import type { Gofmt } from '../go/gofmt.ts';
import { parseGo } from '../syntax/go/parse.ts';
import type { Grammars } from '../syntax/grammar.ts';

export interface GoTools {
  readonly grammars: Grammars;
  readonly gofmt: Gofmt;
}

/** `text` with the declarations and imports of `made`. Files that are no Go come back as they were. */
export function splice(tools: GoTools, text: string, made: string): string {
  const [into, from] = [parseGo(tools.grammars, text), parseGo(tools.grammars, made)];
  const edits: Edit[] = importEdits(into, text, importPaths(from));
  for (const decl of from.decls) {
    if (isImport(decl) || decl.kind === 'BadDecl') continue;
    const code = codeOf(made, decl);
    const old = counterpart(into, text, decl, made);
    if (old === undefined) edits.push({ start: text.length, end: text.length, text: `\n\n${code}\n` });
    else edits.push({ start: startWithComments(text, old.start), end: old.end, text: code });
  }
  return formatted(tools, edited(text, edits)) ?? text;
}

/** `text` without the declarations of `made`. */
export function without(tools: GoTools, text: string, made: string): string {
  const [into, from] = [parseGo(tools.grammars, text), parseGo(tools.grammars, made)];
  const edits = from.decls.flatMap((decl): Edit[] => {
    const old = counterpart(into, text, decl, made);
    return old === undefined ? [] : [{ start: startWithComments(text, old.start), end: old.end, text: '' }];
  });
  return formatted(tools, edited(text, edits)) ?? text;
}

/** What stands in `text` for the declarations of `made`, with its comments; undefined when nothing does. */
export function counterparts({ grammars }: GoTools, text: string, made: string): string | undefined {
  const [into, from] = [parseGo(grammars, text), parseGo(grammars, made)];
  const found = from.decls.flatMap((decl) => {
    const old = counterpart(into, text, decl, made);
    return old === undefined ? [] : [codeOf(text, old)];
  });
  return found.length === 0 ? undefined : found.join('\n\n');
}

/** The declarations of a file without its package and imports. */
export function declarationsOf({ grammars }: Pick<GoTools, 'grammars'>, text: string): string {
  const first = parseGo(grammars, text).decls.find((decl) => !isImport(decl));
  return first === undefined ? '' : text.slice(startWithComments(text, first.start));
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function edited(text: string, edits: readonly Edit[]): string {
  let out = '';
  let at = 0;
  // What is put at one place stays in order.
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    out += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return out + text.slice(at);
}

function formatted({ gofmt }: GoTools, text: string): string | undefined {
  const result = gofmt(text);
  return result.ok ? result.text : undefined;
}

function counterpart(into: File, text: string, decl: Decl, made: string): Decl | undefined {
  if (isImport(decl)) return undefined;
  const place = placeOf(made, decl);
  const sameOrigin = place === undefined ? undefined : into.decls.find((each) => placeOf(text, each) === place);
  const name = nameOf(decl);
  return sameOrigin ?? (name === undefined ? undefined : into.decls.find((each) => nameOf(each) === name));
}

/** The PHP that a declaration was made from: `app/Post.php#show`. */
function placeOf(text: string, decl: Decl): string | undefined {
  const comments = text.slice(startWithComments(text, decl.start), decl.start);
  return /^\/\/ ?laragin:from (\S+) sha=/m.exec(comments)?.[1];
}

/** `Invoice.Send`, `Show`, `type Invoice`. */
function nameOf(decl: Decl): string | undefined {
  switch (decl.kind) {
    case 'FuncDecl': {
      const type = decl.recv?.list[0]?.type;
      const of = type?.kind === 'StarExpr' ? type.x : type;
      return of?.kind === 'Ident' ? `${of.name}.${decl.name.name}` : decl.name.name;
    }
    case 'GenDecl': {
      const [spec] = decl.specs;
      if (spec?.kind === 'TypeSpec') return `type ${spec.name.name}`;
      return spec?.kind === 'ValueSpec' ? `value ${spec.names.map(({ name }) => name).join()}` : undefined;
    }
    default:
      return undefined;
  }
}

function codeOf(text: string, decl: Decl): string {
  return text.slice(startWithComments(text, decl.start), decl.end);
}

/** Where the comments directly above a declaration begin. */
function startWithComments(text: string, start: number): number {
  for (let at = start; ; ) {
    const before = text.lastIndexOf('\n', at - 2) + 1;
    if (at === 0 || before >= at || !text.startsWith('//', before)) return at;
    at = before;
  }
}

function importPaths({ decls }: File): readonly string[] {
  return decls.flatMap((decl) =>
    isImport(decl) ? decl.specs.flatMap((spec) => (spec.kind === 'ImportSpec' ? [spec.path.value] : [])) : [],
  );
}

function isImport(decl: Decl): decl is ImportDecl {
  return decl.kind === 'GenDecl' && decl.tok === 'import';
}

/** Lines for the imports that are not there, in the groups in which Go people have them; gofmt sorts each. */
function importEdits(into: File, text: string, paths: readonly string[]): Edit[] {
  const known = new Set(importPaths(into));
  const missing = paths.filter((path) => !known.has(path));
  if (missing.length === 0) return [];
  const lines = (some: readonly string[]): string => some.map((path) => `\t${path}\n`).join('');
  const isStandard = (path: string): boolean => !(path.split('/')[0] ?? '').includes('.');
  const standard = lines(missing.filter(isStandard));
  const others = lines(missing.filter((path) => !isStandard(path)));
  const first = into.decls.find(isImport);
  const open = first === undefined ? -1 : text.slice(first.start, first.end).indexOf('(');
  if (first === undefined || open < 0) {
    const at = first?.start ?? packageEnd(text);
    return [{ start: at, end: at, text: `\n\nimport (\n${standard}${others === '' ? '' : `\n${others}`})\n\n` }];
  }
  const at = first.start + open + 1;
  return [
    { start: at, end: at, text: standard === '' ? '' : `\n${standard.trimEnd()}` },
    { start: first.end - 1, end: first.end - 1, text: others },
  ];
}

function packageEnd(text: string): number {
  const found = /^package[^\n]*/m.exec(text);
  return found === null ? 0 : found.index + found[0].length;
}
