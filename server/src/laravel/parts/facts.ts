/**
 * What one file tells of the parts of an application that are neither routes, models, migrations nor views: plain data, a
 * function of that file alone. Names are fully qualified without a leading backslash; `at` is an offset into the file.
 * What the names lead to, only the application knows. Empty lists and `false` are left out.
 */
import type { Literal } from '../../php/literal.ts';
import type { ClassPart } from './classes/facts.ts';
import type { CommandFact, ScheduledTask } from './console/facts.ts';
import type { Registration } from './registers/facts.ts';
import type { RequestFact, ValidationFact } from './rules/facts.ts';
import type { TestFact } from './tests/facts.ts';
import type { ScopeUses } from './uses/facts.ts';

export interface PartFacts {
  readonly uses?: readonly ScopeUses[];
  readonly classes?: readonly ClassPart[];
  /** Classes with `rules()`. */
  readonly requests?: readonly RequestFact[];
  /** Validations that stand in code. */
  readonly validations?: readonly ValidationFact[];
  readonly registrations?: readonly Registration[];
  readonly schedule?: readonly ScheduledTask[];
  readonly commands?: readonly CommandFact[];
  /** What `bootstrap/app.php` configures, by method: `withEvents`, `withCommands`, `withProviders`… */
  readonly application?: readonly ConfiguredPart[];
  readonly tests?: readonly TestFact[];
}

export interface ConfiguredPart {
  /** `configure` stands for `Application::configure` itself. */
  readonly method: string;
  readonly args: readonly NamedLiteral[];
  readonly at: number;
}

export interface NamedLiteral {
  readonly name?: string;
  readonly value: Literal;
}
