/**
 * What the steps of running a migration share.
 */
import type { AppSettings } from './resolve.ts';
import type { SchemaProblem } from './schema.ts';
import type { TableDraft } from './table-draft.ts';

/** The tables on their way. */
export interface Building {
  /** By name; their order is that of creation. */
  readonly tables: Map<string, TableDraft>;
  readonly problems: SchemaProblem[];
  readonly app: AppSettings;
}

/** One migration on its way. */
export interface MigrationRun extends Building {
  readonly path: string;
  readonly connection: string | undefined;
}

export function report(run: MigrationRun, offset: number, message: string): void {
  run.problems.push({ path: run.path, offset, message });
}
