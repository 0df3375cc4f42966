/** What a squashed schema file holds. */
import type { Column, ForeignKey, Index } from './schema.ts';

export interface SchemaDump {
  readonly tables: readonly DumpTable[];
  /** Names of the migrations that are in it. */
  readonly migrations: readonly string[];
}

export interface DumpTable {
  readonly name: string;
  readonly columns: readonly DumpColumn[];
  readonly primaryKey: readonly string[];
  readonly indexes: readonly Index[];
  readonly foreignKeys: readonly ForeignKey[];
  readonly offset: number;
}

export interface DumpColumn extends Omit<Column, 'definedAt' | 'changedAt'> {
  readonly offset: number;
}
