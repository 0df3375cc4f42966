/**
 * What `catch` asks of an error: by the class that PHP names, which is a class of the application, one of PHP's own, or one
 * of the framework's, whose errors in Go are those of the libraries that do its work.
 */
import type { Expr as GoExpr, Stmt as GoStmt } from '../go/ast.ts';
import { call, selector, unary } from '../go/build.ts';
import type { Catch, Name } from '../syntax/php/ast.ts';
import { walk } from '../syntax/php/walk.ts';
import { declare } from './declare.ts';
import type { Emission } from './emission.ts';
import { portHole } from './hole.ts';
import { localName } from './naming.ts';
import { negated } from './truth.ts';
import { createVariable, reference, type Variable } from './variables.ts';

export interface CaughtError {
  /** Undefined for every error. */
  readonly cond: GoExpr | undefined;
  /** Declares what the condition sets. */
  readonly before: readonly GoStmt[];
  /** What the PHP variable is. */
  readonly value: Variable;
  /** The error itself. */
  readonly from: Variable;
}

/** One for each class that the `catch` names. `mayBeError` tells whether the language itself may have thrown. */
export function caughtErrors(emit: Emission, node: Catch, err: Variable, mayBeError: boolean): readonly CaughtError[] {
  return node.types.map((name) => caughtError(emit, name, node.variable, err, mayBeError));
}

function caughtError(
  emit: Emission,
  name: Name,
  variable: Catch['variable'],
  err: Variable,
  mayBeError: boolean,
): CaughtError {
  const { source, scope, plan } = emit.subject;
  const fqn = source.file.types.classOf(name, scope) ?? name.text;
  const whole = { before: [], value: err, from: err };
  const lower = fqn.toLowerCase();
  if (lower === 'throwable') {
    const isExit = call(selector('errors', 'Is'), reference(err), selector('php', 'ErrExit'));
    return { ...whole, cond: hasExit(emit) ? negated(isExit) : undefined };
  }
  if (lower === 'exception') return { ...whole, cond: mayBeError ? negated(isA(err, 'IsError')) : undefined };
  const planned = plan?.classNamed(fqn);
  if (planned !== undefined && planned.type !== 'any') {
    const target = createVariable(emit, variable === undefined ? 'target' : localName(variable.name), planned.type);
    return {
      cond: call(selector('errors', 'As'), reference(err), unary('&', reference(target))),
      before: [declare(emit, target)],
      value: target,
      from: err,
    };
  }
  const own = OF_PHP.get(lower);
  if (own !== undefined) return { ...whole, cond: isA(err, `Is${own}`) };
  const library = OF_LIBRARIES.get(lower);
  if (library !== undefined) {
    return { ...whole, cond: call(selector('errors', 'Is'), reference(err), selector(...library)) };
  }
  return { ...whole, cond: portHole(emit, name, `which error ${fqn} is in Go is not known`, 'bool') };
}

/** `errors.As(err, new(php.IsRuntimeException))`. */
function isA(err: Variable, marker: string): GoExpr {
  return call(selector('errors', 'As'), reference(err), call('new', selector('php', marker)));
}

/** Whether the file ends requests by `exit`, which nobody catches. */
function hasExit(emit: Emission): boolean {
  let found = false;
  walk(emit.subject.source.file.program, {
    enter: (node) => {
      if (node.kind === 'Exit') found = true;
      return !found;
    },
  });
  return found;
}

/** PHP's own classes of errors that package php has. */
const OF_PHP: ReadonlyMap<string, string> = new Map(
  (
    'ErrorException RuntimeException OutOfBoundsException OverflowException RangeException UnderflowException ' +
    'UnexpectedValueException LogicException BadFunctionCallException BadMethodCallException DomainException ' +
    'InvalidArgumentException LengthException OutOfRangeException JsonException Error TypeError ArgumentCountError ' +
    'ValueError UnhandledMatchError ArithmeticError DivisionByZeroError'
  )
    .split(' ')
    .map((name) => [name.toLowerCase(), name]),
);

/** The framework's, by the error that the library of the same work answers. */
const OF_LIBRARIES: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['illuminate\\database\\eloquent\\modelnotfoundexception', ['gorm', 'ErrRecordNotFound']],
  ['illuminate\\database\\recordsnotfoundexception', ['gorm', 'ErrRecordNotFound']],
]);
