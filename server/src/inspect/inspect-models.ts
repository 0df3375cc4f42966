/**
 * Models and tables as an inspection lists them.
 */
import type { Application } from '../laravel/application.ts';
import type { Model, ModelAttribute, Relation } from '../laravel/models/model.ts';
import type { Column, Table } from '../laravel/schema/schema.ts';
import { printType } from '../php/print-type.ts';
import type {
  InspectedAttribute,
  InspectedColumn,
  InspectedModel,
  InspectedRelation,
  InspectedTable,
} from './inspection.ts';
import { printLiteral } from './literal-text.ts';
import { optional, type Places } from './places.ts';

export function inspectModels(app: Application, places: Places): readonly InspectedModel[] {
  const offsets = new Map(app.parts.classes.map(({ name, path, at }) => [`${path} ${name}`, at]));
  return app.models.map((model) => inspectModel(model, offsets.get(`${model.path} ${model.name}`) ?? 0, places));
}

function inspectModel(model: Model, offset: number, places: Places): InspectedModel {
  const { primaryKey, keyType, incrementing, timestamps, fillable, guarded, hidden, appends } = model;
  return {
    class: model.name,
    ...optional('abstract', model.abstract),
    ...optional('table', model.table),
    ...optional('connection', model.connection),
    ...{ primaryKey, keyType, incrementing, timestamps },
    softDeletes: model.deletedAt !== undefined,
    ...{ fillable, guarded, hidden, appends, with: model.with },
    attributes: model.attributes.map(inspectAttribute),
    relations: model.relations.map((relation) => inspectRelation(relation, places)),
    scopes: model.scopes.map(({ name }) => name),
    globalScopes: model.globalScopes.map(({ name }) => name),
    traits: model.traits,
    routeKey: model.routeKey,
    ...optional('policy', model.policy),
    ...optional('resource', model.resource),
    ...places.at(model.path, offset),
  };
}

function inspectAttribute({
  name,
  type,
  column,
  cast,
  accessor,
  mutator,
  fillable,
  hidden,
}: ModelAttribute): InspectedAttribute {
  return {
    name,
    type: printType(type),
    ...optional('column', column?.type),
    ...optional('cast', cast?.text),
    ...(accessor === undefined ? {} : { accessor: true }),
    ...(mutator === undefined ? {} : { mutator: true }),
    fillable,
    hidden,
  };
}

function inspectRelation(relation: Relation, places: Places): InspectedRelation {
  const { name, kind, related, many, foreignKey, localKey, pivot, definedAt } = relation;
  return {
    ...{ name, kind, ...optional('related', related), many },
    ...optional('foreignKey', foreignKey),
    ...optional('localKey', localKey),
    ...optional('pivot', pivot?.table),
    ...places.at(definedAt.path, definedAt.offset),
  };
}

export function inspectTables(app: Application, places: Places): readonly InspectedTable[] {
  const models = new Map<string, string[]>();
  for (const { table, name, abstract } of app.models) {
    if (table !== undefined && abstract !== true) models.set(table, [...(models.get(table) ?? []), name]);
  }
  return app.schema.tables.map((table) => inspectTable(table, models.get(table.name) ?? [], places));
}

function inspectTable(table: Table, models: readonly string[], places: Places): InspectedTable {
  return {
    name: table.name,
    ...optional('connection', table.connection),
    columns: table.columns.map(inspectColumn),
    primaryKey: table.primaryKey,
    indexes: table.indexes.map(({ name, kind, columns }) => ({ name, kind, columns })),
    foreignKeys: table.foreignKeys.map(({ columns, table: to, references, onDelete, onUpdate }) => ({
      ...{ columns, table: to, references },
      ...optional('onDelete', onDelete),
      ...optional('onUpdate', onUpdate),
    })),
    models,
    ...optional('partial', table.partial),
    ...places.at(table.definedAt.path, table.definedAt.offset),
  };
}

function inspectColumn(column: Column): InspectedColumn {
  return {
    name: column.name,
    type: column.type,
    nullable: column.nullable,
    ...(column.default === undefined ? {} : { default: printLiteral(column.default) }),
    ...optional('unsigned', column.unsigned),
    ...optional('autoIncrement', column.autoIncrement),
    ...optional('length', column.length),
  };
}
