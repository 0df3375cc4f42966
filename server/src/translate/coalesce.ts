/**
 * `a ?? b`, `isset`, `empty` and `?->` as values.
 */
import type { Expr as GoExpr, Stmt as GoStmt } from '../go/ast.ts';
import { assign, block, call, ident, ifStmt, selector } from '../go/build.ts';
import type { Binary, Expr, FuncCall, MethodCall, PropertyFetch } from '../syntax/php/ast.ts';
import { calledValue, methodOn } from './calls.ts';
import { inBlock } from './control.ts';
import { convertTo, narrowed } from './convert-to.ts';
import { declare } from './declare.ts';
import { isPlainRead } from './effects.ts';
import { type Emission, refuse, withPrelude } from './emission.ts';
import { lowerExpr } from './expression.ts';
import { lowerExprStmt } from './expression-statement.ts';
import { pointee } from './go-type.ts';
import { isHole, refuseFor } from './hole.ts';
import { isLoose, joinedType } from './joined-type.ts';
import { typeOf } from './matching.ts';
import { hasNil, isScalarType, withNil } from './php-types.ts';
import { promisedAs } from './promise.ts';
import { propertyOn } from './properties.ts';
import { allHold, type Quiet, quietly, readValue, type Step, whenAll } from './quiet.ts';
import { conditionOf, negated } from './truth.ts';
import { goTypeOf, hoist, type Value, type Wanted } from './value.ts';
import { createVariable, currentBlock, reference, type Variable } from './variables.ts';

/** `a ?? b`. */
export function coalesced(emit: Emission, expr: Binary, wanted: Wanted): Value | undefined {
  const { left, right } = expr;
  const quiet = quietly(emit, left);
  if (quiet === undefined) return refuse(emit, 'whether this is there is not known');
  const asNull = right.kind === 'NullLit' ? orNull(emit, quiet) : undefined;
  if (asNull !== undefined) return asNull;
  const value = readValue(emit, quiet, left);
  if (!quiet.steps.some(({ cond }) => cond !== undefined)) {
    emit.notes.prelude.push(...quiet.steps.flatMap(({ stmts }) => stmts));
    return value;
  }
  const before = emit.assigned;
  const other = withPrelude(emit, () => inBlock(emit, right, () => otherValue(emit, right, value, wanted)));
  emit.assigned = before;
  if (isHole(other.made.expr) && isHole(value.expr)) return refuse(emit, 'neither of the two values is converted');
  const type = isLoose(wanted) ? joinedType(emit, value, other.made, expr, wanted) : goTypeOf(wanted);
  if (type === undefined) return refuse(emit, NO_TYPE);
  const promised =
    isLoose(wanted) || value.type === type ? undefined : promisedAs(emit, value, type, typeOf(emit, left));
  return chosen(emit, quiet, convertTo(emit, value, type) ?? promised ?? value, other, type);
}

/** `a ?? null` of what is nil where it is not there: the value itself. */
function orNull(emit: Emission, { steps, value }: Quiet): Value | undefined {
  const asking = steps.filter(({ cond }) => cond !== undefined);
  if (asking.length !== 1 || steps.at(-1) !== asking[0] || !hasNil(emit, value.type)) return undefined;
  const tests = asking[0]?.cond;
  // The only question is whether it is nil.
  if (tests?.kind !== 'BinaryExpr' || tests.op !== '!=' || tests.y.kind !== 'Ident' || tests.y.name !== 'nil')
    return undefined;
  emit.notes.prelude.push(...steps.flatMap(({ stmts }) => stmts));
  return { expr: value.expr, type: value.type, stable: value.stable };
}

const NO_TYPE = 'the two values have no Go type in common';

/** The right side; what ends the function there has no value. */
function otherValue(emit: Emission, expr: Expr, first: Value, wanted: Wanted): Value {
  if (expr.kind === 'Throw' || expr.kind === 'Exit') {
    const stmts = lowerExprStmt(emit, { expr });
    if (stmts !== undefined) {
      emit.notes.prelude.push(...stmts);
      return { ...first, stable: false };
    }
  }
  const isLoose = wanted === undefined || wanted === 'truth' || wanted === 'text';
  return lowerExpr(emit, expr, isLoose && first.type.startsWith('[]') ? first.type : wanted);
}

interface Other {
  readonly made: Value;
  readonly prelude: readonly GoStmt[];
}

function chosen(emit: Emission, quiet: Quiet, value: Value, other: Other, type: string): Value | undefined {
  const ends = other.made.expr === value.expr;
  const yes = convertTo(emit, value, type);
  const no = ends ? other.made : convertedOther(emit, other.made, type);
  if (yes === undefined || no === undefined) return refuse(emit, NO_TYPE);
  const asking = quiet.steps.filter(({ cond }) => cond !== undefined);
  const [only, ...more] = asking;
  const single = more.length === 0 && quiet.steps.at(-1) === only ? only?.cond : undefined;
  const otherwise = (variable: Variable): GoStmt[] => [
    ...other.prelude,
    ...(ends ? [] : [assign([reference(variable)], '=', [no.expr])]),
  ];
  const ask = (): void => {
    emit.notes.prelude.push(...quiet.steps.flatMap(({ stmts }) => stmts));
  };
  const isPlain = !ends && other.prelude.length === 0 && isPlainRead(no.expr);
  const { owned } = quiet.value;
  if (single !== undefined && isPlain && pointee(quiet.value.type) === type && isScalarType(type)) {
    ask();
    return { expr: call(selector('php', 'Or'), quiet.value.expr, no.expr), type, stable: false };
  }
  if (single !== undefined && owned?.type === type && yes.expr === quiet.value.expr) {
    ask();
    emit.notes.prelude.push(ifStmt(negated(single), otherwise(owned)));
    return { expr: reference(owned), type, stable: true, owned };
  }
  const variable = createVariable(emit, 'value', type);
  const take = assign([reference(variable)], '=', [yes.expr]);
  if (isPlain) {
    emit.notes.prelude.push(...initial(emit, variable, no.expr), ...whenAll(quiet.steps, [take]));
  } else if (single !== undefined) {
    const rest = otherwise(variable);
    emit.notes.prelude.push(declare(emit, variable));
    ask();
    if (ends) emit.notes.prelude.push(ifStmt(negated(single), rest), take);
    else emit.notes.prelude.push({ ...ifStmt(single, [take]), else: { ...block(rest), oneLine: false } });
  } else {
    const found = createVariable(emit, 'found', 'bool');
    currentBlock(emit).declared.add(found);
    const note = assign([reference(found)], '=', [ident('true')]);
    emit.notes.prelude.push(declare(emit, variable), assign([reference(found)], ':=', [ident('false')]));
    emit.notes.prelude.push(...whenAll(quiet.steps, [take, note]));
    emit.notes.prelude.push(ifStmt(negated(reference(found)), otherwise(variable)));
  }
  return { expr: reference(variable), type, stable: true, owned: variable };
}

function convertedOther(emit: Emission, value: Value, type: string): Value | undefined {
  return (
    convertTo(emit, value, type) ?? (isHole(value.expr) || (value.type === 'nil' && type === 'any') ? value : undefined)
  );
}

/** The variable with its first value; a literal alone would have another type. */
function initial(emit: Emission, variable: Variable, value: GoExpr): GoStmt[] {
  const isTyped = variable.type === 'string' || variable.type === 'int' || variable.type === 'bool';
  const isName = value.kind === 'Ident' && value.name === 'nil';
  if (isName) return [declare(emit, variable)];
  if (isTyped || (value.kind !== 'BasicLit' && variable.type !== 'any' && !hasNil(emit, variable.type))) {
    currentBlock(emit).declared.add(variable);
    return [assign([reference(variable)], ':=', [value])];
  }
  return [declare(emit, variable), assign([reference(variable)], '=', [value])];
}

/** `isset($a, $b['k'])`: whether all of them are there and not null. */
export function issetValue(emit: Emission, { args }: FuncCall): Value | undefined {
  const steps: Step[] = [];
  for (const { value } of args) {
    const quiet = quietly(emit, value, 'presence');
    if (quiet === undefined) return refuse(emit, 'whether this is there is not known');
    steps.push(...quiet.steps);
  }
  return allHold(emit, steps);
}

/** `empty($a['k'])`: whether it is missing, null, or what PHP takes for false. */
export function emptyValue(emit: Emission, { args }: FuncCall): Value | undefined {
  const [first] = args;
  const quiet = first && quietly(emit, first.value);
  if (first === undefined || quiet === undefined) return refuse(emit, 'whether this is there is not known');
  const { made, prelude } = withPrelude(emit, () => conditionOf(emit, readValue(emit, quiet, first.value)));
  const value = allHold(emit, [...quiet.steps, { stmts: prelude, cond: made.expr }]);
  return { expr: negated(value.expr), type: 'bool', stable: value.stable };
}

/** `$a?->b` and `$a?->b()`, and what is read behind one: null where the object is. */
export function nullsafe(emit: Emission, expr: PropertyFetch | MethodCall): Value | undefined {
  const object = lowerExpr(emit, expr.object);
  if (isHole(object.expr)) return refuseFor(emit, object.expr);
  if (object.notNull === true || !hasNil(emit, object.type)) return memberOf(emit, object, expr);
  const kept = isPlainRead(object.expr) ? object : hoist(emit, object, 'value');
  const before = emit.assigned;
  const { made, prelude } = withPrelude(emit, () =>
    inBlock(emit, expr, () => memberOf(emit, { ...kept, notNull: true }, expr)),
  );
  emit.assigned = before;
  if (made === undefined) return undefined;
  const cond: GoExpr = { kind: 'BinaryExpr', start: -1, end: -1, x: kept.expr, op: '!=', y: ident('nil') };
  if (made.type === 'nil') {
    emit.notes.prelude.push(ifStmt(cond, prelude));
    return made;
  }
  const type = withNil(emit, made.type);
  const { made: value, prelude: more } = withPrelude(emit, () => convertTo(emit, made, type));
  if (value === undefined) return refuse(emit, `${made.type} has no place for null`);
  const variable = createVariable(emit, 'value', type);
  const set = [...prelude, ...more, assign([reference(variable)], '=', [value.expr])];
  emit.notes.prelude.push(declare(emit, variable), ifStmt(cond, set));
  return { expr: reference(variable), type, stable: true, owned: variable };
}

function memberOf(emit: Emission, object: Value, expr: PropertyFetch | MethodCall): Value | undefined {
  if (expr.kind === 'PropertyFetch') {
    const value = propertyOn(emit, object, expr);
    return value && narrowed(emit, value, typeOf(emit, expr));
  }
  const applied = methodOn(emit, object, expr);
  return applied && calledValue(emit, applied);
}

/** Whether a `?->` stands in the chain that the expression reads from: it then ends the whole chain. */
export function isNullsafe(expr: Expr): boolean {
  switch (expr.kind) {
    case 'PropertyFetch':
    case 'MethodCall':
      return expr.nullsafe || isNullsafe(expr.object);
    case 'Subscript':
      return isNullsafe(expr.base);
    default:
      return false;
  }
}
