/**
 * The PHP methods that a model's members come from: those of its class and of the traits it uses, each with its file. What
 * a parent of the application has is the parent's, which Go embeds.
 */
import type { ClassLike, Method } from '../../syntax/php/ast.ts';
import { nameOf, ownMethods } from './members.ts';
import type { UnitSource } from './unit.ts';

export interface DeclaredMethod {
  readonly method: Method;
  /** The source of the file it stands in. */
  readonly from: UnitSource;
}

/** By PHP name in lower case, in the order of declaration. */
export function declaredMethods(from: UnitSource, node: ClassLike): ReadonlyMap<string, DeclaredMethod> {
  const found = new Map<string, DeclaredMethod>();
  for (const placed of ownMethods(from, node)) {
    const key = nameOf(placed).toLowerCase();
    if (!found.has(key)) found.set(key, { method: placed.member, from: placed.from });
  }
  return found;
}
