/**
 * What the parts of the resolver share, and the questions that they ask of each other. Unlike those of `Types`, the
 * answers here may be `OPEN`: the question that is being answered, which adds nothing to a union.
 */
import type { Stores } from '../registry/stores.ts';
import type { StaticType } from '../types.ts';
import type { Framework, Types, World } from '../world.ts';
import type { Answers } from './answers.ts';
import type { Classes } from './classes.ts';

export interface Core {
  readonly world: World;
  readonly classes: Classes;
  readonly answers: Answers;
  /** The world's, within limits: it may ask back. */
  readonly framework: Framework;
  /** What is kept by name in registries and containers. */
  readonly stores: Stores;
  /** For the framework, which knows nothing of open questions. */
  readonly types: Types;
  /** A type with everything decided; `OPEN` only as a whole. */
  force(type: StaticType): StaticType;
  call(object: StaticType, method: string, args: readonly StaticType[]): StaticType;
  invoke(callee: StaticType, args: readonly StaticType[]): StaticType;
  element(of: StaticType, key?: string | number): StaticType;
  key(of: StaticType): StaticType;
}
