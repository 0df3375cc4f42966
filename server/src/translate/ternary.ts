/**
 * `a ? b : c` and `a ?: b` as values: a variable that one of two branches sets, in front of the statement.
 */
import type { Expr as GoExpr, Stmt as GoStmt } from '../go/ast.ts';
import { assign, block, ifStmt } from '../go/build.ts';
import type { Expr, Ternary } from '../syntax/php/ast.ts';
import { inBlock, lowerHeader } from './control.ts';
import { convertTo } from './convert-to.ts';
import { declare } from './declare.ts';
import { type Emission, refuse, withPrelude } from './emission.ts';
import { lowerExpr } from './expression.ts';
import { lowerExprStmt } from './expression-statement.ts';
import { isHole, refuseFor } from './hole.ts';
import { isLoose, joinedType } from './joined-type.ts';
import { asText } from './strings.ts';
import { conditionOf, constantTruth, negated, truthOf } from './truth.ts';
import { fits, goTypeOf, hoist, STRUCT, type Value, type Wanted } from './value.ts';
import { createVariable, currentBlock, reference } from './variables.ts';

/** Undefined, with the reason noted, where the two values have no type in common. */
export function ternaryValue(emit: Emission, expr: Ternary, wanted: Wanted): Value | undefined {
  if (expr.then === undefined) return elseValue(emit, expr, wanted);
  const { cond, init } = lowerHeader(emit, expr.condition);
  const before = emit.assigned;
  const yes = branchOf(emit, expr.then, wanted);
  emit.assigned = before;
  const no = branchOf(emit, expr.else, wanted);
  emit.assigned = before;
  if (isHole(yes.value.expr) && isHole(no.value.expr)) return refuse(emit, 'neither of the two values is converted');
  const type = isOpen(wanted) ? joinedType(emit, yes.value, no.value, expr, wanted) : goTypeOf(wanted);
  if (type === undefined) return refuse(emit, NO_TYPE);
  const variable = createVariable(emit, 'value', type);
  const [then, other] = [setTo(emit, variable, yes, type), setTo(emit, variable, no, type)];
  if (then === undefined || other === undefined) return refuse(emit, NO_TYPE);
  const value: Value = { expr: reference(variable), type, stable: true, owned: variable };
  const [only] = other;
  if (other.length === 1 && only?.kind === 'AssignStmt' && isDefinition(only.rhs[0], type)) {
    currentBlock(emit).declared.add(variable);
    emit.notes.prelude.push({ ...only, tok: ':=' }, { ...ifStmt(cond, then), init });
    return value;
  }
  const branch: GoStmt = { ...ifStmt(cond, then), init, else: { ...block(other), oneLine: false } };
  emit.notes.prelude.push(declare(emit, variable), branch);
  return value;
}

/** A literal that Go takes for the very type by itself. */
function isDefinition(expr: GoExpr | undefined, type: string): boolean {
  if (expr?.kind !== 'BasicLit') return false;
  return { STRING: 'string', INT: 'int', FLOAT: 'float64', IMAG: '', CHAR: '' }[expr.tok] === type;
}

/** `a ?: b`: `a` is evaluated once, and kept where it is true. */
function elseValue(emit: Emission, expr: Ternary, wanted: Wanted): Value | undefined {
  const asked = isLoose(wanted) || wanted === 'any' ? undefined : wanted;
  const first = firstValue(emit, expr.condition, asked);
  if (isHole(first.expr)) return refuseFor(emit, first.expr);
  if (first.undecided === true && first.type !== 'bool') {
    return refuse(emit, 'whether PHP takes this for true is a decision');
  }
  const before = emit.assigned;
  const no = branchOf(emit, expr.else, asked ?? (first.type.startsWith('[]') ? first.type : undefined));
  emit.assigned = before;
  if (isHole(no.value.expr) && first.type === 'any') return refuse(emit, NO_TYPE);
  const type = asked === undefined ? joinedType(emit, first, no.value, expr, wanted) : goTypeOf(asked);
  if (type === undefined) return refuse(emit, NO_TYPE);
  if (constantTruth(first.expr) === false) {
    emit.notes.prelude.push(...no.prelude);
    return convertTo(emit, no.value, type) ?? refuse(emit, NO_TYPE);
  }
  // Two reads and a write: what is kept must be a variable of its own.
  const value = hoist(emit, first, 'value');
  const cond = conditionOf(emit, value).expr;
  if (type === first.type && value.owned !== undefined) {
    const other = setTo(emit, value.owned, no, type);
    if (other === undefined) return refuse(emit, NO_TYPE);
    emit.notes.prelude.push(ifStmt(negated(cond), other));
    return value;
  }
  const variable = createVariable(emit, 'value', type);
  const then = setTo(emit, variable, { value: { ...value, notNull: true }, prelude: [] }, type);
  const other = setTo(emit, variable, no, type);
  if (then === undefined || other === undefined) return refuse(emit, NO_TYPE);
  emit.notes.prelude.push(declare(emit, variable), {
    ...ifStmt(cond, then),
    else: { ...block(other), oneLine: false },
  });
  return { expr: reference(variable), type, stable: true, owned: variable };
}

/** What is asked, of the type that is wanted if it has one; it may be of another where PHP takes it for false. */
function firstValue(emit: Emission, expr: Expr, asked: Wanted): Value {
  const value = lowerExpr(emit, expr, asked);
  return asked !== undefined && isHole(value.expr) ? lowerExpr(emit, expr) : value;
}

interface Branch {
  /** Undefined type where the branch ends the function. */
  readonly value: Value;
  readonly prelude: readonly GoStmt[];
  readonly ends?: true;
}

const NO_TYPE = 'the two values have no Go type in common';

/** Whether the branches may be of any type; text and truth are made in each of them. */
function isOpen(wanted: Wanted): boolean {
  return isLoose(wanted) && wanted !== 'text' && wanted !== 'truth';
}

/** The statements that set the variable to the value of a branch. */
function setTo(
  emit: Emission,
  variable: Parameters<typeof reference>[0],
  branch: Branch,
  type: string,
): GoStmt[] | undefined {
  if (branch.ends === true) return [...branch.prelude];
  const { value } = branch;
  if (value.type === STRUCT) return undefined;
  const { made, prelude } = withPrelude(emit, () =>
    value.type === type || (fits(value, type) && type !== 'any')
      ? value
      : value.type === 'nil' && type === 'any'
        ? value
        : convertTo(emit, value, type),
  );
  return made && [...branch.prelude, ...prelude, assign([reference(variable)], '=', [made.expr])];
}

function branchOf(emit: Emission, expr: Expr, wanted: Wanted): Branch {
  if (expr.kind === 'Throw' || expr.kind === 'Exit') {
    const { made, prelude } = withPrelude(emit, () => inBlock(emit, expr, () => lowerExprStmt(emit, { expr })));
    if (made !== undefined) {
      return {
        value: { expr: reference(createVariable(emit, 'value', 'any')), type: 'nil', stable: true },
        prelude: [...prelude, ...made],
        ends: true,
      };
    }
  }
  const make = (): Value => {
    if (wanted === 'text') return asText(emit, expr);
    return wanted === 'truth' ? truthOf(emit, expr) : lowerExpr(emit, expr, wanted);
  };
  const { made: value, prelude } = withPrelude(emit, () => inBlock(emit, expr, make));
  return { value, prelude };
}
