/**
 * Expressions whose value stands in the text, as plain data: the defaults of properties, the arguments of a route, the
 * arrays of a config file. Nothing is computed but what PHP itself computes from constants of the same expression.
 */
import type { ArrayItem, Expr, Name } from '../syntax/php/ast.ts';

export type Literal =
  | null
  | boolean
  | string
  /** Integers beyond 2^53 and floats that JSON cannot hold are `unknown`. */
  | number
  | { readonly kind: 'class'; readonly name: string }
  /** A constant that only the application knows: `App\Status::ACTIVE` has a class, `APP_PATH` none. */
  | { readonly kind: 'constant'; readonly class: string | undefined; readonly name: string }
  | { readonly kind: 'array'; readonly items: readonly LiteralItem[] }
  /** A call with what of its arguments is known: `env('DB_HOST', 'localhost')`, `base_path('routes/api.php')`. */
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Literal[] }
  | { readonly kind: 'new'; readonly class: string; readonly args: readonly Literal[] }
  /** Text joined from parts of which not all are known: `__DIR__ . '/api.php'`. */
  | { readonly kind: 'concat'; readonly parts: readonly Literal[] }
  | { readonly kind: 'unknown' };

export interface LiteralItem {
  /** `undefined` where the array counts by itself. */
  readonly key: Literal | undefined;
  readonly value: Literal;
  /** `...$items`. */
  readonly spread?: true;
}

/** Resolves a class name where it stands; `undefined` where it means none, as `parent` outside of a class. */
export type ResolveClass = (name: Name) => string | undefined;

const UNKNOWN_LITERAL: Literal = { kind: 'unknown' };

export function readLiteral(expr: Expr, classOf: ResolveClass): Literal {
  switch (expr.kind) {
    case 'NullLit':
      return null;
    case 'BoolLit':
    case 'StringLit':
      return expr.value;
    case 'IntLit':
      return readInteger(expr.raw);
    case 'FloatLit':
      return readNumber(expr.raw.replaceAll('_', ''));
    case 'Paren':
      return readLiteral(expr.expr, classOf);
    case 'ArrayLit':
      return { kind: 'array', items: expr.items.map((item) => readItem(item, classOf)) };
    case 'Unary': {
      const value = readLiteral(expr.expr, classOf);
      return expr.op === '-' && typeof value === 'number' ? -value : UNKNOWN_LITERAL;
    }
    case 'ClassConstFetch': {
      const name = expr.class.kind === 'Name' ? classOf(expr.class) : undefined;
      if (name === undefined || expr.name.kind !== 'Identifier') return UNKNOWN_LITERAL;
      if (expr.name.text.toLowerCase() === 'class') return { kind: 'class', name };
      return { kind: 'constant', class: name, name: expr.name.text };
    }
    case 'ConstFetch':
      return { kind: 'constant', class: undefined, name: expr.name.text };
    case 'Binary':
      return expr.op === '.'
        ? joined([readLiteral(expr.left, classOf), readLiteral(expr.right, classOf)])
        : UNKNOWN_LITERAL;
    case 'Interpolated':
      return joined(expr.parts.map((part) => readLiteral(part, classOf)));
    case 'FuncCall':
      return expr.callee.kind === 'Name' && !expr.firstClass
        ? {
            kind: 'call',
            name: expr.callee.text.toLowerCase(),
            args: expr.args.map(({ value }) => readLiteral(value, classOf)),
          }
        : UNKNOWN_LITERAL;
    case 'New': {
      const name = expr.class.kind === 'Name' ? classOf(expr.class) : undefined;
      if (name === undefined) return UNKNOWN_LITERAL;
      return { kind: 'new', class: name, args: expr.args.map(({ value }) => readLiteral(value, classOf)) };
    }
    default:
      return UNKNOWN_LITERAL;
  }
}

/** The values of a list, in order, keys left aside; `undefined` when the literal is no array. */
export function valuesOf(literal: Literal): readonly Literal[] | undefined {
  return isKind(literal, 'array') ? literal.items.map(({ value }) => value) : undefined;
}

/** The value behind a string key of an array. The last one counts, as in PHP. */
export function valueAt(literal: Literal, key: string): Literal | undefined {
  if (!isKind(literal, 'array')) return undefined;
  return literal.items.findLast((item) => item.key === key)?.value;
}

export function isKind<K extends LiteralNode['kind']>(
  literal: Literal | undefined,
  kind: K,
): literal is Extract<LiteralNode, { kind: K }> {
  return typeof literal === 'object' && literal !== null && literal.kind === kind;
}

type LiteralNode = Extract<Literal, { kind: string }>;

function readItem(item: ArrayItem, classOf: ResolveClass): LiteralItem {
  const key = item.key === undefined ? undefined : readLiteral(item.key, classOf);
  const value = item.byRef ? UNKNOWN_LITERAL : readLiteral(item.value, classOf);
  return item.spread ? { key, value, spread: true } : { key, value };
}

/** Text where all parts are known. */
function joined(parts: readonly Literal[]): Literal {
  const flat = parts.flatMap((part) => (isKind(part, 'concat') ? part.parts : [part]));
  const merged: Literal[] = [];
  for (const part of flat) {
    const last = merged.at(-1);
    if (typeof part === 'string' && typeof last === 'string') merged[merged.length - 1] = last + part;
    else merged.push(part);
  }
  const [only] = merged;
  return merged.length === 1 && typeof only === 'string' ? only : { kind: 'concat', parts: merged };
}

function readInteger(raw: string): Literal {
  const digits = raw.replaceAll('_', '').toLowerCase();
  const isOctal = /^0[0-7]+$/.test(digits);
  const value = Number(isOctal ? `0o${digits.slice(1)}` : digits);
  return Number.isSafeInteger(value) ? value : UNKNOWN_LITERAL;
}

function readNumber(digits: string): Literal {
  const value = Number(digits);
  return Number.isFinite(value) ? value : UNKNOWN_LITERAL;
}
