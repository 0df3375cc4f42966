/**
 * Commands and what runs when.
 */
import type { Literal } from '../../../php/literal.ts';

export interface CommandFact {
  /** The class; left out for a closure given to `Artisan::command`. */
  readonly class?: string;
  /** Left out when it is computed. */
  readonly name?: string;
  readonly description?: string;
  readonly arguments?: readonly CommandArgument[];
  readonly options?: readonly CommandOption[];
  readonly aliases?: readonly string[];
  readonly hidden?: true;
  readonly at: number;
}

export interface CommandArgument {
  readonly name: string;
  readonly required: boolean;
  readonly array: boolean;
  readonly default?: string | readonly string[];
  readonly description?: string;
}

export interface CommandOption {
  readonly name: string;
  readonly shortcut?: string;
  /** Whether it takes a value; it may always be left out. */
  readonly value: boolean;
  readonly array: boolean;
  readonly default?: string | readonly string[];
  readonly description?: string;
}

export interface ScheduledTask {
  readonly kind: 'command' | 'job' | 'call' | 'exec';
  /** The command with its arguments, the class of a command, job or invokable; left out for code. */
  readonly name?: string;
  readonly at: number;
  readonly class?: string;
  readonly function?: string;
  /** Everything called on the task, in order: `daily`, `at('07:00')`, `withoutOverlapping`. */
  readonly calls: readonly TaskCall[];
  /** Cron expression of those calls; left out where it hangs on a value that the text does not tell. */
  readonly cron?: string;
  /** Seconds between two runs inside of a minute. */
  readonly everySeconds?: number;
  /** Offsets of a closure. */
  readonly code?: readonly [start: number, end: number];
}

export interface TaskCall {
  readonly name: string;
  readonly args?: readonly Literal[];
}
