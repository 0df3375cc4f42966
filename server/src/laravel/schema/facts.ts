/**
 * What one migration file says, as plain data: the operations of its `up()` in order, with names and values as far as
 * the file tells them. Whether a table exists, or what a config entry holds, is the application's business: such things
 * stay conditions and literals here. Offsets are UTF-16 code units into the file.
 */
import type { Literal } from '../../php/literal.ts';

export interface MigrationFacts {
  readonly ops: readonly SchemaOp[];
  /** The `$connection` of the migration class. */
  readonly connection?: string;
}

/** Operations on tables stand in the list of the migration, those on columns in the body of a `create` or `alter`. */
export type SchemaOp =
  | CreateOp
  | { readonly op: 'rename'; readonly from: Literal; readonly to: Literal; readonly at: number }
  | { readonly op: 'drop'; readonly table: Literal; readonly at: number }
  | { readonly op: 'drop-all'; readonly at: number }
  | IfOp
  /** The end of the body around: `return`, or an exception. */
  | { readonly op: 'stop' }
  /** A part with an end of its own: the body of a method that `up()` calls. */
  | { readonly op: 'block'; readonly body: readonly SchemaOp[] }
  /** SQL that the migration runs itself. */
  | { readonly op: 'raw'; readonly sql: Literal; readonly at: number }
  /** Something that changes tables in a way that this file does not tell. */
  | { readonly op: 'unknown'; readonly what: string; readonly at: number }
  | ColumnOp
  | { readonly op: 'drop-columns'; readonly names: Literal; readonly at: number }
  | { readonly op: 'rename-column'; readonly from: Literal; readonly to: Literal; readonly at: number }
  | IndexOp
  | ForeignOp
  /** The index by name, or by the columns of its conventional name. */
  | { readonly op: 'drop-index'; readonly kind: IndexKind | 'foreign'; readonly index: Literal; readonly at: number }
  | { readonly op: 'rename-index'; readonly from: Literal; readonly to: Literal; readonly at: number }
  /** `$table->rename('other')` and `$table->drop()`: the table of the body. */
  | { readonly op: 'rename-this'; readonly to: Literal; readonly at: number }
  | { readonly op: 'drop-this'; readonly at: number };

export interface CreateOp {
  readonly op: 'create' | 'alter';
  readonly table: Literal;
  readonly body: readonly SchemaOp[];
  readonly at: number;
}

export interface IfOp {
  readonly op: 'if';
  readonly condition: Condition;
  readonly yes: readonly SchemaOp[];
  readonly no?: readonly SchemaOp[];
}

export interface ColumnOp {
  readonly op: 'column';
  readonly name: Literal;
  /**
   * Laravel's name of the type: `string`, `bigInteger`, `dateTimeTz`. Two of our own are decided with the whole application:
   * `morph-key`, the id of a polymorphic relation, and `model-key`, the key of another model.
   */
  readonly type: string;
  /** Laravel's attributes of the column, written or implied by the method: `length`, `nullable`, `default`, `change`… */
  readonly is?: Readonly<Record<string, Literal>>;
  readonly at: number;
}

export type IndexKind = 'primary' | 'unique' | 'index' | 'fulltext' | 'spatial' | 'vector';

export interface IndexOp {
  readonly op: 'index';
  readonly kind: IndexKind;
  /** One name or a list. */
  readonly columns: Literal;
  readonly name?: Literal;
  readonly at: number;
}

export interface ForeignOp {
  readonly op: 'foreign';
  readonly columns: Literal;
  readonly name?: Literal;
  readonly references?: Literal;
  /** The table; with `conventional` it may be missing: then it is what the column's name says. */
  readonly on?: Literal;
  /** The model whose table is meant: `foreignIdFor(User::class)->constrained()`. */
  readonly model?: string;
  readonly conventional?: true;
  readonly onDelete?: Literal;
  readonly onUpdate?: Literal;
  readonly at: number;
}

export type Condition =
  | { readonly is: 'table'; readonly table: Literal }
  | { readonly is: 'column'; readonly table: Literal; readonly columns: Literal }
  | { readonly is: 'index'; readonly table: Literal; readonly index: Literal }
  /** The database is one of these: `mysql`, `pgsql`, `sqlite`, `sqlsrv`, `mariadb`. */
  | { readonly is: 'driver'; readonly names: readonly string[] }
  | { readonly is: 'true'; readonly value: Literal }
  | { readonly is: 'equal'; readonly left: Literal; readonly right: Literal }
  | { readonly is: 'not'; readonly of: Condition }
  | { readonly is: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly is: 'unknown' };
