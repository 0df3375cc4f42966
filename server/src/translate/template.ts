/**
 * Go templates of rows as trees. A template is parsed once, its placeholders become names that no Go source contains,
 * and what is put in their place are nodes: text of the PHP never meets text of the template.
 */
import type { Expr, Ident, Node, Stmt } from '../go/ast.ts';
import { walk } from '../go/walk.ts';
import { parseGoStatements } from '../syntax/go/parse.ts';
import type { Grammars } from '../syntax/grammar.ts';
import type { Row } from '../table/row.ts';
import { rewriteStmts } from './rewrite.ts';

/** `expr` when the row gives a value, `stmts` when it gives `none` or `response`. */
export interface Template {
  readonly before: readonly Stmt[];
  readonly expr: Expr | undefined;
  readonly stmts: readonly Stmt[];
  /** Metavariables in the order in which the Go evaluates them, as often as they stand there. */
  readonly uses: readonly string[];
  /** The metavariable that stands alone as a statement: a response itself, whose own statements go there. */
  readonly answer: string | undefined;
  /** Names asked for with `$fresh(…)`, and whether the value reads them: those live on behind the row's statements. */
  readonly fresh: readonly { readonly name: string; readonly inValue: boolean }[];
  readonly problems: readonly string[];
}

export interface Templates {
  /** The template of a row that has one. */
  ofRow(row: Row): Template;
  /** A Go type as a tree. */
  type(text: string): Expr;
}

const META = 'Ɱmeta_';
const SPLICE = 'Ɱsplice_';
const FRESH = 'Ɱfresh_';
const FAIL = 'Ɱfail';
const STATUS = 'Ɱstatus';

/** What a name in a template stands for; undefined for a name of Go. */
export function placeholderOf(
  name: string,
): { readonly kind: 'meta' | 'splice' | 'fresh'; readonly name: string } | undefined {
  if (name.startsWith(META)) return { kind: 'meta', name: name.slice(META.length) };
  if (name.startsWith(SPLICE)) return { kind: 'splice', name: name.slice(SPLICE.length) };
  if (name.startsWith(FRESH)) return { kind: 'fresh', name: name.slice(FRESH.length) };
  return undefined;
}

export function isStatus(name: string): boolean {
  return name === STATUS;
}

/** The argument of a `$fail(…)` statement; undefined for any other statement. */
export function failureOf(stmt: Stmt): Expr | undefined {
  if (stmt.kind !== 'ExprStmt' || stmt.x.kind !== 'CallExpr') return undefined;
  const { fun, args } = stmt.x;
  return fun.kind === 'Ident' && fun.name === FAIL ? args[0] : undefined;
}

/** The name of the metavariable that the statement is; undefined for any other statement. */
export function answerOf(stmt: Stmt): string | undefined {
  const placeholder = stmt.kind === 'ExprStmt' && stmt.x.kind === 'Ident' ? placeholderOf(stmt.x.name) : undefined;
  return placeholder?.kind === 'meta' ? placeholder.name : undefined;
}

export function createTemplates(grammars: Grammars): Templates {
  const rows = new WeakMap<Row, Template>();
  const types = new Map<string, Expr>();
  const parse = (text: string): Stmt[] => rewriteStmts(parseGoStatements(grammars, text), { ident: withFreshError });
  return {
    ofRow: (row) => {
      const known = rows.get(row);
      if (known !== undefined) return known;
      const template = readTemplate(parse, row);
      rows.set(row, template);
      return template;
    },
    type: (text) => {
      const known = types.get(text);
      if (known !== undefined) return known;
      const type = readType(parse, text);
      types.set(text, type);
      return type;
    },
  };
}

/** Parsed templates outlive the file: there are few rows and many files. */
export function templatesOf(grammars: Grammars): Templates {
  let templates = templatesByGrammars.get(grammars);
  if (templates === undefined) {
    templates = createTemplates(grammars);
    templatesByGrammars.set(grammars, templates);
  }
  return templates;
}

const templatesByGrammars = new WeakMap<Grammars, Templates>();

/** `(string, error)` → `['string', 'error']`; one type, or `none` and `response`, give themselves. */
export function resultsOf(gives: string): readonly string[] {
  const text = gives.trim();
  if (!text.startsWith('(') || !text.endsWith(')')) return [text];
  const results: string[] = [];
  let depth = 0;
  let from = 1;
  for (let at = 1; at < text.length; at++) {
    const character = text.charAt(at);
    if ('([{'.includes(character)) depth++;
    if (depth === 0 && (character === ',' || at === text.length - 1)) {
      results.push(text.slice(from, at).trim());
      from = at + 1;
    }
    if (')]}'.includes(character)) depth--;
  }
  return results;
}

type Parse = (text: string) => Stmt[];

function readTemplate(parse: Parse, row: Row): Template {
  const isValue = row.gives !== 'none' && row.gives !== 'response';
  const problems: string[] = [];
  const before = parse(withPlaceholders(row.before ?? ''));
  const text = withPlaceholders(row.go ?? '');
  const stmts = isValue ? [] : parse(text);
  const expr = isValue ? readExpression(parse, text) : undefined;
  if (isValue && expr === undefined) problems.push(`the Go of a row that gives ${row.gives} must be one expression`);
  const value: Node[] = expr === undefined ? [...stmts] : [expr];
  const answer = stmts.map(answerOf).find((name) => name !== undefined);
  const inValue = expr === undefined ? [] : freshNames(value);
  const fresh = [...new Set([...freshNames(before), ...freshNames(value)])];
  problems.push(...findProblems([...before, ...value]));
  return {
    before,
    expr,
    stmts,
    uses: [...before, ...value].flatMap(usesOf).filter((name) => name !== answer),
    answer,
    fresh: fresh.map((name) => ({ name, inValue: inValue.includes(name) })),
    problems,
  };
}

/** `$NAME`, `$...NAME`, `$fresh(name)`, `$fail(…)` and `$status` as Go names. */
function withPlaceholders(text: string): string {
  return text
    .replaceAll(/\$\.\.\.([A-Z][A-Z0-9_]*)/g, `${SPLICE}$1`)
    .replaceAll(/\$fresh\(\s*([A-Za-z_]\w*)\s*\)/g, `${FRESH}$1`)
    .replaceAll(/\$fail\(/g, `${FAIL}(`)
    .replaceAll(/\$status\b/g, STATUS)
    .replaceAll(/\$([A-Z][A-Z0-9_]*)/g, `${META}$1`);
}

/** `err` in a template is `$fresh(err)`: it is never the user's. */
function withFreshError(node: Ident): Ident {
  return node.name === 'err' ? { ...node, name: `${FRESH}err` } : node;
}

/** Parsed as a value, so that `T{…}` and `x == y` are read as expressions. */
function readExpression(parse: Parse, text: string): Expr | undefined {
  const [only, ...more] = parse(`_ = ${text}`);
  if (only?.kind !== 'AssignStmt' || only.rhs.length !== 1 || more.length > 0) return undefined;
  return only.rhs[0];
}

function readType(parse: Parse, text: string): Expr {
  const [stmt] = parse(`var _ ${text}`);
  const spec = stmt?.kind === 'DeclStmt' && stmt.decl.tok === 'var' ? stmt.decl.specs[0] : undefined;
  if (spec?.kind !== 'ValueSpec' || spec.type === undefined) throw new RangeError(`not a Go type: ${text}`);
  return spec.type;
}

function usesOf(node: Node): string[] {
  const uses: string[] = [];
  walk(node, (child) => {
    const placeholder = child.kind === 'Ident' ? placeholderOf(child.name) : undefined;
    if (placeholder !== undefined && placeholder.kind !== 'fresh') uses.push(placeholder.name);
  });
  return uses;
}

function freshNames(nodes: readonly Node[]): string[] {
  const names: string[] = [];
  for (const node of nodes) {
    walk(node, (child) => {
      const placeholder = child.kind === 'Ident' ? placeholderOf(child.name) : undefined;
      if (placeholder?.kind === 'fresh' && !names.includes(placeholder.name)) names.push(placeholder.name);
    });
  }
  return names;
}

function findProblems(nodes: readonly Node[]): string[] {
  const problems: string[] = [];
  for (const node of nodes) {
    walk(node, (child) => {
      if (child.kind === 'BadExpr' || child.kind === 'BadStmt' || child.kind === 'BadDecl') {
        problems.push(`not Go: ${child.text}`);
      }
      if (child.kind === 'BasicLit' && child.value.includes('Ɱ')) {
        problems.push(`a placeholder inside a literal is not replaced: ${child.value}`);
      }
    });
  }
  return problems;
}
