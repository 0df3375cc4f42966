/**
 * Rows against PHP in the light of the conversion so far: a variable that has become a Go string is a string, and so is
 * what a row turns into one, whatever PHP alone would tell.
 */
import type { PhpFile } from '../php/file.ts';
import type { Scope } from '../php/scope.ts';
import { ARRAY, BOOL, FLOAT, INT, isNullable, STRING, type StaticType } from '../php/types.ts';
import type { Expr, Stmt } from '../syntax/php/ast.ts';
import { matchExpr, matchStmts } from '../table/match.ts';
import type { Match } from '../table/site.ts';
import type { Emission } from './emission.ts';
import { isOfLaravel } from './laravel/objects.ts';
import { isTextArgument } from './laravel/text-arguments.ts';
import { originalOf } from './stand-ins.ts';
import { resultsOf } from './template.ts';
import { findVariable, isSetHere } from './variables.ts';

/** Rows that match this expression, best first. */
export function exprMatches(emit: Emission, expr: Expr): readonly Match[] {
  return matchExpr(emit.subject.source.table, expr, fileOf(emit), emit.subject.scope);
}

/** Rows that match the statement at `from`, or it and those behind it, best first. */
export function stmtMatches(emit: Emission, stmts: readonly Stmt[], from: number): readonly Match[] {
  return matchStmts(emit.subject.source.table, stmts, from, fileOf(emit), emit.subject.scope);
}

/** The static type of an expression where the emission stands. */
export function typeOf(emit: Emission, expr: Expr): StaticType {
  return typeIn(emit, expr, emit.subject.scope);
}

function typeIn(emit: Emission, expr: Expr, scope: Scope): StaticType {
  if (expr.kind === 'Paren') return typeIn(emit, expr.expr, scope);
  const original = originalOf(expr);
  if (original !== undefined) return 'type' in original ? original.type : typeIn(emit, original.node, scope);
  if (expr.kind === 'Variable') {
    const variable = findVariable(emit, expr.name);
    const known = variable !== undefined && isSetHere(emit, variable) ? TYPES.get(variable.type) : undefined;
    if (known !== undefined) return known;
    if (variable?.type.startsWith('[]') === true) {
      const own = emit.subject.source.file.types.typeOf(expr, scope);
      return own.kind === 'unknown' ? ARRAY : own;
    }
  }
  if (isTextArgument(expr)) return STRING;
  const type = emit.subject.source.file.types.typeOf(expr, scope);
  return isOpen(type) && !isOfLaravel(emit, expr)
    ? (convertedType(emit, expr) ?? chosenType(emit, expr, scope) ?? type)
    : type;
}

/** Whether PHP leaves open what a row may have decided: where `mktime` answers false, its Go does not. */
function isOpen(type: StaticType): boolean {
  return type.kind === 'unknown' || type.kind === 'union' || isNullable(type);
}

/** The type that both values of `a ? b : c` have. */
function chosenType(emit: Emission, expr: Expr, scope: Scope): StaticType | undefined {
  if (expr.kind !== 'Ternary') return undefined;
  const [yes, no] = [typeIn(emit, expr.then ?? expr.condition, scope), typeIn(emit, expr.else, scope)];
  const isShared = yes.kind === 'scalar' && no.kind === 'scalar' && yes.name === no.name;
  return isShared && yes.nullable !== true && no.nullable !== true ? yes : undefined;
}

const TYPES: ReadonlyMap<string, StaticType> = new Map([
  ['string', STRING],
  ['int', INT],
  ['float64', FLOAT],
  ['bool', BOOL],
  ['gin.H', ARRAY],
]);

/** What the best row gives for the expression. Asked again and again on the way up, so it is remembered. */
function convertedType(emit: Emission, expr: Expr): StaticType | undefined {
  const { assigned, types } = emit.converted;
  if (assigned !== emit.assigned) emit.converted = { assigned: emit.assigned, types: new Map() };
  else if (types.has(expr)) return types.get(expr);
  const best = exprMatches(emit, expr).find(({ row }) => row.fidelity !== 'manual');
  const [result, error = 'error', ...more] = best === undefined ? [] : resultsOf(best.row.gives);
  const type = result !== undefined && error === 'error' && more.length === 0 ? TYPES.get(result) : undefined;
  emit.converted.types.set(expr, type);
  return type;
}

function fileOf(emit: Emission): PhpFile {
  const { file } = emit.subject.source;
  return { ...file, types: { ...file.types, typeOf: (expr, scope) => typeIn(emit, expr, scope) } };
}
