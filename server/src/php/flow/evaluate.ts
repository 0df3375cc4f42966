/**
 * The type of an expression where it stands, and what evaluating it does to what is known: the heart of the flow.
 */
import type { Expr } from '../../syntax/php/ast.ts';
import { factOf } from '../class-facts.ts';
import { binaryType, castType, unaryType } from '../operators.ts';
import {
  BOOL,
  classType,
  INT,
  isNullable,
  NEVER,
  NULL,
  OBJECT,
  orNull,
  STRING,
  type StaticType,
  UNKNOWN,
} from '../types.ts';
import { evaluateArguments } from './arguments.ts';
import { evaluateArray } from './array-literals.ts';
import { evaluateAssignment, evaluateStep } from './assign.ts';
import { evaluateFunctionCall, evaluateMethodCall, evaluateNew, evaluateStaticCall } from './calls.ts';
import { evaluateCoalesce, evaluateMatch, evaluateTernary } from './choices.ts';
import { evaluateClosure } from './closures.ts';
import { evaluateCondition, isLogical } from './conditions.ts';
import { instanceName } from './declared.ts';
import {
  constantOf,
  elementType,
  evaluateClassConstant,
  evaluateStaticProperty,
  evaluateSubscript,
  keyType,
  knownType,
  propertyType,
  textOf,
} from './fetches.ts';
import { typeOfLiteral } from './literals.ts';
import { DEEPEST, type Run, record } from './run.ts';
import { deadState, joinStates } from './state.ts';
import { loseAssigned, readVariable } from './variables.ts';

export function evaluate(run: Run, expr: Expr): StaticType {
  const literal = typeOfLiteral(expr);
  if (literal !== undefined) return literal;
  const { flow } = run;
  if (flow.fuel-- <= 0) return UNKNOWN;
  if (flow.depth >= DEEPEST) {
    loseAssigned(run, expr);
    return UNKNOWN;
  }
  flow.depth++;
  const type = leftOf(expr) === undefined ? evaluateWhole(run, expr) : evaluateChain(run, expr);
  flow.depth--;
  return record(run, expr, type);
}

/** Chains of calls and of operators lean to the left and may be thousands long; they are followed without a stack. */
function evaluateChain(run: Run, expr: Expr): StaticType {
  const chain: Expr[] = [];
  let first = expr;
  for (let left = leftOf(first); left !== undefined; left = leftOf(first)) {
    chain.push(first);
    first = left;
  }
  let type = evaluate(run, first);
  for (let at = chain.length - 1; at >= 0; at--) {
    const link = chain[at] as Expr;
    if (run.flow.fuel-- <= 0) return UNKNOWN;
    type = evaluateLink(run, link, type);
    if (at > 0) record(run, link, type);
  }
  return type;
}

/** The part of an expression that is evaluated first, and unconditionally. */
function leftOf(expr: Expr): Expr | undefined {
  switch (expr.kind) {
    case 'Paren':
      return expr.expr;
    case 'MethodCall':
    case 'PropertyFetch':
      return expr.object;
    case 'Subscript':
      return expr.base;
    case 'Binary':
      return isLogical(expr.op) || expr.op === '??' ? undefined : expr.left;
    default:
      return undefined;
  }
}

/** An expression of which the left part has the type `left`. */
function evaluateLink(run: Run, expr: Expr, left: StaticType): StaticType {
  switch (expr.kind) {
    case 'Paren':
      return left;
    case 'PropertyFetch': {
      const name = expr.name.kind === 'Identifier' ? expr.name.text : textOf(evaluate(run, expr.name));
      const type = knownType(run, expr) ?? (name === undefined ? UNKNOWN : propertyType(run, left, name));
      return throughNull(run, expr, expr.object, expr.nullsafe && isNullable(left), type);
    }
    case 'Subscript':
      return throughNull(run, expr, expr.base, false, evaluateSubscript(run, expr, left));
    case 'MethodCall': {
      const type = evaluateMethodCall(run, expr, left);
      return throughNull(run, expr, expr.object, expr.nullsafe && isNullable(left), type);
    }
    case 'Binary': {
      const right = expr.op === 'instanceof' && expr.right.kind === 'ConstFetch' ? UNKNOWN : evaluate(run, expr.right);
      return binaryType(expr.op, left, right);
    }
    default:
      return UNKNOWN;
  }
}

/** `$a?->b->c` is null as a whole when `$a` is. */
function throughNull(run: Run, expr: Expr, left: Expr, isNull: boolean, type: StaticType): StaticType {
  const { shortCircuits } = run.flow;
  if (!isNull && !shortCircuits.has(left)) {
    shortCircuits.delete(expr);
    return type;
  }
  shortCircuits.add(expr);
  return orNull(type);
}

function evaluateWhole(run: Run, expr: Expr): StaticType {
  const { file } = run.flow;
  switch (expr.kind) {
    case 'Variable':
      return readVariable(run, expr.name);
    case 'VariableVariable':
      evaluate(run, expr.name);
      return UNKNOWN;
    case 'Interpolated':
      for (const part of expr.parts) evaluate(run, part);
      return STRING;
    case 'ShellExec':
      for (const part of expr.parts) evaluate(run, part);
      return UNKNOWN;
    case 'ArrayLit':
      return evaluateArray(run, expr);
    case 'ConstFetch':
      return constantOf(run, expr);
    case 'ClassConstFetch':
      return evaluateClassConstant(run, expr);
    case 'StaticPropertyFetch':
      return evaluateStaticProperty(run, expr);
    case 'FuncCall':
      return evaluateFunctionCall(run, expr);
    case 'StaticCall':
      return evaluateStaticCall(run, expr);
    case 'New':
      return evaluateNew(run, expr);
    case 'AnonymousClass': {
      evaluateArguments(run, expr.args, () => []);
      const name = instanceName(factOf(expr, file.names));
      return name === undefined ? OBJECT : classType(name);
    }
    case 'Clone':
    case 'Silence':
      return evaluate(run, expr.expr);
    case 'Unary':
      if (expr.op === '!') return evaluateLogical(run, expr);
      return unaryType(expr.op, evaluate(run, expr.expr));
    case 'Binary':
      return expr.op === '??' ? evaluateCoalesce(run, expr) : evaluateLogical(run, expr);
    case 'IncDec':
      return evaluateStep(run, expr);
    case 'Assign':
    case 'AssignRef':
    case 'AssignOp':
      return evaluateAssignment(run, expr);
    case 'Ternary':
      return evaluateTernary(run, expr);
    case 'Cast':
      return castType(expr.type, evaluate(run, expr.expr));
    case 'Include':
      evaluate(run, expr.path);
      run.isOpen = true;
      return UNKNOWN;
    case 'Print':
      evaluate(run, expr.expr);
      return INT;
    case 'Exit':
    case 'Throw':
      if (expr.expr !== undefined) evaluate(run, expr.expr);
      run.state = deadState(run.state);
      return NEVER;
    case 'Yield': {
      const key = expr.key === undefined ? INT : evaluate(run, expr.key);
      const value = expr.value === undefined ? NULL : evaluate(run, expr.value);
      run.yielded.set(expr, { key, value });
      return UNKNOWN;
    }
    case 'YieldFrom': {
      const from = evaluate(run, expr.expr);
      run.yielded.set(expr, { key: keyType(run, from), value: elementType(run, from, undefined) });
      return UNKNOWN;
    }
    case 'Match':
      return evaluateMatch(run, expr);
    case 'Closure':
    case 'ArrowFunction':
      return evaluateClosure(run, expr, undefined);
    default:
      return UNKNOWN;
  }
}

function evaluateLogical(run: Run, expr: Expr): StaticType {
  const { whenTrue, whenFalse } = evaluateCondition(run, expr);
  run.state = joinStates(whenTrue, whenFalse);
  return BOOL;
}
