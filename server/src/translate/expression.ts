/**
 * PHP expression → Go value. Rows come first, then what the language itself has on both sides, and what is neither is a
 * hole: the smallest expression that could not be converted, never a guess.
 */
import { intLit, stringLit } from '../go/build.ts';
import { statusConstant } from '../laravel/status-constants.ts';
import type { ClassConstFetch, Expr, Variable as PhpVariable } from '../syntax/php/ast.ts';
import { applyToExpr } from './apply.ts';
import { arrayValue } from './arrays.ts';
import { phpStringLit } from './bytes.ts';
import { attempt, type Emission, refuse } from './emission.ts';
import { portHole } from './hole.ts';
import { literalValue } from './literals.ts';
import { typeOf } from './matching.ts';
import { localName } from './naming.ts';
import { binaryValue, unaryValue } from './operators.ts';
import { joined } from './strings.ts';
import { ternaryValue } from './ternary.ts';
import { scalarGoType } from './types.ts';
import { fits, goTypeOf, indecision, statusExpr, type Value, type Wanted } from './value.ts';
import { createVariable, findVariable, reference, SHARED } from './variables.ts';

/** The Go value of the expression, of the wanted type; what is not convertible is a hole of that type. */
export function lowerExpr(emit: Emission, expr: Expr, wanted: Wanted = undefined): Value {
  if (emit.depth >= DEEPEST) return holeValue(emit, expr, 'this is nested too deeply', wanted);
  const { reason } = emit;
  emit.reason = undefined;
  emit.depth++;
  const value = attempt(emit, () => {
    const made = tryExpr(emit, expr, wanted);
    if (made === undefined || fits(made, wanted)) return made;
    const isQuestion = wanted === 'truth' && made.undecided === true;
    return refuse(
      emit,
      isQuestion
        ? 'whether PHP takes this for true is a decision'
        : `Go needs ${goTypeOf(wanted)} here, and this is ${made.type}`,
    );
  });
  emit.depth--;
  const why = emit.reason;
  emit.reason = reason;
  return value ?? holeValue(emit, expr, why ?? reasonFor(expr), wanted);
}

/** No one writes deeper nesting, and deeper trees would exhaust the stack of those that read them. */
const DEEPEST = 100;

/** As `lowerExpr`, but undefined where the expression itself (not a part of it) cannot be converted. */
export function tryExpr(emit: Emission, expr: Expr, wanted: Wanted): Value | undefined {
  return applyToExpr(emit, expr) ?? ownValue(emit, expr, wanted);
}

function ownValue(emit: Emission, expr: Expr, wanted: Wanted): Value | undefined {
  switch (expr.kind) {
    case 'Paren':
      return tryExpr(emit, expr.expr, wanted);
    case 'StringLit': {
      const literal = phpStringLit(expr, emit.subject.source.text);
      return literal && { expr: literal, type: 'string', stable: true };
    }
    case 'Interpolated':
      return joined(emit, expr.parts);
    case 'ArrayLit':
      return arrayValue(emit, expr, wanted);
    case 'Variable':
      return variableValue(emit, expr);
    case 'Unary':
      return literalValue(expr, wanted) ?? unaryValue(emit, expr);
    case 'Binary':
      return binaryValue(emit, expr);
    case 'Ternary':
      return ternaryValue(emit, expr, wanted);
    case 'ConstFetch':
      return expr.name.text.replace(/^\\/, '') === 'PHP_EOL'
        ? { expr: stringLit('\n'), type: 'string', stable: true }
        : undefined;
    case 'ClassConstFetch':
      return statusValue(emit, expr);
    default:
      return literalValue(expr, wanted);
  }
}

/** `Response::HTTP_CREATED`. */
function statusValue(emit: Emission, { class: of, name }: ClassConstFetch): Value | undefined {
  const { source, scope } = emit.subject;
  const fqn = of.kind === 'Name' ? source.file.types.classOf(of, scope) : undefined;
  const code = fqn !== undefined && name.kind === 'Identifier' ? statusConstant(fqn, name.text) : undefined;
  return code === undefined ? undefined : { expr: statusExpr(code) ?? intLit(code), type: 'int', stable: true };
}

function variableValue(emit: Emission, expr: PhpVariable): Value | undefined {
  if (expr.name === 'this') return refuse(emit, '$this is not known in a handler of its own');
  if (SUPERGLOBALS.has(expr.name)) return refuse(emit, `no row converts this use of $${expr.name}`);
  const known = findVariable(emit, expr.name);
  if (known !== undefined) {
    if (known.type === SHARED) return refuse(emit, `$${expr.name} is shared by reference, which Go has not`);
    if (!emit.assigned.has(known)) return refuse(emit, `$${expr.name} may not be set here`);
    return { expr: reference(known), type: known.type, stable: true, ...indecision(known) };
  }
  if (!emit.isOpen(expr.name)) return refuse(emit, `$${expr.name} is not set in the Go before this`);
  const variable = createVariable(emit, localName(expr.name), scalarGoType(typeOf(emit, expr)) ?? 'any', 'scope');
  emit.blocks[0]?.variables.set(expr.name, variable);
  emit.assigned = new Set([...emit.assigned, variable]);
  return { expr: reference(variable), type: variable.type, stable: true };
}

function holeValue(emit: Emission, expr: Expr, why: string, wanted: Wanted): Value {
  const type = wanted ?? scalarGoType(typeOf(emit, expr));
  return { expr: portHole(emit, expr, why, goTypeOf(type)), type: goTypeOf(type), stable: false };
}

/** What to say of a construct that has no conversion at all. */
export function reasonFor(expr: Expr): string {
  return REASONS[expr.kind] ?? 'no row converts this expression';
}

const REASONS: Partial<Record<Expr['kind'], string>> = {
  FuncCall: 'no row converts this call',
  MethodCall: 'no row converts this call',
  StaticCall: 'no row converts this call',
  New: 'no row converts this object',
  PropertyFetch: 'the property is not known',
  StaticPropertyFetch: 'the property is not known',
  ConstFetch: 'the constant is not known',
  ClassConstFetch: 'the constant is not known',
  Subscript: 'the array is not known',
  Closure: 'closures are not converted yet',
  ArrowFunction: 'closures are not converted yet',
  Match: 'a match has no expression in Go',
  Assign: 'an assignment is no expression in Go',
  AssignOp: 'an assignment is no expression in Go',
  AssignRef: 'Go has no references to variables',
  IncDec: 'an increment is no expression in Go',
  Cast: 'the conversion depends on the type, which is not known',
  StringLit: 'the bytes of this string cannot be told',
  ErrorExpr: 'this PHP does not parse',
};

const SUPERGLOBALS: ReadonlySet<string> = new Set([
  'GLOBALS',
  '_COOKIE',
  '_ENV',
  '_FILES',
  '_GET',
  '_POST',
  '_REQUEST',
  '_SERVER',
  '_SESSION',
]);
