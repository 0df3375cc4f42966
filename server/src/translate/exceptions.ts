/**
 * PHP's own exceptions: how they are made, and what can be asked of any error. Those of the application embed PHP's.
 */
import type { Expr as GoExpr } from '../go/ast.ts';
import { call, selector } from '../go/build.ts';
import type { Arg, MethodCall } from '../syntax/php/ast.ts';
import { argumentsFor } from './arguments.ts';
import { type Emission, refuse } from './emission.ts';
import type { ParamPlan } from './plan/plan.ts';
import { phpException } from './units/inheritance.ts';
import type { Value } from './value.ts';

/** `new RuntimeException($message)`; undefined for every other class. */
export function newException(emit: Emission, fqn: string, args: readonly Arg[]): Value | undefined {
  const name = phpException(fqn);
  if (name === undefined) return undefined;
  const made = argumentsFor(emit, name === 'ErrorException' ? PARAMS.slice(0, 2) : PARAMS, args, fqn);
  if (made === undefined) return undefined;
  const rest = name === 'ErrorException' ? [NIL] : [];
  const expr = call(selector('php', `New${name}`), ...made.args, ...rest);
  return { expr, type: 'error', stable: false, notNull: true };
}

/** `$e->getMessage()` and the like, of what is an error in Go; undefined for every other method. */
export function thrownValue(emit: Emission, object: Value, { name, args }: MethodCall): Value | undefined {
  if (name.kind !== 'Identifier' || args.length > 0) return undefined;
  const isOwn = object.type !== 'error';
  switch (name.text.toLowerCase()) {
    case 'getmessage':
      return { expr: call(selector(object.expr, 'Error')), type: 'string', stable: false };
    case 'getcode': {
      const expr = isOwn ? call(selector(object.expr, 'GetCode')) : call(selector('php', 'CodeOf'), object.expr);
      return { expr, type: 'int', stable: false };
    }
    case 'getprevious': {
      const expr = isOwn
        ? call(selector(object.expr, 'GetPrevious'))
        : call(selector('php', 'PreviousOf'), object.expr);
      return { expr, type: 'error', stable: false };
    }
    case 'getline':
    case 'getfile':
    case 'gettrace':
    case 'gettraceasstring':
      return refuse(emit, 'errors of Go do not know where they were made');
    default:
      return undefined;
  }
}

/** Whether the object is an error in Go: any, or one of a class of the application that PHP can throw. */
export function isThrown(emit: Emission, object: Value): boolean {
  if (object.type === 'error') return true;
  const planned = emit.subject.plan?.classOfType(object.type);
  return planned !== undefined && emit.subject.source.file.app.isClass(planned.fqn, 'Throwable') === true;
}

const NIL: GoExpr = { kind: 'Ident', start: -1, end: -1, name: 'nil' };

const COMMON = { variadic: false, byRef: false, optional: true } as const;

const PARAMS: readonly ParamPlan[] = [
  { ...COMMON, phpName: 'message', goName: 'message', type: 'string', default: '' },
  { ...COMMON, phpName: 'code', goName: 'code', type: 'int', default: 0 },
  { ...COMMON, phpName: 'previous', goName: 'previous', type: 'error', default: null },
];
