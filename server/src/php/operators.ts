/**
 * Types that follow from an operator or a cast.
 */
import {
  ARRAY,
  arrayOf,
  BOOL,
  classType,
  EMPTY_ARRAY,
  eitherType,
  FLOAT,
  INT,
  isNullable,
  literalOf,
  literalType,
  membersOf,
  NULL,
  OBJECT,
  STRING,
  type StaticType,
  sameType,
  UNKNOWN,
} from './types.ts';

const NUMBER: StaticType = { kind: 'union', members: [INT, FLOAT] };

/** For every operator but those that may leave out their right side. Overflow of integers into floats is not seen. */
export function binaryType(op: string, left: StaticType, right: StaticType): StaticType {
  switch (op) {
    case '.':
      return joinedText(left, right);
    case '==':
    case '!=':
    case '<>':
    case '===':
    case '!==':
    case '<':
    case '>':
    case '<=':
    case '>=':
    case 'xor':
    case 'instanceof':
      return BOOL;
    case '<=>':
    case '%':
    case '<<':
    case '>>':
      return INT;
    case '+':
      return left.kind === 'array' && right.kind === 'array' ? eitherType(left, right) : arithmeticType(left, right);
    case '-':
    case '*':
      return arithmeticType(left, right);
    case '/':
    case '**': {
      const type = arithmeticType(left, right);
      return sameType(type, INT) ? NUMBER : type;
    }
    case '&':
    case '|':
    case '^':
      return isScalar(left, 'int') && isScalar(right, 'int') ? INT : UNKNOWN;
    default:
      return UNKNOWN;
  }
}

/** Text that is put together from known parts is known. */
function joinedText(left: StaticType, right: StaticType): StaticType {
  const [before, behind] = [literalOf(left), literalOf(right)];
  return typeof before === 'string' && typeof behind === 'string' ? literalType(before + behind) : STRING;
}

export function unaryType(op: '!' | '-' | '+' | '~', operand: StaticType): StaticType {
  if (op === '!') return BOOL;
  const value = literalOf(operand);
  if (op === '-' && typeof value === 'number') return literalType(-value);
  if (isScalar(operand, 'int')) return op === '+' ? operand : INT;
  return op !== '~' && isScalar(operand, 'float') ? FLOAT : UNKNOWN;
}

/** Strings, null and booleans become numbers of either kind; what is not known may be two arrays. */
function arithmeticType(left: StaticType, right: StaticType): StaticType {
  if (isScalar(left, 'int') && isScalar(right, 'int')) return INT;
  if (!isPlain(left) || !isPlain(right)) return UNKNOWN;
  return isScalar(left, 'float') || isScalar(right, 'float') ? FLOAT : NUMBER;
}

function isScalar(type: StaticType, name: 'int' | 'float'): boolean {
  return type.kind === 'scalar' && type.name === name && !isNullable(type);
}

function isPlain(type: StaticType): boolean {
  return type.kind === 'null' || membersOf(type).every((member) => member.kind === 'scalar');
}

/** `type` is the cast's name in lower case. */
export function castType(type: string, operand: StaticType): StaticType {
  switch (type) {
    case 'int':
      return isScalar(operand, 'int') ? operand : INT;
    case 'float':
      return FLOAT;
    case 'string':
      return operand.kind === 'scalar' && operand.name === 'string' && !operand.nullable ? operand : STRING;
    case 'bool':
      return BOOL;
    case 'array':
      return arrayFrom(operand);
    case 'object':
      if (operand.kind === 'class' && !operand.nullable) return operand;
      return operand.kind === 'array' || operand.kind === 'scalar' ? classType('stdClass') : OBJECT;
    case 'unset':
      return NULL;
    default:
      return UNKNOWN;
  }
}

function arrayFrom(operand: StaticType): StaticType {
  switch (operand.kind) {
    case 'array':
      return operand.iterable ? ARRAY : operand.nullable ? ARRAY : operand;
    case 'scalar':
      return arrayOf(operand.nullable ? UNKNOWN : operand, INT);
    case 'null':
      return EMPTY_ARRAY;
    default:
      return ARRAY;
  }
}
