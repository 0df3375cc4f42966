/**
 * What one class tells of the part that it may be. Which part it is, only its ancestors decide.
 */
import type { Literal } from '../../../php/literal.ts';
import type { NamedLiteral } from '../facts.ts';

export interface ClassPart {
  readonly name: string;
  readonly kind: 'class' | 'interface' | 'trait' | 'enum';
  /** Offset of the name. */
  readonly at: number;
  readonly abstract?: true;
  readonly extends?: string;
  readonly implements?: readonly string[];
  readonly traits?: readonly string[];
  readonly attributes?: readonly AttributePart[];
  /** Public methods without the constructor, in the order of the text. */
  readonly methods?: readonly string[];
  /** Classes that the constructor is given. */
  readonly injects?: readonly string[];
  /** Properties that Laravel reads: `$queue`, `$tries`, `$signature`, `$model`… */
  readonly settings?: Readonly<Record<string, Literal>>;
  /** Methods with what their first parameter is declared as: `handle(OrderPlaced $event)`. */
  readonly handlers?: readonly HandlerPart[];
  /** Whether `shouldDiscoverEvents()` answers yes. */
  readonly discoversEvents?: boolean;
  /** Folders or other values of `discoverEventsWithin()`. */
  readonly discoversWithin?: readonly Literal[];
  /** What `via()` of a notification gives, where it stands in the text. */
  readonly channels?: readonly string[];
  /** Channels of `broadcastOn()`. */
  readonly broadcasts?: readonly ChannelPart[];
  /** Subject of a mail, from `subject(…)`, `$subject` or the envelope. */
  readonly subject?: Literal;
  /** What `toArray()` of a resource gives. */
  readonly resource?: readonly ResourceEntry[];
  /** Keys of a factory's `definition()`. */
  readonly definition?: readonly string[];
  /** What a middleware does around the rest of the request. */
  readonly middleware?: MiddlewarePart;
  /** What `subscribe()` of a subscriber registers. */
  readonly subscribes?: readonly SubscriptionPart[];
  /** The class that `getFacadeAccessor()` names. */
  readonly facade?: string;
}

export interface AttributePart {
  readonly name: string;
  readonly args?: readonly NamedLiteral[];
}

export interface HandlerPart {
  readonly method: string;
  readonly types: readonly string[];
}

export interface ChannelPart {
  readonly class: string;
  readonly name: Literal;
}

export interface MiddlewarePart {
  readonly before: boolean;
  readonly after: boolean;
  /** Runs when the answer has been sent. */
  readonly terminates: boolean;
  /** Parameters behind `$next`: `role:admin`. */
  readonly params?: readonly string[];
}

export interface SubscriptionPart {
  readonly event: string;
  /** A method of the subscriber, or `Class@method`. */
  readonly to: string;
}

export interface ResourceEntry {
  /** Left out where entries are merged in. */
  readonly key?: string;
  readonly value: ResourceValue;
  readonly at: number;
}

export type ResourceValue =
  /** `$this->price`, `$this->resource->user->name`; `calls` are methods called on it. */
  | { readonly kind: 'field'; readonly path: readonly string[]; readonly calls?: readonly string[] }
  | { readonly kind: 'literal'; readonly value: Literal }
  /** `new UserResource($this->user)`, `ItemResource::collection($this->items)` */
  | { readonly kind: 'resource'; readonly class: string; readonly many: boolean; readonly of?: ResourceValue }
  /** `$this->when(…)`, `whenLoaded('items')`, `mergeWhen`: `name` is what is loaded, counted or merged. */
  | { readonly kind: 'when'; readonly how: string; readonly name?: string; readonly value?: ResourceValue }
  | { readonly kind: 'array'; readonly entries: readonly ResourceEntry[] }
  | { readonly kind: 'parent' }
  | { readonly kind: 'code'; readonly start: number; readonly end: number };
