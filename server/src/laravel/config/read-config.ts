/**
 * Config files: the array that a file returns, as data. `env()` stays a call, since its value is the machine's.
 */

import { isKind, type Literal, readLiteral, valueAt } from '../../php/literal.ts';
import type { FileNames } from '../../php/names.ts';
import type { Program } from '../../syntax/php/ast.ts';

/** The value of the last `return` on the top level; `undefined` when it is no array. */
export function readConfig(program: Program, names: FileNames): Literal | undefined {
  const returned = program.body.findLast((stmt) => stmt.kind === 'Return');
  if (returned?.kind !== 'Return' || returned.expr === undefined) return undefined;
  const literal = readLiteral(returned.expr, (name) => names.classOf(name));
  return isKind(literal, 'array') ? literal : undefined;
}

/** The value at a path such as `providers.users.model`. */
export function settingAt(config: Literal | undefined, path: string): Literal | undefined {
  let at = config;
  for (const step of path.split('.')) {
    if (at === undefined) return undefined;
    at = valueAt(at, step);
  }
  return at;
}

/** `env('KEY', $default)` stands for its default, which is what a checkout without a `.env` has. */
export function withoutEnv(literal: Literal | undefined): Literal | undefined {
  return isKind(literal, 'call') && literal.name === 'env' ? literal.args[1] : literal;
}
