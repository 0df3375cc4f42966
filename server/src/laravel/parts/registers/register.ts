/**
 * Making one registration from a call: what is handed over, as far as the text tells.
 */
import { isKind } from '../../../php/literal.ts';
import type { Expr, Stmt } from '../../../syntax/php/ast.ts';
import { argument, classFrom, classIn, literalOf, methodOf, type Reading, subject } from '../reading.ts';
import { localsOf, returnsOf } from '../rules/locals.ts';
import { classesOfType } from '../subject.ts';
import { isContainer } from '../uses/on.ts';
import type { LinkFact, Registration } from './facts.ts';

type Registered<T> = T extends Registration ? Omit<T, 'at' | 'class' | 'function'> : never;

export function register(reading: Reading, at: number, registration: Registered<Registration>): void {
  const { class: owner, function: around } = reading.scope;
  reading.found.registrations.push({
    ...registration,
    at,
    ...(owner === '' ? {} : { class: owner }),
    ...(around === '' ? {} : { function: around }),
  });
}

/** What handles something: a class, `[Class, 'method']`, `'Class@method'`, a closure. */
export function handlerOf(reading: Reading, expr: Expr | undefined): Pick<LinkFact, 'to' | 'code'> {
  if (expr === undefined) return {};
  if (expr.kind === 'Closure' || expr.kind === 'ArrowFunction') return { to: 'closure', code: [expr.start, expr.end] };
  if (expr.kind === 'New') {
    const made = classIn(reading, expr.class);
    return made === undefined ? {} : { to: made };
  }
  const literal = literalOf(reading, expr);
  if (isKind(literal, 'array')) {
    const [of, method] = literal.items.map(({ value }) => value);
    const owner = of === undefined ? undefined : classFrom(of);
    const own = owner ?? (isThis(expr) ? reading.scope.class : undefined);
    return own === undefined || typeof method !== 'string' ? {} : { to: `${own}@${method}` };
  }
  if (expr.kind === 'FuncCall' && expr.args.length > 0) {
    // `queueable(function (Event $e) { … })`
    return handlerOf(reading, argument(expr.args, 0));
  }
  const [of, method] = typeof literal === 'string' ? literal.split('@') : [];
  if (of !== undefined && of !== '') return { to: method === undefined ? bare(of) : `${bare(of)}@${method}` };
  const named = classFrom(literal);
  return named === undefined ? {} : { to: named };
}

/** The classes of the first parameter of a closure: the event or exception that it is for. */
export function firstParamClasses(reading: Reading, expr: Expr | undefined): readonly string[] {
  if (expr?.kind === 'FuncCall') return firstParamClasses(reading, argument(expr.args, 0));
  if (expr?.kind !== 'Closure' && expr?.kind !== 'ArrowFunction') return [];
  return classesOfType(expr.params[0]?.type, reading.names);
}

/** The class that a binding makes: named, or made by what a closure returns. */
export function concreteOf(reading: Reading, expr: Expr | undefined): string | undefined {
  if (expr === undefined) return undefined;
  if (expr.kind === 'ArrowFunction') return madeBy(reading, expr.body);
  if (expr.kind !== 'Closure') return madeBy(reading, expr) ?? nameOf(reading, expr);
  const body = expr.body.body;
  const made = new Set(returnsOf(body).map((one) => madeBy(reading, valueReturned(one.expr, body))));
  const [only] = made;
  return made.size === 1 ? only : undefined;
}

/** What a returned variable was set to, where it is set once. */
function valueReturned(expr: Expr, body: readonly Stmt[]): Expr {
  const set = expr.kind === 'Variable' ? (localsOf(body).get(expr.name) ?? []) : [];
  const [only] = set;
  return set.length === 1 && only !== undefined && only.key === undefined ? only.value : expr;
}

/** `new X`, `$app->make(X::class)`, `app(X::class)`. */
function madeBy(reading: Reading, expr: Expr): string | undefined {
  if (expr.kind === 'New') return classIn(reading, expr.class);
  if (expr.kind === 'MethodCall' && /^(?:make|makeWith|get|build)$/.test(methodOf(expr))) {
    if (!isContainer(subject(reading, expr.object))) return undefined;
    return nameOf(reading, argument(expr.args, 0));
  }
  if (expr.kind === 'FuncCall' && expr.callee.kind === 'Name' && /^(?:app|resolve)$/i.test(expr.callee.text)) {
    return nameOf(reading, argument(expr.args, 0));
  }
  return undefined;
}

/** A class or a name of the container. */
export function nameOf(reading: Reading, expr: Expr | undefined): string | undefined {
  if (expr === undefined) return undefined;
  const literal = literalOf(reading, expr);
  if (typeof literal === 'string') return bare(literal);
  if (isKind(literal, 'class')) return literal.name;
  return isKind(literal, 'constant') && literal.class !== undefined ? `${literal.class}::${literal.name}` : undefined;
}

function isThis(expr: Expr): boolean {
  const first = expr.kind === 'ArrayLit' ? expr.items[0]?.value : undefined;
  return first?.kind === 'Variable' && first.name === 'this';
}

function bare(name: string): string {
  return name.startsWith('\\') ? name.slice(1) : name;
}
