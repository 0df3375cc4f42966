/**
 * What the magic of one application depends on: what its config, its providers and its database say. Built from facts
 * of all files; where nothing is known, Laravel's defaults hold.
 */
import type { StaticType } from '../../php/types.ts';
import type { FacadeRoots } from './facades.ts';
import type { ResourceUse } from './resource-uses.ts';

export interface LaravelApp {
  /** The class behind a name of the global namespace, by the application's own aliases and Laravel's. Any case. */
  alias(name: string): string | undefined;
  /** The model behind the default guard, and those behind all guards. */
  readonly userModel: string | undefined;
  readonly userModels: readonly string[];
  /** The class that the container gives for a name that is no class: `'cache'`, `'payment.gateway'`. */
  bound(name: string): string | undefined;
  /** A column, cast or accessor of a model; relations are told by the methods that declare them. */
  attribute(model: string, name: string): StaticType | undefined;
  /** The object behind a facade. */
  readonly facadeRoot: FacadeRoots;
  /** Whether the class is registered as middleware, globally, in a group or under an alias. */
  isMiddleware(fqn: string): boolean;
  /** Where objects of a class are made around another: `new UserResource($user)`. */
  resourceUses(resource: string): readonly ResourceUse[];
}
