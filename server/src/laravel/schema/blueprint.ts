/**
 * One call on a blueprint with what is chained behind it, such as `$table->foreignId('user_id')->nullable()->constrained()`,
 * as operations on the table. Which attributes a call behind a foreign key belongs to is decided as Laravel decides it:
 * behind `constrained()` they are the key's, not the column's.
 */
import { isKind, type Literal } from '../../php/literal.ts';
import { findColumnMethod, MODIFIERS, MORPH_METHODS, TIMESTAMP_METHODS } from './column-methods.ts';
import type { ColumnOp, ForeignOp, IndexKind, SchemaOp } from './facts.ts';
import { concat, listOf } from './literals.ts';

export interface BlueprintCall {
  readonly method: string;
  readonly args: readonly Literal[];
  /** Arguments given by name, in lower case. */
  readonly named: Readonly<Record<string, Literal>>;
  readonly at: number;
}

/** A column or key that further calls may change while its migration is read. */
export type Draft =
  | { -readonly [K in keyof ColumnOp]: ColumnOp[K] }
  | { -readonly [K in keyof ForeignOp]: ForeignOp[K] };

/**
 * The operations of the first call, appended to `ops`, and what the next call in the chain speaks of.
 * `undefined` when the chain ends here.
 */
export function readBlueprintCall(call: BlueprintCall, ops: SchemaOp[]): Draft | undefined {
  const method = call.method.toLowerCase();
  const { at } = call;
  const column = columnOf(call, method);
  if (column !== undefined) return added(ops, column);
  const times = TIMESTAMP_METHODS.get(method);
  if (times !== undefined) {
    for (const name of ['created_at', 'updated_at'])
      ops.push({ op: 'column', name, type: times, is: { nullable: true }, at });
    return undefined;
  }
  if (MORPH_METHODS.has(method)) readMorphs(call, method, ops);
  else if (method === 'foreign') return added(ops, foreignOf(call));
  else if (method in INDEXES) readIndex(call, INDEXES[method as keyof typeof INDEXES], ops);
  else if (method.startsWith('drop')) readDrop(call, method, ops);
  else if (method === 'renamecolumn' || method === 'renameindex') {
    const op = method === 'renamecolumn' ? 'rename-column' : 'rename-index';
    ops.push({ op, from: argument(call, 0, 'from'), to: argument(call, 1, 'to'), at });
  } else if (method === 'rename') ops.push({ op: 'rename-this', to: argument(call, 0, 'to'), at });
  else if (method === 'removecolumn') ops.push({ op: 'drop-columns', names: argument(call, 0, 'name'), at });
  else if (!HARMLESS.has(method)) ops.push({ op: 'unknown', what: `$table->${call.method}()`, at });
  return undefined;
}

/** A call behind a column or a foreign key. Answers what the next one speaks of. */
export function modify(draft: Draft, call: BlueprintCall, ops: SchemaOp[]): Draft {
  const method = call.method.toLowerCase();
  if (draft.op === 'foreign') {
    modifyForeign(draft, method, call);
    return draft;
  }
  // Only `foreignId` and its like know foreign keys; behind other columns Laravel ignores them.
  const isForeign = draft.is?.foreign === true;
  if (isForeign && (method === 'constrained' || method === 'references')) {
    const foreign = foreignOfColumn(draft, method, call);
    ops.push(foreign);
    return foreign;
  }
  const name = MODIFIERS.get(method);
  if (typeof name === 'string') {
    const [value = call.named.value ?? Object.values(call.named)[0] ?? true] = call.args;
    const key = name === 'fullText' ? 'fulltext' : name;
    draft.is = { ...draft.is, [key]: value };
  }
  return draft;
}

function added<T extends Draft>(ops: SchemaOp[], draft: T): T {
  ops.push(draft);
  return draft;
}

function argument(call: BlueprintCall, at: number, name: string): Literal {
  return call.args[at] ?? call.named[name.toLowerCase()] ?? null;
}

function columnOf(call: BlueprintCall, method: string): Draft | undefined {
  const { at } = call;
  if (method === 'addcolumn') {
    const type = argument(call, 0, 'type');
    if (typeof type !== 'string') return { op: 'column', name: argument(call, 1, 'name'), type: 'unknown', at };
    return withAttributes(
      { op: 'column', name: argument(call, 1, 'name'), type, at },
      entriesOf(argument(call, 2, 'parameters')),
    );
  }
  if (method === 'foreignidfor' || method === 'foreignuuidfor' || method === 'foreignulidfor')
    return modelKeyOf(call, method);
  const known = findColumnMethod(method);
  if (known === undefined) return undefined;
  const is: Record<string, Literal> = { ...known.is };
  for (const [index, name] of (known.args ?? []).entries()) {
    const value = argument(call, index + 1, name);
    if (value !== null && value !== false) is[name] = value;
    else if (value === false) delete is[name];
  }
  if (/^foreign/.test(method)) is.foreign = true;
  const name = argument(call, 0, 'column') ?? known.name ?? null;
  return withAttributes({ op: 'column', name, type: known.type, at }, Object.entries(is));
}

function withAttributes(column: Draft & { op: 'column' }, entries: readonly (readonly [string, Literal])[]): Draft {
  if (entries.length > 0) column.is = Object.fromEntries(entries);
  return column;
}

function entriesOf(literal: Literal): (readonly [string, Literal])[] {
  if (!isKind(literal, 'array')) return [];
  return literal.items.flatMap(({ key, value }) => (typeof key === 'string' ? [[key, value] as const] : []));
}

/** `foreignIdFor(User::class)`: name and type follow from the model. */
function modelKeyOf(call: BlueprintCall, method: string): Draft {
  const of = argument(call, 0, 'model');
  const model: Literal = isKind(of, 'new') ? { kind: 'class', name: of.class } : of;
  const type = { foreignidfor: 'model-key', foreignuuidfor: 'uuid', foreignulidfor: 'char' }[method] ?? 'model-key';
  const is: Record<string, Literal> = { foreign: true, model };
  if (type === 'char') is.length = 26;
  return { op: 'column', name: argument(call, 1, 'column'), type, is, at: call.at };
}

function readMorphs(call: BlueprintCall, method: string, ops: SchemaOp[]): void {
  const { at } = call;
  const { type, is } = MORPH_METHODS.get(method) ?? { type: 'morph-key' };
  const name = argument(call, 0, 'name');
  const [typeColumn, idColumn] = [concat([name, '_type']), concat([name, '_id'])];
  const after = argument(call, 2, 'after');
  const nullable = is?.nullable === true ? { nullable: true } : {};
  const isAfter = (column: Literal) => (after === null ? {} : { after: column });
  ops.push({ op: 'column', name: typeColumn, type: 'string', is: { ...nullable, ...isAfter(after) }, at });
  ops.push({ op: 'column', name: idColumn, type, is: { ...is, ...isAfter(typeColumn) }, at });
  ops.push({
    op: 'index',
    kind: 'index',
    columns: listOf([typeColumn, idColumn]),
    ...nameOf(argument(call, 1, 'indexName')),
    at,
  });
}

function foreignOf(call: BlueprintCall): Draft {
  const columns = argument(call, 0, 'columns');
  return { op: 'foreign', columns, ...nameOf(argument(call, 1, 'name')), at: call.at };
}

function nameOf(name: Literal): { readonly name?: Literal } {
  return name === null ? {} : { name };
}

function foreignOfColumn(
  column: Draft & { op: 'column' },
  method: string,
  call: BlueprintCall,
): Draft & { op: 'foreign' } {
  const model = isKind(column.is?.model, 'class') ? { model: column.is.model.name } : {};
  const foreign: Draft & { op: 'foreign' } = { op: 'foreign', columns: column.name, ...model, at: call.at };
  if (method === 'references')
    return { ...foreign, references: argument(call, 0, 'column'), ...nameOf(argument(call, 1, 'indexName')) };
  const table = argument(call, 0, 'table');
  const references = argument(call, 1, 'column');
  return {
    ...foreign,
    conventional: true,
    ...(table === null ? {} : { on: table }),
    ...(references === null ? {} : { references }),
    ...nameOf(argument(call, 2, 'indexName')),
  };
}

const RULES: Readonly<Record<string, readonly [on: 'onDelete' | 'onUpdate', action: string]>> = {
  cascadeondelete: ['onDelete', 'cascade'],
  restrictondelete: ['onDelete', 'restrict'],
  nullondelete: ['onDelete', 'set null'],
  noactionondelete: ['onDelete', 'no action'],
  cascadeonupdate: ['onUpdate', 'cascade'],
  restrictonupdate: ['onUpdate', 'restrict'],
  nullonupdate: ['onUpdate', 'set null'],
  noactiononupdate: ['onUpdate', 'no action'],
};

function modifyForeign(foreign: Draft & { op: 'foreign' }, method: string, call: BlueprintCall): void {
  const rule = RULES[method];
  const value = call.args[0] ?? Object.values(call.named)[0];
  if (rule !== undefined) foreign[rule[0]] = rule[1];
  else if (value === undefined) return;
  else if (method === 'references') foreign.references = value;
  else if (method === 'on') foreign.on = value;
  else if (method === 'ondelete') foreign.onDelete = value;
  else if (method === 'onupdate') foreign.onUpdate = value;
}

const INDEXES = {
  primary: 'primary',
  unique: 'unique',
  index: 'index',
  rawindex: 'index',
  fulltext: 'fulltext',
  spatialindex: 'spatial',
  vectorindex: 'vector',
} as const;

function readIndex(call: BlueprintCall, kind: IndexKind, ops: SchemaOp[]): void {
  const columns = call.args[0] ?? call.named.columns ?? call.named.column ?? call.named.expression ?? null;
  const isRaw = call.method.toLowerCase() === 'rawindex';
  // An expression is no column.
  const of: Literal = isRaw
    ? { kind: 'new', class: 'Illuminate\\Database\\Query\\Expression', args: [columns] }
    : columns;
  ops.push({ op: 'index', kind, columns: of, ...nameOf(argument(call, 1, 'name')), at: call.at });
}

const DROPPED: Readonly<Record<string, IndexKind | 'foreign'>> = {
  dropprimary: 'primary',
  dropunique: 'unique',
  dropindex: 'index',
  dropfulltext: 'fulltext',
  dropspatialindex: 'spatial',
  dropvectorindex: 'vector',
  dropforeign: 'foreign',
};

function readDrop(call: BlueprintCall, method: string, ops: SchemaOp[]): void {
  const { at } = call;
  const first = argument(call, 0, 'columns');
  const drop = (names: Literal) => ops.push({ op: 'drop-columns', names, at });
  const dropped = DROPPED[method];
  if (dropped !== undefined)
    ops.push({ op: 'drop-index', kind: dropped, index: call.args[0] ?? call.named.index ?? null, at });
  else if (method === 'drop' || method === 'dropifexists') ops.push({ op: 'drop-this', at });
  else if (method === 'dropcolumn') drop(call.args.length > 1 ? listOf(call.args) : first);
  else if (
    method === 'dropconstrainedforeignid' ||
    method === 'dropconstrainedforeignidfor' ||
    method === 'dropforeignidfor'
  ) {
    const column = columnOfModel(
      method.endsWith('for') ? argument(call, 0, 'model') : argument(call, 0, 'column'),
      call,
    );
    ops.push({ op: 'drop-index', kind: 'foreign', index: listOf([column]), at });
    if (method !== 'dropforeignidfor') drop(column);
  } else if (method === 'dropmorphs') {
    const columns = ['_type', '_id'].map((end) => concat([argument(call, 0, 'name'), end]));
    drop(listOf(columns));
  } else if (/^drop(?:timestamps|datetimes)(?:tz)?$/.test(method)) drop(listOf(['created_at', 'updated_at']));
  else if (/^dropsoftdeletes(?:tz|datetime)?$/.test(method)) drop(argument(call, 0, 'column') ?? 'deleted_at');
  else if (method === 'dropremembertoken') drop('remember_token');
  else ops.push({ op: 'unknown', what: `$table->${call.method}()`, at });
}

function columnOfModel(of: Literal, call: BlueprintCall): Literal {
  const column = call.args[1] ?? call.named.column;
  const model = isKind(of, 'new') ? of.class : isKind(of, 'class') ? of.name : undefined;
  if (model === undefined) return of;
  return column ?? { kind: 'call', name: 'getforeignkey', args: [{ kind: 'class', name: model }] };
}

/** What says nothing of columns. */
const HARMLESS: ReadonlySet<string> = new Set([
  ...['engine', 'charset', 'collation', 'temporary', 'comment', 'create', 'innodb', 'after', 'lock', 'algorithm'],
  ...['gettable', 'getcolumns', 'getcommands', 'getprefix', 'getaddedcolumns', 'getchangedcolumns', 'creating'],
  ...['hascolumn', 'hasindex', 'instant', 'online', 'getstate'],
]);
