/**
 * Exceptions of the framework that answer a request by themselves, as Go errors that `fail` answers the same way.
 */
import type { Expr as GoExpr } from '../../go/ast.ts';
import { call, composite, ident, intLit, keyValue, unary } from '../../go/build.ts';
import type { Arg, Expr } from '../../syntax/php/ast.ts';
import { type Emission, refuse } from '../emission.ts';
import { lowerExpr } from '../expression.ts';
import { isHole } from '../hole.ts';
import { namedClass } from '../members.ts';
import type { Value } from '../value.ts';

/** `ValidationException::withMessages(…)`, `new NotFoundHttpException(…)` and their like; undefined for anything else. */
export function thrownError(emit: Emission, expr: Expr): Value | undefined {
  if (expr.kind === 'StaticCall' && expr.name.kind === 'Identifier') {
    const fqn = namedClass(emit, expr.class)?.toLowerCase();
    const [messages] = expr.args;
    if (fqn !== 'illuminate\\validation\\validationexception' || messages === undefined) return undefined;
    if (expr.name.text.toLowerCase() !== 'withmessages') return undefined;
    const made = lowerExpr(emit, messages.value, 'any');
    return isHole(made.expr) ? refuse(emit, made.expr.hole.why) : error(call('InvalidData', made.expr));
  }
  if (expr.kind !== 'New') return undefined;
  const fqn = namedClass(emit, expr.class)?.toLowerCase() ?? '';
  if (fqn === 'illuminate\\auth\\authenticationexception') {
    return error(unary('&', composite(ident('AuthenticationError'), [])));
  }
  if (fqn === 'symfony\\component\\httpkernel\\exception\\httpexception') {
    const [status, message] = expr.args;
    return status === undefined ? undefined : httpError(emit, status, message, undefined);
  }
  const known = STATUS[fqn];
  return known === undefined ? undefined : httpError(emit, undefined, expr.args[0], known);
}

const SYMFONY = 'symfony\\component\\httpkernel\\exception\\';

/** The status that answers each. */
const STATUS: Readonly<Record<string, number>> = {
  'illuminate\\auth\\access\\authorizationexception': 403,
  [`${SYMFONY}accessdeniedhttpexception`]: 403,
  [`${SYMFONY}badrequesthttpexception`]: 400,
  [`${SYMFONY}notfoundhttpexception`]: 404,
  [`${SYMFONY}conflicthttpexception`]: 409,
  [`${SYMFONY}gonehttpexception`]: 410,
  [`${SYMFONY}unprocessableentityhttpexception`]: 422,
};

function httpError(
  emit: Emission,
  status: Arg | undefined,
  message: Arg | undefined,
  known: number | undefined,
): Value | undefined {
  const code = status === undefined ? { expr: intLit(known ?? 500) } : lowerExpr(emit, status.value, 'int');
  const text = message === undefined ? undefined : lowerExpr(emit, message.value, 'string');
  if (isHole(code.expr) || (text !== undefined && isHole(text.expr))) return undefined;
  const fields = [
    keyValue(ident('Status'), code.expr),
    ...(text === undefined ? [] : [keyValue(ident('Message'), text.expr)]),
  ];
  return error(unary('&', composite(ident('HTTPError'), fields)));
}

function error(expr: GoExpr): Value {
  return { expr, type: 'error', stable: false, notNull: true };
}
