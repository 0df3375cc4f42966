/**
 * The other half of matching: `where`. What is not certain does not hold.
 */
import {
  ARRAY,
  BOOL,
  type ClassType,
  classesOf,
  classType,
  FLOAT,
  INT,
  isNullable,
  receiversOf,
  STRING,
  type StaticType,
  sameType,
} from '../php/types.ts';
import type { Types } from '../php/world.ts';
import type { Expr, StringLit } from '../syntax/php/ast.ts';
import type { Entry, PreparedConstraint } from './index.ts';
import { withoutParens } from './normal.ts';
import { bind, type MatchState } from './structure.ts';

/** Whether the constraints of a row hold: of each metavariable one of its alternatives. */
export function checkWhere(entry: Entry, state: MatchState): boolean {
  return entry.where.every(({ name, alternatives }) => {
    const capture = state.captures.get(name);
    // Another of the row's patterns has this metavariable.
    if (capture === undefined) return true;
    if (capture.kind !== 'expr') return false;
    const expr = withoutParens(capture.expr);
    return (
      alternatives.some((alternative) => check(alternative, expr, state)) ||
      isBelowAny(classNamesOf(alternatives), () => classesFor(name, expr, entry, state), state.file.app)
    );
  });
}

/** All but constraints by class, which are checked together. */
function check(constraint: PreparedConstraint, expr: Expr, state: MatchState): boolean {
  switch (constraint.kind) {
    case 'class':
      return false;
    case 'type': {
      const type = state.file.types.typeOf(expr, state.scope);
      return sameType(type, TYPES[constraint.name]) && !(type.kind === 'array' && type.iterable);
    }
    case 'literal':
      return isLiteral(expr, constraint.of);
    case 'regex':
      return expr.kind === 'StringLit' && matchText(constraint.regex, expr, state);
  }
}

const TYPES: Readonly<Record<Extract<PreparedConstraint, { kind: 'type' }>['name'], StaticType>> = {
  string: STRING,
  int: INT,
  float: FLOAT,
  bool: BOOL,
  array: ARRAY,
};

function classNamesOf(alternatives: readonly PreparedConstraint[]): readonly string[] {
  return alternatives.flatMap((one) => (one.kind === 'class' ? [one.name] : []));
}

/** What may be of one class or another must in each case be below a wanted one. */
function isBelowAny(wanted: readonly string[], classes: () => readonly ClassType[] | undefined, app: Types): boolean {
  if (wanted.length === 0) return false;
  const isBelow = ({ name, and = [] }: ClassType): boolean =>
    wanted.some((ancestor) => app.isClass(name, ancestor) === true) || and.some(isBelow);
  return classes()?.every(isBelow) === true;
}

/** The class that a name stands for, or the classes that an object can be of; `undefined` when that is not certain. */
function classesFor(name: string, expr: Expr, entry: Entry, state: MatchState): readonly ClassType[] | undefined {
  const { file, scope } = state;
  if (state.classes.has(name)) {
    const fqn = expr.kind === 'ConstFetch' ? file.classBehind(expr.name, scope) : undefined;
    return fqn === undefined ? undefined : [classType(fqn)];
  }
  const type = file.types.typeOf(expr, scope);
  // Null has no methods, so a receiver that may be null is an object wherever the code goes on.
  if (entry.pattern.receivers.includes(name)) return receiversOf(type);
  return isNullable(type) ? undefined : classesOf(type);
}

/** Named groups become metavariables. */
function matchText(regex: RegExp, literal: StringLit, state: MatchState): boolean {
  const found = regex.exec(literal.value);
  if (found === null) return false;
  for (const [name, value] of Object.entries(found.groups ?? {})) {
    if (value !== undefined && !bind(name, { kind: 'expr', expr: { ...literal, value } }, state)) return false;
  }
  return true;
}

function isLiteral(expr: Expr, of: 'any' | 'string' | 'int' | 'array'): boolean {
  const bare = withoutParens(expr);
  switch (bare.kind) {
    case 'StringLit':
      return of === 'any' || of === 'string';
    case 'IntLit':
      return of === 'any' || of === 'int';
    case 'Unary':
      return bare.op !== '!' && isNumberLiteral(bare.expr) && isLiteral(bare.expr, of);
    case 'FloatLit':
    case 'BoolLit':
    case 'NullLit':
      return of === 'any';
    case 'ArrayLit':
      return (
        (of === 'any' || of === 'array') &&
        bare.items.every(
          (item) =>
            !item.spread &&
            !item.byRef &&
            (item.key === undefined || isLiteral(item.key, 'any')) &&
            isLiteral(item.value, 'any'),
        )
      );
    default:
      return false;
  }
}

function isNumberLiteral(expr: Expr): boolean {
  return expr.kind === 'IntLit' || expr.kind === 'FloatLit';
}
