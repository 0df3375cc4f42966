/**
 * The framework's classes that this room answers with, whatever an application writes: behind facades, names of the
 * container, and magic. Where an application's own framework is read they are read too.
 */
import { defaultAlias } from './aliases.ts';
import { coreClasses } from './magic/container.ts';
import { facadeRootClasses } from './magic/facades.ts';
import * as names from './magic/names.ts';

/** Fully qualified, sorted. */
export function frameworkClasses(): readonly string[] {
  return [...new Set([...Object.values(names), ...coreClasses(), ...facadeRootClasses()])].sort();
}

/** The classes that a name in a file may stand for: itself, and in the global namespace what is aliased to it. */
export function mentionedClasses(name: string): readonly string[] {
  const alias = name.includes('\\') ? undefined : defaultAlias(name);
  return alias === undefined ? [name] : [name, alias];
}
