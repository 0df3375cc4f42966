/**
 * What one class or trait says as an Eloquent model, as plain data: a function of its file alone. Whether it is a model,
 * and what it inherits, is decided with the whole application. Empty things are left out. Offsets are UTF-16 code units.
 */
import type { Literal } from '../../php/literal.ts';
import type { StaticType } from '../../php/types.ts';

export interface ModelFacts {
  /** The defaults of Laravel's own properties, such as `table` and `fillable`. */
  readonly properties?: Readonly<Partial<Record<ModelProperty, Literal>>>;
  /** `CREATED_AT`, `UPDATED_AT` and `DELETED_AT` where the class names them. */
  readonly constants?: Readonly<Partial<Record<ModelConstant, Literal>>>;
  readonly casts?: readonly CastFact[];
  /** The `casts()` method; with `parent` it adds to what it inherits. */
  readonly castsMethod?: { readonly casts: readonly CastFact[]; readonly parent?: true };
  readonly relations?: readonly RelationFact[];
  readonly scopes?: readonly ScopeFact[];
  readonly accessors?: readonly AccessorFact[];
  readonly events?: readonly EventFact[];
  readonly globalScopes?: readonly GlobalScopeFact[];
  /** Classes that `static::observe()` and `#[ObservedBy]` name. */
  readonly observers?: readonly string[];
  /** Laravel's attributes of the class, such as `#[Table('users')]`, by the last part of their name. */
  readonly attributes?: readonly AttributeFact[];
  /** What methods such as `getTable` and `newCollection` return. */
  readonly answers?: Readonly<Partial<Record<ModelAnswer, Literal>>>;
  /** What constructors and `initializeX` methods of traits add. */
  readonly added?: readonly { readonly property: ModelProperty; readonly values: Literal }[];
}

export type ModelProperty = (typeof MODEL_PROPERTIES)[number];
export type ModelConstant = 'CREATED_AT' | 'UPDATED_AT' | 'DELETED_AT';
export type ModelAnswer = (typeof MODEL_ANSWERS)[number];

export const MODEL_PROPERTIES = [
  ...(['table', 'primaryKey', 'keyType', 'incrementing', 'timestamps', 'connection', 'perPage', 'dateFormat'] as const),
  ...(['fillable', 'guarded', 'hidden', 'visible', 'appends', 'dates', 'with', 'withCount', 'touches'] as const),
  ...(['attributes', 'dispatchesEvents', 'observables', 'builder', 'collectionClass'] as const),
] as const;

export const MODEL_ANSWERS = [
  ...(['getTable', 'getKeyName', 'getKeyType', 'getIncrementing', 'getRouteKeyName', 'getForeignKey'] as const),
  ...(['getConnectionName', 'getMorphClass', 'newCollection', 'newEloquentBuilder', 'newFactory'] as const),
  ...(['usesTimestamps', 'getCreatedAtColumn', 'getUpdatedAtColumn', 'getDeletedAtColumn'] as const),
] as const;

export interface CastFact {
  /** The attribute. */
  readonly name: string;
  /** In Laravel's text form: `datetime:Y-m-d`, `App\Casts\Money:USD`. Empty when the file does not tell. */
  readonly cast: string;
}

export type RelationKind =
  | 'hasOne'
  | 'hasMany'
  | 'belongsTo'
  | 'belongsToMany'
  | 'morphOne'
  | 'morphMany'
  | 'morphTo'
  | 'morphToMany'
  | 'morphedByMany'
  | 'hasOneThrough'
  | 'hasManyThrough';

export interface RelationFact {
  /** The method. */
  readonly name: string;
  /**
   * `through` is Laravel's `$this->through('a')->has('b')`; `same` starts from another relation of the model, or with
   * `parent` from the inherited one of the same name.
   */
  readonly kind: RelationKind | 'through' | 'same' | 'parent';
  /** By Laravel's names of the parameters: `related`, `foreignKey`, `table`, `through`… Left out when only the type is declared. */
  readonly args?: Readonly<Record<string, Literal>>;
  /** What is chained behind: with arguments where they shape the relation, by name alone where they narrow it. */
  readonly calls?: readonly { readonly name: string; readonly args?: readonly Literal[] }[];
  /** Offset of the method's name. */
  readonly at: number;
}

export interface ScopeFact {
  /** As it is called: `active`. */
  readonly name: string;
  readonly method: string;
  /** Behind the query. */
  readonly params?: readonly ScopeParam[];
  readonly at: number;
}

export interface ScopeParam {
  readonly name: string;
  /** Left out when it is not declared. */
  readonly type?: StaticType;
  readonly optional?: true;
  readonly variadic?: true;
}

export interface AccessorFact {
  /** The attribute: `first_name`. */
  readonly name: string;
  readonly method: string;
  /** The declared type of what reading gives, `unknown` when none is declared. Left out when reading is not changed. */
  readonly get?: StaticType;
  /** Whether writing is changed. */
  readonly set?: true;
  readonly at: number;
}

export interface EventFact {
  readonly event: string;
  /** The class that handles it; left out for a closure. */
  readonly by?: string;
  readonly at: number;
}

export interface GlobalScopeFact {
  /** Of the scope's class, or the name of a closure's scope. */
  readonly name: string;
  readonly at: number;
}

export interface AttributeFact {
  readonly name: string;
  readonly args?: readonly Literal[];
  readonly named?: Readonly<Record<string, Literal>>;
}
