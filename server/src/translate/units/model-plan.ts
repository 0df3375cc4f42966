/**
 * How an Eloquent model stands in Go: a struct with a field for each column, methods that read its relations, and the
 * names of its other members. It is made from facts alone, so that units that use a model and the unit of the model agree;
 * it knows no body of a method.
 */
import type { Application } from '../../laravel/application.ts';
import type { Model, ModelAttribute, Relation } from '../../laravel/models/model.ts';
import { classType } from '../../php/types.ts';
import type { GoType } from '../go-type.ts';
import { exportedName } from '../naming.ts';
import { openNames } from '../plan/names.ts';
import { type ColumnType, columnType, type ModelTypes } from './model-column.ts';

export interface ModelPlan {
  readonly model: Model;
  /** In the order of the table. */
  readonly fields: readonly ModelField[];
  readonly relations: readonly ModelRelation[];
  /** Attributes that methods compute when they are read: `getPriceAttribute`, or a method that gives an `Attribute`. */
  readonly accessors: readonly ModelAccessor[];
  /** Attributes that methods change when they are written. */
  readonly mutators: readonly ModelAccessor[];
  /**
   * Go names of methods by their PHP name in lower case, where they are not the usual ones: accessors and mutators, and
   * relations, whose method is the query.
   */
  readonly methodNames: ReadonlyMap<string, string>;
  /** PHP methods, in lower case, whose bodies are not converted: what they tell Laravel stands elsewhere in Go. */
  readonly leftOut: ReadonlySet<string>;
  /** Go names that the struct's other members must not take. */
  readonly taken: readonly string[];
}

export interface ModelField extends ColumnType {
  readonly phpName: string;
  readonly goName: string;
  readonly attribute: ModelAttribute;
  /**
   * Whether leaving it out differs from its zero value: the database has a default, or it is null. Writing a value that
   * may be zero or nil is then noted with `MarkPresent`.
   */
  readonly mark: boolean;
}

export interface ModelRelation {
  readonly phpName: string;
  /** The method that reads it: `product.Category(ctx)` gives it with an error, and keeps it. */
  readonly goName: string;
  /** The method that gives it as a query: `product.CategoryQuery(ctx)`. */
  readonly queryName: string;
  /** `*Category`, `[]*Tag`; `any` where it may be of several models. */
  readonly type: GoType;
  readonly relation: Relation;
}

export interface ModelAccessor {
  readonly phpName: string;
  /** The PHP method. */
  readonly method: string;
  /** The Go method. */
  readonly goName: string;
  /** Whether the PHP method gives an `Attribute`, whose closures do the work. */
  readonly givesAttribute: boolean;
  readonly attribute: ModelAttribute;
}

/** Members that every model has, and those of the `Record` that it embeds. */
export const MODEL_MEMBERS: readonly string[] = (
  'Record TableName KeyName Attributes Relations Timestamps DeletedAtColumn ConnectionName UniqueIDs PerPage Eager ' +
  'EagerCounts TouchedRelations GlobalScopes SetDefaults HidesRelation ShowArray MarshalJSON MarkPresent IsPresent Exists ' +
  'WasRecentlyCreated Context Changed Original Extra Extras LoadedRelations IsLoaded SetRelation SetExtra Forget Pivot ' +
  'MakeVisible MakeHidden Append OnSaving OnSaved OnCreating OnCreated OnUpdating OnUpdated OnDeleting OnDeleted ' +
  'OnRestoring OnRestored OnForceDeleted'
).split(' ');

export function modelPlan(model: Model, types: ModelTypes): ModelPlan {
  const names = openNames(MODEL_MEMBERS);
  const columns = model.attributes.filter((attribute) => hasField(model, attribute));
  const fields = columns.map((attribute): ModelField => {
    const goName = names.take(exportedName(attribute.name), `${exportedName(attribute.name)}Column`);
    const typed = columnType(model, attribute, types);
    const { column } = attribute;
    const mark = column?.default !== undefined || column?.useCurrent === true || (column?.nullable ?? true);
    return { phpName: attribute.name, goName, attribute, mark, ...typed };
  });
  const columnNames = new Set(columns.map(({ name }) => name));
  const relations = model.relations.map((relation): ModelRelation => {
    const wanted = exportedName(relation.name);
    const goName = names.take(wanted, `${wanted}Relation`);
    const queryName = names.take(`${goName}Query`);
    return { phpName: relation.name, goName, queryName, type: relationType(relation, types), relation };
  });
  const accessors = model.attributes.flatMap((attribute) => {
    const { accessor, name } = attribute;
    if (accessor === undefined) return [];
    const wanted = exportedName(name);
    const goName = names.take(...(columnNames.has(name) ? [] : [wanted]), `${wanted}Attribute`);
    return [accessorOf(attribute, accessor.method, goName)];
  });
  const mutators = model.attributes.flatMap((attribute) => {
    const { mutator, name } = attribute;
    if (mutator === undefined) return [];
    return [
      accessorOf(
        attribute,
        mutator.method,
        names.take(`Set${exportedName(name)}`, `Set${exportedName(name)}Attribute`),
      ),
    ];
  });
  const named = [...accessors, ...mutators].filter(({ givesAttribute }) => !givesAttribute);
  return {
    model,
    fields,
    relations,
    accessors,
    mutators,
    methodNames: new Map([
      ...named.map(({ method, goName }) => [method.toLowerCase(), goName] as const),
      ...relations.map(({ phpName, queryName }) => [phpName.toLowerCase(), queryName] as const),
    ]),
    leftOut: new Set([
      ...relations.map(({ phpName }) => phpName.toLowerCase()),
      ...[...accessors, ...mutators].flatMap(({ method, givesAttribute }) =>
        givesAttribute ? [method.toLowerCase()] : [],
      ),
      ...WIRING,
    ]),
    taken: [...MODEL_MEMBERS, ...[...fields, ...relations, ...accessors, ...mutators].map(({ goName }) => goName)],
  };
}

/** Methods that tell Laravel something, which stands in the struct and its methods. */
const WIRING: readonly string[] = ['boot', 'booted', 'booting', 'casts', 'newfactory'];

/** The plan of the model with this name; `undefined` for classes that are none. */
export function modelPlanOf(app: Application, fqn: string, types: ModelTypes): ModelPlan | undefined {
  const model = app.models.find(({ name }) => name.toLowerCase() === fqn.toLowerCase());
  return model && modelPlan(isBase(app, model) ? { ...model, abstract: true } : model, types);
}

/** What other models extend, and no migration makes a table for, has none of its own. */
function isBase(app: Application, model: Model): boolean {
  if (model.knownColumns || app.schema.tables.some(({ name }) => name === model.table)) return false;
  return app.models.some((other) => other !== model && app.types.isClass(other.name, model.name) === true);
}

function hasField(model: Model, { column, cast, name, accessor }: ModelAttribute): boolean {
  if (column !== undefined) return true;
  if (model.knownColumns || model.abstract) return false;
  const isDate = [model.createdAt, model.updatedAt, model.deletedAt, model.primaryKey].includes(name);
  return isDate || (cast !== undefined && accessor === undefined);
}

function relationType({ many, related }: Relation, types: ModelTypes): GoType {
  const one = related === undefined ? 'any' : types.typeOf(classType(related));
  return many ? `[]${one}` : one;
}

function accessorOf(attribute: ModelAttribute, method: string, goName: string): ModelAccessor {
  return { phpName: attribute.name, method, goName, attribute, givesAttribute: !/^[gs]et\w+Attribute$/i.test(method) };
}
