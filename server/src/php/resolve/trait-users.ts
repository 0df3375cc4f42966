/**
 * `$this` in a trait is an object of whichever class uses it: what the trait does not declare itself, those do.
 */
import { anyOf, type ClassType, type StaticType } from '../types.ts';
import type { Core } from './core.ts';

/** A trait that everybody uses tells nothing that all its users share. */
const MOST_USERS = 40;

/** What the classes that use the trait answer; `undefined` for other classes, and where none of them does. */
export function throughUsers(
  core: Core,
  trait: ClassType,
  seen: ReadonlySet<string>,
  ask: (user: ClassType, seen: ReadonlySet<string>) => StaticType | undefined,
): StaticType | undefined {
  const summary = core.classes.find(trait.name)?.summary;
  if (summary?.kind !== 'trait' || seen.has(summary.name.toLowerCase())) return undefined;
  const users = core.world.usersOf(summary.name);
  if (users.length > MOST_USERS) return undefined;
  const passed = new Set(seen).add(summary.name.toLowerCase());
  const answers = users.flatMap((name) => ask({ kind: 'class', name }, passed) ?? []);
  return answers.length === 0 ? undefined : anyOf(answers);
}
