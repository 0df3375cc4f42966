/**
 * Making one use from a call: its name from an argument, as far as the text tells.
 */
import { isKind, type Literal } from '../../../php/literal.ts';
import type { Expr } from '../../../syntax/php/ast.ts';
import { argument, classBehind, literalOf, newClass, type Reading } from '../reading.ts';
import type { Use, UseKind } from './facts.ts';

type Extra = Pick<Use, 'default' | 'data' | 'write' | 'on'>;

/** A use whose name an expression tells. */
export function useNamed(
  reading: Reading,
  kind: UseKind,
  via: string,
  at: number,
  name: Expr | undefined,
  extra: Extra = {},
): void {
  reading.use({ kind, via, at, ...nameFrom(literalOf(reading, name)), ...extra });
}

/** A use of a class that an argument names or makes; nothing when it does neither. */
export function useClass(
  reading: Reading,
  kind: UseKind,
  via: string,
  at: number,
  expr: Expr | undefined,
  extra: Extra = {},
): void {
  const name = classBehind(reading, expr);
  if (name !== undefined) reading.use({ kind, via, at, name, ...extra });
}

/** A use of a class that an argument makes, as jobs and messages are handed over. */
export function useNew(
  reading: Reading,
  kind: UseKind,
  via: string,
  at: number,
  expr: Expr | undefined,
  extra: Extra = {},
): boolean {
  const name = newClass(reading, expr);
  if (name !== undefined) reading.use({ kind, via, at, name, ...extra });
  return name !== undefined;
}

/** A text or class as a name; of a text that is joined from parts its known beginning. */
export function nameFrom(literal: Literal): Pick<Use, 'name' | 'prefix'> {
  if (typeof literal === 'string') return { name: literal };
  if (isKind(literal, 'class')) return { name: literal.name };
  if (isKind(literal, 'constant')) {
    return { name: literal.class === undefined ? literal.name : `${literal.class}::${literal.name}` };
  }
  const first = isKind(literal, 'concat') ? literal.parts[0] : undefined;
  return typeof first === 'string' ? { prefix: first } : {};
}

/** The names in a list or the one name; nothing for a name that is computed. */
export function namesFrom(literal: Literal): readonly string[] {
  const values = isKind(literal, 'array') ? literal.items.map(({ value }) => value) : [literal];
  return values.flatMap((value) => nameFrom(value).name ?? []);
}

/** The keys of a literal array, or the variables of `compact('a', 'b')`, or those of both added up. */
export function dataKeys(reading: Reading, expr: Expr | undefined): Pick<Use, 'data'> {
  const parts = expr?.kind === 'Binary' && expr.op === '+' ? [expr.left, expr.right] : expr === undefined ? [] : [expr];
  return listed(parts.flatMap((part) => keysOf(reading, part)));
}

/** What `with` and its relatives add behind `view(…)`: `->with('a', $a)`, `->with(compact('b'))`, `->withC($c)`. */
export function dataBehind(
  reading: Reading,
  calls: readonly Extract<Expr, { kind: 'MethodCall' }>[],
): readonly string[] {
  return calls.flatMap(({ name, args }) => {
    if (name.kind !== 'Identifier') return [];
    if (name.text === 'with') {
      const key = argument(args, 0, 'key');
      return key?.kind === 'StringLit' ? [key.value] : (dataKeys(reading, key).data ?? []);
    }
    const magic = /^with([A-Z].*)$/.exec(name.text);
    return magic?.[1] === undefined ? [] : [magic[1].slice(0, 1).toLowerCase() + magic[1].slice(1)];
  });
}

/** A view with the data it is given, in the call and behind it. */
export function useView(
  reading: Reading,
  via: string,
  at: number,
  name: Expr | undefined,
  data: Expr | undefined,
  behind: readonly string[] = [],
  extra: Extra = {},
): void {
  const keys = [...(dataKeys(reading, data).data ?? []), ...behind];
  useNamed(reading, 'view', via, at, name, { ...listed([...new Set(keys)]), ...extra });
}

function keysOf(reading: Reading, expr: Expr): readonly string[] {
  if (expr.kind === 'ArrayLit') return expr.items.flatMap(({ key }) => (key?.kind === 'StringLit' ? [key.value] : []));
  const isCompact = expr.kind === 'FuncCall' && expr.callee.kind === 'Name' && /^compact$/i.test(expr.callee.text);
  return isCompact ? expr.args.flatMap((arg) => namesFrom(literalOf(reading, arg.value))) : [];
}

function listed(data: readonly string[]): Pick<Use, 'data'> {
  return data.length === 0 ? {} : { data };
}
