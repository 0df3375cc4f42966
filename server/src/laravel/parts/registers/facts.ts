/**
 * What providers and start-up code tell the framework: bindings, listeners, policies, composers…
 */
import type { Literal } from '../../../php/literal.ts';

export type Registration = { readonly at: number; readonly class?: string; readonly function?: string } & (
  | BindingFact
  | ContextualFact
  | LinkFact
  | PathFact
  | ExceptionFact
  | SettingFact
);

export interface BindingFact {
  readonly kind: 'binding';
  /** A class, an interface or a name of its own; left out when it is computed. */
  readonly name?: string;
  readonly lifetime: 'bind' | 'singleton' | 'scoped' | 'instance' | 'alias' | 'extend' | 'tag';
  /** The class that is made, where the text tells; for a tag its name. */
  readonly to?: string;
  /** Only where nothing else is bound. */
  readonly ifMissing?: true;
}

/** `when(A)->needs(B)->give(C)` */
export interface ContextualFact {
  readonly kind: 'contextual';
  readonly for: readonly string[];
  readonly needs?: string;
  readonly gives?: string;
  readonly value?: Literal;
}

/** One thing handed to another by name. */
export interface LinkFact {
  readonly kind:
    | 'blade-component'
    | 'blade-directive'
    | 'blade-if'
    | 'channel'
    | 'composer'
    | 'gate'
    | 'listener'
    | 'macro'
    | 'model-event'
    | 'morph'
    | 'observer'
    | 'policy'
    | 'rate-limiter'
    | 'subscriber'
    | 'validator';
  /** The event, ability, view, model, directive…; left out when it is computed. */
  readonly name?: string;
  /** `Class` or `Class@method`; `closure` for one that stands there. */
  readonly to?: string;
  /** Of a macro, the class that gets it; of an event of a model, that model. */
  readonly on?: string;
  /** `define`, `before`, `property $listen`… */
  readonly via: string;
  /** Offsets of a closure. */
  readonly code?: readonly [start: number, end: number];
}

/** `$this->loadViewsFrom(__DIR__ . '/views', 'courier')` */
export interface PathFact {
  readonly kind: 'path';
  readonly via: string;
  readonly path: Literal;
  readonly namespace?: string;
}

/** What the exception handler is told. */
export interface ExceptionFact {
  readonly kind: 'exception';
  /** `render`, `report`, `dontReport`, `map`, `level`… */
  readonly via: string;
  readonly exceptions: readonly string[];
  readonly code?: readonly [start: number, end: number];
}

/** `Schema::defaultStringLength(191)`, `Paginator::useBootstrap()` */
export interface SettingFact {
  readonly kind: 'setting';
  readonly name: string;
  readonly args?: readonly Literal[];
}
