/**
 * The normal form of PHP code: what stays when everything is gone that does not change the meaning, namely positions,
 * comments, parentheses, the kind of quotes, `"$a b"` against `$a . ' b'`, the case of names and how they are imported.
 * Patterns are kept in it, and two pieces of code are the same when their normal forms are.
 */
import type { Expr, Name, Node } from '../syntax/php/ast.ts';
import type { PatternNode, PatternValue } from './pattern.ts';

/** How names are resolved, and which variables are metavariables. */
export interface Reader {
  classOf(name: Name): string;
  functionOf(name: Name): string;
  constantOf(name: Name): string;
  /** The node for a variable that is a metavariable. */
  metaOf(name: string): PatternNode | undefined;
  /** The node for `...$name` in a list when it is the rest of that list. */
  restOf(name: string, list: 'args' | 'items'): PatternNode | undefined;
}

/** Code nested deeper than this is equal to nothing, so that no input runs out of stack. */
const MAX_DEPTH = 300;

export function normalise(node: Node, reader: Reader): PatternNode {
  return normaliseNode(node, reader, 0);
}

/** The parts of a concatenation, left to right; `undefined` when the expression is none. */
export function concatParts(expr: Expr): readonly Expr[] | undefined {
  if (expr.kind === 'Interpolated') return expr.parts;
  if (expr.kind !== 'Binary' || expr.op !== '.') return undefined;
  // Chains lean to the left and can be long, so they are taken apart in a loop.
  const reversed: Expr[] = [];
  const todo: Expr[] = [expr];
  for (let at = todo.pop(); at !== undefined; at = todo.pop()) {
    const bare = withoutParens(at);
    if (bare.kind === 'Binary' && bare.op === '.') todo.push(bare.left, bare.right);
    else if (bare.kind === 'Interpolated') todo.push(...bare.parts);
    else reversed.push(bare);
  }
  return reversed.reverse();
}

export function withoutParens(expr: Expr): Expr {
  let bare = expr;
  while (bare.kind === 'Paren') bare = bare.expr;
  return bare;
}

/** The value of an integer as written, in decimal; as written when it is not one that PHP can read. */
export function intValue(raw: string): string {
  const digits = raw.replaceAll('_', '').toLowerCase();
  const octal = /^0[0-7]+$/.test(digits) ? `0o${digits.slice(1)}` : digits;
  return /^(0|[1-9]\d*|0x[\da-f]+|0o[0-7]+|0b[01]+)$/.test(octal) ? BigInt(octal).toString() : raw;
}

function normaliseNode(node: Node, reader: Reader, depth: number): PatternNode {
  if (depth > MAX_DEPTH) return { kind: '$deep', start: node.start, end: node.end };
  const inner = (child: Node) => normaliseNode(child, reader, depth + 1);
  switch (node.kind) {
    case 'Paren':
      return inner(node.expr);
    case 'Variable':
      return reader.metaOf(node.name) ?? { kind: 'Variable', name: node.name };
    case 'IntLit':
      return { kind: '$int', value: intValue(node.raw) };
    case 'StringLit':
      return { kind: '$string', value: node.value };
    case 'Interpolated':
    case 'Binary': {
      const parts = concatParts(node);
      if (parts !== undefined) return joinLiterals(parts.map(inner));
      if (node.kind === 'Binary' && node.op === 'instanceof' && node.right.kind === 'ConstFetch') {
        return { kind: 'Binary', op: node.op, left: inner(node.left), right: classNode(node.right.name, reader) };
      }
      break;
    }
    case 'ConstFetch':
      return { kind: '$const', name: reader.constantOf(node.name) };
    case 'NamedType':
      return classNode(node.name, reader);
    case 'FuncCall':
      if (node.callee.kind === 'Name') {
        const callee: PatternNode = { kind: '$function', name: reader.functionOf(node.callee) };
        return { ...fieldsOf(node, reader, depth, ['callee']), kind: 'FuncCall', callee };
      }
      break;
    case 'New':
    case 'StaticCall':
    case 'ClassConstFetch':
    case 'StaticPropertyFetch': {
      const of = node.class.kind === 'Name' ? classNode(node.class, reader) : inner(node.class);
      const name = node.kind === 'StaticCall' ? methodNode(node.name, inner) : memberName(node, inner);
      return { kind: node.kind, class: of, ...name, ...fieldsOf(node, reader, depth, ['class', 'name']) };
    }
    case 'MethodCall':
      return { ...fieldsOf(node, reader, depth, ['name']), kind: node.kind, ...methodNode(node.name, inner) };
    case 'Catch': {
      const types = node.types.map((type) => classNode(type, reader));
      return { ...fieldsOf(node, reader, depth, ['types']), kind: node.kind, types };
    }
    case 'Arg':
    case 'ArrayItem': {
      const rest =
        node.spread && node.value.kind === 'Variable'
          ? reader.restOf(node.value.name, node.kind === 'Arg' ? 'args' : 'items')
          : undefined;
      if (rest !== undefined) return rest;
      break;
    }
  }
  return { ...fieldsOf(node, reader, depth, []), kind: node.kind };
}

const DROPPED: ReadonlySet<string> = new Set([
  'kind',
  'start',
  'end',
  'leading',
  'trailing',
  'blankBefore',
  'dangling',
  'quote',
  'attributes',
]);

/** The remaining fields of a node. A node is known here as data only, hence the one cast. */
function fieldsOf(node: Node, reader: Reader, depth: number, except: readonly string[]): Record<string, PatternValue> {
  const fields: Record<string, PatternValue> = {};
  for (const [field, value] of Object.entries(node as unknown as Record<string, unknown>)) {
    if (!DROPPED.has(field) && !except.includes(field)) fields[field] = normaliseValue(value, reader, depth);
  }
  return fields;
}

function normaliseValue(value: unknown, reader: Reader, depth: number): PatternValue {
  if (value === undefined || value === null) return null;
  if (Array.isArray(value)) return value.map((item) => normaliseValue(item, reader, depth));
  if (typeof value !== 'object') return value as string | number | boolean;
  if ('kind' in value) return normaliseNode(value as Node, reader, depth + 1);
  const fields: Record<string, PatternValue> = {};
  for (const [field, item] of Object.entries(value)) fields[field] = normaliseValue(item, reader, depth);
  return { ...fields, kind: '$data' };
}

function memberName(node: Node, inner: (child: Node) => PatternNode): Record<string, PatternNode> {
  if (node.kind !== 'ClassConstFetch' && node.kind !== 'StaticPropertyFetch') return {};
  const isClass = node.name.kind === 'Identifier' && node.name.text.toLowerCase() === 'class';
  return { name: isClass ? { kind: 'Identifier', text: 'class' } : inner(node.name) };
}

function methodNode(name: Node, inner: (child: Node) => PatternNode): Record<string, PatternNode> {
  return { name: name.kind === 'Identifier' ? { kind: '$method', name: name.text.toLowerCase() } : inner(name) };
}

function classNode(name: Name, reader: Reader): PatternNode {
  return { kind: '$class', name: reader.classOf(name) };
}

function joinLiterals(parts: readonly PatternNode[]): PatternNode {
  const joined: PatternNode[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (part.kind === '$string' && last?.kind === '$string') {
      joined[joined.length - 1] = { kind: '$string', value: `${last.value}${part.value}` };
    } else joined.push(part);
  }
  const [only] = joined;
  return only !== undefined && joined.length === 1 && only.kind === '$string'
    ? only
    : { kind: '$concat', parts: joined };
}
