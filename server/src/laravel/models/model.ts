/**
 * What an application's models are, once everything is known: what they inherit, their tables, and the type of each
 * attribute as reading it gives it. Plain data.
 */
import type { Literal } from '../../php/literal.ts';
import type { StaticType } from '../../php/types.ts';
import type { Column, Place } from '../schema/schema.ts';
import type { AccessorFact, EventFact, GlobalScopeFact, RelationKind, ScopeFact } from './facts.ts';

export interface Model {
  /** Fully qualified. */
  readonly name: string;
  readonly path: string;
  readonly abstract?: true;
  /** `undefined` when the name of the table is only known when the application runs. */
  readonly table: string | undefined;
  /** Whether the migrations create the table, and all of its columns are known. */
  readonly knownColumns?: true;
  readonly connection?: string;
  readonly primaryKey: string;
  readonly keyType: 'int' | 'string';
  readonly incrementing: boolean;
  /** Ids that Laravel makes: `HasUuids`, `HasUlids`. */
  readonly uniqueIds?: 'uuid' | 'ulid';
  readonly timestamps: boolean;
  readonly createdAt?: string;
  readonly updatedAt?: string;
  /** The column of `SoftDeletes`. */
  readonly deletedAt?: string;
  readonly dateFormat?: string;
  readonly perPage?: number;
  readonly fillable: readonly string[];
  readonly guarded: readonly string[];
  readonly hidden: readonly string[];
  readonly visible: readonly string[];
  readonly appends: readonly string[];
  readonly with: readonly string[];
  readonly withCount: readonly string[];
  readonly touches: readonly string[];
  readonly attributes: readonly ModelAttribute[];
  readonly relations: readonly Relation[];
  readonly scopes: readonly Inherited<ScopeFact>[];
  readonly globalScopes: readonly Inherited<GlobalScopeFact>[];
  readonly events: readonly Inherited<EventFact>[];
  /** Events with the classes that the model itself dispatches for them. */
  readonly dispatches: readonly { readonly event: string; readonly class: string }[];
  readonly observers: readonly string[];
  /** All traits, those of parents and of traits too, in Laravel's order. */
  readonly traits: readonly string[];
  readonly factory?: string;
  readonly collection: string;
  readonly builder: string;
  readonly policy?: string;
  readonly resource?: string;
  /** The attribute by which routes find it. */
  readonly routeKey: string;
  readonly pivot?: true;
}

/** With the class or trait that declares it. */
export type Inherited<T> = T & { readonly in: string; readonly path: string };

export interface ModelAttribute {
  readonly name: string;
  /** What reading it gives; what a column holds that no cast changes is what the database driver gives. */
  readonly type: StaticType;
  readonly column?: Column;
  readonly cast?: Cast;
  readonly accessor?: Inherited<AccessorFact>;
  readonly mutator?: Inherited<AccessorFact>;
  /** The model's own default. */
  readonly default?: Literal;
  readonly fillable: boolean;
  /** Whether `toArray` and JSON leave it out. */
  readonly hidden: boolean;
  readonly appended?: true;
}

export interface Cast {
  /** Laravel's text: `datetime:Y-m-d`. */
  readonly text: string;
  /** `class` covers custom casts and castable classes; `unknown` is what the sources do not tell. */
  readonly kind: 'built-in' | 'enum' | 'class' | 'unknown';
  /** The class of an enum or of a cast, else the name of the built-in cast: `decimal`. */
  readonly name: string;
  readonly args: readonly string[];
}

export interface Relation {
  readonly name: string;
  readonly kind: RelationKind;
  /** `undefined` for `morphTo`, and when the application decides at run time. */
  readonly related: string | undefined;
  readonly many: boolean;
  /** What reading the relation as a property gives. */
  readonly type: StaticType;
  /** The relation's class, `Illuminate\Database\Eloquent\Relations\HasMany`. */
  readonly relationClass: string;
  /** The column on the related table, for `belongsTo` on this one; for `…Through` on the table between. */
  readonly foreignKey?: string;
  /** The column on this table that it refers to; for `belongsTo` (`morphTo`) the one on the related table. */
  readonly localKey?: string;
  readonly morph?: { readonly name: string; readonly type: string; readonly id: string };
  readonly pivot?: Pivot;
  readonly through?: {
    readonly model: string | undefined;
    readonly secondKey?: string;
    readonly secondLocalKey?: string;
  };
  /** Of `belongsTo`: the foreign key is never null. */
  readonly required?: true;
  readonly withDefault?: true;
  /** Names of further calls that narrow it, such as `where` and `orderBy`, in order. */
  readonly constraints: readonly string[];
  readonly definedIn: string;
  readonly definedAt: Place;
}

export interface Pivot {
  readonly table: string | undefined;
  readonly foreignPivotKey: string;
  readonly relatedPivotKey?: string;
  readonly parentKey: string;
  readonly relatedKey: string;
  readonly columns: readonly string[];
  readonly timestamps: boolean;
  /** The property of the related model under which the pivot stands. */
  readonly accessor: string;
  readonly class: string;
}
