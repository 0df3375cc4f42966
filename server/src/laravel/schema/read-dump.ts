/**
 * Reads a squashed schema, `database/schema/*-schema.sql`, as `php artisan schema:dump` writes it for MySQL, PostgreSQL
 * and SQLite: the tables, and which migrations it stands for. Anything else in the file is passed over.
 */
import type { DumpColumn, DumpTable, SchemaDump } from './dump.ts';
import type { ForeignKey, Index } from './schema.ts';
import { readColumn } from './sql-column.ts';
import { closing, isSign, isWord, parts, type SqlToken, sqlStatements } from './sql-tokens.ts';
import { indexName } from './table-draft.ts';

/** Never throws: what is not understood is left out. Offsets are UTF-16 code units. */
export function readSchemaDump(text: string): SchemaDump {
  const tables = new Map<string, Draft>();
  const migrations: string[] = [];
  for (const tokens of sqlStatements(text)) {
    if (isWord(tokens[0], 'create')) readCreate(tokens, tables);
    else if (isWord(tokens[0], 'alter') && isWord(tokens[1], 'table')) readAlter(tokens, tables);
    else if (isWord(tokens[0], 'insert', 'copy')) migrations.push(...insertedMigrations(tokens));
  }
  return { tables: [...tables.values()], migrations };
}

interface Draft extends DumpTable {
  readonly columns: DumpColumn[];
  readonly primaryKey: string[];
  readonly indexes: Index[];
  readonly foreignKeys: ForeignKey[];
}

function readCreate(tokens: readonly SqlToken[], tables: Map<string, Draft>): void {
  const at = tokens.findIndex((token) => isWord(token, 'table', 'index'));
  if (isWord(tokens[at], 'index')) {
    readIndexStatement(tokens, at, tables);
    return;
  }
  const start = isWord(tokens[at + 1], 'if') ? at + 4 : at + 1;
  const { name, next } = nameAt(tokens, start);
  if (at === -1 || name === undefined || !isSign(tokens[next], '(')) return;
  const table: Draft = { name, columns: [], primaryKey: [], indexes: [], foreignKeys: [], offset: tokens[0]?.at ?? 0 };
  for (const part of parts(tokens.slice(next + 1, closing(tokens, next)))) readPart(part, table);
  tables.set(name, table);
}

/** A column, or a key of the table. */
function readPart(tokens: readonly SqlToken[], table: Draft): void {
  if (readKey(tokens, table)) return;
  const read = readColumn(tokens);
  if (read === undefined) return;
  const { column, isPrimary, isUnique } = read;
  table.columns.push(column);
  if (isPrimary) table.primaryKey.push(column.name);
  if (isUnique) addIndex(table, undefined, 'unique', [column.name]);
  readReferences(tokens, [column.name], undefined, table);
}

function readKey(tokens: readonly SqlToken[], table: Draft): boolean {
  const isNamed = isWord(tokens[0], 'constraint');
  const name = isNamed ? tokens[1]?.text : undefined;
  const rest = isNamed ? tokens.slice(2) : tokens;
  const [first, second] = rest;
  const open = rest.findIndex((token) => isSign(token, '('));
  const columns = open === -1 ? [] : namesIn(rest.slice(open + 1, closing(rest, open)));
  const indexedName = rest.slice(0, open).findLast((token) => token.kind === 'name')?.text;
  if (isWord(first, 'primary')) table.primaryKey.push(...columns);
  else if (isWord(first, 'unique')) addIndex(table, name ?? indexedName, 'unique', columns);
  else if (isWord(first, 'key', 'index') && open > 0 && second?.kind !== 'sign')
    addIndex(table, indexedName ?? second?.text, 'index', columns);
  else if (isWord(first, 'fulltext', 'spatial') && isWord(second, 'key', 'index'))
    addIndex(table, indexedName, isWord(first, 'fulltext') ? 'fulltext' : 'spatial', columns);
  else if (isWord(first, 'foreign')) readReferences(rest, columns, name, table);
  else return isNamed || isWord(first, 'check', 'exclude', 'like', 'period');
  return true;
}

function addIndex(table: Draft, name: string | undefined, kind: Index['kind'], columns: readonly string[]): void {
  if (columns.length > 0) table.indexes.push({ name: name ?? indexName(table.name, columns, kind), kind, columns });
}

function readReferences(
  tokens: readonly SqlToken[],
  columns: readonly string[],
  name: string | undefined,
  table: Draft,
): void {
  const at = tokens.findIndex((token) => isWord(token, 'references'));
  if (at === -1) return;
  const { name: on, next } = nameAt(tokens, at + 1);
  if (on === undefined) return;
  const isListed = isSign(tokens[next], '(');
  const references = isListed ? namesIn(tokens.slice(next + 1, closing(tokens, next))) : ['id'];
  const [onDelete, onUpdate] = [ruleOf(tokens, 'delete'), ruleOf(tokens, 'update')];
  table.foreignKeys.push({
    ...{ name: name ?? indexName(table.name, columns, 'foreign'), columns, table: on, references },
    ...(onDelete === undefined ? {} : { onDelete }),
    ...(onUpdate === undefined ? {} : { onUpdate }),
  });
}

/** What stands behind `on delete`: `cascade`, `set null`. */
function ruleOf(tokens: readonly SqlToken[], event: string): string | undefined {
  const at = tokens.findIndex((token, place) => isWord(token, event) && isWord(tokens[place - 1], 'on'));
  const [first, second] = [tokens[at + 1], tokens[at + 2]];
  if (at === -1 || first?.kind !== 'word') return undefined;
  const isPair = isWord(first, 'set', 'no') && second !== undefined;
  return (isPair ? `${first.text} ${second.text}` : first.text).toLowerCase();
}

/** `CREATE UNIQUE INDEX name ON public.users USING btree (email)`. */
function readIndexStatement(tokens: readonly SqlToken[], at: number, tables: Map<string, Draft>): void {
  const on = tokens.findIndex((token) => isWord(token, 'on'));
  const { name } = nameAt(tokens, isWord(tokens[on + 1], 'only') ? on + 2 : on + 1);
  const table = name === undefined ? undefined : tables.get(name);
  const open = tokens.findIndex((token, place) => place > on && isSign(token, '('));
  if (on === -1 || open === -1 || table === undefined) return;
  const inside = parts(tokens.slice(open + 1, closing(tokens, open)));
  // An index over an expression has no columns to tell of.
  if (inside.some((part) => part.some((token) => isSign(token, '(')))) return;
  const columns = inside.flatMap(([column]) => (column === undefined ? [] : [column.text]));
  const kind = tokens.slice(0, at).some((token) => isWord(token, 'unique')) ? 'unique' : 'index';
  addIndex(table, tokens[on - 1]?.text, kind, columns);
}

/** PostgreSQL gives keys and sequences behind the tables. */
function readAlter(tokens: readonly SqlToken[], tables: Map<string, Draft>): void {
  const start = tokens.findIndex((token, at) => at > 1 && !isWord(token, 'only', 'if', 'exists'));
  const { name, next } = nameAt(tokens, start);
  const table = name === undefined ? undefined : tables.get(name);
  if (table === undefined) return;
  for (const action of parts(tokens.slice(next))) {
    if (isWord(action[0], 'add')) readKey(action.slice(1), table);
    else if (isWord(action[0], 'alter')) readAlteredColumn(action, table);
  }
}

function readAlteredColumn(action: readonly SqlToken[], table: Draft): void {
  const column = isWord(action[1], 'column') ? action[2] : action[1];
  const counts = action.some((token) => isWord(token, 'nextval', 'identity'));
  const place = table.columns.findIndex(({ name }) => name === column?.text);
  const known = table.columns[place];
  if (counts && known !== undefined) table.columns[place] = { ...known, autoIncrement: true };
}

/** A name with what stands before its dot left out: `public.users` is `users`. */
function nameAt(tokens: readonly SqlToken[], at: number): { readonly name: string | undefined; readonly next: number } {
  let place = at;
  while (isSign(tokens[place + 1], '.')) place += 2;
  const token = tokens[place];
  const isName = token?.kind === 'name' || token?.kind === 'word';
  return { name: isName ? token.text : undefined, next: place + 1 };
}

function namesIn(tokens: readonly SqlToken[]): readonly string[] {
  return parts(tokens).flatMap(([first]) => (first?.kind === 'name' || first?.kind === 'word' ? [first.text] : []));
}

/** Rows are `(id, 'name', batch)`, in MySQL, PostgreSQL and SQLite alike. */
function insertedMigrations(tokens: readonly SqlToken[]): readonly string[] {
  const { name } = nameAt(tokens, isWord(tokens[0], 'copy') ? 1 : 2);
  if (name !== 'migrations') return [];
  const strings = tokens.filter(({ kind }) => kind === 'string').map(({ text }) => text);
  if (!isWord(tokens[0], 'copy')) return strings;
  return strings.flatMap((rows) => rows.split('\n').flatMap((row) => row.split('\t')[1] ?? []));
}
