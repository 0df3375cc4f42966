/**
 * Types that follow from an operator.
 */
import {
  ARRAY,
  BOOL,
  eitherType,
  FLOAT,
  INT,
  STRING,
  type StaticType,
  sameType,
  UNKNOWN,
  withoutNull,
} from './types.ts';

/** The operands are asked for only where the operator alone does not tell. Overflow of integers into floats is not seen. */
export function binaryType(op: string, left: () => StaticType, right: () => StaticType): StaticType {
  switch (op) {
    case '.':
      return STRING;
    case '==':
    case '!=':
    case '<>':
    case '===':
    case '!==':
    case '<':
    case '>':
    case '<=':
    case '>=':
    case '&&':
    case '||':
    case 'and':
    case 'or':
    case 'xor':
    case 'instanceof':
      return BOOL;
    case '<=>':
    case '%':
    case '<<':
    case '>>':
      return INT;
    case '??': {
      const type = withoutNull(left());
      return type.kind === 'unknown' ? UNKNOWN : eitherType(type, right());
    }
    case '+':
    case '-':
    case '*':
      return arithmeticType(left(), right());
    case '&':
    case '|':
    case '^':
      return sameType(left(), INT) && sameType(right(), INT) ? INT : UNKNOWN;
    case '/':
      return sameType(left(), FLOAT) || sameType(right(), FLOAT) ? arithmeticType(left(), right()) : UNKNOWN;
    default:
      return UNKNOWN;
  }
}

export function unaryType(op: '!' | '-' | '+' | '~', operand: StaticType): StaticType {
  if (op === '!') return BOOL;
  return sameType(operand, INT) || (op !== '~' && sameType(operand, FLOAT)) ? operand : UNKNOWN;
}

function arithmeticType(left: StaticType, right: StaticType): StaticType {
  if (sameType(left, ARRAY) && sameType(right, ARRAY)) return ARRAY;
  if (sameType(left, INT) && sameType(right, INT)) return INT;
  return isNumber(left) && isNumber(right) ? FLOAT : UNKNOWN;
}

function isNumber(type: StaticType): boolean {
  return sameType(type, INT) || sameType(type, FLOAT);
}
