/**
 * What a framework (or a workspace) tells about classes and functions that the file at hand does not declare. This room
 * names the questions; the laravel room answers them, and nothing here knows of it.
 */
import type { StaticType } from './types.ts';

export interface ClassKnowledge {
  /** The class behind a class name of the global namespace that no file declares: `Route` → Laravel's facade. */
  alias(name: string): string | undefined;
  /** Direct parents: the class extended, interfaces and traits. `undefined` when the class is not known here. */
  parents(fqn: string): readonly string[] | undefined;
  /** What a function of the global namespace answers, by its lower-case name and its number of arguments. */
  functionType(name: string, argCount: number): StaticType | undefined;
  /** What a method answers on an object of the class, by the method's lower-case name. */
  methodType(fqn: string, method: string, argCount: number): StaticType | undefined;
  /** What a static method answers; facades among them. */
  staticType(fqn: string, method: string, argCount: number): StaticType | undefined;
}

/** Plain PHP: no framework. */
export const NO_KNOWLEDGE: ClassKnowledge = {
  alias: () => undefined,
  parents: () => undefined,
  functionType: () => undefined,
  methodType: () => undefined,
  staticType: () => undefined,
};
