/**
 * Expressions that stand as statements: calls for their effect, assignments, increments, the end of a request.
 */
import type { Stmt as GoStmt } from '../go/ast.ts';
import { assign, exprStmt, ident, returnStmt } from '../go/build.ts';
import type { Assign, AssignOp, Expr, ExprStmt, IncDec } from '../syntax/php/ast.ts';
import { type Applied, applyMatch, define, failIfError } from './apply.ts';
import { attempt, type Emission, refuse } from './emission.ts';
import { lowerExpr, reasonFor } from './expression.ts';
import { exprMatches } from './matching.ts';
import { localName } from './naming.ts';
import { INT_OVERFLOW } from './operators.ts';
import { asText } from './strings.ts';
import { fits, STRUCT, type Value } from './value.ts';
import {
  createVariable,
  currentBlock,
  findVariable,
  homeOf,
  reference,
  SHARED,
  type Variable,
  variableOf,
} from './variables.ts';

export function lowerExprStmt(emit: Emission, { expr }: ExprStmt): readonly GoStmt[] | undefined {
  for (const match of exprMatches(emit, expr)) {
    const go = attempt(emit, () => {
      const applied = applyMatch(emit, match);
      return applied && asStatements(emit, applied);
    });
    if (go !== undefined) return go;
  }
  switch (expr.kind) {
    case 'Assign':
      return lowerAssign(emit, expr);
    case 'AssignOp':
      return lowerAssignOp(emit, expr);
    case 'IncDec':
      return lowerIncDec(emit, expr);
    case 'Exit':
      return expr.expr === undefined ? [returnStmt()] : refuse(emit, 'no row converts what this writes before it ends');
    default:
      return refuse(emit, reasonFor(expr));
  }
}

/** What a row gave, as statements that do it and drop the value. */
export function asStatements(emit: Emission, applied: Applied): readonly GoStmt[] | undefined {
  const { expr, results, stmts } = applied;
  if (applied.answers) return refuse(emit, 'this makes a response and does not return it');
  if (expr === undefined || applied.owned !== undefined) return stmts;
  if (results.at(-1) === 'error') {
    return [...stmts, failIfError(emit, expr, results.length - 1)];
  }
  if (expr.kind === 'CallExpr') return [...stmts, exprStmt(expr)];
  return results.length === 1 ? [...stmts, assign([ident('_')], '=', [expr])] : refuse(emit, 'the values are not used');
}

function lowerAssign(emit: Emission, { target, value }: Assign): readonly GoStmt[] | undefined {
  if (target.kind !== 'Variable' || target.name === 'this')
    return refuse(emit, 'only variables are assigned to so far');
  const known = findVariable(emit, target.name);
  if (known?.type === SHARED) return refuse(emit, `$${target.name} is shared by reference, which Go has not`);
  if (known?.type === STRUCT) return refuse(emit, `$${target.name} holds bound input and cannot be set again`);
  if (known !== undefined) {
    const made = lowerExpr(emit, value, known.type);
    setAssigned(emit, known, made);
    if (made.expr.kind === 'Ident' && variableOf(emit, made.expr.name) === known) return [];
    return [assign([reference(known)], '=', [made.expr])];
  }
  const made = lowerExpr(emit, value);
  if (emit.isSetBefore(target.name)) return assignOuter(emit, target.name, made);
  const block = currentBlock(emit);
  const home = homeOf(emit, target.name);
  if (made.owned !== undefined && home === block && block.declared.has(made.owned)) {
    return adopt(emit, target.name, made.owned, made);
  }
  if (made.type === STRUCT) return refuse(emit, `$${target.name} is used outside of the block that binds it`);
  const variable = createVariable(emit, localName(target.name), made.type === 'nil' ? 'any' : made.type, 'php');
  home.variables.set(target.name, variable);
  setAssigned(emit, variable, made);
  if (home === block && made.type !== 'nil') return [define(emit, [variable], made.expr)];
  home.pending.push(variable);
  // The zero value of `any` is nil.
  if (home === block) return [];
  return [assign([reference(variable)], '=', [made.expr])];
}

/** To a variable that the Go around a selection has declared; it must be of the type that is assigned here. */
function assignOuter(emit: Emission, phpName: string, made: Value): readonly GoStmt[] | undefined {
  if (made.type === STRUCT) return refuse(emit, `$${phpName} is another value before, and bound input here`);
  const type = made.type === 'nil' ? 'any' : made.type;
  // The value may have read it.
  const known = findVariable(emit, phpName);
  if (known !== undefined && !fits(made, known.type)) {
    return refuse(emit, `$${phpName} is ${known.type} before, and ${made.type} here`);
  }
  const variable = known ?? createVariable(emit, localName(phpName), type, 'scope');
  emit.blocks[0]?.variables.set(phpName, variable);
  setAssigned(emit, variable, made);
  return [assign([reference(variable)], '=', [made.expr])];
}

/** The variable that was made for the value becomes the PHP variable. */
function adopt(emit: Emission, phpName: string, variable: Variable, made: Value): readonly GoStmt[] {
  variable.wanted = localName(phpName);
  variable.origin = 'php';
  currentBlock(emit).variables.set(phpName, variable);
  setAssigned(emit, variable, made);
  return [];
}

function lowerAssignOp(emit: Emission, { op, target, value }: AssignOp): readonly GoStmt[] | undefined {
  const variable = setVariable(emit, target);
  if (variable === undefined) return refuse(emit, 'only variables of known type are assigned to so far');
  if (op === '.=' && variable.type === 'string') {
    return [assign([reference(variable)], '+=', [asText(emit, value).expr])];
  }
  if ((op === '+=' || op === '-=' || op === '*=') && variable.type === 'int') {
    const made = lowerExpr(emit, value, 'int');
    noteOverflow(emit);
    return [assign([reference(variable)], op, [made.expr])];
  }
  return refuse(emit, `${op} on ${variable.type} is not the same in Go`);
}

function lowerIncDec(emit: Emission, { op, target }: IncDec): readonly GoStmt[] | undefined {
  const variable = setVariable(emit, target);
  if (variable?.type !== 'int')
    return refuse(emit, `${op} on what is not known to be an integer is not the same in Go`);
  noteOverflow(emit);
  return [{ kind: 'IncDecStmt', start: -1, end: -1, x: reference(variable), tok: op }];
}

function setVariable(emit: Emission, target: Expr): Variable | undefined {
  if (target.kind !== 'Variable') return undefined;
  const value: Value = lowerExpr(emit, target);
  const variable = findVariable(emit, target.name);
  return value.expr.kind === 'Ident' ? variable : undefined;
}

function noteOverflow(emit: Emission): void {
  emit.notes.fidelities.push('caveat');
  emit.notes.caveats.push(INT_OVERFLOW);
}

function setAssigned(emit: Emission, variable: Variable, { undecided }: Value): void {
  if (undecided === true) variable.undecided = true;
  emit.assigned = new Set([...emit.assigned, variable]);
}
