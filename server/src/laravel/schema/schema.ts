/**
 * The tables of an application's database as its migrations leave them. Plain data; places are offsets into files.
 */
import type { Literal } from '../../php/literal.ts';
import { sameName } from '../../php/types.ts';
import type { IndexKind } from './facts.ts';

export interface Schema {
  /** In the order in which they were created. */
  readonly tables: readonly Table[];
  readonly problems: readonly SchemaProblem[];
}

export interface Table {
  readonly name: string;
  /** In the order of the database. */
  readonly columns: readonly Column[];
  /** Columns of the primary key, in order. */
  readonly primaryKey: readonly string[];
  readonly indexes: readonly Index[];
  readonly foreignKeys: readonly ForeignKey[];
  /** The connection that the migration names, when it is not the default one. */
  readonly connection?: string;
  /** There are more columns than these: another package creates the table, or something was not understood. */
  readonly partial?: true;
  readonly definedAt: Place;
}

export interface Column {
  readonly name: string;
  /** Laravel's name: `string`, `bigInteger`, `timestamp`, `json`… `unknown` where SQL or a package decides. */
  readonly type: string;
  readonly nullable: boolean;
  /** A literal; SQL is `new Expression('…')`. Left out when there is none. */
  readonly default?: Literal;
  readonly unsigned?: true;
  readonly autoIncrement?: true;
  readonly length?: number;
  /** Digits in all and behind the point. */
  readonly total?: number;
  readonly places?: number;
  /** Digits of a second's fraction. */
  readonly precision?: number;
  /** The values of an `enum` or `set`. */
  readonly allowed?: readonly Literal[];
  readonly comment?: string;
  /** The expression it is computed from, when it is stored and when it is not. */
  readonly storedAs?: Literal;
  readonly virtualAs?: Literal;
  readonly useCurrent?: true;
  readonly useCurrentOnUpdate?: true;
  readonly definedAt: Place;
  /** The last place that changed it. */
  readonly changedAt?: Place;
}

export interface Index {
  readonly name: string;
  readonly kind: Exclude<IndexKind, 'primary'>;
  readonly columns: readonly string[];
}

export interface ForeignKey {
  readonly name: string;
  readonly columns: readonly string[];
  readonly table: string;
  readonly references: readonly string[];
  /** In lower case: `cascade`, `set null`, `restrict`, `no action`. */
  readonly onDelete?: string;
  readonly onUpdate?: string;
}

export interface Place {
  readonly path: string;
  /** In UTF-16 code units. */
  readonly offset: number;
}

export interface SchemaProblem extends Place {
  readonly message: string;
}

/** Names of tables are compared as written, those with a database or schema in front by their last part too. */
export function findTable(schema: Schema, name: string): Table | undefined {
  const exact = schema.tables.find((table) => table.name === name);
  if (exact !== undefined) return exact;
  const last = name.slice(name.lastIndexOf('.') + 1);
  return schema.tables.find((table) => table.name.slice(table.name.lastIndexOf('.') + 1) === last);
}

/** Databases compare the names of columns without regard to case. */
export function findColumn(table: Table, name: string): Column | undefined {
  return table.columns.find((column) => sameName(column.name, name));
}
