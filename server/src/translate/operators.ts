/**
 * Operators, where both sides surely mean the same: on two values of one scalar type, and on booleans.
 */
import type { BinaryOp, Expr as GoExpr, Stmt as GoStmt } from '../go/ast.ts';
import { binary, unary } from '../go/build.ts';
import type { Binary, Expr, Unary } from '../syntax/php/ast.ts';
import { constantOf } from './constants.ts';
import type { Caveat } from './conversion.ts';
import { attempt, type Emission, refuse, withPrelude } from './emission.ts';
import { lowerExpr } from './expression.ts';
import { dotOperands, joined } from './strings.ts';
import { conditionOf, hoist, inOrder, type Value } from './value.ts';

export function unaryValue(emit: Emission, { op, expr }: Unary): Value | undefined {
  if (op === '!') {
    const value = truthOf(emit, expr);
    return { ...value, expr: negated(value.expr) };
  }
  return refuse(emit, `the operator ${op} depends on the type, which is not known`);
}

export function binaryValue(emit: Emission, expr: Binary): Value | undefined {
  switch (expr.op) {
    case '.':
      return joined(emit, dotOperands(expr));
    case '&&':
    case 'and':
      return logical(emit, expr, '&&');
    case '||':
    case 'or':
      return logical(emit, expr, '||');
    case '+':
    case '-':
    case '*':
      return arithmetic(emit, expr, expr.op);
    default: {
      const op = COMPARISONS[expr.op];
      if (op !== undefined) return comparison(emit, expr, op);
      return refuse(emit, `the operator ${expr.op} has no equivalent here`);
    }
  }
}

/** The expression as a condition, of type bool. */
export function truthOf(emit: Emission, expr: Expr): Value {
  const value = lowerExpr(emit, expr, 'truth');
  const asked = value.type !== 'string' || conditionOf(value) !== undefined ? value : hoist(emit, value, 'value');
  return { expr: conditionOf(asked) ?? asked.expr, type: 'bool', stable: asked.stable };
}

/** The opposite of a condition. */
export function negated(expr: GoExpr): GoExpr {
  if (expr.kind === 'BinaryExpr') {
    if (expr.op === '==') return { ...expr, op: '!=' };
    if (expr.op === '!=') return { ...expr, op: '==' };
    const [x, y] = [expr.x, expr.y];
    const isPair = [x, y].every((side) => side.kind === 'BinaryExpr' && side.op === '!=');
    // Neither empty nor "0": empty or "0".
    if (expr.op === '&&' && isPair) return binary(negated(x), '||', negated(y));
  }
  return unary('!', expr);
}

/** The right side runs only when the left one asks for it, so only what does nothing can be hoisted out of it. */
function logical(emit: Emission, { left, right }: Binary, op: '&&' | '||'): Value | undefined {
  const x = truthOf(emit, left);
  const y = attempt(emit, () => {
    const { made, prelude } = withPrelude(emit, () => truthOf(emit, right));
    if (!prelude.every(isHarmless)) return undefined;
    emit.notes.prelude.push(...prelude);
    return made;
  });
  if (y === undefined) return refuse(emit, `the right side of ${op} needs statements, which would always run`);
  return { expr: binary(x.expr, op, y.expr), type: 'bool', stable: x.stable && y.stable };
}

/** Whether the statement only reads the request, which may as well be read when nobody asks. */
function isHarmless(stmt: GoStmt): boolean {
  if (stmt.kind !== 'AssignStmt' || stmt.tok !== ':=' || stmt.rhs.length !== 1) return false;
  return stmt.rhs.every(isRead);
}

function isRead(expr: GoExpr): boolean {
  if (expr.kind === 'BasicLit' || expr.kind === 'Ident') return true;
  if (expr.kind !== 'CallExpr' || expr.fun.kind !== 'SelectorExpr') return false;
  const { x, sel } = expr.fun;
  return x.kind === 'Ident' && x.name === 'c' && READS.has(sel.name) && expr.args.every(isRead);
}

const READS: ReadonlySet<string> = new Set(
  (
    'Cookie DefaultPostForm DefaultQuery FormFile GetHeader GetPostForm GetPostFormArray GetPostFormMap GetQuery ' +
    'GetQueryArray GetQueryMap Param PostForm Query'
  ).split(' '),
);

const COMPARISONS: Readonly<Record<string, BinaryOp>> = {
  '===': '==',
  '!==': '!=',
  '==': '==',
  '!=': '!=',
  '<>': '!=',
  '<': '<',
  '<=': '<=',
  '>': '>',
  '>=': '>=',
};

function comparison(emit: Emission, expr: Binary, op: BinaryOp): Value | undefined {
  const values = inOrder(emit, [() => lowerExpr(emit, expr.left), () => lowerExpr(emit, expr.right)]);
  const [x, y] = values ?? [];
  if (x === undefined || y === undefined) return undefined;
  const why = whyUndecided(expr, x, y) ?? whyDifferent(expr, x.type, y.type);
  if (why !== undefined) return refuse(emit, why);
  return { expr: binary(x.expr, op, y.expr), type: 'bool', stable: x.stable && y.stable };
}

/** What PHP may have as false is no number to compare with, unless types are compared too, or more than some is asked. */
function whyUndecided(expr: Binary, left: Value, right: Value): string | undefined {
  if (left.undecided !== true && right.undecided !== true) return undefined;
  const isMore = expr.op === '>' && expr.right.kind === 'IntLit';
  if (expr.op === '===' || expr.op === '!==' || isMore) return undefined;
  return 'what this is when there is none is a decision, and PHP may compare that in its own way';
}

/** Why Go's operator would not answer as PHP's does; undefined when it would. */
function whyDifferent(expr: Binary, left: string, right: string): string | undefined {
  if (left !== right) return `PHP compares ${left} with ${right} in its own way`;
  if (left === 'int' || left === 'float64') return undefined;
  const isEquality = /^[=!<>]{2,3}$/.test(expr.op) && expr.op !== '<=' && expr.op !== '>=';
  if (left === 'bool') return isEquality ? undefined : 'Go does not order booleans';
  if (left !== 'string') return `PHP compares ${left} by content`;
  if (expr.op === '===' || expr.op === '!==') return undefined;
  // Two strings that look like numbers are compared as numbers; one that does not makes it a comparison of text.
  if (isEquality && (isText(expr.left) || isText(expr.right))) return undefined;
  return 'PHP compares strings that look like numbers as numbers';
}

function isText(expr: Expr): boolean {
  if (expr.kind === 'Paren') return isText(expr.expr);
  if (expr.kind !== 'StringLit') return false;
  return !/^[ \t\n\r\v\f]*[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?[ \t\n\r\v\f]*$/.test(expr.value);
}

function arithmetic(emit: Emission, expr: Binary, op: '+' | '-' | '*'): Value | undefined {
  const values = inOrder(emit, [() => lowerExpr(emit, expr.left), () => lowerExpr(emit, expr.right)]);
  const [x, y] = values ?? [];
  if (x === undefined || y === undefined) return undefined;
  if (x.type !== 'int' || y.type !== 'int')
    return refuse(emit, `PHP computes ${x.type} ${op} ${y.type} in its own way`);
  const sum: GoExpr = binary(x.expr, op, y.expr);
  if (constantOf(x.expr) === undefined || constantOf(y.expr) === undefined) {
    emit.notes.fidelities.push('caveat');
    emit.notes.caveats.push(INT_OVERFLOW);
  } else if (constantOf(sum) === undefined) return refuse(emit, 'the result does not fit into an integer');
  return { expr: sum, type: 'int', stable: x.stable && y.stable };
}

export const INT_OVERFLOW: Caveat = {
  row: 'language/int-overflow',
  text: 'PHP turns an integer that overflows into a float; Go wraps around.',
};
