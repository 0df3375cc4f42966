/**
 * The Go value that an expression becomes, and how several of them keep PHP's order of evaluation.
 */
import type { Expr as GoExpr } from '../go/ast.ts';
import { assign } from '../go/build.ts';
import { changedBy, mayChangeState, mentionsAny, readsState } from './effects.ts';
import { type Emission, refuse } from './emission.ts';
import type { GoType } from './go-type.ts';
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
  /** It is surely no null, whatever its type could hold. */
  readonly notNull?: true;
  /** An array taken for one of another Go type because PHP's types promise it: no row may rely on that. */
  readonly promised?: true;
  /** An `any` that holds an integer or a float, whatever PHP's types say: that is decided when it runs. */
  readonly isNumber?: true;
  /** It may be anything, whatever PHP's types say: what the environment or a client gives. */
  readonly mixed?: true;
  /** Its expression is of a type of its own in Go, and becomes the interface where it is put. */
  readonly boxed?: true;
  /** The pointer that this is the target of, where that is wanted and not what it points to. */
  readonly whole?: Value;
}

/**
 * What a template or statement asks for: a Go type, `status` (an int that reads best as `http.Status…`), `text` (what can
 * be written as text), `truth` (what can be a condition), `json` (what is only encoded as JSON, so that an array need not
 * keep its order and a pointer may be nil) or `array` (any array, of whatever Go type). Undefined asks for nothing.
 */
export type Wanted = GoType | undefined;

/** Whether the value can stand where `wanted` is asked for, as it is. */
export function fits(value: Value, wanted: Wanted): boolean {
  if (wanted === undefined || wanted === 'json') return true;
  if (wanted === 'any') return !POINTERS.has(value.type);
  if (wanted === 'text') return true;
  if (value.type === 'nil') return wanted === 'truth' || /^(\*|\[\]|map\[|func\b|error$)/.test(wanted);
  if (wanted === 'array') return isArrayType(value.type);
  // Of what is no bool in Go, but may be false in PHP, a person has to say when it is true.
  if (wanted === 'truth' && value.undecided === true) return value.type === 'bool';
  if (wanted === 'truth') return value.type !== STRUCT && value.type !== LIST;
  return value.type === goTypeOf(wanted);
}

/** A nil pointer in an `any` is not nil, and a key is an integer or text: these are looked through. */
const POINTERS: ReadonlySet<GoType> = new Set(['php.Key', '*string', '*int', '*float64', '*bool', '*time.Time']);

/** Whether a Go type holds a PHP array. */
export function isArrayType(type: GoType): boolean {
  return /^(\[\]|map\[|\*php\.Map\[|gin\.H$)/.test(type);
}

/** The Go type for `wanted`, where a type must be written. */
export function goTypeOf(wanted: Wanted): GoType {
  if (wanted === undefined) return 'any';
  return SPECIAL[wanted] ?? wanted;
}

const SPECIAL: Readonly<Record<string, GoType>> = {
  status: 'int',
  text: 'string',
  truth: 'bool',
  json: 'any',
  array: 'any',
};

/** Declares a variable for the value in the prelude, at `at` (its end by default), and answers the variable as a value. */
export function hoist(emit: Emission, value: Value, wanted: string, at = emit.notes.prelude.length): Value {
  const variable = createVariable(emit, wanted, value.type);
  currentBlock(emit).declared.add(variable);
  emit.notes.prelude.splice(at, 0, assign([reference(variable)], ':=', [value.expr]));
  const { notNull } = value;
  return {
    expr: reference(variable),
    type: value.type,
    stable: true,
    owned: variable,
    ...indecision(value),
    ...(notNull === true ? { notNull } : {}),
  };
}

/** What is open of a value, for the value that takes its place. */
export function indecision({ undecided }: { readonly undecided?: boolean }): Pick<Value, 'undecided'> {
  return undecided === true ? { undecided } : {};
}

/** The type of a struct that is declared where it is used, and so cannot be written elsewhere. */
export const STRUCT = 'struct';

/** The type of what stands for several values, which no single variable can hold. */
export const LIST = '…';

/** How an operator reads a variable on its left: PHP does so when it has evaluated the right side too. */
export type ReadingOrder = 'each-at-once' | 'first-with-second';

/**
 * Makes several values from left to right. Where a later one puts statements into the prelude, or calls what may change
 * what an earlier one reads, the earlier ones are hoisted in front of it: Go would evaluate them after.
 */
export function inOrder(
  emit: Emission,
  makers: readonly (() => Value | undefined)[],
  order: ReadingOrder = 'each-at-once',
): readonly Value[] | undefined {
  const values: Value[] = [];
  for (const [at, make] of makers.entries()) {
    let from = emit.notes.prelude.length;
    const value = make();
    if (value === undefined) return undefined;
    const added = emit.notes.prelude.slice(from);
    const set = changedBy(added);
    const calls = mayChangeState(value.expr);
    for (const [index, earlier] of values.entries()) {
      const isLate = order === 'first-with-second' && index === 0 && at === 1 && earlier.expr.kind === 'Ident';
      const isChanged = set.size > 0 && !isLate && mentionsAny(earlier.expr, set);
      const isBehind = !earlier.stable && (added.length > 0 || (calls && readsState(earlier.expr)));
      if (!isChanged && !isBehind) continue;
      if (earlier.type === LIST) return refuse(emit, 'these arguments would be evaluated too late');
      if (earlier.type === 'nil') continue;
      values[index] = hoist(emit, earlier, 'value', from);
      from++;
    }
    values.push(value);
  }
  return values;
}
