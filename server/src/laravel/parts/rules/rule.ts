/**
 * The rules of one field. Texts are split at `|` where Laravel splits them: not inside of lists.
 */
import { isKind, type Literal } from '../../../php/literal.ts';
import type { Arg, Expr } from '../../../syntax/php/ast.ts';
import { chainOf } from '../../schema/chain.ts';
import { argument, classIn, literalOf, methodOf, type Reading } from '../reading.ts';
import type { RuleCall, RuleFact } from './facts.ts';

/** Lists and conditions nested deeper than this are code. */
const MAX_DEPTH = 12;

/** What stands behind the name of a field. */
export function readRules(reading: Reading, expr: Expr, depth = 0): readonly RuleFact[] {
  if (depth > MAX_DEPTH) return [codeOf(expr)];
  switch (expr.kind) {
    case 'Paren':
      return readRules(reading, expr.expr, depth + 1);
    case 'ArrayLit':
      return expr.items.flatMap((item) =>
        item.spread ? readRules(reading, item.value, depth + 1) : readElement(reading, item.value, depth + 1),
      );
    case 'Ternary': {
      const then = expr.then ?? expr.condition;
      return [whenOf(readRules(reading, then, depth + 1), readRules(reading, expr.else, depth + 1))];
    }
    default: {
      const literal = literalOf(reading, expr);
      return typeof literal === 'string' || isKind(literal, 'concat')
        ? splitRules(literal)
        : readElement(reading, expr, depth + 1);
    }
  }
}

/** `'required|max:255'`, also where parts of it are computed. */
export function splitRules(literal: string | Extract<Literal, { kind: 'concat' }>): readonly RuleFact[] {
  const parts = typeof literal === 'string' ? [literal] : literal.parts;
  const rules: Literal[][] = [[]];
  for (const part of parts) {
    if (typeof part !== 'string') {
      rules.at(-1)?.push(part);
      continue;
    }
    for (const [at, piece] of part.split('|').entries()) {
      if (at > 0) rules.push([]);
      if (piece !== '') rules.at(-1)?.push(piece);
    }
  }
  return rules.filter((one) => one.length > 0).map(ruleOf);
}

function ruleOf(parts: readonly Literal[]): RuleFact {
  const [only] = parts;
  return parts.length === 1 && typeof only === 'string' ? only : { kind: 'joined', parts };
}

/** One element of a list of rules. */
function readElement(reading: Reading, expr: Expr, depth: number): readonly RuleFact[] {
  switch (expr.kind) {
    case 'StringLit':
      return expr.value === '' ? [] : [expr.value];
    case 'NullLit':
      return [];
    case 'Closure':
    case 'ArrowFunction':
      return [{ kind: 'closure', start: expr.start, end: expr.end }];
    case 'ArrayLit':
    case 'Paren':
    case 'Ternary':
      return expr.kind === 'ArrayLit' ? listRule(reading, expr) : readRules(reading, expr, depth + 1);
    case 'New':
    case 'StaticCall':
    case 'MethodCall':
      return [objectOf(reading, expr, depth)];
    default: {
      const literal = literalOf(reading, expr);
      if (typeof literal === 'string') return [literal];
      return isKind(literal, 'concat') ? [{ kind: 'joined', parts: literal.parts }] : [codeOf(expr)];
    }
  }
}

/** `['max', 255]` inside of a list is `max:255`. */
function listRule(reading: Reading, expr: Extract<Expr, { kind: 'ArrayLit' }>): readonly RuleFact[] {
  const [name, ...args] = expr.items.map(({ value }) => literalOf(reading, value));
  if (typeof name !== 'string') return [codeOf(expr)];
  const isPlain = args.every((arg) => typeof arg === 'string' || typeof arg === 'number');
  if (!isPlain) return [{ kind: 'joined', parts: [`${name}:`, ...args] }];
  return [args.length === 0 ? name : `${name}:${args.join(',')}`];
}

function objectOf(reading: Reading, expr: Expr, depth: number): RuleFact {
  const { root, calls } = chainOf(expr);
  const behind = calls.map((call): RuleCall => ({ name: methodOf(call), ...argsOf(reading, call.args) }));
  const chained = behind.length === 0 ? {} : { calls: behind };
  if (root.kind === 'New') {
    const name = classIn(reading, root.class);
    return name === undefined
      ? codeOf(expr)
      : { kind: 'object', class: name, ...argsOf(reading, root.args), ...chained };
  }
  if (root.kind !== 'StaticCall') return codeOf(expr);
  const name = classIn(reading, root.class);
  const method = methodOf(root);
  if (name === undefined || method === '') return codeOf(expr);
  if (name === 'Illuminate\\Validation\\Rule' && (method === 'when' || method === 'unless') && calls.length === 0) {
    const given = [argument(root.args, 1), argument(root.args, 2)].map((one) =>
      one === undefined ? [] : readRules(reading, one, depth + 1),
    );
    const [first = [], second = []] = given;
    return method === 'when' ? whenOf(first, second) : whenOf(second, first);
  }
  return { kind: 'object', class: name, method, ...argsOf(reading, root.args), ...chained };
}

function whenOf(rules: readonly RuleFact[], otherwise: readonly RuleFact[]): RuleFact {
  return { kind: 'when', rules, otherwise };
}

function argsOf(reading: Reading, args: readonly Arg[]): { readonly args?: readonly Literal[] } {
  return args.length === 0 ? {} : { args: args.map(({ value }) => literalOf(reading, value)) };
}

function codeOf({ start, end }: Expr): RuleFact {
  return { kind: 'code', start, end };
}
