/**
 * One column from what a migration says of it.
 */
import { isKind, type Literal } from '../../php/literal.ts';
import { conventionalForeignKey } from '../models/naming.ts';
import type { ColumnOp } from './facts.ts';
import { isPlain } from './literals.ts';
import type { MigrationRun } from './migration-run.ts';
import { type AppSettings, resolve, textOf } from './resolve.ts';
import type { Column, Place } from './schema.ts';
import { readColumn } from './sql-column.ts';
import { sqlStatements } from './sql-tokens.ts';

export function columnName(op: ColumnOp, app: AppSettings): string | undefined {
  if (op.name !== null) return textOf(op.name, app);
  const model = op.is?.model;
  if (!isKind(model, 'class')) return undefined;
  return conventionalForeignKey(model.name, app.model?.(model.name)?.keyName ?? 'id');
}

export function makeColumn(op: ColumnOp, name: string, definedAt: Place, app: AppSettings): Column {
  const { type, is } = typeOf(op, app);
  const column = { name, type, nullable: isNullable(is, type, app), ...details(type, is, app), definedAt };
  const definition = type === 'raw' && is.definition !== undefined ? textOf(is.definition, app) : undefined;
  return definition === undefined ? column : { ...rawColumn(definition), ...column, type: rawColumn(definition).type };
}

/** `rawColumn('name', 'varchar(20) collate nocase')`: the type and default that the SQL says. */
function rawColumn(definition: string): Pick<Column, 'type'> & Partial<Column> {
  const read = readColumn(sqlStatements(`x ${definition}`)[0] ?? []);
  if (read === undefined) return { type: 'unknown' };
  const { offset: _, ...column } = read.column;
  return column;
}

/**
 * `change()`. Up to version 10 Laravel changes what the call names and leaves the rest; from 11 on the column is what the
 * call says and nothing more.
 */
export function changeColumn(known: Column, op: ColumnOp, at: MigrationRun): Column {
  const changedAt = { path: at.path, offset: op.at };
  const { name, definedAt } = known;
  const made = { ...makeColumn(op, name, definedAt, at.app), changedAt };
  if ((at.app.laravel ?? 0) >= 11) return made;
  const kept = op.is?.nullable === undefined ? known.nullable : made.nullable;
  const value = op.is?.default === undefined ? known.default : made.default;
  const comment = made.comment ?? known.comment;
  const { default: _, ...rest } = made;
  return {
    ...rest,
    nullable: kept,
    ...(value === undefined ? {} : { default: value }),
    ...(comment === undefined ? {} : { comment }),
  };
}

type Attributes = Readonly<Record<string, Literal>>;

interface Typed {
  readonly type: string;
  readonly is: Attributes;
}

/** Decides the types that only the application knows. */
function typeOf(op: ColumnOp, app: AppSettings): Typed {
  const is = op.is ?? {};
  switch (op.type) {
    case 'morph-key':
      return keyTyped(app.morphKey ?? 'int', is);
    case 'model-key': {
      const model = isKind(is.model, 'class') ? app.model?.(is.model.name) : undefined;
      if (model === undefined || model.keyType === 'int') return keyTyped('int', is);
      return keyTyped(model.keyType === 'ulid' ? 'ulid' : 'uuid', is);
    }
    default: {
      const type = is.type === undefined ? op.type : (textOf(is.type, app) ?? op.type);
      return { type, is };
    }
  }
}

function keyTyped(key: 'int' | 'uuid' | 'ulid', is: Attributes): Typed {
  if (key === 'uuid') return { type: 'uuid', is };
  if (key === 'ulid') return { type: 'char', is: { ...is, length: 26 } };
  return { type: 'bigInteger', is: { ...is, unsigned: true } };
}

/** Computed columns may be null unless it is said otherwise, but in PostgreSQL; all others may only when it is said. */
function isNullable(is: Attributes, type: string, app: AppSettings): boolean {
  const said = is.nullable === undefined ? undefined : resolve(is.nullable, app);
  const isComputed =
    app.driver !== 'pgsql' && (is.virtualAs !== undefined || is.storedAs !== undefined || type === 'computed');
  if (said === undefined) return isComputed;
  return said !== false && said !== null;
}

const NUMBERS = ['length', 'total', 'places', 'precision'] as const;
const LENGTHY: ReadonlySet<string> = new Set(['string', 'char']);

function details(type: string, is: Attributes, app: AppSettings): Partial<Column> {
  const known: { -readonly [K in keyof Column]?: Column[K] } = {};
  for (const name of NUMBERS) {
    const value = is[name] === undefined ? undefined : resolve(is[name], app);
    if (typeof value === 'number') known[name] = value;
  }
  if (known.length === undefined && LENGTHY.has(type)) known.length = app.stringLength ?? 255;
  for (const name of ['unsigned', 'autoIncrement', 'useCurrent', 'useCurrentOnUpdate'] as const)
    if (is[name] !== undefined && resolve(is[name], app) === true) known[name] = true;
  for (const name of ['storedAs', 'virtualAs'] as const) {
    const value = is[name] === undefined ? undefined : resolve(is[name], app);
    if (value !== undefined && value !== null) known[name] = value;
  }
  const value = is.default === undefined ? null : resolve(is.default, app);
  if (value !== null) known.default = value;
  const comment = is.comment === undefined ? undefined : textOf(is.comment, app);
  if (comment !== undefined) known.comment = comment;
  const allowed = is.allowed === undefined ? undefined : resolve(is.allowed, app);
  if (isKind(allowed, 'array') && isPlain(allowed)) known.allowed = allowed.items.map((item) => item.value);
  return known;
}
