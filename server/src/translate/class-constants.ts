/**
 * Constants of classes and of the program, cases of enums, names of classes.
 */
import { ident, intLit, selector, stringLit } from '../go/build.ts';
import { statusConstant } from '../laravel/status-constants.ts';
import type { Literal } from '../php/literal.ts';
import { classType, literalOf, type StaticType } from '../php/types.ts';
import type { ClassConstFetch, ConstFetch } from '../syntax/php/ast.ts';
import { type Emission, refuse } from './emission.ts';
import { statusExpr } from './http-status.ts';
import { numberValue } from './literals.ts';
import { isLateBound, namedClass } from './members.ts';
import type { Value } from './value.ts';

/** `X::C`, `X::class`, `Status::Active`. */
export function classConstant(emit: Emission, { class: of, name }: ClassConstFetch): Value | undefined {
  const fqn = namedClass(emit, of);
  const { plan, source } = emit.subject;
  if (name.kind !== 'Identifier') return refuse(emit, 'which constant this is, is decided when it runs');
  if (fqn === undefined) return refuse(emit, 'which class this is, is decided when it runs');
  const isBelow = isLateBound(of) && plan?.isExtended(fqn) === true;
  if (name.text.toLowerCase() === 'class') {
    return isBelow ? refuse(emit, 'which class this is, is decided when it runs') : text(fqn);
  }
  const code = statusConstant(fqn, name.text);
  if (code !== undefined) return { expr: statusExpr(code) ?? intLit(code), type: 'int', stable: true };
  const planned = plan?.constant(fqn, name.text);
  if (isBelow && plan?.extensionsOf(fqn).some((below) => plan.constant(below, name.text)?.goName !== planned?.goName)) {
    return refuse(emit, `a class below ${fqn} has a constant of its own`);
  }
  if (planned !== undefined) return { expr: ident(planned.goName), type: planned.type, stable: true };
  if (plan?.classNamed(fqn) !== undefined) return refuse(emit, `the constant ${name.text} of ${fqn} is not converted`);
  return (
    constantValue(source.file.app.classConstant(classType(fqn), name.text)) ?? refuse(emit, 'the constant is not known')
  );
}

/** `PHP_EOL`, `M_PI`, a constant of the application. */
export function constantFetch(emit: Emission, { name, start }: ConstFetch): Value | undefined {
  const { source, scope } = emit.subject;
  const written = name.text.replace(/^\\/, '');
  const known = BUILT_IN.get(written);
  if (known !== undefined) return known();
  switch (written.toUpperCase()) {
    case '__LINE__':
      return { expr: intLit(source.lines.positionAt(start).line + 1), type: 'int', stable: true };
    case '__CLASS__':
      return scope.class === undefined || scope.class.fact.kind === 'trait'
        ? refuse(emit, 'which class this is, is decided when it runs')
        : text(scope.class.fact.name);
    case '__NAMESPACE__':
      return text(source.file.names.namespaceAt(start));
    default:
  }
  const { app, names } = source.file;
  const candidates = names.constantsOf(name);
  const declared = candidates.map((each) => app.world.constantNamed(each)).find((each) => each !== undefined);
  if (declared?.start === undefined)
    return constantValue(app.constant(candidates)) ?? refuse(emit, 'the constant is not known');
  return literalConstant(declared.value, declared.type) ?? refuse(emit, 'the constant is not known');
}

function literalConstant(value: Literal | undefined, type: StaticType): Value | undefined {
  if (typeof value === 'number' && type.kind === 'scalar' && type.name === 'float') return numberValue(value);
  if (value === null) return { expr: ident('nil'), type: 'nil', stable: true };
  return value === undefined || typeof value === 'object' ? undefined : scalarConstant(value);
}

/** The Go of a type that is just one value. */
function constantValue(type: StaticType): Value | undefined {
  const value = literalOf(type);
  if (value === undefined || type.kind !== 'scalar') return undefined;
  return typeof value === 'number' && type.name === 'float' ? numberValue(value) : scalarConstant(value);
}

/** A scalar that is known as data. A number with a fraction is a float. */
export function scalarConstant(value: string | number | boolean): Value | undefined {
  switch (typeof value) {
    case 'string':
      return text(value);
    case 'boolean':
      return { expr: ident(String(value)), type: 'bool', stable: true };
    case 'number':
      if (!Number.isInteger(value)) return numberValue(value);
      return Number.isSafeInteger(value) ? { expr: integer(value), type: 'int', stable: true } : undefined;
  }
}

function integer(value: number): Value['expr'] {
  if (value >= 0) return intLit(value);
  return { kind: 'UnaryExpr', start: -1, end: -1, op: '-', x: intLit(-value) };
}

function text(value: string): Value {
  return { expr: stringLit(value), type: 'string', stable: true };
}

function mathConstant(name: string, type: 'int' | 'float64'): () => Value {
  return () => ({ expr: selector('math', name), type, stable: true });
}

/** What PHP's own constants are on every machine that Go runs on. */
const BUILT_IN: ReadonlyMap<string, () => Value> = new Map([
  ['PHP_EOL', () => text('\n')],
  ['DIRECTORY_SEPARATOR', () => text('/')],
  ['PATH_SEPARATOR', () => text(':')],
  ['PHP_INT_MAX', mathConstant('MaxInt', 'int')],
  ['PHP_INT_MIN', mathConstant('MinInt', 'int')],
  ['PHP_INT_SIZE', () => ({ expr: intLit(8), type: 'int', stable: true })],
  ['PHP_FLOAT_MAX', () => numberValue(Number.MAX_VALUE)],
  ['PHP_FLOAT_MIN', () => numberValue(2.2250738585072014e-308)],
  ['PHP_FLOAT_EPSILON', () => numberValue(Number.EPSILON)],
  ['PHP_FLOAT_DIG', () => ({ expr: intLit(15), type: 'int', stable: true })],
  ['M_PI', () => numberValue(Math.PI)],
  ['M_E', () => numberValue(Math.E)],
  ['M_SQRT2', () => numberValue(Math.SQRT2)],
  ['INF', () => numberValue(Number.POSITIVE_INFINITY)],
  [
    'NAN',
    () => ({
      expr: { kind: 'CallExpr', start: -1, end: -1, fun: selector('math', 'NaN'), args: [], ellipsis: false },
      type: 'float64',
      stable: true,
    }),
  ],
]);
