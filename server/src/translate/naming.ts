/**
 * From PHP names to Go names. The rules are fixed, so that the same PHP gives the same Go: words become camelCase,
 * initialisms keep one case, and a name that Go, an import or another variable has already gets out of the way.
 */
import type { Stmt } from '../go/ast.ts';
import { KEYWORDS } from '../go/build.ts';
import { walk } from '../go/walk.ts';
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

/** The statements with names for all variables, and the names that were given. */
export function nameVariables(
  emit: Emission,
  stmts: readonly Stmt[],
): { readonly stmts: Stmt[]; readonly names: ReadonlyMap<Variable, string> } {
  const used: Variable[] = [];
  const taken = new Set<string>(RESERVED);
  for (const stmt of stmts) {
    walk(stmt, (node) => {
      if (node.kind !== 'Ident') return;
      const variable = variableOf(emit, node.name);
      if (variable === undefined) taken.add(node.name);
      else if (!used.includes(variable)) used.push(variable);
    });
  }
  const names = new Map<Variable, string>();
  const headerNames = new Map<string, string>();
  // Names that are in scope already cannot change, so they are taken first.
  for (const scope of [true, false]) {
    for (const variable of used.filter(({ origin }) => (origin === 'scope') === scope)) {
      const shared = variable.isHeaderOnly === true ? headerNames.get(variable.wanted) : undefined;
      const name = shared ?? freeName(variable, taken);
      taken.add(name);
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

function freeName(variable: Variable, taken: ReadonlySet<string>): string {
  if (!taken.has(variable.wanted)) return variable.wanted;
  const base =
    variable.origin !== 'made' && RESERVED.has(variable.wanted) ? `${variable.wanted}Value` : variable.wanted;
  if (!taken.has(base)) return base;
  let count = 2;
  while (taken.has(`${base}${count}`)) count++;
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
const RESERVED: ReadonlySet<string> = new Set([
  ...KEYWORDS,
  ...(
    'any append bool byte cap clear close comparable complex complex128 complex64 copy delete error false float32 float64 ' +
    'imag init int int16 int32 int64 int8 iota len main make max min new nil panic print println real recover rune string ' +
    'true uint uint16 uint32 uint64 uint8 uintptr c echo fail'
  ).split(' '),
]);
