/**
 * Values that stand in declarations: defaults of properties, constants, cases of enums. PHP has constant expressions
 * there, which Go writes as a constant, a value, or a function that is called once.
 */
import type { Decl, Expr as GoExpr } from '../../go/ast.ts';
import { call, field, funcLit, funcType, ident, returnStmt } from '../../go/build.ts';
import { walk } from '../../go/walk.ts';
import type { Expr } from '../../syntax/php/ast.ts';
import type { Emission } from '../emission.ts';
import { lowerExpr } from '../expression.ts';
import { useVariables } from '../finish.ts';
import type { GoType } from '../go-type.ts';
import { isHole } from '../hole.ts';
import { zeroOf } from '../leave.ts';
import { nameVariables } from '../naming.ts';
import { OUTSIDE, openEmission } from '../open-emission.ts';
import type { ClassPlan } from '../plan/plan.ts';
import { createVariable, type Variable } from '../variables.ts';
import type { UnitHole, UnitNotes, UnitSource } from './unit.ts';

export interface DeclaredValue extends UnitNotes {
  readonly expr: GoExpr;
}

/** The value in Go, of the type, by itself. `of` is the class that it is declared for. */
export function declaredValue(from: UnitSource, value: Expr, type: GoType, of?: ClassPlan): DeclaredValue {
  const variables: Variable[] = [];
  const self = of && { fqn: of.fqn, type: of.type, variable: createVariable({ variables }, 'self', of.type) };
  const emit = openEmission(from, { range: value, roots: [value], fn: { ...OUTSIDE, self }, variables });
  const { expr } = lowerExpr(emit, value, type);
  const { rows, imports, ledger, caveats } = emit.notes;
  const holes: UnitHole[] = [];
  const made = named(emit, expr, type);
  walk(made, (node) => {
    if (isHole(node)) holes.push(node.hole);
  });
  return { expr: made, rows, imports, ledger, caveats, holes };
}

/** What needs statements of its own is a function that is called on the spot. */
function named(emit: Emission, expr: GoExpr, type: GoType): GoExpr {
  const { prelude } = emit.notes;
  const body =
    prelude.length === 0 ? [returnStmt(expr)] : useVariables(emit, [...prelude, returnStmt(expr)], true).stmts;
  const { stmts } = nameVariables(emit, body);
  const [only] = stmts;
  if (stmts.length === 1 && only?.kind === 'ReturnStmt') return only.results[0] ?? zeroOf(emit, type);
  const result = field(undefined, emit.subject.templates.type(type));
  return call(funcLit(funcType([], [result]), stmts));
}

/** `const name = value` where Go takes the value for a constant, else `var name T = value`. */
export function valueDecl(name: string, type: GoExpr | undefined, value: GoExpr, canBeConst: boolean): Decl {
  const made = { start: -1, end: -1 } as const;
  const isConst = canBeConst && isConstant(value);
  const spec = {
    kind: 'ValueSpec' as const,
    ...made,
    names: [ident(name)],
    type: isConst && value.kind !== 'CallExpr' ? undefined : type,
    values: [value],
  };
  return { kind: 'GenDecl', ...made, tok: isConst ? 'const' : 'var', paren: false, specs: [spec] };
}

/** `var name T`. */
export function varDecl(name: string, type: GoExpr): Decl {
  const made = { start: -1, end: -1 } as const;
  const spec = { kind: 'ValueSpec' as const, ...made, names: [ident(name)], type, values: [] };
  return { kind: 'GenDecl', ...made, tok: 'var', paren: false, specs: [spec] };
}

function isConstant(value: GoExpr): boolean {
  switch (value.kind) {
    case 'BasicLit':
      return true;
    case 'Ident':
      // The name of a case, where it is no variable.
      return value.name !== 'nil';
    case 'UnaryExpr':
      return value.op !== '&' && isConstant(value.x);
    case 'BinaryExpr':
      return isConstant(value.x) && isConstant(value.y);
    case 'ParenExpr':
      return isConstant(value.x);
    default:
      return false;
  }
}
