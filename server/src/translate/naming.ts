/**
 * From PHP names to Go names. The rules are fixed, so that the same PHP gives the same Go: words become camelCase,
 * initialisms keep one case, and a name that Go, an import or another variable has already gets out of the way.
 */
import type { Node, Stmt } from '../go/ast.ts';
import { KEYWORDS } from '../go/build.ts';
import { forEachChild } from '../go/walk.ts';
import type { Emission } from './emission.ts';
import { rewriteStmts } from './rewrite.ts';
import { type Variable, variableOf } from './variables.ts';

/** `user_id` and `$userId` → `userID`. */
export function localName(phpName: string): string {
  const words = wordsOf(phpName);
  const [first = 'value', ...rest] = words;
  const name = first.toLowerCase() + rest.map(titleWord).join('');
  return /^\p{L}/u.test(name) ? name : `v${name}`;
}

/** `user_id` → `UserID`: the name of a struct field. */
export function exportedName(phpName: string): string {
  const name = wordsOf(phpName).map(titleWord).join('');
  return /^\p{Lu}/u.test(name) ? name : `X${name}`;
}

/**
 * The statements with names for all variables, and the names that were given. Variables that no block sees together may
 * have the same name.
 */
export function nameVariables(
  emit: Emission,
  stmts: readonly Stmt[],
): { readonly stmts: Stmt[]; readonly names: ReadonlyMap<Variable, string> } {
  const { used, mentioned } = mentionsIn(emit, stmts);
  const fixed = new Set<string>([...RESERVED, ...mentioned]);
  const names = new Map<Variable, string>();
  const given = new Map<string, Variable[]>();
  const headerNames = new Map<string, string>();
  // Names that are in scope already cannot change, so they are taken first.
  for (const scope of [true, false]) {
    for (const [variable, region] of used) {
      if ((variable.origin === 'scope') !== scope) continue;
      const isFree = (name: string): boolean =>
        !fixed.has(name) && (given.get(name) ?? []).every((other) => areApart(region, used.get(other) ?? []));
      const shared = variable.isHeaderOnly === true ? headerNames.get(variable.wanted) : undefined;
      const name = isRequest(variable) ? variable.wanted : (shared ?? freeName(variable, isFree));
      given.set(name, [...(given.get(name) ?? []), variable]);
      if (scope) fixed.add(name);
      if (variable.isHeaderOnly === true) headerNames.set(variable.wanted, name);
      names.set(variable, name);
    }
  }
  const rename = (name: string): string => {
    const variable = variableOf(emit, name);
    return (variable && names.get(variable)) ?? name;
  };
  return { stmts: rewriteStmts(stmts, { ident: (node) => ({ ...node, name: rename(node.name) }) }), names };
}

/** Gin's context is `c` for everybody: what rows and helpers are given, and what PHP calls `$request`. */
function isRequest({ origin, type, wanted }: Variable): boolean {
  return origin === 'scope' && type === '*gin.Context' && wanted === 'c';
}

/** The scopes of Go around something, from the outermost inwards. */
type Region = readonly Node[];

interface Mentions {
  /** Variables in the order of their first mention, with the innermost scopes that hold all mentions of each. */
  readonly used: ReadonlyMap<Variable, Region>;
  /** Other names that stand for something by themselves. */
  readonly mentioned: ReadonlySet<string>;
}

function mentionsIn(emit: Emission, stmts: readonly Stmt[]): Mentions {
  const used = new Map<Variable, Region>();
  const mentioned = new Set<string>();
  const visit = (node: Node, region: Region): void => {
    if (node.kind === 'Ident') {
      const variable = variableOf(emit, node.name);
      if (variable === undefined) mentioned.add(node.name);
      else used.set(variable, commonRegion(used.get(variable) ?? region, region));
      return;
    }
    const inner = SCOPES.has(node.kind) ? [...region, node] : region;
    forEachChild(node, (child) => {
      // What stands behind a dot, and the fields of a literal, are no names of their own.
      const isMember =
        (node.kind === 'SelectorExpr' && child === node.sel) || (node.kind === 'KeyValueExpr' && child === node.key);
      if (isMember && child.kind === 'Ident' && variableOf(emit, child.name) === undefined) return;
      visit(child, inner);
    });
  };
  for (const stmt of stmts) visit(stmt, []);
  return { used, mentioned };
}

function commonRegion(a: Region, b: Region): Region {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length === a.length ? a : a.slice(0, length);
}

/** Whether neither of two regions lies in the other. */
function areApart(a: Region, b: Region): boolean {
  const { length } = commonRegion(a, b);
  return length < a.length && length < b.length;
}

const SCOPES: ReadonlySet<Node['kind']> = new Set([
  'BlockStmt',
  'CaseClause',
  'CommClause',
  'ForStmt',
  'FuncLit',
  'IfStmt',
  'RangeStmt',
  'SwitchStmt',
  'TypeSwitchStmt',
]);

function freeName(variable: Variable, isFree: (name: string) => boolean): string {
  if (isFree(variable.wanted)) return variable.wanted;
  const base =
    variable.origin !== 'made' && RESERVED.has(variable.wanted) ? `${variable.wanted}Value` : variable.wanted;
  if (isFree(base)) return base;
  let count = 2;
  while (!isFree(`${base}${count}`)) count++;
  return `${base}${count}`;
}

function wordsOf(phpName: string): string[] {
  return phpName
    .normalize('NFC')
    .replace(/[^\p{L}\p{Nd}]+/gu, ' ')
    .replace(/(\p{Ll}|\p{Nd})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .split(' ')
    .filter((word) => word !== '');
}

function titleWord(word: string): string {
  const upper = word.toUpperCase();
  return INITIALISMS.has(upper) ? upper : word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}

/** The initialisms of Go's own style guide that occur in web applications. */
const INITIALISMS: ReadonlySet<string> = new Set(
  'API ASCII CPU CSS DB DNS EOF HTML HTTP HTTPS ID IP JSON JWT QPS RAM RPC SQL SSH TCP TLS TTL UDP UI UID URI URL UTF8 UUID XML'.split(
    ' ',
  ),
);

/** Keywords, names that the language declares, and the handler's context. */
export const RESERVED: ReadonlySet<string> = new Set([
  ...KEYWORDS,
  ...(
    'any append bool byte cap clear close comparable complex complex128 complex64 copy delete error false float32 float64 ' +
    'imag init int int16 int32 int64 int8 iota len main make max min new nil panic print println real recover rune string ' +
    'true uint uint16 uint32 uint64 uint8 uintptr c echo fail'
  ).split(' '),
]);
