/**
 * The Go value that an expression becomes, and how several of them keep PHP's order of evaluation.
 */
import type { Expr as GoExpr } from '../go/ast.ts';
import { assign, binary, call, intLit, selector, stringLit } from '../go/build.ts';
import { type Emission, refuse } from './emission.ts';
import { createVariable, currentBlock, reference, type Variable } from './variables.ts';

export interface Value {
  readonly expr: GoExpr;
  /** Go type; `nil` for the bare `nil`. */
  readonly type: string;
  /** Reading it later, or twice, gives the same and does nothing else. */
  readonly stable: boolean;
  /** Set when the value is a variable made for it that nothing else reads yet. */
  readonly owned?: Variable;
  /**
   * Set when a row gave it that leaves a decision open: what PHP has there may be false or an object where Go has -1,
   * "false" or an empty list, so it is no condition before a person has decided.
   */
  readonly undecided?: boolean;
}

/**
 * What a template or statement asks for: a Go type, `status` (an int that reads best as `http.Status…`), `text` (a
 * string or an int, which PHP and Go write alike) or `truth` (what can be a condition). Undefined asks for nothing.
 */
export type Wanted = string | undefined;

/** Whether a value of the type can stand where `wanted` is asked for. */
export function fits(value: Value, wanted: Wanted): boolean {
  if (wanted === undefined || wanted === 'any') return true;
  if (value.type === 'nil') return /^(\*|\[\]|map\[|func\b|error$)/.test(wanted);
  if (wanted === 'text') return value.type === 'string' || value.type === 'int';
  if (wanted === 'truth')
    return (value.type === 'string' && value.undecided !== true) || conditionOf(value) !== undefined;
  return value.type === goTypeOf(wanted);
}

/** The Go type for `wanted`, where a type must be written. */
export function goTypeOf(wanted: Wanted): string {
  if (wanted === undefined) return 'any';
  return SPECIAL[wanted] ?? wanted;
}

const SPECIAL: Readonly<Record<string, string>> = { status: 'int', text: 'string', truth: 'bool' };

/**
 * The value as a condition. PHP takes any value; Go gets a boolean, a number compared with 0, the length of a list or a
 * map, or a string that is neither empty nor "0", which must be a variable since it is asked twice.
 */
export function conditionOf({ expr, type, stable, undecided }: Value): GoExpr | undefined {
  if (type === 'bool') return expr;
  if (undecided === true) return undefined;
  if ((type === 'int' || type === 'float64') && expr.kind !== 'BasicLit') return binary(expr, '!=', intLit(0));
  if (/^(\[\]|map\[|gin\.H$)/.test(type)) return binary(call('len', expr), '!=', intLit(0));
  if (type !== 'string' || !stable || expr.kind !== 'Ident') return undefined;
  return binary(binary(expr, '!=', stringLit('')), '&&', binary(expr, '!=', stringLit('0')));
}

/** Declares a variable for the value in the prelude, at `at` (its end by default), and answers the variable as a value. */
export function hoist(emit: Emission, value: Value, wanted: string, at = emit.notes.prelude.length): Value {
  const variable = createVariable(emit, wanted, value.type);
  currentBlock(emit).declared.add(variable);
  emit.notes.prelude.splice(at, 0, assign([reference(variable)], ':=', [value.expr]));
  return { expr: reference(variable), type: value.type, stable: true, owned: variable, ...indecision(value) };
}

/** What is open of a value, for the value that takes its place. */
export function indecision({ undecided }: { readonly undecided?: boolean }): Pick<Value, 'undecided'> {
  return undecided === true ? { undecided } : {};
}

/** The type of a struct that is declared where it is used, and so cannot be written elsewhere. */
export const STRUCT = 'struct';

/** The type of what stands for several values, which no single variable can hold. */
export const LIST = '…';

/**
 * Makes several values from left to right. When a later one puts statements into the prelude, the earlier ones that are
 * not stable are hoisted in front of those, since Go would otherwise evaluate them after.
 */
export function inOrder(emit: Emission, makers: readonly (() => Value | undefined)[]): readonly Value[] | undefined {
  const values: Value[] = [];
  for (const make of makers) {
    let from = emit.notes.prelude.length;
    const value = make();
    if (value === undefined) return undefined;
    if (emit.notes.prelude.length > from) {
      for (const [index, earlier] of values.entries()) {
        if (earlier.stable) continue;
        if (earlier.type === LIST) return refuse(emit, 'these arguments would be evaluated too late');
        values[index] = hoist(emit, earlier, 'value', from);
        from++;
      }
    }
    values.push(value);
  }
  return values;
}

/** `http.StatusNotFound` for 404 and so on: the names that Go has for the codes in use. */
export function statusExpr(code: number): GoExpr | undefined {
  const name = STATUS_NAMES.get(code);
  return name === undefined ? undefined : selector('http', `Status${name}`);
}

const STATUS_NAMES: ReadonlyMap<number, string> = new Map([
  [100, 'Continue'],
  [101, 'SwitchingProtocols'],
  [200, 'OK'],
  [201, 'Created'],
  [202, 'Accepted'],
  [203, 'NonAuthoritativeInfo'],
  [204, 'NoContent'],
  [205, 'ResetContent'],
  [206, 'PartialContent'],
  [300, 'MultipleChoices'],
  [301, 'MovedPermanently'],
  [302, 'Found'],
  [303, 'SeeOther'],
  [304, 'NotModified'],
  [307, 'TemporaryRedirect'],
  [308, 'PermanentRedirect'],
  [400, 'BadRequest'],
  [401, 'Unauthorized'],
  [402, 'PaymentRequired'],
  [403, 'Forbidden'],
  [404, 'NotFound'],
  [405, 'MethodNotAllowed'],
  [406, 'NotAcceptable'],
  [408, 'RequestTimeout'],
  [409, 'Conflict'],
  [410, 'Gone'],
  [411, 'LengthRequired'],
  [412, 'PreconditionFailed'],
  [413, 'RequestEntityTooLarge'],
  [414, 'RequestURITooLong'],
  [415, 'UnsupportedMediaType'],
  [416, 'RequestedRangeNotSatisfiable'],
  [417, 'ExpectationFailed'],
  [418, 'Teapot'],
  [421, 'MisdirectedRequest'],
  [422, 'UnprocessableEntity'],
  [423, 'Locked'],
  [424, 'FailedDependency'],
  [425, 'TooEarly'],
  [426, 'UpgradeRequired'],
  [428, 'PreconditionRequired'],
  [429, 'TooManyRequests'],
  [431, 'RequestHeaderFieldsTooLarge'],
  [451, 'UnavailableForLegalReasons'],
  [500, 'InternalServerError'],
  [501, 'NotImplemented'],
  [502, 'BadGateway'],
  [503, 'ServiceUnavailable'],
  [504, 'GatewayTimeout'],
  [505, 'HTTPVersionNotSupported'],
  [507, 'InsufficientStorage'],
  [508, 'LoopDetected'],
  [511, 'NetworkAuthenticationRequired'],
]);
