/**
 * The parts of a whole application: plain data, sorted, the same for any order of its files.
 */
import type { ClassPart } from '../classes/facts.ts';
import type { CommandFact, ScheduledTask } from '../console/facts.ts';
import type { Registration } from '../registers/facts.ts';
import type { RequestFact, ValidationFact } from '../rules/facts.ts';
import type { TestFact } from '../tests/facts.ts';
import type { Use, UseKind } from '../uses/facts.ts';

export interface Parts {
  /** Every named class, interface, trait and enum, by name. */
  readonly classes: readonly AppClass[];
  /** Form requests; other classes with `rules()` are not among them. */
  readonly requests: readonly (RequestFact & InFile)[];
  readonly validations: readonly (ValidationFact & InFile)[];
  readonly commands: readonly (CommandFact & InFile)[];
  readonly schedule: readonly (ScheduledTask & InFile)[];
  readonly tests: readonly (TestFact & InFile)[];
  /** Who listens to which event, by event and listener. */
  readonly listeners: readonly Listener[];
  readonly observers: readonly Observer[];
  /** Of models: by map, by attribute, by name. */
  readonly policies: readonly Policy[];
  /** All other registrations, bindings among them, by file and place. */
  readonly registrations: readonly (Registration & InFile)[];
  readonly uses: Readonly<Record<UseKind, readonly NamedUses[]>>;
}

export interface InFile {
  readonly path: string;
}

export interface AppClass extends ClassPart, InFile {
  readonly part: PartKind;
  /** Runs in a queue. */
  readonly queued?: true;
}

export type PartKind =
  | 'cast'
  | 'command'
  | 'component'
  | 'contract'
  | 'controller'
  | 'enum'
  | 'event'
  | 'exception'
  | 'exception-handler'
  | 'facade'
  | 'factory'
  | 'job'
  | 'kernel'
  | 'listener'
  | 'livewire'
  | 'mail'
  | 'middleware'
  | 'migration'
  | 'model'
  | 'notification'
  | 'observer'
  | 'policy'
  | 'provider'
  | 'request'
  | 'resource'
  | 'rule'
  | 'scope'
  | 'seeder'
  | 'service'
  | 'test'
  | 'trait';

export interface Listener extends InFile {
  /** A class, or a name of its own, with `*` in it for several. */
  readonly event: string;
  /** Left out for a closure. */
  readonly class?: string;
  readonly method?: string;
  /** `discovered` by the type of its parameter. */
  readonly via: 'listen' | 'property' | 'subscriber' | 'discovered';
  readonly queued?: true;
  readonly at: number;
}

export interface Observer extends InFile {
  readonly model: string;
  readonly observer: string;
  readonly at: number;
}

export interface Policy {
  readonly model: string;
  readonly policy: string;
  readonly via: 'registered' | 'attribute' | 'name';
}

/** All uses of one name. */
export interface NamedUses {
  /** Empty for uses whose name is computed. */
  readonly name: string;
  readonly places: readonly UsePlace[];
}

export interface UsePlace extends Omit<Use, 'kind' | 'name' | 'on'>, InFile {
  readonly class?: string;
  readonly function?: string;
}
