/**
 * Patterns by what can be told of a node at a glance: its kind, the name it calls, the superglobal it reads. A node is
 * compared with the few patterns that share all of that, so its cost does not grow with the table.
 */
import type { PhpFile } from '../php/file.ts';
import type { Scope } from '../php/scope.ts';
import { isSuperglobal } from '../php/superglobals.ts';
import type { Expr, Name, Stmt } from '../syntax/php/ast.ts';
import { intValue, withoutParens } from './normal.ts';
import { type Constraint, isPatternNode, type Pattern, type PatternNode, type PatternValue } from './pattern.ts';
import type { Row } from './row.ts';

export interface Entry {
  readonly row: Row;
  readonly pattern: Pattern;
  /** The lower, the more specific. */
  readonly rank: number;
  readonly where: readonly { readonly name: string; readonly alternatives: readonly PreparedConstraint[] }[];
}

export type PreparedConstraint =
  | Exclude<Constraint, { kind: 'regex' }>
  | { readonly kind: 'regex'; readonly regex: RegExp };

/** By kind of node. Concatenations have the kind `$concat` however they are written. */
export type NodeIndex = ReadonlyMap<string, Bucket>;

interface Bucket {
  /** Patterns that fix the next name of the node, by it. */
  readonly named: Map<string, Bucket>;
  /** Patterns that do not. */
  readonly rest: Entry[];
  /** Patterns that are told apart by a node inside, by the place of that node. */
  readonly inside: Map<Place, MutableIndex>;
}

type MutableIndex = Map<string, Bucket>;

/** Where a node inside is looked for: an operand, the receiver, the first argument. */
type Place = 'left' | 'right' | 'value' | 'target' | 'expr' | 'condition' | 'subject' | 'object' | 'first';

const PLACES: readonly Place[] = [
  'left',
  'right',
  'value',
  'target',
  'expr',
  'condition',
  'subject',
  'object',
  'first',
];

export function createIndex(entries: readonly Entry[]): NodeIndex {
  const index: MutableIndex = new Map();
  for (const entry of entries) insert(index, entry.pattern.nodes[0] as PatternNode, entry);
  return index;
}

/** The entries that may match, most specific first; `undefined` for most nodes. */
export function findEntries(
  index: NodeIndex,
  node: Expr | Stmt,
  file: PhpFile,
  scope: Scope,
): readonly Entry[] | undefined {
  const found = collect(index, node, file, scope, undefined);
  return found !== undefined && found.length > 1 ? found.sort((a, b) => a.rank - b.rank) : found;
}

function insert(index: MutableIndex, node: PatternNode, entry: Entry): void {
  let bucket = bucketAt(index, node.kind);
  for (const key of keysOfPattern(node)) bucket = bucketAt(bucket.named, key);
  for (const place of PLACES) {
    const child = childOfPattern(node, place);
    if (child !== undefined) {
      const inner: MutableIndex = bucket.inside.get(place) ?? new Map();
      bucket.inside.set(place, inner);
      insert(inner, child, entry);
      return;
    }
  }
  bucket.rest.push(entry);
}

function bucketAt(buckets: Map<string, Bucket>, key: string): Bucket {
  const bucket = buckets.get(key) ?? { named: new Map(), rest: [], inside: new Map() };
  buckets.set(key, bucket);
  return bucket;
}

function collect(
  index: NodeIndex,
  node: Expr | Stmt,
  file: PhpFile,
  scope: Scope,
  found: Entry[] | undefined,
): Entry[] | undefined {
  let entries = found;
  const bucket = index.get(patternKind(node));
  if (bucket !== undefined) entries = collectFrom(bucket, node, 0, file, scope, entries);
  // The pattern `'a' . $X` matches the literal 'ab' too.
  const concats = node.kind === 'StringLit' || isConcat(node) ? index.get('$concat') : undefined;
  return concats === undefined ? entries : collectFrom(concats, node, 0, file, scope, entries);
}

function collectFrom(
  bucket: Bucket,
  node: Expr | Stmt,
  level: number,
  file: PhpFile,
  scope: Scope,
  found: Entry[] | undefined,
): Entry[] | undefined {
  let entries = found;
  if (bucket.rest.length > 0) {
    if (entries === undefined) entries = bucket.rest.slice();
    else entries.push(...bucket.rest);
  }
  if (bucket.named.size > 0) {
    const key = keyOfNode(node, level, file, scope);
    const named = key === undefined ? undefined : bucket.named.get(key);
    if (named !== undefined) entries = collectFrom(named, node, level + 1, file, scope, entries);
  }
  if (bucket.inside.size > 0) {
    for (const [place, inner] of bucket.inside) {
      const child = childOfNode(node, place);
      if (child !== undefined) entries = collect(inner, withoutParens(child), file, scope, entries);
    }
  }
  return entries;
}

function isConcat(node: Expr | Stmt): boolean {
  return node.kind === 'Interpolated' || (node.kind === 'Binary' && node.op === '.');
}

/** The kind that the node's normal form has. */
function patternKind(node: Expr | Stmt): string {
  switch (node.kind) {
    case 'IntLit':
      return '$int';
    case 'StringLit':
      return '$string';
    case 'ConstFetch':
      return '$const';
    default:
      return node.kind;
  }
}

/** The names that a pattern fixes, in the order in which `keyOfNode` gives those of a node. */
function keysOfPattern(node: PatternNode): readonly string[] {
  switch (node.kind) {
    case 'FuncCall':
      return nameKeys(node.callee);
    case 'MethodCall':
    case 'PropertyFetch':
      return nameKeys(node.name);
    case 'StaticCall':
    case 'ClassConstFetch': {
      const name = nameKeys(node.name);
      return name.length === 0 ? name : [...name, ...nameKeys(node.class)];
    }
    case 'New':
      return nameKeys(node.class);
    case 'Subscript': {
      const base = nameKeys(node.base);
      const index = node.index;
      const isLiteral = isPatternNode(index) && index.kind === '$string';
      return base.length > 0 && isLiteral ? [...base, String(index.value)] : base;
    }
    case '$const':
    case 'Variable':
      return nameKeys(node);
    case 'Binary':
    case 'AssignOp':
    case 'Unary':
      return [String(node.op)];
    case 'Cast':
      return [String(node.type)];
    case '$string':
    case '$int':
      return [String(node.value)];
    default:
      return [];
  }
}

function nameKeys(value: PatternValue | undefined): readonly string[] {
  if (!isPatternNode(value)) return [];
  switch (value.kind) {
    case '$class':
      return [String(value.name).toLowerCase()];
    case '$function':
    case '$method':
    case '$const':
      return [String(value.name)];
    case 'Identifier':
      return [String(value.text)];
    case 'Variable':
      return isSuperglobal(String(value.name)) ? [String(value.name)] : [];
    default:
      return [];
  }
}

/** The name of a node at a level; the second of a static call is its class, of a superglobal's element its key. */
function keyOfNode(node: Expr | Stmt, level: number, file: PhpFile, scope: Scope): string | undefined {
  switch (node.kind) {
    case 'FuncCall':
      return level === 0 && node.callee.kind === 'Name' ? lastSegment(node.callee, file) : undefined;
    case 'MethodCall':
      return level === 0 && node.name.kind === 'Identifier' ? node.name.text.toLowerCase() : undefined;
    case 'PropertyFetch':
      return level === 0 && node.name.kind === 'Identifier' ? node.name.text : undefined;
    case 'StaticCall':
    case 'ClassConstFetch': {
      if (level === 1) return classKey(node.class, file, scope);
      if (level > 1 || node.name.kind !== 'Identifier') return undefined;
      const { text } = node.name;
      return node.kind === 'StaticCall' || text.length === 5 ? lowerUnlessConstant(node.kind, text) : text;
    }
    case 'New':
      return level === 0 ? classKey(node.class, file, scope) : undefined;
    case 'Subscript': {
      const base = withoutParens(node.base);
      if (base.kind !== 'Variable' || !isSuperglobal(base.name)) return undefined;
      if (level === 0) return base.name;
      return level === 1 && node.index?.kind === 'StringLit' ? node.index.value : undefined;
    }
    case 'ConstFetch':
      return level === 0 ? file.names.constantsOf(node.name).at(-1) : undefined;
    case 'Variable':
      return level === 0 ? node.name : undefined;
    case 'Binary':
    case 'AssignOp':
    case 'Unary':
      return level === 0 ? node.op : undefined;
    case 'Cast':
      return level === 0 ? node.type : undefined;
    case 'StringLit':
      return level === 0 ? node.value : undefined;
    case 'IntLit':
      return level === 0 ? intValue(node.raw) : undefined;
    default:
      return undefined;
  }
}

/** Methods and the constant `class` are found in any case, other constants only in their own. */
function lowerUnlessConstant(kind: 'StaticCall' | 'ClassConstFetch', text: string): string {
  const lower = text.toLowerCase();
  return kind === 'StaticCall' || lower === 'class' ? lower : text;
}

/** Most calls are unqualified and not imported; only others cost a resolution. */
function lastSegment(name: Name, file: PhpFile): string | undefined {
  return file.names.functionsOf(name).at(-1);
}

function classKey(of: Name | Expr, file: PhpFile, scope: Scope): string | undefined {
  return of.kind === 'Name' ? file.classBehind(of, scope)?.toLowerCase() : undefined;
}

function childOfPattern(node: PatternNode, place: Place): PatternNode | undefined {
  const value =
    place === 'first' ? firstOfPattern(node) : OPERANDS[node.kind]?.includes(place) ? node[place] : undefined;
  return isPatternNode(value) && !UNINDEXED.has(value.kind) ? value : undefined;
}

/** What every node may be says nothing of it. */
const UNINDEXED: ReadonlySet<string> = new Set(['$meta', '$rest', '$class', '$concat', '$deep']);

const OPERANDS: Readonly<Record<string, readonly Place[]>> = {
  Binary: ['left', 'right'],
  Assign: ['value', 'target'],
  AssignOp: ['value', 'target'],
  Unary: ['expr'],
  Cast: ['expr'],
  Silence: ['expr'],
  Print: ['expr'],
  Throw: ['expr'],
  Exit: ['expr'],
  Return: ['expr'],
  ExprStmt: ['expr'],
  Ternary: ['condition'],
  If: ['condition'],
  Foreach: ['subject'],
  MethodCall: ['object'],
  PropertyFetch: ['object'],
  Subscript: [],
  FuncCall: ['first'],
  Echo: ['first'],
};

function firstOfPattern(node: PatternNode): PatternValue | undefined {
  if (node.kind === 'Echo') return Array.isArray(node.exprs) ? node.exprs[0] : undefined;
  if (node.kind !== 'FuncCall' || !Array.isArray(node.args)) return undefined;
  const first: PatternValue | undefined = node.args[0];
  return isPatternNode(first) && first.kind === 'Arg' ? first.value : undefined;
}

function childOfNode(node: Expr | Stmt, place: Place): Expr | undefined {
  switch (node.kind) {
    case 'Binary':
      return place === 'left' ? node.left : place === 'right' ? node.right : undefined;
    case 'Assign':
    case 'AssignOp':
      return place === 'value' ? node.value : place === 'target' ? node.target : undefined;
    case 'Unary':
    case 'Cast':
    case 'Silence':
    case 'Print':
    case 'Throw':
    case 'Exit':
    case 'Return':
    case 'ExprStmt':
      return place === 'expr' ? node.expr : undefined;
    case 'Ternary':
    case 'If':
      return place === 'condition' ? node.condition : undefined;
    case 'Foreach':
      return place === 'subject' ? node.subject : undefined;
    case 'MethodCall':
    case 'PropertyFetch':
      return place === 'object' ? node.object : undefined;
    case 'FuncCall':
      return place === 'first' ? node.args[0]?.value : undefined;
    case 'Echo':
      return place === 'first' ? node.exprs[0] : undefined;
    default:
      return undefined;
  }
}
