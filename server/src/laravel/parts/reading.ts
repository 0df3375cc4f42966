/**
 * What the readers of calls share while one walk goes through a file: where the walk stands, the meaning of names, and
 * what was found. A reader is asked about one call and adds what that call tells.
 */
import { isKind, type Literal, readLiteral } from '../../php/literal.ts';
import type { FileNames } from '../../php/names.ts';
import type { Arg, Expr, MethodCall, Name, Node, StaticCall } from '../../syntax/php/ast.ts';
import { forEachChild } from '../../syntax/php/walk.ts';
import { chainOf } from '../schema/chain.ts';
import type { CommandFact, ScheduledTask } from './console/facts.ts';
import type { ConfiguredPart } from './facts.ts';
import type { Registration } from './registers/facts.ts';
import type { ValidationFact } from './rules/facts.ts';
import { classNamed, rootSubject, type Scope, subjectOf } from './subject.ts';
import type { TestDraft } from './tests/draft.ts';
import type { Use } from './uses/facts.ts';

export interface Reading {
  /** Relative to the application. */
  readonly path: string;
  readonly names: FileNames;
  scope: Scope;
  /** The method calls that stand behind a call: of `a()->b()`, `->b()` behind `a()`. Filled while the walk goes down. */
  readonly behind: Map<Expr, MethodCall>;
  readonly found: Found;
  /** Adds a use to the function around. */
  use(use: Use): void;
}

/** Lists that grow. */
export interface Found {
  readonly registrations: Registration[];
  readonly schedule: ScheduledTask[];
  readonly commands: CommandFact[];
  readonly validations: ValidationFact[];
  readonly application: ConfiguredPart[];
  readonly tests: TestDraft;
}

export function classIn(reading: Reading, name: Name | Expr): string | undefined {
  return name.kind === 'Name' ? classNamed(name, reading.scope, reading.names) : undefined;
}

export function subject(reading: Reading, expr: Expr): string {
  return subjectOf(expr, reading.scope, reading.names);
}

export function rootOf(reading: Reading, expr: Expr): string {
  return rootSubject(expr, reading.scope, reading.names);
}

const MOST_NODES = 600;

/** The value of an expression that is not too long to be looked at; `unknown` otherwise. */
export function literalOf(reading: Reading, expr: Expr | undefined): Literal {
  if (expr === undefined || !isSmall(expr)) return UNKNOWN;
  return readLiteral(expr, (name) => classNamed(name, reading.scope, reading.names));
}

export const UNKNOWN: Literal = { kind: 'unknown' };

/** The value of an argument, by its name or its place. What follows a spread has no place. */
export function argument(args: readonly Arg[], at: number, name?: string): Expr | undefined {
  const named = name === undefined ? undefined : args.find((arg) => arg.name?.text === name);
  if (named !== undefined) return named.value;
  for (let place = 0; place <= at; place++) {
    const arg = args[place];
    if (arg === undefined || arg.spread || arg.name !== undefined) return undefined;
    if (place === at) return arg.value;
  }
  return undefined;
}

export function textOf(literal: Literal): string | undefined {
  return typeof literal === 'string' ? literal : undefined;
}

export function textAt(reading: Reading, args: readonly Arg[], at: number, name?: string): string | undefined {
  return textOf(literalOf(reading, argument(args, at, name)));
}

/** A class that an expression names or makes: `X::class`, `'App\X'`, `new X(…)`, `(new X)->delay(…)`, `X::make()`. */
export function classBehind(reading: Reading, expr: Expr | undefined): string | undefined {
  if (expr === undefined) return undefined;
  const { root } = chainOf(expr);
  if (root.kind === 'New') return classIn(reading, root.class);
  return classFrom(literalOf(reading, root));
}

/** The class of `new X(…)`, also when methods are called on it; `undefined` for anything else. */
export function newClass(reading: Reading, expr: Expr | undefined): string | undefined {
  if (expr === undefined) return undefined;
  const { root } = chainOf(expr);
  return root.kind === 'New' ? classIn(reading, root.class) : undefined;
}

/** A class that a value names: `X::class`, or a text with a namespace. */
export function classFrom(literal: Literal): string | undefined {
  if (isKind(literal, 'class')) return literal.name;
  return typeof literal === 'string' && /^\\?\w+(?:\\\w+)+$/.test(literal) ? literal.replace(/^\\/, '') : undefined;
}

/** The values of a list or the one value itself, as `Arr::wrap` and variadic arguments take them. */
export function wrapped(literal: Literal): readonly Literal[] {
  return isKind(literal, 'array') ? literal.items.map(({ value }) => value) : [literal];
}

/** The calls chained behind a call, in their order. */
export function callsBehind(reading: Reading, call: Expr): readonly MethodCall[] {
  const calls: MethodCall[] = [];
  for (let next = reading.behind.get(call); next !== undefined; next = reading.behind.get(next)) calls.push(next);
  return calls;
}

/** The method called right in front of a call: `session` for the last call of `$request->session()->get('x')`. */
export function callBefore(call: MethodCall): MethodCall | undefined {
  const { object } = call;
  return object.kind === 'MethodCall' ? object : undefined;
}

/** Few nodes, so that whoever goes down into it needs little of the stack. */
export function isSmall(node: Node, most = MOST_NODES): boolean {
  const todo: Node[] = [node];
  for (let seen = 0; seen < most; seen++) {
    const next = todo.pop();
    if (next === undefined) return true;
    forEachChild(next, (child) => todo.push(child));
    if (todo.length > most) return false;
  }
  return todo.length === 0;
}

/** The name of a called method as it is written; empty when it is computed. */
export function methodOf(call: MethodCall | StaticCall): string {
  return call.name.kind === 'Identifier' ? call.name.text : '';
}
