/**
 * `a ? b : c` and `a ?: b` as values: a variable that one of two branches sets, in front of the statement.
 */
import type { Expr as GoExpr, Stmt as GoStmt } from '../go/ast.ts';
import { assign, block, ifStmt } from '../go/build.ts';
import type { Expr, Ternary } from '../syntax/php/ast.ts';
import { inBlock, lowerHeader } from './control.ts';
import { declare } from './declare.ts';
import { type Emission, refuse, withPrelude } from './emission.ts';
import { lowerExpr } from './expression.ts';
import { isHole } from './hole.ts';
import { negated, truthOf } from './operators.ts';
import { asText } from './strings.ts';
import { conditionOf, fits, goTypeOf, hoist, STRUCT, type Value, type Wanted } from './value.ts';
import { createVariable, currentBlock, reference } from './variables.ts';

/** Undefined, with the reason noted, where the two values have no type in common. */
export function ternaryValue(emit: Emission, expr: Ternary, wanted: Wanted): Value | undefined {
  if (expr.then === undefined) return elseValue(emit, expr.condition, expr.else, wanted);
  const { cond, init } = lowerHeader(emit, expr.condition);
  const made = lowerBoth(emit, expr.then, expr.else, wanted);
  if (made === undefined) return refuse(emit, NO_TYPE);
  const { yes, no, type } = made;
  const variable = createVariable(emit, 'value', type);
  const value: Value = { expr: reference(variable), type, stable: true, owned: variable };
  const set = ({ value: { expr: result }, prelude }: Branch): GoStmt[] => [
    ...prelude,
    assign([reference(variable)], '=', [result]),
  ];
  if (type !== 'any' && no.prelude.length === 0 && no.value.expr.kind === 'BasicLit') {
    currentBlock(emit).declared.add(variable);
    emit.notes.prelude.push(assign([reference(variable)], ':=', [no.value.expr]), { ...ifStmt(cond, set(yes)), init });
    return value;
  }
  const branch: GoStmt = { ...ifStmt(cond, set(yes)), init, else: { ...block(set(no)), oneLine: false } };
  emit.notes.prelude.push(declare(emit, variable), branch);
  return value;
}

/** `a ?: b`: `a` is evaluated once, and kept where it is true. */
function elseValue(emit: Emission, kept: Expr, other: Expr, wanted: Wanted): Value | undefined {
  const asked = wanted === 'any' || wanted === 'truth' ? undefined : wanted;
  const first = lowerExpr(emit, kept, asked);
  if (isHole(first.expr)) return refuse(emit, 'what is asked here is not converted');
  const { made: no, prelude } = withPrelude(emit, () => inBlock(emit, other, () => lowerExpr(emit, other, first.type)));
  if (isHole(no.expr)) return refuse(emit, NO_TYPE);
  // Two reads and a write: what is kept must be a variable of its own.
  const value = hoist(emit, first, 'value');
  const cond: GoExpr | undefined = conditionOf(value);
  if (cond === undefined) return refuse(emit, 'whether PHP takes this for true is a decision');
  emit.notes.prelude.push(ifStmt(negated(cond), [...prelude, assign([value.expr], '=', [no.expr])]));
  return value;
}

interface Branch {
  readonly value: Value;
  readonly prelude: readonly GoStmt[];
}

interface Both {
  readonly yes: Branch;
  readonly no: Branch;
  readonly type: string;
}

const NO_TYPE = 'the two values have no Go type in common';

/** Both values, of one type; undefined when there is none, or when nothing is gained by a branch between two holes. */
function lowerBoth(emit: Emission, then: Expr, other: Expr, wanted: Wanted): Both | undefined {
  const yes = branchOf(emit, then, wanted);
  const no = branchOf(emit, other, wanted);
  if (isHole(yes.value.expr) && isHole(no.value.expr)) return refuse(emit, 'neither of the two values is converted');
  if (wanted !== undefined && wanted !== 'any') {
    return fits(yes.value, wanted) && fits(no.value, wanted) ? { yes, no, type: goTypeOf(wanted) } : undefined;
  }
  if (yes.value.type === no.value.type && !['nil', STRUCT].includes(yes.value.type)) {
    return { yes, no, type: yes.value.type };
  }
  if (isHole(yes.value.expr) && isWritable(no.value)) {
    return { yes: branchOf(emit, then, no.value.type), no, type: no.value.type };
  }
  if (isHole(no.value.expr) && isWritable(yes.value)) {
    return { yes, no: branchOf(emit, other, yes.value.type), type: yes.value.type };
  }
  const isAny = wanted === 'any' && ![yes.value.type, no.value.type].includes(STRUCT);
  return isAny ? { yes, no, type: 'any' } : undefined;
}

/** Whether the type of a value can stand in front of another. */
function isWritable({ type }: Value): boolean {
  return !['nil', 'any', STRUCT].includes(type);
}

function branchOf(emit: Emission, expr: Expr, wanted: Wanted): Branch {
  const make = (): Value => {
    if (wanted === 'text') return asText(emit, expr);
    return wanted === 'truth' ? truthOf(emit, expr) : lowerExpr(emit, expr, wanted);
  };
  const { made: value, prelude } = withPrelude(emit, () => inBlock(emit, expr, make));
  return { value, prelude };
}
