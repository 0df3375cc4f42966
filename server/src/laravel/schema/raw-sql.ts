/**
 * SQL that a migration runs itself, done to the tables: `ALTER TABLE` in the forms of MySQL, PostgreSQL and SQLite, and
 * whole tables made, renamed and dropped. What is not understood is for the caller to name.
 */
import type { MigrationRun } from './migration-run.ts';
import { readSchemaDump } from './read-dump.ts';
import type { Column, Place } from './schema.ts';
import { type ReadColumn, readColumn } from './sql-column.ts';
import { closing, isSign, isWord, parts, type SqlToken, sqlStatements } from './sql-tokens.ts';
import { dropColumn, openTable, renameColumn, renameTable, type TableDraft } from './table-draft.ts';

/** Answers whether all of it was understood. */
export function runSql(text: string, offset: number, at: MigrationRun): boolean {
  const place = { path: at.path, offset };
  const known = sqlStatements(text).map((tokens) => runStatement(tokens, text, place, at));
  return known.every((each) => each);
}

function runStatement(tokens: readonly SqlToken[], text: string, place: Place, at: MigrationRun): boolean {
  const [verb, ...words] = tokens;
  const object = words.find((token) => !isWord(token, 'temporary', 'unique', 'or', 'replace'));
  if (!isWord(verb, 'alter', 'create', 'drop', 'rename')) return true;
  // Indexes, views, triggers, types and extensions leave columns as they are.
  if (!isWord(object, 'table')) return !isWord(object, 'database', 'schema');
  if (isWord(verb, 'create')) return createTables(text, place, at);
  const start = tokens.findIndex((token, index) => index > 1 && !isWord(token, 'only', 'if', 'exists'));
  const rest = tokens.slice(start === -1 ? tokens.length : start);
  if (isWord(verb, 'drop')) {
    for (const part of parts(rest)) at.tables.delete(nameIn(part).name ?? '');
    return true;
  }
  const { name, next } = nameIn(rest);
  const table = name === undefined ? undefined : at.tables.get(name);
  if (table === undefined) return false;
  if (isWord(verb, 'rename')) return rename(table, rest.slice(next), at);
  return parts(rest.slice(next)).every((action) => alter(action, table, place, at));
}

function createTables(text: string, place: Place, at: MigrationRun): boolean {
  const { tables } = readSchemaDump(text);
  for (const table of tables) {
    if (at.tables.has(table.name)) continue;
    at.tables.set(table.name, {
      ...openTable(table.name, place, at.connection),
      columns: table.columns.map(({ offset: _, ...column }) => ({ ...column, definedAt: place })),
      primaryKey: [...table.primaryKey],
      indexes: [...table.indexes],
      foreignKeys: [...table.foreignKeys],
    });
  }
  return tables.length > 0;
}

/** A name with what stands before its dot left out. */
function nameIn(tokens: readonly SqlToken[]): { readonly name: string | undefined; readonly next: number } {
  let at = 0;
  while (isSign(tokens[at + 1], '.')) at += 2;
  const token = tokens[at];
  return { name: token?.kind === 'name' || token?.kind === 'word' ? token.text : undefined, next: at + 1 };
}

function rename(table: TableDraft, tokens: readonly SqlToken[], at: MigrationRun): boolean {
  const to = nameIn(isWord(tokens[0], 'to', 'as') ? tokens.slice(1) : tokens).name;
  if (to !== undefined) renameTable(at.tables, table, to);
  return to !== undefined;
}

/** What is added, dropped or set without a column being meant. */
const NO_COLUMN = [
  ...['index', 'key', 'unique', 'primary', 'foreign', 'constraint', 'fulltext', 'spatial', 'check', 'partition'],
];

function alter(action: readonly SqlToken[], table: TableDraft, place: Place, at: MigrationRun): boolean {
  const [verb, second] = action;
  const isColumn = isWord(second, 'column');
  const said = action.slice(isColumn ? 2 : 1);
  const rest = said.slice(said.findIndex((token) => !isWord(token, 'if', 'not', 'exists')));
  const [name, next] = rest;
  if (!isColumn && isWord(second, ...NO_COLUMN)) return true;
  if (isWord(verb, 'add')) return add(rest, table, place);
  if (isWord(verb, 'modify')) return define(rest, name?.text, table, place);
  if (isWord(verb, 'change')) return define(rest.slice(1), name?.text, table, place);
  if (isWord(verb, 'drop')) {
    if (name !== undefined) dropColumn(table, name.text);
    return name !== undefined;
  }
  if (isWord(verb, 'rename')) {
    if (!isWord(next, 'to')) return rename(table, rest, at);
    const to = rest[2];
    if (name !== undefined && to !== undefined) renameColumn(table, name.text, to.text, place);
    return to !== undefined;
  }
  if (isWord(verb, 'alter')) return alterColumn(rest, table, place);
  // `ENGINE = InnoDB`, `CONVERT TO CHARACTER SET`, `OWNER TO`, `ENABLE TRIGGER`…
  return true;
}

/** One column, or several in brackets. */
function add(tokens: readonly SqlToken[], table: TableDraft, place: Place): boolean {
  if (!isSign(tokens[0], '(')) return define(tokens, undefined, table, place);
  return parts(tokens.slice(1, closing(tokens, 0))).every((each) => define(each, undefined, table, place));
}

/** Puts a column in its place: of the one that it takes over from, behind another, or at the end. */
function define(tokens: readonly SqlToken[], from: string | undefined, table: TableDraft, place: Place): boolean {
  const read = readColumn(tokens);
  if (read === undefined) return false;
  const old = table.columns.find((column) => column.name === (from ?? read.column.name));
  if (from !== undefined && old === undefined) return false;
  if (old !== undefined) renameColumn(table, old.name, read.column.name, place);
  const column = columnOf(read, old, place);
  const index = table.columns.findIndex(({ name }) => name === column.name);
  if (index === -1) table.columns.push(column);
  else table.columns[index] = column;
  const after = tokens.findIndex((token) => isWord(token, 'after'));
  const isFirst = isWord(tokens.at(-1), 'first');
  if (after === -1 && !isFirst) return true;
  const others = table.columns.filter((each) => each !== column);
  others.splice(others.findIndex(({ name }) => name === tokens[after + 1]?.text) + 1, 0, column);
  table.columns = others;
  return true;
}

function columnOf({ column }: ReadColumn, old: Column | undefined, place: Place): Column {
  const { offset: _, ...rest } = column;
  return old === undefined ? { ...rest, definedAt: place } : { ...rest, definedAt: old.definedAt, changedAt: place };
}

/** PostgreSQL: `ALTER COLUMN a TYPE text`, `… SET NOT NULL`, `… DROP DEFAULT`. */
function alterColumn([name, ...tokens]: readonly SqlToken[], table: TableDraft, place: Place): boolean {
  const index = table.columns.findIndex((column) => column.name === name?.text);
  const old = table.columns[index];
  if (old === undefined || name === undefined) return false;
  const says = (...words: readonly string[]) => words.every((word, at) => isWord(tokens[at], word));
  const type = says('type') ? 1 : says('set', 'data', 'type') ? 3 : undefined;
  const { default: value, ...rest } = old;
  let column: Column | undefined;
  if (type !== undefined) {
    const using = tokens.findIndex((token) => isWord(token, 'using', 'collate'));
    const read = readColumn([name, ...tokens.slice(type, using === -1 ? tokens.length : using)]);
    const kept = { nullable: old.nullable, ...(value === undefined ? {} : { default: value }) };
    column = read === undefined ? undefined : { ...columnOf(read, old, place), ...kept };
  } else if (says('set', 'not', 'null')) column = { ...old, nullable: false };
  else if (says('drop', 'not', 'null')) column = { ...old, nullable: true };
  else if (says('drop', 'default')) column = rest;
  else if (says('set', 'default')) {
    const said = readColumn([name, { kind: 'word', text: 'text', at: 0 }, ...tokens.slice(1)])?.column.default;
    column = said === undefined ? rest : { ...rest, default: said };
  }
  if (column !== undefined) table.columns[index] = { ...column, changedAt: place };
  return column !== undefined;
}
