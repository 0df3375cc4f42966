/**
 * Operators by what their sides are: each kind has a room of its own, this is the way to it.
 */
import type { Binary, Unary } from '../syntax/php/ast.ts';
import { arithmetic, bitwise, negation } from './arithmetic.ts';
import { coalesced } from './coalesce.ts';
import { comparison, spaceship } from './comparison.ts';
import { type Emission, refuse } from './emission.ts';
import { instanceOf } from './instance-of.ts';
import { exclusiveOr, logical } from './logical.ts';
import { dotOperands, joined } from './strings.ts';
import { negated, truthOf } from './truth.ts';
import type { Value, Wanted } from './value.ts';

export function unaryValue(emit: Emission, { op, expr }: Unary, wanted: Wanted): Value | undefined {
  if (op !== '!') return negation(emit, op, expr, wanted);
  const value = truthOf(emit, expr);
  return { ...value, expr: negated(value.expr) };
}

export function binaryValue(emit: Emission, expr: Binary, wanted: Wanted): Value | undefined {
  switch (expr.op) {
    case '.':
      return joined(emit, dotOperands(expr));
    case '&&':
    case 'and':
      return logical(emit, expr, '&&');
    case '||':
    case 'or':
      return logical(emit, expr, '||');
    case 'xor':
      return exclusiveOr(emit, expr);
    case '+':
    case '-':
    case '*':
    case '/':
    case '%':
    case '**':
      return arithmetic(emit, expr, expr.op, wanted);
    case '&':
    case '|':
    case '^':
    case '<<':
    case '>>':
      return bitwise(emit, expr, expr.op);
    case '===':
    case '!==':
    case '==':
    case '!=':
    case '<>':
    case '<':
    case '<=':
    case '>':
    case '>=':
      return comparison(emit, expr, expr.op === '<>' ? '!=' : expr.op);
    case '<=>':
      return spaceship(emit, expr);
    case '??':
      return coalesced(emit, expr, wanted);
    case 'instanceof':
      return instanceOf(emit, expr);
    default:
      return refuse(emit, `the operator ${expr.op} has no equivalent here`);
  }
}
